// The shop's own numbers before the owner: which carrier, which store, what is retired, and credentials that nobody reads.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
let twilio: TwilioStandIn;
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await startShop();
});
afterAll(async () => {
  await shop?.stop();
  await twilio?.close();
});

interface Account {
  readonly id: string;
  readonly kind: string;
  readonly senders: readonly { readonly number: string; readonly retiredAt: string | null }[];
  readonly previousAcceptedUntil: string | null;
}
const accounts = async () => (await api<{ items: Account[] }>(shop, '/carrier-accounts')).items;
const twilioAccount = async () => (await accounts()).find(({ kind }) => kind === 'twilio') as Account;
const numbers = async (options = {}) => {
  const page = await openStaff(shop, 'Alex', { at: '/settings/numbers', ...options });
  await page.getByRole('button', { name: 'Connect a carrier' }).waitFor();
  return page;
};

describe('the shop’s own numbers', () => {
  test('a carrier is connected by hand; what is wrong is said at its field, and what was typed is shown nowhere', async () => {
    const page = await numbers();
    await page.getByRole('button', { name: 'Connect a carrier' }).click();
    const dialog = page.getByRole('dialog');
    const token = dialog.getByLabel('Auth token');
    expect(await token.getAttribute('type')).toBe('password');
    await dialog.getByLabel('Account SID').fill('not-a-sid');
    await token.fill(twilio.authToken);
    await dialog.getByLabel('Number').fill('(512) 555-0177');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    await dialog.getByText('This does not look like it does in the carrier’s console.').waitFor();
    expect(await dialog.getByLabel('Account SID').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByLabel('Account SID').fill(twilio.accountSid);
    await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('Twilio is connected.').waitFor();
    const { id } = await twilioAccount();
    await page.getByText(`${shop.url}/carriers/${id}/inbound`).waitFor();
    await page.getByText('(512) 555-0177').first().waitFor();
    expect(await page.content()).not.toContain(twilio.authToken);
    expect(await page.evaluate('JSON.stringify({...localStorage, ...sessionStorage})')).not.toContain(
      twilio.authToken,
    );
    expect(await violations(page)).toEqual([]);
  });

  test('credentials are replaced, and the old ones end when the owner says so', async () => {
    const page = await numbers();
    await page.getByRole('button', { name: 'Replace', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Account SID').fill(twilio.accountSid);
    await dialog.getByLabel('Auth token').fill('a-new-token');
    await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
    await page.getByText('The next text leaves by the new ones.').waitFor();
    await page.getByText('The carrier may still sign with the old ones until').waitFor();
    expect((await twilioAccount()).previousAcceptedUntil).not.toBeNull();
    await page.getByRole('button', { name: 'End the old ones now' }).click();
    await expect.poll(async () => (await twilioAccount()).previousAcceptedUntil).toBeNull();
    await expect.poll(() => page.getByText('may still sign with the old ones').count()).toBe(0);
  });

  test('a store is given a number of its own, and a number is retired and brought back', async () => {
    const page = await numbers();
    await page.getByRole('button', { name: 'Add a number' }).last().click();
    await page.getByRole('dialog').getByLabel('Number').fill('512 555 0178');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The number is added.').waitFor();

    await page.getByLabel('Main Street').selectOption({ label: '(512) 555-0178' });
    const storesSender = async () =>
      (await api<{ items: { sender: string | null }[] }>(shop, '/stores')).items[0]?.sender;
    await expect.poll(storesSender).toBe('+15125550178');

    await page.getByRole('button', { name: 'Retire (512) 555-0178' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('a STOP above all').waitFor();
    await dialog.getByLabel('Its conversations go on with').selectOption({ label: '(512) 555-0177' });
    await dialog.getByRole('button', { name: 'Retire', exact: true }).click();
    await page.getByText('retired; goes on with (512) 555-0177').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bring back (512) 555-0178' }).click();
    await expect.poll(() => page.getByText('retired; goes on').count()).toBe(0);
    expect((await twilioAccount()).senders.map(({ retiredAt }) => retiredAt)).toEqual([null, null]);
  });

  test('failover is off until the owner switches it on', async () => {
    const page = await numbers();
    const toggle = page.getByRole('switch', { name: 'Let another number carry the text' });
    expect(await toggle.getAttribute('aria-checked')).toBe('false');
    await toggle.click();
    await expect
      .poll(async () => (await api<{ failover: object }>(shop, '/settings')).failover)
      .toEqual({ enabled: true });
    await toggle.click();
    await expect
      .poll(async () => (await api<{ failover: object }>(shop, '/settings')).failover)
      .toEqual({ enabled: false });
  });

  test.each([
    { locale: 'en-US', colorScheme: 'light' as const },
    { locale: 'es-MX', colorScheme: 'dark' as const },
    { locale: 'fr-CA', colorScheme: 'dark' as const },
  ])('on a phone of 360 px nothing is cut, in $locale', async (options) => {
    const { locale, colorScheme } = options;
    const page = await openStaff(shop, 'Alex', {
      at: '/settings/numbers',
      locale,
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    await page.getByText('Twilio', { exact: true }).waitFor();
    expect(await tooWide(page)).toEqual({});
    expect(await violations(page)).toEqual([]);
  });

  test('staff see the numbers, and can change none', async () => {
    const page = await openStaff(shop, 'Kim', { at: '/settings/numbers' });
    await page.getByText('Only the owner can change these.').waitFor();
    await page.getByText('(512) 555-0177').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a conversation whose number is retired', () => {
  const MAYA = '+15125550142';

  test('says by which it goes on, before anything is written, and leads there afterwards', async () => {
    const simulator = (await accounts()).find(({ kind }) => kind === 'simulator') as Account;
    const number = '+15125550179';
    // While a store texts by Twilio, no simulated handset speaks for its customers.
    for (const { id } of (await api<{ items: { id: string }[] }>(shop, '/stores')).items) {
      await api(shop, `/stores/${id}`, { method: 'PATCH', body: { sender: null } });
    }
    await api(shop, `/carrier-accounts/${simulator.id}/senders`, { body: { number } });
    const { items } = await api<{ items: { id: string }[] }>(shop, `/customers?query=${MAYA.slice(-7)}`);
    const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
    await api(shop, `/customers/${items[0]?.id}/consent`, {
      body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: MAYA, staff: 'Sam' },
    });
    await api(shop, `/simulator/handsets/${MAYA}/messages`, { body: { body: 'Still open?', to: number } });
    const { items: conversations } = await api<{ items: { id: string; sender: string }[] }>(
      shop,
      '/conversations',
    );
    const thread = conversations.find(({ sender }) => sender === number)?.id ?? '';
    await api(shop, `/senders/${encodeURIComponent(number)}`, { method: 'PATCH', body: { retired: true } });

    const page = await openStaff(shop, 'Kim', { at: `/inbox/${thread}` });
    await page.getByText('(512) 555-0179 is retired: what you write goes from (512) 555-0100').waitFor();
    await page.getByRole('textbox', { name: 'Write a text' }).fill('Until six.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const link = page.getByRole('link', { name: 'Texts go on from (512) 555-0100' });
    await link.waitFor();
    expect(await violations(page)).toEqual([]);
    await link.click();
    await page.getByRole('log').getByText('Until six.').waitFor();
  });
});
