import { type LintFinding, missing, wrong } from './lint-finding.ts';

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
    message: 'Say that the texts are optional.',
  },
  {
    code: 'order_pickup',
    isMet: (script) => /\bpick(?:ed|ing)?[- ]?ups?\b/i.test(script),
    message: 'Say that the texts are about picking up an order ("when your order is ready for pickup").',
  },
  {
    code: 'services',
    isMet: (script) => /\bserv(?:ice|ices|icing)\b/i.test(script),
    message: "Say that the texts are about the shop's services.",
  },
  {
    code: 'message_and_data_rates',
    isMet: inOneSentence(
      /\b(?:message|messaging|msg|text|standard)\w*\b/i,
      /\bdata\b/i,
      /\brates?\b[^.!?]*\b(?:may|might|could) apply\b/i,
    ),
    message: 'Say that message and data rates may apply.',
  },
  {
    code: 'reply_stop',
    isMet: inOneSentence(
      /\bSTOP\b/i,
      /\b(?:reply|replying|respond|responding|answer|answering|text|texting|send|sending|write|writing)\b/i,
      /\bany ?(?:time|moment|point)\b|\bwhenever\b/i,
    ),
    message: 'Say that the customer can reply STOP at any time, in one sentence.',
  },
  {
    code: 'privacy_policy',
    isMet: inOneSentence(
      /\bprivacy (?:policy|notice|statement)\b/i,
      /\b(?:foot|footer|bottom|end)\b/i,
      /\b(?:page|pages|website|web site|site)\b/i,
    ),
    message: 'Say that the privacy policy is linked at the foot of every page of the website.',
  },
  {
    code: 'yes_or_no',
    isMet: inOneSentence(/\byes\b/i, /\bno\b/i),
    message: 'Ask for the answer: "yes or no?"',
  },
];

/** What is wrong with the script that staff read out (M2). A script with a `missing` finding must not be used. */
export function lintScript(text: string, shop: { readonly businessName: string }): LintFinding[] {
  const script = plain(text);
  const findings = REQUIREMENTS.filter((each) => !each.isMet(script)).map((each) =>
    missing(each.code, each.message),
  );
  if (!script.toLowerCase().includes(plain(shop.businessName).toLowerCase())) {
    findings.push(wrong('business_name', 'The script does not name the business. Say who will be texting.'));
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
