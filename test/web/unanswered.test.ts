// C53 before whoever writes: after two texts without an answer the box gives way to what to do instead, and comes back live.
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
}

/** Who agreed, and of whom the shop has nothing in hand. */
async function agreed(name: string, mobile: string): Promise<Customer> {
  const made = await api<Customer>(shop, '/customers', { body: { name, mobile } });
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
  return made;
}

async function texted({ id }: Customer, body: string): Promise<string> {
  const sent = await api<{ id: string; conversationId: string }>(shop, `/customers/${id}/messages`, {
    body: { body, category: 'informational' },
  });
  const status = async () => (await api<{ status: string }>(shop, `/messages/${sent.id}`)).status;
  await expect.poll(status).toBe('delivered');
  return sent.conversationId;
}

test('C53 after the second text without an answer the box says who writes first, and opens when they write or work is taken in', async () => {
  const ines = await agreed('Ines Duarte', '(512) 555-0131');
  const thread = await texted(ines, 'Your bike needs a new chain');
  const sam = await openStaff(shop, 'Sam', { at: `/inbox/${thread}` });
  const box = sam.getByRole('textbox', { name: 'Write a text' });
  await box.fill('Shall we put one on?');
  await box.press('Control+Enter');
  const instead = sam.getByRole('region', { name: 'Texting is not possible' });
  await instead.getByText('Two texts without an answer.').waitFor();
  await instead.getByText(/^Ines writes first, or you call\./).waitFor();
  expect(await instead.getByRole('link', { name: 'Call (512) 555-0131' }).getAttribute('href')).toBe(
    'tel:+15125550131',
  );
  expect(await box.count()).toBe(0);
  expect(await violations(sam)).toEqual([]);
  // Whoever asks elsewhere is refused, and the thread says why it did not go.
  await expect(texted(ines, 'Hello?')).rejects.toThrow(/unanswered/);
  await sam.getByText('Not sent. Two texts went unanswered').waitFor();

  await api(shop, `/simulator/handsets/${encodeURIComponent(ines.mobile)}/messages`, {
    body: { body: 'Yes please' },
  });
  await box.waitFor();

  await texted(ines, 'It is on');
  await texted(ines, 'Come by any time');
  await instead.waitFor();
  const order = await api<{ id: string }>(shop, '/work-orders', {
    body: { customerId: ines.id, label: 'New bell' },
  });
  await box.waitFor();
  await api(shop, `/work-orders/${order.id}`, { method: 'PATCH', body: { status: 'canceled' } });
  await instead.waitFor();
});

test.each([
  ['en-US', 'Two texts without an answer.'],
  ['es-MX', 'Dos mensajes sin respuesta.'],
  ['fr-CA', 'Deux textos sans réponse.'],
])('C53 it is said in %s, on a small phone and in the dark too', async (locale, words) => {
  const { items } = await api<{ items: { id: string }[] }>(shop, '/conversations?query=5125550131');
  const sam = await openStaff(shop, 'Sam', {
    at: `/inbox/${items[0]?.id}`,
    locale,
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  });
  await sam.getByText(words).waitFor();
  expect(await violations(sam)).toEqual([]);
  expect(Object.values(await tooWide(sam)).filter((pixels) => pixels > 0)).toEqual([]);
});
