import { variablesOf } from './fill-template.ts';
import { type LintFinding, missing, placeOf, wrong } from './lint-finding.ts';
import { maskName } from './mask-name.ts';

interface Requirement {
  readonly code: string;
  readonly isMet: (agreement: string) => boolean;
  readonly message: string;
}

const has =
  (...patterns: readonly RegExp[]) =>
  (agreement: string) =>
    patterns.every((pattern) => pattern.test(agreement));

/**
 * What a customer has to have read before signing for texts that sell (C10; 47 CFR 64.1200(f)(9), CTIA 5.1). A further
 * requirement is a further row.
 */
const REQUIREMENTS: readonly Requirement[] = [
  {
    code: 'marketing',
    isMet: has(/\b(?:marketing|promotional|promotions?|advertis\w+|offers?|sales)\b/i),
    message:
      'Say that the texts are marketing, since nobody agrees to what is not named: "marketing texts, such as offers and sales".',
  },
  {
    code: 'automated',
    isMet: has(/\bautomat(?:ed|ic|ically)\b|\bautodial\w*|\brecurring\b/i),
    message: 'Say that they may be sent automatically, as the law asks: "which may be sent automatically".',
  },
  {
    code: 'frequency',
    isMet: has(
      /\b(?:msgs?|messages?|texts?)\b[^.!?]*\b(?:frequency|freq)\b|\b(?:frequency|freq)\b[^.!?]*\bvar(?:y|ies)\b|\b(?:up to |at most )?(?:\d+|one|two|three|four|a few) (?:\w+ )?(?:msgs?|messages?|texts?)\b ?(?:\/|per|an?|each|in) ?\w+/iu,
    ),
    message: 'Say how often they come, as carriers demand: "Message frequency varies."',
  },
  {
    code: 'message_and_data_rates',
    isMet: has(
      /\b(?:message|msg|text)\w*\b[^.!?]*\bdata\b[^.!?]*\brates?\b[^.!?]*\b(?:may|might|could) apply\b/i,
    ),
    message: 'Say what it may cost, as carriers demand: "Message and data rates may apply."',
  },
  {
    code: 'stop',
    isMet: has(/\bSTOP\b/),
    message: 'Say how the texts end: "Reply STOP to stop."',
  },
  {
    code: 'help',
    isMet: has(/\bHELP\b/),
    message: 'Say how to get help, as carriers demand: "Reply HELP for help."',
  },
  {
    code: 'not_a_condition',
    isMet: has(
      /\b(?:not|never|isn't|no)\b[^.!?]*\b(?:condition|required|requirement)\b[^.!?]*\b(?:purchas\w+|buy\w*|service)\b|\b(?:need not|don't have to|do not have to|not required to)\b[^.!?]*\b(?:agree|sign|consent)\b/i,
    ),
    message: 'Say that nobody has to sign to be served: "Agreeing is not a condition of any purchase."',
  },
  {
    code: 'mobile_number',
    isMet: has(/\b(?:mobile|cell|phone|telephone|number)\b[^.!?_[]{0,40}(?:_{3,}|\.{5,}|…{2,}|\[[^\]]*\])/iu),
    message: 'Leave a place for the number, since it is the number that agrees: "Mobile number: ________".',
  },
];

/** What is wrong with the agreement that customers sign for promotional texts (C10). One with an error is not used. */
export function lintPromotionalAgreement(
  text: string,
  shop: { readonly businessName: string },
): LintFinding[] {
  const agreement = plain(text);
  // The name says nothing of what the agreement must say, whatever words it is made of.
  const bare = maskName(agreement, shop.businessName);
  const findings: LintFinding[] = [];
  if (!agreement.toLowerCase().includes(plain(shop.businessName).toLowerCase())) {
    findings.push(
      missing(
        'business_name',
        `Name the business: whoever signs agrees with somebody ("texts from ${shop.businessName}").`,
      ),
    );
  }
  findings.push(
    ...REQUIREMENTS.filter((each) => !each.isMet(bare)).map((each) => missing(each.code, each.message)),
  );
  const [variable] = variablesOf(text);
  if (variable !== undefined) {
    findings.push(
      wrong(
        'unknown_variable',
        `Nothing is put in place of ${variable}: the agreement is signed as it stands. Write out what it is to say.`,
        placeOf(text, variable),
      ),
    );
  }
  return findings;
}

/** Nobody signs more; what stands behind it counts as not said. */
const LONGEST = 5000;

const plain = (text: string) => text.slice(0, LONGEST).replaceAll('’', "'").replaceAll(/\s+/g, ' ');

/** The agreement that a shop begins with. */
export const defaultPromotionalAgreement = (shop: { readonly businessName: string }): string =>
  [
    `I agree that ${shop.businessName} may send marketing texts, such as offers and sales, to the mobile number below.`,
    'They may be sent automatically. Message frequency varies, three a day at most.',
    'Message and data rates may apply. Reply STOP to stop, HELP for help.',
    'Agreeing is not a condition of any purchase or service.',
    '\n\nMobile number: ____________________\nName and signature: ____________________\nDate: ____________________',
  ]
    .join(' ')
    .replace(' \n', '\n');
