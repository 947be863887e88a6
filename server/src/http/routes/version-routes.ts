import { z } from 'zod';
import { changeWording } from '../../businesses/change-wording.ts';
import { lintFor, lintWording, loadShop, type Shop } from '../../businesses/lint-wording.ts';
import { currentVersion, type WordingVersion, wordingVersions } from '../../businesses/wording-versions.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { notFound } from '../problem.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';
import { Finding, refusedWording, Version, viewVersion } from './wording-schemas.ts';

const tags = ['settings'];

/** Something that a shop words, that customers hear or sign, and that is kept in versions (C4). */
export interface VersionedWording {
  readonly kind: 'script' | 'promotional_agreement';
  readonly path: '/scripts' | '/promotional-agreements';
  /** Names the schema in the OpenAPI document, and says what a version is. */
  readonly schema: { readonly id: string; readonly description: string };
  readonly refusal: { readonly code: 'script_incomplete' | 'agreement_incomplete'; readonly title: string };
  /** As the document and problems speak of it. */
  readonly words: {
    readonly every: string;
    readonly current: string;
    readonly one: string;
    readonly change: string;
    readonly check: string;
    readonly version: string;
  };
}

const body = z.strictObject({ text: z.string().min(1).max(5_000) });

/** The versions of one wording: all of them, the one in use, one by its id, a new one, and the check of one. */
export function versionRoutes(
  app: App,
  parts: ApiParts,
  { kind, path, schema, refusal, words }: VersionedWording,
): void {
  const { store } = parts;
  const Shown = Version.extend({
    findings: z
      .array(Finding)
      .describe(
        'What the linter says of it now. A version of before a rule stays in use; a new one must keep to it.',
      ),
  }).meta(schema);
  const view = (shop: Shop, version: WordingVersion) => ({
    ...viewVersion(version),
    findings: lintFor(shop, kind, version.text),
  });

  app.get(
    path,
    {
      schema: {
        summary: words.every,
        tags,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(Shown) },
      },
    },
    ({ query: { cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const [before = null] = readCursor(cursor, z.tuple([z.int().positive()])) ?? [];
        const versions = await wordingVersions(tx, [kind], { before, limit: limit + 1 });
        const shop = await loadShop(tx);
        return toPage(versions, limit, {
          place: ({ version }) => [version],
          item: (version) => view(shop, version),
        });
      }),
  );

  app.get(
    `${path}/current`,
    { schema: { summary: words.current, tags, response: { 200: Shown } } },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) =>
        view(await loadShop(tx), await currentVersion(tx, kind)),
      ),
  );

  app.get(
    `${path}/:id`,
    { schema: { summary: words.one, tags, params: idParams, response: { 200: Shown } } },
    ({ params: { id }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const [version] = await wordingVersions(tx, [kind], { id });
        if (!version) throw notFound(words.version);
        return view(await loadShop(tx), version);
      }),
  );

  app.post(
    path,
    {
      schema: {
        summary: words.change,
        description: `Versions never change. 422 ${refusal.code} names what is missing. The text that is in use already makes no version: 200.`,
        tags,
        body,
        response: { 200: Shown, 201: Shown },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const change = await changeWording(tx, kind, request.body.text, actor);
        if (change.refused) throw refusedWording(refusal.code, refusal.title, change.refused);
        return { status: change.isNew ? 201 : 200, body: view(await loadShop(tx), change.version) };
      }),
  );

  app.post(
    `${path}/check`,
    {
      schema: {
        summary: words.check,
        tags,
        body: z.strictObject({ text: z.string().max(5_000) }),
        response: { 200: z.object({ findings: z.array(Finding) }) },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: { findings: await lintWording(tx, kind, request.body.text) },
      })),
  );
}
