// The counter on what a shop has: a phone upright and on its side, a reader with large letters, a finger.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide } from './staff-browser.ts';

let shop: DemoProgram;
let maya: { readonly id: string };
beforeAll(async () => {
  shop = await startShop();
  maya = await api(shop, '/customers', { body: { name: 'Maya Magnified', mobile: '+15125559001' } });
});
afterAll(() => shop?.stop());

const touch = { isMobile: true, hasTouch: true };

test('with letters twice as large nothing of the counter is wider than a phone', async () => {
  const page = await openStaff(shop, 'Kim', { viewport: { width: 390, height: 780 } });
  for (const at of ['/ask?at=service', `/customers/${maya.id}`, `/ask/${maya.id}`]) {
    await page.goto(at);
    await page.locator('main h1').waitFor();
    await page.locator('main button').first().waitFor();
    await page.evaluate("document.documentElement.style.fontSize = '32px'");
    expect(await tooWide(page), at).toEqual({});
  }
});

test('letters follow what the reader asked their browser for', async () => {
  const page = await openStaff(shop, 'Kim');
  // As a browser's setting does: what the page itself says of its root is of that size.
  const size = await page.evaluate<string>(`(() => {
    const rule = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .find(({ selectorText, style }) => selectorText === ':root' && style.font);
    return rule.style.fontSize;
  })()`);
  expect(size).toBe('93.75%');
});

test('on a phone that lies on its side every place and the account are on the screen', async () => {
  const page = await openStaff(shop, 'Kim', { viewport: { width: 800, height: 360 }, ...touch });
  const places = page.getByRole('navigation').locator('a, button:not([role])');
  for (const place of await places.all()) {
    const box = await place.boundingBox();
    expect(box?.height, await place.innerText()).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0), await place.innerText()).toBeLessThanOrEqual(360);
  }
  await page.getByRole('button', { name: /^Account of/ }).tap();
  const menu = await page.getByRole('menu').boundingBox();
  expect((menu?.y ?? 0) + (menu?.height ?? 999)).toBeLessThanOrEqual(360);
});

test.each([
  [1440, 900],
  [390, 844],
])('at %i × %i the whole menu of the account is on the screen, down to its end', async (width, height) => {
  const page = await openStaff(shop, 'Kim', { viewport: { width, height } });
  await page.getByRole('button', { name: /^Account of/ }).click();
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  const hidden = await page.evaluate<number>(`(() => {
    const menu = document.querySelector(':popover-open');
    return menu.scrollHeight - menu.clientHeight;
  })()`);
  expect(hidden).toBe(0);
  const box = await menu.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(height);
});

test('on a phone the settings are in the account’s menu, and what a finger presses has 44 px', async () => {
  const page = await openStaff(shop, 'Kim', {
    at: `/customers/${maya.id}`,
    viewport: { width: 360, height: 740 },
    ...touch,
  });
  await page.getByRole('switch').waitFor();
  const small = await page.evaluate<string[]>(`[...document.querySelectorAll('main :is(a, button)')]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
    .map((each) => each.textContent)`);
  expect(small).toEqual([]);
  await page.getByRole('button', { name: /^Account of/ }).tap();
  await page.getByRole('menuitem', { name: 'Settings' }).tap();
  await page.waitForURL('**/settings');
});
