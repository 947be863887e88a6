// Texts that sell, on the screens: the hint while one writes, the settings, and who may record a yes again (C10, C28, C50).
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
let count = 0;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Customer {
  readonly id: string;
  readonly mobile: string;
}

async function agreed(name: string): Promise<Customer> {
  const made = await api<Customer>(shop, '/customers', {
    body: { name, mobile: `+1512555${4_000 + ++count}` },
  });
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  await api(shop, `/customers/${made.id}/consent`, {
    body: {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId,
      confirmedMobile: made.mobile,
      staff: 'Sam',
    },
  });
  await expect.poll(async () => (await handsetTexts(shop, made.mobile)).length, { timeout: 60_000 }).toBe(1);
  return made;
}

async function thread({ id }: Customer) {
  const conversation = await api<{ id: string }>(shop, '/conversations', { body: { customerId: id } });
  return openStaff(shop, 'Sam', { at: `/inbox/${conversation.id}` });
}

test('C50 whoever writes what sells hears so while writing, and the thread says why it did not go', async () => {
  const maya = await agreed('Maya Reads');
  const page = await thread(maya);
  const box = page.getByRole('textbox', { name: 'Write a text' });
  await box.fill('The sale helmets you ordered are ready.');
  const hint = page.getByText('sells something, so this counts as an offer.');
  expect(await hint.count()).toBe(0);
  await box.fill('All helmets are 20% off this weekend!');
  await hint.waitFor();
  await page.getByText('“20% off”').waitFor();
  await page.getByText('It won’t be sent').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Send/ }).last().click();
  await page.getByText('Not sent. It sells something, and they have not signed for offers.').waitFor();
  expect(await handsetTexts(shop, maya.mobile)).toHaveLength(1);
});

test('C10 C24 C28 the owner turns offers on and sees what customers sign; staff look and change nothing', async () => {
  const page = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const offers = page.getByRole('switch', { name: 'Send offers' });
  expect(await offers.getAttribute('aria-checked')).toBe('false');
  await offers.click();
  await page.getByRole('switch', { name: 'A STOP to an offer ends offers alone' }).click();
  await page.getByText('What customers sign for offers').click();
  await page.getByText('Agreeing is not a condition of any purchase').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual({});
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByText('Saved.').waitFor();
  expect(await api(shop, '/settings')).toMatchObject({
    promotions: { enabled: true },
    optOutScope: 'category',
    reopeningNeedsOwner: false,
  });
  await page.context().close();
  const sam = await openStaff(shop, 'Sam', { at: '/settings/shop' });
  expect(await sam.getByRole('switch', { name: 'Send offers' }).isDisabled()).toBe(true);
});

test('C28 where the owner has to record a yes, staff see so before they read the script out', async () => {
  await api(shop, '/settings', { method: 'PATCH', body: { reopeningNeedsOwner: true } });
  const maya = await agreed('Maya Returns');
  await api(shop, `/simulator/handsets/${encodeURIComponent(maya.mobile)}/messages`, {
    body: { body: 'STOP' },
  });
  const sam = await openStaff(shop, 'Sam', { at: `/ask/${maya.id}` });
  await sam.getByText('Maya texted STOP: the owner has to record a new yes').waitFor();
  expect(await sam.getByRole('button', { name: 'Customer said yes' }).count()).toBe(0);
  expect(await violations(sam)).toEqual([]);
  await sam.context().close();
  const alex = await openStaff(shop, 'Alex', { at: `/ask/${maya.id}` });
  await alex.getByRole('button', { name: 'Customer said yes' }).waitFor();
});
