import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastingPermit } from '../../../test-support/permits.ts';
import { type TestDatabase, testDatabase } from '../../../test-support/test-database.ts';
import { createCustomer } from '../../customers/create-customer.ts';
import { deliverAccepted } from '../../simulator/deliver.ts';
import { SENDER, type SimulatedShop, simulatedShop, textTo } from '../../simulator/testing/simulated-shop.ts';
import { presentPlace, readChanges } from '../change-feed.ts';
import { testApp } from '../testing/test-app.ts';
import { simulatorRoutes } from './simulator.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const HANDSET = '/api/v1/simulator/handsets/%2B15125550142';

async function webOf(shop: SimulatedShop, businessId = shop.businessId, as = 'Bearer owner') {
  const { app } = await testApp({
    store: db.store,
    businessId,
    routes: [(api, http) => simulatorRoutes(api, { ...http, ...shop.parts })],
  });
  const ask = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, key?: string) => {
    const headers = {
      authorization: as,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    };
    const response = await app.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: response.statusCode, type: response.headers['content-type'], json: response.json() };
  };
  return {
    ask,
    says: (payload: object, key?: string) => ask('POST', `${HANDSET}/messages`, payload, key),
  };
}

const shopAndWeb = async () => {
  const shop = await simulatedShop({}, db);
  return { shop, ...(await webOf(shop)) };
};

test('202: the text is in the thread, and what it means is on record', async () => {
  const { shop, ask, says } = await shopAndWeb();
  const { status, json } = await says({ body: 'START', receivedAt: '2026-11-01T09:00:00+01:00' });
  expect(status).toBe(202);
  const { items, nextCursor } = (await ask('GET', `${HANDSET}/messages`)).json;
  expect(items).toEqual([
    {
      id: json.id,
      direction: 'out',
      body: 'START',
      mediaUrls: [],
      media: [],
      at: expect.stringMatching(/Z$/),
      acceptedAt: '2026-11-01T08:00:00.000Z',
    },
  ]);
  expect(nextCursor).toBeNull();
  expect(await shop.messages('+15125550142')).toHaveLength(2);
});

test('the number in the address may have any common form', async () => {
  const { shop, ask } = await shopAndWeb();
  for (const form of ['+15125550142', '%2B15125550142', '(512)%20555-0142', '512.555.0142', '5125550142']) {
    expect((await ask('POST', `/api/v1/simulator/handsets/${form}/messages`, { body: form })).status).toBe(
      202,
    );
  }
  expect(await shop.holds('+15125550142')).toHaveLength(5);
});

test('sets the behaviour', async () => {
  const { ask, says, shop } = await shopAndWeb();
  expect(await ask('PUT', HANDSET, { behaviour: 'blocks' })).toMatchObject({
    status: 200,
    json: { number: '+15125550142', behaviour: 'blocks' },
  });
  await says({ body: 'STOP' });
  expect(await shop.got('+15125550142')).toHaveLength(1);
});

test('the list has pages', async () => {
  const { ask, says } = await shopAndWeb();
  for (const body of ['1', '2', '3']) await says({ body });
  const first = (await ask('GET', `${HANDSET}/messages?limit=2`)).json;
  const second = (await ask('GET', `${HANDSET}/messages?limit=2&cursor=${first.nextCursor}`)).json;
  expect([...first.items, ...second.items].map(({ body }) => body)).toEqual(['1', '2', '3']);
  expect(second.nextCursor).toBeNull();
  expect((await ask('GET', `${HANDSET}/messages?cursor=nonsense`)).status).toBe(422);
});

test('the same request under the same Idempotency-Key is one text; another body is refused', async () => {
  const { shop, says } = await shopAndWeb();
  const answers = await Promise.all([says({ body: 'Hello' }, 'k'), says({ body: 'Hello' }, 'k')]);
  answers.push(await says({ body: 'Hello' }, 'k'));
  expect(answers).toEqual([answers[0], answers[0], answers[0]]);
  expect(answers[0]?.status).toBe(202);
  expect(await says({ body: 'Other' }, 'k')).toMatchObject({
    status: 422,
    json: { code: 'idempotency_key_reused' },
  });
  expect(await shop.holds('+15125550142')).toMatchObject([{ body: 'Hello' }]);
  await says({ body: 'Hello' }, 'l');
  await says({ body: 'Hello' });
  expect(await shop.holds('+15125550142')).toHaveLength(3);
});

