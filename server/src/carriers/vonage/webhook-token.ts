import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookRequest } from '../carrier.ts';
import { member, parseJson, rawText } from '../json-fields.ts';

/**
 * Vonage tries a webhook again for a day, and does not say whether it signs anew for that: a text that waited for us must
 * not be turned away. What is older, or from a clock that is wrong, is stale (C38). A replay within the day finds its id
 * on record and has no effect (C39).
 */
const OLDEST_MS = 86_400_000 + 300_000;
const AHEAD_MS = 300_000;

/** What tells whether Vonage signed a webhook, and for whom. */
export interface WebhookSecrets {
  readonly applicationId: string;
  readonly signatureSecret: string;
}

/**
 * Whether Vonage signed these very bytes for this application: a JWT in `Authorization`, by HMAC-SHA-256 with the account's
 * signature secret, that carries the SHA-256 of the body. The SDK's check takes RS256 too, and looks neither at the
 * body nor at the age.
 * https://developer.vonage.com/en/messages/concepts/signed-webhooks
 */
export function signatureHolds(
  { headers, rawBody }: WebhookRequest,
  { applicationId, signatureSecret }: WebhookSecrets,
): boolean {
  const { authorization } = headers;
  const parts =
    typeof authorization === 'string' ? /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(authorization) : null;
  const [, head = '', body = '', signature = ''] = parts ?? [];
  // One way to write it: Node's reader forgives what is no base64url.
  const given = Buffer.from(signature, 'base64url');
  const due = createHmac('sha256', signatureSecret).update(`${head}.${body}`).digest();
  if (given.toString('base64url') !== signature || given.length !== due.length) return false;
  if (!timingSafeEqual(given, due)) return false;

  // Only now anything of it counts: which way it says that it is signed, for whom, when, and over what.
  if (rawText(decoded(head), 'alg') !== 'HS256') return false;
  const claims = decoded(body);
  return (
    isRecent(member(claims, 'iat'), member(claims, 'exp')) &&
    isForUs(member(claims, 'application_id'), applicationId) &&
    isHashOf(rawText(claims, 'payload_hash'), rawBody)
  );
}

const decoded = (part: string): unknown => parseJson(Buffer.from(part, 'base64url'));

function isRecent(issuedAt: unknown, expiresAt: unknown): boolean {
  if (typeof issuedAt !== 'number') return false;
  const age = Date.now() - issuedAt * 1_000;
  if (!(age <= OLDEST_MS && age >= -AHEAD_MS)) return false;
  return (
    expiresAt === undefined || (typeof expiresAt === 'number' && Date.now() < expiresAt * 1_000 + AHEAD_MS)
  );
}

/** One secret serves all applications of an account; what names another is for another shop of theirs. */
const isForUs = (named: unknown, applicationId: string): boolean =>
  named === undefined || named === applicationId;

function isHashOf(stated: string, rawBody: Buffer): boolean {
  if (!/^[0-9a-f]{64}$/i.test(stated)) return false;
  return timingSafeEqual(Buffer.from(stated, 'hex'), createHash('sha256').update(rawBody).digest());
}
