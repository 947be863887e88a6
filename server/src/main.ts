import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { addressOf } from './address-of.ts';
import { shopSummary } from './businesses/shop-summary.ts';
import type { Carrier } from './carriers/carrier.ts';
import { type Connection, openCarriers } from './carriers/open-carriers.ts';
import { createSimulator } from './carriers/simulator/simulator.ts';
import type { Config } from './config.ts';
import { bringBackAll } from './customers/bring-back-all.ts';
import { startHousekeeping } from './housekeeping.ts';
import { createApp } from './http/app.ts';
import { openMetrics } from './http/metrics.ts';
import { publicRoutes, routes } from './http/routes.ts';
import { startKeeping } from './ledger/start-keeping.ts';
import { startSequencer } from './ledger/start-sequencer.ts';
import { startWitnessing } from './ledger/start-witnessing.ts';
import { createLinks } from './links/hold-links.ts';
import { measureLinks } from './links/measure-links.ts';
import { closePlaces, openPlaces } from './media/open-places.ts';
import { startTidyingMedia } from './media/start-tidying.ts';
import { startLiftingBlocks } from './messaging/block-lifts.ts';
import { startCatchingUp } from './messaging/catch-up.ts';
import { startFetchingPictures } from './messaging/fetch-pictures.ts';
import { startLookingUpLines } from './messaging/look-up-lines.ts';
import { startLookingUp } from './messaging/look-up-unknown.ts';
import { openReception } from './messaging/note-reception.ts';
import { startOverdueReviews } from './messaging/overdue-reviews.ts';
import type { Parts } from './messaging/parts.ts';
import { startReconcilingBlocks } from './messaging/reconcile-blocks.ts';
import { startWorker } from './messaging/worker.ts';
import { openVault } from './secrets/vault.ts';
import { openSignIn, type SignIn } from './sign-in/open-sign-in.ts';
import { openDatabase } from './storage/database.ts';
import { isMigrated, migrate } from './storage/migrate.ts';
import type { Storage } from './storage/open-storage.ts';
import { openSignals } from './storage/signals.ts';
import type { Store } from './storage/transaction.ts';

/** A certificate waits so long for its cosignature; then it says that it is not witnessed. */
const WITNESS_WAIT_MS = 4_000;

export type Role = 'all' | 'web' | 'worker';

export interface Program extends Parts {
  readonly signIn: SignIn;
  /** Where it listens; null for a worker. */
  readonly url: string | null;
  /** Settles where the program cannot go on: its own database ended. */
  readonly failed: Promise<Error>;
  stop(): Promise<void>;
}

/** What stands before the program does. */
export interface Ground {
  readonly config: Config;
  readonly storage: Storage;
  readonly log: Logger;
}

/** What a kind of start does before it listens: the demo shop, the first owner. */
export type Setup = (parts: {
  store: Store;
  vault: Parts['vault'];
}) => Promise<{ demo?: { key: string; businessId: string } }>;

/**
 * The composition root: the only place that knows all rooms and wires them. Starts what `role` asks for, in the order in
 * which each leans on the one before; `stop` goes the other way.
 */
