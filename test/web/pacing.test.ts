// C42 and C54 before the owner's eyes: how fast and how much the shop may text, and what to do when the day is full.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Pacing {
  readonly senders: readonly { readonly number: string; readonly perDay: number | null }[];
  readonly spending: { readonly holds: string | null };
}
const pacing = () => api<Pacing>(shop, '/pacing');
interface Found {
  readonly items: readonly { readonly id: string }[];
}

test('C42 the owner reads where each number stands, and sets what it may', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/numbers' });
  await alex.getByText('0 segments sent today').waitFor();
  await alex.getByText('How fast, and how much').click();
  expect(await violations(alex)).toEqual([]);
  const cap = alex.getByRole('textbox', { name: 'Segments a day', exact: true });
  await cap.fill('many');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('Write a number, or leave it empty for the usual one.').waitFor();
  await cap.fill('3000');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText(/of 3,000 segments sent today/).waitFor();
  expect((await pacing()).senders.map(({ perDay }) => perDay)).toEqual([3_000]);
  await cap.fill('');
  await alex.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await pacing()).senders.map(({ perDay }) => perDay)).toEqual([null]);
});

test('C54 at the day’s limit the owner is told wherever they are, and lets texts go; a text that waits says why', async () => {
  const found = await api<Found>(shop, '/customers?query=5550142');
  const maya = found.items[0]?.id ?? '';
  const text = (body: string) =>
    api<{ id: string; conversationId: string }>(shop, `/customers/${maya}/messages`, {
      body: { body, category: 'conversational' },
    });
  const spend = (segmentsPerDay: number | null) =>
    api(shop, '/settings', { method: 'PATCH', body: { spending: { segmentsPerDay, segmentPrice: 0.01 } } });
  // Who writes first may be answered (C11).
  await api(shop, `/simulator/handsets/${encodeURIComponent('+15125550142')}/messages`, {
    body: { body: 'Are you open?' },
  });
  await spend(1);
  await text('The first one');
  await expect.poll(async () => (await pacing()).spending.holds).toBe('all');
  const { conversationId } = await text('The second one');

  const alex = await openStaff(shop, 'Alex', { at: `/inbox/${conversationId}` });
  await alex.getByText(/The shop has reached its limit for today/).waitFor();
  await alex.getByRole('link', { name: 'See what you can do' }).click();
  await alex.getByText(/All texts wait until/).waitFor();
  expect(await violations(alex)).toEqual([]);
  await alex.getByRole('button', { name: 'Let what people write go today' }).click();
  await alex.getByText(/what people write goes\./).waitFor();
  await alex.getByRole('button', { name: 'Let all texts go today' }).click();
  await alex.getByText('The limit for today’s texts is reached; texts wait until tomorrow.').waitFor({
    state: 'detached',
  });
  await spend(null);
});

test('C54 the owner stops everything by one switch, and sees it wherever they are; a flood is shown with what it says', async () => {
  const alex = await openStaff(shop, 'Alex', { at: '/settings/shop' });
  const stop = alex.getByRole('switch', { name: /Stop all texts/ });
  await stop.click();
  await alex.getByText('All texts are stopped; only what a STOP is owed goes.').waitFor();
  await expect
    .poll(async () => (await api<{ stoppedAt: string | null }>(shop, '/pacing')).stoppedAt)
    .not.toBeNull();
  await stop.click();
  await expect
    .poll(async () => (await api<{ stoppedAt: string | null }>(shop, '/pacing')).stoppedAt)
    .toBeNull();

  // What the server says of a flood.
  const flood = {
    key: null,
    since: new Date().toISOString(),
    sentThisHour: 60,
    busiestHour: 20,
    waiting: 9_940,
    samples: [
      { id: '01920000-0000-7000-8000-000000000001', number: '+15125550142', body: 'Your bike is ready' },
    ],
  };
  await alex.route('**/api/v1/pacing', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), floods: [flood] } });
  });
  await alex.reload();
  await alex.getByText(/9,940 wait/).waitFor();
  await alex.getByText('Your bike is ready').waitFor();
  expect(await violations(alex)).toEqual([]);
  await alex.getByRole('button', { name: 'Drop them all' }).click();
  await alex.getByText(/No texts are held/).waitFor();
});

