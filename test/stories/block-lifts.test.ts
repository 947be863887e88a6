// C29: a spoken yes lifts the carrier's block where the carrier has an interface for it, and says so where it has none.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { NewAccount } from '../../server/src/carriers/accounts.ts';
import { createAccount } from '../../server/src/carriers/accounts.ts';
import { liftBlocks } from '../../server/src/messaging/block-lifts.ts';
import { receiveText } from '../../server/src/messaging/receive-text.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { startTelnyxMessages, type TelnyxMessages } from '../../server/test-support/telnyx-messages.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioMessages, type TwilioMessages } from '../../server/test-support/twilio-messages.ts';
import { until } from '../../server/test-support/until.ts';

const SECOND = '+15125550101';
const TOLL_FREE = '+18335550100';
const AT_TELNYX = '+15125550102';
const BESIDE_IT = '+15125550103';
const SERVICE = `MG${'1'.repeat(32)}`;

let twilio: TwilioMessages;
let telnyx: TelnyxMessages;
let shop: TestShop;
const accounts = new Map<string, string>();

beforeAll(async () => {
  twilio = await startTwilioMessages();
  telnyx = await startTelnyxMessages();
  const { accountSid, authToken, baseUrl } = twilio;
  shop = await testShop({
    account: {
      kind: 'twilio',
      credentials: { accountSid, authToken },
      baseUrl,
      senders: [{ number: SENDER, default: true }, { number: SECOND }, { number: TOLL_FREE }],
    },
  });
  const more: NewAccount = {
    kind: 'telnyx',
    credentials: { apiKey: telnyx.apiKey, publicKey: telnyx.publicKey },
    baseUrl: telnyx.baseUrl,
    senders: [{ number: AT_TELNYX }, { number: BESIDE_IT }],
  };
  await inShop((tx) => createAccount(tx, shop.parts.vault, 'US', more));
  for (const { id, senders } of (await shop.call('GET', '/carrier-accounts')).json.items)
    for (const { number } of senders) accounts.set(number, id);
});
afterAll(async () => {
  await shop.close();
  await twilio.close();
  await telnyx.close();
});
beforeEach(() => {
  twilio.consents.length = 0;
  twilio.consentStatus = null;
  twilio.consentFault = null;
  twilio.services.clear();
});

const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
  inBusiness(shop.database.store, shop.businessId, work);
type Person = { id: string; mobile: string };

/** The customer texts a word that the carrier acts on. */
async function says({ mobile }: Person, body: 'STOP' | 'START', to = SENDER): Promise<void> {
  const scope = twilio.services.get(to) ?? null;
  const block = `${scope ?? to} ${mobile}`;
  if (body === 'STOP') twilio.blocks.add(block);
  else twilio.blocks.delete(block);
  await receiveText(
    shop.parts,
    { businessId: shop.businessId, accountId: accounts.get(to) ?? '' },
    {
      carrierMessageId: `SM${randomBytes(16).toString('hex')}`,
      from: mobile,
      to,
      body,
      mediaUrls: [],
      carrierTime: null,
      carrierHandled: body === 'STOP' ? 'opt_out' : 'opt_in',
      blockScope: to === AT_TELNYX || to === BESIDE_IT ? 'profile' : scope,
      liftsWholeScope: to !== AT_TELNYX && to !== BESIDE_IT,
    },
  );
}
const consent = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json.consent;
const bodiesTo = ({ mobile }: Person) =>
  twilio.kept
    .filter(({ to, direction }) => to === mobile && direction === 'outbound-api')
    .map(({ body }) => body);
/** A customer whose confirmation has arrived, and who then texted STOP. */
async function stopped(to = SENDER): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is sent', async () => bodiesTo(person).length === 1);
  await says(person, 'STOP', to);
  expect(await consent(person)).toMatchObject({ state: 'opted_out', carrierBlocks: [{ lift: null }] });
  return person;
}
/** The yes is said at the counter again. */
async function agreesAgain(person: Person): Promise<void> {
  expect(await shop.agree(person)).toMatchObject({ status: 201 });
}
const lifts = ({ mobile }: Person) =>
  inShop((tx) =>
    tx.sql
      .selectFrom('block_lifts')
      .select(['sender', 'state', 'carrier_error'])
      .where('business_id', '=', tx.businessId)
      .where('number', '=', mobile)
      .orderBy('id')
      .execute(),
  );
