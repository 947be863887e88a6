import { describe, expect, test } from 'vitest';
import { carrierHandles } from './carrier-keywords.ts';

describe('C22 which texts a carrier answers by itself', () => {
  test.each([
    'STOP',
    'STOPALL',
    'UNSUBSCRIBE',
    'CANCEL',
    'END',
    'QUIT',
    'REVOKE',
    'OPTOUT',
    'stop',
    '  Stop\n',
  ])('Twilio blocks on %j', (body) => {
    expect(carrierHandles('twilio', body)).toBe('opt_out');
  });

  test.each(['START', 'YES', 'UNSTOP', 'yes '])('Twilio unblocks on %j', (body) => {
    expect(carrierHandles('twilio', body)).toBe('opt_in');
  });

  test.each(['HELP', 'info'])('Twilio answers %j', (body) => {
    expect(carrierHandles('twilio', body)).toBe('help');
  });

  test.each([
    'STOP.',
    '"STOP"',
    'STOP PLEASE',
    'STOP STOP',
    'STOP ALL',
    'OPT OUT',
    'UNSUB',
    'REMOVE',
    'ARRET',
    'ＳＴＯＰ',
    '',
  ])('Twilio leaves %j to the shop', (body) => {
    expect(carrierHandles('twilio', body)).toBeNull();
  });

  test('Telnyx knows STOP ALL, and neither REVOKE nor YES', () => {
    expect(carrierHandles('telnyx', 'Stop All')).toBe('opt_out');
    expect(carrierHandles('telnyx', 'REVOKE')).toBeNull();
    expect(carrierHandles('telnyx', 'YES')).toBeNull();
    expect(carrierHandles('telnyx', 'UNSTOP')).toBe('opt_in');
  });

  test('Vonage knows what its short codes must know, and neither STOPALL nor HELP', () => {
    for (const word of ['stop', 'End', 'QUIT', 'CANCEL', 'Unsubscribe'])
      expect(carrierHandles('vonage', word)).toBe('opt_out');
    for (const word of ['START', 'unstop']) expect(carrierHandles('vonage', word)).toBe('opt_in');
    for (const word of ['STOPALL', 'STOP ALL', 'REVOKE', 'HELP', 'YES', 'JOIN'])
      expect(carrierHandles('vonage', word)).toBeNull();
  });

  test('a bare SMPP connection answers nothing; the simulated carrier plays Twilio', () => {
    expect(carrierHandles('smpp', 'STOP')).toBeNull();
    expect(carrierHandles('simulator', 'REVOKE')).toBe('opt_out');
  });
});
