import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { decodeBase64 } from './strict-base64.ts';
import { formatVkey, isKeyName, keyId, parseVkey, type Read, type VerifierKey } from './verifier-key.ts';

/** A key that signs notes. `privateKey` is PKCS #8 in PEM and is to be kept secret; `vkey` is for everyone. */
export interface LogKey {
  readonly name: string;
  readonly vkey: string;
  readonly privateKey: string;
}

/** One signature line of a note: whose it says it is, and the bytes after the key's id. */
export interface NoteSignature {
  readonly name: string;
  /** Four bytes, in hexadecimal. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A note taken apart; nothing of it is verified. */
export interface Note {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A signature that was verified. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** When a witness says that it cosigned, in seconds since 1970; null for a plain signature. */
  readonly time: number | null;
}

/** A note whose signature held. */
export interface OpenedNote extends Note {
  /** By which of the known keys, in the order of the note. At least one. */
  readonly verified: readonly VerifiedSignature[];
}

/** C2SP asks for 16 at least, and for some limit. */
const MOST_SIGNATURES = 100;
const LONGEST_NOTE = 1_000_000;
const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([^ ]+)$/u;
/** PKCS #8 around the 32 secret bytes of an Ed25519 key (RFC 8410, 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * A new Ed25519 key.
 *
 * @param name of the log that it is to sign for, best a URL without its scheme: `shop.example/log`
 * @param seed the 32 secret bytes (RFC 8032, 5.1.5); random if left out
 * @throws TypeError for a name with a space or `+`, or a seed of another length
 */
export function newLogKey(name: string, seed?: Uint8Array): LogKey {
  const secret = seed === undefined ? generateKeyPairSync('ed25519').privateKey : fromSeed(seed);
  return {
    name,
    vkey: formatVkey(name, 'ed25519', publicBytes(secret)),
    privateKey: secret.export({ format: 'pem', type: 'pkcs8' }),
  };
}

/**
 * A signed note (C2SP signed-note): the text, a blank line, one signature line a key.
 *
 * @param text ends with a newline, and has no other control characters
 * @throws TypeError for another text or name, or no key; Error for a PEM that is no Ed25519 key
 */
export function signNote(text: string, ...keys: readonly Pick<LogKey, 'name' | 'privateKey'>[]): string {
  if (!isNoteText(text))
    throw new TypeError('A note ends with a newline and has no other control characters');
  if (keys.length === 0) throw new TypeError('A note is signed by at least one key');
  const lines = keys.map(({ name, privateKey }) => {
    if (!isKeyName(name))
      throw new TypeError(`A key's name has no spaces and no "+": ${JSON.stringify(name)}`);
    const secret = createPrivateKey(privateKey);
    const id = Buffer.from(keyId(name, 'ed25519', publicBytes(secret)), 'hex');
    const signature = sign(null, Buffer.from(text, 'utf8'), secret);
    return `\u2014 ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Takes a note apart without verifying it: what stands in it is nobody's word yet. */
export function parseNote(note: string): Read<Note> {
  if (note.length > LONGEST_NOTE) return failed(`a note has at most ${LONGEST_NOTE} characters`);
  const blank = note.lastIndexOf('\n\n');
  const text = note.slice(0, blank + 1);
  const lines = note.slice(blank + 2).split('\n');
  if (blank < 0 || lines.pop() !== '' || !isNoteText(text) || lines.length === 0) {
    return failed('a note is a text, a blank line and signature lines, each with its newline');
  }
  if (lines.length > MOST_SIGNATURES) return failed(`a note has at most ${MOST_SIGNATURES} signatures`);
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = encoded === undefined ? null : decodeBase64(encoded);
    if (name === undefined || !isKeyName(name) || bytes === null || bytes.length < 5) {
      return failed('a signature line reads "— name base64", of at least five bytes');
    }
    signatures.push({
      name,
      keyId: Buffer.from(bytes.subarray(0, 4)).toString('hex'),
      signature: bytes.subarray(4),
    });
  }
  return { ok: true, value: { text, signatures } };
}

/**
 * Verifies a note (C2SP signed-note). Signatures by other keys are ignored; every one whose name and id are those of a
 * known key must be right, and there must be one such at least.
 *
 * @param vkeys the known keys; a witness's is of type 4 (C2SP tlog-cosignature)
 * @throws TypeError for a malformed vkey, or two keys that share a name and an id
 */
export function openNote(note: string, vkeys: readonly string[]): Read<OpenedNote> {
  const known = knownKeys(vkeys);
  const parsed = parseNote(note);
  if (!parsed.ok) return parsed;
  const { text, signatures } = parsed.value;
  const verified: VerifiedSignature[] = [];
  for (const { name, keyId: id, signature } of signatures) {
    const key = known.get(`${name}+${id}`);
    if (key === undefined) continue;
    const result = verifySignature(text, key, signature);
    if (result === null) return failed(`the signature of ${name} does not match the text`);
    verified.push(result);
  }
  if (verified.length === 0)
    return failed(`no signature by ${[...known.keys()].join(' or ') || 'a known key'}`);
  return { ok: true, value: { text, signatures, verified } };
}

function knownKeys(vkeys: readonly string[]): Map<string, VerifierKey> {
  const known = new Map<string, VerifierKey>();
  for (const vkey of vkeys) {
    const parsed = parseVkey(vkey);
    if (!parsed.ok) throw new TypeError(`Not a verifier key: ${parsed.message}`);
    const label = `${parsed.value.name}+${parsed.value.id}`;
    const other = known.get(label);
    if (other !== undefined && Buffer.compare(other.publicKey, parsed.value.publicKey) !== 0) {
      throw new TypeError(`Two different keys are called ${label}`);
    }
    known.set(label, parsed.value);
  }
  return known;
}

function verifySignature(text: string, key: VerifierKey, signature: Uint8Array): VerifiedSignature | null {
  if (key.type === 'ed25519') return isSigned(text, key, signature) ? { key, time: null } : null;
  // C2SP tlog-cosignature: eight bytes of time, then a signature over that time and the text.
  if (signature.length !== 72) return null;
  const time = Buffer.from(signature).readBigUInt64BE(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const message = `cosignature/v1\ntime ${time}\n${text}`;
  return isSigned(message, key, signature.subarray(8)) ? { key, time: Number(time) } : null;
}

function isSigned(message: string, key: VerifierKey, signature: Uint8Array): boolean {
  const x = Buffer.from(key.publicKey).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(message, 'utf8'), publicKey, signature);
}

function fromSeed(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw new TypeError(`A seed has 32 bytes, not ${seed.length}`);
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

function publicBytes(secret: KeyObject): Buffer {
  const { crv, x } = createPublicKey(secret).export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new TypeError('Not an Ed25519 key');
  return Buffer.from(x, 'base64url');
}

/** Control characters are those below U+0020, as C2SP means them. */
function isNoteText(text: string): boolean {
  const plain = text.replaceAll('\n', ' ');
  return text.endsWith('\n') && text.isWellFormed() && !Array.from(plain).some((each) => each < ' ');
}

function failed(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