test('a text that was answered for but not taken, as by a crash between, is taken when it is said again', async () => {
  const { shop, says } = await shopAndWeb();
  const { parts } = shop;
  const broken = await webOf({ ...shop, parts: { ...parts, vault: { ...parts.vault, seal: crash } } });
  expect((await broken.says({ body: 'STOP' }, 'k')).status).toBe(500);
  expect(await shop.holds('+15125550142')).toEqual([]);
  expect((await says({ body: 'STOP' }, 'k')).status).toBe(202);
  expect(await shop.holds('+15125550142')).toHaveLength(1);
});

test('C21: the answer waits for an open permit', async () => {
  const { shop, says } = await shopAndWeb();
  await says({ body: 'Hello' });
  const inFlight = crypto.randomUUID();
  const until = new Date(Date.now() + 500);
  await shop.tx((tx) =>
    tx.sql.updateTable('numbers').set({ in_flight: inFlight, in_flight_until: until }).execute(),
  );
  const [first, again] = await Promise.all([says({ body: 'STOP' }, 'k'), says({ body: 'STOP' }, 'k')]);
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
  expect([first.status, again.status]).toEqual([202, 202]);
});

describe('the handsets of a shop', () => {
  const list = '/api/v1/simulator/handsets';
  const maya = { name: 'Maya Okafor', mobile: '+15125550142' };
  const theo = { name: 'Theo Lindqvist', mobile: '+15125550148' };
  const known = async (shop: SimulatedShop, customer: typeof maya) =>
    (await shop.tx((tx) => createCustomer(tx, shop.parts.vault, customer))).id;

  test('are its customers’, and whatever exchanged a text or was set to behave somehow: the latest text first', async () => {
    const { shop, ask, says } = await shopAndWeb();
    const ids = [await known(shop, maya), await known(shop, { ...maya, name: 'Tunde Okafor' })];
    const theos = await known(shop, theo);
    await shop.behaves('+15125550199', 'slow');
    await shop.says('+15125550160', 'Are you open?');
    await says({ body: 'Hello' });
    const { items, nextCursor } = (await ask('GET', list)).json;
    expect(items).toEqual([
      {
        number: maya.mobile,
        behaviour: 'delivers',
        customers: [
          { id: ids[0], name: 'Maya Okafor' },
          { id: ids[1], name: 'Tunde Okafor' },
        ],
        lastText: { direction: 'out', body: 'Hello', at: expect.stringMatching(/Z$/) },
      },
      {
        number: '+15125550160',
        behaviour: 'delivers',
        customers: [],
        lastText: { direction: 'out', body: 'Are you open?', at: expect.stringMatching(/Z$/) },
      },
      {
        number: theo.mobile,
        behaviour: 'delivers',
        customers: [{ id: theos, name: theo.name }],
        lastText: null,
      },
      { number: '+15125550199', behaviour: 'slow', customers: [], lastText: null },
    ]);
    expect(nextCursor).toBeNull();
  });

  test('come in pages, each once, with a text or without, those of one moment too', async () => {
    const { shop, ask } = await shopAndWeb();
    const numbers = ['1', '2', '3', '4', '5', '6'].map((digit) => `+1512555010${digit}`);
    for (const number of numbers) await shop.behaves(number, 'delivers');
    for (const number of numbers.slice(2)) await shop.says(number, 'Hello');
    await shop.tx((tx) => tx.sql.updateTable('simulator_texts').set({ at: new Date() }).execute());
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json } = await ask('GET', `${list}?limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...json.items.map(({ number }: { number: string }) => number));
      cursor = json.nextCursor as string | null;
    }
    expect(paged).toEqual([...numbers.slice(2), ...numbers.slice(0, 2)]);
    expect((await ask('GET', `${list}?cursor=nonsense`)).status).toBe(422);
  });

  test('are read one by one too, also where nobody has used one yet', async () => {
    const { shop, ask } = await shopAndWeb();
    const id = await known(shop, maya);
    await shop.behaves(maya.mobile, 'blocks');
    expect((await ask('GET', `${list}/(512)%20555-0142`)).json).toEqual({
      number: maya.mobile,
      behaviour: 'blocks',
      customers: [{ id, name: maya.name }],
      lastText: null,
    });
    expect((await ask('GET', `${list}/5125550177`)).json).toEqual({
      number: '+15125550177',
      behaviour: 'delivers',
      customers: [],
      lastText: null,
    });
    expect((await ask('GET', `${list}/nobody`)).json.errors).toMatchObject([{ field: 'e164' }]);
  });

  test('are live: each tells when it holds another text, or behaves otherwise', async () => {
    const { shop, ask, says } = await shopAndWeb();
    const place = await presentPlace(db.store, shop.businessId);
    const told = async () => {
      const { changes } = await readChanges(db.store, shop.businessId, place, 100);
      return changes.filter(({ type }) => type === 'handset.updated').map(({ data }) => data);
    };
    const update = { id: expect.stringMatching(/^[0-9a-f-]{36}$/), number: maya.mobile };
    await ask('PUT', HANDSET, { behaviour: 'blocks' });
    expect(await told()).toEqual([update]);
    await says({ body: 'Hello' }, 'k');
    await says({ body: 'Hello' }, 'k');
    expect(await told()).toHaveLength(2);
    await shop.carrier.send(lastingPermit(), textTo(maya.mobile));
    // Taken by the carrier, and not on the handset yet.
    expect(await told()).toHaveLength(2);
    await shop.tx((tx) => deliverAccepted(tx, 10));
    expect(await told()).toEqual([update, update, update]);
    await ask('PUT', HANDSET, { behaviour: 'undeliverable' });
    await shop.carrier.send(lastingPermit(), textTo(maya.mobile));
    await shop.tx((tx) => deliverAccepted(tx, 10));
    // What cannot be delivered is on no handset.
    expect(await told()).toHaveLength(4);
  });

  test('are another shop’s to nobody', async () => {
    const { shop } = await shopAndWeb();
    await known(shop, maya);
    await shop.says('+15125550160', 'Hello');
    const { ask } = await shopAndWeb();
    expect((await ask('GET', list)).json.items).toEqual([]);
    expect((await ask('GET', HANDSET)).json.customers).toEqual([]);
  });
});

test('pictures are on the handset, those that it sends and those that it gets', async () => {
  const { shop, ask, says } = await shopAndWeb();
  const sent = 'https://phone.example/flat-tyre.jpg';
  const got = 'https://shop.example/media/bike.png';
  expect((await says({ body: '', mediaUrls: [sent] })).status).toBe(202);
  await shop.carrier.send(lastingPermit(), { from: SENDER, to: '+15125550142', body: '', mediaUrls: [got] });
  await shop.tx((tx) => deliverAccepted(tx, 10));
  const { items } = (await ask('GET', `${HANDSET}/messages`)).json;
  expect(items).toMatchObject([
    { direction: 'out', body: '', mediaUrls: [sent] },
    { direction: 'in', body: '', mediaUrls: [got] },
  ]);
  expect(await shop.messages('+15125550142')).toMatchObject([{ body: '', media_urls: [sent] }]);
  const { status, json } = await says({ body: '', mediaUrls: ['file:///etc/passwd'] });
  expect([status, json.errors[0].field]).toEqual([422, 'mediaUrls.0']);
});

test('problems name what is wrong', async () => {
  const { ask, says } = await shopAndWeb();
  const wrong = async (asked: ReturnType<typeof ask>, field: string) => {
    const { status, type, json } = await asked;
    expect([status, type, json.errors?.[0]?.field]).toEqual([422, 'application/problem+json', field]);
  };
  await wrong(says({}), 'body');
  await wrong(says({ body: 'Hello', from: '+15125550142' }), 'from');
  await wrong(says({ body: 'Hello', to: '+15125550199' }), 'to');
  await wrong(says({ body: 'Hello', receivedAt: 'yesterday' }), 'receivedAt');
  await wrong(ask('PUT', HANDSET, { behaviour: 'explodes' }), 'behaviour');
  for (const number of ['12', 'nobody']) {
    await wrong(ask('GET', `/api/v1/simulator/handsets/${number}/messages`), 'e164');
    await wrong(ask('POST', `/api/v1/simulator/handsets/${number}/messages`, { body: 'Hello' }), 'e164');
    await wrong(ask('PUT', `/api/v1/simulator/handsets/${number}`, { behaviour: 'slow' }), 'e164');
  }
});

test('409 no_simulator where the business has none', async () => {
  const { ask, says } = await webOf(await simulatedShop({}, db), db.businessId);
  const none = { status: 409, type: 'application/problem+json', json: { code: 'no_simulator' } };
  expect(await says({ body: 'Hello' })).toMatchObject(none);
  expect(await ask('GET', `${HANDSET}/messages`)).toMatchObject(none);
  expect(await ask('GET', HANDSET)).toMatchObject(none);
  expect(await ask('GET', '/api/v1/simulator/handsets')).toMatchObject(none);
  expect(await ask('PUT', HANDSET, { behaviour: 'slow' })).toMatchObject(none);
});

test('C55 a key that may not opt in cannot let a handset say START', async () => {
  const shop = await simulatedShop({}, db);
  const { says } = await webOf(shop, shop.businessId, 'Bearer staff');
  expect(await says({ body: 'START' })).toMatchObject({ status: 403, json: { code: 'scope_missing' } });
});

function crash(): never {
  throw new Error('The process ended here');
}
