import type { SendResult } from '../carrier.ts';
import { type OwnStatuses, readRefusal } from './error-codes.ts';
import type { Answer } from './pending.ts';
import { isId } from './receipts.ts';
import type { Submission } from './session.ts';

const FIRST_THROTTLE_MS = 1_000;
const LONGEST_THROTTLE_MS = 60_000;

/**
 * How long to wait when the SMSC is asked too fast: longer from one refusal to the next, until it takes a text. And how
 * many texts may be with it at once: half as many after a refusal, one more after each text that it takes.
 */
export function createThrottle(window: number, now: () => number = () => performance.now()) {
  let waitMs = 0;
  let places = window;
  let grownAt = Number.NEGATIVE_INFINITY;
  return {
    /** @param writtenAt what had been written before the wait last grew makes it no longer: it was one burst. */
    refused(writtenAt: number): number {
      if (writtenAt >= grownAt) {
        waitMs = Math.min(LONGEST_THROTTLE_MS, Math.max(FIRST_THROTTLE_MS, waitMs * 2));
        places = Math.max(1, Math.floor(places / 2));
        grownAt = now();
      }
      return waitMs;
    },
    taken(): void {
      waitMs = 0;
      places = Math.min(window, places + 1);
    },
    places: () => places,
  };
}

export interface ResultReader {
  readonly own: OwnStatuses;
  readonly throttle: ReturnType<typeof createThrottle>;
  /** Makes an id as receipts will name it. */
  messageId(id: string): string;
}

/** What became of a text, from how far its submit came and what the SMSC said of each part. */
export async function submitResult(submission: Submission, reader: ResultReader): Promise<SendResult> {
  switch (submission.stage) {
    case 'permit_ended':
    case 'no_place':
      return { outcome: 'permit_ended' };
    case 'not_bound':
      return {
        outcome: 'temporary',
        error: {
          code: 'NOT_BOUND',
          reason: 'carrier_fault',
          message: 'There is no connection to the provider just now',
        },
      };
    case 'written': {
      const writtenAt = performance.now();
      return readAnswers(await submission.answers, writtenAt, reader);
    }
  }
}

/** All parts are one text: it was taken when all were, surely not taken when none was, and else nobody knows (C40). */
export function readAnswers(answers: readonly Answer[], writtenAt: number, reader: ResultReader): SendResult {
  const refusals: number[] = [];
  const ids: string[] = [];
  for (const answer of answers) {
    if (!answer.answered)
      return unknown(answer.reason, 'The provider did not answer; the text may have been sent');
    if (answer.status === 0) ids.push(answer.messageId);
    else refusals.push(answer.status);
  }
  const [refused] = refusals;
  if (refused === undefined) {
    reader.throttle.taken();
    const first = reader.messageId(ids[0] ?? '');
    if (!isId(first)) return unknown('NO_MESSAGE_ID', 'The provider took the text and gave it no id');
    return { outcome: 'accepted', carrierMessageId: first };
  }
  const { refusal, error } = readRefusal(refused, reader.own);
  const retryAfterMs = refusal === 'throttled' ? reader.throttle.refused(writtenAt) : 0;
  if (ids.length > 0)
    return unknown(error.code, 'The provider took a part of the text and refused another part');
  return refusal === 'throttled' ? { outcome: 'throttled', retryAfterMs } : { outcome: refusal, error };
}

const unknown = (code: string, message: string): SendResult => ({
  outcome: 'unknown',
  error: { code, reason: 'no_answer', message },
});
