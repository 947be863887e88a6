import { checkpointLine, entryLine, headerLine, type Kept, type LoggedEvent } from '@conversations/consent';
import { sql } from 'kysely';
import { logKey } from '../businesses/log-key.ts';
import { digesterOf } from '../numbers/suppressions.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import type { KeptEnd, KeptLog } from './kept-log.ts';
import { type Head, latestHead } from './log-tree.ts';
import { type LoggedRow, readRows } from './read-log.ts';

/** How the database's log stands to the one that was kept outside. */
export type Standing =
  /** The kept log is a beginning of it, or is it. */
  | 'continues'
  /** It is a beginning of the kept log: the database was brought back from a backup. */
  | 'behind'
  /** Neither. The past was rewritten here or there, or the program ran on after a backup was brought back. */
  | 'forked';

const BATCH = 1_000;

/**
 * Copies what was logged since last time into the log that is kept outside the database, with the newest checkpoint
 * behind it, and makes sure that it is on the disk. Nothing is written where the two do not fit together.
 */
export async function keepLog(tx: Tx, vault: Vault, kept: KeptLog): Promise<Standing> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kept log ${tx.businessId}`}, 0))`.execute(
    tx.sql,
  );
  const end = await kept.end();
  const head = await latestHead(tx);
  const standing = await standingOf(tx, end, head);
  if (standing !== 'continues' || head === null) return standing;
  const isKept = end.checkpoint?.size === head.size;
  if (isKept) return standing;
  let lines = end.size === 0 ? [headerLine((await logKey(tx, vault)).vkey)] : [];
  const describe = await describer(tx, vault);
  let batch: LoggedRow[] = [];
  const describeBatch = async () => {
    const described = await describe(batch);
    lines.push(...batch.map(({ index, leaf }, at) => entryLine(index, leaf, described[at] ?? null)));
    batch = [];
  };
  for await (const row of readRows(tx, end.size, head.size)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    await describeBatch();
    await kept.append(lines, null);
    lines = [];
  }
  await describeBatch();
  await kept.append([...lines, checkpointLine(head.note)], head.note);
  return standing;
}

/**
 * Compares the kept log's end, its last entry and its newest checkpoint, with what the database says of the same places.
 * Quick, for every look; `conversations ledger verify` compares each entry.
 */
export async function standingOf(tx: Tx, end: KeptEnd, head: Head | null): Promise<Standing> {
  const size = head?.size ?? 0;
  if (end.size > size) return 'behind';
  if (end.size === 0) return 'continues';
  const { checkpoint, lastHash } = end;
  const [last] = await Array.fromAsync(readRows(tx, end.size - 1, end.size));
  if (last === undefined || lastHash === null || Buffer.compare(last.leafHash, lastHash) !== 0)
    return 'forked';
  if (checkpoint === null) return 'continues';
  const then = await tx.sql
    .selectFrom('log_checkpoints')
    .select('root')
    .where('business_id', '=', tx.businessId)
    .where('tree_size', '=', checkpoint.size)
    .executeTakeFirst();
  return then?.root.toString('base64') === checkpoint.note.split('\n')[2] ? 'continues' : 'forked';
}

/**
 * What a copy keeps with each event to bring it back: what opens it, under the number's key; which number it is of, as
 * an HMAC, in case that key is lost with the database; and of an erasure, whose it was.
 */
async function describer(tx: Tx, vault: Vault) {
  const digest = await digesterOf(tx, vault);
  return async (rows: readonly LoggedRow[]): Promise<Kept[]> => {
    if (rows.length === 0) return [];
    const { rows: known } = await sql<{
      id: string;
      number: string | null;
      ciphertext: Buffer | null;
    }>`select e.id, n.number, o.ciphertext from consent_events e
       left join numbers n on n.business_id = e.business_id and n.id = e.number_id
       left join consent_openings o on o.business_id = e.business_id and o.event_id = e.id
       where e.business_id = ${tx.businessId} and e.id = any (${rows.map(({ eventId }) => eventId)}::uuid[])`.execute(
      tx.sql,
    );
    const byId = new Map(known.map((row) => [row.id, row]));
    const described: Kept[] = [];
    for (const row of rows) {
      const { number, ciphertext } = byId.get(row.eventId) ?? { number: null, ciphertext: null };
      const event = JSON.parse(row.leaf.toString()) as LoggedEvent;
      described.push({
        number: number?.startsWith('+') === true ? digest(number).toString('base64') : null,
        openings: ciphertext?.toString('base64') ?? null,
        ...(event.decision.endsWith('erased') ? { erased: await erasedAt(tx, event) } : {}),
      });
    }
    return described;
  };
}

/** The customers whose erasure this event is, with the records that had been merged into theirs. */
async function erasedAt(tx: Tx, { numberId, occurredAt }: LoggedEvent): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select distinct c.id from customers c
    join number_holdings h on h.business_id = c.business_id and h.customer_id = coalesce(c.merged_into, c.id)
    where c.business_id = ${tx.businessId} and h.number_id = ${numberId} and c.erased_at = ${occurredAt}`.execute(
    tx.sql,
  );
  return rows.map(({ id }) => id).join(' ');
}
