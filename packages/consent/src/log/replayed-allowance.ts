import type { Category, ConsentFact } from '../consent-event.ts';
import { type ConsentState, foldConsent, NEVER_ASKED, suppressedConsent } from '../consent-state.ts';
import type { CertifiedMessage, LoggedEvent } from './certificate-shape.ts';

/** That a text was allowed by something; purpose and category as the gate knows them, where they are told. */
export type Claim = CertifiedMessage;

/** Times of texts and of events may be of two machines of the shop's, whose clocks differ. */
const CLOCKS_MS = 5 * 60_000;

/** `sentAt` is when the carrier's answer came: a text that was with the carrier when a no came is sent after the no. */
const UNDER_WAY_MS = 60 * 60_000;

/** What a number had agreed to, between two of its events; null where an event was recorded that nobody here can read. */
interface Standing {
  readonly state: ConsentState | null;
  readonly from: number;
  readonly until: number;
}

/**
 * Replays a number's events, and weighs against them what is said to have allowed its texts: of those that are refused, the
 * gate would have let none go, for the reason that they give, at any moment about which they can have left.
 *
 * @returns besides, the first event whose decision nobody here knows: what left after it is not judged.
 */
export function notAllowed(
  events: readonly LoggedEvent[],
  claims: readonly Claim[],
): { readonly refused: ReadonlySet<Claim>; readonly unknown: LoggedEvent | null } {
  const ordered = events.toSorted((a, b) => a.seq - b.seq);
  let refused: readonly Claim[] = claims;
  for (const begun of beginnings(ordered)) {
    const standings = replay(ordered, begun);
    refused = refused.filter((claim) => !standings.some((standing) => lets(standing, claim)));
    if (refused.length === 0) break;
  }
  const at = replay(ordered, NEVER_ASKED).findIndex(({ state }) => state === null);
  return { refused: new Set(refused), unknown: at < 0 ? null : (ordered[at - 1] ?? null) };
}

/**
 * Where the history may have begun: with nothing, or with a no that was kept of the number from before and is no event of
 * the log (C36). When it was kept decides which answers that were given earlier and recorded later count against it.
 */
function* beginnings(events: readonly LoggedEvent[]): Generator<ConsentState> {
  yield NEVER_ASKED;
  const [first] = events;
  if (first === undefined) return;
  const earlier = events.filter(({ occurredAt }) => occurredAt < first.recordedAt);
  for (const since of new Set([LONG_AGO, ...earlier.map(({ occurredAt }) => occurredAt)])) {
    yield suppressedConsent('opt_out', since);
    yield suppressedConsent('decline', since);
  }
}

const LONG_AGO = new Date(0).toISOString();

function replay(events: readonly LoggedEvent[], begun: ConsentState): Standing[] {
  const standings: Standing[] = [];
  let state: ConsentState | null = begun;
  let from = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const at = Date.parse(event.recordedAt);
    standings.push({ state, from, until: at });
    state = state === null ? null : folded(state, event);
    from = at;
  }
  return [...standings, { state, from, until: Number.POSITIVE_INFINITY }];
}

function folded(state: ConsentState, event: LoggedEvent): ConsentState | null {
  try {
    return foldConsent(state, event as ConsentFact);
  } catch {
    return null;
  }
}

function lets({ state, from, until }: Standing, claim: Claim): boolean {
  const sent = Date.parse(claim.sentAt);
  if (from > sent + CLOCKS_MS || until < sent - UNDER_WAY_MS) return false;
  return state === null || permits(state, claim);
}

/** What the gate asks of the number's consent (`allowance` in gate.ts), where this is what it answered. */
function permits(
  state: ConsentState,
  { allowedBy: { kind, id }, purpose = 'message', category }: Claim,
): boolean {
  const answers = kind === 'inbound_message';
  const agreed = !answers && state.state === 'opted_in' && state.eventId === id;
  switch (purpose) {
    case 'opt_out_confirmation':
      return !answers && state.state === 'opted_out' && state.eventId === id;
    case 'promotional_opt_out_confirmation':
      return agreed && !state.categories.includes('promotional');
    case 'opt_in_confirmation':
      return agreed;
    case 'help_answer':
      return answers;
    case 'opt_in_question':
      return answers && state.state === 'never_asked' && state.lastNo === null;
    case 'message':
      if (answers) return isOpenToAnswers(state) && (category ?? 'conversational') === 'conversational';
      return covers(state, id, category);
    case 'notice':
      return !answers && covers(state, id, category);
    default:
      return false;
  }
}

/** A person may answer whoever never said no, and an opted-in number whose customer did not confirm it (C11). */
const isOpenToAnswers = ({ state }: ConsentState): boolean => state === 'never_asked' || state === 'opted_in';

/** Texts that sell are covered by a signed agreement, and all others by the yes (C10). */
function covers(
  { state, eventId, categories, promotion }: ConsentState,
  id: string,
  category: unknown,
): boolean {
  if (state !== 'opted_in') return false;
  const byYes = eventId === id && category !== 'promotional';
  const bySignature = promotion?.eventId === id && (category === undefined || category === 'promotional');
  return (byYes || bySignature) && (category === undefined || categories.includes(category as Category));
}
