// What `doctor` says of the address, of pictures' places and of carriers. Only what stops texts makes it fail.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../../test/free-port.ts';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { smppAccount } from '../../test-support/smpp-account.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { newNumber } from '../../test-support/test-shop.ts';
import { type TwilioPictures, twilioPictures } from '../../test-support/twilio-pictures.ts';
import { until } from '../../test-support/until.ts';
import { actorOf } from '../businesses/actors.ts';
import { createAccount } from '../carriers/accounts.ts';
import { recordLink } from '../links/record-link.ts';
import { openVault } from '../secrets/vault.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';

const LAUNCHER = join(import.meta.dirname, '../../bin/conversations.js');
let db: TestDatabase;
let work: string;
beforeAll(async () => {
  db = await testDatabase();
  work = await mkdtemp(join(tmpdir(), 'conversations-doctor-'));
});
afterAll(async () => {
  await db.close();
  await rm(work, { recursive: true, force: true });
});

async function doctor(env: Record<string, string> = {}, databaseUrl = db.programUrl) {
  const child = spawn(process.execPath, [LAUNCHER, 'doctor'], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, SECRET_KEY: TEST_SECRET_KEY, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let says = '';
  child.stdout.on('data', (data) => (says += data));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, says };
}
const inShop = <T>(run: (tx: Tx) => Promise<T>) => inBusiness(db.store, db.businessId, run);

test('a shop without a carrier is no shop that is well, though it works', async () => {
  const { status, says } = await doctor();
  expect(says).toMatch(
    /^warning +Bell & Crank: no carrier is connected and there is no number to text from: nothing leaves/m,
  );
  expect(says).toContain('Connect one under Numbers in the settings');
  // Nobody set where it is reached, so nothing is tried.
  expect(says).not.toContain('/healthz');
  expect(status).toBe(0);
});

describe('PUBLIC_URL', () => {
  let answer: (response: ServerResponse) => unknown;
  let address: string;
  const server = createServer((request, response) => {
    if (request.url === '/healthz') answer(response);
    else response.writeHead(500).end();
  });
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('at which the program answers is well', async () => {
    answer = (response) => response.end('{"status":"alive"}');
    const { says } = await doctor({ PUBLIC_URL: address });
    expect(says).toContain(`ok       the program answers at ${address}, tried from this machine\n`);
  });

  test('at which something else answers says so', async () => {
    answer = (response) => response.writeHead(502).end('Bad gateway');
    const { status, says } = await doctor({ PUBLIC_URL: address });
    expect(says).toContain(
      `warning  what answers at ${address}/healthz is not this program (status 502): no STOP comes in by a webhook\n`,
    );
    expect(says).toContain('let the proxy pass every path on to it');
    expect(status).toBe(0);
  });

  test('at which nobody says a word is waited for, and not for ever', async () => {
    answer = () => {};
    const { status, says } = await doctor({ PUBLIC_URL: address });
    expect(says).toMatch(/^warning +nothing answers at .*\/healthz, .*: no answer within 5 s$/m);
    expect(status).toBe(0);
  });

  test('at which nothing listens says why, and what to check', async () => {
    const { status, says } = await doctor({ PUBLIC_URL: `http://127.0.0.1:${await freePort()}` });
    expect(says).toMatch(/^warning +nothing answers at .*\/healthz, tried from this machine: ECONNREFUSED$/m);
    expect(says).toContain('check PUBLIC_URL');
    expect(status).toBe(0);
  });
});

