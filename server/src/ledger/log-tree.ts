import {
  appendLeaf,
  consistencyRanges,
  EMPTY_FRONTIER,
  type Frontier,
  frontierOf,
  frontierRoot,
  HASH_LENGTH,
  inclusionRanges,
  type LeafRange,
  rootOf,
} from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';

/** Of the perfect subtrees those are kept whose level is a multiple of this: one hash for 256 of the level below. */
const LEVELS = 8;

export interface NewLeaf {
  readonly event_id: string;
  readonly leaf_hash: Uint8Array;
}

/** Adds leaves at the end of the log, and the larger subtrees that they complete. Under the log's lock. */
export async function appendLeaves(tx: Tx, before: Frontier, leaves: readonly NewLeaf[]): Promise<Frontier> {
  const nodes: { business_id: string; level: number; node_index: number; hash: Uint8Array }[] = [];
  let frontier = before;
  for (const { leaf_hash } of leaves) {
    frontier = appendLeaf(frontier, leaf_hash, ({ level, index, hash }) => {
      if (level % LEVELS === 0) nodes.push({ business_id: tx.businessId, level, node_index: index, hash });
    });
  }
  await tx.sql
    .insertInto('log_leaves')
    .values(leaves.map((leaf, at) => ({ business_id: tx.businessId, log_index: before.size + at, ...leaf })))
    .execute();
  if (nodes.length > 0) await tx.sql.insertInto('log_nodes').values(nodes).execute();
  return frontier;
}

/** Keeps a signed head of the log, and from where it grows on. */
export async function keepCheckpoint(tx: Tx, frontier: Frontier, note: string): Promise<void> {
  await tx.sql
    .insertInto('log_checkpoints')
    .values({
      business_id: tx.businessId,
      tree_size: frontier.size,
      root: frontierRoot(frontier),
      note,
      frontier: Buffer.concat(frontier.hashes),
    })
    .execute();
}

export interface Head {
  readonly size: number;
  readonly root: Uint8Array;
  readonly note: string;
  readonly frontier: Frontier;
}

/** The newest checkpoint; null where nothing was logged yet. */
export async function latestHead(tx: Tx): Promise<Head | null> {
  const row = await tx.sql
    .selectFrom('log_checkpoints')
    .select(['tree_size', 'root', 'note', 'frontier'])
    .where('business_id', '=', tx.businessId)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const hashes = Array.from({ length: row.frontier.length / HASH_LENGTH }, (_, i) =>
    row.frontier.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH),
  );
  return { size: row.tree_size, root: row.root, note: row.note, frontier: frontierOf(row.tree_size, hashes) };
}

export const currentFrontier = async (tx: Tx): Promise<Frontier> =>
  (await latestHead(tx))?.frontier ?? EMPTY_FRONTIER;

/** Makes proofs from what is kept of the tree; a reader a transaction, since it remembers what it read. */
export class ProofMaker {
  readonly #tx: Tx;
  readonly #roots = new Map<string, Promise<Uint8Array>>();

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  /** That leaf `index` is in the log of `size` leaves (RFC 9162, 2.1.3.1). */
  inclusion(index: number, size: number): Promise<Uint8Array[]> {
    return this.#all(inclusionRanges(index, size));
  }

  /** That the log of `oldSize` leaves is a beginning of that of `size` (RFC 9162, 2.1.4.1). */
  consistency(oldSize: number, size: number): Promise<Uint8Array[]> {
    return this.#all(consistencyRanges(oldSize, size));
  }

  /** The root over the first `size` leaves. */
  async root(size: number): Promise<Uint8Array> {
    return size === 0 ? frontierRoot(EMPTY_FRONTIER) : this.#rootOfRange({ start: 0, end: size });
  }

  async #all(ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
    const roots: Uint8Array[] = [];
    // One connection, one query at a time.
    for (const range of ranges) roots.push(await this.#rootOfRange(range));
    return roots;
  }

  async #rootOfRange({ start, end }: LeafRange): Promise<Uint8Array> {
    const hashes: Uint8Array[] = [];
    // A range begins where a perfect subtree of at least its size can: so it falls apart as a frontier does.
    for (let from = start, rest = end - start; rest > 0; ) {
      const height = rest.toString(2).length - 1;
      hashes.push(await this.#perfect(from, height));
      from += 2 ** height;
      rest -= 2 ** height;
    }
    return frontierRoot({ size: end - start, hashes });
  }

  #perfect(start: number, height: number): Promise<Uint8Array> {
    const place = `${start} ${height}`;
    const known = this.#roots.get(place);
    if (known !== undefined) return known;
    const root = this.#read(start, height, height - (height % LEVELS)).then(rootOf);
    this.#roots.set(place, root);
    return root;
  }

  /** The hashes of a level below a perfect subtree; where they were not kept yet, from the level below that. */
  async #read(start: number, height: number, level: number): Promise<Uint8Array[]> {
    const first = start / 2 ** level;
    const count = 2 ** (height - level);
    const { sql, businessId } = this.#tx;
    if (level === 0) {
      const leaves = await sql
        .selectFrom('log_leaves')
        .select('leaf_hash as hash')
        .where('business_id', '=', businessId)
        .where('log_index', '>=', first)
        .where('log_index', '<', first + count)
        .orderBy('log_index')
        .execute();
      if (leaves.length !== count) throw new Error(`The log lacks leaves from ${first} on: verify it`);
      return leaves.map(({ hash }) => hash);
    }
    const nodes = await sql
      .selectFrom('log_nodes')
      .select('hash')
      .where('business_id', '=', businessId)
      .where('level', '=', level)
      .where('node_index', '>=', first)
      .where('node_index', '<', first + count)
      .orderBy('node_index')
      .execute();
    if (nodes.length === count) return nodes.map(({ hash }) => hash);
    return this.#read(start, height, level - LEVELS);
  }
}
