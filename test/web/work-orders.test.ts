// M11 in a real browser: what is ready is told by text, or stays on the call list until somebody told it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, BY_HAND, handsetTexts, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
let count = 0;

beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());
beforeEach(() => hold(0));

/** For how long `ready` must have held before its text goes. */
const hold = (statusHoldSeconds: number) =>
  api(shop, '/settings', { method: 'PATCH', body: { brakes: { enabled: true, statusHoldSeconds } } });

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly mobile: string;
}
interface WorkOrder {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly notice: { readonly status: string; readonly reason: string | null } | null;
  readonly call: { readonly id: string } | null;
}
interface Task {
  readonly outcome: string | null;
  readonly doneBy: { readonly name: string } | null;
  readonly customer: Customer | null;
}

const customer = (name: string, more: Record<string, unknown> = {}): Promise<Customer> =>
  api(shop, '/customers', { body: { name, mobile: `+1512555${4_000 + ++count}`, ...more } });

/** Who agreed, and has got the confirmation. */
async function agreed(name: string): Promise<Customer> {
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  const made = await customer(name);
  await api(shop, `/customers/${made.id}/consent`, {
    body: {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId,
      confirmedMobile: made.mobile,
      staff: 'Sam',
    },
  });
  await expect.poll(async () => (await texts(made)).length, { timeout: 60_000 }).toBe(1);
  return made;
}

const texts = ({ mobile }: Customer) => handsetTexts(shop, mobile);
const workOrder = ({ id }: Customer, label = 'Tune-up, red city bike'): Promise<WorkOrder> =>
  api(shop, '/work-orders', { body: { customerId: id, label } });
const read = ({ id }: WorkOrder) => api<WorkOrder>(shop, `/work-orders/${id}`);
const settledOf = async ({ id }: Customer) =>
  (await api<{ items: Task[] }>(shop, '/tasks?status=done&limit=100')).items.find(
    (task) => task.customer?.id === id,
  );

const row = (page: Page, { number }: WorkOrder) =>
  page.getByRole('article').filter({ has: page.getByText(number, { exact: true }) });
const call = (page: Page, { name }: Customer) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
const toCall = (page: Page) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^Work/ }).textContent();

test('M11 one press tells the customer that it is ready, and the row says when they were told', async () => {
  const maya = await agreed('Maya Ready');
  const order = await workOrder(maya);
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await row(page, order).getByRole('button', { name: 'Ready, text them' }).click();
  await row(page, order)
    .getByText(/^Told \d/)
    .waitFor();
  expect((await texts(maya)).at(-1)?.body).toContain('is ready for pickup');
  await row(page, order).getByRole('button', { name: 'Picked up' }).click();
  await row(page, order).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Done' }).click();
  await row(page, order).waitFor();
});

test('M11 C52 taken back within the hold, it tells nobody', async () => {
  await hold(120);
  const maya = await agreed('Maya Mistaken');
  const order = await workOrder(maya);
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await row(page, order).getByRole('button', { name: 'In progress' }).click();
  await row(page, order).getByRole('button', { name: 'Ready, text them' }).click();
  await row(page, order).getByText('The text goes out in a moment').waitFor();
  const notices = page.getByRole('status').filter({ hasText: order.number });
  await notices.getByText('gets a text in a moment').waitFor();
  await row(page, order).getByRole('button', { name: 'Undo' }).click();
  // What was said before would contradict it; and the focus stays in the row.
  await expect.poll(() => notices.getByText('gets a text in a moment').count()).toBe(0);
  await expect
    .poll(() => page.evaluate("document.activeElement.closest('[data-order]')?.dataset.order"))
    .toBe(order.id);
  await row(page, order).getByRole('button', { name: 'In progress', pressed: true }).waitFor();
  await expect.poll(async () => (await read(order)).notice?.status).toBe('canceled');
  expect(await read(order)).toMatchObject({ status: 'in_progress', call: null });
  expect(await texts(maya)).toHaveLength(1);
});

