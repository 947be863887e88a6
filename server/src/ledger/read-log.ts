import { type LogCheckpoint, type LogItem, leafHash } from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';

const PAGE = 2_000;

export interface LoggedRow {
  readonly index: number;
  readonly eventId: string;
  readonly numberId: string;
  readonly leaf: Buffer;
  readonly eventHash: Uint8Array;
  readonly leafHash: Buffer;
}

/**
 * A business's log as the database holds it, in the order of its places, each checkpoint after what it counts. It reads
 * what is there and believes none of it: that is for verifyLog.
 */
export async function* readLog(tx: Tx): AsyncGenerator<LogItem> {
  const heads = readCheckpoints(tx);
  let head = await heads.next();
  for await (const row of readRows(tx, 0)) {
    for (; head.done !== true && head.value.size <= row.index; head = await heads.next()) yield head.value;
    yield {
      kind: 'entry',
      index: row.index,
      bytes: row.leaf,
      said: [
        { by: 'its row', hash: row.eventHash },
        { by: 'the log', hash: row.leafHash },
      ],
    };
  }
  for (; head.done !== true; head = await heads.next()) yield head.value;
}

/** The rows of the log from a place on; a leaf whose event is gone has no bytes. */
export async function* readRows(
  tx: Tx,
  from: number,
  until = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<LoggedRow> {
  for (let next = from; next < until; ) {
    const rows = await tx.sql
      .selectFrom('log_leaves as l')
      .leftJoin('consent_events as e', (join) =>
        join.onRef('e.business_id', '=', 'l.business_id').onRef('e.id', '=', 'l.event_id'),
      )
      .select([
        'l.log_index',
        'l.event_id',
        'l.leaf_hash',
        'e.number_id',
        'e.leaf',
        'e.leaf_hash as event_hash',
      ])
      .where('l.business_id', '=', tx.businessId)
      .where('l.log_index', '>=', next)
      .where('l.log_index', '<', until)
      .orderBy('l.log_index')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const leaf = row.leaf ?? Buffer.alloc(0);
      yield {
        index: row.log_index,
        eventId: row.event_id,
        numberId: row.number_id ?? '',
        leaf,
        eventHash: row.event_hash ?? leafHash(leaf),
        leafHash: row.leaf_hash,
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    next = last.log_index + 1;
  }
}

async function* readCheckpoints(tx: Tx): AsyncGenerator<LogCheckpoint & { readonly size: number }> {
  for (let after = 0; ; ) {
    const rows = await tx.sql
      .selectFrom('log_checkpoints')
      .select(['tree_size', 'note'])
      .where('business_id', '=', tx.businessId)
      .where('tree_size', '>', after)
      .orderBy('tree_size')
      .limit(PAGE)
      .execute();
    for (const { tree_size: size, note } of rows) yield { kind: 'checkpoint', note, size };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.tree_size;
  }
}
