// How PostgreSQL runs the statements of the hot paths. Each story is run by the functions that run it in production, on a
// shop with a long history, and every statement of it is explained on the way, with the plan for its values and with the
// one for any values.
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { changeSettings } from '../businesses/settings.ts';
import { customersOnNumber, findByExternalId } from '../customers/customers.ts';
import { reportEvent } from '../events/report-event.ts';
import { readChanges } from '../http/change-feed.ts';
import { writeCursor } from '../http/pages.ts';
import { conversationRoutes } from '../http/routes/conversations.ts';
import { testApp } from '../http/testing/test-app.ts';
import { type ConversationFilter, findConversation, listConversations } from '../inbox/conversations.ts';
import { countConversations } from '../inbox/count-conversations.ts';
import { searchConversations } from '../inbox/search-conversations.ts';
import { searchMatches } from '../inbox/search-matches.ts';
import { textCustomer } from '../inbox/send-text.ts';
import { listTasks } from '../inbox/tasks.ts';
import { timeline } from '../inbox/timeline.ts';
import { sequence } from '../ledger/sequencer.ts';
import { forgetPictures } from '../media/forget-pictures.ts';
import { IN_DATABASE } from '../media/places.ts';
import { publicAddresses } from '../media/public-address.ts';
import { claimExpected } from '../media/received-media.ts';
import { receivedWith } from '../media/shown-media.ts';
import { keepMedia, readMedia, storeFile } from '../media/stored-media.ts';
import { PNG } from '../media/testing/pictures.ts';
import { handOver } from '../messaging/hand-over.ts';
import { lookUpLines, wantLine } from '../messaging/look-up-lines.ts';
import { openPermitsEnded } from '../messaging/permits-ended.ts';
import { receiveStatus } from '../messaging/receive-status.ts';
import { receiveText } from '../messaging/receive-text.ts';
import { recoverFromDeadWorkers } from '../messaging/recover.ts';
import { releaseNotConnected } from '../messaging/release-not-connected.ts';
import { listWorkOrders } from '../work-orders/list-work-orders.ts';
import { openDatabase } from './database.ts';
import { type BusyShop, busyShop, IN_FLIGHT, idOf, NUMBERS, numberOf, SENDER } from './testing/busy-shop.ts';
import { type Explained, explain, explainAll } from './testing/explain.ts';

/** A page or two each, however large the shop: to read them whole is the best plan. */
const SMALL = [
  'businesses',
  'senders',
  'sender_pace',
  'business_pace',
  'brakes',
  'stores',
  'wordings',
  'carrier_accounts',
  'carrier_links',
  'carrier_reception',
];

let shop: BusyShop;
let taken: () => Explained[];

beforeAll(async () => {
  shop = await busyShop((db) => {
    const database = openDatabase(db.programUrl, { connections: 4 });
    taken = explainAll(database.pool);
    return { ...db.store, database };
  });
});
afterAll(async () => {
  await shop.parts.store.database.close();
  await shop.close();
});

/** Runs a story and sees to it that each of its statements reads about as much as it returns or writes. */
async function leanPlansOf(story: () => Promise<unknown>, pagesPerRow = 10): Promise<Explained[]> {
  taken();
  await story();
  const plans = taken();
  for (const plan of plans) expectLean(plan, pagesPerRow);
  return plans;
}

function expectLean(plan: Explained, pagesPerRow = 10): void {
  const big = (table: string) => !SMALL.includes(table);
  expect(plan.scannedWhole.filter(big), `read from one end to the other, ${plan.text}`).toEqual([]);
  for (const [table, rows] of Object.entries(plan.read).filter(([table]) => big(table))) {
    expect(rows, `rows of ${table} to return ${plan.returned}, ${plan.text}`).toBeLessThanOrEqual(
      2 * plan.returned + 5,
    );
  }
  // An insert touches every index of its table; whatever else reads an index from one end to the other shows here.
  if (!/^\s*insert/i.test(plan.sql)) {
    expect(plan.pages, `pages to return ${plan.returned}, ${plan.text}`).toBeLessThanOrEqual(
      60 + pagesPerRow * plan.returned,
    );
  }
}

