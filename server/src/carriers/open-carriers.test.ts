import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastingPermit } from '../../test-support/permits.ts';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { until } from '../../test-support/until.ts';
import { openVault } from '../secrets/vault.ts';
import { openDatabase } from '../storage/database.ts';
import { openSignals } from '../storage/signals.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { changeAccount, createAccount, credentialsSchemas } from './accounts.ts';
import type { Carrier, SendResult } from './carrier.ts';
import { type Connectors, openCarriers } from './open-carriers.ts';

const vault = openVault(TEST_SECRET_KEY);
let db: TestDatabase;
/** Another process. */
let elsewhere: Store;
let accountId = '';
beforeAll(async () => {
  db = await testDatabase();
  elsewhere = {
    database: openDatabase(db.programUrl),
    signals: openSignals(db.programUrl, () => {}),
  };
  const account = await inBusiness(db.store, db.businessId, (tx) =>
    createAccount(tx, vault, 'US', {
      kind: 'twilio',
      credentials: { accountSid: 'AC1', authToken: 'first' },
      senders: [{ number: '+15125550100' }],
    }),
  );
  accountId = account.id;
});
afterAll(async () => {
  await elsewhere.signals.close();
  await elsewhere.database.close();
  await db.close();
});

/** What was connected, with which token, and what of it was closed. */
function recorded() {
  const connected: string[] = [];
  const closed: string[] = [];
  let answer = async (): Promise<SendResult> => ({ outcome: 'accepted', carrierMessageId: 'x' });
  const carrier = ({ credentials }: { readonly credentials: unknown }): Carrier => {
    const { authToken } = credentials as { authToken: string };
    connected.push(authToken);
    return {
      kind: 'twilio',
      capabilities: { mms: true, confirmsStop: true },
      send: () => answer(),
      readInbound: () => ({ refused: 'signature', message: authToken }),
      readStatus: () => ({ refused: 'signature', message: authToken }),
      webhookAnswer: { contentType: 'text/xml', body: '' },
      close: () => void closed.push(authToken),
    };
  };
  const kinds = Object.keys(credentialsSchemas);
  const connectors = Object.fromEntries(kinds.map((kind) => [kind, carrier])) as unknown as Connectors;
  const carriers = openCarriers(db.store, vault, connectors);
  return {
    carriers,
    connected,
    closed,
    answers: (next: () => Promise<SendResult>) => {
      answer = next;
    },
  };
}
const change = (authToken: string, store = elsewhere) =>
  inBusiness(store, db.businessId, (tx) =>
    changeAccount(tx, vault, accountId, {
      credentials: { accountSid: 'AC1', authToken },
      acceptPreviousHours: 0,
    }),
  );
const text = { from: '+15125550100', to: '+15125550142', body: 'Ready', mediaUrls: [] };

test('an account is connected once, however many ask at the same time', async () => {
  const { carriers, connected } = recorded();
  await Promise.all([1, 2, 3].map(() => carriers.of(db.businessId, accountId, 1)));
  expect(connected).toHaveLength(1);
  await carriers.close();
});

test('a change in another process reaches what is connected here, though no text asks for it', async () => {
  const { carriers, connected, closed } = recorded();
  await carriers.of(db.businessId, accountId);
  const [before] = connected;
  await change('second');
  await until('it was connected anew', async () => connected.includes('second'));
  await until('the earlier one is closed', async () => closed.includes(before ?? ''));
  await carriers.close();
  expect(closed).toEqual([before, 'second']);
});

test('what is under way ends by what it began with, and only then is that closed', async () => {
  const { carriers, closed, answers } = recorded();
  const before = await carriers.of(db.businessId, accountId);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  answers(async () => {
    await held;
    return { outcome: 'accepted', carrierMessageId: 'late' };
  });
  const sending = before.send(lastingPermit(), text);
  await change('third');
  const after = await carriers.of(db.businessId, accountId);
  expect(after).not.toBe(before);
  expect(closed).toEqual([]);
  release();
  expect(await sending).toEqual({ outcome: 'accepted', carrierMessageId: 'late' });
  expect(closed).toEqual(['second']);
  await carriers.close();
});

test('whoever read an earlier version gets what holds now', async () => {
  const { carriers, connected } = recorded();
  const now = await carriers.of(db.businessId, accountId);
  expect(await carriers.of(db.businessId, accountId, 1)).toBe(now);
  expect(connected).toEqual(['third']);
  await carriers.close();
});