test('C43 in quiet hours nothing promises a text at once: it says when the text goes, and so does the row', async () => {
  const hour = Number(
    new Intl.DateTimeFormat('en', {
      timeZone: 'America/Chicago',
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(),
  );
  const clock = (ahead: number) => `${String((hour + ahead) % 24).padStart(2, '0')}:00`;
  const maya = await agreed('Maya Asleep');
  // Held for a moment too, as in a shop: what is said does not wait for its end.
  await hold(30);
  const quietHours = { enabled: true, from: clock(0), to: clock(3) };
  await api(shop, '/settings', { method: 'PATCH', body: { quietHours } });
  try {
    const order = await workOrder(maya);
    const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
    await row(page, order).getByRole('button', { name: 'Ready, text them' }).click();
    const until = `${(hour + 3) % 12 || 12}:00 ${(hour + 3) % 24 < 12 ? 'AM' : 'PM'}`;
    const goes = new RegExp(`the text goes (today|tomorrow), ${until}`.replaceAll(' ', '\\s'));
    const notices = page.getByRole('status').filter({ hasText: order.number });
    await notices.getByText(goes).waitFor();
    expect(await notices.getByText('It is night where Maya is').count()).toBe(1);
    await row(page, order).getByText(goes).waitFor();
    expect(await page.getByText('in a moment').count()).toBe(0);
    await row(page, order).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await read(order)).notice?.status).toBe('canceled');
  } finally {
    await api(shop, '/settings', { method: 'PATCH', body: { quietHours: { enabled: false } } });
  }
});

test('C54 while the owner has stopped all texts nothing promises one', async () => {
  const maya = await agreed('Maya Held');
  await api(shop, '/pacing/stop', { body: { stopped: true } });
  try {
    const order = await workOrder(maya);
    const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
    await row(page, order).getByRole('button', { name: 'Ready, text them' }).click();
    const notices = page.getByRole('status').filter({ hasText: order.number });
    await notices.getByText('Maya’s text waits. The owner has stopped all texts.').waitFor();
    await row(page, order).getByText('The owner has stopped all texts.').waitFor();
  } finally {
    await api(shop, '/pacing/stop', { body: { stopped: false } });
  }
});

test('M11 C52 once the text has left, nothing offers to take it back; who was told too soon is to be called', async () => {
  const maya = await agreed('Maya Told');
  const order = await workOrder(maya);
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await row(page, order).getByRole('button', { name: 'Ready, text them' }).click();
  await row(page, order)
    .getByText(/^Told \d/)
    .waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  await row(page, order).getByRole('button', { name: 'In progress' }).click();
  await page.getByText('was told that it is: call them').waitFor();
  await row(page, order)
    .getByText(/^Told \d/)
    .waitFor();
  await row(page, order).getByText('Was told it is ready: call them.').waitFor();
  // It is told once: the button promises no second text.
  await row(page, order).getByRole('button', { name: 'Ready', exact: true }).click();
  await page.getByText('was told before').waitFor();
  expect(await page.getByText('was told that it is: call them').count()).toBe(0);
  expect(await texts(maya)).toHaveLength(2);
});

test('C3 who said no, who stopped and who was never asked are told apart', async () => {
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  const jonas = await customer('Jonas No');
  await api(shop, `/customers/${jonas.id}/consent`, {
    body: { decision: 'decline', method: 'verbal', scriptVersionId, confirmedMobile: jonas.mobile },
  });
  const theo = await agreed('Theo Stopped');
  await api(shop, `/simulator/handsets/${theo.mobile}/messages`, { body: { body: 'STOP' } });
  const [declined, stopped] = [await workOrder(jonas), await workOrder(theo)];
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await row(page, declined).getByText('said no to texts, call them').waitFor();
  await row(page, stopped).getByText('stopped texts, call them').waitFor();
  await api(shop, `/simulator/handsets/${theo.mobile}/messages`, { body: { body: 'Is it done?' } });
  await page.getByRole('link', { name: /^To call/ }).click();
  await call(page, theo).getByText('They wrote, but stopped texts before').waitFor();
});

