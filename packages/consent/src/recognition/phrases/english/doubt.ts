import type { Phrases } from '../phrase-table.ts';

/** What may be a wish for texts to stop (C18). */
export const DOUBTS: Phrases = {
  strong_doubt: [
    `
      (do not know | no idea | not sure | no clue) (how | where) (you | u | yall | you guys) (got | get |
      found | have | obtained) (my | this) [<about>] number`,
    `
      (do | must | why do) (you | yall | you guys | u) (have to | need to | always | constantly) (send | text
      | message) (so many | so much | so often | everyone | everybody | this much | every (day | time |
      week)) [of these]`,
    '(so | too | this) many <texts>',
    `
      (got | received | get | getting | sent me) (this | the same) [exact] (message | text) (NUMBER | two |
      three | four | five | several | multiple | twice | many) [times]`,
    `
      (am i | why am i | how am i | am i still) on (some | a | your | any | this) [kind of | sort of] <list>`,
    '(what | which) (list | lists) (am i | is this | is my number) [on]',
    `
      (not sure | no idea | do not know) (why | how) (i am | i got | i get | i am getting | am i) [on (here |
      this | your <list>) | these | this | <these> <texts>]`,
    `
      (could | can) you [maybe | please] (text | message) [me] [a (little | bit | lot)] less [often |
      frequently]`,
    '(text | message) [me] less [often]',
    '(once | twice) a (month | year | week) is (plenty | enough)',
    `
      (will | do) i (get | have to get | keep getting) (these | this | them) (forever | for life | every ANY)`,
    'you (people | guys) are (relentless | too much | nuts | crazy | persistent | insane)',
    '(only | just) text [me] about my [ANY] (order | bike | repair | appointment | repairs | orders)',
    '(just | only) email me | [please] (just | only) call me [no texts]',
    'i prefer (email | emails | calls | phone calls | a call | phone)',
    '(email | phone | calling | a call) is better [than (text | texting)]',
    `
      [i] do not (really | ever | usually) (do | check | read | look at | use | like) (text | texts |
      texting)`,
    'i do not (do | check | read) (text | texts | texting)',
    'how many times (do i have to | must i | do i need to) (ask | say | tell)',
    '(subscribed | signed (up | me up | us up)) by (accident | mistake)',
    '(do not | no longer | did not) want (these | them | this) (after all | now | anymore)',
    'enough (no more | stop)',
    `
      (second | third | fourth | fifth | last | final | NUMBER) (time asking | request | warning | notice)`,
    `
      stop (does not | is not | did not) (work | working) | (tried | trying) (to stop | stopping |
      unsubscribing | to unsubscribe | opting out)`,
    '(your | you are) (spamming | harassing | bothering | bugging | stalking | annoying) (me | us)',
    '[<dont>] (only | just) text me about my (order | bike | repair)',
    '(gave | give) (you | u) [guys] my number for (the | my) [ANY] [only | not for <texts>]',
    '(keep | kept) (hitting | texting | sending | saying | replying | typing) stop',
    '(get | getting) off (this | the | your) list',
    'order updates (only | not [ANY])',
    `
      (you are | yall are | you guys are) [really | still | literally | just | now] (spamming | harassing |
      bothering | bugging | stalking | pestering | annoying | texting) (me | us | my phone)`,
    '[kinda | so | i am] done with (these | this | you | it | the <texts>)',
    `
      (any | further | another | the next) [further | more] <texts> (will be | is | are | and | means | gets)
      [ANY]`,
    '(do not | if you do not | unless you) quit it',
    `
      (sue | suing | chargeback | report | reporting) [ANY] [ANY] [ANY] (texts | messages | texting | spam)`,
    `
      (stop | quit | end) [sending] [ANY] (texts | messages | texting | reminders | promos | alerts |
      notifications)`,
    '(blocked and reported | block and report | reported and blocked | blocking and reporting)',
    '[that is | this is] [borderline | basically | lowkey] harassment',
    'be excluded',
    `
      (how come | why | since when) (am | is | are) (i | my number | we) [still] (on <yourList> | in
      <yourList> | getting (<these> <texts> | these | this))`,
    '(less | fewer) (of (these | them | those) | <texts>)',
    '(too | so | that) many of (these | them | your texts)',
    '[that is] a lot of <texts>',
    `
      (how (often | many times | frequently)) (do | will | are | is) [ANY] [ANY] [ANY] [going to] (send |
      sending | text | texting | sent | come | go out)`,
    `
      (do | must) (i | we) (have to | need to) (get | receive | keep getting | be getting) (these | this |
      them | <these> <texts>)`,
    `
      (did i | when did i | i did not know i | i do not (remember | recall) | do not (remember | recall))
      [ever] (agree | sign up | signed up | signing up | agreeing | subscribe | subscribing | subscribed |
      consent | giving [you] my number | give you my number)`,
    `
      only (text | message | contact) me (for | about | when | if) [it is] [an] (important | urgent |
      emergencies | emergency | necessary)`,
    '(you | you guys | yall) (text | message) more than',
    `
      (texting is not | texts are not | i am not (big on | much for | a fan of | into) (texts | texting |
      text messages)) [my thing] [for me]`,
    `
      (i | we) [usually | really] (do not | never) (do | like | read | check | use | want) [ANY] (texts |
      texting | text messages | messages | notifications)`,
    `
      (is | are) (this | these | you) [for real | legit | really] [a] (legit | scam | spam | bot | robot)`,
    '(more | oh good more | great more | even more) (spam | junk)',
    'i thought i (said no | opted out | unsubscribed | said stop | told you) [to]',
    '(next | another | one more) (text | message | one) (goes to | and (i | i will | i am)) [ANY]',
    '(you | yall | your | this) [ANY] (against the law | illegal | violation | violating)',
    '(send | mail) (these | this | them) to my email',
    '(text | message | contact | bother) (me | us | this number) again',
    '[i] (did not | never) ask (for | to) [ANY] (this | these | texts)',
    `
      (my phone | phone) (has been | is | keeps | never) [ANY] (blowing up | going off | buzzing | dinging |
      beeping | shuts up | stops) [ANY] [ANY] [ANY] (you | texts | messages)`,
    'if you (do not | will not | can not) stop [<contacting>] [me]',
    'why (will | do | can | are) not you (stop | stopping) [<contacting>] [me]',
    'why (will | do | can | are) you not (stop | stopping) [<contacting>] [me]',
    '[i] (can not stand | hate) [getting] <these> <texts>',
    '[i] do not (want | need) (this | the | your) (service | texting service)',
    'why (have you not | did you not | are you not) (removed | taken | remove | take | removing)',
    '(still | keep) (getting | receiving) [<these>] (<texts> | these | them)',
    `
      (you | you guys | you people | yall) keep (texting | messaging | contacting | spamming | sending) [me]
      [<these>] [<texts>]`,
    `
      [i'm | i am] [so | really | just | getting] (tired | sick | sick and tired | fed up) (of | with)
      [getting | receiving | seeing] [all] [of] [<these>] [<bad>] (<texts>)`,
    `
      (tired | sick | sick and tired | fed up) of (hearing from you | you texting me | being texted | getting
      texted | you guys texting me)`,
    `
      (too | so | way too) many [<bad>] (texts | messages | text messages | notifications | alerts | msgs)`,
    '(get | getting) [way] too many of (these | your texts | them)',
    `
      (you | yall | you guys) (text | message) [me] (too much | way too much | too often | so much |
      constantly | a lot | nonstop)`,
    `
      why (are | do | did | r) (you | u | yall | you guys | you people) [keep | still | always] (texting |
      messaging | contacting | text | message | contact | spamming | spam) (me | us)`,
    `
      why (are | r) (you | u | yall | you guys | you people) [still | always | constantly] (texting |
      messaging | contacting | spamming | bothering | harassing) (me | us | this number)`,
    `
      why (do | did) (you | u | yall | you guys | you people) [still | always | constantly | keep] (text |
      texting | message | messaging | contact | contacting | spam | spamming) (me | us | this number)`,
    `
      why (am i | do i | are we | did i | do i keep | am i still | do i still) (getting | get | receiving |
      receive) [all | so many] [<these>] [<bad>] (<texts> | these | this)`,
    `
      i keep (getting | receiving) [<these>] [<bad>] (texts | messages | text messages | spam) [from you]`,
    `
      (how | where) (did | do | have) (you | u | yall | you guys | you people) (get | got | obtain | find |
      have | gotten) (my | this) (number | phone number | info | information | contact info | cell number)`,
    'who gave (you | u | yall | you guys) (my | this) (number | phone number | info | cell number)',
    `
      (reported | reporting | report) [this | you | it | u | your number | this number] (as | for) (spam |
      spamming | harassment | junk)`,
    `
      (i'm | i am | i will | i'll | will be | going to be | gonna) (reporting | report) (this | you | it |
      your number | this number)`,
    `
      (i'll | i will | going to | gonna | i'm going to | i am going to | will) (sue | report | block | take
      legal action against) (you | yall | this number | your company | your store | u)`,
    `
      (report | reporting | complain | complaint | complaining) [you | this | it | filed] [to | with] [the]
      (fcc | ftc | bbb | attorney general | authorities | police | better business bureau)`,
    `
      [my] (lawyer | attorney) (will be | will | is going to) (contact | contacting | in touch | hear | sue)`,
    'hear from my (lawyer | attorney)',
    'legal action',
    'tcpa [violation]',
    '(i will | i am going to | we will) sue',
    'do not call (list | registry)',
    'dnc list',
    '(this | that | it) is [pure | text | straight up] harassment',
    `
      (these | your | the) <texts> (are | r) [really | so | very | getting | super | just | beyond | too]
      (annoying | unwanted | unwelcome | ridiculous | excessive | frequent | obnoxious | not welcome |
      unsolicited | out of hand | old | a nuisance | driving me crazy | spam | harassment | much)`,
    "[if you] (text | contact | message) me (again | one more time) [and] [i'll | i will | i'm]",
    'one more text [and]',
    'another (text | message) from you',
    '(email | call | phone) [me] instead of (texting | text messages | text)',
    `
      i prefer (phone calls | calls | emails | email) (to | over | instead of) (texts | text | texting | text
      messages)`,
    '<dont> text [me] (just | only) (call | email) [me]',
    '<dont> text [me] (call | email) me [instead]',
    '(fewer | less) (texts | messages | notifications | text messages)',
  ],
  no_interest: [
    'not interested | no interest | uninterested | no longer interested',
    "(i'm | i am | we're | we are) (not | no longer) interested [anymore]",
    'not interested anymore',
  ],
  doubt: [
    `
      i [have | already] told you [guys | people | all] (twice | NUMBER times | two times | three times |
      four times | five times | so many times | many times) [now | already]`,
    'never again | not wanted [here] | hard pass',
    '(keep | leave) me out of (this | it)',
    'whatever (box | form) [ANY] [ANY] [ANY]',
    'not another (sale | ad | promo | text | message | one)',
    'how (do | can) i turn (this | these | it) off',
    'how (do | can) i make (this | it) stop',
    '(end | cancel) this [please | now]',
    'no more',
    'no <texts>',
    'reported | reporting [this | you | it]',
    "(i | we) (didn't | did not) sign up",
    'enough [already | is enough | of this | now | please]',
    "[that is it] (i've had enough | i have had enough | had enough)",
    'stop (it | that) [<bad>]',
    `
      (this | it) is (annoying | getting annoying | getting old | getting ridiculous | ridiculous | too much
      | harassing | unacceptable | excessive)`,
    'annoying | so annoying | very annoying | how annoying',
    `
      go away | get lost | buzz off | bug off | back off | get bent | beat it | scram | shove off | get
      stuffed | take a hike`,
    `
      (fuck | f | piss | sod | bugger | eff) off | fuck you | screw (you | off | yall) | f you | f u | stfu |
      shut up | shut the fuck up | go to hell | kiss my ass | eat shit | go fuck yourself | go f yourself |
      drop dead | bite me`,
    'leave me [the hell | the fuck] alone | leave us alone | let me be | leave me be',
    'spam | spammer | spammers | spam spam | scam | scammer | scammers | junk',
    `
      (is this | this is | is it | this looks like | looks like | are you | sounds like | are these | these
      are) [a | just] [<bad>] (spam | scam | a bot | phishing | scammers | a scammer | spammers | fraud |
      fake)`,
    "blocked | blocking you | you're blocked | i'm blocking you | i will block you | number blocked",
    `
      (i'm | i am | i will be) (blocking | gonna block | going to block) (you | this number | this | your
      number)`,
    'i (blocked | will block) (you | this number | your number)',
    `
      (i'm | i am | we're) [so] done (with you | with you guys | with you people | with this | with your
      store | with your shop | here)`,
    "what part of (no | stop) [don't you | do you not] [understand | get]",
    'unwanted | unsolicited',
    "(i | we) (don't | do not) (want | need) (this | these | them) [<more>]",
    "don't (want | need) (this | these | them) [<more>]",
    "(don't | do not | stop | quit) call <me> [<more>]",
    '(stop | quit) calling <me> [<more>]',
    '(stop | quit) calling',
    '(stop | quit) (bothering | bugging | harassing | annoying | pestering | disturbing)',
    "don't (bother | disturb | bug | annoy) me [<more>]",
    `
      (i | we) (don't | do not | no longer) (own | have) (a | that | the | any) (bike | bicycle | bicycles |
      bikes) [<more>]`,
    "[i'm | i am] (not | no longer) (a | your) customer [<more>]",
    `
      (i'm | i am) on the (do not call | dnc | no call | do not contact | national do not call) [list |
      registry]`,
    '[i have | i] never been (to | in | inside) (your | this) (store | shop)',
    `
      (i've | i have) never (been to | heard of | shopped at | bought anything from | used) (your store |
      your shop | you | this store | this place | your company | this shop)`,
    '(lose | forget) me',
    'count me out | no longer needed | no longer necessary',
    `
      (only call | just call | call) (me | only) (don't | do not | instead of | not | never) (text | texting
      | texts) [me]`,
    'please only call [me] | only call [me] | phone calls only | calls only',
    "(don't | do not | no | stop) (text | texts | texting) [me] [just | only | please] call [me] [instead]",
    '(email | call | mail) me instead (of (texting | text | texts | messaging))',
    '(email | call | mail) me instead of (texting | text | texts | messaging)',
    'take a hint',
    'stop please stop bothering',
    'do not disturb',
    'cut it out | knock it off | give it a rest | give me a break | quit it',
    `
      reply stop | text stop | send stop | type stop | stop to end | stop to stop | stop to opt out | stop to
      unsubscribe | stop to cancel`,
    "(what's | what is | how) [the deal] with [all [of]] (these | the | all the | all these) <texts>",
  ],
  mention: [
    `
      (not | no | never | nobody) [ANY] [ANY] [ANY] (want | wants | need | needs | needing) [ANY] [ANY] [ANY]
      [ANY] (texts | messages | reminders | alerts | notifications)`,
    '(not | never) [ANY] be (texted | contacted | messaged)',
    '(removed | taken) (off | from) (the | your | this) (list | lists | database)',
    'make (these | this | the) [ANY] stop',
    `
      (remove | removed | delete | deleted | take | taken | scratch | erase | drop) (me | us | him | her |
      them | my number | my name | this number) [ANY] [ANY] [ANY] [ANY] (list | lists | database)`,
    `
      (removed | remove | taken | off | delete | from | get | be) [ANY] [ANY] (your | this) [ANY] (list |
      lists | database | system)`,
    `
      (on | in) (your | this) [ANY] (list | lists | database | system) [ANY] [ANY] [ANY] (mistake | error |
      remove | removed | off)`,
    `
      (do not | no longer | never | can not) (want | wish | like | care | appreciate | accept | welcome |
      consent | agree) [ANY] [ANY] [ANY] [ANY] (texts | text messages | messages | texting | messaging |
      texted | contacted | notifications | alerts | reminders | promotions)`,
    '(do not | never) (text | message | contact) (me | us | this number)',
    '(revoke | withdraw | rescind) [ANY] [ANY] (consent | permission)',
    '(lose | delete | remove | erase | forget | block) (my | this) (number | phone number)',
    `
      (take | leave | keep | get | count) me [ANY] (off | out) [ANY] [ANY] (list | lists | texts | thing |
      messages | system)`,
    '(do not | never) use (text | texts | texting)',
    '(stop | quit) (texting | messaging | contacting)',
  ],
};
