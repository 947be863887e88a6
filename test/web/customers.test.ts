// The customer's record, in a real browser, with the simulated carrier's phones: M6, M7, M8, and what a number means.
import { readFile } from 'node:fs/promises';
import { verifyCertificate } from '@conversations/consent';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, BY_HAND, handsetTexts, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

const SHOP = '(512) 555-0100';

let shop: DemoProgram;
let count = 0;

beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly mobile: string;
  readonly agreesToTexts: boolean;
  readonly consent: { readonly state: string; readonly method: string | null };
}

/** A customer whom no other test knows. */
const customer = (name: string, more: Record<string, unknown> = {}): Promise<Customer> =>
  api(shop, '/customers', { body: { name, mobile: `+1512555${2_000 + ++count}`, ...more } });

async function sayYes({ id, mobile }: Customer): Promise<void> {
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  await api(shop, `/customers/${id}/consent`, {
    body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: mobile, staff: 'Sam' },
  });
}

/** Who agreed, and has got the confirmation. */
async function agreed(name: string): Promise<Customer> {
  const made = await customer(name);
  await sayYes(made);
  await expect.poll(async () => (await handsetTexts(shop, made.mobile)).length, { timeout: 60_000 }).toBe(1);
  return made;
}

const read = ({ id }: Customer) => api<Customer>(shop, `/customers/${id}`);
const writes = ({ mobile }: Customer, body: string) =>
  api(shop, `/simulator/handsets/${mobile}/messages`, { body: { body } });
const record = ({ id }: Customer, name = 'Alex') => openStaff(shop, name, { at: `/customers/${id}` });

const toggle = (page: Page) => page.getByRole('switch');
const isOn = (page: Page) => expect.poll(() => toggle(page).getAttribute('aria-checked')).toBe('true');
const isOff = (page: Page) =>
  expect.poll(() => toggle(page).getAttribute('aria-checked'), { timeout: 60_000 }).toBe('false');

test('M6 a STOP from the phone turns the toggle grey by itself, on every screen that shows it', async () => {
  const maya = await agreed('Maya Stops');
  const pages = await Promise.all([record(maya, 'Alex'), record(maya, 'Sam')]);
  for (const page of pages) {
    await isOn(page);
    expect(await toggle(page).textContent()).toBe('Agreed to receive text messages');
    await page.evaluate('window.notReloaded = true');
  }
  await writes(maya, 'Stop. Thank you');
  for (const page of pages) {
    await isOff(page);
    await page.getByText('Opted out by text, today').waitFor();
    expect(await page.evaluate('window.notReloaded')).toBe(true);
    await page.context().close();
  }
});

test('M7 one press turns it off, with the effect of STOP and without a text', async () => {
  const maya = await agreed('Maya Says');
  const page = await record(maya, 'Sam');
  await isOn(page);
  await toggle(page).click();
  await isOff(page);
  await page.getByText('Off. Maya gets no more texts.').waitFor();
  await page.getByText('Asked Sam in the shop to stop', { exact: true }).waitFor();
  expect(await read(maya)).toMatchObject({
    agreesToTexts: false,
    consent: { state: 'opted_out', method: 'verbal' },
  });
  expect(await handsetTexts(shop, maya.mobile)).toHaveLength(1);
});

test('C23 a stop that came another way is recorded with what staff want to keep of it', async () => {
  const maya = await agreed('Maya Calls');
  const page = await record(maya);
  await page.getByRole('button', { name: 'They asked to stop another way' }).click();
  await page.getByRole('radio', { name: 'By voicemail' }).check();
  await page.getByRole('textbox', { name: /Note/ }).fill('Tuesday, on the shop’s phone');
  await page.getByRole('button', { name: 'Turn texts off' }).click();
  await isOff(page);
  await page.getByText('“Tuesday, on the shop’s phone”').waitFor();
  const { items } = await api<{ items: object[] }>(shop, `/customers/${maya.id}/consent/events`);
  expect(items.at(-1)).toMatchObject({ decision: 'opt_out', method: 'voicemail' });
});

