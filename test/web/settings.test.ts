// M2, C3, C4, C7 and C50 before the owner's eyes: the words that are read and sent, and how the shop works.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

const MAYA = '+15125550142';
const THEO = '+15125550148';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Version {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}
interface Customer {
  readonly id: string;
  readonly consent: { readonly state: string; readonly prompt: boolean };
}

const currentScript = () => api<Version>(shop, '/scripts/current');
const customerOf = async (mobile: string) =>
  (await api<{ items: Customer[] }>(shop, `/customers?query=${mobile.slice(-7)}`)).items[0] as Customer;
const answer = async (mobile: string, decision: 'opt_in' | 'decline') => {
  const [customer, script] = await Promise.all([customerOf(mobile), currentScript()]);
  await api(shop, `/customers/${customer.id}/consent`, {
    body: {
      decision,
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: mobile,
      ...(decision === 'opt_in' && { staff: 'Sam' }),
    },
  });
  return customer.id;
};

const box = (page: Page) => page.getByRole('textbox', { name: 'The words' });
const element = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
/** By its key, as soon as there is something to edit. */
const beginEdit = async (page: Page) => {
  await page.getByRole('button', { name: 'Edit' }).waitFor();
  await page.keyboard.press('e');
  await box(page).waitFor();
};
const save = (page: Page) => page.getByRole('button', { name: 'Save as a new version' });

describe('M2 the script', () => {
  test('what goes missing while the owner types is named, and nothing without it is saved', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/script' });
    const before = await currentScript();
    await beginEdit(alex);
    await box(alex).fill(before.text.replace('Message and data rates may apply, and you', 'You'));

    await alex.getByText('11 of 12 said').waitFor();
    const rates = element(alex, 'Message and data rates may apply');
    expect(await rates.textContent()).toContain('Say: “Message and data rates may apply.”');
    expect(await rates.getAttribute('data-missing')).toBe('true');
    await alex.keyboard.press('Control+s');
    await alex.getByText('One thing has to be mended first.').waitFor();
    expect((await currentScript()).id).toBe(before.id);

    await box(alex).fill(`${before.text} Get 10% off!`);
    await alex.getByText('“10% off” promises texts that sell').waitFor();
    expect(await violations(alex)).toEqual([]);
    await alex.keyboard.press('Escape');
    await expect.poll(() => box(alex).count()).toBe(0);
  });

  test('C4 a saved edit is on Ask at once, and an answer of before still leads to the words it was given to', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/script' });
    const first = await currentScript();
    const maya = await answer(MAYA, 'opt_in');
    await alex.getByRole('button', { name: 'Edit' }).click();
    const words = first.text.replace('Would you like texts', 'May we send you texts');
    await box(alex).fill(words);
    await save(alex).click();
    await alex.getByText('Version 2 is in use from now on.').waitFor();

    const theo = await customerOf(THEO);
    await alex.goto(`/ask/${theo.id}`);
    await alex.getByText('May we send you texts from').first().waitFor();

    const { items } = await api<{ items: { scriptVersionId: string | null }[] }>(
      shop,
      `/customers/${maya}/consent/events`,
    );
    const asked = await api<Version>(shop, `/scripts/${items.at(-1)?.scriptVersionId}`);
    expect(asked).toMatchObject({ version: 1, text: first.text });
    expect(await currentScript()).toMatchObject({ version: 2, text: words });

    // The version stands in the address, and shows the very words; another is compared word by word.
    await alex.goto('/settings/script?version=1');
    const versions = alex.getByRole('region', { name: 'Versions' });
    await versions.getByText(first.text).waitFor();
    await versions.getByRole('button', { name: 'Version 2' }).click();
    await versions.locator('ins').first().waitFor();
    expect((await versions.locator('del').allTextContents()).join('')).toContain('Would');
    expect((await versions.locator('ins').allTextContents()).join('')).toContain('send');
    await versions.getByRole('combobox').selectOption('nothing');
    await versions.getByText(words).waitFor();
    expect(await violations(alex)).toEqual([]);
  });

  test('what is typed survives a way to another screen, a lost connection and a reload', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/script' });
    await alex.getByRole('button', { name: 'Edit' }).click();
    const words = `${(await currentScript()).text} Thank you!`;
    await box(alex).fill(words);
    await alex.getByRole('link', { name: 'Shop Name' }).click();
    await alex.getByText('Your changes are kept here, but not saved yet.').waitFor();
    await alex.getByRole('button', { name: 'Go back' }).click();
    expect(await box(alex).inputValue()).toBe(words);

    await alex.context().setOffline(true);
    await save(alex).click();
    await alex.getByText('No connection, so it is not saved yet.').waitFor();
    await alex.context().setOffline(false);
    await alex.reload();
    await expect.poll(() => box(alex).inputValue()).toBe(words);
    await save(alex).click();
    await expect.poll(async () => (await currentScript()).text).toBe(words);

    // What was dropped by mistake comes back.
    await beginEdit(alex);
    await box(alex).fill('Nothing of it');
    await alex.getByRole('button', { name: 'Discard' }).click();
    await alex.getByRole('button', { name: 'Undo' }).click();
    expect(await box(alex).inputValue()).toBe('Nothing of it');
    await alex.getByRole('button', { name: 'Start from the default' }).click();
    await alex.getByText('All of it is said.').waitFor();
    await alex.getByRole('button', { name: 'Discard' }).click();
  });

  test('staff read all of it, hear why they cannot change it, and have nothing to press', async () => {
    const sam = await openStaff(shop, 'Sam', { at: '/settings/script' });
    await sam.getByText('Only the owner can change the script').waitFor();
    await sam.keyboard.press('e');
    for (const part of ['templates?kind=help_answer', 'replies', 'shop']) {
      await sam.goto(`/settings/${part}`);
      await sam.getByText('Only the owner can change these').waitFor();
      expect(await sam.getByRole('button', { name: /^(Edit|Save|Add)/ }).count()).toBe(0);
      expect(await violations(sam)).toEqual([]);
    }
    expect(await sam.getByRole('textbox', { name: 'Name' }).isDisabled()).toBe(true);
  });
});

