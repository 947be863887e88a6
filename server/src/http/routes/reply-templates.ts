import type { LintFinding } from '@conversations/consent';
import { z } from 'zod';
import {
  addReply,
  archiveReply,
  changeReply,
  listReplies,
  type Reply,
} from '../../businesses/reply-templates.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { notFound } from '../problem.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';
import { refusedWording } from './wording-schemas.ts';

const tags = ['templates'];

const ReplyTemplate = z
  .object({
    id: z.uuid(),
    title: z.string(),
    text: z
      .string()
      .describe('May hold {name}, {business}, {store} and {contact}; whoever sends it fills them.'),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReplyTemplate', description: 'A reply that staff keep, to put into what they write.' });

const words = z.strictObject({
  title: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(1_000),
});

const view = ({ updatedAt, ...rest }: Reply) => ({ ...rest, updatedAt: updatedAt.toISOString() });

const refusal = (findings: readonly LintFinding[]) =>
  refusedWording('reply_refused', 'The reply cannot be used like this', findings);

export function replyTemplateRoutes(app: App, parts: ApiParts): void {
  app.get(
    '/reply-templates',
    {
      schema: {
        summary: 'Replies that staff keep, by title',
        tags,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(ReplyTemplate) },
      },
    },
    ({ query: { cursor, limit }, principal }) =>
      inBusiness(parts.store, principal.businessId, async (tx) => {
        const after = readCursor(cursor, z.tuple([z.string(), z.uuid()]));
        const found = await listReplies(tx, { after, limit: limit + 1 });
        return toPage(found, limit, { place: ({ title, id }) => [title, id], item: view });
      }),
  );

  app.post(
    '/reply-templates',
    {
      schema: {
        summary: 'Keep a reply (owner)',
        description:
          '422 reply_refused: it sells, makes a reserved word a command, or holds an unknown variable.',
        tags,
        body: words,
        response: { 201: ReplyTemplate },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const added = await addReply(tx, request.body, await actorFor(tx, request.principal));
        if (added.refused) throw refusal(added.refused);
        return { status: 201, body: view(added.reply) };
      }),
  );

  app.patch(
    '/reply-templates/:id',
    {
      schema: {
        summary: 'Change a reply (owner)',
        tags,
        params: idParams,
        body: words.partial(),
        response: { 200: ReplyTemplate },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const changed = await changeReply(tx, request.params.id, request.body, actor);
        if (changed === null) throw notFound('reply');
        if (changed.refused) throw refusal(changed.refused);
        return { status: 200, body: view(changed.reply) };
      }),
  );

  app.delete(
    '/reply-templates/:id',
    {
      schema: {
        summary: 'Take a reply out of the list (owner)',
        description: 'It is archived, not deleted.',
        tags,
        params: idParams,
        response: { 204: z.undefined() },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        if (!(await archiveReply(tx, request.params.id, actor))) throw notFound('reply');
        return { status: 204, body: undefined };
      }),
  );
}
