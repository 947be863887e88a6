import { STOP_LINE, verifyCertificate } from '@conversations/consent';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, SYSTEM } from '../../server/src/businesses/actors.ts';
import { issueCertificate } from '../../server/src/customers/issue-certificate.ts';
import { receiveText } from '../../server/src/messaging/receive-text.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

type Person = { id: string; mobile: string };
const read = async (person: Person) => (await shop.call('GET', `/customers/${person.id}`)).json;
const bodies = async (person: Person) => (await shop.got(person.mobile)).map(({ body }) => body);
const arrived = (person: Person, count: number) =>
  until(`${count} texts are there`, async () => {
    const texts = await bodies(person);
    return texts.length >= count && texts;
  });
/** Everything queued for this person has found its end, so what is not there will not come. */
const settled = (person: Person) =>
  until('nothing waits any more', () =>
    inBusiness(shop.database.store, shop.businessId, async (tx) => {
      const open = await tx.sql
        .selectFrom('messages')
        .select('id')
        .where('business_id', '=', shop.businessId)
        .where('number', '=', person.mobile)
        .where('status', 'in', ['queued', 'sending'])
        .executeTakeFirst();
      return open === undefined;
    }),
  );

test('M3 M5 yes at the counter: the toggle is on, and one confirmation goes out that ends with the STOP line', async () => {
  const maya = await shop.agreed();
  const [confirmation, ...others] = await arrived(maya, 1);
  await settled(maya);
  expect(await read(maya)).toMatchObject({
    agreesToTexts: true,
    consent: { state: 'opted_in', numberConfirmed: true },
  });
  expect(confirmation?.endsWith(STOP_LINE)).toBe(true);
  expect(confirmation).toContain('Msg & data rates may apply');
  expect(others).toEqual([]);
});

test('M4 no at the counter: declined, and no text; START still opts in', async () => {
  const maya = await shop.customer();
  const script = (await shop.call('GET', '/scripts/current')).json;
  await shop.call('POST', `/customers/${maya.id}/consent`, {
    decision: 'decline',
    method: 'verbal',
    scriptVersionId: script.id,
    confirmedMobile: maya.mobile,
  });
  expect((await shop.text(maya, 'Hello')).json).toMatchObject({
    code: 'consent_refused',
    reason: 'declined',
  });
  expect(await bodies(maya)).toEqual([]);
  await shop.says(maya.mobile, 'Start');
  expect(await read(maya)).toMatchObject({ agreesToTexts: true });
});

test('M6 STOP: the toggle is off by the answer, one confirmation, then silence; a second STOP sends nothing', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  expect((await shop.says(maya.mobile, '“Stop.” 🛑')).status).toBe(202);
  expect(await read(maya)).toMatchObject({
    agreesToTexts: false,
    consent: { state: 'opted_out', method: 'text' },
  });
  expect((await shop.text(maya, 'Still there?')).json).toMatchObject({
    reason: 'opted_out',
    message: { status: 'refused' },
  });
  await shop.says(maya.mobile, 'STOP');
  await settled(maya);
  const [, confirmation, ...others] = await arrived(maya, 2);
  expect(confirmation).toContain('START');
  expect(confirmation).not.toContain(STOP_LINE);
  expect(others).toEqual([]);
});

test('M7 M8 at the counter: off by a word and without a text, on again by the script and with one confirmation', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  await shop.call('POST', `/customers/${maya.id}/consent`, { decision: 'opt_out', method: 'verbal' });
  expect(await read(maya)).toMatchObject({ agreesToTexts: false });
  await settled(maya);
  expect(await bodies(maya)).toHaveLength(1);
  await shop.agree(maya);
  await shop.text(maya, 'Welcome back');
  const texts = await arrived(maya, 3);
  expect(texts[1]).toContain('rates');
  expect(texts[2]).toBe('Welcome back');
});

test('M9 START after STOP: on again, confirmed once; from opted in it does nothing', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  await shop.says(maya.mobile, 'stop');
  await arrived(maya, 2);
  await shop.says(maya.mobile, 'START');
  await arrived(maya, 3);
  await shop.says(maya.mobile, 'START');
  await settled(maya);
  expect(await bodies(maya)).toHaveLength(3);
  expect(await read(maya)).toMatchObject({ agreesToTexts: true });
});

test('C7 what is asked for before the confirmation is accepted comes after it, in order', async () => {
  const maya = await shop.customer();
  await shop.call('PUT', `/simulator/handsets/${encodeURIComponent(maya.mobile)}`, {
    behaviour: 'throttles',
  });
  await shop.agree(maya);
  for (const body of ['one', 'two', 'three']) expect((await shop.text(maya, body)).status).toBe(202);
  const texts = await arrived(maya, 4);
  expect(texts[0]).toContain('rates');
  expect(texts.slice(1)).toEqual(['one', 'two', 'three']);
});

