import type { Config } from '../config.ts';
import { secretKeyIn } from '../secrets/secret-key.ts';
import { migrate } from './migrate.ts';
import { findOwnDatabase } from './own-database/find-own-database.ts';
import { type OwnDatabase, startOwnDatabase } from './own-database/start-own-database.ts';
import { PROGRAM_ROLE, prepareOwnDatabase } from './prepare-own-database.ts';

/** Where the data are, and under which key its secrets lie. */
export interface Storage {
  readonly programUrl: string;
  /** For migrations; null where only the program's role is known. */
  readonly ownerUrl: string | null;
  readonly programRole: string;
  readonly secretKey: string;
  /** They open what was sealed before SECRET_KEY was changed, or by processes that have changed it already. */
  readonly otherSecretKeys: readonly string[];
  /** The database server, where it is our own and this process started or adopted it. */
  readonly own: OwnDatabase | null;
}

/** For the program itself: with DATABASE_URL that database, else its own, started in DATA_DIR. */
export async function openStorage(
  config: Config,
  options: { readonly log?: (line: string) => void; readonly onWaiting?: () => void } = {},
): Promise<Storage> {
  if (config.databaseUrl !== null) return given(config, config.databaseUrl);
  const own = await startOwnDatabase({ dataDir: config.dataDir, ...options });
  try {
    return { ...(await prepare(config, own)), own };
  } catch (error) {
    await own.stop();
    throw error;
  }
}

export interface StorageForCommand extends Storage {
  /** Where the program that holds the data folder can be reached; null where none does, or none can tell. */
  readonly runningAt: string | null;
  /** Stops only what this command started. */
  close(): Promise<void>;
}

/** For a command: also beside a program that runs. */
export async function openStorageForCommand(config: Config): Promise<StorageForCommand> {
  if (config.databaseUrl === null) {
    const found = await findOwnDatabase({ dataDir: config.dataDir });
    if (found !== null) {
      const runningAt = found.program?.url ?? null;
      return { ...(await prepare(config, found)), own: null, runningAt, close: async () => {} };
    }
  }
  const storage = await openStorage(config);
  return { ...storage, runningAt: null, close: async () => storage.own?.stop() };
}

async function prepare(
  config: Config,
  own: Pick<OwnDatabase, 'adminUrl' | 'urlFor'>,
): Promise<Omit<Storage, 'own'>> {
  const secretKey = config.secretKey ?? (await secretKeyIn(config.dataDir));
  const { ownerUrl, programUrl } = await prepareOwnDatabase(own);
  await migrate(ownerUrl, PROGRAM_ROLE);
  return {
    programUrl,
    ownerUrl,
    programRole: PROGRAM_ROLE,
    secretKey,
    otherSecretKeys: config.otherSecretKeys,
  };
}

function given(config: Config, programUrl: string): Storage {
  return {
    programUrl,
    ownerUrl: config.migrationDatabaseUrl,
    programRole: decodeURIComponent(new URL(programUrl).username),
    secretKey: config.secretKey ?? '',
    otherSecretKeys: config.otherSecretKeys,
    own: null,
  };
}
