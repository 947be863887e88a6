import { describe, expect, test } from 'vitest';
import { isError } from './lint-finding.ts';
import { defaultScript, lintScript, missingFromScript, SCRIPT_ELEMENTS } from './lint-script.ts';
import { FAIR_SCRIPTS, FAIR_WORDS } from './script/fair-scripts-for-tests.ts';
import { languageOf } from './script/language-of.ts';
import {
  ENGLISH_SCRIPTS,
  FRENCH_SCRIPTS,
  type ShopScript,
  SPANISH_SCRIPTS,
  whole,
  without,
} from './script/scripts-for-tests.ts';
import { UNFAIR_WORDS } from './script/unfair-scripts-for-tests.ts';

const shop = { businessName: 'Bell & Crank' };
const LANGUAGES = ['en', 'es', 'fr'] as const;

describe('M2 the default script', () => {
  test.each(LANGUAGES)('M2 in %s it lacks nothing, whatever the business is called', (language) => {
    for (const businessName of ['Bell & Crank', 'No. 7 Cycles', 'Vélo Ça Roule Inc.', 'Clearance Cycles']) {
      const script = defaultScript({ businessName }, { language });
      expect(lintScript(script, { businessName })).toEqual([]);
      expect(languageOf(script)).toBe(language);
    }
  });

  test.each(LANGUAGES)('M2 in %s it is read aloud in about half a minute', (language) => {
    const words = defaultScript(shop, { language }).split(/\s+/).length;
    expect(words).toBeGreaterThan(62);
    expect(words).toBeLessThan(82);
  });

  test('M2 it says all of it in the words that carriers look for', () => {
    for (const words of [
      'optional',
      'pickup',
      'our services',
      'Message and data rates may apply',
      'reply STOP at any time',
      'privacy policy are linked at the foot of every page of our website',
      'yes or no?',
    ]) {
      expect(defaultScript(shop)).toContain(words);
    }
  });
});

describe.each([
  ['English', 'en', ENGLISH_SCRIPTS],
  ['Spanish', 'es', SPANISH_SCRIPTS],
  ['French', 'fr', FRENCH_SCRIPTS],
] as const)('M2 scripts of shops, in %s', (_, language, scripts) => {
  const each = (script: ShopScript) => [script.shop, script] as const;

  test.each(scripts.map(each))('M2 %s: it says all that a yes must rest on', (businessName, script) => {
    expect(languageOf(whole(script))).toBe(language);
    expect(missingFromScript(whole(script), { businessName })).toEqual([]);
  });

  test.each(scripts.map(each))(
    'M2 %s: whatever is left out is named, and nothing else',
    (businessName, script) => {
      for (const code of SCRIPT_ELEMENTS) {
        expect({ code, missing: missingFromScript(without(script, code), { businessName }) }).toEqual({
          code,
          missing: [code],
        });
      }
    },
  );
});

describe('M2 near is not enough', () => {
  test.each([
    ['Message and data rates are on us.', 'message_and_data_rates'],
    ['Data rates may apply.', 'message_and_data_rates'],
    ['You can stop by at any time.', 'reply_stop'],
    ['You can text us to stop by at any time.', 'reply_stop'],
    ['Reply STOP.', 'reply_stop'],
    ['STOP. Any time you reply, we are glad.', 'reply_stop'],
    ['We text you to help.', 'reply_help'],
    ['We are glad to help. Just reply.', 'reply_help'],
    ['We value your privacy.', 'privacy_policy'],
    ['We have a privacy policy.', 'privacy_policy'],
    ['We have terms. Our website is nice.', 'terms'],
    ['In terms of price, see our website.', 'terms'],
    ['Read our terms of service on our website.', 'services'],
    ['This text service is free.', 'services'],
    ["We're ready.", 'order_pickup'],
    ['We often text.', 'frequency'],
    ['Every text is short.', 'frequency'],
    ['You do not have to agree to buy.', 'optional_texts'],
    ['Conditions are fine for riding, and we sell bikes to buy.', 'no_condition_of_purchase'],
    ["You don't have to.", 'no_condition_of_purchase'],
    ['Text HELP as needed.', 'frequency'],
    ['Reply STOP only when you must.', 'frequency'],
    ['The frequency does not vary.', 'frequency'],
    ['Message frequency is what it is.', 'frequency'],
    ['Is that okay?', 'yes_or_no'],
    ['You say yes, we say no.', 'yes_or_no'],
    ['It is yes and it is no.', 'yes_or_no'],
    ['May we text you? It is a yes. There is no other way.', 'yes_or_no'],
    ['Say yes: no problem.', 'yes_or_no'],
    ['Say yes. There is no cost.', 'yes_or_no'],
    ['Bellcrank and others text you.', 'business_name'],
    ['The bells and crankshafts are here.', 'business_name'],
    ['Puede pasar cuando quiera a responder.', 'reply_stop'],
    ['Nuestra política de privacidad es buena.', 'privacy_policy'],
    ['Los términos de servicio están en el sitio web.', 'services'],
    ['Escriba AYUDA a su equipo de vez en cuando.', 'frequency'],
    ['La frecuencia es buena para usted.', 'frequency'],
    ['Usted dice sí y nosotros no.', 'yes_or_no'],
    ['Écrivez AIDE au besoin à notre équipe.', 'frequency'],
    ['La fréquence est bonne pour vous.', 'frequency'],
    ['Vous dites oui et nous non.', 'yes_or_no'],
    ['Nous respectons la vie privée sur notre site.', 'privacy_policy'],
    ['Les conditions de service sont sur le site.', 'services'],
    ['', 'yes_or_no'],
  ])('M2 %j is not enough for %s', (script, code) => {
    expect(missingFromScript(script, shop)).toContain(code);
  });

  test.each([
    ['Texts from Bell and Crank.', 'Bell & Crank'],
    ['Texts from BELL & CRANK.', 'The Bell & Crank, LLC'],
    ["Bell & Crank's texts.", 'Bell & Crank'],
    ['Mensajes de Sol y Luna.', 'Sol & Luna'],
    ['Textos de Velo Ca Roule.', 'Vélo Ça Roule Inc.'],
    ['Texts from The Company.', 'The Company'],
  ])('M2 %j names %s', (script, businessName) => {
    expect(missingFromScript(script, { businessName })).not.toContain('business_name');
  });
});