describe('automatic texts', () => {
  test('whoever opens one by its row goes on from its title, and the way back is the key before', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/templates' });
    await alex.getByRole('link', { name: /Confirmation after a STOP/ }).click();
    const focused = () => alex.evaluate('document.activeElement.textContent');
    await expect.poll(focused).toBe('Confirmation after a STOP');
    await alex.keyboard.press('Shift+Tab');
    expect(await focused()).toContain('All automatic texts');
  });

  test('C7 a confirmation without STOP is not saved; with it, it is version 2', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/templates' });
    await alex.getByRole('link', { name: 'Confirmation after a yes' }).click();
    await alex.getByText('(Reply "STOP" to stop getting these messages.)').waitFor();
    await beginEdit(alex);
    const text = await box(alex).inputValue();
    await box(alex).fill(text.replace(', STOP to stop', ''));
    await element(alex, 'Reply STOP to stop.').waitFor();
    await save(alex).click();
    await alex.getByText('One thing has to be mended first.').waitFor();

    await box(alex).fill(text.replace("You've agreed", 'Thanks! You agreed'));
    await save(alex).click();
    await alex.getByText('Version 2 is in use from now on.').waitFor();
    const saved = await api<{ version: number; text: string }>(shop, '/templates/opt_in_confirmation');
    expect(saved).toMatchObject({ version: 2, text: expect.stringContaining('Thanks! You agreed') });
    await alex.getByRole('region', { name: 'Versions' }).locator('ins').first().waitFor();
  });

  test('C50 what can be filled is put in at the cursor, and what cannot is marked and named', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/templates?kind=work_order.ready' });
    await beginEdit(alex);
    const text = await box(alex).inputValue();
    await box(alex).press('Control+End');
    await box(alex).pressSequentially(' Call ');
    await alex.getByRole('button', { name: 'how to reach the shop' }).click();
    await box(alex).pressSequentially(' or {phone}');
    expect(await box(alex).inputValue()).toBe(`${text} Call {contact} or {phone}`);
    await alex.getByText('Nothing can be filled in for “{phone}”').waitFor();
    expect(await alex.locator('mark[data-look=wrong]').allTextContents()).toEqual(['{phone}']);
    // The rest is filled all the same.
    await alex.getByText('your Trek Marlin is ready for pickup. Questions? Just reply. Call (512)').waitFor();
    expect(await violations(alex)).toEqual([]);
    await alex.getByRole('button', { name: 'Discard' }).click();
  });

  test('what goes out in Spanish is written in Spanish, and the English stays as it is', async () => {
    const alex = await openStaff(shop, 'Alex', { at: '/settings/templates' });
    const english = await api<Version>(shop, '/templates/work_order.ready');
    const languages = alex.getByRole('navigation', { name: 'Language of the texts' });
    await languages.getByRole('link', { name: 'Español' }).click();
    await alex.getByText('Responda STOP').first().waitFor();
    await alex.getByRole('link', { name: /When a bike is ready/ }).click();
    await beginEdit(alex);
    expect(await box(alex).getAttribute('lang')).toBe('es');
    await box(alex).fill('{business}: Listo, {label}. Ya puede recogerlo.');
    expect(await violations(alex)).toEqual([]);
    await save(alex).click();
    await alex.getByText('Version 2 is in use').first().waitFor();
    expect((await api<Version>(shop, '/templates/work_order.ready?language=es')).text).toBe(
      '{business}: Listo, {label}. Ya puede recogerlo.',
    );
    expect(await api<Version>(shop, '/templates/work_order.ready')).toEqual(english);
    // The way back leads to the list in the same language.
    await alex.getByRole('link', { name: 'All automatic texts' }).click();
    await alex.getByText('Ya puede recogerlo.').waitFor();
    await languages.getByRole('link', { name: 'Français' }).click();
    await alex.getByText('Répondez AIDE').first().waitFor();
  });
});

