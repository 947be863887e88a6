import { formatNational } from './phone-number.ts';
import { MOST_PROMOTIONAL } from './promotional-texts.ts';
import { REGISTRATION_FIELDS } from './registration-fields.ts';
import type { RegistrationFacts } from './registration-pack.ts';

interface Sentence {
  readonly words: string;
  /** What may be left out where the form has no room, the highest first; what has none always stays. */
  readonly spare?: number;
}

/** The sentences as one text, of no more than `max` characters as long as anything in it can be spared. */
function fitted(sentences: readonly Sentence[], max: number | null): string {
  for (let room = 3; ; room--) {
    const text = sentences
      .filter(({ spare = 0 }) => spare <= room)
      .map(({ words }) => words)
      .join(' ');
    if (max === null || text.length <= max || room === 0) return text;
  }
}

/** Whom it sells to, where it does at all: reviewers compare it with the use case and the samples. */
const marketingOf = ({ promotions }: RegistrationFacts): string =>
  promotions
    ? `Customers who signed a separate agreement also get marketing texts (offers, sales, reminders), at most ${MOST_PROMOTIONAL} in 24 hours; signing is not a condition of any purchase.`
    : 'No marketing is sent.';

/** Who texts whom about what, and why. */
export const descriptionOf = (facts: RegistrationFacts): string =>
  fitted(describing(facts), REGISTRATION_FIELDS.description.max);

/** The same in the room that toll-free verification has. */
export const tollFreeSummaryOf = (facts: RegistrationFacts): string =>
  fitted(describing(facts), REGISTRATION_FIELDS.tollFreeSummary.max);

const describing = (facts: RegistrationFacts): readonly Sentence[] => [
  {
    words: `${nameWithSite(facts)} texts customers who agreed in its ${facts.stores.length > 1 ? `${facts.stores.length} stores` : 'store'} about their own orders and service: that an order is ready for pickup, that the work on what they brought in is done, and answers to what they ask in return.`,
  },
  {
    words:
      'Each number that is texted belongs to a customer who said yes to a script that staff read aloud, or texted START.',
    spare: 1,
  },
  { words: marketingOf(facts) },
];

const nameWithSite = ({ businessName, website }: RegistrationFacts): string =>
  website === '' ? businessName : `${businessName} (${website})`;

const numbersOf = ({ senders }: RegistrationFacts): string =>
  senders.length === 0 ? '' : ` to ${senders.map((sender) => formatNational(sender)).join(' or ')}`;

/** Where a STOP to an offer may end offers alone it is said, though never of the numbers that a campaign is for (C24). */
const stopOf = ({ optOutScope }: RegistrationFacts): string =>
  optOutScope === 'category'
    ? 'STOP ends all texts at once and is confirmed once (outside the United States and Canada, a STOP to an offer ends offers, and the next one all texts); HELP is answered.'
    : 'STOP ends all texts at once and is confirmed once; HELP is answered.';

/** An agreement as a form takes it: without its line breaks and the length of its blanks. */
const inOneLine = (agreement: string): string =>
  agreement.replaceAll(/_{4,}/g, '____').replaceAll(/\s+/g, ' ');

/**
 * How a customer comes to agree, and how it ends. Where the form's room is short, what says most of it twice is left out,
 * and the script never, nor the agreement: whoever reviews must see the words that were read and signed.
 */
export function messageFlowOf(facts: RegistrationFacts, confirmation: string): string {
  const { privacyPolicyUrl, termsUrl, script, promotions, promotionalAgreement } = facts;
  const sentences: Sentence[] = [
    {
      words: `Customers opt in verbally, in person, at the counter of ${nameWithSite(facts)}, while staff open their record during a sale or a service check-in.`,
    },
    { words: `Staff read this script aloud: "${script.text}"` },
    {
      words:
        'The customer answers yes or no. Nothing is ticked beforehand, and a no is recorded and kept to.',
    },
    {
      words:
        'On a yes, staff read the mobile number back and record the answer, with the version of the script.',
      spare: 1,
    },
    { words: `A confirmation follows at once: "${confirmation}"`, spare: 3 },
    ...(promotions
      ? [
          {
            words: `That yes covers no marketing: marketing texts go only to customers who besides signed this separate agreement: "${inOneLine(promotionalAgreement.text)}"`,
          },
        ]
      : []),
    { words: `Customers can also opt in by texting START${numbersOf(facts)}.` },
    { words: stopOf(facts) },
    {
      words:
        'Every answer is kept in an append-only log: who was asked, by whom, when, where, in which words.',
      spare: 2,
    },
    ...(privacyPolicyUrl === '' ? [] : [{ words: `Privacy policy: ${privacyPolicyUrl}` }]),
    ...(termsUrl === '' ? [] : [{ words: `Terms: ${termsUrl}` }]),
  ];
  return fitted(sentences, REGISTRATION_FIELDS.messageFlow.max);
}

