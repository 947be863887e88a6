import type { Phrases } from '../phrase-table.ts';

/** Who says that they never agreed (C16). */
export const DISPUTES: Phrases = {
  dispute: [
    `
      (i | we) (never | didn't | did not | have never | haven't | never ever | never once) [ever] <agreed>
      [to | for | in | up] [getting | receiving | get | receive | be on] [<these>] [<bad>] (<texts> | <stuff>
      | <list> | your store)`,
    `
      never <agreed> [to | for | in] [getting | receiving | get | receive | be on] [<these>] [<bad>] (<texts>
      | <stuff> | <list>)`,
    `
      (i | we) (never | didn't | did not | have never | haven't) [ever] (agreed | agree | consented | consent
      | subscribed | subscribe | signed up | opted in | opt in | authorized | asked for this)`,
    `
      never (agreed | consented | signed up | subscribed | opted in | signed up for | opt in | subscribe)`,
    `
      (i | we) (never | didn't | did not | have never | haven't) [ever] (give | gave | given) (you | anyone |
      yall | your store | your company | you guys | you people) <permission> [to <contact> <me>]`,
    "(i | we) (never | didn't | did not) [ever] (give | gave | given) (permission | consent)",
    `
      (i | we) (never | didn't | did not | have never | haven't) [ever] (give | gave | given | provide |
      provided | share | shared) (you | yall | your store | you guys | anyone | you people) (my | this)
      <number>`,
    `
      never gave (you | yall | you guys | you people) (my number | permission | my permission | consent | my
      consent | my phone number) [to <contact> <me>]`,
    `
      (you | u) (don't | do not | never | did not | didn't) (have | had | got | get | asked for) [my | our |
      the] <permission> [to <contact> <me> | to use my number]`,
    '(you | u) have no (permission | consent | right | authorization) to <contact> <me>',
    '(you | u) never (asked | asked for | got | had) [my | our] (permission | consent)',
    'who gave (you | u | yall | you guys) (<permission> | the ok | the okay) to <contact> <me>',
    'who (authorized | authorised | allowed | told | asked) you to <contact> me',
    'never <agreed> [to] (<contact> | any of this | anything)',
    `
      (i | we) (never | did not | didn't) [ever] <agreed> [to] (any of this | any of these | anything | you
      texting me | you to <contact> me | be (texted | contacted))`,
    `
      [texting | messaging | contacting | you are texting] [me] without my (consent | permission |
      authorization)`,
    'who (said | told you | told anyone) (you | u) could (text | message | contact) me',
    `
      (i | we) (don't | do not) (remember | recall) (agreeing | signing up | subscribing | consenting |
      opting in | giving you my number | giving you permission) [to | for | in] [<these>] [<texts> | <stuff>]`,
    `
      (i | we) [never] (don't | do not | did not) (consent | agree) to [getting | receiving] [<these>]
      (<texts> | <stuff>)`,
    'not <agreed> [to] (<these>) <texts>',
    "didn't (ask | sign up) for (<texts> | <stuff> | <these> <texts>)",
    "i (don't | do not) consent",
    `
      [i (believe | think | know) [that] | with respect | bruh | nah | sir] [i | we] <neverDid>
      <agreeing> [to | for | in | up | on | with] [get | getting | receive | receiving | be | being]
      <textsHere> [<fromYou> | with you | sir | though]`,
    `
      [i (believe | think) [that]] [(i | we)] <neverDid> (say yes | said yes | say ok | said ok |
      say okay | said okay | say sure | said sure | accept | accepted | give consent | gave consent
      | give permission | gave permission | given consent | given permission | sign anything |
      signed anything) (to | for) [get | getting | receive | receiving | be] (<textsHere> |
      <contacted>)`,
    `
      (i | we) <neverDid> (signed anything | sign anything | gave consent | give consent | given
      consent | consented | joined anything | join anything | say yes to (texts | this) | said yes
      to (texts | this))`,
    `
      (i | we) <neverDid> (say | said | tell | told) [you | yall | anyone | them | anybody] [that]
      (you | yall | u | anyone | anybody) (could | can | may) (<contact> [me | us] | send [me]
      [<these>] <texts> | use (it | my number | this number) [for texts | to text [me]] | use it)`,
    `
      (i | we) <neverDid> (say | said | tell | told) [you | yall | anyone | them] [that] (it (was |
      is) | texts were | texting (was | is) | texts are | texting me was) (ok | okay | fine |
      alright | cool) [(for you to | to) <contact> [me | us]]`,
    `
      [i | we] <neverDid> (ok | okay | okayed | authorize | authorized | allow | allowed | permit |
      permitted | allow) (you | yall | anyone) to <contact> (me | us)`,
    `
      [i | we] <neverDid> (give | gave | given | have | had) [you | yall | anyone | my | any] [my |
      any | written | express | prior] (consent | permission | authorization) [for | to] [<these>]
      [be] [<texts> | <contact> me | <contacted> | receive <texts>]`,
    `
      (i | we) (gave | give | granted) no [written | express | prior] (consent | permission |
      authorization) [for | to] [<these>] [<texts> | <contact> me]`,
    `
      no [written | prior | express] (consent | permission | authorization) [was | has been | is |
      ever] (given | granted | asked for | provided)`,
    `
      [you | yall | you guys | why are you | you are | somebody | someone] [are | keep | just | must
      have] (texted | texting | messaging | contacted | contacting | messaged | sending <texts>) [me
      | us] without [my | any | prior | written | express | asking] (consent | permission |
      authorization | asking [me] | approval | my (ok | okay | say so) | me asking) [that is
      (illegal | against the law)]`,
    `
      [i think | you guys | you | yall | they | somebody | someone] [just | must have | have] (added
      | put | signed | subscribed | enrolled) (me | us | my number) [up | in] [(on | to | for | in)
      (here | this | it | your [<about>] list | a [<about>] list | <these> <texts>)] without (asking
      [me] | my (consent | permission | knowledge | ok | okay) | permission | consent)`,
    `
      (i | my number) (was | got | has been) (added | signed up | put | subscribed | enrolled) [(on
      | to | for | in) (here | this | it | your [<about>] list | a [<about>] list | <these>
      <texts>)] without (being asked | my (consent | permission | knowledge | ok | knowing) | asking
      | permission | consent)`,
    `
      who [the (hell | heck)] (signed | put | added | enrolled | subscribed | opted) (me | us | my
      number) [up | in] [for | to | on] (this | these | your <texts> | <these> <texts> | <yourList>
      | here)`,
    `
      who (gave you | said you had | told you you had) (permission | consent | my consent | my
      permission)`,
    `
      [do you have | send [me] | show me | provide | can you | i want | like to see | see] [a | the
      | any | your | me] (prove | proof | evidence | record | records | documentation | copy | show
      me | see | tell me) [that | of | where | when | how] [i | me | my | we] [ever | supposedly |
      even] (signed up | agreed | opted in | consented | subscribed | consent | said yes | saying
      yes | permission | opt in | signing up | agreeing | giving consent) [for | to | in] [this |
      these | it | <these> <texts>] [(because | cuz | since) i (did not | never did | have not)]`,
    `
      [i] (do not | can not | have no | no) (remember | recall | recollection of | memory of |
      record of) [ever | me] (saying yes | saying ok | agreeing | signing up | signing me up |
      signing | opting in | consenting | subscribing | joining | giving (you | yall) (permission |
      consent | my number)) [to | for | in | up] [<textsHere> | <these> list]`,
    `
      (since when | when [exactly | the hell | on earth]) did (i | we) [ever] (agree | consent |
      sign up | opt in | subscribe | say yes | ask) (to | for) [<textsHere>]`,
    `
      what makes (you | yall) think [that] (i | we) (agreed | consented | signed up | opted in |
      subscribed | said yes) [to | for] [get | getting | receive] [<textsHere>]`,
    `
      (nobody | no one | noone | you (never | did not) | they (never | did not) | yall (never | did
      not)) [ever | even | there] (asked | ask) (me | us) (if i [ANY] [ANY] [ANY] [ANY] <core> |
      about [<these>] (<core>) | before (texting | sending | adding | putting | signing) | to sign
      up | for (consent | permission) | whether [ANY] [ANY] [ANY] <core>) [when i [ANY] [ANY] [ANY]]`,
    `
      [this is | these are | it is] not something (i | we) [ever] (subscribed to | signed up for |
      agreed to | asked for | opted into | opted in to | consented to)`,
    'unsolicited [<core>] [and | i] (never | not) (requested | asked for | agreed to)',
    `
      i <neverDid> (gave | give | given) (this | my | that) [phone | cell] number [out] to (you |
      yall | anyone | your (shop | store))`,
    `
      (i | we) [only | just] (gave | left | provided | put | put down) [you | yall | them | the guy
      | my | down] [my] <number> [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] not [for | so you could | to |
      agreeing to | for you to] [get] (<texts> | texting | text me | get texted | marketing |
      agreeing to texts | be texted)`,
    `
      (i | we) [only | just] (gave | left | put) [you | yall | down] my <number> [ANY] [ANY] [ANY]
      [ANY] [ANY] (that is | which is) not [the same as | a] (agreeing | consent | consenting |
      permission | opting in | saying yes) [to <texts> | for <texts> | to be texted]`,
    `
      (that is | is | which is) not the same [thing] as (agreeing | consenting | opting in | saying
      yes | signing up | giving (permission | consent)) [to | for] [<texts> | be texted]`,
    `
      (buying | calling | giving | ordering | shopping | leaving | asking | visiting | purchasing |
      getting | being | stopping | handing | filling | paying | me) [ANY] [ANY] [ANY] [ANY] [ANY]
      [ANY] (is not | does not mean | does not equal | does not make it) [the same as | my | a]
      (consent | permission | agreeing | opting in | i (agreed | consented | signed up | want
      <core>) | (you | yall) (can | could | may | get to) <contact>) [to | for] [be] [<texts> |
      <contacted> | me | this]`,
    `
      (i | we) [have | specifically | clearly | always] (checked | clicked | ticked | marked |
      circled | put | said | told (you | yall | him | her | them | the [ANY] [ANY] [ANY] [ANY])) no
      (on (the | your) form | to [<these>] <core> | when (he | she | they | you | yall) asked [me]
      about <core> | box)`,
    `
      (i | we) (unchecked | unticked | left | did not check | did not tick | never checked | never
      ticked) (that | the | any | your) [text | texts | texting | opt in | sms] box [blank | empty |
      unchecked] [on purpose]`,
    `
      [that | the | your] box must have been (pre checked | prechecked | checked already) [because i
      did not (tick | check) it]`,
    `
      i <neverDid> (filled out | fill out | checked | check | ticked) (any | a | your) [ANY] (form |
      forms | box | boxes | paperwork)`,
    `
      (your | the | some | an) (employee | guy | kid | staff | salesman | clerk | cashier | system |
      computer | worker) must have (signed | added | put | opted) (me | us) [up | in] [because] [i
      (did not | never did)]`,
    `
      [all i did was | i only | i just | only | i] (bought | bring | brought | came | stopped |
      asked | call | called | buy | ask | got | paid) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] i
      <neverDid> (<agreeing> (to | for) <textsHere> | (say | said) (you | yall) (could | can)
      <contact> me)`,
    `
      [i think | maybe | pretty sure] (somebody | someone) [else] [must have] (put | entered | used
      | gave) (my number | me) [in | up | down] [and] i <neverDid> (<agreeing> (to | for | in | up)
      <textsHere>)`,
    'not (authorized | authorised) [to <contact> (me | us)]',
    '[this is a] tcpa violation [and] [i gave no [written | prior | express] consent]',
    `
      [under] (casl | tcpa | the law | gdpr) (you need | requires | require | says you need | you must have) [my] [express | written | prior] consent [ANY] [ANY] [ANY] [ANY] [ANY]`,
    '[i] am not agree [to | with] [this | these] [<texts>] [nobody ask me]',
    '(i | we) <neverDid> (ask | asked) to (get | receive | be getting | be sent) (<textsHere>)',
    `
      i <neverDid> (give | gave | given) (you | yall) my [phone | cell] number for (this | these |
      that | <core> | marketing)`,
    `
      (nobody | no one | noone) [ever] (asked | told) [me] (if i (wanted | want | agreed) [to] [get
      | receive] [<these>] (<core> | this | them) | i would get <core> | whether i wanted <core>)`,
    'you never asked [me] [if you (could | can) (text | message | contact) [me]]',
    '(nobody | no one) (got | has | had | asked) my (permission | consent)',
    `
      (my wife | my husband | she | he) (never | did not) <agreeing> [to | for] (<textsHere>) and
      (neither did i | nor did i | i did not either)`,
    `
      (how come | why) [am | are] [i | we] [am | are] [still] (getting | receiving) [<these>]
      (<texts> | these | this) when i (never | did not | have not) [ever] <agreeing> [up | for | to]
      [<textsHere>]`,
    `
      (when | where | at what point) did i [ever] give (you | yall) (permission | consent | my
      consent | the ok) [to <contact> [me]]`,
    `
      at no (point | time) did (i | we) [ever] (agree | consent | sign up | opt in | subscribe |
      give) [to | for | you | permission] [to] [<textsHere> | <contact> me]`,
    `
      (i | we) (was | were) (not | never) [ever] asked [about <core> | if i wanted <core> | for
      (permission | consent)]`,
    `
      (you | yall) (had | have) no (permission | consent | authorization | right) to (use | have |
      text | keep) [my number | me]`,
    '(using | used) my (number | info) without [my] (consent | permission)',
    `
      (my number | i) was [only] (only | for) for (the | a | my) [ANY] [ANY] i <neverDid> (agree |
      agreed | consent | consented | sign up) (to | for) <textsHere>`,
    `
      (these are | this is) [an] (unauthorized | unauthorised) (<core> | text | message | texts) |
      (unauthorized | unauthorised) <core>`,
    `
      [and | because | since] i (checked | ticked | marked | clicked | selected | chose) no <core>
      (on (the | your) (form | paper | slip | sheet) | when i [ANY] [ANY] [ANY])`,
    `
      (how did | how do) i (get | end up | wind up | wound up) (on | in) (here | this | this list |
      your list | the list) i <neverDid> (join | joined | sign up | signed up) [for] [anything | it
      | this]`,
  ],
};
