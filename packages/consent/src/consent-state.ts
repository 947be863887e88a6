import type { Category, ConsentFact, ConsentMethod } from './consent-event.ts';
import { agreesToPromotion, endsPromotion, NO_PROMOTION, type Promotion } from './promotional-consent.ts';

/** What one number has agreed to with one business (C1, C3). */
export type ConsentStateName = 'never_asked' | 'opted_in' | 'declined' | 'opted_out';

/**
 * What one phone number has agreed to with one business: a fold over its consent events, never edited by hand.
 * `since`, `method` and `eventId` are of the event that made the state what it is; `seq` is of the last event.
 */
export interface ConsentState {
  readonly state: ConsentStateName;
  readonly since: string | null;
  readonly method: ConsentMethod | null;
  readonly eventId: string | null;
  readonly seq: number;
  /** What is agreed to now; empty unless `opted_in`. */
  readonly categories: readonly Category[];
  /** What was agreed to when the last opt-in ended: what START gives back (C27). */
  readonly agreedBefore: readonly Category[];
  /** What a yes is weighed against; null where nobody ever said no. */
  readonly lastNo: LastNo | null;
  /** Texted opt-outs since the phone last said START (C28). */
  readonly textedStops: number;
  /** After a second STOP, a wrong number or a dispute only START from the phone opens the number again (C17, C28). */
  readonly onlyStartReopens: boolean;
  /** The signed agreement that covers promotion; none where it is absent (C10). */
  readonly promotion?: Promotion | undefined;
  /** When the last word against promotion was put on record: an agreement counts only if signed after it. */
  readonly lastPromotionalNo?: string | undefined;
  /** There while the last answer can be withdrawn (C7): a certificate leaves it there, any other event ends it. */
  readonly beforeAnswer?: BeforeAnswer;
}

/** What stood before the last answer; one level deep, so that nobody walks back through a history. */
export interface BeforeAnswer {
  readonly answerId: string;
  readonly stood: Omit<ConsentState, 'beforeAnswer'>;
}

/** All the "no"s so far, as one: a yes has to come after the latest of each kind (C31). Times are ISO 8601 in UTC. */
export interface LastNo {
  /** The count of the latest. */
  readonly seq: number;
  /** When the latest was put on record, whichever way it came. */
  readonly recordedAt: string;
  /** When the latest texted one was put on record; null where none was. */
  readonly textedAt: string | null;
  /** A texted yes counts only if said after this: the carrier's own time of a texted no, else the record's. */
  readonly beatsTextsUntil: string;
  /** One was imported, and no imported yes beats it (C1). */
  readonly imported: boolean;
}

/** Where every fold begins (C1). */
export const NEVER_ASKED: ConsentState = {
  state: 'never_asked',
  since: null,
  method: null,
  eventId: null,
  seq: 0,
  categories: [],
  agreedBefore: [],
  lastNo: null,
  textedStops: 0,
  onlyStartReopens: false,
};

/**
 * Where a number begins of which a no was kept and nothing else (C36): erased, or lost with a database. After an opt-out
 * nobody can weigh a spoken yes against what the customer once said, so only START from the phone opens it again.
 *
 * @param since when that was kept
 */
export function suppressedConsent(decision: 'opt_out' | 'decline', since: string): ConsentState {
  const isOptOut = decision === 'opt_out';
  return {
    ...NEVER_ASKED,
    state: isOptOut ? 'opted_out' : 'declined',
    since,
    method: 'suppression',
    // Whether it was imported went with all else: no imported yes beats it (C1).
    lastNo: { seq: 0, recordedAt: since, textedAt: null, beatsTextsUntil: since, imported: true },
    onlyStartReopens: isOptOut,
  };
}

/** Verbal consent covers talk and news of one's own order, never promotion (C9). */
const VERBAL_GRANT: readonly Category[] = ['conversational', 'informational'];

/** The state after one more event. Pure: replaying a number's events from {@link NEVER_ASKED} gives its state. */
export function foldConsent(before: ConsentState, event: ConsentFact): ConsentState {
  const { promotion, ...state } = fold(before, event);
  // A state is compared as JSON, which knows what is absent and nothing that is undefined.
  return promotion === undefined ? state : { ...state, promotion };
}

function fold(before: ConsentState, event: ConsentFact): ConsentState {
  const { beforeAnswer, ...stood } = before;
  const seen: ConsentState = { ...stood, seq: event.seq };
  switch (event.decision) {
    case 'opt_in':
      return { ...optIn(seen, event), ...remembered(stood, event) };
    case 'decline':
      return { ...decline(seen, event), ...remembered(stood, event) };
    case 'opt_out':
    case 'wrong_number':
    case 'disputed':
      return optOut(seen, event);
    case 'opt_in_promotional':
      return agreesToPromotion(seen, event);
    case 'opt_out_promotional':
      return endsPromotion(seen, event);
    case 'not_opt_out':
      return seen;
    case 'withdrawn':
      // Another event came first, a STOP perhaps: then there is nothing to take back.
      return beforeAnswer ? { ...beforeAnswer.stood, seq: event.seq } : seen;
    case 'number_released':
    case 'erased':
      return released(seen, event);
    case 'certificate_issued':
      return { ...before, seq: event.seq };
    case 'customer_erased':
    case 'records_merged':
      return seen;
    default:
      // What nobody knows how to read must not be read as "nothing happened" (C32).
      throw new TypeError(`Unknown consent decision: ${String(event.decision)}`);
  }
}

