import { describe, expect, test } from 'vitest';
import {
  formatAddCheckpoint,
  judgeCheckpoint,
  NOTHING_SEEN,
  parseAddCheckpoint,
  type Seen,
} from './add-checkpoint.ts';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { cosignatureLine, newWitnessKey } from './cosign.ts';
import { consistencyProof, leafHash, rootOf } from './merkle-log.ts';
import { newLogKey } from './signed-note.ts';
import { parseVkey } from './verifier-key.ts';

const key = newLogKey('shop.example/log', Buffer.alloc(32, 1));
const witness = newWitnessKey('witness.example/w1', Buffer.alloc(32, 9));
const leaves = Array.from({ length: 20 }, (_, at) => leafHash(Buffer.from(`leaf ${at}`)));
const headOf = (size: number, all = leaves): Seen => ({ size, root: rootOf(all.slice(0, size)) });
const note = (size: number, all = leaves) => signCheckpoint(headOf(size, all), key);
const ask = (oldSize: number, size: number, all = leaves) =>
  formatAddCheckpoint({
    oldSize,
    proof: consistencyProof(all.slice(0, size), oldSize),
    note: note(size, all),
  });
const judge = (body: string, seen = NOTHING_SEEN) => judgeCheckpoint(body, [key.vkey], () => seen);

describe('C45 what a witness cosigns', () => {
  test('C45 the first checkpoint of a log that it knows, and every one that continues what it saw', () => {
    expect(judge(ask(0, 1))).toMatchObject({ status: 200, checkpoint: { size: 1 } });
    for (let old = 0; old <= 20; old++) {
      for (let size = Math.max(1, old); size <= 20; size++) {
        expect(judge(ask(old, size), headOf(old)), `${old} ${size}`).toMatchObject({ status: 200 });
      }
    }
  });

  test('C45 404 for a log that it does not know, 403 for one that is not signed by its key', () => {
    const other = newLogKey('other.example/log', Buffer.alloc(32, 2));
    const stranger = newLogKey('shop.example/log', Buffer.alloc(32, 2));
    for (const [signer, status] of [
      [other, 404],
      [stranger, 403],
    ] as const) {
      const body = formatAddCheckpoint({ oldSize: 0, proof: [], note: signCheckpoint(headOf(3), signer) });
      expect(judge(body)).toEqual({ status });
    }
  });

  test('C45 409 with what it saw, for another old size, and for another log of the same size', () => {
    expect(judge(ask(3, 9), headOf(5))).toEqual({ status: 409, size: 5 });
    expect(judge(ask(0, 9), headOf(5))).toEqual({ status: 409, size: 5 });
    const rewritten = [leafHash(Buffer.from('x')), ...leaves.slice(1)];
    expect(judge(ask(5, 5, rewritten), headOf(5))).toEqual({ status: 409, size: 5 });
  });

  test('C45 422 for a log that does not continue what it saw: a fork, or a proof that is cut', () => {
    const rewritten = [leafHash(Buffer.from('x')), ...leaves.slice(1)];
    expect(judge(ask(5, 9, rewritten), headOf(5))).toEqual({ status: 422 });
    const cut = formatAddCheckpoint({ oldSize: 5, proof: [], note: note(9) });
    expect(judge(cut, headOf(5))).toEqual({ status: 422 });
    const proof = consistencyProof(leaves.slice(0, 9), 5);
    expect(judge(formatAddCheckpoint({ oldSize: 0, proof, note: note(9) }))).toEqual({ status: 422 });
  });

  test('C45 400 for an old size beyond the checkpoint, and for what is no request', () => {
    const beyond = formatAddCheckpoint({ oldSize: 9, proof: [], note: note(5) });
    expect(judge(beyond, headOf(9))).toEqual({ status: 400 });
    for (const body of [
      '',
      'old',
      'old 1\n',
      'old 01\n\nx',
      'old -1\n\nx',
      'new 1\n\nx',
      `old 0\n\n${'x'.repeat(9)}`,
    ]) {
      expect(judge(body), JSON.stringify(body)).toEqual({ status: 400 });
    }
    const hash = `${Buffer.alloc(32).toString('base64')}\n`;
    expect(parseAddCheckpoint(`old 1\n${hash.repeat(63)}\n${note(3)}`)?.proof).toHaveLength(63);
    expect(parseAddCheckpoint(`old 1\n${hash.repeat(64)}\n${note(3)}`)).toBeNull();
    expect(parseAddCheckpoint(`old 1\n${hash.slice(1)}\n${note(3)}`)).toBeNull();
  });
});

describe('C45 the form of C2SP tlog-witness', () => {
  // The request that the document shows.
  const body = [
    'old 20852014',
    'PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=',
    'jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=',
    '5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=',
    '/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=',
    '',
    'example.com/behind-the-sofa',
    '20852163',
    'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
    '',
    '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=',
    '— example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=',
    '',
  ].join('\n');

  test('C45 the request of the document is read, and written again to the byte', () => {
    const request = parseAddCheckpoint(body);
    expect(request).toMatchObject({ oldSize: 20_852_014 });
    expect(request?.proof).toHaveLength(4);
    expect(request === null ? null : formatAddCheckpoint(request)).toBe(body);
    expect(judge(body)).toEqual({ status: 404 });
  });
});

describe('C45 a cosignature', () => {
  test('C45 it holds over the note that it was made for, at the time that it says, and over no other', () => {
    const line = cosignatureLine(note(9), witness, 1_679_315_147);
    const opened = openCheckpoint(note(9) + line, [key.vkey, witness.vkey]);
    expect(opened.ok && opened.value.note.verified.map(({ time }) => time)).toEqual([null, 1_679_315_147]);
    expect(openCheckpoint(note(8) + line, [key.vkey, witness.vkey]).ok).toBe(false);
    const parsed = parseVkey(witness.vkey);
    expect(parsed.ok && parsed.value.type).toBe('cosignature/v1');
    expect(() => cosignatureLine('nonsense', witness, 1)).toThrow(TypeError);
  });
});
