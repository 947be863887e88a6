import { frontierRoot, signCheckpoint } from '@conversations/consent';
import { sql } from 'kysely';
import { logKey } from '../businesses/log-key.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { appendLeaves, currentFrontier, keepCheckpoint, type NewLeaf } from './log-tree.ts';

const BATCH = 1_000;

/**
 * Gives waiting events their places in the log and signs its new head. It drains a table rather than follow a high-water
 * mark, since ids are not in the order of commits; a number's own events keep their order. One sequencer at a time per business.
 *
 * @returns how many events were placed; as many as fit one batch, so call again while it is full.
 */
export async function sequence(tx: Tx, vault: Vault): Promise<number> {
  await lockLog(tx);
  const { rows: waiting } = await sql<NewLeaf>`
    with batch as (
      -- By the rows' places: joined by key, a long backlog would be read whole for every batch. Nobody else may move them.
      delete from unsequenced_events where business_id = ${tx.businessId} and ctid = any (array(
        select ctid from unsequenced_events where business_id = ${tx.businessId}
        order by number_id, seq limit ${BATCH}))
      returning number_id, seq, event_id, leaf_hash)
    select event_id, leaf_hash from batch order by number_id, seq`.execute(tx.sql);
  if (waiting.length === 0) return 0;

  const frontier = await appendLeaves(tx, await currentFrontier(tx), waiting);
  const root = frontierRoot(frontier);
  await keepCheckpoint(tx, frontier, signCheckpoint({ size: frontier.size, root }, await logKey(tx, vault)));
  return waiting.length;
}

/** Held until the transaction ends: whoever adds to the business's log. The last lock of all (ARCHITECTURE.md). */
export async function lockLog(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`log ${tx.businessId}`}, 0))`.execute(tx.sql);
}
