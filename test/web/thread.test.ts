// What an afternoon at the counter asks of one thread: to send it later, to ask by text, to go on to the next (M10, C12).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, BY_HAND, handsetTexts, openStaff, startShop, tooWide } from './staff-browser.ts';

const MAYA = '+15125550142';
const THEO = '+15125550148';
const HANA = '+15125550185';
/** On no record. */
const STRANGER = '+15125550160';

let shop: DemoProgram;
let page: Page;
beforeAll(async () => {
  shop = await startShop();
  for (const mobile of [MAYA, THEO]) await sayYes(mobile);
  page = await openStaff(shop, 'Alex');
});
afterAll(() => shop?.stop());

interface Customer {
  readonly id: string;
}
const customerOf = async (mobile: string) =>
  (await api<{ items: Customer[] }>(shop, `/customers?query=${mobile.slice(-7)}`)).items[0] as Customer;

async function sayYes(mobile: string): Promise<void> {
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  const { id } = await customerOf(mobile);
  await api(shop, `/customers/${id}/consent`, {
    body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: mobile, staff: 'Sam' },
  });
  await vi.waitUntil(async () => (await handsetTexts(shop, mobile)).length === 1, { timeout: 60_000 });
}

const writes = (number: string, body: string) =>
  api(shop, `/simulator/handsets/${number}/messages`, { body: { body } });
const threadWith = async (mobile: string) => {
  const body = { customerId: (await customerOf(mobile)).id };
  return (await api<{ id: string }>(shop, '/conversations', { body })).id;
};
const row = (name: string) => page.getByRole('link', { name }).first();
const thread = () => page.getByRole('log');
const box = () => page.getByRole('textbox', { name: 'Write a text' });

