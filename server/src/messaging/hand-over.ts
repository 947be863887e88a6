import {
  countSegments,
  type Grant,
  type NumberFacts,
  STOP_LINE,
  withHandedOver,
} from '@conversations/consent';
import { sql } from 'kysely';
import { type Business, gateRules, loadBusiness } from '../businesses/settings.ts';
import type { Carrier, CarrierText, SendResult } from '../carriers/carrier.ts';
import { mintPermit, PERMIT_MS, type Permit } from '../carriers/permit.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { isDropped } from './brakes.ts';
import { noticesMoved, type TextState } from './call-instead.ts';
import { type ClaimedNumber, claimNumbers } from './claim-numbers.ts';
import { confirmIfOwed } from './confirm-opt-in.ts';
import { byReplacement, type Due, dueTexts } from './due-texts.ts';
import { type HeldLinks, NO_LINKS } from './held-links.ts';
import type { MessageChange } from './messages.ts';
import { askGate } from './open-work.ts';
import { type PaceInHand, takePace } from './pace-in-hand.ts';
import type { Parts } from './parts.ts';
import { type HandedOver, recordResult } from './record-result.ts';
import { deferredUntil } from './request-text.ts';

/**
 * How long a claim goes on to one more number. The first of it has its permit since then, so a claim that took as long as
 * permits last, from a slow database or by a busy machine, would grant all of them in vain, and so would the next.
 */
const CLAIM_MS = PERMIT_MS / 4;

interface Granted extends HandedOver {
  /** Which state of the account it leaves by. */
  readonly accountVersion: number;
  readonly grant: Grant;
  readonly text: CarrierText;
}

/**
 * A text goes out.
 *
 * One transaction claims numbers whose text's turn it is, as many as their senders may send now and as it comes to while
 * their permits last (each number's row is the lock and the claim), asks the gate about their texts in order, marks the
 * first that may leave as `sending`, and commits. Only then is there a permit, with an end, and only with a permit is the
 * carrier called, outside any transaction. What became of it is recorded in another one. A crash in between leaves
 * `sending`, which becomes `unknown` and is never sent again.
 *
 * @param slots how many texts can be started at once; no more is claimed.
 * @param links the connections that carriers want to have held open: texts wait for theirs.
 * @param look called with when to look again, in ms, where a sender has sent what its rate allows
 * @returns a promise for each text that left, settled when its result is on record.
 */
export async function handOver(
  parts: Parts,
  businessId: string,
  worker: number,
  slots: number,
  links: HeldLinks = NO_LINKS,
  look: (inMs: number) => void = () => {},
): Promise<Promise<void>[]> {
  let clockStarted = 0;
  const granted = await inBusiness(parts.store, businessId, async (tx) => {
    const [business, pace] = await takePace(tx, () => loadBusiness(tx), links.elsewhere(businessId));
    // Before the claim: so the permit ends before the end that the claim writes into the number's row.
    clockStarted = performance.now();
    const left: Granted[] = [];
    const moved: TextState[] = [];
    const waiting = links.waiting(businessId);
    for (const number of await claimNumbers(tx, pace, slots)) {
      if (performance.now() - clockStarted > CLAIM_MS && left.length > 0) break;
      const { next, facts } = await nextGranted(tx, business, number, { worker, pace, waiting, moved });
      await saveClaimed(tx, { ...number, facts }, next);
      if (next !== null) left.push(next);
    }
    await noticesMoved(tx, moved);
    await pace.save(tx);
    if (pace.freeInMs !== null) look(pace.freeInMs);
    return left;
  });
  return granted.map(async ({ grant, text, accountVersion, ...handedOver }) => {
    const permit = mintPermit(grant, handedOver.messageId, clockStarted);
    await recordResult(parts, handedOver, await send(parts, { ...handedOver, accountVersion }, permit, text));
  });
}

async function send(
  parts: Parts,
  handedOver: Omit<Granted, 'grant' | 'text'>,
  permit: Permit,
  text: CarrierText,
): Promise<SendResult> {
  let carrier: Carrier;
  try {
    const { businessId, accountId, accountVersion } = handedOver;
    carrier = await parts.carriers.of(businessId, accountId, accountVersion);
  } catch (error) {
    parts.log.error({ err: error, accountId: handedOver.accountId }, 'a carrier account could not be opened');
    return {
      outcome: 'temporary',
      error: { code: 'account_not_open', reason: 'account', message: 'The account could not be opened.' },
    };
  }
  try {
    return await carrier.send(permit, text);
  } catch (error) {
    // A carrier never throws; where one does, nobody knows whether its request was begun.
    parts.log.error({ err: error, messageId: handedOver.messageId }, 'a carrier threw');
    return {
      outcome: 'unknown',
      error: { code: 'carrier_threw', reason: 'no_answer', message: 'The connector failed.' },
    };
  }
}

/** What a claim is bound by: the worker that makes it, its senders' pace, and the connections that it has. */
interface Claim {
  readonly worker: number;
  readonly pace: PaceInHand;
  readonly waiting: ReturnType<HeldLinks['waiting']>;
  readonly moved: TextState[];
}

