// Two records of one person become one: nothing is lost, nothing is granted, and no no is forgotten (C5, C6, C56).
import { verifyCertificate } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, SYSTEM } from '../../server/src/businesses/actors.ts';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { mergeCustomers } from '../../server/src/customers/merge-customers.ts';
import { verifyDatabase } from '../../server/src/ledger/verify-database.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { testStaff } from '../../server/test-support/test-staff.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 2 });
});
afterAll(() => shop.close());

interface Person {
  readonly id: string;
  readonly mobile: string;
}
const read = async ({ id }: Pick<Person, 'id'>) => (await shop.call('GET', `/customers/${id}`)).json;
const ofNumber = async (mobile: string) =>
  (await shop.call('GET', `/numbers/${encodeURIComponent(mobile)}/consent`)).json;
const got = async (mobile: string) => (await shop.got(mobile)).map(({ body }) => body);
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const eventsOf = async ({ id }: Pick<Person, 'id'>) =>
  (await shop.call('GET', `/customers/${id}/consent/events?limit=100`)).json.items;
const decisionsOf = async (person: Pick<Person, 'id'>) =>
  (await eventsOf(person)).map(({ decision }: { decision: string }) => decision);
const merge = (kept: Pick<Person, 'id'>, from: Pick<Person, 'id'>, more: object = {}) =>
  shop.call('POST', `/customers/${kept.id}/merge`, { from: from.id, ...more });
const later = () => new Date(Date.now() + 3_600_000).toISOString();
const queued = (person: Pick<Person, 'id'>) => shop.text(person, 'Your bike is ready.', { sendAt: later() });
const confirm = ({ id, mobile }: Person) =>
  shop.call('PATCH', `/customers/${id}`, { confirmedMobile: mobile });
const workOrder = async (person: Pick<Person, 'id'>, more: object = {}) =>
  (await shop.call('POST', '/work-orders', { customerId: person.id, label: 'Tune-up', ...more })).json;

async function agreed(more: Record<string, unknown> = {}): Promise<Person> {
  const person = await shop.customer(more);
  expect((await shop.agree(person)).status).toBe(201);
  await until('the confirmation is there', async () => (await got(person.mobile)).length === 1);
  return person;
}

const stillVerifies = async () => {
  const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
    inBusiness(shop.database.store, shop.businessId, work);
  await until('every event has its place', async () => {
    const waiting = await inShop((tx) =>
      tx.sql.selectFrom('unsequenced_events').select('event_id').execute(),
    );
    return waiting.length === 0;
  });
  const { vkey: key } = await inShop((tx) => logKey(tx, shop.parts.vault));
  expect(await inShop((tx) => verifyDatabase(tx, { key, checkpoints: [], kept: null }))).toMatchObject({
    ok: true,
    findings: [],
  });
};

