import { describe, expect, test } from 'vitest';
import { defaultTemplate, STOP_LINE, TEMPLATE_NAMES, type TemplateName } from './default-templates.ts';
import { defaultScript } from './lint-script.ts';
import { defaultPromotionalAgreement } from './promotional-agreement.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';
import { REGISTRATION_FIELDS, type RegistrationFieldName, SAMPLES } from './registration-fields.ts';
import { type RegistrationFacts, registrationPack } from './registration-pack.ts';

const templates = (language: 'en' | 'es' | 'fr' = 'en') =>
  Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, defaultTemplate(name, { language })])) as Record<
    TemplateName,
    string
  >;
const facts: RegistrationFacts = {
  businessName: 'Bell & Crank',
  website: 'https://bellcrank.example',
  privacyPolicyUrl: 'https://bellcrank.example/privacy',
  termsUrl: 'https://bellcrank.example/terms',
  contact: '(512) 555-0100',
  senders: ['+15125550100'],
  stores: ['Main Street'],
  script: { text: defaultScript({ businessName: 'Bell & Crank' }), version: 3 },
  templates: templates(),
  replies: ['Thanks, {name}. See you soon at the shop!'],
  conversationalWindowHours: 24,
  quietHours: { enabled: true, from: '20:00', to: '08:00' },
  optInKeywords: [],
  promotions: false,
  promotionalAgreement: {
    text: defaultPromotionalAgreement({ businessName: 'Bell & Crank' }),
    version: 2,
  },
  optOutScope: 'business',
};
const answer = (name: RegistrationFieldName, more: Partial<RegistrationFacts> = {}) =>
  registrationPack({ ...facts, ...more }).answers.find((each) => each.name === name)?.value;
const missing = (more: Partial<RegistrationFacts>) =>
  registrationPack({ ...facts, ...more }).missing.map(({ code, where }) => [code, where]);

