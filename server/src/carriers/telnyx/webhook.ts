import type { KeyObject } from 'node:crypto';
import { handledBeforeUs } from '@conversations/consent';
import type {
  DeliveryStatus,
  InboundText,
  StatusReport,
  WebhookContent,
  WebhookRefusal,
  WebhookRequest,
} from '../carrier.ts';
import {
  storableAddress as address,
  list,
  member,
  parseJson,
  rawText,
  storableText as text,
  time,
} from '../json-fields.ts';
import { readErrors } from './error-codes.ts';
import { signatureHolds } from './webhook-key.ts';

/**
 * Telnyx tells of all that happens in one shape: `{data: {event_type, payload}}`. Fields and events that it adds one day
 * are covered by the signature and otherwise ignored.
 * https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
 */
export function readEvent(request: WebhookRequest, key: KeyObject, confirmsStop: boolean): WebhookContent {
  if (!signatureHolds(request, key)) {
    return {
      refused: 'signature',
      message:
        'telnyx-signature-ed25519 is missing, does not fit this body and the account’s public key, or is of more than five minutes ago',
    };
  }
  const data = member(parseJson(request.rawBody), 'data');
  const payload = member(data, 'payload');
  switch (text(data, 'event_type')) {
    case 'message.received':
      return readText(payload, confirmsStop);
    case 'message.sent':
    case 'message.finalized':
      return readReport(payload);
    case '':
      return malformed('An event needs data.event_type');
    default:
      return { nothing: true };
  }
}

/** A text from a phone, as Telnyx's webhooks and its records both hold it. */
export function readText(payload: unknown, confirmsStop: boolean): InboundText | WebhookRefusal {
  const carrierMessageId = text(payload, 'id');
  const from = address(member(payload, 'from'), 'phone_number');
  const sender = address(ourAddress(payload), 'phone_number');
  if (!carrierMessageId || !from) return malformed('A text needs payload.id and payload.from.phone_number');
  const [words, subject] = [text(payload, 'text'), text(payload, 'subject')];
  // A picture message's subject is the customer's words too (C14). As on a phone, it stands above the text.
  const several = subject !== '' && words !== '' && subject !== words;
  return {
    carrierMessageId,
    from,
    to: sender,
    body: several ? `${subject}\n${words}` : words || subject,
    ...(several && { texts: [words, subject] }),
    mediaUrls: list(payload, 'media').flatMap((one) => text(one, 'url') || []),
    carrierTime: time(payload, 'received_at'),
    // Telnyx read the text as it was sent, and no subject, so its list is compared with that and not with what we make of it.
    carrierHandled:
      handledAs(text(payload, 'autoresponse_type')) ??
      handledBeforeUs({ carrier: 'telnyx', body: rawText(payload, 'text'), sender, confirmsStop }),
    // STOP to one number blocks all of its profile; START counts for the number that STOP was texted to.
    blockScope: text(payload, 'messaging_profile_id') || null,
  };
}

/** What became of a text of ours, as Telnyx's webhooks and its records both hold it. */
export function readReport(payload: unknown): StatusReport | WebhookRefusal {
  const carrierMessageId = text(payload, 'id');
  if (!carrierMessageId) return malformed('A report needs payload.id');
  // We text one number at a time, so there is one recipient.
  const [recipient] = list(payload, 'to');
  const said = readErrors(member(payload, 'errors'));
  return {
    carrierMessageId,
    status: STATUSES.get(text(recipient, 'status')) ?? null,
    error: said?.error ?? null,
    blocked: said?.blocked ?? false,
  };
}

/** What is not here says nothing new: queued, sending, and states that Telnyx adds one day. */
const STATUSES: ReadonlyMap<string, DeliveryStatus> = new Map([
  ['sent', 'sent'],
  // It left, and the customer's carrier never said more. Nobody knows that it failed.
  ['delivery_unconfirmed', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['delivery_failed', 'undelivered'],
  ['expired', 'undelivered'],
  ['sending_failed', 'failed'],
  ['cancelled', 'failed'],
]);

/** https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out: there only where Telnyx acted on the text. */
function handledAs(autoresponse: string): InboundText['carrierHandled'] {
  switch (autoresponse.toUpperCase()) {
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

/** Of a text to a group the recipient for whom this webhook is; else the only one. */
function ourAddress(payload: unknown): unknown {
  const recipients = [...list(payload, 'to'), ...list(payload, 'cc')];
  return recipients.find((one) => text(one, 'status') === 'webhook_delivered') ?? recipients[0];
}

const malformed = (message: string): WebhookRefusal => ({ refused: 'malformed', message });
