// What staff see of a number that is shared, corrected or another's: in a real browser (C5, C6).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop } from './staff-browser.ts';

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
const customer = (name: string, mobile = `+1512555${3_000 + ++count}`): Promise<Customer> =>
  api(shop, '/customers', { body: { name, mobile } });

async function agreed(name: string): Promise<Customer> {
  const made = await customer(name);
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
const record = ({ id }: Customer) => openStaff(shop, 'Sam', { at: `/customers/${id}` });
const says = ({ mobile }: Customer, body: string) =>
  api(shop, `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, { body: { body } });
const isOn = (page: Page, on: boolean) =>
  expect
    .poll(() => page.getByRole('switch').getAttribute('aria-checked'), { timeout: 60_000 })
    .toBe(String(on));

test('C6 a STOP from the phone of one turns the toggle of the other grey too, while one looks at it', async () => {
  const maya = await agreed('Maya Shares');
  const sam = await customer('Sam Shares', maya.mobile);
  const page = await record(sam);
  await isOn(page, true);
  await page.getByText('Also on this number').waitFor();
  await page.getByRole('link', { name: 'Maya Shares' }).waitFor();
  await page.evaluate('window.notReloaded = true');
  await says(maya, 'STOP');
  await isOn(page, false);
  await page.getByText('Opted out by text, today').waitFor();
  expect(await page.evaluate('window.notReloaded')).toBe(true);
});

test('C5 a second record on a number that agreed says that nobody has read the number back, and leads there', async () => {
  const maya = await agreed('Maya First');
  const kim = await customer('Kim Second', maya.mobile);
  const page = await record(kim);
  await isOn(page, true);
  await page.getByText('Nobody has read this number back to this customer yet.').waitFor();
  await page.getByRole('link', { name: 'Read the number back' }).click();
  await page.getByText('nobody has confirmed that it is Kim’s').waitFor();
});

test('C5 a number that is corrected elsewhere brings its own state to the open record', async () => {
  const maya = await agreed('Maya Moves');
  const page = await record(maya);
  await isOn(page, true);
  await api(shop, `/customers/${maya.id}`, {
    method: 'PATCH',
    body: { mobile: `+1512555${3_000 + ++count}` },
  });
  await isOn(page, false);
  await page.getByText('Nobody has asked yet.').waitFor();
  await page.getByText('No record held this number any more').waitFor();
});

test('C5 a record that moves to a number that opted out shows the stop of that number', async () => {
  const gone = await agreed('Gone Before');
  await says(gone, 'STOP');
  const maya = await agreed('Maya Takes');
  const page = await record(maya);
  await isOn(page, true);
  await api(shop, `/customers/${maya.id}`, { method: 'PATCH', body: { mobile: gone.mobile } });
  await isOn(page, false);
  await page.getByText('Gone Before').waitFor();
  await page.getByText('Nothing is sent until they agree again.').waitFor();
});