export async function startProgram(
  { config, storage, log }: Ground,
  role: Role,
  setUp: Setup,
): Promise<Program> {
  const undo: (() => unknown)[] = [() => storage.own?.stop()];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        log.error({ err: error }, 'a part did not stop cleanly');
      }
    }
  };
  try {
    if (storage.ownerUrl !== null && storage.own === null)
      await migrate(storage.ownerUrl, storage.programRole);
    const onError = (error: Error) => log.error({ err: error }, 'a database connection broke');
    const database = openDatabase(storage.programUrl, { onError });
    undo.push(() => database.close());
    if (!(await isMigrated(database.pool))) {
      throw new Error(
        'The database is not migrated. Run: conversations migrate (with MIGRATION_DATABASE_URL set).',
      );
    }
    const signals = openSignals(storage.programUrl, onError);
    undo.push(() => signals.close());
    const store: Store = { database, signals };
    const vault = openVault(storage.secretKey, storage.otherSecretKeys);
    const { demo } = await setUp({ store, vault });

    const address = addressOf(config);
    const links = createLinks();
    const carriers = openCarriers(store, vault, {
      simulator: ({ businessId }) => createSimulator(store, businessId),
      twilio: (connection) => connectTwilio(connection, address),
      telnyx: (connection) => connectTelnyx(connection, address),
      vonage: (connection) => connectVonage(connection, address),
      smpp: (connection) => links.carrierOf(connection),
    });
    undo.push(() => carriers.close());
    const places = await openPlaces(config.media);
    undo.push(() => closePlaces(places));
    const parts: Parts = { store, vault, carriers, log, places };
    const signIn = openSignIn({
      databaseUrl: storage.programUrl,
      secret: storage.secretKey,
      otherSecrets: storage.otherSecretKeys,
      baseUrl: address,
      logger: log,
      demo,
    });
    undo.push(() => signIn.close());

    // Before any worker starts, and by those that hear nothing themselves: what was missed while nobody listened is on record
    // when the first text is due (C25).
    const reception = await openReception(parts);
    if (role !== 'web') {
      const heldBack = new Set<string>();
      if (config.ledgerDir === null) {
        log.warn(
          'LEDGER_DIR is off: the log is kept nowhere but in the database, and a restored backup brings back the consent of ' +
            'who said STOP after it',
        );
      } else {
        await bringBackAll(parts, config.ledgerDir);
        const keeping = await startKeeping({ ...parts, folder: config.ledgerDir, heldBack });
        undo.push(() => keeping.stop());
      }
      const { startSimulatedNetwork } = await import('./simulator/network.ts');
      const network = startSimulatedNetwork(parts);
      undo.push(() => network.stop());
      const sequencer = startSequencer(parts);
      undo.push(() => sequencer.stop());
      const housekeeping = startHousekeeping(parts);
      undo.push(() => housekeeping.stop());
      const overdueReviews = startOverdueReviews(parts);
      undo.push(() => overdueReviews.stop());
      const lookingUp = startLookingUp(parts);
      undo.push(() => lookingUp.stop());
      const lookingUpLines = startLookingUpLines(parts);
      undo.push(() => lookingUpLines.stop());
      const fetchingPictures = startFetchingPictures(parts);
      undo.push(() => fetchingPictures.stop());
      const tidying = startTidyingMedia({ ...parts, places });
      undo.push(() => tidying.stop());
      const catchingUp = startCatchingUp(parts);
      undo.push(() => catchingUp.stop());
      const liftingBlocks = startLiftingBlocks(parts);
      undo.push(() => liftingBlocks.stop());
      const reconcilingBlocks = startReconcilingBlocks(parts);
      undo.push(() => reconcilingBlocks.stop());
      if (config.witness !== null) {
        const witnessing = startWitnessing({ ...parts, witness: config.witness });
        undo.push(() => witnessing.stop());
      }
      const linking = await links.start(parts, storage.programUrl);
      undo.push(() => linking.stop());
      const worker = await startWorker(parts, storage.programUrl, heldBack, links.links);
      undo.push(() => worker.stop());
    }
    let url: string | null = null;
    if (role !== 'worker') {
      const metrics = openMetrics();
      measureLinks(metrics, database);
      const app = await createApp(
        {
          ...parts,
          signIn,
          logger: log,
          metrics,
          publicUrl: config.publicUrl,
          ...(config.witness === null ? {} : { witnessWaitMs: WITNESS_WAIT_MS }),
          shopSummary: (businessId) => shopSummary(store, businessId),
        },
        { routes, publicRoutes },
      );
      undo.push(() => Promise.race([app.close(), sleep(3_000, undefined, { ref: false })]));
      await app.listen({ host: config.host, port: config.port });
      reception.begin();
      undo.push(() => reception.stop());
      url = address;
      await storage.own?.announce(url);
    }
    return { ...parts, signIn, url, failed: storage.own?.died ?? new Promise(() => {}), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

// Connectors are loaded at the first account that needs them: their SDKs are large, and most starts are without.

async function connectTwilio(connection: Connection, address: string): Promise<Carrier> {
  const { createTwilio } = await import('./carriers/twilio/twilio.ts');
  return createTwilio(connection.credentials as Parameters<typeof createTwilio>[0], {
    ...(connection.baseUrl === null ? {} : { baseUrl: connection.baseUrl }),
    statusCallback: `${address}/carriers/${connection.accountId}/status`,
    confirmsStop: connection.confirmsStop,
  });
}

async function connectTelnyx(connection: Connection, address: string): Promise<Carrier> {
  const { createTelnyx } = await import('./carriers/telnyx/telnyx.ts');
  return createTelnyx(connection.credentials as Parameters<typeof createTelnyx>[0], {
    ...(connection.baseUrl === null ? {} : { baseUrl: connection.baseUrl }),
    webhookUrl: `${address}/carriers/${connection.accountId}/status`,
    confirmsStop: connection.confirmsStop,
  });
}

async function connectVonage(connection: Connection, address: string): Promise<Carrier> {
  const { createVonage } = await import('./carriers/vonage/vonage.ts');
  return createVonage(connection.credentials as Parameters<typeof createVonage>[0], {
    ...(connection.baseUrl === null ? {} : { baseUrl: connection.baseUrl }),
    webhookUrl: `${address}/carriers/${connection.accountId}/status`,
    confirmsStop: connection.confirmsStop,
  });
}
