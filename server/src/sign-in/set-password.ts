import type pg from 'pg';
import { z } from 'zod';
import type { Visitor } from './ask-better-auth.ts';
import type { BetterAuth } from './better-auth.ts';
import type { SignIn } from './open-sign-in.ts';

export interface NewPassword {
  readonly email: string;
  readonly password: string;
  /** Needed where there is a password already and the visit did not begin with a one-time link. */
  readonly currentPassword?: string;
}

/** In characters. */
export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;

/** Why not, each with the field that it is about. The page says it there, in the visitor's language. */
const FIELDS = {
  signed_out: 'email',
  no_address: 'email',
  address_taken: 'email',
  wrong_length: 'password',
  too_many_attempts: 'currentPassword',
  wrong_password: 'currentPassword',
} as const;

export type PasswordRefusal = keyof typeof FIELDS;

/** A refusal is a value. */
export type PasswordOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly field: (typeof FIELDS)[PasswordRefusal];
      readonly reason: PasswordRefusal;
    };

interface Parts {
  readonly auth: BetterAuth;
  readonly pool: pg.Pool;
  readonly signIn: Pick<SignIn, 'visit' | 'signInWithPassword'>;
}

/** Sets how this person signs in from now on; every other session of theirs ends, and every link not yet used. */
export async function setPassword(
  { auth, pool, signIn }: Parts,
  visitor: Visitor,
  { email, password, currentPassword = '' }: NewPassword,
): Promise<PasswordOutcome> {
  const visit = await signIn.visit(visitor.headers);
  if (visit === null) return refuse('signed_out');
  const address = email.trim().toLowerCase();
  if (!z.email().safeParse(address).success) return refuse('no_address');
  if (password.length < PASSWORD_LENGTH.least || password.length > PASSWORD_LENGTH.most)
    return refuse('wrong_length');

  if (visit.hasPassword && !visit.byLink) {
    // By the front door, where attempts are counted.
    const { status } = await signIn.signInWithPassword(visitor, visit.email, currentPassword);
    if (status === 429) return refuse('too_many_attempts');
    if (status !== 200) return refuse('wrong_password');
  }

  const userId = visit.principal.actor.externalRef;
  const renamed = await pool.query(
    `UPDATE auth."user" SET email = $2, "updatedAt" = now()
     WHERE id = $1 AND NOT EXISTS (SELECT FROM auth."user" o WHERE o.email = $2 AND o.id <> $1)`,
    [userId, address],
  );
  if (renamed.rowCount === 0) return refuse('address_taken');
  const context = await auth.$context;
  const hash = await context.password.hash(password);
  const accounts = await context.internalAdapter.findAccounts(userId);
  if (accounts.some(({ providerId }) => providerId === 'credential')) {
    await context.internalAdapter.updatePassword(userId, hash);
  } else {
    await context.internalAdapter.createAccount({
      userId,
      providerId: 'credential',
      accountId: userId,
      password: hash,
    });
  }
  await endOthers(auth, pool, visitor, userId);
  return { ok: true };
}

async function endOthers(
  auth: BetterAuth,
  pool: pg.Pool,
  { headers }: Visitor,
  userId: string,
): Promise<void> {
  const current = await auth.api.getSession({
    headers: new Headers({ cookie: headers.cookie ?? '' }),
    query: { disableRefresh: true, disableCookieCache: true },
  });
  await pool.query('DELETE FROM auth.session WHERE "userId" = $1 AND token <> $2', [
    userId,
    current?.session.token ?? '',
  ]);
  await pool.query(
    `DELETE FROM auth.verification WHERE identifier LIKE 'one-time-link:%' AND value::jsonb ->> 'userId' = $1`,
    [userId],
  );
}

function refuse(reason: PasswordRefusal): PasswordOutcome {
  return { ok: false, field: FIELDS[reason], reason };
}
