import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { receiveStatus } from '../../server/src/messaging/receive-status.ts';
import { recordResult } from '../../server/src/messaging/record-result.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());
beforeEach(() => hold(0));

type Person = { id: string; mobile: string };

/** How long a status must have held before its text goes. */
const hold = (seconds: number) =>
  shop.call('PATCH', '/settings', { brakes: { enabled: seconds > 0, statusHoldSeconds: seconds } });

async function workOrder(customer: Person, more: Record<string, unknown> = {}) {
  const made = await shop.call('POST', '/work-orders', {
    customerId: customer.id,
    label: 'Tune-up, red city bike',
    ...more,
  });
  expect(made.status).toBe(201);
  return made.json as { id: string; number: string };
}

const change = async ({ id }: { id: string }, change: object) =>
  (await shop.call('PATCH', `/work-orders/${id}`, change)).json;
const read = async ({ id }: { id: string }) => (await shop.call('GET', `/work-orders/${id}`)).json;
const task = async (id: string) => {
  const lists = [
    await shop.call('GET', '/tasks?limit=100'),
    await shop.call('GET', '/tasks?status=done&limit=100'),
  ];
  return lists.flatMap(({ json }) => json.items).find((found) => found.id === id);
};
const callsOf = async (customer: Person) =>
  (await shop.call('GET', '/tasks?kind=tell_customer&limit=100')).json.items.filter(
    (found: { customer: Person | null }) => found.customer?.id === customer.id,
  );
const notices = async (customer: Person) =>
  (await shop.got(customer.mobile)).filter(({ body }) => body.includes('ready for pickup'));
const noticeIs = (order: { id: string }, status: string) =>
  until(`the notice is ${status}`, async () => {
    const shown = await read(order);
    return shown.notice?.status === status && shown;
  });
const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);

/** Who agreed, and has got the confirmation. */
async function agreed(): Promise<Person> {
  const customer = await shop.agreed();
  await until('the confirmation is there', async () => (await shop.got(customer.mobile)).length === 1);
  return customer;
}

const handset = (customer: Person, behaviour: string) =>
  shop.call('PUT', `/simulator/handsets/${encodeURIComponent(customer.mobile)}`, { behaviour });

const report = (
  customer: Person,
  id: string,
  type: string,
  subject = { id: `subject of ${id}`, label: 'Tune-up' },
) =>
  shop.call('POST', '/events', {
    id,
    type,
    occurredAt: new Date().toISOString(),
    customer: { mobile: customer.mobile },
    subject,
  });

test('M11 C52 a work order that is ready tells its customer, once', async () => {
  const maya = await agreed();
  const order = await workOrder(maya);
  await change(order, { status: 'in_progress' });
  expect(await change(order, { status: 'ready' })).toMatchObject({
    status: 'ready',
    readyAt: expect.any(String),
    customer: {
      id: maya.id,
      mobile: maya.mobile,
      consentState: 'opted_in',
      agreesToTexts: true,
      email: null,
    },
    notice: { status: 'queued' },
    call: null,
  });
  expect(await noticeIs(order, 'delivered')).toMatchObject({ call: null });
  expect((await notices(maya)).map(({ body }) => body)).toEqual([
    expect.stringContaining(`#${order.number} (Tune-up, red city bike) is ready for pickup`),
  ]);
  // By a second click, after an undo, or by word: they know.
  await change(order, { status: 'ready' });
  await change(order, { status: 'in_progress' });
  await change(order, { status: 'ready' });
  expect(await change(order, { tell: true })).toMatchObject({ notice: { status: 'delivered' }, call: null });
  expect(await notices(maya)).toHaveLength(1);
  expect(await callsOf(maya)).toEqual([]);
});

