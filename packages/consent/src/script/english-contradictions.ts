import { type Contradictions, type Negation, negated, negatedKeyword, words } from './contradiction.ts';

const NO: Negation = {
  no: "not|never|no|nor|neither|nobody|nowhere|cannot|without|unable|impossible|\\p{L}+n't|cant|dont|wont",
  ends: 'and|but|so|then|because|since|as|which|see|per|while|other|than|except|besides|unless|until|only|also|yet|hesitate|forget|worry|problem|worries|matter|doubt|cost|costs|charge|fee|trouble|bother|effort|catch|questions|after|when|whenever|if|why|reason|explain|fuss|strings|pressure|hassle|need|wait|afraid|shy|mind|late|more',
  ifs: 'if|when|once|whenever|should|case',
};
const not = negated(NO);
const notKeyword = negatedKeyword(NO);

const SEND =
  '(?:reply|replying|text|texting|send|sending|say|saying|write|writing|answer|answering|respond|responding)';
const keyword = (word: string) =>
  `(?:["']?${word}["']?(?!\\p{L})|${SEND}(?: (?:us|back|with|the|word|a))* ["']?${word.toLowerCase()}["']?(?!\\p{L}| (?:by|you|us|with)(?!\\p{L})))`;
/** "STOP at any time won't work", "HELP is ignored". */
const failing = (word: string, other: string) => [
  new RegExp(
    `(?<!\\p{L})${word}(?:(?!${other})[^.!?;:]){0,30}?\\b(?:won't|will not|doesn't|does not|don't|can't|cannot|isn't|is not|never|no longer)\\b(?: (?:really|actually|ever|always|be|get|do|to|you))*? (?:works?|ends? (?:it|them|the|texts|messages|all|anything)|stops? (?:it|them|the|texts|messages|us|all)|anything|a thing|much|helps?|counts?(?! against)|allowed|possible|accepted|honou?red|available|supported|read|respected|answered|an answer|heeded|understood|an option|reach)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})${word}(?:(?!${other})[^.!?;:]){0,30}?\\b(?:(?:has|have) no effect|makes? no difference|does nothing|do nothing|changes nothing|nothing happens|(?:is|are|be|get|gets|goes?) (?:ignored|unanswered|unread)|(?:is|was|has been) (?:useless|pointless|off|disabled|forbidden|prohibited|(?:turned|switched) off)|only works|works only|costs(?! (?:nothing|you nothing|us))|(?:stops|ends) nothing|fails?)(?!\\p{L})`,
    'u',
  ),
];

const AGREE =
  '(?:agree|accept|say yes|answer yes|sign up|opt in|consent|take (?:them|the texts|our texts|texts)|get (?:them|the texts|our texts|texts)|receive|join|be on (?:the|our) list)';
const MUST = `(?<!(?:n't|not|never|needn't|nobody|no one|only|just|\\bdo|if) (?:you |really |ever )?)(?:must|have to|has to|need to|needs to|got to|(?:are|you're) (?:required|obliged|bound) to) ${AGREE}(?! or(?!\\p{L}))`;
/** A no that changes nothing. */
const ANYWAY = [
  words(
    "(?:text|texts|texting|message|messaging|write to|contact)(?: to)? you(?: \\p{L}+){0,3}? (?:even (?:if|when|though|after) you (?:say no|said no|answer no|decline|refuse|don't|do not)|anyway|either way|regardless|no matter what|whether you (?:agree|accept|like it|want it|want them|say yes) or (?:not|no))",
  ),
  words(
    "(?:either way|yes or no|whatever you (?:say|answer|decide)|regardless|no matter what(?: you say)?)[,:]? (?:we(?:'ll| will)? (?:still )?(?:text|message|write to|send)|you(?:'ll| will)? (?:still )?(?:get|receive) (?:the |our |these )?(?:texts|messages))",
  ),
  words('even (?:if|when|though|after) you (?:say|said|answer|answered|tell us) no'),
];

