// M10, and what makes the inbox one for several people: in a real browser, with the simulated carrier's phones.
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findOwnDatabase } from '../../server/src/storage/own-database/find-own-database.ts';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

const MAYA = '+15125550142';
const THEO = '+15125550148';
const HANA = '+15125550185';

let shop: DemoProgram;
/** The owner, and one of the staff, each at a screen of their own. */
let alex: Page;
let sam: Page;

beforeAll(async () => {
  shop = await startShop();
  await sayYes(MAYA);
  await sayYes(THEO);
  [alex, sam] = await Promise.all([openStaff(shop, 'Alex'), openStaff(shop, 'Sam')]);
});
afterAll(() => shop?.stop());

beforeEach(async () => {
  await Promise.all([alex.goto('/inbox'), sam.goto('/inbox')]);
});

interface Customer {
  readonly id: string;
  readonly mobile: string;
}

async function customerOf(mobile: string): Promise<Customer> {
  const { items } = await api<{ items: Customer[] }>(shop, `/customers?query=${mobile.slice(-7)}`);
  return items[0] as Customer;
}

async function sayYes(mobile: string): Promise<void> {
  const [{ id: scriptVersionId }, customer] = await Promise.all([
    api<{ id: string }>(shop, '/scripts/current'),
    customerOf(mobile),
  ]);
  await api(shop, `/customers/${customer.id}/consent`, {
    body: { decision: 'opt_in', method: 'verbal', scriptVersionId, confirmedMobile: mobile, staff: 'Sam' },
  });
}

const writes = (number: string, body: string) =>
  api(shop, `/simulator/handsets/${number}/messages`, { body: { body } });

const row = (page: Page, name: string) => page.getByRole('link', { name }).first();
const thread = (page: Page) => page.getByRole('log');
const box = (page: Page) => page.getByRole('textbox', { name: 'Write a text' });

/** What the phone holds by now, once it holds this. */
const onPhone = (number: string, body: string | RegExp) =>
  expect
    .poll(async () => (await handsetTexts(shop, number)).map((text) => text.body).join('\n'), {
      timeout: 60_000,
    })
    .toMatch(body);

test('M10 a text comes in and is answered, and every screen shows it by itself', async () => {
  await writes(MAYA, 'When can I pick it up?');
  await alex.getByText('When can I pick it up?').first().waitFor();
  await sam.getByText('When can I pick it up?').first().waitFor();
  await expect.poll(() => alex.title()).toMatch(/^\(\d+\) /);

  await row(alex, 'Maya Okafor').click();
  await row(sam, 'Maya Okafor').click();
  await thread(alex).getByText('When can I pick it up?').waitFor();
  // How it came to be that one may text: the event in its place, with the script that was read.
  await thread(alex)
    .getByText(/Said yes to .*script 1/)
    .waitFor();
  await box(alex).fill('Any time until 6.');
  await box(alex).press('Control+Enter');
  await thread(alex).getByText('Any time until 6.').waitFor();
  await thread(sam).getByText('Any time until 6.').waitFor();
  await thread(alex).getByText('delivered').last().waitFor();
  await onPhone(MAYA, 'Any time until 6.');
  // Whoever looks at it has read it.
  await expect.poll(() => alex.title()).toBe('Conversations');
});

test('M10 the search finds by name, by any part of the number, and by the words of a text', async () => {
  await writes(THEO, 'Do you fix tandems?');
  const page = alex;
  const search = page.getByRole('searchbox');
  for (const words of ['lindq', '555-0148', '0148', 'tandem', 'theo tand']) {
    await search.fill(words);
    await row(page, 'Theo Lindqvist').waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Maya Okafor' }).count()).toBe(0);
  }
  await search.fill('nobody has said this');
  await page.getByText('Nothing found').waitFor();
  await search.press('Escape');
  await row(page, 'Maya Okafor').waitFor();
});

