// After two texts of people without an answer there is no third, unless the shop has something of theirs in hand (C53).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordResult } from '../../server/src/messaging/record-result.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 2 });
  await shop.call('PATCH', '/settings', {
    brakes: { enabled: true, statusHoldSeconds: 0, floodLeast: 10_000 },
  });
});
afterAll(() => shop.close());

type Person = { id: string; mobile: string };
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const bodies = async ({ mobile }: Person) => (await shop.got(mobile)).map(({ body }) => body);
const behaves = ({ mobile }: Person, behaviour: string) =>
  shop.call('PUT', `/simulator/handsets/${encodeURIComponent(mobile)}`, { behaviour });
const factsOf = ({ mobile }: Person) =>
  inBusiness(
    shop.database.store,
    shop.businessId,
    async (tx) =>
      (
        await tx.sql
          .selectFrom('numbers')
          .select('facts')
          .where('business_id', '=', tx.businessId)
          .where('number', '=', mobile)
          .executeTakeFirstOrThrow()
      ).facts,
  );

/** Who agreed, and has got the confirmation. */
async function reached(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
  return person;
}

/** Texts them by hand until that has its end. */
async function texted(person: Person, body: string, end = 'delivered') {
  const { status, json } = await shop.text(person, body);
  expect(status).toBe(202);
  return until(`"${body}" is ${end}`, async () => {
    const now = await message(json.id);
    return now.status === end && now;
  });
}

/** What the screen says of a text into their thread, before anybody writes one. */
async function texting(person: Person) {
  const { json } = await shop.call('GET', `/conversations?query=${person.mobile.slice(-10)}`);
  const [thread] = json.items;
  return (await shop.call('GET', `/conversations/${thread.id}`)).json.texting;
}

async function twice(): Promise<Person> {
  const person = await reached();
  await texted(person, 'Your bike needs a new chain');
  await texted(person, 'Shall we put one on?');
  return person;
}

const refused = async (person: Person) => {
  const { status, json } = await shop.text(person, 'Hello?');
  expect(json).toMatchObject({ reason: 'unanswered' });
  expect(status).toBe(409);
};

test('C53 a third text without an answer is refused, and said before anybody writes it; it goes once they write', async () => {
  const person = await twice();
  expect(await texting(person)).toMatchObject({ allowed: false, reason: 'unanswered', until: null });
  await refused(person);
  const { json } = await shop.call('GET', `/conversations?query=${person.mobile.slice(-10)}`);
  const thread = await shop.call('GET', `/conversations/${json.items[0].id}/messages?limit=10`);
  // It stays in the thread with its reason (C35).
  expect(thread.json.items.at(-1)).toMatchObject({ body: 'Hello?', status: 'refused', reason: 'unanswered' });

  // A thumb on one of our texts is an answer too.
  await shop.says(person.mobile, 'Liked “Shall we put one on?”');
  expect(await texting(person)).toMatchObject({ allowed: true, reason: null });
  await texted(person, 'Then we do');
  await texted(person, 'It is on');
  await refused(person);
  expect(await bodies(person)).not.toContain('Hello?');
});

test('C53 what is automatic, and what STOP and START are owed, goes all the same', async () => {
  const person = await twice();
  const { json } = await shop.call('POST', '/events', {
    id: `ready ${person.id}`,
    type: 'rental.due_back',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    subject: { id: person.id, label: 'Rental' },
  });
  // No words for such an event: nobody is told, and nothing is in hand by it.
  expect(json).toEqual({ message: null, refusal: null });
  await refused(person);
  await shop.says(person.mobile, 'STOP');
  await until('the STOP is confirmed', async () => (await shop.got(person.mobile)).length === 4);
  await shop.says(person.mobile, 'START');
  await until('the opt-in is confirmed', async () => (await shop.got(person.mobile)).length === 5);
});

test('C53 while a work order is open people write on; when it is picked up, they do not', async () => {
  const person = await twice();
  const order = await shop.call('POST', '/work-orders', { customerId: person.id, label: 'New chain' });
  expect(await texting(person)).toMatchObject({ allowed: true });
  await texted(person, 'We ordered the chain');
  await shop.call('PATCH', `/work-orders/${order.json.id}`, { status: 'ready', tell: false });
  await texted(person, 'It is on your bike');
  for (const status of ['picked_up', 'in_progress', 'canceled']) {
    await shop.call('PATCH', `/work-orders/${order.json.id}`, { status });
    const open = status === 'in_progress';
    expect(await texting(person)).toMatchObject({ allowed: open, reason: open ? null : 'unanswered' });
  }
  await refused(person);
});

test('C53 an order of the point of sale is open until it says otherwise, or nothing for too long', async () => {
  const person = await twice();
  const report = (type: string, n: number, occurredAt = new Date()) =>
    shop.call('POST', '/events', {
      id: `${type} ${n} ${person.id}`,
      type,
      occurredAt: occurredAt.toISOString(),
      customer: { mobile: person.mobile },
      subject: { id: `order of ${person.id}`, label: '1042' },
    });
  await report('order.ready_for_pickup', 1, new Date(Date.now() - 91 * 86_400_000));
  await refused(person);
  await report('order.in_progress', 2);
  await texted(person, 'Your helmet is on its way');
  // A word that nobody here knows ends it too.
  await report('order.handed_over', 3);
  await refused(person);
  await report('order.ready', 4);
  expect(await texting(person)).toMatchObject({ allowed: true });
  await report('order.picked_up', 5);
  await refused(person);
});

