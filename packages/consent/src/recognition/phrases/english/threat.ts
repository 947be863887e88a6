import type { Phrases } from '../phrase-table.ts';

/** What follows on the next text, and what was said before: nobody who says so wants another (C16). */
export const THREATS: Phrases = {
  firm: [
    `
      [i | we | my | our | i am | i will | we will | i will be | i am going to | i am about to | i will have
      to | you will hear from my | going to | will be] <threat> [ANY] [ANY] [ANY] [ANY] <ifAgain>`,
    `
      (text | message | contact) <me> (again | one more time | once more) [and | or | then] [ANY] [ANY] [ANY]
      <threat>`,
    '<ifAgain> [and | then | or] [ANY] [ANY] [ANY] [ANY] <threat>',
    `
      (next | another | one more | the next | any more | any further) [<bad>] (text | message | one | texts |
      msg | txt | of these | ad) [from (you | yall | this number)] [and | then | or | means | gets | is |
      will be | to this number | to me] [ANY] [ANY] [ANY] [ANY] <threat>`,
    '(<stop> | stop [it | this]) [<contacting> <me>] (or | or else | before) [ANY] [ANY] [ANY] <threat>',
    `
      i [have | had] [already | clearly | specifically | just] (said | told (you | yall | him | her | them |
      the [ANY] [ANY] [ANY]) | asked for | asked [you] for | checked | wanted | requested | put down | wrote)
      [i wanted | that i want] no [more] [<bad>] <texts> [when i | when we]`,
    `
      i [have | already | have already] (told | asked) (you | yall | them | him | her | someone | somebody |
      the [ANY] [ANY] [ANY] [ANY]) [that] i (did not | do not) (want | need) [any | any more | <these>]
      <texts> [when i]`,
    `
      (text | message | contact) <me> again [and | or] (i am | i will be | i am going to be | i
      will) (calling | call | contacting | suing | reporting) [my | the | a] <threat>`,
    '(text | message | contact) <me> again [and] [i am | i will] [calling | call] my (lawyer | attorney)',
  ],
  plain: [
    `
      [i] [have] [already] (opted out | unsubscribed | said stop | texted stop | sent stop | replied stop)
      (NUMBER | two | three | four | five | several | many) [times] [already | now]`,
    `
      (asked | told | begged) (you | yall | you guys | you people | them) [nicely | politely | already |
      before | <times>] to (stop | cease | unsubscribe me | remove me | take me off | opt me out | (stop |
      quit | cease) <contacting> [<me>])`,
    '(what | which) part of (no | stop | unsubscribe) [ANY] [ANY] [ANY] [ANY]',
    `
      [why am i | why do i | how am i | how come i am | i am] (still | keep | kept) (getting | receiving |
      seeing | being sent) [<these>] (<texts> | <stuff>) [even] (after | though) [i | i have | i had]
      [already] (unsubscribed | opted out | opting out | unsubscribing | said stop | said no | replied stop |
      texted stop | sent stop | told you to stop | asked you to stop)`,
    `
      i [have | had | already | have already | thought i | thought i had] (unsubscribed | opted out |
      unsubbed) [from (this | these | here | you | your <texts>) | of (this | these | your <texts>)] [<long>]
      [ago]`,
    `
      [i | i have | have] [already | just] (texted | replied | sent | said | typed | answered) (stop |
      unsubscribe | no more) [like] (<long> | NUMBER | three | four | five | ten | a hundred) [times] [ago]
      [already | now]`,
    `
      (did i not | i thought i | thought i) [already | just] (say | said | tell you | told you | text |
      texted | ask you | asked you) [to] (stop | unsubscribe | quit texting) [<me>]`,
    `
      (why | when) (will | would | are | can | do) (you | yall | you guys | you people | this | these | it |
      these <texts>) (not | ever | finally | going to) [ever | finally] (stop | quit | end) (texting |
      messaging | contacting | sending) [<me>] [<these>] [<texts> | <stuff>]`,
  ],
  keyword: ['i (said | say | will say it | am saying) [again] (no more | stop | unsubscribe | opt out)'],
  strong_doubt: [
    `
      (you are | yall are | you guys are) (filling | clogging | blowing | flooding | cluttering | lighting)
      [up] my (phone | inbox | messages | cell)`,
    `
      my (phone | inbox) is (full of | blowing up with | flooded with | nothing but) (you | your ANY |
      <these> <texts> | these)`,
    '(save | keep) (the | your) <texts> (for | to) (someone | somebody | yourself | yourselves) [else]',
    `
      (only | just) (gave | give) [you | u | yall | you guys | him | her | them] my <number> for (the | my |
      a | an | this)`,
    `
      (gave | give) [you | u | yall | you guys | him | her | them] my <number> [for] [ANY] [ANY] [ANY] not
      (for | to)`,
    `
      my <number> (was | is) [only | just | strictly] for (the | my | a | your) [ANY] [ANY] (only | not)
      [for]`,
    'not for (ads | marketing | advertising | promos | spam | promotions | solicitation | this)',
    `
      (phone | number | line | cell) is [only | strictly | just] for (emergencies | work | business | family
      | emergency use | calls) [only | calls]`,
    `
      (thought | figured) i (would | might | wanted | needed) [ANY] [ANY] [ANY] <noun> but [i] (do not | did
      not | changed my mind)`,
    `
      (find | bother | text | spam | annoy | pester | message) (another | some other | a different) (phone |
      number | person)`,
    `
      (find | bother | text | spam | annoy | pester | message) (somebody | someone | anybody | anyone) else`,
    '(changed | changing) my mind about [getting | receiving] [<these>] <texts>',
    `
      (unsubscribe | opt out | stop) (link | button | thing | option | code | page | command) [ANY] (does not
      | is | did not | will not | keeps | broken)`,
  ],
};
