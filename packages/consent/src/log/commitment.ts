import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { decodeBase64 } from './strict-base64.ts';

/** What opens a commitment: the salt, base64 of 32 bytes, and the value that was committed to. */
export interface Opening {
  readonly salt: string;
  readonly value: string;
}

/** A commitment, base64 of 32 bytes, and the salt that must be kept, apart and erasable, to open it. */
export interface Committed {
  readonly salt: string;
  readonly commitment: string;
}

const SALT_LENGTH = 32;

/**
 * Binds to a value without showing it: HMAC-SHA-256 with the salt as its key over the value in UTF-8. Without the salt
 * nobody can try phone numbers against it, so that destroying the salt forgets the value (C48).
 *
 * @param salt 32 random bytes, used once; given only by tests
 * @throws TypeError for a value with a lone surrogate (two such values would have the same bytes) or a salt of another
 *   length (HMAC fills a shorter key up with zeros, so two salts would open the same)
 */
export function commit(value: string, salt: Uint8Array = randomBytes(SALT_LENGTH)): Committed {
  if (!value.isWellFormed()) throw new TypeError('A value with a lone surrogate cannot be committed to');
  if (salt.length !== SALT_LENGTH) throw new TypeError(`A salt has ${SALT_LENGTH} bytes, not ${salt.length}`);
  return {
    salt: Buffer.from(salt).toString('base64'),
    commitment: mac(salt, value).toString('base64'),
  };
}

/** Whether the opening is what was committed to. False for malformed input; takes the same time for any two values. */
export function opens(commitment: string, opening: Opening): boolean {
  const due = decodeBase64(commitment, 32);
  const salt = decodeBase64(opening.salt, SALT_LENGTH);
  if (due === null || salt === null || !opening.value.isWellFormed()) return false;
  return timingSafeEqual(mac(salt, opening.value), due);
}

function mac(salt: Uint8Array, value: string): Buffer {
  return createHmac('sha256', salt).update(value, 'utf8').digest();
}
