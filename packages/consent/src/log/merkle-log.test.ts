import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendLeaf,
  consistencyProof,
  consistencyRanges,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  frontierOf,
  frontierRoot,
  inclusionProof,
  inclusionRanges,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle-log.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));

/** RFC 9162, 2.1.1 as it is written there. */
function definition(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.of(1), definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

describe('C45 the vectors of Certificate Transparency', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const leaves = inputs.map((input) => leafHash(Buffer.from(input, 'hex')));
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  test('C45 hashes of leaf and node', () => {
    expect(hex(leafHash(Buffer.from('L123456')))).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
    expect(hex(nodeHash(Buffer.from('N123'), Buffer.from('N456')))).toBe(
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    );
  });

  test('C45 roots of none to eight leaves, from the leaves and from the frontier', () => {
    let frontier = EMPTY_FRONTIER;
    expect(hex(frontierRoot(frontier))).toBe(roots[0]);
    for (const [at, leaf] of leaves.entries()) {
      frontier = appendLeaf(frontier, leaf);
      expect(hex(frontierRoot(frontier))).toBe(roots[at + 1]);
      expect(hex(rootOf(leaves.slice(0, at + 1)))).toBe(roots[at + 1]);
    }
  });

  test('C45 inclusion proofs', () => {
    const vectors: [index: number, size: number, proof: string[]][] = [
      [0, 1, []],
      [
        0,
        8,
        [
          '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
          '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
          '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
        ],
      ],
      [
        5,
        8,
        [
          'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
          'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
          'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
        ],
      ],
      [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
      [
        1,
        5,
        [
          '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
          '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
          'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        ],
      ],
    ];
    for (const [index, size, due] of vectors) {
      expect(inclusionProof(leaves.slice(0, size), index).map(hex)).toEqual(due);
      const claim = {
        leafHash: leaves[index] as Uint8Array,
        index,
        size,
        proof: due.map((each) => Buffer.from(each, 'hex')),
        root: Buffer.from(roots[size] ?? '', 'hex'),
      };
      expect(verifyInclusion(claim)).toBe(true);
    }
  });

  test('C45 consistency proofs', () => {
    const vectors: [oldSize: number, size: number, proof: string[]][] = [
      [1, 1, []],
      [
        1,
        8,
        [
          '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
          '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
          '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
        ],
      ],
      [
        6,
        8,
        [
          '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
          'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
          'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
        ],
      ],
      [
        2,
        5,
        [
          '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
          'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        ],
      ],
    ];
    for (const [oldSize, size, due] of vectors) {
      expect(consistencyProof(leaves.slice(0, size), oldSize).map(hex)).toEqual(due);
      const claim = {
        oldSize,
        oldRoot: Buffer.from(roots[oldSize] ?? '', 'hex'),
        size,
        root: Buffer.from(roots[size] ?? '', 'hex'),
        proof: due.map((each) => Buffer.from(each, 'hex')),
      };
      expect(verifyConsistency(claim)).toBe(true);
    }
  });

  test('C45 frontiers of longer logs, whose leaf i is the two bytes of i, the lower one first', () => {
    const due: Record<number, string> = {
      10: 'VjWMPSYNtCuCNlF/RLnQy6HcwSk6CIipfxm+hettA+4=',
      15: 'j4SulYmocFuxdeyp12xXCIgK6PekBcxzAIj4zbQzNEI=',
      16: 'c+4Uc6BCMOZf/v3NZK1kqTUJe+bBoFtOhP+P3SayKRE=',
      100: 'dUh9hYH88p0CMoHkdr1wC2szbhcLAXOejWpINIooKUY=',
      255: 'SmdsuKUqiod3RX2jyF2M6JnbdE4QuTwwipfAowI4/i0=',
    };
    let frontier = EMPTY_FRONTIER;
    for (let at = 0; at < 255; at++) {
      frontier = appendLeaf(frontier, leafHash(Buffer.of(at & 0xff, at >> 8)));
      const root = due[at + 1];
      if (root !== undefined) expect(Buffer.from(frontierRoot(frontier)).toString('base64')).toBe(root);
    }
  });
});

describe('C45 every size up to 70', () => {
  const leaves = leavesOf(70);
  const roots = Array.from({ length: 71 }, (_, size) => definition(leaves.slice(0, size)));

  test('C45 the frontier and the leaves give the root of the definition, also when stored in between', () => {
    let frontier = EMPTY_FRONTIER;
    for (const [at, leaf] of leaves.entries()) {
      frontier = appendLeaf(frontierOf(frontier.size, frontier.hashes), leaf);
      expect(frontier.size).toBe(at + 1);
      expect(frontierRoot(frontier)).toEqual(roots[at + 1]);
      expect(rootOf(leaves.slice(0, at + 1))).toEqual(roots[at + 1]);
    }
  });

  test('C45 each perfect subtree is told of once, as it is completed', () => {
    const told: [string, Uint8Array][] = [];
    leaves.reduce(
      (frontier, leaf) =>
        appendLeaf(frontier, leaf, ({ level, index, hash }) => told.push([`${level}/${index}`, hash])),
      EMPTY_FRONTIER,
    );
    expect(new Set(told.map(([place]) => place)).size).toBe(told.length);
    expect(told).toHaveLength(
      [1, 2, 3, 4, 5, 6].reduce((sum, level) => sum + Math.floor(70 / 2 ** level), 0),
    );
    for (const [place, hash] of told) {
      const [level = 0, index = 0] = place.split('/').map(Number);
      expect(hash).toEqual(definition(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));
    }
  });

  test('C45 appending leaves the earlier frontier as it was', () => {
    const three = leaves.slice(0, 3).reduce((frontier, leaf) => appendLeaf(frontier, leaf), EMPTY_FRONTIER);
    appendLeaf(three, leaves[3] as Uint8Array);
    expect(frontierRoot(three)).toEqual(roots[3]);
  });

  test('C45 every leaf is proven, and at no other index, in no other size, for no other leaf and root', () => {
    for (let size = 1; size <= 70; size++) {
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(leaves.slice(0, size), index);
        const claim = {
          leafHash: leaves[index] as Uint8Array,
          index,
          size,
          proof,
          root: roots[size] as Uint8Array,
        };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leafHash: leafHash(Buffer.from('other')) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: roots[size - 1] as Uint8Array })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, roots[1] as Uint8Array] })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
        for (let other = 0; other < size; other++) {
          if (other !== index) expect(verifyInclusion({ ...claim, index: other })).toBe(false);
        }
      }
    }
  });

  test('C45 every earlier log is proven a beginning, and no other log is', () => {
    for (let size = 0; size <= 70; size++) {
      for (let oldSize = 0; oldSize <= size; oldSize++) {
        const proof = consistencyProof(leaves.slice(0, size), oldSize);
        const claim = {
          oldSize,
          oldRoot: roots[oldSize] as Uint8Array,
          size,
          root: roots[size] as Uint8Array,
          proof,
        };
        expect(verifyConsistency(claim), `${oldSize} of ${size}`).toBe(true);
        const otherRoot = leafHash(Buffer.from('other'));
        expect(verifyConsistency({ ...claim, oldRoot: otherRoot })).toBe(false);
        // The empty log is a beginning of every log.
        if (oldSize > 0) expect(verifyConsistency({ ...claim, root: otherRoot })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, otherRoot] })).toBe(false);
        if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
        if (proof.length > 0) expect(verifyConsistency({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
      }
    }
  });

  test('C45 a changed bit anywhere in a proof is found', () => {
    const places = fc.tuple(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(places, ([size, at, which, bit]) => {
        const index = at % size;
        const log = leaves.slice(0, size);
        const flip = (proof: Uint8Array[]) => {
          const copy = proof.map((each) => Buffer.from(each));
          const hash = copy[which % copy.length];
          if (hash !== undefined) hash[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          return copy;
        };
        const root = roots[size] as Uint8Array;
        const inclusion = { leafHash: leaves[index] as Uint8Array, index, size, root };
        expect(verifyInclusion({ ...inclusion, proof: flip(inclusionProof(log, index)) })).toBe(false);
        const oldSize = Math.max(1, index);
        const consistency = { oldSize, oldRoot: roots[oldSize] as Uint8Array, size, root };
        expect(verifyConsistency({ ...consistency, proof: flip(consistencyProof(log, oldSize)) })).toBe(
          false,
        );
      }),
    );
  });

  test('C45 proofs can be made from the roots of ranges, without the leaves', () => {
    const proof = inclusionRanges(11, 70).map(({ start, end }) => definition(leaves.slice(start, end)));
    expect(proof).toEqual(inclusionProof(leaves, 11));
    expect(consistencyRanges(12, 70).every(({ start, end }) => start < end && end <= 70)).toBe(true);
  });
});