test('M11 who may not be texted is called: the task stays until somebody settles it', async () => {
  const maya = await shop.customer({ email: 'maya@example.org' });
  const order = await workOrder(maya);
  const { call, notice } = await change(order, { status: 'ready' });
  expect(notice).toMatchObject({ status: 'refused', reason: 'never_asked' });
  expect(call).toMatchObject({
    kind: 'tell_customer',
    status: 'open',
    reason: 'never_asked',
    messageId: notice.messageId,
    conversationId: notice.conversationId,
    customer: { id: maya.id, name: 'Maya Okafor', mobile: maya.mobile, email: 'maya@example.org' },
    number: maya.mobile,
    workOrder: { id: order.id, number: order.number, label: 'Tune-up, red city bike' },
    label: `#${order.number} (Tune-up, red city bike)`,
    text: expect.stringContaining('ready for pickup'),
    outcome: null,
    doneBy: null,
    doneAt: null,
  });
  const { json: counts } = await shop.call('GET', '/tasks/counts');
  expect(counts.byKind.tell_customer).toBeGreaterThanOrEqual(1);
  expect(counts.open).toBeGreaterThanOrEqual(counts.byKind.tell_customer);

  const settled = await shop.call('PATCH', `/tasks/${call.id}`, {
    status: 'done',
    outcome: 'left_voicemail',
    note: 'Comes on Friday',
  });
  expect(settled.json).toMatchObject({
    status: 'done',
    outcome: 'left_voicemail',
    note: 'Comes on Friday',
    doneBy: { name: 'Alex' },
    doneAt: expect.any(String),
  });
  expect(await read(order)).toMatchObject({ call: null });
  expect((await shop.call('GET', '/tasks?status=done&limit=1')).json.items).toMatchObject([{ id: call.id }]);
  expect((await shop.call('PATCH', `/tasks/${call.id}`, { status: 'open' })).json).toMatchObject({
    outcome: null,
    doneBy: null,
    doneAt: null,
  });
  expect(await read(order)).toMatchObject({ call: { id: call.id } });
});

test('M11 C52 a STOP while the status has yet to hold: the text is cancelled, and the customer is called', async () => {
  await hold(600);
  const maya = await agreed();
  const order = await workOrder(maya);
  expect(await change(order, { status: 'ready' })).toMatchObject({
    notice: { status: 'queued' },
    call: null,
  });
  await shop.says(maya.mobile, 'STOP');
  expect(await read(order)).toMatchObject({
    customer: { agreesToTexts: false, consentState: 'opted_out' },
    notice: { status: 'canceled', reason: 'opted_out' },
    call: { kind: 'tell_customer', reason: 'opted_out' },
  });
});

test('M11 C52 taken back before it was told: cancelled, and nobody is called; ready again tells once', async () => {
  await hold(600);
  const maya = await agreed();
  const order = await workOrder(maya);
  await change(order, { status: 'ready' });
  expect(await change(order, { status: 'in_progress' })).toMatchObject({
    readyAt: null,
    notice: { status: 'canceled', reason: 'status_changed' },
    call: null,
  });
  await hold(0);
  await change(order, { status: 'ready' });
  await noticeIs(order, 'delivered');
  expect(await notices(maya)).toHaveLength(1);
  expect(await callsOf(maya)).toEqual([]);
});

test('M11 a text that cannot be delivered: the customer is called; who picks up need not be', async () => {
  const maya = await agreed();
  await handset(maya, 'undeliverable');
  const order = await workOrder(maya);
  await change(order, { status: 'ready' });
  const { call } = await noticeIs(order, 'undelivered');
  expect(call).toMatchObject({ reason: 'undelivered', number: maya.mobile });
  expect(await change(order, { status: 'picked_up' })).toMatchObject({
    call: null,
    readyAt: expect.any(String),
  });
  expect(await task(call.id)).toMatchObject({ status: 'done', outcome: 'no_longer_needed', doneBy: null });
});

test('M11 C52 what was never delivered was not told: ready again tries again', async () => {
  const maya = await agreed();
  await handset(maya, 'undeliverable');
  const order = await workOrder(maya);
  await change(order, { status: 'ready' });
  await noticeIs(order, 'undelivered');
  await handset(maya, 'delivers');
  // The carrier took it for a landline; a text from there shows that it is none (C57).
  await shop.says(maya.mobile, 'Is it ready?');
  await change(order, { status: 'in_progress' });
  await change(order, { status: 'ready' });
  await noticeIs(order, 'delivered');
  expect(await callsOf(maya)).toEqual([]);
});

