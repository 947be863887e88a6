import { createBusiness } from '../businesses/create-business.ts';
import { type Role, type Setup, startProgram } from '../main.ts';
import { configOrExit } from './config-or-exit.ts';
import { runUntilStopped } from './run-program.ts';

/** `conversations serve`: the program for real use. On an empty database it prints a link for the first owner. */
export async function serve({ role }: { role: Role }): Promise<void> {
  const config = configOrExit({ demo: false });
  let first: string | null = null;
  const setUp: Setup = async ({ store, vault }) => {
    const { rows } = await store.database.pool.query('SELECT all_businesses()');
    if (rows.length === 0 && role !== 'worker')
      first = await createBusiness(store, vault, { name: 'My shop' });
    return {};
  };
  const program = await startProgram(config, role, setUp);
  if (first !== null) {
    await program.signIn.ensureOrganization(first, 'My shop');
    const link = await program.signIn.oneTimeLink(first, {
      email: 'owner@localhost',
      name: 'Owner',
      role: 'owner',
    });
    process.stdout.write(`first sign-in, once, for the owner: ${link}\n`);
  }
  process.stdout.write(`ready: ${program.url ?? role}\n`);
  await runUntilStopped(program);
}
