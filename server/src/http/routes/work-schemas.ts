import { z } from 'zod';
import { TASK_KINDS, TASK_OUTCOMES } from '../../messaging/tasks.ts';
import { Consent, failure } from './schemas.ts';

/** The shapes of what staff have to do: work orders, and tasks. */

const time = z.iso.datetime();

export const Task = z
  .object({
    id: z.uuid(),
    kind: z.enum(TASK_KINDS),
    status: z.enum(['open', 'done']),
    conversationId: z.uuid().nullable(),
    messageId: z.uuid().nullable(),
    customer: z
      .object({ id: z.uuid(), name: z.string(), mobile: z.string(), email: z.string().nullable() })
      .nullable(),
    number: z.string().nullable().describe('To dial, E.164.'),
    consentState: Consent.shape.state.describe('Of that number, as it is now.'),
    workOrder: z.object({ id: z.uuid(), number: z.string(), label: z.string() }).nullable(),
    label: z.string().nullable().describe('What the customer is to be told of, as the event named it.'),
    reason: z
      .string()
      .nullable()
      .describe(
        'Why no text told them: a reason of the gate or of a message, no_sender or template_unfilled; or, where a ' +
          'message has no reason, its status: undelivered, unknown.',
      ),
    failure: failure.describe('Of the message that it is about: why the carrier did not get it through.'),
    text: z.string().nullable().describe('The message that it is about.'),
    createdAt: time,
    dueAt: time.nullable().describe('When what nobody decided counts as an opt-out.'),
    outcome: z
      .enum(TASK_OUTCOMES)
      .nullable()
      .describe(
        'opt_out and not_opt_out: what a person found an unclear text to mean. delivered, no_longer_needed and undecided: it ' +
          'settled itself, and nobody did.',
      ),
    note: z.string().nullable(),
    doneBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    doneAt: time.nullable(),
  })
  .meta({ id: 'Task', description: 'What only a person can settle: a customer to call back, say.' });

export const TaskCounts = z.object({
  open: z.int(),
  byKind: z
    .partialRecord(z.enum(TASK_KINDS), z.int())
    .describe('Of the open ones; kinds without any are left out.'),
});

export const workOrderStatus = z.enum(['open', 'in_progress', 'ready', 'picked_up', 'canceled']);

export const WorkOrder = z
  .object({
    id: z.uuid(),
    number: z.string().describe('As printed on the tag.'),
    label: z.string(),
    note: z.string().nullable(),
    status: workOrderStatus,
    customer: z.object({
      id: z.uuid(),
      name: z.string(),
      mobile: z.string(),
      consentState: Consent.shape.state.describe('Of the number.'),
      agreesToTexts: z.boolean(),
      email: z.string().nullable(),
    }),
    storeId: z.uuid().nullable(),
    externalId: z.string().nullable(),
    createdAt: time,
    updatedAt: time,
    readyAt: time.nullable().describe('Since when it is ready, or was when it was picked up.'),
    notice: z
      .object({
        messageId: z.uuid(),
        conversationId: z.uuid(),
        status: z.string(),
        reason: z.string().nullable(),
        carrierError: z.string().nullable(),
        failure,
        at: time.describe('When its status came to be so; while it waits, when it was asked for.'),
        sendAfter: time.nullable().describe('While it waits: when it goes, as far as is known.'),
      })
      .nullable()
      .describe('The text that told the customer it is ready, or was to: the last one.'),
    call: Task.nullable().describe('The open task to tell the customer by other means.'),
  })
  .meta({ id: 'WorkOrder' });