test('C54 a key’s flood names the key, with what waits; it goes by the owner’s word, and what people click goes on meanwhile', async () => {
  interface Floods {
    readonly floods: readonly { readonly key: { readonly name: string } | null }[];
  }
  const brakes = (change: object) => api(shop, '/settings', { method: 'PATCH', body: { brakes: change } });
  const statusOf = async (id: string) => (await api<{ status: string }>(shop, `/messages/${id}`)).status;
  const jonas = await agreed('Jonas Weber', '(512) 555-0163');
  // Before the key stands at what it may.
  const order = await api<{ id: string }>(shop, '/work-orders', {
    body: { customerId: jonas.id, label: 'Tune-up, blue bike' },
  });
  await brakes({ statusHoldSeconds: 0, floodMultiple: 1, floodLeast: 1 });
  const reported: string[] = [];
  await expect
    .poll(
      async () => {
        const n = reported.length;
        const person = await agreed(`Customer ${n}`, `(512) 555-0${180 + n}`);
        const { message } = await api<{ message: { id: string } }>(shop, '/events', {
          body: {
            id: `ready ${n}`,
            type: 'order.ready_for_pickup',
            occurredAt: new Date().toISOString(),
            customer: { mobile: person.mobile },
            subject: { id: `order ${n}`, label: `104${n}` },
          },
        });
        reported.push(message.id);
        return (await api<Floods>(shop, '/pacing')).floods.map(({ key }) => key?.name);
      },
      // It only bounds a hang: each report needs somebody new, who agreed.
      { timeout: 60_000 },
    )
    .toEqual(['demo key']);

  const sam = await openStaff(shop, 'Sam', { at: '/work-orders' });
  await sam
    .getByRole('article')
    .filter({ hasText: 'Tune-up, blue bike' })
    .getByRole('button', { name: 'Ready, text them' })
    .click();
  await expect
    .poll(async () => {
      const { notice } = await api<{ notice: { status: string } | null }>(shop, `/work-orders/${order.id}`);
      return notice?.status;
    })
    .toBe('delivered');
  await sam.context().close();
  const waiting = reported.at(-1) ?? '';
  expect(await statusOf(waiting)).toBe('queued');

  for (const [locale, words] of [
    ['fr-CA', /La clé d’API «\sdemo key\s»/],
    ['es-MX', /La clave de API «demo key»/],
    ['en-US', /The API key “demo key”/],
  ] as const) {
    const small = { width: 360, height: 740 };
    const alex = await openStaff(shop, 'Alex', { at: '/settings/shop', locale, viewport: small });
    await alex.getByText(words).waitFor();
    await alex.getByText(/104\d/).first().waitFor();
    expect(await violations(alex)).toEqual([]);
    expect(Object.values(await tooWide(alex)).filter((pixels) => pixels > 0)).toEqual([]);
    if (locale === 'en-US') {
      await alex.getByRole('button', { name: 'Let them go' }).click();
      await alex.getByText('The automatic texts go.').waitFor();
      await alex.getByText(words).waitFor({ state: 'detached' });
    }
    await alex.context().close();
  }
  await expect.poll(() => statusOf(waiting)).toBe('delivered');
  await brakes({ statusHoldSeconds: 2, floodMultiple: 3, floodLeast: 50 });
});

interface Customer {
  readonly id: string;
  readonly mobile: string;
}

async function agreed(name: string, mobile: string): Promise<Customer> {
  const found = await api<{ items: Customer[] }>(shop, `/customers?query=${mobile.replaceAll(/\D/g, '')}`);
  const person = found.items[0] ?? (await api<Customer>(shop, '/customers', { body: { name, mobile } }));
  const script = await api<{ id: string }>(shop, '/scripts/current');
  await api(shop, `/customers/${person.id}/consent`, {
    body: {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: person.mobile,
      staff: 'Sam',
    },
  });
  return person;
}

test('M15 staff only read it, on a small phone and in the dark too', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const sam = await openStaff(shop, 'Sam', {
      at: '/settings/numbers',
      viewport: { width: 360, height: 740 },
      colorScheme,
    });
    await sam.getByText('How fast, and how much').click();
    const cap = sam.getByRole('textbox', { name: 'Segments a day', exact: true });
    await cap.waitFor();
    expect(await cap.isDisabled()).toBe(true);
    expect(Object.values(await tooWide(sam)).filter((pixels) => pixels > 0)).toEqual([]);
    expect(await violations(sam)).toEqual([]);
    await sam.context().close();
  }
});

test('C42 several ten-digit numbers share the brand’s cap: where they stand together is shown, and set', async () => {
  await api(shop, '/carrier-accounts', {
    body: {
      kind: 'twilio',
      credentials: { accountSid: `AC${'0'.repeat(32)}`, authToken: '1'.repeat(32) },
      senders: [{ number: '+15125550111' }, { number: '+15125550112' }],
    },
  });
  const alex = await openStaff(shop, 'Alex', { at: '/settings/numbers' });
  const together = alex.getByRole('textbox', { name: 'Segments a day, all numbers together' });
  await together.waitFor();
  expect(await together.inputValue()).toBe('2000');
  expect(await violations(alex)).toEqual([]);
  await together.fill('10000');
  await alex.getByRole('button', { name: 'Save' }).click();
  await alex.getByText('0 of 10,000 segments sent today').waitFor();
  expect(await api(shop, '/settings')).toMatchObject({ brand: { segmentsPerDay: 10_000 } });
});
