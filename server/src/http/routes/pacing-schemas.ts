import { z } from 'zod';
import { time } from './schemas.ts';

const perSecond = z.number().nullable().describe('Segments a second; null for no limit.');
const perDay = z.int().nullable().describe('Segments a day; null for no cap.');

export const Pacing = z
  .object({
    senders: z.array(
      z.object({
        number: z.string(),
        kind: z.enum(['simulator', 'smpp', 'toll_free', 'short_code', 'long_code_na', 'long_code']),
        perSecond,
        perDay,
        own: z
          .object({ perSecond, perDay })
          .describe('What its kind of sender has where the owner sets nothing.'),
        sentToday: z.int().describe('Segments.'),
        waiting: z.int().describe('Texts that are due and wait for it.'),
        dayEndsAt: time.describe('When its day’s cap begins anew: midnight Pacific time for North America.'),
      }),
    ),
    brand: z
      .object({
        segmentsPerDay: z.int().describe('What these numbers may send in a day together.'),
        own: z.int().describe('What that is where the owner sets nothing.'),
        sentToday: z.int(),
        dayEndsAt: time,
      })
      .nullable()
      .describe(
        'T-Mobile’s cap is the brand’s: all ten-digit numbers of North America share it. Null where there are not two of them.',
      ),
    spending: z.object({
      segmentsPerDay: z.int().nullable(),
      segmentPrice: z.number().nullable(),
      spentToday: z.int(),
      holds: z
        .enum(['all', 'automatic'])
        .nullable()
        .describe(
          'The day’s limit is reached: all texts hold but answers to STOP and HELP, or automatic ones.',
        ),
      letGo: z.enum(['people', 'all']).nullable().describe('What the owner lets go for the rest of the day.'),
      dayEndsAt: time,
    }),
    floods: z
      .array(
        z.object({
          key: z
            .object({ id: z.uuid(), name: z.string() })
            .nullable()
            .describe('The API key that asked for all of them; null: the shop as a whole.'),
          since: time,
          sentThisHour: z.int(),
          busiestHour: z.int().describe('So far, of the key or of the shop.'),
          waiting: z.int().describe('What a key’s flood holds is counted there alone.'),
          samples: z.array(z.object({ id: z.uuid(), body: z.string(), number: z.string() })),
        }),
      )
      .describe('More automatic texts than any hour brought wait for the owner; empty where none do.'),
    stoppedAt: time.nullable().describe('Everything is stopped but what a STOP is owed.'),
  })
  .meta({ id: 'Pacing' });
