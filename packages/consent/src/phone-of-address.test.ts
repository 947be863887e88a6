import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhoneNumber } from './phone-number.ts';
import { phoneOfAddress, withPlus } from './phone-of-address.ts';

describe('C25 an address is read', () => {
  it.each([
    'sip:+15035550142@sip.example.com',
    'sips:+15035550142:secret@sip.example.com;user=phone',
    'SIP:5035550142@10.0.0.1:5060;transport=udp',
    'sip:%2B15035550142@sip.example.com',
    '<sip:+1-503-555-0142@sip.example.com>;tag=1928301774',
    '"Maya <3" <sip:+15035550142@sip.example.com>',
    'tel:+1-503-555-0142',
    'tel:+15035550142;ext=1',
    'tel:503-555-0142;phone-context=+1',
    'tel:555-0142;phone-context=+1-503',
    'tel:5035550142;phone-context=example.com',
    'whatsapp:+15035550142',
    '+15035550142/TYPE=PLMN',
    '+15035550142,1',
    '+15035550142#1',
    '0015035550142',
    '00 1 503 555 0142',
    '01115035550142',
    '011 1 503 555-0142',
    '+0015035550142',
    '+01115035550142',
    '++15035550142',
    '%2B15035550142',
    ' 15035550142',
    '1 (503) 555-0142',
    '+1 503-555-0142',
    '+1 503\u2011555\u20110142',
    '\u202a+15035550142\u202c',
    '＋１５０３５５５０１４２',
    '503.555.0142',
  ])('%j', (address) => {
    expect(phoneOfAddress(address, 'US')).toBe('+15035550142');
  });

  it.each([
    ['0015035550142', 'GB', '+15035550142'],
    ['1 (503) 555-0142', 'GB', '+15035550142'],
    ['tel:5035550142;phone-context=+1', 'GB', '+15035550142'],
    ['07911 123456', 'GB', '+447911123456'],
    ['447911123456', 'US', '+447911123456'],
    ['5215512345678', 'US', '+525512345678'],
    ['005215512345678', 'US', '+525512345678'],
    ['+5215512345678', 'US', '+525512345678'],
    // The shop's country comes first: with Bulgaria's 359 and without the plus it is a number of Florida's.
    ['3592123456', 'US', '+13592123456'],
  ])('%j, of a shop in %s', (address, country, read) => {
    expect(phoneOfAddress(address, country)).toBe(read);
  });

  it.each([
    ['nothing', ''],
    ['a short code', '72345'],
    ['a name', 'ACME'],
    ['an e-mail address, whose sender chose what stands before the @', '5035550142@txt.example.com'],
    ['an e-mail address with a name', 'Maya <5035550142@txt.example.com>'],
    ['a SIP user who is no phone', 'sip:maya@sip.example.com'],
    ['two countries’ prefixes', '0447911123456'],
    ['more digits than any number has', '12345678901234567890'],
    ['a percent sign and no more', '%2B%'],
    ['two numbers', '+15035550142 +15035550143'],
    ['longer than any address', `sip:+15035550142${':'.repeat(2_000)}@x`],
  ])('as none where it is %s', (_, address) => {
    expect(phoneOfAddress(address, 'US')).toBeNull();
  });

  /** Numbers of several countries, each of which may be spelled in each of these ways. */
  const numbers = fc.oneof(
    fc
      .tuple(fc.integer({ min: 200, max: 989 }), fc.integer({ min: 200, max: 999 }), fc.nat(9999))
      .map(([area, exchange, line]) => `+1${area}${exchange}${String(line).padStart(4, '0')}`),
    fc.nat(999_999).map((line) => `+447911${String(line).padStart(6, '0')}`),
    fc.nat(9_999_999).map((line) => `+52551${String(line).padStart(7, '0')}`),
    fc.nat(99_999_999).map((line) => `+49151${String(line).padStart(8, '0')}`),
  );
  const spellings: readonly ((digits: string) => string)[] = [
    (digits) => `+${digits}`,
    (digits) => digits,
    (digits) => `00${digits}`,
    (digits) => `011${digits}`,
    (digits) => `011 ${digits.replace(/(\d{3})(?=\d{3})/g, '$1-')}`,
    (digits) => `+${digits.replace(/^(\d\d?)(\d{3})/, '$1 ($2) ')}`,
    (digits) => `tel:+${digits}`,
    (digits) => `sip:+${digits}@gateway.example;user=phone`,
    (digits) => `sip:00${digits}@gateway.example`,
    (digits) => `<sip:${digits}@[2001:db8::1]>`,
    (digits) => `  %2B${digits} `,
  ];

  it('as the same number, however it is spelled', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...spellings), (number, spelled) => {
        fc.pre(parsePhoneNumber(number, 'US').e164 === number);
        expect(phoneOfAddress(spelled(number.slice(1)), 'US')).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  it('as a number or as none, and never throws', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'0123456789+()-. %<>@:;,sipte=\u0000'), maxLength: 24 });
    fc.assert(
      fc.property(
        fc.oneof(odd, fc.string({ unit: 'binary' })),
        fc.constantFrom('US', 'GB', 'XX'),
        (address, country) => {
          const read = phoneOfAddress(address, country);
          if (read === null) return;
          expect(read).toMatch(/^\+[1-9]\d{3,14}$/);
          expect(phoneOfAddress(read, 'US')).toBe(read);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('C25 an international number without its plus gets it', () => {
  it.each([
    ['a number of the shop’s country', '15035550142', '+15035550142'],
    ['another country’s', '447911123456', '+447911123456'],
    ['one with the 1 that Mexico dropped', '5215512345678', '+5215512345678'],
    ['one of ten digits that Singapore has', '6591234567', '+6591234567'],
    ['ten digits that no country has', '2125550142', '2125550142'],
    ['ten digits that would be El Salvador’s, which has no such numbers', '5035550142', '5035550142'],
    ['a short code', '72345', '72345'],
    ['as it is dialled', '0015035550142', '0015035550142'],
    ['a name', 'ACME', 'ACME'],
  ])('%s', (_, written, read) => {
    expect(withPlus(written)).toBe(read);
  });
});
