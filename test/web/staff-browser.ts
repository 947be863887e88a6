// A member of the staff before the screen: a real browser, signed in to a demo shop, and what tests ask of its pages.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type DemoProgram, startDemo } from '../demo-program.ts';

const MAIN = join(import.meta.dirname, '../../server/src/cli/main.ts');
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OWNER = { name: 'Alex', email: 'alex@bellandcrank.example' };

/** With this key a test is the shop's own program, or a customer's phone. */
export const SHOP_KEY = 'key-of-the-browser-tests';

/** One for all files of tests that share this process; it ends with the process. */
let browser: Promise<Browser> | undefined;

/** What a shop's staff have open, and the sessions by which they are signed in. */
interface Staff {
  readonly contexts: BrowserContext[];
  readonly sessions: Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>;
}
const staffs = new WeakMap<DemoProgram, Staff>();
const staffOf = (demo: DemoProgram): Staff => {
  const staff = staffs.get(demo) ?? { contexts: [], sessions: new Map() };
  staffs.set(demo, staff);
  return staff;
};

/** The demo shop, with `SHOP_KEY` to reach its API. `stop()` ends it, and closes every page that its staff have open. */
export async function startShop(env: Record<string, string> = {}): Promise<DemoProgram> {
  const demo = await startDemo({ DEMO_API_KEY: SHOP_KEY, ...env });
  const shop: DemoProgram = {
    ...demo,
    async stop() {
      await Promise.all(staffOf(shop).contexts.map((context) => context.close()));
      await demo.stop();
    },
  };
  return shop;
}

/**
 * A page that is signed in as this member of the staff (Alex is the owner; any other name is made one of the staff), in a
 * browser that nobody used before. It stands where `at` leads; 1440 × 900 unless told otherwise. It closes when the test
 * ends that opened it: a page that is left open goes on to show all that happens in the shop.
 */
export async function openStaff(
  demo: DemoProgram,
  name: string,
  { at = '/inbox', ...options }: BrowserContextOptions & { readonly at?: string } = {},
): Promise<Page> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    baseURL: demo.url,
    locale: 'en-US',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const { contexts, sessions } = staffOf(demo);
  contexts.push(context);
  if (TestRunner.getCurrentTest() !== undefined) onTestFinished(() => context.close());
  // It only bounds a hang: what is waited for are conditions, and the machine may be busy.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  // By the session of an earlier page of this person, if it still holds: a shop lets nobody sign in twenty times a minute.
  await context.addCookies(sessions.get(name) ?? []);
  if (sessions.has(name)) await page.goto(at);
  if (!sessions.has(name) || new URL(page.url()).pathname === '/sign-in') {
    await page.goto(await linkFor(demo, name));
    await page.waitForURL(`${demo.url}/inbox`);
    sessions.set(name, await context.cookies());
    if (at !== '/inbox') await page.goto(at);
  }
  await page.getByRole('main').waitFor();
  return page;
}

/** A one-time link of this person, as an owner makes it on the machine that the shop runs on. */
export async function linkFor(demo: DemoProgram, name: string): Promise<string> {
  const email = name === OWNER.name ? OWNER.email : `${name.toLowerCase()}@shop.example`;
  const args = ['sign-in-link', '--email', email, '--name', name];
  const command = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: demo.dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [link, complaint] = (await Promise.all([readText(command.stdout), readText(command.stderr)])).map(
    (text) => text.trim(),
  ) as [string, string];
  if (!link.startsWith(demo.url))
    throw new Error(`sign-in-link printed no link of this shop: "${link}" ${complaint}`);
  return link;
}

/** Asks the shop's API with `SHOP_KEY`. `path` is below /api/v1. @throws where the API refuses. */
export async function api<T = unknown>(
  demo: DemoProgram,
  path: string,
  { method, body }: { readonly method?: string; readonly body?: unknown } = {},
): Promise<T> {
  const answer = await fetch(`${demo.url}/api/v1${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: `Bearer ${SHOP_KEY}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** What the simulated phone with this number holds, oldest first. */
export async function handsetTexts(
  demo: DemoProgram,
  number: string,
): Promise<readonly { readonly direction: 'in' | 'out'; readonly body: string }[]> {
  const page = await api<{ items: { direction: 'in' | 'out'; body: string }[] }>(
    demo,
    `/simulator/handsets/${encodeURIComponent(number)}/messages`,
  );
  return page.items;
}

/** What axe finds wrong with the page as it stands: the rule, and where. */
export async function violations(page: Page): Promise<string[]> {
  await settled(page);
  // By the debugger: the page's own policy lets no script in.
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

/** By how many pixels the page, and each part of it that scrolls, is wider than it may be: 0 everywhere where all fits. */
export async function tooWide(page: Page): Promise<Record<string, number>> {
  return page.evaluate<Record<string, number>>(`(() => {
    const wide = {};
    for (const element of [document.documentElement, document.querySelector('main')]) {
      const by = element.scrollWidth - element.clientWidth;
      if (by > 0) wide[element.tagName.toLowerCase()] = by;
    }
    return wide;
  })()`);
}

/** When what moves has come to rest: half-way through, colors are none that anybody chose. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    `Promise.all(document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime < 2_000).map((each) => each.finished.catch(() => {})))`,
  );
}

/** For how long a finger holds a key, in ms; what comes closer together is a scanner's, and presses nothing. */
export const BY_HAND = { delay: 120 };

/** Types as a barcode scanner does: one key after the other without a pause, and Enter. */
export async function scan(page: Page, code: string, gapMs = 10): Promise<void> {
  await page.keyboard.type(code, { delay: gapMs });
  await page.keyboard.press('Enter');
}
