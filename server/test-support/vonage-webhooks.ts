import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { WebhookRequest } from '../src/carriers/carrier.ts';

const withoutPlus = (number: string) => number.replace(/^\+/, '');

/** What Vonage posts for a text from a phone: https://developer.vonage.com/en/api/messages#inbound-message */
export const inboundMessage = (text: {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly mediaUrls?: readonly string[];
  readonly at?: string;
}) => {
  const [first, ...others] = text.mediaUrls ?? [];
  const common = {
    message_uuid: text.id,
    to: withoutPlus(text.to),
    from: withoutPlus(text.from),
    timestamp: text.at ?? new Date().toISOString(),
    origin: { network_code: '310260' },
  };
  if (first === undefined) {
    return {
      ...common,
      channel: 'sms',
      message_type: 'text',
      text: text.body,
      sms: { num_messages: '1', keyword: text.body.split(' ')[0]?.toUpperCase() },
      usage: { currency: 'EUR', price: '0.0333' },
    };
  }
  return {
    ...common,
    channel: 'mms',
    message_type: 'image',
    image: { url: first, name: 'picture.jpg', caption: text.body },
    content: others.map((url) => ({ type: 'image', url })),
  };
};

/** What Vonage posts about a text of ours: https://developer.vonage.com/en/api/messages#message-status */
export const statusMessage = (report: {
  readonly id: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly code?: number;
}) => ({
  message_uuid: report.id,
  to: withoutPlus(report.to),
  from: withoutPlus(report.from),
  timestamp: new Date().toISOString(),
  status: report.status,
  channel: 'sms',
  ...(report.code !== undefined && {
    error: {
      type: `https://developer.vonage.com/api-errors/messages#${report.code}`,
      title: report.code,
      detail: `To ${report.to}`,
      instance: randomUUID(),
    },
  }),
  usage: { currency: 'EUR', price: '0.0333' },
  destination: { network_code: '310260' },
});

/** How a webhook is signed. Without a secret it is not. */
export interface VonageSigner {
  readonly applicationId: string;
  readonly signatureSecret: string | null;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT by HMAC-SHA-256. */
export function vonageToken(
  secret: string,
  claims: object,
  head: object = { alg: 'HS256', typ: 'JWT' },
): string {
  const signed = `${encoded(head)}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** What Vonage says of a webhook in its token. */
export const vonageClaims = (applicationId: string, rawBody: Buffer, secondsAgo = 0) => ({
  iat: Math.floor(Date.now() / 1_000) - secondsAgo,
  jti: randomUUID(),
  iss: 'Vonage',
  payload_hash: createHash('sha256').update(rawBody).digest('hex'),
  api_key: 'a1b2c3d',
  application_id: applicationId,
});

/** A webhook as it reaches us, signed so many seconds ago. */
export function vonageWebhook(
  { applicationId, signatureSecret }: VonageSigner,
  event: unknown,
  { url = 'https://shop.example/carriers/7/inbound', secondsAgo = 0 } = {},
): WebhookRequest {
  const rawBody = Buffer.isBuffer(event)
    ? event
    : Buffer.from(typeof event === 'string' ? event : JSON.stringify(event));
  const claims = vonageClaims(applicationId, rawBody, secondsAgo);
  return {
    url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Vonage',
      ...(signatureSecret !== null && { authorization: `Bearer ${vonageToken(signatureSecret, claims)}` }),
    },
    rawBody,
  };
}
