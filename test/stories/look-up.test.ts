// C40: a send whose outcome nobody knows is looked up at the carrier, recorded as if it had been told, and never sent again.
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lookUpUnknown } from '../../server/src/messaging/look-up-unknown.ts';
import { receiveStatus } from '../../server/src/messaging/receive-status.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioMessages, type TwilioMessages } from '../../server/test-support/twilio-messages.ts';
import { until } from '../../server/test-support/until.ts';

let twilio: TwilioMessages;
let shop: TestShop;
let accountId: string;

beforeAll(async () => {
  twilio = await startTwilioMessages();
  shop = await testShop({
    account: {
      kind: 'twilio',
      credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
      baseUrl: twilio.baseUrl,
      senders: [{ number: SENDER }],
    },
  });
  accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
});
afterAll(async () => {
  await shop.close();
  await twilio.close();
});
beforeEach(() => {
  twilio.asked.length = 0;
});

const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const becomes = (id: string, status: string) =>
  until(`a text is ${status}`, async () => {
    const now = await message(id);
    return now.status === status && now;
  });

/** A customer whose confirmation has arrived. */
async function agreed() {
  const person = await shop.agreed();
  await until('the confirmation is sent', async () => twilio.kept.some(({ to }) => to === person.mobile));
  return person;
}

/** A text whose outcome nobody knows: Twilio takes it or not, and says that something went wrong. */
async function lost(
  person: { id: string },
  body: string,
  how: 'takes_and_fails' | 'fails' = 'takes_and_fails',
) {
  twilio.next.push(how);
  const { json } = await shop.text(person, body);
  await becomes(json.id, 'unknown');
  return { id: json.id as string, kept: twilio.kept.find((each) => each.body === body) };
}

/** All that is on record here and at Twilio is so much older than it was. */
async function pass(minutes: number): Promise<void> {
  const time = sql`${minutes} * interval '1 minute'`;
  await inBusiness(shop.database.store, shop.businessId, (tx) =>
    sql`update messages set updated_at = updated_at - ${time}, send_after = send_after - ${time},
      look_up_after = look_up_after - ${time} where business_id = ${tx.businessId}`.execute(tx.sql),
  );
  for (const each of twilio.kept) each.createdAt = new Date(each.createdAt.getTime() - minutes * 60_000);
}
const look = () => lookUpUnknown(shop.parts);
const report = (carrierMessageId: string, status: 'sent' | 'delivered' | 'failed') =>
  receiveStatus(
    shop.parts,
    { businessId: shop.businessId, accountId },
    { carrierMessageId, status, error: null, blocked: false },
  );

test('C40 what was taken becomes sent, and its reports lead to it from then on', async () => {
  const maya = await agreed();
  const { id, kept } = await lost(maya, 'Ready');
  expect(await message(id)).toMatchObject({ failure: 'no_answer' });
  const { posts } = twilio;
  await look();
  // Not within the first minute: the answer may still come by itself.
  expect(twilio.asked).toEqual([]);
  await pass(2);
  await look();
  expect(await message(id)).toMatchObject({ status: 'sent', failure: null, carrierError: null });
  await report(kept?.sid ?? '', 'delivered');
  expect(await message(id)).toMatchObject({ status: 'delivered' });
  await pass(2);
  await look();
  expect(twilio.asked).toHaveLength(1);
  expect(twilio.posts).toBe(posts);
});

test('C46 it left when it was handed over, and not after the no that came before this was known', async () => {
  const maya = await agreed();
  const { id } = await lost(maya, 'Ready before the no');
  const no = await shop.call('POST', `/customers/${maya.id}/consent`, {
    decision: 'opt_out',
    method: 'call',
  });
  await pass(2);
  await look();
  const { status, sentAt } = await message(id);
  expect(status).toBe('sent');
  expect(Date.parse(sentAt)).toBeLessThan(Date.parse(no.json.recordedAt));
});

test('C40 what became of it meanwhile is learned at once', async () => {
  const maya = await agreed();
  const delivered = await lost(maya, 'It arrived');
  Object.assign(delivered.kept ?? {}, { status: 'delivered' });
  const landline = await lost(maya, 'It did not');
  Object.assign(landline.kept ?? {}, { status: 'undelivered', errorCode: 30006 });
  await pass(2);
  await look();
  expect(await message(delivered.id)).toMatchObject({ status: 'delivered' });
  expect(await message(landline.id)).toMatchObject({ status: 'undelivered', failure: 'landline' });
});

