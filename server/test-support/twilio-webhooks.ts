import { createHash, createHmac } from 'node:crypto';
import type { WebhookRequest } from '../src/carriers/carrier.ts';

export type FormFields = readonly (readonly [name: string, value: string])[];

/** What Twilio posts for a text from a phone: https://www.twilio.com/docs/messaging/guides/webhook-request */
export function inboundFields(text: {
  readonly accountSid: string;
  readonly messageSid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly mediaUrls?: readonly string[];
  readonly optOutType?: 'STOP' | 'START' | 'HELP';
}): FormFields {
  const media = text.mediaUrls ?? [];
  return [
    ['ToCountry', 'US'],
    ['ToState', 'TX'],
    ['SmsMessageSid', text.messageSid],
    ['NumMedia', String(media.length)],
    ...media.flatMap((url, at) => [
      [`MediaContentType${at}`, 'image/jpeg'] as const,
      [`MediaUrl${at}`, url] as const,
    ]),
    ['ToCity', ''],
    ['FromZip', ''],
    ['SmsSid', text.messageSid],
    ['FromState', 'TX'],
    ['SmsStatus', 'received'],
    ['FromCity', 'AUSTIN'],
    ['Body', text.body],
    ['FromCountry', 'US'],
    ['To', text.to],
    ...(text.optOutType ? [['OptOutType', text.optOutType] as const] : []),
    ['ToZip', ''],
    ['NumSegments', '1'],
    ['MessageSid', text.messageSid],
    ['AccountSid', text.accountSid],
    ['From', text.from],
    ['ApiVersion', '2010-04-01'],
  ];
}

/** What Twilio posts to a StatusCallback: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
export function statusFields(status: {
  readonly accountSid: string;
  readonly messageSid: string;
  readonly status: string;
  readonly errorCode?: number;
  readonly from: string;
  readonly to: string;
}): FormFields {
  return [
    ...(status.errorCode === undefined ? [] : [['ErrorCode', String(status.errorCode)] as const]),
    ['SmsSid', status.messageSid],
    ['SmsStatus', status.status],
    ['MessageStatus', status.status],
    ['To', status.to],
    ['MessageSid', status.messageSid],
    ['AccountSid', status.accountSid],
    ['From', status.from],
    ['ApiVersion', '2010-04-01'],
  ];
}

/**
 * HMAC-SHA-1 over the address and every parameter's name and value in the order of their names, in base64:
 * https://www.twilio.com/docs/usage/security#validating-requests
 */
export function twilioSignature(authToken: string, url: string, fields: FormFields): string {
  const pairs = new Set(fields.map(([name, value]) => JSON.stringify([name, value])));
  const text = [...pairs]
    .map((pair) => JSON.parse(pair) as [string, string])
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => name + value)
    .join('');
  return createHmac('sha1', authToken)
    .update(url + text)
    .digest('base64');
}

/** A webhook as it reaches us. Without a token it is not signed. */
export function twilioWebhook(authToken: string | null, url: string, fields: FormFields): WebhookRequest {
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'user-agent': 'TwilioProxy/1.1',
      ...(authToken !== null && { 'x-twilio-signature': twilioSignature(authToken, url, fields) }),
    },
    rawBody: Buffer.from(new URLSearchParams(fields.map(([name, value]) => [name, value])).toString()),
  };
}

/**
 * The same as JSON: the body's SHA-256 is added to the address, and the address alone is signed.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function twilioJsonWebhook(authToken: string, address: string, rawBody: Buffer): WebhookRequest {
  const hash = createHash('sha256').update(rawBody).digest('hex');
  const url = `${address}${address.includes('?') ? '&' : '?'}bodySHA256=${hash}`;
  return {
    url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': twilioSignature(authToken, url, []),
    },
    rawBody,
  };
}

/** Posts a webhook to its address, or to another one that leads there. */
export const deliver = (webhook: WebhookRequest, to: string = webhook.url): Promise<Response> =>
  fetch(to, {
    method: 'POST',
    headers: Object.entries(webhook.headers).map(([name, value]) => [name, String(value)]),
    body: new Uint8Array(webhook.rawBody),
  });

export type DeliveryOrder = 'in_order' | 'backwards' | 'doubled' | 'at_once';

/** Posts several, in ways that happen: Twilio promises neither order nor that it asks only once. */
export async function deliverAll(
  webhooks: readonly WebhookRequest[],
  order: DeliveryOrder,
  to?: string,
): Promise<Response[]> {
  if (order === 'at_once') return Promise.all(webhooks.map((webhook) => deliver(webhook, to)));
  const list = order === 'backwards' ? webhooks.toReversed() : webhooks;
  const responses: Response[] = [];
  for (const webhook of order === 'doubled' ? list.flatMap((one) => [one, one]) : list) {
    responses.push(await deliver(webhook, to));
  }
  return responses;
}
