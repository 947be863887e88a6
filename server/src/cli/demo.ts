import { configOrExit } from './config-or-exit.ts';
import { runProgram } from './run-program.ts';
import { start } from './start.ts';

/** `npm start`: a shop to try, with its own database, a simulated carrier and sample customers. */
export async function demo(): Promise<void> {
  const config = configOrExit({ demo: true });
  let businessId = '';
  await runProgram(
    () =>
      start(config, 'all', async ({ store, vault }) => {
        const { demoShop } = await import('../demo/demo-shop.ts');
        businessId = await demoShop(store, vault);
        return config.demoApiKey === null ? {} : { demo: { key: config.demoApiKey, businessId } };
      }),
    async ({ signIn }) => {
      await signIn.ensureOrganization(businessId, 'Bell & Crank');
      const link = await signIn.oneTimeLink(businessId, {
        email: 'alex@bellandcrank.example',
        name: 'Alex',
        role: 'owner',
      });
      process.stdout.write(`ready: ${link}\n`);
    },
  );
}
