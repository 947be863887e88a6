import { hash } from 'node:crypto';

/** Bytes of a hash. */
export const HASH_LENGTH = 32;

/** The root of a log without leaves: SHA-256 of nothing (RFC 9162, 2.1.1). */
export const EMPTY_ROOT: Uint8Array = hash('sha256', '', 'buffer');

const LEAF_PREFIX = Buffer.of(0x00);
const NODE_PREFIX = Buffer.of(0x01);

/** SHA-256(0x00 ‖ bytes): the hash of an entry (RFC 9162, 2.1.1). */
export function leafHash(bytes: Uint8Array): Uint8Array {
  return hash('sha256', Buffer.concat([LEAF_PREFIX, bytes]), 'buffer');
}

/** SHA-256(0x01 ‖ left ‖ right): the hash over two subtrees (RFC 9162, 2.1.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash('sha256', Buffer.concat([NODE_PREFIX, left, right]), 'buffer');
}

/**
 * What must be kept of a log to append to it and to know its root: the roots of its perfect subtrees, the largest (and
 * leftmost) first, one for each one-bit of `size`. At most 53 hashes. A value: appending gives a new one.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** The frontier of a log without leaves. */
export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/**
 * A frontier as it was stored.
 *
 * @throws RangeError where the hashes cannot be those of a log of that size
 */
export function frontierOf(size: number, hashes: readonly Uint8Array[]): Frontier {
  requireSize(size);
  const due = size.toString(2).replaceAll('0', '').length;
  if (hashes.length !== due)
    throw new RangeError(`A log of ${size} leaves has ${due} hashes, not ${hashes.length}`);
  if (hashes.some((each) => each.length !== HASH_LENGTH)) throw new RangeError('A hash is 32 bytes long');
  return { size, hashes: hashes.map((each) => Buffer.from(each)) };
}

/**
 * The frontier with one more leaf: O(log n).
 *
 * @param completed is told of each perfect subtree that this leaf completes: of 2 ** level leaves, the `index`-th of
 *   that level. For a store that keeps some of them, so that proofs need not read every leaf.
 */
export function appendLeaf(
  frontier: Frontier,
  leaf: Uint8Array,
  completed?: (subtree: {
    readonly level: number;
    readonly index: number;
    readonly hash: Uint8Array;
  }) => void,
): Frontier {
  const size = frontier.size + 1;
  requireSize(size);
  const hashes = [...frontier.hashes];
  push(hashes, frontier.size, leaf, (level, hash) =>
    completed?.({ level, index: size / 2 ** level - 1, hash }),
  );
  return { size, hashes };
}

/** The root of the log that this is the frontier of: O(log n). */
export function frontierRoot(frontier: Frontier): Uint8Array {
  const [last, ...larger] = [...frontier.hashes].reverse();
  if (last === undefined) return EMPTY_ROOT;
  return larger.reduce((right, left) => nodeHash(left, right), last);
}

/** The root over these leaf hashes (RFC 9162, 2.1.1). */
export function rootOf(leafHashes: readonly Uint8Array[]): Uint8Array {
  return rootOfRange(leafHashes, { start: 0, end: leafHashes.length });
}

/** Leaves `start` up to but without `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Of which ranges the roots make up the inclusion proof, in its order (RFC 9162, 2.1.3.1). For a store that keeps the
 * roots of subtrees and need not read every leaf.
 *
 * @throws RangeError unless 0 ≤ index < size
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  requireSize(size);
  if (!isCount(index) || index >= size) throw new RangeError(`No leaf ${index} in a log of ${size}`);
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

/**
 * That leaf `index` is in the log of these leaves (RFC 9162, 2.1.3.1).
 *
 * @throws RangeError unless there is a leaf of that index
 */
export function inclusionProof(leafHashes: readonly Uint8Array[], index: number): Uint8Array[] {
  return inclusionRanges(index, leafHashes.length).map((range) => rootOfRange(leafHashes, range));
}

/** An inclusion proof and what it is said to prove. Sizes and indexes are counts of leaves. */
export interface InclusionClaim {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Whether the leaf is at that index of the log of that size and root (RFC 9162, 2.1.3.2). Never throws. */
export function verifyInclusion({ leafHash: leaf, index, size, proof, root }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leaf, root, ...proof.slice(0, 64)].every(isHash)) return false;
  let at = index;
  let last = size - 1;
  let node = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      node = nodeHash(node, sibling);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && equal(node, root);
}

