import { randomBytes } from 'node:crypto';
import { defaultKeyHasher } from '@better-auth/api-key';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { Principal, Scope } from './principal.ts';

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** The first characters, to tell keys apart by. */
  readonly start: string;
  readonly scopes: string[];
  readonly createdAt: Date;
  /** To within an hour. */
  readonly lastUsedAt: Date | null;
}

/** So that a key that leaked into a log or a repository is known for what it is. */
const PREFIX = 'conv_';

/** Keys in better-auth's table, written here because its own way in wants a person, and the command line has none. */
export async function createApiKey(
  pool: pg.Pool,
  businessId: string,
  { name, scopes }: { readonly name: string; readonly scopes: readonly Scope[] },
): Promise<{ id: string; key: string }> {
  const id = uuid();
  const key = PREFIX + randomBytes(32).toString('base64url');
  await pool.query(
    `INSERT INTO auth.apikey (id, "configId", name, start, prefix, key, "referenceId", enabled, "rateLimitEnabled",
       "requestCount", permissions, "createdAt", "updatedAt")
     VALUES ($1, 'default', $2, $3, $4, $5, $6, true, false, 0, $7, now(), now())`,
    [
      id,
      name,
      key.slice(0, PREFIX.length + 4),
      PREFIX,
      await defaultKeyHasher(key),
      businessId,
      permissions(scopes),
    ],
  );
  return { id, key };
}

export async function listApiKeys(pool: pg.Pool, businessId: string): Promise<ApiKey[]> {
  const { rows } = await pool.query<Row & { start: string; createdAt: Date; lastRequest: Date | null }>(
    `SELECT id, name, start, "referenceId", permissions, "createdAt", "lastRequest" FROM auth.apikey
     WHERE "referenceId" = $1 AND enabled ORDER BY id`,
    [businessId],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    start: row.start,
    scopes: scopesOf(row),
    createdAt: row.createdAt,
    lastUsedAt: row.lastRequest,
  }));
}

/** @returns whether there was such a key. It opens nothing from now on. */
export async function revokeApiKey(pool: pg.Pool, businessId: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query('DELETE FROM auth.apikey WHERE "referenceId" = $1 AND id = $2', [
    businessId,
    id,
  ]);
  return rowCount === 1;
}

/** Who holds this key: one read, and no write but once an hour. better-auth's own check writes at every request. */
export async function principalOfKey(pool: pg.Pool, key: string): Promise<Principal | null> {
  if (key.length > 200) return null;
  const { rows } = await pool.query<Row & { stale: boolean }>(
    `SELECT id, name, "referenceId", permissions,
       "lastRequest" IS NULL OR "lastRequest" < now() - interval '1 hour' AS stale
     FROM auth.apikey WHERE key = $1 AND enabled AND ("expiresAt" IS NULL OR "expiresAt" > now())`,
    [await defaultKeyHasher(key)],
  );
  const row = rows[0];
  if (row === undefined) return null;
  if (row.stale) {
    await pool.query(
      `UPDATE auth.apikey SET "lastRequest" = now()
       WHERE id = $1 AND ("lastRequest" IS NULL OR "lastRequest" < now() - interval '1 hour')`,
      [row.id],
    );
  }
  const scopes = scopesOf(row);
  return {
    businessId: row.referenceId,
    actor: { kind: 'key', externalRef: row.id, name: row.name ?? 'key' },
    role: scopes.includes('owner') ? 'owner' : 'staff',
    scopes,
  };
}

interface Row {
  readonly id: string;
  readonly name: string | null;
  readonly referenceId: string;
  readonly permissions: string | null;
}

/** In better-auth's form of permissions: a resource, and what may be done with it. */
function permissions(scopes: readonly Scope[]): string {
  return JSON.stringify({ api: scopes });
}

function scopesOf({ permissions }: Row): string[] {
  const read = permissions === null ? null : (JSON.parse(permissions) as { api?: unknown });
  return Array.isArray(read?.api) ? read.api.filter((scope) => typeof scope === 'string') : [];
}
