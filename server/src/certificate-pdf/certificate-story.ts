import {
  type Certificate,
  type CertifiedEvent,
  type ConsentFact,
  type ConsentState,
  foldConsent,
  formatNational,
  NEVER_ASKED,
} from '@conversations/consent';

/** One thing that was recorded, as a person reads it. */
export interface Recorded {
  readonly at: Date;
  /** What happened, a sentence. */
  readonly what: string;
  /** Said beside it: who, where, in which words. */
  readonly particulars: readonly string[];
  readonly logIndex: number;
  /** It is about what the number agrees to. */
  readonly isAnswer: boolean;
  /** The sentence begins with what the customer did, so that their name may stand before it. */
  readonly isDeed: boolean;
}

/** The history of one number, as this customer's certificate shows it. */
export interface NumberStory {
  /** As people write it. */
  readonly number: string;
  /** What stood when the certificate was issued, and since when; null where nobody ever answered. */
  readonly standing: string;
  readonly since: Date | null;
  readonly recorded: readonly Recorded[];
}

const METHODS: Readonly<Record<string, string>> = {
  verbal: 'in person',
  call: 'by phone',
  voicemail: 'by voicemail',
  email: 'by e-mail',
  letter: 'by letter',
  web_form: 'on a web page',
  written: 'in writing',
  spam_report: 'by a spam report',
  import: 'as an earlier system had recorded it',
  text: 'by a text from this phone',
  carrier: 'as the carrier reported',
};

const NOT_THEIR_YES =
  'The yes before was of somebody who did not have this number. What had been said before it stands again.';

const STANDING: Readonly<Record<ConsentState['state'], string>> = {
  opted_in: 'Agrees to texts',
  opted_out: 'Opted out of texts',
  declined: 'Said no to texts',
  never_asked: 'Has agreed to no texts',
};

/**
 * What a certificate says, number by number, in plain words. It concludes nothing that the events do not.
 *
 * @param time how a time is written
 */
export function storiesOf(certificate: Certificate, time: (at: Date) => string): NumberStory[] {
  const byNumber = Map.groupBy(certificate.events, ({ event }) => event.numberId);
  return [...byNumber.values()].map((events) => {
    let state = NEVER_ASKED;
    const recorded = events.map((certified, at): Recorded => {
      const { event, logIndex } = certified;
      state = foldConsent(state, event as ConsentFact);
      const particulars = particularsOf(certified, certificate, time);
      if (event.decision === 'opt_in' && state.state !== 'opted_in') {
        particulars.push('It did not count: a no that was on record already weighs more.');
      }
      return {
        at: new Date(event.recordedAt),
        what: sentence(certified, at === 0),
        particulars,
        logIndex,
        isAnswer: !['certificate_issued', 'customer_erased', 'records_merged'].includes(event.decision),
        isDeed: ['opt_in', 'decline', 'opt_out', 'wrong_number'].includes(event.decision),
      };
    });
    return {
      number: formatNational(events[0]?.openings.number?.value ?? ''),
      standing: STANDING[state.state],
      since: state.since === null ? null : new Date(state.since),
      recorded,
    };
  });
}

function particularsOf(
  { event, openings }: CertifiedEvent,
  { scripts, customer }: Certificate,
  time: (at: Date) => string,
): string[] {
  const said = (name: string): string | null => openings[name]?.value ?? null;
  const particulars: string[] = [];
  const script = scripts.findIndex(({ hash }) => hash === event.scriptHash);
  const staff = said('staff');
  if (script >= 0) {
    const shown = Number(said('shownForSeconds'));
    const seconds = shown > 0 ? `, on screen for ${Math.round(shown)} seconds` : '';
    particulars.push(`Script ${letter(script)} was read${staff === null ? '' : ` by ${staff}`}${seconds}.`);
  } else if (staff !== null) particulars.push(`Recorded by ${staff}.`);
  const words = textsOf(customer).find(({ id }) => id === said('sourceMessageId'))?.body;
  if (words) particulars.push(`The text said: “${words}”`);
  const note = said('note');
  if (note !== null) particulars.push(`Note: “${note}”`);
  const evidence = said('evidence');
  if (evidence !== null) particulars.push(`Evidence: “${evidence}”`);
  if (Date.parse(event.recordedAt) - Date.parse(event.occurredAt) > 60_000) {
    particulars.push(`Said on ${time(new Date(event.occurredAt))}, and recorded later.`);
  }
  if (Object.keys(event.commitments).some((name) => !Object.hasOwn(openings, name))) {
    particulars.push('Some particulars are not shown: they were erased, or concern another customer.');
  }
  return particulars;
}

/** The customer's own texts, where a certificate of ours brings them. */
function textsOf({ texts }: Certificate['customer']): { id?: string; body?: string }[] {
  return Array.isArray(texts) ? (texts as { id?: string; body?: string }[]) : [];
}

function sentence({ event }: CertifiedEvent, isFirst: boolean): string {
  const way = METHODS[event.method ?? ''] ?? 'in a way that was not noted';
  switch (event.decision) {
    case 'opt_in':
      return isFirst ? `Agreed to texts, ${way}.` : `Agreed to texts again, ${way}.`;
    case 'decline':
      if (event.method === 'record_change') return NOT_THEIR_YES;
      return `Said no to texts, ${way}.`;
    case 'opt_out':
      if (event.method === 'record_change') return NOT_THEIR_YES;
      return `Stopped the texts, ${way}.`;
    case 'wrong_number':
      return `Said that this is the wrong number, ${way}. Texts stopped.`;
    case 'withdrawn':
      return 'The answer before was recorded by mistake, and taken back.';
    case 'number_released':
      return 'No customer held this number any more. What had been agreed ended.';
    case 'customer_erased':
      return 'Another customer on this number was erased.';
    case 'records_merged':
      return 'Two records of one customer were merged. It changed nothing that had been agreed.';
    case 'certificate_issued':
      return 'A certificate was issued.';
    default:
      return `Recorded: ${event.decision.replaceAll('_', ' ')}.`;
  }
}

/** Scripts are called by letters here: their ids say nothing to people. */
export const letter = (index: number): string => String.fromCodePoint(65 + (index % 26));
