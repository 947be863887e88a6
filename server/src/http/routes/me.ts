import { z } from 'zod';
import { actorOf } from '../../businesses/actors.ts';
import { missingTexts } from '../../businesses/reception.ts';
import { loadBusiness } from '../../businesses/settings.ts';
import { listSenders } from '../../carriers/senders.ts';
import { textsHold } from '../../messaging/show-pace.ts';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { pageOf } from '../pages.ts';
import { type ApiParts, actorFor } from './parts.ts';

const tags = ['staff'];
const role = z.enum(['owner', 'staff']);

const Me = z
  .object({
    actorId: z.uuid(),
    name: z.string(),
    email: z.string().nullable().describe('Null for a key.'),
    role,
    business: z.object({ id: z.uuid(), name: z.string(), country: z.string(), timeZone: z.string() }),
    senders: z.array(z.object({ number: z.string(), isDefault: z.boolean() })),
    textsHold: z
      .enum(['stopped', 'spend_limit', 'flood'])
      .nullable()
      .describe('Why texts wait until the owner says something (GET /pacing); null where they do not.'),
    simulator: z.boolean().describe('The default sender is the simulated carrier’s.'),
    lineLookUps: z
      .boolean()
      .describe('The shop has numbers looked up: POST /customers/{id}/line-look-up asks.'),
    missingTexts: z
      .object({
        carrier: z.string(),
        since: z.iso.datetime(),
        problem: z.string().describe('As in the `failure` of a message.'),
        overdue: z.boolean().describe('For more than an hour: the owner has to look at the account.'),
      })
      .nullable()
      .describe(
        'What customers texted since then could not be fetched from the carrier yet; automatic texts wait. Null where nothing is missing.',
      ),
    language: z.string().nullable(),
    hasPassword: z.boolean().nullable().describe('Null for a key.'),
  })
  .meta({ id: 'Me' });

const StaffMember = z
  .object({ id: z.uuid().describe('As an actor.'), name: z.string(), role })
  .meta({ id: 'StaffMember' });

export function meRoutes(app: App, { store, signIn }: ApiParts & { readonly signIn: SignIn }): void {
  app.get(
    '/me',
    { schema: { summary: 'Who asks, and for which shop', tags, response: { 200: Me } } },
    async ({ principal, headers }) => {
      const { businessId, actor, role } = principal;
      const visit = actor.kind === 'staff' ? await signIn.visit(headers) : null;
      return inBusiness(store, businessId, async (tx) => {
        const { id: actorId } = await actorFor(tx, principal);
        const { id, name, country, timeZone, settings } = await loadBusiness(tx);
        const senders = await listSenders(tx);
        return {
          actorId,
          name: actor.name,
          email: visit?.email ?? null,
          role,
          business: { id, name, country, timeZone },
          senders: senders.map(({ number, isDefault }) => ({ number, isDefault })),
          textsHold: await textsHold(tx),
          simulator: senders.some(({ isDefault, carrier }) => isDefault && carrier === 'simulator'),
          lineLookUps: settings.lineLookUps.enabled,
          missingTexts: await missingTexts(tx),
          language: null,
          hasPassword: visit?.hasPassword ?? null,
        };
      });
    },
  );

  app.get(
    '/staff',
    {
      schema: { summary: 'Who works in the shop', tags, response: { 200: pageOf(StaffMember) } },
    },
    async ({ principal: { businessId } }) => {
      const members = await signIn.listMembers(businessId);
      return inBusiness(store, businessId, async (tx) => {
        const items: z.infer<typeof StaffMember>[] = [];
        for (const { userId, name, role } of members) {
          // Whoever has done nothing yet becomes an actor here, so that something can be assigned to them.
          const { id } = await actorOf(tx, { kind: 'staff', externalRef: userId, name });
          items.push({ id, name, role });
        }
        return { items, nextCursor: null };
      });
    },
  );
}
