import { opensSecrets } from '../businesses/opens-secrets.ts';
import type { Vault } from '../secrets/vault.ts';
import { isMigrated } from '../storage/migrate.ts';
import type { Store } from '../storage/transaction.ts';
import type { App } from './app-type.ts';

/** How long the database may take to answer before we count as not ready, in ms. */
const PATIENCE_MS = 2_000;

/** Under which key secrets lie changes when an operator has them sealed anew: so long an answer counts, in ms. */
const SECRETS_SEEN_MS = 10_000;

interface Parts {
  readonly store: Store;
  readonly vault: Vault;
}

/** /healthz: the process is alive. /readyz: it can do its work. Both are asked often, and say nothing to strangers. */
export function healthRoutes(app: App, parts: Parts): void {
  const opens = seldom(SECRETS_SEEN_MS, () => opensSecrets(parts.store, parts.vault));

  app.get('/healthz', { schema: { hide: true }, logLevel: 'warn' }, async () => ({ status: 'alive' }));

  app.get('/readyz', { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    const reason = await inTime(whyNotReady(parts, opens)).catch((error: Error) => {
      request.log.warn({ err: error }, 'not ready');
      return 'the database does not answer';
    });
    return reply
      .code(reason === null ? 200 : 503)
      .send(reason === null ? { status: 'ready' } : { status: 'not ready', reason });
  });
}

async function whyNotReady({ store }: Parts, opens: () => Promise<boolean>): Promise<string | null> {
  if (!(await isMigrated(store.database.pool))) return 'migrations are missing; run: conversations migrate';
  if (!(await opens())) {
    return 'SECRET_KEY does not open the secrets in the database; start this process with the key that they were sealed under, in SECRET_KEY or SECRET_KEY_PREVIOUS';
  }
  return null;
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from the database in time')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same question, asked again only when the last answer is so old. */
function seldom<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly answer: T; readonly at: number } | undefined;
  return async () => {
    if (last === undefined || performance.now() - last.at >= ms) {
      last = { answer: await ask(), at: performance.now() };
    }
    return last.answer;
  };
}
