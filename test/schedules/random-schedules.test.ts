// The promises of the gate against the real code: random things happen to a number, through the API, while two workers hand
// over on a real PostgreSQL. A failure prints the seed and the shortest way to it; SEED=… with that seed begins with it again.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { agreeAndSettle, decideOpen, happenings } from './commands.ts';
import { overTheLine } from './lost-worker.ts';
import { newModel } from './model.ts';
import { broken, newPhone } from './phone.ts';

const RUNS = Number(process.env.RUNS ?? 300);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
/** So many numbers at once: they share workers, connections and the business's log. */
const LANES = Math.min(20, RUNS);

/** Mostly none to speak of; now and then so long that a STOP comes in between, or that the permit ends. In ms. */
const delay = () => Math.random() * (Math.random() < 0.6 ? 5 : 900);

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 2, line: (text, send) => overTheLine(text, send, delay) });
  await shop.call('PATCH', '/settings', {
    brakes: { enabled: true, statusHoldSeconds: 0, floodLeast: 10_000 },
  });
});
afterAll(() => shop?.close());

const BEGINS = { isNew: fc.boolean(), too: fc.boolean(), openWork: fc.boolean() };

test(
  `C21 C22 C32 C33 C39 C40 C44 C53 whatever happens in whatever order, no promise breaks: ${RUNS} schedules from seed ${SEED}`,
  async () => {
    const schedules = fc.commands(happenings, { maxCommands: 12, size: 'max' });
    // Most numbers begin as most do: agreed, with the confirmation behind them. The others are new.
    const promises = fc.asyncProperty(
      fc.record(BEGINS),
      schedules,
      async ({ isNew, too, openWork }, commands) => {
        const model = newModel(openWork);
        const phone = await newPhone(shop, openWork);
        if (!isNew || !too) await agreeAndSettle(model, phone);
        await fc.asyncModelRun(() => ({ model, real: phone }), commands);
        await Promise.all(phone.asking);
        if (model.paused) await decideOpen(phone, 'not_opt_out');
        expect(await broken(phone, model)).toEqual([]);
      },
    );
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      fc.assert(promises, { seed: SEED + lane, numRuns: Math.ceil(RUNS / LANES) }),
    );
    await Promise.all(lanes);
  },
  120_000 + RUNS * 2_000,
);