/** The indexes by which a statement was read, the same for its values and for any. */
function indexesOf(plans: readonly Explained[], statement: RegExp): readonly string[] {
  const found = plans.filter((plan) => statement.test(plan.sql));
  expect(new Set(found.map((plan) => plan.mode)), `${statement} ran`).toEqual(new Set(['custom', 'generic']));
  const [first, ...others] = found;
  for (const other of others) expect(other.indexes, other.text).toEqual(first?.indexes);
  return first?.indexes ?? [];
}

const later = (n: number) => new Date(Date.now() - n * 60_000).toISOString();

describe('a text goes out', () => {
  test('numbers are claimed by what is due, and their texts found by number', async () => {
    const plans = await leanPlansOf(async () => {
      const left = await handOver(shop.parts, shop.businessId, 7, 24);
      // To explain each statement takes longer than a claim may.
      expect(left).not.toHaveLength(0);
      await Promise.all(left);
    });
    // The head of each queue, by its sender and its turn.
    expect(indexesOf(plans, /from unnest\(.* cross join lateral/s)).toEqual([
      'messages_turns',
      'numbers_pkey',
    ]);
    expect(indexesOf(plans, /^select "number" from "messages" .* "expires_at" <= /s)).toEqual([
      'messages_expiring',
    ]);
    expect(indexesOf(plans, /^select .* from "numbers" .* skip locked$/s)).toEqual(['numbers_pkey']);
    expect(indexesOf(plans, /^select .* from "messages" as "m" left join "senders"/s)).toEqual([
      'messages_queue',
      'customers_pkey',
    ]);
    expect(indexesOf(plans, /^update "messages" set "status"/)).toEqual(['messages_pkey']);
    // Where the number stands in the queue from now on: the first of its queued texts, and no other is read.
    expect(indexesOf(plans, /^\s*update numbers set\s.*next_due = \(select min/s)).toEqual([
      'messages_queue',
      'numbers_pkey',
    ]);
  });

  test('C42 what other processes have the connection for is not even read, and what has none is found', async () => {
    const { rows } = await shop.parts.store.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('conversations.business', ${shop.businessId}, true)`.execute(trx);
      return sql<{ id: string }>`select id from carrier_accounts`.execute(trx);
    });
    const elsewhere = rows.map(({ id }) => id);
    const plans = await leanPlansOf(async () => {
      const links = { elsewhere: () => elsewhere, waiting: () => new Map() };
      expect(await handOver(shop.parts, shop.businessId, 7, 24, links)).toEqual([]);
    });
    expect(plans.filter((plan) => /from "(numbers|messages)/.test(plan.sql))).toEqual([]);
    const [accountId = ''] = elsewhere;
    await leanPlansOf(() => releaseNotConnected(shop.parts, { businessId: shop.businessId, accountId }));
  });

  test('a text is asked for', async () => {
    const plans = await leanPlansOf(() =>
      shop.tx(async (tx) => {
        const { vault } = shop.parts;
        const text = { body: 'Your bike is ready', category: 'informational' } as const;
        return textCustomer(tx, vault, idOf('customer', 3), text, await actorOf(tx, SYSTEM));
      }),
    );
    expect(indexesOf(plans, /^\s*update numbers set\s.*next_due = \(select min/s)).toEqual([
      'messages_queue',
      'numbers_pkey',
    ]);
  });

  test('C53 whether the shop has something in hand is found by the number', async () => {
    const n = 4;
    await shop.tx((tx) =>
      sql`update numbers set facts = facts || ${JSON.stringify({ unanswered: [idOf('message', 1), idOf('message', 2)] })}::jsonb
        where business_id = ${tx.businessId} and number = ${numberOf(n)}`.execute(tx.sql),
    );
    const plans = await leanPlansOf(() =>
      shop.tx(async (tx) => {
        const text = { body: 'Hello?', category: 'informational' } as const;
        const actor = await actorOf(tx, SYSTEM);
        const { verdict } = await textCustomer(tx, shop.parts.vault, idOf('customer', n), text, actor);
        expect(verdict).toEqual({ verdict: 'refused', reason: 'unanswered' });
      }),
    );
    expect(indexesOf(plans, /^\s*select exists \(.*work_orders.*reported_events/s).toSorted()).toEqual([
      'customers_mobile',
      'customers_mobile',
      'reported_events_customer',
      'reported_events_subject',
      'work_orders_customer',
    ]);
  });

  test('C54 of a key that is held no text is read', async () => {
    const key = idOf('number', 2);
    // One in two of what is due; it waits longest.
    const held = await shop.tx(async (tx) => {
      await sql`insert into brakes (business_id, id, flood_since) values (${tx.businessId}, ${key}, now())`.execute(
        tx.sql,
      );
      const { numAffectedRows } = await sql`
        update messages set brake = ${key}, send_after = send_after - interval '1 day'
        where business_id = ${tx.businessId} and status = 'queued' and send_after <= now()
          and right(number, 1) in ('2', '4', '6')`.execute(tx.sql);
      return numAffectedRows;
    });
    expect(held).toBeGreaterThan(2_000n);
    const plans = await leanPlansOf(async () => {
      const left = await handOver(shop.parts, shop.businessId, 7, 24);
      // To explain each statement takes longer than a claim may.
      expect(left).not.toHaveLength(0);
      await Promise.all(left);
    });
    expect(indexesOf(plans, /from unnest\(.* cross join lateral/s)).toEqual([
      'messages_turns',
      'numbers_pkey',
    ]);
  });

  test('a point of sale reports an event', async () => {
    const event = {
      id: 'new',
      type: 'work_order.ready',
      occurredAt: new Date(),
      customer: { externalId: 'C-9', mobile: numberOf(9) },
      subject: { id: 'w9', label: 'bike' },
    };
    const plans = await leanPlansOf(() =>
      shop.tx(async (tx) => reportEvent(tx, shop.parts.vault, event, await actorOf(tx, SYSTEM))),
    );
    expect(plans.length).toBeGreaterThan(10);
  });

  test('C57 whose line is wanted is found by that alone, and whether a text arrived there in its own threads', async () => {
    await shop.tx((tx) => changeSettings(tx, { lineLookUps: { enabled: true } }));
    const plans = await leanPlansOf(async () => {
      await shop.tx((tx) => wantLine(tx, numberOf(19_001)));
      await lookUpLines(shop.parts);
    });
    expect(indexesOf(plans, /^\s*with today as/)).toEqual([
      'numbers_line_asked',
      'numbers_line_wanted',
      'numbers_pkey',
    ]);
    expect(indexesOf(plans, /^select "m"."id" from "conversations"/)).toEqual([
      'conversations_business_id_number_sender_key',
      'messages_thread',
    ]);
  });

  test('what a dead worker left is found by the worker', async () => {
    const plans = await leanPlansOf(() => recoverFromDeadWorkers(shop.parts));
    expect(indexesOf(plans, /^select "id", "number" from "messages"/)).toEqual(['messages_sending']);
    const { rows } = await shop.parts.store.database.pool.query(
      'SELECT * FROM workers_with_texts_in_flight()',
    );
    expect(rows).toEqual([]);
  });
});

describe('a text comes in', () => {
  test('a STOP cancels the number’s queue and reads no other', async () => {
    const plans = await leanPlansOf(() =>
      receiveText(shop.parts, shop, {
        carrierMessageId: 'in 1',
        from: numberOf(1),
        to: SENDER,
        body: 'STOP',
        mediaUrls: [],
        carrierTime: null,
        carrierHandled: null,
      }),
    );
    expect(indexesOf(plans, /^update "messages" set "status" = .* returning/s)).toEqual(['messages_queue']);
    expect(indexesOf(plans, /^select .* from "numbers" .* for /s)).toEqual(['numbers_pkey']);
  });

  test('whether a permit is still open is one row’s to say', async () => {
    const [n = 0] = IN_FLIGHT;
    const plans = await leanPlansOf(() =>
      openPermitsEnded(shop.parts.store, shop.businessId, numberOf(n), idOf('message', n)),
    );
    expect(indexesOf(plans, /"in_flight_until" >/)).toHaveLength(1);
  });

  test('a delivery report finds its text by the carrier’s id', async () => {
    const report = { status: 'delivered', error: null, blocked: false } as const;
    for (const carrierMessageId of ['SM20001', 'never heard of']) {
      const plans = await leanPlansOf(() => receiveStatus(shop.parts, shop, { ...report, carrierMessageId }));
      expect(indexesOf(plans, /^select \* from "messages"/)).toEqual(['messages_carrier_id']);
    }
  });
});

describe('a screen shows', () => {
  const place = [later(6_000), idOf('conversation', 6_000)] as const;

  /** What each row of the list is read with, some four pages each. */
  const ROW = [
    'actors_pkey',
    'numbers_pkey',
    'messages_pkey',
    'actors_pkey',
    'customers_mobile',
    'tasks_of_conversation',
    // The words to decide about, of an open task that has some.
    'messages_pkey',
  ];
  const list = (filter: Partial<ConversationFilter>) =>
    shop.tx((tx) => listConversations(tx, { ...filter, limit: 51 }));
  const somebody = idOf('number', 1);

  test.each([
    ['the latest conversations', {}, 'conversations_list'],
    ['the next page of them', { after: place }, 'conversations_list'],
    ['the open ones', { status: 'open' }, 'conversations_list_by_status'],
    ['the next page of those', { status: 'open', after: place }, 'conversations_list_by_status'],
    ['the open ones in which somebody wrote', { status: 'open', spoken: true }, 'conversations_open_spoken'],
    ['the next page of those', { status: 'open', spoken: true, after: place }, 'conversations_open_spoken'],
    ['somebody’s', { assigneeId: somebody }, 'conversations_list_by_assignee'],
    ['the next page of those', { assigneeId: somebody, after: place }, 'conversations_list_by_assignee'],
    ['one', { id: idOf('conversation', 77) }, 'conversations_pkey'],
  ] as const)('%s', async (_, filter, index) => {
    const plans = await leanPlansOf(() => list(filter), 4 * ROW.length);
    const [first, ...others] = indexesOf(plans, /from \(select \* from conversations c/);
    expect(first).toBe(index);
    expect(others.toSorted()).toEqual(ROW.toSorted());
  });

  test('those with something to decide, and how many there are of each kind, by what is open', async () => {
    taken();
    expect(await list({ toDecide: true })).toHaveLength(51);
    await shop.tx((tx) => countConversations(tx, somebody));
    for (const plan of taken()) {
      expect(plan.scannedWhole, plan.text).toEqual([]);
      // A few were opened by the tests above.
      expect(plan.read.tasks, plan.text).toBeLessThanOrEqual(NUMBERS / 50 + 51 + 10);
    }
  });

  const search = (query: string) =>
    shop.tx(async (tx) =>
      listConversations(tx, { found: (await searchConversations(tx, query))?.found, limit: 51 }),
    );

  test.each([
    ['a word', 'w7000', 1],
    ['a beginning', 'w700', 11],
  ])('what is found by %s, by reading that alone', async (_, query, found) => {
    await leanPlansOf(async () => {
      expect(await search(query)).toHaveLength(found);
    }, 4 * ROW.length);
  });

  test('what is found by names, numbers and texts together, by reading no text but the last ones', async () => {
    taken();
    expect(await search('customer usual 7000 w7')).toHaveLength(1);
    for (const plan of taken()) expect(plan.read.messages, plan.text).toBe(1);
  });

  test('why it was found, in a thread’s own texts, and of the longest thread in its latest ones', async () => {
    const plans = await shop.tx(async (tx) => {
      const found = await searchConversations(tx, 'usual');
      const longest = await findConversation(tx, idOf('conversation', 1));
      taken();
      const matches = found && (await searchMatches(tx, [longest], found));
      expect(matches?.get(longest.id)?.text).toMatchObject({ id: idOf('message', 100_000) });
      return taken();
    });
    const [first] = indexesOf(plans, /^\s*select thread.id/);
    expect(first).toBe('messages_thread');
    for (const plan of plans) {
      expect(plan.scannedWhole, plan.text).toEqual([]);
      expect(plan.read.messages, plan.text).toBe(300);
    }
  });

  test.each([
    ['from its end', null],
    ['from its middle', idOf('message', 50_000)],
  ])('a thread’s timeline %s', async (_, before) => {
    const plans = await leanPlansOf(async () => {
      const { vault } = shop.parts;
      const items = await shop.tx((tx) =>
        timeline(tx, vault, idOf('conversation', 1), { before, limit: 51 }),
      );
      expect(items).toHaveLength(51);
    });
    // Who wrote each, and who took it back.
    expect(indexesOf(plans, /from "messages" as "m"/)).toEqual([
      'messages_thread',
      'actors_pkey',
      'actors_pkey',
    ]);
    expect(indexesOf(plans, /from "conversation_entries"/).slice(0, 2)).toEqual([
      'conversation_entries_thread',
      'actors_pkey',
    ]);
    expect(indexesOf(plans, /from "consent_events"/)[0]).toBe('consent_events_of_number');
  });

  test.each([
    ['a thread from its beginning', ''],
    ['a thread from its middle', `?cursor=${writeCursor([idOf('message', 50_000)])}`],
  ])('%s', async (_, query) => {
    const { app } = await testApp({
      store: shop.parts.store,
      businessId: shop.businessId,
      routes: [(app, http) => conversationRoutes(app, { ...http, ...shop.parts })],
    });
    const plans = await leanPlansOf(async () => {
      const answer = await app.inject({
        url: `/api/v1/conversations/${idOf('conversation', 1)}/messages${query}`,
        headers: { authorization: 'Bearer staff' },
      });
      expect(answer.json().items).toHaveLength(50);
    });
    expect(indexesOf(plans, /^select \* from "messages"/)).toEqual(['messages_thread']);
  });

  test.each([
    ['the latest work orders', { statuses: [] }, 'work_orders_pkey'],
    ['those that are still the shop’s', { statuses: ['active'] }, 'work_orders_active'],
    [
      'the next page of those',
      { statuses: ['active'], after: idOf('work order', 9_000) },
      'work_orders_active',
    ],
    ['those that are ready', { statuses: ['ready'] }, 'work_orders_status'],
    ['a customer’s', { statuses: [], customerId: idOf('customer', 77) }, 'work_orders_customer'],
  ] as const)('%s', async (_, filter, index) => {
    const found = { country: 'US', after: null, limit: 51, ...filter };
    // Besides its own: the customer, the number, the event, its text.
    const plans = await leanPlansOf(() => shop.tx((tx) => listWorkOrders(tx, found)), 4 * 5);
    expect(indexesOf(plans, /from work_orders w/)).toContain(index);
  });

  test.each([
    ['open tasks', { status: 'open' }, 'tasks_open'],
    ['the next page of them', { status: 'open', after: ['', idOf('message', 500)] }, 'tasks_open'],
    ['done ones', { status: 'done' }, 'tasks_done'],
    ['the next page of those', { status: 'done', after: [later(5_000), idOf('message', 1)] }, 'tasks_done'],
    [
      'those about work orders',
      { status: 'open', workOrderIds: [idOf('work order', 51)] },
      'tasks_work_order',
    ],
  ] as const)('%s', async (_, filter, index) => {
    // Besides their own: the thread, the text, the work order, whoever settled it, the customer.
    const plans = await leanPlansOf(() => shop.tx((tx) => listTasks(tx, { ...filter, limit: 51 })), 4 * 7);
    expect(indexesOf(plans, /from tasks t/)).toContain(index);
  });

  test('the customers of a number, or of an id in another system', async () => {
    const plans = await leanPlansOf(() =>
      shop.tx(async (tx) => {
        expect(await customersOnNumber(tx, numberOf(77))).toHaveLength(1);
        expect(await findByExternalId(tx, 'C-77')).toBeDefined();
      }),
    );
    expect(indexesOf(plans, /"mobile" =/)).toEqual(['customers_mobile']);
    expect(indexesOf(plans, /"external_id" =/)).toEqual(['customers_business_id_external_id_key']);
  });

  test('the texts with pictures, when a picture may be destroyed', async () => {
    const { vault, store } = shop.parts;
    const file = { contentType: 'image/png', bytes: PNG, look: null } as const;
    const stored = await storeFile(store, IN_DATABASE, shop.businessId, file);
    const id = await shop.tx(async (tx) => keepMedia(tx, stored, (await actorOf(tx, SYSTEM)).id));
    taken();
    await shop.tx(async (tx) => {
      const media_urls = await publicAddresses(tx, vault, 'https://shop.example', [id]);
      await forgetPictures(tx, vault, [{ id: idOf('message', 1), media_urls }]);
    });
    expect(await readMedia(store, IN_DATABASE, shop.businessId, id)).toBeNull();
    expect(indexesOf(taken(), /select media_urls from messages/)).toEqual(['messages_with_pictures']);
  });

  test('the pictures that are to be fetched, and those of a page of texts', async () => {
    const plans = await leanPlansOf(() =>
      shop.tx(async (tx) => {
        expect(await claimExpected(tx, 4)).toHaveLength(4);
        const texts = [
          { id: idOf('message', 2), direction: 'inbound', media_urls: ['https://media.example/1'] },
        ];
        expect((await receivedWith(tx, texts)).size).toBe(1);
      }),
    );
    expect(indexesOf(plans, /update received_media/)).toContain('received_media_due');
    expect(indexesOf(plans, /from "received_media"/)).toContain('received_media_pkey');
  });

  test('what changed since it last looked', async () => {
    const plans = await leanPlansOf(async () => {
      const { changes } = await readChanges(shop.parts.store, shop.businessId, { xid: 0n, id: 0 }, 500);
      expect(changes).toHaveLength(500);
      const middle = changes.at(-1)?.place ?? { xid: 0n, id: 0 };
      await readChanges(shop.parts.store, shop.businessId, middle, 500);
    });
    expect(indexesOf(plans, /from "changes"/)).toEqual(['changes_order']);
  });
});

test('the sequencer reads one batch of a long backlog', async () => {
  const plans = await leanPlansOf(async () => {
    expect(await shop.tx((tx) => sequence(tx, shop.parts.vault))).toBe(1_000);
  });
  expect(indexesOf(plans, /delete from unsequenced_events/)).toEqual(['unsequenced_events_pkey']);
});

test('who has work due is found without reading the work', async () => {
  const admin = new pg.Client({ connectionString: shop.db.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ name: string; body: string }>(
      `SELECT proname AS name, prosrc AS body FROM pg_proc
       WHERE prosecdef AND pronamespace = 'public'::regnamespace AND pronargs = 0 ORDER BY 1`,
    );
    const indexes: Record<string, readonly string[]> = {};
    for (const { name, body } of rows) {
      await admin.query('BEGIN');
      await admin.query('SET LOCAL ROLE conversations_owner');
      for (const mode of ['custom', 'generic'] as const) {
        const plan = await explain((...query) => admin.query(...query), body, [], mode);
        // One look at each business, at most.
        expectLean({ ...plan, returned: Math.max(plan.returned, 22) });
        indexes[name] = plan.indexes;
      }
      await admin.query('ROLLBACK');
    }
    expect(indexes).toEqual({
      all_businesses: [],
      businesses_with_media_due: ['received_media_due'],
      businesses_to_catch_up: [],
      businesses_with_blocks_to_lift: ['block_lifts_ask'],
      businesses_with_lines_to_look_up: ['numbers_line_wanted'],
      businesses_with_simulated_texts: ['simulator_texts_unreported'],
      businesses_with_texts_due: ['numbers_due'],
      businesses_with_unsequenced_events: ['unsequenced_events_pkey'],
      businesses_with_webhooks: [],
      linked_accounts: [],
      workers_with_texts_in_flight: ['messages_sending'],
    });
  } finally {
    await admin.end();
  }
});

test('a statement that reads more than it returns is found', async () => {
  const lookup = (column: 'body' | 'id') =>
    leanPlansOf(() =>
      shop.tx((tx) =>
        tx.sql
          .selectFrom('messages')
          .select('id')
          .where('business_id', '=', tx.businessId)
          .where(column, '=', idOf('message', 1))
          .execute(),
      ),
    );
  await lookup('id');
  await expect(lookup('body')).rejects.toThrow(/messages/);
});