test('M11 who gets no texts stands on the call list, with number and words, until somebody told them', async () => {
  const lucia = await customer('Lucia Unasked', { email: 'lucia@example.org' });
  const order = await workOrder(lucia);
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  const before = Number(/\d+/.exec((await toCall(page)) ?? '')?.[0] ?? 0);
  // C3: never asked is not a no, and leads to the question.
  const ask = row(page, order).getByRole('link', { name: 'not asked yet' });
  expect(await ask.getAttribute('href')).toBe(`/ask/${lucia.id}?at=service`);
  await row(page, order).getByRole('button', { name: 'Ready', exact: true }).click();
  await row(page, order).getByText('Not told. They have not been asked yet.').waitFor();
  await expect.poll(() => toCall(page)).toContain(String(before + 1));

  await page.getByRole('link', { name: /^To call/ }).click();
  const item = call(page, lucia);
  expect(await item.locator(`a[href="tel:${lucia.mobile}"]`).textContent()).toContain('555-4');
  await item.getByText('They have not been asked yet.').waitFor();
  // What can be spoken, and no "just reply".
  await item.getByText('“Tune-up, red city bike is ready for pickup.”').waitFor();
  const mail = new URL((await item.getByRole('link', { name: 'Email instead' }).getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('lucia@example.org');
  expect(mail.searchParams.get('body')).toContain('is ready for pickup');

  await item.getByRole('button', { name: 'Left voicemail' }).click();
  await item.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await item.getByRole('link', { name: lucia.name }).focus();
  await page.keyboard.press('d', BY_HAND);
  await item.waitFor({ state: 'detached' });
  await expect.poll(() => settledOf(lucia)).toMatchObject({ outcome: 'called', doneBy: { name: 'Sam' } });
  expect(await texts(lucia)).toEqual([]);
});

test('M11 a text that does not arrive puts its customer on the call list by itself', async () => {
  const hana = await agreed('Hana Landline');
  await api(shop, `/simulator/handsets/${hana.mobile}`, {
    method: 'PUT',
    body: { behaviour: 'undeliverable' },
  });
  const order = await workOrder(hana);
  const page = await openStaff(shop, 'Sam', { at: '/work-orders/call' });
  await api(shop, `/work-orders/${order.id}`, { method: 'PATCH', body: { status: 'ready' } });
  await call(page, hana).getByText('No text told them.').waitFor();
  await page.goto('/work-orders');
  await row(page, order).getByText('This number can’t get texts (landline).').waitFor();
});

test('C11 who wrote after saying no is called back, not texted', async () => {
  const jonas = await customer('Jonas Declined');
  const { id: scriptVersionId } = await api<{ id: string }>(shop, '/scripts/current');
  await api(shop, `/customers/${jonas.id}/consent`, {
    body: { decision: 'decline', method: 'verbal', scriptVersionId, confirmedMobile: jonas.mobile },
  });
  const page = await openStaff(shop, 'Sam', { at: '/work-orders/call' });
  await api(shop, `/simulator/handsets/${jonas.mobile}/messages`, { body: { body: 'Is my wheel done?' } });
  const item = call(page, jonas);
  await item.getByText('only a call may answer').waitFor();
  await item.getByText('Is my wheel done?').waitFor();
});

test('a tag is printed with the number large, and nothing else on the paper', async () => {
  const maya = await customer('Maya Tagged');
  const order = await workOrder(maya, 'New rack');
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await page.evaluate('window.print = () => { window.printed = (window.printed ?? 0) + 1; }');
  await row(page, order)
    .getByRole('button', { name: `More for ${order.number}` })
    .click();
  await page.getByRole('menuitem', { name: 'Print a tag' }).click();
  await expect.poll(() => page.evaluate('window.printed')).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate<string>('document.body.innerText');
  for (const words of [
    'Bell & Crank',
    'taken in',
    order.number,
    'New rack',
    'Maya Tagged',
    '(512) 555-4',
    'Call when ready',
  ])
    expect(paper).toContain(words);
  expect(paper).not.toContain('Picked up');
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.emulateMedia({ media: 'screen' });
  await row(page, order).waitFor();
});

test('with the keyboard alone: N takes work in, J goes to it, R makes it ready', async () => {
  const maya = await agreed('Maya Keyboard');
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  const { keyboard } = page;
  await page.getByRole('article').first().waitFor();
  await keyboard.press('n');
  await page.getByRole('combobox').waitFor();
  // As a person does: what ends in an Enter within the same moment is a scanner's.
  await keyboard.type('maya key');
  await keyboard.press('b', BY_HAND);
  await page.getByRole('option', { name: /Maya Keyboard/ }).waitFor();
  await expect.poll(() => page.getByRole('option').count()).toBe(1);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Choose another customer' }).waitFor();
  await keyboard.type('Bleed the brake');
  await keyboard.press('s', BY_HAND);
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const made = page.getByRole('article').filter({ hasText: 'Bleed the brakes' });
  await made.waitFor();
  await keyboard.press('j', BY_HAND);
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Bleed the brakes');
  await keyboard.press('r');
  await made.getByText(/^Told \d/).waitFor();
  expect((await texts(maya)).at(-1)?.body).toContain('Bleed the brakes');
});

test('M11 work is taken in and made ready on the record too', async () => {
  const maya = await agreed('Maya Recorded');
  const page = await openStaff(shop, 'Sam', { at: `/customers/${maya.id}` });
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByLabel('What is to be done').fill('Flat tire');
  await page.getByLabel('What is to be done').press('Enter');
  await page.getByRole('button', { name: 'Ready, text them' }).click();
  await page.getByText(/^Told \d/).waitFor();
  await page.getByRole('button', { name: 'Picked up' }).click();
  await page.getByText('Nothing in the workshop.').waitFor();
});

test('what was written down wrongly is put right, on every screen that shows it', async () => {
  const maya = await customer('Maya Corrected');
  const order = await workOrder(maya, 'Flat tire, front');
  const [sam, robin] = await Promise.all([
    openStaff(shop, 'Sam', { at: '/work-orders' }),
    openStaff(shop, 'Robin', { at: `/customers/${maya.id}` }),
  ]);
  await row(sam, order)
    .getByRole('button', { name: `More for ${order.number}` })
    .click();
  await sam.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = sam.getByRole('dialog', { name: `Work order ${order.number}` });
  await dialog.getByLabel('What is to be done').fill('Flat tire, rear');
  await dialog.getByLabel('Note for the workshop').fill('Keep the child seat on');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await row(sam, order).getByText('Flat tire, rear').waitFor();
  await robin.getByText('Flat tire, rear').waitFor();
  await robin.getByText('Keep the child seat on').waitFor();

  await robin.getByRole('button', { name: `Edit ${order.number}` }).click();
  await robin.getByLabel('Note for the workshop').fill('');
  await robin.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => row(sam, order).getByText('Keep the child seat on').count()).toBe(0);
  expect(await api(shop, `/work-orders/${order.id}`)).toMatchObject({ label: 'Flat tire, rear', note: null });
});

test('M11 what did not get through is not shown as done, and is tried again', async () => {
  const order = await workOrder(await customer('Maya Basement'));
  const page = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await row(page, order).waitFor();
  await page.context().setOffline(true);
  await row(page, order).getByRole('button', { name: 'In progress' }).click();
  await page.getByText('could not be changed').waitFor();
  await row(page, order).getByRole('button', { name: 'In progress', pressed: false }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await read(order)).status).toBe('in_progress');
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('nothing that axe knows of keeps anybody out, and nothing is wider than a phone of 360 px', async () => {
    const lucia = await customer(`Lucia ${colorScheme}`, { email: 'lucia@example.org' });
    const [order, told] = [await workOrder(lucia), await workOrder(await agreed(`Maya ${colorScheme}`))];
    for (const { id } of [order, told])
      await api(shop, `/work-orders/${id}`, { method: 'PATCH', body: { status: 'ready' } });
    const page = await openStaff(shop, 'Alex', { colorScheme });
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1024, height: 768 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto('/work-orders');
      const look = async (where: string) => {
        expect(await violations(page), where).toEqual([]);
        expect(await tooWide(page), where).toEqual({});
      };
      await row(page, told)
        .getByText(/^Told \d/)
        .waitFor();
      await row(page, order).getByText('Not told.').waitFor();
      await look('the work orders');
      await page.getByRole('link', { name: /^To call/ }).click();
      await call(page, lucia).waitFor();
      await look('the call list');
      await page.getByRole('button', { name: /^New work order/ }).click();
      await page.getByRole('combobox').fill('a');
      await page.getByRole('option').first().waitFor();
      await look('the form');
      await page.goto(`/customers/${lucia.id}`);
      await page.getByRole('button', { name: 'They know' }).click();
      await page.getByRole('menuitem').first().waitFor();
      await look('the record');
    }
  });
});
