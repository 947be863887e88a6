// The phone beside the screen: the whole loop, from asking to STOP to START, by hands and eyes alone (M3, M6, M9, C7, C24).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

const MAYA = '+15125550142';
const THEO = '+15125550148';
const PRIYA = '+15125550151';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Customer {
  readonly id: string;
  readonly mobile: string;
}

async function customerOf(mobile: string): Promise<Customer> {
  const { items } = await api<{ items: Customer[] }>(shop, `/customers?query=${mobile.slice(-7)}`);
  return items[0] as Customer;
}

async function sayYes(mobile: string): Promise<void> {
  const [{ id: scriptVersionId }, { id }] = await Promise.all([
    api<{ id: string }>(shop, '/scripts/current'),
    customerOf(mobile),
  ]);
  await api(shop, `/customers/${id}/consent`, {
    body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: mobile, staff: 'Sam' },
  });
}

const dock = (page: Page) => page.getByRole('complementary', { name: 'Customers’ phones' });
const texts = (page: Page) => dock(page).getByRole('log', { name: 'Texts on this phone' });
const chip = (page: Page, words: string) => dock(page).getByRole('button', { name: words, exact: true });
const phoneTab = (page: Page, name: string | RegExp) =>
  dock(page).getByRole('group', { name: 'Phones' }).getByRole('button', { name });

/** A page with the phone beside it. */
async function openWithPhone(options: Parameters<typeof openStaff>[2] = {}): Promise<Page> {
  const page = await openStaff(shop, 'Alex', options);
  await page.getByRole('button', { name: 'Handset' }).click();
  await phoneTab(page, 'Maya Okafor').waitFor();
  return page;
}

test('M3 M6 M9 asked, agreed, STOP, START: each shows on the phone and on the record by itself', async () => {
  const page = await openWithPhone();
  const maya = await customerOf(MAYA);
  await page.goto(`/ask/${maya.id}?at=sale`);
  // The phone is the one of whoever is being asked.
  await dock(page).getByText('Maya Okafor').first().waitFor();
  await page.getByRole('checkbox', { name: 'I read the number back' }).check();
  await page.getByRole('button', { name: 'Customer said yes', exact: true }).click();
  await texts(page).getByText('(Reply "STOP" to stop getting these messages.)').waitFor();

  await page.goto(`/customers/${maya.id}`);
  const toggle = (checked: boolean) =>
    page.getByRole('switch', { name: 'Agreed to receive text messages', checked }).waitFor();
  await toggle(true);
  await chip(page, 'STOP').click();
  await toggle(false);
  // C24: one confirmation, and nothing after it.
  await expect
    .poll(async () => (await handsetTexts(shop, MAYA)).filter(({ direction }) => direction === 'in').length)
    .toBe(2);
  await expect.poll(() => texts(page).getByRole('article').count()).toBe(3);

  const field = dock(page).getByRole('textbox', { name: 'Text message' });
  await field.fill('START');
  await field.press('Enter');
  await toggle(true);
  await expect.poll(() => texts(page).getByRole('article').count()).toBe(5);
});

test('several phones: each keeps its texts, a dot says where one came in, and a new phone is nobody’s', async () => {
  await sayYes(THEO);
  const page = await openWithPhone({ at: '/customers' });
  await phoneTab(page, 'Priya Raman').click();
  await chip(page, 'When can I pick it up?').click();
  await texts(page).getByText('When can I pick it up?').waitFor();
  await expect
    .poll(async () => (await handsetTexts(shop, PRIYA)).map(({ body }) => body))
    .toEqual(['When can I pick it up?']);

  const theo = await customerOf(THEO);
  const { id } = await api<{ id: string }>(shop, '/conversations', { body: { customerId: theo.id } });
  await api(shop, `/conversations/${id}/messages`, {
    body: { body: 'The frame is in.', category: 'conversational' },
  });
  await phoneTab(page, 'Theo Lindqvist, a new text').click();
  await texts(page).getByText('The frame is in.').waitFor();
  await phoneTab(page, /^Theo Lindqvist$/).waitFor();

  await dock(page).getByRole('button', { name: 'A new phone', exact: true }).click();
  await texts(page).getByText('No texts yet.').waitFor();
  await chip(page, 'Can you stop by at 5?').click();
  await page.goto('/inbox');
  await page.getByRole('link', { name: /\(512\) 555-0199/ }).click();
  await texts(page).getByText('Can you stop by at 5?').waitFor();
});

test('the phone follows the thread that is open, unless it is to stay', async () => {
  const page = await openWithPhone();
  await page.getByRole('link', { name: 'Theo Lindqvist' }).first().click();
  await dock(page)
    .getByRole('region', { name: /^Phone of Theo Lindqvist/ })
    .waitFor();
  await dock(page).getByRole('button', { name: 'Stay with this phone' }).click();
  await page.getByRole('link', { name: 'Priya Raman' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Priya Raman' }).first().waitFor();
  await dock(page)
    .getByRole('region', { name: /^Phone of Theo Lindqvist/ })
    .waitFor();
  await dock(page).getByRole('button', { name: 'Stay with this phone' }).click();
  await dock(page)
    .getByRole('region', { name: /^Phone of Priya Raman/ })
    .waitFor();
});

test('a phone that is a landline: the shop hears that its number can’t get texts', async () => {
  const page = await openWithPhone();
  await page.getByRole('link', { name: 'Theo Lindqvist' }).first().click();
  await dock(page)
    .getByRole('region', { name: /^Phone of Theo Lindqvist/ })
    .waitFor();
  await dock(page).getByRole('combobox', { name: 'This phone' }).selectOption({ label: 'is a landline' });
  await expect
    .poll(async () => (await api<{ behaviour: string }>(shop, `/simulator/handsets/${THEO}`)).behaviour)
    .toBe('undeliverable');
  await dock(page).getByText('The shop hears that the number can’t get texts.').waitFor();
  await page.getByRole('textbox', { name: 'Write a text' }).fill('Are you there?');
  await page.getByRole('button', { name: 'Send', exact: true }).first().click();
  await page
    .getByRole('log')
    .first()
    .getByText(/landline/)
    .waitFor();
  expect(JSON.stringify(await handsetTexts(shop, THEO))).not.toContain('Are you there?');
});

test('what could not be sent is in the field again, and Escape closes the phone and not the thread', async () => {
  const page = await openWithPhone();
  await page.getByRole('link', { name: 'Theo Lindqvist' }).first().click();
  await dock(page)
    .getByRole('region', { name: /^Phone of Theo Lindqvist/ })
    .waitFor();
  const field = dock(page).getByRole('textbox', { name: 'Text message' });
  await page.context().setOffline(true);
  await field.fill('Hello?');
  await field.press('Enter');
  await dock(page).getByRole('alert').waitFor();
  expect(await field.inputValue()).toBe('Hello?');
  await page.context().setOffline(false);
  await chip(page, 'YES').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => dock(page).count()).toBe(0);
  expect(new URL(page.url()).pathname).toMatch(/^\/inbox\/.+/);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing, from a phone of 360 px to a wall of 2,560', async () => {
    const page = await openWithPhone({ colorScheme, viewport: { width: 360, height: 740 } });
    await phoneTab(page, 'Theo Lindqvist').click();
    await texts(page).getByText('The frame is in.').waitFor();
    for (const width of [360, 768, 1_280, 2_560]) {
      await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
      expect(await violations(page), `${width} px`).toEqual([]);
      expect(await tooWide(page), `${width} px`).toEqual({});
    }
  });
});
