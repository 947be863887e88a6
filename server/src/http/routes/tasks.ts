import { z } from 'zod';
import { settleTask } from '../../inbox/settle-task.ts';
import { countTasks, listTasks } from '../../inbox/tasks.ts';
import { PERSONS_OUTCOMES, TASK_KINDS } from '../../messaging/tasks.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';
import { Task, TaskCounts } from './work-schemas.ts';

const tags = ['tasks'];

const Settlement = z
  .strictObject({
    status: z.enum(['open', 'done']),
    outcome: z.enum(PERSONS_OUTCOMES).optional(),
    note: z.string().trim().max(4_000).optional(),
  })
  .refine(({ status, outcome }) => status === 'done' || outcome === undefined, {
    path: ['outcome'],
    message: 'is what came of a task that is done; leave it out to open one again',
  });

export function taskRoutes(app: App, parts: ApiParts): void {
  app.get(
    '/tasks',
    {
      schema: {
        summary: 'Tasks: open ones the oldest first, done ones the latest first',
        description:
          'kind=tell_customer is the call list: what no text could tell. Such a task stays until a person settles it, the ' +
          'text was delivered after all, or its subject moved on.',
        tags,
        querystring: z.strictObject({
          status: z.enum(['open', 'done']).default('open'),
          kind: z.enum(TASK_KINDS).optional(),
          ...pageQuery,
        }),
        response: { 200: pageOf(Task) },
      },
    },
    ({ query: { status, kind, cursor, limit }, principal }) =>
      inBusiness(parts.store, principal.businessId, async (tx) => {
        const after = readCursor(cursor, z.tuple([z.iso.datetime().regex(/^[12]/), z.uuid()]));
        const found = await listTasks(tx, { status, kind, after, limit: limit + 1 });
        return toPage(found, limit, { place: ({ place, id }) => [place, id], item: (task) => task });
      }),
  );

  app.get(
    '/tasks/counts',
    { schema: { summary: 'How many tasks are open', tags, response: { 200: TaskCounts } } },
    ({ principal }) => inBusiness(parts.store, principal.businessId, countTasks),
  );

  app.patch(
    '/tasks/:id',
    {
      schema: {
        summary: 'Settle a task, or open it again',
        description:
          'Who settled it, when and how stays with it. 409 open_already: a later task about the same is open.',
        tags,
        params: idParams,
        body: Settlement,
        response: { 200: Task },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        return { status: 200, body: await settleTask(tx, request.params.id, request.body, actor) };
      }),
  );
}
