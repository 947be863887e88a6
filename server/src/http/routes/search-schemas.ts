import { z } from 'zod';
import { Conversation, time } from './schemas.ts';

const textParts = z.array(z.object({ text: z.string(), found: z.boolean() }));

export const SearchMatch = z
  .object({
    names: z.array(textParts).describe('Of `customers`, in their order.'),
    number: textParts.nullable().describe('Null where nothing of the number was searched for.'),
    text: z
      .object({
        id: z.uuid(),
        kind: z.enum(['message', 'note']),
        direction: z.enum(['inbound', 'outbound']).nullable().describe('Null for a note.'),
        at: time,
        actorName: z.string().nullable().describe('Of the staff member who wrote it.'),
        parts: textParts.describe('What is around the first hit; `…` where it was cut.'),
      })
      .nullable()
      .describe(
        'The text or note that says most of what names and number do not, of several the newest. Null where they say it all.',
      ),
  })
  .meta({
    id: 'SearchMatch',
    description: 'Why a search found it: texts in parts, those with `found` true were searched for.',
  });

export const ListedConversation = Conversation.extend({
  match: SearchMatch.nullable().describe('Null where nothing was searched for.'),
}).meta({ id: 'ListedConversation' });
