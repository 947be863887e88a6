import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  type HttpStandIn,
  isHttp,
  type StandInAnswer,
  type StandInOptions,
  startHttpStandIn,
} from './http-stand-in.ts';
import { type KnownLines, knownLines } from './known-lines.ts';

export type TwilioAnswer = StandInAnswer;

export interface TwilioRequest {
  /** `performance.now()` when the first byte of it came in. */
  readonly firstByteAt: number;
  readonly authorized: boolean;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly form: URLSearchParams;
}

/** An account at a Twilio that runs in this process, built from Twilio's documentation. */
export interface TwilioStandIn extends HttpStandIn, KnownLines {
  readonly accountSid: string;
  readonly authToken: string;
  readonly requests: readonly TwilioRequest[];
}

/** https://www.twilio.com/docs/messaging/api/message-resource and https://www.twilio.com/docs/usage/twilios-response */
export async function startTwilioStandIn(options: StandInOptions = {}): Promise<TwilioStandIn> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const requests: TwilioRequest[] = [];
  // https://www.twilio.com/docs/lookup/v2-api/line-type-intelligence
  const register = knownLines(
    /^\/v2\/PhoneNumbers\/([^?/]+)\?Fields=line_type_intelligence$/,
    (phone_number, type) => ({
      phone_number,
      valid: true,
      line_type_intelligence: { carrier_name: 'Cellco', error_code: null, type },
    }),
  );

  const standIn = await startHttpStandIn(
    {
      throttledCode: 20429,
      faultCode: 20500,
      receive({ authorization, body, ...received }) {
        const form = new URLSearchParams(body);
        const authorized = authorization === `Basic ${btoa(`${accountSid}:${authToken}`)}`;
        if (received.method !== 'GET') requests.push({ ...received, authorized, form });
        if (!authorized) return { status: 401, code: 20003 };
        if (received.method === 'GET') return null;
        const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
        if (received.path !== path) return { status: 404, code: 20404 };
        const code = wrongWith(form, received.headers['content-type']);
        return code === null ? null : { status: 400, code };
      },
      asked: ({ path }) => register.asked(path),
      accepted: ({ method, body }) =>
        method === 'GET'
          ? { status: 200, body: JSON.stringify({ messages: [], next_page_uri: null }) }
          : {
              status: 201,
              body: JSON.stringify(messageResource(accountSid, new URLSearchParams(body))),
            },
      refused({ body }, status, code) {
        const more_info = `https://www.twilio.com/docs/errors/${code}`;
        // As Twilio's own messages do, this one quotes the number.
        const message = `Refused: To ${new URLSearchParams(body).get('To')}`;
        return JSON.stringify({ code, message, more_info, status });
      },
    },
    options,
  );
  return Object.assign(standIn, { accountSid, authToken, requests, ...register.known });
}

const FIELDS: readonly string[] = ['To', 'From', 'Body', 'MediaUrl', 'StatusCallback'];

/** What Twilio would find wrong with what it is asked, by its own codes. */
function wrongWith(form: URLSearchParams, contentType: string | undefined): number | null {
  // Of another body it would see no parameter at all.
  const asked = contentType === 'application/x-www-form-urlencoded' ? form : new URLSearchParams();
  const [to, from, body] = ['To', 'From', 'Body'].map((name) => asked.get(name) ?? '');
  const media = asked.getAll('MediaUrl');
  if (!to) return 21604;
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return 21211;
  if (!from) return 21603;
  if (!/^(\+[1-9]\d{6,14}|\d{5,6})$/.test(from)) return 21212;
  if (!body && media.length === 0) return 21619;
  if ((body?.length ?? 0) > 1_600) return 21617;
  if (media.length > 10) return 21623;
  if (!media.every(isHttp)) return 21620;
  if (!isHttp(asked.get('StatusCallback') ?? '')) return 21609;
  // Twilio would pass over it: whoever wrote it expects something of it.
  return [...asked.keys()].every((name) => FIELDS.includes(name)) ? null : 20001;
}

function messageResource(accountSid: string, form: URLSearchParams) {
  const sid = `${form.has('MediaUrl') ? 'MM' : 'SM'}${randomBytes(16).toString('hex')}`;
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: form.get('Body'),
    date_created: new Date().toUTCString().replace('GMT', '+0000'),
    date_sent: null,
    date_updated: new Date().toUTCString().replace('GMT', '+0000'),
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: form.get('From'),
    messaging_service_sid: null,
    num_media: String(form.getAll('MediaUrl').length),
    num_segments: '1',
    price: null,
    price_unit: null,
    sid,
    status: 'queued',
    subresource_uris: { media: `${uri}/Media.json` },
    to: form.get('To'),
    uri: `${uri}.json`,
  };
}
