// What a screen says and does where its part of the program, its list or its browser's consent does not come.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

const MAYA = '+15125550142';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
  await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Is it ready?' } });
});
afterAll(() => shop?.stop());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A browser that keeps nothing of the program, as where the shop's address is not https. */
const plain = (name: string, options = {}) => openStaff(shop, name, { serviceWorkers: 'block', ...options });

/** As though the server could not be reached; what is open already goes with it. */
async function cutOff(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.getByText('No connection.').waitFor();
}

/** How many lines the notice about the connection takes. */
const lines = (page: Page) =>
  page.evaluate<number>(`(() => {
    const line = [...document.querySelectorAll('[role=status] > p')].find((each) => each.innerText.startsWith('No connection'));
    const range = document.createRange();
    range.selectNodeContents(line);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 6))).size;
  })()`);

test('a screen that cannot be loaded says that there is no connection, and comes by itself', async () => {
  const page = await plain('Alex', { at: '/settings/script' });
  // Nothing is fetched ahead.
  await page.addInitScript('window.requestIdleCallback = () => 0');
  const live = page.waitForResponse('**/api/v1/stream*');
  await page.reload();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  await live;
  await cutOff(page);
  await page.getByRole('link', { name: 'Work' }).click();
  const main = page.getByRole('main');
  await main.getByText('No connection', { exact: true }).waitFor();
  await main.getByText('It comes by itself as soon as there is a connection.').waitFor();
  expect(await page.getByText('Something went wrong').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  // A part of a screen that is here, without what stands in it.
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /^Saved replies/ }).click();
  await main.getByText('This has not been loaded yet.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await main.getByText('Open today').first().waitFor();
  await page.getByRole('link', { name: 'Work' }).click();
  await page.getByRole('heading', { name: 'Work orders' }).waitFor();
});

test('what is said of the connection follows the stream, where a browser forgets that its network is back', async () => {
  const holds = await plain('Alex');
  const follows = await holds.context().newPage();
  await follows.goto('/inbox');
  await follows.getByText('Is it ready?').first().waitFor();
  const gone = (page: Page) => page.getByText('No connection.');
  for (const page of [holds, follows]) {
    // It says that it lost its network, and never again anything else; the stream goes on.
    await page.evaluate("Object.defineProperty(navigator, 'onLine', { value: false })");
    await page.evaluate("dispatchEvent(new Event('offline'))");
  }
  await gone(holds).waitFor();
  for (const page of [holds, follows]) await expect.poll(() => gone(page).count()).toBe(0);
});

test('where a newer version has taken the place of a part, the page is loaded anew, once', async () => {
  const page = await plain('Alex', { at: '/settings/script' });
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  await page.route('**/assets/work-orders-*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.reload();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  loads = 0;
  await page.getByRole('link', { name: 'Work' }).click();
  // Its part is missing after that too: it is not tried for ever.
  await expect.poll(() => loads).toBe(1);
  await page.getByRole('main').getByText('No connection', { exact: true }).waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load again' }).click();
  await page.getByRole('heading', { name: 'Work orders' }).waitFor();
  expect(loads).toBe(2);
});

test('each screen says of the connection what holds there, in two lines on a phone', async () => {
  const page = await plain('Alex', PHONE);
  await page.getByText('Maya Okafor').first().waitFor();
  // Until the other screens are there, and their lists are not.
  await page.waitForRequest('**/assets/settings-*.js');
  await cutOff(page);
  const says = async (words: string) => {
    await page.getByText(words).waitFor();
    expect(await lines(page)).toBeLessThanOrEqual(2);
    expect(await tooWide(page)).toEqual({});
  };
  await says('What you write is kept and goes out by itself.');
  await page.getByRole('link', { name: 'Customers' }).click();
  await says('Changes have to wait for it.');
  await page.getByText('This list has not been loaded yet.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Work' }).click();
  await says('Changes have to wait for it.');
  await page.getByText('This list has not been loaded yet.').waitFor();
  await page.getByRole('link', { name: 'Ask' }).click();
  await says('What you type stays here until you can save it.');
  await page.context().setOffline(false);
  // While one writes, the keyboard has the place of the bar.
  await page.getByLabel('Mobile number').blur();
  await page.getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('main').getByText('Maya Okafor').waitFor();
});

test('a screen that was not open yet is there at once, without an empty place', async () => {
  const page = await plain('Alex');
  // The last that is fetched ahead.
  await page.waitForResponse('**/assets/by-external-id-*.js');
  await page.getByRole('link', { name: 'Settings' }).click();
  // In the very next frame.
  expect(
    await page.evaluate<string>(
      `new Promise((resolve) => requestAnimationFrame(() => resolve(document.querySelector('h1').innerText)))`,
    ),
  ).toBe('Settings');
});

test('an address that leads nowhere is said in the app, with a way back', async () => {
  const page = await plain('Alex');
  const answer = await page.goto('/nope');
  expect(answer?.status()).toBe(404);
  await page.getByText('This page doesn’t exist').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Go to the inbox' }).click();
  await page.getByText('Maya Okafor').first().waitFor();
  await page.context().clearCookies();
  await page.goto('/nope');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

const menu = (page: Page) => page.getByRole('button', { name: /^Account of/ });
const item = (page: Page) => page.getByRole('menuitemradio', { name: 'Browser notifications' });

test('notifications that the browser does not allow stay off, and it is said why', async () => {
  const page = await openStaff(shop, 'Alex', { permissions: [] });
  await menu(page).click();
  await item(page).click();
  await page.getByText('This browser does not allow notifications from here.').waitFor();
  await menu(page).click();
  await expect.poll(() => item(page).getAttribute('aria-checked')).toBe('false');
});

test('a new text is shown by the service worker, names nobody, and leads to its thread in the open tab', async () => {
  const page = await openStaff(shop, 'Alex', { permissions: ['notifications'] });
  // A browser without a screen shows nothing and gives every page the focus: what it would be told to show is noted.
  await page.addInitScript(`
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    document.hasFocus = () => false;
    window.shown = [];
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => void window.shown.push({ title, ...options });`);
  await page.reload();
  await menu(page).click();
  await item(page).click();
  await menu(page).click();
  await expect.poll(() => item(page).getAttribute('aria-checked')).toBe('true');
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Hello?' } });
  const shown = () => page.evaluate<{ data: { path: string } }[]>('window.shown');
  await expect.poll(shown).toMatchObject([
    {
      title: 'A new text',
      body: 'A customer wrote to the shop.',
      data: { path: expect.stringMatching(/^\/inbox\/[\w-]{36}$/) },
    },
  ]);
  const [notification] = await shown();
  await page.evaluate('window.kept = true');
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(`(() => {
    const notification = { data: ${JSON.stringify(notification?.data)}, close() {} };
    self.dispatchEvent(Object.assign(new ExtendableEvent('notificationclick'), { notification }));
  })()`);
  await page.getByRole('log').getByText('Hello?').waitFor();
  expect(new URL(page.url()).pathname).toBe(notification?.data.path);
  // The page went on as it was, with all that is typed in it.
  expect(await page.evaluate('window.kept')).toBe(true);
});
