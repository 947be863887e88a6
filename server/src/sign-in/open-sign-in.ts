import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { fromNodeHeaders } from 'better-auth/node';
import pg from 'pg';
import type { Logger } from 'pino';
import { type ApiKey, createApiKey, listApiKeys, principalOfKey, revokeApiKey } from './api-keys.ts';
import { type Asked, askBetterAuth, type Visitor } from './ask-better-auth.ts';
import { createBetterAuth } from './better-auth.ts';
import {
  ensureMember,
  ensureOrganization,
  findMember,
  listMembers,
  type Member,
  removeMember,
} from './members.ts';
import { linkIdentifier } from './one-time-link-plugin.ts';
import type { Principal, Scope } from './principal.ts';
import { resignCookies, signInSecret } from './resign-cookies.ts';
import { type NewPassword, type PasswordOutcome, setPassword } from './set-password.ts';

export interface SignInOptions {
  readonly databaseUrl: string;
  /** SECRET_KEY; the sign-in derives a key of its own from it. */
  readonly secret: string;
  /** SECRET_KEY as it was or is going to be: who was signed in under it stays so. */
  readonly otherSecrets?: readonly string[] | undefined;
  /** Where people reach the program: links begin with it, and with https its cookies are for https alone. */
  readonly baseUrl: string;
  /** Further addresses under which pages are open, such as http://localhost:3000 beside 127.0.0.1. */
  readonly trustedOrigins?: readonly string[];
  /** The demo shop's key, which acts as its owner. */
  readonly demo?: { readonly key: string; readonly businessId: string } | undefined;
  readonly logger: Pick<Logger, 'error' | 'warn' | 'debug'>;
  readonly connections?: number;
}

/** Who is signed in at a browser. */
export interface Visit {
  readonly principal: Principal;
  readonly email: string;
  /** Came by a one-time link within the hour: may set a password without the one before. */
  readonly byLink: boolean;
  readonly hasPassword: boolean;
}

export interface SignIn {
  /** By `Authorization: Bearer`, else by the session's cookie. Asks the database each time. */
  authenticate(headers: IncomingHttpHeaders): Promise<Principal | null>;
  visit(headers: IncomingHttpHeaders): Promise<Visit | null>;
  ensureOrganization(businessId: string, name: string): Promise<void>;
  /** @returns the key, which is shown now and never again. */
  createApiKey(
    businessId: string,
    key: { readonly name: string; readonly scopes: readonly Scope[] },
  ): Promise<{ id: string; key: string }>;
  listApiKeys(businessId: string): Promise<ApiKey[]>;
  revokeApiKey(businessId: string, id: string): Promise<boolean>;
  /** @returns an address that signs this person in, once, within 24 hours. Makes the person a member where they are none. */
  oneTimeLink(
    businessId: string,
    person: { readonly email: string; readonly name: string; readonly role?: Principal['role'] },
  ): Promise<string>;
  listMembers(businessId: string): Promise<Member[]>;
  removeMember(businessId: string, userId: string): Promise<boolean>;
  signInWithPassword(visitor: Visitor, email: string, password: string): Promise<Asked>;
  signInOnce(visitor: Visitor, token: string): Promise<Asked>;
  signOut(visitor: Visitor): Promise<Asked>;
  setPassword(visitor: Visitor, password: NewPassword): Promise<PasswordOutcome>;
  /** Passes a request on to better-auth; for the few of its addresses that are open (see auth-routes.ts). */
  ask(visitor: Visitor, path: string, body?: unknown): Promise<Asked>;
  readonly origins: readonly string[];
  close(): Promise<void>;
}

const LINK_HOURS = 24;
const FRESH_LINK_MS = 3_600_000;