test('C41 a block that is learned so is the customer’s word, told late', async () => {
  const maya = await agreed();
  const { id, kept } = await lost(maya, 'Are you there?');
  Object.assign(kept ?? {}, { status: 'failed', errorCode: 21610 });
  await pass(2);
  await look();
  expect(await message(id)).toMatchObject({
    status: 'failed',
    reason: 'carrier_blocked',
    failure: 'blocked',
  });
  const { json } = await shop.call('GET', `/customers/${maya.id}`);
  expect(json.consent).toMatchObject({ state: 'opted_out', carrierBlock: { senderNumber: SENDER } });
});

test('C39 a report that came before counts, and a later look changes nothing', async () => {
  const maya = await agreed();
  const { id, kept } = await lost(maya, 'Reported before');
  await report(kept?.sid ?? '', 'delivered');
  expect(await message(id)).toMatchObject({ status: 'unknown' });
  await pass(2);
  await look();
  expect(await message(id)).toMatchObject({ status: 'delivered' });
});

test('C7 a confirmation that was lost and found lets the other texts go', async () => {
  twilio.next.push('takes_and_fails');
  const maya = await shop.agreed();
  const held = await shop.text(maya, 'After the confirmation');
  await until('the confirmation is unknown', async () => {
    const { json } = await shop.call('GET', `/conversations/${held.json.conversationId}/messages`);
    return json.items[0].status === 'unknown';
  });
  await pass(2);
  await look();
  const { json } = await shop.call('GET', `/conversations/${held.json.conversationId}/messages`);
  expect(json.items[0]).toMatchObject({ purpose: 'opt_in_confirmation', status: 'sent' });
  await becomes(held.json.id, 'sent');
  expect(twilio.kept.filter(({ to }) => to === maya.mobile)).toHaveLength(2);
});

test('C40 what Twilio does not have stays unknown, is asked for with growing pauses, and is never sent again', async () => {
  const maya = await agreed();
  const { id } = await lost(maya, 'Never taken', 'fails');
  const { posts } = twilio;
  const asked: number[] = [];
  for (const minutes of [2, 0, 3, 3, 3]) {
    await pass(minutes);
    await look();
    asked.push(twilio.asked.filter((query) => query.get('To') === maya.mobile).length);
  }
  // After two minutes, then not before four, then not before ten.
  expect(asked).toEqual([1, 1, 2, 2, 3]);
  expect(await message(id)).toMatchObject({ status: 'unknown' });
  expect(twilio.posts).toBe(posts);
});

test('C40 while Twilio cannot be asked it stays unknown, and is found later', async () => {
  const maya = await agreed();
  const { id } = await lost(maya, 'Found later');
  await pass(2);
  twilio.listStatus = 503;
  await look();
  expect(await message(id)).toMatchObject({ status: 'unknown' });
  twilio.listStatus = null;
  await pass(4);
  await look();
  expect(await message(id)).toMatchObject({ status: 'sent' });
});

test('C40 two workers at once ask once for each text, and record it once', async () => {
  const people = await Promise.all(Array.from({ length: 4 }, () => agreed()));
  const texts: { id: string; kept: (typeof twilio.kept)[number] | undefined }[] = [];
  for (const [n, person] of people.entries()) texts.push(await lost(person, `Lost ${n}`));
  await pass(2);
  twilio.asked.length = 0;
  const { posts } = twilio;
  await Promise.all([look(), look(), look()]);
  for (const { id } of texts) expect(await message(id)).toMatchObject({ status: 'sent' });
  const about = twilio.asked.map((query) => query.get('To'));
  for (const { mobile } of people) expect(about.filter((to) => to === mobile)).toHaveLength(1);
  expect(twilio.posts).toBe(posts);
});

test('C39 reports and looks at once end the same', async () => {
  const maya = await agreed();
  const { id, kept } = await lost(maya, 'All at once');
  await pass(2);
  const sid = kept?.sid ?? '';
  await Promise.all([look(), report(sid, 'delivered'), look(), report(sid, 'sent')]);
  expect(await message(id)).toMatchObject({ status: 'delivered' });
  await report(sid, 'failed');
  expect(await message(id)).toMatchObject({ status: 'delivered' });
});
