import type { Phrases } from '../phrase-table.ts';

/** Who is to be taken off, with what the shop knows of them (C16). */
export const REMOVALS: Phrases = {
  certain: [
    '(wants | want | need | needs) (out of | off | off of | out from) <yourTexts>',
    `
      <stop> [(sending | giving | blasting | hitting) [me | us] [with]] [<these>] [<bad>] [<about>] <bizz>`,
    '<dont> send [me | us] [<these>] [<bad>] [<about>] <bizz>',
    'no more [<bad>] [<about>] <bizz>',
    `
      (take back | taking back | takes back | retract | pull | undo | cancel | rescind | revoke | withdraw |
      withdrawing | revoking | cancelling | canceling) (my | the | any | all | that) [earlier | prior] (ok |
      okay | yes | permission | consent | opt in | agreement | approval | sign up | signup | authorization)
      (to (<contact> | receive | get) [<me>] | for <texts> | to [<these>] <texts>)`,
    `
      (consent | permission) [to <contact> <me>] (has been | is | was) [hereby | now] (withdrawn | revoked |
      rescinded | cancelled | canceled)`,
    '(have | get) <mine> (<removed>) (from | off | out) [of] <yourList>',
    `
      <dont> (include | add | put | keep | enroll | loop | list) <mine> [back | up] (in | on | to | into)
      <yourTexts>`,
    `
      (opt | opting | sign | signing | take | taking | get | count | leave | keep | remove | drop | pull |
      cut | unsubscribe) <mine> (out of | off | off of | from) [all | any] [future | further | more | the]
      (<texts> | mailings | campaigns | lists)`,
  ],
  firm: [
    `
      (do not | never | no longer) [want | need | wish] [to] (see | get | receive | read | send [me])
      (another | one more | a single | any other) [<bad>] [<about>] (coupon | ad | reminder | survey | offer
      | promo | newsletter | promotion | alert | notification)`,
    `
      (remove | delete | erase | wipe | purge | destroy | scrub | clear | lose) [all | all of | any of | any
      | all of my] (my | our) [personal | contact | customer | private] (data | info | information | details
      | profile | records | record)`,
    `
      (remove | delete | erase | wipe | purge | destroy | scrub) (any | all | whatever | every | the | my |
      all the | all my) [personal | contact] (data | info | information | record | records | details | file |
      files) [that | which] (you have | you got | you hold | you keep | you guys have) [on | about | of |
      for] [me | us]`,
    `
      (lose | forget | delete | erase | pretend) [that] you [ever | never] (have | had | got | knew | saw |
      heard of) (my | our | this | the) <number>`,
    `
      (skip | spare | exclude | omit | count | leave | drop | excuse | exempt | keep) (me | us) (on | from |
      for | in | with | out of | off of | out on | off) [<these>] [<bad>] (<texts> | campaigns | mailings)`,
    '<mine> (<removed> | kept off | left out) [of | from] <yourList>',
  ],
  plain: [
    `
      (like | love | appreciate | prefer | great | nice | cool | awesome | grateful | thankful | happy |
      glad) [it] if (you | you guys | yall | you people | these | this | it | [<these>] <texts>) (stop |
      stopped | quit | ended | (would | could) (stop | quit | end))`,
    `
      <stop> (blowing up | clogging [up] | filling [up] | flooding | junking up | lighting up | cluttering
      [up] | tying up | blowing | using up) my (phone | inbox | line | cell | messages | data | minutes |
      texts) [with [<these>] [<bad>] (<texts> | <stuff>)]`,
    `
      <dont> (blow up | clog [up] | fill [up] | flood | clutter [up]) my (phone | inbox | line | cell |
      messages) [with [<these>] [<bad>] (<texts> | <stuff>)]`,
    '<dont> (solicit | spam | advertise) [here | anymore | to me | me]',
    '(i no | i not | me no | me not | we no | we not | no) want [<these>] <texts> [<more>]',
    'no send [to] [<me>] [more | any | <these>] <texts>',
    '[please | pls] not send [<me>] [<these>] (<texts> | more) [<more>]',
    `
      [that is | it is | this is] enough [already | now | is enough] [please] (stop | unsubscribe | remove me
      | take me off)`,
    `
      (exercise | exercising | have | invoke | invoking | using | asserting) (my | the | our) (right |
      rights) to (opt out | stop | unsubscribe | be removed | withdraw)`,
    `
      [i] (did not | never) (ask | asked | agree | agreed) to (be <contacted> | be on <yourList> | (get |
      receive) [<these>] <texts>)`,
    '(i | we) [all] opted out',
    'i [have | had] [already] asked [ANY] [ANY] [ANY] [ANY] to be (<removed>)',
    `
      (second | third | fourth | fifth | NUMBER | last | final) time (asking | telling | i have asked | i
      asked | i am asking | i am telling | i have told | i told) [you] [guys | people | all] [to] (stop |
      quit | unsubscribe | remove me | be removed | take me off)`,
    `
      (why | how come) (will | do | did | can | are | have) (not you | you not) [guys | people | all] [just]
      (stop | stopped | quit) (<contacting>) [<me>]`,
    `
      how come (you | u | yall) [guys | people | all] (will | do | did | can | are | have) not [just]
      (stop | stopped | quit) (<contacting>) [<me>]`,
    `
      (appreciate | prefer | love | like | rather | nice) (not | to not | not to | to stop | to quit)
      (<receive>) [<these>] [<bad>] (<texts> | these | them | this)`,
    '(take | taking) back my (permission | consent | approval | opt in)',
    '<iWant> [to] (remove | delete) <mine>',
    '(withdraw | withdrawing | revoke | revoking) (permission | consent)',
    `
      <iWant> [to] (be | get) (<removed> | left out | left off) [of | from | off] [this | these | it | here |
      everything | your thing | all this | all of this | the whole thing] [<more>]`,
    '[please | can you | could you | you can] (have | get) <mine> (<removed>) [please | now]',
    `
      <iWant> [to] (get off | getting off | get out of | leave | exit | quit | get rid of | get out from)
      <yourTexts>`,
    `
      (make sure | ensure | see that | see to it | check that) [that] (<mine> is | i am | we are | <mine>
      gets) (<removed>)`,
    `
      (there is | theres | i have | i see | you have | you guys have) no (need | reason | point | cause |
      business) [for you | in you | for yall] [to be | in | to keep] (<contact> | <contacting>) [<me>]
      [<more>]`,
    `
      no (need | reason) [for you] to (keep | be) (<contacting> | sending) [<me>] [<these>] [<texts> |
      <stuff>]`,
    'no need for [<these>] [<bad>] (<texts>) [<more>]',
    'no more [<bad>] <texts> (needed | necessary | required | wanted)',
    '(stop | quit) using (this | my) [phone | cell] (number | phone | cell | line) [for <texts>]',
    `
      <dont> use (it | my | this | that) [number | phone] (for | to send) [<these>] [<bad>] (<texts> |
      anything else)`,
    'no <texts> [and | or | nor] no (calls | emails | phone calls | mail | <texts> | nothing)',
    'no (calls | emails | phone calls | mail) [and | or | nor] no <texts>',
    'no (texting | messaging | contacting) [<me>] [<more>]',
    'no <texts> at all',
    '<stop> (his | her | their) [<bad>] [<about>] <noun>',
    '<dont> (bug | bother | pester | annoy | disturb | spam | hassle | harass) <me> <more>',
    `
      <hope> [to | i | that i | we] (never | not | do not [ever]) [have to] (hear | see | get | receive)
      (from | another | any | one more | more) (you | yall | text | message | texts | messages | this number
      | your [<about>] (shop | store | company)) [<more>]`,
    `
      [i | we] never (want | need) [to] [get | see | receive | read] (another | any | one more | a single)
      [<bad>] (text | texts | message | messages) [from (you | your (shop | store)) | <more>]`,
    '(turn | shut | switch) [<these>] <texts> off',
    '(texts | messages | notifications | alerts | reminders | promos) off (please | for me | for <me>)',
    '(process | honor | handle | complete) my (removal | opt out | unsubscribe | stop) [request]',
    `
      (i | we) (do not | no longer | did not) (want | wish | need) to be (in | on | part of) [any of] (this |
      it | these) [anymore]`,
    `
      <dont> (text | message | contact | ping | write) (people | customers | anyone | folks) (who | that) ANY
      [ANY] [ANY] [ANY]`,
  ],
  keyword: [
    'halt',
    'out of (the | your | this) list',
    '(removed | removing) me',
    '(mute | silence | halt | cease) (these | all these | all of these)',
    '(can you | could you | will you | please | just) (turn | shut | switch) these off',
    '(shut | turn | switch) these off',
  ],
  bare: [
    `
      (take | get | leave | keep | drop | count) (us both | both of us | all of us | my [whole] family | me
      and my ANY | my ANY and me) (off | out)`,
    `
      (remove | delete | erase | drop | unsubscribe | stop texting) (the | my) (number | phone | cell)
      (ending | that ends) [in | with] NUMBER`,
    'no more (please | thanks) and (thanks | thank you)',
    `
      (cross | strike | scratch | rub | wipe | sign | count) (me | us | this number | my number | my name)
      (off | out)`,
    `
      (take | get | cross | leave | keep | pull | drop | remove | strike | kick | boot) <mine> (off | out)
      [of] (it | this | these | that | there | here | this thing | everything | yours | your thing | all of
      it | all that) [too | also | as well]`,
    `
      (take | get | leave | keep | pull | drop) (my | his | her | our) [wife | husband | mom | dad | son |
      daughter] (number | phone | cell | name | numbers) off [too | also | as well]`,
    `
      <drop> my (wifes | husbands | moms | dads | sons | daughters | mothers | fathers | kids | partners)
      (number | phone | cell) [off | out] [too | also | as well]`,
    `
      lose the number | lose (our | that | this) number | (delete | remove | erase | trash | toss) (the |
      this | that | our) (number | contact)`,
    '(cancel | end | terminate | close) (me | us) [out]',
    'stop using (it | this | that) [for (ads | texts | marketing | this)]',
    'stop (it all | all of it | all this | everything | any further | them | them all | all of them)',
  ],
  deictic: [
    `
      (cut | shut | turn | switch) (them | those | it | this | it all | all of it | all of these)
      (out | off | down)`,
    '(turn | shut | switch) off (them | this | it | all of these | it all)',
    '(toss | lose | delete | remove | take | trash | erase) mine [off | out]',
    '(stop | cancel | end | halt | quit | discontinue | drop) (them | these | those | em | it all)',
    '(take | remove | get) (it | them | that | this) (off | out) [of there | of your (list | system)]',
    '(remove it | handle it | do it for me) [manually | by hand]',
  ],
  reason: [
    `
      [my] (wife | husband | kid | son | daughter | mom | dad | ex | friend | boss | brother | sister |
      somebody | someone | he | she | they | you guys) (signed | opted | enrolled | put | added) (me | us)
      (up | in) [for] [this | these | it] [by (mistake | accident)]`,
  ],
  doubt: [
    `
      [all] (these | this | it | they | all this) [really | just] (need to | needs to | has to | have to |
      has got to | must | better) (stop | end | quit)`,
    '(respect | honor) my (request | wishes | privacy)',
    `
      (want | need) (nothing | none) [more | else] [to do] (from | of | with) (you | this | yall | your ANY)`,
    '<dontWant> (anything | nothing) [else | more] from (you | yall | your ANY)',
    '(stop | quit) asking [me | us]',
    'no need for (these | them | this) [<more>]',
    'are you sure (you have | this is | you got) the right (number | person)',
    `
      (what | which) (button | key | word | number | code) (makes | turns | stops) (this | these | it | them)
      [stop | off]`,
    `
      can (this | the | these) (thread | conversation | chat | spam | texts) (be over | end | stop | be done)`,
    'i never want (another | one more) [one]',
    'go away and (do not | never) come back',
    'new (number | phone) who is this [for] | new (number | phone) who dis',
    `
      (does | do | will) (it | this | these | they) cost (me | us) [anything | money] [to (get | receive)
      (these | this | them | <texts>)]`,
    'NUMBER (texts | messages) in (one | a | NUMBER) (day | days | week | hour | hours)',
    'spam much',
    '(i do not need | who needs) a reminder (for everything | for this | every time)',
    '(can | could) you (call | email) (instead | me instead)',
    'leave me off the next (one | time)',
    '(do not | no longer | not) want',
    '(let | leave) (me | us) (go | be)',
    '(stop | quit) using (it | this)',
    '(no longer | do not) want (these | this | them | any) [either]',
    'whose (bike | order | appointment | repair) is (this | that | it)',
    'who (are you | r u | you) (looking for | trying to (reach | text | contact) | after | texting)',
    '(did you | you) mean to (send | text) (this | that) [to me]',
    `
      (i have | i) never heard of (you | CAPITAL | this (shop | store | place | company)) [and | CAPITAL]
      [CAPITAL]`,
  ],
};
