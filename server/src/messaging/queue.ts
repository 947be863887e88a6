import { decide, type GateRules, type LastingReason, type NumberFacts } from '@conversations/consent';
import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import { noticesMoved } from './call-instead.ts';

/**
 * Cancels everything that waits for this number, each text with its reason in the thread (C21). Under the number's
 * lock, so nothing is claimed meanwhile. As everything here that cancels, it also says so to the text that is under way:
 * should its carrier not have taken it, it waits no more either, see {@link cancel}.
 */
export async function cancelQueued(tx: Tx, number: string, reason: string): Promise<void> {
  await cancel(tx, number, reason);
}

/**
 * Cancels what waits for this number: what people and events asked to have sent to one customer, and about no customer in
 * particular; or, when nobody has the number any more, that and what an opt-in brought. What the phone's own STOP or HELP is
 * owed stays.
 */
export async function cancelTextsFor(
  tx: Tx,
  number: string,
  whose: { readonly customerId: string; readonly andNobodys: boolean } | 'all',
  reason: string,
): Promise<void> {
  await cancel(tx, number, reason, (texts) =>
    whose === 'all'
      ? texts.where('purpose', 'in', ['message', 'notice', 'opt_in_confirmation', 'opt_in_question'])
      : texts.where('purpose', 'in', ['message', 'notice']).where((eb) => {
          const their = eb('customer_id', '=', whose.customerId);
          return whose.andNobodys ? eb.or([their, eb('customer_id', 'is', null)]) : their;
        }),
  );
}

/** Cancels what sells and waits for this number: its customer wants no more of that, and the rest goes on (C24). */
export async function cancelPromotional(tx: Tx, number: string): Promise<void> {
  await cancel(tx, number, 'promotions_ended', (texts) => texts.where('category', '=', 'promotional'));
}

/**
 * Cancels what these facts no longer permit and the earlier ones did: after an answer was taken back, what it alone had
 * permitted. The gate says what that is; what it refuses for another cause is for the hand-over.
 */
export async function cancelNoLongerPermitted(
  tx: Tx,
  number: string,
  facts: { readonly were: NumberFacts; readonly are: NumberFacts },
  rules: GateRules,
  reason: string,
): Promise<void> {
  const texts = await tx.sql
    .selectFrom('messages')
    .select(['id', 'category', 'sender', 'customer_id', 'expires_at'])
    .select(sql<Parameters<typeof decide>[0]['purpose']>`purpose`.as('purpose'))
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where((eb) => eb.or([eb('status', '=', sql.lit('queued')), eb('id', '=', inFlight(tx, number))]))
    .execute();
  const now = new Date();
  const ids = texts.flatMap(({ customer_id: customerId, expires_at: expiresAt, ...text }) => {
    const permitted = (on: NumberFacts) => {
      const verdict = decide({ ...text, customerId, expiresAt }, on, rules, now);
      return verdict.verdict !== 'refused' || FOR_THE_HAND_OVER.includes(verdict.reason);
    };
    return permitted(facts.were) && !permitted(facts.are) ? [text.id] : [];
  });
  if (ids.length > 0) await cancel(tx, number, reason, (chosen) => chosen.where('id', 'in', ids));
}

/** Reasons that no answer of the customer's brings or takes away. */
const FOR_THE_HAND_OVER: readonly LastingReason[] = ['carrier_blocked', 'expired', 'unanswered'];

const textsTo = (tx: Tx, number: string) =>
  tx.sql.updateTable('messages').where('business_id', '=', tx.businessId).where('number', '=', number);

type Texts = ReturnType<typeof textsTo>;

/** The one text of this number that a carrier may have at this moment. */
const inFlight = (tx: Tx, number: string) =>
  sql<string>`(select in_flight from numbers where business_id = ${tx.businessId} and number = ${number})`;

/**
 * Cancels what waits, and notes the reason with the text that is under way: nobody knows yet whether it was taken. What
 * was, was sent; what was not is canceled for this reason when that is on record, and neither waits again nor takes
 * another of the shop's numbers, though a new yes, or the number's next holder's, would let it pass the gate by then
 * (C5, C21). What a STOP is owed the gate alone decides about.
 */
async function cancel(
  tx: Tx,
  number: string,
  reason: string,
  chosen: (texts: Texts) => Texts = (all) => all,
): Promise<void> {
  await chosen(textsTo(tx, number))
    .set({ cancel_reason: sql<string>`coalesce(cancel_reason, ${reason})` })
    .where('id', '=', inFlight(tx, number))
    .where('status', '=', 'sending')
    .where('purpose', '<>', 'opt_out_confirmation')
    .execute();
  const rows = await chosen(textsTo(tx, number))
    .where('status', '=', sql.lit('queued'))
    .set({ status: 'canceled', reason, updated_at: sql<Date>`now()` })
    .returning(['id', 'purpose', 'conversation_id', 'status', 'reason'])
    .execute();
  for (const row of rows) {
    tx.changed('message.updated', row.id, {
      conversationId: row.conversation_id,
      status: 'canceled',
      reason,
    });
  }
  await noticesMoved(tx, rows);
}

/** Lets go at once what waited for a passing reason that has passed. Under the number's lock. */
export async function releaseDeferred(tx: Tx, number: string, reason: string, at?: Date): Promise<void> {
  await tx.sql
    .updateTable('messages')
    .set({ send_after: at ?? sql<Date>`now()`, reason: null, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'))
    .where('reason', '=', reason)
    .execute();
  tx.textsDue();
}
