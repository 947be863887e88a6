// C25: a number that the shop texts from no more still takes a STOP, for 180 days and after.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catchUp } from '../../server/src/messaging/catch-up.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioMessages, type TwilioMessages } from '../../server/test-support/twilio-messages.ts';
import { inboundFields, twilioWebhook } from '../../server/test-support/twilio-webhooks.ts';
import { until } from '../../server/test-support/until.ts';

const OLD = '+15125550199';

let twilio: TwilioMessages;
let shop: TestShop;
let accountId: string;

beforeAll(async () => {
  twilio = await startTwilioMessages();
  const { accountSid, authToken, baseUrl } = twilio;
  shop = await testShop({
    account: {
      kind: 'twilio',
      credentials: { accountSid, authToken },
      baseUrl,
      senders: [{ number: OLD, default: true }],
    },
  });
  accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
});
afterAll(async () => {
  await shop.close();
  await twilio.close();
});

const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
  inBusiness(shop.database.store, shop.businessId, work);
/** As the owner does: the old number goes, and another takes its place. */
const retire = (daysAgo: number) =>
  inShop(async (tx) => {
    await sql`update senders set retired_at = now() - ${daysAgo} * interval '1 day', is_default = false
      where business_id = ${tx.businessId} and number = ${OLD}`.execute(tx.sql);
    await sql`insert into senders (business_id, number, carrier_account_id, is_default)
      values (${tx.businessId}, ${SENDER}, ${accountId}, true) on conflict do nothing`.execute(tx.sql);
  });

type Person = { id: string; mobile: string };
/** Twilio calls. */
async function says({ mobile: from }: Person, body: string): Promise<number> {
  const messageSid = `SM${randomBytes(16).toString('hex')}`;
  const fields = inboundFields({ accountSid: twilio.accountSid, messageSid, from, to: OLD, body });
  const url = `http://shop.example/carriers/${accountId}/inbound`;
  const { headers, rawBody } = twilioWebhook(twilio.authToken, url, fields);
  const response = await shop.app.inject({
    method: 'POST',
    url: `/carriers/${accountId}/inbound`,
    headers: { ...headers, host: 'shop.example' } as Record<string, string>,
    payload: rawBody,
  });
  return response.statusCode;
}
const consent = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json.consent;
const sentTo = ({ mobile }: Person) =>
  twilio.kept.filter(({ to, direction }) => to === mobile && direction === 'outbound-api');
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;

async function agreed(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is sent', async () => sentTo(person).length === 1);
  return person;
}

test.each([0, 179, 181, 2_000])(
  'C25 a STOP to a number that was retired %d days ago counts',
  async (days) => {
    const [maya, noor] = [await agreed(), await agreed()];
    const before = sentTo(noor).length;
    await retire(days);
    expect(await says(maya, 'STOP')).toBe(200);
    expect(await consent(maya)).toMatchObject({ state: 'opted_out' });
    // In other words than the carrier's own it is confirmed by us, from a number that is in use.
    expect(await says(noor, 'stop please')).toBe(200);
    expect(await consent(noor)).toMatchObject({ state: 'opted_out' });
    await until('it is confirmed', async () => sentTo(noor).length === before + 1);
    expect(sentTo(noor).at(0)?.from).toBe(SENDER);
    // Everywhere, and not for the old number alone (C24).
    const refused = await shop.text(maya, 'Your bike is ready');
    expect(refused).toMatchObject({ status: 409, json: { reason: 'opted_out' } });
  },
);

test('C25 nothing is sent from a retired number any more, nor what waited for it', async () => {
  await inShop((tx) =>
    sql`update senders set retired_at = null where business_id = ${tx.businessId}`.execute(tx.sql),
  );
  const maya = await agreed();
  await inShop((tx) =>
    sql`update conversations set sender = ${OLD} where business_id = ${tx.businessId} and number = ${maya.mobile}`.execute(
      tx.sql,
    ),
  );
  const { json: conversations } = await shop.call('GET', '/conversations?status=open');
  const { id } = conversations.items.find(({ number }: { number: string }) => number === maya.mobile) ?? {};
  const waits = await shop.call('POST', `/conversations/${id}/messages`, {
    body: 'We open at nine',
    category: 'informational',
    sendAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  expect(waits).toMatchObject({ status: 202, json: { sender: OLD } });
  await retire(1);
  await inShop(async (tx) => {
    await sql`update messages set send_after = now() where business_id = ${tx.businessId} and id = ${waits.json.id}`.execute(
      tx.sql,
    );
    await sql`update numbers set next_due = now() where business_id = ${tx.businessId} and number = ${maya.mobile}`.execute(
      tx.sql,
    );
  });
  await until('it has its end', async () =>
    ['sent', 'refused'].includes((await message(waits.json.id)).status),
  );
  const goes = await shop.text(maya, 'Your bike is ready');
  await until('it is sent', async () => (await message(goes.json.id)).status === 'sent');
  expect(sentTo(maya).at(0)).toMatchObject({ from: SENDER });
  expect(sentTo(maya).filter(({ from }) => from === OLD)).toEqual([]);
});

test('C25 a STOP to a retired number while the program was down is fetched too', async () => {
  const maya = await agreed();
  await retire(100);
  twilio.receive({ from: maya.mobile, to: OLD, body: 'STOP' });
  await inShop((tx) =>
    sql`update carrier_reception set missing_since = now() - interval '1 minute', missing_until = now(), ask_after = now()
      where business_id = ${tx.businessId}`.execute(tx.sql),
  );
  await catchUp(shop.parts);
  await until('it is here', async () => (await consent(maya)).state === 'opted_out');
});
