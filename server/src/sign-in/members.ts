import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { Principal } from './principal.ts';

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Principal['role'];
}

interface Row {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'owner' | 'member';
}

/** Makes the business known to the sign-in, under its own id. Calling it again takes on a new name. */
export async function ensureOrganization(pool: pg.Pool, businessId: string, name: string): Promise<void> {
  await pool.query(
    `INSERT INTO auth.organization (id, name, slug) VALUES ($1::uuid, $2, $1::uuid::text)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    [businessId, name],
  );
}

/**
 * Makes a person a member of the shop, known by the e-mail address.
 *
 * @param role left out: stays what it is, and is staff for who is new.
 */
export async function ensureMember(
  pool: pg.Pool,
  businessId: string,
  {
    email,
    name,
    role,
  }: { readonly email: string; readonly name: string; readonly role?: Principal['role'] | undefined },
): Promise<string> {
  const user = await pool.query<{ id: string }>(
    `INSERT INTO auth."user" (id, name, email, "emailVerified") VALUES ($1, $2, $3, true)
     ON CONFLICT (email) DO UPDATE SET "updatedAt" = now() RETURNING id`,
    [uuid(), name, email.toLowerCase()],
  );
  const userId = (user.rows[0] as { id: string }).id;
  const inTable = role === undefined ? null : role === 'owner' ? 'owner' : 'member';
  await pool.query(
    `INSERT INTO auth.member (id, "organizationId", "userId", role) VALUES ($1, $2, $3, coalesce($4, 'member'))
     ON CONFLICT ("userId", "organizationId") DO UPDATE SET role = coalesce($4, member.role)`,
    [uuid(), businessId, userId, inTable],
  );
  return userId;
}

/**
 * Whoever leaves the shop loses everything at once (C56): the membership, without which no session counts, and the
 * sessions themselves.
 *
 * @returns false where there was no such member.
 */
export async function removeMember(pool: pg.Pool, businessId: string, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `WITH gone AS (DELETE FROM auth.member WHERE "organizationId" = $1 AND "userId" = $2 RETURNING "userId"),
       signed_out AS (DELETE FROM auth.session USING gone
                      WHERE session."userId" = gone."userId" AND "activeOrganizationId" = $1)
     SELECT FROM gone`,
    [businessId, userId],
  );
  return rowCount === 1;
}

export async function listMembers(pool: pg.Pool, businessId: string): Promise<Member[]> {
  const { rows } = await pool.query<Row>(
    `SELECT u.id AS "userId", u.name, u.email, m.role FROM auth.member m JOIN auth."user" u ON u.id = m."userId"
     WHERE m."organizationId" = $1 ORDER BY u.name, u.id`,
    [businessId],
  );
  return rows.map((row) => ({ ...row, role: roleOf(row) }));
}

export async function findMember(pool: pg.Pool, businessId: string, userId: string): Promise<Member | null> {
  const { rows } = await pool.query<Row>(
    `SELECT u.id AS "userId", u.name, u.email, m.role FROM auth.member m JOIN auth."user" u ON u.id = m."userId"
     WHERE m."userId" = $2 AND m."organizationId" = $1`,
    [businessId, userId],
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, role: roleOf(row) };
}

function roleOf({ role }: Row): Principal['role'] {
  return role === 'owner' ? 'owner' : 'staff';
}
