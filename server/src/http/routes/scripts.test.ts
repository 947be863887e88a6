import { createHash } from 'node:crypto';
import { defaultScript, SCRIPT_ELEMENTS } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
import { actorOf, SYSTEM } from '../../businesses/actors.ts';
import { addWording } from '../../businesses/wordings.ts';
import { inBusiness } from '../../storage/transaction.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
  staff = await testStaff(shop.parts, [{ businessId: shop.businessId, name: 'Robin', role: 'staff' }]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

const current = async () => (await shop.call('GET', '/scripts/current')).json;
const versions = async () => (await shop.call('GET', '/scripts')).json.items;

describe('C4 versions of the script', () => {
  test('C4 a change is a new version, and the earlier ones stay as they were', async () => {
    const first = await current();
    expect(first).toMatchObject({ version: 1, inUse: true, author: { kind: 'system' } });

    const text = `${first.text} Thank you.`;
    const { status, json: second } = await shop.call('POST', '/scripts', { text });
    expect(status).toBe(201);
    expect(second).toMatchObject({
      version: 2,
      text,
      hash: createHash('sha256').update(text).digest('base64'),
      inUse: true,
      author: { kind: 'key', name: 'Alex' },
    });
    expect(await current()).toEqual(second);
    expect(await versions()).toEqual([second, { ...first, inUse: false }]);
    expect((await shop.call('GET', `/scripts/${first.id}`)).json).toEqual({ ...first, inUse: false });
  });

  test('C4 the text in use makes no version; an earlier text makes one', async () => {
    const before = await current();
    expect(await shop.call('POST', '/scripts', { text: before.text })).toEqual({ status: 200, json: before });

    const { json: changed } = await shop.call('POST', '/scripts', { text: `${before.text} Really.` });
    const { status, json: again } = await shop.call('POST', '/scripts', { text: before.text });
    expect(status).toBe(201);
    expect(again).toMatchObject({ version: changed.version + 1, text: before.text, hash: before.hash });
    expect(again.id).not.toBe(before.id);
  });

  test('C4 the list pages through every version once', async () => {
    const all = (await versions()).map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await shop.call('GET', `/scripts?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...page.json.items.map(({ id }: { id: string }) => id));
      cursor = page.json.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(paged.length).toBeGreaterThan(1);
  });

  test('C4 a template is no version of the script', async () => {
    const { versions: templates } = (await shop.call('GET', '/templates/help_answer')).json;
    expect((await shop.call('GET', `/scripts/${templates[0].id}`)).status).toBe(404);
  });
});

describe('M2 a script that must not be used', () => {
  test('M2 is refused with what is missing, and why', async () => {
    const before = await current();
    const { status, json } = await shop.call('POST', '/scripts', { text: 'May we text you? Yes or no?' });
    expect(status).toBe(422);
    expect(json).toMatchObject({
      code: 'script_incomplete',
      missing: SCRIPT_ELEMENTS.filter((code) => code !== 'yes_or_no'),
    });
    expect(json.errors).toHaveLength(SCRIPT_ELEMENTS.length - 1);
    expect(json.errors[0]).toEqual({
      field: 'text',
      message: 'Say who will be texting: a yes is given to somebody. "texts from Bell & Crank"',
    });
    expect(json.findings[1]).toMatchObject({ code: 'optional_texts', say: "They're optional." });
    expect(await current()).toEqual(before);
  });

  test('M2 one that takes back what it must say is refused, with the words that do', async () => {
    const before = await current();
    const text = defaultScript({ businessName: 'Bell & Crank' })
      .replace("They're optional", "They're not optional")
      .replace('you can reply STOP', "you can't reply STOP")
      .replace('or HELP for help', "or HELP won't work")
      .replace('Shall we text you, yes or no?', "It's a yes unless you say no.");
    const { status, json } = await shop.call('POST', '/scripts', { text });
    expect(status).toBe(422);
    expect(json.missing).toEqual(['optional_texts', 'reply_stop', 'reply_help', 'yes_or_no']);
    const [, stop] = json.findings;
    expect(text.slice(stop.where.start, stop.where.end)).toBe("can't reply STOP");
    expect(json.errors[3].message).toContain('"unless you say no" says that a no, or no answer,');
    expect(await current()).toEqual(before);
  });

  test('M2 a variable is refused too, though nothing is missing', async () => {
    const { text } = await current();
    const { status, json } = await shop.call('POST', '/scripts', { text: `${text} I am {name}.` });
    expect(status).toBe(422);
    expect(json).toMatchObject({ missing: [], findings: [{ code: 'unknown_variable' }] });
  });

  test('M2 anyone may have a script checked, and nothing is kept', async () => {
    const before = await versions();
    const { status, json } = await staff.as('Robin', 'POST', '/scripts/check', { text: '' });
    expect(status).toBe(200);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: 'reply_stop', severity: 'error', missing: true }),
    );
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: 'business_name', severity: 'error', missing: true }),
    );
    expect(await versions()).toEqual(before);
  });
});

describe('M2 C4 a script that was written before a rule', () => {
  const OLD = 'May Bell & Crank text you about your order? Yes or no?';

  test('M2 C4 stays in use, is shown with its findings, and goes on being answered to', async () => {
    const before = await current();
    const id = await inBusiness(shop.parts.store, shop.businessId, async (tx) => {
      const author = await actorOf(tx, SYSTEM);
      return (await addWording(tx, 'script', OLD, author.id)).id;
    });
    const now = await current();
    expect(now).toMatchObject({ id, text: OLD, inUse: true });
    expect(now.findings).toContainEqual(expect.objectContaining({ code: 'frequency', missing: true }));
    expect(before.findings).toEqual([]);

    const { json: customer } = await shop.call('POST', '/customers', {
      name: 'Maya',
      mobile: '+15125550177',
    });
    const { status } = await shop.call('POST', `/customers/${customer.id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: id,
      confirmedMobile: '+15125550177',
      staff: 'Sam',
    });
    expect(status).toBe(201);
  });

  test('M2 C4 posted as it stands it is in use already; any change of it must keep to the rules', async () => {
    expect((await shop.call('POST', '/scripts', { text: OLD })).status).toBe(200);
    expect((await shop.call('POST', '/scripts', { text: `${OLD} Please.` })).json).toMatchObject({
      code: 'script_incomplete',
      missing: expect.arrayContaining(['frequency']),
    });
    const text = defaultScript({ businessName: 'Bell & Crank' });
    expect((await shop.call('POST', '/scripts', { text })).status).toBe(201);
  });
});

test('M2 a script in another language is read in it', async () => {
  const text = defaultScript({ businessName: 'Bell & Crank' }, { language: 'es' });
  expect((await shop.call('POST', '/scripts', { text })).json).toMatchObject({ text, findings: [] });
  const without = text.replace('La frecuencia varía, y aceptar', 'Aceptar');
  expect((await shop.call('POST', '/scripts', { text: without })).json).toMatchObject({
    missing: ['frequency'],
    errors: [{ message: expect.stringContaining('"La frecuencia varía."') }],
  });
});

test('M2 only the owner changes the script', async () => {
  const { text } = await current();
  expect((await staff.as('Robin', 'POST', '/scripts', { text })).json).toMatchObject({ code: 'owner_only' });
});
