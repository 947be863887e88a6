import type { AddressInfo } from 'node:net';
import { createApp } from '../src/http/app.ts';
import { openMetrics } from '../src/http/metrics.ts';
import { publicRoutes, routes } from '../src/http/routes.ts';
import type { Parts } from '../src/messaging/parts.ts';
import type { SignIn } from '../src/sign-in/open-sign-in.ts';
import type { Principal } from '../src/sign-in/principal.ts';
import type { Answered } from './test-shop.ts';

export interface Person {
  readonly businessId: string;
  readonly name: string;
  readonly role: Principal['role'];
}

/**
 * One more web process of a shop, in which people are signed in: "Bearer Robin" is Robin. To be closed.
 *
 * @param parts as a process has them, its own or another's.
 */
export async function testStaff(parts: Parts, people: readonly Person[]) {
  const members = people.map((person) => ({
    ...person,
    userId: `user ${person.name}`,
    email: `${person.name.toLowerCase()}@shop.example`,
  }));
  const visit = async ({ authorization }: { authorization?: string }) => {
    const member = members.find(({ name }) => authorization === `Bearer ${name}`);
    if (member === undefined) return null;
    const { businessId, userId, name, role, email } = member;
    const actor = { kind: 'staff', externalRef: userId, name };
    return { principal: { businessId, actor, role, scopes: [] }, email, byLink: false, hasPassword: false };
  };
  const signIn = {
    visit,
    authenticate: async (headers: { authorization?: string }) => (await visit(headers))?.principal ?? null,
    listMembers: async (businessId: string) => members.filter((member) => member.businessId === businessId),
    origins: [],
  } as unknown as SignIn;
  const app = await createApp(
    {
      ...parts,
      signIn,
      logger: parts.log,
      metrics: openMetrics(),
      publicUrl: null,
      shopSummary: async () => ({ name: 'Bell & Crank', counts: [] }),
    },
    { routes, publicRoutes },
  );
  return {
    app,
    async as(
      name: string,
      method: 'GET' | 'POST' | 'PATCH',
      path: string,
      payload?: object,
      headers: Record<string, string> = {},
    ): Promise<Answered> {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { authorization: `Bearer ${name}`, ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      return { status: answer.statusCode, json: answer.body === '' ? null : JSON.parse(answer.body) };
    },
    /** Where it listens from now on. */
    async listen(): Promise<string> {
      await app.listen({ port: 0 });
      return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1`;
    },
    close: () => app.close(),
  };
}
