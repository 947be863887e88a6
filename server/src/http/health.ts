import { isMigrated } from '../storage/migrate.ts';
import type { Store } from '../storage/transaction.ts';
import type { App } from './app-type.ts';

/** How long the database may take to answer before we count as not ready, in ms. */
const PATIENCE_MS = 2_000;

/** /healthz: the process is alive. /readyz: it can do its work. Both are asked often, and say nothing to strangers. */
export function healthRoutes(app: App, { store }: { readonly store: Store }): void {
  app.get('/healthz', { schema: { hide: true }, logLevel: 'warn' }, async () => ({ status: 'alive' }));

  app.get('/readyz', { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    const reason = await whyNotReady(store).catch((error: Error) => {
      request.log.warn({ err: error }, 'not ready');
      return 'the database does not answer';
    });
    return reply
      .code(reason === null ? 200 : 503)
      .send(reason === null ? { status: 'ready' } : { status: 'not ready', reason });
  });
}

async function whyNotReady({ database }: Store): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer from the database in time')), PATIENCE_MS);
  });
  try {
    const migrated = await Promise.race([isMigrated(database.pool), late]);
    return migrated ? null : 'migrations are missing; run: conversations migrate';
  } finally {
    clearTimeout(timer);
  }
}
