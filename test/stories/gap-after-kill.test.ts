// C25, with the program itself: killed, texted STOP, started again.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioMessages, type TwilioMessages } from '../../server/test-support/twilio-messages.ts';
import { until } from '../../server/test-support/until.ts';
import { freePort } from '../free-port.ts';
import { type ChildProgram, serve } from './child-program.ts';

let twilio: TwilioMessages;
let shop: TestShop;

beforeAll(async () => {
  twilio = await startTwilioMessages();
  const { accountSid, authToken, baseUrl } = twilio;
  // Of this shop nothing runs but the API by which the test looks and asks.
  shop = await testShop({
    deaf: true,
    workers: 0,
    account: {
      kind: 'twilio',
      credentials: { accountSid, authToken },
      baseUrl,
      senders: [{ number: SENDER }],
    },
  });
});
afterAll(async () => {
  await shop.close();
  await twilio.close();
});

async function start(): Promise<ChildProgram[]> {
  const url = shop.database.programUrl;
  const programs = [serve(url, 'web', await freePort()), serve(url, 'worker')];
  await Promise.all(programs.map(({ ready }) => ready));
  return programs;
}
const caughtUp = () =>
  until('nothing is missing', async () => {
    const { rows } = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      sql`select from carrier_reception where business_id = ${tx.businessId} and missing_since is null`.execute(
        tx.sql,
      ),
    );
    return rows.length === 1;
  });
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;

test.each(['kill', 'stop'] as const)(
  'C25 after %s, the waiting notice to whoever texted STOP meanwhile never leaves, and the other one does',
  async (end) => {
    const programs = await start();
    const people = [await shop.agreed(), await shop.agreed()];
    const [maya, noor] = people.map(({ mobile }) => mobile);
    const sentTo = (mobile: string | undefined) =>
      twilio.kept.filter(({ to, direction }) => to === mobile && direction === 'outbound-api');
    await until('both are confirmed', async () => sentTo(maya).length === 1 && sentTo(noor).length === 1);
    await caughtUp();
    await Promise.all(programs.map((program) => program[end]()));

    twilio.receive({ from: maya ?? '', to: SENDER, body: 'STOP' });
    const notices: string[] = [];
    for (const mobile of [maya, noor]) {
      const { json } = await shop.call('POST', '/events', {
        id: `${end} ${mobile}`,
        type: 'work_order.ready',
        occurredAt: new Date().toISOString(),
        customer: { mobile },
        subject: { id: `${end} ${mobile}`, label: 'Tune-up' },
      });
      notices.push(json.message.id);
    }
    const again = await start();
    const [toMaya = '', toNoor = ''] = notices;
    await until('the other notice is sent', async () => (await message(toNoor)).status === 'sent');
    expect(await message(toMaya)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    expect(sentTo(maya)).toHaveLength(1);
    expect(sentTo(noor)).toHaveLength(2);
    await Promise.all(again.map((program) => program.stop()));
  },
);
