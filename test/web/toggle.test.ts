// The toggle under a key, under a thumb, and what the record says beside it (M7, C5, C6).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop, violations } from './staff-browser.ts';

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly mobile: string;
  readonly consent: { readonly state: string };
}

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

let count = 0;
const customer = (name: string, mobile = `+15125558${String(100 + ++count)}`): Promise<Customer> =>
  api(shop, '/customers', { body: { name, mobile } });
const read = ({ id }: Customer) => api<Customer>(shop, `/customers/${id}`);

async function said({ id, mobile }: Customer, decision: 'opt_in' | 'decline' | 'opt_out'): Promise<void> {
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  const asked = decision !== 'opt_out' && { scriptVersionId, confirmedMobile: mobile };
  await api(shop, `/customers/${id}/consent`, {
    body: { decision, method: 'verbal', staff: 'Sam', ...asked },
  });
}

/** Who agreed, and has got the confirmation. */
async function agreed(name: string): Promise<Customer> {
  const made = await customer(name);
  await said(made, 'opt_in');
  await expect.poll(async () => (await handsetTexts(shop, made.mobile)).length, { timeout: 60_000 }).toBe(1);
  return made;
}

async function record({ id }: Customer, options: Parameters<typeof openStaff>[2] = {}): Promise<Page> {
  const page = await openStaff(shop, 'Sam', { at: `/customers/${id}`, ...options });
  await toggle(page).waitFor();
  return page;
}

const toggle = (page: Page) => page.getByRole('switch');
const isOn = (page: Page) => expect.poll(() => toggle(page).getAttribute('aria-checked')).toBe('true');
const isOff = (page: Page) => expect.poll(() => toggle(page).getAttribute('aria-checked')).toBe('false');
const focusedRole = (page: Page) => page.evaluate<string>('document.activeElement.role');

test('M7 T records the verbal stop on the record, and leads to the script where texts are off', async () => {
  const maya = await agreed('Maya Key');
  const page = await record(maya);
  await isOn(page);
  await page.keyboard.press('t');
  await isOff(page);
  await expect.poll(async () => (await read(maya)).consent.state).toBe('opted_out');
  await page.getByText('Off. Maya gets no more texts.').waitFor();
  await page.keyboard.press('t');
  await page.waitForURL(`**/ask/${maya.id}`);
});

test('M7 a slip is seen: it says that only the customer turns texts on again, and leads to asking', async () => {
  const maya = await agreed('Maya Slip');
  const page = await record(maya);
  await isOn(page);
  await page.keyboard.press('t');
  await isOff(page);
  // No undo is offered that would have to hold the stop back.
  const said = page.getByRole('status').filter({ hasText: 'Only Maya’s own word turns them on again.' });
  await said.waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await said.getByRole('button', { name: 'Ask about texts' }).click();
  await page.waitForURL(`**/ask/${maya.id}`);
});

test.each([1_440, 1_000])(
  'M7 beside a thread, T turns no toggle that nobody sees: it shows it first (%i px)',
  async (width) => {
    const maya = await agreed(`Maya Hidden ${width}`);
    const { id } = await api<{ id: string }>(shop, '/conversations', { body: { customerId: maya.id } });
    const page = await openStaff(shop, 'Sam', { viewport: { width, height: 800 } });
    await page.goto(`/inbox/${id}`);
    const panel = page.getByRole('complementary', { name: 'Customer' });
    await page.getByRole('log').getByText('Said yes to Sam in the shop').waitFor();
    if (width === 1_440) {
      await toggle(page).waitFor();
      await page.getByRole('button', { name: 'Customer beside the thread' }).click();
    }
    await expect.poll(() => panel.isVisible()).toBe(false);
    await page.getByRole('log').click();
    // Hidden, it is there a moment after the thread.
    await expect.poll(() => page.locator('[role=switch]').count()).toBe(1);
    await page.keyboard.press('t');
    await toggle(page).waitFor();
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_in' } });
    await isOn(page);
    // In sight, one press is enough.
    await page.keyboard.press('t');
    await isOff(page);
    await expect.poll(async () => (await read(maya)).consent.state).toBe('opted_out');
  },
);

test('C2 a scanned T turns nothing off', async () => {
  const maya = await agreed('Maya Scan');
  const page = await record(maya);
  await isOn(page);
  await page.clock.install();
  await page.keyboard.type('T512T', { delay: 10 });
  await page.clock.fastForward(5_000);
  await page.keyboard.type('512T', { delay: 10 });
  await page.clock.fastForward(5_000);
  await isOn(page);
  expect(await read(maya)).toMatchObject({ consent: { state: 'opted_in' } });
});