describe('C5 two records on two numbers', () => {
  test('C5 C56 become one, with all that hung on either; the other’s ids lead to it, and nothing is deleted', async () => {
    const kept = await agreed({ name: 'Maya Ortiz', externalId: 'till-1' });
    const other = await agreed({ name: 'M. Ortiz', email: 'maya@shop.example', externalId: 'till-2' });
    const order = await workOrder(other);
    await shop.says(other.mobile, 'Is it done?');
    const { json: merged, status } = await merge(kept, other);
    expect(status).toBe(200);
    expect(merged).toMatchObject({
      id: kept.id,
      name: 'Maya Ortiz',
      mobile: kept.mobile,
      email: 'maya@shop.example',
      externalId: 'till-1',
      agreesToTexts: true,
      consent: { numberConfirmed: true },
      mergedRecords: [{ id: other.id, name: 'M. Ortiz', externalId: 'till-2' }],
      earlierNumbers: [other.mobile],
    });
    expect((await shop.call('GET', `/work-orders/${order.id}`)).json.customer.id).toBe(kept.id);
    for (const id of [kept.id, other.id]) {
      const { items } = (await shop.call('GET', `/work-orders?customerId=${id}`)).json;
      expect(items.map((each: { id: string }) => each.id)).toEqual([order.id]);
    }
    // Whoever knows the other's id, or its id at the till, finds the kept one, and nobody finds two.
    expect(await read(other)).toEqual(merged);
    expect((await shop.call('GET', '/customers/by-external-id/till-2')).json).toEqual(merged);
    for (const words of ['till-2', 'Ortiz', 'M. Ortiz']) {
      const { items } = (await shop.call('GET', `/customers?query=${words}`)).json;
      expect(items.map(({ id }: Person) => id)).toEqual([kept.id]);
    }
    // The thread with the number that was given up is there with all that was said.
    const { items: threads } = (
      await shop.call('GET', `/conversations?query=${encodeURIComponent(other.mobile)}`)
    ).json;
    const { items: texts } = (await shop.call('GET', `/conversations/${threads[0].id}/messages`)).json;
    expect(texts.map(({ body }: { body: string }) => body)).toContain('Is it done?');
  });

  test('C5 who merged them and when is an event of both numbers, told of the one person', async () => {
    const kept = await agreed({ name: 'Maya Ortiz' });
    const other = await agreed({ name: 'M. Ortiz' });
    const staff = await testStaff(shop.parts, [
      { businessId: shop.businessId, name: 'Robin', role: 'staff' },
    ]);
    expect((await staff.as('Robin', 'POST', `/customers/${kept.id}/merge`, { from: other.id })).status).toBe(
      200,
    );
    await staff.close();
    const merges = (await eventsOf(kept)).filter(
      ({ decision }: { decision: string }) => decision === 'records_merged',
    );
    expect(merges.map(({ number }: { number: string }) => number).sort()).toEqual(
      [kept.mobile, other.mobile].sort(),
    );
    for (const event of merges) {
      expect(event).toMatchObject({
        actor: { kind: 'staff', name: 'Robin' },
        customer: { id: kept.id, name: 'Maya Ortiz' },
        merged: { id: other.id, name: 'M. Ortiz' },
      });
    }
    // What was recorded on the other is the kept one's by now.
    for (const { customer } of await eventsOf(kept)) expect(customer?.id ?? kept.id).toBe(kept.id);
    await stillVerifies();
  });

  test('C5 the number that nobody holds any more loses its yes, keeps its no, and what waited for it is cancelled', async () => {
    const [kept, other] = [await agreed(), await agreed()];
    const [stays, goes] = [await queued(kept), await queued(other)];
    const order = await workOrder(other);
    await shop.call('PATCH', '/settings', { brakes: { enabled: true, statusHoldSeconds: 600 } });
    await shop.call('PATCH', `/work-orders/${order.id}`, { status: 'ready' });
    await shop.call('PATCH', '/settings', { brakes: { enabled: false } });
    await merge(kept, other);
    expect((await message(stays.json.id)).status).toBe('queued');
    expect(await message(goes.json.id)).toMatchObject({ status: 'canceled', reason: 'number_changed' });
    expect(await ofNumber(other.mobile)).toMatchObject({ state: 'never_asked', numberConfirmed: false });
    expect(await decisionsOf(kept)).toContain('number_released');
    // The notice to the old number tells nobody now: somebody calls, on the number that is kept.
    const { json: shown } = await shop.call('GET', `/work-orders/${order.id}`);
    expect(shown).toMatchObject({
      notice: { status: 'canceled', reason: 'number_changed' },
      call: { reason: 'number_changed', customer: { id: kept.id }, number: kept.mobile },
    });
    const gone = await agreed();
    await shop.says(gone.mobile, 'STOP');
    await merge(kept, gone);
    expect(await ofNumber(gone.mobile)).toMatchObject({ state: 'opted_out' });
  });

  test('C5 stopped and agreed: whichever number is kept shows its own word, and no stopped one is brought back', async () => {
    const [first, second] = [await agreed(), await agreed()];
    await shop.says(second.mobile, 'STOP');
    expect((await merge(first, second)).json).toMatchObject({ agreesToTexts: true, mobile: first.mobile });
    expect((await ofNumber(second.mobile)).state).toBe('opted_out');

    const [stopped, open] = [await agreed(), await agreed()];
    await shop.says(stopped.mobile, 'STOP');
    const { json } = await merge(stopped, open);
    expect(json).toMatchObject({ agreesToTexts: false, consent: { state: 'opted_out' } });
    expect((await shop.text(stopped, 'Your bike is ready.')).json.reason).toBe('opted_out');
    expect(await ofNumber(open.mobile)).toMatchObject({ state: 'never_asked' });
    // Going back to the other's number later brings no yes along: nobody held it for a while.
    const back = await shop.call('PATCH', `/customers/${stopped.id}`, { mobile: open.mobile });
    expect(back.json).toMatchObject({ agreesToTexts: false, consent: { numberConfirmed: false } });
  });

  test('C5 staff may choose the other’s number, which brings its own state and the link that was confirmed for it', async () => {
    const [kept, other] = [await shop.customer({ name: 'Maya' }), await agreed({ name: 'Maya Ortiz' })];
    const waiting = await queued(other);
    const { json } = await merge(kept, other, { mobile: other.mobile, name: 'Maya Ortiz' });
    expect(json).toMatchObject({
      id: kept.id,
      name: 'Maya Ortiz',
      mobile: other.mobile,
      agreesToTexts: true,
      consent: { numberConfirmed: true },
      earlierNumbers: [kept.mobile],
    });
    expect(await message(waiting.json.id)).toMatchObject({ status: 'queued', customerId: kept.id });
    const text = await shop.text(kept, 'Your bike is ready.');
    await until('it is there', async () => (await message(text.json.id)).status === 'delivered');
  });

  test('C5 a link that was confirmed for the one number confirms nothing of the other', async () => {
    const other = await agreed();
    const somebody = await agreed({ name: 'Sam' });
    const kept = await shop.customer({ mobile: somebody.mobile });
    expect((await merge(kept, other)).json).toMatchObject({
      agreesToTexts: true,
      consent: { numberConfirmed: false },
    });
    expect((await shop.text(kept, 'Your bike is ready.')).json.reason).toBe('number_not_confirmed');
  });

  test('C5 where others hold the number that is given up, it stays theirs as it was', async () => {
    const [kept, other] = [await agreed(), await agreed()];
    const sam = await shop.customer({ name: 'Sam', mobile: other.mobile });
    await confirm(sam);
    const [hers, theirs] = [await queued(other), await queued(sam)];
    await merge(kept, other);
    expect(await read(sam)).toMatchObject({ agreesToTexts: true, sharedWith: [] });
    expect((await message(theirs.json.id)).status).toBe('queued');
    expect(await message(hers.json.id)).toMatchObject({ status: 'canceled', reason: 'number_changed' });
  });
});

