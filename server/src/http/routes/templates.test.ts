import { TEMPLATE_NAMES } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber, type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
import { until } from '../../../test-support/until.ts';
import { createBusiness } from '../../businesses/create-business.ts';
import { currentWording } from '../../businesses/wordings.ts';
import { inBusiness } from '../../storage/transaction.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop();
  staff = await testStaff(shop.parts, [{ businessId: shop.businessId, name: 'Robin', role: 'staff' }]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

const template = async (kind: string) => (await shop.call('GET', `/templates/${kind}`)).json;

describe('C50 the templates of a shop', () => {
  test('C50 each kind is there, filled with examples, and nothing is wrong with it', async () => {
    const { items, nextCursor } = (await staff.as('Robin', 'GET', '/templates')).json;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(TEMPLATE_NAMES);
    expect(nextCursor).toBeNull();
    for (const each of items) {
      expect(each).toMatchObject({ version: 1, findings: [], author: { kind: 'system' } });
      expect(each.sample).toMatch(/^Bell & Crank: /);
      expect(each.segments).toMatchObject({ encoding: 'GSM-7' });
    }
  });

  test('C50 placeholders are those that can be filled there', async () => {
    const names = async (kind: string) =>
      (await template(kind)).placeholders.map(({ name }: { name: string }) => name);
    expect(await names('help_answer')).toEqual(['business', 'store', 'contact']);
    expect(await names('work_order.ready')).toEqual(['business', 'store', 'contact', 'label', 'name']);
  });

  test.each(['GET', 'POST'] as const)('C50 %s of a kind that there is not: 404', async (method) => {
    const body = method === 'POST' ? { text: 'x' } : undefined;
    expect((await shop.call(method, '/templates/script', body)).status).toBe(404);
    if (body) expect((await shop.call('POST', '/templates/birthday/check', body)).status).toBe(404);
  });
});

describe('C7 a template that lacks what it must say', () => {
  test('C7 is refused with what is missing, why, and what to write', async () => {
    const before = await template('opt_in_confirmation');
    const { status, json } = await shop.call('POST', '/templates/opt_in_confirmation', {
      text: '{business}: Thanks! Msg frequency varies. Msg & data rates may apply. Reply HELP for help.',
    });
    expect(status).toBe(422);
    expect(json).toMatchObject({ code: 'template_incomplete', missing: ['topics', 'stop'] });
    expect(json.errors).toEqual([
      { field: 'text', message: expect.stringContaining('orders') },
      { field: 'text', message: expect.stringContaining('"Reply STOP to stop."') },
    ]);
    expect(await template('opt_in_confirmation')).toEqual(before);
  });

  test('C50 a reserved keyword is refused where it stands, though nothing is missing', async () => {
    const text = '{business}: {label} is ready. Reply CANCEL to cancel your pickup.';
    const { status, json } = await shop.call('POST', '/templates/work_order.ready', { text });
    expect(status).toBe(422);
    expect(json).toMatchObject({ missing: [], findings: [{ code: 'reserved_keyword' }] });
    const { start, end } = json.findings[0].where;
    expect(text.slice(start, end)).toBe('CANCEL');
  });
});

describe('C4 versions of a template', () => {
  test('C4 a change is a new version, sent from then on', async () => {
    const text = '{business}: Good news, {label} waits for you.';
    const { status, json } = await shop.call('POST', '/templates/order.ready_for_pickup', { text });
    expect(status).toBe(201);
    expect(json).toMatchObject({ version: 2, text, author: { kind: 'key', name: 'Alex' }, findings: [] });
    expect(json.sample).toBe('Bell & Crank: Good news, 1042 waits for you.');
    expect((await template('order.ready_for_pickup')).versions).toMatchObject([
      { version: 2, inUse: true, text },
      { version: 1, inUse: false },
    ]);

    const again = await shop.call('POST', '/templates/order.ready_for_pickup', { text });
    expect(again).toEqual({ status: 200, json });

    const customer = await shop.agreed();
    await shop.call('POST', '/events', {
      id: 'e-1',
      type: 'order.ready_for_pickup',
      occurredAt: new Date().toISOString(),
      customer: { mobile: customer.mobile },
      subject: { id: 'o-1', label: 'your Trek' },
    });
    await until('the notice has arrived', async () =>
      (await shop.got(customer.mobile)).some(({ body }) =>
        body.startsWith('Bell & Crank: Good news, your Trek waits for you.'),
      ),
    );
  });

  test('C50 a warning refuses nothing and is told', async () => {
    const { status, json } = await shop.call('POST', '/templates/work_order.ready', {
      text: '{business}: {label} is ready — come by.',
    });
    expect(status).toBe(201);
    expect(json.findings).toMatchObject([{ code: 'costly_character', severity: 'warning' }]);
    expect(json.segments).toMatchObject({ encoding: 'UCS-2' });
  });

  test('C50 only the owner changes a template', async () => {
    const answer = await staff.as('Robin', 'POST', '/templates/help_answer', { text: 'x' });
    expect(answer).toMatchObject({ status: 403, json: { code: 'owner_only' } });
  });
});

test('C50 anyone may have a template checked, and nothing is kept', async () => {
  const before = await template('help_answer');
  const { status, json } = await staff.as('Robin', 'POST', '/templates/help_answer/check', {
    text: '{business}: Call {contact} about {label}.',
  });
  expect(status).toBe(200);
  expect(json).toMatchObject({ sample: null, segments: null });
  expect(json.findings.map(({ code }: { code: string }) => code)).toEqual([
    'frequency',
    'rates',
    'stop',
    'unknown_variable',
  ]);
  expect(await template('help_answer')).toEqual(before);
});

describe('C7 C22 C44 in the language of whoever reads it', () => {
  const speaking = async (language: string | null) => {
    const customer = await shop.customer({ mobile: newNumber(), ...(language && { language }) });
    await shop.agree(customer);
    return customer;
  };
  const arrived = (mobile: string, words: RegExp) =>
    until(`${words} has arrived`, async () => (await shop.got(mobile)).some(({ body }) => words.test(body)));

  test.each([
    [
      'es',
      /Gracias por aceptar mensajes.*STOP para parar\. \(Reply "STOP" to stop getting these messages\.\)$/,
    ],
    [
      'fr-CA',
      /Vous acceptez nos textos.*STOP pour cesser\. \(Reply "STOP" to stop getting these messages\.\)$/,
    ],
    ['de', /You've agreed to texts/],
    [null, /You've agreed to texts/],
  ] as const)(
    'C7 a customer whose language is %j gets %s, with the STOP line to the letter',
    async (language, words) => {
      const { mobile } = await speaking(language);
      await arrived(mobile, words);
    },
  );

  test('C44 the words of a keyword count before those on record', async () => {
    const { mobile } = await speaking(null);
    await arrived(mobile, /You've agreed/);
    await shop.says(mobile, 'AYUDA');
    await arrived(mobile, /Para ayuda, \(512\) 555-0100\./);
  });

  test('C22 STOP is what everybody writes: it is answered in the language on record, ALTO in Spanish', async () => {
    const french = await speaking('fr');
    await arrived(french.mobile, /Vous acceptez/);
    await shop.says(french.mobile, 'STOP');
    await arrived(french.mobile, /Vous ne recevrez plus de textos/);
    const english = await speaking(null);
    await arrived(english.mobile, /You've agreed/);
    await shop.says(english.mobile, 'ALTO');
    await arrived(english.mobile, /Ya no le enviaremos mensajes/);
  });

  test('C6 where a number is shared by people of two languages it is English', async () => {
    const { mobile } = await speaking('es');
    await shop.customer({ mobile, name: 'Ana', language: 'fr' });
    await arrived(mobile, /Gracias por aceptar/);
    await shop.says(mobile, 'HELP');
    await arrived(mobile, /For help, contact/);
  });

  test('C4 each language has versions of its own, and a notice goes out in its reader’s', async () => {
    const before = (await shop.call('GET', '/templates/work_order.ready')).json;
    const text = '{business}: Ya puede pasar por {label}.';
    const { json } = await shop.call('POST', '/templates/work_order.ready', { text, language: 'es' });
    expect(json).toMatchObject({ version: 2, text, findings: [] });
    expect((await shop.call('GET', '/templates/work_order.ready')).json).toEqual(before);
    const { items } = (await shop.call('GET', '/templates?language=es')).json;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(TEMPLATE_NAMES);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'work_order.ready', text, version: 2 }));
    expect((await shop.call('GET', '/templates?language=de')).status).toBe(422);

    const { mobile } = await speaking('es');
    await shop.call('POST', '/events', {
      id: 'e-es',
      type: 'work_order.ready',
      occurredAt: new Date().toISOString(),
      customer: { mobile },
      subject: { id: 'w-es', label: 'su Trek' },
    });
    await arrived(mobile, /^Bell & Crank: Ya puede pasar por su Trek\.$/);
  });

  test('C50 a language that the shop has no words in is English', async () => {
    const other = await createBusiness(shop.parts.store, shop.parts.vault, { name: 'Other' });
    await inBusiness(shop.parts.store, other, async (tx) => {
      const english = await currentWording(tx, 'script');
      expect((await currentWording(tx, 'script', 'fr')).id).toBe(english.id);
    });
  });
});

test('C51 with a second store a notice must name its store', async () => {
  await inBusiness(shop.parts.store, shop.businessId, (tx) =>
    tx.sql
      .insertInto('stores')
      .values({ business_id: shop.businessId, id: uuid(), name: 'East 7th', phone: null })
      .execute(),
  );
  const { findings, placeholders } = await template('work_order.ready');
  expect(findings).toContainEqual(expect.objectContaining({ code: 'store_name', severity: 'error' }));
  expect(placeholders).toContainEqual(expect.objectContaining({ name: 'store', required: true }));
  const text = '{business}, {store}: {label} is ready.';
  expect((await shop.call('POST', '/templates/work_order.ready', { text })).json.findings).toEqual([]);
});
