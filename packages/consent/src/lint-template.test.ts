import { describe, expect, test } from 'vitest';
import { defaultTemplate, purposeOf, STOP_LINE, TEMPLATE_NAMES } from './default-templates.ts';
import { fillTemplate } from './fill-template.ts';
import { lintTemplate, missingFromTemplate } from './lint-template.ts';
import { promotionWords } from './promotion-words.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';
import { reservedCommands } from './reserved-commands.ts';
import { countSegments } from './segments.ts';

const LANGUAGES = ['en', 'es', 'fr'] as const;
const shop = { businessName: 'Bell & Crank' };
const values = {
  business: 'Bell & Crank',
  store: 'East 7th',
  contact: '(512) 555-0100',
  label: 'Trek Marlin tune-up',
  name: 'Sam',
};
const codes = (...args: Parameters<typeof lintTemplate>) =>
  lintTemplate(...args).map((finding) => finding.code);

describe('the default templates', () => {
  const EACH = LANGUAGES.flatMap((language) => TEMPLATE_NAMES.map((name) => [name, language] as const));

  test.each(EACH)('C50 %s in %s passes the linter, for one store and for several', (name, language) => {
    for (const severalStores of [false, true]) {
      const template = defaultTemplate(name, { language, severalStores });
      expect(lintTemplate(purposeOf(name), template, { ...shop, severalStores })).toEqual([]);
      const { text } = fillTemplate(template, values);
      expect(lintTemplate(purposeOf(name), text ?? '', shop)).toEqual([]);
    }
  });

  test.each(EACH)('C51 %s in %s begins with the name of the business', (name, language) => {
    expect(defaultTemplate(name, { language })).toMatch(/^\{business\} ?: /);
  });

  test.each(LANGUAGES)('C51 in %s the notices name the store where there are several', (language) => {
    for (const name of ['work_order.ready', 'order.ready_for_pickup'] as const) {
      const template = defaultTemplate(name, { language, severalStores: true });
      expect(template).toMatch(/^\{business\}, \{store\} ?: /);
    }
  });

  test.each(EACH)('C8 %s in %s leaves the STOP line to the hand-over', (name, language) => {
    expect(defaultTemplate(name, { language })).not.toContain('stop getting these messages');
  });

  test.each(EACH)('C49 %s in %s fits two GSM-7 segments with the STOP line', (name, language) => {
    const { text } = fillTemplate(defaultTemplate(name, { language }), values);
    const counted = countSegments(`${text} ${STOP_LINE}`);
    expect(counted.encoding).toBe('GSM-7');
    expect(counted.segments).toBeLessThanOrEqual(2);
  });

  test.each(LANGUAGES)('C22 in %s the opt-out confirmation fits one segment', (language) => {
    const { text } = fillTemplate(defaultTemplate('opt_out_confirmation', { language }), values);
    expect(countSegments(text ?? '').segments).toBe(1);
  });

  test.each(LANGUAGES)('C7 C44 in %s nothing can be taken out of what a text must say', (language) => {
    for (const name of [
      'opt_in_confirmation',
      'opt_in_question',
      'opt_out_confirmation',
      'help_answer',
    ] as const) {
      const template = defaultTemplate(name, { language });
      const parts = template.split(/(?<=[.?]) /);
      for (const part of parts) {
        const rest = parts.filter((each) => each !== part).join(' ');
        expect([part, missingFromTemplate(purposeOf(name), rest, shop)]).not.toEqual([part, []]);
      }
    }
  });

  test('C6 the notices name no customer', () => {
    expect(defaultTemplate('work_order.ready')).not.toContain('{name}');
    expect(defaultTemplate('order.ready_for_pickup')).not.toContain('{name}');
  });

  test.each([
    ['es', 'Responda SI para aceptar o NO para rechazar.'],
    ['fr', 'Répondez OUI pour accepter ou NON pour refuser.'],
  ] as const)('C12 in %s the question is answered by words that are understood', (language, asks) => {
    expect(defaultTemplate('opt_in_question', { language })).toContain(asks);
    const [yes = '', no = ''] = asks.match(/\p{Lu}{2,}/gu) ?? [];
    expect(recognizeReply(yes, { pendingOptIn: true }).intent).toBe('opt_in');
    expect(recognizeReply(no, { pendingOptIn: true }).matched?.toLowerCase()).toContain(no.toLowerCase());
  });
});

