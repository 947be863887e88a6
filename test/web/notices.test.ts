// What is said on a narrow screen lies over nothing, and moves nothing that is pressed.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, settled, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
let alexId: string;
/** Of whom something is said, and another whose thread is open meanwhile. */
let theo: { readonly id: string; readonly thread: string };
let maya: typeof theo;
beforeAll(async () => {
  shop = await startShop();
  const page = await openStaff(shop, 'Alex');
  alexId = await page.evaluate<string>(
    "fetch('/api/v1/me').then((me) => me.json()).then((me) => me.actorId)",
  );
  await page.close();
  [theo, maya] = (await Promise.all(['theo', 'maya'].map(withThread))) as [typeof theo, typeof theo];
});
afterAll(() => shop?.stop());

async function withThread(name: string): Promise<typeof theo> {
  const { items } = await api<{ items: { id: string; mobile: string }[] }>(shop, `/customers?query=${name}`);
  const [customer] = items;
  if (customer === undefined) throw new Error(`no ${name}`);
  const path = `/simulator/handsets/${customer.mobile}/messages`;
  for (let n = 1; n < 20; n++) await api(shop, path, { body: { body: `Text ${n}` } });
  const { id } = await api<{ id: string }>(shop, '/conversations', { body: { customerId: customer.id } });
  return { id: customer.id, thread: id };
}

/** Something that is said on whatever screen is open. */
async function something(page: Page): Promise<Locator> {
  for (const assigneeId of [null, alexId]) {
    await api(shop, `/conversations/${theo.thread}`, { method: 'PATCH', body: { assigneeId } });
  }
  const said = page.getByRole('status').filter({ hasText: 'The conversation with Theo Lindqvist' });
  await said.waitFor();
  return said;
}

/** What can be read or pressed, and is in sight, beneath what is said. */
const beneath = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const above = document.querySelector('dialog[open]') ?? document;
    const notice = above.querySelector('[role=status][aria-live=polite] > div');
    const said = notice.getBoundingClientRect();
    const inSight = (element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const seen = { top, bottom, left, right };
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const around = at.getBoundingClientRect();
        seen.top = Math.max(seen.top, around.top);
        seen.bottom = Math.min(seen.bottom, around.bottom);
      }
      return seen;
    };
    return [...above.querySelectorAll('a[href], button, input, textarea, h1, h2, p, [role=switch]')]
      .filter((each) => !notice.contains(each) && each.checkVisibility() && !each.closest('.visually-hidden'))
      .filter((each) => {
        const seen = inSight(each);
        return seen.left < said.right && seen.right > said.left && seen.top < said.bottom &&
          seen.bottom > said.top && seen.bottom > seen.top;
      })
      .map((each) => each.textContent || each.ariaLabel || each.tagName);
  })()`);

test.each([390, 768, 1_024, 1_279])('at %i px on every screen', async (width) => {
  const page = await openStaff(shop, 'Alex', { viewport: { width, height: 700 } });
  const record = `/customers/${maya.id}`;
  const screens = ['/inbox', `/inbox/${maya.thread}`, '/customers', record, `/ask/${maya.id}`, '/settings'];
  for (const at of [...screens, '/work-orders']) {
    await page.goto(at);
    await page.locator('main h1').first().waitFor({ state: 'attached' });
    const head = page.locator('main :is(header, h1):visible').first();
    if (at.startsWith('/inbox/')) await page.getByRole('textbox', { name: 'Write a text' }).waitFor();
    const before = await head.boundingBox();
    await something(page);
    await settled(page);
    expect(await beneath(page), at).toEqual([]);
    // What stands in the middle of a screen moves by half of it, and not sideways.
    if (!at.startsWith('/ask')) expect(await head.boundingBox(), at).toEqual(before);
    expect(await tooWide(page), at).toEqual({});
  }
});

test.each([390, 1_024])(
  'at %i px in a thread the box stays where it is, and the last words in sight',
  async (width) => {
    const page = await openStaff(shop, 'Alex', { viewport: { width, height: 700 } });
    await page.goto(`/inbox/${maya.thread}`);
    const box = page.getByRole('textbox', { name: 'Write a text' });
    await box.waitFor();
    const last = page.getByRole('log').getByText('Text 19');
    await last.waitFor();
    const before = await box.boundingBox();
    const said = await something(page);
    expect(await box.boundingBox()).toEqual(before);
    const notice = await said.boundingBox();
    await expect
      .poll(async () => {
        const words = await last.boundingBox();
        return (words?.y ?? 0) + (words?.height ?? 0);
      })
      .toBeLessThanOrEqual(notice?.y ?? 0);
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(before?.y ?? 0);
    expect(await violations(page)).toEqual([]);
  },
);

test('over a thread the customer’s sheet hides nothing that is said', async () => {
  const page = await openStaff(shop, 'Alex', { viewport: { width: 390, height: 700 }, hasTouch: true });
  await page.goto(`/inbox/${maya.thread}`);
  await page.getByRole('button', { name: 'Customer' }).first().tap();
  await page.getByRole('complementary', { name: 'Customer' }).getByRole('switch').waitFor();
  const said = await something(page);
  await settled(page);
  expect(await beneath(page)).toEqual([]);
  await said.getByRole('button', { name: 'Open' }).tap();
  await page.waitForURL(`**/inbox/${theo.thread}`);
});

test('in a dialog it stands in the dialog, at its end', async () => {
  const page = await openStaff(shop, 'Alex', { viewport: { width: 390, height: 700 } });
  await page.goto(`/customers/${maya.id}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox').first();
  await name.focus();
  const before = await name.boundingBox();
  await something(page);
  await settled(page);
  expect(await dialog.getByRole('status').filter({ hasText: 'Theo' }).count()).toBe(1);
  // Whoever writes stays where they write.
  expect(await name.boundingBox()).toEqual(before);
  expect(await beneath(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
