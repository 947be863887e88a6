import {
  type ConsentFact,
  type ConsentState,
  canonicalJson,
  foldConsent,
  type LoggedEvent,
  NEVER_ASKED,
  type NumberFacts,
  suppressedConsent,
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
    const states = await replayed(tx, new Map(rows.map(({ id, facts }) => [id, beginning(facts)])));
    for (const { id, facts } of rows) {
      numbers++;
      const due = states.get(id) ?? beginning(facts);
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

/** Where a number's history begins: nobody asked yet, unless a no was kept of it from before (C36). */
export const beginning = ({ suppressed }: NumberFacts): ConsentState =>
  suppressed === undefined ? NEVER_ASKED : suppressedConsent(suppressed.decision, suppressed.since);

/** What the events of these numbers add up to, by the number's id; each from where it begins. */
export async function replayed(
  tx: Tx,
  begun: ReadonlyMap<string, ConsentState>,
): Promise<Map<string, ConsentState>> {
  const states = new Map(begun);
  if (begun.size === 0) return states;
  const events = await tx.sql
    .selectFrom('consent_events')
    .select(['number_id', 'leaf'])
    .where('business_id', '=', tx.businessId)
    .where('number_id', 'in', [...begun.keys()])
    .orderBy('number_id')
    .orderBy('seq')
    .execute();
  for (const { number_id: id, leaf } of events) {
    const event = JSON.parse(leaf.toString()) as LoggedEvent;
    states.set(id, foldConsent(states.get(id) ?? NEVER_ASKED, asFact(event)));
  }
  return states;
}

/** What the first events of a number added up to, `seq` the last of them. */
export async function foldedUpTo(
  tx: Tx,
  numberId: string,
  seq: number,
  begun: ConsentState,
): Promise<ConsentState> {
  const rows = await tx.sql
    .selectFrom('consent_events')
    .select('leaf')
    .where('business_id', '=', tx.businessId)
    .where('number_id', '=', numberId)
    .where('seq', '<=', seq)
    .orderBy('seq')
    .execute();
  return rows.reduce(
    (state, { leaf }) => foldConsent(state, asFact(JSON.parse(leaf.toString()) as LoggedEvent)),
    begun,
  );
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
  const states = await replayed(tx, new Map([[id, beginning(row.facts)]]));
  return isSame(states.get(id) ?? NEVER_ASKED, row.facts.consent);
}

const isSame = (a: ConsentState, b: ConsentState): boolean => canonicalJson(a) === canonicalJson(b);
