import type { Phrases } from '../phrase-table.ts';

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = {
  wrong_number: [
    // Among nothing else, laughter is no sign of a friend.
    `
      [<laugh>] [sorry | hi | hey | oh | um | uh | dude | bro] [you | u | i think you | think you | ur | you
      are | this is] [have | got | have got | texted | texting] [the | a] <wrongNumber> [dude | bro | buddy |
      bud | sorry | my friend] <laugh>`,
    `
      <laugh> [you | u | i think you | ur | you are] [have | got | have got | texted | texting] [the | a]
      <wrongNumber> [dude | bro | buddy | bud | sorry | my friend]`,
    '[<laugh>] [you are | ur] (texting | messaging) a (total | complete | random) stranger [<laugh>]',
    '[<laugh>] [you are | ur] (texting | messaging) a stranger <laugh>',
    `
      (this | the | that | my) (number | phone | cell | line) [now | actually] (belongs | belong) to (someone
      | somebody | some one | another | a) [else | different | other] [person | guy | lady | customer |
      family | man | woman] [now]`,
    `
      [you are | ur | you have been] (texting | messaging) a (total | complete | perfect | random) stranger`,
    `
      [i (think | believe | do not think | am pretty sure | guess)] [that] (this | that | it | your) [message
      | text] (is | was | were) not (meant | intended | for) [for] (me | us | this number)`,
    `
      [i] [never | have never | did not | do not] (never | did not | have not | do not) [ever | even] (drop |
      dropped | leave | left | bring | brought | take | took | have | had | own) [off] (a | any | my |
      anything) [bike | bicycle | bikes | bicycles] [off] [in | to | at | with | from] (your | you | there |
      yall) [<about>] [shop | store | place | guys]`,
    '(never | did not) (dropped | drop) off (a | any | my) (bike | bicycle | anything)',
    `
      (she | he | they | <who> | that person | this person | that customer) (changed | switched) [his | her |
      their] [phone] (number | phone | cell | numbers | phone number) [ages ago | years ago | last year | a
      while ago | now]`,
    `
      (that | this) (person | customer | guy | man | woman | lady | gentleman) (does not | do not | no longer
      | is not) (use | uses | have | has | own | owns | at | on | reachable at) (this | the) (number | phone
      | cell | line) [anymore]`,
    `
      not (the person | who | whom | the one | the guy | the customer | the lady | the man | the woman)
      [that] (you are | you) [are] (looking for | think | want | trying to (reach | text | contact | get) |
      after | texting)`,
    `
      (somebody | someone | they | he | she | whoever | your customer | the customer | <who>) [must have |
      may have | might have | has | probably | accidentally] (put | put down | gave | given | wrote | wrote
      down | entered | typed in | typed | listed | used | left | give) [you | yall | down] (my | the wrong |
      a wrong | a fake | the incorrect | an incorrect | an old | a bad) (number | phone | phone number |
      digits | cell) [by mistake | by accident | down | instead | in error | on the form]`,
    `
      (i am not | not) (the customer | your customer | your client | a customer of (yours | your shop | this
      shop) | your guy | your gal | your person)`,
    `
      [i] [have] had this (number | phone | cell | phone number) [for] [over | like | about] (NUMBER | 2 | a
      | two | three | several | many | ten | twenty | forever) [years | year | months | month | weeks | days
      | decades] [now | and]`,
    '(and | because | so | but) (it is | this is) not <who>',
    `
      [i] [do not know | not sure | no idea | have no idea | am not sure | wonder] who [the (hell | heck)]
      (<who> | that | this <who> | this person | that person | he | she) (is | are)`,
    `
      [my] (brother | sister | husband | wife | ex | mom | dad | mother | father | son | daughter | cousin |
      uncle | aunt | friend | roommate | boss | coworker | grandma | grandpa | someone | somebody | <who>)
      (used to | previously | formerly) (have | own | use | had) this (number | phone | cell | line)`,
    `
      (this | that | it) (was | used to be) (my | his | her | their | <who>) [ANY] [old] (number | phone |
      cell | line)`,
    `
      (you | you guys) [ANY] (have | got) me (mixed up | confused | mistaken) [with (someone | somebody |
      another person)] [else]`,
    '[i] am (a guy | a man | a woman | a girl | a dude) named (<who> | CAPITAL | ANY)',
    `
      (i | we) keep getting [<these>] (<texts> | calls) (for | meant for | addressed to) (<who> | somebody
      else | someone else | CAPITAL)`,
    `
      [i | we] (get | getting | got) [all | a lot of | so many] [<these>] (<texts> | calls) (for | meant for)
      (this | that | some) <who> [person | guy | lady] [all the time | constantly | a lot]`,
    '(think | believe) (you | u) (want | mean | meant | need) (somebody | someone) else',
    '(you | u) (want | are after | are looking for | need | meant) (somebody | someone) else',
    '[are you sure] [you have | this is] not the right (number | person) | wrong number entirely',
    `
      [this | that | it | the number | this number] used to be (somebody | someone) elses [number | phone]`,
    '(this is | i am) (his | her | their | <who>) ex (wife | husband | girlfriend | boyfriend)',
    '(he | she | they) (has | have | got) a different (number | phone) [now]',
    '[this is | that is] not the (right | correct) (number | person | phone) (for | to reach) <who>',
    '[i | we] (did not | never) (drop | leave | bring) (anything | a bike | any bike | any bikes) off',
    `
      [i think | pretty sure | i am pretty sure | maybe] (this | that | your) (text | message) (is | was |
      must be | must have been | might be) for (someone | somebody) else`,
    `
      (this | the | that) phone number (was | has been | got) [just | recently] (reassigned | given |
      transferred | assigned) [to (me | us | somebody else | someone else)]`,
    `
      (this | the | that) number (was | has been | got) [just | recently] (reassigned | given | transferred |
      assigned) to (me | us | somebody else | someone else)`,
    '(that | this | it) is not my name',
    '(no one | nobody | noone) (named | called) <who> (lives | works | is) here',
    '[i] [have] never heard of <who>',
    '(you | u) (want | need | are after) a different (person | number | guy | lady | customer)',
    `
      (you are | you) (confusing | mixing up | mistaking | mixing) me (with | for | up with) (someone |
      somebody) [else]`,
    `
      <who> (do not | does not | no longer) (have | got | has) this (phone | number | cell) [no more |
      anymore | any more]`,
    '<who> (sold | gave) me this (phone | number | sim)',
    '<who> has not had this (phone | number) [in | for] [a | ANY] [while | years | months]',
    `
      [i] do not know who you are (talking about | looking for | trying to reach | asking for | asking about
      | after | texting about)`,
    `
      [i | we] (did not | have not | never) (bring | brought | drop | take | taken) [in] (a | any | my) (bike
      | bicycle) [in | to (you | yall | your (shop | store))]`,
    '[you | u] [have | got] [the] <wrongNumber> my friend',
    '(i am | this is) [the | a] new owner [of this (number | phone)]',
    '[the | a] new owner (of | for) this (number | phone) [here]',
    '(this | the) number (has a new owner | has new owners | changed hands | changed owners)',
    `
      [i | we] [just] got this number [about | like | just | only] (a | NUMBER | 2 | two | three | few | a
      few | last) [few | couple] (day | days | week | weeks | month | months | year | years) [ago]`,
    `
      this has been my number (for | since) [over | about] (NUMBER | 2 | ANY) [years | months] [now | and]`,
    '(this is) <who> (phone | number | cell) not <who>',
    `
      (that | this | it) (was | used to be | is) my (exs | ex wifes | ex husbands | old roommates | former
      roommates | late husbands | late wifes) [old] (number | phone | cell)`,
    `
      (he | she | they) [must have | probably | just | have] (gave | given | give) you (the | a) wrong
      (number | person | phone number)`,
    `
      (he | she | they | <who>) (must have | must of | probably) (typed | written | wrote | entered | put) it
      [down | in] (wrong | incorrectly)`,
    `
      (the) (number | info | contact) you have (is | for him is | for her is) (wrong | incorrect | outdated |
      old)`,
    `
      (you have | youve | you got | you have got | this is) (the | an) (incorrect | mistaken) (number | phone
      | phone number | contact | person)`,
    '(incorrect | mistaken) (number | phone number) [i am afraid]',
    'mistaken identity',
    `
      (no | nobody | there is no | there is nobody) (one | person | body) [here | in this house | in my
      house] (by that name | called that | with that name | by this name | named that) [here]`,
    `
      no (NAME | <who>) (at | on | in) (this | my) (number | phone | house | address | place | office | cell)`,
    `
      (his | her | their | <who>) (new | current | correct | right | actual | real) (number | phone | cell |
      phone number) is [now] [NUMBER] [NUMBER] [NUMBER]`,
    `
      (he | she | they | <who>) (does not | do not | no longer) (live | lives | work | works) here [anymore]`,
    'wrong (kid | cat | sister | brother | people | persons | ppl | <who>)',
    `
      (this is | it is | you are (texting | messaging)) (his | her | their) (mom | mother | dad | father |
      sister | brother | wife | husband | roommate | ex | son | daughter | boss | coworker | neighbor)`,
    `
      (this is | it is | you have reached | this number is) (a | an | the) [ANY] [ANY] (office | business |
      store | landline | church | school | restaurant | hospital | salon | clinic | firm | company | lab |
      residence | desk | hotel | warehouse)`,
    '(who is | whos | who the (hell | heck | fuck) is) <who>',
    '(got | bought | have | just got) (this | a new) (sim | sim card) [yesterday | today | recently]',
    `
      [i] do not (know | go by) [anyone named | anybody named | a | any | that | or] (<who> | that name |
      this person | that person | him | her)`,
    `
      [the] (previous | former | old | prior | last) (owner | holder | user) [of this (number | phone)] [must
      (be | have) ANY [ANY]]`,
    `
      (the person | whoever | who) (you are | you) [are] (trying to reach | looking for | texting | asking
      for | want | wanted) (is not | are not | isnt) (me | here | at this number)`,
    'not my name',
    '(never | i have never) (had | owned) a (bike | bicycle) [in my life | there | with you]',
    '(you have | youve got | you got) (somebody | someone) elses (info | number | contact)',
    '(must have | must of) (typed | written | entered) it (wrong | down wrong)',
    '(<who> | he | she) (moved out | passed (the | this) phone [on] | gave me this (phone | number))',
    '(no | there is no) <who> [works | lives | living] (here | at this (number | address | phone))',
    `
      (this is | i am) (his | her | <who>) (mom | mother | dad | father | sister | brother | wife | husband |
      roommate | ex | neighbor | coworker | boss)`,
    `
      wrong (party | residence | household | family | house | digits | contact | line | telephone |
      recipient)`,
    `
      (reached | have | got) the wrong (party | residence | household | family | house | place | business)`,
    `
      (you | u | i think you | i believe you | i think u) (meant | mean | want | wanted | were trying | must
      have meant | must have wanted | intended) to (send | text | message | reach | contact) [this | that]
      [to] (someone | somebody) else`,
    `
      (you | u | they | he | she | somebody | someone) [must have | have | probably | must of] (misdialed |
      mis dialed | mistyped | misread) [the | my | that | a | your] [number | digits]`,
    '(this | that number) (used to be | was) [ANY] [ANY] [ANY] (number | phone | cell)',
    `
      (he | she | they | <who> | my (husband | wife | son | daughter | mom | dad | brother | sister | ex | ex
      husband | ex wife | roommate)) (does not | do not | no longer | has not) (have | has | use | uses | had
      | own) (this | that | the) (number | phone | cell | line) [anymore]`,
    `
      <who> (has | have | got | changed | moved to | switched) [to] (a | his | her | their) (new | different)
      (number | phone | cell) [now]`,
    `
      [i] (just got | recently got | got | inherited | have had | just received | was given | was assigned |
      took over) this (number | phone | phone number | line) [from | for | a | last | this | recently | new]`,
    `
      (this | the | that) (number | phone | cell | line) (belongs to | is for | is now | has been reassigned
      | was reassigned | is owned by | changed owners)`,
    '(not | never) (meant | intended) for me',
    '(i do not think | not sure) (this | that | it) (is | was) (meant | intended) for me',
    '(this is | it is | you are texting) not the [ANY] (residence | household | family)',
    '(there is | theres) (no | nobody | no one) [here] (named | called | by the name [of]) [ANY]',
    '(no one | nobody) [here] named [ANY] [here]',
    '(texting | messaging | you are texting) a stranger',
    '(wrote | typed | entered | took) (it | this | the number) [down] wrong',
    '(must be | probably) a (typo | mistake) in (the | your) (phone | number | phone number)',
    '(who is | whos) <who> (this is | i am) [ANY]',
    '[i] do not know (a | any | you or | you do not know) <who>',
    '(i am | this is) not (him | her | them | that person | whoever [you | that])',
    '<wrongNumber>',
    `
      [i think | i believe | i'm afraid | looks like | seems | it seems | it looks like | sounds like | i'm
      sorry but | sorry but | pretty sure | i'm pretty sure] (you | u | you guys | yall | ya | someone |
      somebody) <have> (the | a | this) <wrongNumber>`,
    `
      [i think | i believe | i'm afraid | looks like | seems | it seems | it looks like | pretty sure | i'm
      pretty sure] (you | u) (have | got | texted | texting | have got | reached) <wrongNumber>`,
    `
      (you're | your | ur | ure) (texting | messaging | contacting | sending this to | sending these to | at
      | talking to | reaching) (the | a) <wrongNumber>`,
    '(this is | it is | its) (the | a) <wrongNumber>',
    'this is <wrongNumber>',
    "(this | it) (isn't | is not | ain't | was not | wasn't) [a number for] <who> [<number>]",
    'this is not <who>',
    "(i'm | i am) not <who>",
    "(isn't | not | ain't) <who>",
    `
      (this | it) (isn't | is not | ain't | is no longer | is not longer) (<who> | his | her | their) (number
      | phone | phone number | cell | line | cell phone | anymore)`,
    'this is no longer <who>',
    `
      (this is no longer | this isn't | this is not) (<who> | that person | the person you think | who you
      think it is | whoever you think it is | the person you are looking for | the person you're looking for
      | the right number | the right person | the number for <who> | the correct number | the correct person)
      [<number>] [anymore]`,
  ],
  wrong_person: [
    '(you | u) (meant | want) <who>',
    '(that | this | it) is not me | not me',
    "(i'm | i am) not CAPITAL",
    "(this | it) (isn't | is not | ain't) CAPITAL [CAPITAL]",
    "(there's | there is | theres) no CAPITAL (here | at this number)",
    'no CAPITAL (at this number | on this number)',
    "this (isn't | is not | is no longer) CAPITAL (number | phone | phone number)",
    "this number (doesn't | does not | no longer) (belongs | belong) to CAPITAL",
    "CAPITAL (doesn't | does not | no longer) (has | have) this number [anymore]",
  ],
};
