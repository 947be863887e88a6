import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { WebhookRequest } from '../carrier.ts';

/** Older or newer by more than this and a webhook is a replay, or somebody's clock is wrong (C38). */
const TOLERANCE_MS = 300_000;

/**
 * The account's public key, as Telnyx's portal shows it.
 *
 * @throws Error where it is not 32 bytes in base64.
 */
export function webhookKey(publicKey: string): KeyObject {
  const bytes = Buffer.from(publicKey, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== publicKey) {
    throw new Error(
      'The public key of a Telnyx account is 32 bytes in base64; the portal shows it beside the API keys',
    );
  }
  return createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') },
  });
}

/**
 * Whether Telnyx signed these very bytes, just now: Ed25519 over the time, a bar and the body.
 * https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
 */
export function signatureHolds({ headers, rawBody }: WebhookRequest, key: KeyObject): boolean {
  const timestamp = headers['telnyx-timestamp'];
  const signature = headers['telnyx-signature-ed25519'];
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  if (!/^\d{1,15}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() - Number(timestamp) * 1_000) > TOLERANCE_MS) return false;
  const bytes = Buffer.from(signature, 'base64');
  // One way to write it: Node's reader forgives what is no base64.
  if (bytes.toString('base64') !== signature) return false;
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`), rawBody]);
  return verify(null, signed, key, bytes);
}
