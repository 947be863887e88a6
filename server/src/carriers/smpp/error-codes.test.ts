import { expect, it, test } from 'vitest';
import { readRefusal } from './error-codes.ts';

it.each([
  [0x58, 'throttled', 'ESME_RTHROTTLED'],
  [0x14, 'throttled', 'ESME_RMSGQFUL'],
  [0x08, 'temporary', 'ESME_RSYSERR'],
  [0x64, 'temporary', 'ESME_RX_T_APPN'],
  [0x0b, 'permanent', 'ESME_RINVDSTADR'],
  [0x45, 'permanent', 'ESME_RSUBMITFAIL'],
  [0x0401, 'permanent', 'SMPP_0x0401'],
])('%i is %s', (status, refusal, code) => {
  const read = readRefusal(status, {});
  expect(read).toMatchObject({ refusal, error: { code } });
  expect(read.error.message).toMatch(/provider/);
});

test('C41: a provider’s own statuses mean what its handbook says, a block among them', () => {
  const read = readRefusal(0x0401, { 1025: 'blocked' });
  expect(read.refusal).toBe('blocked');
  expect(read.error.message).toContain('blocked');
  expect(readRefusal(0x45, { 69: 'temporary' }).refusal).toBe('temporary');
});
