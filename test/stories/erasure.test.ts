// A customer is erased: what is known of them is gone, what was promised to them is not, and the log still adds up.
import { verifyCertificate } from '@conversations/consent';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { verifyDatabase } from '../../server/src/ledger/verify-database.ts';
import { anotherPng } from '../../server/src/media/testing/pictures.ts';
import { receiveStatus } from '../../server/src/messaging/receive-status.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { type Answered, newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { testStaff } from '../../server/test-support/test-staff.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let admin: pg.Client;
beforeAll(async () => {
  shop = await testShop();
  admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await shop.close();
});

type Person = { id: string; mobile: string };
const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);
const erase = (person: Person) => shop.call('POST', `/customers/${person.id}/erasure`);
const consentOf = (mobile: string) => shop.call('GET', `/numbers/${encodeURIComponent(mobile)}/consent`);

/** With the carrier there is nothing; erasing would have to be tried again otherwise. */
async function erased(person: Person): Promise<Answered> {
  const answer = await until('no text is under way', async () => {
    const tried = await erase(person);
    return tried.json.code !== 'text_under_way' && tried;
  });
  expect(answer.status).toBe(201);
  return answer;
}

/** Every table but the simulated phones, which are the customers' own, and what is thrown away within a day. */
async function isAnywhere(...words: string[]): Promise<string[]> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND relname NOT LIKE 'simulator%' AND relname NOT IN ('changes', 'idempotency_keys')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const word of words) {
      const { rows } = await admin.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${name} t WHERE to_jsonb(t)::text ILIKE $1`,
        [`%${word}%`],
      );
      if ((rows[0]?.n ?? 0) > 0) found.push(`${word} in ${name}`);
    }
  }
  return found;
}

const stillVerifies = () =>
  inShop(async (tx) => {
    const result = await verifyDatabase(tx, {
      key: (await logKey(tx, shop.parts.vault)).vkey,
      checkpoints: [],
      kept: null,
    });
    expect(result).toMatchObject({ ok: true, findings: [], others: [] });
  });

const sequenced = () =>
  until('every event has its place', async () => {
    const { rows } = await admin.query('SELECT FROM unsequenced_events');
    return rows.length === 0;
  });

test('C48 after erasure nothing in the database says who it was, what was said, or on which number', async () => {
  const zuzanna = await shop.customer({
    name: 'Zuzanna Quill',
    email: 'zq@shop.example',
    externalId: 'till-zq',
  });
  await shop.agree(zuzanna);
  await shop.text(zuzanna, 'Your velocipede is ready');
  await until('both texts came', async () => (await shop.got(zuzanna.mobile)).length >= 2);
  await shop.says(zuzanna.mobile, 'Marvellous, thanks');
  const { json: threads } = await shop.call('GET', '/conversations?query=velocipede');
  await shop.call('POST', `/conversations/${threads.items[0].id}/notes`, { body: 'Likes peppermint' });
  await shop.call('POST', `/customers/${zuzanna.id}/consent`, {
    decision: 'opt_out',
    method: 'call',
    note: 'Rang from Timbuktu',
  });
  const words = [
    'quill',
    'velocipede',
    'marvellous',
    'peppermint',
    'zq@',
    'till-zq',
    zuzanna.mobile.slice(1),
  ];
  expect((await isAnywhere(...words)).length).toBeGreaterThan(words.length - 1);

  expect((await erased(zuzanna)).json).toMatchObject({ numbersErased: 1, numbersShared: 0 });
  expect(await isAnywhere(...words, 'timbuktu')).toEqual([]);
  expect((await shop.call('GET', `/customers/${zuzanna.id}`)).status).toBe(404);
  expect((await shop.call('GET', '/customers?query=quill')).json.items).toEqual([]);
  expect((await shop.call('GET', '/customers?query=erased')).json.items).toEqual([]);
  expect((await shop.call('GET', '/conversations?query=velocipede')).json.items).toEqual([]);
  expect((await shop.call('GET', `/conversations/${threads.items[0].id}`)).status).toBe(404);
  expect((await erase(zuzanna)).status).toBe(404);
  await sequenced();
  await stillVerifies();
});

/** A picture that staff sent in, or a handset did: it is kept in one place. */
async function picture(bytes = anotherPng()): Promise<{ id: string; url: string; publicUrl: string }> {
  const headers = { authorization: 'Bearer the owner', 'content-type': 'image/png' };
  const answer = await shop.app.inject({ method: 'POST', url: '/api/v1/media', headers, payload: bytes });
  return answer.json();
}
const seen = async (path: string) =>
  (await shop.app.inject({ url: path, headers: { authorization: 'Bearer the owner' } })).statusCode;
const sendsPicture = (mobile: string, url: string) =>
  shop.call('POST', `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, {
    body: 'This one',
    mediaUrls: [url],
  });
