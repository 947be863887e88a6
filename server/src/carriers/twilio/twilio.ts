import twilio from 'twilio';
import type { Carrier, CarrierPictures, CarrierText, SendResult } from '../carrier.ts';
import { type ConnectionOptions, keptConnections } from '../kept-connections.ts';
import type { Permit } from '../permit.ts';
import type { Exchange } from '../permitted-request.ts';
import { liftBlock } from './lift-block.ts';
import { listReceived } from './list-received.ts';
import { lookUp } from './look-up.ts';
import { lookUpLine } from './look-up-line.ts';
import { basicAuth, form, onBase, type SdkRequest } from './sdk-request.ts';
import { sendResult } from './send-result.ts';
import { readWebhook } from './webhook.ts';

export interface TwilioCredentials {
  /** Begins with `AC`. */
  readonly accountSid: string;
  readonly authToken: string;
}

export interface TwilioOptions extends ConnectionOptions {
  /** Where Twilio's API is, for a stand-in or one of its regions; `https://api.twilio.com` if not given. */
  readonly baseUrl?: string;
  /** The address of this account's `/status`. */
  readonly statusCallback: string;
  /** Twilio answers STOP, START and HELP by itself: true unless that was switched off for the account. */
  readonly confirmsStop: boolean;
}

/**
 * One account with Twilio. Requests are built by Twilio's SDK and written by us: its own HTTP client would put
 * retries, socket limits and proxies from the environment behind the permit (C34, C40).
 *
 * @throws Error where the account's SID or the base URL is not one.
 */
export function createTwilio({ accountSid, authToken }: TwilioCredentials, options: TwilioOptions): Carrier {
  const base = new URL(options.baseUrl ?? 'https://api.twilio.com');
  const { confirmsStop } = options;
  const connections = keptConnections(base, options);
  const account = { accountSid, authToken, base, answerWithinMs: options.answerWithinMs };

  /** An SDK client for one request, which is written under this permit or not at all. */
  const clientFor = (permit: Permit | null) => {
    const sent: { exchange: Exchange | null } = { exchange: null };
    const request = async (asked: SdkRequest) => {
      if (permit === null || sent.exchange !== null) throw new Error('One permit, one request');
      const exchange = await connections.post(permit, {
        url: onBase(base, asked.uri),
        headers: { ...asked.headers, Authorization: basicAuth(accountSid, authToken) },
        body: form(asked.data ?? {}),
      });
      sent.exchange = exchange;
      if (exchange.stage !== 'answered') throw new Error(exchange.stage);
      return { statusCode: exchange.status, body: exchange.body };
    };
    // The SDK takes its own class, and of it calls nothing but `request`.
    const httpClient = { request } as unknown as InstanceType<typeof twilio.RequestClient>;
    return { sent, messages: new twilio.Twilio(accountSid, authToken, { httpClient }).messages };
  };
  // The SDK loads its parts when they are first used, which would take an eighth of the first permit.
  clientFor(null);

  return {
    kind: 'twilio',
    capabilities: { mms: true, confirmsStop },

    async send(permit: Permit, { to, from, body, mediaUrls }: CarrierText): Promise<SendResult> {
      const { sent, messages } = clientFor(permit);
      // A picture may go without words, and an empty Body is none.
      const words = body === '' ? {} : { body };
      const media = mediaUrls.length > 0 ? { mediaUrl: [...mediaUrls] } : {};
      // What became of it is read from the exchange: the SDK's exceptions do not tell "refused" from "perhaps taken".
      try {
        await messages.create({ to, from, ...words, ...media, statusCallback: options.statusCallback });
      } catch {}
      return sendResult(sent.exchange ?? { stage: 'not_connected', reason: 'NO_REQUEST' });
    },

    readInbound: (request) => readWebhook(request, authToken, { door: 'inbound', confirmsStop }),
    readStatus: (request) => readWebhook(request, authToken, { door: 'status', confirmsStop }),
    lookUp: (text, since) => lookUp(account, text, since),
    lookUpLine: (number) => lookUpLine(account, number),
    liftBlock: (block) => liftBlock(account, block),
    listReceived: (since) => listReceived(account, since, confirmsStop),
    // An empty TwiML document: Twilio is to answer nothing in our name.
    webhookAnswer: { contentType: 'text/xml', body: '<Response></Response>' },

    pictures: picturesOf(base, basicAuth(accountSid, authToken)),

    close: () => connections.close(),
  };
}

/** Of one text, less what goes around them: https://www.twilio.com/docs/messaging/guides/accepted-mime-types */
const MOST_BYTES = 4_900_000;
/** Where Twilio keeps what came in, in each of its regions. */
const MEDIA_HOST = /^api(\.[a-z0-9-]+){0,2}\.twilio\.com$/;

/** Twilio's address of a picture wants the account's credentials, and leads on to one elsewhere that must not get them. */
function picturesOf(base: URL, authorization: string): CarrierPictures {
  const isTwilio = ({ protocol, hostname, port }: URL) =>
    protocol === 'https:' && port === '' && MEDIA_HOST.test(hostname);
  const isStandIn = !isTwilio(base);
  return {
    mostBytes: MOST_BYTES,
    standIn: isStandIn ? base.origin : null,
    headersFor: (url): Record<string, string> =>
      (isStandIn ? url.origin === base.origin : isTwilio(url)) ? { authorization } : {},
  };
}
