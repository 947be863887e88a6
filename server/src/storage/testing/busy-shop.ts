import { UNKNOWN_NUMBER } from '@conversations/consent';
import pg from 'pg';
import pino from 'pino';
import { TEST_SECRET_KEY } from '../../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../../test-support/test-database.ts';
import { createBusiness } from '../../businesses/create-business.ts';
import { createAccount } from '../../carriers/accounts.ts';
import { createSimulator } from '../../carriers/simulator/simulator.ts';
import type { Parts } from '../../messaging/parts.ts';
import { openVault, type Vault } from '../../secrets/vault.ts';
import { inBusiness, type Store, type Tx } from '../transaction.ts';

export const SENDER = '+15125550100';
export const NUMBERS = 20_000;
/** These have a text with a carrier, by a worker that is gone. */
export const IN_FLIGHT = [10_001, 10_003, 10_005];

/** As many numbers, from the first, have keys that open. */
const KEYED = 50;
/** An event, as far as a list of them needs it. */
const LEAF = '{"actor":{}}';

const KINDS = ['number', 'customer', 'conversation', 'message', 'work order'] as const;

/** The number, customer and conversation that the `n`th one has, from 1. */
export const numberOf = (n: number) => `+1512${String(5_000_000 + n)}`;
export const idOf = (kind: (typeof KINDS)[number], n: number) =>
  `0000000${KINDS.indexOf(kind) + 1}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

export interface BusyShop {
  readonly db: TestDatabase;
  readonly businessId: string;
  readonly accountId: string;
  readonly parts: Parts;
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * A shop with 20,000 numbers, 40,000 texts in its queue, 100,000 others, and a long history in all other tables; beside
 * it a second shop of a tenth of that, and twenty where nothing has happened yet. The first conversation is the longest.
 *
 * @param store what the shop's use cases run on, made of the database.
 */
export async function busyShop(storeOf: (db: TestDatabase) => Store): Promise<BusyShop> {
  const db = await testDatabase();
  const vault = openVault(TEST_SECRET_KEY);
  const [large, small] = [await newShop(db, vault), await newShop(db, vault)];
  for (let n = 0; n < 20; n++) await createBusiness(db.store, vault, { name: `Shop ${n}` });
  const admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
  // A foreign key's check for each row would take most of the time.
  await admin.query('SET session_replication_role = replica');
  await fill(admin, large, NUMBERS);
  await fill(admin, small, NUMBERS / 10);
  // The numbers that the tests record events of need keys that open.
  for (let n = 1; n <= KEYED; n++) {
    const id = idOf('number', n);
    await admin.query('UPDATE wrapped_keys SET wrapped = $3 WHERE business_id = $1 AND subject_id = $2', [
      large.businessId,
      id,
      vault.seal(Buffer.alloc(32, n), `number ${large.businessId} ${id}`),
    ]);
  }
  // A worker died with these on their way.
  for (const n of IN_FLIGHT) {
    await admin.query(
      `UPDATE messages SET status = 'sending', worker = 99, allowed_by_kind = 'consent_event', allowed_by_id = id
       WHERE business_id = $1 AND id = $2`,
      [large.businessId, idOf('message', NUMBERS * 5 + n - 1)],
    );
    await admin.query(
      `UPDATE numbers SET in_flight = $3, in_flight_until = now() - interval '1 hour' WHERE business_id = $1 AND number = $2`,
      [large.businessId, numberOf(n), idOf('message', NUMBERS * 5 + n - 1)],
    );
  }
  await admin.query('VACUUM ANALYZE');
  await admin.end();
  const store = storeOf(db);
  return {
    db,
    ...large,
    parts: {
      store,
      vault,
      log: pino({ level: 'silent' }),
      carriers: {
        of: async () => ({
          ...createSimulator(store, large.businessId),
          send: async (_permit, text) => ({ outcome: 'accepted', carrierMessageId: `new ${text.to}` }),
        }),
      },
    },
    tx: (work) => inBusiness(store, large.businessId, work),
    close: () => db.close(),
  };
}

interface Shop {
  readonly businessId: string;
  readonly accountId: string;
}

async function newShop({ store }: TestDatabase, vault: Vault): Promise<Shop> {
  const businessId = await createBusiness(store, vault, {
    name: 'Bell & Crank',
    settings: { quietHours: { enabled: false } },
  });
  const { id } = await inBusiness(store, businessId, (tx) =>
    createAccount(tx, vault, 'US', {
      kind: 'simulator',
      credentials: {},
      senders: [{ number: SENDER, default: true }],
    }),
  );
  return { businessId, accountId: id };
}

async function fill(admin: pg.Client, { businessId, accountId }: Shop, numbers: number): Promise<void> {
  const facts = JSON.stringify({
    ...UNKNOWN_NUMBER,
    consent: {
      ...UNKNOWN_NUMBER.consent,
      state: 'opted_in',
      seq: 2,
      since: new Date().toISOString(),
      categories: ['conversational', 'informational'],
      eventId: idOf('message', 1),
    },
    senders: { [SENDER]: { introducedAt: '2026-01-01T00:00:00.000Z', block: null, lastInbound: null } },
  });
  const b = `'${businessId}'::uuid`;
  const id = (kind: Parameters<typeof idOf>[0], n: string) =>
    `('${idOf(kind, 0).slice(0, 24)}' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const number = `'+1512' || (5000000 + n)`;
  const n = `generate_series(1, ${numbers}) n`;
  // A power of two: then the log's frontier is one hash.
  const placed = 2 ** Math.floor(Math.log2(numbers));
  await admin.query(`
    INSERT INTO actors (business_id, id, kind, name, external_ref)
      SELECT ${b}, ${id('number', 'n')}, 'customer', 'Customer', ${id('number', 'n')}::text FROM ${n};
    INSERT INTO wrapped_keys (business_id, purpose, subject_id, wrapped)
      SELECT ${b}, 'number', ${id('number', 'n')}, '\\x00' FROM ${n};
    INSERT INTO customers (business_id, id, name, mobile, external_id, time_zone)
      SELECT ${b}, ${id('customer', 'n')}, 'Customer ' || n, ${number}, 'C-' || n, 'America/Denver' FROM ${n};
    INSERT INTO number_holdings (business_id, customer_id, number_id, number, held_from)
      SELECT ${b}, ${id('customer', 'n')}, ${id('number', 'n')}, ${number}, now() - interval '300 days' FROM ${n};
    -- Half of them have a text due now.
    INSERT INTO numbers (business_id, number, id, facts, next_due)
      SELECT ${b}, ${number}, ${id('number', 'n')}, jsonb_set('${facts}', '{confirmedCustomers}', to_jsonb(ARRAY[${id('customer', 'n')}])), now() + (n % 2 * 2 - 1) * interval '1 hour' - n * interval '1 ms'
      FROM ${n};
    INSERT INTO conversations (business_id, id, number, sender, status, spoken, assignee_id, last_at, last_message_id)
      SELECT ${b}, ${id('conversation', 'n')}, ${number}, '${SENDER}', CASE WHEN n % 50 = 0 THEN 'open' ELSE 'resolved' END, n % 20 <> 0,
        CASE WHEN n % 100 = 0 THEN ${id('number', '1')} END, now() - n * interval '1 minute', ${id('message', 'n')} FROM ${n};
    -- Five texts that came in or went out for each number, and five thousand in the first conversation.
    INSERT INTO messages (business_id, id, conversation_id, customer_id, number, sender, direction, body, category, purpose,
        segments, actor_id, status, allowed_by_kind, allowed_by_id, carrier_account_id, carrier_message_id, sent_at)
      SELECT ${b}, ${id('message', 'm')}, ${id('conversation', 'n')}, ${id('customer', 'n')}, ${number}, '${SENDER}',
        CASE WHEN m % 2 = 0 THEN 'inbound' ELSE 'outbound' END, 'A text of about the usual length, number ' || m,
        'conversational', CASE WHEN m % 2 = 0 THEN 'reply' ELSE 'message' END, 1, ${id('number', 'n')},
        CASE WHEN m % 2 = 0 THEN 'received' ELSE 'delivered' END,
        CASE WHEN m % 2 = 0 THEN NULL ELSE 'consent_event' END, CASE WHEN m % 2 = 0 THEN NULL ELSE ${id('message', '1')} END,
        '${accountId}', 'SM' || m, CASE WHEN m % 2 = 0 THEN NULL ELSE now() - interval '1 day' END
      FROM (SELECT m, CASE WHEN m % 20 = 0 THEN 1 ELSE m % ${numbers} + 1 END AS n
            FROM generate_series(1, ${numbers * 5}) m) s;
    INSERT INTO media (business_id, id, sha256, content_type, bytes, size, created_by)
      SELECT ${b}, ${id('message', 'n')}, sha256(n::text::bytea), 'image/png', n::text::bytea, length(n::text), ${id('number', 'n')} FROM ${n};
    -- Of those that came in some brought a picture, of which nearly all are settled.
    INSERT INTO received_media (business_id, message_id, position, state, media_id, due_at)
      SELECT ${b}, ${id('message', 'm')}, 0, CASE WHEN m % 2000 = 0 THEN 'on_its_way' ELSE 'kept' END,
        CASE WHEN m % 2000 = 0 THEN NULL ELSE ${id('message', `m % ${numbers} + 1`)} END, now() + (m % 4000 / 2000 * 2 - 1) * interval '1 hour'
      FROM generate_series(2, ${numbers * 5}, 2) m;
    -- Two in the queue for each, one with each half of the numbers due.
    INSERT INTO messages (business_id, id, conversation_id, customer_id, number, sender, direction, body, category, purpose,
        segments, actor_id, status, send_after)
      SELECT ${b}, ${id('message', `${numbers * 5} + m`)}, ${id('conversation', 'n')}, ${id('customer', 'n')}, ${number},
        '${SENDER}', 'outbound', 'Your bike is ready to pick up', 'informational', 'notice', 1, ${id('number', 'n')}, 'queued',
        now() + (n % 2 * 2 - 1) * interval '1 hour' - n * interval '1 ms'
      FROM (SELECT m, m % ${numbers} + 1 AS n FROM generate_series(1, ${numbers * 2}) m) s;
    -- One in twenty-five is the shop's still.
    INSERT INTO work_orders (business_id, id, number, customer_id, label, status, external_id, created_by)
      SELECT ${b}, ${id('work order', 'n')}, 1000 + n, ${id('customer', 'n')}, 'Tune-up',
        CASE n % 50 WHEN 0 THEN 'open' WHEN 1 THEN 'ready' ELSE 'picked_up' END, 'w' || n, ${id('number', 'n')} FROM ${n};
    INSERT INTO reported_events (business_id, id, type, subject_id, label, work_order_id, occurred_at, customer_id, message_id)
      SELECT ${b}, 'e' || n, 'work_order.ready', 'w' || n, 'Tune-up', ${id('work order', 'n')}, now(), ${id('customer', 'n')},
        ${id('message', `${numbers * 5} + n`)}
      FROM ${n};
    -- Nearly all were called.
    INSERT INTO tasks (business_id, id, kind, subject, reported_event_id, customer_id, work_order_id, label, reason, status, done_at)
      SELECT ${b}, ${id('message', `${numbers * 2} + n`)}, 'tell_customer', 'work_order w' || n, 'e' || n, ${id('customer', 'n')},
        ${id('work order', 'n')}, 'Tune-up', 'never_asked', CASE WHEN n % 5000 = 51 THEN 'open' ELSE 'done' END,
        CASE WHEN n % 5000 = 51 THEN NULL ELSE now() - n * interval '1 minute' END
      FROM ${n};
    -- What the triggers would have written; rows here are made without them.
    INSERT INTO conversation_words (business_id, word, conversation_id)
      SELECT ${b}, word, ${id('conversation', 'n')}
      FROM ${n}, unnest(ARRAY['usual', 'length', 'w' || n]) word;
    INSERT INTO customer_words (business_id, word, customer_id)
      SELECT ${b}, word, ${id('customer', 'n')} FROM ${n}, unnest(ARRAY['customer', n::text]) word;
    INSERT INTO conversation_entries (business_id, id, conversation_id, kind, actor_id, body)
      SELECT ${b}, ${id('message', 'n')}, ${id('conversation', 'CASE WHEN n % 20 = 0 THEN 1 ELSE n END')}, 'note',
        ${id('number', 'n')}, 'Prefers calls' FROM ${n};
    INSERT INTO tasks (business_id, id, kind, conversation_id, status, done_at)
      SELECT ${b}, ${id('message', 'n')}, 'call_back', ${id('conversation', 'n')}, CASE WHEN n % 50 = 0 THEN 'open' ELSE 'done' END,
        CASE WHEN n % 50 = 0 THEN NULL ELSE now() END
      FROM ${n};
    INSERT INTO idempotency_keys (business_id, route, key, request_hash) SELECT ${b}, 'POST /messages', n, '\\x00' FROM ${n};
    INSERT INTO changes (business_id, type, subject_id, data)
      SELECT ${b}, 'message.created', ${id('message', 'n')}, '{}' FROM ${n};
    INSERT INTO early_statuses (business_id, carrier_account_id, carrier_message_id, status)
      SELECT ${b}, '${accountId}', 'early ' || n, 'delivered' FROM ${n};
    INSERT INTO consent_events (business_id, number_id, seq, id, leaf, leaf_hash)
      SELECT ${b}, ${id('number', 'n')}, 1, ${id('message', 'n')}, '${LEAF}', sha256('\\x00'::bytea || '${LEAF}') FROM ${n};
    -- Those whose keys open have none: as if they had been erased.
    INSERT INTO consent_openings (business_id, event_id, number_id, ciphertext)
      SELECT ${b}, ${id('message', 'n')}, ${id('number', 'n')}, '\\x00' FROM ${n} WHERE n > ${KEYED};
    INSERT INTO log_leaves (business_id, log_index, event_id, leaf_hash)
      SELECT ${b}, n - 1, ${id('message', 'n')}, sha256('\\x00'::bytea || '${LEAF}') FROM generate_series(1, ${placed}) n;
    INSERT INTO log_checkpoints (business_id, tree_size, root, note, frontier)
      SELECT ${b}, n, sha256('root'), '', sha256('root') FROM generate_series(1, ${placed}) n;
    -- A backlog, as after an import.
    INSERT INTO consent_events (business_id, number_id, seq, id, leaf, leaf_hash)
      SELECT ${b}, ${id('number', 'n')}, 2, ${id('message', `n + ${numbers}`)}, '${LEAF}', sha256('\\x00'::bytea || '${LEAF}') FROM ${n};
    INSERT INTO unsequenced_events (business_id, number_id, seq, event_id, leaf_hash)
      SELECT ${b}, ${id('number', 'n')}, 2, ${id('message', `n + ${numbers}`)}, sha256('\\x00'::bytea || '${LEAF}') FROM ${n};
    -- Nearly all blocks are lifted.
    INSERT INTO block_lifts (business_id, id, number, sender, carrier_account_id, event_id, consent_seq, said_at, state)
      SELECT ${b}, ${id('message', 'n')}, ${number}, '${SENDER}', '${accountId}', ${id('message', 'n')}, 1, now(),
        CASE WHEN n % 100 = 0 THEN 'due' ELSE 'lifted' END FROM ${n};
    INSERT INTO simulator_handsets (business_id, number) SELECT ${b}, ${number} FROM ${n};
    INSERT INTO simulator_texts (business_id, id, number, sender, direction, body, accepted_at, at, outcome, reported)
      SELECT ${b}, ${id('message', 'n')}, ${number}, '${SENDER}', 'in', 'Ready', now(), now(), 'delivered', n % 100 <> 0
      FROM ${n};`);
}
