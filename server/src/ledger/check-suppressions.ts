import {
  type ConsentState,
  type LoggedEvent,
  NEVER_ASKED,
  type NumberFacts,
  readLogLine,
} from '@conversations/consent';
import { sql } from 'kysely';
import { ERASED_PATTERN } from '../numbers/erased.ts';
import { findSuppression } from '../numbers/suppressions.ts';
import type { Tx } from '../storage/transaction.ts';
import { beginning, replayed } from './check-facts.ts';
import type { KeptLog } from './kept-log.ts';

const PAGE = 500;

/** A number that the database knows no more: erased, or of after a backup that was brought back. */
interface Gone {
  readonly id: string;
  /** What its row still says; null where it has none. */
  readonly facts: NumberFacts | null;
  /** The places in the log of its first and its last event. */
  readonly first: number;
  readonly last: number;
}

/**
 * Looks for the no that goes on when a number was erased (C36). No event says which number that was, and what opens its
 * events is destroyed. But the log that is kept outside has each event's number under the very HMAC under which the no
 * stands, from before it was erased: so a no that is there no more, or is a weaker one, is found without the number.
 *
 * Found is what the events say. Not what the kept log never had: a number that was erased before there was one, or within
 * the second that it is behind; nor a no that was kept since nobody knew what the customer meant (C18).
 */
export async function checkSuppressions(tx: Tx, kept: KeptLog | null): Promise<string[]> {
  if (kept === null) return [];
  const digests = await digestsIn(kept);
  if (digests.size === 0) return [];
  const gone = await goneNumbers(tx);
  const states = new Map<string, ConsentState>();
  for (let at = 0; at < gone.length; at += PAGE) {
    const page = gone.slice(at, at + PAGE);
    const begun = page.map(({ id, facts }) => [id, facts === null ? NEVER_ASKED : beginning(facts)] as const);
    for (const [id, state] of await replayed(tx, new Map(begun))) states.set(id, state);
  }
  // Of a number that came back and was erased again the later history counts.
  const latest = new Map<string, Gone>();
  const unknown: Gone[] = [];
  for (const each of gone) {
    const digest = digests.get(each.id);
    if (digest === undefined) unknown.push(each);
    else latest.set(digest, each);
  }
  const findings: string[] = [];
  for (const [digest, { id, last }] of latest) {
    const state = states.get(id)?.state;
    if (state !== 'opted_out' && state !== 'declined') continue;
    const found = await findSuppression(tx, Buffer.from(digest, 'base64'));
    if (found?.decision === 'opt_out' || (found !== null && state === 'declined')) continue;
    // One that came back, said yes and was erased before it was kept outside may have been this number.
    const mayBe = unknown.findIndex(({ first }) => first > last);
    if (mayBe >= 0) {
      unknown.splice(mayBe, 1);
      continue;
    }
    findings.push(
      `suppression (number ${id}): It is known no more and ended as "${state}"; ` +
        (found === null ? 'no such no is kept of it' : `what is kept of it says "${found.decision}"`),
    );
  }
  return findings;
}

/** What stands for each number, base64, by the number's id. */
async function digestsIn(kept: KeptLog): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for await (const line of kept.lines()) {
    const read = readLogLine(line);
    if (read.kind !== 'entry' || read.kept?.number == null) continue;
    const { numberId } = JSON.parse(Buffer.from(read.bytes).toString()) as LoggedEvent;
    digests.set(numberId, read.kept.number);
  }
  return digests;
}

/** In the order of their last events. */
async function goneNumbers(tx: Tx): Promise<Gone[]> {
  const { rows } = await sql<Gone>`
    select e.number_id as id, n.facts, min(l.log_index) as first, max(l.log_index) as last
    from consent_events e
    join log_leaves l on l.business_id = e.business_id and l.event_id = e.id
    left join numbers n on n.business_id = e.business_id and n.id = e.number_id
    where e.business_id = ${tx.businessId} and (n.id is null or n.number like ${ERASED_PATTERN})
    group by e.number_id, n.id, n.facts order by last`.execute(tx.sql);
  return rows;
}
