import { z } from 'zod';
import { missing } from '../../rejection.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import type { ApiParts } from './parts.ts';
import { idParams } from './schemas.ts';

const tags = ['tasks'];

const Task = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    conversationId: z.uuid(),
    messageId: z.uuid().nullable(),
    status: z.enum(['open', 'done']),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Task', description: 'What only a person can settle: a customer to call back, say.' });

interface Row {
  id: string;
  kind: string;
  conversation_id: string;
  message_id: string | null;
  status: 'open' | 'done';
  created_at: Date;
}

const view = (row: Row) => ({
  id: row.id,
  kind: row.kind,
  conversationId: row.conversation_id,
  messageId: row.message_id,
  status: row.status,
  createdAt: row.created_at.toISOString(),
});

export function taskRoutes(app: App, parts: ApiParts): void {
  app.get(
    '/tasks',
    {
      schema: {
        summary: 'Open tasks, oldest first',
        tags,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(Task) },
      },
    },
    ({ query: { cursor, limit }, principal }) =>
      inBusiness(parts.store, principal.businessId, async (tx) => {
        let query = tx.sql
          .selectFrom('tasks')
          .selectAll()
          .where('business_id', '=', tx.businessId)
          .where('status', '=', 'open')
          .orderBy('id')
          .limit(limit + 1);
        const after = readCursor(cursor, z.tuple([z.uuid()]));
        if (after !== null) query = query.where('id', '>', after[0]);
        return toPage(await query.execute(), limit, { place: (task) => [task.id], item: view });
      }),
  );

  app.patch(
    '/tasks/:id',
    {
      schema: {
        summary: 'Mark a task as done, or open it again',
        tags,
        params: idParams,
        body: z.strictObject({ status: z.enum(['open', 'done']) }),
        response: { 200: Task },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const task = await tx.sql
          .updateTable('tasks')
          .set({ status: request.body.status })
          .where('business_id', '=', tx.businessId)
          .where('id', '=', request.params.id)
          .returningAll()
          .executeTakeFirst();
        if (!task) throw missing('task');
        return { status: 200, body: view(task) };
      }),
  );
}
