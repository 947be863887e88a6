import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { isTimeZone, loadBusiness } from '../../businesses/settings.ts';
import { changeCustomer } from '../../customers/change-customer.ts';
import { createCustomer } from '../../customers/create-customer.ts';
import { findByExternalId, findCustomer, viewCustomer } from '../../customers/customers.ts';
import { searchCustomers } from '../../customers/search-customers.ts';
import { wantLine } from '../../messaging/look-up-lines.ts';
import { allPermitsEnded } from '../../messaging/permits-ended.ts';
import { missing } from '../../rejection.ts';
import { inBusiness } from '../../storage/transaction.ts';
import { API, type App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { requireOptInScope } from './opt-in-scope.ts';
import type { ApiParts } from './parts.ts';
import { Customer, idParams } from './schemas.ts';

const fields = {
  name: z.string().trim().min(1, 'is empty').max(200),
  mobile: z.string().min(1).max(40).describe('In any common form; the shop’s country is assumed.'),
  email: z.email().max(254).nullish(),
  externalId: z.string().min(1).max(200).nullish(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'is no language tag such as "en" or "fr-CA"')
    .nullish(),
  timeZone: z.string().refine(isTimeZone, 'is no IANA time zone such as "America/Chicago"').nullish(),
};
const externalIdParams = z.strictObject({ externalId: fields.externalId.unwrap().unwrap() });
const tags = ['customers'];

/** What a program brings may be a whole list: nothing is paid for before somebody asks of one. */
const isStaff = ({ principal }: FastifyRequest) => principal.actor.kind === 'staff';

export function customerRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  app.post(
    '/customers',
    {
      schema: {
        summary: 'Create a customer',
        tags,
        body: z.strictObject(fields),
        response: { 201: Customer },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const row = await createCustomer(tx, vault, request.body);
        if (isStaff(request)) await wantLine(tx, row.mobile);
        return { status: 201, body: await viewCustomer(tx, row) };
      }),
  );

  app.get(
    '/customers',
    {
      schema: {
        summary: 'Find customers by name, any part of the number, or externalId',
        tags,
        querystring: z.strictObject({ query: z.string().max(200).optional(), ...pageQuery }),
        response: { 200: pageOf(Customer) },
      },
    },
    ({ query: { query, cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const after = readCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null;
        const { country } = await loadBusiness(tx);
        const found = await searchCustomers(tx, { text: query ?? '', country, after, limit: limit + 1 });
        return toPage(found, limit, { place: (customer) => [customer.id], item: (customer) => customer });
      }),
  );

  app.get(
    '/customers/:id',
    {
      schema: {
        summary: 'Read a customer',
        description:
          'The id of a record that was merged into another answers with that one: its `id` is the one to keep.',
        tags,
        params: idParams,
        response: { 200: Customer },
      },
    },
    async ({ params, principal }, reply) => {
      const customer = await inBusiness(store, principal.businessId, async (tx) =>
        viewCustomer(tx, await findCustomer(tx, params.id)),
      );
      // What is read is what stands at that address (RFC 9110, 8.7): another one, where the record was merged.
      void reply.header('content-location', `${API}/customers/${customer.id}`);
      return customer;
    },
  );

  app.patch(
    '/customers/:id',
    {
      schema: {
        summary: 'Change a customer',
        description:
          'A new number brings its own consent. `confirmedMobile`: the number was read back in person.',
        tags,
        params: idParams,
        body: z.strictObject({ ...fields, confirmedMobile: fields.mobile }).partial(),
        response: { 200: Customer },
      },
    },
    (request, reply) => {
      if (request.body.confirmedMobile !== undefined) requireOptInScope(request.principal);
      return mutate(request, reply, parts, async (tx) => {
        const before = await findCustomer(tx, request.params.id);
        const row = await changeCustomer(tx, vault, request.params.id, request.body);
        if (isStaff(request) && request.body.mobile !== undefined) await wantLine(tx, row.mobile);
        const body = await viewCustomer(tx, row);
        if (row.mobile === before.mobile) return { status: 200, body };
        // A no may stand again on the number that was left: then as after an opt-out (C21).
        return { status: 200, body, afterCommit: () => allPermitsEnded(store, tx.businessId, before.mobile) };
      });
    },
  );

  app.post(
    '/customers/:id/line-look-up',
    {
      schema: {
        summary: 'Have the customer’s number looked up before it is texted',
        description:
          'Nothing happens unless the owner has it on (`lineLookUps` in the settings), the number was not looked up for 90 days, ' +
          'no text came from it or arrived there, and its carrier has a register. What is learned stands in `consent.line`, after ' +
          '`consent.changed`. Staff who create a customer or change a number ask by that alone; keys do not.',
        tags,
        params: idParams,
        response: { 204: z.undefined() },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        await wantLine(tx, (await findCustomer(tx, request.params.id)).mobile);
        return { status: 204, body: undefined };
      }),
  );

  app.get(
    '/customers/by-external-id/:externalId',
    {
      schema: {
        summary: 'Read the customer that a point of sale knows by this id',
        tags,
        params: externalIdParams,
        response: { 200: Customer },
      },
    },
    ({ params, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const customer = await findByExternalId(tx, params.externalId);
        if (!customer) throw missing('customer');
        return viewCustomer(tx, customer);
      }),
  );

  app.put(
    '/customers/by-external-id/:externalId',
    {
      schema: {
        summary: 'Create or change the customer that a point of sale knows by this id',
        description:
          'The id of a record that was merged into another answers with that one, which has an id of its own here, and ' +
          'changes nothing of it.',
        tags,
        params: externalIdParams,
        body: z.strictObject(fields).omit({ externalId: true }),
        response: { 200: Customer, 201: Customer },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { externalId } = request.params;
        // Two who bring the same new id at once: one creates, the other then changes.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`customer ${tx.businessId} ${externalId}`}, 0))`.execute(
          tx.sql,
        );
        const known = await findByExternalId(tx, externalId);
        // The id of a record that was merged: whoever merged it chose name and number, and the next upsert undoes nothing.
        if (known && known.external_id !== externalId) {
          return { status: 200, body: await viewCustomer(tx, known) };
        }
        const row = known
          ? await changeCustomer(tx, vault, known.id, request.body)
          : await createCustomer(tx, vault, { ...request.body, externalId });
        const body = await viewCustomer(tx, row);
        if (!known || row.mobile === known.mobile) return { status: known ? 200 : 201, body };
        return { status: 200, body, afterCommit: () => allPermitsEnded(store, tx.businessId, known.mobile) };
      }),
  );
}
