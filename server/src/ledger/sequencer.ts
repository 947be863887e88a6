import {
  appendLeaf,
  EMPTY_FRONTIER,
  type Frontier,
  frontierOf,
  frontierRoot,
  HASH_LENGTH,
  signCheckpoint,
} from '@conversations/consent';
import { sql } from 'kysely';
import { logKey } from '../businesses/log-key.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

const BATCH = 1_000;

/**
 * Gives waiting events their places in the log and signs its new head. It drains a table rather than follow a high-water
 * mark, since ids are not in the order of commits; a number's own events keep their order. One sequencer at a time per business.
 *
 * @returns how many events were placed; as many as fit one batch, so call again while it is full.
 */
export async function sequence(tx: Tx, vault: Vault): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`log ${tx.businessId}`}, 0))`.execute(tx.sql);
  const { rows: waiting } = await sql<{ event_id: string; leaf_hash: Buffer }>`
    with batch as (
      -- By the rows' places: joined by key, a long backlog would be read whole for every batch. Nobody else may move them.
      delete from unsequenced_events where business_id = ${tx.businessId} and ctid = any (array(
        select ctid from unsequenced_events where business_id = ${tx.businessId}
        order by number_id, seq limit ${BATCH}))
      returning number_id, seq, event_id, leaf_hash)
    select event_id, leaf_hash from batch order by number_id, seq`.execute(tx.sql);
  if (waiting.length === 0) return 0;

  let frontier = await currentFrontier(tx);
  const leaves = waiting.map(({ event_id, leaf_hash }) => {
    const leaf = { business_id: tx.businessId, log_index: frontier.size, event_id, leaf_hash };
    frontier = appendLeaf(frontier, leaf_hash);
    return leaf;
  });
  await tx.sql.insertInto('log_leaves').values(leaves).execute();
  const root = frontierRoot(frontier);
  await tx.sql
    .insertInto('log_checkpoints')
    .values({
      business_id: tx.businessId,
      tree_size: frontier.size,
      root,
      note: signCheckpoint({ size: frontier.size, root }, await logKey(tx, vault)),
      frontier: Buffer.concat(frontier.hashes),
    })
    .execute();
  return waiting.length;
}

async function currentFrontier(tx: Tx): Promise<Frontier> {
  const row = await tx.sql
    .selectFrom('log_checkpoints')
    .select(['tree_size', 'frontier'])
    .where('business_id', '=', tx.businessId)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return EMPTY_FRONTIER;
  const hashes = Array.from({ length: row.frontier.length / HASH_LENGTH }, (_, i) =>
    row.frontier.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH),
  );
  return frontierOf(row.tree_size, hashes);
}
