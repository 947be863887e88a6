import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals what may not lie in the database in the clear: carriers' credentials, keys of numbers, signing keys.
 * AES-256-GCM under a key that SECRET_KEY gives. `context` says what the sealed bytes are for; opened under another
 * context they fail, so that one row's secret cannot be moved into another.
 */
export interface Vault {
  seal(plain: Uint8Array, context: string): Buffer;
  /** @throws where the bytes were changed, or sealed under another SECRET_KEY or context. */
  open(sealed: Uint8Array, context: string): Buffer;
}

const VERSION = 1;
const [KEY_ID, NONCE, TAG] = [4, 12, 16] as const;
const HEADER = 1 + KEY_ID;

export function openVault(secretKey: string): Vault {
  return vaultOf(Buffer.from(hkdfSync('sha256', secretKey, '', 'conversations vault', 32)));
}

/** A vault under a key of one's own: a number's, say. */
export function vaultOf(key: Buffer): Vault {
  // Tells after a change of SECRET_KEY which key a row still waits for.
  const keyId = createHash('sha256').update('key id').update(key).digest().subarray(0, KEY_ID);
  return {
    seal(plain, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), keyId, nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed);
      if (bytes[0] !== VERSION || !bytes.subarray(1, HEADER).equals(keyId)) {
        throw new Error(
          'Sealed under another SECRET_KEY: start the program with the one that it was set up with.',
        );
      }
      const nonce = bytes.subarray(HEADER, HEADER + NONCE);
      const tag = bytes.subarray(HEADER + NONCE, HEADER + NONCE + TAG);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce)
        .setAAD(Buffer.from(context))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(HEADER + NONCE + TAG)), decipher.final()]);
    },
  };
}