test('M7 a stop that could not be recorded is not shown as one, and is tried again', async () => {
  const maya = await agreed('Maya Far');
  const page = await record(maya);
  await isOn(page);
  await page.context().setOffline(true);
  await toggle(page).click();
  await page.getByText('Texts are still on.').waitFor();
  await isOn(page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await isOff(page);
  await expect.poll(async () => (await read(maya)).consent.state).toBe('opted_out');
});

test('M8 C29 pressing it when it is off leads to the script; what the carrier still blocks stands beside it, with the words that lift it', async () => {
  const theo = await agreed('Theo Blocked');
  await api(shop, `/simulator/handsets/${theo.mobile}`, { method: 'PUT', body: { behaviour: 'blocks' } });
  await writes(theo, 'STOP');
  const page = await record(theo);
  await isOff(page);
  const block = page.getByRole('region', { name: 'The carrier’s own block' });
  await block.getByText(`“Please text START to ${SHOP}.”`).waitFor();
  await toggle(page).click();
  await page.waitForURL(`**/ask/${theo.id}`);
  await page.goBack();

  // They agree again, in the shop: the toggle says what was agreed, and the block what still stops the texts.
  await sayYes(theo);
  await isOn(page);
  await block.getByText('Theo agreed, but the carrier still blocks').waitFor();
  await writes(theo, 'START');
  await block.waitFor({ state: 'detached' });
  await isOn(page);
});

test('C5 another number brings its own answer, and says so before it is saved', async () => {
  const [maya, other] = [await agreed('Maya Moves'), await agreed('Somebody Else')];
  await writes(other, 'STOP');
  const page = await record(maya);
  await isOn(page);
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mobile number').fill(other.mobile);
  await dialog.getByText('This number stopped texts. It stays so.').waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await isOff(page);
  expect(await read(maya)).toMatchObject({ mobile: other.mobile, consent: { state: 'opted_out' } });
});

test('another name is on every screen by itself: the record, the list and the inbox', async () => {
  const maya = await customer('Maya Misspelt');
  await api(shop, `/simulator/handsets/${maya.mobile}/messages`, {
    body: { body: 'It is Maia, by the way' },
  });
  const pages = await Promise.all(
    [`/customers/${maya.id}`, '/customers', '/inbox'].map((at) => openStaff(shop, 'Sam', { at })),
  );
  for (const page of pages) await page.getByText('Maya Misspelt').first().waitFor();
  await api(shop, `/customers/${maya.id}`, { method: 'PATCH', body: { name: 'Maia Spelt' } });
  for (const page of pages) await page.getByText('Maia Spelt').first().waitFor();
  await customer('Nobody Before');
  await pages[1]?.getByText('Nobody Before').waitFor();
});

test('C6 customers on one number see each other, and one STOP stops them all', async () => {
  const maya = await agreed('Maya Shares');
  const pete = await customer('Pete Shares', { mobile: maya.mobile });
  const pages = await Promise.all([record(maya), record(pete, 'Sam')]);
  await pages[0].getByRole('link', { name: 'Pete Shares' }).waitFor();
  await pages[1].getByRole('link', { name: 'Maya Shares' }).waitFor();
  await pages[1].getByText('a STOP from it stops texts to all of them').waitFor();
  for (const page of pages) await isOn(page);
  await writes(maya, 'STOP');
  for (const page of pages) {
    await isOff(page);
    await page.context().close();
  }
});

test('what is wrong is said beside its field, and nothing that was typed is lost', async () => {
  const maya = await customer('Maya Types');
  const page = await record(maya);
  await page.getByRole('button', { name: /^Edit/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mobile number').fill('555');
  await dialog.getByLabel('Email').fill('maya@');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('That is no email address.').waitFor();
  expect(await dialog.getByLabel('Email').getAttribute('aria-invalid')).toBe('true');
  await dialog.getByLabel('Email').fill('maya@example.org');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('That is no number that can get texts.').waitFor();

  await dialog.getByLabel('Mobile number').fill(maya.mobile);
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Everything you typed is still here').waitFor();
  await page.context().setOffline(false);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'maya@example.org' }).waitFor();
});

test('C45 each event names its place in the ledger and its fingerprint', async () => {
  const maya = await agreed('Maya Proves');
  const page = await record(maya);
  await page.getByText(/^Entry \d+ of the ledger$/).click();
  const { items } = await api<{ items: { hash: string }[] }>(shop, `/customers/${maya.id}/consent/events`);
  await page.getByText(items[0]?.hash ?? 'no event').waitFor();
});

test('C47 the owner takes the certificate along, to read and to check; staff have nothing to press', async () => {
  const maya = await agreed('Maya Certified');
  const page = await record(maya);
  const issue = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFile(await download.path());
  };
  const certificate = (await issue('JSON to check')).toString();
  expect(verifyCertificate(certificate).ok).toBe(true);
  expect((await issue('Proof of consent (PDF)')).subarray(0, 5).toString()).toBe('%PDF-');
  // It is found by its name, too.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('proof of');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('option', { name: 'Proof of consent (PDF)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`consent-${maya.id}.pdf`);
  const sam = await record(maya, 'Sam');
  await sam.getByText('Said yes to').first().waitFor();
  expect(await sam.getByRole('button', { name: 'Proof of consent' }).count()).toBe(0);
});

