import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastingPermit } from '../../test-support/permits.ts';
import { handOver } from '../messaging/hand-over.ts';
import { receiveStatus } from '../messaging/receive-status.ts';
import { type SimulatedNetwork, startSimulatedNetwork } from './network.ts';
import { SENDER, type SimulatedShop, simulatedShop, textTo } from './testing/simulated-shop.ts';

const PHONE = '+15125550142';

let shop: SimulatedShop;
const networks: SimulatedNetwork[] = [];
const network = (parts = shop.parts) => {
  const started = startSimulatedNetwork(parts);
  networks.push(started);
  return started;
};
// A database each: a network delivers for every business in it.
beforeEach(async () => {
  shop = await simulatedShop({ slowAnswerMs: 1_000, answerWithinMs: 1_500 });
});
afterEach(async () => {
  await Promise.all(networks.splice(0).map((one) => one.stop()));
  await shop.db.close();
});

const eventually = <T>(check: () => Promise<T> | T) => vi.waitFor(check, { timeout: 20_000, interval: 10 });

/** The shop's texts to a handset: purpose and status. */
const statuses = async (number = PHONE) =>
  (await shop.messages(number))
    .filter(({ direction }) => direction === 'outbound')
    .map(({ purpose, status }) => `${purpose} ${status}`);

describe('a text to a handset', () => {
  test('is delivered within a tenth of a second, and its message shows it', async () => {
    network();
    await shop.says(PHONE, 'START');
    await shop.handOver();
    await eventually(async () => expect(await statuses()).toEqual(['opt_in_confirmation delivered']));
    const [said, got] = await shop.holds(PHONE);
    expect(said).toMatchObject({ direction: 'out' });
    expect(got).toMatchObject({ direction: 'in', body: expect.stringContaining('agreed to texts') });
    // Five times the aim: a busy machine shall not fail it.
    expect(Number(got?.at) - Number(got?.acceptedAt)).toBeLessThan(500);
  });

  test('is on the handset before its message shows delivered', async () => {
    network();
    await shop.says(PHONE, 'START');
    let looks = 0;
    const handingOver = shop.handOver();
    for (;;) {
      // In this order: what the handset holds is read last, and so may only know more.
      const [status] = await statuses();
      const held = await shop.got(PHONE);
      looks++;
      if (status !== 'opt_in_confirmation delivered') continue;
      expect(held).toHaveLength(1);
      break;
    }
    await handingOver;
    expect(looks).toBeGreaterThan(0);
  });

  test('C7: that cannot be delivered ends as undelivered, and staff hear of the confirmation', async () => {
    await shop.behaves(PHONE, 'undeliverable');
    network();
    await shop.says(PHONE, 'START');
    await shop.handOver();
    await eventually(async () => expect(await statuses()).toEqual(['opt_in_confirmation undelivered']));
    expect(await shop.got(PHONE)).toEqual([]);
    expect(await shop.messages(PHONE)).toMatchObject([{}, { carrier_error: 'simulator_landline' }]);
    expect(await tasks()).toEqual(['confirmation_not_delivered']);
  });

  test('C39: that is delivered before its carrier answers becomes delivered all the same', async () => {
    await shop.behaves(PHONE, 'slow');
    network();
    await shop.says(PHONE, 'START');
    const handingOver = shop.handOver();
    await eventually(async () => expect(await shop.got(PHONE)).toHaveLength(1));
    expect(await statuses()).toEqual(['opt_in_confirmation sending']);
    await handingOver;
    expect(await statuses()).toEqual(['opt_in_confirmation delivered']);
  });

  test('C7, C39: undelivered before its carrier answers: staff hear of it too', async () => {
    await shop.behaves(PHONE, 'slow');
    await shop.says(PHONE, 'START');
    const handingOver = shop.handOver();
    await eventually(async () => expect(await texts()).toHaveLength(2));
    await shop.behaves(PHONE, 'undeliverable');
    network();
    await handingOver;
    expect(await statuses()).toEqual(['opt_in_confirmation undelivered']);
    expect(await tasks()).toEqual(['confirmation_not_delivered']);
  });

  test('C40: that the carrier never answered is unknown, and nothing is delivered', async () => {
    await shop.behaves(PHONE, 'times_out');
    network();
    await shop.says(PHONE, 'START');
    await shop.handOver();
    await sleep(300);
    expect(await statuses()).toEqual(['opt_in_confirmation unknown']);
    expect(await shop.got(PHONE)).toEqual([]);
  });

  test('C41: that the carrier blocks fails, with the block on record', async () => {
    await shop.behaves(PHONE, 'blocks');
    network();
    await shop.says(PHONE, 'START');
    // The block is the carrier's alone, as where its opt-out never reached the shop.
    await shop.tx((tx) =>
      tx.sql
        .updateTable('simulator_handsets')
        .set({ blocked: [SENDER] })
        .execute(),
    );
    await shop.handOver();
    expect(await statuses()).toEqual(['opt_in_confirmation failed']);
    const { facts } = await shop.tx((tx) =>
      tx.sql.selectFrom('numbers').select('facts').executeTakeFirstOrThrow(),
    );
    expect(facts.consent.state).toBe('opted_out');
    expect(facts.senders[SENDER]?.block).toMatchObject({ source: 'send_error' });
  });
});

test('a status and the carrier’s answer at once: neither is lost', async () => {
  network();
  // So many, that reports come before, after and during the transactions that record the answers.
  const phones = Array.from({ length: 60 }, (_, at) => `+1512555${String(1000 + at)}`);
  await Promise.all(phones.map((phone) => shop.says(phone, 'START')));
  await shop.handOver();
  for (const phone of phones) {
    await eventually(async () => expect(await statuses(phone)).toEqual(['opt_in_confirmation delivered']));
  }
});

