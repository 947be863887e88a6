import pino from 'pino';
import { TEST_SECRET_KEY } from '../../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../../test-support/test-database.ts';
import { createBusiness } from '../../businesses/create-business.ts';
import { createAccount } from '../../carriers/accounts.ts';
import type { Carrier, CarrierText } from '../../carriers/carrier.ts';
import { type Behaviour, setBehaviour } from '../../carriers/simulator/behaviour.ts';
import { createSimulator, type SimulatorOptions } from '../../carriers/simulator/simulator.ts';
import { type HandsetText, handsetTexts } from '../../carriers/simulator/texts.ts';
import { handOver } from '../../messaging/hand-over.ts';
import type { Message } from '../../messaging/messages.ts';
import type { Parts } from '../../messaging/parts.ts';
import { openVault } from '../../secrets/vault.ts';
import { inBusiness, type Tx } from '../../storage/transaction.ts';
import { handsetSays } from '../handset.ts';

export const SENDER = '+15125550100';

/** A business whose texts go over the simulated carrier. No worker runs: a test hands over when it wants to. */
export interface SimulatedShop {
  readonly db: TestDatabase;
  readonly businessId: string;
  readonly accountId: string;
  readonly parts: Parts;
  readonly carrier: Carrier;
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  behaves(number: string, behaviour: Behaviour): Promise<void>;
  /** @returns the carrier's id. */
  says(number: string, body: string): Promise<string>;
  /** What a handset holds, oldest first. */
  holds(number: string): Promise<HandsetText[]>;
  /** Bodies that a handset got. */
  got(number: string): Promise<string[]>;
  messages(number: string): Promise<Message[]>;
  /** Hands over what is due, until every result is on record. */
  handOver(): Promise<void>;
  /** The same shop as another process has it, on connections of the same database. */
  another(): { readonly parts: Parts; readonly carrier: Carrier };
}

export async function simulatedShop(
  options: SimulatorOptions = {},
  database?: TestDatabase,
): Promise<SimulatedShop> {
  const db = database ?? (await testDatabase());
  const { store } = db;
  const vault = openVault(TEST_SECRET_KEY);
  const businessId = await createBusiness(store, vault, {
    name: 'Bell & Crank',
    settings: { quietHours: { enabled: false } },
  });
  const tx: SimulatedShop['tx'] = (work) => inBusiness(store, businessId, work);
  const account = await tx((inTx) =>
    createAccount(inTx, vault, 'US', {
      kind: 'simulator',
      credentials: {},
      senders: [{ number: SENDER, default: true }],
    }),
  );
  const another = () => {
    const carrier = createSimulator(store, businessId, options);
    const parts: Parts = {
      store,
      vault,
      carriers: { of: async () => carrier },
      log: pino({ level: 'silent' }),
    };
    return { parts, carrier };
  };
  const { parts, carrier } = another();
  const holds = (number: string) =>
    tx((inTx) => handsetTexts(inTx, number, { after: null, limit: 1_000_000 }));

  return {
    db,
    businessId,
    accountId: account.id,
    parts,
    carrier,
    tx,
    behaves: (number, behaviour) => tx((inTx) => setBehaviour(inTx, number, behaviour)),
    async says(number, body) {
      const said = await handsetSays(parts, businessId, { number, body });
      if (said.refused !== null) throw new Error(said.refused);
      return said.id;
    },
    holds,
    got: async (number) =>
      (await holds(number)).filter(({ direction }) => direction === 'in').map(({ body }) => body),
    messages: (number) =>
      tx((inTx) =>
        inTx.sql
          .selectFrom('messages')
          .selectAll()
          .where('business_id', '=', businessId)
          .where('number', '=', number)
          .orderBy('id')
          .execute(),
      ),
    async handOver() {
      for (;;) {
        const left = await handOver(parts, businessId, 1, 24);
        if (left.length === 0) return;
        await Promise.all(left);
      }
    },
    another,
  };
}

export const textTo = (to: string, body = 'Your bike is ready'): CarrierText => ({
  from: SENDER,
  to,
  body,
  mediaUrls: [],
});
