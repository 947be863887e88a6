import { z } from 'zod';
import { changeConversation } from '../../inbox/change-conversation.ts';
import { findConversation, listConversations } from '../../inbox/conversations.ts';
import { countConversations } from '../../inbox/count-conversations.ts';
import { openConversation } from '../../inbox/open-conversation.ts';
import { searchConversations } from '../../inbox/search-conversations.ts';
import { searchMatches } from '../../inbox/search-matches.ts';
import { conversationDetail } from '../../inbox/texting.ts';
import { viewMessage } from '../../messaging/message-view.ts';
import { viewMessages } from '../../messaging/waiting.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { ConversationDetail, idParams, Message } from './schemas.ts';
import { ListedConversation } from './search-schemas.ts';

const tags = ['conversations'];

export function conversationRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  app.get(
    '/conversations',
    {
      schema: {
        summary: 'Conversations, the latest first',
        tags,
        querystring: z.strictObject({
          status: z.enum(['open', 'resolved']).optional(),
          assignee: z
            .union([z.enum(['me', 'none']), z.uuid()])
            .optional()
            .describe('Whoever asks, nobody, or an actor by id.'),
          toDecide: z.literal('true').optional().describe('With an open task.'),
          spoken: z
            .literal('true')
            .optional()
            .describe('In which somebody wrote: without those that hold only what went out by itself.'),
          query: z
            .string()
            .max(200)
            .optional()
            .describe(
              'Names, any part of the number, words of texts and notes; the last may be a beginning.',
            ),
          ...pageQuery,
        }),
        response: { 200: pageOf(ListedConversation) },
      },
    },
    ({ query: { status, assignee, toDecide, spoken, query, cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const after = readCursor(cursor, z.tuple([z.iso.datetime().regex(/^[12]/), z.uuid()]));
        const assigneeId = assignee === 'me' ? (await actorFor(tx, principal)).id : assignee;
        const search = query === undefined ? undefined : await searchConversations(tx, query);
        const rows = await listConversations(tx, {
          status,
          assigneeId: assigneeId === 'none' ? null : assigneeId,
          toDecide: toDecide === 'true',
          spoken: spoken === 'true',
          found: search?.found,
          after,
          limit: limit + 1,
        });
        const matches = search && (await searchMatches(tx, rows.slice(0, limit), search));
        return toPage(rows, limit, {
          place: ({ lastAt, id }) => [lastAt, id],
          item: (conversation) => ({ ...conversation, match: matches?.get(conversation.id) ?? null }),
        });
      }),
  );

  app.post(
    '/conversations',
    {
      schema: {
        summary: 'Open the thread with a number, without a text',
        description: '201 where there was none with the shop’s default sender. It consents to nothing.',
        tags,
        body: z
          .strictObject({
            number: z.string().min(1).max(40).describe('In any common form; the shop’s country is assumed.'),
            customerId: z.uuid(),
          })
          .partial()
          .refine(({ number, customerId }) => (number === undefined) !== (customerId === undefined), {
            path: ['number'],
            error: 'name either a number or a customerId, and not both',
          }),
        response: { 200: ConversationDetail, 201: ConversationDetail },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { number, customerId = '' } = request.body;
        const { id, isNew } = await openConversation(
          tx,
          vault,
          number === undefined ? { customerId } : { number },
        );
        return { status: isNew ? 201 : 200, body: await conversationDetail(tx, id) };
      }),
  );

  app.get(
    '/conversations/counts',
    {
      schema: {
        summary: 'How many conversations are open, mine, to decide, unread',
        tags,
        response: {
          200: z
            .object({
              open: z.int().describe('Open, and somebody wrote: the customer, or a person of the shop.'),
              mine: z.int().describe('Open and assigned to whoever asks.'),
              toDecide: z.int().describe('With an open task.'),
              unread: z.int().describe('Of the open ones, those with something that nobody has read.'),
            })
            .meta({ id: 'ConversationCounts' }),
        },
      },
    },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) =>
        countConversations(tx, (await actorFor(tx, principal)).id),
      ),
  );

  app.get(
    '/conversations/:id',
    {
      schema: {
        summary: 'Read a conversation, and whether one may text into it now',
        tags,
        params: idParams,
        response: { 200: ConversationDetail },
      },
    },
    ({ params, principal }) =>
      inBusiness(store, principal.businessId, (tx) => conversationDetail(tx, params.id)),
  );

  app.patch(
    '/conversations/:id',
    {
      schema: {
        summary: 'Resolve, reopen, assign, or mark as read or unread',
        tags,
        params: idParams,
        body: z
          .strictObject({
            status: z.enum(['open', 'resolved']),
            assigneeId: z.uuid().nullable(),
            unread: z.literal([0, 1]),
          })
          .partial(),
        response: { 200: ConversationDetail },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { id } = request.params;
        await changeConversation(tx, id, request.body, await actorFor(tx, request.principal));
        return { status: 200, body: await conversationDetail(tx, id) };
      }),
  );

  app.get(
    '/conversations/:id/messages',
    {
      schema: {
        summary: 'The thread’s texts, oldest first',
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
        const rows = await query.execute();
        const views = await viewMessages(tx, rows);
        return toPage(rows, limit, {
          place: (message) => [message.id],
          item: (message) => views.get(message.id) ?? viewMessage(message),
        });
      }),
  );
}
