import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber, type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
import { until } from '../../../test-support/until.ts';
import { actorOf, SYSTEM } from '../../businesses/actors.ts';
import { issueCertificate } from '../../customers/issue-certificate.ts';
import { openDatabase } from '../../storage/database.ts';
import { openSignals } from '../../storage/signals.ts';
import { inBusiness } from '../../storage/transaction.ts';
import { presentPlace, readChanges } from '../change-feed.ts';
import { openScreen } from '../testing/open-screen.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop();
  staff = await testStaff(shop.parts, people());
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

const people = () =>
  [
    { businessId: shop.businessId, name: 'Robin', role: 'staff' },
    { businessId: shop.businessId, name: 'Sam', role: 'owner' },
  ] as const;

const timeline = async (id: string, query = '') =>
  (await staff.as('Robin', 'GET', `/conversations/${id}/timeline?${query}`)).json;

/** What an item is, in a word or two. */
const gist = (item: Record<string, unknown> & { kind: string }): string => {
  // biome-ignore lint/suspicious/noExplicitAny: an item of any kind, as the API answers it.
  const { message, event, body, activity } = item as any; // oxlint-disable-line typescript/no-explicit-any
  switch (item.kind) {
    case 'message':
      return `${message.purpose} by ${message.actor.kind}`;
    case 'event':
      return event.decision;
    default:
      return body ?? activity;
  }
};

const threadOf = async (mobile: string): Promise<string> =>
  (await staff.as('Robin', 'POST', '/conversations', { number: mobile })).json.id;

const note = (id: string, body: string) => staff.as('Robin', 'POST', `/conversations/${id}/notes`, { body });

describe('a timeline', () => {
  test('M10 shows texts, consent, notes and what was done, the latest first', async () => {
    const customer = await shop.agreed();
    const id = await threadOf(customer.mobile);
    await until('the confirmation has left', async () => (await shop.got(customer.mobile)).length === 1);
    await note(id, 'Prefers calls');
    await staff.as('Sam', 'PATCH', `/conversations/${id}`, { status: 'resolved' });
    await shop.says(customer.mobile, 'STOP');
    const { items, nextCursor } = await timeline(id);
    expect(items.map(gist)).toEqual([
      'reopened',
      'opt_out_confirmation by system',
      'opt_out',
      'reply by customer',
      'resolved',
      'Prefers calls',
      'opt_in_confirmation by system',
      'opt_in',
    ]);
    expect(nextCursor).toBeNull();
    const [reopened, , , , resolved] = items;
    expect(resolved).toMatchObject({ kind: 'activity', actor: { kind: 'staff', name: 'Sam' } });
    expect(reopened).toMatchObject({ kind: 'activity', actor: { kind: 'customer' }, assignee: null });
  });

  test('C4 says which version of the script was read', async () => {
    const first = await shop.agreed();
    const { json: script } = await shop.call('GET', '/scripts/current');
    await shop.call('POST', '/scripts', { text: `${script.text} Thank you.` });
    const second = await shop.agreed();
    const versionFor = async ({ mobile }: { mobile: string }) => {
      const { items } = await timeline(await threadOf(mobile));
      return items.find(({ kind }: { kind: string }) => kind === 'event').event.scriptVersion;
    };
    expect([await versionFor(first), await versionFor(second)]).toEqual([1, 2]);
  });

  test('leaves certificates out, and does not end where many were issued', async () => {
    const customer = await shop.agreed();
    const id = await threadOf(customer.mobile);
    for (let n = 0; n < 3; n++) {
      await inBusiness(shop.parts.store, shop.businessId, async (tx) =>
        issueCertificate(tx, shop.parts.vault, customer.id, await actorOf(tx, SYSTEM)),
      );
    }
    const seen: string[] = [];
    for (let before = ''; ; ) {
      const page = await timeline(id, `limit=1${before}`);
      seen.push(...page.items.map(gist));
      if (page.nextCursor === null) break;
      before = `&before=${page.nextCursor}`;
    }
    expect(seen).toEqual(['opt_in_confirmation by system', 'opt_in']);
  });

  test.each([1, 2, 3, 7])('goes back by pages of %i, nothing missed and nothing twice', async (limit) => {
    const number = newNumber();
    await shop.says(number, 'first');
    const id = await threadOf(number);
    for (let n = 0; n < 4; n++) {
      await note(id, `note ${n}`);
      await shop.says(number, n % 2 === 0 ? 'STOP' : 'START');
    }
    const whole = (await timeline(id, 'limit=100')).items;
    const paged = [];
    for (let before = ''; ; ) {
      const page = await timeline(id, `limit=${limit}${before}`);
      paged.push(...page.items);
      if (page.nextCursor === null) break;
      expect(page.items).toHaveLength(limit);
      before = `&before=${page.nextCursor}`;
    }
    expect(paged.map(gist)).toEqual(whole.map(gist));
    expect(whole.length).toBeGreaterThan(12);
    const bad = await staff.as('Robin', 'GET', `/conversations/${id}/timeline?before=x`);
    expect(bad.json.errors[0].field).toBe('before');
  });

  test('tells who was given the conversation, and nothing where nothing changed', async () => {
    const number = newNumber();
    await shop.says(number, 'hello');
    const id = await threadOf(number);
    const { json: me } = await staff.as('Robin', 'GET', '/me');
    for (const change of [
      { assigneeId: me.actorId },
      { assigneeId: me.actorId, status: 'open' },
      { unread: 0 },
      { assigneeId: null },
      {},
    ]) {
      await staff.as('Sam', 'PATCH', `/conversations/${id}`, change);
    }
    const { items } = await timeline(id);
    expect(items.map(gist)).toEqual(['unassigned', 'assigned', 'reply by customer']);
    expect(items[1]).toMatchObject({ actor: { name: 'Sam' }, assignee: { id: me.actorId, name: 'Robin' } });
  });
});

