// A witness cosigns the log from outside: certificates carry its word, and a second past finds none.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  formatAddCheckpoint,
  leafHash,
  rootOf,
  signCheckpoint,
  verifyCertificate,
} from '@conversations/consent';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { askWitness } from '../../server/src/ledger/ask-witness.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { startWitness, type Witness } from '../../server/src/witness/start-witness.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let folder: string;
let witness: Witness;
let shop: TestShop;
/** Which logs the witness knows: the shop's from the moment that there is one. */
const logs: string[] = [];

const start = (port = 0) => startWitness({ folder, name: 'witness.example/w1', logs, port });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conversations-witness-'));
  witness = await start();
  shop = await testShop({ witness });
  logs.push((await inShop((tx) => logKey(tx, shop.parts.vault))).vkey);
});
afterAll(async () => {
  await shop.close();
  await witness.stop();
  await rm(folder, { recursive: true });
});

const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);
const certificateOf = async (id: string) => (await shop.call('POST', `/customers/${id}/certificates`)).json;
const cosigned = () =>
  inShop((tx) => tx.sql.selectFrom('log_cosignatures').selectAll().orderBy('tree_size', 'desc').execute());

test('C45 checkpoints are cosigned, and the certificate says so in a way that a stranger checks', async () => {
  const maya = await shop.agreed();
  const certificate = await certificateOf(maya.id);
  expect(certificate.witnessed).toBe(true);
  const trusted = { key: certificate.publicKey, witnesses: [witness.vkey] };
  expect(verifyCertificate(JSON.stringify(certificate), trusted)).toMatchObject({ ok: true, findings: [] });
  const unsigned = { ...certificate, checkpoint: certificate.checkpoint.replace(/— witness[^\n]*\n/, '') };
  expect(verifyCertificate(JSON.stringify(unsigned), trusted).ok).toBe(false);
});

test('C45 as the log grows the witness follows, from what it saw to what is there', async () => {
  const before = (await cosigned())[0]?.tree_size ?? 0;
  for (let n = 0; n < 3; n++) {
    await shop.agreed();
    const [newest] = await until('the next one is cosigned', async () => {
      const all = await cosigned();
      return (all[0]?.tree_size ?? 0) > before + n && all;
    });
    expect(newest?.witness).toBe('witness.example/w1');
  }
});

test('C45 a witness that was away is caught up with; meanwhile certificates say that they are not witnessed', async () => {
  const { port } = new URL(witness.url);
  await witness.stop();
  const maya = await shop.agreed();
  const alone = await certificateOf(maya.id);
  expect(alone.witnessed).toBe(false);
  expect(verifyCertificate(JSON.stringify(alone), { key: alone.publicKey })).toMatchObject({ ok: true });
  witness = await start(Number(port));
  const { size } = await inShop((tx) =>
    tx.sql
      .selectFrom('log_checkpoints')
      .select((on) => on.fn.max('tree_size').as('size'))
      .executeTakeFirstOrThrow(),
  );
  await until('it is caught up with', async () => ((await cosigned())[0]?.tree_size ?? 0) >= size);
});

test('C45 another past under the same key is refused, also after the witness started anew', async () => {
  const key = await inShop((tx) => logKey(tx, shop.parts.vault));
  const seen = (await cosigned())[0]?.tree_size ?? 0;
  const leaves = Array.from({ length: seen + 1 }, (_, at) => leafHash(Buffer.from(`forged ${at}`)));
  const forged = (size: number) => signCheckpoint({ size, root: rootOf(leaves.slice(0, size)) }, key);
  const ask = (oldSize: number, size: number, proof: Uint8Array[] = []) =>
    askWitness(witness, { oldSize, proof, note: forged(size) });
  expect(await ask(seen, seen + 1, leaves.slice(0, 3))).toEqual({
    outcome: 'refused',
    why: 'it answered 422',
  });
  expect(await ask(seen, seen)).toEqual({ outcome: 'saw', size: seen });
  expect(await ask(0, 1)).toEqual({ outcome: 'saw', size: seen });
  const unknown = await fetch(`${witness.url}/other`, { method: 'POST', body: '' });
  expect(unknown.status).toBe(404);
  const long = formatAddCheckpoint({ oldSize: 0, proof: [], note: 'x'.repeat(70_000) });
  expect((await fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body: long })).status).toBe(400);
});

test('C45 a line that the witness’s key did not make is not believed', async () => {
  const stranger = { url: witness.url, vkey: (await startAndStopAnother()).vkey };
  const head = await inShop((tx) =>
    tx.sql
      .selectFrom('log_checkpoints')
      .selectAll()
      .orderBy('tree_size', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  expect(await askWitness(stranger, { oldSize: head.tree_size, proof: [], note: head.note })).toEqual({
    outcome: 'refused',
    why: 'its answer holds no line that its key signed',
  });
  expect(
    await askWitness({ ...stranger, url: 'http://127.0.0.1:1' }, { oldSize: 0, proof: [], note: head.note }),
  ).toMatchObject({
    outcome: 'refused',
    why: expect.stringContaining('it did not answer'),
  });
});

async function startAndStopAnother(): Promise<Witness> {
  const other = await mkdtemp(join(tmpdir(), 'conversations-witness-'));
  const another = await startWitness({ folder: other, name: 'witness.example/w1', logs, port: 0 });
  await another.stop();
  await rm(other, { recursive: true });
  return another;
}
