import { createPrivateKey, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifyCertificate } from './certificate.ts';
import { issue, logKey } from './certificate-for-tests.ts';
import type { Certificate } from './certificate-shape.ts';
import { signCheckpoint } from './checkpoint.ts';
import { consistencyProof, leafHash, rootOf } from './merkle-log.ts';
import { newLogKey, signNote } from './signed-note.ts';
import { formatVkey, keyId, parseVkey } from './verifier-key.ts';

const { certificate, leaves } = issue();
const key = logKey.vkey;
const stranger = newLogKey('shop.example/log', Buffer.alloc(32, 2));
const codes = (result: ReturnType<typeof verifyCertificate>) => [
  result.ok,
  ...result.findings.map(({ code }) => code),
];

function publicKeyOf(vkey: string): Uint8Array {
  const parsed = parseVkey(vkey);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value.publicKey;
}

/** A witness's vkey, and its cosignature line under a note of one signature (C2SP tlog-cosignature). */
function witness(name: string, seed: number) {
  const secret = newLogKey(name, Buffer.alloc(32, seed));
  const publicKey = publicKeyOf(secret.vkey);
  return {
    vkey: formatVkey(name, 'cosignature/v1', publicKey),
    cosign(note: string): string {
      const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
      const time = Buffer.alloc(8);
      time.writeBigUInt64BE(1_700_000_000n);
      const message = Buffer.from(`cosignature/v1\ntime 1700000000\n${text}`);
      const signature = sign(null, message, createPrivateKey(secret.privateKey));
      const id = Buffer.from(keyId(name, 'cosignature/v1', publicKey), 'hex');
      return `${note}— ${name} ${Buffer.concat([id, time, signature]).toString('base64')}\n`;
    },
  };
}

describe('C47 the key', () => {
  test('C47 a certificate of another key is refused, though it is consistent in itself', () => {
    const root = rootOf(leaves);
    const forged = {
      ...certificate,
      publicKey: stranger.vkey,
      checkpoint: signCheckpoint({ size: leaves.length, root }, stranger),
    };
    expect(verifyCertificate(forged)).toMatchObject({ ok: true, statement: 'consistent in itself' });
    expect(codes(verifyCertificate(forged, { key }))).toEqual([false, 'other_key']);
    expect(codes(verifyCertificate({ ...certificate, publicKey: stranger.vkey }))).toEqual([
      false,
      'checkpoint',
    ]);
    expect(codes(verifyCertificate({ ...certificate, publicKey: stranger.vkey }, { key }))).toEqual([
      false,
      'other_key',
      'checkpoint',
    ]);
  });

  test('C47 a publicKey or trusted key that is none', () => {
    expect(codes(verifyCertificate({ ...certificate, publicKey: 'nonsense' }))).toEqual([
      false,
      'public_key',
    ]);
    const asWitness = formatVkey(logKey.name, 'cosignature/v1', publicKeyOf(key));
    expect(codes(verifyCertificate({ ...certificate, publicKey: asWitness }))).toEqual([false, 'public_key']);
    expect(codes(verifyCertificate(certificate, { key: 'nonsense' }))).toEqual([false, 'trusted_input']);
  });
});

describe('C45 the checkpoint', () => {
  test('C45 one that is changed, unsigned or of other leaves', () => {
    const changed = (checkpoint: string) => codes(verifyCertificate({ ...certificate, checkpoint }, { key }));
    expect(changed(certificate.checkpoint.replace('\n41\n', '\n42\n'))).toEqual([false, 'checkpoint']);
    expect(changed(certificate.checkpoint.split('\n\n')[0] ?? '')).toEqual([false, 'checkpoint']);
    expect(changed('')).toEqual([false, 'checkpoint']);
    expect(changed(signNote('not a checkpoint\n', logKey))).toEqual([false, 'checkpoint']);
    const others = signCheckpoint({ size: leaves.length, root: leafHash(Buffer.from('x')) }, logKey);
    expect(changed(others)).toEqual([false, ...Array(20).fill('inclusion_proof')]);
  });

  test('C45 one that is smaller than an index', () => {
    const smaller = signCheckpoint({ size: 39, root: rootOf(leaves.slice(0, 39)) }, logKey);
    const result = verifyCertificate({ ...certificate, checkpoint: smaller }, { key });
    expect(result.findings.at(-1)).toEqual({
      code: 'inclusion_proof',
      event: 'e-19',
      message: 'The log has 39 entries, none at 39',
    });
  });

  test('C45 a key speaks for the log of its name', () => {
    const root = Buffer.from(rootOf(leaves)).toString('base64');
    const checkpoint = signNote(`other.example/log\n${leaves.length}\n${root}\n`, logKey);
    expect(codes(verifyCertificate({ ...certificate, checkpoint }, { key }))).toEqual([false, 'origin']);
  });
});

