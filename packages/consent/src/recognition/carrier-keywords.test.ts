import { describe, expect, test } from 'vitest';
import { carrierHandles, handledBeforeUs } from './carrier-keywords.ts';

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

  test('whoever answers behind an SMPP connection knows what the CTIA names; the simulated carrier plays Twilio', () => {
    expect(carrierHandles('smpp', 'Stop')).toBe('opt_out');
    expect(carrierHandles('smpp', 'OPTOUT')).toBeNull();
    expect(carrierHandles('smpp', 'HELP')).toBeNull();
    expect(carrierHandles('simulator', 'REVOKE')).toBe('opt_out');
  });
});

describe('C22 who acts on a text is decided by carrier, sender and words', () => {
  const LOCAL = '+15125550100';
  const TOLL_FREE = '+18445550100';
  const who = (carrier: 'twilio' | 'telnyx' | 'smpp', sender: string, body: string, confirmsStop = true) =>
    handledBeforeUs({ carrier, sender, body, confirmsStop });

  test.each([
    ['twilio', 'STOP', 'opt_out', 'opt_out', 'opt_out'],
    ['twilio', 'stop please', null, null, null],
    ['twilio', 'REVOKE', 'opt_out', 'opt_out', null],
    ['twilio', 'UNSUBSCRIBE', 'opt_out', 'opt_out', null],
    ['twilio', 'START', 'opt_in', 'opt_in', 'opt_in'],
    ['twilio', 'UNSTOP', 'opt_in', 'opt_in', 'opt_in'],
    ['twilio', 'YES', 'opt_in', null, null],
    ['twilio', 'HELP', 'help', 'help', null],
    ['twilio', 'ARRET', null, 'opt_out', 'opt_out'],
    ['telnyx', 'STOP', 'opt_out', 'opt_out', 'opt_out'],
    ['telnyx', 'STOP ALL', 'opt_out', 'opt_out', null],
    ['telnyx', 'REVOKE', null, null, null],
    ['telnyx', 'YES', null, null, null],
    ['telnyx', 'UNSTOP', 'opt_in', 'opt_in', 'opt_in'],
    ['telnyx', 'HELP', null, null, null],
    ['smpp', 'STOP', 'opt_out', 'opt_out', 'opt_out'],
    ['smpp', 'UNSTOP', 'opt_in', 'opt_in', 'opt_in'],
    ['smpp', 'CANCEL', 'opt_out', 'opt_out', null],
    ['smpp', 'OPTOUT', null, null, null],
  ] as const)(
    '%s, %j: local %s, toll-free %s, toll-free where the account is silent %s',
    (carrier, body, local, tollFree, silent) => {
      expect(who(carrier, LOCAL, body)).toBe(local);
      expect(who(carrier, LOCAL, body, false)).toBe(null);
      expect(who(carrier, TOLL_FREE, body)).toBe(tollFree);
      expect(who(carrier, TOLL_FREE, body, false)).toBe(silent);
    },
  );

  test.each(['800', '833', '844', '855', '866', '877', '888'])('+1 %s is toll-free', (code) => {
    expect(who('smpp', `+1${code}5550100`, 'STOP', false)).toBe('opt_out');
  });

  test.each(['8335550100', '18335550100', 'sip:+18335550100@gateway.example'])('%s is, too', (sender) => {
    expect(who('smpp', sender, 'STOP', false)).toBe('opt_out');
  });

  test.each(['+18225550100', '+18995550100', '+448005550100', '+1833555010'])('%s is not', (sender) => {
    expect(who('smpp', sender, 'STOP', false)).toBe(null);
  });
});
