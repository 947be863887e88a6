import type { FastifyRequest } from 'fastify';
import { v5 as uuidOf } from 'uuid';
import { z } from 'zod';
import { BEHAVIOURS, setBehaviour } from '../../carriers/simulator/behaviour.ts';
import { handsetTexts } from '../../carriers/simulator/texts.ts';
import { shownMedia } from '../../media/shown-media.ts';
import {
  type HandsetRefusal,
  handsetNumber,
  handsetSays,
  hasSimulator,
  lineOf,
  type OrRefused,
} from '../../simulator/handset.ts';
import { listHandsets, readHandset } from '../../simulator/list-handsets.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { invalidRequest, Problem } from '../problem.ts';
import { requireOptInScope } from './opt-in-scope.ts';
import type { ApiParts } from './parts.ts';
import { MediaShown, timestamp } from './schemas.ts';

const params = z.strictObject({
  e164: z.string().max(100).describe('The handset’s number, in any common form.'),
});

const Said = z.strictObject({
  body: z.string().max(10_000),
  mediaUrls: z
    .array(z.url({ protocol: /^https?$/ }).max(2_000))
    .max(10)
    .optional()
    .describe('Pictures, as a carrier hands them on: their addresses.'),
  to: z.string().max(100).optional().describe('The sender that is written to; the default one if not given.'),
  receivedAt: timestamp.optional().describe('The carrier’s own time of the text; now if not given.'),
});

const HandsetText = z
  .object({
    id: z.uuid(),
    direction: z.enum(['in', 'out']).describe('As the handset sees it.'),
    body: z.string(),
    mediaUrls: z.array(z.string()),
    media: z.array(MediaShown),
    at: z.iso.datetime().describe('When it was on the handset.'),
    acceptedAt: z.iso.datetime().describe('When the carrier took it.'),
  })
  .meta({ id: 'HandsetText' });

const Behaviour = z.enum(BEHAVIOURS);

const Handset = z
  .object({
    number: z.string(),
    behaviour: Behaviour,
    customers: z.array(z.object({ id: z.uuid(), name: z.string() })).describe('Whose number it is.'),
    lastText: HandsetText.pick({ direction: true, body: true, at: true }).nullable(),
  })
  .meta({ id: 'Handset' });

const tags = ['simulator'];
const path = '/simulator/handsets/:e164';

