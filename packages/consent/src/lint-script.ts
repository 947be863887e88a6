import { variablesOf } from './fill-template.ts';
import { type LintFinding, missing, placeOf, warning, wrong } from './lint-finding.ts';
import { promotionWords } from './promotion-words.ts';

interface Requirement {
  readonly code: string;
  readonly isMet: (script: string) => boolean;
  readonly message: string;
}

const sentences = (text: string) => text.split(/(?<=[.!?])\s+|\n+/u);
const inOneSentence =
  (...patterns: readonly RegExp[]) =>
  (script: string) =>
    sentences(script).some((sentence) => patterns.every((pattern) => pattern.test(sentence)));

/** What the customer must be told before saying yes (M2). A further requirement is a further row. */
const REQUIREMENTS: readonly Requirement[] = [
  {
    code: 'optional_texts',
    isMet: (script) =>
      /\boptional\b|\bvoluntary\b|\bup to you\b|\b(?:not|never) required\b|\b(?:don't|do not) have to\b|\bno obligation\b|\bif you(?:'d| would)? (?:like|want|wish|prefer)\b/i.test(
        script,
      ),
    message: 'Say that the texts are optional: a yes counts only if a no is free. "They\'re optional."',
  },
  {
    code: 'order_pickup',
    isMet: (script) => /\bpick(?:ed|ing)?[- ]?ups?\b/i.test(script),
    message:
      'Say that texts tell of orders to pick up: a yes covers what it was asked for. "We text you when your order is ready for pickup."',
  },
  {
    code: 'services',
    isMet: (script) => /\bserv(?:ice|ices|icing)\b/i.test(script),
    message:
      'Say that texts are about the shop\'s services: a yes covers what it was asked for. "And about our services."',
  },
  {
    code: 'message_and_data_rates',
    isMet: inOneSentence(
      /\b(?:message|messaging|msg|text|standard)\w*\b/i,
      /\bdata\b/i,
      /\brates?\b[^.!?]*\b(?:may|might|could) apply\b/i,
    ),
    message: 'Say what it may cost, as carriers demand: "Message and data rates may apply."',
  },
  {
    code: 'reply_stop',
    isMet: inOneSentence(
      /\bSTOP\b/i,
      /\b(?:reply|replying|respond|responding|answer|answering|text|texting|send|sending|write|writing)\b/i,
      /\bany ?(?:time|moment|point)\b|\bwhenever\b/i,
    ),
    message:
      'Say in one sentence how texts end and that they can at any time: "You can reply STOP at any time."',
  },
  {
    code: 'privacy_policy',
    isMet: inOneSentence(
      /\bprivacy (?:policy|notice|statement)\b/i,
      /\b(?:foot|footer|bottom|end)\b/i,
      /\b(?:page|pages|website|web site|site)\b/i,
    ),
    message:
      'Say where the privacy policy is, as carriers demand: "Our privacy policy is linked at the foot of every page of our website."',
  },
  {
    code: 'yes_or_no',
    isMet: inOneSentence(/\byes\b/i, /\bno\b/i),
    message: 'Ask for the answer, a no as easy as a yes: "Shall we text you, yes or no?"',
  },
];

/**
 * What is wrong with the script that staff read out (M2). A script with an error must not be used. A warning: the name
 * may be said beside the script, and what sells is sold by none of the texts that a spoken yes allows (C9).
 */
export function lintScript(text: string, shop: { readonly businessName: string }): LintFinding[] {
  const script = plain(text);
  const findings = REQUIREMENTS.filter((each) => !each.isMet(script)).map((each) =>
    missing(each.code, each.message),
  );
  const [variable] = variablesOf(text);
  if (variable !== undefined) {
    findings.push(
      wrong(
        'unknown_variable',
        `Nothing is put in place of ${variable}: staff read the script as it stands. Write out what is to be said.`,
        placeOf(text, variable),
      ),
    );
  }
  if (!script.toLowerCase().includes(plain(shop.businessName).toLowerCase())) {
    findings.push(
      warning(
        'business_name',
        `The script does not name the business, and a yes is given to somebody: say who will be texting ("texts from ${shop.businessName}").`,
      ),
    );
  }
  const [selling] = promotionWords(text, shop.businessName);
  if (selling !== undefined) {
    findings.push(
      warning(
        'promotion',
        `"${selling.words}" promises texts that sell, and a spoken yes does not cover those: they need a signed agreement of their own. Speak of orders and service only.`,
        { start: selling.at, end: selling.at + selling.words.length },
      ),
    );
  }
  return findings;
}

/** The codes of what M2 requires and the script lacks. */
export const missingFromScript = (text: string): string[] =>
  REQUIREMENTS.filter((each) => !each.isMet(plain(text))).map((each) => each.code);

/** Nobody reads out more; what stands behind it counts as not said. */
const LONGEST = 5000;

const plain = (text: string) =>
  text
    .slice(0, LONGEST)
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[ \t]+/g, ' ');

/** The script that a shop begins with. */
export const defaultScript = (shop: { readonly businessName: string }): string =>
  [
    `Would you like texts from ${shop.businessName}?`,
    "They're optional: we text you when your order is ready for pickup, and about our services.",
    'Message and data rates may apply, and you can reply STOP at any time.',
    'Our privacy policy is linked at the foot of every page of our website.',
    'Shall we text you, yes or no?',
  ].join(' ');
