import { type KeyObject, randomUUID, sign } from 'node:crypto';
import type { WebhookRequest } from '../src/carriers/carrier.ts';

export interface TelnyxEvent {
  readonly data: {
    readonly record_type: 'event';
    readonly id: string;
    readonly event_type: string;
    readonly occurred_at: string;
    readonly payload: Readonly<Record<string, unknown>>;
  };
  readonly meta: { readonly attempt: number; readonly delivered_to: string };
}

export const telnyxEvent = (event_type: string, payload: Readonly<Record<string, unknown>>): TelnyxEvent => ({
  data: {
    record_type: 'event',
    id: randomUUID(),
    event_type,
    occurred_at: new Date().toISOString(),
    payload,
  },
  meta: { attempt: 1, delivered_to: 'https://shop.example/carriers/7/inbound' },
});

/** What Telnyx posts for a text from a phone: https://developers.telnyx.com/api-reference/callbacks/inbound-message */
export const receivedEvent = (text: {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly subject?: string;
  readonly mediaUrls?: readonly string[];
  readonly autoresponse?: 'STOP' | 'START' | 'HELP';
  readonly receivedAt?: string;
}): TelnyxEvent =>
  telnyxEvent('message.received', {
    record_type: 'message',
    direction: 'inbound',
    id: text.id,
    type: text.mediaUrls?.length ? 'MMS' : 'SMS',
    messaging_profile_id: '40017a8d-0000-4000-8000-000000000000',
    autoresponse_type: text.autoresponse ?? null,
    from: { phone_number: text.from, carrier: 'T-Mobile USA', line_type: 'Wireless' },
    to: [{ phone_number: text.to, status: 'webhook_delivered', carrier: 'Telnyx', line_type: 'Wireless' }],
    cc: [],
    text: text.body,
    subject: text.subject ?? null,
    media: (text.mediaUrls ?? []).map((url) => ({
      url,
      content_type: 'image/jpeg',
      size: 8192,
      sha256: null,
    })),
    received_at: text.receivedAt ?? new Date().toISOString(),
    errors: [],
    parts: 1,
  });

/** What Telnyx posts about a text of ours: https://developers.telnyx.com/api-reference/callbacks/delivery-update */
export const reportEvent = (report: {
  readonly id: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly error?: { readonly code: string; readonly title: string };
}): TelnyxEvent =>
  telnyxEvent(report.status === 'sent' || report.status === 'queued' ? 'message.sent' : 'message.finalized', {
    record_type: 'message',
    direction: 'outbound',
    id: report.id,
    type: 'SMS',
    from: { phone_number: report.from, carrier: 'Telnyx', line_type: 'Wireless' },
    to: [{ phone_number: report.to, status: report.status, carrier: 'T-Mobile USA', line_type: 'Wireless' }],
    text: 'Your bike is ready',
    errors: report.error ? [{ ...report.error, detail: `To ${report.to}`, meta: {} }] : [],
  });

/** Ed25519 over the time, a bar and the body, in base64. */
export const telnyxSignature = (key: KeyObject, timestamp: string, rawBody: Buffer): string =>
  sign(null, Buffer.concat([Buffer.from(`${timestamp}|`), rawBody]), key).toString('base64');

/** A webhook as it reaches us, signed so many seconds ago. Without a key it is not signed. */
export function telnyxWebhook(
  key: KeyObject | null,
  event: unknown,
  { url = 'https://shop.example/carriers/7/inbound', secondsAgo = 0 } = {},
): WebhookRequest {
  const rawBody = Buffer.isBuffer(event)
    ? event
    : Buffer.from(typeof event === 'string' ? event : JSON.stringify(event));
  const timestamp = String(Math.floor(Date.now() / 1_000) - secondsAgo);
  return {
    url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'telnyx-webhooks',
      'telnyx-timestamp': timestamp,
      ...(key !== null && { 'telnyx-signature-ed25519': telnyxSignature(key, timestamp, rawBody) }),
    },
    rawBody,
  };
}
