// C41: a carrier's own list of opt-outs is gone through now and then.
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { reconcileBlocks } from '../../server/src/messaging/reconcile-blocks.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { startTelnyxMessages, type TelnyxMessages } from '../../server/test-support/telnyx-messages.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

const TOLL_FREE = '+18445550100';
const BESIDE = '+15125550101';

let telnyx: TelnyxMessages;
let shop: TestShop;

beforeAll(async () => {
  telnyx = await startTelnyxMessages();
  const { apiKey, publicKey, baseUrl } = telnyx;
  shop = await testShop({
    account: {
      kind: 'telnyx',
      credentials: { apiKey, publicKey },
      baseUrl,
      senders: [{ number: SENDER, default: true }, { number: BESIDE }, { number: TOLL_FREE }],
    },
  });
  await until('the account is listened for', async () => {
    const { rows } = await inShop((tx) =>
      sql`select from carrier_reception where business_id = ${tx.businessId}`.execute(tx.sql),
    );
    return rows.length === 1;
  });
});
afterAll(async () => {
  await shop.close();
  await telnyx.close();
});
beforeEach(() => {
  telnyx.optOuts.length = 0;
});
afterEach(() => {
  telnyx.listStatus = null;
});

const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
  inBusiness(shop.database.store, shop.businessId, work);
type Person = { id: string; mobile: string };
const consent = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json.consent;
const events = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items.map(
    ({ decision, method }: Record<string, string>) => `${decision} ${method}`,
  );
async function agreed(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is sent', async () => telnyx.kept.some(({ to }) => to === person.mobile));
  return person;
}
/** Telnyx has it on its list that they said STOP to this sender so many minutes from now. */
const listed = (
  { mobile: to }: { mobile: string },
  inMinutes: number,
  from = SENDER,
  profile: string | null = null,
) =>
  telnyx.optOuts.push({
    from,
    to,
    messaging_profile_id: profile,
    // As in Telnyx's example, without a zone.
    created_at: new Date(Date.now() + inMinutes * 60_000).toISOString().replace('T', ' ').replace('Z', ''),
  });
/** The list is read a quarter of an hour from now: whatever was said until now has had its time to get into it. */
async function read(inMinutes = 15): Promise<void> {
  await inShop((tx) =>
    sql`update carrier_reception set opt_outs_read_at = null where business_id = ${tx.businessId}`.execute(
      tx.sql,
    ),
  );
  await reconcileBlocks(shop.parts, new Date(Date.now() + inMinutes * 60_000));
}

test('C41 a block that is news is the customer’s word, told late; told again it changes nothing', async () => {
  const maya = await agreed();
  listed(maya, 2);
  await read();
  expect(await consent(maya)).toMatchObject({
    state: 'opted_out',
    method: 'carrier',
    carrierBlock: { senderNumber: SENDER, remedy: 'text START to (512) 555-0100' },
  });
  const before = await events(maya);
  expect(before).toEqual(['opt_in verbal', 'opt_out carrier']);
  await read();
  expect(await events(maya)).toEqual(before);
});

test('C41 a block from before the yes is a block, and takes back no later yes', async () => {
  const maya = await agreed();
  listed(maya, -60);
  await read();
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlock: { senderNumber: SENDER } });
  expect(await events(maya)).toEqual(['opt_in verbal']);
  // What is sent is refused, and that only confirms the block.
  expect(await shop.text(maya, 'Ready')).toMatchObject({ status: 409, json: { reason: 'carrier_blocked' } });
});

test('C29 a block that the carrier has no more goes from the record; nobody agreed by that', async () => {
  const [maya, noor] = [await agreed(), await agreed()];
  listed(maya, -60);
  listed(noor, 2);
  await read();
  telnyx.optOuts.length = 0;
  await read(40);
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlocks: [] });
  expect(await consent(noor)).toMatchObject({ state: 'opted_out', carrierBlocks: [] });
});

test('C29 the network’s block on a toll-free number is in no carrier’s list, and stays', async () => {
  const maya = await agreed();
  listed(maya, -60, TOLL_FREE);
  await read();
  telnyx.optOuts.length = 0;
  await read(40);
  expect(await consent(maya)).toMatchObject({ carrierBlocks: [{ senderNumber: TOLL_FREE }] });
});

test('C29 a block holds for every number of its messaging profile', async () => {
  const [maya, noor] = [await agreed(), await agreed()];
  listed(maya, -60, SENDER, 'profile-1');
  listed(noor, -60, BESIDE, 'profile-1');
  await read();
  for (const person of [maya, noor]) {
    const { carrierBlocks } = await consent(person);
    expect(carrierBlocks.map(({ senderNumber }: { senderNumber: string }) => senderNumber).sort()).toEqual([
      SENDER,
      BESIDE,
    ]);
  }
  await read();
  expect((await consent(maya)).carrierBlocks).toHaveLength(2);
});

test('C41 who is no customer yet has opted out all the same; other programs’ numbers are not ours to read', async () => {
  const [stranger, others] = [{ mobile: newNumber() }, { mobile: newNumber() }];
  listed(stranger, -60);
  listed(others, -60, '+17135550100');
  telnyx.pageSize = 1;
  await read();
  telnyx.pageSize = 50;
  const state = async ({ mobile }: { mobile: string }) =>
    (await shop.call('GET', `/numbers/${encodeURIComponent(mobile)}/consent`)).json.state;
  expect(await state(stranger)).toBe('opted_out');
  expect(await state(others)).toBe('never_asked');
});

test('C36 who was erased after a no is not put on record again', async () => {
  const maya = await agreed();
  listed(maya, 2);
  await read();
  const erased = await shop.call('POST', `/customers/${maya.id}/erasure`, { reason: 'asked' });
  expect(erased.status).toBeLessThan(300);
  await read();
  const rows = await inShop((tx) =>
    tx.sql
      .selectFrom('numbers')
      .select('number')
      .where('business_id', '=', tx.businessId)
      .where('number', '=', maya.mobile)
      .execute(),
  );
  expect(rows).toEqual([]);
});

test('C41 what is said while the list is read is newer than the list', async () => {
  const maya = await agreed();
  listed(maya, -60);
  await read(0);
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlocks: [] });
});

test('C41 a list that cannot be read to its end changes nothing, and is read again in half an hour', async () => {
  const maya = await agreed();
  listed(maya, 2);
  telnyx.listStatus = 503;
  await read();
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlocks: [] });
  telnyx.listStatus = null;
  telnyx.asked.length = 0;
  await reconcileBlocks(shop.parts);
  expect(telnyx.asked).toHaveLength(0);
  await inShop((tx) =>
    sql`update carrier_reception set opt_outs_read_at = opt_outs_read_at - interval '31 minutes'
      where business_id = ${tx.businessId}`.execute(tx.sql),
  );
  await reconcileBlocks(shop.parts);
  expect(telnyx.asked).not.toHaveLength(0);
});
