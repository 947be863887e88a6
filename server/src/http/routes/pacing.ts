import { z } from 'zod';
import { changeLimits, decideFlood, letGoToday, stopTexts } from '../../messaging/change-pace.ts';
import { showPace } from '../../messaging/show-pace.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { Pacing } from './pacing-schemas.ts';
import type { ApiParts } from './parts.ts';

const tags = ['pacing'];

const limits = z
  .strictObject({
    perSecond: z
      .number()
      .min(0.01, 'is at least 0.01; null for what its kind of sender has')
      .max(10_000, 'is at most 10,000')
      .nullable()
      .describe('Segments a second.'),
    perDay: z
      .int('is a whole number of segments')
      .min(1, 'is at least 1; null for what its kind of sender has')
      .max(10_000_000, 'is at most 10,000,000')
      .nullable()
      .describe('Segments a day.'),
  })
  .partial();

/** How fast and how much the shop may text (C42, C54). */
export function pacingRoutes(app: App, parts: ApiParts): void {
  app.get(
    '/pacing',
    {
      schema: {
        summary: 'How fast and how much the shop may text, and where it stands',
        description:
          'All in segments, as carriers count; a picture text counts as one, and as three where the shop spends.',
        tags,
        response: { 200: Pacing },
      },
    },
    ({ principal }) => inBusiness(parts.store, principal.businessId, showPace),
  );

  app.patch(
    '/pacing/senders/:number',
    {
      schema: {
        summary: 'Set a sender’s rate and its day’s cap (owner)',
        description:
          'Null: what its kind of sender has without that. What waits goes by the new limits at once.',
        tags,
        params: z.strictObject({ number: z.string().min(1).max(40).describe('E.164.') }),
        body: limits,
        response: { 200: Pacing },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        await changeLimits(tx, request.params.number, request.body);
        return { status: 200, body: await showPace(tx) };
      }),
  );

  app.post(
    '/pacing/let-go',
    {
      schema: {
        summary: 'Let texts go for the rest of the day, though its limit is reached (owner)',
        description:
          '`people`: what people write; automatic texts go on holding. 409 nothing_held: none are held.',
        tags,
        body: z.strictObject({ what: z.enum(['people', 'all']) }),
        response: { 200: Pacing },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        await letGoToday(tx, request.body.what);
        return { status: 200, body: await showPace(tx) };
      }),
  );

  app.post(
    '/pacing/flood',
    {
      schema: {
        summary: 'Let a flood of automatic texts go, or drop it (owner)',
        description:
          'Automatic texts beyond a multiple of the busiest hour so far wait for this: those of a key beyond what the key itself ' +
          'sent, and those of the shop. Dropped: cancelled, and nobody is to be called for them. 409 nothing_held: none wait.',
        tags,
        body: z.strictObject({
          decision: z.enum(['let_go', 'drop']),
          key: z
            .uuid('is the id of a key, as `floods` names it; leave it out for the flood of the shop')
            .optional()
            .describe('The id of the key whose flood it is; left out: the shop’s.'),
        }),
        response: { 200: Pacing },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        await decideFlood(tx, request.body.decision, request.body.key ?? null);
        return { status: 200, body: await showPace(tx) };
      }),
  );

  app.post(
    '/pacing/stop',
    {
      schema: {
        summary: 'Stop everything but what a STOP is owed, or go on (owner)',
        description:
          'What waits stays in the queue, and goes when the switch is off again unless it has expired.',
        tags,
        body: z.strictObject({ stopped: z.boolean() }),
        response: { 200: Pacing },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        await stopTexts(tx, request.body.stopped);
        return { status: 200, body: await showPace(tx) };
      }),
  );
}