/**
 * Goes through a number's due texts in order until the gate lets one pass. What it refuses is marked so, and why. Each
 * text that is marked is added to `moved`. What has to wait for its sender stays as it is.
 */
async function nextGranted(
  tx: Tx,
  business: Business,
  { number, facts: before }: ClaimedNumber,
  { worker, pace, waiting, moved }: Claim,
): Promise<{ next: Granted | null; facts: NumberFacts }> {
  let facts = await confirmIfOwed(tx, business, before, number);
  const marked = async (text: Due, change: MessageChange) => {
    await mark(tx, text, change);
    moved.push({ ...text, status: 'queued', reason: null, ...change });
  };
  for (const due of await dueTexts(tx, number, pace)) {
    if (isDropped(pace.brakes, due)) {
      await marked(due, { status: 'canceled', reason: 'dropped' });
      continue;
    }
    const text = due.carrier_account_id === null ? await byReplacement(tx, due) : due;
    const now = new Date();
    const verdict = await askGate(
      tx,
      number,
      { ...text, customerId: text.customer_id, expiresAt: text.expires_at },
      facts,
      gateRules(business, { number, timeZone: text.time_zone }),
      now,
    );
    if (verdict.verdict === 'granted' && text.carrier_account_id !== null && text.account_version !== null) {
      const body = verdict.stopLine ? withStopLine(text.body) : text.body;
      const { segments } = countSegments(body);
      // By the number that it leaves by, which may be another than it was queued for.
      const counted = { ...text, segments };
      // Perhaps another's, later in this number's queue; the customer hears of it when its turn comes.
      if (!pace.mayLeave(counted)) continue;
      const wait = waiting.get(text.carrier_account_id);
      if (wait !== undefined && wait.room <= 0) {
        // It stays where it is, as if it had not been looked at: no try was made, and its expiry goes on.
        const until = Math.min(wait.until.getTime(), text.expires_at?.getTime() ?? Infinity);
        await marked(text, { reason: wait.reason, send_after: new Date(until) });
        continue;
      }
      if (wait !== undefined) wait.room -= segments;
      pace.count(counted);
      await marked(text, {
        status: 'sending',
        reason: null,
        body,
        segments,
        allowed_by_kind: verdict.allowedBy.kind,
        allowed_by_id: verdict.allowedBy.id,
        carrier_account_id: text.carrier_account_id,
        worker,
        attempts: text.attempts + 1,
      });
      const next: Granted = {
        businessId: tx.businessId,
        messageId: text.id,
        number,
        accountId: text.carrier_account_id,
        accountVersion: text.account_version,
        attempt: text.attempts + 1,
        stopLine: verdict.stopLine,
        grant: verdict,
        text: {
          from: text.sender,
          to: number,
          body,
          mediaUrls: text.media_urls,
          expiresAt: text.expires_at,
        },
      };
      // Counted under the same lock under which the gate counts (C10).
      return { next, facts: withHandedOver(facts, text, now) };
    } else if (verdict.verdict === 'deferred') {
      await marked(text, { reason: verdict.reason, send_after: deferredUntil(verdict, now) });
    } else if (verdict.verdict === 'refused') {
      await marked(text, {
        status: verdict.reason === 'expired' ? 'canceled' : 'refused',
        reason: verdict.reason,
      });
      if (verdict.reason === 'carrier_blocked' && facts.confirmation?.messageId === text.id) {
        // Still owed: it goes when the carrier lifts its block (C7, C29).
        facts = { ...facts, confirmation: { messageId: text.id, state: 'blocked' } };
      }
    } else {
      await marked(text, { status: 'refused', reason: 'sender_retired' });
      if (facts.confirmation?.messageId === text.id) {
        facts = { ...facts, confirmation: { messageId: null, state: 'due' } };
      }
    }
  }
  return { next: null, facts };
}

async function mark(tx: Tx, { id, conversation_id }: Due, change: MessageChange): Promise<void> {
  await tx.sql
    .updateTable('messages')
    .set({ ...change, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .where('status', '=', 'queued')
    .execute();
  tx.changed('message.updated', id, {
    conversationId: conversation_id,
    ...(change.status === undefined ? {} : { status: change.status }),
    reason: change.reason ?? null,
  });
}

async function saveClaimed(
  tx: Tx,
  { number, facts, version }: ClaimedNumber,
  next: Granted | null,
): Promise<void> {
  const { numAffectedRows } = await sql`
    update numbers set
      facts = ${JSON.stringify(facts)},
      version = version + 1,
      next_due = (select min(send_after) from messages
                  where business_id = ${tx.businessId} and number = ${number} and status = 'queued'),
      in_flight = ${next?.messageId ?? null}::uuid,
      in_flight_until = case when ${next !== null} then clock_timestamp() + ${PERMIT_MS} * interval '1 ms' end
    where business_id = ${tx.businessId} and number = ${number} and version = ${version}`.execute(tx.sql);
  if (numAffectedRows !== 1n) throw new Error('The number was changed without its lock');
}

/** A text that is a picture alone has the line for its only words (C8). */
function withStopLine(body: string): string {
  return body.endsWith(STOP_LINE) ? body : `${body.trimEnd()} ${STOP_LINE}`.trimStart();
}
