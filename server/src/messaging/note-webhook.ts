import { inBusiness } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import type { Arrival } from './receive-text.ts';

const AT_MOST_EVERY_MS = 60_000;

/**
 * Notes when a webhook of an account last came with a good signature, to the minute: what `doctor` tells, and nothing hangs
 * on it. So nobody waits for it, and it never throws.
 */
export function createWebhookNotes({ store, log }: Pick<Parts, 'store' | 'log'>): (arrival: Arrival) => void {
  const notedAt = new Map<string, number>();
  return ({ businessId, accountId }) => {
    const now = performance.now();
    if (now - (notedAt.get(accountId) ?? Number.NEGATIVE_INFINITY) < AT_MOST_EVERY_MS) return;
    notedAt.set(accountId, now);
    inBusiness(store, businessId, (tx) =>
      tx.sql
        .updateTable('carrier_reception')
        .set({ webhook_at: new Date() })
        .where('business_id', '=', businessId)
        .where('carrier_account_id', '=', accountId)
        .execute(),
    ).catch((error: unknown) => {
      notedAt.delete(accountId);
      log.warn({ err: error, accountId }, 'it could not be noted that a webhook came');
    });
  };
}
