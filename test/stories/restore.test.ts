// A database is brought back from a backup. Whoever said no since then has still said no.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCertificate, verifyLogFile } from '@conversations/consent';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { acceptFork } from '../../server/src/customers/accept-fork.ts';
import { bringBack } from '../../server/src/customers/bring-back.ts';
import { bringBackAll } from '../../server/src/customers/bring-back-all.ts';
import { expireConsent } from '../../server/src/customers/expire-consent.ts';
import { keepLog } from '../../server/src/ledger/keep-log.ts';
import { KeptLog } from '../../server/src/ledger/kept-log.ts';
import { sequence } from '../../server/src/ledger/sequencer.ts';
import { startKeeping } from '../../server/src/ledger/start-keeping.ts';
import { verifyDatabase } from '../../server/src/ledger/verify-database.ts';
import { startWorker } from '../../server/src/messaging/worker.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let admin: pg.Client;
let folder: string;
let kept: KeptLog;

beforeEach(async () => {
  // Nothing runs beside the tests: between a backup and its return the program is stopped.
  shop = await testShop({ workers: 0 });
  folder = await mkdtemp(join(tmpdir(), 'conversations-restore-'));
  kept = new KeptLog(folder, shop.businessId);
  admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await shop.close();
  await rm(folder, { recursive: true });
});

type Person = { id: string; mobile: string };
const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);
const stateOf = async (mobile: string) =>
  (await shop.call('GET', `/numbers/${encodeURIComponent(mobile)}/consent`)).json.state;
const stop = (person: Person) => shop.says(person.mobile, 'STOP');
const back = () => inShop((tx) => bringBack(tx, shop.parts.vault, kept));

/** What a worker does all the time: places in the log, and the copy outside. */
async function log(): Promise<void> {
  while ((await inShop((tx) => sequence(tx, shop.parts.vault))) > 0);
  expect(await inShop((tx) => keepLog(tx, shop.parts.vault, kept))).toBe('continues');
}

async function tables(): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname <> 'schema_migrations'`,
  );
  return rows.map(({ name }) => name);
}

async function backUp(): Promise<void> {
  await admin.query('CREATE SCHEMA backup');
  for (const table of await tables())
    await admin.query(`CREATE TABLE backup.${table} AS TABLE public.${table}`);
}

/** As a superuser who puts a backup in the place of what is there. */
async function restore(): Promise<void> {
  await admin.query('BEGIN');
  await admin.query('SET LOCAL session_replication_role = replica');
  for (const table of await tables()) {
    await admin.query(`DELETE FROM public.${table}`);
    const { rows } = await admin.query<{ columns: string }>(
      `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
       WHERE attrelid = 'public.${table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    );
    const { columns = '' } = rows[0] ?? {};
    await admin.query(
      `INSERT INTO public.${table} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM backup.${table}`,
    );
  }
  await admin.query('COMMIT');
}

const verified = () =>
  inShop(async (tx) =>
    verifyDatabase(tx, { key: (await logKey(tx, shop.parts.vault)).vkey, checkpoints: [], kept }),
  );

test('C36 a restore brings back no consent that was revoked after the backup', async () => {
  const [stopped, silent, told] = [await shop.agreed(), await shop.agreed(), await shop.agreed()];
  await log();
  await backUp();
  await stop(stopped);
  await shop.call('POST', `/customers/${told.id}/consent`, { decision: 'opt_out', method: 'letter' });
  await log();
  await restore();
  expect(await stateOf(stopped.mobile)).toBe('opted_in');

  expect(await back()).toBe(2);
  expect(await stateOf(stopped.mobile)).toBe('opted_out');
  expect(await stateOf(told.mobile)).toBe('opted_out');
  expect(await stateOf(silent.mobile)).toBe('opted_in');
  expect((await shop.text(stopped, 'Hello')).json).toMatchObject({ reason: 'opted_out' });
  expect(await verified()).toMatchObject({ ok: true, findings: [], others: [] });
  expect(await back()).toBe(0);
});

test('C48 two records that were merged after the backup, and erased, are erased again, the one as the other', async () => {
  const [maya, other] = [await shop.agreed(), await shop.agreed()];
  await log();
  await backUp();
  await shop.call('POST', `/customers/${maya.id}/merge`, { from: other.id });
  expect((await shop.call('POST', `/customers/${maya.id}/erasure`)).status).toBe(201);
  await log();
  await restore();
  expect((await shop.call('GET', `/customers/${other.id}`)).status).toBe(200);

  await back();
  for (const { id, mobile } of [maya, other]) {
    expect((await shop.call('GET', `/customers/${id}`)).status).toBe(404);
    expect(await stateOf(mobile)).toBe('never_asked');
    expect((await admin.query('SELECT FROM numbers WHERE number = $1', [mobile])).rowCount).toBe(0);
  }
  expect(await verified()).toMatchObject({ ok: true, findings: [] });
});