const look = () => liftBlocks(shop.parts);
const hurry = () =>
  inShop((tx) =>
    sql`update block_lifts set ask_after = now() where state = 'due' and business_id = ${tx.businessId}`.execute(
      tx.sql,
    ),
  );

test('C29 a yes at the counter lifts Twilio’s block, with when and how it was said, and the confirmation goes', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  expect(await consent(maya)).toMatchObject({
    state: 'opted_in',
    carrierBlock: { senderNumber: SENDER, lift: 'asked', remedy: 'text START to (512) 555-0100' },
  });
  await until('the confirmation was refused for the block', async () => {
    const { rows } = await inShop((tx) =>
      sql<{ state: string }>`select facts #>> '{confirmation,state}' as state from numbers
        where business_id = ${tx.businessId} and number = ${maya.mobile}`.execute(tx.sql),
    );
    return rows[0]?.state === 'blocked';
  });
  await look();
  expect(twilio.consents).toEqual([
    {
      contact_id: maya.mobile,
      sender_id: SENDER,
      status: 'opt-in',
      source: 'offline',
      correlation_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      date_of_consent: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    },
  ]);
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlock: null, carrierBlocks: [] });
  await until('the confirmation is sent', async () => bodiesTo(maya).length === 2);
  await look();
  expect(twilio.consents).toHaveLength(1);
  expect(await lifts(maya)).toEqual([{ sender: SENDER, state: 'lifted', carrier_error: null }]);
});

test('C29 nobody is asked without a yes: not after a STOP alone, nor where the yes was taken back', async () => {
  await stopped();
  const maya = await stopped();
  const script = await shop.call('GET', '/scripts/current');
  const { json } = await shop.call('POST', `/customers/${maya.id}/consent`, {
    decision: 'opt_in',
    method: 'verbal',
    scriptVersionId: script.json.id,
    confirmedMobile: maya.mobile,
    undoSeconds: 10,
  });
  await look();
  expect(twilio.consents).toEqual([]);
  const undone = await shop.call('POST', `/customers/${maya.id}/consent/${json.id}/undo`);
  expect(undone.status).toBeLessThan(300);
  await hurry();
  await look();
  expect(twilio.consents).toEqual([]);
  expect(await lifts(maya)).toMatchObject([{ state: 'canceled' }]);
  expect(await consent(maya)).toMatchObject({ state: 'opted_out', carrierBlock: { lift: null } });
});

test('C29, C31 a STOP that comes before the carrier is asked ends the asking', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  await says(maya, 'STOP');
  await hurry();
  await look();
  expect(twilio.consents).toEqual([]);
  expect(await lifts(maya)).toMatchObject([{ state: 'canceled' }]);
  expect(await consent(maya)).toMatchObject({ state: 'opted_out', carrierBlock: { senderNumber: SENDER } });
});

test('C29, C31 a STOP that comes while the carrier is asked is the last word on the record', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  const carrier = await shop.parts.carriers.of(shop.businessId, accounts.get(SENDER) ?? '');
  const carriers = {
    of: async () => ({
      ...carrier,
      async liftBlock(block: Parameters<NonNullable<typeof carrier.liftBlock>>[0]) {
        const result = await carrier.liftBlock?.(block);
        await says(maya, 'STOP');
        return result ?? { outcome: 'not_offered' as const };
      },
    }),
  };
  await liftBlocks({ ...shop.parts, carriers });
  expect(twilio.consents).toHaveLength(1);
  expect(await lifts(maya)).toMatchObject([{ state: 'canceled' }]);
  expect(await consent(maya)).toMatchObject({ state: 'opted_out', carrierBlock: { senderNumber: SENDER } });
});

test('C29 a toll-free number’s block is the network’s: nobody is asked, and the customer is told what to text', async () => {
  const maya = await stopped(TOLL_FREE);
  await agreesAgain(maya);
  await look();
  expect(twilio.consents).toEqual([]);
  expect((await consent(maya)).carrierBlocks).toMatchObject([
    { senderNumber: TOLL_FREE, lift: 'not_offered', remedy: 'text UNSTOP to (833) 555-0100' },
  ]);
  await says(maya, 'START', TOLL_FREE);
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlocks: [] });
});

