import type { Phrases } from '../phrase-table.ts';

/** How people say that they want no more texts (C16). */
export const OPT_OUTS: Phrases = {
  certain: [
    '[i] no longer (consent | agree) to [receive | receiving | getting | your | any | these] <texts>',
    'i (do not | no longer) give [you] permission to <contact> me',
    '(permission | consent) [to <contact> [me]] [is] [hereby | now] (revoked | withdrawn | rescinded)',
    '(withdraw | revoke | rescind) [my | all] (consent | permission)',
    '(remove | delete | take) (from | off) (your | the | this) <list>',
    '(cancel | block) (me | my number) from <yourList>',
    '<drop> <mine> (off | from | out | off from | out of | of) <yourList>',
    '(unlist | delist | deregister | unenroll | disenroll | unregister) <mine>',
    `
      (unsubscribe | unsub | un subscribe | opt out | optout) <mine> [(from | to | of) [<these>] (<texts> |
      <list> | <stuff>)]`,
    '(unsubscribe | unsub) from [<these>] [<bad>] (<texts> | <list> | everything | all | these)',
    'opt <mine> out [(from | of) [<these>] [<bad>] (<texts> | <list> | <stuff>)]',
    '(opt out | opting out | opt out now) (from | of) [<these>] [<bad>] (<texts> | <list>)',
    `
      <iWant> [to] (unsubscribe | unsub | opt out | be unsubscribed | be opted out | be (removed | taken
      off)) (from | of | off) [<these>] [<bad>] (<texts> | <list> | <stuff>)`,
    `
      <iWant> [to] (be | get | have <mine>) (removed | taken | deleted | off | dropped) [(from | off | out
      of)] <yourList>`,
    '<iWant> (off | out of) <yourList>',
    '(i | we) (want | need) (off | out of) <yourList>',
    '<iWant> [to] get off [of] <yourList>',
    '<iWant> <mine> (<removed>) [(from | of)] [<yourList>]',
    '<iWant> [to] (remove | delete) <mine> from <yourList>',
    '<iWant> [to] (cancel | end | stop) (my | this | the | these) [text] (subscription | subscriptions)',
    '(cancel | end | stop) (my | this | the) [text] (subscription | messaging subscription)',
    `
      [<iWant> to] (withdraw | revoke | revoking | withdrawing | rescind | cancel) (my | all | any) [prior |
      previous | express] (consent | permission | authorization) [to <contact> <me>]`,
    `
      i [hereby] (withdraw | revoke | rescind) (my | all | any) [prior] (consent | permission |
      authorization)`,
    '(consent | permission) [is | has been] [hereby] (revoked | withdrawn)',
    'no longer have my (consent | permission)',
    `
      <dontWant> [to] [be | to be | being] (on | part of | in | a part of | included in | signed up for |
      enrolled in | subscribed to | a member of) <yourList>`,
    `
      (put | place | add) <mine> (on | to) (your | the) (do not (text | contact | call | text or call |
      disturb) | dnc | no text | no contact | do not disturb) [list]`,
    `
      (remove | delete | erase) my (number | phone number | cell number | cell phone number | contact info |
      contact information) [immediately | please]`,
    'lose (my | this) (number | # | digits | phone number | contact info)',
    '(forget | throw away | throw out | trash | burn) (my | this) (number | phone number | digits)',
    'get rid of my (number | phone number | info)',
    `
      (you | yall) no longer have [my] (permission | consent | authorization | ok | okay | approval)
      to (<contact> <me> | send <me>)`,
    '<iWant> [to] (come | be taken) off [of] <yourList>',
    `
      <iWant> [to] (be | get | have <mine> | see <mine>) (<removed> | left off | left out) [of |
      from | off] <yourList>`,
    `
      (make sure | ensure | see that | see to it | check | verify | confirm | know) [that] (<mine>
      is | i am | we are | <mine> gets) (<removed> | off of | no longer on | not on) [of | from |
      off | on] <yourList>`,
    `
      (honor | respect | process) my (request | wish | wishes) (to not be | not to be | to be
      removed | to opt out | to unsubscribe) [<contacted> | from <yourList>]`,
    '(requesting | request | want | need) removal from <yourList>',
    '(come | get | getting | got) off [of] (every | each | all) (<list>)',
  ],
  plain: [
    `
      (how many (times | ways) | do i (have | need) to | must i) [ANY] [ANY] [ANY] [ANY] (say | tell | text |
      send | type | ask | reply) [ANY] [ANY] [ANY] (stop | unsubscribe | remove me)`,
    'what part of (no | stop | unsubscribe) [ANY] [ANY] [ANY] [ANY]',
    `
      (says | said) [to] (reply | text | type | send) stop [so] [ANY] [ANY] (replying | texting | typing |
      sending | saying) stop`,
    '[this number is] not to be (texted | contacted | messaged) [<more>]',
    '[i] will not (be needing | need | want) [<these>] <texts> [<more>]',
    '(nobody | no one) (wants | asked for | needs) [<these>] <texts>',
    '[<these>] <texts> can (stop | end)',
    'unsubscribe how | how NUMBER unsubscribe',
    `
      (remove | delete) my (husbands | wifes | mothers | moms | fathers | dads | sons | daughters) number`,
    '<dont> (reply | respond | write back) to <me> [<more>]',
    '<iWant> [to] (make | get) [<these>] <texts> [to] stop',
    `
      no further (texts | messages | contact | communication | communications) [please] [with (me | this
      number)]`,
    '(make | have) no further contact [with (me | this number)]',
    '(block | remove | delete) my number [from receiving texts]',
    '[i] (need | needs | want | wants) to be (removed | taken off | deleted) [from <yourList>]',
    'i want my (number | name | info) (deleted | removed | erased | off)',
    `
      <iWant> [to] (be removed | be taken off | be deleted | get removed | get taken off | be unsubscribed |
      unsubscribe | unsub | opt out) [from this | of this | please | from here | of all | of everything]`,
    `
      (unsubscribe | unsub | opt out | optout | un subscribe) (me | us | my number | this number) [please]`,
    `
      (remove | unsubscribe | take | get | delete) (me | us | my number) (from | off | off of | out of | of)
      [all] (this | this thing | here | everything | it | there | your thing | all | this stuff | these)`,
    '(remove | delete | take) [it | this | them] (from | off) [your | the | this] list',
    `
      (would appreciate | i would appreciate | i appreciate | i'd appreciate) [it] if (you | you guys | you
      all) (stopped | would stop | could stop | quit | would quit | would not) (<contacting> | <contact>)
      [<me>]`,
    '[i | we] (would appreciate | prefer | want) no [more] <texts>',
    'i (do not | can not) (accept | receive | read) [<these>] <texts>',
    `
      (i | i have | i already | i have already | i thought i [had] | thought i [had] | already) (unsubscribed
      | opted out) [of this | from this | already | twice | before | last week] [now]`,
    '(did not | did) i [not] (say | tell you [guys | people] to) stop [<contacting> <me>]',
    '[i] want off',
    '[i have | i] [already] asked to be (removed | taken off | deleted)',
    '(delete | remove) this (contact | contact info)',
    'opting out [of (this | these | everything | texts)]',
    '[i] (never | do not ever) want to hear from (you | you guys | this number | your store) again',
    '[i] never want (another | any) <texts>',
    '(not | do not send [me]) (one more | another | a single) <texts>',
    'enough [<bad>] <texts>',
    'stop (the | this | your) harassment',
    `
      (take | throw | toss) (my | this) number (out | away | out of your (phone | system | contacts | list |
      computer))`,
    '<dont> (disturb | bother | annoy) me with [<these>] <texts>',
    '<dont> bother <contacting> <me> [<more>]',
    `
      (request | requesting | i request | i am requesting) (removal | to be removed | my removal | to be
      taken off) [from <yourList>]`,
    '(your | these | the) (texts | messages) are not (welcome | wanted)',
    'you are not welcome to <contact> me',
    `
      (my wife | my husband | my mother | my mom | my dad | my father | my son | my daughter | she | he |
      they) (does not | do not) (want | need | wish) [to] [<receive>] [<these>] <texts> [<more>]`,
    '(take | remove | get) (her | him | them) off [please]',
    'cancel (me | me out)',
    '<drop> (my number | this number | my name | my phone number) off [now]',
    `
      (remove | delete | erase | drop) (us | my number | my name | my info | my information | my contact | my
      contact info | this number | his number | her number)`,
    '(remove | delete | erase) (me | him | her) from (here | this | there | it | that)',
    '<iWant> [get | make] (these | this | it | them) [to] (stop | end)',
    '(cease | end) contact [immediately]',
    'i (revoke | withdraw) consent',
    `
      <stop> [all | with | with the | with all the] [the] [<bad>] <contacting> <me> [(with | about) [<these>]
      [<bad>] (<texts> | <stuff>)] [<more>] [<bad>]`,
    `
      <stop> [the] [<bad>] (texting | messaging | spamming | contacting us | contacting | soliciting | sms |
      messages | texts)`,
    '<stop> [the] [<bad>] sending [<me>] [<these>] [<bad>] (<texts> | <stuff>) [to] [<me>] [<more>]',
    '<stop> [the] [<bad>] sending <me> <texts> <stuff>',
    '<stop> sending [to] [<me>]',
    '<stop> sending messages',
    '<stop> (calling | calling me) (and | or) (texting | messaging) [<me>]',
    '<stop> <these> [<bad>] <texts> [to <me>]',
    '<stop> <these> <bad> <stuff>',
    '<stop> [<bad>] <texts> [to <me>] [<more>]',
    `
      (cancel | turn off | shut off | disable | deactivate | cut off | switch off | kill | block | suspend |
      terminate | pause | can the | ditch | drop) [<these>] [<bad>] [my] <texts> [to <me> | for <me> | <me>]`,
    '(turn | shut | switch) [<these>] <texts> off',
    '(cancel | stop | end) my (texts | text alerts | notifications | text messages | messages | alerts)',
    'stop blowing up my phone [with [<these>] [<bad>] (<texts> | <stuff>)]',
    'stop (these | those | all of these | all these | all this | all of this | this <bad> <stuff>)',
    `
      (stop | cease) all (communication | communications | contact | correspondence) [with <me>]
      [immediately]`,
    `
      cease and desist [all] [text | further] [communication | communications | texts | messages | contact]`,
    'stop hitting (me | my phone | my line) up',
    "don't hit (me | my phone | my line | my number) up [<more>]",
    "don't hmu [<more>]",
    '<dont> <contact> <me> [<more>] [<more>]',
    '<dont> <contact> [<me>] [<these>] (<texts> | with <stuff>) [<more>]',
    '<dont> <contact> and (delete | remove | lose) my number',
    '<dont> send [<me>] [<these>] [<bad>] (<texts> | <stuff>) [to <me>] [<more>]',
    '<dont> send [to] <me> <texts> [<more>]',
    '<dont> (text | call) and (call | text) <me> [<more>]',
    `
      <dont> (use | have | keep | save | share) (my | this) number [<more>] [for (texts | texting | text
      messages)]`,
    '<dont> ever (contact | text | call | message) <me> [<more>]',
    'do not contact',
    'do not text [list]',
    "i said (do not | don't | stop | no) <contact> <me> [<more>]",
    `
      i (don't | do not) (text | do text | use text | use texting | do texts | do texting | accept texts |
      take texts)`,
    '(my number | i) (should not | do not want to | am not supposed to) be on <yourList>',
    '[i have | i] (told | asked) (you | you all | you guys) [<times>] (not to | to not) <contact> <me>',
    '(not to | to not) (text | message | contact) <me> [<more>]',
    'i asked you (not to | to not) (text | contact | message) <me> [<more>]',
    `
      (asked | told) (you | yall) (not to | to not | to stop) (text | texting | contact | contacting |
      message | messaging) <me> [<more>]`,
    `
      (i | we) (asked | told) (you | yall | you guys | you people) [<times>] to stop (texting | messaging |
      contacting | sending texts | sending messages) [<me>]`,
    `
      <dontWant> [to] <receive> [<these>] [<bad>] (<texts> | <stuff>) [from (you | yall | your store | your
      shop | this number | this store | your company | anyone)] [<more>]`,
    `
      <dontWant> [<these>] [<bad>] (<texts>) [from (you | yall | your store | your shop | this number | this
      store | your company)] [<more>] [to <me>]`,
    `
      <dontWant> [to] (be) (texted | contacted | messaged | bothered | on <yourList>) [by (you | your store |
      text)] [<more>]`,
    '<dontWant> you [guys] [to] (<contact> | <contacting>) <me> [<more>]',
    '<dontWant> you [guys] (sending) [<me>] [<these>] (<texts> | <stuff>)',
    `
      <dontWant> [to] hear from (you | this number | this store | your store | your company | you guys | yall
      | you people) [<more>]`,
    '(opt out | optout) [of] (everything | all | it | this | these)',
    'opting out',
    `
      <iWant> [to] (stop | end | quit) (getting | receiving) [<these>] [<bad>] (<texts> | <stuff>) [from (you
      | yall | your store)]`,
    `
      <iWant> [to] (stop | end | cancel | turn off | opt out of | block | get rid of | unsubscribe from | not
      get | not receive) [<these>] [<bad>] (<texts> | <stuff>) [from (you | yall | your store)]`,
    '<iWant> [for] (these | the | your | all) <texts> [to] (stop | end | stopped | to stop | to end)',
    '<iWant> you to (stop | quit | cease) [<contacting> <me>]',
    'make (it | this | them | those | these | these texts | the texts | the messages) stop',
    '(these | the | your | all) <texts> (need to | have to | must | should | better) (stop | end)',
    'stop (getting | receiving) [<these>] [<bad>] (<texts>)',
    `
      no more [of] [<these>] [<bad>] (<texts> | texting | messaging | contact | communication) [from (you |
      yall | you guys | this number)] [to <me>] [<more>]`,
    'no more (of this | of these | of your texts | of that)',
    `
      no [<bad>] <texts> (please | thanks | thank you | for me | to this number | to this phone | anymore |
      any more | again)`,
    'please no [<bad>] <texts>',
    'no <bad> <texts>',
    '<texts> are not (welcome | wanted) [here]',
    'no more (please | thanks | thank you | thx | ty | thank u)',
    'please no more',
    "i'm opting out | i am opting out | i opt out | i want out [of (this | these | it | here | everything | all this | all of it)] | i wish to opt out",
    "i'm unsubscribing | i am unsubscribing | i unsubscribe | unsubscribing",
    '(text | message | contact) (me | us) (no more | never)',
    'never again <contact> <me>',
    `
      (i | i've | i have | ive) [already] <sent> [the word] (stop | unsubscribe | opt out) [<times>]
      [<times>]`,
    '<iWant> [to] (stop texts | stop messages)',
    `
      (stop texting | stop messaging) (him | her | my wife | my husband | my mother | my mom | my son | my
      daughter | people)`,
  ],
  keyword: [
    '<dont> (text | message | contact) [<more>]',
    '(remove | delete | erase) me [now]',
    '(take | get) me off [now]',
    '(quit | stop) doing this',
    'stop | stop all | stopall | cease | desist | quit texting',
    `
      stop (now | already | right now | immediately | it now | it already | at once | asap | today | forever
      | permanently | everything | for good)`,
    'i said (stop | unsubscribe) | (stop | no) means (stop | no)',
    'just stop | make it stop',
    'remove | revoke',
    'stop this [<bad>] [stuff | crap | nonsense | shit | bs | garbage | harassment | madness]',
    "(i'd | i would) like (it | this | you) to stop",
  ],
};