const BUY = '(?:purchase|buy|shop|order|be served|pay|check out|checkout|get (?:your|the)|have your)';
const missingDocument = (name: string, other: string) => [
  words(
    `(?:no|without(?: any| a)?|neither|aren't any|isn't any) (?:${other}(?:,| or| and| nor)+ (?:no |a |any |our )?)?(?:written |posted |published |public |real |actual |such |set |other )?${name}`,
  ),
  words(
    `(?:not|never|\\p{L}+n't) (?:yet )?(?:have|got|get|post|publish|put up|show|share|offer|provide|give|keep|list|link|print|find|see|get to see|look up|view)(?: (?:you|out|any|our|the|a|up))*(?: ${other}(?:,| or| and| nor)+(?: (?:any|our|the|a))?)? ${name}`,
  ),
  words(
    `${name}[^.!?;]{0,30}? (?:aren't|isn't|are not|is not|won't be|will not be|can't be|cannot be|never|are nowhere|is nowhere)(?: (?:yet|even|really|currently|to be))* (?:on|in|at|available|posted|published|public|linked|there|written|online|shown|shared|for|anywhere|found|kept|seen|to be)`,
  ),
  words(
    `${name}[^.!?;]{0,15}? (?:do not exist|does not exist|don't exist|doesn't exist|(?:are|is) (?:kept )?(?:secret|hidden|unavailable|private|confidential|nowhere|none of your))`,
  ),
];
const TERMS = '(?:terms|conditions of use|t&cs)(?: of (?:use|service))?';
const PRIVACY = 'privacy (?:policy|policies|notice|statement)';

const TELL = '(?:text|message|tell|write|notify|let|send|say)(?: to)?(?: you)?';
/** What still makes it a promise: "we never text but when it is ready". */
const BUT =
  '(?:except|unless|until|but|other|only|just|more|than|before|besides|without|too late|ask|wonder|guess)';

