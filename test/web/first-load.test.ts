// What a browser asks for before a screen shows its first words: little, all of it at once, and nothing twice.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop } from './staff-browser.ts';

const MAYA = '+15125550142';

let shop: DemoProgram;
let page: Page;
let maya: string;
let thread: string;
beforeAll(async () => {
  shop = await startShop();
  await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Is it ready?' } });
  const [customers, threads] = await Promise.all([
    api<{ items: { id: string }[] }>(shop, `/customers?query=${MAYA.slice(-7)}`),
    api<{ items: { id: string }[] }>(shop, '/conversations?query=Maya'),
  ]);
  maya = customers.items[0]?.id ?? '';
  thread = threads.items[0]?.id ?? '';
  // Read already: marking it so would be a change in the midst of what is counted here.
  await api(shop, `/conversations/${thread}`, { method: 'PATCH', body: { unread: 0 } });
  page = await openStaff(shop, 'Alex');
  // What the program asks for, whether or not it was on its way already.
  await page.addInitScript(`
    window.wanted = [];
    const ask = window.fetch;
    window.fetch = (address, options) => {
      if (!options?.method || options.method === 'GET') window.wanted.push(String(address));
      return ask(address, options);
    };`);
});
afterAll(() => shop?.stop());

const addresses = (select: string) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('${select}')].map((each) => each.getAttribute('href'))`,
  );
const wanted = () => page.evaluate<string[]>('window.wanted');

test.each([
  { at: '/inbox', words: 'Maya Okafor', named: 4 },
  { at: '/inbox/{thread}', words: 'Is it ready?', named: 7 },
  { at: '/ask', words: 'Mobile number', named: 3 },
  { at: '/ask/{maya}', words: /data rates may apply/i, named: 6 },
  { at: '/customers', words: 'Maya Okafor', named: 4 },
  { at: '/customers/{maya}', words: 'Maya Okafor', named: 6 },
  { at: '/work-orders', words: /tune-up|brake|wheel|bike/i, named: 4 },
  { at: '/work-orders/call', words: /call/i, named: 4 },
  { at: '/settings/script', words: /data rates may apply/i, named: 5 },
  { at: '/settings/templates', words: /ready/i, named: 4 },
  { at: '/settings/replies', words: 'Open today', named: 4 },
  { at: '/settings/shop', words: /./, named: 4 },
  { at: '/settings/numbers', words: 'Connect a carrier', named: 6 },
])(
  '$at: what its page names is what the screen wants first, and it comes once',
  async ({ at, words, named }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (request.method() === 'GET') sent.push(pathname + search);
    });
    const live = page.waitForResponse((answer) => answer.url().includes('/api/v1/stream'));
    await page.goto(at.replace('{thread}', thread).replace('{maya}', maya));
    await page.getByRole('main').getByText(words).first().waitFor();
    const requests = [...sent];
    const preloads = await addresses('link[rel=preload][as=fetch]');
    expect(preloads).toHaveLength(named);
    await expect.poll(wanted).toEqual(expect.arrayContaining(preloads));
    // A stream that begins where the page began makes nothing that was read old.
    await live;
    await page.evaluate(
      'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
    );
    const asked = sent.filter((each) => each.startsWith('/api/'));
    expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
    expect(sent.filter((each, index) => sent.indexOf(each) !== index)).toEqual([]);
    // Of files and answers together; a browser asks for six at a time.
    expect(requests.length).toBeLessThanOrEqual(26);
    page.removeAllListeners('request');
  },
);

test('what a page came with is not shown where a change was heard of before a screen took it', async () => {
  const other = await openStaff(shop, 'Alex', { serviceWorkers: 'block' });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The screen's part of the program is late; what it will ask for came with the page.
  await other.route('**/assets/customer-page-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const came = other.waitForResponse(`**/api/v1/customers/${maya}`);
  await other.goto(`/customers/${maya}`, { waitUntil: 'commit' });
  await (await came).finished();
  const unread = /^\((\d+)\)/.exec(await other.title())?.[1] ?? '0';
  await api(shop, `/customers/${maya}`, { method: 'PATCH', body: { name: 'Maya Okafor-Lund' } });
  await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Still there?' } });
  // The text came after the name, and the page knows of the text.
  await expect.poll(() => other.title()).toBe(`(${Number(unread) + 1}) Conversations`);
  release();
  await other.getByRole('heading', { name: 'Maya Okafor-Lund' }).waitFor();
});
