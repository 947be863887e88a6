// A shop's network comes and goes: what is written waits and goes out once, and the app starts without its server.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, linkFor, openStaff, startShop, violations } from './staff-browser.ts';

const MAYA = '+15125550142';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
  const [{ id: scriptVersionId }, { items }] = await Promise.all([
    api<{ id: string }>(shop, '/scripts/current'),
    api<{ items: { id: string }[] }>(shop, `/customers?query=${MAYA.slice(-7)}`),
  ]);
  await api(shop, `/customers/${items[0]?.id}/consent`, {
    body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: MAYA, staff: 'Sam' },
  });
  await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Is it ready?' } });
});
afterAll(() => shop?.stop());

const box = (page: Page) => page.getByRole('textbox', { name: 'Write a text' });
const thread = (page: Page) => page.getByRole('log').first();
const onPhone = async (body: string) =>
  (await handsetTexts(shop, MAYA)).filter((text) => text.body === body).length;

/** What this member of the staff wrote to Maya, by the server. */
async function textsBy(name: string): Promise<string[]> {
  const { items } = await api<{ items: { id: string }[] }>(shop, '/conversations?query=Maya');
  const thread = await api<{
    items: { message?: { body: string; actor: { name: string } } }[];
  }>(shop, `/conversations/${items[0]?.id}/timeline`);
  return thread.items.flatMap(({ message }) => (message?.actor.name === name ? [message.body] : []));
}

/** With Maya's thread open. */
async function openThread(): Promise<Page> {
  const page = await openStaff(shop, 'Alex');
  await page.getByRole('link', { name: 'Maya Okafor' }).first().click();
  await box(page).waitFor();
  return page;
}

/** What the browser keeps of the app, by cache. */
const kept = (page: Page) =>
  page.evaluate<Record<string, string[]>>(`(async () => {
    const caches_ = {};
    for (const name of await caches.keys())
      caches_[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return caches_;
  })()`);

/** The names alone: whoever opens a cache that was just deleted makes it anew. */
const keptBesidesProgram = async (page: Page) =>
  (await page.evaluate<string[]>('caches.keys()')).filter((name) => !name.startsWith('program '));

/** Once the program and the state of the screen are kept. */
async function installed(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 60_000 })
    .toBe(true);
  await expect
    .poll(async () => Object.values(await kept(page)).flat(), { timeout: 60_000 })
    .toContain('/kept-state');
}

test('what is sent without a connection waits, says so, and goes out exactly once', async () => {
  const page = await openThread();
  await box(page).fill('Yes, come by any');
  await page.context().setOffline(true);
  await page.getByText('No connection.').waitFor();
  await box(page).press('End');
  await page.keyboard.type('time.');
  await box(page).press('Control+Enter');
  await thread(page).getByText('Waiting for the connection').waitFor();
  expect(await onPhone('Yes, come by anytime.')).toBe(0);
  await page.context().setOffline(false);
  await expect.poll(() => onPhone('Yes, come by anytime.'), { timeout: 60_000 }).toBe(1);
  await expect.poll(() => thread(page).getByText('Yes, come by anytime.').count()).toBe(1);
  await expect.poll(() => thread(page).getByText('Waiting for the connection').count()).toBe(0);
  expect(await onPhone('Yes, come by anytime.')).toBe(1);
});

test('what waits for the connection can be cancelled, and that taken back; what is cancelled never goes', async () => {
  const page = await openThread();
  await page.context().setOffline(true);
  await page.getByText('No connection.').waitFor();
  for (const words of ['This one stays here', 'This one goes after all']) {
    await box(page).fill(words);
    await box(page).press('Control+Enter');
  }
  const cancel = (words: string) =>
    thread(page).getByRole('article').filter({ hasText: words }).getByRole('button', { name: 'Cancel' });
  await cancel('This one goes after all').click();
  await expect.poll(() => thread(page).getByText('This one goes after all').count()).toBe(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await cancel('This one goes after all').waitFor();
  await cancel('This one stays here').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => thread(page).getByText('This one stays here').count()).toBe(0);
  expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Messages');
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await expect.poll(() => onPhone('This one goes after all'), { timeout: 60_000 }).toBe(1);
  expect(await onPhone('This one stays here')).toBe(0);
});

test('a reload without network shows the last state as old, and keeps the draft and what waits', async () => {
  const page = await openThread();
  await thread(page).getByText('Is it ready?').waitFor();
  await installed(page);
  // The thread is kept a breath after it came.
  await expect
    .poll(() => page.evaluate<string>(`caches.match('/kept-state').then((answer) => answer.text())`))
    .toContain('Is it ready?');
  await page.context().setOffline(true);
  await box(page).fill('Bring the receipt, please.');
  await box(page).press('Control+Enter');
  await thread(page).getByText('Waiting for the connection').waitFor();
  await box(page).fill('And your lock');

  await page.reload();
  await page.getByText(/This is how it was today/).waitFor();
  await thread(page).getByText('Is it ready?').waitFor();
  await thread(page).getByText('Bring the receipt, please.').waitFor();
  expect(await box(page).inputValue()).toBe('And your lock');
  expect(await violations(page)).toEqual([]);

  await page.context().setOffline(false);
  await expect.poll(() => onPhone('Bring the receipt, please.'), { timeout: 60_000 }).toBe(1);
  await expect.poll(() => page.getByText(/This is how it was/).count(), { timeout: 60_000 }).toBe(0);
  expect(await box(page).inputValue()).toBe('And your lock');
  expect(await onPhone('Bring the receipt, please.')).toBe(1);
});

