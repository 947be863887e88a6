import { createHash } from 'node:crypto';
import { decodeBase64 } from './strict-base64.ts';

/** How a key signs: the text itself (C2SP signed-note), or as a witness the text and a time (C2SP tlog-cosignature). */
export type SignatureType = 'ed25519' | 'cosignature/v1';

/** The public half of a key, as its vkey gives it. */
export interface VerifierKey {
  readonly name: string;
  /** Four bytes, in hexadecimal. With the name it says which key a signature is by; it proves nothing. */
  readonly id: string;
  readonly type: SignatureType;
  /** 32 bytes, RFC 8032. */
  readonly publicKey: Uint8Array;
}

/** The outcome of reading what someone else wrote: the value, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

const TYPE_BYTES: Record<SignatureType, number> = { ed25519: 0x01, 'cosignature/v1': 0x04 };

/** Key names: not empty, without spaces of any script, control characters and `+` (C2SP signed-note, Format). */
export function isKeyName(name: string): boolean {
  return name.length > 0 && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name);
}

/** SHA-256(name ‖ "\n" ‖ type ‖ public key), its first four bytes in hexadecimal (C2SP signed-note, Signatures). */
export function keyId(name: string, type: SignatureType, publicKey: Uint8Array): string {
  const hash = createHash('sha256').update(`${name}\n`, 'utf8');
  return hash.update(typeAndKey(type, publicKey)).digest().toString('hex', 0, 4);
}

/**
 * `name+id+base64(type ‖ public key)` (C2SP signed-note, Verifier keys).
 *
 * @throws TypeError for a name that no key may have, or a key that has not 32 bytes
 */
export function formatVkey(name: string, type: SignatureType, publicKey: Uint8Array): string {
  if (!isKeyName(name)) throw new TypeError(`A key's name has no spaces and no "+": ${JSON.stringify(name)}`);
  if (publicKey.length !== 32) throw new TypeError(`An Ed25519 key has 32 bytes, not ${publicKey.length}`);
  return `${name}+${keyId(name, type, publicKey)}+${typeAndKey(type, publicKey).toString('base64')}`;
}

/** Reads a vkey. Exactly one text is the vkey of a key: its id must be right, its base64 and hexadecimal canonical. */
export function parseVkey(vkey: string): Read<VerifierKey> {
  // The base64 may hold a "+" too; name and id cannot.
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(vkey) ?? [];
  if (name === undefined || id === undefined || encoded === undefined || !isKeyName(name)) {
    return { ok: false, message: 'a vkey reads name+id+key, the id in eight hexadecimal digits' };
  }
  const bytes = decodeBase64(encoded, 33);
  const type = (Object.keys(TYPE_BYTES) as SignatureType[]).find((each) => TYPE_BYTES[each] === bytes?.[0]);
  if (bytes === null || type === undefined) {
    return {
      ok: false,
      message: 'the key is not base64 of type 1 (Ed25519) or 4 (Ed25519 cosignature) and 32 bytes',
    };
  }
  const publicKey = bytes.subarray(1);
  const due = keyId(name, type, publicKey);
  if (due !== id) return { ok: false, message: `the id ${id} is not that of the key, ${due}` };
  return { ok: true, value: { name, id, type, publicKey } };
}

function typeAndKey(type: SignatureType, publicKey: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(TYPE_BYTES[type]), publicKey]);
}