/**
 * Of which ranges the roots make up the consistency proof, in its order (RFC 9162, 2.1.4.1). None for size 0, with
 * which every log is consistent, and for the log itself.
 *
 * @throws RangeError unless 0 ≤ oldSize ≤ size
 */
export function consistencyRanges(oldSize: number, size: number): LeafRange[] {
  requireSize(size);
  if (!isCount(oldSize) || oldSize > size)
    throw new RangeError(`A log of ${size} was never one of ${oldSize}`);
  if (oldSize === 0 || oldSize === size) return [];
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = size;
  // Down to the subtree that ends where the old log did.
  while (end !== oldSize) {
    const middle = start + splitOf(end - start);
    if (oldSize <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // Where that subtree is the old log itself, its root is known to the verifier.
  if (start !== 0) ranges.push({ start, end });
  return ranges.reverse();
}

/**
 * That the log of the first `oldSize` of these leaves is a beginning of the log of them all (RFC 9162, 2.1.4.1).
 *
 * @throws RangeError unless there are that many leaves
 */
export function consistencyProof(leafHashes: readonly Uint8Array[], oldSize: number): Uint8Array[] {
  return consistencyRanges(oldSize, leafHashes.length).map((range) => rootOfRange(leafHashes, range));
}

/** A consistency proof and the two logs that it is said to connect. */
export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the old log is a beginning of the other (RFC 9162, 2.1.4.2). Never throws. */
export function verifyConsistency({ oldSize, oldRoot, size, root, proof }: ConsistencyClaim): boolean {
  if (!isCount(oldSize) || !isCount(size) || oldSize > size) return false;
  if (![oldRoot, root, ...proof.slice(0, 64)].every(isHash)) return false;
  if (oldSize === size) return proof.length === 0 && equal(oldRoot, root);
  if (oldSize === 0) return proof.length === 0 && equal(oldRoot, EMPTY_ROOT);
  let at = oldSize - 1;
  let last = size - 1;
  while (at % 2 === 1) {
    at = half(at);
    last = half(last);
  }
  // Nothing is left of `at` exactly where the old size is a power of two: then the old root is a subtree of the new log.
  const [seed, ...rest] = at === 0 ? [oldRoot, ...proof] : proof;
  if (seed === undefined) return false;
  let oldNode = seed;
  let node = seed;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      oldNode = nodeHash(sibling, oldNode);
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      node = nodeHash(node, sibling);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && equal(oldNode, oldRoot) && equal(node, root);
}

function rootOfRange(leafHashes: readonly Uint8Array[], { start, end }: LeafRange): Uint8Array {
  const hashes: Uint8Array[] = [];
  for (let at = start; at < end; at++) push(hashes, at - start, leafHashes[at] as Uint8Array);
  return frontierRoot({ size: end - start, hashes });
}

/** Adds a leaf to the hashes of a frontier of that size. */
function push(
  hashes: Uint8Array[],
  size: number,
  leaf: Uint8Array,
  completed: (level: number, hash: Uint8Array) => void = () => {},
): void {
  let node: Uint8Array = Buffer.from(leaf);
  let level = 0;
  // Each trailing one-bit of the size is a perfect subtree that the new one completes to the next power of two.
  for (let rest = size; rest % 2 === 1; rest = half(rest)) {
    const left = hashes.pop();
    if (left === undefined) throw new RangeError('The frontier has fewer hashes than its size asks for');
    node = nodeHash(left, node);
    level++;
    completed(level, node);
  }
  hashes.push(node);
}

/** The largest power of two below n, for n > 1: where RFC 9162 divides n leaves. */
function splitOf(n: number): number {
  return 2 ** ((n - 1).toString(2).length - 1);
}

/** Sizes go up to 2^53: a shift would cut them to 32 bits. */
function half(n: number): number {
  return Math.floor(n / 2);
}

function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

function requireSize(size: number): void {
  if (!isCount(size)) throw new RangeError(`${size} is not a number of leaves`);
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_LENGTH;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
