import { describe, expect, it } from 'vitest';
import { FAILURE_REASONS } from '../failure-reasons.ts';
import { readErrors, telnyxError } from './error-codes.ts';

describe('Telnyx’s codes', () => {
  it.each([
    ['40001', 'landline'],
    ['10001', 'disconnected'],
    ['40012', 'invalid_number'],
    ['40310', 'invalid_number'],
    ['40300', 'blocked'],
    ['40002', 'filtered'],
    ['40020', 'filtered'],
    ['40010', 'unregistered_sender'],
    ['40019', 'unregistered_sender'],
    ['40330', 'sender'],
    ['20008', 'account'],
    ['40309', 'not_allowed_country'],
    ['40331', 'not_allowed_country'],
    ['40317', 'media'],
    ['40009', 'text'],
    ['40018', 'limit'],
    ['40005', 'expired'],
    ['40006', 'carrier_fault'],
    ['10037', 'carrier_fault'],
    ['40004', 'other'],
    ['49999', 'other'],
  ])('%s is %s', (code, reason) => {
    expect(telnyxError(code)).toEqual({ code, reason, message: expect.stringMatching(/./) });
  });

  it('all have words of their own where they have a reason', () => {
    const unknown = telnyxError('49999');
    const codes = Array.from({ length: 60_000 }, (_, at) => String(at + 10_000));
    const known = codes.map(telnyxError).filter(({ reason }) => reason !== 'other');
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter(({ message }) => message === unknown.message)).toEqual([]);
    for (const { reason } of known) expect(FAILURE_REASONS).toContain(reason);
  });

  it('C41: one code alone says that the number said STOP', () => {
    const codes = Array.from({ length: 60_000 }, (_, at) => String(at + 10_000));
    expect(codes.filter((code) => readErrors([{ code }])?.blocked)).toEqual(['40300']);
  });

  it('C41: under the code of STOP another title says another thing, to staff too', () => {
    const of = (title: unknown) => readErrors([{ code: '40300', title }]);
    for (const title of ['Blocked due to STOP message', 'Recipient opted out', '', undefined, 7])
      expect([title, of(title)]).toEqual([title, { blocked: true, error: telnyxError('40300') }]);
    expect(of('Destination number unreachable')).toEqual({
      blocked: false,
      error: { ...telnyxError('49999'), code: '40300' },
    });
  });

  it('C57: of the shop’s own number say nothing of the customer’s', () => {
    const of = (code: string, source?: unknown) => readErrors([{ code, source }])?.error.reason;
    for (const code of ['10001', '10002', '10016']) {
      for (const source of [
        undefined,
        null,
        {},
        { pointer: '/to' },
        { pointer: '/to/0/phone_number' },
        { pointer: 7 },
      ])
        expect([code, source, of(code, source)]).toEqual([code, source, telnyxError(code).reason]);
      for (const source of [{ pointer: '/from' }, { pointer: '/from/phone_number' }, { parameter: 'from' }])
        expect([code, source, of(code, source)]).toEqual([code, source, 'sender']);
    }
    expect(of('40310', { pointer: '/from' })).toBe('invalid_number');
  });
});