export function openSignIn(options: SignInOptions): SignIn {
  const { databaseUrl, secret, baseUrl, trustedOrigins = [], demo, logger, connections = 10 } = options;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: '-c search_path=auth',
    max: connections,
    application_name: 'conversations sign-in',
  });
  pool.on('error', (error) => logger.error({ err: error }, 'a connection of the sign-in broke'));
  const origins = [...new Set([new URL(baseUrl).origin, ...trustedOrigins])];
  const secrets = [secret, ...(options.otherSecrets ?? [])].map(signInSecret);
  const auth = createBetterAuth({
    pool,
    secret: signInSecret(secret),
    baseUrl,
    trustedOrigins: origins,
    logger,
  });
  const current = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
    headers.cookie === undefined ? headers : { ...headers, cookie: resignCookies(headers.cookie, secrets) };

  const session = async (sent: IncomingHttpHeaders) => {
    const headers = current(sent);
    if (!headers.cookie?.includes('conversations.session_token=')) return null;
    const found = await auth.api.getSession({
      headers: fromNodeHeaders({ cookie: headers.cookie }),
      // Only looked at: the pages' own get-session is what prolongs it, cookie and all.
      query: { disableRefresh: true, disableCookieCache: true },
    });
    const businessId = found?.session.activeOrganizationId;
    if (!found || !businessId) return null;
    const member = await findMember(pool, businessId, found.user.id);
    if (member === null) return null;
    const actor = { kind: 'staff', externalRef: member.userId, name: member.name } as const;
    const principal: Principal = { businessId, actor, role: member.role, scopes: [] };
    return { principal, email: member.email, session: found.session };
  };
  const ask = (visitor: Visitor, path: string, body?: unknown) =>
    askBetterAuth(auth, { baseUrl, visitor: { ...visitor, headers: current(visitor.headers) }, path, body });

  const signIn: SignIn = {
    origins,
    ask,
    async authenticate(headers) {
      const { authorization } = headers;
      if (authorization === undefined) return (await session(headers))?.principal ?? null;
      const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (key === undefined) return null;
      if (demo !== undefined && isSame(key, demo.key)) return demoPrincipal(demo.businessId);
      return principalOfKey(pool, key);
    },
    async visit(headers) {
      const found = await session(headers);
      if (found === null) return null;
      const { rows } = await pool.query(
        `SELECT FROM auth.account WHERE "userId" = $1 AND "providerId" = 'credential' AND password IS NOT NULL`,
        [found.principal.actor.externalRef],
      );
      const { byLink, createdAt } = found.session;
      return {
        principal: found.principal,
        email: found.email,
        byLink: byLink === true && Date.now() - createdAt.getTime() < FRESH_LINK_MS,
        hasPassword: rows.length > 0,
      };
    },
    ensureOrganization: (businessId, name) => ensureOrganization(pool, businessId, name),
    createApiKey: (businessId, key) => createApiKey(pool, businessId, key),
    listApiKeys: (businessId) => listApiKeys(pool, businessId),
    revokeApiKey: (businessId, id) => revokeApiKey(pool, businessId, id),
    async oneTimeLink(businessId, person) {
      const userId = await ensureMember(pool, businessId, person);
      await pool.query('DELETE FROM auth.verification WHERE "expiresAt" < now()');
      const token = randomBytes(32).toString('base64url');
      const { internalAdapter } = await auth.$context;
      await internalAdapter.createVerificationValue({
        identifier: linkIdentifier(token),
        value: JSON.stringify({ userId, businessId }),
        expiresAt: new Date(Date.now() + LINK_HOURS * 3_600_000),
      });
      return `${new URL(baseUrl).origin}/sign-in/once?token=${token}`;
    },
    listMembers: (businessId) => listMembers(pool, businessId),
    removeMember: (businessId, userId) => removeMember(pool, businessId, userId),
    signInWithPassword: (visitor, email, password) => ask(visitor, '/sign-in/email', { email, password }),
    signInOnce: (visitor, token) => ask(visitor, '/sign-in/one-time-link', { token }),
    signOut: (visitor) => ask(visitor, '/sign-out', {}),
    setPassword: (visitor, password) =>
      setPassword({ auth, pool, signIn }, { ...visitor, headers: current(visitor.headers) }, password),
    async close() {
      // better-auth looks at its tables when it starts; a command that is done sooner lets it finish.
      await auth.$context.catch(() => {});
      await pool.end();
    },
  };
  return signIn;
}

function demoPrincipal(businessId: string): Principal {
  return {
    businessId,
    actor: { kind: 'key', externalRef: 'demo', name: 'demo key' },
    role: 'owner',
    scopes: ['opt_in', 'owner'],
  };
}

/** In a time that does not tell how much of it was right. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