describe('C6 two records on one number', () => {
  test('C5 C6 the link counts as confirmed where one of the two had it confirmed, and not where neither had', async () => {
    const maya = await agreed();
    const twin = await shop.customer({ name: 'M. Okafor', mobile: maya.mobile });
    expect((await merge(twin, maya)).json).toMatchObject({
      id: twin.id,
      agreesToTexts: true,
      consent: { numberConfirmed: true },
      sharedWith: [],
      earlierNumbers: [],
    });
    const sam = await agreed({ name: 'Sam' });
    const [one, two] = [
      await shop.customer({ mobile: sam.mobile }),
      await shop.customer({ mobile: sam.mobile }),
    ];
    expect((await merge(one, two)).json.consent).toMatchObject({
      state: 'opted_in',
      numberConfirmed: false,
    });
  });

  test('C6 what waits for either still goes, once, and a STOP stops the one that is left', async () => {
    const maya = await agreed();
    const twin = await shop.customer({ mobile: maya.mobile });
    await confirm({ ...twin, mobile: maya.mobile });
    const waiting = [await queued(maya), await queued(twin)];
    await merge(maya, twin);
    for (const { json } of waiting) {
      expect(await message(json.id)).toMatchObject({ status: 'queued', customerId: maya.id });
    }
    await shop.says(maya.mobile, 'STOP');
    for (const { json } of waiting) expect((await message(json.id)).status).toBe('canceled');
    for (const person of [maya, twin]) expect((await read(person)).consent.state).toBe('opted_out');
  });

  test('C52 a work order of the merged record that becomes ready tells the kept one’s number, once', async () => {
    const maya = await agreed();
    const other = await agreed();
    const order = await workOrder(other, { externalId: 'wo-7' });
    await merge(maya, other);
    await shop.call('PATCH', `/work-orders/${order.id}`, { status: 'ready' });
    await until('the notice is there', async () => (await got(maya.mobile)).length === 2);
    // The till, which knows the number of before, reports it as well.
    await shop.call('POST', '/events', {
      id: 'till says ready',
      type: 'work_order.ready',
      occurredAt: new Date().toISOString(),
      customer: { name: 'Maya Okafor', mobile: other.mobile },
      subject: { id: 'wo-7', label: 'Tune-up' },
    });
    const { json: shown } = await shop.call('GET', `/work-orders/${order.id}`);
    await until(
      'it is delivered',
      async () => (await message(shown.notice.messageId)).status === 'delivered',
    );
    expect(await got(maya.mobile)).toHaveLength(2);
    expect(await got(other.mobile)).toHaveLength(1);
  });

  test('C6 an event of the till under the other record’s name or id finds the kept one', async () => {
    const maya = await agreed({ name: 'Maya Ortiz', externalId: 'till-m1' });
    const twin = await shop.customer({ name: 'M. Ortiz', mobile: maya.mobile, externalId: 'till-m2' });
    const third = await shop.customer({ name: 'Ortiz, Maya', mobile: maya.mobile });
    await merge(maya, twin);
    await merge(maya, third);
    const reported = async (n: number, customer: object) =>
      (
        await shop.call('POST', '/events', {
          id: `event of the till ${n}`,
          type: 'order.ready_for_pickup',
          occurredAt: new Date().toISOString(),
          customer: { mobile: maya.mobile, ...customer },
          subject: { id: `order ${n}`, label: 'Helmet' },
        })
      ).json.message.customerId;
    expect(await reported(1, { externalId: 'till-m2' })).toBe(maya.id);
    expect(await reported(2, { name: 'Ortiz, Maya' })).toBe(maya.id);
    // An upsert by the id of before answers with the kept one, and undoes nothing of what staff chose.
    const put = await shop.call('PUT', '/customers/by-external-id/till-m2', {
      name: 'M. Ortiz',
      mobile: newNumber(),
    });
    expect(put).toMatchObject({
      status: 200,
      json: { id: maya.id, name: 'Maya Ortiz', mobile: maya.mobile },
    });
  });

  test('C26 an opt-out that is recorded by the merged record’s id stops the kept one', async () => {
    const [maya, other] = [await agreed(), await agreed()];
    await merge(maya, other);
    const answer = await shop.call('POST', `/customers/${other.id}/consent`, {
      decision: 'opt_out',
      method: 'call',
    });
    expect(answer).toMatchObject({ status: 201, json: { number: maya.mobile } });
    expect((await read(maya)).consent.state).toBe('opted_out');
  });
});

