import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { inBusiness } from '../../storage/transaction.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
});
afterAll(() => shop.close());

const read = async ({ id }: { id: string }) => (await shop.call('GET', `/customers/${id}`)).json;

async function declines(customer: { id: string; mobile: string }) {
  const script = await shop.call('GET', '/scripts/current');
  await shop.call('POST', `/customers/${customer.id}/consent`, {
    decision: 'decline',
    method: 'verbal',
    scriptVersionId: script.json.id,
    confirmedMobile: customer.mobile,
  });
}

test('C3 staff are led to ask who was never asked, and who declined only after the shop’s time', async () => {
  const maya = await shop.customer();
  expect((await read(maya)).consent.prompt).toBe(true);
  await declines(maya);
  expect((await read(maya)).consent.prompt).toBe(false);
  const { json: settings } = await shop.call('PATCH', '/settings', { askAgainAfterDays: 0 });
  expect(settings.askAgainAfterDays).toBe(0);
  expect((await read(maya)).consent.prompt).toBe(true);
  const path = `/numbers/${encodeURIComponent(maya.mobile)}/consent`;
  expect((await shop.call('GET', path)).json.prompt).toBe(true);
  await shop.call('PATCH', '/settings', { askAgainAfterDays: 90 });
  expect((await shop.call('GET', path)).json.prompt).toBe(false);
});

test('C3 who opted out is never asked again', async () => {
  const maya = await shop.agreed();
  expect((await read(maya)).consent.prompt).toBe(false);
  await shop.call('PATCH', '/settings', { askAgainAfterDays: 0 });
  await shop.says(maya.mobile, 'STOP');
  expect((await read(maya)).consent).toMatchObject({ prompt: false, reopens: 'counter' });
  await shop.call('PATCH', '/settings', { askAgainAfterDays: 90 });
});

test.each([-1, 3651, 0.5])('C3 the time cannot be %s days', async (askAgainAfterDays) => {
  expect(await shop.call('PATCH', '/settings', { askAgainAfterDays })).toMatchObject({
    status: 422,
    json: { errors: [{ field: 'askAgainAfterDays' }] },
  });
});

test('C28 the record says that only START from the phone opens it again', async () => {
  const maya = await shop.agreed();
  await shop.says(maya.mobile, 'STOP');
  await shop.agree(maya);
  await shop.says(maya.mobile, 'STOP');
  expect((await read(maya)).consent).toMatchObject({ state: 'opted_out', reopens: 'start_only' });
  await shop.says(maya.mobile, 'START');
  expect((await read(maya)).consent).toMatchObject({ state: 'opted_in', reopens: 'counter' });
});

test('C6 a record names the others on its number, alone and in a list', async () => {
  const maya = await shop.customer({ externalId: 'shared-1' });
  expect(await read(maya)).toMatchObject({ sharedWith: [] });
  const theo = await shop.customer({ name: 'Theo Okafor', mobile: maya.mobile });
  const ana = await shop.customer({ name: 'Ana Okafor', mobile: maya.mobile });
  const [m, t, a] = [
    { id: maya.id, name: 'Maya Okafor' },
    { id: theo.id, name: 'Theo Okafor' },
    { id: ana.id, name: 'Ana Okafor' },
  ];
  expect(await read(maya)).toMatchObject({ sharedWith: [t, a] });
  const { json } = await shop.call('GET', `/customers?query=${encodeURIComponent(maya.mobile)}`);
  expect(json.items).toMatchObject([
    { id: maya.id, sharedWith: [t, a] },
    { id: theo.id, sharedWith: [m, a] },
    { id: ana.id, sharedWith: [m, t] },
  ]);
});

test('the customer that a point of sale knows by an id of its own is read by it', async () => {
  const maya = await shop.customer({ externalId: 'pos/1042 ü' });
  const path = (externalId: string) => `/customers/by-external-id/${encodeURIComponent(externalId)}`;
  expect(await shop.call('GET', path('pos/1042 ü'))).toEqual({ status: 200, json: await read(maya) });
  expect(await shop.call('GET', path('pos/1043'))).toMatchObject({
    status: 404,
    json: { code: 'not_found' },
  });
});

test('C6 of a number that several share, each event says whom it was recorded about', async () => {
  const maya = await shop.agreed();
  const { json: theo } = await shop.call('POST', '/customers', { name: 'Theo Okafor', mobile: maya.mobile });
  await declines(theo);
  await shop.says(maya.mobile, 'START');
  await shop.call('PATCH', `/customers/${maya.id}`, { name: 'Maya Lindqvist' });
  const { json } = await shop.call('GET', `/customers/${theo.id}/consent/events`);
  expect(
    json.items.map(({ decision, customer }: { decision: string; customer: unknown }) => [decision, customer]),
  ).toEqual([
    ['opt_in', { id: maya.id, name: 'Maya Lindqvist' }],
    ['decline', { id: theo.id, name: 'Theo Okafor' }],
    // The phone said it: nobody was named.
    ['opt_in', null],
  ]);
  // What was said of the number is forgotten with its key (C48).
  await inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
    sql.deleteFrom('consent_openings').where('number_id', '=', json.items[0].numberId).execute(),
  );
  const erased = await shop.call('GET', `/customers/${theo.id}/consent/events`);
  for (const { customer } of erased.json.items) expect(customer).toBeNull();
});
