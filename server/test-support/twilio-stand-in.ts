import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import {
  type HttpStandIn,
  type StandInAnswer,
  type StandInOptions,
  startHttpStandIn,
} from './http-stand-in.ts';

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
export interface TwilioStandIn extends HttpStandIn {
  readonly accountSid: string;
  readonly authToken: string;
  readonly requests: readonly TwilioRequest[];
}

/** https://www.twilio.com/docs/messaging/api/message-resource and https://www.twilio.com/docs/usage/twilios-response */
export async function startTwilioStandIn(options: StandInOptions = {}): Promise<TwilioStandIn> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const requests: TwilioRequest[] = [];

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
        if (!form.get('To')) return { status: 400, code: 21604 };
        if (!form.get('From')) return { status: 400, code: 21603 };
        if (!form.get('Body') && !form.get('MediaUrl')) return { status: 400, code: 21619 };
        return null;
      },
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
  return Object.assign(standIn, { accountSid, authToken, requests });
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
