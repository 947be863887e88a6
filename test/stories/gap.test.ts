// C25: what carriers received while the program was down is fetched first, and until then automatic texts wait.
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadBusiness } from '../../server/src/businesses/settings.ts';
import type { NewAccount } from '../../server/src/carriers/accounts.ts';
import { catchUp, startCatchingUp } from '../../server/src/messaging/catch-up.ts';
import { noteReception, openReception } from '../../server/src/messaging/note-reception.ts';
import { receiveText } from '../../server/src/messaging/receive-text.ts';
import { startWorker } from '../../server/src/messaging/worker.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { startTelnyxMessages, type TelnyxMessages } from '../../server/test-support/telnyx-messages.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioMessages, type TwilioMessages } from '../../server/test-support/twilio-messages.ts';
import { until } from '../../server/test-support/until.ts';

let carrier: TwilioMessages | TelnyxMessages;
let shop: TestShop;
let accountId: string;
let stop: ((how?: 'killed') => Promise<void>) | null = null;

const CARRIERS: Record<
  'Twilio' | 'Telnyx',
  () => Promise<{ stand: TwilioMessages | TelnyxMessages; account: Omit<NewAccount, 'senders'> }>
> = {
  async Twilio() {
    const twilio = await startTwilioMessages();
    const { accountSid, authToken, baseUrl } = twilio;
    return { stand: twilio, account: { kind: 'twilio', baseUrl, credentials: { accountSid, authToken } } };
  },
  async Telnyx() {
    const telnyx = await startTelnyxMessages();
    const { apiKey, publicKey, baseUrl } = telnyx;
    return { stand: telnyx, account: { kind: 'telnyx', baseUrl, credentials: { apiKey, publicKey } } };
  },
};

