import { handledBeforeUs } from '@conversations/consent';
import type {
  DeliveryStatus,
  InboundText,
  StatusReport,
  WebhookRefusal,
  WebhookRequest,
} from '../carrier.ts';
import { BLOCKED_CODE, readCode, twilioError } from './error-codes.ts';
import { type Fields, malformed, signedFields } from './signed-fields.ts';

/**
 * What comes to the address for texts, or to the one for reports: whoever gave Twilio the one for the other loses no STOP
 * (C25), and no report passes for a text. Parameters that Twilio adds one day are covered by the signature and otherwise
 * ignored.
 */
export function readWebhook(
  request: WebhookRequest,
  authToken: string,
  { door, confirmsStop }: { readonly door: 'inbound' | 'status'; readonly confirmsStop: boolean },
): InboundText | StatusReport | WebhookRefusal {
  const fields = signedFields(request, authToken);
  if ('refused' in fields) return fields;
  // A text from a phone has an SmsStatus of its own, and no MessageStatus.
  const isReceived = fields.get('SmsStatus') === 'received' && fields.get('From') !== '';
  const isText = fields.get('MessageStatus') === '' && (door === 'inbound' || isReceived);
  return isText ? readInbound(fields, confirmsStop) : readStatus(fields);
}

/** A text from a phone. https://www.twilio.com/docs/messaging/guides/webhook-request */
function readInbound(fields: Fields, confirmsStop: boolean): InboundText | WebhookRefusal {
  const carrierMessageId = fields.get('MessageSid') || fields.get('SmsSid');
  const from = fields.get('From');
  if (!carrierMessageId || !from) return malformed('A text needs MessageSid and From');
  return {
    carrierMessageId,
    from,
    to: fields.get('To'),
    body: fields.get('Body'),
    mediaUrls: mediaUrls(fields),
    carrierTime: null,
    // Twilio read the text as it was sent, so its list is compared with that and not with what we make of it.
    carrierHandled:
      handledAs(fields.get('OptOutType')) ??
      handledBeforeUs({
        carrier: 'twilio',
        body: fields.raw('Body'),
        sender: fields.get('To'),
        confirmsStop,
      }),
    // There only where the number is in a Messaging Service, whose block holds for every number in it.
    blockScope: fields.get('MessagingServiceSid') || null,
    liftsWholeScope: true,
  };
}

/** What became of a text of ours. https://www.twilio.com/docs/messaging/guides/track-outbound-message-status */
function readStatus(fields: Fields): StatusReport | WebhookRefusal {
  const carrierMessageId = fields.get('MessageSid') || fields.get('SmsSid');
  const status = fields.get('MessageStatus') || fields.get('SmsStatus');
  if (!carrierMessageId || !status) return malformed('A status needs MessageSid and MessageStatus');
  return statusReport(carrierMessageId, status, fields.get('ErrorCode'));
}

/** The same words stand in a webhook and in a list of messages. */
export function statusReport(carrierMessageId: string, status: string, errorCode: unknown): StatusReport {
  const code = readCode(errorCode);
  return {
    carrierMessageId,
    status: STATUSES.get(status.toLowerCase()) ?? null,
    error: code === null ? null : twilioError(code),
    blocked: code === BLOCKED_CODE,
  };
}

/** What is not here says nothing new: accepted, scheduled, queued, sending, and states that Twilio adds one day. */
const STATUSES: ReadonlyMap<string, DeliveryStatus> = new Map([
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'failed'],
  ['canceled', 'failed'],
]);

/** https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out: there only where Twilio acted on the text. */
function handledAs(optOutType: string): InboundText['carrierHandled'] {
  switch (optOutType.toUpperCase()) {
    case 'STOP':
      return 'opt_out';
    case 'START':
      return 'opt_in';
    case 'HELP':
      return 'help';
    default:
      return null;
  }
}

/** `MediaUrl0`, `MediaUrl1` and so on. Twilio sends ten at most; a count is no reason to look for a million. */
function mediaUrls(fields: Fields): string[] {
  const count = Math.min(Number.parseInt(fields.get('NumMedia'), 10) || 0, 100);
  return Array.from({ length: Math.max(count, 0) }, (_, at) => fields.get(`MediaUrl${at}`)).filter(
    (url) => url !== '',
  );
}
