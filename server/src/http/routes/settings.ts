import { lintScript, missingFromScript } from '@conversations/consent';
import { z } from 'zod';
import {
  type Business,
  changeSettings,
  loadBusiness,
  settingsChangeSchema,
} from '../../businesses/settings.ts';
import { addWording, currentWording, type Wording } from '../../businesses/wordings.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { pageOf } from '../pages.ts';
import { Problem } from '../problem.ts';
import { type ApiParts, actorFor } from './parts.ts';

const tags = ['settings'];

const Settings = z
  .object({
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
    quietHours: z.object({ enabled: z.boolean(), from: z.string(), to: z.string() }),
    brakes: z.object({ enabled: z.boolean(), statusHoldSeconds: z.int() }),
    conversationalWindowHours: z.number(),
    contact: z.string(),
  })
  .meta({ id: 'Settings' });

const Script = z
  .object({ id: z.uuid(), text: z.string(), hash: z.string().describe('SHA-256 of the UTF-8 text, base64.') })
  .meta({ id: 'Script' });

const Store = z
  .object({ id: z.uuid(), name: z.string(), phone: z.string().nullable() })
  .meta({ id: 'Store' });

const viewSettings = ({ name, country, timeZone, settings }: Business) => ({
  name,
  country,
  timeZone,
  ...settings,
});
const viewScript = ({ id, text, hash }: Wording) => ({ id, text, hash: hash.toString('base64') });

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

  app.get(
    '/stores',
    { schema: { summary: 'The shop’s stores', tags, response: { 200: pageOf(Store) } } },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const items = await tx.sql
          .selectFrom('stores')
          .select(['id', 'name', 'phone'])
          .where('business_id', '=', tx.businessId)
          .orderBy('id')
          .execute();
        return { items, nextCursor: null };
      }),
  );

  app.get(
    '/scripts/current',
    { schema: { summary: 'The script to read at the counter', tags, response: { 200: Script } } },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) => viewScript(await currentWording(tx, 'script'))),
  );

  app.post(
    '/scripts',
    {
      schema: {
        summary: 'A new version of the script (owner)',
        description: 'Versions never change. 422 script_incomplete names what is missing.',
        tags,
        body: z.strictObject({ text: z.string().min(1).max(5_000) }),
        response: { 201: Script },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { text } = request.body;
        const missing = missingFromScript(text);
        if (missing.length > 0) throw await incomplete(text, missing, (await loadBusiness(tx)).name);
        const actor = await actorFor(tx, request.principal);
        return { status: 201, body: viewScript(await addWording(tx, 'script', text, actor.id)) };
      }),
  );
}

async function incomplete(text: string, missing: readonly string[], businessName: string): Promise<Problem> {
  const findings = lintScript(text, { businessName }).filter((finding) => finding.missing);
  return new Problem({
    status: 422,
    code: 'script_incomplete',
    title: 'The script does not say all that it must',
    detail: findings.map((finding) => finding.message).join(' '),
    errors: findings.map((finding) => ({ field: 'text', message: finding.message })),
    extra: { missing },
  });
}