test('M11 without a text if the shop wishes; told later by word of it', async () => {
  const maya = await agreed();
  const order = await workOrder(maya);
  expect(await change(order, { status: 'ready', tell: false })).toMatchObject({ notice: null, call: null });
  await change(order, { tell: true });
  await noticeIs(order, 'delivered');
  const refused = await shop.call('PATCH', `/work-orders/${order.id}`, { status: 'open', tell: true });
  expect(refused).toMatchObject({ status: 422, json: { errors: [{ field: 'tell' }] } });
});

test('M11 who agrees afterwards can be told, and is called no more', async () => {
  const maya = await shop.customer();
  const order = await workOrder(maya);
  const { call } = await change(order, { status: 'ready' });
  await shop.agree(maya);
  await change(order, { tell: true });
  await noticeIs(order, 'delivered');
  expect(await read(order)).toMatchObject({ call: null });
  expect(await task(call.id)).toMatchObject({ status: 'done', outcome: 'delivered', doneBy: null });
});

// Together, since each waits for a carrier that never answers.
describe.concurrent('a text that nobody knows of', () => {
  test('M11 C40 of a text that nobody knows of the customer is called, until a late report says it was delivered', async () => {
    const maya = await agreed();
    const order = await workOrder(maya);
    const sent = await unknownNotice(maya, order);
    const { call } = await read(order);
    expect(call).toMatchObject({ reason: 'unknown', messageId: sent.messageId });

    await recordResult(shop.parts, sent, { outcome: 'accepted', carrierMessageId: 'late 1' });
    expect(await read(order)).toMatchObject({ notice: { status: 'sent' }, call: { id: call.id } });
    await receiveStatus(shop.parts, sent, {
      carrierMessageId: 'late 1',
      status: 'delivered',
      error: null,
      blocked: false,
    });
    expect(await read(order)).toMatchObject({ notice: { status: 'delivered' }, call: null });
    expect(await task(call.id)).toMatchObject({ status: 'done', outcome: 'delivered' });
  });

  test('M11 who was called is not called again for the same text', async () => {
    const maya = await agreed();
    const order = await workOrder(maya);
    const sent = await unknownNotice(maya, order);
    const { call } = await read(order);
    await shop.call('PATCH', `/tasks/${call.id}`, { status: 'done', outcome: 'called' });
    await recordResult(shop.parts, sent, { outcome: 'permanent', error: { code: '30003', message: 'No' } });
    expect(await read(order)).toMatchObject({ notice: { status: 'failed' }, call: null });
  });

  test('M11 C40 ready again after a text that nobody knows of: no second text, and a call', async () => {
    const maya = await agreed();
    const order = await workOrder(maya);
    await unknownNotice(maya, order);
    await change(order, { status: 'in_progress' });
    expect(await read(order)).toMatchObject({ call: null });
    expect(await change(order, { status: 'ready' })).toMatchObject({
      notice: { status: 'unknown' },
      call: { reason: 'unknown' },
    });
  });

  test('M11 a report that comes when the work is picked up calls nobody', async () => {
    const maya = await agreed();
    const order = await workOrder(maya);
    const sent = await unknownNotice(maya, order);
    await change(order, { status: 'picked_up' });
    await recordResult(shop.parts, sent, { outcome: 'permanent', error: { code: '30003', message: 'No' } });
    expect(await read(order)).toMatchObject({ notice: { status: 'failed' }, call: null });
  });
});

test('M11 C5 a number that changes before the text goes: the customer is called, on the new one', async () => {
  await hold(600);
  const maya = await agreed();
  const order = await workOrder(maya);
  await change(order, { status: 'ready' });
  const mobile = (await shop.customer()).mobile;
  await shop.call('PATCH', `/customers/${maya.id}`, { mobile });
  expect(await read(order)).toMatchObject({
    notice: { status: 'canceled', reason: 'number_changed' },
    call: { reason: 'number_changed', number: mobile },
  });
});

