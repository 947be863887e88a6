import type { LoggedEvent } from '@conversations/consent';
import {
  type ConsentFact,
  type ConsentState,
  canonicalJson,
  foldConsent,
  NEVER_ASKED,
} from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';

const PAGE = 500;

/**
 * Replays every number's events and compares what they add up to with what the gate reads (C45). A number that changed
 * meanwhile is looked at again under its lock.
 */
export async function checkFacts(tx: Tx): Promise<{ numbers: number; findings: string[] }> {
  const findings: string[] = [];
  let numbers = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await tx.sql
      .selectFrom('numbers')
      .select(['id', 'number', 'facts'])
      .where('business_id', '=', tx.businessId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const states = await replayed(
      tx,
      rows.map(({ id }) => id),
    );
    for (const { id, facts } of rows) {
      numbers++;
      const due = states.get(id) ?? NEVER_ASKED;
      if (isSame(due, facts.consent) || (await holdsUnderLock(tx, id))) continue;
      findings.push(
        `facts (number ${id}): Its events add up to "${due.state}" after ${due.seq}; its row says ` +
          `"${facts.consent.state}" after ${facts.consent.seq}`,
      );
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return { numbers, findings };
    after = last.id;
  }
}

/** What the events of these numbers add up to, by the number's id. */
export async function replayed(tx: Tx, numberIds: readonly string[]): Promise<Map<string, ConsentState>> {
  const states = new Map<string, ConsentState>();
  if (numberIds.length === 0) return states;
  const events = await tx.sql
    .selectFrom('consent_events')
    .select(['number_id', 'leaf'])
    .where('business_id', '=', tx.businessId)
    .where('number_id', 'in', [...numberIds])
    .orderBy('number_id')
    .orderBy('seq')
    .execute();
  for (const { number_id: id, leaf } of events) {
    const event = JSON.parse(leaf.toString()) as LoggedEvent;
    states.set(id, foldConsent(states.get(id) ?? NEVER_ASKED, asFact(event)));
  }
  return states;
}

/** A logged event as the fold reads it: nothing of it is lost by being logged. */
export const asFact = ({ id, seq, decision, method, occurredAt, recordedAt }: LoggedEvent): ConsentFact =>
  ({ id, seq, decision, method, occurredAt, recordedAt }) as ConsentFact;

async function holdsUnderLock(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('numbers')
    .select('facts')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) return true;
  return isSame((await replayed(tx, [id])).get(id) ?? NEVER_ASKED, row.facts.consent);
}

const isSame = (a: ConsentState, b: ConsentState): boolean => canonicalJson(a) === canonicalJson(b);
