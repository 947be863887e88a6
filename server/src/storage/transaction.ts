import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Signals } from './signals.ts';
import type { Tables } from './tables.ts';

/** What open screens are told of. */
export type ChangeType =
  | 'message.created'
  | 'message.updated'
  | 'consent.changed'
  | 'conversation.updated'
  | 'customer.updated'
  | 'task.created'
  | 'task.updated'
  | 'work_order.updated'
  | 'handset.updated'
  | 'wording.updated'
  | 'settings.updated'
  | 'pacing.updated';

/** One transaction of one business. Passed along explicitly to everything that reads or writes in it. */
export interface Tx {
  readonly sql: Transaction<Tables>;
  readonly businessId: string;
  /** Tells open screens, if and when the transaction commits. `data` holds ids, states and numbers, never names or texts. */
  changed(type: ChangeType, subjectId: string, data?: Record<string, unknown>): void;
  /** A text became due: workers need not wait for their next look. */
  textsDue(): void;
  /** A carrier account was changed: whoever has it connected connects it anew. */
  accountChanged(accountId: string): void;
}

/**
 * What was read before a lock is not so any more under it. Nothing was done yet, so the whole transaction is run again, as
 * after a deadlock.
 */
export class Outdated extends Error {
  override readonly name = 'Outdated';
  /** As PostgreSQL calls a transaction that has to be run again. */
  readonly code = '40001';
}

/** The database with the signals that follow a commit. */
export interface Store {
  readonly database: Database;
  readonly signals: Signals;
}

/**
 * Runs `work` in one transaction that sees and writes this business's rows only (row-level security stands behind it).
 * Signals go out after the commit: a NOTIFY inside it would make commits wait for each other.
 */
export async function inBusiness<T>(
  store: Store,
  businessId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const changes: { type: ChangeType; subjectId: string; data: Record<string, unknown> }[] = [];
  const accounts: string[] = [];
  let due = false;
  const result = await store.database.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('conversations.business', ${businessId}, true)`.execute(trx);
    const answer = await work({
      sql: trx,
      businessId,
      changed: (type, subjectId, data = {}) => void changes.push({ type, subjectId, data }),
      textsDue: () => {
        due = true;
      },
      accountChanged: (accountId) => void accounts.push(accountId),
    });
    if (changes.length > 0) {
      await trx
        .insertInto('changes')
        .values(
          changes.map(({ type, subjectId, data }) => ({
            business_id: businessId,
            type,
            subject_id: subjectId,
            data: JSON.stringify({ id: subjectId, ...data }),
          })),
        )
        .execute();
    }
    return answer;
  });
  if (changes.length > 0) store.signals.changed(businessId);
  for (const accountId of accounts) store.signals.accountChanged(accountId);
  if (due) store.signals.textsDue();
  return result;
}
