import { z } from 'zod';
import { FAILURE_REASONS } from '../../carriers/failure-reasons.ts';
import { WAITS_FOR } from '../../messaging/waiting.ts';
import { Line } from './line-schema.ts';

/** The shapes that the API answers with, as contract and OpenAPI document name them. */

export const time = z.iso.datetime();

export const CarrierBlock = z.object({
  senderNumber: z.string(),
  since: time,
  remedy: z.string().describe('Words to tell the customer.'),
  textTo: z.string().describe('The number in them: the one that STOP was texted to.'),
  keyword: z.enum(['START', 'UNSTOP']).describe('The word in them that lifts it.'),
  lift: z
    .enum(['asked', 'refused', 'not_offered'])
    .nullable()
    .describe(
      'What came of asking the carrier to lift it after a spoken yes; `not_offered`: only the phone can. Null where nobody asked.',
    ),
});

export const Consent = z
  .object({
    state: z.enum(['never_asked', 'opted_in', 'declined', 'opted_out']),
    since: time.nullable(),
    method: z.string().nullable(),
    categories: z.array(z.string()),
    numberConfirmed: z.boolean(),
    prompt: z
      .boolean()
      .describe(
        'Staff are to be led to ask now: nobody asked yet, or a no is older than `askAgainAfterDays`.',
      ),
    reopens: z
      .enum(['counter', 'owner', 'start_only'])
      .describe(
        '`owner`: a yes at the counter counts if the owner records it. `start_only`: only START from the phone counts.',
      ),
    line: Line,
    promotion: z
      .object({ since: time, eventId: z.uuid() })
      .nullable()
      .describe('The signed agreement that covers promotional texts; null where there is none.'),
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
    sharedWith: z
      .array(z.object({ id: z.uuid(), name: z.string() }))
      .describe('Other customers on this number: one consent, and one STOP, for them all.'),
    mergedRecords: z
      .array(z.object({ id: z.uuid(), name: z.string(), externalId: z.string().nullable(), mergedAt: time }))
      .describe('Records that were merged into this one. Their ids and externalIds lead here.'),
    earlierNumbers: z
      .array(z.string())
      .describe('Numbers that this customer had before and nobody has now, the latest first.'),
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
    customer: z
      .object({ id: z.uuid(), name: z.string() })
      .nullable()
      .describe(
        'Whom it was recorded about: several may share the number. Null where nobody was named, or it was erased.',
      ),
    merged: z
      .object({ id: z.uuid(), name: z.string() })
      .nullable()
      .describe('Of `records_merged`: the record that was merged into the customer’s, by its own name.'),
    scriptVersionId: z.string().nullable(),
    sourceMessageId: z.string().nullable(),
    storeId: z.string().nullable(),
    note: z.string().nullable(),
    evidence: z.string().nullable(),
    hash: z.string().describe('Of its leaf, base64.'),
    logIndex: z.int().nullable().describe('Null until sequenced, within a second.'),
    confirmationMessageId: z
      .uuid()
      .nullable()
      .describe('The confirmation that this answer brought; only in the answer to recording it.'),
    undoUntil: time
      .nullable()
      .describe(
        'How long to offer an undo; only in the answer to recording it, where `undoSeconds` was given.',
      ),
  })
  .meta({ id: 'ConsentEvent' });

export const failure = z
  .string()
  .nullable()
  .describe(
    `Why the carrier did not get it through, by whichever carrier: ${FAILURE_REASONS.join(', ')}. Null where nothing failed.`,
  );

export const AllowedBy = z.object({ kind: z.enum(['consent_event', 'inbound_message']), id: z.uuid() });

export const MediaShown = z.object({
  url: z
    .string()
    .describe('Below this host for a picture of ours; else another’s address, to be followed as a link.'),
  state: z
    .enum(['here', 'on_its_way', 'failed', 'elsewhere'])
    .describe(
      'What customers send is fetched from the carrier within seconds, and beyond 100 MB of one or 1 GB of all in a day on ' +
        'the next. `elsewhere`: only its address is known.',
    ),
  reason: z
    .string()
    .nullable()
    .describe(
      'Of `failed`: not_fetched (and may be by asking for it), gone, address (leads inside the network), too_large, too_many_pixels, damaged, or kind (of ' +
        'a kind that is not kept). Of `on_its_way`, where it waits for the next day: customer_sent_much or shop_got_much.',
    ),
  contentType: z.string().nullable().describe('Null where it is not here.'),
  thumbnailUrl: z.string().nullable().describe('Null for what is no picture: `url` downloads that.'),
  width: z.int().nullable().describe('As it is shown, in dots; null where nobody looked yet.'),
  height: z.int().nullable(),
});