describe('the folder for pictures', () => {
  test('is written to, read and deleted from; its free room is said, and nothing is left there', async () => {
    const folder = await mkdtemp(join(work, 'folder-'));
    const { status, says } = await doctor({ MEDIA_DIR: folder });
    expect(says).toMatch(
      /^(ok|warning) +pictures are written, read back and deleted in the folder \S+; [\d.]+ GB are free$/m,
    );
    expect(says).toContain(folder);
    expect(status).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  test('that is not there is said, and not made by whoever asks', async () => {
    const folder = join(work, 'not', 'there');
    const { status, says } = await doctor({ MEDIA_DIR: folder });
    expect(says).toContain(`warning  the folder for pictures is not there: ${folder}\n`);
    expect(status).toBe(0);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  test('that cannot be written is said, with what to do; texts go without', async () => {
    const file = join(work, 'a file');
    await writeFile(file, '');
    const { status, says } = await doctor({ MEDIA_DIR: file });
    expect(says).toMatch(/^warning +pictures cannot be written in the folder .*: ENOTDIR/m);
    expect(says).toContain('Let the program’s user own MEDIA_DIR');
    expect(status).toBe(0);
  });
});

describe('the bucket for pictures', () => {
  const open: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  async function bucket() {
    const objects = new Map<string, Buffer>();
    const server = createServer(async (request, response) => {
      const body = await buffer(request);
      const path = request.url?.split('?', 1)[0] ?? '';
      const { method } = request;
      if (method === 'PUT') objects.set(path, body);
      if (method === 'DELETE') objects.delete(path);
      if (method !== 'GET') return void response.writeHead(method === 'PUT' ? 200 : 204).end();
      const found = objects.get(path);
      if (found) return void response.writeHead(200).end(found);
      response
        .writeHead(404, { 'content-type': 'application/xml' })
        .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>None</Message></Error>');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push(async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    });
    const S3_ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { objects, env: { S3_BUCKET: 'pictures', S3_ENDPOINT, ...KEY } };
  }
  const KEY = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' };

  test('is written to, read and deleted from', async () => {
    const { objects, env } = await bucket();
    const { status, says } = await doctor(env);
    expect(says).toContain('ok       pictures are written, read back and deleted in the bucket pictures\n');
    expect(status).toBe(0);
    expect(objects.size).toBe(0);
  });

  test('that nobody reaches is said', async () => {
    const { env } = await bucket();
    await open.pop()?.();
    const { status, says } = await doctor(env);
    expect(says).toMatch(/^warning +pictures cannot be written in the bucket pictures: .*ECONNREFUSED/m);
    expect(says).toContain('that the key may get, put and delete objects');
    expect(status).toBe(0);
  });
});

test('lost pictures are counted, and those in a place that is not set up, and those that are on their way', async () => {
  const folder = await mkdtemp(join(work, 'folder-'));
  await inShop(async (tx) => {
    const system = await actorOf(tx, { kind: 'system', externalRef: 'system', name: 'System' });
    await sql`insert into media (business_id, id, sha256, content_type, size, created_by, place, lost)
      select ${tx.businessId}, gen_random_uuid(), sha256(n::text::bytea), 'image/png', 1, ${system.id},
        case when n <= 3 then 'folder' else 's3' end, n <= 2
      from generate_series(1, 7) n`.execute(tx.sql);
    await sql`insert into media_leftovers (business_id, place, sha256, due_at)
      values (${tx.businessId}, 's3', sha256('gone'), now())`.execute(tx.sql);
  });
  const one = await doctor({ MEDIA_DIR: folder });
  expect(one.says).toContain(
    'warning  Bell & Crank: 4 pictures, and 1 that were erased, lie in a bucket, and S3_BUCKET is not set\n',
  );
  expect(one.says).toContain('warning  Bell & Crank: 2 pictures are lost:');
  expect(one.status).toBe(0);
  const two = await doctor({
    MEDIA_DIR: folder,
    S3_BUCKET: 'pictures',
    S3_ENDPOINT: 'http://127.0.0.1:1',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  });
  expect(two.says).toContain(
    'ok       Bell & Crank: 1 pictures in a folder are still to be brought to where they are kept now\n',
  );
  expect(two.says).not.toContain('S3_BUCKET is not set');
  await inShop(async (tx) => {
    await sql`delete from media`.execute(tx.sql);
    await sql`delete from media_leftovers`.execute(tx.sql);
  });
});

describe('an SMPP account', () => {
  let id: string;
  let worker: pg.Client;
  beforeAll(async () => {
    await inShop((tx) => createAccount(tx, openVault(TEST_SECRET_KEY), 'US', smppAccount({ port: 1 })));
    ({ id } = await inShop((tx) =>
      tx.sql.selectFrom('carrier_accounts').select('id').executeTakeFirstOrThrow(),
    ));
    worker = new pg.Client({ connectionString: db.programUrl });
    await worker.connect();
  });
  afterAll(async () => {
    await worker.end();
    await inShop((tx) => sql`update senders set retired_at = now()`.execute(tx.sql));
  });

  test('that no worker is bound for stops its texts', async () => {
    const { status, says } = await doctor();
    expect(says).toContain(
      `failed   Bell & Crank: the smpp account ${id} is bound by no worker: nothing leaves`,
    );
    expect(says).toContain('Start one: conversations serve');
    expect(status).toBe(1);
  });

  test('that its provider refuses says since when, and why in words', async () => {
    await worker.query('SELECT pg_advisory_lock(carrier_link_key($1))', [id]);
    await inShop((tx) => recordLink(tx, id, { connected: false, reason: 'ESME_RINVPASWD' }));
    const { status, says } = await doctor();
    expect(says).toMatch(
      /^failed +Bell & Crank: the smpp account \S+ is not bound since [-\d]{10} [\d:]{5} UTC: .*; the last error was ESME_RINVPASWD \(the provider says no\), /m,
    );
    expect(says).toContain('Check host, port, system id and password');
    expect(status).toBe(1);
  });

  test('that is bound says since when, and what was wrong before', async () => {
    await inShop((tx) => recordLink(tx, id, { connected: true, reason: null }));
    const { status, says } = await doctor();
    expect(says).toMatch(
      /^ok +Bell & Crank: the smpp account \S+ is bound since [-\d]{10} [\d:]{5} UTC; the last error was ESME_RINVPASWD/m,
    );
    expect(status).toBe(0);
  });

  test('all of whose numbers are retired stops nothing', async () => {
    await inShop((tx) => recordLink(tx, id, { connected: false, reason: 'ECONNREFUSED' }));
    await inShop((tx) => sql`update senders set retired_at = now()`.execute(tx.sql));
    const { status, says } = await doctor();
    expect(says).toMatch(/^warning +Bell & Crank: the smpp account \S+ is not bound/m);
    expect(says).toContain('ECONNREFUSED (the provider does not answer)');
    expect(says).toContain(
      'warning  Bell & Crank: no carrier account has a number to text from: nothing leaves\n',
    );
    expect(status).toBe(0);
  });
});

describe('an account whose carrier calls webhooks', () => {
  let at: TwilioPictures;
  let id: string;
  beforeAll(async () => {
    at = await twilioPictures();
    ({ id } = (await at.shop.call('GET', '/carrier-accounts')).json.items[0]);
  });
  afterAll(() => at.close());
  const ask = async () => {
    const { status, says } = await doctor(
      { PUBLIC_URL: 'https://texts.example' },
      at.shop.database.programUrl,
    );
    // What this shop lacks besides is said by others.
    expect(status).toBe(0);
    return says;
  };
  const shopHas = (run: (tx: Tx) => Promise<unknown>) =>
    inBusiness(at.shop.parts.store, at.shop.businessId, run);
  const webhookAt = () =>
    inBusiness(at.shop.parts.store, at.shop.businessId, async (tx) => {
      const { rows } = await sql<{ webhook_at: Date | null }>`
        select webhook_at from carrier_reception where carrier_account_id = ${id}`.execute(tx.sql);
      return rows[0]?.webhook_at ?? null;
    });

  test('says when the last came, of those with a good signature, and when a text was last accepted', async () => {
    const forged = await at.shop.app.inject({
      method: 'POST',
      url: `/carriers/${id}/inbound`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'forged' },
      payload: 'Body=STOP',
    });
    expect(forged.statusCode).toBe(403);
    expect(await ask()).toContain(
      `ok       Bell & Crank: the twilio account ${id}: last webhook none on record; last accepted text none within 90 days\n`,
    );
    const number = newNumber();
    await at.texts(number, [], 'Hello');
    await until('the webhook is noted', webhookAt);
    await shopHas((tx) =>
      sql`insert into messages (business_id, id, conversation_id, number, sender, direction, body, category, purpose,
          segments, actor_id, status, allowed_by_kind, allowed_by_id, carrier_account_id, sent_at)
        select business_id, ${uuid()}, conversation_id, number, sender, 'outbound', 'Yes?', 'conversational', 'message', 1,
          actor_id, 'sent', 'inbound_message', id, carrier_account_id, now()
        from messages where number = ${number}`.execute(tx.sql),
    );
    expect(await ask()).toMatch(
      /^ok +Bell & Crank: the twilio account \S+: last webhook [-\d]{10} [\d:]{5} UTC; last accepted text [-\d]{10} [\d:]{5} UTC$/m,
    );
  });

  test('and calls none any more, says where it should', async () => {
    await shopHas(async (tx) => {
      await sql`update carrier_reception set webhook_at = now() - interval '2 hours'`.execute(tx.sql);
      await sql`update messages set sent_at = now() - interval '20 minutes' where sent_at is not null`.execute(
        tx.sql,
      );
    });
    const says = await ask();
    expect(says).toMatch(/^warning +Bell & Crank: the twilio account .*no report of them came$/m);
    expect(says).toContain(`has https://texts.example/carriers/${id}/inbound for texts`);
    // One that was accepted just now may still be reported.
    await shopHas((tx) => sql`update messages set sent_at = now() where sent_at is not null`.execute(tx.sql));
    expect(await ask()).not.toContain('no report of them came');
  });
});
