import { generateKeyPairSync, type KeyObject, randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type HttpStandIn, isHttp, type StandInOptions, startHttpStandIn } from './http-stand-in.ts';
import { type KnownLines, knownLines } from './known-lines.ts';

export interface TelnyxRequest {
  readonly authorized: boolean;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly json: {
    readonly to?: string;
    readonly from?: string;
    readonly text?: string;
    readonly media_urls?: readonly string[];
    readonly webhook_url?: string;
  };
}

/** An account at a Telnyx that runs in this process, built from Telnyx's documentation. */
export interface TelnyxStandIn extends HttpStandIn, KnownLines {
  readonly apiKey: string;
  /** In base64, as the portal shows it. */
  readonly publicKey: string;
  /** With this Telnyx signs its webhooks. */
  readonly privateKey: KeyObject;
  readonly requests: readonly TelnyxRequest[];
}

/** https://developers.telnyx.com/api-reference/messages/send-a-message and …/docs/messaging/messages/error-codes */
export async function startTelnyxStandIn(options: StandInOptions = {}): Promise<TelnyxStandIn> {
  const apiKey = `KEY${randomBytes(16).toString('hex').toUpperCase()}_${randomBytes(8).toString('hex')}`;
  const requests: TelnyxRequest[] = [];
  // https://developers.telnyx.com/docs/identity/number-lookup
  const register = knownLines(/^\/v2\/number_lookup\/([^?/]+)\?type=carrier$/, (phone_number, type) => ({
    data: { phone_number, carrier: { name: 'Cellco', type }, record_type: 'number_lookup' },
  }));

  const standIn = await startHttpStandIn(
    {
      throttledCode: 10011,
      faultCode: 10007,
      receive({ method, authorization, body, path, headers }) {
        if (method === 'GET')
          return authorization === `Bearer ${apiKey}` ? null : { status: 401, code: 10009 };
        const json = JSON.parse(body) as TelnyxRequest['json'];
        const authorized = authorization === `Bearer ${apiKey}`;
        requests.push({ authorized, path, headers, json });
        if (!authorized) return { status: 401, code: 10009 };
        if (!path.endsWith('/v2/messages')) return { status: 404, code: 10005 };
        return wrongWith(json, headers['content-type']);
      },
      asked: ({ path }) => register.asked(path),
      accepted: ({ method, body }) => ({
        status: 200,
        body: JSON.stringify(
          // It keeps nothing: whoever asks what it has got is told that there is nothing.
          method === 'GET'
            ? { data: [], meta: { page_number: 1, total_pages: 0 } }
            : { data: messageOf(JSON.parse(body)) },
        ),
      }),
      refused({ body }, _status, code) {
        const { to, from } = JSON.parse(body || '{}') as TelnyxRequest['json'];
        // As Telnyx's own details do, this one quotes the numbers.
        const detail = `Messages cannot be sent from '${from}' to '${to}'.`;
        const title = code === 40300 ? 'Blocked due to STOP message' : 'Refused';
        return JSON.stringify({ errors: [{ code: String(code), title, detail, meta: {} }] });
      },
    },
    options,
  );
  return Object.assign(standIn, { apiKey, ...keyPair(), requests, ...register.known });
}

const FIELDS: readonly string[] = ['to', 'from', 'text', 'media_urls', 'webhook_url'];

/** What Telnyx would find wrong with what it is asked, by its own codes. */
function wrongWith(asked: TelnyxRequest['json'], contentType: string | undefined) {
  const { to, from, text, media_urls: media = [], webhook_url = '' } = asked;
  const wrong = (code: number) => ({ status: 422, code });
  if (contentType !== 'application/json') return { status: 415, code: 10029 };
  if (Object.keys(asked).some((name) => !FIELDS.includes(name))) return wrong(10015);
  if (!to || !from) return wrong(10004);
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return wrong(40310);
  if (!/^(\+[1-9]\d{6,14}|\d{5,6})$/.test(from)) return wrong(40305);
  if (!text && media.length === 0) return wrong(40316);
  if (media.length > 10 || !media.every(isHttp)) return wrong(40317);
  return isHttp(webhook_url) ? null : wrong(10003);
}

/** A key pair of an account. */
export function keyPair(): { readonly publicKey: string; readonly privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('base64'), privateKey };
}

function messageOf({ to, from, text, media_urls: media = [] }: TelnyxRequest['json']) {
  return {
    record_type: 'message',
    direction: 'outbound',
    id: randomUUID(),
    type: media.length > 0 ? 'MMS' : 'SMS',
    from: { phone_number: from, carrier: 'Telnyx', line_type: 'VoIP' },
    to: [{ phone_number: to, status: 'queued', carrier: 'T-Mobile USA', line_type: 'Wireless' }],
    text,
    media: media.map((url) => ({ url, content_type: null, sha256: null, size: null })),
    encoding: 'GSM-7',
    parts: 1,
    errors: [],
  };
}
