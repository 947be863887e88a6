import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import { canonicalJson } from './canonical-json.ts';
import { Problem } from './problem.ts';

/** What a use case answers. A status of 400 and above is a refusal that is committed, its body a `problemBody`. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Runs after the commit and before the answer leaves. */
  readonly afterCommit?: () => Promise<void>;
}

export interface MutateOptions {
  /**
   * Runs before an answer is given again: `afterCommit` of the first request may still be at work then, and what it
   * waits for (the end of permits, say) holds for every answer.
   */
  readonly onReplay?: () => Promise<void>;
}

interface MutateParts {
  readonly store: Store;
  readonly vault: Vault;
}

type Outcome = (Answer & { replayed?: false }) | { replayed: true; status: number; body: unknown };

/**
 * Runs a use case that changes something in one transaction of the business, together with the record of its answer
 * under the request's Idempotency-Key: so the effect and the record are there both or not at all. A second request
 * under a key that is at work waits for the first. A thrown error rolls everything back, the key included.
 */
export async function mutate(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: MutateParts,
  work: (tx: Tx) => Promise<Answer>,
  options: MutateOptions = {},
): Promise<void> {
  // A reply is also a promise of having been sent; the handler's own result stays void.
  await send(reply, await mutateOnce(request, reply, parts, work, options));
}

/**
 * The same without sending the answer: for one that is made of what was committed, each time it is given, and must not
 * be kept under the key itself.
 */
export async function mutateOnce(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, vault }: MutateParts,
  work: (tx: Tx) => Promise<Answer>,
  { onReplay }: MutateOptions = {},
): Promise<Answer> {
  const key = idempotencyKey(request);
  const outcome = await withRetries(() =>
    inBusiness(store, request.principal.businessId, async (tx): Promise<Outcome> => {
      if (key === null) return work(tx);
      const record = {
        route: `${request.method} ${pathOf(request)}`,
        key,
        content: contentOf(request),
        vault,
      };
      const earlier = await claim(tx, record);
      if (earlier !== null) return { replayed: true, ...earlier };
      const answer = await work(tx);
      await keep(tx, record, answer);
      return answer;
    }),
  );
  if (outcome.replayed) {
    await onReplay?.();
    reply.header('idempotency-replayed', 'true');
  } else {
    await outcome.afterCommit?.();
  }
  return { status: outcome.status, body: outcome.body };
}

interface Record {
  readonly route: string;
  readonly key: string;
  readonly content: string;
  readonly vault: Vault;
}

/**
 * What was asked under a key is kept as a digest under SECRET_KEY: a body may hold a password, which a plain hash would give
 * to whoever has the database and tries. While SECRET_KEY is changed, each process compares with the key before and the key
 * to come. Where the digest was made under a key that nobody gave, nobody can tell whether the body is another; then the
 * caller's own word counts, which the Idempotency-Key is: it gets the first answer again. So a repeat never has a second
 * effect and is never called another request.
 *
 * @returns null where the key is ours to use, and else the answer that was given under it.
 */
async function claim(
  tx: Tx,
  { route, key, content, vault }: Record,
): Promise<{ status: number; body: unknown } | null> {
  // The same request of two businesses has two digests.
  const context = `request of ${tx.businessId}`;
  const digest = vault.digest(content, context);
  // Waits while another transaction holds the same key. A key older than a day counts as new.
  const claimed = await sql`
    insert into idempotency_keys (business_id, route, key, request_hash)
    values (${tx.businessId}, ${route}, ${key}, ${digest})
    on conflict (business_id, route, key) do update
      set request_hash = excluded.request_hash, status = null, response = null, created_at = now()
      where idempotency_keys.created_at < now() - interval '24 hours'`.execute(tx.sql);
  if (claimed.numAffectedRows === 1n) return null;
  const earlier = await tx.sql
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'status', 'response'])
    .where('business_id', '=', tx.businessId)
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst();
  if (earlier !== undefined && vault.isDigestOf(earlier.request_hash, content, context) === false) {
    throw new Problem({
      status: 422,
      code: 'idempotency_key_reused',
      title: 'This Idempotency-Key was used for another request',
      detail: 'Use a new key for each thing to be done, and the same key only to repeat a request as it was.',
      errors: [{ field: 'Idempotency-Key', message: 'was used with another body' }],
    });
  }
  if (earlier?.status == null) throw inProgress();
  return { status: earlier.status, body: earlier.response };
}

async function keep(tx: Tx, { route, key }: Record, { status, body }: Answer): Promise<void> {
  await tx.sql
    .updateTable('idempotency_keys')
    .set({ status, response: body === undefined ? null : JSON.stringify(body) })
    .where('business_id', '=', tx.businessId)
    .where('route', '=', route)
    .where('key', '=', key)
    .execute();
}

function send(reply: FastifyReply, { status, body }: { status: number; body: unknown }): FastifyReply {
  reply.code(status);
  if (status >= 400) reply.type('application/problem+json').serializer(JSON.stringify);
  return reply.send(status === 204 ? undefined : body);
}

/** Whoever lost to a deadlock or a concurrent change did nothing yet: the whole transaction can simply run again. */
async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if ((code !== '40P01' && code !== '40001') || attempt === 3) throw error;
      await wait(attempt * 10 * (1 + Math.random()));
    }
  }
}

function idempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && key.length >= 1 && key.length <= 255) return key;
  throw new Problem({
    status: 422,
    code: 'invalid_request',
    title: 'The request is not valid',
    detail: 'An Idempotency-Key has 1 to 255 characters, and there is one at most.',
    errors: [{ field: 'Idempotency-Key', message: 'must have 1 to 255 characters' }],
  });
}

function contentOf(request: FastifyRequest): string {
  const { body = null } = request;
  // A picture as a list of numbers would take a second to write out.
  const content = Buffer.isBuffer(body) ? createHash('sha256').update(body).digest('hex') : body;
  return canonicalJson([request.method, pathOf(request), content]);
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] as string;
}

function inProgress(): Problem {
  return new Problem({
    status: 409,
    code: 'request_in_progress',
    title: 'A request under this Idempotency-Key is still at work',
    detail: 'Ask again in a moment.',
  });
}
