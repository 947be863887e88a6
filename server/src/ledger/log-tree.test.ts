import {
  appendLeaf,
  consistencyProof,
  EMPTY_FRONTIER,
  inclusionProof,
  leafHash,
  rootOf,
} from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { inBusiness } from '../storage/transaction.ts';
import { appendLeaves, ProofMaker } from './log-tree.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const SIZE = 1_100;
const leaves = Array.from({ length: SIZE }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));

/** A business with a log of these leaves, its larger subtrees kept from the given size on. */
async function logOf({ keptFrom }: { keptFrom: number }): Promise<string> {
  const businessId = uuid();
  await inBusiness(db.store, businessId, async (tx) => {
    await tx.sql.insertInto('businesses').values({ id: businessId, name: 'Bell & Crank' }).execute();
    const rows = leaves.map((leaf) => ({ id: uuid(), leaf }));
    // A leaf belongs to an event; its bytes matter to nobody here.
    for (const { id } of rows) {
      const bytes = Buffer.from(id);
      await tx.sql
        .insertInto('consent_events')
        .values({
          business_id: businessId,
          number_id: id,
          seq: 1,
          id,
          leaf: bytes,
          leaf_hash: leafHash(bytes),
        })
        .execute();
    }
    const all = rows.map(({ id, leaf }) => ({ event_id: id, leaf_hash: leaf }));
    if (keptFrom > 0) {
      const early = all.slice(0, keptFrom);
      await tx.sql
        .insertInto('log_leaves')
        .values(early.map((leaf, at) => ({ business_id: businessId, log_index: at, ...leaf })))
        .execute();
    }
    const before = leaves.slice(0, keptFrom).reduce((all, leaf) => appendLeaf(all, leaf), EMPTY_FRONTIER);
    await appendLeaves(tx, before, all.slice(keptFrom));
  });
  return businessId;
}

test.each([0, 600, SIZE - 1])(
  'C45 proofs from kept subtrees are those from all leaves (kept from %d on)',
  async (keptFrom) => {
    await inBusiness(db.store, await logOf({ keptFrom }), async (tx) => {
      for (const size of [1, 2, 255, 256, 257, 511, 513, 768, 1_023, 1_024, SIZE]) {
        const maker = new ProofMaker(tx);
        const log = leaves.slice(0, size);
        expect(await maker.root(size)).toEqual(rootOf(log));
        for (const index of [0, 1, 254, 255, 256, 511, 512, 767, size - 1].filter((at) => at < size)) {
          expect(await maker.inclusion(index, size), `${index} of ${size}`).toEqual(
            inclusionProof(log, index),
          );
        }
        for (const old of [0, 1, 200, 256, 300, 512, 1_000, size].filter((at) => at <= size)) {
          expect(await maker.consistency(old, size), `${old} to ${size}`).toEqual(consistencyProof(log, old));
        }
      }
    });
  },
);

test('C45 one subtree of 256 leaves is kept, and not the smaller ones', async () => {
  const businessId = await logOf({ keptFrom: 0 });
  const rows = await inBusiness(db.store, businessId, (tx) =>
    tx.sql
      .selectFrom('log_nodes')
      .selectAll()
      .where('business_id', '=', businessId)
      .orderBy('node_index')
      .execute(),
  );
  expect(rows.map(({ level, node_index }) => [level, node_index])).toEqual([
    [8, 0],
    [8, 1],
    [8, 2],
    [8, 3],
  ]);
  expect(rows[1]?.hash).toEqual(rootOf(leaves.slice(256, 512)));
});

test('C45 a log that lacks a leaf makes no proof', async () => {
  await inBusiness(db.store, await logOf({ keptFrom: 0 }), async (tx) => {
    await expect(new ProofMaker(tx).inclusion(3, SIZE + 1)).rejects.toThrow('lacks leaves');
  });
});