test('M7 the toggle keeps the focus while it is at work and after', async () => {
  const maya = await agreed('Maya Focus');
  const page = await record(maya);
  await isOn(page);
  await toggle(page).focus();
  await page.keyboard.press('Space');
  await isOff(page);
  await page.getByText('Off. Maya gets no more texts.').waitFor();
  expect(await focusedRole(page)).toBe('switch');
});

test('M7 a stray thumb stops nobody’s texts: touched, it asks once in place', async () => {
  const maya = await agreed('Maya Thumb');
  const phone = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };
  const page = await record(maya, phone);
  await isOn(page);
  await toggle(page).tap();
  const question = page.getByRole('group', { name: 'Turn texts off for Maya?' });
  await question.waitFor();
  expect(await violations(page)).toEqual([]);
  await question.getByRole('button', { name: 'Keep' }).tap();
  await question.waitFor({ state: 'detached' });
  await isOn(page);
  expect(await focusedRole(page)).toBe('switch');
  await toggle(page).tap();
  await question.getByRole('button', { name: 'Turn off' }).tap();
  await isOff(page);
  await expect.poll(async () => (await read(maya)).consent.state).toBe('opted_out');
  await page.getByText('Off. Maya gets no more texts.').waitFor();
});

test('M7 M10 a stop by the toggle stands in the conversation on the record at once', async () => {
  const maya = await agreed('Maya Thread');
  const page = await record(maya);
  const log = page.getByRole('log');
  await log.getByText('Said yes to Sam in the shop').waitFor();
  await toggle(page).click();
  await log.getByText('Asked Sam in the shop to stop').waitFor();
});

test('C6 what was said of another customer on the number names them, on the record and in the thread', async () => {
  const maya = await customer('Maya Both');
  const theo = await customer('Theo Both', maya.mobile);
  await said(theo, 'opt_in');
  await said(theo, 'decline');
  const page = await record(maya);
  const history = page.locator('section', { hasText: 'History' }).getByRole('list');
  await history.getByText('Theo said no to Sam in the shop').waitFor();
  await page.getByRole('log').getByText('Theo said no to Sam in the shop').waitFor();
  await page.goto(`/customers/${theo.id}`);
  await history.getByText('Said no to Sam in the shop', { exact: true }).waitFor();
});

test('C5 what was said on a number that the record has no more names that number', async () => {
  const maya = await customer('Maya Moved', '+15125558901');
  await said(maya, 'opt_in');
  await api(shop, `/customers/${maya.id}`, { method: 'PATCH', body: { mobile: '+15125558902' } });
  await said({ ...maya, mobile: '+15125558902' }, 'decline');
  const page = await record(maya);
  await page.getByText('(512) 555-8901: Said yes to Sam in the shop').waitFor();
  await page.getByText('(512) 555-8901: No record held this number any more').waitFor();
  await page.getByText('Said no to Sam in the shop', { exact: true }).first().waitFor();
});

test('no history is claimed while it is on its way, or when it did not come', async () => {
  const maya = await agreed('Maya History');
  const nothing = 'Nothing was asked or said yet.';
  const held = Promise.withResolvers<void>();
  const page = await openStaff(shop, 'Sam', { serviceWorkers: 'block' });
  await page.route('**/consent/events*', async (route) => {
    await held.promise;
    await route.fulfill({ status: 500, json: { code: 'internal_error' } });
  });
  await page.goto(`/customers/${maya.id}`);
  await page.getByText('The history is being loaded').waitFor();
  expect(await page.getByText(nothing).count()).toBe(0);
  held.resolve();
  await page.getByText('The history could not be loaded.').waitFor();
  expect(await page.getByText(nothing).count()).toBe(0);
  await page.unroute('**/consent/events*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Said yes to Sam in the shop').first().waitFor();
});

test('C45 the proof of a stop by text quotes what was written', async () => {
  const maya = await agreed('Maya Quoted');
  await api(shop, `/simulator/handsets/${maya.mobile}/messages`, { body: { body: 'Stop. Thank you' } });
  const page = await record(maya);
  // The ledger may not have placed it yet: the entry is opened by its own line, not by being the first that is placed.
  await page.getByRole('listitem').filter({ hasText: 'Opted out by text' }).getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('What the customer wrote').waitFor();
  await dialog.getByText('Stop. Thank you', { exact: true }).waitFor();
});
