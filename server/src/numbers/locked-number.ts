import { randomBytes } from 'node:crypto';
import { type NumberFacts, suppressedConsent, UNKNOWN_NUMBER } from '@conversations/consent';
import { sql } from 'kysely';
import { v4 as randomUuid } from 'uuid';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { suppressionOf } from './suppressions.ts';

/**
 * A number's row, held under lock until the transaction ends. Everything that touches a number's consent, its queue or
 * its threads holds this lock, and takes it before any other row of that number's: so there is one lock order, and what
 * is read after the lock is what the last holder left.
 */
export interface LockedNumber {
  readonly number: string;
  /** Random; stands for the number where the number may not appear. */
  readonly id: string;
  readonly version: number;
  readonly facts: NumberFacts;
  readonly inFlight: string | null;
}

/** Locks a number's row, making it at the first contact. Several at once: {@link lockNumbers}, never one by one. */
export async function lockNumber(tx: Tx, vault: Vault, number: string): Promise<LockedNumber> {
  return (await selectLocked(tx, number)) ?? (await create(tx, vault, number));
}

/** Locks a number's row where there is one. */
export function lockKnownNumber(tx: Tx, number: string): Promise<LockedNumber | null> {
  return selectLocked(tx, number);
}

/** Locks several in one order for everyone (by number), so that two who want the same cannot wait for each other. */
export async function lockNumbers(
  tx: Tx,
  vault: Vault,
  numbers: readonly string[],
): Promise<Map<string, LockedNumber>> {
  const locked = new Map<string, LockedNumber>();
  for (const number of [...new Set(numbers)].sort()) locked.set(number, await lockNumber(tx, vault, number));
  return locked;
}

async function selectLocked(tx: Tx, number: string): Promise<LockedNumber | null> {
  const row = await tx.sql
    .selectFrom('numbers')
    .select(['number', 'id', 'version', 'facts', 'in_flight'])
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ? { ...row, inFlight: row.in_flight } : null;
}

async function create(tx: Tx, vault: Vault, number: string): Promise<LockedNumber> {
  const id = randomUuid();
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('numbers')
    .values({ business_id: tx.businessId, number, id, facts: JSON.stringify(UNKNOWN_NUMBER) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows) {
    // Read once the place is ours: whoever was erased on this number until then has left a no behind (C36).
    const facts = await factsOfStranger(tx, vault, number);
    if (facts !== UNKNOWN_NUMBER) {
      await tx.sql
        .updateTable('numbers')
        .set({ facts: JSON.stringify(facts) })
        .where('business_id', '=', tx.businessId)
        .where('number', '=', number)
        .execute();
    }
    // The key that opens what is said of this number; destroying it forgets the person and keeps the log (C48).
    await tx.sql
      .insertInto('wrapped_keys')
      .values({
        business_id: tx.businessId,
        purpose: 'number',
        subject_id: id,
        wrapped: vault.seal(randomBytes(32), `number ${tx.businessId} ${id}`),
      })
      .execute();
  }
  const row = await selectLocked(tx, number);
  if (!row) throw new Error('The number was neither found nor made');
  return row;
}

/** What is known of a number that has no row: nothing, or a no that was kept when all else was erased (C36). */
export async function factsOfStranger(tx: Tx, vault: Vault, number: string): Promise<NumberFacts> {
  const suppressed = await suppressionOf(tx, vault, number);
  if (suppressed === null) return UNKNOWN_NUMBER;
  const { decision, since } = suppressed;
  return { ...UNKNOWN_NUMBER, consent: suppressedConsent(decision, since), suppressed };
}

/**
 * Writes back what became of a locked number. Its place in the queue follows from its queued texts, so it cannot be
 * forgotten. `landed`: the text that was with the carrier no longer is.
 */
export async function saveNumber(
  tx: Tx,
  row: LockedNumber,
  facts: NumberFacts,
  { landed = null }: { landed?: string | null } = {},
): Promise<LockedNumber> {
  const { rows } = await sql<{ version: number }>`
    update numbers set
      facts = ${JSON.stringify(facts)},
      version = version + 1,
      next_due = (select min(send_after) from messages
                  where business_id = ${tx.businessId} and number = ${row.number} and status = 'queued'),
      in_flight = case when in_flight = ${landed}::uuid then null else in_flight end,
      in_flight_until = case when in_flight = ${landed}::uuid then null else in_flight_until end
    where business_id = ${tx.businessId} and number = ${row.number} and version = ${row.version}
    returning version`.execute(tx.sql);
  const [saved] = rows;
  if (!saved) throw new Error('The number was changed without its lock');
  return { ...row, facts, version: saved.version, inFlight: row.inFlight === landed ? null : row.inFlight };
}
