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
  await alex.context().close();
});
