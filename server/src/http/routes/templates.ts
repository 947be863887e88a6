import { LANGUAGES, purposeOf, TEMPLATE_NAMES, type TemplateName } from '@conversations/consent';
import { z } from 'zod';
import { changeWording } from '../../businesses/change-wording.ts';
import { placeholdersOf, readTemplate, titleOf } from '../../businesses/describe-template.ts';
import { isTemplateName, loadShop, type Shop } from '../../businesses/lint-wording.ts';
import {
  findCurrentVersion,
  type WordingVersion,
  wordingVersions,
} from '../../businesses/wording-versions.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { pageOf } from '../pages.ts';
import { notFound } from '../problem.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { Author, Finding, refusedWording, Version, viewVersion } from './wording-schemas.ts';

const tags = ['templates'];

const reading = {
  findings: z.array(Finding),
  sample: z.string().nullable().describe('Filled with examples; null where it cannot be filled.'),
  segments: z
    .object({
      encoding: z.enum(['GSM-7', 'UCS-2']),
      segments: z.int(),
      units: z.int(),
      perSegment: z.int(),
      remaining: z.int(),
    })
    .nullable()
    .describe('Of the sample. The first text to a number carries the STOP line besides.'),
};

const Template = z
  .object({
    kind: z.string(),
    title: z.string(),
    purpose: z.string(),
    text: z.string(),
    version: z.int(),
    updatedAt: z.iso.datetime(),
    author: Author,
    placeholders: z.array(
      z.object({ name: z.string(), meaning: z.string(), example: z.string(), required: z.boolean() }),
    ),
    ...reading,
  })
  .meta({ id: 'Template', description: 'The words of an automatic text, with {placeholders}.' });

/** Of one template; more than anyone reads. */
const MOST_VERSIONS = 100;

const TemplateDetail = Template.extend({
  versions: z.array(Version).describe(`The latest first, ${MOST_VERSIONS} at most.`),
}).meta({ id: 'TemplateDetail' });

const params = z.strictObject({ kind: z.string().max(64) });

const language = z
  .enum(LANGUAGES)
  .default('en')
  .describe('Of the text; customers get their own, and English where the shop has none in it.');

/** Longer than carriers take, so that the linter is the one to say so. */
const text = z.string().max(5_000);

export function templateRoutes(app: App, parts: ApiParts): void {
  const { store } = parts;

  app.get(
    '/templates',
    {
      schema: {
        summary: 'The words of every text that the program writes by itself',
        tags,
        querystring: z.strictObject({ language }),
        response: { 200: pageOf(Template) },
      },
    },
    ({ query: { language }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const shop = await loadShop(tx);
        const current = await wordingVersions(tx, TEMPLATE_NAMES, { language, inUse: true });
        const items = TEMPLATE_NAMES.flatMap((kind) =>
          current.filter((version) => version.kind === kind).map((version) => view(shop, kind, version)),
        );
        return { items, nextCursor: null };
      }),
  );

  app.get(
    '/templates/:kind',
    {
      schema: {
        summary: 'One template with its versions',
        tags,
        params,
        querystring: z.strictObject({ language }),
        response: { 200: TemplateDetail },
      },
    },
    ({ params, query: { language }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const kind = known(params.kind);
        const versions = await wordingVersions(tx, [kind], { language, limit: MOST_VERSIONS });
        const current = await findCurrentVersion(tx, kind, language);
        if (!current) throw notFound('template in this language');
        return { ...view(await loadShop(tx), kind, current), versions: versions.map(viewVersion) };
      }),
  );

  app.post(
    '/templates/:kind',
    {
      schema: {
        summary: 'A new version of a template (owner)',
        description:
          '422 template_incomplete says in `missing` and `findings` why not; warnings refuse nothing. The text that is in use already makes no version: 200.',
        tags,
        params,
        body: z.strictObject({ text: text.min(1), language }),
        response: { 200: Template, 201: Template },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const kind = known(request.params.kind);
        const actor = await actorFor(tx, request.principal);
        const { text, language } = request.body;
        const change = await changeWording(tx, kind, text, actor, language);
        if (change.refused) {
          throw refusedWording(
            'template_incomplete',
            'The template cannot be used like this',
            change.refused,
          );
        }
        return {
          status: change.isNew ? 201 : 200,
          body: view(await loadShop(tx), kind, change.version),
        };
      }),
  );

  app.post(
    '/templates/:kind/check',
    {
      schema: {
        summary: 'What a text for a template would come to, without keeping it',
        tags,
        params,
        body: z.strictObject({ text }),
        response: { 200: z.object(reading).meta({ id: 'TemplateReading' }) },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: readTemplate(await loadShop(tx), known(request.params.kind), request.body.text),
      })),
  );
}

const view = (shop: Shop, kind: TemplateName, { text, version, createdAt, author }: WordingVersion) => ({
  kind,
  title: titleOf(kind),
  purpose: purposeOf(kind),
  text,
  version,
  updatedAt: createdAt.toISOString(),
  author,
  placeholders: placeholdersOf(shop, kind),
  ...readTemplate(shop, kind, text),
});

function known(kind: string): TemplateName {
  if (isTemplateName(kind)) return kind;
  throw notFound('template');
}
