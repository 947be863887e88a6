// How a person comes in, in a real browser: by the link that the demo prints, and by a password.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { type DemoProgram, startDemo } from './demo-program.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'three quiet words';

let demo: DemoProgram;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A page of a browser that nobody used before. */
async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: demo.url, ...options });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/** A further one-time link, for a member of the staff of this name. */
async function linkFor(name: string): Promise<string> {
  const main = join(import.meta.dirname, '../server/src/cli/main.ts');
  const args = ['sign-in-link', '--email', `${name.toLowerCase()}@shop.example`, '--name', name];
  const command = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: demo.dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = (await readText(command.stdout)).trim();
  if (!link.startsWith(demo.url)) throw new Error(`sign-in-link printed no link of this shop: "${link}"`);
  return link;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
/** Waits for the way in to end where it should, in the inbox; and goes on to one's own account. */
async function account(page: Page): Promise<void> {
  await page.waitForURL(`${demo.url}/inbox`).catch(async (error: Error) => {
    const shown = await page.getByRole('main').textContent();
    throw new Error(`${page.url()} shows: ${shown}`, { cause: error });
  });
  await page.goto('/account');
}

async function setPassword(page: Page): Promise<void> {
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('status').waitFor();
}

test('the link that the demo prints leads to the shop, once; used again it says what to do', async () => {
  const page = await visitor();
  await page.goto(demo.signInLink);
  await account(page);
  expect(await heading(page)).toBe('Bell & Crank');
  expect(await page.getByText('Signed in as').textContent()).toBe('Signed in as Alex, owner.');
  const customers = page.getByRole('term').filter({ hasText: 'Customers' });
  expect(await customers.locator('+ dd').textContent()).toBe('6');

  const second = await visitor();
  await second.goto(demo.signInLink);
  await second.getByRole('alert').waitFor();
  expect(await heading(second)).toBe('This link does not work any more');
  expect(await second.getByRole('main').textContent()).toContain('conversations sign-in-link');
  await second.getByRole('link', { name: 'Sign in with a password' }).click();
  await second.waitForURL('**/sign-in');
});

test('several commands beside the running shop at once each do their work', async () => {
  const links = await Promise.all(['Ana', 'Ben', 'Cho', 'Dov', 'Eva'].map(linkFor));
  expect(new Set(links).size).toBe(5);
});

test('without scripts the link waits until its button is pressed', async () => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(await linkFor('Kim'));
  expect(await heading(page)).toBe('Sign in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await account(page);
  expect(await page.getByText('Signed in as').textContent()).toBe('Signed in as Kim.');
});

test('a password that was set signs in after signing out; a wrong one says so beside it', async () => {
  const page = await visitor();
  await page.goto(await linkFor('Sam'));
  await account(page);
  await setPassword(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  await page.goto('/');
  await page.waitForURL('**/sign-in?next=*');

  await page.getByLabel('E-mail address').fill('sam@shop.example');
  await page.getByLabel('Password').fill('not the words');
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('do not go together');
  expect(await page.getByLabel('E-mail address').inputValue()).toBe('sam@shop.example');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await account(page);
  expect(await heading(page)).toBe('Bell & Crank');
});

test('all of it works with the keyboard alone, and what has the focus shows it', async () => {
  const page = await visitor();
  const { keyboard } = page;
  // In the page's own words: no type of a browser's is known here.
  const focused = () =>
    page.evaluate<string>(`(() => {
      const element = document.activeElement;
      const name = (element.labels?.[0] ?? element).textContent.trim();
      return getComputedStyle(element).outlineStyle === 'none' ? name + ' (not shown)' : name;
    })()`);
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 12; presses++) {
      await keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await page.goto(await linkFor('Robin'));
  await account(page);
  await tabTo('New password');
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  await tabTo('Sign out');
  await keyboard.press('Enter');
  await page.waitForURL('**/sign-in');

  expect(await focused()).toBe('E-mail address');
  await keyboard.type('robin@shop.example');
  await keyboard.press('Tab');
  expect(await focused()).toBe('Password');
  await keyboard.type(PASSWORD);
  await keyboard.press('Tab');
  expect(await focused()).toBe('Sign in');
  await keyboard.press('Enter');
  await account(page);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('nothing that axe knows of keeps anybody out, and nothing is wider than a phone of 360 px', async () => {
    const page = await visitor({ colorScheme, viewport: { width: 360, height: 740 } });
    const look = (where: string) => expectFit(page, where);
    await page.goto('/sign-in');
    await look('sign-in');
    await page.getByLabel('E-mail address').fill('nobody@shop.example');
    await page.getByLabel('Password').fill('not the words');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await look('sign-in that failed');

    const link = await linkFor(colorScheme === 'light' ? 'Lee' : 'Drew');
    await page.goto(link);
    await account(page);
    await look('the first page');
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Set password' }).click();
    await page.getByText('A password has').waitFor();
    await look('the first page with a mistake');
    await setPassword(page);
    await look('the first page after a change');
    await page.context().clearCookies();
    await page.goto(link);
    await page.getByRole('alert').waitFor();
    await look('a link that was used');
  });

  test('axe finds what is wrong where something is', async () => {
    const page = await visitor({ colorScheme });
    await page.goto('/sign-in');
    await page.evaluate("document.querySelector('label').remove()");
    expect(await violations(page)).toContain('label');
  });
});

test.each([
  ['es', 'Iniciar sesión', 'Crear una contraseña'],
  ['fr-CA', 'Se connecter', 'Choisir un mot de passe'],
])('whoever reads %s is signed in by pages in it, which fit a phone as well', async (locale, signIn, set) => {
  const page = await visitor({ locale, viewport: { width: 360, height: 740 } });
  await page.goto('/sign-in');
  expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  expect(await heading(page)).toBe(signIn);
  await expectFit(page, 'sign-in');
  await page.goto(await linkFor(locale));
  await account(page);
  await page.getByRole('heading', { name: set }).waitFor();
  await expectFit(page, 'the account');
});

/** That nothing that axe knows of keeps anybody out, and that nothing is wider than the phone. */
async function expectFit(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const { scrollWidth, clientWidth } = await page.evaluate<{ scrollWidth: number; clientWidth: number }>(
    '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
  );
  expect(scrollWidth, where).toBe(clientWidth);
  expect(clientWidth).toBe(360);
}

async function violations(page: Page): Promise<string[]> {
  // By the debugger: the page's own policy lets no script in.
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(({ id }) => id);
}
