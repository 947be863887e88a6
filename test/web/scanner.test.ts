// A barcode scanner over the counter, while a form is open: what it writes into a field saves nothing (C2).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, scan, startShop } from './staff-browser.ts';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Named {
  readonly id: string;
  readonly name: string;
}
const find = async (path: string) => (await api<{ items: Named[] }>(shop, path)).items;
const customer = (name: string, mobile: string) => api<Named>(shop, '/customers', { body: { name, mobile } });

/** Said where one looks: also over a dialog. */
const refused = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'as fast as from a scanner: nothing was saved' }).waitFor();

/** Its characters come closer together than any finger's. In ms. */
const GAPS = [0, 7, 20];

test.each(GAPS)('C2 New customer: a code scanned into the name saves nobody, %i ms a key', async (gap) => {
  const page = await openStaff(shop, 'Alex', { at: '/ask?at=sale' });
  const name = page.getByLabel('Name');
  await page.getByLabel('Mobile number').fill(`(512) 555-61${String(gap).padStart(2, '0')}`);
  await name.fill(`Scanned ${gap} `);
  await name.focus();
  await scan(page, '0123456789', gap);
  await refused(page);
  expect(await name.inputValue()).toBe(`Scanned ${gap} 0123456789`);
  expect(await find(`/customers?query=Scanned+${gap}`)).toEqual([]);
  // A person who is quick presses once more.
  const place = async () => {
    await page.keyboard.press('Enter');
    return new URL(page.url()).pathname;
  };
  await expect.poll(place).toMatch(/^\/ask\/.+/);
});

test('C2 the record’s form: a code changes nothing', async () => {
  const { id } = await customer('Edna Scanned', '+15125556201');
  const page = await openStaff(shop, 'Alex', { at: `/customers/${id}` });
  await page.getByRole('button', { name: /^Edit/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').focus();
  await scan(page, '0123456789', 7);
  await refused(page);
  await dialog.getByRole('button', { name: 'Save' }).waitFor();
  expect(await api<Named>(shop, `/customers/${id}`)).toMatchObject({ name: 'Edna Scanned' });
});

test('C2 a new work order: a code chooses no customer, and takes nothing in', async () => {
  const { id } = await customer('Otto 0123456789', '+15125556301');
  const page = await openStaff(shop, 'Alex', { at: '/work-orders' });
  await page
    .getByRole('button', { name: /New work order/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox');
  await field.fill('Otto');
  await dialog.getByRole('option').first().waitFor();
  await scan(page, ' 0123456789', 7);
  await refused(page);
  expect(await field.inputValue()).toBe('Otto 0123456789');
  await dialog.getByRole('option').first().click();
  await dialog.getByLabel('What is to be done').focus();
  await scan(page, '0123456789', 7);
  await refused(page);
  await dialog.waitFor();
  expect(await find(`/work-orders?customerId=${id}`)).toEqual([]);
});
