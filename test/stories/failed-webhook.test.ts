// C25: a text that reached us and could not be put on record is as good as missed, and is fetched.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioMessages, type TwilioMessages } from '../../server/test-support/twilio-messages.ts';
import { inboundFields, twilioWebhook } from '../../server/test-support/twilio-webhooks.ts';
import { until } from '../../server/test-support/until.ts';

let twilio: TwilioMessages;
let shop: TestShop;
let accountId: string;
let admin: pg.Client;

beforeAll(async () => {
  twilio = await startTwilioMessages();
  const { accountSid, authToken, baseUrl } = twilio;
  shop = await testShop({
    account: {
      kind: 'twilio',
      credentials: { accountSid, authToken },
      baseUrl,
      senders: [{ number: SENDER }],
    },
  });
  accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await shop.close();
  await twilio.close();
});

test('C25 a STOP whose webhook failed is fetched, and until then automatic texts wait', async () => {
  const maya = await shop.agreed();
  await until('the confirmation is sent', async () => twilio.kept.some(({ to }) => to === maya.mobile));
  await until('the account is listened for', async () => {
    const { rows } = await admin.query('SELECT FROM carrier_reception');
    return rows.length === 1;
  });
  await admin.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON messages FOR EACH ROW WHEN (NEW.direction = 'inbound') EXECUTE FUNCTION refuse()`);
  const { sid: messageSid, from, to, body } = twilio.receive({ from: maya.mobile, to: SENDER, body: 'STOP' });
  const fields = inboundFields({ accountSid: twilio.accountSid, messageSid, from, to, body });
  const url = `http://shop.example/carriers/${accountId}/inbound`;
  const { headers, rawBody } = twilioWebhook(twilio.authToken, url, fields);
  const response = await shop.app.inject({
    method: 'POST',
    url: `/carriers/${accountId}/inbound`,
    headers: { ...headers, host: 'shop.example' } as Record<string, string>,
    payload: rawBody,
  });
  expect(response.statusCode).toBe(500);
  const { json } = await shop.call('POST', '/events', {
    id: 'event-1',
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: maya.mobile },
    subject: { id: 'order-1', label: 'Tune-up' },
  });
  expect(json.message).toMatchObject({ status: 'queued', reason: 'catching_up' });
  await admin.query('DROP TRIGGER refuse ON messages; UPDATE carrier_reception SET ask_after = now()');
  await until('the STOP is here', async () => {
    const { status, reason } = (await shop.call('GET', `/messages/${json.message.id}`)).json;
    return status === 'canceled' && reason === 'opted_out';
  });
});
