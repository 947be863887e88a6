import type { Phrases } from '../phrase-table.ts';

/** How people say that the phone is somebody else’s (C17). */
export const WRONG_NUMBERS: Phrases = {
  wrong_number: [
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
    '(previous | former | old | prior | last) (owner | holder | user) [of this (number | phone)]',
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
      (this is | i am) (his | her | <who>) (mom | mother | dad | father | sister | brother | wife | husband
      | roommate | ex | neighbor | coworker | boss)`,
    `
      wrong (party | residence | household | family | house | digits | contact | line | telephone |
      recipient)`,
    '(reached | have | got) the wrong (party | residence | household | family | house | place | business)',
    `
      (you | u | i think you | i believe you | i think u) (meant | mean | want | wanted | were trying | must
      have meant | must have wanted | intended) to (send | text | message | reach | contact) [this | that]
      [to] (someone | somebody) else`,
    '(you | u) [must have | have | probably] (misdialed | mis dialed | mistyped)',
    '(this | that number) (used to be | was) [ANY] [ANY] [ANY] (number | phone | cell)',
    `
      (he | she | they | <who> | my (husband | wife | son | daughter | mom | dad | brother | sister | ex |
      ex husband | ex wife | roommate)) (does not | do not | no longer | has not) (have | has | use | uses |
      had | own) (this | that | the) (number | phone | cell | line) [anymore]`,
    `
      <who> (has | have | got | changed | moved to | switched) [to] (a | his | her | their) (new |
      different) (number | phone | cell) [now]`,
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
      (this | it) (isn't | is not | ain't | is no longer | is not longer) (<who> | his | her | their)
      (number | phone | phone number | cell | line | cell phone | anymore)`,
    'this is no longer <who>',
    `
      (this is no longer | this isn't | this is not) (<who> | that person | the person you think | who you
      think it is | whoever you think it is | the person you are looking for | the person you're looking for
      | the right number | the right person | the number for <who> | the correct number | the correct
      person) [<number>] [anymore]`,
    "(not | isn't) the (right | correct) (number | person | phone number)",
    `
      (there's | there is | theres) (no | nobody named | no one named | nobody called | no one by the name
      of | not a) <who> [here | at this number | on this number]`,
    'no <who> (here | at this number | at this phone | on this phone | lives here)',
    `
      (no one | nobody | noone | no person) [here] (by | with) that name [here | at this number | lives
      here]`,
    `
      (no one | nobody | noone) [here] [is] (named | called | by the name of | by the name) <who> [here | at
      this number]`,
    `
      <who> (doesn't | does not | no longer) (has | have | own | use | uses) this (number | phone | phone
      number) [anymore]`,
    "<who> (isn't | is not) at this (number | phone)",
    '<who> (changed | got a new | has a new) (number | their number | his number | her number | numbers)',
    "this (number | phone) (doesn't | does not | no longer) (belongs | belong) to <who>",
    `
      this (number | phone) (doesn't | does not | no longer) (belongs | belong) to (him | her | them | that
      person | whoever you are looking for | the person you want)`,
    `
      (this message | this text | this | these | these messages | these texts | it | your message | that)
      (is | was | are | were | must be | must have been | is probably | might be) (meant | intended) for
      (someone | somebody | some one) else`,
    '(meant | intended) for (someone | somebody) else',
    `
      (i | we) (just got | recently got | got | have) this (number | phone number) (recently | last week |
      last month | a few months ago | [a] new)`,
    '(i | we) (just | recently) got this (number | phone number)',
    `
      (i | we) (don't | do not) know (any | a | anyone named | anybody named | who | no | anyone called)
      <who>`,
    `
      (i | we) (don't | do not) know (any | a | anyone named | anybody named | anyone by the name of)
      CAPITAL`,
    "(don't | do not) know (any | a | anyone named | any one named) <who>",
    "(you've | you have | youve) mistaken me for (someone | somebody) else",
    '(you | u) have me (confused with | mixed up with | mistaken for) (someone | somebody) else',
    `
      (i'm | i am) not (the person | who | the one | the owner | the customer) [that] (you're | you are |
      you) (looking for | think | think i am | want | trying to reach | thinking of)`,
    '(you | u) (are | r | must be) (mistaken | looking for someone else | confusing me with someone else)',
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