describe('the registration pack', () => {
  test('M2 a shop that has set everything lacks nothing, and every answer fits its form', () => {
    for (const language of ['en', 'es', 'fr'] as const) {
      const pack = registrationPack({
        ...facts,
        templates: templates(language),
        script: { text: defaultScript(facts, { language }), version: 1 },
      });
      expect(pack.missing).toEqual([]);
      for (const { value, min, max } of pack.answers) {
        for (const text of typeof value === 'boolean' ? [] : [value].flat()) {
          expect(text.length).toBeGreaterThanOrEqual(min ?? 1);
          expect(text.length).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
        }
      }
    }
  });

  test('M2 the forms’ bounds are those that are documented', () => {
    const bounds = (name: RegistrationFieldName) => [
      REGISTRATION_FIELDS[name].min,
      REGISTRATION_FIELDS[name].max,
    ];
    expect(bounds('description')).toEqual([40, 4096]);
    expect(bounds('messageFlow')).toEqual([40, 2048]);
    expect(bounds('sampleMessage')).toEqual([20, 1024]);
    for (const name of ['tollFreeSummary', 'tollFreeOptIn', 'tollFreeSample'] as const) {
      expect(bounds(name)).toEqual([null, 500]);
    }
    expect(SAMPLES).toMatchObject({ min: 2, max: 5 });
    for (const name of ['optInMessage', 'optOutMessage', 'helpMessage'] as const) {
      expect(bounds(name)).toEqual([20, 320]);
    }
    for (const name of ['optInKeywords', 'optOutKeywords', 'helpKeywords'] as const) {
      expect(bounds(name)).toEqual([null, 255]);
    }
  });

  test('M2 the message flow holds the script word for word, where one agrees, and every link', () => {
    const flow = String(answer('messageFlow'));
    for (const words of [
      facts.script.text,
      'at the counter of Bell & Crank (https://bellcrank.example)',
      'texting START to (512) 555-0100',
      'Privacy policy: https://bellcrank.example/privacy',
      'Terms: https://bellcrank.example/terms',
    ]) {
      expect(flow).toContain(words);
    }
  });

  test('M2 where the room is short what is said twice goes first, and the script never', () => {
    const long = (words: number) => ({
      text: `${facts.script.text} ${'Thank you. '.repeat(words)}`.trim(),
      version: 4,
    });
    const flow = String(answer('messageFlow', { script: long(80) }));
    expect(flow.length).toBeLessThanOrEqual(2048);
    expect(flow).toContain(long(80).text);
    expect(flow).not.toContain('A confirmation follows at once');
    expect(missing({ script: long(80) })).toEqual([]);

    const longer = String(answer('messageFlow', { script: long(200) }));
    expect(longer).toContain(long(200).text);
    expect(missing({ script: long(200) })).toEqual([['messageFlow.too_long', '/settings/script']]);
  });

  test('C8 the samples are texts as they go out: the first with the STOP line, none with a gap', () => {
    const samples = answer('sampleMessage') as string[];
    expect(samples[0]).toBe(
      `Bell & Crank: Your service is done and your Trek Marlin is ready for pickup. Questions? Just reply. ${STOP_LINE}`,
    );
    expect(samples.at(-1)).toBe('Thanks, Maya. See you soon at the shop!');
    expect(samples.length).toBeGreaterThanOrEqual(SAMPLES.min);
    expect(samples.length).toBeLessThanOrEqual(SAMPLES.max);
    for (const sample of samples) expect(sample).not.toMatch(/[{}]/);
    expect((answer('sampleMessage', { replies: ['Ok.'] }) as string[]).length).toBe(3);
  });

  test.each([
    [
      'optOutKeywords',
      'opt_out',
      ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'ALTO', 'ARRET'],
    ],
    ['optInKeywords', 'opt_in', ['START', 'UNSTOP']],
    ['helpKeywords', 'help', ['HELP', 'INFO', 'AYUDA', 'AIDE']],
  ] as const)('C13 %s are those that are understood, in letters and digits alone', (name, intent, some) => {
    const words = String(answer(name)).split(',');
    for (const word of words) {
      expect(word).toMatch(/^[A-Z0-9]+$/);
      expect(recognizeReply(word).intent).toBe(intent);
    }
    expect(words).toEqual(expect.arrayContaining([...some]));
    expect(new Set(words).size).toBe(words.length);
  });

  test('C12 the shop’s own keywords are listed with START, as a form takes them', () => {
    const optInKeywords = ['Bici', 'VÉLO'];
    const words = String(answer('optInKeywords', { optInKeywords })).split(',');
    expect(words).toEqual(expect.arrayContaining(['START', 'UNSTOP', 'BICI', 'VELO']));
    for (const word of words) {
      expect(recognizeReply(word, { keywords: { optIn: optInKeywords } }).intent).toBe('opt_in');
    }
    expect(registrationPack({ ...facts, optInKeywords }).consent.join(' ')).toContain(
      'START or Bici or VÉLO to (512) 555-0100 opts in',
    );
  });

  test('C22 the dialogue ends with the one confirmation', () => {
    const { dialogue } = registrationPack(facts);
    expect(dialogue.at(-2)).toEqual({ from: 'customer', text: 'Stop. Thank you' });
    expect(recognizeReply('Stop. Thank you').intent).toBe('opt_out');
    expect(dialogue.at(-1)?.text).toContain("You won't get any more texts");
  });

  test('links and phone numbers are said to be there where they are', () => {
    expect([answer('embeddedLinks'), answer('embeddedPhone')]).toEqual([false, true]);
    const contact = 'https://bellcrank.example/help';
    expect([answer('embeddedLinks', { contact }), answer('embeddedPhone', { contact })]).toEqual([
      true,
      false,
    ]);
    expect([answer('ageGated'), answer('directLending')]).toEqual([false, false]);
  });

  test.each([
    [{ website: '' }, 'website', '/settings/shop'],
    [{ privacyPolicyUrl: '' }, 'privacy_policy_url', '/settings/shop'],
    [{ termsUrl: '' }, 'terms_url', '/settings/shop'],
    [{ contact: '' }, 'contact', '/settings/shop'],
    [{ senders: [] }, 'sender', '/settings/shop'],
    [
      { templates: { ...templates(), help_answer: `{business}: ${'Help. '.repeat(60)}` } },
      'helpMessage.too_long',
      '/settings/templates?kind=help_answer',
    ],
    [
      { templates: { ...templates(), opt_out_confirmation: 'Bye.' } },
      'optOutMessage.too_short',
      '/settings/templates?kind=opt_out_confirmation',
    ],
    [
      { script: { text: facts.script.text.replace('How often varies, and they', 'They'), version: 1 } },
      'script.frequency',
      '/settings/script',
    ],
  ] as const)('what %j lacks is named, with where to set it: %s, %s', (change, code, where) => {
    expect(missing(change)).toEqual([[code, where]]);
  });

  test('a shop that has set nothing gets a pack all the same, and promises nothing that it lacks', () => {
    const bare = { ...facts, website: '', privacyPolicyUrl: '', termsUrl: '', contact: '', senders: [] };
    const flow = String(answer('messageFlow', bare));
    expect(flow).not.toMatch(/Privacy policy:|Terms:|undefined|\(\)/);
    expect(missing(bare)).toHaveLength(5);
  });

  test('M2 toll-free verification gets texts of its own, within its own lengths', () => {
    const { answers } = registrationPack(facts);
    const tollFree = answers.filter((each) => each.tollFree !== null && typeof each.value === 'string');
    for (const { name, value } of tollFree) {
      expect({ name, length: String(value).length }).toSatisfy(({ length }) => length <= 500);
    }
    expect(answers.find((each) => each.tollFree === 'AdditionalInformation')?.name).toBe('tollFreeOptIn');
    expect(answers.find((each) => each.tollFree === 'UseCaseSummary')?.name).toBe('tollFreeSummary');
    // Campaigns have room for the script, and toll-free verification has none: no answer goes to both.
    for (const each of answers.filter(({ max }) => (max ?? 0) > 500)) expect(each.tollFree).toBeNull();
  });

  test('M2 a long name leaves toll-free verification what it must have, and what is too long is named', () => {
    const website = `https://bellcrank.example/${'a'.repeat(150)}`;
    const summary = String(answer('tollFreeSummary', { website }));
    expect(summary.length).toBeLessThanOrEqual(500);
    expect(summary).toContain('No marketing is sent.');
    const optIn = String(answer('tollFreeOptIn', { website, promotions: true }));
    expect(optIn.length).toBeLessThanOrEqual(500);
    expect(optIn).toContain('separate signed agreement');
    expect(missing({ website: `https://bellcrank.example/${'a'.repeat(400)}` })).toEqual([
      ['tollFreeSummary.too_long', '/settings/shop'],
      ['tollFreeOptIn.too_long', '/settings/shop'],
    ]);
  });
});

