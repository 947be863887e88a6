import type { Program, Role } from '../main.ts';
import { configOrExit } from './config-or-exit.ts';
import { runProgram } from './run-program.ts';
import { start } from './start.ts';

const NAME = 'My shop';

/** `conversations serve`: the program for real use. On an empty database it prints a link for the first owner. */
export async function serve({ role }: { role: Role }): Promise<void> {
  const config = configOrExit({ demo: false });
  await runProgram(
    () =>
      start(config, role, async ({ store, vault }) => {
        const { createFirstBusiness } = await import('../businesses/create-business.ts');
        if (role !== 'worker') await createFirstBusiness(store, vault, NAME);
        return {};
      }),
    async (program) => {
      if (role !== 'worker') await inviteFirstOwner(program);
      process.stdout.write(`ready: ${program.url ?? role}\n`);
    },
  );
}

/** Until somebody belongs to the shop, at each start: a first start may have been cut off before it said the link. */
async function inviteFirstOwner({ store, signIn }: Program): Promise<void> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  const [first, another] = rows;
  if (!first || another || (await signIn.listMembers(first.id)).length > 0) return;
  await signIn.ensureOrganization(first.id, NAME);
  const link = await signIn.oneTimeLink(first.id, {
    email: 'owner@localhost',
    name: 'Owner',
    role: 'owner',
  });
  process.stdout.write(`first sign-in, once, for the owner: ${link}\n`);
}