async function pictured(person: Person, mediaIds: readonly string[]): Promise<Answered> {
  const sent = await shop.text(person, 'Is it this one?', { mediaIds });
  await until('it came', async () => {
    return (await shop.call('GET', `/messages/${sent.json.id}`)).json.status === 'delivered';
  });
  return sent;
}

test('C48 pictures that staff attached and that the customer sent are destroyed, by whatever address one asks', async () => {
  const maya = await shop.agreed();
  const [attached, own] = [await picture(), await picture()];
  const sent = await pictured(maya, [attached.id]);
  expect((await sendsPicture(maya.mobile, own.publicUrl)).status).toBe(202);
  const addresses = [
    attached.url,
    own.url,
    new URL(sent.json.mediaUrls[0]).pathname,
    new URL(own.publicUrl).pathname,
  ];
  for (const address of addresses) expect(await seen(address)).toBe(200);
  await erased(maya);
  for (const address of addresses) expect(await seen(address)).toBe(404);
  const { rowCount } = await admin.query('SELECT FROM media WHERE id = ANY ($1)', [[attached.id, own.id]]);
  expect(rowCount).toBe(0);
  // Who wants to attach it once more is told to send it again.
  const other = await shop.agreed();
  expect((await shop.text(other, 'This one?', { mediaIds: [attached.id] })).json).toMatchObject({
    status: 422,
    errors: [{ field: 'mediaIds.0' }],
  });
});

test('C48 a picture that goes with another’s text too stays for that one, and goes with the last of them', async () => {
  const bytes = anotherPng();
  const [maya, theo] = [await shop.agreed(), await shop.agreed()];
  // The same content, sent in twice, is kept once.
  const [first, second] = [await picture(bytes), await picture(bytes)];
  expect(second.id).toBe(first.id);
  await pictured(maya, [first.id]);
  const theirs = await pictured(theo, [second.id]);
  await erased(maya);
  const { pathname } = new URL(theirs.json.mediaUrls[0]);
  expect(await seen(pathname)).toBe(200);
  await erased(theo);
  expect(await seen(pathname)).toBe(404);
});

test('C6 C48 on a shared number the pictures of the one who was erased go, and those of the other stay', async () => {
  const maya = await shop.agreed();
  const theo = await shop.customer({ name: 'Theo', mobile: maya.mobile });
  await shop.call('PATCH', `/customers/${theo.id}`, { confirmedMobile: maya.mobile });
  const [hers, his, both] = [await picture(), await picture(), await picture()];
  await pictured(maya, [hers.id, both.id]);
  await pictured(theo, [his.id, both.id]);
  await erased(theo);
  expect([await seen(hers.url), await seen(his.url), await seen(both.url)]).toEqual([200, 404, 200]);
});

test('C48 a picture that is attached to another’s text at the moment of the erasure is there with that text, or refused', async () => {
  for (let round = 0; round < 6; round++) {
    const [maya, theo] = [await shop.agreed(), await shop.agreed()];
    const shared = await picture();
    await pictured(maya, [shared.id]);
    const [, text] = await Promise.all([
      erased(maya),
      shop.text(theo, 'Like this?', { mediaIds: [shared.id] }),
    ]);
    expect(await seen(shared.url)).toBe(text.status === 202 ? 200 : 404);
    if (text.status !== 202) expect(text.status).toBe(422);
  }
});

test('C48 the events stay, counted and in their places, and can be opened no more', async () => {
  const maya = await shop.agreed();
  await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 1);
  const { json } = await shop.call('GET', `/customers/${maya.id}/consent/events`);
  const { numberId } = json.items[0];
  await erased(maya);
  await sequenced();
  const { rows: events } = await admin.query(
    `SELECT convert_from(leaf, 'UTF8')::json ->> 'decision' AS decision, seq::int FROM consent_events
     WHERE number_id = $1 ORDER BY seq`,
    [numberId],
  );
  expect(events).toEqual([
    { decision: 'opt_in', seq: 1 },
    { decision: 'erased', seq: 2 },
  ]);
  for (const table of ['consent_openings WHERE number_id', 'wrapped_keys WHERE subject_id']) {
    expect((await admin.query(`SELECT FROM ${table} = $1`, [numberId])).rowCount, table).toBe(0);
  }
  await stillVerifies();
});

