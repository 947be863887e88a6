import type { Phrases } from '../phrase-table.ts';

/** Who is not there, and what is not theirs (C17). */
export const STRANGERS: Phrases = {
  wrong_number: [
    "(not | isn't) the (right | correct) (number | person | phone number)",
    `
      (there's | there is | theres) (no | nobody named | no one named | nobody called | no one by the name of
      | not a) <who> [here | at this number | on this number]`,
    'no <who> (here | at this number | at this phone | on this phone | lives here)',
    `
      (no one | nobody | noone | no person) [here] (by | with) that name [here | at this number | lives here]`,
    `
      (no one | nobody | noone) [here] [is] (named | called | by the name of | by the name) <who> [here | at
      this number]`,
    `
      <who> (doesn't | does not | no longer) (has | have | own | use | uses) this (number | phone | phone
      number) [anymore]`,
    "<who> (isn't | is not) at this (number | phone)",
    `
      <who> (changed | got a new | has a new) (number | their number | his number | her number | numbers)`,
    "this (number | phone) (doesn't | does not | no longer) (belongs | belong) to <who>",
    `
      this (number | phone) (doesn't | does not | no longer) (belongs | belong) to (him | her | them | that
      person | whoever you are looking for | the person you want)`,
    `
      (this message | this text | this | these | these messages | these texts | it | your message | that) (is
      | was | are | were | must be | must have been | is probably | might be) (meant | intended) for (someone
      | somebody | some one) else`,
    '(meant | intended) for (someone | somebody) else',
    `
      (i | we) (just got | recently got | got | have) this (number | phone number) (recently | last week |
      last month | a few months ago | [a] new)`,
    '(i | we) (just | recently) got this (number | phone number)',
    `
      (i | we) (don't | do not) know (any | a | anyone named | anybody named | who | no | anyone called)
      <who>`,
    `
      (i | we) (don't | do not) know (any | a | anyone named | anybody named | anyone by the name of) CAPITAL`,
    "(don't | do not) know (any | a | anyone named | any one named) <who>",
    "(you've | you have | youve) mistaken me for (someone | somebody) else",
    '(you | u) have me (confused with | mixed up with | mistaken for) (someone | somebody) else',
    `
      (i'm | i am) not (the person | who | the one | the owner | the customer) [that] (you're | you are |
      you) (looking for | think | think i am | want | trying to reach | thinking of)`,
    `
      (you | u) (are | r | must be) (mistaken | looking for someone else | confusing me with someone else)`,
    `
      (you | u | yall) [have | are | got] (reached | texting | texted | messaged | messaging |
      contacting | got) (someone else | somebody else | (some | a) (random | different | total |
      whole different) (person | guy | stranger | lady | woman | man | dude | girl | number)) [in
      (CAPITAL | ANY)] [entirely]`,
    `
      (this is | you have reached | you texted | you are texting | i am | you reached | it is) (a |
      an | the) [ANY] (pizza place | funeral home | daycare | daycare center | fax | fax line | fax
      machine | fax number | law firm | pharmacy | pharmacys | dentist | dentists office | bakery |
      nursing home | nail salon | vet clinic | bank | library | motel | laundromat | plumber |
      dental office | doctors office | senior center | fire station) [number | line | phone] [at a
      ANY ANY | not a (customer | bike shop) | lol | haha]`,
    '(this | the | that) (number | phone | line) belongs to (a | an | the | me | my) [ANY] [ANY] [ANY]',
    `
      (<who> | CAPITAL | he | she | they) must (have | of) (changed | switched | got | gotten) [a]
      [his | her | their | new | the] [phone] (number | phone | numbers)`,
    `
      [i think | i guess | looks like | sounds like | pretty sure] (he | she | they | somebody |
      someone | <who> | whoever it was | your customer) [must have | probably | may have] (gave |
      given | give) (you | yall | you guys | out) (a | an | the | my) (wrong | fake | old | bad |
      incorrect | false | phony | made up) (number | phone number | digits) [lol | hun | haha |
      honey | dear | lmao]`,
    `
      whoever had (this | my) (number | phone) (before | last | previously | before me | before i
      did) [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY] [ANY]`,
    '(it is not | not) me (you (want | are looking for | are after | need) | that you (want | need))',
    '(double check | recheck) (your | the | that) [phone] number [again]',
    `
      (i am | this is | and i am | but i am) not (this person | that person | the owner of (that |
      this | the) (bike | phone) | the one with the (bike | CAPITAL | ANY) | the one who (owns |
      dropped off | has) [ANY] [ANY] | the customer | whoever this is for | the intended recipient |
      your [ANY] customer | the person you want)`,
    'not the (intended recipient | person you want | one you want | owner of that bike)',
    `
      (i | we) <neverDid> (order | ordered | buy | bought) (anything | a thing | any of this)
      [<fromYou> | here | there]`,
    `
      (i | we) <neverDid> (bring | brought | drop | dropped | leave | left | take | took) [in | off] (a | any | anything | a thing) [bike | bikes | bicycle] (in for (repair | service) | for
      (repair | service) | off [there | at your shop | with you] | in to you)`,
    '[you | it] must be (someone else | somebody else | another (<who> | person | customer))',
    `
      (i | we) have (no | not) [ANY] (bike | bicycle | bikes | order | repair | bicycles) (there |
      with you | at your (shop | store) | in your (shop | store) | at yalls shop)`,
    `
      (i | we) do not [even] (have | own) (a | any) [ANY] (bike | bicycle | bikes | car | skis |
      order | repair) (with you | at your (shop | store | garage | place) | in your (shop | store) |
      in CAPITAL)`,
    '[i | we] do not even (own | have) (a | any) (bike | bicycle | bikes) [lol | haha | lmao]',
    'no (bike | bikes | bicycles) here',
    `
      [i (think | believe) | looks like | uh | um | seems] [that] [this | that | it | your text |
      your message | text | message] (went | came | got sent | was sent | is going | has gone | was
      going | were sent) to (the | a) <wrongNumber>`,
    `
      [i (think | believe) | i am afraid] (you | yall) [have | must have] (sent | texted) (this | it
      | that | me) [to me] (in error | by mistake)`,
    `
      [this | that | your | the | it] [message | text] (was | were | must have been) sent [to (me |
      us)] (in error | by mistake)`,
    `
      (i | we) [have] (received | got | get) (this | these | your (text | message) | that | it) (in
      error | by mistake)`,
    'sent in error',
    '(these | texts | messages | these texts | your texts | your messages) (are | were) for (someone | somebody) else',
    `
      [i | we] [keep | am | are] (getting | get | got | receiving | keep getting) (someone |
      somebody) elses (messages | texts | updates | notifications | message | text)`,
    `
      [i | we] [keep | am] (getting | get | got | receiving) <texts> (about | for) (someone |
      somebody) elses (bike | order | repair | stuff | appointment)`,
    '(message | text | that | this message | this text) (was | is) not for (me | us | this number)',
    'this (is not | was not) the (right | correct) (number | phone | person) (for | to reach) <who>',
    `
      [tell <who>] [his | her | their | the | your] [phone] number [you have] is wrong [on file | in
      your (system | file | records) | lol]`,
    `
      good luck (finding | reaching | tracking down | getting ahold of | getting hold of) (<who> |
      him | her | them | CAPITAL)`,
    `
      [i am (a kid | NUMBER | a guy | a girl | a mom | not a customer) | free bike | free bike jk |
      jk | no hablo ANY | um | uh | yikes | sadly | though | but] [lol] [sorry] [you | u] [have |
      got | have got] [the] <wrongNumber> [though | lol | buddy | friend | hun | honey | dear |
      haha]`,
    `
      [i] (keep | kept | already) (telling | told) (you | yall | you guys | u guys) [people] [that]
      [this is | it is | you have] [the | a] <wrongNumber>`,
    `
      (he | she | <who> | they) (is | are | was) (not | no longer) (at | on | reachable at | using)
      this (number | phone | address | line) [anymore]`,
    '[and | i said] (stop | quit) asking [me | us] for (<who> | CAPITAL | him | her)',
    '(stop | quit) <contacting> (me | us) (for | about | looking for) <who>',
    '[please] [update your records] this is not (hers | his | theirs) [number | phone] [anymore]',
    `
      (this | the) (number | phone | cell | line | phone number) [is] not (<who> | his | hers |
      theirs | her | him | for (him | her | <who>) | of <who> | the right one) [number | phone |
      cell] [anymore]`,
    'is not (his | her | their) (number | phone)',
    'mistake number | [i am | i think you have] (mistaken | mistake) number',
    `
      (you | yall | u | think you) [have | must have | got | have got] (mixed (me | us) up | (me |
      us) mixed up | mixed up (your | the) numbers) [with (someone | somebody | another (customer |
      person | <who>)) [else]]`,
    `
      [you | i think] [have] [got] [your] (lines | wires) (are crossed | crossed | got crossed)
      [friend | buddy]`,
    'barking up the wrong tree',
    `
      (you | u) (want | need) my (son | daughter | husband | wife | dad | mom | brother | sister |
      roommate | neighbor | ex) [different number]`,
    '[i am] (a different | another | not the same) <who> [not yours]',
    'right name wrong (guy | person | number | lady | phone | customer)',
    `
      my (ex | ex husband | ex wife | brother | sister | roommate | cousin | friend | neighbor |
      coworker) [must have | keeps | always | has been] (used | gives out | giving out | gave out |
      puts down | using) my number [ANY] [ANY]`,
    `
      my (sister | brother | ex | mom | dad | cousin | roommate | friend) (put | wrote | gave) my
      number [down] (by mistake | instead of (his | hers | her own | theirs))`,
    `
      [there] is (nobody | no one | noone | not anyone | not anybody | no person | not nobody | not
      no one) [here | at this number] (by | with | of | called) (that | this) name [here | at this
      number | lol]`,
    '(there is | is) not (no | any) (<who> | CAPITAL) (here | at this number | on this phone)',
    `
      (is not | there is not) (nobody | anybody | no one | anyone) here (by that [name] | named ANY
      | with that name)`,
    `
      [i] [have] had this (number | phone) [for | over | about | like] NUMBER (years | yrs | months)
      [ANY] [and | so] (i am | this is | am) not <who>`,
    `
      (that is | this is) my (ex | ex husband | ex wife | dad | neighbor | son | brother | moms |
      dads | neighbors | husband) [name] [and | but] (he is | she is | this is | is) not (at | on)
      this (number | phone)`,
    `
      that is my (neighbors | dads | moms | brothers | exs | sons | husbands | wifes) name but (this
      is my (phone | number) | not (his | her) (phone | number))`,
    `
      [i] (do not | dont) know (how | why) (he | she | they | <who>) (got | has | gave [you]) (my |
      this) number [but] [this is not <who>]`,
    'invalid recipient',
    '<who> moved (out | away) [NUMBER | two | three | a few | some | many] [years | months | weeks | last year] [ago]',
    `
      (this | the) (number | phone | line) (used to (belong to | be) | belonged to | was) (<who> |
      (someone | somebody) else | another (person | customer)) [before] [me]`,
    'my name is not <who> [it is (<who> | CAPITAL)]',
    '[my name is (<who> | CAPITAL)] [and] my name is not (<who> | CAPITAL)',
    `
      [you are | you have been | have been | u are | you keep] (texting | messaging | contacting |
      calling) (the | a) <wrongNumber> [about (a | the | this | some) (bike | repair | order |
      bicycle)]`,
    `
      [you (want | need | are looking for)] the (previous | former | old | last | prior) (owner |
      user | holder | customer) [of this (number | phone)]`,
    'no such (person | customer | name | individual) [here | at this (number | phone | address)]',
    `
      [i | we] [am | keep | have been | still] (getting | get | receiving | got) [all | your | these
      | his | her] [<about>] (texts | messages | calls | text messages | reminders) (for | meant for
      | intended for | addressed to) (<who> | CAPITAL)`,
    `
      [it | this phone | and it | my phone] gets (texts | messages | calls) for (<who> | CAPITAL |
      somebody else | someone else)`,
    '(somebody | someone | he | she | they) (is | keeps | are) giving (out my number | my number out)',
    '<who> (number | phone) is [NUMBER] [NUMBER] [NUMBER] not this [one]',
    `
      (this is | that is | this was | that was) (his | her | their | <who>) old (number | phone |
      cell) [not his anymore]`,
    `
      (he | she | they | <who>) (has | have | got) a new (number | phone) (and this is mine |
      this is mine now | not this one)`,
    `
      (i am | you have) not the right (person | guy | lady | number | customer) (for this | for that
      | to ask | to text)`,
    `
      (someone | somebody | he | she | they | you | yall | your (guy | staff | employee)) [must have
      | have] (entered | put | typed | wrote | saved | has | have | got) (the | a | my) (wrong |
      incorrect) (number | phone number) (in | into | on) (your | the) (system | file | computer |
      records | form | order)`,
    `
      [must have] (mistyped | misdialed | mis typed | transposed | swapped) (a | the | some) (digit
      | digits | number | numbers)`,
    `
      (i | we) have not [got] (a | any) (bike | bicycle | bikes) (in | at | with) (your (shop |
      store) | you)`,
    '(i | we) have no bike in (repair | the shop | service) [with you | there | at your shop]',
    `
      (i | we) (have never been | am not | never was | are not | were never) (a customer |
      customers) of (yours | your shop | your store | this shop)`,
    '(sorry | no | nope) [pal | buddy | friend] not my (phone | number)',
    'check your (number | phone number) [again | please] [this is not <who>]',
    '(wrong | bad) (info | information) (on file | for <who>)',
    `
      (he | she | <who>) (died | passed away | passed) and (i have | this is) (his | her) (number |
      phone) now`,
  ],
};
