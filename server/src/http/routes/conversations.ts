import { z } from 'zod';
import { changeConversation, findConversation, listConversations } from '../../inbox/conversations.ts';
import { viewMessage } from '../../messaging/message-view.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import type { ApiParts } from './parts.ts';
import { Conversation, idParams, Message } from './schemas.ts';

const tags = ['conversations'];

export function conversationRoutes(app: App, parts: ApiParts): void {
  const { store } = parts;

  app.get(
    '/conversations',
    {
      schema: {
        summary: 'Conversations, the latest first',
        tags,
        querystring: z.strictObject({ status: z.enum(['open', 'resolved']).optional(), ...pageQuery }),
        response: { 200: pageOf(Conversation) },
      },
    },
    ({ query: { status, cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const after = readCursor(cursor, z.tuple([z.iso.datetime().regex(/^[12]/), z.uuid()]));
        const found = await listConversations(tx, { status, after, limit: limit + 1 });
        return toPage(found, limit, {
          place: ({ lastAt, id }) => [lastAt, id],
          item: (conversation) => conversation,
        });
      }),
  );

  app.get(
    '/conversations/:id',
    { schema: { summary: 'Read a conversation', tags, params: idParams, response: { 200: Conversation } } },
    ({ params, principal }) =>
      inBusiness(store, principal.businessId, (tx) => findConversation(tx, params.id)),
  );

  app.patch(
    '/conversations/:id',
    {
      schema: {
        summary: 'Resolve, reopen, assign or mark as read',
        tags,
        params: idParams,
        body: z
          .strictObject({
            status: z.enum(['open', 'resolved']),
            assigneeId: z.uuid().nullable(),
            unread: z.literal(0),
          })
          .partial(),
        response: { 200: Conversation },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: await changeConversation(tx, request.params.id, request.body),
      })),
  );

  app.get(
    '/conversations/:id/messages',
    {
      schema: {
        summary: 'The thread, oldest first',
        tags,
        params: idParams,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(Message) },
      },
    },
    ({ params, query: { cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        await findConversation(tx, params.id);
        let query = tx.sql
          .selectFrom('messages')
          .selectAll()
          .where('business_id', '=', tx.businessId)
          .where('conversation_id', '=', params.id)
          .orderBy('id')
          .limit(limit + 1);
        const after = readCursor(cursor, z.tuple([z.uuid()]));
        if (after !== null) query = query.where('id', '>', after[0]);
        return toPage(await query.execute(), limit, { place: (message) => [message.id], item: viewMessage });
      }),
  );
}