describe('C45 compared with a checkpoint from elsewhere', () => {
  const longer = [...leaves, leafHash(Buffer.from('later')), leafHash(Buffer.from('latest'))];
  const head = (all: readonly Uint8Array[], signer = logKey) =>
    signCheckpoint({ size: all.length, root: rootOf(all) }, signer);
  const base64 = (proof: readonly Uint8Array[]) => proof.map((each) => Buffer.from(each).toString('base64'));

  test('C45 the same size and root', () => {
    const checkpoint = head(leaves);
    expect(verifyCertificate(certificate, { key, checkpoint })).toMatchObject({ ok: true, findings: [] });
    expect(verifyCertificate(certificate, { checkpoint })).toMatchObject({
      ok: true,
      statement: 'verified by checkpoint shop.example/log 41',
    });
  });

  test('C45 the same size and another root is a split view', () => {
    const other = head([...leaves.slice(1), leafHash(Buffer.from('x'))]);
    expect(codes(verifyCertificate(certificate, { key, checkpoint: other }))).toEqual([false, 'split_view']);
  });

  test('C45 of another size: only a consistency proof compares them, and that it is missing is said', () => {
    for (const other of [longer, leaves.slice(0, 30)]) {
      expect(verifyCertificate(certificate, { key, checkpoint: head(other) })).toMatchObject({
        ok: true,
        statement: 'verified by key shop.example/log',
        findings: [{ code: 'checkpoint_not_compared' }],
      });
    }
    expect(verifyCertificate(certificate, { checkpoint: head(longer) })).toMatchObject({
      ok: true,
      statement: 'consistent in itself',
      findings: [{ code: 'checkpoint_not_compared' }],
    });
  });

  test('C45 a later checkpoint with its proof vouches for the certificate; an earlier one only for the same log', () => {
    const later = { checkpoint: head(longer), consistency: base64(consistencyProof(longer, leaves.length)) };
    expect(verifyCertificate(certificate, later)).toMatchObject({
      ok: true,
      statement: 'verified by checkpoint shop.example/log 41',
      findings: [],
    });
    const earlier = {
      checkpoint: head(leaves.slice(0, 30)),
      consistency: base64(consistencyProof(leaves, 30)),
    };
    expect(verifyCertificate(certificate, { key, ...earlier })).toMatchObject({ ok: true, findings: [] });
    expect(verifyCertificate(certificate, earlier)).toMatchObject({
      ok: true,
      statement: 'consistent in itself',
    });
  });

  test('C45 a proof that does not connect the two is a split view', () => {
    const consistency = base64(consistencyProof(longer, leaves.length));
    const rewritten = [...longer.slice(0, 3), leafHash(Buffer.from('x')), ...longer.slice(4)];
    expect(codes(verifyCertificate(certificate, { key, checkpoint: head(rewritten), consistency }))).toEqual([
      false,
      'split_view',
    ]);
    expect(codes(verifyCertificate(certificate, { key, checkpoint: head(longer), consistency: [] }))).toEqual(
      [false, 'split_view'],
    );
    expect(
      codes(verifyCertificate(certificate, { key, checkpoint: head(longer), consistency: ['x'] })),
    ).toEqual([false, 'trusted_input']);
  });

  test('C45 one of another log, of another key, or none at all', () => {
    const other = newLogKey('other.example/log', Buffer.alloc(32, 3));
    expect(codes(verifyCertificate(certificate, { checkpoint: head(leaves, other) }))).toEqual([
      false,
      'other_log',
    ]);
    expect(codes(verifyCertificate(certificate, { key, checkpoint: head(leaves, stranger) }))).toEqual([
      false,
      'trusted_input',
    ]);
    expect(codes(verifyCertificate(certificate, { checkpoint: 'nonsense' }))).toEqual([
      false,
      'trusted_input',
    ]);
    expect(codes(verifyCertificate(certificate, { checkpoint: signNote('x\n', logKey) }))).toEqual([
      false,
      'trusted_input',
    ]);
  });
});

describe('C45 witnesses', () => {
  const first = witness('witness.example/w1', 11);
  const second = witness('witness.example/w2', 12);
  const witnessed: Certificate = {
    ...certificate,
    witnessed: true,
    checkpoint: first.cosign(certificate.checkpoint),
  };

  test('C45 witnessed without a cosignature is an error', () => {
    expect(codes(verifyCertificate({ ...certificate, witnessed: true }, { key }))).toEqual([
      false,
      'witness',
    ]);
    // A second signature of the log is no witness's.
    const twice = certificate.checkpoint + (certificate.checkpoint.split('\n\n')[1] ?? '');
    expect(codes(verifyCertificate({ ...certificate, witnessed: true, checkpoint: twice }, { key }))).toEqual(
      [false, 'witness'],
    );
  });

  test('C45 a cosignature of a witness that is not known is not verified, and that is said', () => {
    expect(codes(verifyCertificate(witnessed, { key }))).toEqual([true, 'witness_not_verified']);
  });

  test('C45 a known witness must have cosigned', () => {
    expect(codes(verifyCertificate(witnessed, { key, witnesses: [first.vkey] }))).toEqual([true]);
    expect(codes(verifyCertificate(witnessed, { key, witnesses: [second.vkey, first.vkey] }))).toEqual([
      true,
    ]);
    expect(codes(verifyCertificate(witnessed, { key, witnesses: [second.vkey] }))).toEqual([
      false,
      'witness',
    ]);
    expect(codes(verifyCertificate(certificate, { key, witnesses: [first.vkey] }))).toEqual([
      false,
      'witness',
    ]);
    expect(codes(verifyCertificate(witnessed, { key, witnesses: ['nonsense', first.vkey] }))).toEqual([
      false,
      'trusted_input',
    ]);
  });

  test('C45 a cosignature of another checkpoint does not hold', () => {
    const other = first.cosign(signCheckpoint({ size: 40, root: rootOf(leaves.slice(0, 40)) }, logKey));
    const line = other.split('\n').at(-2) ?? '';
    const moved = { ...certificate, witnessed: true, checkpoint: `${certificate.checkpoint}${line}\n` };
    expect(codes(verifyCertificate(moved, { key, witnesses: [first.vkey] }))).toEqual([
      false,
      'witness',
      'witness',
    ]);
  });
});
