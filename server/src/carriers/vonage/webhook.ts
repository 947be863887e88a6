import { handledBeforeUs, withPlus } from '@conversations/consent';
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
  member,
  parseJson,
  rawText,
  storableText as text,
  time,
} from '../json-fields.ts';
import { readError } from './error-codes.ts';
import { signatureHolds, type WebhookSecrets } from './webhook-token.ts';

/**
 * Texts and delivery reports are one flat object each, and a report is what has a `status`. Fields that Vonage adds one
 * day are covered by the signature and otherwise ignored.
 * https://developer.vonage.com/en/api/messages#webhooks
 */
export function readWebhook(
  request: WebhookRequest,
  secrets: WebhookSecrets,
  confirmsStop: boolean,
): WebhookContent {
  if (!signatureHolds(request, secrets)) {
    return {
      refused: 'signature',
      message:
        'The token in Authorization does not fit this body, the application and the account’s signature secret, or is older than a day',
    };
  }
  const event = asVersionOne(parseJson(request.rawBody));
  // An application may have WhatsApp and others beside its number: those are no texts, and have senders of their own.
  if (!['', 'sms', 'mms'].includes(rawText(event, 'channel'))) return { nothing: true };
  return text(event, 'status') === '' ? readInbound(event, confirmsStop) : readStatus(event);
}

/**
 * Version 0.1 of the webhooks, which an account may still be set to, has the same under other names:
 * `{from: {type, number}, to: {type, number}, message: {content: {type, text}}}`. A STOP counts in it as well (C25).
 */
function asVersionOne(event: unknown): unknown {
  const [from, to] = [member(event, 'from'), member(event, 'to')];
  const content = member(member(event, 'message'), 'content');
  if (typeof content !== 'object' || content === null) return event;
  const own = Object.fromEntries(['message_uuid', 'timestamp'].map((name) => [name, member(event, name)]));
  return {
    ...(Array.isArray(content) ? { content } : content),
    ...own,
    status: undefined,
    channel: rawText(from, 'type'),
    from: address(from, 'number'),
    to: address(to, 'number'),
  };
}

function readInbound(event: unknown, confirmsStop: boolean): InboundText | WebhookRefusal {
  const carrierMessageId = text(event, 'message_uuid');
  const from = address(event, 'from');
  if (!carrierMessageId || !from) return malformed('A text needs message_uuid and from');
  const words = wordsOf(event, rawText).join('\n');
  const texts = wordsOf(event, text);
  // Vonage writes numbers without a plus.
  const sender = withPlus(address(event, 'to'));
  return {
    carrierMessageId,
    from: withPlus(from),
    to: sender,
    body: texts.join('\n'),
    ...(texts.length > 1 && { texts }),
    mediaUrls: mediaOf(event),
    carrierTime: preciseTime(event),
    // Vonage says nothing of what it answered. It read the text as it was sent, so its list is compared with that.
    carrierHandled: handledBeforeUs({ carrier: 'vonage', body: words, sender, confirmsStop }),
  };
}

function readStatus(event: unknown): StatusReport | WebhookRefusal {
  const carrierMessageId = text(event, 'message_uuid');
  if (!carrierMessageId) return malformed('A report needs message_uuid');
  const said = readError(member(event, 'error'));
  return {
    carrierMessageId,
    status: STATUSES.get(text(event, 'status')) ?? null,
    error: said?.error ?? null,
    blocked: said?.kind === 'blocked',
  };
}

/** What is not here says nothing new: states that Vonage adds one day. */
const STATUSES: ReadonlyMap<string, DeliveryStatus> = new Map([
  ['submitted', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undeliverable', 'undelivered'],
  ['rejected', 'failed'],
]);

const ATTACHMENTS = ['image', 'audio', 'video', 'file', 'vcard'];

/**
 * All that a text is made of: one attachment lies under its kind; what came as several lies in `content`, each either plain or
 * under its kind again.
 */
function piecesOf(event: unknown): readonly unknown[] {
  const content = member(event, 'content');
  return [event, ...(Array.isArray(content) ? content : [content])].flatMap((one: unknown) => [
    one,
    ...ATTACHMENTS.map((kind) => member(one, kind)),
  ]);
}

/** Each once: the main attachment may lie in both places. */
const mediaOf = (event: unknown): readonly string[] => [
  ...new Set(piecesOf(event).flatMap((piece) => (piece === event ? [] : text(piece, 'url') || []))),
];

/** Every text counts, and a picture's caption as one (C14); the texts first. */
function wordsOf(event: unknown, read: (value: unknown, name: string) => string): string[] {
  const pieces = piecesOf(event);
  const said = (name: string) => pieces.flatMap((piece) => read(piece, name) || []);
  return [...new Set([...said('text'), ...said('caption')])];
}

/** A time in whole seconds orders nothing within one, so it does not say which of a START and a STOP came last (C31). */
const preciseTime = (event: unknown): Date | null =>
  /:\d\d\.\d{3}/.test(rawText(event, 'timestamp')) ? time(event, 'timestamp') : null;

const malformed = (message: string): WebhookRefusal => ({ refused: 'malformed', message });
