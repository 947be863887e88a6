// What one of the staff changes reaches the screens of the others while they look at them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop } from './staff-browser.ts';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

test('C4 a script that is saved meanwhile is on the open question, which says so, and the answer keeps it', async () => {
  const customer = await api<{ id: string }>(shop, '/customers', {
    body: { name: 'Ida Berg', mobile: '+15125550171' },
  });
  const sam = await openStaff(shop, 'Sam', { at: `/ask/${customer.id}?at=sale` });
  await sam.getByRole('checkbox', { name: 'I read the number back' }).check();
  const alex = await openStaff(shop, 'Alex', { at: '/settings/script' });
  await alex.getByRole('button', { name: 'Edit' }).click();
  const words = alex.getByRole('textbox').first();
  await words.fill(`${await words.inputValue()} Thank you for coming in.`);
  await alex.getByRole('button', { name: /^Save/ }).click();
  await sam.getByText('The script was changed just now. Read this one out.').waitFor();
  await sam.getByText('Thank you for coming in.').waitFor();
  // Another script is another question: what was read back was read with the first.
  const tick = sam.getByRole('checkbox', { name: 'I read the number back' });
  expect(await tick.isChecked()).toBe(false);
  await tick.check();
  const yes = sam.getByRole('button', { name: 'Customer said yes', exact: true });
  // A press counts that stands alone (C2).
  await expect
    .poll(
      () =>
        yes.click({ timeout: 500 }).then(
          () => yes.count(),
          () => 0,
        ),
      { interval: 2_000 },
    )
    .toBe(0);
  const script = await api<{ id: string; version: number }>(shop, '/scripts/current');
  expect(script.version).toBe(2);
  const { items } = await api<{ items: unknown[] }>(shop, `/customers/${customer.id}/consent/events`);
  expect(items).toMatchObject([{ decision: 'opt_in', scriptVersionId: script.id }]);
});

test('a saved reply and another name of the shop are on open screens at once', async () => {
  const sam = await openStaff(shop, 'Sam', { at: '/settings/replies' });
  await sam.getByText('Open today').first().waitFor();
  await api(shop, '/reply-templates', { body: { title: 'Nails in the road', text: 'We have tubes.' } });
  await sam.getByText('Nails in the road').waitFor();
  await api(shop, '/settings', { method: 'PATCH', body: { name: 'Bell & Daughters' } });
  // In the menu of the account, which is closed.
  await sam.getByText('Sam · Bell & Daughters').waitFor({ state: 'attached' });
});
