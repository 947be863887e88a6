// What a customer means is not always plain (C16–C19): in a real browser, where staff decide, and where they see it decided.
import type { Page } from 'playwright-core';
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
  readonly name: string;
  readonly mobile: string;
  readonly consent: { readonly state: string };
}

const read = ({ id }: Customer) => api<Customer>(shop, `/customers/${id}`);
const writes = ({ mobile }: Customer, body: string) =>
  api(shop, `/simulator/handsets/${mobile}/messages`, { body: { body } });

/** Who agreed, has got the confirmation, and wrote this. */
async function wrote(name: string, words: string): Promise<Customer> {
  const mobile = `+1512555${6_000 + ++count}`;
  const [made, { id: scriptVersionId }] = await Promise.all([
    api<Customer>(shop, '/customers', { body: { name, mobile } }),
    api<{ id: string }>(shop, '/scripts/current'),
  ]);
  await api(shop, `/customers/${made.id}/consent`, {
    body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: mobile, staff: 'Sam' },
  });
  await expect.poll(async () => (await handsetTexts(shop, mobile)).length).toBe(1);
  await writes(made, words);
  return made;
}

const review = (page: Page) => page.getByRole('region', { name: 'Decide what this text means' });
const box = (page: Page) => page.getByRole('textbox', { name: 'Write a text' });

/** What stands beside a choice, and belongs to it. */
async function saidOf(page: Page, choice: string): Promise<string | null> {
  const id = await review(page).getByRole('button', { name: choice }).getAttribute('aria-describedby');
  const words = review(page).locator(`[id="${id}"]`);
  await words.waitFor({ state: 'visible' });
  return words.textContent();
}

async function open(page: Page, { name }: Customer): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('button', { name: /^To decide/ }).click();
  await page.getByRole('link', { name }).first().click();
  await review(page).waitFor();
}

test('C18 an unclear text rests everything until one of two decides, and the other’s screen follows by itself', async () => {
  const maya = await wrote('Maya Unclear', 'enough already');
  const [alex, sam] = await Promise.all([openStaff(shop, 'Alex'), openStaff(shop, 'Sam')]);
  for (const page of [alex, sam]) await open(page, maya);
  await alex.getByRole('link', { name: /“enough already” · texts are paused/ }).waitFor();
  await review(alex).getByText('Does Maya want no more texts?').waitFor();
  await review(alex)
    .getByText(/If nobody decides by .*, it counts as a stop/)
    .waitFor();
  // Nobody writes meanwhile, and the screen says why.
  await alex.getByText('Texts to Maya are paused.').waitFor();
  expect(await box(alex).count()).toBe(0);
  expect(await violations(alex)).toEqual([]);
  // What each choice does is said before it is made, on the screen and to who hears it read.
  expect(await saidOf(alex, 'No more texts')).toBe(
    'Has the effect of STOP, at once. They get no text about it.',
  );
  expect(await saidOf(alex, 'It was no stop')).toBe('Texts go on, and what waits is sent.');

  await review(sam).getByRole('button', { name: 'It was no stop' }).click();
  for (const page of [alex, sam]) {
    await expect.poll(() => review(page).count()).toBe(0);
    await box(page).waitFor();
    await page.getByRole('log').getByText('Sam read their text: no stop').waitFor();
  }
  expect((await read(maya)).consent.state).toBe('opted_in');
});

test('C18 found to be a stop the toggle goes grey, and no text says so', async () => {
  const theo = await wrote('Theo Unclear', 'enough already');
  const page = await openStaff(shop, 'Sam');
  await open(page, theo);
  await review(page).getByRole('button', { name: 'No more texts' }).click();
  await expect
    .poll(() => page.getByRole('switch').getAttribute('aria-checked'), { timeout: 60_000 })
    .toBe('false');
  await page.getByText('Theo asked for no more texts.').waitFor();
  await page.getByRole('log').getByText('Sam read their text as a stop').waitFor();
  expect(await handsetTexts(shop, theo.mobile)).toHaveLength(2);
});

test('C16 C17 a dispute is the owner’s to settle, and a wrong number is said to be one', async () => {
  const hana = await wrote('Hana Disputes', 'I never agreed to this');
  const jonas = await wrote('Jonas Elsewhere', 'You have the wrong number');
  const [alex, sam] = await Promise.all([openStaff(shop, 'Alex'), openStaff(shop, 'Sam')]);
  for (const page of [alex, sam]) {
    await page.getByRole('button', { name: /^To decide/ }).click();
    await page.getByRole('link', { name: hana.name }).first().click();
    await page.getByRole('region', { name: 'To decide' }).getByText('Says they never agreed').waitFor();
  }
  const done = (page: Page) =>
    page.getByRole('region', { name: 'To decide' }).getByRole('button', { name: 'Done' });
  expect(await done(sam).count()).toBe(0);
  await done(alex).click();
  await expect.poll(() => sam.getByRole('region', { name: 'To decide' }).count()).toBe(0);

  await sam.getByRole('link', { name: jonas.name }).first().click();
  await sam.getByText('Wrong number: find the right one').first().waitFor();
  await sam.getByRole('log').getByText('Wrong number', { exact: false }).first().waitFor();
  // Nobody calls whoever has that phone; the way leads to the record.
  const told = sam.getByRole('region', { name: 'To decide' });
  expect(await told.getByRole('link', { name: /^Call/ }).count()).toBe(0);
  await sam.getByText('This is not Jonas’s number.').waitFor();
  expect(await sam.getByRole('link', { name: 'Ask in person' }).count()).toBe(0);
  await told.getByRole('link', { name: 'Correct Jonas’s number' }).click();
  await sam.waitForURL('**/customers/*');
});

test('C19 a bare CANCEL stops texts, and somebody is asked to call: perhaps they meant the appointment', async () => {
  const omar = await wrote('Omar Cancels', 'CANCEL');
  const page = await openStaff(shop, 'Sam');
  await page.getByRole('button', { name: /^To decide/ }).click();
  await page.getByRole('link', { name: omar.name }).first().click();
  const told = page.getByRole('region', { name: 'To decide' });
  await told.getByText('Stopped by a keyword: perhaps they meant the appointment').waitFor();
  await told
    .getByText('This word stops all texts, and so it did. Perhaps they meant an appointment: call and ask.')
    .waitFor();
  // It is no question of what to do with their texts: those have ended.
  expect(await review(page).count()).toBe(0);
  expect(await page.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  expect(await box(page).count()).toBe(0);
  expect(await told.getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe(`tel:${omar.mobile}`);
  expect(await violations(page)).toEqual([]);

  await told.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => told.count()).toBe(0);
  expect((await read(omar)).consent.state).toBe('opted_out');
});

test('C18 the choices are within reach on a phone of 360 px, of the same size', async () => {
  const priya = await wrote('Priya Unclear', 'enough already');
  const page = await openStaff(shop, 'Sam', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await open(page, priya);
  expect(await tooWide(page)).toEqual({});
  expect(await violations(page)).toEqual([]);
  const sizes = await Promise.all(
    ['No more texts', 'It was no stop'].map(async (name) => {
      const size = await review(page).getByRole('button', { name }).boundingBox();
      return { width: Math.round(size?.width ?? 0), height: Math.round(size?.height ?? 0) };
    }),
  );
  expect(sizes[0]).toEqual(sizes[1]);
  expect(sizes[0]?.height).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 1440, height: 900 });
});
