import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { organization } from 'better-auth/plugins/organization';
import type pg from 'pg';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import { oneTimeLinkPlugin } from './one-time-link-plugin.ts';
import { PASSWORD_LENGTH } from './set-password.ts';

export interface BetterAuthOptions {
  readonly pool: pg.Pool;
  /** As {@link signInSecret} makes it. */
  readonly secret: string;
  readonly baseUrl: string;
  readonly trustedOrigins: readonly string[];
  readonly logger: Pick<Logger, 'error' | 'warn' | 'debug'>;
}

/** The header in which our own handler tells better-auth who asks; what a client sends under this name is dropped. */
export const CLIENT_IP = 'x-conversations-client-ip';

export const AUTH_PATH = '/api/auth';

const DAY = 24 * 3_600;

export type BetterAuth = ReturnType<typeof createBetterAuth>;

/** better-auth as this program uses it: no sign-up by strangers, sessions in the database alone, nothing cached. */
export function createBetterAuth({ pool, secret, baseUrl, trustedOrigins, logger }: BetterAuthOptions) {
  return betterAuth({
    database: pool,
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    trustedOrigins: [...trustedOrigins],
    secret,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    session: {
      expiresIn: 30 * DAY,
      updateAge: DAY,
      cookieCache: { enabled: false },
      additionalFields: { byLink: { type: 'boolean', required: false, input: false } },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-in/one-time-link': { window: 60, max: 20 },
        // Open screens ask this often, and it guesses nothing.
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'conversations',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [CLIENT_IP] },
      database: { generateId: () => uuid() },
    },
    databaseHooks: {
      session: { create: { before: async (session) => inOwnShop(pool, session) } },
    },
    plugins: [
      organization({ allowUserToCreateOrganization: false }),
      apiKey({ references: 'organization', rateLimit: { enabled: false } }),
      oneTimeLinkPlugin(),
    ],
    telemetry: { enabled: false },
    logger: {
      // Its messages may hold e-mail addresses; ours to write is that something happened.
      log: (level, message) => {
        if (level === 'error') logger.error({ from: 'better-auth' }, message);
        else if (level === 'warn') logger.warn({ from: 'better-auth' }, message);
        else logger.debug({ from: 'better-auth' }, message);
      },
    },
  });
}

/** A session is for one shop; who is a member of none gets none. */
async function inOwnShop<S extends { userId: string }>(pool: pg.Pool, session: S & Record<string, unknown>) {
  if (typeof session.activeOrganizationId === 'string') return { data: session };
  const { rows } = await pool.query<{ organizationId: string }>(
    'SELECT "organizationId" FROM auth.member WHERE "userId" = $1 ORDER BY "createdAt", id LIMIT 1',
    [session.userId],
  );
  const shop = rows[0]?.organizationId;
  return shop === undefined ? false : { data: { ...session, activeOrganizationId: shop } };
}