describe('C56 what cannot be merged says so, and what to do', () => {
  test('C56 not with itself, not twice, not with nobody, and not with who was erased', async () => {
    const [maya, other, third] = [await agreed(), await agreed(), await agreed()];
    expect((await merge(maya, maya)).json).toMatchObject({ status: 422, errors: [{ field: 'from' }] });
    expect((await merge(maya, { id: shop.businessId })).json).toMatchObject({
      status: 422,
      errors: [{ field: 'from' }],
    });
    expect((await merge({ id: shop.businessId }, maya)).status).toBe(404);
    for (const field of ['name', 'mobile']) {
      const { json } = await merge(maya, other, { [field]: field === 'name' ? 'Nobody' : newNumber() });
      expect(json).toMatchObject({ status: 422, errors: [{ field }] });
    }
    await merge(maya, other);
    const again = [
      await merge(maya, other),
      await merge(third, other),
      await merge(other, third),
      await merge(other, maya),
    ];
    for (const { json } of again) {
      expect(json).toMatchObject({ status: 409, code: 'already_merged' });
      expect(json.detail).toMatch(/nothing left to merge|Merge (into )?that one/);
    }
    expect((await shop.call('POST', `/customers/${third.id}/erasure`)).status).toBe(201);
    for (const { json } of [await merge(third, maya), await merge(maya, third)]) {
      expect(json).toMatchObject({ status: 409, code: 'customer_erased' });
    }
    expect((await read(maya)).mergedRecords).toHaveLength(1);
  });

  test('C56 a record into which others were merged is merged itself: all of their ids lead to the last', async () => {
    const [a, b, c] = [await agreed(), await agreed(), await agreed()];
    await merge(b, c);
    await merge(a, b);
    for (const each of [a, b, c]) expect((await read(each)).id).toBe(a.id);
    expect((await read(a)).earlierNumbers.sort()).toEqual([b.mobile, c.mobile].sort());
  });

  test('C56 the same request twice merges once', async () => {
    const [maya, other] = [await agreed(), await agreed()];
    const once = { 'idempotency-key': 'merge once' };
    const path = `/customers/${maya.id}/merge`;
    const answers = [
      await shop.call('POST', path, { from: other.id }, once),
      await shop.call('POST', path, { from: other.id }, once),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const merges = (await decisionsOf(maya)).filter((decision: string) => decision === 'records_merged');
    expect(merges).toHaveLength(2);
  });
});

describe('C33 while others are at work', () => {
  test('C5 what arrives while a merge is about to be committed waits for it, and finds the kept record', async () => {
    const [kept, other] = [await agreed(), await agreed()];
    const merged = Promise.withResolvers<void>();
    const commit = Promise.withResolvers<void>();
    const { store, vault } = shop.parts;
    const merging = inBusiness(store, shop.businessId, async (tx) => {
      await mergeCustomers(tx, vault, kept.id, { from: other.id }, await actorOf(tx, SYSTEM));
      merged.resolve();
      await commit.promise;
    });
    await merged.promise;
    const arriving = Promise.all([
      workOrder(other),
      shop.text(other, 'Your pump is here.'),
      shop.call('POST', '/events', {
        id: 'during a merge',
        type: 'order.ready_for_pickup',
        occurredAt: new Date().toISOString(),
        customer: { mobile: other.mobile, name: 'Maya Okafor' },
        subject: { id: 'order during a merge', label: 'Pump' },
      }),
      shop.call('POST', `/customers/${other.id}/consent`, { decision: 'opt_out', method: 'call' }),
    ]);
    await until('all of them wait', async () => {
      const { rows } = await shop.database.store.database.pool.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return (rows[0]?.waiting ?? 0) >= 4;
    });
    commit.resolve();
    await merging;
    const [order, text, event, optOut] = await arriving;
    expect(order.customer.id).toBe(kept.id);
    expect((text.json.message ?? text.json).customerId).toBe(kept.id);
    expect(event.json.message.customerId).toBe(kept.id);
    // A no is never sent back to be said again: it is put on the number that they have now (C23).
    expect(optOut.status).toBe(201);
    const consent = await shop.call('GET', `/numbers/${encodeURIComponent(kept.mobile)}/consent`);
    expect(consent.json.state).toBe('opted_out');
    expect(await got(other.mobile)).toHaveLength(1);
  });

  test('C5 a text that is asked for while its record is merged goes to the kept number or nowhere', async () => {
    const told = new Map<string, number>();
    for (let round = 0; round < 8; round++) {
      const [kept, other] = [await agreed(), await agreed()];
      const [, ...texts] = await Promise.all([
        merge(kept, other),
        ...Array.from({ length: 4 }, (_, n) => shop.text(other, `round ${round}, text ${n}`)),
      ]);
      for (const { json } of texts) {
        const { id } = json.message ?? json;
        const { status, customerId } = await until('it has its end', async () => {
          const shown = await message(id);
          return !['queued', 'sending', 'sent'].includes(shown.status) && shown;
        });
        // Before the merge it is the other's, and on its way to the other's number; nothing is left behind with nobody.
        expect(customerId).toBe(kept.id);
        expect(['delivered', 'canceled']).toContain(status);
        told.set(status, (told.get(status) ?? 0) + 1);
      }
      expect(await ofNumber(other.mobile)).toMatchObject({ state: 'never_asked', numberConfirmed: false });
      const before = (await got(other.mobile)).length;
      await shop.text(other, 'after the merge');
      await until('it is there', async () => (await got(kept.mobile)).includes('after the merge'));
      expect(await got(other.mobile)).toHaveLength(before);
    }
    expect(told.get('delivered')).toBeGreaterThan(0);
  });

  test('C5 C52 work that is taken in or becomes ready while its record is merged is the kept one’s', async () => {
    for (let round = 0; round < 6; round++) {
      const [kept, other] = [await agreed(), await agreed()];
      const order = await workOrder(other);
      const [merged, taken, ready] = await Promise.all([
        merge(kept, other),
        workOrder(other),
        shop.call('PATCH', `/work-orders/${order.id}`, { status: 'ready' }),
      ]);
      expect([merged.status, ready.status]).toEqual([200, 200]);
      const { items } = (await shop.call('GET', `/work-orders?customerId=${kept.id}`)).json;
      expect(items.map(({ id }: { id: string }) => id).sort()).toEqual([order.id, taken.id].sort());
      // Told once: by a text to the one number or the other, or by whoever calls.
      const shown = await until('its notice has its end', async () => {
        const { json } = await shop.call('GET', `/work-orders/${order.id}`);
        return ['delivered', 'canceled'].includes(json.notice?.status) && json;
      });
      const texts = [...(await got(kept.mobile)), ...(await got(other.mobile))].filter((body) =>
        body.includes('ready for pickup'),
      );
      expect(texts.length + (shown.call === null ? 0 : 1)).toBe(1);
    }
  });

  test('C21 C5 a STOP from the other’s phone, or a change of its number, at the moment of the merge: the no is there', async () => {
    for (let round = 0; round < 6; round++) {
      const [kept, other] = [await agreed(), await agreed()];
      const mobile = newNumber();
      const [merged, , changed] = await Promise.all([
        merge(kept, other, round % 2 === 0 ? {} : { mobile: other.mobile }),
        shop.says(other.mobile, 'STOP'),
        shop.call('PATCH', `/customers/${kept.id}`, { mobile }),
      ]);
      expect([200, 422]).toContain(merged.status);
      expect([200, 409]).toContain(changed.status);
      expect((await ofNumber(other.mobile)).state).toBe('opted_out');
      const now = await read(kept);
      expect(now.agreesToTexts).toBe((await ofNumber(now.mobile)).state === 'opted_in');
    }
    await stillVerifies();
  });

  test('C56 two who merge the same two, each into the other, leave one record', async () => {
    const [a, b] = [await agreed(), await agreed()];
    const answers = await Promise.all([merge(a, b), merge(b, a)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await read(a)).id).toBe((await read(b)).id);
  });
});

describe('C47 C48 the record as a whole', () => {
  test('C47 the kept one’s certificate holds what was recorded of both, and of a shared number only their time', async () => {
    const maya = await agreed({ name: 'Maya Ortiz' });
    const other = await agreed({ name: 'M. Ortiz' });
    const text = await shop.text(other, 'Your helmet is here.');
    await until('it is there', async () => (await message(text.json.id)).status === 'delivered');
    await merge(maya, other);
    // Somebody else gets the number that was given up, and says yes and no there.
    const sam = await shop.customer({ name: 'Sam', mobile: other.mobile });
    await shop.agree({ ...sam, mobile: other.mobile });
    const { json: certificate, status } = await shop.call('POST', `/customers/${other.id}/certificates`);
    expect(status).toBe(201);
    expect(certificate.customer).toMatchObject({ id: maya.id, name: 'Maya Ortiz' });
    expect(verifyCertificate(certificate, { key: certificate.publicKey })).toMatchObject({ ok: true });
    const said = certificate.events.map(
      ({ event, openings }: { event: { decision: string }; openings: Record<string, { value: string }> }) => [
        event.decision,
        openings.number?.value,
        openings.customer !== undefined,
      ],
    );
    const opened = [
      ['opt_in', maya.mobile, true],
      ['opt_in', other.mobile, true],
      ['records_merged', maya.mobile, true],
      ['records_merged', other.mobile, true],
      // Whose certificate it is, also on the number that is Sam's now.
      ['certificate_issued', maya.mobile, true],
      ['certificate_issued', other.mobile, true],
    ];
    for (const each of opened) expect(said).toContainEqual(each);
    // Sam's own yes is there as an event, and nothing of it is told.
    expect(said).toContainEqual(['opt_in', other.mobile, false]);
    expect(certificate.messages.map(({ body }: { body: string }) => body)).toContainEqual(
      expect.stringContaining('Your helmet is here.'),
    );
  });

  test('C47 a certificate that was issued before the merge is given again as it was issued', async () => {
    const [maya, other] = [await agreed(), await agreed()];
    const key = { 'idempotency-key': 'issued before the merge' };
    const path = `/customers/${other.id}/certificates`;
    const { json: first } = await shop.call('POST', path, undefined, key);
    await merge(maya, other);
    const { json: again, status } = await shop.call('POST', path, undefined, key);
    expect(status).toBe(201);
    expect(again).toMatchObject({
      checkpoint: first.checkpoint,
      events: first.events,
      customer: { id: other.id },
    });
    expect(verifyCertificate(again, { key: again.publicKey })).toMatchObject({ ok: true, findings: [] });
  });

  test('C48 erasing the kept one erases all of both, and the log still adds up', async () => {
    const maya = await agreed({ name: 'Maya Quillfeather', externalId: 'till-q1' });
    const other = await agreed({ name: 'M. Quillfeather', externalId: 'till-q2', email: 'q@shop.example' });
    const shared = await agreed({ name: 'Sam' });
    const third = await shop.customer({ name: 'May Quillfeather', mobile: shared.mobile });
    await shop.call('POST', `/customers/${third.id}/consent`, {
      decision: 'opt_out',
      method: 'call',
      note: 'Quillfeather rang',
    });
    await shop.says(other.mobile, 'STOP');
    await merge(other, third);
    await merge(maya, other);
    const erased = await until('the STOP’s confirmation is with the carrier no more', async () => {
      const tried = await shop.call('POST', `/customers/${maya.id}/erasure`);
      return tried.status < 300 && tried;
    });
    expect(erased.json).toMatchObject({ numbersErased: 2, numbersShared: 1 });
    for (const each of [maya, other, third]) {
      expect((await shop.call('GET', `/customers/${each.id}`)).status).toBe(404);
    }
    const left = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      tx.sql
        .selectFrom('customers')
        .select(['name', 'mobile', 'email', 'external_id'])
        .where('id', 'in', [maya.id, other.id, third.id])
        .execute(),
    );
    expect(left).toHaveLength(3);
    for (const row of left) {
      expect(row).toMatchObject({ name: 'Erased', email: null, external_id: null });
      expect(row.mobile).toMatch(/^erased:/);
    }
    expect((await ofNumber(other.mobile)).state).toBe('opted_out');
    // Of the number that Sam has too, what was noted of the merged record went as well.
    const { json } = await shop.call('GET', `/customers/${shared.id}/consent/events`);
    expect(JSON.stringify(json)).not.toContain('Quillfeather');
    await stillVerifies();
  });
});
