import { type LogFinding, type LogVerification, verifyLog } from '@conversations/consent';
import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import { checkFacts } from './check-facts.ts';
import { checkSuppressions } from './check-suppressions.ts';
import { comparedWith } from './compare-with-kept.ts';
import type { KeptLog } from './kept-log.ts';
import { readLog } from './read-log.ts';

/** What is known from outside the database of a business's log. */
export interface Outside {
  readonly key: string;
  readonly checkpoints: readonly { readonly by: string; readonly note: string }[];
  readonly kept: KeptLog | null;
}

export interface DatabaseVerification extends LogVerification {
  /** How many numbers' states were found to be what their events add up to. */
  readonly numbers: number;
  /** How many entries were compared with the log that is kept outside; null where none is. */
  readonly compared: number | null;
  /** What does not hold beside the log itself. */
  readonly others: readonly string[];
}

/**
 * Verifies a business's log in the database (C45): the log as a stranger would from its file; each entry against the copy
 * that is kept outside, which names a changed event whatever else was changed with it; that what the gate reads of each
 * number is what its events add up to; and that the no of who was erased is still kept.
 */
export async function verifyDatabase(
  tx: Tx,
  { key, checkpoints, kept }: Outside,
): Promise<DatabaseVerification> {
  const end = kept === null ? null : await kept.end();
  const known = [...checkpoints];
  if (kept !== null && end !== null && end.checkpoint !== null) {
    known.push({ by: `the kept log ${kept.file}`, note: end.checkpoint.note });
  }
  const items = kept === null ? readLog(tx) : comparedWith(readLog(tx), kept);
  const log = await verifyLog(items, { key, checkpoints: known });
  const facts = await checkFacts(tx);
  const others = [...(await outsideTheLog(tx)), ...facts.findings, ...(await checkSuppressions(tx, kept))];
  return {
    ...log,
    ok: log.ok && others.length === 0,
    numbers: facts.numbers,
    compared: end === null ? null : Math.min(end.size, log.size),
    others,
  };
}

/** One line for a finding, for people. */
export function describeFinding({ code, index, event, to, message }: LogFinding): string {
  const place = index === undefined ? '' : ` at ${placeOf({ index, event })}`;
  return `${code}${place}${to === undefined ? '' : ` to ${placeOf(to)}`}: ${message}`;
}

const placeOf = ({ index, event }: { index: number; event?: string | undefined }): string =>
  event === undefined ? `${index}` : `${index} (event ${event})`;

/** Events that were neither given a place in the log nor wait for one: put in, or taken out of the log. */
async function outsideTheLog(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from consent_events e where e.business_id = ${tx.businessId}
      and not exists (select from log_leaves l where l.business_id = e.business_id and l.event_id = e.id)
      and not exists (select from unsequenced_events u where u.business_id = e.business_id and u.event_id = e.id)
    order by e.id limit 100`.execute(tx.sql);
  return rows.map(
    ({ id }) => `not_logged (event ${id}): The event has no place in the log and waits for none`,
  );
}
