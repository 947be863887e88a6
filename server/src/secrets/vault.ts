import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/**
 * Seals what may not lie in the database in the clear: carriers' credentials, keys of numbers, signing keys.
 * AES-256-GCM under a key that SECRET_KEY gives. `context` says what the sealed bytes are for; opened under another
 * context they fail, so that one row's secret cannot be moved into another.
 */
export interface Vault {
  seal(plain: Uint8Array, context: string): Buffer;
  /** @throws where the bytes were changed, or sealed under another context or a key that nobody gave. */
  open(sealed: Uint8Array, context: string): Buffer;
  /** What all that is sealed under the present key begins with. */
  readonly head: Buffer;
  /** Sealed under the present key, and not under one of the others. */
  isCurrent(sealed: Uint8Array): boolean;
  /** Sealed under any of the keys that were given. */
  knows(sealed: Uint8Array): boolean;
  /**
   * Stands for what is compared later and not kept, where a plain hash would tell it to whoever tries: HMAC-SHA-256 under a
   * key of its own that SECRET_KEY gives, behind what tells which. Equal content under equal contexts has equal digests.
   */
  digest(content: string, context: string): Buffer;
  /** @returns null where nobody can tell: it was made under a key that was not given, or is no digest of a vault. */
  isDigestOf(digest: Uint8Array, content: string, context: string): boolean | null;
}

const VERSION = 1;
const [KEY_ID, NONCE, TAG] = [4, 12, 16] as const;
const HEADER = 1 + KEY_ID;

/**
 * @param others keys that open and never seal: SECRET_KEY as it was, and as it is going to be, so that processes with the
 *   one and with the other can run side by side.
 */
export function openVault(secretKey: string, others: readonly string[] = []): Vault {
  const keyOf = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'conversations vault', 32));
  return vaultOf(keyOf(secretKey), others.map(keyOf));
}

/** A vault under a key of one's own: a number's, say. */
export function vaultOf(key: Buffer, others: readonly Buffer[] = []): Vault {
  const head = headOf(key);
  const keys = [key, ...others].map((each) => ({ key: each, head: headOf(each) }));
  const keyFor = (sealed: Uint8Array) => {
    const found = Buffer.from(sealed.subarray(0, HEADER));
    return keys.find((each) => each.head.equals(found))?.key;
  };
  const digestUnder = (under: Buffer, content: string, context: string) =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', under, '', 'conversations digests', 32)))
      .update(`${context}\0`)
      .update(content)
      .digest();
  return {
    head,
    isCurrent: (sealed) => head.equals(sealed.subarray(0, HEADER)),
    knows: (sealed) => keyFor(sealed) !== undefined,
    digest: (content, context) => Buffer.concat([head, digestUnder(key, content, context)]),
    isDigestOf(digest, content, context) {
      const under = keyFor(digest);
      if (under === undefined) return null;
      const [made, due] = [digest.subarray(HEADER), digestUnder(under, content, context)];
      return made.length === due.length && timingSafeEqual(made, due);
    },
    seal(plain, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed);
      const opening = keyFor(bytes);
      if (opening === undefined) {
        throw new Error(
          'Sealed under another SECRET_KEY: start the program with the one that it was set up with, or with that in SECRET_KEY_PREVIOUS.',
        );
      }
      const nonce = bytes.subarray(HEADER, HEADER + NONCE);
      const tag = bytes.subarray(HEADER + NONCE, HEADER + NONCE + TAG);
      const decipher = createDecipheriv('aes-256-gcm', opening, nonce)
        .setAAD(Buffer.from(context))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(HEADER + NONCE + TAG)), decipher.final()]);
    },
  };
}

/** Tells which key a row was sealed under, and nothing of it. */
const headOf = (key: Buffer): Buffer =>
  Buffer.concat([
    Buffer.of(VERSION),
    createHash('sha256').update('key id').update(key).digest().subarray(0, KEY_ID),
  ]);