export const ENGLISH_CONTRADICTIONS: Contradictions = {
  business_name: [
    words(
      "(?:not|never|n't|isn't|aren't|don't|won't) (?:really |actually |sent |coming |come |texts |messages |be )*(?:from|by|of|for)? ?_(?=\\W|$)",
    ),
    words(
      "_ (?:isn't|is not|won't be|will not be|never is) (?:the one |who |behind |sending |texting |writing )+",
    ),
    words(
      "_ (?:won't|will not|doesn't|does not|never|can't|cannot) (?:send them|text(?:s)?(?: you)?|message(?:s)?(?: you)?|write(?:s)?(?: to you)?)(?= ?[.!?;:,)]| ?$)",
    ),
  ],
  optional_texts: [
    not(
      '(?:optional|voluntary|up to you|your (?:own )?(?:choice|call|decision)|free to (?:say no|decline|refuse))(?!\\p{L})',
    ),
    /(?<!(?:not|never|n't|nor|no|neither)\s(?:[\p{L}]+ )?)(?<!\p{L})(?:mandatory|compulsory|obligatory)(?!\p{L})/iu,
    words("(?:they're|they are|it's|it is|texts are|this is) (?:all |always )?required"),
    words(MUST),
    words(
      "you (?:can't|cannot|can not|may not|couldn't|aren't able to) (?:ever |just |\\p{L}+ly )?(?:say no|decline|refuse|choose|turn (?:them|it) down|opt out)",
    ),
    words("(?:no|don't have (?:a|any|much)|do not have (?:a|any|much)) (?:choice|say in)"),
    ...ANYWAY,
    words('(?:far from|anything but|hardly|barely) (?:optional|voluntary)'),
    words("(?:refusing|declining|saying no|a no) (?:is not|isn't) (?:an option|possible|allowed)"),
    words("(?:isn't|is not|not) (?:a|your) choice"),
  ],
  no_condition_of_purchase: [
    words(`${MUST}[^.!?]{0,40} (?:to|before you(?: can)?|in order to|if you want to) ${BUY}`),
    words(
      "(?:purchases?|sales?|orders?|prices?|buying|shopping|service)(?:(?!(?<!\\p{L})(?:not|never|no|nothing)(?!\\p{L})|n't)[^.!?,;]){0,15} (?:requires?|hinges? on|is conditional on|is contingent on)",
    ),
    /(?<!(?:\bno|\bnothing|\bneither|\bnone|\bany)\b[^.!?,;]*)(?<!\p{L})(?:purchases?|sales?|orders?|prices?|buying|shopping|repairs?) (?:always |really |do |does )?depends? on (?:it|this|that|your|them|saying|agreeing)/iu,
    /(?<!(?:\bnothing|\bneither|\bnone|\bno|\bnor|\bnever)\b[^.!?,;]*)(?<!\p{L})(?:is|are|be|as|it's|they're|that's) (?:a|the|our|one|always a) (?:\p{L}+ )?(?:condition|requirement) (?:of|for|to|on)(?!\p{L})/iu,
    words('(?:no other|no further|the only|one|sole|single) (?:condition|requirement)s?'),
    words(
      "(?:can't|cannot|won't|will not|may not|don't|do not|not) (?:be able to )?(?:buy|sell (?:to )?you|serve you|shop|order|check out|ring you up|be served|purchase)(?:(?!different|less|worse)[^.!?;]){0,40}? (?:unless you (?:agree|say yes|accept|sign|consent)|without (?:agreeing|saying yes|a yes|your yes|them|texts|consent)|if you (?:say no|don't|do not|decline|refuse)|until you)",
    ),
    words(
      'only (?:customers|people|those|if you|when you)(?: who)? (?:agree|agreed|say yes|accept|said yes)[^.!?;]{0,25} (?:buy|shop|order|served|purchase)',
    ),
    words('only (?:sell|serve)[^.!?;]{0,20} who (?:agree|say yes|accept)'),
    words(
      "without (?:a|your) (?:yes|consent|agreement)[^.!?;]{0,15} (?:can't|cannot|won't|don't|no) (?:sell|serve|buy|purchase)",
    ),
    words('no yes,? no (?:purchase|sale|service|order)'),
    words(
      '(?:saying yes|agreeing|a yes|consent|accepting) (?:is|are) (?:required|needed|necessary|mandatory|a must)',
    ),
    words(
      "(?:if you (?:say no|decline|refuse|don't agree)|unless you (?:agree|say yes|accept)),? (?:you|we) (?:can't|cannot|won't|don't|may not) (?:buy|shop|order|sell|serve|purchase|be served)(?! (?:you )?(?:any )?(?:different|less|worse))",
    ),
    words("(?:charge|pay|costs?)(?: you)? more (?:if|when|unless) you (?:say no|decline|refuse|don't|agree)"),
    words('only possible (?:with|after) (?:a|your) (?:yes|consent)'),
  ],
  order_pickup: [
    new RegExp(
      `(?<!\\p{L})(?:not|never|\\p{L}+n't|cannot) (?:\\p{L}+ )?${TELL}(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;:]){0,40}?(?<!\\p{L})(?:when|once|if|that|about|for|as soon as)(?!\\p{L})(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;]){0,40}?(?<!\\p{L})(?:ready|pick(?:ed|ing)?[ -]?ups?|pick (?:it|them) up|collect(?:ed|ion)?)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:not|nothing|never) (?:about|when|once|for|on)(?!\\p{L})(?:(?!(?<!\\p{L})${BUT}(?!\\p{L}))[^.!?,;]){0,40}?(?<!\\p{L})(?:ready|pick(?:ed|ing)?[ -]?ups?|collect(?:ed|ion)?)(?!\\p{L})`,
      'iu',
    ),
    words("(?:is|are|'s|'re|will) (?:never|not|n't)(?: be)? ready|isn't ready|aren't ready|won't be ready"),
    words('nothing to do with[^.!?;]{0,30} (?:orders?|pick-?ups?|ready)'),
  ],
  services: [
    /(?<!\p{L})(?:not|nothing|never) (?:about|on|of|regarding|for|concern) (?:\p{L}+ ){0,2}(?:services?|servicing|repairs?)(?!\p{L})/iu,
    new RegExp(
      `(?<!\\p{L})(?:not|never|\\p{L}+n't|cannot) (?:\\p{L}+ )?${TELL} (?:anything )?(?:about|on|of|regarding) (?:\\p{L}+ ){0,2}(?:services?|servicing|repairs?)(?!\\p{L})`,
      'iu',
    ),
    words("(?:no|have no|offer no|don't offer(?: any)?|do not offer(?: any)?) services?"),
    words('nothing to do with[^.!?;]{0,30} services?'),
  ],
  frequency: [
    /(?:frequency|how (?:often|many|much))(?!\p{L})[^.!?;]{0,30}(?<!\p{L})(?:secret|unknown|confidential|undisclosed|none of your|not (?:say|tell|told|disclosed?|shared|known|for you)|nobody knows)(?!\p{L})/iu,
    /(?<!\p{L})(?:won't|will not|don't|do not|never|refuse to|not going to) (?:ever )?(?:say|tell|disclose|share|reveal|promise)(?!\p{L})[^.!?,;]{0,20}(?:how (?:often|many)|the frequency)(?![^.!?]*(?:var|depend))/iu,
    words('(?:nobody|no one) (?:knows|can say|will say|tells)[^.!?]{0,15} (?:how often|how many|frequency)'),
  ],
  message_and_data_rates: [
    /(?<!\p{L})(?:rates?|charges?|fees?|costs?)(?!\p{L})[^.!?,;]{0,20}(?<!\bor )(?<!\p{L})(?:can't|cannot|can not|may not|might not|could not|couldn't|never|won't|will not|don't|do not)(?!\p{L})(?: ever)? (?:apply|be charged|be due|occur)/iu,
    words(
      'no (?:message|msg|text|texting|sms)\\p{L}*(?: (?:and|or|&) data)? (?:rates?|charges?|fees?|costs?)',
    ),
    words(
      "(?:carriers?|providers?|plans?|phone company)[^.!?,;]{0,15} (?:can't|cannot|may not|won't|will not|never|doesn't|does not|don't) (?:ever )?(?:charge|bill|cost|count)",
    ),
  ],
  reply_stop: [
    notKeyword(keyword('STOP')),
    ...failing('STOP', 'HELP'),
    words(
      '(?:still|keep|keeps|continue|go on|carry on)(?: to| on)?(?: \\p{L}+)? (?:text|texting|message|messaging|writing|write|sending|send)(?:(?! stopp)[^.!?;]){0,40} (?:after|even|despite|though|whatever|regardless)[^.!?;]{0,25} STOP',
    ),
    words(
      '(?:even|after|despite)[^.!?;]{0,25} STOP[^.!?;]{0,25} (?:still|keep|continue|go on|carry on)(?: to| on)?(?: \\p{L}+)? (?:text|texting|message|messaging|writing|write|sending|send)',
    ),
    /(?<!\p{L})STOP(?!\p{L})[^.!?;]{0,40}(?<!\p{L})(?:except|but not|not (?:at any|at all|during|in|before|within)|only (?:after|on|during|between|within|once)|after (?:\d+|an?|one|two|three|thirty|the first)|for a fee|once a (?:week|month|year)|until|unless)(?!\p{L})/u,
    words(
      "(?:you (?:can't|cannot|can not|may not|won't|will not be able to)|no way (?:to|you can)|impossible to)(?: ever| \\p{L}+ly)? (?:stop|end|leave|opt out of|unsubscribe from|get out of) (?:the|these|our|it|them|texts|messages)",
    ),
    words('no (?:way out|stopping|opting out|unsubscribing)'),
    words('(?:ignore|ignores|disregard|disregards|refuse|refuses)(?: \\p{L}+){0,2} STOP'),
    /(?<!\p{L})STOP(?!\p{L})[^.!?;]{0,35} (?:we|we'll|will|may|might) (?:still |will |may |might )*(?:ignore|(?:keep|continue|go on|carry on)(?: to| on)? (?:text|send|writ|messag)\p{L}*)/u,
    words(
      '(?:nobody|no one|nothing) (?:answers|replies|reads|stops|reacts|listens|happens|ends)[^.!?;]{0,20} STOP',
    ),
    words(
      "once you (?:agree|say yes|accept|are in)[^.!?;]{0,10} (?:no (?:going|way) (?:back|out)|you can't (?:opt out|stop|leave))",
    ),
  ],
  reply_help: [
    notKeyword(keyword('HELP')),
    ...failing('HELP', 'STOP'),
    words('HELP (?:gets|brings|reaches|does) (?:you )?(?:no|nothing|nobody)'),
    words('(?:nobody|no one) (?:answers|replies|reads|helps|reacts|listens)[^.!?;]{0,20} HELP'),
  ],
  terms: missingDocument(TERMS, PRIVACY),
  privacy_policy: missingDocument(PRIVACY, TERMS),
  yes_or_no: [
    words(
      'unless you (?:(?:say|tell us|answer|reply|text)(?: us)? (?:no|otherwise|not to|differently)|object|refuse|decline|speak up|protest)',
    ),
    words('unless (?:we hear|told|you tell us) (?:otherwise|no|not to)'),
    words(
      '(?:yes|opted in|signed up|agreed|sign you up|put you down)(?: \\p{L}+)? (?:by default|automatically)',
    ),
    words(
      '(?:silence|no answer|no reply|not answering|saying nothing) (?:is|means|counts as|equals|will be)(?: taken as| for| as)? (?:a |your )?(?:yes|consent|agreement|ok|okay)',
    ),
    words(
      "if you (?:say nothing|don't (?:say|answer|reply|object|tell)|do not (?:say|answer|reply|object|tell)|are silent|stay silent)[^.!?;]{0,30} (?:yes|agree|agreed|consent|sign you up|signed up|text you|put you down)",
    ),
    /(?<!(?:not|never|n't|nobody|no one)\b[^.!?,;]{0,20})(?<!\p{L})(?:tak(?:e|es|ing)|counts?|treat|recorded?|mark|read|assume|consider)(?!\p{L})[^.!?;]{0,25}? (?:as|for|is|means?) (?:a |your )?yes(?!\p{L}| or(?!\p{L}))/iu,
    words(
      "(?:a |your )?no (?:isn't|is not|is no|doesn't|does not|won't|will not) (?:an? (?:answer|option|choice)|answer|count|be (?:accepted|recorded|heard)|matter(?! to)|possible)",
    ),
    words(
      "(?:won't|can't|cannot|don't|do not|will not|never) (?:take|accept|record|hear) (?:a )?no(?: for an answer)?",
    ),
    words(
      "(?<!(?:n't|not|never|needn't|only|just|\\bdo) (?:you |really )?)(?:must|have to|need to|got to) (?:say|answer|tell us) yes(?! or(?!\\p{L}))",
    ),
    words("(?:you (?:can't|cannot|may not)|nobody (?:can|may)) (?:say|answer|tell us) no"),
    ...ANYWAY,
    words('no (?:also )?(?:means|is|counts as|equals) (?:a )?yes'),
    words('(?:assume|presume) (?:a |your )?yes'),
    words('(?:put|take|mark|sign)(?: you| it| that)? (?:down )?as a yes(?! or(?!\\p{L}))'),
    words('(?:can|may) only (?:say|answer) yes'),
    words('(?:in|yes|signed up|enrolled|agreed) unless you (?:opt out|unsubscribe|reply STOP)'),
  ],
};