test('C53 of all on one number: another’s open work order counts, and so does what was texted about another', async () => {
  const person = await twice();
  const { json: other } = await shop.call('POST', '/customers', {
    name: 'Theo Okafor',
    mobile: person.mobile,
  });
  await shop.agree(other);
  const { json } = await shop.text(other, 'Your wheel is true');
  expect(json.reason).toBe('unanswered');
  await shop.call('POST', '/work-orders', { customerId: other.id, label: 'Wheel' });
  await texted(person, 'See you both');
});

test('C53 what is asked for at once, by whomever, is two texts', async () => {
  const person = await reached();
  const asked = await Promise.all(Array.from({ length: 6 }, (_, n) => shop.text(person, `Text ${n};`)));
  const ids = asked.flatMap(({ status, json }) => (status === 202 ? [json.id as string] : []));
  await until('all have their end', async () =>
    (await Promise.all(ids.map(message))).every(
      ({ status }) => status === 'delivered' || status === 'refused',
    ),
  );
  expect((await bodies(person)).filter((body) => body.startsWith('Text'))).toHaveLength(2);
  const ends = await Promise.all(ids.map(message));
  for (const { reason, status } of ends) expect(reason).toBe(status === 'refused' ? 'unanswered' : null);
});

test('C53 a text for later is decided at its time, not when it was written', async () => {
  const [silent, answering] = [await reached(), await reached()];
  const later = async (person: Person) =>
    (await shop.text(person, 'And the bell?', { sendAt: new Date(Date.now() + 3_600_000).toISOString() }))
      .json.id as string;
  const ids = [await later(silent), await later(answering)];
  for (const person of [silent, answering]) {
    // What waits for its time is no text that went.
    await texted(person, 'The chain is on');
    await texted(person, 'The brakes are done');
  }
  await shop.says(answering.mobile, 'thanks');
  await isTime(ids);
  await until('one was refused', async () => (await message(ids[0] ?? '')).status === 'refused');
  expect((await message(ids[0] ?? '')).reason).toBe('unanswered');
  await until('the other is there', async () => (await message(ids[1] ?? '')).status === 'delivered');
  expect(await bodies(silent)).not.toContain('And the bell?');
});

/** The hour that these texts were put off to has come. */
async function isTime(ids: readonly string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
  await admin.query('UPDATE messages SET send_after = now() WHERE id = any($1)', [ids]);
  await admin.query(
    'UPDATE numbers SET next_due = now() WHERE number IN (SELECT number FROM messages WHERE id = any($1))',
    [ids],
  );
  await admin.end();
}

test('C53 what did not arrive asks for no answer; what nobody knows of may have arrived', async () => {
  const person = await reached();
  await behaves(person, 'undeliverable');
  await texted(person, 'One', 'undelivered');
  await texted(person, 'Two', 'undelivered');
  await behaves(person, 'delivers');
  await texted(person, 'Three');
  await behaves(person, 'times_out');
  await texted(person, 'Four', 'unknown');
  await behaves(person, 'delivers');
  await refused(person);
});

test('C53 what the carrier put back and staff took back was not sent', async () => {
  for (;;) {
    const person = await reached();
    await behaves(person, 'throttles');
    const { json } = await shop.text(person, 'Two');
    await until('the carrier put it back, or took it', async () => {
      const { attempts } = await handedOver(json.id);
      return attempts > 0 && (await message(json.id)).status !== 'sending';
    });
    await shop.call('DELETE', `/messages/${json.id}`);
    // It may have gone meanwhile: then another one, with a phone of its own.
    if ((await message(json.id)).status !== 'canceled') continue;
    expect((await factsOf(person)).unanswered).toEqual([]);
    return;
  }
});

test('C53 a carrier that refuses it for good, or blocks it, delivered nothing', async () => {
  for (const outcome of ['permanent', 'blocked'] as const) {
    const person = await reached();
    await behaves(person, 'times_out');
    const { id } = await texted(person, 'One', 'unknown');
    expect((await factsOf(person)).unanswered).toEqual([id]);
    const { attempts, accountId, number } = await handedOver(id);
    await recordResult(
      shop.parts,
      {
        businessId: shop.businessId,
        messageId: id,
        number,
        accountId,
        attempt: attempts,
        stopLine: false,
      },
      { outcome, error: { code: '21211', reason: 'invalid_number', message: 'No such number.' } },
    );
    expect((await factsOf(person)).unanswered).toEqual([]);
  }
});

const handedOver = (id: string) =>
  inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const row = await tx.sql
      .selectFrom('messages')
      .select(['attempts', 'carrier_account_id', 'number'])
      .where('business_id', '=', tx.businessId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { attempts: row.attempts, accountId: row.carrier_account_id ?? '', number: row.number };
  });

test('C53 what was texted before this was counted counts too', async () => {
  const [silent, answered] = [await twice(), await twice()];
  await shop.says(answered.mobile, 'thanks');
  await texted(answered, 'You are welcome');
  const was = [await factsOf(silent), await factsOf(answered)];
  const owner = new pg.Client({ connectionString: shop.database.ownerUrl });
  const admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await owner.connect();
  await admin.connect();
  try {
    await admin.query(`UPDATE numbers SET facts = facts - 'unanswered'`);
    const migration = await readFile(
      join(import.meta.dirname, '../../server/src/storage/migrations/0032_unanswered.sql'),
      'utf8',
    );
    await owner.query(migration.slice(0, migration.indexOf('-- What a point of sale reported')));
    expect([await factsOf(silent), await factsOf(answered)]).toEqual(was);
    const { rows } = await owner.query(
      `SELECT relname FROM pg_class WHERE relname IN ('numbers', 'messages') AND relforcerowsecurity`,
    );
    expect(rows).toHaveLength(2);
  } finally {
    await owner.end();
    await admin.end();
  }
  await refused(silent);
});
