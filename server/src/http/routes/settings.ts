import { keywordsInForce } from '@conversations/consent';
import { z } from 'zod';
import {
  type Business,
  changeSettings,
  loadBusiness,
  settingsChangeSchema,
} from '../../businesses/settings.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import type { ApiParts } from './parts.ts';

const tags = ['settings'];

const Settings = z
  .object({
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
    quietHours: z.object({ enabled: z.boolean(), from: z.string(), to: z.string() }),
    brakes: z.object({
      enabled: z.boolean(),
      statusHoldSeconds: z.int(),
      floodMultiple: z
        .number()
        .describe(
          'Automatic texts beyond so many times the busiest hour so far hold until the owner decides.',
        ),
      floodLeast: z.int().describe('Below so many in an hour they never do.'),
    }),
    conversationalWindowHours: z.number(),
    askAgainAfterDays: z.int().describe('How long nobody is led to ask a customer who declined.'),
    consentRetentionYears: z
      .int()
      .describe(
        'How long after its last text and event a number’s consent is kept, 5 at least; then it is destroyed.',
      ),
    optOutRetentionYears: z
      .int()
      .describe('The same of a number that ever said no, 10 at least. The no itself goes on for ever.'),
    promotions: z.object({
      enabled: z.boolean().describe('Whether the shop sends promotional texts at all.'),
    }),
    failover: z.object({
      enabled: z
        .boolean()
        .describe(
          'Whether another of the shop’s numbers carries a text that its own surely did not send and cannot.',
        ),
    }),
    lineLookUps: z.object({
      enabled: z
        .boolean()
        .describe(
          'Whether carriers are asked what kind of line a number is, for which they charge: once in 90 days, when staff save it or ask its owner; at most 100 a day, those that failed among them unless the carrier turned them away (credentials, its own limit).',
        ),
    }),
    spending: z
      .object({
        segmentsPerDay: z
          .int()
          .nullable()
          .describe('Beyond so many in a day of the shop’s clock texts hold; null for no limit.'),
        segmentPrice: z.number().nullable().describe('What one costs about, as the owner reckons; for show.'),
      })
      .describe('Answers to STOP and HELP never hold. A picture counts as three segments.'),
    brand: z
      .object({
        segmentsPerDay: z.int().nullable().describe('Null for what is usual; see `brand` of /pacing.'),
      })
      .describe('The day’s cap that all ten-digit numbers of North America share, as T-Mobile counts.'),
    countries: z
      .array(z.string())
      .describe('Where the shop texts besides its own country, ISO 3166-1 alpha-2.'),
    staleAfterMonths: z
      .int()
      .describe(
        'After so many months without a word from a number nothing automatic goes to it until it is confirmed.',
      ),
    optOutScope: z
      .enum(['business', 'category'])
      .describe(
        'What a STOP to a promotional text ends: all texts, or promotional ones. Numbers of the United States and Canada: always all.',
      ),
    reopeningNeedsOwner: z.boolean().describe('After a texted STOP the owner alone may record a yes again.'),
    optInKeywords: z
      .array(z.string())
      .describe('The shop’s own words that opt in as START does: 2 to 20 letters each, at most ten.'),
    refusedOptInKeywords: z
      .array(z.string())
      .describe(
        'Of these, those that opt nobody in: saved before they were known to sound like something else. Read only.',
      ),
    contact: z.string(),
    website: z.string().describe('https, as the two below; empty where the shop has set none.'),
    privacyPolicyUrl: z.string(),
    termsUrl: z.string(),
  })
  .meta({ id: 'Settings' });

const viewSettings = ({ name, country, timeZone, settings }: Business) => ({
  name,
  country,
  timeZone,
  ...settings,
  refusedOptInKeywords: settings.optInKeywords.filter((word) => keywordsInForce([word]).length === 0),
});

export function settingsRoutes(app: App, parts: ApiParts): void {
  const { store } = parts;

  app.get(
    '/settings',
    { schema: { summary: 'What the shop has set', tags, response: { 200: Settings } } },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) => viewSettings(await loadBusiness(tx))),
  );

  app.patch(
    '/settings',
    {
      schema: {
        summary: 'Change settings (owner)',
        tags,
        body: settingsChangeSchema,
        response: { 200: Settings },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: viewSettings(await changeSettings(tx, request.body)),
      })),
  );
}
