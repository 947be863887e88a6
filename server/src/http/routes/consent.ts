import { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import { askByText } from '../../customers/ask-by-text.ts';
import { eventsOfCustomer } from '../../customers/consent-history.ts';
import { consentView } from '../../customers/consent-view.ts';
import { factsOf, factsOfStranger, findCustomer, requirePhoneNumber } from '../../customers/customers.ts';
import { recordConsent } from '../../customers/record-consent.ts';
import { recordPromotional } from '../../customers/record-promotional.ts';
import { undoAnswer } from '../../customers/undo-answer.ts';
import { listEvents } from '../../ledger/list-events.ts';
import { chooseSender } from '../../messaging/choose-sender.ts';
import { viewMessage } from '../../messaging/message-view.ts';
import { allPermitsEnded, openPermitsEnded } from '../../messaging/permits-ended.ts';
import type { Principal } from '../../sign-in/principal.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { requireOptInScope, requireWitness } from './opt-in-scope.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { Consent, ConsentEvent, idParams, Message, timestamp } from './schemas.ts';

const tags = ['consent'];

const Answer = z.strictObject({
  decision: z.enum(['opt_in', 'decline', 'opt_out']),
  category: z
    .literal('promotional')
    .optional()
    .describe('The answer is about promotional texts alone; left out it is about texts at all.'),
  method: z.enum([
    'verbal',
    'call',
    'voicemail',
    'email',
    'letter',
    'web_form',
    'written',
    'spam_report',
    'import',
  ]),
  scriptVersionId: z
    .uuid()
    .optional()
    .describe(
      'The version that was read; a verbal yes or no needs it. Of the agreement where that was signed.',
    ),
  confirmedMobile: z.string().min(1).max(40).optional().describe('The number as the customer confirmed it.'),
  storeId: z.uuid().optional(),
  staff: z.string().trim().min(1).max(200).optional(),
  note: z.string().max(2_000).optional(),
  occurredAt: timestamp.optional(),
  evidence: z.string().max(10_000).optional(),
  shownForSeconds: z.number().min(0).max(86_400).optional().describe('How long the script was on screen.'),
  undoSeconds: z
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How long a screen offers an undo; the confirmation of a yes waits that long.'),
});

export function consentRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  /** An answer that is given again waits as the first one does. */
  const waitAgain =
    ({ principal, params }: { principal: Principal; params: { id: string } }) =>
    async () => {
      const { businessId } = principal;
      const { mobile } = await inBusiness(store, businessId, (tx) => findCustomer(tx, params.id));
      await allPermitsEnded(store, businessId, mobile);
    };

  app.post(
    '/customers/:id/consent',
    {
      schema: {
        summary: 'Put a customer’s answer on record',
        description:
          'A yes brings one confirmation by text. An opt-out stops everything at once and sends nothing. Any key may opt ' +
          'out; opting in needs the scope opt_in and the staff member’s name. With `category: promotional` a yes is a signed ' +
          'agreement: `method` written or web_form, `scriptVersionId` of the agreement, `confirmedMobile` and `evidence`; it ' +
          'needs a number that is opted in, else 409 `not_opted_in`. 403 `reopening_needs_owner` where the shop wants its ' +
          'owner to record a yes after a texted STOP.',
        tags,
        params: idParams,
        body: Answer,
        response: { 201: ConsentEvent },
      },
    },
    (request, reply) => {
      const arrivedAt = new Date();
      if (request.body.decision === 'opt_in') {
        requireOptInScope(request.principal);
        requireWitness(request.principal, request.body.staff);
      }
      return mutate(
        request,
        reply,
        parts,
        async (tx) => {
          const actor = await actorFor(tx, request.principal);
          const { category, ...answer } = request.body;
          const { id } = request.params;
          const isOwner = request.principal.role === 'owner';
          const recorded =
            category === 'promotional'
              ? await recordPromotional(tx, vault, id, answer, actor, arrivedAt)
              : await recordConsent(tx, vault, id, answer, { actor, isOwner }, arrivedAt);
          const { confirmationMessageId, undoUntil } = recorded;
          const [event] = await listEvents(tx, vault, { eventIds: [recorded.event.id] });
          return {
            status: 201,
            body: { ...event, confirmationMessageId, undoUntil },
            // As a STOP: answered when nothing that was granted before can begin any more (C21, C23).
            afterCommit: () => openPermitsEnded(store, tx.businessId, recorded.number, recorded.inFlight),
          };
        },
        { onReplay: waitAgain(request) },
      );
    },
  );

  app.post(
    '/customers/:id/consent/:eventId/undo',
    {
      schema: {
        summary: 'Take back an answer that was recorded by mistake',
        description:
          'A spoken yes or no, by whoever recorded it, within seconds: until its `undoSeconds` and five more have passed, ' +
          'until the confirmation of a yes has left, until anything else is recorded of the number. All is as it was ' +
          'before. After that 409 `too_late_to_undo`; 409 `not_undoable` for an opt-out, and for another’s answer.',
        tags,
        params: z.strictObject({ id: z.uuid(), eventId: z.uuid() }),
        response: { 201: ConsentEvent },
      },
    },
    (request, reply) => {
      const arrivedAt = new Date();
      const { id: customerId, eventId } = request.params;
      return mutate(
        request,
        reply,
        parts,
        async (tx) => {
          const actor = await actorFor(tx, request.principal);
          const undone = await undoAnswer(tx, vault, { customerId, eventId }, actor, arrivedAt);
          const [event] = await listEvents(tx, vault, { eventIds: [undone.event.id] });
          return {
            status: 201,
            body: event,
            // As after an opt-out: no request is begun any more that the answer had permitted.
            afterCommit: () => openPermitsEnded(store, tx.businessId, undone.number, undone.inFlight),
          };
        },
        { onReplay: waitAgain(request) },
      );
    },
  );

  app.post(
    '/customers/:id/consent/question',
    {
      schema: {
        summary: 'Ask for consent by text',
        description:
          'Once, only shortly after the customer wrote, never after a no. YES or NO answers it for a day.',
        tags,
        params: idParams,
        response: { 202: Message },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 202,
        body: viewMessage(await askByText(tx, vault, request.params.id)),
      })),
  );

  app.get(
    '/customers/:id/consent/events',
    {
      schema: {
        summary: 'How a customer’s consent came to be, oldest first',
        tags,
        params: idParams,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(ConsentEvent) },
      },
    },
    ({ params, query: { cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const customer = await findCustomer(tx, params.id);
        const after = readCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
        const events = await eventsOfCustomer(tx, vault, customer, { after, limit: limit + 1 });
        return toPage(events, limit, { place: (event) => [event.id], item: (event) => event });
      }),
  );

  app.get(
    '/numbers/:e164/consent',
    {
      schema: {
        summary: 'The consent of any number',
        tags,
        params: z.strictObject({ e164: z.string().min(1).max(40) }),
        response: { 200: Consent },
      },
    },
    ({ params, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const { country, settings } = await loadBusiness(tx);
        const number = requirePhoneNumber(params.e164, country, 'e164');
        const facts = (await factsOf(tx, [number])).get(number) ?? (await factsOfStranger(tx, vault, number));
        const sender = await chooseSender(tx, { number });
        return consentView({ facts, sender, customerId: null, settings, now: new Date() });
      }),
  );
}
