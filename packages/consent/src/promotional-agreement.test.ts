import { describe, expect, test } from 'vitest';
import { defaultTemplate } from './default-templates.ts';
import { lintTemplate } from './lint-template.ts';
import { defaultPromotionalAgreement, lintPromotionalAgreement } from './promotional-agreement.ts';

const shop = { businessName: 'Bell & Crank' };
const DEFAULT = defaultPromotionalAgreement(shop);
const codes = (text: string, businessName = shop.businessName) =>
  lintPromotionalAgreement(text, { businessName }).map(({ code }) => code);

describe('C10 the agreement that is signed', () => {
  test('C10 the default says all of it', () => {
    expect(codes(DEFAULT)).toEqual([]);
    const offers = { businessName: 'Special Offers & Sales' };
    expect(lintPromotionalAgreement(defaultPromotionalAgreement(offers), offers)).toEqual([]);
  });

  test.each([
    ['Bell & Crank', 'business_name'],
    ['marketing texts, such as offers and sales', 'marketing'],
    ['They may be sent automatically.', 'automated'],
    ['Message frequency varies, three a day at most.', 'frequency'],
    ['Message and data rates may apply.', 'message_and_data_rates'],
    ['Reply STOP to stop,', 'stop'],
    ['HELP for help.', 'help'],
    ['Agreeing is not a condition of any purchase or service.', 'not_a_condition'],
    ['Mobile number: ____________________', 'mobile_number'],
  ])('C10 without "%s" it lacks %s', (words, code) => {
    expect(DEFAULT).toContain(words);
    const found = lintPromotionalAgreement(DEFAULT.replace(words, ''), shop);
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(found[0]).toMatchObject({ severity: 'error', missing: true });
    expect(found[0]?.message).toMatch(/"[^"]+"/);
  });

  test.each([
    'You agree to recurring automated promotional messages from Bell & Crank. Consent is not required to buy anything, nor a condition of purchase. Msg frequency varies. Msg & data rates may apply. Reply HELP for help or STOP to end. Phone: [ your number ]',
    'Yes, Bell & Crank may text me advertising automatically, up to 3 messages per day. I need not agree to this to be served. Message and data rates might apply. HELP for help, STOP to stop. Cell phone number ..........',
  ])('C10 other words that say it: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('C10 the name says nothing of what it is made of, and a gap is not signed', () => {
    const text = DEFAULT.replaceAll('Bell & Crank', 'Offers').replace(
      'marketing texts, such as offers and sales',
      'texts',
    );
    expect(codes(text, 'Offers')).toEqual(['marketing']);
    expect(codes(`${DEFAULT} {name}`)).toEqual(['unknown_variable']);
  });
});

describe('C24 what confirms that offers end', () => {
  const DEFAULT_GOODBYE = defaultTemplate('promotional_opt_out_confirmation');
  const faults = (text: string) =>
    lintTemplate('promotional_opt_out_confirmation', text, shop).map(({ code }) => code);

  test.each([
    ["You won't get any more offers from us.", 'no_more_offers'],
    ['Texts about your orders and service go on.', 'others_go_on'],
    ['To stop all texts, reply STOP again.', 'stop_all'],
  ])('C24 has to say: %s', (words, code) => {
    expect(faults(DEFAULT_GOODBYE)).toEqual([]);
    expect(faults(DEFAULT_GOODBYE.replace(words, ''))).toContain(code);
  });

  test('C22 C24 it sells nothing, links nowhere and asks nobody to stay', () => {
    expect(faults(`${DEFAULT_GOODBYE} 20% off until Sunday.`)).toEqual(['promotion']);
    expect(faults(`${DEFAULT_GOODBYE} bell.example.com`)).toEqual(['link']);
    expect(faults(`${DEFAULT_GOODBYE} Are you sure?`)).toEqual(['persuasion']);
  });
});