/**
 * Whether a yes counts against the last no (C7, C31). A yes given before a no was on record never beats it:
 * so a back-dated yes loses to a later no, and of a yes and a no together the no wins. Two texts are put in order
 * by the carrier's own times.
 */
export function yesBeatsLastNo(
  state: ConsentState,
  yes: Pick<ConsentFact, 'method' | 'occurredAt'>,
): boolean {
  const { lastNo } = state;
  if (lastNo === null) return true;
  if (yes.method === 'import' && lastNo.imported) return false;
  return yes.occurredAt > (yes.method === 'text' ? lastNo.beatsTextsUntil : lastNo.recordedAt);
}

/** Whether a no of any kind was recorded after this count of events: what was granted before it is not taken up again. */
export const saidNoSince = (state: ConsentState, seq: number): boolean =>
  state.lastNo !== null && state.lastNo.seq > seq;

/** Nobody of the shop's has the number now: what was agreed on it is not the next holder's, nor is what they signed. */
function released(before: ConsentState, event: ConsentFact): ConsentState {
  const seen = endsPromotion(before, event);
  return seen.state === 'opted_in'
    ? { ...seen, ...made('never_asked', event), categories: [], agreedBefore: [] }
    : seen;
}

function optIn(seen: ConsentState, event: ConsentFact): ConsentState {
  if (!yesBeatsLastNo(seen, event)) return seen;
  const byPhone = event.method === 'text';
  if (seen.onlyStartReopens && !byPhone) return seen;
  const reopened = byPhone ? { textedStops: 0, onlyStartReopens: false } : {};
  const grant = byPhone && seen.agreedBefore.length > 0 ? seen.agreedBefore : VERBAL_GRANT;
  if (seen.state === 'opted_in') {
    return { ...seen, ...reopened, categories: [...new Set([...seen.categories, ...grant])] };
  }
  return { ...seen, ...reopened, ...made('opted_in', event), categories: grant };
}

function decline(seen: ConsentState, event: ConsentFact): ConsentState {
  const lastNo = no(seen, event);
  // One who opted out and is asked again and says no has still opted out: the stricter word stays.
  if (seen.state === 'opted_out') return { ...seen, lastNo };
  return { ...seen, ...ended(seen), ...made('declined', event), lastNo };
}

function optOut(seen: ConsentState, event: ConsentFact): ConsentState {
  // The phone's owner is somebody else, or says that they never agreed: no word at the counter stands against that.
  const onlyPhone = event.decision !== 'opt_out';
  // A repeated STOP changes nothing (C22) and is not the second STOP of C28.
  if (seen.state === 'opted_out') {
    return { ...seen, lastNo: no(seen, event), onlyStartReopens: seen.onlyStartReopens || onlyPhone };
  }
  const textedStops = seen.textedStops + (event.method === 'text' ? 1 : 0);
  return {
    ...seen,
    ...ended(seen),
    ...made('opted_out', event),
    lastNo: no(seen, event),
    textedStops,
    onlyStartReopens: seen.onlyStartReopens || onlyPhone || textedStops >= 2,
  };
}

/**
 * What withdrawing this answer leads back to. Only what staff heard can be their mistake; and a no that ended a yes
 * stays, since taking it back would turn texts on again without the customer's word.
 */
function remembered(stood: BeforeAnswer['stood'], event: ConsentFact): Pick<ConsentState, 'beforeAnswer'> {
  const heard = event.method === 'verbal' || event.method === 'call';
  const endsYes = event.decision === 'decline' && stood.state === 'opted_in';
  return heard && !endsYes ? { beforeAnswer: { answerId: event.id, stood } } : {};
}

const made = (state: ConsentStateName, event: ConsentFact) => ({
  state,
  since: event.recordedAt,
  method: event.method,
  eventId: event.id,
});

/** An opt-in that ends leaves behind what START may give back; promotion is never given back by a word (C27). */
const ended = (before: ConsentState) => ({
  ...NO_PROMOTION,
  categories: [] as readonly Category[],
  agreedBefore:
    before.state === 'opted_in'
      ? before.categories.filter((category) => category !== 'promotional')
      : before.agreedBefore,
});

function no({ lastNo }: ConsentState, { seq, method, occurredAt, recordedAt }: ConsentFact): LastNo {
  const texted = method === 'text';
  return {
    seq,
    recordedAt: later(lastNo?.recordedAt, recordedAt),
    textedAt: texted ? later(lastNo?.textedAt, recordedAt) : (lastNo?.textedAt ?? null),
    beatsTextsUntil: later(lastNo?.beatsTextsUntil, texted ? occurredAt : recordedAt),
    imported: lastNo?.imported === true || method === 'import',
  };
}

const later = (a: string | null | undefined, b: string) => (a && a > b ? a : b);
