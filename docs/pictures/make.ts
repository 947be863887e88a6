// Makes the pictures of the documentation, from the demo shop as it is: node docs/pictures/make.ts
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../test/browser/chromium.ts';
import { startDemo } from '../../test/demo-program.ts';

const KEY = 'pictures-only';
const DESK = { width: 1_440, height: 900 };
const PHONE = { width: 390, height: 780 };

const shop = await startDemo({ DEMO_API_KEY: KEY });
const browser = await launchChromium();
try {
  const { maya, hana } = await aMorningInTheShop();
  const context = await browser.newContext({
    baseURL: shop.url,
    viewport: DESK,
    deviceScaleFactor: 2,
    colorScheme: 'light',
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.goto(shop.signInLink);
  await page.waitForURL('**/inbox');

  await page.getByRole('link', { name: 'Maya Okafor' }).click();
  const box = page.getByRole('textbox', { name: 'Write a text' });
  await box.fill('Yes, cards and phones. See you at 5!');
  await picture(page, 'inbox');
  await box.fill('');

  await page.goto(`/ask/${hana}`);
  await page.getByText('I read the number back').click();
  await picture(page, 'ask');

  await page.getByRole('button', { name: 'Handset' }).click();
  await page.goto('/inbox');
  await page.getByRole('link', { name: 'Priya Raman' }).click();
  await page.getByText('Priya asked for no more texts.').waitFor();
  await page.getByRole('log', { name: 'Texts on this phone' }).getByText('Stop. Thank you').waitFor();
  await picture(page, 'stopped');
  await page.getByRole('button', { name: 'Handset' }).click();

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/customers/${maya}`);
  await page.getByRole('switch').waitFor();
  await picture(page, 'customer-dark');

  await page.setViewportSize(PHONE);
  await page.goto('/inbox');
  await page.getByRole('link', { name: 'Maya Okafor' }).waitFor();
  await picture(page, 'phone');
} finally {
  await browser.close();
  await shop.stop();
}

async function picture(page: Page, name: string): Promise<void> {
  // Pictures of people and things come after the words.
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
}

/** Some who agreed, one of whom stopped, some who wrote, and bikes that are ready. */
async function aMorningInTheShop() {
  const script = await api('scripts/current');
  const { items: customers } = await api('customers');
  const id = (name: string): string =>
    customers.find((each: { name: string }) => each.name.startsWith(name)).id;
  const mobile = (name: string): string =>
    customers.find((each: { name: string }) => each.name.startsWith(name)).mobile;
  for (const name of ['Maya', 'Theo', 'Priya', 'Jonas']) {
    await api(`customers/${id(name)}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: mobile(name),
      staff: 'Sam',
    });
    await arrived(mobile(name), /You've agreed/);
  }
  await api(`customers/${id('Jonas')}/messages`, {
    body: 'Hi Jonas, your wheel is trued and ready.',
    category: 'informational',
  });
  await api(`customers/${id('Priya')}/messages`, {
    body: 'Hi Priya, the gravel wheels you ordered came in.',
    category: 'informational',
  });
  await arrived(mobile('Priya'), /gravel wheels/);
  await says(mobile('Priya'), 'Stop. Thank you');
  await arrived(mobile('Priya'), /won't get any more/);
  await says(mobile('Hana'), 'hi is this the bike shop? my chain snapped');
  await says(mobile('Theo'), 'Gracias! Paso mañana.');
  // By the order itself: the text and the workshop cannot say two things.
  const { items: orders } = await api(`work-orders?customerId=${id('Maya')}`);
  await api(`work-orders/${orders[0].id}`, { status: 'ready' }, 'PATCH');
  await arrived(mobile('Maya'), /ready for pickup/);
  await says(mobile('Maya'), 'Perfect, I’ll stop by at 5. Do you take cards?');
  return { maya: id('Maya'), hana: id('Hana') };
}

function says(number: string, body: string): Promise<unknown> {
  return api(`simulator/handsets/${number}/messages`, { body });
}

async function arrived(number: string, words: RegExp): Promise<void> {
  while (!words.test(JSON.stringify(await api(`simulator/handsets/${number}/messages`)))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function api(path: string, body?: object, method = body === undefined ? 'GET' : 'POST') {
  const answer = await fetch(`${shop.url}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  // biome-ignore lint/suspicious/noExplicitAny: read freely, as outside programs do.
  return answer.json() as any; // oxlint-disable-line typescript/no-explicit-any
}