test('a saved reply is added, changed, and archived with a way back', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/replies' });
  const titles = async () =>
    (await api<{ items: { title: string }[] }>(shop, '/reply-templates')).items.map(({ title }) => title);
  const dialog = alex.getByRole('dialog');
  await alex.getByRole('button', { name: 'Add a reply' }).click();
  // C50
  await dialog.getByLabel('Name', { exact: true }).fill('Running late');
  await dialog.getByLabel('The words').fill('Reply CANCEL to cancel your appointment');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('One thing has to be mended first.').waitFor();
  expect(await violations(alex)).toEqual([]);
  // Closed and opened again, it is still there.
  await alex.keyboard.press('Escape');
  await alex.getByRole('button', { name: 'Add a reply' }).click();
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Running late');
  await dialog.getByLabel('The words').fill('Sorry {name}, we need another day.');
  await dialog.getByText('Sorry Maya, we need another day.').waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('“Running late” is saved.').waitFor();
  expect(await titles()).toContain('Running late');

  await alex.getByRole('button', { name: 'Change “Running late”' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Another day');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await alex.getByRole('button', { name: 'Archive “Another day”' }).click();
  await expect.poll(titles).not.toContain('Another day');
  await alex.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toContain('Another day');
});

test('C3 when a customer who said no may be asked again is the owner’s to set', async () => {
  const theo = await answer(THEO, 'decline');
  const prompt = async () => (await api<Customer>(shop, `/customers/${theo}`)).consent.prompt;
  expect(await prompt()).toBe(false);
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const days = alex.getByLabel('Ask again after a no');
  await days.fill('never');
  await alex.keyboard.press('Control+s');
  await alex.getByText('Write a number from 0 to 3650.').waitFor();
  expect(await violations(alex)).toEqual([]);
  await days.fill('0');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('Saved.', { exact: true }).waitFor();
  expect(await api(shop, '/settings')).toMatchObject({ askAgainAfterDays: 0 });
  expect(await prompt()).toBe(true);
});

test('C48 how long proof is kept is the owner’s to set, and cannot go below five and ten years', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const [consent, no] = [
    alex.getByLabel('Consent, after the last text'),
    alex.getByLabel('A no, after it was said'),
  ];
  await consent.fill('4');
  await no.fill('9');
  await alex.keyboard.press('Control+s');
  await alex.getByText('Write a number from 5 to 100.').waitFor();
  await alex.getByText('Write a number from 10 to 100.').waitFor();
  expect(await violations(alex)).toEqual([]);
  await consent.fill('6');
  await no.fill('12');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('Saved.', { exact: true }).waitFor();
  expect(await api(shop, '/settings')).toMatchObject({ consentRetentionYears: 6, optOutRetentionYears: 12 });
});

test('the four hundred time zones are there for who comes to them, and not before', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const zones = alex.getByLabel('Time zone');
  await zones.waitFor();
  expect(await zones.getByRole('option').count()).toBeLessThan(20);
  await zones.focus();
  await expect.poll(() => zones.getByRole('option').count()).toBeGreaterThan(300);
});

test('M2 the owner sets what carriers ask for, and takes the registration pack along', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  await alex.getByLabel('Privacy policy').fill('bellcrank.example/privacy');
  await alex.keyboard.press('Control+s');
  await alex.getByText('Write the whole address, beginning with https://').waitFor();
  expect(await violations(alex)).toEqual([]);
  await alex.getByLabel('Website').fill('https://bellcrank.example');
  await alex.getByLabel('Privacy policy').fill('https://bellcrank.example/privacy');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('Saved.', { exact: true }).waitFor();

  const download = alex.waitForEvent('download');
  await alex.getByRole('link', { name: 'Registration pack (PDF)' }).click();
  const file = await (await download).path();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  const { missing } = await api<{ missing: { code: string }[] }>(shop, '/registration-pack');
  expect(missing.map(({ code }) => code)).toEqual(['terms_url']);
  await alex.context().close();

  const sam = await openStaff(shop, 'Sam', { at: '/settings/shop' });
  await sam.getByLabel('Website').waitFor();
  expect(await sam.getByRole('link', { name: /Registration pack/ }).count()).toBe(0);
});

