// What outlives a record: in a real browser, after nobody holds a number, its customer is erased, or a backup came back.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoProgram } from '../demo-program.ts';
import { api, handsetTexts, openStaff, startShop } from './staff-browser.ts';

let shop: DemoProgram;
let count = 0;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop?.stop());

interface Customer {
  readonly id: string;
  readonly mobile: string;
}

const newNumber = () => `+1512555${7_000 + ++count}`;
const customer = (name: string, mobile = newNumber(), at = shop): Promise<Customer> =>
  api(at, '/customers', { body: { name, mobile } });

async function agreed(name: string, at = shop): Promise<Customer> {
  const made = await customer(name, newNumber(), at);
  const { id: scriptVersionId } = await api<{ id: string }>(at, '/scripts/current');
  await api(at, `/customers/${made.id}/consent`, {
    body: {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId,
      confirmedMobile: made.mobile,
      staff: 'Sam',
    },
  });
  await expect.poll(async () => (await handsetTexts(at, made.mobile)).length, { timeout: 60_000 }).toBe(1);
  return made;
}

const record = ({ id }: Customer, at = shop) => openStaff(at, 'Sam', { at: `/customers/${id}` });
const says = ({ mobile }: Customer, body: string, at = shop) =>
  api(at, `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, { body: { body } });
const moveAway = ({ id }: Customer) =>
  api(shop, `/customers/${id}`, { method: 'PATCH', body: { mobile: newNumber() } });

/** The toggle, once it stands as it should; and what stands beside it. */
async function shows(page: Page, on: boolean, words: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.getByRole('switch').getAttribute('aria-checked'), { timeout: 60_000 })
    .toBe(String(on));
  await page.getByText(words).first().waitFor();
}

test('C5 a number that nobody held for a while has lost its yes: whoever comes with it is asked', async () => {
  const before = await agreed('Ana Before');
  await moveAway(before);
  const page = await record(await customer('Bo After', before.mobile));
  await shows(page, false, 'No record held this number any more, so its yes ended');
  await page.getByRole('link', { name: 'Ask about texts' }).waitFor();
});

test('C5 C37 a number that nobody held for a while has kept its no', async () => {
  const before = await agreed('Cal Before');
  await says(before, 'STOP');
  await moveAway(before);
  const page = await record(await customer('Di After', before.mobile));
  await shows(page, false, 'Nothing is sent until they agree again.');
});

test('C36 whoever is erased leaves an open record without a word, and a no on the number', async () => {
  const gone = await agreed('Eve Erased');
  await says(gone, 'please stop');
  const page = await record(gone);
  await shows(page, false, 'Opted out by text');
  const { items } = await api<{ items: { id: string }[] }>(shop, '/conversations?query=Eve');
  const inbox = await openStaff(shop, 'Robin', { at: `/inbox/${items[0]?.id}` });
  await inbox.getByRole('log').getByText('please stop').waitFor();
  // What is with the carrier is waited for.
  await expect
    .poll(
      () =>
        api(shop, `/customers/${gone.id}/erasure`, { method: 'POST' }).then(
          () => 'erased',
          (error: Error) => error.message,
        ),
      { timeout: 60_000 },
    )
    .toBe('erased');
  // Nobody has to load anything anew.
  await page.getByText('There is no such customer').waitFor();
  await inbox.getByText('This conversation doesn’t exist').waitFor();
  for (const each of [page, inbox]) {
    for (const words of ['Eve Erased', 'please stop']) {
      await expect.poll(() => each.getByText(words, { exact: true }).count(), { timeout: 60_000 }).toBe(0);
    }
    await each.context().close();
  }
  const again = await record(await customer('Finn After', gone.mobile));
  await shows(again, false, 'Only START from their phone opens it again.');
  expect(await again.getByText('Eve Erased').count()).toBe(0);
});

test('C36 a database that comes back from a backup shows the stop that came after it', async () => {
  const [data, ledger, backup] = await Promise.all(
    ['data', 'ledger', 'backup'].map((name) => mkdtemp(join(tmpdir(), `conversations-${name}-`))),
  );
  const start = async (): Promise<DemoProgram> => ({
    ...(await startShop({ DATA_DIR: data as string, LEDGER_DIR: ledger as string })),
    dataDir: data as string,
  });
  const keptEvents = async () => {
    const [business = ''] = await readdir(ledger as string);
    const text = await readFile(join(ledger as string, business, 'log.jsonl'), 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line.startsWith('{')).length;
  };
  let running = await start();
  try {
    const gus = await agreed('Gus Restored', running);
    await expect.poll(keptEvents, { timeout: 60_000 }).toBeGreaterThan(0);
    await running.stop();
    execFileSync('cp', ['-a', `${data}/.`, backup as string]);

    running = await start();
    const before = await keptEvents();
    await says(gus, 'STOP', running);
    await expect.poll(keptEvents, { timeout: 60_000 }).toBeGreaterThan(before);
    await running.stop();
    await rm(data as string, { recursive: true });
    execFileSync('cp', ['-a', backup as string, data as string]);

    running = await start();
    const page = await record(gus, running);
    await shows(page, false, 'Nothing is sent until they agree again.');
    await page.context().close();
  } finally {
    await running.stop();
    for (const each of [data, ledger, backup]) await rm(each as string, { recursive: true, force: true });
  }
});
