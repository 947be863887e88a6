import type { Phrases } from '../phrase-table.ts';

/** Wishes that are meant where little else is said (C16). */
export const PLAIN: Phrases = {
  plain: [
    `
      (this | my | our) (number | line | phone | cell | household | office) (does not | will not | can not)
      (accept | take | receive | allow | want | get | handle | do | read | support | open) [<these>] <texts>`,
    '(removal | unsubscription | unsubscribe) [is] (requested | request | please)',
    '(please | kindly) (confirm | process) [my | the] (removal | opt out | unsubscription)',
    `
      (confirm | verify) [that] (removal | i (have been | am | was) (removed | unsubscribed | opted out |
      taken off))`,
    '(no | zero) <texts> (thx | ty | pls | plz | thanks | please)',
    '(no | zero) more (texts | messages | of these)',
    '(block | blacklist) (me | us | my number) [on your (end | side)]',
    `
      (put | add) (me | us | my number) (on | to) (your | the) (do not (text | contact | call | disturb) |
      dnc | no text) [list]`,
    'no (soliciting | solicitation | solicitors)',
    '<dont> use (my | this) number for <texts>',
    '<dont> hit my line',
    'no <texts> (please | pls) (just | only) [ANY] [ANY]',
    'feel free to stop',
    `
      (stop | quit | cease | stop it | stop texting [me] | stop this) (or | before | or else) (i | we) [ANY]
      [ANY] (call | report | block | sue | contact | file | get | lawyer | complain | go)`,
    `
      (i | we) [have | already | have already] (asked | told | begged) (you | yall | you guys | you people)
      [<times>] [already] (to stop | to cease | stop | no)`,
    `
      (stop | unsubscribe | opt out) [was | has been | is | already] [already] (sent | texted | replied |
      said) [<times>]`,
    '(told | informed | asked) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] no [more] <texts>',
    '(email | emails | call | calls | phone | mail) only [please] [no | not] [<texts>]',
    '(only | just) [want] (email | emails | calls | phone calls) [please] (no | not) <texts>',
    'no <texts> from (you | yall | you guys | this number | your (store | shop | company))',
    `
      (keep | still) [on] (getting | receiving) [<these>] [<texts>] [even though | after] (i | we) [ANY]
      (said | told | texted | replied | asked) [ANY] [ANY] (stop | no)`,
    '(bye | goodbye) [and] (stop | unsubscribe | remove me)',
    '(these | this) [ANY] (cost | costs) (me | us) [ANY] [ANY] [ANY] [ANY] (stop | please stop)',
    `
      (remove | take | delete | drop) (from | off) [of] [the | your | this] (list | lists | texts | texting |
      database | system | everything)`,
    'no (contact | communication) please',
    '<dontWant> [to] (receive | get | be contacted | be notified) [<more>]',
    `
      i (reply | text | send | say | type | write | texted | replied | sent) stop (every | each) [single]
      (time | one)`,
    `
      <dont> (sign | add | put | enroll | subscribe | opt) (me | us | my number) (up | on | in | to | into)
      [for | to | on] (anything | [<these>] <texts> | <yourList> | <stuff>)`,
    'no need to (keep | have) (me | us) (on | in) [<yourList>]',
    '(unsubscribe | remove | opt out | stop) (request | requested)',
    '(i am | we are) opting out',
    '(i | we) [hereby | would like to | want to | wish to] (opt out | unsubscribe | withdraw)',
    `
      no (texts | text messages | texting | sms | alerts | notifications | promos | text
      alerts)`,
    '<dont> bother (texting | messaging) [<me>] [<more>]',
    `
      <dont> ((call | email) (or | and | nor) (text | message) | (text | message) (or | and | nor)
      (call | email)) [<me>] [<more>]`,
    `
      <dont> (sending | texting | messaging | writing | to send | to text | to write) [to] [<me>]
      [<these>] [<texts>] [<more>]`,
    'you (not | no) (text | send | message | contact | write) [<me>] [<these>] [<texts>] [<more>]',
    'not (text | message | send | write | contact) [to] <me> <more>',
    '(mind | minding) (not | no) (texting | messaging | contacting) [<me>]',
    `
      (the | these | your | those | can | could | so) [the | these | your] <core> (must | have got
      to | have to | need to | should | better | has to | needs to | can | could | to | be) [to]
      (come to an end | be (done | over | finished | stopped | ended | turned off | shut off |
      discontinued | cancelled) | stop | end | cease)`,
    `
      (texts | messages | alerts | notifications) (must | have got to | have to | need to | should)
      (stop | end | cease)`,
    `
      (undo | reverse | cancel | retract | void | nullify) (my | the | that | this) (sign up |
      signup | opt in | optin | yes | text opt in | subscription)`,
    `
      (i will | i am going to | going to | i think i will | i shall | i choose to | like to) [now |
      just | go ahead and] (opt out | unsubscribe | un sign up | unenroll) [now]`,
    `
      (dispose of | toss | trash | dump | burn | shred | void | rip up | tear up | throw away |
      ditch | ghost | eighty six | nuke | bin | cut | out | take out | retire | discard) (my | our |
      this) [<bad>] <number>`,
    `
      (rip up | tear up | burn | toss | shred | trash) the (card | paper | slip | form | sheet) with
      my number [on it]`,
    `
      (put | throw | toss | drop) my (number | info | digits) in the (trash | garbage | bin |
      dumpster | shredder) [ANY] [ANY] [ANY]`,
    '<drop> <mine> (from | off | out of) whatever [ANY] [ANY] [ANY] [ANY] [ANY]',
    '<dontWant> [any | the | your | those | these] ANY (texts | text messages | messages) <more>',
    '(just | but | only) not (by | via | over | on | through) [the] (text | texts | texting | sms)',
    '(phone calls | voice calls | calls | voice | email | emails | voice mail) only [please]',
    'only (email | emails | calls | phone calls) please',
    '(call | email) [me] [only | please] [from now on] no texts',
    '(find | get) (someone | somebody) else to (text | spam | message)',
    `
      <drop> <mine> and (<mine> | my (wifes | husbands | moms | dads | sons | daughters)) [number |
      phone] [too | also | as well | off | both]`,
    'no send [to] [<me>] (message | messages | text | texts | sms | texting) [more | again | please]',
    'out <mine> (from | of) [<yourList>]',
    'i (asked | was told i could ask | have asked) to be (removed | taken off | unsubscribed)',
    `
      (asking | requesting | ask) [again | once again | once more] to be (removed | taken off |
      unsubscribed | opted out)`,
    '(requesting | request) removal [from <yourList>]',
    'removal (from <yourList> [requested | please] | please)',
    '(let | make) (this | that) [one] be (the | your | my) (last | final) [text | one | message]',
    '(count | consider) this [as] (my | your | the) (last | final) (text | message) [from you | to me]',
    `
      (confirm | let me know) [that] (you will stop | you have removed (me | us) | i am (off |
      removed | unsubscribed) | you stopped | when i am (off | removed))`,
    `
      (says | said | see) [to] [i can | i could] (reply | text | type | send | write) stop [to (stop
      | opt out | end | unsubscribe | quit | cancel)] [so] [ANY] [ANY] stop`,
    `
      (stay | keep | remain | be) (a | your) customer [but | just | and | only] not (by | via | over
      | on) [the] (text | texts)`,
    'unsubscribe (all | everything | forever | permanently | from all)',
    '<dontWant> (any | more | the) <texts> (here | on this phone | at this number)',
    'stop (texting me | messaging me | contacting me) [for real | thanks]',
    'remove <mine> from (this | the) (thread | chat | conversation)',
    '(let me off | get me off | take me off) this (train | ride of texts | merry go round)',
    '(quit | stop) texting (and | then) (delete | remove | lose) (me | my number | my account)',
    'wish i (had said | would of said) no to <core>',
    'get me (unenrolled | unsubscribed | opted out | removed | disenrolled)',
    `
      (stop | quit | no more | end | cancel) (the | these | your | all | all the) ANY [ANY] (texts |
      messages | text messages)`,
    'no more ANY [ANY] (texts | messages | text messages)',
    '<dontWant> [ANY] [ANY] [ANY] [ANY] [ANY] (or | nor) (texts | texting)',
    '<dontWant> [<these>] <core> about (it | this | that | my ANY | the ANY | your ANY) [<more>]',
    '(stop | quit) send [me | us] [<these>] [<texts>]',
  ],
};