test('C46 what allowed a text is one press away from it, as it stood when the text left', async () => {
  const maya = await agreed('Maya Allowed');
  const { id } = await api<{ id: string }>(shop, '/conversations', { body: { customerId: maya.id } });
  const page = await openStaff(shop, 'Sam', { at: `/inbox/${id}` });
  await page.getByRole('log').getByText('delivered').first().waitFor();
  await writes(maya, 'STOP');
  await page.getByRole('log').getByText('Opted out by text').waitFor();
  await page.getByRole('button', { name: 'What allowed this text' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'What allowed this text' });
  await dialog.getByText(/Said yes to/).waitFor();
  await dialog.getByText('Covers orders and service, no promotions.').waitFor();
  await dialog.getByText(/Message and data rates may apply/).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('M10 every text is on the record too, and a conversation is one press away', async () => {
  const maya = await agreed('Maya Writes');
  const page = await record(maya);
  await page.getByRole('log').getByText('agreed to texts').waitFor();
  await writes(maya, 'When do you close?');
  await page.getByRole('log').getByText('When do you close?').waitFor();
  await page.keyboard.press('c');
  await page.waitForURL('**/inbox/*');
  await page.getByRole('heading', { name: 'Maya Writes' }).first().waitFor();
});

test('C1 a record made for who wrote first agrees to nothing, and offers to ask', async () => {
  const number = '+15125553001';
  await api(shop, `/simulator/handsets/${number}/messages`, { body: { body: 'Do you fix tandems?' } });
  const page = await openStaff(shop, 'Alex');
  await page.getByRole('link', { name: '(512) 555-3001' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Nora New');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Nora New' }).first().waitFor();
  await isOff(page);
  expect(await toggle(page).textContent()).toBe('Agree to receive text messages');
  expect(await handsetTexts(shop, number)).toHaveLength(1);
  await page.getByRole('button', { name: 'Ask about texts' }).click();
  await page.waitForURL('**/ask/*');
});

test('a link of the register leads to the record, and says so where there is none', async () => {
  const maya = await customer('Maya Linked', { externalId: 'POS 7/7' });
  const page = await openStaff(shop, 'Alex', { at: '/customers/by-external-id/POS%207%2F7' });
  await page.waitForURL(`**/customers/${maya.id}`);
  await page.goto('/customers/by-external-id/nobody');
  await page.getByText('No customer has the ID “nobody”').waitFor();
});

describe('the list', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openStaff(shop, 'Alex');
  });
  afterAll(() => page?.context().close());

  test('finds by name, number and the register’s id, with the keyboard alone', async () => {
    const maya = await customer('Zoë Findable', { externalId: 'ZF-1' });
    await page.goto('/customers');
    await page.getByRole('link', { name: /Maya Okafor/ }).waitFor();
    const row = page.getByRole('link', { name: /Zoë Findable/ });
    for (const words of ['findab', maya.mobile.slice(-7), 'ZF-1']) {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill(words);
      await row.waitFor();
      await expect.poll(() => page.getByRole('link', { name: /Maya Okafor/ }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: /Maya Okafor/ }).waitFor();
    }
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('findab');
    await expect.poll(() => page.getByRole('link', { name: /Maya Okafor/ }).count()).toBe(0);
    await page.keyboard.press('ArrowDown', BY_HAND);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/customers/${maya.id}`);
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('findab');
  });

  test('goes through its rows by J and K', async () => {
    await page.goto('/customers');
    await page.getByRole('link', { name: /Maya Okafor/ }).waitFor();
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    for (const [key, name] of [
      ['j', 'Maya'],
      ['j', 'Theo'],
      ['j', 'Priya'],
      ['k', 'Theo'],
    ] as const) {
      await page.keyboard.press(key, BY_HAND);
      await expect.poll(focused).toContain(name);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Theo Lindqvist', level: 1 }).waitFor();
  });

  test('of ten thousand holds only those in sight, and the last is reached by scrolling', async () => {
    const [one] = (await api<{ items: Customer[] }>(shop, '/customers?limit=1')).items;
    await page.route(/\/api\/v1\/customers\?/, (route) => {
      const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
      const items = Array.from({ length: 100 }, (_, at) => ({
        ...one,
        id: `00000000-0000-7000-8000-${String(from + at).padStart(12, '0')}`,
        name: `Customer ${from + at}`,
      }));
      const nextCursor = from + 100 < 10_000 ? String(from + 100) : null;
      return route.fulfill({ json: { items, nextCursor } });
    });
    await page.goto('/customers');
    await page.getByText('Customer 0', { exact: true }).waitFor();
    await expect
      .poll(
        async () => {
          await page.evaluate(
            "for (const each of document.querySelectorAll('main div')) each.scrollTop = each.scrollHeight",
          );
          return page.getByText('Customer 9999', { exact: true }).count();
        },
        { timeout: 50_000, interval: 20 },
      )
      .toBe(1);
    expect(await page.locator('main li').count()).toBeLessThan(60);
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('nothing that axe knows of keeps anybody out, and nothing is wider than a phone of 360 px', async () => {
    const maya = await agreed(`Maya ${colorScheme}`);
    const pete = await customer('Pete', { mobile: maya.mobile, email: 'pete@example.org' });
    await api(shop, `/simulator/handsets/${maya.mobile}`, { method: 'PUT', body: { behaviour: 'blocks' } });
    await writes(maya, 'STOP');
    const page = await openStaff(shop, 'Alex', { colorScheme });
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto('/customers');
      const look = async (where: string) => {
        expect(await violations(page), where).toEqual([]);
        expect(await tooWide(page), where).toEqual({});
      };
      await page.getByRole('link', { name: /Maya Okafor/ }).waitFor();
      await look('the list');
      await page.getByRole('searchbox').fill('nobody at all');
      await page.getByText('Nobody found').waitFor();
      await look('an empty search');
      await page.goto(`/customers/${pete.id}`);
      await page.getByRole('region', { name: 'The carrier’s own block' }).waitFor();
      await page.getByRole('log').getByText('STOP', { exact: true }).waitFor();
      await look('the record');
      await page.getByRole('button', { name: /^Edit/ }).click();
      await page.getByLabel('Mobile number').fill('(512) 555-0142');
      await page.getByText('Nobody was asked on this number yet.').waitFor();
      await look('its form');
      await page.goto('/customers/00000000-0000-7000-8000-000000000000');
      await page.getByText('There is no such customer').waitFor();
      await look('a record that is not there');
    }
  });
});
