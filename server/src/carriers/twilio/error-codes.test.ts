import { describe, expect, it } from 'vitest';
import { FAILURE_REASONS } from '../failure-reasons.ts';
import type { Exchange } from '../permitted-request.ts';
import { twilioError, twilioFailure } from './error-codes.ts';
import { sendResult } from './send-result.ts';

const refused = (code: number, status = 400) =>
  sendResult({ stage: 'answered', status, headers: {}, body: JSON.stringify({ code }) } as Exchange);

describe('Twilio’s codes', () => {
  it.each([
    ['30006', 'permanent', 'landline'],
    ['21635', 'permanent', 'landline'],
    ['30003', 'temporary', 'unreachable'],
    ['30005', 'permanent', 'disconnected'],
    ['21610', 'blocked', 'blocked'],
    ['30004', 'permanent', 'blocked'],
    ['30007', 'permanent', 'filtered'],
    ['30034', 'permanent', 'unregistered_sender'],
    ['30032', 'permanent', 'unregistered_sender'],
    ['21211', 'permanent', 'invalid_number'],
    ['21614', 'permanent', 'invalid_number'],
    ['30001', 'throttled', 'limit'],
    ['30022', 'throttled', 'limit'],
    ['30023', 'throttled', 'limit'],
    ['63038', 'throttled', 'limit'],
    ['21408', 'permanent', 'not_allowed_country'],
    ['30019', 'permanent', 'media'],
    ['11200', 'permanent', 'media'],
    ['12300', 'permanent', 'media'],
    ['21617', 'permanent', 'text'],
    ['21618', 'permanent', 'filtered'],
    ['21621', 'permanent', 'media'],
    ['21622', 'permanent', 'media'],
    ['30002', 'permanent', 'account'],
    ['21606', 'permanent', 'sender'],
    ['30036', 'temporary', 'expired'],
    ['30008', 'temporary', 'other'],
    ['39999', 'permanent', 'other'],
    ['toString', 'permanent', 'other'],
  ])('%s is %s, %s', (code, kind, reason) => {
    expect(twilioFailure(code)).toMatchObject({ kind, reason });
    expect(FAILURE_REASONS).toContain(reason);
    expect(twilioError(code)).toEqual({ code, reason, message: expect.stringMatching(/./) });
  });

  it('C41: one code alone says that the number said STOP', () => {
    const blocked = Array.from({ length: 60_000 }, (_, at) => String(at + 10_000)).filter(
      (code) => twilioFailure(code).kind === 'blocked',
    );
    expect(blocked).toEqual(['21610']);
  });

  it('in a refusal say whether it may be tried again', () => {
    expect(refused(21614).outcome).toBe('permanent');
    expect(refused(21610).outcome).toBe('blocked');
    expect(refused(21611).outcome).toBe('temporary');
    expect(refused(21730).outcome).toBe('temporary');
    expect(refused(30023).outcome).toBe('temporary');
    expect(refused(39999).outcome).toBe('permanent');
    expect(refused(63038, 429).outcome).toBe('throttled');
  });

  it('C40: beside a fault of Twilio’s own say nothing of whether the text was taken', () => {
    for (const [code, status] of [
      [21610, 500],
      [21614, 500],
      [20500, 500],
      [20500, 503],
      [21610, 503],
      [20503, 502],
    ] as const) {
      expect(refused(code, status)).toMatchObject({ outcome: 'unknown', error: { reason: 'no_answer' } });
    }
  });
});
