import { z } from 'zod';
import { addNote } from '../../inbox/add-note.ts';
import { findConversation } from '../../inbox/conversations.ts';
import { idOf, timeline } from '../../inbox/timeline.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';
import { NoteItem, TimelineItem } from './timeline-schemas.ts';

const tags = ['conversations'];

/** What a screen with an open thread works with. */
export function threadRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  app.get(
    '/conversations/:id/timeline',
    {
      schema: {
        summary: 'The thread as the screen shows it, the latest first',
        description:
          'Texts, the number’s consent events, notes, and what was done with the conversation. `before` is the nextCursor ' +
          'of the page before and leads further back.',
        tags,
        params: idParams,
        querystring: z.strictObject({ before: pageQuery.cursor, limit: pageQuery.limit }),
        response: { 200: pageOf(TimelineItem) },
      },
    },
    ({ params, query: { before, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const from = readCursor(before, z.tuple([z.uuid()]), 'before');
        const items = await timeline(tx, vault, params.id, { before: from?.[0] ?? null, limit: limit + 1 });
        return toPage(items, limit, { place: (item) => [idOf(item)], item: (item) => item });
      }),
  );

  app.post(
    '/conversations/:id/notes',
    {
      schema: {
        summary: 'Leave a note in the thread, which is sent to nobody',
        tags,
        params: idParams,
        body: z.strictObject({
          body: z
            .string()
            .max(4_000)
            .refine((body) => body.trim() !== '', 'is empty: write what the others are to know'),
        }),
        response: { 201: NoteItem },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        return { status: 201, body: await addNote(tx, request.params.id, request.body.body, actor) };
      }),
  );

  app.post(
    '/conversations/:id/presence',
    {
      schema: {
        summary: 'Say who has the conversation open, or is writing in it',
        description:
          'Goes to the open screens of the shop as the event `presence`, and is kept nowhere. A screen says it every 10 s and ' +
          'forgets others of whom it has heard nothing for 25 s.',
        tags,
        params: idParams,
        body: z.strictObject({ state: z.enum(['viewing', 'typing', 'left']) }),
        response: { 204: z.undefined() },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { id: conversationId } = await findConversation(tx, request.params.id);
        const { id: actorId } = await actorFor(tx, request.principal);
        const { state } = request.body;
        return {
          status: 204,
          body: undefined,
          afterCommit: async () => store.signals.present(tx.businessId, { conversationId, actorId, state }),
        };
      }),
  );
}
