import type { Carrier, CarrierText, SendResult } from '../carrier.ts';
import { type ConnectionOptions, keptConnections } from '../kept-connections.ts';
import type { Permit } from '../permit.ts';
import { applicationKey, applicationToken } from './application-token.ts';
import { sendResult } from './send-result.ts';
import { readWebhook } from './webhook.ts';

export interface VonageCredentials {
  /** The application to which the senders are linked. */
  readonly applicationId: string;
  /** RSA in PEM: with it requests are signed. */
  readonly privateKey: string;
  /** The account's: with it Vonage signs its webhooks. */
  readonly signatureSecret: string;
}

export interface VonageOptions extends ConnectionOptions {
  /** Where Vonage's API is, for a stand-in; `https://api.nexmo.com` if not given. */
  readonly baseUrl?: string;
  /** Where Vonage reports what became of a text. */
  readonly webhookUrl: string;
  /** Opt-Out Assist is on for the account, so Vonage answers STOP and START by itself. */
  readonly confirmsStop: boolean;
}

/** As long as a text, and the caption of a picture, may be: the Messages API's limits, in UTF-16 units. */
const LONGEST_TEXT = 1_000;
const LONGEST_CAPTION = 2_000;

/** Of the pictures of one text: Vonage names no limit of its own, and no network in the US takes less than this. */
const MOST_BYTES = 600_000;

/**
 * One account with Vonage's Messages API (v1). Requests are written down here and not by Vonage's SDK, which would write
 * them itself, behind the permit, and has no place for another wire (docs/decisions/0032-vonage-without-its-sdk.md).
 * https://developer.vonage.com/en/api/messages
 *
 * @throws Error where the private key or the base URL is not one.
 */
export function createVonage(credentials: VonageCredentials, options: VonageOptions): Carrier {
  const base = new URL(options.baseUrl ?? 'https://api.nexmo.com');
  const key = applicationKey(credentials.privateKey);
  const connections = keptConnections(base, options);
  const url = new URL(`${base.pathname.replace(/\/+$/, '')}/v1/messages`, base.origin);

  const read: Carrier['readInbound'] = (request) => readWebhook(request, credentials, options.confirmsStop);
  return {
    kind: 'vonage',
    capabilities: { mms: true, confirmsStop: options.confirmsStop },

    async send(permit: Permit, text: CarrierText): Promise<SendResult> {
      const longest = text.mediaUrls.length > 0 ? LONGEST_CAPTION : LONGEST_TEXT;
      if (text.body.length > longest) return tooLong(longest);
      const exchange = await connections.post(permit, {
        url,
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          'User-Agent': 'conversations',
          Authorization: `Bearer ${applicationToken(credentials.applicationId, key)}`,
        },
        body: JSON.stringify({
          ...contentOf(text),
          to: withoutPlus(text.to),
          from: withoutPlus(text.from),
          webhook_url: options.webhookUrl,
          webhook_version: 'v1',
        }),
      });
      return sendResult(exchange);
    },

    // A report says by itself what it is, so that either address may be given for both.
    readInbound: read,
    readStatus: read,
    webhookAnswer: { contentType: 'text/plain', body: '' },
    // Where Vonage keeps what came in opens for whoever has the address.
    pictures: {
      mostBytes: MOST_BYTES,
      standIn: options.baseUrl === undefined ? null : base.origin,
      headersFor: () => ({}),
    },

    close: () => connections.close(),
  };
}

/** An SMS, or an MMS whose words are the caption of its first picture. JSON would carry half a character to Vonage. */
function contentOf({ body, mediaUrls }: CarrierText): object {
  const words = body.toWellFormed();
  if (mediaUrls.length === 0) return { channel: 'sms', message_type: 'text', text: words };
  const pictures = mediaUrls.map((url, at) => ({ url, ...(at === 0 && words !== '' && { caption: words }) }));
  const [only, ...more] = pictures;
  return more.length === 0
    ? { channel: 'mms', message_type: 'image', image: only }
    : {
        channel: 'mms',
        message_type: 'content',
        content: pictures.map((picture) => ({ type: 'image', ...picture })),
      };
}

const withoutPlus = (number: string): string => number.replace(/^\+/, '');

const tooLong = (longest: number): SendResult => ({
  outcome: 'permanent',
  error: {
    code: 'TEXT_TOO_LONG',
    reason: 'text',
    message: `Vonage takes no more than ${longest} characters`,
  },
});