test('C12 the owner sets words of the shop’s own that opt in, and none that means something already', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const words = alex.getByLabel('Words that opt in');
  const refused = alex.getByText('At most ten words of 2 to 20 letters');
  // The form sees the first by itself; the second is the server's to know.
  for (const wrong of ['bici, 24', 'bici, stop']) {
    await words.fill(wrong);
    await alex.keyboard.press('Control+s');
    await refused.waitFor();
    await words.fill('bici');
    await refused.waitFor({ state: 'detached' });
  }
  await words.fill('bici, vélo');
  await alex.keyboard.press('Control+s');
  await alex.getByText('Saved.', { exact: true }).waitFor();
  expect(await api(shop, '/settings')).toMatchObject({ optInKeywords: ['bici', 'vélo'] });
  expect(await words.inputValue()).toBe('bici, vélo');
});

test('C12 a word of before that opts nobody in any more is shown as such, until it is taken out', async () => {
  const alex = await openStaff(shop, 'Alex');
  const saved = { optInKeywords: ['bici', 'ENDIT'], refusedOptInKeywords: ['ENDIT'] };
  await alex.route('**/api/v1/settings', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), ...saved } });
  });
  await alex.goto(new URL('/settings/shop', alex.url()).href);
  const said = alex.getByText('Not in force, since it sounds like something else to a customer: ENDIT.');
  await said.waitFor();
  expect(await violations(alex)).toEqual([]);
  await alex.getByLabel('Words that opt in').fill('bici');
  await said.waitFor({ state: 'detached' });
});

test('C43 quiet hours are drawn as they are typed, and a new name of the shop is known at once', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const quiet = alex.getByRole('switch', { name: 'Keep quiet hours' });
  await alex.getByText('Automatic texts go at any hour').waitFor();
  await quiet.click();
  await alex.getByLabel('From').fill('21:30');
  await alex.getByText('From 9:30 PM to 8 AM automatic texts wait.').waitFor();
  await alex.getByLabel('Name', { exact: true }).fill('Bell & Crank Cycles');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('Saved.', { exact: true }).waitFor();
  expect(await api(shop, '/settings')).toMatchObject({
    name: 'Bell & Crank Cycles',
    quietHours: { enabled: true, from: '21:30', to: '08:00' },
  });
  await alex.getByRole('link', { name: 'Automatic texts' }).click();
  await alex.getByText('Bell & Crank Cycles: Your order 1042').waitFor();
});

test.each([1440, 390])('all toggles of the shop end on one line, %i px wide', async (width) => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop', viewport: { width, height: 900 } });
  await alex.getByRole('switch', { name: 'Stop all texts' }).waitFor();
  const toggles = await alex.getByRole('switch').all();
  const ends = await Promise.all(toggles.map((each) => each.boundingBox()));
  expect(toggles.length).toBeGreaterThan(3);
  expect(new Set(ends.map((box) => Math.round((box?.x ?? 0) + (box?.width ?? 0)))).size).toBe(1);
});

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1440],
  ['dark', 1440],
] as const)(
  'every part, %s, %i px wide: nothing too wide and nothing that axe finds',
  async (colorScheme, width) => {
    const alex = await openStaff(shop, 'Alex', {
      colorScheme,
      viewport: { width, height: 800 },
      hasTouch: width === 360,
      at: '/settings',
    });
    const title = alex.getByRole('heading', { level: 1, name: 'Settings' });
    await title.waitFor();
    if (width === 360) {
      // The list first, then one of its parts, and back.
      expect(await alex.getByRole('heading', { level: 2 }).count()).toBe(0);
      await alex.getByRole('link', { name: /^Shop/ }).click();
      await alex.getByRole('heading', { level: 2, name: 'Shop' }).waitFor();
      await title.getByRole('link').click();
    }
    for (const part of [
      '',
      '/script',
      '/templates',
      '/templates?language=es',
      '/templates?kind=order.ready_for_pickup',
      '/replies',
      '/shop',
    ]) {
      await alex.goto(`/settings${part}`);
      await title.waitFor();
      if (part !== '' || width > 360) await alex.getByRole('heading', { level: 2 }).first().waitFor();
      if (/script|kind/.test(part)) await alex.getByRole('button', { name: 'Edit' }).click();
      expect(await tooWide(alex), part).toEqual({});
      expect(await violations(alex), part).toEqual([]);
    }
    await alex.context().close();
  },
);
