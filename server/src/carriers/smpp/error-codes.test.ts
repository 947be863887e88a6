import { expect, it, test } from 'vitest';
import { readRefusal } from './error-codes.ts';

it.each([
  [0x58, 'throttled', 'ESME_RTHROTTLED', 'limit'],
  [0x14, 'throttled', 'ESME_RMSGQFUL', 'limit'],
  [0x08, 'temporary', 'ESME_RSYSERR', 'carrier_fault'],
  [0x64, 'temporary', 'ESME_RX_T_APPN', 'carrier_fault'],
  [0x0a, 'permanent', 'ESME_RINVSRCADR', 'sender'],
  [0x0b, 'permanent', 'ESME_RINVDSTADR', 'invalid_number'],
  [0x0e, 'permanent', 'ESME_RINVPASWD', 'account'],
  [0x01, 'permanent', 'ESME_RINVMSGLEN', 'text'],
  [0x45, 'permanent', 'ESME_RSUBMITFAIL', 'other'],
  [0x0401, 'permanent', 'SMPP_0x0401', 'other'],
])('%i is %s', (status, refusal, code, reason) => {
  const read = readRefusal(status, {});
  expect(read).toMatchObject({ refusal, error: { code, reason } });
  expect(read.error.message).toMatch(/provider/);
});

test('C41: a provider’s own statuses mean what its handbook says, a block among them', () => {
  const read = readRefusal(0x0401, { 1025: 'blocked' });
  expect(read.refusal).toBe('blocked');
  expect(read.error.message).toContain('blocked');
  expect(readRefusal(0x45, { 69: 'temporary' }).refusal).toBe('temporary');
});
