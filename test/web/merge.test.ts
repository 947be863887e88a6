// Two records of one person become one, as staff see and do it: in a real browser (C5, C6, C56).
import type { Page, Route } from 'playwright-core';
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
const newMobile = () => `+1512555${3_500 + ++count}`;
const customer = (name: string, mobile = newMobile(), more: object = {}): Promise<Customer> =>
  api(shop, '/customers', { body: { name, mobile, ...more } });

async function agreed(name: string, mobile?: string): Promise<Customer> {
  const made = await customer(name, mobile);
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  const body = { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: made.mobile };
  await api(shop, `/customers/${made.id}/consent`, { body: { ...body, staff: 'Sam' } });
  await expect.poll(async () => (await handsetTexts(shop, made.mobile)).length, { timeout: 60_000 }).toBe(1);
  return made;
}
const workOrder = ({ id }: Customer, label: string) =>
  api(shop, '/work-orders', { body: { customerId: id, label } });
const says = ({ mobile }: Customer, body: string) =>
  api(shop, `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, { body: { body } });
const record = ({ id }: Customer, options: object = {}) =>
  openStaff(shop, 'Alex', { at: `/customers/${id}`, ...options });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Merge two records of one person' });
const shown = (mobile: string) => `(512) 555-${mobile.slice(-4)}`;
const path = (page: Page) => new URL(page.url()).pathname;

/** The menu, and the search by the keyboard. */
async function findOther(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.locator('[role=menuitem]:focus', { hasText: 'Merge with another record…' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'The other record' }).waitFor();
  await page.keyboard.type(words, { delay: 60 });
  await dialog(page).getByRole('option').first().waitFor();
}

/** Enter, which counts once no letter came shortly before it, and chooses whom the arrow is on. */
const chooseFound = (page: Page) =>
  expect
    .poll(async () => {
      await page.keyboard.press('Enter');
      return dialog(page).getByText('What will happen').count();
    })
    .toBe(1);

test('C5 C56 staff find the other record, see both beside each other, read what will happen, and do it', async () => {
  const kept = await agreed('Maya Ortizaba');
  const other = await agreed('M. Ortizaba');
  await workOrder(kept, 'Tune-up, red');
  await workOrder(other, 'New brakes, blue');
  const page = await record(kept);
  const [elsewhere, list] = [
    await openStaff(shop, 'Robin', { at: `/customers/${other.id}` }),
    await openStaff(shop, 'Robin', { at: '/customers?q=Ortizaba' }),
  ];
  await list.getByRole('link', { name: /^.*M\. Ortizaba/ }).waitFor();
  await elsewhere.getByText('New brakes, blue').waitFor();

  await findOther(page, 'Ortizaba');
  // Not this very record.
  expect(await dialog(page).getByRole('option').allInnerTexts()).toEqual([
    expect.stringContaining('M. Ortizaba'),
  ]);
  expect(await violations(page)).toEqual([]);
  await chooseFound(page);
  for (const words of ['Tune-up, red', 'New brakes, blue', shown(kept.mobile), shown(other.mobile)]) {
    await dialog(page).getByText(words).first().waitFor();
  }
  expect(await violations(page)).toEqual([]);
  // The Enter that chose, held a little long, merges nothing.
  await page.keyboard.press('Enter');
  const outcome = dialog(page).getByRole('region', { name: 'What will happen' });
  await outcome.getByText(`Their number is ${shown(kept.mobile).replace(' ', '\u00a0')}.`).waitFor();
  await outcome.getByText('its yes ends, and what waited for it is canceled').waitFor();

  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('More');
  await page.getByText('All of Maya Ortizaba is on one record now.').waitFor();
  await page.getByText('Tune-up, red').waitFor();
  await page.getByText('New brakes, blue').waitFor();
  const history = page.locator('[data-part=history]');
  await history.getByText('Alex merged M. Ortizaba’s other record into this one').waitFor();
  expect(await history.getByText('other record into this one').count()).toBe(1);
  // What was said with the number that was given up is one press away.
  await page.getByRole('link', { name: `What was said before with ${shown(other.mobile)}` }).click();
  const panel = page.getByText('Before, it was on the record of:');
  await panel.getByRole('link', { name: 'Maya Ortizaba' }).waitFor();
  // On the screens of others too: the other's record is the kept one by now, and the list names one.
  await elsewhere.waitForURL(`**/customers/${kept.id}`);
  await elsewhere.getByText('Tune-up, red').waitFor();
  await list.getByRole('link', { name: /^.*M\. Ortizaba/ }).waitFor({ state: 'detached' });
  await list.getByRole('link', { name: /Maya Ortizaba/ }).waitFor();
  await elsewhere.goto(`/customers/${other.id}`);
  await elsewhere.waitForURL(`**/customers/${kept.id}`);
});

test('C5 name and number are chosen where they differ; a stop that comes meanwhile shows, and stays', async () => {
  const kept = await customer('Kim Tanaka');
  const other = await agreed('Kimiko Tanaka');
  const page = await record(kept);
  await findOther(page, 'Kimiko');
  await chooseFound(page);
  const choose = (name: RegExp) => dialog(page).getByRole('radio', { name }).check();
  await choose(/The other record: Kimiko Tanaka/);
  await choose(new RegExp(`The other record:.*${other.mobile.slice(-4)}`));
  await dialog(page).getByText('It agreed to texts, and that stays so.').waitFor();
  await says(other, 'STOP');
  await dialog(page).getByText('It stopped texts, and that stays so.').waitFor();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Kimiko Tanaka' }).waitFor();
  await page.getByRole('link', { name: shown(other.mobile) }).waitFor();
  await expect.poll(() => page.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  await page.getByText('Nothing is sent until they agree again.').waitFor();
  expect(path(page)).toBe(`/customers/${kept.id}`);
});

test('C6 on a shared number it is offered where the names may be one person’s, and there alone', async () => {
  const maya = await agreed('Maya Lindgren');
  const twin = await customer('Lindgren, M.', maya.mobile);
  await customer('Sam Lindgren', maya.mobile);
  const page = await record(maya, { viewport: { width: 390, height: 780 } });
  await page.getByText('Also on this number').waitFor();
  await page.getByRole('link', { name: 'Sam Lindgren' }).waitFor();
  expect(await page.getByRole('button', { name: 'The same person? Merge' }).count()).toBe(1);
  await page.getByRole('button', { name: 'The same person? Merge' }).click();
  await dialog(page).getByText('What will happen').waitFor();
  // One number: there is nothing to choose of it, and nothing is given up.
  expect(await dialog(page).getByRole('radio').count()).toBe(2);
  expect(await dialog(page).getByText('Nobody has').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await tooWide(page)).toEqual({});
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText('All of Maya Lindgren is on one record now.').waitFor();
  await page.getByRole('link', { name: 'Lindgren, M.' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Sam Lindgren' }).waitFor();
  await page.goto(`/customers/${twin.id}`);
  await page.waitForURL(`**/customers/${maya.id}`);
});

test('C56 somebody else was quicker: it says so, and nothing is done twice', async () => {
  const kept = await customer('Ola Berg');
  const other = await customer('Ola Bergg');
  const third = await customer('O. Berg');
  const page = await record(kept);
  await findOther(page, 'Bergg');
  await chooseFound(page);
  const quicker = async (route: Route) => {
    await api(shop, `/customers/${third.id}/merge`, { body: { from: other.id } });
    await route.continue();
  };
  await page.route('**/api/v1/customers/*/merge', quicker, { times: 1 });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await dialog(page).getByRole('alert').getByText('One of these was merged just now.').waitFor();
  // What the other is by now stands beside this one, to be looked at.
  await dialog(page).getByText(shown(third.mobile)).first().waitFor();
});