describe.each(['Twilio', 'Telnyx'] as const)('%s', (name) => {
  beforeAll(async () => {
    const { stand, account } = await CARRIERS[name]();
    carrier = stand;
    shop = await testShop({
      deaf: true,
      workers: 0,
      account: { ...account, senders: [{ number: SENDER }] },
    });
    accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  });
  afterAll(async () => {
    await shop.close();
    await carrier.close();
  });
  beforeEach(() => start());
  afterEach(async () => {
    carrier.listStatus = null;
    await down();
  });

  const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
    inBusiness(shop.database.store, shop.businessId, work);
  const update = (set: ReturnType<typeof sql>) =>
    inShop((tx) =>
      sql`update carrier_reception set ${set} where business_id = ${tx.businessId}`.execute(tx.sql),
    );
  /** The carrier is asked now, and not in a few seconds. */
  const hurry = () => update(sql`ask_after = now()`);
  const caughtUp = () =>
    until('nothing is missing', async () => {
      // The start may note its gap after anybody asked for haste.
      await hurry();
      const { rows } = await inShop((tx) =>
        sql<{ missing: boolean }>`select missing_since is not null as missing from carrier_reception
        where business_id = ${tx.businessId}`.execute(tx.sql),
      );
      return rows[0]?.missing === false;
    });

  /** The program starts, in the order in which it does. */
  async function start(): Promise<void> {
    const reception = await openReception(shop.parts);
    const worker = await startWorker(shop.parts, shop.database.programUrl);
    const catchingUp = startCatchingUp(shop.parts);
    reception.begin();
    stop = async (how) => {
      // Who is killed notes nothing more; here its last note is of before that.
      const note = await inShop((tx) =>
        sql<{ at: Date }>`select heard_until as at from carrier_reception`.execute(tx.sql),
      );
      await reception.stop();
      await worker.stop();
      await catchingUp.stop();
      if (how === 'killed')
        await update(sql`missing_since = null, missing_until = null, heard_until = ${note.rows[0]?.at}`);
    };
  }
  async function down(how?: 'killed'): Promise<void> {
    await stop?.(how);
    stop = null;
  }
  async function up(): Promise<void> {
    await start();
    await hurry();
  }

  async function agreed() {
    await hurry();
    const person = await shop.agreed();
    await until('the confirmation is sent', async () => bodiesTo(person.mobile).length > 0);
    await caughtUp();
    return person;
  }
  const bodiesTo = (mobile: string) =>
    carrier.kept
      .filter(({ to, direction }) => to === mobile && direction !== 'inbound')
      .map(({ body }) => body);

  let orders = 0;
  /** An event that tells the customer something, by itself. */
  async function ready({ mobile }: { mobile: string }): Promise<string> {
    orders++;
    const { json } = await shop.call('POST', '/events', {
      id: `event-${orders}`,
      type: 'work_order.ready',
      occurredAt: new Date().toISOString(),
      customer: { mobile },
      subject: { id: `order-${orders}`, label: 'Tune-up' },
    });
    return json.message.id;
  }
  const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
  const becomes = (id: string, status: string) =>
    until(`a text is ${status}`, async () => (await message(id)).status === status && message(id));
  const consent = async ({ id }: { id: string }) => (await shop.call('GET', `/customers/${id}`)).json.consent;
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const thread = async (id: string) => {
    const { conversationId } = await message(id);
    return (await shop.call('GET', `/conversations/${conversationId}/messages`)).json.items;
  };

  test.each([undefined, 'killed'] as const)(
    'C25 a STOP to a program that was down (%s) is honoured before any automatic text leaves',
    async (how) => {
      const maya = await agreed();
      await down(how);
      const id = await ready(maya);
      carrier.receive({ from: maya.mobile, to: SENDER, body: 'STOP' });
      await start();
      await until('the notice has been looked at', async () => (await message(id)).reason === 'catching_up');
      expect(await message(id)).toMatchObject({ status: 'queued' });
      await caughtUp();
      expect(await becomes(id, 'canceled')).toMatchObject({ reason: 'opted_out' });
      expect(await consent(maya)).toMatchObject({
        state: 'opted_out',
        carrierBlock: { senderNumber: SENDER },
      });
      // The carrier confirmed it, since it is the whole text and on its list.
      expect(bodiesTo(maya.mobile)).toHaveLength(1);
    },
  );

  test('C25 where there was nothing to fetch, what waited goes as soon as that is known', async () => {
    const maya = await agreed();
    await down();
    const id = await ready(maya);
    await up();
    await caughtUp();
    await becomes(id, 'sent');
    expect(bodiesTo(maya.mobile)).toHaveLength(2);
  });

  test('C25 while the list cannot be read automatic texts wait, a person’s go, and staff are told why', async () => {
    const maya = await agreed();
    await down();
    carrier.listStatus = 503;
    const id = await ready(maya);
    await up();
    carrier.asked.length = 0;
    await until('the carrier was asked', async () => {
      await hurry();
      return carrier.asked.length > 0;
    });
    const own = await shop.text(maya, 'We are looking at it');
    await becomes(own.json.id, 'sent');
    expect(await message(id)).toMatchObject({ status: 'queued', reason: 'catching_up' });
    // A second look finds it no better, and it still waits.
    const asked = carrier.asked.length;
    await until('the carrier was asked again', async () => {
      await hurry();
      return carrier.asked.length > asked + 1;
    });
    expect(await message(id)).toMatchObject({ status: 'queued', reason: 'catching_up' });
    const missing = async () => (await shop.call('GET', '/me')).json.missingTexts;
    expect(await missing()).toEqual({
      carrier: name.toLowerCase(),
      since: expect.any(String),
      problem: 'carrier_fault',
      overdue: false,
    });
    await update(sql`missing_until = missing_until - interval '61 minutes'`);
    expect(await missing()).toMatchObject({ overdue: true });
    carrier.listStatus = null;
    await caughtUp();
    await becomes(id, 'sent');
    expect(await missing()).toBe(null);
  });

  test('C25, C39 what a webhook brought as well has one effect', async () => {
    const maya = await agreed();
    await down();
    const kept = carrier.receive({ from: maya.mobile, to: SENDER, body: 'Is it ready?' });
    const id = await ready(maya);
    const webhook = {
      carrierMessageId: 'sid' in kept ? kept.sid : kept.id,
      mediaUrls: [],
      carrierTime: null,
      carrierHandled: null,
    };
    await receiveText(shop.parts, { businessId: shop.businessId, accountId }, { ...kept, ...webhook });
    await up();
    await caughtUp();
    const received = (await thread(id)).filter(
      ({ direction }: { direction: string }) => direction === 'inbound',
    );
    expect(received.map(({ body }: { body: string }) => body)).toEqual(['Is it ready?']);
  });

  test('C25, C31 texts count in the order in which they were written, over pages that begin with the latest', async () => {
    const [maya, noor] = [await agreed(), await agreed()];
    await down();
    carrier.pageSize = 2;
    for (const [at, maya_, noor_] of [
      [9, 'STOP', 'START'],
      [8, 'hello', 'hello'],
      [7, 'START', 'STOP'],
    ] as const) {
      carrier.receive({ from: maya.mobile, to: SENDER, body: maya_, at: minutesAgo(at) });
      carrier.receive({ from: noor.mobile, to: SENDER, body: noor_, at: minutesAgo(at) });
    }
    await update(sql`missing_since = now() - interval '20 minutes'`);
    await up();
    await caughtUp();
    carrier.pageSize = 50;
    expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlock: null });
    expect(await consent(noor)).toMatchObject({ state: 'opted_out' });
  });

  test('C22, C25 an opt-out in other words is confirmed by us within five minutes, and later by nobody', async () => {
    const [maya, noor] = [await agreed(), await agreed()];
    await down();
    await update(sql`missing_since = now() - interval '20 minutes'`);
    carrier.receive({ from: maya.mobile, to: SENDER, body: 'stop please', at: minutesAgo(1) });
    carrier.receive({ from: noor.mobile, to: SENDER, body: 'stop please', at: minutesAgo(6) });
    await up();
    await caughtUp();
    await until('the one is confirmed', async () => bodiesTo(maya.mobile).length === 2);
    expect(await consent(noor)).toMatchObject({ state: 'opted_out' });
    const waiting = await inShop((tx) =>
      tx.sql
        .selectFrom('messages')
        .select('id')
        .where('business_id', '=', tx.businessId)
        .where('number', '=', noor.mobile)
        .where('purpose', '=', 'opt_out_confirmation')
        .execute(),
    );
    expect(waiting).toEqual([]);
    expect(bodiesTo(noor.mobile)).toHaveLength(1);
  });

  test('C11, C25 a text that was fetched late may be answered for what is left of its day', async () => {
    const [stranger, other] = [newNumber(), newNumber()];
    await down();
    await update(sql`missing_since = now() - interval '25 hours'`);
    carrier.receive({ from: stranger, to: SENDER, body: 'Do you fix e-bikes?', at: minutesAgo(24 * 60 + 1) });
    carrier.receive({ from: other, to: SENDER, body: 'Do you fix e-bikes?', at: minutesAgo(23 * 60) });
    await up();
    await caughtUp();
    const { json } = await shop.call('GET', '/conversations?status=open');
    const from = (number: string) => json.items.find((one: { number: string }) => one.number === number).id;
    const answer = (id: string) =>
      shop.call('POST', `/conversations/${id}/messages`, { body: 'We do.', category: 'conversational' });
    expect(await answer(from(stranger))).toMatchObject({ status: 409, json: { reason: 'never_asked' } });
    expect(await answer(from(other))).toMatchObject({ status: 202 });
  });

  test('C18, C25 a text whose words the carrier has no more may have said STOP: texts rest, and a person finds out', async () => {
    const maya = await agreed();
    await down();
    carrier.receive({ from: maya.mobile, to: SENDER, body: '' });
    const id = await ready(maya);
    await up();
    await caughtUp();
    await until('it rests', async () => (await message(id)).reason === 'paused_for_review');
    const { json } = await shop.call('GET', '/tasks?status=open');
    expect(json.items.filter(({ kind }: { kind: string }) => kind === 'unclear')).toHaveLength(1);
  });

  test('C25 a picture is no lost word, and comes with its address', async () => {
    const maya = await agreed();
    await down();
    carrier.receive({ from: maya.mobile, to: SENDER, body: '', media: ['https://media.example/ME1'] });
    const id = await ready(maya);
    await up();
    await caughtUp();
    await becomes(id, 'sent');
    const [picture] = (await thread(id)).filter(
      ({ direction }: { direction: string }) => direction === 'inbound',
    );
    const { media_urls } = await inShop((tx) =>
      tx.sql
        .selectFrom('messages')
        .select('media_urls')
        .where('business_id', '=', tx.businessId)
        .where('id', '=', picture.id)
        .executeTakeFirstOrThrow(),
    );
    expect(media_urls).toEqual([expect.stringMatching(/ME1$/)]);
  });

  test('C25 where nobody listens while workers run, automatic texts wait too', async () => {
    const maya = await agreed();
    await inShop((tx) => noteReception(tx, 'heard'));
    await down();
    // Workers alone, after a web process that was killed.
    const worker = await startWorker(shop.parts, shop.database.programUrl);
    try {
      await update(
        sql`missing_since = null, missing_until = null, heard_until = now() - interval '11 seconds'`,
      );
      const id = await ready(maya);
      expect(await message(id)).toMatchObject({ status: 'queued', reason: 'catching_up' });
      const own = await shop.text(maya, 'Just us');
      await becomes(own.json.id, 'sent');
      expect(await message(id)).toMatchObject({ status: 'queued', reason: 'catching_up' });
    } finally {
      await worker.stop();
    }
  });

  test('C25 a gap that is noted while an older one is fetched is fetched as well', async () => {
    const maya = await agreed();
    await down();
    await update(sql`missing_since = now() - interval '1 minute', missing_until = now(), ask_after = now()`);
    // The first fetch is under way when the second gap is noted.
    const inner = await shop.parts.carriers.of(shop.businessId, accountId);
    const carriers = {
      of: async () => ({
        ...inner,
        async listReceived(since: Date) {
          const received = await inner.listReceived?.(since);
          await inShop((tx) => noteReception(tx, 'missed'));
          carrier.receive({ from: maya.mobile, to: SENDER, body: 'STOP' });
          return received ?? [];
        },
      }),
    };
    await catchUp({ ...shop.parts, carriers });
    expect(await consent(maya)).toMatchObject({ state: 'opted_in' });
    const id = await ready(maya);
    expect(await message(id)).toMatchObject({ reason: 'catching_up' });
    await hurry();
    await catchUp(shop.parts);
    expect(await consent(maya)).toMatchObject({ state: 'opted_out' });
    expect(await message(id)).toMatchObject({ status: 'canceled' });
  });

  test('C25 an account all of whose senders are retired keeps nobody waiting', async () => {
    const maya = await agreed();
    await down();
    await inShop((tx) =>
      sql`update senders set retired_at = now() where business_id = ${tx.businessId}`.execute(tx.sql),
    );
    const waits = async () => inShop(async (tx) => (await loadBusiness(tx)).catchingUp);
    expect(await waits()).toBe(false);
    await inShop((tx) =>
      sql`update senders set retired_at = null where business_id = ${tx.businessId}`.execute(tx.sql),
    );
    expect(await waits()).toBe(true);
    expect(await consent(maya)).toMatchObject({ state: 'opted_in' });
  });
});
