import { afterAll, beforeAll, expect, test } from 'vitest';
import { SENDER, type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
  staff = await testStaff(shop.parts, [
    { businessId: shop.businessId, name: 'Robin', role: 'staff' },
    { businessId: shop.businessId, name: 'Sam', role: 'owner' },
    { businessId: shop.database.businessId, name: 'Stranger', role: 'owner' },
  ]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

test('a person learns who they are, and of which shop', async () => {
  const { json } = await staff.as('Robin', 'GET', '/me');
  expect(json).toEqual({
    actorId: expect.any(String),
    name: 'Robin',
    email: 'robin@shop.example',
    role: 'staff',
    business: { id: shop.businessId, name: 'Bell & Crank', country: 'US', timeZone: 'America/Chicago' },
    senders: [{ number: SENDER, isDefault: true }],
    textsHold: null,
    simulator: true,
    lineLookUps: false,
    missingTexts: null,
    language: null,
    hasPassword: false,
  });
  expect((await staff.as('Robin', 'GET', '/me')).json.actorId).toBe(json.actorId);
});

test('so does a key', async () => {
  const { json } = await shop.call('GET', '/me');
  expect(json).toMatchObject({ name: 'Alex', email: null, role: 'owner', hasPassword: null });
});

test('a shop without a sender is no simulated one', async () => {
  const { json } = await staff.as('Stranger', 'GET', '/me');
  expect(json).toMatchObject({ senders: [], simulator: false });
});

test('everyone of the staff can be given a conversation, also who has done nothing yet', async () => {
  const { json } = await staff.as('Robin', 'GET', '/staff');
  expect(json).toEqual({
    items: [
      { id: expect.any(String), name: 'Robin', role: 'staff' },
      { id: expect.any(String), name: 'Sam', role: 'owner' },
    ],
    nextCursor: null,
  });
  const sam = json.items[1].id;
  const { json: opened } = await staff.as('Robin', 'POST', '/conversations', { number: '5125550142' });
  const { json: given } = await staff.as('Robin', 'PATCH', `/conversations/${opened.id}`, {
    assigneeId: sam,
  });
  expect(given.assignee).toEqual({ id: sam, name: 'Sam' });
  expect((await staff.as('Sam', 'GET', '/me')).json.actorId).toBe(sam);
});
