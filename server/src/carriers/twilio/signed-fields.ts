import { createHash, timingSafeEqual } from 'node:crypto';
import twilio from 'twilio';
import type { WebhookRefusal, WebhookRequest } from '../carrier.ts';

/** What a webhook says, by Twilio's names. Values are empty where one is absent, and the first where it is repeated. */
export interface Fields {
  /** Fit to be stored. */
  get(name: string): string;
  raw(name: string): string;
}

/**
 * Checks the signature, then reads: nothing counts before. Twilio posts a form, or JSON where it was set so. It signs the
 * address and, of a form, every parameter; of JSON the address alone, which then carries the hash of the body.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function signedFields(request: WebhookRequest, authToken: string): Fields | WebhookRefusal {
  const type = mediaType(request);
  const form = type === 'application/x-www-form-urlencoded' ? parseForm(request.rawBody) : {};
  const isJson = type === 'application/json';
  // The hash first: an address without one is signed for a form, and covers no other body.
  if ((isJson && !bodyHashHolds(request)) || !signatureHolds(request, form, authToken)) {
    return {
      refused: 'signature',
      message: 'X-Twilio-Signature is missing or does not fit this address and body',
    };
  }
  if (isJson) {
    const fields = parseJson(request.rawBody);
    return fields === null ? malformed('The body is no JSON object') : readable((name) => fields.get(name));
  }
  if (type !== 'application/x-www-form-urlencoded')
    return malformed('The body is neither a form nor JSON; see its Content-Type');
  return readable((name) => form[name]?.[0]);
}

export const malformed = (message: string): WebhookRefusal => ({ refused: 'malformed', message });

function readable(read: (name: string) => string | undefined): Fields {
  const raw = (name: string) => read(name) ?? '';
  return { raw, get: (name) => clean(raw(name)) };
}

/** PostgreSQL takes no NUL and UTF-8 has no lone surrogates; neither is a reason to refuse a text (C38). */
const clean = (text: string): string => text.replaceAll('\0', '').toWellFormed();

function mediaType({ headers }: WebhookRequest): string {
  const type = headers['content-type'];
  return typeof type === 'string' ? (type.split(';', 1)[0] ?? '').trim().toLowerCase() : '';
}

/** Every value of every name: the SDK signs what is repeated as an array. */
type Form = Readonly<Record<string, readonly string[]>>;

function parseForm(rawBody: Buffer): Form {
  // Without a prototype, since `__proto__` may be a parameter's name; all are signed, so none may get lost.
  const form: Record<string, string[]> = Object.create(null);
  // A form may begin with a question mark, which URLSearchParams would take for that of an address.
  for (const [name, value] of new URLSearchParams(`&${rawBody.toString('utf8')}`)) {
    form[name] ??= [];
    form[name].push(value);
  }
  return form;
}

/** The values that a form could carry as well; lists and objects say nothing that is read here. */
function parseJson(rawBody: Buffer): ReadonlyMap<string, string> | null {
  try {
    // Unlike a buffer's own decoding it takes a byte order mark away.
    const value: unknown = JSON.parse(new TextDecoder().decode(rawBody));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const plain = Object.entries(value).filter(([, each]) =>
      ['string', 'number', 'boolean'].includes(typeof each),
    );
    return new Map(plain.map(([name, each]) => [name, String(each)]));
  } catch {
    return null;
  }
}

/**
 * Whether the body is the one whose hash stands in the signed address. Over the bytes as they came: the SDK's own check
 * decodes them first, and would let pass what differs only in bytes that are no UTF-8.
 */
function bodyHashHolds({ url, rawBody }: WebhookRequest): boolean {
  const [said, ...more] = URL.canParse(url) ? new URL(url).searchParams.getAll('bodySHA256') : [];
  if (said === undefined || more.length > 0 || !/^[0-9a-f]{64}$/i.test(said)) return false;
  return timingSafeEqual(Buffer.from(said, 'hex'), createHash('sha256').update(rawBody).digest());
}

function signatureHolds(request: WebhookRequest, form: Form, authToken: string): boolean {
  const signature = request.headers['x-twilio-signature'];
  if (typeof signature !== 'string' || signature === '') return false;
  try {
    // Compares in constant time (C38).
    return twilio.validateRequest(authToken, signature, request.url, form);
  } catch {
    // An address that is none, which no signature can cover.
    return false;
  }
}