test('M11 C52 ready, undone, picked up and STOP all at once: nobody is texted after it, and who still waits is called', async () => {
  // Longer than all of it takes: what had left before the STOP would be no fault.
  await hold(60);
  const people = await Promise.all(Array.from({ length: 8 }, agreed));
  await Promise.all(
    people.map(async (person) => {
      const orders = [await workOrder(person), await workOrder(person)];
      const answers = await Promise.all([
        ...orders.flatMap((order) =>
          ['ready', 'in_progress', 'ready', 'picked_up', 'ready'].map((status) =>
            shop.call('PATCH', `/work-orders/${order.id}`, { status }),
          ),
        ),
        shop.says(person.mobile, 'STOP'),
      ]);
      expect(answers.map(({ status }) => status).filter((status) => status >= 300)).toEqual([]);
      for (const order of orders) {
        const { status, notice, call } = await read(order);
        expect(notice?.status).toBeOneOf([undefined, 'canceled', 'refused']);
        if (status === 'ready') expect(call).toMatchObject({ reason: 'opted_out' });
        else expect(call).toBeNull();
      }
    }),
  );
});

test('M11 a text that staff take back calls nobody', async () => {
  await hold(600);
  const maya = await agreed();
  const order = await workOrder(maya);
  const { notice } = await change(order, { status: 'ready' });
  await shop.call('DELETE', `/messages/${notice.messageId}`);
  expect(await read(order)).toMatchObject({ notice: { status: 'canceled', reason: 'canceled' }, call: null });
});

test('M11 what the point of sale reports is called about too: one open task for each subject', async () => {
  const maya = await shop.customer();
  const subject = { id: 'O-1', label: 'Order 1' };
  await report(maya, 'pos 1', 'order.ready_for_pickup', subject);
  await report(maya, 'pos 2', 'order.ready_for_pickup', subject);
  const calls = await callsOf(maya);
  expect(calls).toMatchObject([{ reason: 'never_asked', label: 'Order 1', workOrder: null }]);
  await report(maya, 'pos 3', 'order.picked_up', subject);
  expect(await callsOf(maya)).toEqual([]);
  expect(await task(calls[0].id)).toMatchObject({ outcome: 'no_longer_needed' });

  // Of two about the same one can be open.
  await report(maya, 'pos 4', 'order.ready_for_pickup', subject);
  expect(await shop.call('PATCH', `/tasks/${calls[0].id}`, { status: 'open' })).toMatchObject({
    status: 409,
    json: { code: 'open_already' },
  });
});

test('M11 a shop that has no number to text from calls', async () => {
  const maya = await agreed();
  const setDefault = (isDefault: boolean) =>
    inShop((tx) =>
      tx.sql
        .updateTable('senders')
        .set({ is_default: isDefault })
        .where('business_id', '=', tx.businessId)
        .where('number', '=', SENDER)
        .execute(),
    );
  await setDefault(false);
  try {
    expect((await report(maya, 'no sender', 'work_order.ready')).json.refusal).toEqual({
      reason: 'no_sender',
    });
  } finally {
    await setDefault(true);
  }
  expect(await callsOf(maya)).toMatchObject([
    { reason: 'no_sender', conversationId: null, messageId: null, text: null, number: maya.mobile },
  ]);
});

test('C52 a work order that the point of sale reports by its own id, and the shop by a click, is told once', async () => {
  const maya = await agreed();
  const order = await workOrder(maya, { externalId: 'POS-7' });
  await report(maya, 'click or till', 'work_order.ready', { id: 'POS-7', label: 'Tune-up' });
  await noticeIs(order, 'delivered');
  await change(order, { status: 'ready' });
  expect(await read(order)).toMatchObject({ notice: { status: 'delivered' }, call: null });
  expect(await notices(maya)).toHaveLength(1);
});