test('a text is sent at another time, by the shop’s clock', async () => {
  await page.goto(`/inbox/${await threadWith(MAYA)}`);
  await box().fill('Your part came in.');
  await page.getByRole('button', { name: 'Send later' }).click();
  await page.getByRole('menuitem', { name: 'Another time' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send later' });
  const when = dialog.getByLabel('When');
  // Tomorrow at nine, unless somebody wants another.
  expect(await when.inputValue()).toMatch(/T09:00$/);
  await when.fill('');
  expect(await dialog.getByRole('button', { name: 'Choose' }).isDisabled()).toBe(true);
  await when.fill('2020-01-01T09:00');
  await dialog.getByText('That time has passed.').waitFor();
  const year = new Date().getUTCFullYear() + 1;
  await when.fill(`${year}-03-09T16:30`);
  await dialog.getByRole('button', { name: 'Choose' }).click();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await thread()
    .getByText(new RegExp(`Goes out Mar 9, ${year}, 4:30`))
    .waitFor();
  await thread().getByRole('button', { name: 'Cancel' }).click();
  await thread().getByText('Cancelled by Alex.').waitFor();
  expect(JSON.stringify(await handsetTexts(shop, MAYA))).not.toContain('Your part came in.');
});

test('C43 an automatic text that waits for their morning says until when, by their clock, and where', async () => {
  const mobile = '+18085550190';
  const { id } = await api<Customer>(shop, '/customers', { body: { name: 'Kai Honolulu', mobile } });
  await sayYes(mobile);
  // Quiet from this hour of Honolulu’s on. At the shop’s own place it is hours later, and quiet no more.
  const hour = Number(
    new Intl.DateTimeFormat('en', {
      timeZone: 'Pacific/Honolulu',
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(),
  );
  const clock = (ahead: number) => `${String((hour + ahead) % 24).padStart(2, '0')}:00`;
  const quietHours = { enabled: true, from: clock(0), to: clock(3) };
  await api(shop, '/settings', { method: 'PATCH', body: { quietHours } });
  try {
    const order = await api<Customer>(shop, '/work-orders', { body: { customerId: id, label: 'Flat tire' } });
    await api(shop, `/work-orders/${order.id}`, { method: 'PATCH', body: { status: 'ready' } });
    await page.goto(`/inbox/${await threadWith(mobile)}`);
    const until = `${((hour + 3) % 12 || 12).toString()}:00 ${(hour + 3) % 24 < 12 ? 'AM' : 'PM'}`;
    await thread().getByText(`It waits until ${until} in their area (Honolulu).`).waitFor();
    expect(await handsetTexts(shop, mobile)).toHaveLength(1);
  } finally {
    await api(shop, '/settings', { method: 'PATCH', body: { quietHours: { enabled: false } } });
  }
});

test('C12 who wrote first is asked by text: once, after one has seen the words', async () => {
  await writes(HANA, 'hi, do you fix tandems?');
  await page.goto(`/inbox/${await threadWith(HANA)}`);
  await page.getByRole('button', { name: 'Ask by text' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('May we text you about your orders and service?').waitFor();
  await dialog.getByRole('button', { name: 'Send the question' }).click();
  await thread().getByText('May we text you').waitFor();
  await thread().getByText('The question').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Ask by text' }).count()).toBe(0);
  await expect
    .poll(async () => (await handsetTexts(shop, HANA)).filter(({ body }) => /May we text/.test(body)).length)
    .toBe(1);
  await page.reload();
  await thread().getByText('May we text you').waitFor();
  expect(await page.getByRole('button', { name: 'Ask by text' }).count()).toBe(0);
  await writes(HANA, 'YES');
  await page.getByRole('switch', { name: 'Agreed to receive text messages', checked: true }).waitFor();
});

test('C12 after a no nothing offers to ask by text', async () => {
  await writes(THEO, 'STOP');
  await page.goto(`/inbox/${await threadWith(THEO)}`);
  await page.getByText('Theo asked for no more texts.').waitFor();
  expect(await page.getByRole('button', { name: 'Ask by text' }).count()).toBe(0);
});

test('C11 who stopped texts and writes again is to be called: it says stop, and the number once', async () => {
  await writes(THEO, 'Is my wheel done?');
  await page.goto(`/inbox/${await threadWith(THEO)}`);
  await page.getByText('They stopped texts and have now written.').waitFor();
  await row('Theo Lindqvist').getByText('Wrote after a STOP: call back').waitFor();
  expect(await page.getByRole('link', { name: 'Call (512) 555-0148' }).count()).toBe(1);
  await page.getByRole('heading', { name: 'Theo asked for no more texts.' }).click();
  await page.keyboard.press('d', BY_HAND);
  await page.getByText('Done. It is off the list.').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Reply');
  // Z takes back what was just done.
  await page.keyboard.press('z', BY_HAND);
  await page.getByText('They stopped texts and have now written.').waitFor();
});

test('a draft is shown only where it can go, and never over what the customer wrote since', async () => {
  await page.goto(`/inbox/${await threadWith(MAYA)}`);
  await box().fill('We are nearly');
  await page.goto('/inbox');
  await row('Maya Okafor').getByText('Draft:').waitFor();
  await writes(MAYA, 'Any news?');
  await row('Maya Okafor').getByText('Any news?').waitFor();
  expect(await row('Maya Okafor').getByText('Draft:').count()).toBe(0);
  await page.goto(`/inbox/${await threadWith(MAYA)}`);
  await box().fill('');
});

test('a thread that is resolved leads to the next one, and the Undo back to it', async () => {
  await writes(STRANGER, 'Anybody there?');
  await page.goto('/inbox');
  await row('(512) 555-0160').click();
  await thread().getByText('Anybody there?').waitFor();
  await page.getByRole('button', { name: 'Resolve', exact: true }).click();
  await expect
    .poll(() => page.getByRole('heading', { level: 2 }).first().textContent())
    .not.toBe('(512) 555-0160');
  expect(new URL(page.url()).pathname).toMatch(/^\/inbox\/.+/);
  // The focus is on its row, and the keys go on from there.
  await expect
    .poll(() => page.evaluate('document.activeElement.pathname'))
    .toBe(new URL(page.url()).pathname);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => page.getByRole('heading', { level: 2 }).first().textContent())
    .toBe('(512) 555-0160');
  await page.getByRole('button', { name: 'Mark as unread' }).click();
  await row('(512) 555-0160')
    .getByText(/1 unread text/)
    .waitFor();
});

test('C6 on a number that several share each of them can be asked in person', async () => {
  const shared = '+15125550161';
  for (const name of ['Ada Shared', 'Ben Shared'])
    await api(shop, '/customers', { body: { name, mobile: shared } });
  const { id } = await api<{ id: string }>(shop, '/conversations', { body: { number: shared } });
  await page.goto(`/inbox/${id}`);
  await page.getByRole('link', { name: 'Ask Ada Shared' }).waitFor();
  await page.getByRole('link', { name: 'Ask Ben Shared' }).waitFor();
});

test('M3 who only agreed is no thread to read: it is found, but not among what is open', async () => {
  await api(shop, '/customers', { body: { name: 'Ada Silent', mobile: '+15125550163' } });
  await sayYes('+15125550163');
  await page.goto('/inbox');
  await row('Maya Okafor').waitFor();
  expect(await page.getByRole('link', { name: 'Ada Silent' }).count()).toBe(0);
  await page.getByRole('searchbox').fill('Ada Silent');
  await row('Ada Silent').getByText('Agreed · confirmation delivered').waitFor();
});

test('a number on no record is not said to have never been asked', async () => {
  const { id } = await api<{ id: string }>(shop, '/conversations', { body: { number: '+15125550162' } });
  await page.goto(`/inbox/${id}`);
  await page.getByText('No customer has this number now.').waitFor();
  expect(await page.getByText('has not been asked yet').count()).toBe(0);
});

test('addresses and numbers in a text can be followed, and nothing else in it', async () => {
  await writes(MAYA, 'See https://bell.example/fit, or call (512) 555-0199. <b>javascript:alert(1)</b>');
  await page.goto(`/inbox/${await threadWith(MAYA)}`);
  const address = thread().getByRole('link', { name: 'https://bell.example/fit' });
  await address.waitFor();
  expect(await address.getAttribute('href')).toBe('https://bell.example/fit');
  expect(await address.getAttribute('rel')).toContain('noopener');
  expect(await thread().getByRole('link', { name: '(512) 555-0199' }).getAttribute('href')).toBe(
    'tel:+15125550199',
  );
  await thread().getByText('<b>javascript:alert(1)</b>').waitFor();
});

test('a picture that comes late leaves whoever was at the end of the thread there', async () => {
  await page.goto(`/inbox/${await threadWith(MAYA)}`);
  await thread().getByRole('article').first().waitFor();
  // Two by three hundred pixels, so that it is of another shape than the place that waits for it.
  const bytes = await page.evaluate<string>(`(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 300 });
    canvas.getContext('2d').fillRect(0, 0, 200, 300);
    return canvas.toDataURL('image/png').split(',')[1];
  })()`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'fork.png', mimeType: 'image/png', buffer: Buffer.from(bytes, 'base64') });
  await page.getByRole('img', { name: 'fork.png' }).waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await thread().getByRole('img', { name: 'Picture' }).waitFor();
  await expect
    .poll(() => thread().getByRole('img').last().evaluate('document.images[0].complete'))
    .toBe(true);
  await expect
    .poll(() =>
      page.evaluate<number>(`(() => {
        const { scrollHeight, scrollTop, clientHeight } = document.querySelector('[role=log]').parentElement;
        return Math.round(scrollHeight - scrollTop - clientHeight);
      })()`),
    )
    .toBeLessThan(2);
});

describe('on a phone', () => {
  let phone: Page;
  beforeAll(async () => {
    phone = await openStaff(shop, 'Alex', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
  });
  const openMaya = async () => {
    await phone.goto('/inbox');
    await phone.getByRole('link', { name: 'Maya Okafor' }).first().tap();
    await phone.getByRole('textbox', { name: 'Write a text' }).waitFor();
  };
  const focusedIn = (selector: string) =>
    phone.evaluate<boolean>(`document.activeElement?.closest('${selector}') !== null`);

  test('all that is pressed in a thread is as large as a finger', async () => {
    await writes(MAYA, 'One more thing');
    await openMaya();
    await phone.getByRole('textbox', { name: 'Write a text' }).fill('Sure');
    await phone.getByRole('button', { name: 'Send later' }).tap();
    await phone
      .getByRole('menuitem', { name: /tomorrow/i })
      .first()
      .tap();
    await phone.getByRole('button', { name: 'Schedule' }).tap();
    await phone.getByRole('button', { name: 'Cancel' }).waitFor();
    const small = await phone.evaluate<string[]>(`
      [...document.querySelectorAll('[role=log] button, [data-reply] button, main header button')]
        .filter((each) => each.checkVisibility() && each.closest('h2') === null)
        .map((each) => [each.ariaLabel ?? each.innerText, each.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 43.5 || height < 43.5)
        .map(([name, { width, height }]) => name + ' ' + width + ' × ' + height)`);
    expect(small).toEqual([]);
    await phone.getByRole('button', { name: 'Cancel' }).tap();
  });

  test('name and number open the customer, whose sheet keeps the focus; the arrow leads back, and not on', async () => {
    await openMaya();
    await phone.getByRole('button', { name: 'Customer: Maya Okafor' }).tap();
    const sheet = phone.getByRole('complementary', { name: 'Customer' });
    await sheet.getByRole('switch').waitFor();
    // It comes with the sheet, a moment after its words.
    await expect.poll(() => focusedIn('aside')).toBe(true);
    for (let presses = 0; presses < 25; presses++) {
      await phone.keyboard.press('Tab');
      expect(await focusedIn('aside')).toBe(true);
    }
    await phone.keyboard.press('Escape');
    await expect.poll(() => sheet.isVisible()).toBe(false);
    await phone.getByRole('button', { name: 'Back to the inbox' }).tap();
    await phone.waitForURL(/\/inbox$/);
    // The list is the place that was left, and the thread lies ahead of it.
    await phone.goForward();
    await phone.waitForURL(/\/inbox\/.+/);
  });

  test('with the keyboard open the texts keep their room: no rail, and a box of a third', async () => {
    await openMaya();
    await phone.setViewportSize({ width: 390, height: 420 });
    await phone.getByRole('textbox', { name: 'Write a text' }).fill('line\n'.repeat(20));
    await phone.getByRole('textbox', { name: 'Write a text' }).focus();
    await expect.poll(() => phone.getByRole('navigation', { name: 'Places' }).isVisible()).toBe(false);
    const box = await phone.locator('[data-reply]').boundingBox();
    expect(box?.height).toBeLessThan(0.4 * 420);
    await phone.getByRole('textbox', { name: 'Write a text' }).fill('');
    await phone.setViewportSize({ width: 390, height: 844 });
  });

  test('letters of twice the size cut nothing off in the list and in the head of a thread', async () => {
    await openMaya();
    const enlarge = () => phone.evaluate("document.documentElement.style.fontSize = '32px'");
    await enlarge();
    expect(await tooWide(phone)).toEqual({});
    expect(
      await phone.evaluate<boolean>(
        "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('main h2 button'))",
      ),
    ).toBe(true);
    await phone.goto('/inbox');
    await phone.getByRole('link', { name: 'Maya Okafor' }).first().waitFor();
    await enlarge();
    await expect
      .poll(() =>
        phone.evaluate<boolean>(
          "[...document.querySelectorAll('[data-row]')].every((row) => row.scrollHeight <= row.clientHeight + 1 && row.clientHeight > 140)",
        ),
      )
      .toBe(true);
  });
});
