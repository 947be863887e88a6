/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  stop: `
    desist from | no further | no additional | stop | quit | cease | end | discontinue | halt | stop it with
    | enough with | enough of | knock it off with | cut it out with | no more | quit it with | cut out | lay
    off | stop with | quit with | refrain from | stop w | knock off | no more of | give up on | hold off on |
    put (a stop | an end) to | cease from | abstain from | be done | that is it (with | w) | easy (on | with)
    | ease up (on | with) | chill (on | with) | stop all | stop ever | cease and desist [from] | cease all |
    discontinue all | avoid | cancel | quit it | stfu with | shut up with | be gone with | away with | kill |
    halt all | (fuck | f | piss | bugger | sod | eff | screw | buzz) off with | get lost with`,
  dont: `
    (can | could | would | will) you not | can you like not | you should not | you must not | don't [you]
    [ever | even | bother] | do not [you] [ever | even | bother] | don't you dare | never [ever] | please
    don't | you don't need to | you can't | you may not | no need [for you] to | there is no (need | reason)
    [for you] to | not ok to | do not (need | have) to | you do not have to | no one needs to | not to | i
    (would | will) (rather | prefer) [that] you (not | did not | do not) | i do not (want | need) you to | i
    never want you to | (would | will | really | i) appreciate [it] if you [guys | all | people] (did not |
    do not | would not | could not | never) | (can | could | would | will) you [guys | all] please not | i
    (ask | asked | request | beg) [that] you [guys] (not | do not | to not | not to) | (i am | am) asking you
    (not | not to | to not) | you are not (allowed | permitted | authorized | supposed) to | you are
    (forbidden | prohibited) to | it is not (ok | okay | alright | cool | appropriate) to | not (okay | cool
    | appropriate | alright) to | make sure (you do not | not to) | try not to | (can | could | would | will)
    (yall | you all | you guys) [please] not | do not ever | i would appreciate not | it would be great if
    you did not | how about you do not | i would (prefer | rather | love | like) [it] if you [guys | all]
    (did not | do not | would not | never) | under no circumstances [(are | should | may | can) you [to]] | to not | i would (rather | prefer) [that] you just (not | did not | do not) | need you to (not | stop) | mind not | you need not | do not feel (like you (need | have) to | obligated to | the need to | obliged to)`,
  contacting: `
    texting | messaging | contacting | bothering | harassing | spamming | sms | emailing | mailing | pinging
    | notifying | soliciting | bugging | pestering | hitting up | blowing up | text messaging | text |
    message | msg | contact | dming | dm | (texting | calling | emailing | messaging | contacting) (and | or
    | nor) (texting | calling | emailing | messaging | contacting) | sending texts to | sending messages to |
    writing to | writing | reaching out to | advertising to | marketing to | annoying | disturbing | buzzing
    | reminding | texts to | messages to | getting in touch with | communicating with | contact with |
    communication with | pushing | bombarding | flooding | nagging | stalking | sending stuff to | sending
    things to | sending anything to | sending [<these>] [<bad>] <texts> to`,
  contact: `
    text | message | contact | harass | spam | sms | pester | solicit | (text | call | email | contact |
    message | write) (or | and | nor) (text | call | email | contact | message | write) | text message |
    write to | reach out to | msg | email | ping | notify | get in touch with | communicate with | advertise
    to | market to | bombard | hit up | write | write | texting | msging`,
  me: `
    me | us | this [<bad>] (number | phone | phone number | cell | mobile | line | device | cell phone) | my
    [<bad>] (number | phone | cell | mobile | cell phone | phone number | line | device | telephone) | here |
    at this number | on this number | to this number | at my number | on my phone | at this phone | to my
    phone | my (daughters | sons | wifes | husbands | moms | dads | kids | mothers | fathers | work | company
    | office | business | house | home | old) [cell | mobile] (phone | number | cell | line) | (her | his |
    their | our) (phone | number | cell | line) | my (account | profile)`,
  more: `
    anymore | any more | no more | again | ever again | ever | ever ever | further | any further | any longer
    | at all | from now on | going forward | after (this | this one | today) | please ever | for (any |
    whatever) reason | under any circumstances | in any (way | form) | by any means | for anything | for good
    | forever | now | in future | in the future | any time | at any time | anytime soon | on this number |
    moving forward | henceforth | immediately | today | asap | (today | now | tomorrow | tonight | sundays | weekends | this week) [tomorrow] [or | nor] (ever | any other (day | time)) | [on] (sundays | saturdays | weekends | mondays) or any other (day | time) | back (ever | again) | ever period`,
  texts: `
    [<about>] [<about>] <noun>`,
  these: `
    a | another | one more | the | these | those | this | your | any further | any other | all | all [of]
    (the | these | those | your | this | that) | any | any more | more | any [more] of (your | these | those)
    | more [of] (your | these | those) | such | further | anymore [of] [these | those | your] | so many | of
    your | of these | of the | ur | with (the | these | your | all the | those | all these | ur) | with |
    these damn | yall | other | these kind of | this kind of | these kinds of | anymore | future | a single |
    one single | additional | every one of (these | your) | even one more | no more | none of (these | your)
    | all future | any future`,
  bad: `
    damn | damned | dang | stupid | dumb | annoying | fucking | f ing | fckn | effing | freaking | darn |
    frigging | god damn | goddamn | bloody | crappy | shitty | ridiculous | useless | unwanted | pesky | lame
    | silly | cheesy | unsolicited | constant | automated | automatic | random | endless | pointless |
    marketing | nonstop | non stop | never ending | promotional | sales | obnoxious | irritating |
    godforsaken | rotten | so called | little | weird | idiotic | incessant | repeated | corny | friggin |
    freakin`,
  stuff: `
    these | this | this stuff | stuff | things | anything [else] | nothing [else] | [this] crap | [this]
    garbage | [this] junk | [this] shit | [this] bs | [this] nonsense | that stuff | them | those | this one
    | emails | (your | ur | this | that | the | all this | all that | more) [<bad>] (crap | junk | garbage |
    shit | bs | nonsense | stuff | trash | rubbish | mess) | ads | so many | (another | one more | any more |
    anymore | more) [of (these | those | this | them | your <texts>)]`,
  list: `
    list | lists | contacts | distribution | database | data base | databases | directory | address book |
    phone book | phonebook | system | systems | records | files | file | contact info | subscription |
    subscriptions | program | programs | mailing | mailings | roster | rotation | (text | texting | message)
    (thing | program | service | club) | blast | blasts | text thing | <texts> | group text | group chat |
    campaign | campaigns | outreach | loop | texting service | text club | mailing lists | spreadsheet | crm
    | server | roll | rolls | queue of contacts | outreach list | registry | logs | portal | platform |
    account`,
  yourList: `
    [of] (your | you are | the | this | that | all | all your | all of your | any | any of your | these | ur
    | yall | whatever | every | any and all | each and every) [<bad>] [<about> | contact | call | calling |
    texting | mailing | email | messaging | contacts | distribution | subscriber | client] [<about> | contact
    | call | list] <list> [(you | u | yall) (have | got | are using | keep | use)] [i am on] | [of] <list> |
    [of] (this | these | it | your) <bad> <list>`,
  number: `
    [cell | phone | mobile | telephone] number | [cell | phone] # | digits | number and name | name and
    number | info | information | contact info | contact information | contact | phone | cell | cellphone |
    name | details | data | personal information | numbers | phones | cells`,
  mine: `
    me | us | my <number> | all [of] my <number> | both [of] (my | our) <number> | both numbers | NUMBER
    NUMBER NUMBER [NUMBER] | my (wifes | husbands | moms | dads | mothers | fathers | sons | daughters |
    partners | kids) (number | phone | cell | name) | this <number> | his <number> | her <number> | our
    <number> | my name | my wife | my husband | him | her | my mother | my mom | my dad | my father | our
    number | this phone | both of us | my family | my household | my phone | the number | the following
    number | my wifes number | my husbands number | my moms number | my dads number | my kids number | myself
    | mine | our numbers | [both] [of] our numbers | NUMBER | that number | our (family | phones | household)
    | my old number | my new number | my telephone [number] | our telephone [number] | my [cell] digits`,
  want: `
    want | wish | need | care | like | plan | desire | intend | appreciate | enjoy | want or need | need or
    want | agree | consent | care for | use for`,
  dontWant: `
    [i] don't [really | even | actually | ever | currently] <want> | [i] no longer <want> | [i] never (wanted
    | needed) | i won't want | i'd rather not | i would rather not | i'd prefer not | i prefer not | i would
    prefer not | we don't [really | even] <want> | we no longer <want> | i didn't want | i did not need | i
    don't care | not (looking | trying | wanting) to | (not | no longer | never | never was) interested in |
    no interest in | don't wish | i decline | i refuse | i do not consent | nobody (wants | needs) | no one
    (wants | needs) | i am not (looking for | looking to | trying to | about to | wanting | fond of | a fan
    of | into) | i is not (trying to | looking to | about to) | not (wanting | a fan of) | zero interest in |
    i (can | could) (do | live) without | i am (good | better off | fine | ok) without | do not [really |
    even | ever] (want | need | care for) | i will not be | i (hate | dislike | despise) | i can not stand |
    i'm sick of | i [do not] [ever] never (want | wanted | asked for) | (prefer | rather | would rather |
    would prefer) not | do not (accept | want) [any] | we (hate | would rather not) | is not (want | need) | [i] do not will not | (can | could) do without | would (sooner | just as soon) not`,
  receive: `
    receive | recieve | get | be getting | be receiving | be sent | receiving | getting | seeing | see |
    accept | having | have | continue receiving | keep getting | keep receiving | be on | hearing | read |
    continue to (receive | get) | be (texted | messaged | contacted | sent | bothered with | bombarded with)
    | start getting | deal with`,
  iWant: `
    i want | i choose | i elect | i decided | i have decided | i'd like | i would like | i wish | i need | we
    want | we would like | we'd like | i am asking | i'm asking | i request | i'm requesting | i am
    requesting | i am trying | i'm trying | trying | i want you | i would like you | i'd like you | i need
    you | how do i | how can i | how do you | how to | how do we | how can we | can i | could i | may i | may
    i please | could i please | how would i | is there any way | is there any way for me | can i please | i
    am requesting you | i demand | i demand you | i tried | i have tried | i've tried | i asked | i have
    asked | i've asked | i asked you | i've asked you | i have asked you | i told you | i've told you | i
    just want | what do i [have to | need to] (do | text | send | reply | say | press | type | hit) | what
    (does | will | would) it take | what must i do | tell me [the way | how | what to do] | (show | teach) me
    how | need | needs | hoping | hope | ready | is this how i | is this where i | want you to let me | how
    (does one | am i supposed) | where do i go | who do i (talk to | speak to | call | email | contact |
    text) [about] | do i (have | need) to (call | email | come in | do something) | which (number | link |
    button | word) do i (press | click | hit | text | send) | is there any way | where do i | let me | i
    would appreciate it if you would | i would really like | just want | want | would like`,
  drop: `
    take | remove | delete | drop | erase | scratch | strike | cut | pull | cross | get | keep | clear | wipe
    | exclude | scrub | purge | leave | keep | removing | taking | deleting | rmv | omit | boot | kick | yank
    | knock | eliminate | expunge | unsubscribe | unsub | opt | bump | pluck | ditch | toss | please remove |
    withdraw | opt out | rm | untick | unlink | detach | disconnect | cull | nuke | 86 | pls remove | extract
    | free | release | spare | ban | exempt | excuse | dismiss | unsign | deregister | subtract | zap | dropping | pulling | moving | unsubscribing | axe | nix | exempting`,
  removed: `
    removed | taken | deleted | off | dropped | erased | unsubscribed | out | taken off | taken out | left
    off | left out | kept off | pulled | scratched | struck | crossed off | wiped | purged | scrubbed |
    cleared | unsubbed | opted out | excluded | cut | cancelled | canceled | gone`,
  agreed: `
    agree | agreed | sign up | signed up | consent | consented | subscribe | subscribed | opt in | opted in |
    opt into | opted into | authorize | authorized | approve | approved | request | requested | asked | ask |
    register | registered | enroll | enrolled | ok'd | okayed | sign on | signed on | agreeing | signing up`,
  permission: `
    permission | consent | authorization | authority | my permission | my consent | my authorization | the
    right`,
  times: `
    once | twice | (two | three | four | five | NUMBER) times | many many times | several times | multiple
    times | many times | before | a hundred times | already | last week | yesterday | last time | again and
    again | NUMBER times | so many times | countless times | a million times | repeatedly | multiple times |
    over and over [again]`,
  sent: 'texted | replied | sent | typed | said | wrote | answered | responded [with] | put | hit',
  who: 'NAME | NAME NAME | NAME CAPITAL | (mr | mrs | ms | miss | dr) (NAME | CAPITAL)',
  wrongNumber: `
    wrong [phone | cell | telephone | cell phone | mobile] (number | # | num | no) | wrong (digits | line |
    party | contact | cell | house | household | residence | family | place | fone | telephone | kid | cat |
    pal) | wrong (person | guy | girl | lady | woman | man | dude | gal | customer | individual | phone |
    recipient | human | contact | peson) | wrong (fella | fellow | folks | bloke | chap | recipient) | wrong (contact info | contact information | phone no | fellow | people)`,
  have: `
    have | got | have got | reached | texted | texting | dialed | called | messaged | have reached | have
    dialed | are texting | are messaging | have texted | must have | may have | might have | might be texting
    | must be texting | probably have | are contacting | have contacted | contacted | keep texting | sent
    this to | are sending this to | sent it to | sent that to | obviously have | clearly have | sending this
    to | sending these to | are sending to | have called | are calling | seem to have | likely have | sent
    your message to | sent a message to`,
  yourTexts: `
    [any | any of | all | all of | one of] (your | ur | these | those | any | yalls) [<bad>] [<about>]
    [<about>] (<list> | <noun> | promos | promotions)`,
  booked: `
    insurance | warranty | class | ride | race | coverage | upgrade | membership | slot | reservation |
    raffle | protection | clinic | event | lesson | tour | trip | booking | appointment | demo | rental |
    waitlist | workshop | wait list | waiting list | fitting | repair | order | tandem | team | rides |
    classes`,
  bizz: `
    promos | promotions | coupons | ads | advertisements | advertising | reminders | marketing | specials |
    notifications | alerts | newsletters | surveys | solicitations | spam | sales <noun> | promo <noun> |
    text blasts`,
  threat: `
    ((sue | suing | sued | lawsuit | lawyer | attorney | legal action | small claims | court | police | cops)
    | (report | reporting | reported) | (block | blocking | blocked) (you | u | this | your | the | yall |
    number) | (complaint | complain | complaining) | fcc | ftc | crtc | bbb | attorney general | better
    business bureau | trading standards | privacy commissioner | (bad | negative | NUMBER star | one star |
    google | yelp) [google | yelp] (review | reviews) | damages | charging you | invoice you) [you | this |
    it | u | your number | this number] [(with | to | at | on | about) [the | your | my] (fcc | ftc | crtc |
    bbb | attorney general | better business bureau | boss | manager | corporate | police | authorities |
    carrier | you | this | court | number)] [as | for] [spam | harassment]`,
  ifAgain: `
    (if | unless | when | next time | should | the next time) (<ifThey>)`,
  ifThey: `
    (you | u | yall | you guys | you people) [ever | even | dare | so much as | dare to | do not | will not |
    can not] [to | dare] (<contact> | <contacting> | stop | quit | cease) [<contacting>] [<me>] [<more> | one
    more time | once more | another time] | (you | u | yall | you guys | you people) [ever] (send | keep
    sending | do not stop sending) [me] (one more | another | another one | any more | more | anything |
    anything else | one) [<texts>] [<more>] | i [ever] (get | receive | see | hear) (another | one more | any
    more | more | another one) [<bad>] [<texts> | one] [from you] [<more>] | (these | this | it | they |
    <these> <texts>) (do not | does not | will not | keep | keeps) (stop | stops | end | coming | cease)`,
  long: `
    [over | about | like] (NUMBER | a | one | two | three | several | a few | many | couple | a couple | a
    couple of) (day | days | week | weeks | month | months | year | years) | (days | weeks | months | years |
    ages) | last (week | month | year | time | night) | yesterday | this morning | before | already | twice |
    long | multiple times | earlier`,
  laugh: 'lol | lmao | lmfao | rofl | haha | hahaha | hehe | ha ha | lolol',
  hope: `
    (hope | hoping | wish | want | would like | prefer | love) | i (hope | wish | want | prefer)`,
  about: `
    text | sms | automated | automatic | auto | promo | promotional | marketing | sales | sale | bike | shop
    | store | service | reminder | spam | business | mass | bulk | daily | weekly | company | phone | mobile
    | junk | bot | robo | review | survey | appointment | update | follow up | customer | advertising | robot
    | push | coupon`,
  noun: `
    messages | message | texts | text | texting | msgs | msg | sms | mms | notifications | notification |
    alerts | spam | promotions | promos | ads | advertisements | advertising | adverts | marketing |
    reminders | communications | communication | correspondence | solicitations | solicitation | robotexts |
    updates | messaging | coupons | offers | promo | (messages | texts | calls | emails) (and | or | nor)
    (messages | texts | calls | emails) | surveys | pings | blasts | junk mail | newsletters | contact |
    announcements | deals | discounts | specials | notices | notice | textos | mensajes | stuff`,
  contacted: `
    texted | messaged | contacted | notified | alerted | reminded | pinged | bothered | emailed | bombarded |
    spammed | solicited | advertised to | marketed to | written to | called or texted | texted or called |
    sent <texts> | sent [any] [more] <texts> | bugged | disturbed`,
  core: `
    [<about>] [<about>] (texts | text | texting | messages | message | messaging | text messages |
    msgs | msg | sms | notifications | alerts | promos | spam | reminders | (text | texting | sms |
    message) (updates | service | alerts | list | club | thing | program | thread | reminders |
    blasts | marketing))`,
  fromYou: `
    (from | by) (you | yall | you guys | you people | (your | the | this | a | any) [<about>] (store
    | shop | company | business | number | place) | businesses | companies | stores | shops | this
    number | here) | (from | by) y all`,
  doAway: `
    axe | scrap | nix | ditch | (pull | pulling) the plug on | (put | putting | hit |
    hitting | pump | slam) the (brakes | kibosh) on | put a (lid | cork | sock | stop | hold) (on |
    in | to) | call off | withhold | junk | (back | lay | knock) off (with | on) | sayonara to |
    (goodbye | farewell | adios | good bye | bye bye | bye) to | hasta la vista | nyet to | no to |
    do away with | get rid of | quash | abolish | decline | declining | reject | rejecting | eighty
    six | wind down | wrap up | bring to an end | cut off | shut down | pull down | end of the (road
    | line) for | dump | chuck | terminate | discontinue | suspend | deactivate | disable`,
  fewFrom: `
    leave | leaving | exit | exiting | quit | quitting | retire from | retiring from | resign from |
    resigning from | resignation from | shifting out of | shift out of | check out of | checking out
    of | bow out of | bowing out of | breaking up with | break up with | sign off from | drop out of
    | dropping out of | come off [of] | coming off [of] | came off [of] | be excused from | excused
    from | be done with | out of`,
  noGet: `
    (not | to not | not to | never | do not | did not | does not | will not | no longer | stop |
    stopped | quit | cease | never have to | not have to | did not have to) [have to | ever | even]
    (receive | receiving | recieve | get | getting | be getting | be receiving | see | seeing | be
    sent | have)`,
  theseTexts: `
    [any more of | any of | more of | another of | anymore of | any | all] (these | them | this |
    your <core> | <these> [<bad>] <core> | those)`,
  agreeing: `
    agree | agreed | agree to (get | receive | be sent | getting | receiving) | consent | consented
    | sign up | signed up | sign me up | subscribe | subscribed | opt in | opted in | opt into |
    join | joined | enroll | enrolled`,
  neverDid: `
    never [ever | once | even] | did not [ever | even] | have never [ever | once] | have not [ever |
    even] | do not [ever] | sure (did not | never) | certainly (did not | never) | definitely (did
    not | never) | not ever`,
  textsHere: `
    [<these>] [<bad>] (<texts> | <stuff>) | any of (this | these | it | them | your texts) |
    anything | it | you (texting | messaging | contacting | spamming) (me | us) | you to <contact>
    (me | us) | no <core> | (your | this | the | any | a) [<about>] (list | program | texts |
    service) | be (texted | messaged | contacted | on <yourList>) | being (texted | messaged |
    contacted | on <yourList>)`,
} as const;