test('C29 Telnyx has no interface for it, and the record says so', async () => {
  const maya = await stopped(AT_TELNYX);
  await agreesAgain(maya);
  await look();
  expect((await consent(maya)).carrierBlocks).toMatchObject([
    { senderNumber: AT_TELNYX, lift: 'not_offered', remedy: 'text START to (512) 555-0102' },
  ]);
});

test('C29 a refusal is on the record; a fault is asked again, under the same name', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  twilio.consentStatus = 503;
  await look();
  expect(await lifts(maya)).toMatchObject([{ state: 'due' }]);
  expect(await consent(maya)).toMatchObject({ carrierBlock: { lift: 'asked' } });
  // Twilio answers 201 to this one, and says in it that the fault was its own.
  twilio.consentStatus = null;
  twilio.consentFault = 'INTERNAL_SERVER_ERROR';
  await hurry();
  await look();
  expect(await lifts(maya)).toMatchObject([{ state: 'due' }]);
  // Not at once.
  twilio.consentStatus = 403;
  await look();
  expect(await lifts(maya)).toMatchObject([{ state: 'due' }]);
  await hurry();
  await look();
  expect(await lifts(maya)).toEqual([{ sender: SENDER, state: 'refused', carrier_error: '20003' }]);
  expect(await consent(maya)).toMatchObject({ state: 'opted_in', carrierBlock: { lift: 'refused' } });
});

test('C29 what Twilio will not note is refused, whatever its answer’s status is', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  twilio.consentFault = 'INVALID_SENDER_ID';
  await look();
  expect(await lifts(maya)).toEqual([{ sender: SENDER, state: 'refused', carrier_error: '30646' }]);
});

test('C29 the block of a Messaging Service holds for every number in it, and is lifted for all', async () => {
  twilio.services.set(SENDER, SERVICE).set(SECOND, SERVICE);
  const noor = await shop.agreed();
  await until('the confirmation is sent', async () => bodiesTo(noor).length === 1);
  // Each number's service is learned from what is texted to it.
  await says(noor, 'START', SECOND);
  await says(noor, 'STOP');
  expect(
    (await consent(noor)).carrierBlocks
      .map(({ senderNumber }: { senderNumber: string }) => senderNumber)
      .sort(),
  ).toEqual([SENDER, SECOND]);
  await agreesAgain(noor);
  await look();
  expect(new Set(twilio.consents.map(({ sender_id }) => sender_id))).toEqual(new Set([SERVICE]));
  expect(await consent(noor)).toMatchObject({ state: 'opted_in', carrierBlocks: [] });
  await says(noor, 'STOP', SECOND);
  await says(noor, 'START', SENDER);
  expect((await consent(noor)).carrierBlocks).toEqual([]);
});

test('C29 two workers at once ask once', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  await Promise.all([look(), look(), look()]);
  expect(twilio.consents).toHaveLength(1);
  expect(await lifts(maya)).toMatchObject([{ state: 'lifted' }]);
});

test('C29 a messaging profile of Telnyx’s is blocked as a whole, and lifted by START to the number that STOP was texted to', async () => {
  const maya = await stopped(AT_TELNYX);
  // Each number's profile is learned from what is texted to it.
  await says(maya, 'START', BESIDE_IT);
  await says(maya, 'START', AT_TELNYX);
  expect((await consent(maya)).carrierBlocks).toEqual([]);
  await says(maya, 'STOP', AT_TELNYX);
  const blocks = async () =>
    (await consent(maya)).carrierBlocks
      .map(({ senderNumber, remedy }: Record<string, string>) => [senderNumber, remedy])
      .sort();
  const both = [
    [AT_TELNYX, 'text START to (512) 555-0102'],
    [BESIDE_IT, 'text START to (512) 555-0102'],
  ];
  expect(await blocks()).toEqual(both);
  await says(maya, 'START', BESIDE_IT);
  expect(await blocks()).toEqual(both);
  await says(maya, 'START', AT_TELNYX);
  expect(await blocks()).toEqual([]);
});

test('C48 erasing leaves no number behind in what was asked of carriers', async () => {
  const maya = await stopped();
  await agreesAgain(maya);
  expect((await shop.call('POST', `/customers/${maya.id}/erasure`, { reason: 'asked' })).status).toBeLessThan(
    300,
  );
  expect(await lifts(maya)).toEqual([]);
  await hurry();
  await look();
  expect(twilio.consents).toEqual([]);
});
