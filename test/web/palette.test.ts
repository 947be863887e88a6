// By keyboard alone: find a person, a thread, a screen, or something to do; and the list of all keys.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, scan, startShop, tooWide, violations } from './staff-browser.ts';

const MAYA = '+15125550142';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
  await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Is the wheel true now?' } });
});
afterAll(() => shop?.stop());

const field = (page: Page) => page.getByRole('combobox');
const chosen = (page: Page) => page.getByRole('option', { selected: true });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[role=combobox]:focus').waitFor();
}

/** As a person types: what came quicker would be a scanner's, and its Enter chooses nothing. */
const type = (page: Page, words: string) => page.keyboard.type(words, { delay: 110 });
const enter = (page: Page) => page.keyboard.press('Enter');

test('a customer is found by name, and Enter opens the record', async () => {
  const page = await openStaff(shop, 'Alex');
  await openPalette(page);
  await type(page, 'okafor');
  await expect.poll(() => chosen(page).textContent()).toContain('Maya Okafor');
  await expect.poll(() => page.getByRole('option').count()).toBe(2);
  await enter(page);
  await page.waitForURL(/\/customers\/.+/);
  await page.getByRole('heading', { level: 1, name: 'Maya Okafor' }).waitFor();
});

test('a thread is found by what was said in it', async () => {
  const page = await openStaff(shop, 'Alex', { at: '/customers' });
  await openPalette(page);
  await type(page, 'wheel true');
  await expect.poll(() => chosen(page).textContent()).toContain('Is the wheel true now?');
  await enter(page);
  await page.waitForURL(/\/inbox\/.+/);
});

test('what can be done in the open thread is done from there, and the screens are a few letters away', async () => {
  const page = await openStaff(shop, 'Alex');
  await page.getByRole('link', { name: 'Maya Okafor' }).first().click();
  await page.getByRole('button', { name: 'Resolve', exact: true }).waitFor();
  await openPalette(page);
  await type(page, 'resolve');
  await expect.poll(() => chosen(page).textContent()).toContain('Resolve');
  await enter(page);
  await page.getByText('Resolved.').waitFor();
  await openPalette(page);
  await type(page, 'wrk ord');
  await expect.poll(() => chosen(page).textContent()).toContain('Work orders');
  await enter(page);
  await page.waitForURL(/\/work-orders/);
});

test('appearance and language are chosen there too', async () => {
  const page = await openStaff(shop, 'Alex');
  await openPalette(page);
  await type(page, 'dark');
  await expect.poll(() => chosen(page).textContent()).toContain('Dark');
  await enter(page);
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await openPalette(page);
  await type(page, 'espanol');
  await expect.poll(() => chosen(page).textContent()).toContain('Español');
  await enter(page);
  await expect.poll(() => page.evaluate('document.documentElement.lang').catch(() => null)).toBe('es');
});

test('C2 a barcode that is scanned into it chooses nothing', async () => {
  const page = await openStaff(shop, 'Alex');
  await openPalette(page);
  await scan(page, 'SETTINGS');
  expect(await field(page).inputValue()).toBe('SETTINGS');
  expect(new URL(page.url()).pathname).toBe('/inbox');
  await page.keyboard.press('Escape');
  await expect.poll(() => field(page).count()).toBe(0);
});

test('? lists the keys of every screen', async () => {
  const page = await openStaff(shop, 'Alex');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'All keys' });
  await list.waitFor();
  for (const group of ['Everywhere', 'In a conversation', 'Asking a customer', 'Work orders'])
    await list.getByRole('heading', { name: group }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => list.count()).toBe(0);
  // One that it lists, as it says.
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(/\/customers/);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing in palette and list, and both fit a phone of 360 px', async () => {
    const page = await openStaff(shop, 'Alex', { colorScheme, viewport: { width: 360, height: 740 } });
    await openPalette(page);
    await type(page, 'ma');
    await page.getByRole('option', { name: /Maya/ }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual({});
    await page.keyboard.press('Escape');
    await expect.poll(() => field(page).count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'All keys' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual({});
  });
});
