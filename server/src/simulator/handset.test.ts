import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastingPermit } from '../../test-support/permits.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { handsetTexts } from '../carriers/simulator/texts.ts';
import { handsetSays } from './handset.ts';
import { SENDER, type SimulatedShop, simulatedShop, textTo } from './testing/simulated-shop.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const PHONE = '+15125550142';

async function factsOf(shop: SimulatedShop) {
  const row = await shop.tx((tx) =>
    tx.sql.selectFrom('numbers').select('facts').where('number', '=', PHONE).executeTakeFirstOrThrow(),
  );
  return row.facts;
}

describe('the customer writes', () => {
  test('the text is in the thread and on the handset', async () => {
    const shop = await simulatedShop({}, db);
    const id = await shop.says(PHONE, 'When can I pick it up?');
    expect(await shop.messages(PHONE)).toMatchObject([
      { direction: 'inbound', sender: SENDER, body: 'When can I pick it up?', carrier_message_id: id },
    ]);
    expect(await shop.holds(PHONE)).toMatchObject([{ id, direction: 'out', body: 'When can I pick it up?' }]);
  });

  test('numbers may come in any common form', async () => {
    const shop = await simulatedShop({}, db);
    const said = { number: '(512) 555-0142', to: '512.555.0100', body: 'Hello' };
    expect(await handsetSays(shop.parts, shop.businessId, said)).toMatchObject({ refused: null });
    expect(await shop.holds(PHONE)).toHaveLength(1);
  });

  test('C38: what PostgreSQL cannot keep is left out, and the text is kept', async () => {
    const shop = await simulatedShop({}, db);
    await shop.says(PHONE, 'Than\0ks \ud83d');
    expect(await shop.holds(PHONE)).toMatchObject([{ body: 'Thanks \ufffd' }]);
    expect(await shop.messages(PHONE)).toMatchObject([{ body: 'Thanks \ufffd' }]);
  });

  test('C39: the same text twice, and both at once, has one effect', async () => {
    const shop = await simulatedShop({}, db);
    await shop.behaves(PHONE, 'blocks');
    const said = { number: PHONE, body: 'STOP', id: crypto.randomUUID() };
    const say = () => handsetSays(shop.parts, shop.businessId, said);
    await Promise.all([say(), say(), say()]);
    await say();
    expect((await shop.holds(PHONE)).map(({ direction }) => direction)).toEqual(['out', 'in']);
    expect(await shop.messages(PHONE)).toHaveLength(1);
  });

  test('its own time of the text is what the carrier says', async () => {
    const shop = await simulatedShop({}, db);
    const receivedAt = new Date('2026-03-02T15:04:05.678Z');
    await handsetSays(shop.parts, shop.businessId, { number: PHONE, body: 'START', receivedAt });
    expect(await shop.holds(PHONE)).toMatchObject([{ acceptedAt: receivedAt }]);
    expect((await factsOf(shop)).consent).toMatchObject({ state: 'opted_in' });
  });

  test('refusals are values', async () => {
    const shop = await simulatedShop({}, db);
    const say = (more: object) =>
      handsetSays(shop.parts, shop.businessId, { number: PHONE, body: 'Hello', ...more });
    expect(await say({ number: '12' })).toEqual({ refused: 'not_a_number' });
    expect(await say({ to: '+15125550199' })).toEqual({ refused: 'unknown_sender' });
    await shop.tx((tx) => tx.sql.updateTable('senders').set({ retired_at: new Date() }).execute());
    expect(await say({})).toEqual({ refused: 'no_sender' });
    // C25: a retired sender can still be written to.
    expect(await say({ to: SENDER })).toMatchObject({ refused: null });
    await shop.tx((tx) => tx.sql.updateTable('carrier_accounts').set({ kind: 'twilio' }).execute());
    expect(await say({ to: SENDER })).toEqual({ refused: 'no_simulator' });
  });
});