/**
 * The same in the room that toll-free verification has, which is none for the script or the agreement: both stand in the
 * pack's PDF, and the form takes its address as proof (`OptInImageUrls`).
 */
export function tollFreeOptInOf(facts: RegistrationFacts): string {
  const { script, promotions, promotionalAgreement } = facts;
  const sentences: Sentence[] = [
    { words: `Customers opt in verbally at the counter of ${nameWithSite(facts)}.` },
    {
      words: `Staff read a script aloud (version ${script.version}, attached), and record yes or no with the number read back.`,
    },
    { words: 'Nothing is ticked beforehand.', spare: 2 },
    ...(promotions
      ? [
          {
            words: `Marketing needs a separate signed agreement besides (version ${promotionalAgreement.version}, attached).`,
          },
        ]
      : []),
    { words: `Customers can also text START${numbersOf(facts)}.`, spare: 3 },
    { words: 'STOP ends all texts at once; HELP is answered.', spare: 1 },
  ];
  return fitted(sentences, REGISTRATION_FIELDS.tollFreeOptIn.max);
}

/** How consent is asked for, kept and ended, a sentence each, by what the shop has set. */
export function consentOf(facts: RegistrationFacts): readonly string[] {
  const { conversationalWindowHours, quietHours, optInKeywords, optOutScope } = facts;
  return [
    'Consent belongs to one phone number and this business. It comes from no list, and holds for no other sender.',
    'Staff read the script aloud, read the number back, and record yes or no. Nothing is ticked beforehand.',
    'Each answer is kept with the version of the script that was read, who read it, in which store, the number and the time, in a log that can only grow and in which any change shows.',
    `A customer who texts first is answered for ${conversationalWindowHours} hours and gets nothing else without a yes.`,
    `${['START', ...optInKeywords].join(' or ')}${numbersOf(facts)} opts in, too.`,
    'STOP and its kin, in English, Spanish and French, and people’s own words for it end all texts at once, from every number of the business. One confirmation follows, and no text after it but answers to HELP.',
    ...(optOutScope === 'category'
      ? [
          'One exception, for numbers outside the United States and Canada alone: a bare STOP that answers an offer ends offers, is confirmed as that, and the next STOP ends all texts.',
        ]
      : []),
    'The business’s own check before each text refuses whoever has not agreed or has stopped, whatever sends it.',
    quietHours.enabled
      ? `Automatic texts wait from ${quietHours.from} to ${quietHours.to} where the customer is.`
      : `Automatic texts go at any hour${facts.promotions ? ', marketing texts aside' : ''}.`,
    ...sellingOf(facts),
  ];
}

const sellingOf = ({ promotions, promotionalAgreement }: RegistrationFacts): readonly string[] =>
  promotions
    ? [
        'A spoken yes covers texts about the customer’s own orders and service, and no promotion. Neither does START.',
        `Marketing texts go only to numbers whose owner signed the separate agreement (version ${promotionalAgreement.version}) besides; what was signed, when and before whom is in the same log, and signing is not a condition of any purchase.`,
        `At most ${MOST_PROMOTIONAL} marketing texts go to a number in 24 hours, from 9:00 to 20:00 and on Sundays from 12:00 where the customer is. Any no ends them.`,
      ]
    : [
        'Texts are about the customer’s own orders and service. Nothing is sold by them: a spoken yes covers no promotion.',
      ];
