// The connection to an SMSC before the owner's eyes: whether it stands, since when it does not, and why.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smppAccount } from '../../server/test-support/smpp-account.ts';
import { type Smsc, startSmsc } from '../../server/test-support/smpp-smsc.ts';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
let smsc: Smsc;
beforeAll(async () => {
  smsc = await startSmsc();
  shop = await startShop();
  await api(shop, '/carrier-accounts', { body: smppAccount(smsc, {}, '+15125550107') });
});
afterAll(async () => {
  await shop?.stop();
  await smsc?.close();
});

test.each([
  ['light', 1440],
  ['dark', 360],
] as const)('it is said where the shop’s numbers stand, %s, %i px wide', async (colorScheme, width) => {
  smsc.answerBind = () => 0;
  const alex = await openStaff(shop, 'Alex', {
    colorScheme,
    viewport: { width, height: 800 },
    at: '/settings/numbers',
  });
  const line = alex.getByRole('main');
  await line.getByText(/^Connected\. The shop answers STOP/).waitFor();
  expect(await tooWide(alex)).toEqual({});

  // Nothing is loaded anew: the screen hears of it.
  smsc.answerBind = () => 0x0e;
  smsc.bound[0]?.destroy();
  await line
    .getByText(/^Not connected since .*, trying again: the provider says no, check system id/)
    .waitFor();
  expect(await tooWide(alex)).toEqual({});
  expect(await violations(alex)).toEqual([]);
  smsc.answerBind = () => 0;
  await line.getByText(/^Connected\./).waitFor();
});

test('an account is connected by hand, with what most providers give', async () => {
  const provider = await startSmsc();
  try {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/numbers' });
    await alex.getByRole('button', { name: 'Connect a carrier' }).click();
    const dialog = alex.getByRole('dialog');
    await dialog.getByLabel('Carrier').selectOption({ label: 'A provider, by SMPP' });
    await dialog.getByLabel('Host').fill('127.0.0.1');
    await dialog.getByRole('textbox', { name: 'Port' }).fill('http');
    await dialog.getByLabel('System ID').fill('bell');
    await dialog.getByLabel('Password').fill('crank');
    await dialog.getByLabel('Number').fill('(512) 555-0178');
    const connect = dialog.getByRole('button', { name: 'Connect', exact: true });
    await connect.click();
    await dialog.getByText('This does not look like it does').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Port' }).getAttribute('aria-invalid')).toBe('true');
    expect(await violations(alex)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Port' }).fill(String(provider.port));
    await connect.click();
    await alex.getByText('The account is made.').waitFor();
    await expect.poll(() => provider.bound.length).toBe(1);
    await expect
      .poll(() =>
        alex
          .getByRole('main')
          .getByText(/^Connected\./)
          .count(),
      )
      .toBe(2);
    await alex.context().close();
  } finally {
    await provider.close();
  }
});
