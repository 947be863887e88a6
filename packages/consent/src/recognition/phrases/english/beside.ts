import type { Phrases } from '../phrase-table.ts';

/** What stands beside a wish, and decides whether it is one (C19). */
export const BESIDES: Phrases = {
  instruction: [
    'to be removed [from] [our | the | this] [list] (reply | text | send | call | click)',
    'click here | unsubscribe (with | by)',
    `
      (2 | to) (stop | end | cancel) [ANY] (texts | notifications | messages | alerts) (call | reply | text
      | send)`,
    '(to | 2) (cancel | end | stop | unsub | unsubscribe | optout) <texts> (stop | call)',
    '(unsub | optout | opt out | unsubscribe) (stop | NUMBER | reply)',
    'unsubscribe from <texts> reply',
    'you (have been | are | are now | were) (unsubscribed | opted out)',
    'will receive no (more | further)',
    `
      (reply | text | txt | send | rply | respond | type | write | snd | replying | reply with | responding
      | sms | message | texting | msg) [with | back | the word | us] (stop | unsubscribe | stopall | opt out
      | end | cancel | quit | unsub | start | help | arret | alto | no) (to | at | for | or | if | and |
      anytime | any time | 2 | via | in)`,
    `
      (reply | text | txt | send | respond) [with | the word | back] (stop | unsubscribe | stopall | unsub |
      start)`,
    `
      (stop | unsubscribe | end | cancel) (to | 2 | at) (NUMBER | end | opt out | unsubscribe | cancel |
      stop | quit | be removed | opt)`,
    '(stop | end) (text | txt | txts | texts | msg | msgs) (stop | send | call | reply | to NUMBER)',
    `
      to (unsubscribe | opt out | stop | cancel | end | unsub | optout | be removed | stop texts | stop txt
      | stop txts | stop msgs | stop messages | opt-out | stop receiving | stop getting) [from | of]
      [<these>] [<texts>] [(please | pls | just)] (reply | text | txt | send | call | click | visit | email
      | press | sms | msg | rply)`,
    '(if | if you) (reply | text | send | say | type) (stop)',
    `
      (what happens | do i | should i | can i just | do i just | can i) [if i] (reply | text | send | type |
      say) [with] (stop | help | start)`,
    '(you can | you may) (opt out | unsubscribe | reply stop | text stop) [at] (anytime | any time)',
    'msg [and | n] data rates | msg data rates | message and data rates | text help | reply help',
    '(she | he | they | it | and | then) (said | says) stop',
    "i (never | didn't | did not) (said | say) stop",
  ],
  opposite: [
    '(remove | drop | change | take | mount) [off] [the | my] number (plate | plates)',
    `
      (opt <mine> out | opt out | opted out | opting out | unsubscribe | unsubscribe me | <drop> <mine> [off | out] |
      count me out | i want out | want out | be (removed | taken off)) (of | from | off) [the | my | that | your | a |
      this] [ANY] <booked>`,
    `
      <dont> (text | message | contact | call | call or text | text or call) [me | us] (today | tonight | tomorrow |
      this (morning | week | afternoon | evening))`,
    '(hit | press | pressed | pushed | push) stop on',
    `
      (do not | no need to | never) (email | call | phone | ring) [me | us] [just | instead | please] text [me | us]
      [instead | please]`,
    `
      (remove | take | kick | get | drop | delete) <mine> (off | from | out of | out) (the | this | your | that)
      (group chat | group text | chat | group) <laugh>`,
    '(changed | change) (my | his | her | the) number plate',
    '(sent | replied | texted | put | hit | typed | said) stop by (accident | mistake)',
    `
      (i am | this is) not <who> (wife | husband | sister | brother | mom | dad | son | daughter | friend |
      bike)`,
    '(i | we | my phone) [have | just | also] (stopped | quit) (getting | receiving) [<these>] <texts>',
    `
      (i | we) (did not | have not | never) (get | got | received | receive | gotten | see) [<these>]
      <texts>`,
    '[<these>] <texts> (stopped | quit) [coming | working]',
    '(no | not) [<these>] <texts> (received | came | yet | arrived)',
    'no (text | message | reminder) (needed | necessary)',
    `
      (i | we) [do | still | really | actually] (like | love | enjoy) (them | these | the texts | your texts
      | the updates | getting them)`,
    `
      (do not | never | did not | not) (want [you] to | ever | going to | need to) (stop | quit | cancel |
      lose | turn off) [<contacting>] [<me>] [<these>] [<texts>]`,
    `
      [please] (do not | never | did not) (stop | quit | cancel | turn off | block) [<contacting> | sending]
      [<me>] [<these>] <texts>`,
    '[i] do not want the (text | message)',
    '(start | resume | begin | keep | continue) (sending | texting) [<me>] [<these>] [<texts>]',
    `
      (put | sign | add | get | opt | turn | switch) (me | us | my number | them | it | these) back (on | up |
      in) | resubscribe | re subscribe | sign back up | opt back in | start them again`,
    '[sorry] [i] [accidentally | just | mistakenly] (deleted | erased) (your | the | my) [last] (text | message | texts | messages)',
    '(got | get | received | had | see | saw | are | were | is | was | still) no <texts>',
    `
      (remove | take | drop | scratch) <mine> (off | from | out of) [the | your | this] (waiting | wait |
      guest | class | race | ride | demo | group ride | repair | pickup | registration | sign up | rental |
      order | event | clinic | workshop) [list | queue | ride | class | roster | sheet]`,
    'sorry (for | about) (so many | all the | all these | the) <texts>',
    'from me',
    `
      (i | we) [think i | have | just | must have] (gave | give | dialed | called | texted | had | got | entered | put |
      have | wrote | sent it to) [you | him | her | them | this to] (the | a) wrong (number | person | email | phone
      number)`,
    `
      (he | she | they) [have | just | must have] (gave | give | dialed | called | texted | had | got | entered | put |
      have | wrote | sent it to) [him | her | them | me | this to] (the | a) wrong (number | person | email | phone
      number)`,
    '(u | you) (sms | message | msg | text | send | sent) [to] [the] wrong (number | person)',
    'sent [this | it | that] to [the] wrong (number | person)',
    `
      (don't | do not | never | can't | cannot | won't | wouldn't | didn't | doesn't | did not | does not |
      couldn't | not | no need to | isn't going to | will not | not gonna | please don't | never ever | not
      going to | why would i) [want to | wanna | ever | want you to | wish to | need to | mean to | like to
      | have to] (stop | quit | cease | end | unsubscribe | unsub | opt out | be removed | take me off |
      remove me | delete my number | cancel | lose my number | lose | turn off) [<contacting>] [<me>]`,
    "(don't | do not) (stop | quit) (texting | messaging | sending) [me]",
    "(don't | do not) want [<these>] [<texts>] to (stop | end)",
    "(wouldn't | won't | shouldn't | couldn't | didn't) [you] (stop | quit) (texting | messaging)",
    `
      (did you | why did you | have you | did i | you guys | when did you | why have you | i hope you don't)
      (stop | stopped | quit | unsubscribe) [texting | messaging | sending] [me]`,
    `
      stop (by | in | over | at | off | for | on | to | into | working | work | back | here | there | up |
      down | near | light | sign | and | bleeding | being | worrying | thinking | laughing | making |
      playing)`,
    `
      stop (the | my | this | that | all | any | your) (work | repair | repairs | order | job | build | bike
      | service | car | shipment | delivery | payment | sale | press | install | tune up | clock | watch |
      presses | train | bus)`,
    `
      (bus | pit | rest | next | one | non | truck | full | first | quick | rear | door | end | cable | hard
      | dead | my | the | another | one more | should i | i'll | i could | i can | we can | they | rain |
      brakes | brake | train | a) stop`,
    'NUMBER stop | stop NUMBER',
    "(i'm | i am) not (interested in | sure)",
    `
      oops | oops wrong person | oops wrong number | my bad | meant to send | ignore that | wrong person
      sorry | sorry wrong person | disregard`,
    'not interested in the',
    `
      (i | we | you | they | he | she | is | are) (never | still) (got | get | getting) (a | the | any)
      (text | message | call)`,
  ],
  occasion: [
    `
      during | at work | tonight | tomorrow | for now | right away when | like that | like this | that | in
      class | at school | driving | twice | two at a time | in spanish | in english | in french | in all
      caps | on whatsapp | on facebook | on messenger | on my work | pictures | photos | pics | links |
      memes | videos | jokes | yet | back | the (price | quote | invoice | photos | pictures | link | wrong)
      | (waiting | wait | guest | class | race | demo | repair) (list | queue) | waitlist | instead | and
      drive | and driving | i thought | i didnt mean`,
  ],
  clause: ['until | till | til | unless | while | when | whenever | if | except | once'],
  condition: [
    `
      before | after | between | at night | at this hour | at this time | this late | this early | so late |
      so early | so much | too late | too early | late | early | on (sunday | sundays | weekends | weekdays
      | saturday | saturdays | the weekend | monday) | in the (morning | mornings | middle of the night |
      evening | afternoon) | so often | that often | every day | everyday | every hour | about | as often |
      for a (while | week | month | few days | bit | few weeks)`,
  ],
  friendly: [
    `
      lol | lmao | lmfao | rofl | haha | hahaha | hehe | ha ha | jk | just kidding | jkjk | lolol | hahah |
      hee | heehee | kidding`,
    `
      babe | baby | honey | hun | sweetie | sweetheart | darling | my love | bae | xoxo | xo | xx | xxx |
      luv | love you | love u | in love | miss you | sis | cuz i love | lah | leh | lor | silly | cutie |
      muah | hugs`,
  ],
  others: [
    `
      <dont> <contact> (my (wife | husband | son | daughter | mom | dad | kid | boyfriend | girlfriend | brother |
      sister) | the other number | my other number)`,
    // What somebody says in a story: "you'd be like stop texting me".
    '(be | was | were | am | all) like',
    `
      she | he | they | him | her | his | their | everyone | everybody | people | ppl | somebody | someone |
      my ex | my boss | my sister | my brother | my friend | my mom | my dad | that guy | that girl | my
      boyfriend | my girlfriend`,
  ],
  turn: ['but | so | however | though | therefore | and so'],
  request: [
    `
      i want to | i would like to | i need to | i'd like to | id like to | can i | could i | may i | how do
      i | how can i | i have to | let me`,
  ],
  filler: [
    `
      (can | could | will | would) (you people | you guys | you all | you folks) [please | just | all | kindly] |
      (per | as per) my (last | previous | earlier | first | other) (text | message | request | reply) | as i said |
      like i said | as stated | as requested | please to | like i (asked | told you)`,
    'not now not ever | not today not ever | hon | dearie | my dear | kiddo | partner | sweetpea',
    `
      i mean it | i am begging [you] | begging you | rn | real talk | (i am | am) not (kidding | joking) | no joke |
      think | thinking | no really | you hear me | got it | understand | understood | (i | we) [just | recently] got a
      new (phone | number | cell) [and]`,
    `
      or anything | or whatever | or something | is that (ok | okay | alright | possible | cool | doable) | if that is
      cool | for the (NUMBER | first | fifth | sixth | fourth | tenth | umpteenth | thousandth) time | have
      (someone | somebody) | tell (your | ur | the) (system | computer | bot | robot | boss | manager | people |
      team | staff | marketing | guys | office | company | machine | software | program | owner | shop | store)
      [ANY] to | tell whoever (runs | sends | does | handles | manages | writes) [ANY] [ANY] to | whoever (runs |
      sends | does | handles | manages | is in charge of | is sending | reads | is reading) (this | these | it |
      the <texts> | your <texts>)`,
    `
      while you are at it | while at it | i will say it | let me say it | for everyones sake | one last time i say |
      good luck [with [(the | your | that | finding) [ANY]]] | i hope (you | they | he | she) (find | finds | get |
      gets) (him | her | them | their | it | his | who) [bike | you] [ANY] | i live in ANY [and] | i am in
      CAPITAL | unfortunately | i am afraid | afraid | no problem | no worries | all good | about (bikes | cycling |
      biking | bicycles | riding | anything)`,
    `
      manually | by hand | yourselves | yourself | on your end | for the record | with all due respect | for
      sure | thx again | have a good one | thanks anyway | thank you anyway | though | tho`,
    `
      nvm | never mind | nevermind | lowkey | ngl | fyi | welp | alright | aight | look | listen | cmon | ok
      so | at this point | thanks but no thanks | sry | no cap | deadass | for fs sake | kinda | plesae | n
      thx | and thx | even`,
    `
      the baby | my baby | our baby | period | no offense | nothing against you | fyi | for real | i am
      serious | that is it | final notice | thank u | as of (now | today) | bud | buddy | pal | mate | lady
      | ladies | chief | boss | gentlemen | team | friend | friends | homie | sirs | fellas | my friend | in
      writing | officially | formally | hereby | asap | pretty please | the point is | bottom line | long
      story short | if you (do not mind | would | please | could) | if possible | if that is (ok | okay |
      possible) | when you get a (chance | minute) | when you can | if you can`,
    `
      for crying out loud | you can | you may | you all can | dear | jfc | jeez louise | [please | kindly]
      (honor | respect) my (request | wishes) [and | to] | thanks for everything [though] | great shop |
      great store | love the shop | love your shop | about (anything | this | it) | no hard feelings |
      nothing personal | by text`,
    `
      please | kindly | thanks | thank you | thank you so much | thanks so much | thank you very much | many
      thanks | ty | thx | ok | okay | k | sorry | hi | hello | hey | yo | sir | ma'am | madam | dear sir |
      to whom it may concern | good morning | good afternoon | good evening | have a (good | nice | great |
      blessed) day | god bless [you] | no thank you | no thanks | i'm sorry | excuse me | pardon me | pretty
      please | appreciate it | much appreciated | i appreciate it | thank you in advance | with respect |
      respectfully | sincerely | regards | be so kind as to | if you would | please and thank you | cheers |
      hi there | hey there | dear store | dear shop | good day | thanks again`,
    `
      now | right now | already | immediately | at once | asap | today | forever | for good | permanently |
      just | again | ever | ever again | anymore | any more | still | really | seriously | obviously |
      clearly | honestly | literally | simply | also | and | or | then | yes | yeah | no | nope | yep | well
      | oh | i mean | as soon as possible | effective immediately | right away | this minute | this instant
      | with immediate effect | from now on | going forward | once and for all | in the future | for ever |
      at all | completely | entirely | all together | altogether | either | too | never | not`,
    `
      bye | fr | ew | nah | whoever you are | btw | tbh | smfh | lord | anyways | anyway | ppl | multiple
      times | many times | omg | oh my god | jesus | jesus christ | christ | god | for god's sake | for the
      love of god | for the love of | ffs | wtf | wth | what the (fuck | hell | heck) | damn | damn it |
      dammit | goddamn | goddamnit | fuck | fucking | f ing | f k | f ck | f cking | f king | sh t | fckn |
      shit | bullshit | bs | crap | hell | the fuck | the hell | effing | freaking | bloody | ugh | ugghh |
      argh | stupid | dumb | idiot | idiots | moron | morons | assholes | asshole | ass | creep | creeps |
      weirdo | weirdos | losers | jerk | jerks | jackass | scumbags | dude | bro | bruh | man | guys |
      people | you guys | you people | yall | folks | fam | dumbass | bitch | bastards | bots | robot | bot
      | smh | geez | jeez | gosh | sheesh | come on | hey you | you | u | (you | u) <bad> (idiots | people |
      idiot | weirdos | spammers | morons)`,
    `
      i said | i repeat | i told you | i asked you | i beg you | i'm begging you | i am begging you | again
      i say | for the (last | third | second | 2nd | 3rd | tenth | hundredth | millionth | nth | fourth)
      time | last (warning | chance | time) | final (warning | notice) | how many times (do i have to | do i
      need to | must i | should i) (ask | say | tell you | tell you people) [you] [to] | how many times |
      i've asked you | once again | one more time | one last time | this is my (last | final | second |
      third) (warning | request) | i demand | i need you to | i want you to | i would like you to | i'd like
      you to | i'm asking you to | i am asking you to | i'd appreciate it if you'd | i would appreciate it
      if you (would | could) | would appreciate it if you | i request that you | you need to | you must |
      you have to | you better | you should | you guys need to | you people need to | please be advised that
      | be advised that | thank you for (your | the) (texts | messages | message | text | time | interest) |
      i think | i believe | i guess | yall need to | i wish you would | i want to | i would like to | can
      you | could you | will you | would you | can u | could u | will u | can you guys | could you guys |
      would you guys | can yall | can someone | could someone | would it be possible to | is it possible to
      | is there any way to | can we | would you mind | do you mind | would you be so kind as to | would you
      kindly | let's | would you please | is there a way to | may i ask you to | id like to | i am writing
      to ask you to | just wanted to ask you to | wondering if you could | was wondering if you could | i
      was wondering if you could | i ask that you | i ask you to | please be advised | be advised | this is
      to inform you | i'm telling you to | do me a favor and | the favor of | go ahead and | to`,
    `
      from your store | from your shop | from you | from this number | from your company | from yall | from
      you guys | from here | by text | via text | by sms | on my phone | to my phone | on my cell | to this
      number | to this phone | to my cell | to my number | for me | at this number | from my phone | with me
      | of me | to me | with you | for this number`,
    `
      this is <who> | <who> here | my name is (<who> | CAPITAL) | my number is | the number is | number |
      NUMBER | this is CAPITAL | <who> | yours truly | signed | mr | mrs | ms`,
  ],
  reason: [
    `
      [but | because | since] (the | your) [unsubscribe | opt out] (link | button | page | website | site | form)
      [thing] (does not | is not | will not | did not | would not | is) [ANY] (work | working | load | loading | open |
      broken | down)`,
    `
      (my husband | my wife | my mother | my mom | my father | my dad | she | he) [has] (passed | died |
      passed away | moved)`,
    '(these | the | your) texts (cost | are costing | wake | woke)',
    `
      (you | you guys | you people) are [so | really | very | all] (annoying | bothering | driving | rude |
      harassing | too)`,
    '[i am] [getting] (charged | billed)',
    `
      (i | we) (do not | no longer | never | did not | will not | can not | have never | have not) [even |
      ever | really] (want | need | like | know | live | own | have | shop | ride | care | use | recognize |
      recognise | buy | bought | ask | asked | sign | agree | get | understand | remember | give | gave |
      bike | cycle | been | heard | order | ordered | drive | appreciate | consent)`,
    '(i | we) have no (idea | interest | bike | clue | use)',
    `
      (i'm | i am | we are) (not | no longer | never) (interested | a | your | who | in | the | on | going |
      here | there)`,
    `
      (i'm | i am | we are) [so | really | just | still | getting] (tired | sick | done | annoyed | fed up |
      retired | elderly | on the do not call | moving | all set | trying to | getting | NUMBER years old)`,
    `
      [i | we] [have] already (have | got | picked | bought | paid | said | told | asked | own | found | did
      | sold | moved | been | chose | ordered)`,
    `
      (i | we) [have | just] (moved | sold | bought | asked | told | said | found another | pay | picked up
      | got rid of | gave away | hate | prefer | shop)`,
    `
      not interested | no longer interested | no interest | wrong | who is this | who are you | who dis | no
      idea who | never heard of | [i] do not know (who | you | what | this)`,
    `
      (this | it | these | they) [is | are] [all | just | really | so | getting | very] (annoying |
      harassment | spam | ridiculous | unwanted | unsolicited | costing | too much | too many | a landline |
      a work phone | a business | an office | driving me)`,
    `
      this is (not | the (second | third | last | NUMBER) time | my (third | second | last) | my (work |
      private | personal | business))`,
    'it is (not | the NUMBER time)',
    '(you | you guys | you people) (keep | never | already | do not | text | send)',
    `
      because | since | due to | the reason | otherwise | or i will | or else | or i am | i pay | it costs |
      my (plan | phone bill | phone | bill) (charges | does not | only | has | is)`,
  ],
  statement: [
    `
      i | i'm | i've | i'd | we | we're | it's | it | you | you're | what | who | why | how | already | this
      is | these are | those are | they are | that is | my (bike | phone | number | plan | bill | wife |
      husband | kids | mom | dad | son | daughter) | because | cuz`,
  ],
};
