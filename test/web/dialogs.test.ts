// What lies above the page: Back closes it and leaves the page as it is, the focus comes and goes as one expects.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop } from './staff-browser.ts';

interface Customer {
  readonly id: string;
}

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

/** A record, reached from the list: Back has a page to lead to. */
async function record(name: string): Promise<Page> {
  const mobile = `+151255570${String(++count).padStart(2, '0')}`;
  const { id } = await api<Customer>(shop, '/customers', { body: { name, mobile } });
  const page = await openStaff(shop, 'Alex', { at: `/customers?q=${encodeURIComponent(name)}` });
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.waitForURL(`**/customers/${id}`);
  await page.getByRole('button', { name: /^Edit/ }).waitFor();
  return page;
}
let count = 0;

const dialog = (page: Page) => page.getByRole('dialog');
const edit = (page: Page) => page.getByRole('button', { name: /^Edit/ });
const place = (page: Page) => new URL(page.url()).pathname;
const dialogsInHistory = (page: Page) => page.evaluate<number>('history.state?.dialogs ?? 0');
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent.trim()');

test('Back closes the dialog, and the page under it stays', async () => {
  const page = await record('Back Closes');
  const here = place(page);
  await edit(page).click();
  await dialog(page).getByLabel('Name').fill('Half typed');
  await page.goBack();
  await dialog(page).waitFor({ state: 'detached' });
  expect(place(page)).toBe(here);
  await page.goBack();
  await page.waitForURL(/\/customers\?q=/);
});

test.each([
  ['its cross', (page: Page) => dialog(page).getByRole('button', { name: 'Close' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['Save', (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click()],
])('closed by %s, it leaves nothing in the history, and gives the focus back', async (how, close) => {
  const name = `Leaves by ${how}`;
  const page = await record(name);
  const here = place(page);
  await edit(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog input:focus').waitFor();
  expect(await dialog(page).getByLabel('Name').evaluate('document.activeElement.value')).toBe(name);
  await close(page);
  await dialog(page).waitFor({ state: 'detached' });
  expect(await focused(page)).toContain('Edit');
  await expect.poll(() => dialogsInHistory(page)).toBe(0);
  expect(place(page)).toBe(here);
  await page.goBack();
  await page.waitForURL(/\/customers\?q=/);
});

test('who goes on from the palette comes back to the page, not to the palette', async () => {
  const page = await record('Goes On');
  const here = place(page);
  await page.keyboard.press('Control+k');
  await page.locator('[role=combobox]:focus').waitFor();
  await page.getByRole('option', { name: /^Inbox/ }).click();
  await page.waitForURL('**/inbox');
  await page.goBack();
  await page.waitForURL(`**${here}`);
  await edit(page).waitFor();
  expect(await dialog(page).count()).toBe(0);
  await page.goBack();
  await page.waitForURL(/\/customers\?q=/);
});

test('one dialog after the other leaves one way back, and forward opens none again', async () => {
  const page = await record('One By One');
  const here = place(page);
  for (let times = 0; times < 3; times++) {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'All keys' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
  }
  await edit(page).click();
  await dialog(page).waitFor();
  await page.goBack();
  await expect.poll(() => dialog(page).count()).toBe(0);
  expect(place(page)).toBe(here);
  // Forward comes upon a dialog that is closed: it stays closed.
  await page.goForward();
  await expect.poll(() => dialogsInHistory(page)).toBe(0);
  expect(await dialog(page).count()).toBe(0);
  expect(place(page)).toBe(here);
});

test('the sign-out says which words would be lost, and loses none that are kept', async () => {
  await api(shop, '/simulator/handsets/+15125550142/messages', { body: { body: 'Is it ready?' } });
  const page = await openStaff(shop, 'Kim');
  await page
    .getByRole('link', { name: /Maya Okafor/ })
    .first()
    .click();
  const box = page.getByRole('textbox', { name: /Write/ });
  await box.fill('Your bike waits in the window.');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await dialog(page).getByText('Your bike waits in the window.').waitFor();
  await dialog(page).getByText('Text begun · Maya Okafor').waitFor();
  expect(await focused(page)).toBe('Stay signed in');
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe('Your bike waits in the window.');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out all the same' }).click();
  await page.waitForURL(/sign-in/);
});
