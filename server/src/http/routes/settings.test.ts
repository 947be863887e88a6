import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { inBusiness } from '../../storage/transaction.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());
beforeEach(() => set([]));

const set = (optInKeywords: readonly string[]) => shop.call('PATCH', '/settings', { optInKeywords });
const agrees = async ({ id }: { id: string }) =>
  (await shop.call('GET', `/customers/${id}`)).json.agreesToTexts;

describe('C12 the shop’s own keywords', () => {
  test('C12 there are none until the owner sets them; each stands once', async () => {
    expect((await shop.call('GET', '/settings')).json.optInKeywords).toEqual([]);
    const { status, json } = await set([' Bici ', 'BICI', 'Vélo']);
    expect(status).toBe(200);
    expect(json.optInKeywords).toEqual(['Bici', 'Vélo']);
    await shop.call('PATCH', '/settings', { contact: '(512) 555-0101' });
    expect((await shop.call('GET', '/settings')).json.optInKeywords).toEqual(['Bici', 'Vélo']);
  });

  test.each([
    ['STOP', 'means something already'],
    ['Help', 'means something already'],
    ['sí', 'means something already'],
    ['ENDIT', 'sounds like a customer who wants no more texts'],
    ['HELPME', 'sounds like a customer who asks for help'],
    ['two words', '2 to 20 letters'],
    ['x', '2 to 20 letters'],
  ])('C12 %s is refused with what is wrong with it', async (word, why) => {
    const { status, json } = await set(['Bici', word]);
    expect(status).toBe(422);
    expect(json.errors).toEqual([{ field: 'optInKeywords', message: expect.stringContaining(why) }]);
    expect(json.errors[0].message).toContain(`“${word}”`);
    expect((await shop.call('GET', '/settings')).json.optInKeywords).toEqual([]);
  });

  test('C12 ten at most', async () => {
    const words = Array.from({ length: 11 }, (_, n) => `bici${'abcdefghijk'.charAt(n)}`);
    expect((await set(words.slice(1))).status).toBe(200);
    expect((await set(words)).json.errors).toMatchObject([{ field: 'optInKeywords' }]);
  });

  test('C12 one that was saved and could not be any more opts nobody in, is named, and is no word for carriers', async () => {
    const settings = JSON.stringify({ optInKeywords: ['Bici', 'ENDIT'] });
    await inBusiness(shop.database.store, shop.businessId, ({ sql: db, businessId }) =>
      sql`update businesses set settings = settings || ${settings}::jsonb where id = ${businessId}`.execute(
        db,
      ),
    );
    expect((await shop.call('GET', '/settings')).json).toMatchObject({
      optInKeywords: ['Bici', 'ENDIT'],
      refusedOptInKeywords: ['ENDIT'],
    });
    const maya = await shop.customer();
    await shop.says(maya.mobile, 'endit');
    expect(await agrees(maya)).toBe(false);
    await shop.says(maya.mobile, 'bici');
    expect(await agrees(maya)).toBe(true);
    const { answers } = (await shop.call('GET', '/registration-pack')).json;
    expect(JSON.stringify(answers)).toContain('BICI');
    expect(JSON.stringify(answers)).not.toContain('ENDIT');
    // What else is changed keeps the list as it is; only a new one is judged.
    expect((await shop.call('PATCH', '/settings', { contact: '(512) 555-0102' })).status).toBe(200);
    expect((await set(['Bici', 'ENDIT'])).status).toBe(422);
  });

  test('C12 C14 one alone opts in as START does, after a STOP too, and within a sentence it is a word', async () => {
    await set(['Bici']);
    const maya = await shop.customer();
    await shop.says(maya.mobile, 'Do you have a bici for me?');
    expect(await agrees(maya)).toBe(false);
    await shop.says(maya.mobile, '“BICI!” 🚲');
    expect(await agrees(maya)).toBe(true);
    await shop.says(maya.mobile, 'STOP');
    expect(await agrees(maya)).toBe(false);
    await shop.call('POST', `/simulator/handsets/${encodeURIComponent(maya.mobile)}/messages`, {
      body: 'bici',
      receivedAt: new Date().toISOString(),
    });
    expect(await agrees(maya)).toBe(true);
  });

  test('C12 taken away, it opts in no more', async () => {
    const maya = await shop.customer();
    await shop.says(maya.mobile, 'BICI');
    expect(await agrees(maya)).toBe(false);
  });

  test('C12 the registration pack lists them', async () => {
    await set(['Bici']);
    const { json } = await shop.call('GET', '/registration-pack');
    const answer = json.answers.find(({ name }: { name: string }) => name === 'optInKeywords');
    expect(answer.value.split(',')).toEqual(expect.arrayContaining(['START', 'BICI']));
  });
});
