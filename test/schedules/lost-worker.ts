import type { CarrierText, SendResult } from '../../server/src/carriers/carrier.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import type { TestShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { BUSY_MS, type Phone } from './phone.ts';

/** No worker has it: they draw theirs at random, and this is the last that they can draw. */
const NOBODY = 2 ** 31 - 1;

/** Where the worker that has the next text to a number loses its session: then the others take it for dead. */
type Where = 'before its request' | 'before its answer';
const losing = new Map<string, { readonly phone: Phone; readonly where: Where }>();

/** The worker that has the next text to this phone is lost there, as far as the others can tell; it lives on, and comes late. */
export function loseNextWorker(phone: Phone, where: Where): void {
  losing.set(phone.customer.mobile, { phone, where });
}

/**
 * The line between a worker and the carrier. A worker that is lost on it goes on once the others have called its text
 * unknown: then it must begin nothing (C21), and what it hears must not be taken for another's (C40).
 */
export async function overTheLine(
  { to }: CarrierText,
  send: () => Promise<SendResult>,
  delay: () => number,
): Promise<SendResult> {
  const lost = losing.get(to);
  losing.delete(to);
  if (lost?.where === 'before its request') {
    lost.phone.neverBegun += 1;
    await takenForDead(lost.phone.shop, to);
    return send();
  }
  await new Promise((resolve) => setTimeout(resolve, delay()));
  const result = await send();
  // What surely did not leave goes back into the queue: there is nothing to find out.
  if (lost && result.outcome === 'accepted') {
    lost.phone.answerComesLate = true;
    await takenForDead(lost.phone.shop, to);
  }
  return result;
}

/** Its text stands in the name of a worker without a session, until recovery has found it. */
async function takenForDead({ database: { store }, businessId }: TestShop, number: string): Promise<void> {
  const { id, attempts } = await inBusiness(store, businessId, (tx) =>
    tx.sql
      .updateTable('messages')
      .set({ worker: NOBODY })
      .where('business_id', '=', businessId)
      .where('number', '=', number)
      .where('status', '=', 'sending')
      .returning(['id', 'attempts'])
      .executeTakeFirstOrThrow(),
  );
  const found = () =>
    inBusiness(store, businessId, (tx) =>
      tx.sql
        .selectFrom('messages')
        .select('status')
        .where('business_id', '=', businessId)
        .where('id', '=', id)
        .where((on) => on.or([on('status', '<>', 'sending'), on('attempts', '>', attempts)]))
        .executeTakeFirst(),
    );
  await until('recovery has found it', found, BUSY_MS);
}
