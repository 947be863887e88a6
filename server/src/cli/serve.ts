import type { Role, Setup } from '../main.ts';
import { configOrExit } from './config-or-exit.ts';
import { runUntilStopped } from './run-program.ts';
import { start } from './start.ts';

/** `conversations serve`: the program for real use. On an empty database it prints a link for the first owner. */
export async function serve({ role }: { role: Role }): Promise<void> {
  const config = configOrExit({ demo: false });
  let first: string | null = null;
  const setUp: Setup = async ({ store, vault }) => {
    const { createFirstBusiness } = await import('../businesses/create-business.ts');
    if (role !== 'worker') first = await createFirstBusiness(store, vault, 'My shop');
    return {};
  };
  const program = await start(config, role, setUp);
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
