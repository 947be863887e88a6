import type { Phrases } from '../phrase-table.ts';

/** Politeness, insistence, oaths and greetings: they change nothing. */
export const FILLERS: Phrases = {
  filler: [
    `
      (can | could | will | would) (you people | you guys | you all | you folks) [please | just | all |
      kindly] | (per | as per) my (last | previous | earlier | first | other) (text | message | request |
      reply) | as i said | like i said | as stated | as requested | please to | like i (asked | told you)`,
    'not now not ever | not today not ever | hon | dearie | my dear | kiddo | partner | sweetpea',
    `
      i mean it | i am begging [you] | begging you | rn | real talk | (i am | am) not (kidding | joking) | no
      joke | think | thinking | no really | you hear me | got it | understand | understood | (i | we) [just |
      recently] got a new (phone | number | cell) [and]`,
    `
      or anything | or whatever | or something | is that (ok | okay | alright | possible | cool | doable) |
      if that is cool | for the (NUMBER | first | fifth | sixth | fourth | tenth | umpteenth | thousandth)
      time | have (someone | somebody) | tell (your | ur | the) (system | computer | bot | robot | boss |
      manager | people | team | staff | marketing | guys | office | company | machine | software | program |
      owner | shop | store) [ANY] to | tell whoever (runs | sends | does | handles | manages | writes) [ANY]
      [ANY] to | whoever (runs | sends | does | handles | manages | is in charge of | is sending | reads | is
      reading) (this | these | it | the <texts> | your <texts>)`,
    `
      while you are at it | while at it | i will say it | let me say it | for everyones sake | one last time
      i say | good luck [with [(the | your | that | finding) [ANY]]] | i hope (you | they | he | she) (find |
      finds | get | gets) (him | her | them | their | it | his | who) [bike | you] [ANY] | i live in ANY
      [and] | i am in CAPITAL | unfortunately | i am afraid | afraid | no problem | no worries | all good |
      about (bikes | cycling | biking | bicycles | riding | anything)`,
    `
      manually | by hand | yourselves | yourself | on your end | for the record | with all due respect | for
      sure | thx again | have a good one | thanks anyway | thank you anyway | though | tho`,
    `
      nvm | never mind | nevermind | lowkey | ngl | fyi | welp | alright | aight | look | listen | cmon | ok
      so | at this point | thanks but no thanks | sry | no cap | deadass | for fs sake | kinda | plesae | n
      thx | and thx | even`,
    `
      the baby | my baby | our baby | period | no offense | nothing against you | fyi | for real | i am
      serious | that is it | final notice | thank u | as of (now | today) | bud | buddy | pal | mate | lady |
      ladies | chief | boss | gentlemen | team | friend | friends | homie | sirs | fellas | my friend | in
      writing | officially | formally | hereby | asap | pretty please | the point is | bottom line | long
      story short | if you (do not mind | would | please | could) | if possible | if that is (ok | okay |
      possible) | when you get a (chance | minute) | when you can | if you can`,
    `
      for crying out loud | you can | you may | you all can | dear | jfc | jeez louise | [please | kindly]
      (honor | respect) my (request | wishes) [and | to] | thanks for everything [though] | great shop |
      great store | love the shop | love your shop | about (anything | this | it) | no hard feelings |
      nothing personal | by text`,
    `
      please | kindly | thanks | thank you | thank you so much | thanks so much | thank you very much | many
      thanks | ty | thx | ok | okay | k | sorry | hi | hello | hey | yo | sir | ma'am | madam | dear sir | to
      whom it may concern | good morning | good afternoon | good evening | have a (good | nice | great |
      blessed) day | god bless [you] | no thank you | no thanks | i'm sorry | excuse me | pardon me | pretty
      please | appreciate it | much appreciated | i appreciate it | thank you in advance | with respect |
      respectfully | sincerely | regards | be so kind as to | if you would | please and thank you | cheers |
      hi there | hey there | dear store | dear shop | good day | thanks again`,
    `
      now | right now | already | immediately | at once | asap | today | forever | for good | permanently |
      just | again | ever | ever again | anymore | any more | still | really | seriously | obviously |
      clearly | honestly | literally | simply | also | and | or | then | yes | yeah | no | nope | yep | well
      | oh | i mean | as soon as possible | effective immediately | right away | this minute | this instant |
      with immediate effect | from now on | going forward | once and for all | in the future | for ever | at
      all | completely | entirely | all together | altogether | either | too | never | not`,
    `
      bye | fr | ew | nah | whoever you are | btw | tbh | smfh | lord | anyways | anyway | ppl | multiple
      times | many times | omg | oh my god | jesus | jesus christ | christ | god | for god's sake | for the
      love of god | for the love of | ffs | wtf | wth | what the (fuck | hell | heck) | damn | damn it |
      dammit | goddamn | goddamnit | fuck | fucking | f ing | f k | f ck | f cking | f king | sh t | fckn |
      shit | bullshit | bs | crap | hell | the fuck | the hell | effing | freaking | bloody | ugh | ugghh |
      argh | stupid | dumb | idiot | idiots | moron | morons | assholes | asshole | ass | creep | creeps |
      weirdo | weirdos | losers | jerk | jerks | jackass | scumbags | dude | bro | bruh | man | guys | people
      | you guys | you people | yall | folks | fam | dumbass | bitch | bastards | bots | robot | bot | smh |
      geez | jeez | gosh | sheesh | come on | hey you | you | u | (you | u) <bad> (idiots | people | idiot |
      weirdos | spammers | morons)`,
    `
      i said | i repeat | i told you | i asked you | i beg you | i'm begging you | i am begging you | again i
      say | for the (last | third | second | 2nd | 3rd | tenth | hundredth | millionth | nth | fourth) time |
      last (warning | chance | time) | final (warning | notice) | how many times (do i have to | do i need to
      | must i | should i) (ask | say | tell you | tell you people) [you] [to] | how many times | i've asked
      you | once again | one more time | one last time | this is my (last | final | second | third) (warning
      | request) | i demand | i need you to | i want you to | i would like you to | i'd like you to | i'm
      asking you to | i am asking you to | i'd appreciate it if you'd | i would appreciate it if you (would |
      could) | would appreciate it if you | i request that you | you need to | you must | you have to | you
      better | you should | you guys need to | you people need to | please be advised that | be advised that
      | thank you for (your | the) (texts | messages | message | text | time | interest) | i think | i
      believe | i guess | yall need to | i wish you would | i want to | i would like to | can you | could you
      | will you | would you | can u | could u | will u | can you guys | could you guys | would you guys |
      can yall | can someone | could someone | would it be possible to | is it possible to | is there any way
      to | can we | would you mind | do you mind | would you be so kind as to | would you kindly | let's |
      would you please | is there a way to | may i ask you to | id like to | i am writing to ask you to |
      just wanted to ask you to | wondering if you could | was wondering if you could | i was wondering if
      you could | i ask that you | i ask you to | please be advised | be advised | this is to inform you |
      i'm telling you to | do me a favor and | the favor of | go ahead and | to`,
    `
      from your store | from your shop | from you | from this number | from your company | from yall | from
      you guys | from here | by text | via text | by sms | on my phone | to my phone | on my cell | to this
      number | to this phone | to my cell | to my number | for me | at this number | from my phone | with me
      | of me | to me | with you | for this number`,
    `
      this is <who> | <who> here | my name is (<who> | CAPITAL) | my number is | the number is | number |
      NUMBER | this is CAPITAL | <who> | yours truly | signed | mr | mrs | ms`,
    `
      [it is] time to | save yourself the (trouble | time | money | effort) and | [have] mercy [and]
      | for petes sake | i surrender | i beg of you | (i will ask | i am asking | asking) nicely |
      with thanks | one request | my answer is [no] | naw | naw i am good | do (us both | me |
      everyone | yourself) a (favor | favour | solid) and | do us both a (favor | favour) | respect
      peoples time and | whatever bot this is | dear (computer | robot | bot | machine) | i know you
      are a bot | (could | can) (one of you | somebody there | someone there | somebody) | sorry to
      be a (pain | bother) | that would be (great | nice | lovely | awesome | wonderful | cool) |
      (if you could | could you | can you | please) go ahead and | when you get a (sec | second |
      minute | moment | chance) | n ty | n thx | n thanks | just so (you | u) know | [just] letting
      (you | u) know | heads up | jsyk | love (you | u) (guys | all | folks) | okay i will bite | i
      will bite | how does this work | i guess i (type | text | say | write | send | reply) | do i
      just (write | type | say | text | send | reply) | (typing | saying | here is | heres | using)
      the (magic | secret) word | you (may | might) as well | (emails | email | calls | phone calls
      | calling) (are | is) (fine | ok | okay | good) | none | zip | nada | starting now | i said
      what i said | call me if you (need | must) | to be clear | just to be clear | if it is all the
      same [to you] | no offence`,
    `
      (i have | i | we have | we) [already | keep | kept] (told | telling) (you | yall | you guys |
      your shop | your store) [before | twice] [already | before] [that] | told (your shop | your
      store | you guys) [twice] already | [you should | you need to | please | pls] (update | fix)
      your (records | file | files | system) | what bike | what repair | nice bike [though]`,
    `
      thank you for (understanding | your understanding | your help | everything | your time) |
      thanks for (understanding | the help | fixing it | fixing my bike | your help) | much obliged
      | (hope | i hope) you understand | take care | have a (good | great | nice) (one | week |
      weekend | night | evening) | god bless [you | yall] | keep up the good work | you guys rock |
      great work | (hope | hoping) that is (ok | okay | alright | cool | fine) | if that is (alright
      | cool | fine) | as soon as you can | at your [earliest] convenience | moving forward | no
      need to (reply | respond | answer) | it is not you it is me | starting today | for everyones
      sanity | nothing personal | love your shop | love you guys | (see you | see ya | later | peace
      out | adios | later gator) | whoever (this is | is texting | is doing this) | cell and work |
      this is [very] important | i am (serious | not joking | begging) | (not | no longer) (needed |
      necessary | required) | for reals | real quick`,
    `
      i (hope | trust) (he | she | they) (gets | get | finds | find) (it | his bike | her bike |
      their bike | the bike | the message) | tell (him | her | them) i said hi | (some | somebody |
      someone) will be (happy | waiting) | hope you (find | reach | get) (him | her | them | the
      right person) | try again | have a (good | nice | great) (day | one) anyway | no (biggie | big
      deal | harm done) | just (fyi | a heads up)`,
    `
      (can | could | will) y all [please | just] | y all [need to | have to | can | please | better]
      | from y all`,
  ],
};