describe('the registration pack of a shop that sends offers', () => {
  const SELLING = { promotions: true };
  const whole = (more: Partial<RegistrationFacts>) => JSON.stringify(registrationPack({ ...facts, ...more }));

  test('C10 nothing says that no marketing is sent, and with offers off nothing says that it is', () => {
    expect(whole({})).toContain('No marketing is sent.');
    expect(whole({})).not.toMatch(/marketing texts|MARKETING|signed/);
    expect(whole(SELLING)).not.toMatch(/No marketing|Nothing is sold/);
  });

  test('C10 use case, description, flow and consent tell of marketing and of what is signed', () => {
    expect(answer('useCase', SELLING)).toEqual([
      'MIXED',
      'CUSTOMER_CARE',
      'DELIVERY_NOTIFICATION',
      'MARKETING',
    ]);
    for (const name of ['description', 'tollFreeSummary'] as const) {
      expect(answer(name, SELLING)).toMatch(/signed a separate agreement also get marketing texts/);
      expect(answer(name, SELLING)).toContain('not a condition of any purchase');
    }
    const flow = String(answer('messageFlow', SELLING));
    expect(flow).toContain('That yes covers no marketing');
    expect(flow).toContain(
      'I agree that Bell & Crank may send marketing texts, such as offers and sales, to the mobile number below.',
    );
    expect(flow).not.toMatch(/\n|_{5}/);
    expect(flow.length).toBeLessThanOrEqual(2048);
    const { consent, promotionalAgreement } = registrationPack({ ...facts, ...SELLING });
    expect(consent.join(' ')).toMatch(/signed the separate agreement \(version 2\)/);
    expect(consent.join(' ')).toMatch(/At most 3 marketing texts go to a number in 24 hours, from 9:00/);
    expect(promotionalAgreement).toEqual(facts.promotionalAgreement);
    expect(registrationPack(facts).promotionalAgreement).toBeNull();
  });

  test('C10 the sample of an offer is missing, and so is what the agreement lacks', () => {
    expect(missing(SELLING)).toEqual([['sampleMessage.marketing', '/settings/shop']]);
    const text = facts.promotionalAgreement.text.replace('Reply STOP to stop, HELP for help.', '');
    expect(missing({ ...SELLING, promotionalAgreement: { text, version: 3 } })).toEqual([
      ['promotionalAgreement.stop', '/settings/shop'],
      ['promotionalAgreement.help', '/settings/shop'],
      ['sampleMessage.marketing', '/settings/shop'],
    ]);
  });

  test('C10 the agreement is never left out of the flow: where both are long that is named', () => {
    const promotionalAgreement = {
      text: `${facts.promotionalAgreement.text} ${'Thank you. '.repeat(100)}`.trim(),
      version: 4,
    };
    expect(answer('messageFlow', { ...SELLING, promotionalAgreement })).toContain('Thank you. Thank you.');
    expect(missing({ ...SELLING, promotionalAgreement })).toEqual([
      ['sampleMessage.marketing', '/settings/shop'],
      ['messageFlow.too_long', '/settings/script'],
    ]);
  });

  test('C10 a saved reply that sells is no sample of service', () => {
    const replies = ['20% off all helmets this week!', 'Thanks, {name}. See you soon at the shop!'];
    expect(answer('sampleMessage', { replies })).not.toContain('20% off all helmets this week!');
    expect(answer('sampleMessage', { replies })).toContain('Thanks, Maya. See you soon at the shop!');
    expect(JSON.stringify(registrationPack({ ...facts, replies }).dialogue)).not.toContain('20% off');
  });

  test('C24 where a STOP may end offers alone that is said, with whom it never holds for', () => {
    const alone = { ...SELLING, optOutScope: 'category' } as const;
    expect(registrationPack({ ...facts, ...SELLING }).consent.join(' ')).not.toContain('exception');
    expect(registrationPack({ ...facts, ...alone }).consent.join(' ')).toContain(
      'One exception, for numbers outside the United States and Canada alone: a bare STOP that answers an offer ends offers',
    );
    expect(answer('messageFlow', alone)).toContain(
      'outside the United States and Canada, a STOP to an offer ends offers, and the next one all texts',
    );
    expect(answer('messageFlow', SELLING)).toContain('STOP ends all texts at once and is confirmed once;');
  });

  test('C10 every answer still fits its form', () => {
    for (const each of registrationPack({ ...facts, ...SELLING, optOutScope: 'category' }).answers) {
      for (const text of typeof each.value === 'boolean' ? [] : [each.value].flat()) {
        expect(text.length).toBeLessThanOrEqual(each.max ?? Number.POSITIVE_INFINITY);
      }
    }
  });
});