test('what one person could not send does not go under the name of the next at this screen', async () => {
  const page = await openThread();
  // Nothing arrives at all: what arrives in the last moment is Alex's, rightly.
  const texts = '**/api/v1/conversations/*/messages';
  await page.context().route(texts, (route) => route.abort());
  await box(page).fill('Alex will call you');
  await box(page).press('Control+Enter');
  await thread(page).getByText('Waiting for the connection').waitFor();
  // Without a sign-out: the other one's link opens in the same browser.
  await page.goto('about:blank');
  await page.context().unroute(texts);
  await page.goto(await linkFor(shop, 'Robin'));
  await page.getByRole('link', { name: 'Maya Okafor' }).first().click();
  const left = thread(page).getByRole('article').filter({ hasText: 'Alex will call you' });
  await left.getByText('Still right?').waitFor();
  expect(await textsBy('Robin')).toEqual([]);
  await left.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => left.count()).toBe(0);
});

test('of two tabs neither loses what the other could not send yet, and each text goes once', async () => {
  const one = await openThread();
  const two = await one.context().newPage();
  await two.goto(one.url());
  await box(two).waitFor();
  await one.context().setOffline(true);
  for (const [page, words] of [
    [one, 'From the first tab'],
    [two, 'From the second tab'],
  ] as const) {
    await box(page).fill(words);
    await box(page).press('Control+Enter');
  }
  for (const page of [one, two]) {
    for (const words of ['From the first tab', 'From the second tab']) {
      await thread(page).getByRole('article').filter({ hasText: words }).waitFor();
    }
    await thread(page).getByText('Waiting for the connection').first().waitFor();
  }
  await one.context().setOffline(false);
  for (const words of ['From the first tab', 'From the second tab']) {
    await expect.poll(() => onPhone(words)).toBe(1);
    for (const page of [one, two]) {
      await expect.poll(() => thread(page).getByText(words).count()).toBe(1);
    }
  }
  for (const page of [one, two]) {
    await expect.poll(() => thread(page).getByText('Waiting for the connection').count()).toBe(0);
  }
});

test('a sign-out in one tab leaves nothing of the shop in another', async () => {
  const one = await openThread();
  const two = await one.context().newPage();
  await two.goto(one.url());
  await box(two).waitFor();
  await one.getByRole('button', { name: /^Account of/ }).click();
  await one.getByRole('menuitem', { name: 'Sign out' }).click();
  await one.waitForURL(/\/sign-in/);
  await two.waitForURL(/\/sign-in/, { timeout: 60_000 });
  await two.getByRole('main').waitFor();
  await expect.poll(() => keptBesidesProgram(two)).toEqual([]);
});

test('nothing of the API is kept by the worker; what is kept of the shop goes with the sign-out, wherever that happens', async () => {
  for (const signOut of [
    async (page: Page) => {
      await page.getByRole('button', { name: /^Account of/ }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
    },
    async (page: Page) => {
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    },
  ]) {
    const page = await openThread();
    await installed(page);
    const paths = Object.values(await kept(page)).flat();
    expect(paths.filter((path) => !path.startsWith('/assets/')).sort()).toEqual(['/inbox', '/kept-state']);
    expect(await page.evaluate(`caches.match('/inbox').then((answer) => answer.text())`)).not.toMatch(
      /Maya|Alex/,
    );
    await signOut(page);
    await page.waitForURL(/\/sign-in/);
    await expect.poll(() => keptBesidesProgram(page)).toEqual([]);
    await page.context().close();
  }
});

test('the app can be installed: its manifest, its pictures and its worker are as browsers ask for them', async () => {
  const get = (path: string) => fetch(new URL(path, shop.url));
  const answer = await get('/manifest.webmanifest');
  expect(answer.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
  const manifest = (await answer.json()) as {
    name: string;
    start_url: string;
    display: string;
    icons: { src: string; type: string; sizes: string; purpose?: string }[];
    shortcuts: { url: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Conversations', start_url: '/inbox', display: 'standalone' });
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['/inbox', '/ask']);
  for (const { src, type, sizes } of manifest.icons) {
    const picture = await get(src);
    expect(picture.headers.get('content-type'), src).toBe(type);
    if (type !== 'image/png') continue;
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const encoding of ['identity', 'br']) {
    const worker = await fetch(new URL('/sw.js', shop.url), { headers: { 'accept-encoding': encoding } });
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
  }
});