test('C36 C48 what was kept long enough, and destroyed after the backup, is destroyed again; the no is still there', async () => {
  const [yes, no] = [await shop.agreed(), await shop.agreed()];
  await stop(no);
  await inShop((tx) =>
    tx.sql.updateTable('messages').set({ status: 'canceled' }).where('status', '=', 'queued').execute(),
  );
  await log();
  await backUp();
  const inElevenYears = new Date();
  inElevenYears.setUTCFullYear(inElevenYears.getUTCFullYear() + 11);
  expect(await expireConsent(shop.parts, shop.businessId, inElevenYears)).toBe(2);
  await log();
  await restore();
  expect(await stateOf(yes.mobile)).toBe('opted_in');

  await back();
  expect(await stateOf(yes.mobile)).toBe('never_asked');
  expect(await stateOf(no.mobile)).toBe('opted_out');
  const { json } = await shop.call('GET', `/customers/${no.id}`);
  expect(json).toMatchObject({ mobile: no.mobile, consent: { state: 'opted_out', reopens: 'start_only' } });
  expect((await admin.query('SELECT FROM consent_openings')).rowCount).toBe(0);
  expect(await verified()).toMatchObject({ ok: true, findings: [] });
});

test('C36 C47 the log goes on as if nothing had been: proofs and certificates hold, and say what was said', async () => {
  const maya = await shop.agreed();
  await log();
  await backUp();
  await shop.call('POST', `/customers/${maya.id}/consent`, {
    decision: 'opt_out',
    method: 'call',
    note: 'Rang',
  });
  await log();
  const before = await verifyLogFile(kept.lines());
  await restore();
  await back();
  const certificate = (await shop.call('POST', `/customers/${maya.id}/certificates`)).json;
  expect(verifyCertificate(certificate, { key: certificate.publicKey })).toMatchObject({
    ok: true,
    findings: [],
  });
  expect(certificate.events[1].openings.note.value).toBe('Rang');
  await log();
  const after = await verifyLogFile(kept.lines(), { key: certificate.publicKey });
  expect(after).toMatchObject({ ok: true, size: before.size + 1 });
});

test('C36 a number that the backup does not know keeps its no, and gains no yes', async () => {
  await shop.agreed();
  await log();
  await backUp();
  const [stopped, declined, agreed] = [await shop.agreed(), await shop.customer(), await shop.agreed()];
  await stop(stopped);
  const script = (await shop.call('GET', '/scripts/current')).json;
  await shop.call('POST', `/customers/${declined.id}/consent`, {
    decision: 'decline',
    method: 'verbal',
    scriptVersionId: script.id,
    confirmedMobile: declined.mobile,
  });
  await log();
  await restore();
  expect(await back()).toBe(4);
  expect(await stateOf(stopped.mobile)).toBe('opted_out');
  expect(await stateOf(declined.mobile)).toBe('declined');
  expect(await stateOf(agreed.mobile)).toBe('never_asked');
  expect(await verified()).toMatchObject({ ok: true });
});

test('C36 C48 who was erased after the backup is erased again', async () => {
  const maya = await shop.customer({ name: 'Zuzanna Quill' });
  await shop.agree(maya);
  await stop(maya);
  const theo = await shop.customer({ name: 'Theo Lind' });
  const zoe = await shop.customer({ name: 'Zoe Lind', mobile: theo.mobile });
  await shop.agree(zoe);
  await log();
  await backUp();
  expect((await shop.call('POST', `/customers/${maya.id}/erasure`)).status).toBe(201);
  expect((await shop.call('POST', `/customers/${theo.id}/erasure`)).status).toBe(201);
  await log();
  await restore();
  expect((await shop.call('GET', `/customers/${maya.id}`)).status).toBe(200);
  await back();
  for (const { id } of [maya, theo]) expect((await shop.call('GET', `/customers/${id}`)).status).toBe(404);
  expect((await shop.call('GET', `/customers/${zoe.id}`)).json).toMatchObject({ agreesToTexts: true });
  expect(await stateOf(maya.mobile)).toBe('opted_out');
  const { rows } = await admin.query(
    `SELECT FROM customers WHERE name ILIKE '%quill%' OR name ILIKE '%theo%'`,
  );
  expect(rows).toEqual([]);
  expect(await verified()).toMatchObject({ ok: true });
});