test('M10 what was found says why, marked, in place of the last words: as text, whatever a customer wrote', async () => {
  await writes(MAYA, `${'We came along the river, '.repeat(6)}then the <b>recumbent</b> broke.`);
  await writes(MAYA, 'Thanks!');
  const page = alex;
  const search = page.getByRole('searchbox');
  const found = row(page, 'Maya Okafor');
  const marks = async () => (await found.locator('mark').allTextContents()).join();
  await search.fill('recumb');
  await found.getByText('the <b>recumbent</b> broke.').waitFor();
  expect(await marks()).toBe('recumb');
  // To be seen, too: not beyond the end of a narrow row.
  for (const width of [1_440, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const [mark, line] = await Promise.all([
      found.locator('mark').boundingBox(),
      found.getByText('recumbent').boundingBox(),
    ]);
    expect(mark && line && mark.x + mark.width <= line.x + line.width, `${width} px`).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
    expect(await tooWide(page)).toEqual({});
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1_440, height: 900 });
  await page.getByRole('status').filter({ hasText: '1 conversation found' }).waitFor();
  // A name is marked in its place, and the row says what it says of that person otherwise.
  await search.fill('okaf');
  await found.getByText('Thanks!').waitFor();
  await expect.poll(marks).toBe('Okaf');
  await search.fill('5550142');
  await expect.poll(marks).toBe('555-0142');
  await search.press('Escape');
  await expect.poll(marks).toBe('');
});

