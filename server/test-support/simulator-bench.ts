import type { Behaviour } from '../src/carriers/simulator/behaviour.ts';
import { type SimulatedShop, simulatedShop, textTo } from '../src/simulator/testing/simulated-shop.ts';
import type { CarrierBench, CarrierHarness, Fate } from './carrier-contract.ts';
import type { TestDatabase } from './test-database.ts';

const PHONE = '+15125550142';

const behaviourFor: Partial<Record<Fate, Behaviour>> = {
  accepted: 'delivers',
  blocked: 'blocks',
  throttled: 'throttles',
  unanswered: 'times_out',
};

/** What the carrier has of requests: texts that it took, and for each refusal a mark. */
export async function arrived(shop: SimulatedShop): Promise<string[]> {
  return shop.tx(async (tx) => {
    const texts = await tx.sql
      .selectFrom('simulator_texts')
      .select('body')
      .where('business_id', '=', shop.businessId)
      .where('direction', '=', 'in')
      .orderBy('id')
      .execute();
    const throttling = await tx.sql
      .selectFrom('simulator_handsets')
      .select('refusals_left')
      .where('business_id', '=', shop.businessId)
      .where('behaviour', '=', 'throttles')
      .executeTakeFirst();
    const refusals = throttling ? 3 - throttling.refusals_left : 0;
    return [...texts.map(({ body }) => body), ...Array<string>(refusals).fill('a text that was refused')];
  });
}

interface SimulatorBench extends CarrierBench {
  readonly shop: SimulatedShop;
}

async function bench(db: TestDatabase, { impatient } = { impatient: false }): Promise<SimulatorBench> {
  const shop = await simulatedShop(impatient ? { answerWithinMs: 50 } : {}, db);
  return {
    shop,
    carrier: shop.carrier,
    async textThatIs(fate, body) {
      const behaviour = behaviourFor[fate];
      if (behaviour === undefined) throw new Error(`The simulated carrier makes no text ${fate}`);
      await shop.behaves(PHONE, behaviour);
      if (fate === 'blocked') await shop.says(PHONE, 'STOP');
      return textTo(PHONE, body);
    },
    arrived: () => arrived(shop),
    close: async () => shop.carrier.close(),
  };
}

/** What the contract needs to know of the simulated carrier: its network is the database. */
export const simulatorHarness = (db: () => TestDatabase): CarrierHarness<SimulatorBench> => ({
  // It takes every text, and answers whole or not at all: what cannot be delivered is reported later.
  fates: {
    accepted: true,
    blocked: true,
    refused: false,
    throttled: true,
    unanswered: true,
    cut_short: false,
    at_fault: false,
  },
  open: (how) => bench(db(), how),
  connections: null,
  webhooks: null,
  async lines({ shop }, is) {
    const behaviours = { landline: 'undeliverable', mobile: 'delivers', unanswered: 'times_out' } as const;
    await shop.behaves(PHONE, behaviours[is]);
    return PHONE;
  },
});