test('C46 what allowed a text of an erased customer can still be shown', async () => {
  const maya = await shop.agreed();
  const { json } = await shop.text(maya, 'Ready');
  await until('both came', async () => (await shop.got(maya.mobile)).length >= 2);
  await erased(maya);
  const message = (await shop.call('GET', `/messages/${json.id}`)).json;
  expect(message).toMatchObject({ body: '', allowedBy: { kind: 'consent_event' } });
});

test('C36 an opt-out outlives the erasure: the number is refused, and only START from the phone opens it again', async () => {
  const maya = await shop.agreed();
  // A STOP that came sooner would take the confirmation along.
  await until('the yes is confirmed', async () => (await shop.got(maya.mobile)).length >= 1);
  await shop.says(maya.mobile, 'STOP');
  await until('the stop is confirmed', async () => (await shop.got(maya.mobile)).length >= 2);
  await erased(maya);
  expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'opted_out', reopens: 'start_only' });

  const again = await shop.customer({ name: 'Maya O.', mobile: maya.mobile });
  expect(again).toMatchObject({ agreesToTexts: false, consent: { state: 'opted_out' } });
  expect((await shop.text(again, 'Hello')).json).toMatchObject({ reason: 'opted_out' });
  expect((await shop.agree(again)).json).toMatchObject({ code: 'only_start_reopens' });
  const event = await shop.call('POST', '/events', {
    id: `erased ${maya.id}`,
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: maya.mobile },
    subject: { id: `WO ${maya.id}`, label: 'Tune-up' },
  });
  expect(event.json).toMatchObject({ refusal: { reason: 'opted_out' } });

  await shop.says(maya.mobile, 'START');
  expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'opted_in' });
  await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 3);
  await sequenced();
  await stillVerifies();
});

test('C36 a no at the counter outlives it too; a yes ends, and is asked for anew', async () => {
  const declined = await shop.customer();
  const script = (await shop.call('GET', '/scripts/current')).json;
  await shop.call('POST', `/customers/${declined.id}/consent`, {
    decision: 'decline',
    method: 'verbal',
    scriptVersionId: script.id,
    confirmedMobile: declined.mobile,
  });
  await erased(declined);
  expect((await consentOf(declined.mobile)).json).toMatchObject({ state: 'declined', reopens: 'counter' });
  const back = await shop.customer({ mobile: declined.mobile });
  expect((await shop.agree(back)).status).toBe(201);
  expect((await consentOf(declined.mobile)).json).toMatchObject({ state: 'opted_in' });

  const agreed = await shop.agreed();
  await until('the confirmation came', async () => (await shop.got(agreed.mobile)).length >= 1);
  await erased(agreed);
  expect((await consentOf(agreed.mobile)).json).toMatchObject({ state: 'never_asked' });
  const returned = await shop.customer({ mobile: agreed.mobile });
  expect((await shop.text(returned, 'Hello')).json).toMatchObject({ reason: 'never_asked' });
});

test('C36 a STOP, a START and another erasure: what was said last goes on', async () => {
  const maya = await shop.agreed();
  await until('the yes is confirmed', async () => (await shop.got(maya.mobile)).length >= 1);
  await shop.says(maya.mobile, 'STOP');
  await until('the stop is confirmed', async () => (await shop.got(maya.mobile)).length >= 2);
  await erased(maya);
  await shop.says(maya.mobile, 'START');
  const again = await shop.customer({ mobile: maya.mobile });
  await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 3);
  await erased(again);
  expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'never_asked' });
});

test('C36 the database keeps no number, and no plain hash of one: without the business’s key none can be tried', async () => {
  const { rows } = await admin.query<{ digest: Buffer }>('SELECT digest FROM suppressions');
  expect(rows.length).toBeGreaterThan(0);
  const { createHash } = await import('node:crypto');
  const maya = await shop.agreed();
  await until('the yes is confirmed', async () => (await shop.got(maya.mobile)).length >= 1);
  await shop.says(maya.mobile, 'STOP');
  await until('the stop is confirmed', async () => (await shop.got(maya.mobile)).length >= 2);
  await erased(maya);
  const plain = createHash('sha256').update(maya.mobile).digest();
  const { rows: now } = await admin.query<{ digest: Buffer }>('SELECT digest FROM suppressions');
  expect(now.length).toBe(rows.length + 1);
  expect(now.some(({ digest }) => digest.equals(plain))).toBe(false);
});

