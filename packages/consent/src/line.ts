import type { NumberFacts } from './number-facts.ts';

/** What a carrier says of a number as a line. */
export type LineState = 'landline' | 'disconnected' | 'invalid';

/** What a carrier said of a number (C57). */
export interface LineFacts {
  readonly state: LineState;
  readonly since: string;
  /** The carrier's own code, or of a look-up its own word for the kind of line; null where it gave none. */
  readonly carrierCode: string | null;
  readonly source: 'send_error' | 'look_up';
}

/** A line that automatic texts do not go to; `stale`: nothing was heard from it for as long as the shop set. */
export interface LineProblem {
  readonly state: LineState | 'stale';
  readonly since: string;
  readonly carrierCode: string | null;
  /** How it was learned; null of what no carrier said. */
  readonly source: LineFacts['source'] | null;
}

/**
 * Why automatic texts do not go to this number, though it agreed to them (C57): its carrier says that it takes none, or
 * that nobody has it, or its owner has been silent for too long, and somebody else may have it by now.
 *
 * @param months how long somebody may be silent
 */
export function lineProblem(facts: NumberFacts, months: number | undefined, now: Date): LineProblem | null {
  if (facts.line) {
    const { state, since, carrierCode, source } = facts.line;
    return { state, since, carrierCode, source };
  }
  // Who did not agree gets nothing automatic anyhow.
  if (months === undefined || facts.consent.state !== 'opted_in') return null;
  const since = lastHeard(facts);
  const heard = Temporal.Instant.from(since ?? '1970-01-01T00:00:00Z').toZonedDateTimeISO('UTC');
  return heard.add({ months }).epochMilliseconds > now.getTime()
    ? null
    : { state: 'stale', since: since ?? '', carrierCode: null, source: null };
}

/** The same as the gate says it. */
export function lineReason(
  facts: NumberFacts,
  months: number | undefined,
  now: Date,
): 'landline' | 'disconnected' | 'stale' | null {
  const problem = lineProblem(facts, months, now);
  return problem?.state === 'invalid' ? 'disconnected' : (problem?.state ?? null);
}

/** When somebody last was heard of: by a text, by an answer, or in person. A text that was delivered tells of nobody. */
export function lastHeard({ consent, senders, confirmedAt }: NumberFacts): string | null {
  const times = [
    consent.since,
    confirmedAt,
    ...Object.values(senders).map(({ lastInbound }) => lastInbound?.at),
  ].filter((at): at is string => at !== undefined && at !== null);
  return times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
}

/** A carrier says something of the line; what it said first stands with its date. */
export function withLine(facts: NumberFacts, line: LineFacts): NumberFacts {
  return facts.line?.state === line.state ? facts : { ...facts, line };
}

/**
 * Whether a look-up would tell anything: no error said something of the line yet, and nobody texted from there, which proves
 * more than a register (C57).
 */
export const isLineUnknown = ({ line, senders }: NumberFacts): boolean =>
  line === undefined && Object.values(senders).every(({ lastInbound }) => lastInbound === null);

/** A text got through, or came from there: whatever was said of the line is not so. */
export function withoutLine(facts: NumberFacts): NumberFacts {
  if (!facts.line) return facts;
  const { line: _, ...rest } = facts;
  return rest;
}

/** The number was read back in person and is right (C57). It may be a landline all the same. */
export function withNumberConfirmed(facts: NumberFacts, now: Date): NumberFacts {
  const known = facts.line?.state === 'landline' ? facts : withoutLine(facts);
  return { ...known, confirmedAt: now.toISOString() };
}

/** Of the reasons that all carriers' errors come to, those that say something of the line. */
export function lineStateOf(failure: string | null | undefined): LineState | null {
  if (failure === 'landline' || failure === 'disconnected') return failure;
  return failure === 'invalid_number' ? 'invalid' : null;
}
