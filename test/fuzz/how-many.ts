/** So many webhooks and PDUs a carrier; a run of all tests has time for a tenth of what `npm run test:fuzz` sends. */
export const ITEMS = Number(process.env.FUZZ_ITEMS ?? 10_000);
/** The first of them; each has a seed of its own, one after the other. */
export const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000);
/** One in so many webhooks goes the whole way, through the HTTP route into the database. */
export const WHOLE_WAY_EVERY = 20;

/** How to see again what failed, alone. */
export const again = (seed: number, items = 1): string =>
  `seed ${seed}; again with: npm run test:fuzz -- ${items} ${seed}`;

/** Every rejection that nobody handled and every error that nobody caught from now on. */
export function watchForUnhandled(): unknown[] {
  const found: unknown[] = [];
  process.on('unhandledRejection', (reason) => found.push(reason));
  process.on('uncaughtException', (error) => found.push(error));
  return found;
}
