import { z } from 'zod';
import { changeWording } from '../../businesses/change-wording.ts';
import { lintWording } from '../../businesses/lint-wording.ts';
import { currentVersion, wordingVersions } from '../../businesses/wording-versions.ts';
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

const KIND = 'script';

const Script = Version.meta({ id: 'Script', description: 'What staff read aloud; versions never change.' });

const body = z.strictObject({ text: z.string().min(1).max(5_000) });

export function scriptRoutes(app: App, parts: ApiParts): void {
  const { store } = parts;

  app.get(
    '/scripts',
    {
      schema: {
        summary: 'Every version of the script, the latest first',
        tags,
        querystring: z.strictObject(pageQuery),
        response: { 200: pageOf(Script) },
      },
    },
    ({ query: { cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const [before = null] = readCursor(cursor, z.tuple([z.int().positive()])) ?? [];
        const versions = await wordingVersions(tx, [KIND], { before, limit: limit + 1 });
        return toPage(versions, limit, { place: ({ version }) => [version], item: viewVersion });
      }),
  );

  app.get(
    '/scripts/current',
    { schema: { summary: 'The script to read at the counter', tags, response: { 200: Script } } },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) => viewVersion(await currentVersion(tx, KIND))),
  );

  app.get(
    '/scripts/:id',
    { schema: { summary: 'One version of the script', tags, params: idParams, response: { 200: Script } } },
    ({ params: { id }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const [version] = await wordingVersions(tx, [KIND], { id });
        if (!version) throw notFound('version of the script');
        return viewVersion(version);
      }),
  );

  app.post(
    '/scripts',
    {
      schema: {
        summary: 'A new version of the script (owner)',
        description:
          'Versions never change. 422 script_incomplete names what is missing. The text that is in use already makes no version: 200.',
        tags,
        body,
        response: { 200: Script, 201: Script },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const change = await changeWording(tx, KIND, request.body.text, actor);
        if (change.refused) {
          throw refusedWording(
            'script_incomplete',
            'The script does not say all that it must',
            change.refused,
          );
        }
        return { status: change.isNew ? 201 : 200, body: viewVersion(change.version) };
      }),
  );

  app.post(
    '/scripts/check',
    {
      schema: {
        summary: 'What a script would lack, without keeping it',
        tags,
        body: z.strictObject({ text: z.string().max(5_000) }),
        response: { 200: z.object({ findings: z.array(Finding) }) },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: { findings: await lintWording(tx, KIND, request.body.text) },
      })),
  );
}
