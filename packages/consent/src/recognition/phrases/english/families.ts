import type { Phrases } from '../phrase-table.ts';

/** Further wishes that are meant whatever else is said: calls in place of texts, leaving, what no longer is needed (C16). */
export const FAMILIES: Phrases = {
  firm: [
    `
      (stop | quit | cease) (asking | trying | selling | dunning | bothering | reaching | pushing |
      hounding | chasing | bugging | billing | hassling | following) [ANY] [ANY] [ANY] [ANY] [ANY]
      (by | via | over | through) (text | sms | texts | text message)`,
    '(stop | quit) sending [me | us] (links | surveys | coupons | invites | updates | more stuff)',
    '<dont> send [me | us] (links | surveys | coupons | invites) [<more>]',
    `
      (stop | quit | cease | stp) (to | for | of) (text | message | send | write | contact | texting
      | sending | msg | sms) [<me>] [<these>] [<texts>] [<more>]`,
    '(stp | stahp) (<contacting> <me> | sending [<these>] <texts>)',
    `
      (call | email | mail | phone | use [my] email | ring) [me | us] [ANY] [ANY] [ANY] (instead of
      | in place of | rather than) [by | sending [me]] (text | texts | texting | messaging | text
      messages) (from now on | <more> | next time | in future)`,
    'use (my | our) email [ANY] [ANY] (instead of | in place of | rather than) (texts | texting | text)',
    `
      (move | switch | change | convert) (me | us | my account) (from (text | texts | texting | sms) to (email | emails | calls | phone calls | mail | email only) | [over] to (email | emails | calls | phone calls | mail) (only | instead of <core> | and no <core> | not <core>))`,
    `
      (going forward | starting (now | today) | from now on | from here on [out] | as of (now |
      today) | effective immediately | henceforth | from this day forward) [please] (no | zero)
      [more] <core>`,
    `
      (no | zero | NUMBER | none) [more] <core> (from now on | from here on [out] | from here [out]
      | going forward | starting now)`,
    'no (future | further | additional) <core>',
    `
      (spare | save | excuse | exempt | relieve | free) (me | us | my phone | this phone) [from |
      of] [any | all] [further | more | future] [<these>] <core>`,
    `
      (spare | give) (my phone | my inbox) [a (rest | break | vacation) [from (you | your <core> |
      these)]]`,
    `
      be (excused | spared | exempt | exempted | freed | released | relieved) (from | of) [<these>]
      <core>`,
    '(set | cut | turn) (me | us) (free | loose) (from | of) [<these>] <core>',
    `
      (treat | consider | take | accept | count) this [text | message] [as | to be] [my | a | an |
      our] [official | formal | written | final] (opt out | optout | revocation | withdrawal |
      resignation | unsubscribe | removal | opt out request | stop request | removal request)`,
    `
      (set | switch | change | put | flag | mark | update) (me | us | my (account | profile | number
      | preference | preferences | settings | file | contact preference)) [as | to | for | on |
      with] (no (texts | sms | text | notifications | texting | contact | messages | alerts | text
      messages) | none | never | do not (text | contact) | email only | opted out)`,
    `
      (uncheck | untick | unclick | turn off | clear) (whatever | the | that | my | any) [ANY] [ANY]
      (text | texts | texting | sms | messaging | texting me | text me) [box | option | setting |
      you ANY ANY]`,
    `
      (uncheck | untick | unclick) (whatever | the | that | my) box [ANY] [ANY] [ANY] (text | texts
      | texting | texting me | text me)`,
    `
      (take | remove | drop | turn) (texting | texts | sms | text messages | text alerts |
      notifications) off (my | this | our) (profile | account | number | file | phone)`,
    `
      (take | remove | drop | get) my (cell | number | phone | phone number | cell number) (off |
      from | out of) (my | the | your) [ANY] (file | profile | account | record | records)`,
    `
      (take | shove | stick | cram) (this | your | these | ur | the) [<bad>] (list | texts |
      messages | text | reminders | promos) [and] (shove | stick | cram | up) [it | them | em]`,
    `
      (save | keep | send) (the | your | these | ur | those) [<bad>] (<core>) (for | to) (someone |
      somebody | people | yourself | yourselves | folks) [else | who (wants | want | needs | asked
      for | cares about) [them | it | one]]`,
    `
      send (these | them | your <core>) to (someone | somebody | people | folks) who (wants | want |
      needs | asked for) (them | it | one | these)`,
    `
      (get | stay | keep | go) (out of | off | away from | off of | outta) my (messages | dms |
      inbox | phone | cell | texts | line)`,
    'outta my (inbox | phone | messages | texts | dms)',
    `
      (cancel | end | terminate | close) my (membership | account | profile | enrollment) (in | with
      | on | for) [your | the] (text | texting | sms | vip | message | mailing) (club | list |
      program | thing | service | texts)`,
    `
      (cancel | end | terminate) [the | this | your] (subscription | subscriptions) (to | for)
      [<these>] <core>`,
    `
      (changed | changing | change) my mind (on | about) [getting | receiving] [the | these | your |
      this] <core>`,
    `
      i know [that] (i | we) (signed up | agreed | opted in | said yes | subscribed | okayed it)
      [ANY] [ANY] [ANY] (but | and) [now | please] (i do not want | i am over | please stop | stop |
      cancel | take me off | i changed my mind)`,
    `
      (said yes | said ok | agreed | signed up | opted in) (to | for) [<these>] <core> [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (take (that | it) back | changed my mind | do not want (it | them))`,
    `
      [<these>] [<bad>] <core> (are | is) (no longer | not) (required | needed | necessary | wanted
      | desired | ok | okay | appreciated)`,
    `
      no (texts | messages | texting | sms | text messages) (needed | necessary | required | wanted
      | desired)`,
    `
      no (need | use) [of | for | to have | to get] [<these>] (texts | messages | sms | text
      messages | texting | notifications)`,
    '(not | no) (okay | ok | good | cool) (for | with) (texts | texting | text messages)',
    `
      (can | may | are welcome to | feel free to) (call | email) [me] [but | just | only | and] (you
      can not | do not | never | not | no) (text | texts | texting) [me]`,
    `
      (go | manage | get by | get along | survive | be fine | happier | fine | good | better off)
      [on] without (<these> <core> | <core> | you texting me | texting me | being texted)`,
    `
      without (a | any | one | a single) (text | texts) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] (that
      way | like that)`,
    'not (a | one) single (text | message | one) (more | again | ever)',
    '(no more | nothing [more]) (for | to | on | at) (this | my | our) (phone | number | cell | line)',
    `
      <stop> <contacting> (both [of us] | anyone | everyone | any of us | all of us | everybody) [in
      | at | on] [this | my | our] [family | house | household | office | company | phones]`,
    `
      (stop | quit | cease) [it] on (this | both | all | either | the other) (one | number | numbers
      | phone | phones | lines)`,
    '[i] (do not | never) want my number (on there | on here | in there | in your ANY | on your ANY)',
    `
      (i | we) wish (i had | i would have | i would of | i could have) said no to (the | these |
      your) <core>`,
    `
      my (phone | inbox | cell) (needs | wants | deserves) [a] (break | rest | peace) from (you |
      these | your <core> | the <core>)`,
    `
      <iWant> [to] (get | make) (these | this | them | it | [<these>] <core>) [to] (stop | end |
      quit | go away)`,
    `
      (any | a | is there a | is there any) way (to | i can | we can) (get | make | stop | end | get
      off | turn off | shut off) (these | this | them | [<these>] <core>) [to stop | stop | off]`,
    '(want | wants) (no part of | nothing to do with | out of | rid of) (<yourList> | [<these>] <core>)',
    `
      (my number | my name | my phone | my cell | i | we) should not be (in | on | getting | part
      of) (<yourList> | [<these>] <core>)`,
    `
      (number | phone | cell | line | numbers) is not for (texts | texting | text messages | sms |
      marketing)`,
    `
      (done | finished | through | over it) (getting | receiving | with | with getting) [<these>]
      (<core>)`,
    '<stop> (it | this | them) with (the | these | your) <core>',
    '(back | lay) off (the | these | your) (texts | texting | messages | messaging)',
    '(break | vacation | holiday | rest) from [<these>] <core> [forever | permanently | for good]',
    `
      (let | make | take | accept) this [text | message | reply] (serve as | be | as | stand as |
      count as) [my | a | an | our | official | formal] [official | formal | written] (opt out |
      optout | notice to (stop | unsubscribe | remove me) | stop request | unsubscribe | request to
      (stop | be removed))`,
    '(good bye | goodbye | bye bye) [to] [<these>] (texts | messages | text messages)',
    '(nothing | no) (more | further) from (you | yall | you guys | your ANY) [please | ever | again]',
    '(you | yall) can (stop | quit | cease) <contacting> (me | us) [<more>]',
    `
      (you | yall) can (stop | quit | cease) (with (the | these | your) <core> | sending [<me>]
      (<theseTexts> | things | stuff))`,
    `
      (good | all set | set | fine | covered) (on | with) (the | these | your | all the) <core>
      [thanks | now]`,
    `
      <dontWant> (anything | nothing) [more | else] from (you | yall | your ANY) (on | to | at)
      (this | my) (phone | number | cell)`,
    '<dont> (keep | leave | have | put) (me | us) (on | in) [<these>] (<core>)',
    `
      <dont> (use | be using) (my | this) [cell | phone] (number | phone | cell) (for | to) [send]
      (<core> | <contact> me | texting me) [<more>]`,
    `
      <stop> using (my | this) [cell | phone] (number | phone | cell | line) for (this | these |
      that | <core>)`,
    '(quit | stop | get | get out) from (this | these) (<core> | list)',
    'how (can | do) i (quit | leave | exit | get out) [from | of] (this | these | it) [<core>]',
    `
      (cancel | discontinue | end | terminate) [the | this | your | my] (text | texts |
      texting | sms | message | messaging) [service | updates | alerts | program | thing] [for (my
      number | me | this number) | please | pls]`,
    '(discontinue | cancel) this service (for | on | to) (my | this) (number | phone)',
    `
      (keep | stop | prevent | block) (the system | your system | it | the computer | yourselves |
      yourself | that thing | the machine) from <contacting> (me | us | this number)`,
    `
      (what | whats) [does] [it] take to (get off | stop | end | be removed) [from | of] (<yourList>
      | <theseTexts>)`,
    `
      (what is | whats) the (code | word | number | trick | way | secret) (to | for) (unsubscribe |
      opt out | get off | stop | unsubscribing | opting out) [these | <yourList> | this]`,
    'where do i go to (turn these off | unsubscribe | opt out | stop (these | <theseTexts>))',
    'radio silence (from now on | please | from you | forever)',
    'go (dark | silent | quiet) on (this | my) (number | phone)',
    '(ghost | forget) (me | my number) (forever | please | from now on)',
    '(dont | do not) tempt (me | us | him | her) with [<these>] <core> [<more>]',
    `
      (if | happier customer if | happier if) i (was not | were not | wasnt) on (your | the | this)
      <list>`,
    `
      i (never | do not) (text | use texts) [and] [please] (take | remove | delete) <mine> [off |
      out] [of ANY]`,
    '<dont> text [me] (at work | at home | here | on this phone) or (anywhere | anytime | ever)',
    '(you are not | not) (welcome | allowed | permitted) to (text | message | contact) [me | us]',
    '(take | leave | drop) both [of] [my | our] numbers off',
    '(to text you | to message you | to reply) to be (taken off | removed | unsubscribed)',
    `
      (could | can | when (will | can)) (the | these | your) (texts | messages) be (done | over |
      finished) [now]`,
    `
      (asked | asking | wants | told) me to (tell | text | ask) you to (stop | quit) (<contacting> |
      sending) [<me> | her | him | them] [<these>] [<texts>]`,
    '(do it | unsubscribe me | handle it | take care of it | remove me) (on | from) your end',
    '(ease off | slow down) no (just | please) stop',
    `
      stop (the | this | your | my | all) (text | texts | texting | sms | message | messaging)
      (service | updates | alerts | program | thing | system | business)`,
    `
      (finish | finishing) [the | these | your | all | with the] [sending] (messages | texts | sms |
      text messages)`,
    'finish sending [<me>] [<these>] <texts>',
    `
      (stop | quit | cease | end) sending [<me>] [<these>] ANY [ANY] (texts | messages | text
      messages | reminders | notifications)`,
    `
      (turn | shut | switch) off (the | these | your | my | all) ANY [ANY] (reminders | texts |
      notifications | alerts | messages | texting)`,
    `
      y all (need to | have to | better | can) (stop | quit | cease) (<contacting> [<me>] | sending
      [<me>] (<stuff> | <these> <texts>))`,
    '(delete | close) my account (and | with) [all] [the] (texting | texts | messages)',
    `
      (void | toss | trash | dump | burn | shred | ditch | nuke | clear | purge | wipe) (my | this |
      our) <number> (in | from | on | off | out of) <yourList>`,
    '(would like | wants | want | need | needs) off of (this | these | it | here | <yourList>)',
    `
      (want | need | like | prefer | hope) [you] to be off [of] (the | your | this) [<about>] (list
      | lists)`,
    '(is | just | want | only) to be off [of] (the | your | this) [<about>] (list | lists)',
    'need not (<contact> (me | us) | send [<me>] [<these>] <texts>) [<more>]',
    'you need not (text | message) [me] [<more>]',
    `
      (want | need | get me | let me | like) (off | off of | out of) (this | the | your) ANY [ANY]
      of (texts | messages | text messages | spam | reminders)`,
  ],
};
