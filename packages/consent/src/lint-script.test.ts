import { describe, expect, test } from 'vitest';
import { defaultScript, lintScript, missingFromScript } from './lint-script.ts';

const shop = { businessName: 'Bell & Crank' };

describe('M2 the script says all that a yes must rest on', () => {
  test('M2 the default script lacks nothing', () => {
    expect(lintScript(defaultScript(shop), shop)).toEqual([]);
    expect(missingFromScript(defaultScript({ businessName: 'No. 7 Cycles' }))).toEqual([]);
    for (const word of ['stop', 'rates', 'privacy', 'pickup', 'service', 'yes', 'no']) {
      expect(defaultScript(shop).toLowerCase()).toMatch(new RegExp(`\\b${word}`));
    }
  });

  test('M2 the default script is read aloud in under half a minute', () => {
    expect(defaultScript(shop).split(/\s+/).length).toBeLessThan(75);
  });

  const parts = {
    optional_texts: 'We can send you optional texts.',
    order_pickup: 'They say when your order is ready for pick-up.',
    services: 'They tell of our services.',
    message_and_data_rates: 'Msg & data rates may apply.',
    reply_stop: 'You can reply “STOP” at any time.',
    privacy_policy: 'Our privacy policy is linked at the bottom of every page of our website.',
    yes_or_no: 'Yes or no?',
  };

  test('M2 each element is found in other words too', () => {
    expect(missingFromScript(Object.values(parts).join(' '))).toEqual([]);
    expect(
      missingFromScript(
        "If you'd like, Bell & Crank texts you about order pickup and services. Message and data rates may apply. Text STOP anytime. Privacy policy: see the footer of our site. Shall we, yes/no?",
      ),
    ).toEqual([]);
  });

  test.each(Object.keys(parts))('M2 without %s it is incomplete', (code) => {
    const script = Object.entries(parts)
      .filter(([part]) => part !== code)
      .map(([, text]) => text)
      .join(' ');
    expect(missingFromScript(script)).toEqual([code]);
    expect(lintScript(script, shop).find((finding) => finding.code === code)).toMatchObject({
      missing: true,
    });
  });

  test.each([
    ['Message and data rates are on us.', 'message_and_data_rates'],
    ['You can stop by at any time.', 'reply_stop'],
    ['We value your privacy.', 'privacy_policy'],
    ['', 'yes_or_no'],
  ])('M2 %j is not enough for %s', (script, code) => {
    expect(missingFromScript(script)).toContain(code);
  });

  test('M2 a script that names no business is told so, and is not incomplete', () => {
    const script = Object.values(parts).join(' ');
    expect(lintScript(script, shop)).toMatchObject([
      { code: 'business_name', severity: 'warning', missing: false },
    ]);
  });

  test('M2 each finding says what to write', () => {
    for (const { message, severity } of lintScript('', shop)) {
      expect(message).toMatch(/"[^"]+"/u);
      expect(severity).toMatch(/error|warning/);
    }
  });

  test('C9 a script that promises what sells is told that a spoken yes does not cover it', () => {
    const script = `${defaultScript(shop)} You get our coupons too.`;
    const [finding] = lintScript(script, shop);
    expect(finding).toMatchObject({ code: 'promotion', severity: 'warning' });
    expect(script.slice(finding?.where?.start, finding?.where?.end)).toBe('get our coupons');
    const clearance = { businessName: 'Clearance Cycles' };
    expect(lintScript(defaultScript(clearance), clearance)).toEqual([]);
  });

  test('C50 a variable in a script is an error: it would be read out', () => {
    const script = `${defaultScript(shop)} Thanks, {name}.`;
    expect(lintScript(script, shop)).toMatchObject([
      { code: 'unknown_variable', severity: 'error', missing: false },
    ]);
  });
});
