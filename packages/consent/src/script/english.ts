import { asked, askedThen, either, keyword, said, saidTogether } from './plain-script.ts';
import type { ScriptWords } from './script-element.ts';

const WRITE =
  /\b(?:repl(?:y|ies|ying)|respond(?:ing)?|answer(?:ing)?|text(?:ing)?|send(?:ing)?|writ(?:e|ing)|messag(?:e|ing)|say(?:ing)?)\b/i;
const replyWith = (word: string) => keyword(word, WRITE, 'us|back|with|the|word|a|just');
const WHERE =
  /\b(?:foot|footer|bottom|pages?|website|web ?site|site|online|homepage|web|link(?:ed|s)?|counter|register|desk|receipt|card|leaflet|sign|there)\b|\b[\w-]+\.(?:com|net|org|shop|store|bike|bikes|co|us|ca|biz|example)\b/i;
const BUYING =
  /\b(?:purchas\w+|buy\w*|bought|sales?|shop(?:ping)?|orders?|ordering|serv(?:e|ed|ice)|repairs?|work|pay\w*|checkout|check out)\b/i;

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple(?: of)?|a handful(?: of)?|several)';
const EACH =
  '(?:an?|per|each|every|for each|for every) (?:single )?(?:day|week|month|year|order|visit|repair|service|job|bike|pickup|season|purchase|item)\\b';

/** Not where it is about what the customer sends: "text HELP as needed" says nothing of how often texts come. */
const ofOurTexts = (words: string) =>
  new RegExp(`(?<!\\b(?:HELP|STOP|reply(?:ing)?|text (?:us|back))\\b[^.!?;:,]*)\\b(?:${words})\\b`, 'i');

const YES_AND_NO = [
  /\byes\b/i,
  /\bno\b(?!,? (?:problem|cost|charge|obligation|condition|more|matter|worries|purchase|longer|fee|need|one|strings|spam|way|pressure|difference|later|other|texts?)\b)/i,
];

