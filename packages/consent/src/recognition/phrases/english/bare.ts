import type { Phrases } from '../phrase-table.ts';

/** Ends without their object (C16): "take me off", "turn these off". */
export const BARE: Phrases = {
  bare: [
    '(you | yall | you guys) can [please | now | just] stop [now | this | it | these | texting | already]',
    '<dont> (text | message | contact) (<more> | anything)',
    'stop (now | already) please',
    'unsub | unsubscribe | optout | opt out | unsubscribe please',
    `
      (pull | rm | strike | remove | delete | drop | scrub | cancel | block | nuke | zap) (my | our | this)
      [phone | cell] number`,
    `
      (scratch | exclude | omit | spare | free | release | drop | pull | unsign | rm) (me | us) [from (this
      | these | it | all this)]`,
    '[need to | needs to | should] be off (this | these | it)',
    `
      (taking | removing | deleting | leaving | unsubscribing | dropping) (me | us | my number | this
      number) [off | out]`,
    `
      <drop> (our | both our | both | both of our | these) (number | numbers | phones | phone) (off | out)
      [now]`,
    `
      (remove | delete | erase | strike | purge) ([both] our numbers | both numbers | my numbers | our
      number)`,
    '(be | leave me | leave us | keep me | keep us | stay) (left) off',
    '(forget | lose) (about | me | us) [ANY] (our | my) (phone | phones | number | numbers)',
    `
      (remove | delete | erase | unsubscribe | unsub | unlist | delist | exclude | drop | scratch) (me | us
      | my number | my name | this number | my info) [now | immediately | today | asap]`,
    `
      (take | get | sign | count) (me | us | my number | my name | this number) (off | out) [of (this | it |
      these | there | here | everything)] [now | immediately | today | asap]`,
    '(opt | opting) (me | us | my number | this number) out',
    `
      [<iWant>] [to] be (removed | taken off | deleted | unsubscribed | opted out) [now]`,
    '<dont> send [me | us] (these | this | those | them) [<bad>] [crap | stuff | anymore | any more]',
    `
      <dont> send [me | us] (any more | anymore | another | one more | more) of (these | those | this |
      them)`,
    `
      (leave | keep) (my phone | my number | my inbox | this number | this phone | my cell) (alone | in
      peace | out of (this | it) | be)`,
    `
      (consider | take | treat | let) this [as | be | to be | is] [my | a | an | the | our] [official |
      formal | written | final] (stop | opt out | optout | request | notice | unsubscribe | removal)`,
    `
      this is my [official | formal | written | final] (stop | opt out | optout | unsubscribe | request to
      (stop | be removed | be taken off | unsubscribe | opt out))`,
    '(i am | so i am | am) (replying | texting | saying | sending | typing | writing | responding) stop',
    '(here is | heres) (my | your | a) (stop | opt out)',
    '(let | make) (this | that) [be] the (last | final) (text | message | one)',
    '(this | that) [had] better be the (last | final) (text | message | one)',
    'no (further | more) (contact | communication | anything | messaging)',
    'not another (text | message | one | word)',
    `
      (please | kindly) (stop | quit | cease | desist | remove | delete | unsubscribe | discontinue
      | halt) [it | this | now]`,
    '(stop | remove | delete | quit) please [now]',
    `
      consider (me | us | my number | this number) (unsubscribed | opted out | gone | off | removed
      | out)`,
    `
      (desubscribe | disubscribe | de subscribe | de list | delist | un enroll | unenroll |
      disenroll | un opt | unopt | un sign | un list | unregister | disconnect | deregister) (<mine>
      [in | out | off | up | please]) [from (this | these | it)]`,
    `
      (no more | send no more | send nothing | send (me | us) (nothing | none | no more)) (please |
      thanks | more)`,
    'send (me | us) (nothing | no more) [more | else]',
    'include me out',
    `
      (take | get) (my name | my number | me | us) (out | off) [of] (the | your | that | this) (hat
      | pile | rotation | machine | mix | batch)`,
    '(please | just) (erase | cut | drop | cancel | out) [the | my] number',
    '(please | just | only) (stop | remove) (me | now | thanks | already)',
    '(do not | dont) (message | text) please',
    '<dont> (text | message) [me] in the meantime',
    'until then no <core>',
    '(leave | keep) (me | us | my number | mine) off [of (it | this | these | there)]',
    '(please | kindly) do not (text | message | contact | text me | message me)',
  ],
  deictic: [
    `
      (kill | ditch | nix | can | end | drop | cancel | halt | turn off | shut off | silence | disable)
      (them | these | those | it | this | it all | all of it | all of them | all this)`,
    `
      (turn | shut | switch) (them | those | it | this | all of it) off [for (me | us | this number
      | good)]`,
    '(cut | shut | turn) (it | this | them) off',
    '(remove | delete | strike | erase | lose | scratch | drop) (it | them) [out | off] [now | please]',
    '<dont> send (any more | anymore | another | another one | one more | more | any) [please]',
    `
      (appreciate | prefer | love | like | great | nice) [it] if you (did not | would not | do not |
      stopped | would stop) [<more>]`,
    '(gonna | going to | i) need you to (not | stop)',
    `
      (want | need | like | wish | prefer) (them | these | it | my number | all of (it | them |
      these)) (gone | out | off | stopped | deleted | to stop)`,
    'please do not (either | anymore)',
    'turn this off (for me | please)',
  ],
  keyword: [
    'off [of] (the | your | this | that) list',
    'discontinue | discontinue (immediately | now) | stop contact | cease contact',
    '(please | i) refuse',
    `
      exit | exit (please | texts | list) | terminate | deactivate | unregister | unenroll | un
      enroll | desubscribe | disubscribe | opted out [please] | delete please`,
    'opt (our | put | oit | ot | oout) | (apt | oped | ops | obt | op) out | removed please',
    `
      (message | messages | sms | texts | texting | notifications | alerts | reminders) (stop | off
      | end | finish | none | no)`,
    `
      (off | out) please | off list | text off | list removal | how to stop [these | this] | make
      stop | stop send | send no more | stopping please | please stopping`,
    'leave (group | chat | the group | this chat | this group) | leaving (this | the) (group | chat)',
    '(i | we) (want | wish | need) [to | it to | you to] stop',
    'texts are not | not text',
    'do not send [me | us] [anything]',
    '(set | put) me to (never | none | off)',
    'unfollow | qiut | quitt',
    'not need text | no need (text | message | sms | msg)',
    'disable this please',
    'need them gone | need these gone',
    '(turn | shut | switch) these off [for (me | us | good | this number)]',
    '(turn | shut | switch) off these',
    '(take | get) me of',
  ],
};