export const Message = z
  .object({
    id: z.uuid(),
    customerId: z.uuid().nullable(),
    conversationId: z.uuid(),
    sender: z.string(),
    direction: z.enum(['inbound', 'outbound']),
    body: z.string(),
    mediaUrls: z.array(z.string()),
    media: z.array(MediaShown).describe('The same pictures, as a screen shows them.'),
    category: z.string(),
    askedCategory: z
      .string()
      .nullable()
      .describe('What was asked for, where the text sells something and so counts as promotional.'),
    purpose: z.string(),
    segments: z.int(),
    allowedBy: AllowedBy.nullable().describe('What made this text permissible, as it stood when it left.'),
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
    waitsFor: z
      .enum(WAITS_FOR)
      .nullable()
      .describe(
        'Of a queued text that may be sent: its sender’s rate or day, or what the shop spends in a day (`reason` held). ' +
          '`sendAfter` says about until when.',
      ),
    failedOverFrom: z
      .string()
      .nullable()
      .describe('The shop’s number that could not send it, before this one took it over.'),
    carrierError: z.string().nullable().describe('The carrier’s own code.'),
    failure,
    carrierHandled: z
      .enum(['opt_out', 'opt_in', 'help'])
      .nullable()
      .describe('Of a customer’s text: the carrier answered it by itself, so the shop did not.'),
    sendAfter: time.nullable(),
    expiresAt: time.nullable(),
    createdAt: time,
    sentAt: time.nullable(),
    updatedAt: time,
  })
  .meta({ id: 'Message' });

const LastMessage = z.object({
  direction: z.string(),
  body: z.string(),
  at: time,
  status: z.string(),
  reason: z.string().nullable(),
  purpose: z.string(),
  carrierError: z.string().nullable(),
  failure,
  actorName: z.string().nullable().describe('Of the staff member who wrote it.'),
});

export const Conversation = z
  .object({
    id: z.uuid(),
    customerId: z.uuid().nullable().describe('Null where the number is nobody’s, or several customers’.'),
    customerIds: z.array(z.uuid()),
    customers: z.array(z.object({ id: z.uuid(), name: z.string() })).describe('On this number.'),
    number: z.string(),
    sender: z.string(),
    status: z.enum(['open', 'resolved']),
    assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    unread: z.int(),
    consentState: Consent.shape.state.describe('Of the number.'),
    agreesToTexts: z.boolean().describe('The state is opted_in, the carrier’s blocks aside.'),
    carrierBlocked: z
      .boolean()
      .describe('The carrier refuses texts from this thread’s sender to this number.'),
    lastMessage: LastMessage.nullable(),
    openTasks: z
      .array(
        z.object({
          id: z.uuid(),
          kind: z.string(),
          messageId: z.uuid().nullable(),
          createdAt: time,
          dueAt: time.nullable().describe('When what nobody decided counts as an opt-out.'),
          text: z.string().nullable().describe('The unclear words to decide about.'),
        }),
      )
      .describe('Oldest first.'),
    lastAt: time.describe('What lists are ordered by, the latest first.'),
    createdAt: time,
  })
  .meta({ id: 'Conversation' });

export const Texting = z
  .object({
    line: Consent.shape.line.describe('What a person who writes should know of the number first.'),
    allowed: z.boolean(),
    sender: z
      .string()
      .nullable()
      .describe('By which of the shop’s numbers: another than the thread’s where that one is retired.'),
    reason: z.string().nullable().describe('Why not, or why not yet; null where it is allowed.'),
    until: time.nullable().describe('When a passing reason ends, where that is known.'),
    allowedBy: AllowedBy.nullable(),
    promotional: z
      .string()
      .nullable()
      .describe('Why a text that sells may not go, or not yet; null where it may.'),
  })
  .meta({ id: 'Texting', description: 'What the gate would say now of a person’s conversational text.' });

export const ConversationDetail = Conversation.extend({
  texting: Texting,
  mayAskByText: z
    .boolean()
    .describe('POST /customers/{id}/consent/question would be taken now, for any customer on this number.'),
  formerCustomers: z
    .array(z.object({ id: z.uuid(), name: z.string() }))
    .describe('Who had the number before, where nobody has it now.'),
}).meta({ id: 'ConversationDetail' });

export const idParams = z.strictObject({ id: z.uuid() });

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
