import { migrate } from '../storage/migrate.ts';
import { openStorageForCommand } from '../storage/open-storage.ts';
import { configOrExit } from './config-or-exit.ts';

/** `conversations migrate`: to be run before a new version of the program starts. */
export async function migrateDatabase(): Promise<void> {
  const config = configOrExit({ demo: true, needsSecret: false });
  if (config.databaseUrl === null) {
    // A database of our own is brought up to date whenever it is opened.
    await (await openStorageForCommand(config)).close();
    process.stdout.write('The database is up to date.\n');
    return;
  }
  if (config.migrationDatabaseUrl === null) {
    throw new Error(
      'MIGRATION_DATABASE_URL is not set. Set it to the same database with the role that owns its tables; the role in ' +
        'DATABASE_URL may not change them, and should not.',
    );
  }
  const applied = await migrate(
    config.migrationDatabaseUrl,
    decodeURIComponent(new URL(config.databaseUrl).username),
  );
  process.stdout.write(applied.length > 0 ? `${applied.join('\n')}\n` : 'The database is up to date.\n');
}
