/** Words and turns that the phrases name in angle brackets. */
export const GROUPS = {
  stop: `
    desist from | no further | no additional | stop | quit | cease | end | discontinue | halt |
    stop it with | enough with | enough of | knock it off with | cut it out with | no more |
    quit it with | cut out | lay off | stop with | quit with | refrain from | stop w | knock off |
    no more of`,
  dont: `
    (can | could | would | will) you not | can you like not | you should not | you must not |
    don't [you] [ever] | do not [ever] | don't you dare | never [ever] | please don't |
    you don't need to | you can't | you may not | no need to`,
  contacting: `
    texting | messaging | contacting | bothering | harassing | spamming | sms | emailing | mailing |
    pinging | notifying | soliciting | bugging | pestering | hitting up | blowing up | text messaging |
    text | message | msg | contact | dming | dm | calling and texting | texting and calling |
    calling or texting | texting or calling | sending texts to | sending messages to | writing to |
    writing | reaching out to | advertising to | marketing to`,
  contact: `
    text | message | contact | harass | spam | sms | pester | solicit | text or call | call or text |
    text message | message or call | contact or text | email or text | text or email | text or message |
    write to | reach out to`,
  me: `
    me | us | this number | this phone | this phone number | my number | my phone | my cell | my mobile |
    my cell phone | my phone number | my line | here | this cell | this mobile`,
  more: `
    anymore | any more | no more | again | ever again | ever | ever ever | further | any further |
    any longer | at all | from now on | going forward | please ever`,
  texts: `
    [text] messages | [text] message | texts | text | texting | txt msgs | sms | sms messages |
    notifications | text notifications | alerts | text alerts | spam | spam texts | spam messages |
    promotions | promo texts | promos | ads | advertisements | marketing | marketing texts |
    marketing messages | text reminders | reminder texts | automated texts | automated messages |
    communications | communication | junk texts | junk messages | junk mail | solicitations | mass texts |
    robo texts | robotexts | text updates | text messaging | messaging | reminders | coupons | offers |
    promo | messages and calls | texts and calls | calls and texts | calls or texts | texts or calls |
    texts or emails | emails or texts | texts messages`,
  these: `
    a | another | one more | the | these | those | this | your | any further | any other | all | all the |
    all these | all of these | all of your | all your | any | any more | more | any of your |
    any of these | any more of your | any more of these | more of your | more of these | such | further |
    so many | of your | of these | of the | ur | with the | with these | with your | with all the | with |
    these damn | yall | other | these kind of | this kind of`,
  bad: `
    damn | damned | dang | stupid | dumb | annoying | fucking | f ing | fckn | effing | freaking |
    frigging | god damn | goddamn | bloody | crappy | shitty | ridiculous | useless | unwanted |
    unsolicited | constant | automated | automatic | random | endless | pointless | marketing |
    promotional | sales`,
  stuff: `
    these | this | this stuff | stuff | things | anything [else] | nothing [else] | [this] crap |
    [this] garbage | [this] junk | [this] shit | [this] bs | [this] nonsense | that stuff | them |
    emails | your crap | your junk | your garbage | your shit | your bs | ads | so many`,
  list: `
    list | lists | text list | texting list | mailing list | call list | calling list | contact list |
    contacts list | contacts | phone list | distribution list | distribution | database | data base |
    system | records | files | contact info | customer list | email list | sms list | messaging list |
    message list | marketing list | marketing | (text | texting | message) (thing | program | service |
    club) | text blast | blast | blasts | text thing | subscription | subscriptions | program | mailing |
    spam list | texts | text messages | messages | text alerts | notifications | directory`,
  yourList: `
    [of] (your | you are | the | this | that | all | all your | all of your | any | any of your | these |
    ur | whatever | every | any and all) [<bad>] [text | phone | contact | sms | customer | mailing |
    call] <list> | [of] <list> | [of] (this | these | it | your) <bad> <list>`,
  number: `
    [cell | phone | mobile | telephone] number | [cell | phone] # | digits | number and name |
    name and number | info | information | contact info | contact information | contact | phone | cell |
    cellphone | name | details | data | personal information`,
  mine: `
    me | us | my <number> | this <number> | his <number> | her <number> | our <number> | my name |
    my wife | my husband | him | her | my mother | my mom | my dad | my father | our number | this phone |
    the number | the following number`,
  want: 'want | wish | need | care | like | plan',
  dontWant: `
    [i] don't [really | even] <want> | [i] do not [really] <want> | [i] no longer <want> |
    [i] never wanted | i won't want | i'd rather not | i would rather not | i'd prefer not |
    i prefer not | i would prefer not | we don't <want> | we do not <want> | i didn't want |
    i don't care | i am not interested in | i'm not interested in | not interested in |
    no longer interested in | i'm no longer interested in | i am no longer interested in |
    no interest in | don't wish | i decline | i refuse | i do not consent`,
  receive: `
    receive | recieve | get | be getting | be receiving | be sent | receiving | getting |
    continue receiving | keep getting | keep receiving | be on | hearing | read | continue to receive |
    continue to get`,
  iWant: `
    i want | i choose | i elect | i decided | i have decided | i'd like | i would like | i wish | i need |
    we want | we would like | we'd like | i am asking | i'm asking | i request | i'm requesting |
    i am requesting | i am trying | i'm trying | trying | i want you | i would like you | i'd like you |
    i need you | how do i | how can i | how do you | how to | how do we | how can we | can i | could i |
    may i | may i please | could i please | how would i | is there any way | is there any way for me |
    can i please | i am requesting you | i demand | i demand you | i tried | i have tried | i've tried |
    i asked | i have asked | i've asked | i asked you | i've asked you | i have asked you | i told you |
    i've told you | i just want | what do i do | is there a way | where do i | let me |
    i would appreciate it if you would | i would really like | just want | want | would like`,
  drop: `
    take | remove | delete | drop | erase | scratch | strike | cut | pull | cross | get | keep | clear |
    wipe | exclude | scrub | purge | leave | keep | removing | taking | deleting | rmv`,
  removed: 'removed | taken | deleted | off | dropped | erased | unsubscribed | out',
  agreed: `
    agree | agreed | sign up | signed up | consent | consented | subscribe | subscribed | opt in |
    opted in | opt into | opted into | authorize | authorized | approve | approved | request | requested |
    asked | ask | register | registered | enroll | enrolled | ok'd | okayed | sign on | signed on |
    agreeing | signing up`,
  permission: `
    permission | consent | authorization | authority | my permission | my consent | my authorization |
    the right`,
  times: `
    once | twice | (two | three | four | five | NUMBER) times | many many times | several times |
    multiple times | many times | before | a hundred times | already | last week | yesterday | last time |
    again and again`,
  sent: 'texted | replied | sent | typed | said | wrote | answered | responded [with] | put | hit',
  who: 'NAME | NAME NAME | NAME CAPITAL | (mr | mrs | ms | miss) (NAME | CAPITAL)',
  wrongNumber: `
    wrong [phone | cell | telephone | cell phone | mobile] (number | # | num | no) | wrong (person | guy |
    girl | lady | woman | man | dude | gal | customer | individual | phone | recipient | human | contact |
    peson)`,
  have: `
    have | got | have got | reached | texted | texting | dialed | called | messaged | have reached |
    have dialed | are texting | are messaging | have texted | must have | may have | might have |
    might be texting | must be texting | probably have | are contacting | have contacted | contacted |
    keep texting | sent this to | are sending this to | sent it to | sent that to | obviously have |
    clearly have | sending this to | sending these to | are sending to | have called | are calling |
    seem to have | likely have | sent your message to | sent a message to`,
} as const;
