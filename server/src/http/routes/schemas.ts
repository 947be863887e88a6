import { STOP_LINE } from '@conversations/consent';
import { z } from 'zod';

/** The shapes that the API answers with, as contract and OpenAPI document name them. */

const time = z.iso.datetime();

export const CarrierBlock = z.object({
  senderNumber: z.string(),
  since: time,
  remedy: z.string().describe('Words to tell the customer.'),
});

export const Consent = z
  .object({
    state: z.enum(['never_asked', 'opted_in', 'declined', 'opted_out']),
    since: time.nullable(),
    method: z.string().nullable(),
    categories: z.array(z.string()),
    numberConfirmed: z.boolean(),
    carrierBlock: CarrierBlock.nullable().describe('Of the sender in use.'),
    carrierBlocks: z.array(CarrierBlock),
  })
  .meta({ id: 'Consent' });

export const Customer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    mobile: z.string().describe('E.164.'),
    email: z.string().nullable(),
    externalId: z.string().nullable(),
    language: z.string().nullable(),
    timeZone: z.string().nullable(),
    agreesToTexts: z.boolean().describe('The state is opted_in, the carrier’s blocks aside.'),
    consent: Consent,
    createdAt: time,
    updatedAt: time,
  })
  .meta({ id: 'Customer' });

export const ConsentEvent = z
  .object({
    id: z.uuid(),
    decision: z.string(),
    method: z.string().nullable(),
    number: z.string().nullable(),
    numberId: z.uuid(),
    seq: z.int(),
    occurredAt: time,
    recordedAt: time,
    actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
    scriptVersionId: z.string().nullable(),
    sourceMessageId: z.string().nullable(),
    storeId: z.string().nullable(),
    note: z.string().nullable(),
    evidence: z.string().nullable(),
    hash: z.string().describe('Of its leaf, base64.'),
    logIndex: z.int().nullable().describe('Null until sequenced, within a second.'),
  })
  .meta({ id: 'ConsentEvent' });

export const Message = z
  .object({
    id: z.uuid(),
    customerId: z.uuid().nullable(),
    conversationId: z.uuid(),
    sender: z.string(),
    direction: z.enum(['inbound', 'outbound']),
    body: z.string(),
    mediaUrls: z.array(z.string()),
    category: z.string(),
    purpose: z.string(),
    segments: z.int(),
    allowedBy: z
      .object({ kind: z.enum(['consent_event', 'inbound_message']), id: z.uuid() })
      .nullable()
      .describe('What made this text permissible, as it stood when it left.'),
    status: z.enum([
      'queued',
      'sending',
      'sent',
      'delivered',
      'undelivered',
      'failed',
      'canceled',
      'refused',
      'unknown',
      'received',
    ]),
    reason: z.string().nullable(),
    carrierError: z.string().nullable(),
    sendAfter: time.nullable(),
    expiresAt: time.nullable(),
    createdAt: time,
    sentAt: time.nullable(),
    updatedAt: time,
  })
  .meta({ id: 'Message' });

export const Conversation = z
  .object({
    id: z.uuid(),
    customerId: z.uuid().nullable().describe('Null where the number is nobody’s, or several customers’.'),
    customerIds: z.array(z.uuid()),
    number: z.string(),
    sender: z.string(),
    status: z.enum(['open', 'resolved']),
    assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    unread: z.int(),
    lastMessage: z.object({ direction: z.string(), body: z.string(), at: time }).nullable(),
    createdAt: time,
  })
  .meta({ id: 'Conversation' });

export const idParams = z.strictObject({ id: z.uuid() });

/** What carriers take, less the STOP line and its space, which the first text to a number carries besides (C8). */
const LONGEST_TEXT = 1_600 - STOP_LINE.length - 1;

/** A text as a person asks for it. */
export const newText = z.strictObject({
  body: z
    .string()
    .max(LONGEST_TEXT)
    .refine((body) => body.trim() !== '', 'is empty: write what the customer is to read'),
  category: z.enum(['conversational', 'informational', 'promotional']),
  mediaUrls: z
    .array(z.url({ protocol: /^https$/ }))
    .max(10)
    .optional(),
  sendAt: instant().optional(),
  expiresAt: instant().optional(),
});

export const timestamp = instant();

/** With an offset a year can leave the four digits that every other place reckons with. */
function instant() {
  return z.iso
    .datetime({ offset: true })
    .transform((iso) => new Date(iso))
    .refine(
      (at) => at.getUTCFullYear() >= 2000 && at.getUTCFullYear() < 2200,
      'is not a time of this century',
    );
}
