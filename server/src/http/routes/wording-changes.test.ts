import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { presentPlace, readChanges } from '../change-feed.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
});
afterAll(() => shop.close());

/** What open screens are told of while `work` runs. */
async function told(work: () => Promise<unknown>) {
  const place = await presentPlace(shop.parts.store, shop.businessId);
  await work();
  const { changes } = await readChanges(shop.parts.store, shop.businessId, place, 100);
  return changes.map(({ type, data }) => ({ type, ...(data as { id: string; kind?: string }) }));
}

test('C4 open screens are told that there is another script, and another text of a template', async () => {
  const { json: script } = await shop.call('GET', '/scripts/current');
  const [change] = await told(() => shop.call('POST', '/scripts', { text: `${script.text} Thank you.` }));
  expect(change).toEqual({
    type: 'wording.updated',
    id: expect.not.stringContaining(script.id),
    kind: 'script',
  });
  // The text in use already changes nothing.
  expect(await told(() => shop.call('POST', '/scripts', { text: `${script.text} Thank you.` }))).toEqual([]);
  const [template] = (await shop.call('GET', '/templates/help_answer')).json.versions;
  const words = { text: `${template.text} See you!` };
  expect(await told(() => shop.call('POST', '/templates/help_answer', words))).toMatchObject([
    { type: 'wording.updated', kind: 'help_answer' },
  ]);
});

test('open screens are told of a saved reply that is new, changed or gone, and of changed settings; never of words', async () => {
  let id = '';
  const changes = await told(async () => {
    const added = await shop.call('POST', '/reply-templates', { title: 'Nails', text: 'We open at nine.' });
    id = added.json.id;
    await shop.call('PATCH', `/reply-templates/${id}`, { text: 'We open at ten.' });
    await shop.call('DELETE', `/reply-templates/${id}`);
    await shop.call('PATCH', '/settings', { name: 'Bell & Sons' });
  });
  const reply = { type: 'wording.updated', id, kind: 'reply' };
  expect(changes).toEqual([reply, reply, reply, { type: 'settings.updated', id: shop.businessId }]);
});
