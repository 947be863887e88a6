import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { createBusiness } from '../src/businesses/create-business.ts';
import { createAccount, type NewAccount } from '../src/carriers/accounts.ts';
import type { Carrier, CarrierText, InboundText, SendResult } from '../src/carriers/carrier.ts';
import { openCarriers } from '../src/carriers/open-carriers.ts';
import { createSimulator } from '../src/carriers/simulator/simulator.ts';
import { createTelnyx } from '../src/carriers/telnyx/telnyx.ts';
import { createTwilio } from '../src/carriers/twilio/twilio.ts';
import { createVonage } from '../src/carriers/vonage/vonage.ts';
import { bringBackAll } from '../src/customers/bring-back-all.ts';
import { createApp } from '../src/http/app.ts';
import type { App } from '../src/http/app-type.ts';
import { openMetrics } from '../src/http/metrics.ts';
import { publicRoutes, routes } from '../src/http/routes.ts';
import type { WitnessAt } from '../src/ledger/ask-witness.ts';
import { startKeeping } from '../src/ledger/start-keeping.ts';
import { startSequencer } from '../src/ledger/start-sequencer.ts';
import { startWitnessing } from '../src/ledger/start-witnessing.ts';
import { createLinks } from '../src/links/hold-links.ts';
import { startCatchingUp } from '../src/messaging/catch-up.ts';
import { openReception } from '../src/messaging/note-reception.ts';
import type { Parts } from '../src/messaging/parts.ts';
import { receiveText } from '../src/messaging/receive-text.ts';
import { startWorker } from '../src/messaging/worker.ts';
import { openVault } from '../src/secrets/vault.ts';
import type { SignIn } from '../src/sign-in/open-sign-in.ts';
import type { Principal } from '../src/sign-in/principal.ts';
import { startSimulatedNetwork } from '../src/simulator/network.ts';
import { openDatabase } from '../src/storage/database.ts';
import { openSignals } from '../src/storage/signals.ts';
import { inBusiness } from '../src/storage/transaction.ts';
import { TEST_SECRET_KEY } from './secret-key.ts';
import { type TestDatabase, testDatabase } from './test-database.ts';

export const SENDER = '+15125550100';
const KEY = 'Bearer the owner';

/** As somebody else of this shop asks: one of the staff, or another key. */
export const as = (kind: 'staff' | 'key', name: string) => ({ authorization: `Bearer ${kind} ${name}` });

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers is read freely in tests, as outside programs do.
  readonly json: any; // oxlint-disable-line typescript/no-explicit-any
}

/** A whole shop in this process: the API without a socket, workers with connections of their own, a real database. */
export interface TestShop {
  readonly businessId: string;
  readonly database: TestDatabase;
  readonly parts: Parts;
  readonly app: App;
  call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  /** A customer, "Maya Okafor" on a number of her own. */
  customer(more?: Record<string, unknown>): Promise<{ id: string; mobile: string }>;
  /** A verbal yes, as the counter records it. */
  agree(customer: { id: string; mobile: string }): Promise<Answered>;
  agreed(): Promise<{ id: string; mobile: string }>;
  text(customer: { id: string }, body: string, more?: Record<string, unknown>): Promise<Answered>;
  says(mobile: string, body: string): Promise<Answered>;
  /** What that handset received, oldest first. */
  got(mobile: string): Promise<{ body: string; acceptedAt: string }[]>;
  close(): Promise<void>;
}

/** @param send goes on to the carrier, which checks the permit's end as every one does. */
export type Line = (text: CarrierText, send: () => Promise<SendResult>) => Promise<SendResult>;

export interface TestShopOptions {
  readonly witness?: WitnessAt;
  /** Where the log is kept outside the database; left out, nowhere. */
  readonly ledgerDir?: string;
  readonly workers?: number;
  /** What lies between a worker and the simulated carrier: a connection that has to be made first, say. */
  readonly line?: Line;
  readonly account?: NewAccount;
  /** How long Twilio may take to answer, in ms, where a test holds its answer back; left out, as long as in the program. */
  readonly answerWithinMs?: number;
  /** Nobody listens for webhooks: a shop whose program is down, or is started by the test. */
  readonly deaf?: boolean;
}

