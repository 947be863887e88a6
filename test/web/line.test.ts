// C57 before the eyes of whoever writes or stands at the counter: what carriers say of a number as a line.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, openStaff, startShop, tooWide, violations } from './staff-browser.ts';

let shop: DemoProgram;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Customer {
  readonly id: string;
  readonly mobile: string;
  readonly consent: { readonly line: { readonly state: string } | null };
}
const customer = (id: string) => api<Customer>(shop, `/customers/${id}`);

/** Who agreed, and whose phone then turns out to be a landline. */
async function landline(): Promise<Customer & { readonly conversationId: string }> {
  const made = await api<Customer>(shop, '/customers', {
    body: { name: 'Ines Duarte', mobile: '(512) 555-0131' },
  });
  const script = await api<{ id: string }>(shop, '/scripts/current');
  await api(shop, `/customers/${made.id}/consent`, {
    body: {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: made.mobile,
      staff: 'Sam',
    },
  });
  const handset = `/simulator/handsets/${encodeURIComponent(made.mobile)}`;
  const text = () =>
    api<{ id: string; conversationId: string }>(shop, `/customers/${made.id}/messages`, {
      body: { body: 'Nearly ready', category: 'informational' },
    });
  const status = async (id: string) => (await api<{ status: string }>(shop, `/messages/${id}`)).status;
  const first = await text();
  await expect.poll(() => status(first.id)).toBe('delivered');
  await api(shop, handset, { method: 'PUT', body: { behaviour: 'undeliverable' } });
  const second = await text();
  await expect.poll(() => status(second.id)).toBe('undelivered');
  return { ...(await customer(made.id)), conversationId: second.conversationId };
}

test('C57 whoever writes to a landline is warned before they write, and reads it on the record and at the counter', async () => {
  const ines = await landline();
  expect(ines.consent.line?.state).toBe('landline');
  const sam = await openStaff(shop, 'Sam', { at: `/inbox/${ines.conversationId}` });
  const warning = sam.getByRole('note').filter({ hasText: 'this number is a landline' });
  await warning.getByRole('link', { name: /Call/ }).waitFor();
  expect(await violations(sam)).toEqual([]);

  await sam.goto(`/customers/${ines.id}`);
  const notice = sam.getByRole('region', { name: 'The number itself' });
  await notice.getByText(/simulator_landline/).waitFor();
  // Read back or not, a landline stays one.
  expect(await notice.getByRole('button').count()).toBe(0);
  expect(await violations(sam)).toEqual([]);

  await sam.goto(`/ask/${ines.id}`);
  await sam.getByText(/this number is a landline/).waitFor();
});

test('C57 a landline shows on the open question as soon as the carrier has said so; nobody is asked until the owner wants it', async () => {
  const made = await api<Customer>(shop, '/customers', {
    body: { name: 'Theo Brandt', mobile: '(512) 555-0132' },
  });
  const handset = `/simulator/handsets/${encodeURIComponent(made.mobile)}`;
  await api(shop, handset, { method: 'PUT', body: { behaviour: 'undeliverable' } });
  const sam = await openStaff(shop, 'Sam', { locale: 'es-MX' });
  const held = Promise.withResolvers<void>();
  let asked = 0;
  await sam.route('**/line-look-up', async (route) => {
    asked += 1;
    await held.promise;
    await route.continue();
  });
  await sam.goto(`/ask/${made.id}`);
  const question = sam.getByRole('checkbox');
  await question.waitFor();
  expect(asked).toBe(0);

  const alex = await openStaff(shop, 'Alex', { at: '/settings/numbers' });
  const toggle = alex.getByRole('switch', { name: 'Look numbers up with the carrier' });
  expect(await toggle.getAttribute('aria-checked')).toBe('false');
  await alex.getByText('Your carrier charges for each look-up').waitFor();
  await toggle.click();
  await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('true');
  expect(await violations(alex)).toEqual([]);

  // It is the same open screen: it heard of the switch, and hears of the answer.
  await expect.poll(() => asked).toBe(1);
  const note = sam.getByText(/es un teléfono fijo/);
  expect(await note.count()).toBe(0);
  held.resolve();
  await note.waitFor();
  expect(await violations(sam)).toEqual([]);
  expect(await question.getAttribute('aria-checked')).toBe('false');

  await sam.goto(`/customers/${made.id}`);
  await sam.getByText(/por una consulta/).waitFor();
  await api(shop, '/settings', { method: 'PATCH', body: { lineLookUps: { enabled: false } } });
});

test('C57 a number that was silent for long is put right in one press while its owner is here, on a small phone too', async () => {
  const { items } = await api<{ items: Customer[] }>(shop, '/customers?query=5550131');
  const ines = items[0] as Customer;
  const handset = `/simulator/handsets/${encodeURIComponent(ines.mobile)}`;
  await api(shop, handset, { method: 'PUT', body: { behaviour: 'delivers' } });
  await api(shop, `/customers/${ines.id}/messages`, { body: { body: 'Hello', category: 'informational' } });
  await expect.poll(async () => (await customer(ines.id)).consent.line).toBeNull();

  const sam = await openStaff(shop, 'Sam', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  // What the server says of a number that nobody heard from for years.
  const stale = { state: 'stale', since: '2024-01-02T00:00:00.000Z', carrierCode: null };
  await sam.route(`**/api/v1/customers/${ines.id}`, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    const json = await response.json();
    await route.fulfill({ response, json: { ...json, consent: { ...json.consent, line: stale } } });
  });
  await sam.goto(`/customers/${ines.id}`);
  const notice = sam.getByRole('region', { name: 'The number itself' });
  await notice.getByText(/Last heard from/).waitFor();
  expect(await violations(sam)).toEqual([]);
  expect(Object.values(await tooWide(sam)).filter((pixels) => pixels > 0)).toEqual([]);
  await sam.unroute(`**/api/v1/customers/${ines.id}`);
  await notice.getByRole('button', { name: 'They say (512) 555-0131 is right' }).click();
  await sam.getByText('The number is confirmed.').waitFor();
  await notice.waitFor({ state: 'detached' });
});
