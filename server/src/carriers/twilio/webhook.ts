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
 * A text from a phone. Parameters that Twilio adds one day are covered by the signature and otherwise ignored.
 * https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export function readInbound(
  request: WebhookRequest,
  authToken: string,
  confirmsStop: boolean,
): InboundText | WebhookRefusal {
  const fields = signedFields(request, authToken);
  if ('refused' in fields) return fields;
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

/**
 * What became of a text of ours.
 * https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
 */
export function readStatus(request: WebhookRequest, authToken: string): StatusReport | WebhookRefusal {
  const fields = signedFields(request, authToken);
  if ('refused' in fields) return fields;
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
