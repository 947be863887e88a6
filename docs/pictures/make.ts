// Makes the pictures of the documentation, from the demo shop as it is: node docs/pictures/make.ts
import { join } from 'node:path';
import { launchChromium } from '../../test/browser/chromium.ts';
import { startDemo } from '../../test/demo-program.ts';

const KEY = 'pictures-only';
const size = { width: 880, height: 700 };

const shop = await startDemo({ DEMO_API_KEY: KEY });
const browser = await launchChromium();
try {
  await aMorningInTheShop();
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2, colorScheme: 'light' });
  await page.goto(`${shop.url}/sign-in`);
  await page.screenshot({ path: join(import.meta.dirname, 'sign-in.png') });
  await page.goto(shop.signInLink);
  await page.waitForURL(`${shop.url}/`);
  // The password is for the first visit; what the picture is of stands above it.
  const shown = await page.locator('main').boundingBox();
  await page.setViewportSize({ ...size, height: Math.ceil((shown?.height ?? size.height) + 64) });
  await page.screenshot({ path: join(import.meta.dirname, 'status.png') });
} finally {
  await browser.close();
  await shop.stop();
}

/** Some who agreed, one of whom stopped, and one who asks: so that the counts say something. */
async function aMorningInTheShop(): Promise<void> {
  const script = await api('scripts/current');
  const { items: customers } = await api('customers');
  for (const { id, mobile } of customers.slice(0, 4)) {
    await api(`customers/${id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: mobile,
      staff: 'Sam',
    });
  }
  await api(`simulator/handsets/${customers[3].mobile}/messages`, { body: 'Stop. Thank you' });
  await api(`simulator/handsets/${customers[5].mobile}/messages`, { body: 'Do you fix tandems?' });
}

async function api(path: string, body?: object) {
  const answer = await fetch(`${shop.url}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  // biome-ignore lint/suspicious/noExplicitAny: read freely, as outside programs do.
  return answer.json() as any; // oxlint-disable-line typescript/no-explicit-any
}
