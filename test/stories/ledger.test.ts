// The ledger as a whole: it is kept outside the database, and what is done to the database is found, and which event.
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { canonicalBytes, type LoggedEvent, leafHash, verifyLogFile } from '@conversations/consent';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { exportLog } from '../../server/src/ledger/export-log.ts';
import { keepLog } from '../../server/src/ledger/keep-log.ts';
import { KeptLog } from '../../server/src/ledger/kept-log.ts';
import { verifyDatabase } from '../../server/src/ledger/verify-database.ts';
import { type Database, openDatabase } from '../../server/src/storage/database.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let folder: string;
let kept: KeptLog;
let admin: Database;
let key: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conversations-ledger-'));
  shop = await testShop({ ledgerDir: folder });
  kept = new KeptLog(folder, shop.businessId);
  admin = openDatabase(shop.database.adminUrl, { connections: 1 });
  key = await inShop(async (tx) => (await logKey(tx, shop.parts.vault)).vkey);
  for (let n = 0; n < 3; n++) {
    const maya = await shop.agreed();
    await shop.says(maya.mobile, 'STOP');
    await shop.says(maya.mobile, 'START');
    // So that there are several checkpoints.
    await keptUpTo(3 * (n + 1));
  }
  // What carriers report of all this may be an event too: the log is at rest once all of them are kept.
  await until('all events are kept', async () => {
    const events = await inShop((tx) =>
      tx.sql
        .selectFrom('consent_events')
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    );
    return (await keptUpTo(9)).size === Number(events.count);
  });
});
afterAll(async () => {
  await admin.close();
  await shop.close();
  await rm(folder, { recursive: true });
});

const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);
const linesOf = (file: string) => createInterface({ input: createReadStream(file, 'utf8') });

/** Every event has its place, and is kept outside. */
const keptUpTo = (entries: number) =>
  until(`${entries} entries are kept`, async () => {
    const end = await kept.end();
    return end.size >= entries && end.checkpoint?.size === end.size && end;
  });

class Undone extends Error {}

/** Does something to the database as a superuser who has switched off the triggers, verifies it, and undoes it. */
async function found(
  work: (tx: Tx) => Promise<unknown>,
  known: { kept?: boolean; checkpoint?: string } = {},
): Promise<string[]> {
  let findings: string[] = [];
  await admin.kysely
    .transaction()
    .execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`alter table consent_events drop constraint consent_events_check`.execute(trx);
      await sql`alter table log_leaves drop constraint log_leaves_log_index_check`.execute(trx);
      const tx: Tx = {
        sql: trx,
        businessId: shop.businessId,
        changed: () => {},
        textsDue: () => {},
        accountChanged: () => {},
      };
      await work(tx);
      const checkpoints = known.checkpoint === undefined ? [] : [{ by: 'a mail', note: known.checkpoint }];
      const result = await verifyDatabase(tx, { key, checkpoints, kept: known.kept === true ? kept : null });
      findings = [
        ...result.findings.map(({ code, index }) => (index === undefined ? code : `${code} ${index}`)),
        ...result.others.map((line) => line.split(' ')[0] ?? ''),
      ];
      expect(result.ok).toBe(findings.length === 0);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return findings;
}

const eventAt = async (tx: Tx, index: number) => {
  const row = await tx.sql
    .selectFrom('log_leaves as l')
    .innerJoin('consent_events as e', 'e.id', 'l.event_id')
    .select(['e.id', 'e.leaf', 'e.number_id', 'e.seq'])
    .where('l.business_id', '=', tx.businessId)
    .where('l.log_index', '=', index)
    .executeTakeFirstOrThrow();
  return { ...row, event: JSON.parse(row.leaf.toString()) as LoggedEvent };
};

