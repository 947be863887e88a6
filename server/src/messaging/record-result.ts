import { setTimeout as sleep } from 'node:timers/promises';
import {
  lineStateOf,
  type NumberFacts,
  withAccepted,
  withLine,
  withNotSent,
  withoutLine,
} from '@conversations/consent';
import { sql } from 'kysely';
import type { SendResult } from '../carriers/carrier.ts';
import { failureOf } from '../carriers/failure-reasons.ts';
import { saveNumber } from '../numbers/locked-number.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { noticesMoved } from './call-instead.ts';
import { type EarlyStatus, takeEarlyStatus } from './early-statuses.ts';
import { failOver } from './fail-over.ts';
import { learnBlock } from './learn-block.ts';
import { lockNumberOf } from './lock-number-of.ts';
import type { Message, MessageChange } from './messages.ts';
import type { Parts } from './parts.ts';
import { releaseDeferred } from './queue.ts';
import { freeReusedId, isIdReused } from './reused-ids.ts';
import { openTask } from './tasks.ts';

/** A text that was granted and is on its way to its carrier; what the result is recorded against. */
export interface HandedOver {
  readonly businessId: string;
  readonly messageId: string;
  readonly number: string;
  readonly accountId: string;
  /** Which attempt this is: a result counts for its own grant only. */
  readonly attempt: number;
  /** Carried the STOP line, so that the sender is introduced once the carrier accepts it (C8). */
  readonly stopLine: boolean;
}

/** A carrier that stays throttled or unreachable is asked this often, with growing pauses, about ten minutes in all. */
const MOST_SETBACKS = 9;
/** Whoever is too slow to begin within a permit is not helped by hurrying. */
const AFTER_PERMIT_MS = 200;
const LONGEST_PAUSE_MS = 120_000;

/**
 * Records what became of a text that was handed over, and lets the number's next one go. Tries until the database takes
 * it: the carrier's answer is had only once.
 */
export async function recordResult(parts: Parts, handedOver: HandedOver, result: SendResult): Promise<void> {
  const answeredAt = new Date();
  for (let pause = 50; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      await inBusiness(parts.store, handedOver.businessId, (tx) =>
        record(tx, parts, handedOver, result, answeredAt),
      );
      return;
    } catch (error) {
      if (parts.store.database.pool.ending) throw error;
      if (isIdReused(error)) {
        parts.log.warn(
          { messageId: handedOver.messageId },
          'a carrier gave a text the id of another; it is the newer one’s now',
        );
        await freeReusedId(parts, handedOver, result).catch(() => {});
        await sleep(50);
        continue;
      }
      parts.log.error(
        { err: error, messageId: handedOver.messageId },
        'the result of a text could not be recorded yet',
      );
      await sleep(pause);
    }
  }
}

/** What `recordResult` does, once: for whoever can ask the carrier again. */
export async function record(
  tx: Tx,
  parts: Parts,
  handedOver: HandedOver,
  result: SendResult,
  answeredAt = new Date(),
): Promise<void> {
  const locked = await lockNumberOf(tx, handedOver.messageId);
  const message = await tx.sql
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', handedOver.messageId)
    .executeTakeFirstOrThrow();
  // A result counts once and for its own grant: after a commit whose outcome was not heard this runs again, and by then
  // the text may be under way anew.
  const late = message.status === 'unknown';
  if (message.attempts !== handedOver.attempt || (message.status !== 'sending' && !late)) return;
  // `late`: recovery took this worker for dead and called the text unknown. The answer that came after all tells more,
  // but puts nothing back into the queue.
  let facts = locked.facts;
  let early: EarlyStatus | undefined;
  switch (result.outcome) {
    case 'accepted':
      early = await takeEarlyStatus(tx, message, result.carrierMessageId);
      await settle(tx, message, {
        status: early?.status ?? 'sent',
        carrier_error: early?.error ?? null,
        failure: early?.failure ?? null,
        ...(early?.blocked ? { reason: 'carrier_blocked' } : {}),
        carrier_message_id: result.carrierMessageId,
        // When it left, and not when that was learned: in between the customer may have said no (C46).
        sent_at: late ? message.updated_at : answeredAt,
      });
      facts = withAccepted(facts, { ...message, stopLine: handedOver.stopLine }, new Date());
      // Accepted, and reported as undelivered already: it did not get through (C7).
      facts = confirmationIs(facts, message, confirmationOutcome(early));
      facts = learnFate(facts, message, early?.status ?? 'sent', early?.failure, early?.error ?? null);
      if (early?.blocked) facts = await learnBlock(tx, parts, { ...locked, facts }, message);
      break;
    case 'permit_ended':
      // Nothing was begun: it stands in the queue as before, and the gate decides anew.
      if (late) break;
      await requeue(tx, message, AFTER_PERMIT_MS);
      facts = withNotSent(facts, message.id);
      break;
    case 'throttled':
    case 'temporary':
      if (late) break;
      if (message.setbacks < MOST_SETBACKS || message.cancel_reason !== null) {
        const setBack = { ...message, setbacks: message.setbacks + 1 };
        await requeue(tx, setBack, pauseAfter(message.setbacks, result));
      } else if (result.outcome !== 'temporary' || !(await failOver(tx, facts, message, result))) {
        const error =
          result.outcome === 'temporary' ? result.error : ({ code: 'throttled', reason: 'limit' } as const);
        await settle(tx, message, {
          status: 'failed',
          reason: 'carrier_unavailable',
          carrier_error: error.code,
          failure: failureOf(error),
        });
        facts = confirmationIs(facts, message, 'failed');
      }
      facts = withNotSent(facts, message.id);
      break;
    case 'permanent':
      if (!late && (await failOver(tx, facts, message, result))) {
        facts = withNotSent(facts, message.id);
        break;
      }
      await settle(tx, message, {
        status: 'failed',
        reason: 'carrier_refused',
        carrier_error: result.error.code,
        failure: failureOf(result.error),
      });
      facts = confirmationIs(facts, message, 'failed');
      facts = learnFate(facts, message, 'failed', result.error.reason, result.error.code);
      break;
    case 'blocked':
      await settle(tx, message, {
        status: 'failed',
        reason: 'carrier_blocked',
        carrier_error: result.error.code,
        failure: failureOf(result.error),
      });
      facts = withNotSent(confirmationIs(facts, message, 'blocked'), message.id);
      facts = await learnBlock(tx, parts, { ...locked, facts }, message);
      break;
    case 'unknown':
      if (!late) {
        await settle(tx, message, {
          status: 'unknown',
          carrier_error: result.error.code,
          failure: failureOf(result.error),
        });
      }
      facts = confirmationIs(facts, message, 'unknown');
      break;
  }
  await confirmationSettled(tx, locked.facts, facts, message);
  await saveNumber(tx, locked, facts, { landed: message.id });
  tx.textsDue();
}