test('C7 a confirmation that cannot be delivered holds automatic texts and raises a task; a person may still text', async () => {
  const maya = await shop.customer();
  await shop.call('PUT', `/simulator/handsets/${encodeURIComponent(maya.mobile)}`, {
    behaviour: 'undeliverable',
  });
  await shop.agree(maya);
  await until('the task is there', async () => {
    const { json } = await shop.call('GET', '/tasks');
    return json.items.some(({ kind }: { kind: string }) => kind === 'confirmation_not_delivered');
  });
  const event = await shop.call('POST', '/events', {
    id: 'held-1',
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: maya.mobile },
    subject: { id: 'WO-1', label: 'Tune-up' },
  });
  expect(event).toMatchObject({
    status: 202,
    json: { refusal: null, message: { status: 'queued', reason: 'held' } },
  });
});

test('C11 who writes first may be answered in that thread, and with nothing else', async () => {
  const maya = await shop.customer();
  await shop.says(maya.mobile, 'Do you fix tandems?');
  expect((await shop.text(maya, 'Your order is here')).json).toMatchObject({ reason: 'never_asked' });
  const answer = await shop.text(maya, 'We do!', { category: 'conversational' });
  expect(answer.status).toBe(202);
  const [text] = await arrived(maya, 1);
  expect(text).toBe(`We do! ${STOP_LINE}`);
  const { json } = await shop.call('GET', `/messages/${answer.json.id}`);
  expect(json.allowedBy.kind).toBe('inbound_message');
});

test('C11 who said no and then writes is not texted: staff get a task to call', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  await shop.says(maya.mobile, 'STOP');
  await shop.says(maya.mobile, 'When is my bike done?');
  const { json } = await shop.call('GET', '/tasks');
  expect(json.items.filter(({ kind }: { kind: string }) => kind === 'call_back')).toHaveLength(1);
  expect((await shop.text(maya, 'Today!', { category: 'conversational' })).json.reason).toBe('opted_out');
});

test('C12 the question is asked once, in answer to a text; YES opts in, a bare YES does not', async () => {
  const maya = await shop.customer();
  expect((await shop.call('POST', `/customers/${maya.id}/consent/question`)).status).toBe(409);
  await shop.says(maya.mobile, 'YES');
  expect(await read(maya)).toMatchObject({ consent: { state: 'never_asked' } });
  expect((await shop.call('POST', `/customers/${maya.id}/consent/question`)).status).toBe(202);
  await arrived(maya, 1);
  await settled(maya);
  expect((await shop.call('POST', `/customers/${maya.id}/consent/question`)).status).toBe(409);
  await shop.says(maya.mobile, 'Yes');
  expect(await read(maya)).toMatchObject({ agreesToTexts: true });
});

test('C12 NO to the question is recorded as declined', async () => {
  const maya = await shop.customer();
  await shop.says(maya.mobile, 'Hi there');
  await shop.call('POST', `/customers/${maya.id}/consent/question`);
  await arrived(maya, 1);
  await settled(maya);
  await shop.says(maya.mobile, 'no');
  expect(await read(maya)).toMatchObject({ consent: { state: 'declined', method: 'text' } });
});

test('C23 C28 after a second texted STOP only START from the phone opens the number again', async () => {
  const maya = await shop.agreed();
  await shop.says(maya.mobile, 'STOP');
  await shop.agree(maya);
  await shop.says(maya.mobile, 'STOP');
  const refused = await shop.agree(maya);
  expect(refused).toMatchObject({ status: 409, json: { code: 'only_start_reopens' } });
  await shop.says(maya.mobile, 'START');
  expect(await read(maya)).toMatchObject({ agreesToTexts: true });
});

test('C40 a text without an answer is shown as unknown and never sent again; the next one goes on', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  const path = `/simulator/handsets/${encodeURIComponent(maya.mobile)}`;
  await shop.call('PUT', path, { behaviour: 'times_out' });
  const lost = await shop.text(maya, 'lost');
  await until(
    'it is unknown',
    async () => (await shop.call('GET', `/messages/${lost.json.id}`)).json.status === 'unknown',
  );
  await shop.call('PUT', path, { behaviour: 'delivers' });
  await shop.text(maya, 'next');
  expect((await arrived(maya, 2)).slice(1)).toEqual(['next']);
  expect((await shop.call('GET', `/messages/${lost.json.id}`)).json.status).toBe('unknown');
});

test('C52 a subject’s status is told once; taken back before it was told, it tells nobody', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  const report = (id: string, type: string) =>
    shop.call('POST', '/events', {
      id,
      type,
      occurredAt: new Date().toISOString(),
      customer: { mobile: maya.mobile },
      subject: { id: 'WO-52', label: 'Tune-up' },
    });
  await report('e1', 'work_order.ready');
  await arrived(maya, 2);
  expect((await report('e2', 'work_order.ready')).json).toMatchObject({
    message: null,
    refusal: { reason: 'already_told' },
  });

  await shop.call('PATCH', '/settings', { brakes: { enabled: true, statusHoldSeconds: 600 } });
  const theo = await shop.agreed();
  await arrived(theo, 1);
  const ready = await shop.call('POST', '/events', {
    id: 'e3',
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: theo.mobile },
    subject: { id: 'WO-53', label: 'Wheel' },
  });
  await shop.call('POST', '/events', {
    id: 'e4',
    type: 'work_order.reopened',
    occurredAt: new Date().toISOString(),
    customer: { mobile: theo.mobile },
    subject: { id: 'WO-53', label: 'Wheel' },
  });
  expect((await shop.call('GET', `/messages/${ready.json.message.id}`)).json).toMatchObject({
    status: 'canceled',
    reason: 'status_changed',
  });
  await shop.call('PATCH', '/settings', { brakes: { enabled: false } });
});