describe('a handset that blocks', () => {
  test('C22: the carrier answers STOP, the shop does not, and the block is on record with it', async () => {
    const shop = await simulatedShop({}, db);
    await shop.behaves(PHONE, 'blocks');
    await shop.says(PHONE, 'START');
    await shop.says(PHONE, 'Stop');
    expect(await shop.holds(PHONE)).toMatchObject([
      { direction: 'out', body: 'START' },
      { direction: 'out', body: 'Stop' },
      { direction: 'in', body: expect.stringContaining('Reply START to resubscribe') },
    ]);
    const { consent, senders, optOutConfirmation } = await factsOf(shop);
    expect(consent.state).toBe('opted_out');
    expect(senders[SENDER]?.block).toMatchObject({ source: 'keyword' });
    expect(optOutConfirmation).toBeNull();
    const texts = await shop.messages(PHONE);
    expect(texts.filter(({ purpose }) => purpose === 'opt_out_confirmation')).toEqual([]);
  });

  test('C22: the carrier’s own answer is no text of the shop’s, and is given once', async () => {
    const shop = await simulatedShop({}, db);
    await shop.behaves(PHONE, 'blocks');
    await shop.says(PHONE, 'STOP');
    await shop.says(PHONE, 'STOP');
    expect(await shop.got(PHONE)).toHaveLength(1);
    const unreported = await shop.tx((tx) =>
      tx.sql.selectFrom('simulator_texts').select('id').where('reported', '=', false).execute(),
    );
    expect(unreported).toEqual([]);
  });

  test('C22: what the carrier does not know as STOP is the shop’s to answer, and blocks nothing', async () => {
    const shop = await simulatedShop({}, db);
    await shop.behaves(PHONE, 'blocks');
    await shop.says(PHONE, 'Stop please.');
    expect(await shop.got(PHONE)).toEqual([]);
    expect(await shop.messages(PHONE)).toMatchObject([{}, { purpose: 'opt_out_confirmation' }]);
    expect((await shop.carrier.send(lastingPermit(), textTo(PHONE))).outcome).toBe('accepted');
  });

  test('C29: START lifts the block on both sides, whatever the handset does by then', async () => {
    const shop = await simulatedShop({}, db);
    await shop.behaves(PHONE, 'blocks');
    await shop.says(PHONE, 'STOP');
    await shop.behaves(PHONE, 'delivers');
    expect((await shop.carrier.send(lastingPermit(), textTo(PHONE))).outcome).toBe('blocked');
    await shop.says(PHONE, 'UNSTOP');
    expect((await shop.carrier.send(lastingPermit(), textTo(PHONE))).outcome).toBe('accepted');
    const { senders, consent } = await factsOf(shop);
    expect(senders[SENDER]?.block).toBeNull();
    expect(consent.state).toBe('opted_in');
  });

  test('STOP and START at once: the carrier’s block and the shop’s record of it agree', async () => {
    const shop = await simulatedShop({}, db);
    await shop.behaves(PHONE, 'blocks');
    for (let round = 0; round < 10; round++) {
      await Promise.all([shop.says(PHONE, 'STOP'), shop.says(PHONE, 'START'), shop.says(PHONE, 'HELP')]);
      const recorded = (await factsOf(shop)).senders[SENDER]?.block != null;
      const { blocked } = await shop.tx((tx) =>
        tx.sql.selectFrom('simulator_handsets').select('blocked').executeTakeFirstOrThrow(),
      );
      expect(blocked).toEqual(recorded ? [SENDER] : []);
    }
  });

  test('others leave STOP to the shop', async () => {
    const shop = await simulatedShop({}, db);
    await shop.says(PHONE, 'STOP');
    expect(await shop.got(PHONE)).toEqual([]);
    expect((await shop.carrier.send(lastingPermit(), textTo(PHONE))).outcome).toBe('accepted');
  });
});

test('what a handset holds comes in pages, each text once, those of one moment too', async () => {
  const shop = await simulatedShop({}, db);
  for (let at = 0; at < 5; at++) await shop.says(PHONE, `${at}`);
  await shop.tx((tx) =>
    tx.sql
      .updateTable('simulator_texts')
      .set({ at: new Date() })
      .where('body', 'in', ['1', '2', '3'])
      .execute(),
  );
  const all = await shop.holds(PHONE);
  const paged = [];
  let after: { at: Date; id: string } | null = null;
  do {
    const page = await shop.tx((tx) => handsetTexts(tx, PHONE, { after, limit: 2 }));
    paged.push(...page.slice(0, 2));
    after = page.length > 2 ? (page[1] ?? null) : null;
  } while (after !== null);
  expect(paged).toEqual(all);
  expect(all).toHaveLength(5);
});