describe('C7 the opt-in confirmation is refused with what it lacks', () => {
  const parts = {
    business_name: 'Bell & Crank:',
    topics: 'texts about your orders.',
    frequency: 'Msg frequency varies.',
    rates: 'Msg & data rates may apply.',
    help: 'Reply HELP for help.',
    stop: 'Reply STOP to stop.',
  };

  test('C7 complete', () => {
    expect(codes('opt_in_confirmation', Object.values(parts).join(' '), shop)).toEqual([]);
  });

  test.each(Object.keys(parts))('C7 without %s', (code) => {
    const template = Object.entries(parts)
      .filter(([part]) => part !== code)
      .map(([, text]) => text)
      .join(' ');
    expect(missingFromTemplate('opt_in_confirmation', template, shop)).toEqual([code]);
  });

  test('C7 the words about rates are these and no others', () => {
    const template = Object.values(parts).join(' ');
    for (const other of [
      'Msg and data rates may apply',
      'Message & data rates may apply',
      'msg & data rates may apply',
    ]) {
      expect(codes('opt_in_confirmation', template.replace(parts.rates, other), shop)).toContain('rates');
    }
  });

  test('C7 C8 the STOP line does not stand in for STOP: a number that opts in again gets none', () => {
    const template = Object.values(parts).join(' ').replace(parts.stop, '');
    expect(missingFromTemplate('opt_in_confirmation', template, shop)).toEqual(['stop']);
  });

  test('C7 each finding says why and what to write', () => {
    const findings = lintTemplate('opt_in_confirmation', '', shop);
    expect(findings.map(({ code }) => code)).toEqual(Object.keys(parts));
    for (const { message } of findings) expect(message).toMatch(/,.*"[^"]+"/u);
  });
});

describe('C22 the opt-out confirmation', () => {
  const good = "{business}: You won't get any more texts. Text START to get them again.";

  test.each([
    [good, []],
    ['{business}: You are unsubscribed. Text START to come back.', []],
    ["{business}: You won't get any more texts.", ['start']],
    ['{business}: Text START to get texts again.', ['no_more_texts']],
    [`${good} See bellcrank.example.com`, ['link']],
    [`${good} https://x.test/1`, ['link']],
    [`${good} 20% off if you stay!`, ['promotion']],
    [`${good} Sorry to see you go.`, ['persuasion']],
    [good.replace('{business}: ', ''), ['business_name']],
  ])('%j: %j', (template, expected) => {
    expect(codes('opt_out_confirmation', template, shop)).toEqual(expected);
  });

  test('C22 a business named after its website is no link', () => {
    const template = "Bikes.com: You won't get any more texts. Text START to get them again.";
    expect(codes('opt_out_confirmation', template, { businessName: 'Bikes.com' })).toEqual([]);
  });
});

describe('C44 the HELP answer', () => {
  test('C44 names business, contact, frequency, rates and STOP', () => {
    expect(missingFromTemplate('help_answer', 'Hello', shop)).toEqual([
      'business_name',
      'contact',
      'frequency',
      'rates',
      'stop',
    ]);
    for (const contact of ['{contact}', '(512) 555-0100', 'hello@bell.example']) {
      const template = `{business}: Help at ${contact}. Up to 4 msgs per month. Msg & data rates may apply. Reply STOP to end.`;
      expect(codes('help_answer', template, shop)).toEqual([]);
    }
  });
});

describe('C12 the opt-in question', () => {
  test('C12 asks for YES or NO', () => {
    const template = defaultTemplate('opt_in_question').replace(' or NO to decline', '');
    expect(codes('opt_in_question', template, shop)).toEqual(['yes_or_no']);
  });
});

