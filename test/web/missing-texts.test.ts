// What staff and the owner are shown where a carrier keeps something back: texts that could not be fetched, a block.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

/** The server's answer with this changed in it, as though a real carrier stood behind the demo. */
const answers = (page: Page, path: string, change: (json: Record<string, unknown>) => object) =>
  page.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });

const open = (name: string, options = {}) => openStaff(shop, name, { serviceWorkers: 'block', ...options });
const missing = (page: Page, more: object) =>
  answers(page, '**/api/v1/me', (me) => ({
    ...me,
    missingTexts: {
      carrier: 'twilio',
      since: new Date().toISOString(),
      problem: 'account',
      overdue: false,
      ...more,
    },
  }));

test('C25 staff are told that texts could not be fetched, and the owner after an hour what to look at', async () => {
  for (const [name, overdue, told] of [
    ['Robin', true, false],
    ['Alex', false, false],
    ['Alex', true, true],
  ] as const) {
    const page = await open(name, { viewport: { width: 360, height: 740 } });
    await missing(page, { overdue });
    await page.reload();
    const line = page.getByRole('status').filter({ hasText: 'could not be fetched from Twilio yet' });
    await line.getByText('Automatic texts wait until it is here.').waitFor();
    await line.getByText('its credentials may have changed').waitFor();
    expect(await line.getByText('for over an hour').count()).toBe(told ? 1 : 0);
    expect(await tooWide(page)).toEqual({});
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }
});

test('C25 where nothing is missing there is nothing to read', async () => {
  const page = await open('Alex');
  await page.getByRole('heading').first().waitFor();
  expect(await page.getByText('could not be fetched').count()).toBe(0);
});

test('C29 a block says what came of asking the carrier, and which word to which number lifts it', async () => {
  const { items } = await api<{ items: { id: string; name: string }[] }>(shop, '/customers?query=Maya');
  const [maya] = items;
  for (const [lift, agrees, words] of [
    [null, false, 'The carrier blocks texts from'],
    ['asked', true, 'The carrier was asked to let texts from'],
    ['refused', true, 'the carrier did not let texts from'],
    ['not_offered', true, 'Only the customer’s phone can lift that'],
  ] as const) {
    const page = await open('Alex', { viewport: { width: 360, height: 740 } });
    await answers(page, `**/api/v1/customers/${maya?.id}`, (customer) => ({
      ...customer,
      agreesToTexts: agrees,
      consent: {
        ...(customer.consent as object),
        carrierBlocks: [
          {
            senderNumber: '+15125550101',
            since: '2026-11-28T10:00:00Z',
            remedy: 'text UNSTOP to (833) 555-0100',
            textTo: '+18335550100',
            keyword: 'UNSTOP',
            lift,
          },
        ],
      },
    }));
    await page.goto(`/customers/${maya?.id}`);
    const block = page.getByRole('region', { name: 'The carrier’s own block' });
    await block.getByText(words).waitFor();
    expect((await block.textContent())?.replaceAll(/[\u00a0\u202f\u2011]/g, ' ')).toMatch(
      /text UNSTOP to \(833\) 555.0100/,
    );
    expect(await tooWide(page)).toEqual({});
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }
});
