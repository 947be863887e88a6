import { setTimeout as sleep } from 'node:timers/promises';
import { verifyCertificate } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, SYSTEM } from '../../server/src/businesses/actors.ts';
import { issueCertificate } from '../../server/src/customers/issue-certificate.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { freePort } from '../free-port.ts';
import { type ChildProgram, commandOutput, serve } from './child-program.ts';

type Person = { id: string; mobile: string };

const handset = (mobile: string) => `/simulator/handsets/${encodeURIComponent(mobile)}`;
/** A text is known by its first word: the STOP line may stand behind it. */
const word = ({ body }: { body: string }) => body.split(' ')[0] ?? '';
/** What stands more than once in a list. */
const repeated = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at);

const allMessages = (shop: TestShop) =>
  inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .select(['id', 'number', 'direction', 'body', 'status', 'purpose'])
      .where('business_id', '=', shop.businessId)
      .execute(),
  );

/** How far the shop's texts are: waiting for a worker; with anything still to come; taken by the carrier. */
const progress = (shop: TestShop) =>
  inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere('status', '=', 'queued').as('queued'),
        fn.countAll<number>().filterWhere('status', 'in', ['queued', 'sending', 'sent']).as('open'),
        fn.countAll<number>().filterWhere('sent_at', 'is not', null).as('taken'),
      ])
      .where('business_id', '=', shop.businessId)
      .executeTakeFirstOrThrow(),
  );

/** All messages, once none of them has anything before it any more. */
async function settled(shop: TestShop) {
  await until('every text has its end', async () => (await progress(shop)).open === 0);
  return allMessages(shop);
}

async function certificateHolds(shop: TestShop, { id }: Person): Promise<void> {
  const certificate = await inBusiness(shop.database.store, shop.businessId, async (tx) =>
    issueCertificate(tx, shop.parts.vault, id, await actorOf(tx, SYSTEM)),
  );
  const verdict = verifyCertificate(JSON.stringify(certificate), { key: certificate.publicKey });
  expect(verdict).toMatchObject({ ok: true, findings: [] });
}

describe('kill -9 of a worker', () => {
  const KILLS = 20;
  let shop: TestShop;
  const workers: ChildProgram[] = [];
  beforeAll(async () => {
    shop = await testShop({ workers: 0 });
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await shop.close();
  });

  test('C40 twenty times while texts go out and come in: nothing lost, nothing twice, nothing stuck, and the log holds', {
    timeout: 480_000,
  }, async () => {
    const worker = () => serve(shop.database.programUrl, 'worker');
    // One that ends in peace leaves its code compiled: twenty that do not start the sooner.
    const first = worker();
    await first.ready;
    await first.stop();
    workers.push(worker(), worker());
    const people = await Promise.all(Array.from({ length: 12 }, () => shop.agreed()));
    // A carrier that takes a text at once and answers late: most kills find one of these between the two.
    const slow = people.slice(0, 3);
    for (const { mobile } of slow) await shop.call('PUT', handset(mobile), { behaviour: 'slow' });
    await Promise.all(workers.map(({ ready }) => ready));

    let killing = true;
    const asked: { id: string; mobile: string; body: string }[] = [];
    const acknowledged: { mobile: string; body: string }[] = [];
    /** People who agree, and change their mind, while workers die. */
    const passersBy: Person[] = [];
    const ask = async (person: Person, body: string) => {
      const { status, json } = await shop.text(person, body);
      expect(status).toBe(202);
      asked.push({ id: json.id, mobile: person.mobile, body });
    };
    const write = async ({ mobile }: Person, body: string) => {
      const { status } = await shop.says(mobile, body);
      expect(status).toBe(202);
      acknowledged.push({ mobile, body });
    };

    const load = async () => {
      for (let round = 0; killing; round++) {
        // Never more than the workers are at, or the end is a long wait; and slow handsets only now and then.
        if ((await progress(shop)).queued < 40) {
          const these = people.filter((person) => round % 10 === 0 || !slow.includes(person));
          await Promise.all(these.map((person) => ask(person, `out-${round}`)));
        }
        const writing = people.filter((_, n) => n % 4 === round % 4);
        await Promise.all(writing.map((person) => write(person, `in-${round}`)));
        // The processes that start have need of the machine, too.
        await sleep(50);
        if (round % 5 === 0) passersBy.push(await shop.agreed());
        const [leaving] = passersBy.slice(-2);
        if (round % 5 === 3 && leaving) await write(leaving, 'STOP');
      }
    };
    const kill = async () => {
      try {
        for (let kills = 0; kills < KILLS; kills++) {
          const at = kills % workers.length;
          await workers[at]?.ready;
          // At any moment, but of its work and not of its start.
          const { taken } = await progress(shop);
          const more = 1 + Math.floor(Math.random() * 15);
          await until('texts go out', async () => (await progress(shop)).taken >= taken + more);
          await sleep(Math.random() * 20);
          await workers[at]?.kill();
          workers[at] = worker();
        }
      } finally {
        killing = false;
      }
    };
    await Promise.all([load(), kill()]);

    for (const { mobile } of slow) await shop.call('PUT', handset(mobile), { behaviour: 'delivers' });
    for (const person of people) await ask(person, 'last');
    const messages = await settled(shop);

    const inbound = messages.filter(({ direction }) => direction === 'inbound');
    const place = ({ number, body }: { number: string; body: string }) => `${number} ${body}`;
    expect(inbound.map(place).sort()).toEqual(
      acknowledged.map(({ mobile, body }) => place({ number: mobile, body })).sort(),
    );

    const fates = new Map(messages.map((message) => [message.id, message.status]));
    for (const { id } of asked) expect(['delivered', 'unknown']).toContain(fates.get(id));
    const unknown = messages.filter(({ status }) => status === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);

    for (const person of people) {
      const got = (await shop.got(person.mobile)).map(word);
      expect(repeated(got)).toEqual([]);
      const theirs = messages.filter(
        ({ number, direction }) => number === person.mobile && direction === 'outbound',
      );
      const delivered = theirs.filter(({ status }) => status === 'delivered').map(word);
      expect(delivered.filter((body) => !got.includes(body))).toEqual([]);
      expect(got.filter((body) => !theirs.map(word).includes(body))).toEqual([]);
      // Whatever became unknown on the way, the number went on.
      expect(delivered).toContain('last');
    }
    for (const person of passersBy) {
      const got = (await shop.got(person.mobile)).map(({ body }) => body);
      expect(got.filter((body) => body.includes('rates')).length).toBeLessThanOrEqual(1);
      expect(got.filter((body) => body.includes('START')).length).toBeLessThanOrEqual(1);
      expect(got.length).toBeLessThanOrEqual(2);
    }
    for (const person of [...people, ...passersBy]) await certificateHolds(shop, person);
  });
});