describe('C45 what is no log is refused', () => {
  test('C45 a stored frontier of a wrong number of hashes, or of a wrong length', () => {
    const [hash] = leavesOf(1) as [Uint8Array];
    expect(() => frontierOf(3, [hash])).toThrow(/3 leaves has 2 hashes, not 1/u);
    expect(() => frontierOf(1, [hash.subarray(1)])).toThrow(/32 bytes/u);
    expect(() => frontierOf(-1, [])).toThrow(RangeError);
    expect(() => frontierOf(1.5, [hash])).toThrow(RangeError);
    expect(frontierOf(0, [])).toEqual(EMPTY_FRONTIER);
    // Sizes beyond 32 bits are counted too.
    expect(frontierOf(2 ** 40 + 1, [hash, hash]).size).toBe(2 ** 40 + 1);
  });

  test('C45 proofs for what is not in the log', () => {
    expect(() => inclusionProof(leavesOf(3), 3)).toThrow(/No leaf 3 in a log of 3/u);
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
    expect(() => inclusionProof(leavesOf(3), 0.5)).toThrow(RangeError);
    expect(() => consistencyProof(leavesOf(3), 4)).toThrow(/never one of 4/u);
  });

  test('C45 claims with sizes and hashes that cannot be never hold and never throw', () => {
    const [hash] = leavesOf(1) as [Uint8Array];
    for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1]) {
      expect(verifyInclusion({ leafHash: hash, index: n, size: 1, proof: [], root: hash })).toBe(false);
    }
    expect(verifyInclusion({ leafHash: hash, index: 0, size: 0, proof: [], root: EMPTY_ROOT })).toBe(false);
    const short = hash.subarray(1);
    expect(verifyInclusion({ leafHash: short, index: 0, size: 1, proof: [], root: short })).toBe(false);
    expect(
      verifyInclusion({ leafHash: hash, index: 0, size: 2, proof: [short], root: nodeHash(hash, short) }),
    ).toBe(false);
    expect(verifyConsistency({ oldSize: 1, oldRoot: short, size: 1, root: short, proof: [] })).toBe(false);
    const same = { oldRoot: hash, root: hash, proof: [] };
    expect(verifyConsistency({ ...same, oldSize: 2, size: 1 })).toBe(false);
    expect(verifyConsistency({ ...same, oldSize: 1, size: 2 })).toBe(false);
    expect(verifyConsistency({ ...same, oldSize: Number.NaN, size: 2 })).toBe(false);
    expect(verifyConsistency({ ...same, oldSize: 0, size: 1 })).toBe(false);
    expect(verifyConsistency({ ...same, oldSize: 3, size: 7 })).toBe(false);
    const long = Array.from({ length: 10_000 }, () => hash);
    expect(verifyInclusion({ leafHash: hash, index: 5, size: 2 ** 53 - 1, proof: long, root: hash })).toBe(
      false,
    );
  });

  test('C45 a subtree or a larger tree cannot be passed off as the log', () => {
    const [a, b, c, d] = leavesOf(4) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const [left, right] = [nodeHash(a, b), nodeHash(c, d)];
    expect(verifyInclusion({ leafHash: a, index: 0, size: 4, proof: [b], root: left })).toBe(false);
    const above = nodeHash(d, left);
    expect(verifyInclusion({ leafHash: a, index: 0, size: 2, proof: [b, d], root: above })).toBe(false);
    const old = nodeHash(left, c);
    const claim = { oldSize: 3, oldRoot: old, size: 4, root: nodeHash(left, right), proof: [c, d, left] };
    expect(verifyConsistency(claim)).toBe(true);
    const taller = {
      ...claim,
      oldRoot: nodeHash(a, old),
      root: nodeHash(a, claim.root),
      proof: [c, d, left, a],
    };
    expect(verifyConsistency(taller)).toBe(false);
    expect(verifyConsistency({ ...claim, oldRoot: c, root: right, proof: [c, d] })).toBe(false);
  });

  test('C45 a leaf cannot be passed off as a node', () => {
    const [left, right] = leavesOf(2) as [Uint8Array, Uint8Array];
    const root = rootOf([left, right]);
    const forged = leafHash(Buffer.concat([left, right]));
    expect(verifyInclusion({ leafHash: forged, index: 0, size: 1, proof: [], root })).toBe(false);
  });
});
