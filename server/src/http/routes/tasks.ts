import { z } from 'zod';
import { decideMeaning, numberOfTask } from '../../inbox/decide-meaning.ts';
import { settleTask } from '../../inbox/settle-task.ts';
import { countTasks, listTasks } from '../../inbox/tasks.ts';
import { listEvents } from '../../ledger/list-events.ts';
import { allPermitsEnded, openPermitsEnded } from '../../messaging/permits-ended.ts';
import { MEANINGS, PERSONS_OUTCOMES, TASK_KINDS } from '../../messaging/tasks.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { requireOptInScope } from './opt-in-scope.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { ConsentEvent, idParams } from './schemas.ts';
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
          'Who settled it, when and how stays with it. 409 open_already: a later task about the same is open; 409 ' +
          'needs_decision: an unclear text is decided, see POST /tasks/{id}/decision; 403: a dispute is the owner’s.',
        tags,
        params: idParams,
        body: Settlement,
        response: { 200: Task },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const isOwner = request.principal.role === 'owner';
        const { id } = request.params;
        return { status: 200, body: await settleTask(tx, id, request.body, { actor, isOwner }) };
      }),
  );

  app.post(
    '/tasks/:id/decision',
    {
      schema: {
        summary: 'Decide what an unclear text means',
        description:
          'Of a task of the kind `unclear`: opt_out, and texts end as after STOP, but no confirmation is sent; not_opt_out, ' +
          'and what rested goes on. Undecided at `dueAt` it is an opt-out. A key needs the scope opt_in for not_opt_out, ' +
          'since that lets texts go. 409 decided_already: somebody else did, or the customer has said it plainly.',
        tags,
        params: idParams,
        body: z.strictObject({
          meaning: z.enum(MEANINGS),
          note: z.string().trim().max(2_000).optional(),
        }),
        response: { 201: ConsentEvent },
      },
    },
    (request, reply) => {
      if (request.body.meaning === 'not_opt_out') requireOptInScope(request.principal);
      const { store, vault } = parts;
      return mutate(
        request,
        reply,
        parts,
        async (tx) => {
          const actor = await actorFor(tx, request.principal);
          const decided = await decideMeaning(tx, vault, request.params.id, request.body, actor);
          const [event] = await listEvents(tx, vault, { eventIds: [decided.event.id] });
          return {
            status: 201,
            body: { ...event, confirmationMessageId: null, undoUntil: null },
            // As a STOP: answered when nothing that was granted before can begin any more (C21, C23).
            afterCommit: () => openPermitsEnded(store, tx.businessId, decided.number, decided.inFlight),
          };
        },
        {
          onReplay: async () => {
            const { businessId } = request.principal;
            const number = await inBusiness(store, businessId, (tx) => numberOfTask(tx, request.params.id));
            if (number !== null) await allPermitsEnded(store, businessId, number);
          },
        },
      );
    },
  );
}
