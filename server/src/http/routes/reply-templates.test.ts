import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
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

const titles = async () =>
  (await staff.as('Robin', 'GET', '/reply-templates')).json.items.map(
    ({ title }: { title: string }) => title,
  );

describe('M10 replies that staff keep', () => {
  test('M10 a new shop has a few, by title', async () => {
    expect(await titles()).toEqual(['Open today', 'Send a picture', 'Thanks', 'We will find out']);
  });

  test('M10 one is added, changed, and listed by title whatever its case', async () => {
    const added = await shop.call('POST', '/reply-templates', {
      title: ' lunch ',
      text: 'Back at one, {name}.',
    });
    expect(added).toMatchObject({ status: 201, json: { title: 'lunch', text: 'Back at one, {name}.' } });
    const changed = await shop.call('PATCH', `/reply-templates/${added.json.id}`, { title: 'At lunch' });
    expect(changed).toMatchObject({ status: 200, json: { title: 'At lunch', text: 'Back at one, {name}.' } });
    expect((await titles())[0]).toBe('At lunch');
    expect(changed.json.updatedAt > added.json.updatedAt).toBe(true);
  });

  test('M10 the list pages through every reply once', async () => {
    await shop.call('POST', '/reply-templates', { title: 'Thanks', text: 'Thanks!' });
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await shop.call(
        'GET',
        `/reply-templates?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      paged.push(...page.json.items.map(({ title }: { title: string }) => title));
      cursor = page.json.nextCursor;
    }
    expect(paged).toEqual(await titles());
  });

  test('C56 one that is deleted leaves the list and keeps its row', async () => {
    const { id } = (await shop.call('POST', '/reply-templates', { title: 'Old', text: 'Old' })).json;
    expect((await shop.call('DELETE', `/reply-templates/${id}`)).status).toBe(204);
    expect(await titles()).not.toContain('Old');
    expect((await shop.call('DELETE', `/reply-templates/${id}`)).status).toBe(404);
    expect((await shop.call('PATCH', `/reply-templates/${id}`, { text: 'New' })).status).toBe(404);
    const row = await inBusiness(shop.parts.store, shop.businessId, (tx) =>
      tx.sql.selectFrom('reply_templates').select('text').where('id', '=', id).executeTakeFirst(),
    );
    expect(row).toEqual({ text: 'Old' });
  });
});

describe('C50 a kept reply is linted as a person’s text', () => {
  test.each([
    ['Reply CANCEL to cancel your appointment.', 'reserved_keyword'],
    ['20% off all helmets', 'promotion'],
    ['{label} is ready', 'unknown_variable'],
  ])('C50 %j is refused', async (text, code) => {
    const refused = { status: 422, json: { code: 'reply_refused', findings: [{ code }] } };
    expect(await shop.call('POST', '/reply-templates', { title: 'No', text })).toMatchObject(refused);
    const { items } = (await shop.call('GET', '/reply-templates')).json;
    expect(await shop.call('PATCH', `/reply-templates/${items[0].id}`, { text })).toMatchObject(refused);
    expect(await titles()).not.toContain('No');
  });
});

test('C50 a kept reply that was not filled is not sent; braces of another kind are the writer’s own', async () => {
  const customer = await shop.customer();
  expect(await shop.text(customer, 'Thank you, {name}.')).toMatchObject({
    status: 422,
    json: { errors: [{ field: 'body', message: expect.stringContaining('{name}') }] },
  });
  // Nobody asked this customer yet: it comes as far as the gate.
  expect((await shop.text(customer, 'A {brace} and }{')).status).toBe(409);
});

test('M10 only the owner changes replies', async () => {
  const body = { title: 'Mine', text: 'Mine' };
  expect((await staff.as('Robin', 'POST', '/reply-templates', body)).status).toBe(403);
  const { items } = (await shop.call('GET', '/reply-templates')).json;
  expect((await staff.as('Robin', 'PATCH', `/reply-templates/${items[0].id}`, body)).status).toBe(403);
});
