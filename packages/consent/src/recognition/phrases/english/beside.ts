import type { Phrases } from '../phrase-table.ts';

/** What stands beside a wish, and decides whether it is one (C19). */
export const BESIDES: Phrases = {
  instruction: [
    'to be removed [from] [our | the | this] [list] (reply | text | send | call | click)',
    'click here | unsubscribe (with | by)',
    `
      (2 | to) (stop | end | cancel) [ANY] (texts | notifications | messages | alerts) (call | reply | text |
      send)`,
    '(to | 2) (cancel | end | stop | unsub | unsubscribe | optout) <texts> (stop | call)',
    '(unsub | optout | opt out | unsubscribe) (stop | NUMBER | reply)',
    'unsubscribe from <texts> reply',
    'you (have been | are | are now | were) (unsubscribed | opted out)',
    'will receive no (more | further)',
    `
      (reply | text | txt | send | rply | respond | type | write | snd | replying | reply with | responding |
      sms | message | texting | msg) [with | back | the word | us] (stop | unsubscribe | stopall | opt out |
      end | cancel | quit | unsub | start | help | arret | alto | no) (to | at | for | or | if | and |
      anytime | any time | 2 | via | in)`,
    `
      (reply | text | txt | send | respond) [with | the word | back] (stop | unsubscribe | stopall | unsub |
      start)`,
    `
      (stop | unsubscribe | end | cancel) (to | 2 | at) (NUMBER | end | opt out | unsubscribe | cancel | stop
      | quit | be removed | opt)`,
    '(stop | end) (text | txt | txts | texts | msg | msgs) (stop | send | call | reply | to NUMBER)',
    `
      to (unsubscribe | opt out | stop | cancel | end | unsub | optout | be removed | stop texts | stop txt |
      stop txts | stop msgs | stop messages | opt-out | stop receiving | stop getting) [from | of] [<these>]
      [<texts>] [(please | pls | just)] (reply | text | txt | send | call | click | visit | email | press |
      sms | msg | rply)`,
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
    // "Oh stop, you're too kind"
    `
      stop [it] (you are | you guys are | you all are) [all] [just | really] (too | so | very) (kind | sweet | nice | funny | good | cute |
      generous | much)`,
    'stop [it] (you are | you guys are) making me (blush | smile | laugh | cry | hungry)',
    '(still | do) (want | like | love) [(to get | to receive | getting)] [<these>] (<texts> | them)',
    '(remove | drop | change | take | mount) [off] [the | my] number (plate | plates)',
    `
      (opt <mine> out | opt out | opted out | opting out | unsubscribe | unsubscribe me | <drop> <mine> [off
      | out] | count me out | i want out | want out | be (removed | taken off)) (of | from | off) [the | my |
      that | your | a | this] [ANY] <booked>`,
    `
      <dont> (text | message | contact | call | call or text | text or call) [me | us] (today | tonight |
      tomorrow | this (morning | week | afternoon | evening))`,
    '(hit | press | pressed | pushed | push) stop on',
    `
      (do not | no need to | never) (email | call | phone | ring) [me | us] [just | instead | please] text
      [me | us] [instead | please]`,
    `
      (remove | take | kick | get | drop | delete) <mine> (off | from | out of | out) (the | this | your |
      that) (group chat | group text | chat | group) <laugh>`,
    '(changed | change) (my | his | her | the) number plate',
    '(sent | replied | texted | put | hit | typed | said) stop by (accident | mistake)',
    `
      (i am | this is) not <who> (wife | husband | sister | brother | mom | dad | son | daughter | friend |
      bike)`,
    '(i | we | my phone) [have | just | also] (stopped | quit) (getting | receiving) [<these>] <texts>',
    `
      (i | we) (did not | have not | never) (get | got | received | receive | gotten | see) [<these>] <texts>`,
    '[<these>] <texts> (stopped | quit) [coming | working]',
    '(why | how come) [did | have] (you | u | yall | you guys) (stop | stopped | quit) [<contacting>] [<me>] [<these>] [<texts>]',
    '(why | when) (did | have) [<these> | my] <texts> (stop | stopped | quit) [coming]',
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
      (put | sign | add | get | opt | turn | switch) (me | us | my number | them | it | these) back (on | up
      | in) | resubscribe | re subscribe | sign back up | opt back in | start them again`,
    `
      [sorry] [i] [accidentally | just | mistakenly] (deleted | erased) (your | the | my) [last] (text |
      message | texts | messages)`,
    '(got | get | received | had | see | saw | are | were | is | was | still) no <texts>',
    `
      (remove | take | drop | scratch) <mine> (off | from | out of) [the | your | this] (waiting | wait |
      guest | class | race | ride | demo | group ride | repair | pickup | registration | sign up | rental |
      order | event | clinic | workshop) [list | queue | ride | class | roster | sheet]`,
    'sorry (for | about) (so many | all the | all these | the) <texts>',
    'from me',
    `
      (i | we) [think i | have | just | must have] (gave | give | dialed | called | texted | had | got |
      entered | put | have | wrote | sent it to) [you | him | her | them | this to] (the | a) wrong (number |
      person | email | phone number)`,
    `
      (he | she | they) [have | just | must have] (gave | give | dialed | called | texted | had | got |
      entered | put | have | wrote | sent it to) [him | her | them | me | this to] (the | a) wrong (number |
      person | email | phone number)`,
    '(u | you) (sms | message | msg | text | send | sent) [to] [the] wrong (number | person)',
    'sent [this | it | that] to [the] wrong (number | person)',
    `
      (don't | do not | never | can't | cannot | won't | wouldn't | didn't | doesn't | did not | does not |
      couldn't | not | no need to | isn't going to | will not | not gonna | please don't | never ever | not
      going to | why would i) [want to | wanna | ever | want you to | wish to | need to | mean to | like to |
      have to] (stop | quit | cease | end | unsubscribe | unsub | opt out | be removed | take me off | remove
      me | delete my number | cancel | lose my number | lose | turn off) [<contacting>] [<me>]`,
    "(don't | do not) (stop | quit) (texting | messaging | sending) [me]",
    "(don't | do not) want [<these>] [<texts>] to (stop | end)",
    "(wouldn't | won't | shouldn't | couldn't | didn't) [you] (stop | quit) (texting | messaging)",
    `
      (did you | why did you | have you | did i | you guys | when did you | why have you | i hope you don't)
      (stop | stopped | quit | unsubscribe) [texting | messaging | sending] [me]`,
    `
      stop (by | in | over | at | off | for | on | to | into | working | work | back | here | there | up |
      down | near | light | sign | bleeding | being | worrying | thinking | laughing | making |
      playing)`,
    `
      stop and (get | grab | pick | see | look | check | say | visit | buy | shop | think | wait | smell |
      have | talk | ask | chat | eat | rest | go | come | lock | park | pay | show | take (a look | (my | the
      | a | our) bike) | find | listen | fix | admire | try | rent | bring | breathe)`,
    'wrong number of',
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
      (i | we | you | they | he | she | is | are) (never | still) (got | get | getting) (a | the | any) (text
      | message | call)`,
    'no more than (NUMBER | one | two | three | a | the | ANY) [<texts>]',
    `
      (i | we) (did not | have not | never) (bring | brought | drop | dropped | leave | left | take
      | taken) [off] [it | (my | the | a | our) (bike | bikes)] [in | off | over | by] yet`,
    'no <texts> on (my | our) (end | side)',
    `
      (take | pull | get | remove | leave) (them | it | these | this | those) off [of] (my | the)
      (bike | bikes | order | frame | wheel | bill | invoice | ticket | rack)`,
  ],
  occasion: [
    `
      during | at work | tonight | tomorrow | for now | right away when | like that | like this | that | in
      class | at school | driving | twice | two at a time | in spanish | in english | in french | in all caps
      | on whatsapp | on facebook | on messenger | on my work | pictures | photos | pics | links | memes |
      videos | jokes | yet | back | the (price | quote | invoice | photos | pictures | link | wrong) |
      (waiting | wait | guest | class | race | demo | repair) (list | queue) | waitlist | instead | and drive
      | and driving | i thought | i didnt mean`,
  ],
  clause: ['until | till | til | unless | while | when | whenever | if | except | once'],
  condition: [
    `
      before | after | between | at night | at this hour | at this time | this late | this early | so late |
      so early | so much | too late | too early | late | early | on (sunday | sundays | weekends | weekdays |
      saturday | saturdays | the weekend | monday) | in the (morning | mornings | middle of the night |
      evening | afternoon) | so often | that often | every day | everyday | every hour | about | as often |
      for a (while | week | month | few days | bit | few weeks)`,
    `
      on (the sabbath | shabbat | sabbath | holidays | weeknights | week nights | school nights | my
      (day | days) off)`,
  ],
  friendly: [
    `
      lol | lmao | lmfao | rofl | haha | hahaha | hehe | ha ha | jk | just kidding | jkjk | lolol | hahah |
      hee | heehee | kidding`,
    `
      babe | baby | honey | hun | sweetie | sweetheart | darling | my love | bae | xoxo | xo | xx | xxx | luv
      | love you | love u | in love | miss you | sis | cuz i love | lah | leh | lor | silly | cutie | muah |
      hugs`,
  ],
  others: [
    `
      <dont> <contact> (my (wife | husband | son | daughter | mom | dad | kid | boyfriend | girlfriend |
      brother | sister) | the other number | my other number)`,
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
      i want to | i would like to | i need to | i'd like to | id like to | can i | could i | may i | how do i
      | how can i | i have to | let me`,
  ],
  reason: [
    `
      [but | because | since] (the | your) [unsubscribe | opt out] (link | button | page | website | site |
      form) [thing] (does not | is not | will not | did not | would not | is) [ANY] (work | working | load |
      loading | open | broken | down)`,
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
      (i | we) [have | just] (moved | sold | bought | asked | told | said | found another | pay | picked up |
      got rid of | gave away | hate | prefer | shop)`,
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
    `
      (it is | this is) [a | my | an | our | not my] (shared | work | company | school | prepaid |
      family | government | flip | house | emergency | kids | business) (phone | number | plan |
      line | cell)`,
    `
      (these | the texts | your texts | the messages | they | it) (come | came | wake | woke | keep
      | go off | cost | arrive | show up | scare | upset | confuse | distract) [at | up | me | my |
      us]`,
    `
      i (share | pay per | get charged | am charged | was only | was just | only came | only bought
      | only rented | am grounded | am abroad | am pregnant | am hard of hearing | am deaf | am
      blind) [ANY]`,
    `
      (my | the) (phone | plan | data | bill | wife | husband | mom | boss | kid | kids) (plan | is
      prepaid | is shared | gets | charges | goes | cannot | can not | has limited | is maxed |
      reads)`,
    `
      (sold | totaled | moved | retired | gave up | got rid of | switched | joining | going off to |
      off to | recovering from | getting too many | trying to) [the | my | to | from]`,
  ],
  statement: [
    `
      i | i'm | i've | i'd | we | we're | it's | it | you | you're | what | who | why | how | already | this
      is | these are | those are | they are | that is | my (bike | phone | number | plan | bill | wife |
      husband | kids | mom | dad | son | daughter) | because | cuz`,
  ],
};