export const ENGLISH_SCRIPT: ScriptWords = {
  optional_texts: {
    isSaid: either(
      said(
        /\boptional\b|\bvoluntary\b|\bup to you\b|\byour (?:own )?(?:choice|call|decision)\b|\bno obligation\b|\bfree to (?:say no|decline|refuse)\b|\b(?:can|may) (?:always |just |also )?(?:say no|decline)\b/i,
        /\b(?:only )?if (?:you(?:'d| would| do)? (?:like|want|wish|prefer|agree|care)|that's (?:ok|okay|fine|all right|alright))\b/i,
      ),
      // "You don't have to": not where it is about buying, which is another promise.
      saidTogether(
        /\b(?:not|never) required\b|\b(?:don't|do not|needn't|need not|never) (?:have to|need to)\b|\bno need to\b/i,
        /^(?!.*\b(?:buy|purchase|shop|order|served|service)\b)/i,
      ),
    ),
    say: "They're optional.",
  },
  no_condition_of_purchase: {
    isSaid: either(
      saidTogether(
        // Near enough to be what is denied: "no problem, it's a condition of a purchase" is none.
        /\b(?:no|not|never|nor|nothing|neither|isn't|aren't|without)\b(?: [\w'-]+){0,5}? (?:condition(?:al)?|requirement|required|necessary|needed|tied)\b/i,
        BUYING,
      ),
      saidTogether(
        /\b(?:don't|do not|needn't|need not|never) (?:have to|need to)\b.*\b(?:to|when|before|for)\b/i,
        /\b(?:buy|purchase|shop|order|be served|get service|have (?:your|anything|something) (?:bike|repaired|fixed|serviced))\b/i,
        /\b(?:agree|say yes|sign up|opt in|accept|take (?:them|texts)|have (?:them|texts)|get texts)\b/i,
      ),
      saidTogether(
        /\b(?:either way|anyway|all the same|just the same|regardless|without (?:them|it|texts|agreeing|saying yes|signing up)|whatever (?:you (?:say|answer|decide|choose)|your answer)|whether you (?:agree|say yes)|yes or no|makes? no difference|changes? nothing|doesn't (?:affect|change)|won't (?:affect|change)|does not (?:affect|change))\b/i,
        /\b(?:purchase|buy|shop with|shop here|order from|sale|serve you|prices?|what you pay|bought)\b/i,
      ),
      saidTogether(
        /\b(?:nothing|no purchase|doesn't|does not|never|won't|don't|not)\b.*\bdepends?\b/i,
        /\b(?:purchas\w+|buy|sale|order|serv\w+|repair)\b/i,
      ),
    ),
    say: 'Agreeing is not a condition of any purchase.',
  },
  order_pickup: {
    isSaid: said(
      /\bpick(?:ed|ing|s)?(?:[- ]?| (?:[\w'&-]+ ){1,3})up(?:s|ped)?\b/i,
      /\b(?:to|be|for|can|and) collect(?:ed|ion)?\b|\bcollection\b|\bcome (?:(?:and|in|by|over) )*(?:get|fetch)\b/i,
      /(?<!\bwe)(?: is|'s| are|'re| gets?) (?:all )?ready\b|\bready (?:for you|to go)\b|\bwaiting for you\b/i,
    ),
    say: 'We text you when your order is ready for pickup.',
  },
  services: {
    isSaid: said(
      /(?<!\b(?:terms of|terms and|terms|of|texting|text|message|messaging|sms|customer) )\bserv(?:ices?|icing|iced)\b/i,
      /(?<!\b(?:per|each|every) )\b(?:repairs?|maintenance|tune-?ups?|workshop|appointments?|alterations?|fittings?|rentals?|lessons|the work (?:we do|on your)|your (?:bike|car|shoes?|watch|guitar|phone)'s (?:work|progress))\b/i,
    ),
    say: 'And about our services.',
  },
  frequency: {
    isSaid: said(
      /\b(?:frequency|how (?:often|many|much)|number of (?:texts|messages|msgs))\b(?:(?!\b(?:not|never|nor)\b|n't\b)[^.!?])*\b(?:var(?:y|ies|iable|ying)|depend(?:s|ing)?|differs?|changes?|low|small|up to|at most|is up to)\b/i,
      /\b(?:varying|variable|low) (?:message |msg |text )?frequency\b|\bfrequency of\b[^.!?]*\b(?:var(?:y|ies)|depends?)\b/i,
      ofOurTexts(
        'as often as|as (?:they are |it is |)needed|only (?:when|as|while) (?:there|your|something|it|an?|the|we|they|you have)',
      ),
      // "Two texts per order", "a message for each repair".
      new RegExp(
        `\\b(?:${NUMBER}|an?)\\b[^.!?]{0,25}\\b(?:texts?|messages?|msgs?|notes?|times?)\\b[^.!?]{0,15}\\b${EACH}`,
        'i',
      ),
      // "About three a month", "once or twice a week".
      new RegExp(`\\b(?:${NUMBER}|once|twice) (?:or \\w+ |to \\w+ )?${EACH}`, 'i'),
      ofOurTexts(
        'occasional(?:ly)?|from time to time|now and then|once in a while|rarely|seldom|not (?:very |too )?often|a (?:few|handful of|couple of) (?:texts|messages)',
      ),
    ),
    say: 'How often varies.',
  },
  message_and_data_rates: {
    isSaid: saidTogether(
      /\b(?:messag|msg|text|sms|standard)\w*\b/i,
      /\bdata\b/i,
      /\b(?:rates?|charges?|fees?|costs?)\b.*\b(?:may|might|could|can) (?:still |also )?apply\b|\b(?:may|might|could|can)\b.*\b(?:charge|cost|bill|count|rates?|fees?)\w*\b/i,
    ),
    say: 'Message and data rates may apply.',
  },
  reply_stop: {
    isSaid: saidTogether(
      replyWith('STOP'),
      WRITE,
      /\bany ?(?:time|moment|point|day)\b|\bwhenever\b|\bwhen you(?: (?:like|want|wish|please|choose)|'ve had)\b|\b(?:the|any) moment\b|\bat once\b|\bever\b|\bas soon as\b|\bonce you\b/i,
    ),
    say: 'You can reply STOP at any time.',
  },
  reply_help: {
    isSaid: saidTogether(replyWith('HELP'), WRITE),
    say: 'Reply HELP for help.',
  },
  terms: {
    isSaid: saidTogether(
      /(?<!\bin )\bterms\b(?! of (?:your|the) (?:order|repair|sale)\b)|\bT ?(?:&|and) ?Cs?\b|\bconditions of use\b/i,
      WHERE,
    ),
    say: 'Our terms are linked at the foot of every page of our website.',
  },
  privacy_policy: {
    isSaid: saidTogether(/\bprivacy (?:policy|policies|notice|statement|page|terms)\b/i, WHERE),
    say: 'Our privacy policy is linked at the foot of every page of our website.',
  },
  yes_or_no: {
    isSaid: either(
      asked(...YES_AND_NO),
      saidTogether(
        /\byes\b[^.!?]{0,15}(?:\bor\b|\/)[^.!?]{0,15}\bno\b|\bno\b[^.!?]{0,15}(?:\bor\b|\/)[^.!?]{0,15}\byes\b/i,
        /\b(?:say|tell|answer|reply|respond|let (?:me|us) (?:know|hear)|give|choose|pick|need|want|hear|take|will do|fine|enough|please|just)\b/i,
      ),
      askedThen(/^\W*(?:\w+ ){0,3}?yes\b\W{0,3}(?:or|\/)\W(?:is it )?(?:an? )?no\b/i),
    ),
    say: 'Shall we text you, yes or no?',
  },
};