test('C36 an event that had no place yet when the backup was made is there once', async () => {
  const maya = await shop.agreed();
  await log();
  await stop(maya);
  await backUp();
  await log();
  await restore();
  expect(await back()).toBe(1);
  expect(await stateOf(maya.mobile)).toBe('opted_out');
  expect(await inShop((tx) => sequence(tx, shop.parts.vault))).toBe(0);
  expect(await verified()).toMatchObject({ ok: true });
});

test('C36 a program that ran on after a restore sends nothing, until somebody accepts it; then every no is on record', async () => {
  const [maya, theo] = [await shop.agreed(), await shop.agreed()];
  const zoe = await shop.customer({ name: 'Zoe Lind' });
  await log();
  await backUp();
  await stop(maya);
  const nina = await shop.agreed();
  await stop(nina);
  await shop.call('POST', `/customers/${zoe.id}/erasure`);
  await log();
  await restore();
  // Before the kept log was there, the customer wrote, and another event took the place of the STOP.
  await shop.says(maya.mobile, 'START');
  await shop.call('POST', `/customers/${maya.id}/consent`, { decision: 'decline', method: 'email' });
  await shop.agree(maya);
  await expect(back()).rejects.toThrow();
  await bringBackAll(shop.parts, folder);
  while ((await inShop((tx) => sequence(tx, shop.parts.vault))) > 0);

  const heldBack = new Set<string>();
  const keeping = await startKeeping({ ...shop.parts, folder, heldBack });
  const worker = await startWorker(shop.parts, shop.database.programUrl, heldBack);
  try {
    expect([...heldBack]).toEqual([shop.businessId]);
    const { json } = await shop.text(theo, 'Ready');
    await shop.says(theo.mobile, 'hello');
    expect((await shop.call('GET', `/messages/${json.id}`)).json.status).toBe('queued');

    const { closed, erased, notErased, aside } = await acceptFork(
      shop.parts.store,
      shop.parts.vault,
      shop.businessId,
      kept,
      new Date(),
    );
    expect({ closed, erased, notErased }).toEqual({ closed: 2, erased: 1, notErased: [] });
    expect((await shop.call('GET', `/customers/${zoe.id}`)).status).toBe(404);
    expect(await readdir(kept.folder)).toContain(aside);
    expect(await stateOf(maya.mobile)).toBe('opted_out');
    expect(await stateOf(nina.mobile)).toBe('opted_out');
    expect(await stateOf(theo.mobile)).toBe('opted_in');
    while ((await inShop((tx) => sequence(tx, shop.parts.vault))) > 0);
    await until('the kept log is begun anew', async () => heldBack.size === 0);
    await until(
      'the text leaves',
      async () => (await shop.call('GET', `/messages/${json.id}`)).json.status === 'sent',
    );
    expect(await verified()).toMatchObject({ ok: true });
  } finally {
    await worker.stop();
    await keeping.stop();
  }
});

test('C36 a kept log that does not hold brings nothing back, and nothing leaves', async () => {
  const maya = await shop.agreed();
  await log();
  await backUp();
  await stop(maya);
  await log();
  await restore();
  const text = await readFile(kept.file, 'utf8');
  await writeFile(kept.file, text.replace('"opt_out"', '"opt_in"'));
  await expect(back()).rejects.toThrow('does not continue');
  const heldBack = new Set<string>();
  const keeping = await startKeeping({ ...shop.parts, folder, heldBack });
  await keeping.stop();
  expect([...heldBack]).toEqual([shop.businessId]);
});

test('C36 while the kept log cannot be reached at a start nothing leaves; when it can, texts do', async () => {
  const maya = await shop.agreed();
  await log();
  const file = join(folder, 'not-a-folder');
  await writeFile(file, '');
  const heldBack = new Set<string>();
  const keeping = await startKeeping({ ...shop.parts, folder: file, heldBack });
  expect(heldBack.has(shop.businessId)).toBe(true);
  await rm(file);
  await until('it is kept', async () => !heldBack.has(shop.businessId));
  await keeping.stop();
  expect((await new KeptLog(file, shop.businessId).end()).size).toBe(1);
  expect(await stateOf(maya.mobile)).toBe('opted_in');
});
