import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { withoutPeople } from '../http/logger.ts';
import { SCOPES, type Scope } from '../sign-in/principal.ts';
import { outliveReaders } from './closed-output.ts';
import { addLedgerCommands } from './ledger-commands.ts';

// What Node makes of the sources is kept beside them, where whoever can write it could change the sources too: a second
// start reads half as long. Where nothing can be written there, nothing is kept.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/conversations'));

/**
 * The command line. Each command's action is loaded when it is called: verifying a certificate should not load a server.
 * Exit status: 0 done, 1 failed with the reason on stderr, 2 wrong usage.
 */
function commandLine(): Command {
  const program = new Command('conversations')
    .description('Texting between a shop and its customers, with consent that holds.')
    .showHelpAfterError('(conversations --help says more)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });

  program
    .command('serve')
    .description('the program for real use; without DATABASE_URL with a database of its own')
    .addOption(
      new Option('--role <role>', 'what this process does')
        .choices(['all', 'web', 'worker'] as const)
        .default('all'),
    )
    .action(async ({ role }: { role: 'all' | 'web' | 'worker' }) =>
      (await import('./serve.ts')).serve({ role }),
    );

  program
    .command('demo', { hidden: true })
    .description('a shop to try, with a simulated carrier')
    .action(async () => (await import('./demo.ts')).demo());

  program
    .command('migrate')
    .description('bring the database up to date, as MIGRATION_DATABASE_URL')
    .action(async () => (await import('./migrate.ts')).migrateDatabase());

  program
    .command('doctor')
    .description('check the set-up and say what to do')
    .action(async () => (await import('./doctor.ts')).doctor());

  program
    .command('api-key')
    .description('keys for programs')
    .command('create')
    .description('make a key; it is printed once, alone on stdout')
    .requiredOption('--name <name>', 'what it is for, such as "till"', name)
    .option('--business <id>', 'the shop, where there are several')
    .option('--scope <scope>', `grant ${SCOPES.join(' or ')}; may be repeated`, scopes, [])
    .action(async (options: { name: string; business?: string; scope: Scope[] }) =>
      (await import('./create-api-key.ts')).createApiKey(options),
    );

  program
    .command('sign-in-link')
    .description('print a link that signs a person in once, within 24 hours')
    .option('--email <address>', 'whose; the owner’s, where it is left out')
    .option('--name <name>', 'the name of who is new', name)
    .addOption(new Option('--role <role>', 'what the person may do').choices(['owner', 'staff'] as const))
    .option('--business <id>', 'the shop, where there are several')
    .action(async (options: { email?: string; name?: string; role?: 'owner' | 'staff'; business?: string }) =>
      (await import('./print-sign-in-link.ts')).printSignInLink(options),
    );

  program
    .command('rotate-secret-key')
    .description(
      'seal everything anew under SECRET_KEY that lies under SECRET_KEY_PREVIOUS, while the program runs',
    )
    .action(async () => (await import('./rotate-secret-key.ts')).rotateSecretKey());

  program
    .command('registration-pack')
    .description('what carriers ask before they let a shop text, from the shop as it is')
    .option('--business <id>', 'the shop, where there are several')
    .option('--json <file>', 'where to; stdout, where neither file is named')
    .option('--pdf <file>', 'the same for people')
    .action(async (options: { business?: string; json?: string; pdf?: string }) =>
      (await import('./registration-pack.ts')).printRegistrationPack(options),
    );

  addLedgerCommands(program.command('ledger').description('the proof of consent'));
  program
    .command('witness')
    .description(
      'cosign the checkpoints of others’ logs (C2SP tlog-witness), on a machine that is not theirs',
    )
    .requiredOption('--dir <folder>', 'where its key and what it saw are kept')
    .requiredOption('--name <name>', 'of its key, such as "witness.example/w1"', name)
    .requiredOption('--log <vkey>', 'a log’s public key; may be repeated', logs)
    .option('--host <address>', 'where it listens; 127.0.0.1')
    .requiredOption('--port <number>', 'where it listens', port)
    .action(async (options: { dir: string; name: string; log: string[]; host?: string; port: number }) =>
      (await import('./witness.ts')).runWitness(options),
    );
  return program;
}

const logs = (value: string, before: string[] = []): string[] => [...before, value];

function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number > 65_535) throw new InvalidArgumentError('It is 0 to 65535.');
  return number;
}

function name(value: string): string {
  if (value.trim() === '' || value.length > 100)
    throw new InvalidArgumentError('It has 1 to 100 characters.');
  return value.trim();
}

function scopes(value: string, before: Scope[]): Scope[] {
  const scope = SCOPES.find((known) => known === value);
  if (scope === undefined) throw new InvalidArgumentError(`There are: ${SCOPES.join(', ')}.`);
  return [...before, scope];
}

async function run(): Promise<number> {
  try {
    await commandLine().parseAsync();
    return 0;
  } catch (error) {
    // commander has said what is wrong, or printed the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message } = error as Error;
    // A database quotes what it was given; a reason of ours is meant to be read as it is.
    process.stderr.write(`${'severity' in (error as Error) ? withoutPeople(message) : message}\n`);
    return 1;
  }
}

outliveReaders();
process.exitCode = await run();
// What is still open (a socket that waits for its end, say) must not keep a command that is done.
setTimeout(() => process.exit(), 1_000).unref();