/** Changes an event and every copy of its hash, as one who knows the tables would. */
async function rewrite(tx: Tx, index: number, change: (event: LoggedEvent) => LoggedEvent): Promise<void> {
  const { id, event } = await eventAt(tx, index);
  const leaf = canonicalBytes(change(event));
  await tx.sql
    .updateTable('consent_events')
    .set({ leaf, leaf_hash: leafHash(leaf) })
    .where('id', '=', id)
    .execute();
  await tx.sql
    .updateTable('log_leaves')
    .set({ leaf_hash: leafHash(leaf) })
    .where('event_id', '=', id)
    .execute();
}

describe('C45 the log is kept outside the database', () => {
  test('C45 within a second, signed, readable by a stranger, and without anybody’s number or name', async () => {
    const { size } = await keptUpTo(9);
    const result = await verifyLogFile(kept.lines(), { key });
    expect(result).toMatchObject({ ok: true, size, findings: [] });
    const text = await readFile(kept.file, 'utf8');
    expect(text).not.toMatch(/\+1\d{10}|Maya|512555/);
    const checkpoint = await readFile(join(kept.folder, 'checkpoint'), 'utf8');
    expect(checkpoint.split('\n')[1]).toBe(String(size));
  });

  test('C45 the whole log as a file for others is the same log, without what brings events back', async () => {
    const file = join(folder, 'export.jsonl');
    await inShop(async (tx) => writeFile(file, exportLog(tx, shop.parts.vault)));
    const exported = await verifyLogFile(linesOf(file), { key });
    expect(exported).toMatchObject({ ok: true, root: (await verifyLogFile(kept.lines())).root });
    expect(await readFile(file, 'utf8')).not.toContain('"kept"');
  });

  test('C45 a line that a power cut left half-written is dropped, and the next goes on from there', async () => {
    const { size } = await keptUpTo(9);
    const { length } = await readFile(kept.file);
    await appendFile(kept.file, '{"event":{"actor":{"id"');
    expect((await kept.end()).size).toBe(size);
    await shop.agreed();
    await keptUpTo(size + 1);
    expect(await verifyLogFile(kept.lines(), { key })).toMatchObject({ ok: true });
    // An entry without the checkpoint that was to follow it.
    await truncate(kept.file, length);
    expect(await inShop((tx) => keepLog(tx, shop.parts.vault, kept))).toBe('continues');
    expect(await verifyLogFile(kept.lines(), { key })).toMatchObject({ ok: true, size: size + 1 });
  });
});

