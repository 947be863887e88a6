import { z } from 'zod';
import { ConsentEvent, Message, time } from './schemas.ts';

const Actor = z.object({ kind: z.string(), name: z.string() });

export const NoteItem = z
  .object({ kind: z.literal('note'), at: time, id: z.uuid(), body: z.string(), actor: Actor })
  .meta({ id: 'Note' });

/** What a thread shows, of four kinds; `at` is when it happened. */
export const TimelineItem = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('message'),
      at: time,
      message: Message.extend({
        actor: Actor,
        canceledBy: Actor.nullable().describe('Who took it back while it waited; null where nobody did.'),
        waitsForZone: z
          .string()
          .nullable()
          .describe(
            'The time zone whose morning it waits for (`reason` quiet_hours); null where it waits for none.',
          ),
      }),
    }),
    z.object({
      kind: z.literal('event'),
      at: time,
      event: ConsentEvent.extend({
        scriptVersion: z.int().nullable().describe('Which version of the script was read: 1, 2, 3 …'),
      }),
    }),
    NoteItem,
    z.object({
      kind: z.literal('activity'),
      at: time,
      id: z.uuid(),
      activity: z.enum(['assigned', 'unassigned', 'resolved', 'reopened', 'goes_on_in', 'goes_on_from']),
      actor: Actor,
      assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
      otherConversation: z
        .object({ id: z.uuid(), sender: z.string() })
        .nullable()
        .describe('Another number of the shop’s took over, or took over from this thread’s.'),
    }),
  ])
  .meta({ id: 'TimelineItem' });