test('M6 a STOP turns the toggle grey and closes the box, in front of whoever has it open', async () => {
  for (const page of [alex, sam]) await row(page, 'Theo Lindqvist').click();
  const toggle = (page: Page) => page.getByRole('switch', { name: 'Agreed to receive text messages' });
  for (const page of [alex, sam])
    await expect.poll(() => toggle(page).getAttribute('aria-checked')).toBe('true');
  await box(sam).fill('One more thing');

  await writes(THEO, 'Stop. Thank you');
  for (const page of [alex, sam]) {
    await expect.poll(() => toggle(page).getAttribute('aria-checked')).toBe('false');
    await page.getByText('Theo asked for no more texts.').waitFor();
    await page.getByRole('link', { name: 'Call (512) 555-0148' }).waitFor();
    expect(await box(page).count()).toBe(0);
  }
  // Who was writing stands where it says why, and goes on from there by keys.
  await expect.poll(() => sam.evaluate('document.activeElement.ariaLabel')).toBe('Reply');
  await thread(alex).getByText('Opted out by text').waitFor();
  // Exactly one confirmation, and nothing else after it.
  await expect
    .poll(
      async () =>
        (await handsetTexts(shop, THEO)).filter(({ body }) => /won't get any more/.test(body)).length,
    )
    .toBe(1);
});

test('who else is in the thread, or typing, is seen', async () => {
  await row(alex, 'Maya Okafor').click();
  await box(alex).waitFor();
  await row(sam, 'Maya Okafor').click();
  await alex.getByText('Sam is here too').waitFor();
  await box(sam).pressSequentially('Let me look');
  await alex.getByText('Sam is typing').waitFor();
  await sam.getByRole('link', { name: 'Customers' }).click();
  await expect.poll(() => alex.getByText(/Sam is (here|typing)/).count()).toBe(0);
});

test('who writes while a colleague answers reads that answer before a second one goes', async () => {
  await writes(MAYA, 'Are you open on Sunday?');
  await row(alex, 'Maya Okafor').click();
  await row(sam, 'Maya Okafor').click();
  await thread(sam).getByText('Are you open on Sunday?').waitFor();
  await box(alex).fill('On Sundays we');
  const said = alex.getByRole('status').filter({ hasText: 'Sam answered while you were writing' });
  expect(await said.count()).toBe(0);
  await box(sam).fill('From ten to four.');
  await box(sam).press('Control+Enter');
  await said.getByText('From ten to four.').waitFor();
  expect(await box(alex).inputValue()).toBe('On Sundays we');
  expect(await violations(alex)).toEqual([]);
  expect(await tooWide(alex)).toEqual({});
  // Who begins anew has seen it in the thread; and it is no news to who wrote it.
  await box(alex).fill('');
  await box(alex).fill('See you then!');
  expect(await said.count()).toBe(0);
  expect(await sam.getByText('answered while you were writing').count()).toBe(0);
  await box(alex).fill('');
});

test('who is given a conversation sees it at once: in the row, and in the count of their own', async () => {
  const mine = alex
    .getByRole('group', { name: 'Which conversations' })
    .getByRole('button', { name: /^Mine/ });
  const before = Number((await mine.textContent())?.replace(/\D/g, ''));
  await row(sam, 'Maya Okafor').click();
  await sam.getByRole('button', { name: 'Assign' }).click();
  await sam.getByRole('menuitemradio', { name: 'Alex' }).click();
  await row(alex, 'Maya Okafor').getByText('For you').waitFor();
  await expect.poll(() => mine.textContent()).toBe(`Mine${before + 1}`);
  const said = (page: Page) => page.getByText('Sam assigned you the conversation with Maya Okafor.');
  await said(alex).waitFor();
  expect(await said(sam).count()).toBe(0);
  expect(await row(sam, 'Maya Okafor').getByText('For you').count()).toBe(0);
  expect(await violations(alex)).toEqual([]);
  const { items } = await api<{ items: { id: string }[] }>(shop, '/conversations?query=Maya');
  await api(shop, `/conversations/${items[0]?.id}`, { method: 'PATCH', body: { assigneeId: null } });
  await expect.poll(() => row(alex, 'Maya Okafor').getByText('For you').count()).toBe(0);
});

test('who is given a conversation is told wherever they are, in one of their tabs, and not where they look at it', async () => {
  const said = (page: Page) => page.getByText('Sam assigned you the conversation with Maya Okafor.');
  const give = async (to: 'Alex' | 'nobody') => {
    await sam.getByTitle('Assign').click();
    const item =
      to === 'Alex'
        ? sam.getByRole('menuitemradio', { name: 'Alex' })
        : sam.getByRole('menuitem', { name: 'Assign to nobody' });
    await item.click();
  };
  await row(sam, 'Maya Okafor').click();
  const other = await alex.context().newPage();
  await other.goto('/customers');
  await alex.goto('/settings');
  await give('Alex');
  await expect.poll(async () => (await said(alex).count()) + (await said(other).count())).toBe(1);
  const told = (await said(alex).count()) === 1 ? alex : other;
  expect(await violations(told)).toEqual([]);
  await told.getByRole('status').getByRole('button', { name: 'Open' }).click();
  await thread(told).getByText('Sam assigned it to Alex').last().waitFor();
  await other.close();

  await alex.goto('/inbox');
  await row(alex, 'Maya Okafor').click();
  await give('nobody');
  await thread(alex).getByText('Sam unassigned it').last().waitFor();
  const before = await thread(alex).getByText('Sam assigned it to Alex').count();
  await give('Alex');
  await expect.poll(() => thread(alex).getByText('Sam assigned it to Alex').count()).toBe(before + 1);
  expect(await said(alex).count()).toBe(0);
  await give('nobody');
});

test('a private note is seen by the staff, and never leaves', async () => {
  for (const page of [alex, sam]) await row(page, 'Maya Okafor').click();
  await alex.getByRole('button', { name: 'Private note' }).click();
  await alex.getByRole('textbox', { name: 'Private note' }).fill('Prefers to be called Dr. Okafor');
  await alex.getByRole('button', { name: 'Save note' }).click();
  await thread(sam).getByText('Prefers to be called Dr. Okafor').waitFor();
  expect(JSON.stringify(await handsetTexts(shop, MAYA))).not.toContain('Okafor');
  // The box is for texts again.
  await box(alex).waitFor();
});

test('assigned, resolved and taken back, unread again: the lists follow', async () => {
  const page = alex;
  await row(page, 'Maya Okafor').click();
  await box(page).waitFor();
  await page.getByRole('button', { name: 'Assign' }).click();
  await page.getByRole('menuitemradio', { name: 'Assign to me' }).click();
  await thread(page).getByText('Alex took it').waitFor();
  await page.getByRole('button', { name: /^Mine/ }).click();
  await row(page, 'Maya Okafor').waitFor();

  await page.getByRole('button', { name: 'Resolve', exact: true }).click();
  await page.getByText('Nothing is assigned to you').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row(page, 'Maya Okafor').waitFor();

  await page.getByRole('button', { name: 'Mark as unread' }).click();
  await page.getByRole('link', { name: /1 unread text/ }).waitFor();
});

test('a text for later waits, says when it goes, and can be taken back', async () => {
  const page = alex;
  await row(page, 'Maya Okafor').click();
  await box(page).fill('The part came in today.');
  await page.getByRole('button', { name: 'Send later' }).click();
  await page
    .getByRole('menuitem', { name: /tomorrow/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Schedule' }).click();
  await thread(page)
    .getByText(/Goes out tomorrow/)
    .waitFor();
  await thread(page).getByRole('button', { name: 'Cancel' }).click();
  await thread(page).getByText('Cancelled by Alex.').waitFor();
  // Whoever pressed it goes on in the thread, and the list says what became of it.
  await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Messages');
  await row(page, 'Maya Okafor').getByText('Cancelled: The part came in today.').waitFor();
  expect(JSON.stringify(await handsetTexts(shop, MAYA))).not.toContain('The part came in');
});

test('on a phone Back closes the customer’s sheet and leaves the thread; and a thread is marked as unread there too', async () => {
  const page = await openStaff(shop, 'Alex', {
    viewport: { width: 390, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  await row(page, 'Maya Okafor').tap();
  await box(page).waitFor();
  const sheet = page.getByRole('complementary', { name: 'Customer' });
  expect(await sheet.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Customer' }).tap();
  await sheet.getByRole('switch').waitFor();
  await page.goBack();
  await expect.poll(() => sheet.isVisible()).toBe(false);
  await box(page).waitFor();
  await page.getByRole('button', { name: 'Customer' }).tap();
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await expect.poll(() => sheet.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'More' }).tap();
  await page.getByRole('menuitem', { name: 'Mark as unread' }).tap();
  await page.getByRole('link', { name: /1 unread text/ }).waitFor();
});

test('a picture is shown before it goes, in the thread, and on the phone', async () => {
  const page = alex;
  await row(page, 'Maya Okafor').click();
  await box(page).waitFor();
  // One red pixel.
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'crack.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  await page.getByRole('img', { name: 'crack.png' }).waitFor();
  await box(page).fill('Here is the crack we found.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await thread(page).getByRole('img', { name: 'Picture' }).waitFor();
  await onPhone(MAYA, 'Here is the crack');
  const { items } = await api<{ items: { mediaUrls: string[] }[] }>(
    shop,
    `/simulator/handsets/${MAYA}/messages`,
  );
  const [address] = items.flatMap(({ mediaUrls }) => mediaUrls);
  const picture = await fetch(address as string);
  expect(picture.headers.get('content-type')).toBe('image/jpeg');
});

test('M5 C11 whoever wrote first may be answered, and that first text ends with the line, to the letter; where one may not write, the screen says so', async () => {
  const page = alex;
  await writes(HANA, 'hi is this the bike shop?');
  await row(page, 'Hana Suzuki').click();
  await box(page).fill('It is! What can we do for you?');
  await box(page).press('Control+Enter');
  await onPhone(HANA, /What can we do for you\?/);
  const [, first] = await handsetTexts(shop, HANA);
  expect(first?.body).toBe('It is! What can we do for you? (Reply "STOP" to stop getting these messages.)');
  const lucia = await customerOf('+15125550177');
  const { id } = await api<{ id: string }>(shop, '/conversations', { body: { customerId: lucia.id } });
  await page.goto(`/inbox/${id}`);
  await page.getByText('Lucía has not been asked yet.').waitFor();
  await page.getByRole('link', { name: 'Ask in person' }).waitFor();
});

test('C11 who said no and writes is called: the task says so, with the number to dial, until somebody is done with it', async () => {
  await writes(THEO, 'Is my wheel done?');
  const page = alex;
  await page.getByRole('button', { name: /To decide/ }).click();
  await row(page, 'Theo Lindqvist').click();
  const task = page.getByRole('region', { name: 'To decide' });
  await task.getByText('call them').waitFor();
  await task.getByRole('link', { name: 'Call (512) 555-0148' }).waitFor();
  await task.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => task.count()).toBe(0);
  await page.getByText('Nothing to decide').waitFor();
});

test('keyboard alone: to a conversation, a reply, and on', async () => {
  await writes(MAYA, 'Do you take cards?');
  const page = alex;
  const { keyboard } = page;
  await page.getByText('Do you take cards?').waitFor();
  await keyboard.press('j');
  await page.waitForURL(/\/inbox\/.+/);
  await expect.poll(() => page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Maya Okafor');
  // Keys go on through the list; R leads into the box.
  await keyboard.press('r');
  await expect.poll(() => box(page).evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await keyboard.type('Cards and phones.');
  await keyboard.press('Control+Enter');
  await thread(page).getByText('Cards and phones.').waitFor();
  // The box takes the focus once more, in the frame after the text has gone.
  await page.evaluate(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
  await keyboard.press('Escape');
  await keyboard.press('e');
  await page.getByText('Resolved.').waitFor();
  await onPhone(MAYA, 'Cards and phones.');
});

test('a barcode that is scanned over the inbox does nothing', async () => {
  await writes(MAYA, 'One more question');
  const page = alex;
  await row(page, 'Maya Okafor').click();
  await box(page).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('E2E4UIA9\n', { delay: 8 });
  await page.keyboard.type('A\n', { delay: 8 });
  // Longer than any key waits for being alone.
  await page.waitForFunction('new Promise((resolve) => setTimeout(() => resolve(true), 600))');
  expect(await page.getByText('Resolved.').count()).toBe(0);
  expect(new URL(page.url()).pathname).toMatch(/^\/inbox\/.+/);
});

/** As an import leaves them: ten thousand threads, each with a text, the latest first. */
async function tenThousand(): Promise<void> {
  const own = await findOwnDatabase({ dataDir: shop.dataDir });
  if (own === null) throw new Error('The shop has no database of its own');
  const database = new pg.Client({ connectionString: own.adminUrl.replace(/\/postgres$/, '/conversations') });
  await database.connect();
  await database.query(`
    with shop as (select id from businesses limit 1),
      sender as (select number from senders limit 1),
      actor as (select id from actors limit 1),
      threads as (
        insert into conversations (business_id, id, number, sender, last_at, last_message_id, spoken)
        select shop.id, gen_random_uuid(), '+1737' || (2000000 + n), sender.number,
               now() - interval '1 day' - n * interval '1 minute', gen_random_uuid(), true
        from shop, sender, generate_series(1, 10000) n
        returning business_id, id, number, sender, last_at, last_message_id)
    insert into messages (business_id, id, conversation_id, number, sender, direction, body, category, purpose, segments,
                          actor_id, status, created_at)
    select business_id, last_message_id, threads.id, number, sender, 'inbound', 'Text of ' || number, 'conversational',
           'reply', 1, actor.id, 'received', last_at
    from threads, actor`);
  await database.end();
}

test('ten thousand conversations: wherever one scrolls there are rows, and only those that are near', async () => {
  await tenThousand();
  await alex.goto('/inbox');
  const page = alex;
  await row(page, 'Maya Okafor').waitFor();
  const list = page.getByRole('list').first();
  const shown = list.getByRole('listitem');
  const last = async () => Number(await shown.last().getAttribute('aria-posinset'));
  await page.mouse.move(200, 500);
  for (let turns = 0; (await last()) < 2_000; turns++) {
    if (turns > 400) throw new Error(`The list ends at ${await last()}`);
    await page.mouse.wheel(0, 4_000);
    // Where one has come to there is a row, once it was fetched; not a hole.
    await expect
      .poll(() =>
        page.evaluate<string>("document.elementFromPoint(200, 500).closest('li')?.textContent ?? ''"),
      )
      .not.toBe('');
  }
  expect(await shown.count()).toBeLessThan(80);
  // What is new is on top, and moves nothing of what is being read, once the wheel's last turn has run out.
  await page.evaluate(`new Promise((resolve) => {
    const scroller = document.elementFromPoint(200, 500).closest('ul').parentElement;
    let before = -1;
    let still = 0;
    const look = () => {
      still = scroller.scrollTop === before ? still + 1 : 0;
      before = scroller.scrollTop;
      if (still > 20) resolve();
      else requestAnimationFrame(look);
    };
    look();
  })`);
  const reading = await page.evaluate<string>(
    "document.elementFromPoint(200, 500).closest('li').textContent",
  );
  const { unread } = await api<{ unread: number }>(shop, '/conversations/counts');
  await writes('+15125550999', 'Written meanwhile');
  await expect.poll(() => page.title()).toBe(`(${unread + 1}) Conversations`);
  expect(await page.evaluate<string>("document.elementFromPoint(200, 500).closest('li').textContent")).toBe(
    reading,
  );
});

test('what is said lies over no row: lists end above it', async () => {
  const page = await openStaff(shop, 'Alex', { viewport: { width: 1440, height: 480 } });
  await page.locator('[data-row]').first().click();
  await page.getByRole('button', { name: 'Mark as unread' }).click();
  const notice = page.getByText('Marked as unread.');
  await notice.waitFor();
  await page.evaluate("document.querySelector('section ul').parentElement.scrollTo(0, 9_999)");
  const edge = (of: string) => page.evaluate<number>(of);
  const end = "document.querySelector('section ul').parentElement.getBoundingClientRect().bottom";
  const top = "document.querySelector('[role=status][aria-live=polite] > div').getBoundingClientRect().top";
  expect(await edge(end)).toBeLessThanOrEqual(await edge(top));
  // Once it is said the list has its room again.
  await notice.waitFor({ state: 'detached' });
  expect(await edge(end)).toBe(480);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing, from a phone of 360 px to a wall of 2,560', async () => {
    const page = alex;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await row(page, 'Maya Okafor').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooWide(page)).toEqual({});
    await row(page, 'Maya Okafor').click();
    await box(page).waitFor();
    for (const width of [360, 768, 1_024, 1_440, 2_560]) {
      await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
      expect(await violations(page), `${width} px`).toEqual([]);
      expect(await tooWide(page), `${width} px`).toEqual({});
    }
    await page.goto('/inbox');
    await row(page, 'Theo Lindqvist').click();
    await page.getByText('Theo asked for no more texts.').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