describe('C45 what is done to the database is found', () => {
  test('C45 nothing was done', async () => {
    expect(await found(async () => {}, { kept: true })).toEqual([]);
  });

  test('C45 an event is changed: by its own hash; by the checkpoints; by the kept log, which names it', async () => {
    const clumsy = (tx: Tx) =>
      eventAt(tx, 4).then(({ id, event }) =>
        tx.sql
          .updateTable('consent_events')
          .set({ leaf: canonicalBytes({ ...event, decision: 'decline' }) })
          .where('id', '=', id)
          .execute(),
      );
    expect(await found(clumsy)).toContain('event_changed 4');
    const careful = (tx: Tx) => rewrite(tx, 4, (event) => ({ ...event, recordedAt: event.occurredAt }));
    expect((await found(careful))[0]).toMatch(/^root \d$/);
    expect(await found(careful, { kept: true })).toContain('event_changed 4');
  });

  test('C45 a STOP that is turned into a yes shows by what the gate reads, too', async () => {
    const at = await inShop(async (tx) => {
      for (let index = 0; ; index++)
        if ((await eventAt(tx, index)).event.decision === 'opt_out') return index;
    });
    const turned = (tx: Tx) => rewrite(tx, at, (event) => ({ ...event, decision: 'opt_in' }));
    expect(await found(turned)).toContain('facts');
    const facts = (tx: Tx) =>
      sql`update numbers set facts = jsonb_set(facts, '{consent,state}', '"opted_out"')
          where business_id = ${tx.businessId} and state = 'opted_in'`.execute(tx.sql);
    expect(new Set(await found(facts))).toEqual(new Set(['facts']));
  });

  test('C45 an event is removed, from the log or with it', async () => {
    const fromLog = (tx: Tx) => tx.sql.deleteFrom('log_leaves').where('log_index', '=', 3).execute();
    expect(await found(fromLog)).toEqual(expect.arrayContaining(['index_gap 4', 'not_logged']));
    const whole = async (tx: Tx) => {
      const { id } = await eventAt(tx, 3);
      await tx.sql.deleteFrom('log_leaves').where('event_id', '=', id).execute();
      await tx.sql.deleteFrom('consent_events').where('id', '=', id).execute();
      await sql`update log_leaves set log_index = log_index - 1 where log_index > 3`.execute(tx.sql);
    };
    expect((await found(whole)).length).toBeGreaterThan(0);
    // What moved up behind it is not said to have changed.
    expect((await found(whole, { kept: true })).filter((each) => each.startsWith('event_changed'))).toEqual([
      'event_changed 3',
    ]);
  });

  test('C45 two events change places, and an event is inserted', async () => {
    const swapped = async (tx: Tx) => {
      await sql`update log_leaves set log_index = -1 where log_index = 5`.execute(tx.sql);
      await sql`update log_leaves set log_index = 5 where log_index = 6`.execute(tx.sql);
      await sql`update log_leaves set log_index = 6 where log_index = -1`.execute(tx.sql);
    };
    expect((await found(swapped)).join()).toMatch(/root|order/);
    expect((await found(swapped, { kept: true })).filter((each) => each.startsWith('event_changed'))).toEqual(
      ['event_changed 5', 'event_changed 6'],
    );
    const inserted = async (tx: Tx) => {
      const { event } = await eventAt(tx, 2);
      const id = '00000000-0000-7000-8000-00000000abcd';
      const leaf = canonicalBytes({ ...event, id, seq: event.seq + 20 });
      const row = { business_id: tx.businessId, number_id: event.numberId, seq: event.seq + 20, id };
      await tx.sql
        .insertInto('consent_events')
        .values({ ...row, leaf, leaf_hash: leafHash(leaf) })
        .execute();
    };
    expect(await found(inserted)).toEqual(expect.arrayContaining(['not_logged', 'facts']));
    const insertedInLog = async (tx: Tx) => {
      await inserted(tx);
      await sql`update log_leaves set log_index = -1 - log_index where log_index >= 3`.execute(tx.sql);
      await sql`update log_leaves set log_index = -log_index where log_index < 0`.execute(tx.sql);
      await sql`insert into log_leaves (business_id, log_index, event_id, leaf_hash)
        select business_id, 3, id, leaf_hash from consent_events
        where id = '00000000-0000-7000-8000-00000000abcd'`.execute(tx.sql);
    };
    expect(
      (await found(insertedInLog, { kept: true })).filter((each) => each.startsWith('event_changed')),
    ).toEqual(['event_changed 3']);
  });

  test('C45 the end is cut off: seen by what is kept outside alone', async () => {
    // With all that hangs on it, so that what is left is a log that once was.
    const cut = async (tx: Tx) => {
      const { size } = await tx.sql
        .selectFrom('log_checkpoints')
        .select((on) => on.fn.min('tree_size').as('size'))
        .executeTakeFirstOrThrow();
      await sql`delete from log_checkpoints where tree_size > ${size}`.execute(tx.sql);
      await sql`delete from log_leaves where log_index >= ${size}`.execute(tx.sql);
      await sql`delete from consent_events e where not exists (select from log_leaves l where l.event_id = e.id)`.execute(
        tx.sql,
      );
      await sql`delete from numbers`.execute(tx.sql);
    };
    expect(await found(cut)).toEqual([]);
    const checkpoint = await readFile(join(kept.folder, 'checkpoint'), 'utf8');
    expect((await found(cut, { checkpoint }))[0]).toMatch(/^truncated \d$/);
    expect((await found(cut, { kept: true }))[0]).toMatch(/^truncated \d$/);
  });
});
