import type { Phrases } from '../phrase-table.ts';

/** What customers say to a shop and mean, whatever else they say (C16). */
export const FIRM: Phrases = {
  firm: [
    `
      (cut | nix | spare | skip | drop | kill | ditch | lose | hold | save) [me | us] [out] (the | your |
      these | all the | all these) [<bad>] <texts>`,
    `
      (do not | stop | you are) (waste | wasting) (your | my | any) [more] (time | texts | breath)
      [<contacting> <me>]`,
    '[i am | we are] [so | just] over (these | the | your | all the | all these) [<bad>] <texts>',
    `
      (still | keep | kept) (getting | receiving) [<these>] <texts> after (opting out | unsubscribing |
      saying (stop | no) | replying stop | texting stop | i [ANY] [ANY] [stop | out])`,
    `
      (get | stay | keep | be gone) (out of | off | away from | off of) my (phone | inbox | cell | number |
      texts)`,
    '(hands off | gtfo | gtfo of | get off) my (phone | number | inbox | cell)',
    `
      (delete | erase | remove | destroy | purge) (everything | all | anything | any info | all info | all
      data | whatever) [information] (you have | you got) (on | about | of | for) (me | us)`,
    `
      (forget | pretend) (i exist | you (know | met) me | i ever existed | you do not have my number | you
      never had my number)`,
    `
      (texting | messaging | contacting | texts to) (me | us | this number) is not (ok | okay | allowed |
      cool | welcome | acceptable | permitted | appreciated)`,
    '<these> <texts> are not (welcome | wanted | appreciated | needed) [here | anymore]',
    `
      <dontWant> [to] (hear | hearing) [anything] [else] from (you | yall | you guys | this number | your
      [ANY])`,
    `
      <stop> asking [me | us] (for | to leave | to write | to do | to give | to rate | to fill out | to
      review | for a rating) [you] [a | your | these | an] (review | reviews | rating | ratings | survey |
      surveys | feedback | [ANY] review)`,
    `
      (grateful | great | nice | wonderful | thankful | happy | glad | lovely | cool | awesome | appreciated)
      if (you | you guys | yall) [would | could] (stop | stopped | quit | cease | ceased) (<contacting>
      [<me>] | [sending [<me>]] (<stuff> | <these> <texts>))`,
    `
      (you are (not | no longer) (allowed | permitted | authorized | authorised | supposed | welcome) to | i
      (do not | never) (want | need) you to | no one (said | told you) you could | i (told | asked) you [guys
      | all] (not to | to not)) (<contact> | <contacting>) <me> [<more>]`,
    `
      [i | we] (do not | no longer | never) (give | grant | gave | granted | giving) (you | yall | anyone)
      [my | any] (permission | consent | authorization | approval) [to <contact> <me>]`,
    `
      (deny | denied | refuse | withhold | withdraw | withdrawing | withdrawn) [my | any | all] (consent |
      permission) [to [<these>] <texts>]`,
    `
      [i] object to [the] (processing | use | sharing | these | your | further) [of] [my] [<texts> | number |
      data | info]`,
    `
      [ANY] (me | us | my number | our number | this number) (off | from | out of) [of] (your | yalls)
      [<bad>] [ANY] (list | lists | database | roster | contacts | system | texts | messages | <texts>)`,
    `
      <mine> [to be | be | needs to be | should be | must be | gets | has to be] (removed | struck | taken |
      deleted | erased | stricken | dropped | excluded) [off | from | out] [of] <yourList>`,
    `
      (excluded | removed | left out | taken | opted out | dropped | released) (off | from | of | out of)
      (these | this | it | all this | all of these) [<texts>]`,
    '(turn | shut | switch) (me | us | my number | my line) off',
    '<stop> (sharing | selling | using | giving out | abusing) my [phone] (number | info | data)',
    `
      (this | my) (number | phone | line | cell) is (off limits | not for (texts | texting | text messages |
      messages | sms | promos | sales | solicitation | marketing | ads | you | sale | this | business))`,
    `
      no (use | sense) [in] (sending | texting | messaging | contacting) [me] [<these>] [<texts> | <stuff>]
      [<more>]`,
    'make (it | this | them | these | [<these>] <texts>) [all] (stop | end | quit | go away | cease)',
    `
      (zero | not one more | no) [more] <texts> from (you | yall | you guys | your store | your shop |
      businesses | stores | this number) [<more>]`,
    `
      <dontWant> (another | one more | a single | any) [more] (text | message | word) [from (you | yall)]`,
    `
      (nobody | no one | i never | i did not) (asked | ask | signed up) for [any of] (these | this | them |
      your <texts>)`,
    'no (more | further | additional) [of] [<these>] [<bad>] <texts> [from] [to <me>] [<more>]',
    `
      (receive | get | want | have | see) no [further | more | other] (<texts> | notices | notice |
      communications) [by (text | phone)]`,
    '<dontWant> [to] be <contacted> [by (you | yall | text | phone | your (store | shop))] [<more>]',
    `
      (these | this | the | your | all | all of these) [<bad>] <texts> (must | has to | have to | need to |
      needs to | should | better | will | can | are to) [now] (stop | cease | end)`,
    `
      (appreciate | want | like | request | requesting | demand | asking for | prefer) (being | to be | our
      being | my being) (removed | taken off | deleted | unsubscribed | opted out | left off | off | dropped)`,
    `
      (hard pass | pass | no thanks | no thank you | nope | say no | saying no | i said no | no) (on | to)
      [<these>] [<bad>] <texts>`,
    `
      [i am | we are] (not | no longer) (accepting | taking | reading | receiving | allowing | interested in
      receiving) [<these>] [<bad>] <texts>`,
    `
      [i] (do not | no longer | never | did not) (authorize | allow | permit | approve | accept | consent to
      | agree to | approve of) [any] [further | more | future] [<these>] <texts>`,
    `
      (done | finished | through) (hearing from | being texted by | with hearing from | getting texts from)
      (you | yall | you guys | this)`,
    `
      <stop> (our | this | the | your | all) [<bad>] (texting | texting relationship | messaging |
      communications | harassment | spamming | advertising | blasts)`,
    `
      <drop> <mine> (off | from | out of | out) [of] (your | ur | the | this | yall) [ANY] (phone | phones |
      computer | computers | system | records | contacts | books | program | database | texting | tablet |
      files | inbox | memory)`,
    `
      <drop> (it | them | mine | NUMBER | that number | [both] our numbers | [both] of our numbers | those
      numbers) (off | from | out of | out) [of] (your | ur | yall | this) [ANY] [ANY] <list>`,
    `
      (get | take | leave | keep | remove | drop | scratch) <mine> (off | out | out of) [of] (this | these |
      it | your | all) [<bad>] (<texts> | <list> | thing | mess | circle | crap | junk)`,
    '(never | do not ever) want to (hear from | see) (you | another | one more | any) [<texts>] [again]',
    '(leave | keep) <mine> (off | out of) [of] <yourList>',
    '(turn | shut | switch) [<these>] [<bad>] <texts> off',
    '(these | this | texts | alerts | notifications) [to] (be | get) (shut | turned | switched) off',
    '(shut | turn | switch) off (these | the | your | all | my) [<bad>] <texts>',
    `
      <stop> [all | with | with the | with all the] [the] [<bad>] <contacting> <me> [(with | about) [<these>]
      [<bad>] (<texts> | <stuff>)] [<more>]`,
    `
      <stop> [the] [<bad>] sending (me | us) [<these>] [<bad>] [<about>] (<texts> | <stuff>) [to <me>]
      [<more>]`,
    '<stop> [the] [<bad>] sending [<these>] [<bad>] <texts> [to] <me> [<more>]',
    '<stop> sending [<these>] [<bad>] <texts> [<more>]',
    `
      <stop> (this | these | the | your | all | all of these | all of your | all these | any) [<bad>] <texts>
      [to <me>] [<more>]`,
    '<dont> <contact> <me> <more> [<more>]',
    '(do not ever | never | never ever) <contact> <me> [<more>]',
    '<dont> <contact> (this | my) (number | phone | cell | phone number) [<more>]',
    '<dont> send [<me>] [<these>] [<bad>] <texts> [to <me>] [<more>]',
    '<dont> (keep | continue) [to] (<contacting> <me> | sending [me] [<these>] (<texts> | <stuff>))',
    `
      no (reason | need | point) [in | to | for you to] [keep | keep on | continue] (<contacting> |
      <contact>) <me> [<more>]`,
    '<dontWant> [to] <receive> [<these>] [<bad>] [<about>] <texts> [<more>]',
    `
      <dontWant> [<these>] [<bad>] <texts> (from (you | yall | you guys | your store | your shop | this
      number) | <more>)`,
    '<dontWant> [to] be (texted | messaged | contacted) [by (you | yall | text | phone)] [<more>]',
    '<dontWant> you [guys | all] [to | to be | to keep] (<contact> | <contacting>) <me> [<more>]',
    `
      <dontWant> [any | any further | further | more | any more] (contact | communication) [with | from] (you
      | yall | your store)`,
    `
      [i | we] (want | need | prefer | would like | would prefer | appreciate | request | expect | wish for |
      demand) (no | zero) (more | further | other | additional | future) <texts>`,
    `
      (refuse | decline | reject | do not accept) [all | any] (further | more | future | your | these | any)
      [<bad>] <texts>`,
    `
      i am (done | through | finished | over it | good on | all set on | all set with | so done) [with |
      getting | receiving] [<these>] [<bad>] <texts> [from you]`,
    `
      i am (done | through | finished) (with getting | getting | receiving | with receiving | being sent)
      <these> [<bad>] (<texts> | <stuff>)`,
    '(good | all set | set | fine | ok) (on | without) [<these>] [<bad>] <texts>',
    '(do | live) without [<these>] [<bad>] <texts>',
    `
      (not | no) (ok | okay | cool | allowed | permitted | permission | authorized) [for you] to <contact>
      <me>`,
    `
      [let | make] (this | that | it) [to] [be | is | was | better be | should be | will be] the (last |
      final) (text | message | one | time | msg) (you | u | i | yall | you guys | we) [ever] [will | want to
      | wanna] (send | text | contact | message | get | receive | want | hear | see)`,
    '<iWant> <mine> (taken | removed | deleted | off | out | erased) (off | from | out of) [<yourList>]',
    `
      (make sure | ensure | see to it | verify | confirm) [that] (i am | my number is | we are | i get | my
      number gets) (removed | taken off | deleted | off | unsubscribed | opted out | not on | no longer on |
      out of)`,
    `
      (make sure | ensure | see to it | be sure) [that] (i | we | this number) (do not | never | no longer |
      does not | stop | will not) [get | gets | getting | receive | receiving] [<these>] (<texts> | more |
      any more | anymore | another one | anything [else])`,
    `
      i (withdraw | revoke | rescind) [any | my | all | whatever] [ANY] (consent | permission |
      authorization)`,
    `
      (block | blacklist | suppress | deactivate | remove) (me | my number | this number) from (<yourList> |
      your end | sending | receiving | <texts>)`,
    '(text | message | contact | call | bother | write [to]) (me | us) (no more | never again)',
    `
      (lose | forget | delete | erase | remove | trash | shred | burn | destroy | discard) [that] you [ever]
      (have | had) my (number | info)`,
    `
      (lose | forget | delete | erase | trash | shred | discard | purge | scrub | wipe) (my | this) [<bad>]
      <number>`,
    `
      (cancel | end | terminate | stop | discontinue | deactivate) (my | the | this | all) [<about>]
      (subscription | subscriptions | alerts | notifications | text alerts | texting)`,
    '[<iWant> to] <doAway> [all] [of] [<these>] [<bad>] <core> [to <me> | <fromYou>] [<more>]',
    `
      (make (it | sure | this) | fix (it | this | that | something | your ANY) | set it [up] | see |
      see to it | arrange it | have it | work it out | figure out how) [so | that | to] [that] (i |
      we | my phone | this number | it) <noGet> <theseTexts> [<more>]`,
    `
      (possible | chance | way | like | love | prefer | rather | sooner | soon | lovely | nice |
      great | please | able | option | want is | need is | glad | happy | happier) [of | for me |
      for us | it | i | just] [if (i | we)] [to] <noGet> <theseTexts> [<more>]`,
    `
      (any chance | any way | is there a way | a way) (of | to) (not getting | not get | stop
      getting | stopping | to stop | stop) <theseTexts> [<more>]`,
    `
      (if | wish | hope) (you | yall | you guys) [could | would | can | just | please] (left | took
      | removed | dropped | pulled | scratched | unsubscribed | deleted | kept | take | leave |
      drop) <mine> (off | out | out of | off of | from) [of] [any | all] [future | further]
      (<yourList> | <these> <core> | <core> | this | these)`,
    `
      (taking | removing | deleting | dropping | pulling | leaving | moving | getting | scratching |
      take care of removing) <mine> [off | out | from | out of | off of] [of] (<yourList> | these
      <core> | from this | off this)`,
    `
      (take | get | pull | remove | drop | leave | keep | scratch | cut) <mine> (off | from | out of
      | off of) [of] [the | your | this | these | any | all [the]] [ANY] [ANY] (texts | messages |
      texting | text list | text messages | notifications | alerts | sms | reminders | blasts |
      mailing list | text thread)`,
    '<iWant> [to] <fewFrom> [of] (<yourList> | [<these>] [vip] <core>)',
    `
      (i am | this is me | consider this my | time i | time we | time to | am) [officially] [now]
      <fewFrom> [of] (this list | your list | the list | [<these>] [vip] <core>)`,
    `
      (leaving | leave | quitting | resigning from | exit | exiting) [<these>] [vip] (texts | text
      (club | list | program | group) | texting | messages)`,
    '<dontWant> [to] [<receive>] [<these>] [<bad>] <texts> <fromYou> [<more>]',
    `
      <dontWant> [to] [<receive> | hear] (any more | no more | more | another [one] | one more | a
      single one | any) of (these | those | them | your <core> | ur <core>) [<more>]`,
    '(<dont>) be <contacting> <me> [<more>]',
    '<dont> [even] (think | dream) (about | of) <contacting> [<me>] [<more>]',
    `
      <stop> (hitting | hittin | blowing up | lighting up | dinging | buzzing | ringing | pinging |
      burning | burning up | eating | eating up | wasting) [up] (my | our | this) (phone | line |
      cell | inbox | number | dms | data | credits | minutes | messages | texts)`,
    '<stop> (hitting | hittin) (me | us | my phone | my line) up',
    '<stop> (spamming | filling | flooding | blowing up) my (dms | inbox | phone | messages | texts)',
    `
      (stop | quit | cease) (updating | dunning | notifying | alerting | soliciting | rebooking |
      surveying) (me | us) [by text | by sms | over text]`,
  ],
};