/** The customers' phones of the simulated carrier: what they write, what they hold, how they behave. */
export function simulatorRoutes(app: App, parts: ApiParts): void {
  app.post(
    `${path}/messages`,
    {
      schema: {
        summary: 'A handset writes to the shop',
        description:
          'Answered when a carrier’s webhook would be: after the commit, and after every open permit’s end. 409 `real_number` where ' +
          'a carrier that is not simulated texts this number, or could by its next text (a store’s own number and one that others’ texts fail over to count): only the phone itself speaks for it.',
        tags,
        params,
        body: Said,
        response: { 202: z.object({ id: z.uuid() }) },
      },
    },
    async (request, reply) => {
      // A handset can say START.
      requireOptInScope(request.principal);
      const { businessId } = request.principal;
      const { receivedAt, ...rest } = request.body;
      const text = {
        ...rest,
        id: carrierId(request),
        number: request.params.e164,
        receivedAt,
      };
      const say = async () => void orProblem(await handsetSays(parts, businessId, text));
      // Receiving a text has its own transaction. So what stands under the key is the answer alone, and whoever asks
      // again says the same text again: under the same id it has one effect, and what its 202 waits for is waited for.
      return mutate(
        request,
        reply,
        parts,
        async (tx) => {
          orProblem(await lineOf(tx, text));
          return { status: 202, body: { id: text.id }, afterCommit: say };
        },
        { onReplay: say },
      );
    },
  );

  app.get(
    `${path}/messages`,
    {
      schema: {
        summary: 'What a handset holds, oldest first',
        tags,
        params,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(HandsetText) },
      },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const place = readCursor(cursor, z.tuple([z.iso.datetime(), z.uuid()]));
      const after = place === null ? null : { at: new Date(place[0]), id: place[1] };
      const texts = await inBusiness(parts.store, request.principal.businessId, async (tx) => {
        const { number } = orProblem(await handsetNumber(tx, request.params.e164));
        return handsetTexts(tx, number, { after, limit });
      });
      return toPage(texts, limit, {
        place: ({ at, id }) => [at.toISOString(), id],
        item: ({ at, acceptedAt, mediaUrls, ...text }) => ({
          ...text,
          mediaUrls: [...mediaUrls],
          media: shownMedia(mediaUrls),
          at: at.toISOString(),
          acceptedAt: acceptedAt.toISOString(),
        }),
      });
    },
  );

  app.get(
    '/simulator/handsets',
    {
      schema: {
        summary: 'Handsets, the latest text first',
        description: 'Every customer’s, and every other that exchanged a text or was set to behave somehow.',
        tags,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(Handset) },
      },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const place = readCursor(cursor, z.tuple([z.iso.datetime().regex(/^[12]/).nullable(), z.string()]));
      const after = place === null ? null : { at: place[0], number: place[1] };
      const handsets = await inBusiness(parts.store, request.principal.businessId, async (tx) => {
        if (!(await hasSimulator(tx))) throw problemOf('no_simulator');
        return listHandsets(tx, { after, limit });
      });
      return toPage(handsets, limit, {
        place: ({ lastText, number }) => [lastText?.at ?? null, number],
        item: (handset) => handset,
      });
    },
  );

  app.get(
    path,
    { schema: { summary: 'Read a handset', tags, params, response: { 200: Handset } } },
    (request) =>
      inBusiness(parts.store, request.principal.businessId, async (tx) => {
        const { number } = orProblem(await handsetNumber(tx, request.params.e164));
        return readHandset(tx, number);
      }),
  );

  app.put(
    path,
    {
      schema: {
        summary: 'Sets how a handset, and the carrier before it, behave',
        tags,
        params,
        body: z.strictObject({ behaviour: Behaviour }),
        response: { 200: z.object({ number: z.string(), behaviour: Behaviour }) },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { number } = orProblem(await handsetNumber(tx, request.params.e164));
        const { behaviour } = request.body;
        await setBehaviour(tx, number, behaviour);
        return { status: 200, body: { number, behaviour } };
      }),
  );
}

const TEXTS_BY_KEY = '7f1f4a52-6a0b-4b0e-9d0c-0d3f6a1c2b7e';

/** The same request under the same Idempotency-Key is the same text to the carrier. */
function carrierId(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return crypto.randomUUID();
  return uuidOf(JSON.stringify([request.principal.businessId, request.url, key]), TEXTS_BY_KEY);
}

function orProblem<T>(result: OrRefused<T>): T & { readonly refused: null } {
  if (result.refused === null) return result;
  throw problemOf(result.refused);
}

function problemOf(refused: HandsetRefusal): Problem {
  switch (refused) {
    case 'no_simulator':
      return new Problem({
        status: 409,
        code: 'no_simulator',
        title: 'This business has no simulated carrier',
        detail: 'Add a carrier account of the kind "simulator" first.',
      });
    case 'no_sender':
      return invalidRequest({
        field: 'to',
        message: 'is required, since the default sender is none of the simulated carrier’s',
      });
    case 'unknown_sender':
      return invalidRequest({
        field: 'to',
        message: 'is no sender of this business with the simulated carrier',
      });
    case 'real_number':
      return new Problem({
        status: 409,
        code: 'real_number',
        title: 'This phone is not a simulated one',
        detail:
          'The shop texts this number through a carrier, or could by its next text, so only the phone itself can write for it. Take a number that only the simulated carrier has to do with; what a customer says in person goes on their record.',
      });
    case 'not_a_number':
      return invalidRequest({ field: 'e164', message: 'is no phone number' });
  }
}