describe('C50 no reserved keyword is a command for something else', () => {
  test.each([
    ['Reply CANCEL to cancel your appointment.', 'CANCEL'],
    ['Text "STOP" if you want us to wait with the repair', 'STOP'],
    ['reply cancel to cancel your order', 'CANCEL'],
    ['Reply YES to approve the estimate', 'YES'],
    ['Reply YES or NO to approve the repair', 'YES'],
    ['Respond with END when you have left the store', 'END'],
    ['Reply HELP to book a repair', 'HELP'],
    ['Text INFO for store hours', 'INFO'],
    ['Reply HELP for help, CANCEL to cancel the appointment', 'CANCEL'],
    ['Reply START to begin your fitting.', 'START'],
    ['Text CANCEL to this number to cancel your appointment.', 'CANCEL'],
    ['To cancel your appointment, text CANCEL.', 'CANCEL'],
    ['Need to cancel your appointment? Text CANCEL.', 'CANCEL'],
    // What it is for stands in the sentence before, or in the one behind.
    ['Need to cancel the visit. Text CANCEL.', 'CANCEL'],
    ["Can't make it? Text CANCEL.", 'CANCEL'],
    ["Can't make it. Text CANCEL!", 'CANCEL'],
    ['Running late? Send us END.', 'END'],
    ['Changed your mind? Reply with CANCEL.', 'CANCEL'],
    ['Your fitting is on Tuesday. Reply CANCEL.', 'CANCEL'],
    ['If you no longer want the bike: text CANCEL.', 'CANCEL'],
    ['To call off the repair, just reply with the word CANCEL.', 'CANCEL'],
    ["Text CANCEL. We'll free your slot.", 'CANCEL'],
    ['Reply QUIT. Your order will be returned.', 'QUIT'],
    ['Approve the estimate? Text YES.', 'YES'],
    ['Is Tuesday OK for your fitting? Reply YES.', 'YES'],
    ['The estimate is $45. Please answer YES.', 'YES'],
    ['We can begin tomorrow. Reply YES.', 'YES'],
    ['Want us to begin the work? Text START.', 'START'],
    ["Don't want the repair? Text STOP.", 'STOP'],
    ['Reply C to confirm or CANCEL to cancel your visit.', 'CANCEL'],
    ['Text R to reschedule, CANCEL to cancel.  Your visit is tomorrow.', 'CANCEL'],
    ['CANCEL to cancel your appointment.', 'CANCEL'],
    ['CANCEL = no longer needed', 'CANCEL'],
    ['CANCEL cancels your appointment.', 'CANCEL'],
    ['Reply “CANCEL” and we cancel the booking.', 'CANCEL'],
    ['Use CANCEL to drop your reservation', 'CANCEL'],
    ['Text STOPALL to stop all work on the bike', 'STOPALL'],
    ['¿Necesita cancelar la cita? Responda CANCEL.', 'CANCEL'],
    ['Responda ALTO para cancelar su cita.', 'ALTO'],
    ['Envíe BAJA si no puede venir a la cita.', 'BAJA'],
    ['¿Ya no quiere el pedido? Conteste PARAR.', 'PARAR'],
    ['Répondez ARRÊT pour annuler votre rendez-vous.', 'ARRÊT'],
    ['Textez STOP pour annuler la commande.', 'STOP'],
    ['Vous ne pouvez plus venir au rendez-vous? Répondez CANCEL.', 'CANCEL'],
  ])('%j', (text, keyword) => {
    expect(reservedCommands(text).map((each) => each.keyword)).toEqual([keyword]);
    const found = codes('notice', `{business}: ${text}`, shop).filter((code) => code !== 'costly_character');
    expect(found).toEqual(['reserved_keyword']);
  });

  test.each([
    STOP_LINE,
    'Reply STOP to stop.',
    'Reply STOP to cancel',
    'Reply STOP to unsubscribe, HELP for help.',
    'Text START to get texts again.',
    'To get them again, text START to this number.',
    'Reply HELP for help or STOP to end.',
    'Reply C to cancel your appointment.',
    'We sent help to the store.',
    'We will text you to stop by.',
    'Your appointment was cancelled. Just reply.',
    'No more texts about your order? Text STOP.',
    'Your order is ready. Reply STOP to stop.',
    'Your order is ready. Text STOP.',
    'Your bike is ready for pickup. Questions? Just reply. Reply STOP to end.',
    'Need to change your appointment? Call us. Reply STOP to opt out.',
    'Questions about your order? Reply HELP.',
    'Want fewer texts? Reply CANCEL.',
    'We texted you about your order. To get no more messages, reply CANCEL.',
    'Reply CANCEL to stop these messages.',
    'Changed your mind? Text START to get texts about your orders again.',
    'Responda STOP para no recibir más mensajes.',
    'Responda AYUDA para recibir ayuda, STOP para parar.',
    'Para volver a recibirlos, responda START.',
    'Su pedido está listo. Responda ALTO para parar.',
    "Répondez AIDE pour de l'aide, STOP pour cesser.",
    'Votre commande est là. Textez ARRET pour cesser.',
    'Pour en recevoir à nouveau, textez START à ce numéro.',
    'We HELP you START. THE END.',
    'Write to help@bell.example or info@bell.example.',
    'Want out? Reply "STOP".',
    'Write to info@bell.example.',
  ])('C50 %j is what the word is for, or no command', (text) => {
    expect(reservedCommands(text)).toEqual([]);
  });
});

describe('C50 no promotion in an informational template', () => {
  test.each([
    '20% off today',
    'Our summer sale begins',
    'Use coupon BIKE',
    'Leave us a review!',
    'You are due for a tune-up',
    'Special offer inside',
    'Book now',
    'Free shipping',
  ])('%j', (text) => {
    expect(promotionWords(text)).not.toEqual([]);
    expect(codes('notice', `{business}: ${text}`, shop)).toEqual(['promotion']);
    expect(codes('notice', `{business}: ${text}`, { ...shop, category: 'promotional' })).toEqual([]);
  });

  test.each([
    'Your special order is here.',
    'Feel free to call.',
    'Your sales receipt is attached.',
    'Your tune-up is done.',
    'We had to deal with a stuck bolt.',
    'The service is $45.',
  ])('C50 %j sells nothing', (text) => {
    expect(promotionWords(text)).toEqual([]);
  });
});