describe.each(LANGUAGES)('M2 what a script takes back, in %s', (language) => {
  test.each(FAIR_SCRIPTS[language].map((script) => [script]))(
    'M2 an honest script passes, whatever it denies: %s',
    (script) => {
      expect(languageOf(script)).toBe(language);
      expect(lintScript(script, shop)).toEqual([]);
    },
  );

  test.each(FAIR_WORDS[language].map((words) => [words]))('M2 %j takes nothing back', (words) => {
    const script = `${words} ${defaultScript(shop, { language })}`;
    expect(lintScript(script, shop).filter(isError)).toEqual([]);
  });

  const unfair = Object.entries(UNFAIR_WORDS[language]).flatMap(([code, all]) =>
    all.map((words) => [words, code] as const),
  );
  test.each(unfair)('M2 %j takes back %s, though the rest is fair', (words, code) => {
    const script = `${defaultScript(shop, { language })} ${words}`;
    expect(languageOf(script)).toBe(language);
    const finding = lintScript(script, shop).find((each) => each.code === code);
    expect(finding).toMatchObject({ severity: 'error', missing: true });
    // It points at the words, and quotes them.
    const quoted = script.slice(finding?.where?.start, finding?.where?.end);
    expect(words).toContain(quoted);
    expect(finding?.message.startsWith(`"${quoted}" says that `)).toBe(true);
  });

  test('M2 words that take nothing back are named as missing alone, without a place', () => {
    for (const { where } of lintScript('', shop)) expect(where).toBeUndefined();
  });
});

test('M2 a script that says the opposite of what it must is refused for each of it', () => {
  const script = defaultScript(shop)
    .replace("They're optional", "They're not optional")
    .replace('you can reply STOP', "you can't reply STOP")
    .replace('or HELP for help', "or HELP won't work")
    .replace('Shall we text you, yes or no?', "It's a yes unless you say no.");
  expect(missingFromScript(script, shop)).toEqual([
    'optional_texts',
    'reply_stop',
    'reply_help',
    'yes_or_no',
  ]);
});

test('M2 words are found in the text as it is written, with its own quotes and blanks', () => {
  const script = `${defaultScript(shop)} You can’t\n ever  decline. (Not   from Bell & Crank.)`;
  const found = lintScript(script, shop).map(({ code, where }) => [
    code,
    script.slice(where?.start, where?.end),
  ]);
  expect(found).toEqual([
    ['business_name', 'Not   from Bell & Crank'],
    ['optional_texts', 'You can’t\n ever  decline'],
  ]);
});

test('M2 the longest script is read in no time, whatever it repeats', () => {
  for (const words of [
    'not no never ',
    'STOP ',
    "you can't reply ",
    'terms and privacy policy ',
    'unless you ',
  ]) {
    const start = performance.now();
    lintScript(words.repeat(400), shop);
    expect(performance.now() - start).toBeLessThan(2_000);
  }
});

test('M2 each finding says why and what to say, in the language of the script', () => {
  const english = lintScript('May we text you?', shop);
  expect(english.map(({ code }) => code)).toEqual(SCRIPT_ELEMENTS);
  for (const { message, say, severity, missing } of english) {
    expect(message.endsWith(`"${say}"`)).toBe(true);
    expect({ severity, missing }).toEqual({ severity: 'error', missing: true });
  }
  const spanish = lintScript('¿Podemos enviarle mensajes de texto con las noticias de su pedido?', shop);
  expect(spanish.find(({ code }) => code === 'frequency')?.say).toBe('La frecuencia varía.');
  const french = lintScript('Pouvons-nous vous texter au sujet de votre commande?', shop);
  expect(french.find(({ code }) => code === 'frequency')?.say).toBe('La fréquence varie.');
});

test.each(LANGUAGES)('M2 in %s the words that a finding offers are what it asks for', (language) => {
  const incomplete = {
    en: 'May we text you?',
    es: '¿Le podemos escribir a usted?',
    fr: 'Pouvons-nous vous écrire?',
  };
  const offered = lintScript(incomplete[language], shop).map(({ say }) => say);
  expect(missingFromScript([incomplete[language], ...offered].join(' '), shop)).toEqual([]);
});

test('C9 a script that promises what sells is told that a spoken yes does not cover it', () => {
  const script = `${defaultScript(shop)} You get our coupons too.`;
  const [finding] = lintScript(script, shop);
  expect(finding).toMatchObject({ code: 'promotion', severity: 'warning' });
  expect(script.slice(finding?.where?.start, finding?.where?.end)).toBe('get our coupons');
});

test('C50 a variable in a script is an error: it would be read out', () => {
  const script = `${defaultScript(shop)} Thanks, {name}.`;
  expect(lintScript(script, shop)).toMatchObject([
    { code: 'unknown_variable', severity: 'error', missing: false },
  ]);
});