let numbers = 0;
/** A fictional number that no test of this file has used. */
export const newNumber = (): string => {
  numbers += 1;
  return `+1${212 + Math.floor(numbers / 90)}5550${(110 + (numbers % 90)).toString().padStart(3, '0')}`;
};

/** A text from a phone, as the carrier of this account hands it in: of one, too, for which no simulated handset speaks. */
export const received = (
  { parts, businessId }: TestShop,
  accountId: string,
  text: Pick<InboundText, 'from' | 'to' | 'body'> & Partial<InboundText>,
) =>
  receiveText(
    parts,
    { businessId, accountId },
    {
      carrierMessageId: uuid(),
      mediaUrls: [],
      carrierTime: new Date(),
      carrierHandled: null,
      ...text,
    },
  );

export async function testShop(options: TestShopOptions = {}): Promise<TestShop> {
  const {
    workers = 1,
    line,
    account = { kind: 'simulator', credentials: {}, senders: [{ number: SENDER, default: true }] },
  } = options;
  const database = await testDatabase();
  const vault = openVault(TEST_SECRET_KEY);
  const businessId = await createBusiness(database.store, vault, {
    id: uuid(),
    name: 'Bell & Crank',
    settings: { quietHours: { enabled: false }, brakes: { enabled: false }, contact: '(512) 555-0100' },
  });
  await inBusiness(database.store, businessId, async (tx) => {
    await createAccount(tx, vault, 'US', account);
    // One text a second, as a long code may, is for tests that are about that.
    await tx.sql
      .updateTable('senders')
      .set({ per_second: 1_000 })
      .where('business_id', '=', businessId)
      .execute();
  });

  const undo: (() => Promise<unknown>)[] = [() => database.close()];
  const log = pino({ level: 'warn' });
  if (!options.deaf) {
    const reception = await openReception({ store: database.store, log });
    reception.begin();
    undo.push(() => reception.stop());
  }
  /** As another process would have them: connections, carriers and signals of its own. */
  const processParts = () => {
    const own = openDatabase(database.programUrl);
    const signals = openSignals(database.programUrl, () => {});
    const store = { database: own, signals };
    const links = createLinks();
    const carriers = openCarriers(store, vault, {
      smpp: (connection) => links.carrierOf(connection),
      simulator: (connection) => over(line, createSimulator(store, connection.businessId)),
      twilio: ({ credentials, baseUrl, accountId, confirmsStop }) =>
        createTwilio(credentials as Parameters<typeof createTwilio>[0], {
          ...(options.answerWithinMs !== undefined && { answerWithinMs: options.answerWithinMs }),
          ...(baseUrl === null ? {} : { baseUrl }),
          statusCallback: `http://shop.example/carriers/${accountId}/status`,
          confirmsStop,
        }),
      telnyx: ({ credentials, baseUrl, accountId, confirmsStop }) =>
        createTelnyx(credentials as Parameters<typeof createTelnyx>[0], {
          ...(baseUrl === null ? {} : { baseUrl }),
          webhookUrl: `http://shop.example/carriers/${accountId}/status`,
          confirmsStop,
        }),
      vonage: ({ credentials, baseUrl, accountId, confirmsStop }) =>
        createVonage(credentials as Parameters<typeof createVonage>[0], {
          ...(baseUrl === null ? {} : { baseUrl }),
          webhookUrl: `http://shop.example/carriers/${accountId}/status`,
          confirmsStop,
        }),
    });
    undo.push(
      () => own.close(),
      () => signals.close(),
      () => carriers.close(),
    );
    return { parts: { store, vault, carriers, log } satisfies Parts, links };
  };
  const { parts } = processParts();
  for (let n = 0; n < workers; n++) {
    const { parts: others, links } = processParts();
    const heldBack = new Set<string>();
    if (options.ledgerDir !== undefined) {
      await bringBackAll(others, options.ledgerDir);
      const keeping = await startKeeping({ ...others, folder: options.ledgerDir, heldBack });
      undo.push(() => keeping.stop());
    }
    if (options.witness !== undefined) {
      const witnessing = startWitnessing({ ...others, witness: options.witness });
      undo.push(() => witnessing.stop());
    }
    const linking = await links.start(others, database.programUrl);
    undo.push(() => linking.stop());
    const worker = await startWorker(others, database.programUrl, heldBack, links.links);
    const catchingUp = startCatchingUp(others);
    const network = startSimulatedNetwork(others);
    const sequencer = startSequencer(others);
    undo.push(
      () => worker.stop(),
      () => catchingUp.stop(),
      () => network.stop(),
      () => sequencer.stop(),
    );
  }
  const owner: Principal = {
    businessId,
    actor: { kind: 'key', externalRef: 'the owner', name: 'Alex' },
    role: 'owner',
    scopes: [],
  };
  const another = (authorization = ''): Principal | undefined => {
    const [, kind, name] = /^Bearer (staff|key) (.+)$/.exec(authorization) ?? [];
    if (name === undefined || (kind !== 'staff' && kind !== 'key')) return undefined;
    return { ...owner, actor: { kind, externalRef: name, name }, role: 'staff' };
  };
  const signIn = {
    authenticate: async ({ authorization }: { authorization?: string }) =>
      authorization === KEY ? owner : (another(authorization) ?? null),
    origins: [],
  } as unknown as SignIn;
  const app = await createApp(
    {
      ...parts,
      signIn,
      logger: log,
      metrics: openMetrics(),
      publicUrl: null,
      ...(options.witness === undefined ? {} : { witnessWaitMs: 5_000 }),
      shopSummary: async () => ({ name: 'Bell & Crank', counts: [] }),
    },
    { routes, publicRoutes },
  );
  undo.push(() => app.close());

  const call: TestShop['call'] = async (method, path, body, headers = {}) => {
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: KEY, ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: response.statusCode, json: response.body === '' ? null : JSON.parse(response.body) };
  };
  const shop: TestShop = {
    businessId,
    database,
    parts,
    app,
    call,
    async customer(more = {}) {
      const { json } = await call('POST', '/customers', {
        name: 'Maya Okafor',
        mobile: newNumber(),
        ...more,
      });
      return json;
    },
    async agree(customer) {
      const script = await call('GET', '/scripts/current');
      return call('POST', `/customers/${customer.id}/consent`, {
        decision: 'opt_in',
        method: 'verbal',
        scriptVersionId: script.json.id,
        confirmedMobile: customer.mobile,
      });
    },
    async agreed() {
      const customer = await shop.customer();
      await shop.agree(customer);
      return customer;
    },
    text: (customer, body, more = {}) =>
      call('POST', `/customers/${customer.id}/messages`, { body, category: 'informational', ...more }),
    says: (mobile, body) =>
      call('POST', `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, { body }),
    async got(mobile) {
      const items: { direction: string; body: string; acceptedAt: string }[] = [];
      let cursor: string | null = null;
      do {
        const page: Answered = await call(
          'GET',
          `/simulator/handsets/${encodeURIComponent(mobile)}/messages${cursor === null ? '' : `?cursor=${cursor}`}`,
        );
        items.push(...page.json.items);
        cursor = page.json.nextCursor;
      } while (cursor !== null);
      return items.filter((item) => item.direction === 'in');
    },
    async close() {
      for (const step of undo.reverse()) await step();
    },
  };
  return shop;
}

function over(line: Line | undefined, carrier: Carrier): Carrier {
  if (line === undefined) return carrier;
  return { ...carrier, send: (permit, text) => line(text, () => carrier.send(permit, text)) };
}