test('C50 an unknown variable is named', () => {
  const findings = lintTemplate('notice', '{business}: {bike} is ready, {{name}}', shop);
  expect(findings).toMatchObject([{ code: 'unknown_variable', missing: false }]);
  expect(findings[0]?.message).toContain('{bike}, {{name}}');
});

test('C51 a notice that does not begin with the business, or its store, is refused', () => {
  expect(codes('notice', 'Your bike is ready at {business}', shop)).toEqual(['business_name']);
  expect(codes('notice', 'BELL & CRANK: ready', shop)).toEqual([]);
  expect(codes('notice', '{business}: ready', { ...shop, severalStores: true })).toEqual(['store_name']);
  expect(codes('notice', 'Bell & Crank, {store}: ready', { ...shop, severalStores: true })).toEqual([]);
});

test('C50 a text longer than carriers take is refused', () => {
  expect(codes('notice', `{business}: ${'text '.repeat(1000)}`, shop)).toEqual(['too_long']);
});

describe('C50 a template opens only what is known when its text is made', () => {
  test('C50 a system text is about no order and no one customer', () => {
    for (const variable of ['{label}', '{name}']) {
      const template = `${defaultTemplate('help_answer')} ${variable}`;
      expect(codes('help_answer', template, shop)).toEqual(['unknown_variable']);
    }
    expect(codes('notice', '{business}: {label} for {name}', shop)).toEqual(['names_customer']);
  });

  test('C50 a notice that waits for a contact which is not set is a warning', () => {
    const template = '{business}: ready. Call {contact}.';
    expect(codes('notice', template, { ...shop, contact: '' })).toEqual(['contact_not_set']);
    expect(codes('notice', template, { ...shop, contact: '(512) 555-0100' })).toEqual([]);
    expect(codes('help_answer', defaultTemplate('help_answer'), { ...shop, contact: '' })).toEqual([]);
  });

  test('C50 a saved reply begins as its writer likes, sells nothing and commands nothing', () => {
    expect(codes('message', 'Thanks, {name}. We are at {store}, {contact}.', shop)).toEqual([]);
    expect(codes('message', 'Reply CANCEL to cancel your appointment.', shop)).toEqual(['reserved_keyword']);
    expect(codes('message', '20% off today', shop)).toEqual(['promotion']);
    expect(codes('message', '{label} is ready', shop)).toEqual(['unknown_variable']);
  });
});

describe('C50 a finding shows where it is', () => {
  const marked = (purpose: Parameters<typeof lintTemplate>[0], template: string) =>
    lintTemplate(purpose, template, shop).map(({ where }) => where && template.slice(where.start, where.end));

  test.each([
    ['notice', '{business}: Ready. It’s here! Reply CANCEL to cancel your pickup.', ['CANCEL', '’']],
    ['notice', '{business}: Ready. Reply STOP to stop; reply END to end the rental', ['END']],
    ['notice', '{business}: Done. Text cancel! Need to cancel the visit? Text CANCEL.', ['CANCEL']],
    ['notice', '{business}: {label}, and 20% off', ['20% off']],
    ['notice', '{business}: {label}, {bike}', ['{bike}']],
    ['opt_out_confirmation', '{business}: No more texts. START returns. x.com', ['x.com']],
    ['notice', 'Ready', [undefined]],
  ] as const)('%s %j: %j', (purpose, template, places) => {
    expect(marked(purpose, template)).toEqual(places);
  });
});

test('C49 a letter that halves what a segment holds is a warning, and refuses nothing', () => {
  const [finding] = lintTemplate('notice', '{business}: it’s ready', shop);
  expect(finding).toMatchObject({ code: 'costly_character', severity: 'warning', missing: false });
  expect(missingFromTemplate('notice', '{business}: it’s ready', shop)).toEqual([]);
});

test('C50 a business is not refused for its own name', () => {
  const bargain = { businessName: 'Bargain Bikes' };
  expect(codes('notice', 'Bargain Bikes: ready', bargain)).toEqual([]);
  // A name within a word, or of one letter, hides nothing.
  expect(codes('notice', 'P: ready. 20% off', { businessName: 'P' })).toEqual(['promotion']);
  expect(codes('help_answer', defaultTemplate('help_answer'), { businessName: 'HELP' })).toEqual([]);
  // Its name does not stand in for what the texts are about, either.
  expect(
    missingFromTemplate('opt_in_confirmation', 'Bargain Bikes: Msg frequency varies', bargain),
  ).toContain('topics');
});