test('C46 C47 the certificate holds all that was recorded, and a stranger can verify it', async () => {
  const maya = await shop.agreed();
  await arrived(maya, 1);
  await shop.says(maya.mobile, 'STOP');
  await arrived(maya, 2);
  const certificate = await inBusiness(shop.database.store, shop.businessId, async (tx) =>
    issueCertificate(tx, shop.parts.vault, maya.id, await actorOf(tx, SYSTEM)),
  );
  const json = JSON.stringify(certificate);
  expect(verifyCertificate(json, { key: certificate.publicKey })).toMatchObject({ ok: true, findings: [] });
  expect(certificate.events.map(({ event }) => event.decision)).toEqual([
    'opt_in',
    'opt_out',
    'certificate_issued',
  ]);
  expect(certificate.events.every(({ openings }) => openings.number?.value === maya.mobile)).toBe(true);
  expect(certificate.messages).toHaveLength(2);
  const logged = JSON.stringify(certificate.events.map(({ event }) => event));
  expect(logged).not.toContain(maya.mobile);
  expect(logged).not.toContain('Maya');
  expect(verifyCertificate(json.replace('"opt_out"', '"opt_in"'), { key: certificate.publicKey }).ok).toBe(
    false,
  );
});

test('C25 a STOP counts in whatever form the carrier names the phone', async () => {
  for (const dress of [
    (n: string) => `whatsapp:${n}`,
    (n: string) => `tel:${n};ext=1`,
    (n: string) => `${n}#1`,
    (n: string) => `${' '.repeat(300)}${n}`,
    (n: string) => `"${'Maya '.repeat(100)}" <sip:${n}@${'gateway.'.repeat(50)}example>`,
  ]) {
    const maya = await shop.agreed();
    const account = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      tx.sql.selectFrom('carrier_accounts').select('id').executeTakeFirstOrThrow(),
    );
    await receiveText(
      shop.parts,
      { businessId: shop.businessId, accountId: account.id },
      {
        carrierMessageId: `form ${maya.mobile}`,
        from: dress(maya.mobile),
        to: SENDER,
        body: 'STOP',
        mediaUrls: [],
        carrierTime: null,
        carrierHandled: null,
      },
    );
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
  }
});

test('C1 C2 no import and no phone call without its proof brings back a number that said STOP', async () => {
  const maya = await shop.agreed();
  await shop.says(maya.mobile, 'STOP');
  const yes = (more: object) =>
    shop.call('POST', `/customers/${maya.id}/consent`, { decision: 'opt_in', ...more });
  expect((await yes({ method: 'import', evidence: 'old list' })).status).toBe(422);
  expect((await yes({ method: 'call' })).status).toBe(422);
  const dated = { evidence: 'paper of May', occurredAt: new Date(Date.now() - 86_400_000).toISOString() };
  expect((await yes({ method: 'import', ...dated, evidence: ' ' })).status).toBe(422);
  expect((await yes({ method: 'import', ...dated })).status).toBe(201);
  expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
});

test('C5 a report under another name is another customer’s, whose link to the number nobody confirmed', async () => {
  const maya = await shop.agreed();
  const { json } = await shop.call('POST', '/events', {
    id: 'bob-1',
    type: 'order.ready_for_pickup',
    occurredAt: new Date().toISOString(),
    customer: { name: 'Bob Reed', mobile: maya.mobile },
    subject: { id: 'O-9', label: 'A gift for Maya' },
  });
  expect(json).toMatchObject({ refusal: { reason: 'number_not_confirmed' }, message: { status: 'refused' } });
});

test('C5 what waits for a number goes with the customer who leaves it, not to whoever has it next', async () => {
  const maya = await shop.agreed();
  const { json: later } = await shop.text(maya, 'Your wheel', {
    sendAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  await shop.call('PATCH', `/customers/${maya.id}`, { mobile: newNumber() });
  expect((await shop.call('GET', `/messages/${later.id}`)).json).toMatchObject({
    status: 'canceled',
    reason: 'number_changed',
  });
});

test('C23 an opt-out is not lost to a character in its note', async () => {
  const maya = await shop.agreed();
  const answer = await shop.app.inject({
    method: 'POST',
    url: `/api/v1/customers/${maya.id}/consent`,
    headers: {
      authorization: 'Bearer the owner',
      'content-type': 'application/json',
      'idempotency-key': 'odd note',
    },
    payload: '{"decision": "opt_out", "method": "letter", "note": "a\\u0000b \\ud800 c"}',
  });
  expect(answer.statusCode).toBe(201);
  expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
});
