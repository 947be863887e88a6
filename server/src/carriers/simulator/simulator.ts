import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { inBusiness, type Store, type Tx } from '../../storage/transaction.ts';
import type {
  Carrier,
  CarrierError,
  CarrierText,
  LookedUpLine,
  SendResult,
  WebhookRefusal,
} from '../carrier.ts';
import type { Permit } from '../permit.ts';
import { type Behaviour, type Handset, handsetOf, refusesOnce } from './behaviour.ts';
import { insertText } from './texts.ts';

export interface SimulatorOptions {
  /** How long the carrier may take to answer before the outcome is unknown, in ms. */
  readonly answerWithinMs?: number;
  /** How late a `slow` one answers, in ms. */
  readonly slowAnswerMs?: number;
}

/** The wait that a `throttles` handset's carrier asks for. */
const RETRY_AFTER_MS = 1_000;

/** Of the pictures of one text, as Twilio takes them. */
const MOST_BYTES = 4_900_000;

const BLOCKED: CarrierError = {
  code: 'simulator_blocked',
  reason: 'blocked',
  message: 'This number has blocked this sender with STOP',
};
const NO_ANSWER: CarrierError = {
  code: 'simulator_no_answer',
  reason: 'no_answer',
  message: 'The carrier did not answer in time',
};
const OUT_OF_REACH: CarrierError = {
  code: 'simulator_out_of_reach',
  reason: 'carrier_fault',
  message: 'The carrier’s own storage failed',
};

/** What the carrier makes of a request, and how long it takes to say so. */
interface Answer {
  readonly result: SendResult;
  readonly afterMs: number;
}

/**
 * A carrier without a network behind it. All that it remembers is in the database, in transactions of its own, so that
 * it goes on after a restart and a text may be sent by one process and read on its handset in another.
 */
export function createSimulator(
  store: Store,
  businessId: string,
  { answerWithinMs = 5_000, slowAnswerMs = 3_000 }: SimulatorOptions = {},
): Carrier {
  const delays: Partial<Record<Behaviour, number>> = {
    slow: slowAnswerMs,
    times_out: Number.POSITIVE_INFINITY,
  };

  /** What a handset's carrier does with a request that has been made. */
  async function take(tx: Tx, text: CarrierText, handset: Handset, acceptedAt: Date): Promise<Answer> {
    const { behaviour, blocked } = handset;
    const atOnce = (result: SendResult): Answer => ({ result, afterMs: 0 });
    if (blocked.includes(text.from)) return atOnce({ outcome: 'blocked', error: BLOCKED });
    if (behaviour === 'throttles' && (await refusesOnce(tx, text.to))) {
      return atOnce({ outcome: 'throttled', retryAfterMs: RETRY_AFTER_MS });
    }
    const id = uuid();
    await insertText(tx, {
      id,
      number: text.to,
      sender: text.from,
      direction: 'in',
      body: text.body,
      mediaUrls: text.mediaUrls,
      acceptedAt,
      at: null,
      // Nothing delivers, and so nobody hears of, what the carrier never answered.
      report: behaviour !== 'times_out',
    });
    // Elsewhere the result, which is on record a moment later, wakes whoever delivers.
    if (behaviour === 'slow') tx.textsDue();
    return { result: { outcome: 'accepted', carrierMessageId: id }, afterMs: delays[behaviour] ?? 0 };
  }

  async function send(permit: Permit, text: CarrierText): Promise<SendResult> {
    let begun = false;
    try {
      const answer = await inBusiness(store, businessId, async (tx) => {
        // Read before, so that the connection stands and nothing is waited for between the permit and the request.
        const handset = await handsetOf(tx, text.to);
        // Before the permit's last look at the clock: a process that is held between the two finds it ended, and has not
        // taken a text after its end.
        const acceptedAt = new Date();
        if (!permit.use()) return null;
        begun = true;
        return take(tx, text, handset, acceptedAt);
      });
      if (answer === null) return { outcome: 'permit_ended' };
      // Outside the transaction: a slow carrier keeps nobody else waiting.
      if (answer.afterMs > 0) await sleep(Math.min(answer.afterMs, answerWithinMs));
      return answer.afterMs > answerWithinMs ? { outcome: 'unknown', error: NO_ANSWER } : answer.result;
    } catch {
      return { outcome: begun ? 'unknown' : 'temporary', error: OUT_OF_REACH };
    }
  }

  /** Its register knows the handsets that no text reaches; of others it says nothing. */
  async function lookUpLine(number: string): Promise<LookedUpLine> {
    try {
      const { behaviour } = await inBusiness(store, businessId, (tx) => handsetOf(tx, number));
      const afterMs = delays[behaviour] ?? 0;
      if (afterMs > 0) await sleep(Math.min(afterMs, answerWithinMs));
      if (afterMs > answerWithinMs) return { unreadable: NO_ANSWER };
      return behaviour === 'undeliverable'
        ? { line: 'landline', carrierCode: 'simulator_landline' }
        : { line: 'other' };
    } catch {
      return { unreadable: OUT_OF_REACH };
    }
  }

  // What its handsets say comes in by handset.ts, and what becomes of texts by network.ts.
  const noWebhooks = (): WebhookRefusal => ({
    refused: 'malformed',
    message: 'The simulated carrier sends no webhooks',
  });
  return {
    kind: 'simulator',
    // Only towards a handset that behaves so, and then it says so with the text.
    capabilities: { mms: true, confirmsStop: false },
    send,
    lookUpLine,
    readInbound: noWebhooks,
    readStatus: noWebhooks,
    webhookAnswer: { contentType: 'application/json', body: '{}' },
    pictures: { mostBytes: MOST_BYTES, standIn: null, headersFor: () => ({}) },
    close() {},
  };
}