describe('kill -9 of the web process', () => {
  const KILLS = 6;
  let shop: TestShop;
  let key = '';
  let web: ChildProgram | null = null;
  beforeAll(async () => {
    shop = await testShop();
    const { businessId, database } = shop;
    const args = ['api-key', 'create', '--name', 'till', '--business', businessId, '--scope', 'opt_in'];
    key = await commandOutput(database.programUrl, args);
  });
  afterAll(async () => {
    await web?.kill();
    await shop.close();
  });

  interface Asked {
    readonly path: string;
    readonly body: { readonly body: string; readonly category?: string };
    readonly mobile: string;
    /** Null: never asked again. */
    readonly key: string | null;
  }
  interface Answer {
    readonly status: number;
    readonly id: string;
  }

  /** Null where no answer came. */
  async function post(address: string, { path, body, key: idempotencyKey }: Asked): Promise<Answer | null> {
    try {
      const response = await fetch(`${address}/api/v1${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          ...(idempotencyKey !== null && { 'idempotency-key': idempotencyKey }),
        },
        body: JSON.stringify(body),
      });
      return { status: response.status, id: ((await response.json()) as { id: string }).id };
    } catch {
      return null;
    }
  }

  test('what was answered is there after it, and asked again under its key it has one effect', {
    timeout: 480_000,
  }, async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => shop.agreed()));
    const start = async () => serve(shop.database.programUrl, 'web', await freePort());
    const once: Asked[] = [];
    const answeredInbound: Asked[] = [];
    let unanswered = 0;

    for (let round = 0; round < KILLS; round++) {
      const requests = people.flatMap(({ id, mobile }, n): Asked[] => {
        const text = { path: `/customers/${id}/messages`, mobile };
        const said = { path: `${handset(mobile)}/messages`, mobile };
        return [
          ...['a', 'b', 'c'].map((nth) => {
            const body = `out-${round}-${nth}`;
            return { ...text, body: { body, category: 'informational' }, key: `${body}-${n}` };
          }),
          { ...said, body: { body: `in-${round}` }, key: `in-${round}-${n}` },
          { ...said, body: { body: `keyless-${round}` }, key: null },
        ];
      });
      web ??= await start();
      const address = await web.ready;
      // It dies after any count of answers, with the others at any point of their way.
      const last = 1 + Math.floor(Math.random() * (requests.length - 1));
      const { promise: enough, resolve } = Promise.withResolvers<void>();
      let answers = 0;
      const asking = requests.map(async (request) => {
        const answer = await post(address, request);
        answers += 1;
        if (answers === last) resolve();
        return { request, answer };
      });
      await enough;
      await web.kill();
      const outcomes = await Promise.all(asking);

      web = await start();
      const next = await web.ready;
      for (const { request, answer } of outcomes) {
        if (answer === null) unanswered += 1;
        else expect(answer.status).toBe(202);
        if (request.key === null) {
          if (answer !== null) answeredInbound.push(request);
          continue;
        }
        once.push(request);
        if (answer !== null && request.path.endsWith('messages') && request.body.category) {
          expect((await shop.call('GET', `/messages/${answer.id}`)).json.body).toContain(request.body.body);
        }
        const again = await post(next, request);
        expect(again?.status).toBe(202);
        if (answer !== null) expect(again?.id).toBe(answer.id);
      }
    }
    expect(unanswered).toBeGreaterThan(0);
    expect(answeredInbound.length).toBeGreaterThan(0);

    const messages = await settled(shop);
    const found = (request: Asked) =>
      messages.filter((message) => message.number === request.mobile && word(message) === request.body.body);
    for (const request of [...once, ...answeredInbound]) expect(found(request)).toHaveLength(1);
    for (const { mobile } of people) {
      const got = (await shop.got(mobile)).map(word).filter((body) => body.startsWith('out-'));
      const asked = once.filter((request) => request.mobile === mobile && request.body.category);
      expect(got.sort()).toEqual(asked.map(({ body }) => body.body).sort());
      const kept = messages.filter(({ number, direction }) => number === mobile && direction === 'inbound');
      expect(repeated(kept.map(word))).toEqual([]);
    }
  });
});
