import { createPrivateKey, sign } from 'node:crypto';
import { type LogKey, newLogKey, parseNote } from './signed-note.ts';
import { formatVkey, keyId, parseVkey } from './verifier-key.ts';

/** A key by which a witness cosigns; `vkey` is of type 4 (C2SP tlog-cosignature). It is to sign nothing else. */
export type WitnessKey = LogKey;

/** @throws as newLogKey does */
export function newWitnessKey(name: string, seed?: Uint8Array): WitnessKey {
  const key = newLogKey(name, seed);
  return { ...key, vkey: formatVkey(name, 'cosignature/v1', publicKeyOf(key.vkey)) };
}

/**
 * The line by which a witness says: at this time this was the largest log of its origin that I saw, and it continues all
 * that I saw before (C2SP tlog-cosignature, Ed25519).
 *
 * @param note a signed checkpoint
 * @param time in seconds since 1970
 * @throws TypeError for what is no note
 */
export function cosignatureLine(note: string, key: WitnessKey, time: number): string {
  const parsed = parseNote(note);
  if (!parsed.ok) throw new TypeError(`Not a note: ${parsed.message}`);
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const message = Buffer.from(`cosignature/v1\ntime ${time}\n${parsed.value.text}`, 'utf8');
  const signature = sign(null, message, createPrivateKey(key.privateKey));
  const id = Buffer.from(keyId(key.name, 'cosignature/v1', publicKeyOf(key.vkey)), 'hex');
  return `\u2014 ${key.name} ${Buffer.concat([id, stamp, signature]).toString('base64')}\n`;
}

function publicKeyOf(vkey: string): Uint8Array {
  const parsed = parseVkey(vkey);
  if (!parsed.ok) throw new TypeError(`Not a verifier key: ${parsed.message}`);
  return parsed.value.publicKey;
}