test('open screens hear of a work order, of its notice and of its call', async () => {
  const maya = await shop.customer();
  const order = await workOrder(maya);
  const { call } = await change(order, { status: 'ready' });
  await shop.call('PATCH', `/tasks/${call.id}`, { status: 'done', outcome: 'called' });
  const changes = await inShop((tx) =>
    tx.sql
      .selectFrom('changes')
      .select(['type', 'data'])
      .where('business_id', '=', tx.businessId)
      .where('subject_id', 'in', [order.id, call.id])
      .orderBy('id')
      .execute(),
  );
  const task = { kind: 'tell_customer', workOrderId: order.id };
  expect(changes).toMatchObject([
    { type: 'work_order.updated', data: { id: order.id, status: 'open', customerId: maya.id } },
    { type: 'work_order.updated', data: { status: 'ready', customerId: maya.id } },
    { type: 'work_order.updated', data: { notice: 'refused' } },
    { type: 'task.created', data: { id: call.id, status: 'open', ...task } },
    { type: 'work_order.updated', data: { call: call.id } },
    { type: 'task.updated', data: { id: call.id, status: 'done', ...task } },
    { type: 'work_order.updated', data: { call: null } },
  ]);
});

test('work orders are numbered on from the highest, and each number and external id is one’s own', async () => {
  const maya = await shop.customer();
  const first = await workOrder(maya, { number: '7000', externalId: 'X-1' });
  expect(first).toMatchObject({ number: '7000', status: 'open', readyAt: null, externalId: 'X-1' });
  await workOrder(maya, { number: 'A-9' });
  const next = await Promise.all([workOrder(maya), workOrder(maya), workOrder(maya)]);
  expect(next.map(({ number }) => number).sort()).toEqual(['7001', '7002', '7003']);
  const refused = await shop.call('POST', '/work-orders', {
    customerId: '01890000-0000-7000-8000-000000000000',
    label: 'Tune-up',
    number: '7000',
    externalId: 'X-1',
    storeId: '01890000-0000-7000-8000-000000000000',
  });
  expect(refused.status).toBe(422);
  expect(refused.json.errors.map(({ field }: { field: string }) => field)).toEqual([
    'customerId',
    'storeId',
    'number',
    'externalId',
  ]);
});

test('work orders are found by status, customer, number, words and phone, the latest first', async () => {
  const name = 'Ottilie Quist';
  const person = await shop.customer({ name });
  const open = await workOrder(person, { label: 'Wheel, 50% off', number: 'Q-1' });
  const done = await workOrder(person, { label: 'Chain', number: 'Q-2' });
  const ready = await workOrder(person, { label: 'Brakes', number: 'Q-3' });
  await change(done, { status: 'picked_up' });
  await change(ready, { status: 'ready' });
  const found = async (query: string) =>
    (await shop.call('GET', `/work-orders?${query}`)).json.items.map(({ id }: { id: string }) => id);
  const mine = `customerId=${person.id}`;
  expect(await found(mine)).toEqual([ready.id, done.id, open.id]);
  expect(await found(`${mine}&status=active`)).toEqual([ready.id, open.id]);
  expect(await found(`${mine}&status=open&status=picked_up`)).toEqual([done.id, open.id]);
  expect(await found('query=ottilie')).toEqual([ready.id, done.id, open.id]);
  expect(await found(`query=${encodeURIComponent(person.mobile.slice(2))}&status=ready`)).toEqual([ready.id]);
  expect(await found('query=q-2')).toEqual([done.id]);
  expect(await found('query=50%25+off')).toEqual([open.id]);
  const page = (await shop.call('GET', `/work-orders?${mine}&limit=2`)).json;
  expect(await found(`${mine}&limit=2&cursor=${page.nextCursor}`)).toEqual([open.id]);
  expect((await shop.call('GET', '/work-orders?status=lost')).status).toBe(422);
});

/** The order's notice, which the carrier never answered for. */
async function unknownNotice(customer: Person, order: { id: string }) {
  await handset(customer, 'times_out');
  await change(order, { status: 'ready' });
  const { notice } = await noticeIs(order, 'unknown');
  const message = await inShop((tx) =>
    tx.sql
      .selectFrom('messages')
      .select(['attempts', 'carrier_account_id'])
      .where('business_id', '=', tx.businessId)
      .where('id', '=', notice.messageId)
      .executeTakeFirstOrThrow(),
  );
  return {
    businessId: shop.businessId,
    messageId: notice.messageId as string,
    number: customer.mobile,
    accountId: message.carrier_account_id ?? '',
    attempt: message.attempts,
    stopLine: false,
  };
}