test('C39: a report that is being kept for later while the answer is being recorded is not lost', async () => {
  await shop.says(PHONE, 'START');
  const id = crypto.randomUUID();
  const { promise: reportWaits, resolve: answer } = Promise.withResolvers<void>();
  const send = async () => {
    await reportWaits;
    return { outcome: 'accepted', carrierMessageId: id } as const;
  };
  const carriers = { of: async () => ({ ...shop.carrier, send }) };
  const recording = await handOver({ ...shop.parts, carriers }, shop.businessId, 1, 1);

  // The report found no text of that id and is on record, but not committed.
  const admin = new pg.Client({ connectionString: shop.db.adminUrl });
  await admin.connect();
  await admin.query(`
    CREATE FUNCTION wait_here() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN new; END $$;
    CREATE TRIGGER wait_here AFTER INSERT ON early_statuses FOR EACH ROW EXECUTE FUNCTION wait_here();
    SELECT pg_advisory_lock(1);`);
  const waiting = (count: number) =>
    eventually(async () => {
      const { rowCount } = await admin.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
      expect(rowCount).toBe(count);
    });
  const arrival = { businessId: shop.businessId, accountId: shop.accountId };
  const report = { carrierMessageId: id, status: 'delivered', error: null, blocked: false } as const;
  const reporting = receiveStatus(shop.parts, arrival, report);
  await waiting(1);
  answer();
  // The recording of the answer waits for the report.
  await waiting(2);
  await admin.query('SELECT pg_advisory_unlock(1)');
  await Promise.all([...recording, reporting]);
  await admin.end();
  expect(await statuses()).toEqual(['opt_in_confirmation delivered']);
});

describe('several networks', () => {
  test('report each text once', async () => {
    const reports = await countReports();
    for (let process = 0; process < 3; process++) network(shop.another().parts);
    await sendMany(100);
    await eventually(async () => expect(await unreported()).toBe(0));
    await sleep(100);
    expect(await reports()).toBe(100);
    expect(await shop.got(PHONE)).toHaveLength(100);
  });

  test('one takes up what another left in the middle', async () => {
    const reports = await countReports();
    await sendMany(5);
    // Settled, on the handset, and not reported: as where the process ended between the two.
    const held = await holdReports();
    const crashed = network();
    await eventually(async () => expect(await shop.got(PHONE)).toHaveLength(5));
    const stopping = crashed.stop();
    await held.failAll(5);
    await stopping;
    expect(await unreported()).toBe(5);
    network(shop.another().parts);
    await eventually(async () => expect(await unreported()).toBe(0));
    expect(await reports()).toBe(5);
  });
});

test('delivers in the order of acceptance', async () => {
  await sendMany(20);
  network();
  await eventually(async () => expect(await unreported()).toBe(0));
  expect(await shop.got(PHONE)).toEqual(Array.from({ length: 20 }, (_, at) => `Text ${at}`));
});

test('delivers and reports more than it takes up at once', async () => {
  await sendMany(300);
  network();
  await eventually(async () => expect(await unreported()).toBe(0));
  expect(await texts()).toHaveLength(300);
});

async function sendMany(count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    expect((await shop.carrier.send(lastingPermit(), textTo(PHONE, `Text ${at}`))).outcome).toBe('accepted');
  }
}

const texts = () => shop.tx((tx) => tx.sql.selectFrom('simulator_texts').select('reported').execute());

const unreported = async () => (await texts()).filter(({ reported }) => !reported).length;

const tasks = () =>
  shop.tx(async (tx) => (await tx.sql.selectFrom('tasks').select('kind').execute()).map(({ kind }) => kind));

/** These texts have no message, so each report is kept as an early one, and a second one would touch it again. */
async function countReports(): Promise<() => Promise<number>> {
  const run = async (text: string) => {
    const client = new pg.Client({ connectionString: shop.db.adminUrl });
    await client.connect();
    try {
      return await client.query<{ count: number }>(text);
    } finally {
      await client.end();
    }
  };
  await run(`
    CREATE TABLE report_count (id text);
    GRANT INSERT ON report_count TO PUBLIC;
    CREATE FUNCTION count_report() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO report_count VALUES (new.carrier_message_id); RETURN new; END $$;
    CREATE TRIGGER count_report BEFORE INSERT ON early_statuses FOR EACH ROW EXECUTE FUNCTION count_report();`);
  return async () => (await run('SELECT count(*) FROM report_count')).rows[0]?.count ?? 0;
}

/** Lets reports wait, and then fail. */
async function holdReports(): Promise<{ failAll(count: number): Promise<void> }> {
  const client = new pg.Client({ connectionString: shop.db.adminUrl });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE early_statuses IN ACCESS EXCLUSIVE MODE');
  return {
    async failAll(count) {
      const waiting = "relation = 'early_statuses'::regclass AND NOT granted";
      await eventually(async () => {
        const { rowCount } = await client.query(`SELECT FROM pg_locks WHERE ${waiting}`);
        expect(rowCount).toBe(count);
      });
      await client.query(`SELECT pg_cancel_backend(pid) FROM pg_locks WHERE ${waiting}`);
      await eventually(async () => {
        const { rowCount } = await client.query(`SELECT FROM pg_locks WHERE ${waiting}`);
        expect(rowCount).toBe(0);
      });
      await client.query('ROLLBACK');
      await client.end();
    },
  };
}
