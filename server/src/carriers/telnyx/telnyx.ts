import Telnyx from 'telnyx';
import type { Carrier, CarrierText, SendResult } from '../carrier.ts';
import { type ConnectionOptions, keptConnections } from '../kept-connections.ts';
import type { Permit } from '../permit.ts';
import type { Exchange } from '../permitted-request.ts';
import { listBlocks } from './list-blocks.ts';
import { listReceived } from './list-received.ts';
import { lookUp } from './look-up.ts';
import { lookUpLine } from './look-up-line.ts';
import { sendResult } from './send-result.ts';
import { readEvent } from './webhook.ts';
import { webhookKey } from './webhook-key.ts';

export interface TelnyxCredentials {
  readonly apiKey: string;
  /** 32 bytes of Ed25519 in base64, with which Telnyx's webhooks are checked. */
  readonly publicKey: string;
}

export interface TelnyxOptions extends ConnectionOptions {
  /** Where Telnyx's API is, for a stand-in, with or without `/v2`; `https://api.telnyx.com` if not given. */
  readonly baseUrl?: string;
  /** Where Telnyx reports what became of a text. */
  readonly webhookUrl: string;
  /** Telnyx answers STOP and START by itself: true unless that was switched off for the messaging profile. */
  readonly confirmsStop: boolean;
}

/**
 * One account with Telnyx. Requests are built by Telnyx's SDK and written by us: `fetch` decides by itself when it
 * writes, and the SDK tries again, which both would stand behind the permit (C34, C40).
 *
 * @throws Error where the public key or the base URL is not one.
 */
export function createTelnyx({ apiKey, publicKey }: TelnyxCredentials, options: TelnyxOptions): Carrier {
  const base = apiBase(options.baseUrl ?? 'https://api.telnyx.com');
  const key = webhookKey(publicKey);
  const connections = keptConnections(base, options);
  const account = { apiKey, base, answerWithinMs: options.answerWithinMs };

  /** An SDK client for one request, which is written under this permit or not at all. */
  const clientFor = (permit: Permit | null) => {
    const sent: { exchange: Exchange | null } = { exchange: null };
    const fetchOnce = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
      if (permit === null || sent.exchange !== null) throw new Error('One permit, one request');
      if (typeof init?.body !== 'string') throw new Error('A text is asked for as JSON');
      const exchange = await connections.post(permit, {
        url: new URL(url instanceof Request ? url.url : url),
        headers: headersFor(apiKey, init.headers),
        body: init.body,
      });
      sent.exchange = exchange;
      // What came back is read from the exchange, so the SDK needs no more than an end of its work.
      throw new Error(exchange.stage);
    };
    const client = new Telnyx({
      apiKey,
      baseURL: base.href,
      fetch: fetchOnce,
      maxRetries: 0,
      // Each would else come from the environment; the log names numbers and texts.
      clientID: null,
      clientSecret: null,
      publicKey: null,
      logLevel: 'off',
    });
    return { sent, messages: client.messages };
  };
  // The first client takes some ms of the first permit, others none.
  clientFor(null);

  const read: Carrier['readInbound'] = (request) => readEvent(request, key, options.confirmsStop);
  return {
    kind: 'telnyx',
    capabilities: { mms: true, confirmsStop: options.confirmsStop },

    async send(permit: Permit, { to, from, body, mediaUrls }: CarrierText): Promise<SendResult> {
      const { sent, messages } = clientFor(permit);
      // A picture may go without words, and an empty text is none. JSON would carry half a character to Telnyx.
      const words = body === '' ? {} : { text: body.toWellFormed() };
      const media = mediaUrls.length > 0 ? { media_urls: [...mediaUrls] } : {};
      try {
        await messages.send({ to, from, ...words, ...media, webhook_url: options.webhookUrl });
      } catch {}
      return sendResult(sent.exchange ?? { stage: 'not_connected', reason: 'NO_REQUEST' });
    },

    // Telnyx has one address for all events of a messaging profile, so each of ours takes them all.
    readInbound: read,
    readStatus: read,
    listBlocks: () => listBlocks(account),
    lookUp: (text, since) => lookUp(account, text, since),
    lookUpLine: (number) => lookUpLine(account, number),
    listReceived: (since) => listReceived(account, since, options.confirmsStop),
    webhookAnswer: { contentType: 'application/json', body: '{}' },

    // Telnyx's addresses of pictures open for whoever has them, for a while.
    pictures: {
      mostBytes: MOST_BYTES,
      standIn: options.baseUrl === undefined ? null : base.origin,
      headersFor: () => ({}),
    },

    close: () => connections.close(),
  };
}

/** Of one text, less what goes around them: https://support.telnyx.com/en/articles/4450150-mms-faqs */
const MOST_BYTES = 900_000;

/** The API's version is part of the SDK's base and not of what people are told to write down. */
function apiBase(baseUrl: string): URL {
  const base = new URL(baseUrl);
  const path = base.pathname.replace(/\/+$/, '');
  return new URL(path.endsWith('/v2') ? path : `${path}/v2`, base.origin);
}

/** Of the SDK's headers those that say what is asked: the rest describes this machine or is from its environment. */
function headersFor(apiKey: string, built: RequestInit['headers']): Record<string, string> {
  const theirs = new Headers(built);
  return {
    Accept: 'application/json',
    'Content-Type': theirs.get('content-type') ?? 'application/json',
    'User-Agent': theirs.get('user-agent') ?? 'Telnyx',
    Authorization: `Bearer ${apiKey}`,
  };
}
