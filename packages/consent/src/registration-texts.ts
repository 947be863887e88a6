import { formatNational } from './phone-number.ts';
import { REGISTRATION_FIELDS } from './registration-fields.ts';
import type { RegistrationFacts } from './registration-pack.ts';

/** Who texts whom about what, and why. */
export function descriptionOf({ businessName, website, stores }: RegistrationFacts): string {
  const where = stores.length > 1 ? ` in its ${stores.length} stores` : ' in its store';
  return [
    `${businessName}${website === '' ? '' : ` (${website})`} texts customers who agreed${where} about their own orders and service:`,
    'that an order is ready for pickup, that the work on what they brought in is done,',
    'and answers to what they ask in return.',
    'Each number that is texted belongs to a customer who said yes to a script that staff read aloud, or texted START.',
    'No marketing is sent.',
  ].join(' ');
}

interface Sentence {
  readonly words: string;
  /** What may be left out where the form has no room, the highest first; what has none always stays. */
  readonly spare?: number;
}

/**
 * How a customer comes to agree, and how it ends. Where the form's room is short, what says most of it twice is left out,
 * and the script never: whoever reviews must see the words that were read.
 */
export function messageFlowOf(facts: RegistrationFacts, confirmation: string): string {
  const { businessName, website, privacyPolicyUrl, termsUrl, senders, script } = facts;
  const at = website === '' ? businessName : `${businessName} (${website})`;
  const numbers = senders.map((sender) => formatNational(sender)).join(' or ');
  const sentences: Sentence[] = [
    {
      words: `Customers opt in verbally, in person, at the counter of ${at}, while staff open their record during a sale or a service check-in.`,
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
    { words: `Customers can also opt in by texting START${numbers === '' ? '' : ` to ${numbers}`}.` },
    { words: 'STOP ends all texts at once and is confirmed once; HELP is answered.' },
    {
      words:
        'Every answer is kept in an append-only log: who was asked, by whom, when, where, in which words.',
      spare: 2,
    },
    ...(privacyPolicyUrl === '' ? [] : [{ words: `Privacy policy: ${privacyPolicyUrl}` }]),
    ...(termsUrl === '' ? [] : [{ words: `Terms: ${termsUrl}` }]),
  ];
  const { max } = REGISTRATION_FIELDS.messageFlow;
  for (let room = 3; ; room--) {
    const flow = sentences
      .filter(({ spare = 0 }) => spare <= room)
      .map(({ words }) => words)
      .join(' ');
    if (max === null || flow.length <= max || room === 0) return flow;
  }
}