describe('a note', () => {
  test('is sent to nobody', async () => {
    const customer = await shop.agreed();
    const id = await threadOf(customer.mobile);
    const { status, json } = await note(id, 'Pays in cash');
    expect(status).toBe(201);
    expect(json).toEqual({
      kind: 'note',
      at: expect.stringMatching(/Z$/),
      id: expect.any(String),
      body: 'Pays in cash',
      actor: { kind: 'staff', name: 'Robin' },
    });
    await shop.text(customer, 'Your bike is ready');
    const got = await until('the text arrived', async () => {
      const texts = await shop.got(customer.mobile);
      return texts.length === 2 && texts;
    });
    expect(JSON.stringify(got)).not.toContain('Pays in cash');
  });

  test('under one Idempotency-Key is left once', async () => {
    const id = await threadOf(newNumber());
    for (let n = 0; n < 2; n++) {
      const headers = { 'idempotency-key': 'note-1' };
      await staff.as('Robin', 'POST', `/conversations/${id}/notes`, { body: 'once' }, headers);
    }
    expect((await timeline(id)).items.map(gist)).toEqual(['once']);
  });

  test.each([[''], ['  '], ['x'.repeat(4_001)]])('has 1 to 4,000 characters', async (body) => {
    const { status, json } = await note(await threadOf(newNumber()), body);
    expect(status).toBe(422);
    expect(json.errors[0].field).toBe('body');
  });
});

test('who is in a thread is told to the screens of every process of the business, and kept nowhere', async () => {
  const database = openDatabase(shop.database.programUrl);
  const signals = openSignals(shop.database.programUrl, () => {});
  const elsewhere = await testStaff({ ...shop.parts, store: { database, signals } }, [
    ...people(),
    { businessId: shop.database.businessId, name: 'Stranger', role: 'owner' },
  ]);
  try {
    const [here, there] = [await staff.listen(), await elsewhere.listen()];
    const samHere = await openScreen(`${here}/stream`, { authorization: 'Bearer Sam' });
    const samThere = await openScreen(`${there}/stream`, { authorization: 'Bearer Sam' });
    const stranger = await openScreen(`${there}/stream`, { authorization: 'Bearer Stranger' });
    const conversationId = await threadOf(newNumber());
    const { json: me } = await staff.as('Robin', 'GET', '/me');
    const place = await presentPlace(shop.parts.store, shop.businessId);
    const presences = (screen: typeof samHere) => screen.told.filter(({ event }) => event === 'presence');
    // Until both processes listen to the database, what is said in them goes by.
    await until('both hear of it', async () => {
      await staff.as('Robin', 'POST', `/conversations/${conversationId}/presence`, { state: 'viewing' });
      return presences(samHere).length > 0 && presences(samThere).length > 0;
    });
    const { status } = await elsewhere.as('Robin', 'POST', `/conversations/${conversationId}/presence`, {
      state: 'typing',
    });
    expect(status).toBe(204);
    for (const screen of [samHere, samThere]) {
      const last = await until('it is told', async () =>
        presences(screen).find(({ data }) => data.state === 'typing'),
      );
      expect(last).toEqual({
        id: undefined,
        event: 'presence',
        data: { conversationId, actorId: me.actorId, state: 'typing' },
      });
    }
    expect(presences(stranger)).toEqual([]);
    const { changes } = await readChanges(shop.parts.store, shop.businessId, place, 10);
    expect(changes).toEqual([]);
    const bad = await staff.as('Robin', 'POST', `/conversations/${conversationId}/presence`, {
      state: 'asleep',
    });
    expect(bad.json.errors[0].field).toBe('state');
  } finally {
    await elsewhere.close();
    await signals.close();
    await database.close();
  }
});