test('C6 C48 whoever shares the number keeps its consent and their own certificate; what concerned the other is gone', async () => {
  const maya = await shop.agreed();
  await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 1);
  const theo = await shop.customer({ name: 'Theo Lind', mobile: maya.mobile });
  await shop.call('POST', `/customers/${theo.id}/consent`, {
    decision: 'opt_out',
    method: 'call',
    note: 'Theo asked for silence',
  });
  expect((await erased(theo)).json).toMatchObject({ numbersErased: 0, numbersShared: 1 });
  expect(await isAnywhere('Theo', 'silence')).toEqual([]);
  expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'opted_out' });
  const { json } = await shop.call('GET', `/customers/${maya.id}/consent/events`);
  expect(
    json.items.map(({ decision, note }: { decision: string; note: string | null }) => [decision, note]),
  ).toEqual([
    ['opt_in', null],
    ['opt_out', null],
    ['customer_erased', null],
  ]);
  const certificate = (await shop.call('POST', `/customers/${maya.id}/certificates`)).json;
  const result = verifyCertificate(certificate, { key: certificate.publicKey });
  expect(result).toMatchObject({ ok: true });
  expect(result.findings.every(({ code }) => code === 'not_opened')).toBe(true);
  // The last one who holds it: now it is gone as a whole.
  expect((await erased(maya)).json).toMatchObject({ numbersErased: 1 });
  expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'opted_out' });
  await sequenced();
  await stillVerifies();
});

test('C5 C48 a number that only the erased one held now, and another held once, keeps no yes', async () => {
  const maya = await shop.agreed();
  await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 1);
  const theo = await shop.customer({ mobile: maya.mobile });
  await shop.call('PATCH', `/customers/${theo.id}`, { mobile: newNumber() });
  expect((await erased(maya)).json).toMatchObject({ numbersErased: 0, numbersShared: 1 });
  expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'never_asked' });
  await sequenced();
  await stillVerifies();
});

test('C48 what waits is cancelled; what is late from the carrier finds nobody, and brings nobody back', async () => {
  const maya = await shop.agreed();
  await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 1);
  const sendAt = new Date(Date.now() + 3_600_000).toISOString();
  const later = (await shop.text(maya, 'Tomorrow', { sendAt })).json;
  const sent = (await shop.text(maya, 'Now')).json;
  await until('it came', async () => (await shop.got(maya.mobile)).length >= 2);
  await until('it is delivered', async () => {
    return (await shop.call('GET', `/messages/${sent.id}`)).json.status === 'delivered';
  });
  await erased(maya);
  expect((await shop.call('GET', `/messages/${later.id}`)).json).toMatchObject({
    status: 'canceled',
    reason: 'customer_erased',
    body: '',
  });
  const { rows } = await admin.query<{ account: string; id: string }>(
    `UPDATE messages SET status = 'sent' WHERE id = $1 RETURNING carrier_account_id AS account, carrier_message_id AS id`,
    [sent.id],
  );
  const { account, id } = rows[0] as (typeof rows)[0];
  await receiveStatus(
    shop.parts,
    { businessId: shop.businessId, accountId: account },
    { carrierMessageId: id, status: 'failed', error: { code: '21610', message: 'blocked' }, blocked: true },
  );
  expect((await shop.call('GET', `/messages/${sent.id}`)).json).toMatchObject({ status: 'failed' });
  expect(await isAnywhere(maya.mobile.slice(1))).toEqual([]);
});

test('C48 while work is in hand nobody is erased, and only the owner erases', async () => {
  const maya = await shop.customer();
  const order = await shop.call('POST', '/work-orders', { customerId: maya.id, label: 'Tune-up' });
  expect((await erase(maya)).json).toMatchObject({ status: 409, code: 'work_in_hand' });
  await shop.call('PATCH', `/work-orders/${order.json.id}`, { status: 'canceled' });
  const staff = await testStaff(shop.parts, [{ businessId: shop.businessId, name: 'Robin', role: 'staff' }]);
  expect((await staff.as('Robin', 'POST', `/customers/${maya.id}/erasure`)).status).toBe(403);
  await staff.close();
  await erased(maya);
});

test('C48 a STOP and an erasure at the same moment: the no is there whichever came first', async () => {
  for (let n = 0; n < 6; n++) {
    const maya = await shop.agreed();
    await until('the confirmation came', async () => (await shop.got(maya.mobile)).length >= 1);
    const [stop] = await Promise.all([shop.says(maya.mobile, 'STOP'), erased(maya)]);
    expect(stop.status).toBe(202);
    expect((await consentOf(maya.mobile)).json).toMatchObject({ state: 'opted_out' });
  }
  await sequenced();
  await stillVerifies();
});
