import {
  frontierRoot,
  type Kept,
  type LoggedEvent,
  leafHash,
  readLogLine,
  signCheckpoint,
  sizeOfCheckpoint,
  verifyLogFile,
} from '@conversations/consent';
import { logKey } from '../businesses/log-key.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import type { KeptLog } from './kept-log.ts';
import { appendLeaves, currentFrontier, keepCheckpoint, latestHead } from './log-tree.ts';
import { lockLog } from './sequencer.ts';
import { describeFinding } from './verify-database.ts';

/** An event that the kept log has and the database lacks. */
export interface BroughtEvent {
  readonly index: number;
  readonly event: LoggedEvent;
  readonly leaf: Buffer;
  readonly kept: Kept | null;
  /** The checkpoint that was signed after this entry; null where none was. */
  readonly checkpoint: string | null;
}

/**
 * What the kept log holds beyond the database's. None where it holds nothing more.
 *
 * @throws where the kept log does not hold, or is not the continuation of the database's.
 */
export async function missingEvents(tx: Tx, vault: Vault, kept: KeptLog): Promise<BroughtEvent[]> {
  const head = await latestHead(tx);
  const size = head?.size ?? 0;
  if ((await kept.end()).size <= size) return [];
  const { vkey } = await logKey(tx, vault);
  const { findings } = await verifyLogFile(kept.lines(), {
    key: vkey,
    checkpoints: head === null ? [] : [{ by: 'the database', note: head.note }],
  });
  // A last batch whose checkpoint a crash swallowed is signed anew.
  const [finding] = findings.filter(({ code }) => code !== 'unsigned');
  if (finding !== undefined) {
    throw new Error(`The kept log does not continue the database’s. ${describeFinding(finding)}`);
  }
  const events: BroughtEvent[] = [];
  for await (const line of kept.lines()) {
    const read = readLogLine(line);
    if (read.kind === 'entry' && read.index >= size) {
      const leaf = Buffer.from(read.bytes);
      const event = JSON.parse(leaf.toString()) as LoggedEvent;
      events.push({ index: read.index, event, leaf, kept: read.kept, checkpoint: null });
    }
    if (read.kind === 'checkpoint' && sizeOfCheckpoint(read.note) === size + events.length) {
      const last = events.pop();
      if (last !== undefined) events.push({ ...last, checkpoint: read.note });
    }
  }
  return events;
}

/** Puts events back into the database as they were, each in its place, under the checkpoints that were signed of them. */
export async function bringBackEvents(tx: Tx, vault: Vault, events: readonly BroughtEvent[]): Promise<void> {
  await lockLog(tx);
  let frontier = await currentFrontier(tx);
  let signed = true;
  for (const { event, leaf, kept, checkpoint } of events) {
    const hash = leafHash(leaf);
    await bringBackEvent(tx, event, leaf, hash, kept);
    frontier = await appendLeaves(tx, frontier, [{ event_id: event.id, leaf_hash: hash }]);
    signed = checkpoint !== null;
    if (checkpoint !== null) await keepCheckpoint(tx, frontier, checkpoint);
  }
  if (signed) return;
  const head = { size: frontier.size, root: frontierRoot(frontier) };
  await keepCheckpoint(tx, frontier, signCheckpoint(head, await logKey(tx, vault)));
}

async function bringBackEvent(
  tx: Tx,
  { id, numberId, seq }: LoggedEvent,
  leaf: Uint8Array,
  hash: Uint8Array,
  kept: Kept | null,
): Promise<void> {
  const row = { business_id: tx.businessId, number_id: numberId };
  const there = await tx.sql
    .selectFrom('consent_events')
    .select('leaf')
    .where('business_id', '=', tx.businessId)
    .where('number_id', '=', numberId)
    .where('seq', '=', seq)
    .executeTakeFirst();
  if (there !== undefined && !there.leaf.equals(leaf)) {
    throw new Error(
      `Event ${id} cannot come back: another one took its place. The program ran on after the backup was brought back.`,
    );
  }
  if (there === undefined) {
    await tx.sql
      .insertInto('consent_events')
      .values({ ...row, seq, id, leaf, leaf_hash: hash })
      .execute();
    const openings = kept?.openings ?? null;
    if (openings !== null && (await hasKey(tx, numberId))) {
      await tx.sql
        .insertInto('consent_openings')
        .values({ ...row, event_id: id, ciphertext: Buffer.from(openings, 'base64') })
        .execute();
    }
  }
  // It was recorded when the backup was made, and had no place yet.
  await tx.sql
    .deleteFrom('unsequenced_events')
    .where('business_id', '=', tx.businessId)
    .where('event_id', '=', id)
    .execute();
}

async function hasKey(tx: Tx, numberId: string): Promise<boolean> {
  const key = await tx.sql
    .selectFrom('wrapped_keys')
    .select('subject_id')
    .where('business_id', '=', tx.businessId)
    .where('purpose', '=', 'number')
    .where('subject_id', '=', numberId)
    .executeTakeFirst();
  return key !== undefined;
}
