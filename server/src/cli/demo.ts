import { demoShop } from '../demo/demo-shop.ts';
import { startProgram } from '../main.ts';
import { configOrExit } from './config-or-exit.ts';
import { runUntilStopped } from './run-program.ts';

/** `npm start`: a shop to try, with its own database, a simulated carrier and sample customers. */
export async function demo(): Promise<void> {
  const config = configOrExit({ demo: true });
  let businessId = '';
  const program = await startProgram(config, 'all', async ({ store, vault }) => {
    businessId = await demoShop(store, vault);
    return config.demoApiKey === null ? {} : { demo: { key: config.demoApiKey, businessId } };
  });
  await program.signIn.ensureOrganization(businessId, 'Bell & Crank');
  const link = await program.signIn.oneTimeLink(businessId, {
    email: 'alex@bellandcrank.example',
    name: 'Alex',
    role: 'owner',
  });
  process.stdout.write(`ready: ${link}\n`);
  await runUntilStopped(program);
}
