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
  ],
  deictic: [
    `
      (kill | ditch | nix | can | end | drop | cancel | halt | turn off | shut off | silence | disable)
      (them | these | those | it | this | it all | all of it | all of them | all this)`,
    `
      (turn | shut | switch) (them | these | those | it | this | all of it) off [for (me | us | this number
      | good)]`,
    '(cut | shut | turn) (it | this | them) off',
    '(remove | delete | strike | erase | lose | scratch | drop) (it | them) [out | off] [now | please]',
    '<dont> send (any more | anymore | another | another one | one more | more | any) [please]',
  ],
  keyword: [
    'off [of] (the | your | this | that) list',
    'discontinue | discontinue (immediately | now) | stop contact | cease contact',
    '(please | i) refuse',
  ],
};