/** What a delivery report says of an opt-in confirmation that the carrier accepted. */
export function confirmationOutcome(
  report: { readonly status: string; readonly blocked: boolean } | undefined,
): ConfirmationState {
  if (report?.blocked) return 'blocked';
  return report?.status === 'failed' || report?.status === 'undelivered' ? 'failed' : 'accepted';
}

/** Moves the text to its new state. */
async function settle(
  tx: Tx,
  message: Message,
  change: Partial<
    Pick<Message, 'status' | 'reason' | 'carrier_message_id' | 'carrier_error' | 'failure' | 'sent_at'>
  >,
): Promise<void> {
  await update(tx, message, { ...change, worker: null });
}

/** Back into the queue, unless what waited beside it was canceled while it was with the carrier (C5, C21). */
async function requeue(tx: Tx, message: Message, pauseMs: number): Promise<void> {
  if (message.cancel_reason !== null) {
    return update(tx, message, { status: 'canceled', reason: message.cancel_reason, worker: null });
  }
  await update(tx, message, {
    status: 'queued',
    worker: null,
    setbacks: message.setbacks,
    send_after: new Date(Date.now() + pauseMs),
  });
}

async function update(tx: Tx, message: Message, change: MessageChange): Promise<void> {
  await tx.sql
    .updateTable('messages')
    .set({ ...change, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', message.id)
    .execute();
  tx.changed('message.updated', message.id, {
    conversationId: message.conversation_id,
    status: change.status,
    ...(change.reason ? { reason: change.reason } : {}),
  });
  await noticesMoved(tx, [{ ...message, ...change }]);
}

function pauseAfter(
  setbacks: number,
  result: Extract<SendResult, { outcome: 'throttled' | 'temporary' }>,
): number {
  if (result.outcome === 'throttled') return Math.min(result.retryAfterMs, LONGEST_PAUSE_MS);
  return Math.min(1_000 * 2 ** setbacks, LONGEST_PAUSE_MS);
}

type ConfirmationState = NonNullable<NumberFacts['confirmation']>['state'];

function confirmationIs(facts: NumberFacts, message: Message, state: ConfirmationState): NumberFacts {
  if (facts.confirmation?.messageId !== message.id) return facts;
  return { ...facts, confirmation: { messageId: message.id, state } };
}

/** What waited for the confirmation's outcome goes on; staff hear of one that did not get through (C7). */
export async function confirmationSettled(
  tx: Tx,
  before: NumberFacts,
  after: NumberFacts,
  message: Message,
): Promise<void> {
  const state = after.confirmation?.state ?? null;
  if (state === null || state === before.confirmation?.state || state === 'due') return;
  await releaseDeferred(tx, message.number, 'awaiting_confirmation');
  if (state === 'accepted') await releaseDeferred(tx, message.number, 'held');
  if (state === 'failed' || state === 'unknown')
    await openTask(tx, 'confirmation_not_delivered', message.conversation_id, message.id);
}

/**
 * What became of a text tells of the line that it went to: it takes texts, or takes none, or nobody has it (C57). What
 * surely did not arrive asks for no answer (C53).
 */
export function learnFate(
  facts: NumberFacts,
  { id }: Pick<Message, 'id'>,
  status: string,
  failure: string | null | undefined,
  carrierCode: string | null,
): NumberFacts {
  if (status === 'delivered') return withoutLine(facts);
  if (status !== 'failed' && status !== 'undelivered') return facts;
  const after = withNotSent(facts, id);
  const state = lineStateOf(failure);
  if (state === null) return after;
  return withLine(after, { state, since: new Date().toISOString(), carrierCode, source: 'send_error' });
}
