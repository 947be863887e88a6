import { type Selectable, sql } from 'kysely';
import type { StatusReport } from '../carriers/carrier.ts';
import { failureOf } from '../carriers/failure-reasons.ts';
import type { Tables } from '../storage/tables.ts';
import type { Tx } from '../storage/transaction.ts';
import { FINAL_STATUSES, type Message } from './messages.ts';
import type { Arrival } from './receive-text.ts';

/** Delivery reports that come before the carrier's own answer to the send are kept until that is on record (C39). */
export type EarlyStatus = Pick<
  Selectable<Tables['early_statuses']>,
  'status' | 'error' | 'failure' | 'blocked'
>;

/** A delivery report that came before the carrier's answer; it counts now (C39). */
export async function takeEarlyStatus(
  tx: Tx,
  message: Message,
  carrierMessageId: string,
): Promise<EarlyStatus | undefined> {
  const accountId = message.carrier_account_id;
  if (accountId === null) return undefined;
  await lockCarrierMessageId(tx, accountId, carrierMessageId);
  return tx.sql
    .deleteFrom('early_statuses')
    .where('business_id', '=', tx.businessId)
    .where('carrier_account_id', '=', accountId)
    .where('carrier_message_id', '=', carrierMessageId)
    .returning(['status', 'error', 'failure', 'blocked'])
    .executeTakeFirst();
}

/**
 * Until the transaction ends, no other looks for a text by this id in vain and keeps its report for later, nor takes
 * that report up: without it, a report that is kept in the moment when the id is recorded would be lost.
 *
 * Lock order: after the number's. A report takes it before only to find that there is no text, or a recorded one.
 */
export async function lockCarrierMessageId(
  tx: Tx,
  accountId: string,
  carrierMessageId: string,
): Promise<void> {
  const key = `${accountId} ${carrierMessageId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx.sql);
}

/** Keeps a report of a text whose id is not on record yet. A final state stays. */
export async function keepEarlyStatus(tx: Tx, { accountId }: Arrival, report: StatusReport): Promise<void> {
  if (report.status === null) return;
  const final = FINAL_STATUSES.includes(report.status);
  await tx.sql
    .insertInto('early_statuses')
    .values({
      business_id: tx.businessId,
      carrier_account_id: accountId,
      carrier_message_id: report.carrierMessageId,
      status: report.status,
      error: report.error?.code ?? null,
      failure: failureOf(report.error),
      blocked: report.blocked,
    })
    .onConflict((conflict) =>
      final
        ? conflict
            .columns(['business_id', 'carrier_account_id', 'carrier_message_id'])
            .doUpdateSet({
              status: report.status ?? 'sent',
              error: report.error?.code ?? null,
              failure: failureOf(report.error),
              blocked: report.blocked,
            })
            .where('early_statuses.status', '=', 'sent')
        : conflict.doNothing(),
    )
    .execute();
}
