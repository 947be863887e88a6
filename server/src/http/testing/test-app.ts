import { onTestFinished } from 'vitest';
import { TEST_SECRET_KEY } from '../../../test-support/secret-key.ts';
import { openVault, type Vault } from '../../secrets/vault.ts';
import type { Store } from '../../storage/transaction.ts';
import { createApp, type HttpParts } from '../app.ts';
import type { App, Routes } from '../app-type.ts';
import type { Principal } from '../authentication.ts';
import { createLogger } from '../logger.ts';
import { openMetrics } from '../metrics.ts';

export interface TestAppOptions {
  readonly businessId?: string;
  readonly store?: Store;
  readonly vault?: Vault;
  readonly routes?: Routes<HttpParts>[];
  readonly publicRoutes?: Routes<HttpParts>[];
  readonly publicUrl?: string;
  /** Where log lines go. */
  readonly log?: (line: string) => void;
}

/**
 * The application with given routes, and three who may come in: "Bearer owner", "Bearer staff" (a key each), and the
 * cookie "session" (a staff member). Whoever is in `gone` is nobody any more.
 */
export async function testApp(options: TestAppOptions = {}): Promise<{ app: App; gone: Set<string> }> {
  const {
    businessId = 'no business',
    routes = [],
    publicRoutes = [],
    publicUrl = null,
    log = () => {},
  } = options;
  const gone = new Set<string>();
  const principals: Record<string, Principal> = {
    'Bearer owner': principal(businessId, 'key', 'owner'),
    'Bearer staff': principal(businessId, 'key', 'staff'),
    session: principal(businessId, 'staff', 'staff'),
  };
  const app = await createApp(
    {
      store: options.store ?? (undefined as unknown as Store),
      vault: options.vault ?? openVault(TEST_SECRET_KEY),
      signIn: {
        authenticate: async ({ authorization, cookie }) => {
          const who = authorization ?? cookie ?? '';
          return gone.has(who) ? null : (principals[who] ?? null);
        },
      },
      logger: createLogger('debug', { write: log }),
      metrics: openMetrics(),
      publicUrl,
    },
    { routes, publicRoutes },
  );
  onTestFinished(() => app.close());
  return { app, gone };
}

function principal(businessId: string, kind: 'staff' | 'key', role: Principal['role']): Principal {
  return { businessId, actor: { kind, externalRef: `${kind} of ${role}`, name: 'Robin' }, role, scopes: [] };
}
