import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber, SENDER, type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
import { until } from '../../../test-support/until.ts';
import { createBusiness } from '../../businesses/create-business.ts';
import { presentPlace, readChanges } from '../change-feed.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop();
  const other = await createBusiness(shop.parts.store, shop.parts.vault, { name: 'Spoke & Co' });
  staff = await testStaff(shop.parts, [
    { businessId: shop.businessId, name: 'Robin', role: 'staff' },
    { businessId: shop.businessId, name: 'Sam', role: 'owner' },
    { businessId: other, name: 'Stranger', role: 'owner' },
  ]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

const list = async (query = '', who = 'Robin'): Promise<string[]> =>
  (await staff.as(who, 'GET', `/conversations?${query}`)).json.items.map((item: { id: string }) => item.id);

const read = async (id: string) => (await staff.as('Robin', 'GET', `/conversations/${id}`)).json;

/** The thread that a number's text made. */
async function threadOf(mobile: string, body: string): Promise<string> {
  expect((await shop.says(mobile, body)).status).toBe(202);
  return (await staff.as('Robin', 'POST', '/conversations', { number: mobile })).json.id;
}

/** Someone who wrote, with a name. */
async function writer(name: string, body: string) {
  const customer = await shop.customer({ name });
  return { customer, id: await threadOf(customer.mobile, body) };
}

const idOfStaff = async (name: string): Promise<string> => (await staff.as(name, 'GET', '/me')).json.actorId;

describe('a conversation', () => {
  test('names the customers on its number, and what they agreed to', async () => {
    const customer = await shop.agreed();
    const { json: spouse } = await staff.as('Robin', 'POST', '/customers', {
      name: 'Ada Okafor',
      mobile: customer.mobile,
    });
    const id = await threadOf(customer.mobile, 'hello');
    expect(await read(id)).toMatchObject({
      customerId: null,
      customers: [
        { id: customer.id, name: 'Maya Okafor' },
        { id: spouse.id, name: 'Ada Okafor' },
      ],
      consentState: 'opted_in',
      agreesToTexts: true,
      carrierBlocked: false,
    });
  });

  test('says of its last text who wrote it and what became of it', async () => {
    const customer = await shop.agreed();
    await until('the confirmation has left', async () => (await shop.got(customer.mobile)).length === 1);
    const { json: sent } = await staff.as('Sam', 'POST', `/customers/${customer.id}/messages`, {
      body: 'Come in any time',
      category: 'conversational',
    });
    const lastMessage = await until('it was delivered', async () => {
      const last = (await read(sent.conversationId)).lastMessage;
      return last.status === 'delivered' && last;
    });
    expect(lastMessage).toEqual({
      direction: 'outbound',
      body: 'Come in any time',
      at: sent.createdAt,
      status: 'delivered',
      reason: null,
      purpose: 'message',
      carrierError: null,
      failure: null,
      actorName: 'Sam',
    });
  });

  test('begins with the text that the system sent, and what the customer wrote stays the last word', async () => {
    const customer = await shop.agreed();
    const { id } = (await staff.as('Robin', 'POST', '/conversations', { customerId: customer.id })).json;
    expect((await read(id)).lastMessage).toMatchObject({ purpose: 'opt_in_confirmation', actorName: null });
    await shop.says(customer.mobile, 'STOP');
    expect((await read(id)).lastMessage).toMatchObject({ body: 'STOP', direction: 'inbound' });
  });

  test('C11 shows what there is to decide, until somebody has', async () => {
    const { customer, id } = await writer('Lee', 'hello');
    await staff.as('Robin', 'POST', `/customers/${customer.id}/consent`, {
      decision: 'opt_out',
      method: 'call',
    });
    await shop.says(customer.mobile, 'is my bike ready?');
    const [task] = (await read(id)).openTasks;
    expect(task).toEqual({
      id: expect.any(String),
      kind: 'call_back',
      messageId: expect.any(String),
      createdAt: expect.stringMatching(/Z$/),
      dueAt: null,
      text: null,
    });
    expect(await list('toDecide=true')).toContain(id);
    const place = await presentPlace(shop.parts.store, shop.businessId);
    expect((await staff.as('Robin', 'PATCH', `/tasks/${task.id}`, { status: 'done' })).status).toBe(200);
    const { changes } = await readChanges(shop.parts.store, shop.businessId, place, 100);
    expect(changes.filter(({ type }) => type === 'task.updated').map(({ data }) => data)).toEqual([
      expect.objectContaining({ id: task.id, status: 'done', conversationId: id }),
    ]);
    expect((await read(id)).openTasks).toEqual([]);
    expect(await list('toDecide=true')).not.toContain(id);
  });

  test('is told to screens with how it came in', async () => {
    const place = await presentPlace(shop.parts.store, shop.businessId);
    const { id } = await writer('Noor', 'hello');
    const { changes } = await readChanges(shop.parts.store, shop.businessId, place, 100);
    expect(changes.find(({ type }) => type === 'message.created')?.data).toMatchObject({
      conversationId: id,
      direction: 'inbound',
      purpose: 'reply',
    });
    expect(changes.find(({ type }) => type === 'conversation.updated')?.data).toMatchObject({
      id,
      unread: 1,
      lastMessageId: expect.any(String),
    });
    expect(JSON.stringify(changes.map(({ data }) => data))).not.toMatch(/Noor|hello/);
  });
});

describe('whether one may text into it is what the gate says', () => {
  const texting = async (id: string) => (await read(id)).texting;

  test('C11 whoever wrote may be answered, because of their text', async () => {
    const id = await threadOf(newNumber(), 'hello');
    const { items } = (await staff.as('Robin', 'GET', `/conversations/${id}/messages`)).json;
    expect(await texting(id)).toEqual({
      allowed: true,
      sender: SENDER,
      reason: null,
      until: null,
      allowedBy: { kind: 'inbound_message', id: items[0].id },
      // What may be answered may not be sold to (C10).
      promotional: 'never_asked',
      line: null,
    });
  });

  test('C1 a number that nobody has asked: not', async () => {
    const { json } = await staff.as('Robin', 'POST', '/conversations', { number: newNumber() });
    expect(json.texting).toEqual({
      allowed: false,
      sender: SENDER,
      reason: 'never_asked',
      until: null,
      allowedBy: null,
      promotional: 'never_asked',
      line: null,
    });
  });

  test('C21 whoever said STOP: not', async () => {
    const id = await threadOf(newNumber(), 'STOP');
    expect(await texting(id)).toMatchObject({ allowed: false, reason: 'opted_out', allowedBy: null });
    expect(await read(id)).toMatchObject({ consentState: 'opted_out', agreesToTexts: false });
  });

  test('C5 about a customer whose number was not confirmed: not, though another on it agreed', async () => {
    const customer = await shop.agreed();
    const { id } = (await staff.as('Robin', 'POST', '/conversations', { customerId: customer.id })).json;
    await until('the confirmation has left', async () => (await texting(id)).allowed);
    const moved = await shop.customer();
    await staff.as('Robin', 'PATCH', `/customers/${moved.id}`, { mobile: customer.mobile });
    await staff.as('Robin', 'PATCH', `/customers/${customer.id}`, { mobile: newNumber() });
    expect(await texting(id)).toMatchObject({ allowed: false, reason: 'number_not_confirmed' });
  });

  test('C29 where the carrier blocks the number: not, whatever was agreed', async () => {
    const customer = await shop.agreed();
    const { id } = (await staff.as('Robin', 'POST', '/conversations', { customerId: customer.id })).json;
    await until('the confirmation has left', async () => (await texting(id)).allowed);
    await shop.call('PUT', `/simulator/handsets/${encodeURIComponent(customer.mobile)}`, {
      behaviour: 'blocks',
    });
    await shop.says(customer.mobile, 'STOP');
    await shop.agree(customer);
    expect(await read(id)).toMatchObject({
      agreesToTexts: true,
      carrierBlocked: true,
      texting: { allowed: false, reason: 'carrier_blocked' },
    });
  });

  test('C12 the question may be put to who wrote first: once, and never after a no', async () => {
    const mayAsk = async (id: string) => (await read(id)).mayAskByText;
    const customer = await shop.customer();
    const unwritten = (await staff.as('Robin', 'POST', '/conversations', { customerId: customer.id })).json;
    expect(unwritten.mayAskByText).toBe(false);
    const id = await threadOf(customer.mobile, 'hello');
    expect(await mayAsk(id)).toBe(true);
    expect((await shop.call('POST', `/customers/${customer.id}/consent/question`)).status).toBe(202);
    expect(await mayAsk(id)).toBe(false);

    const stopped = await shop.customer();
    const other = await threadOf(stopped.mobile, 'hello');
    await shop.says(stopped.mobile, 'STOP');
    expect(await mayAsk(other)).toBe(false);
    // Nobody on record, nobody to ask.
    expect(await mayAsk(await threadOf(newNumber(), 'hello'))).toBe(false);
  });

  test('C33 looking grants nothing and changes nothing', async () => {
    const { id } = (await staff.as('Robin', 'POST', '/conversations', { number: newNumber() })).json;
    const before = await presentPlace(shop.parts.store, shop.businessId);
    await read(id);
    const { changes } = await readChanges(shop.parts.store, shop.businessId, before, 10);
    expect(changes).toEqual([]);
  });
});

describe('lists', () => {
  test('by whom it is assigned to', async () => {
    const mine = await threadOf(newNumber(), 'one');
    const others = await threadOf(newNumber(), 'two');
    const nobodys = await threadOf(newNumber(), 'three');
    const [robin, sam] = [await idOfStaff('Robin'), await idOfStaff('Sam')];
    await staff.as('Sam', 'PATCH', `/conversations/${mine}`, { assigneeId: robin });
    await staff.as('Sam', 'PATCH', `/conversations/${others}`, { assigneeId: sam });
    expect(await list('assignee=me')).toEqual([mine]);
    expect(await list('assignee=me&status=resolved')).toEqual([]);
    expect(await list(`assignee=${sam}`)).toEqual([others]);
    const unassigned = await list('assignee=none');
    expect(unassigned).toContain(nobodys);
    expect(unassigned).not.toContain(mine);
    expect((await staff.as('Robin', 'GET', '/conversations?assignee=us')).status).toBe(422);
  });

  test('in which somebody wrote: the customer, or a person of the shop to them or to each other', async () => {
    const spoken = (id: string) => list('spoken=true&limit=100').then((ids) => ids.includes(id));
    const threadWith = async (customer: { id: string }) =>
      (await staff.as('Robin', 'POST', '/conversations', { customerId: customer.id })).json.id as string;
    // What went out by itself: the confirmation, and what an event made.
    const [agreed, texted, noted, writes] = await Promise.all([1, 2, 3, 4].map(() => shop.agreed()));
    if (!agreed || !texted || !noted || !writes) throw new Error('no customers');
    const quiet = await threadWith(agreed);
    await until('the confirmation has left', async () => (await read(quiet)).texting.allowed);
    await shop.call('POST', '/events', {
      id: 'w-spoken',
      type: 'work_order.ready',
      occurredAt: new Date().toISOString(),
      customer: { id: agreed.id },
      subject: { id: 'w-spoken', label: 'bike' },
    });
    expect(await spoken(quiet)).toBe(false);
    // Without the words it is among all of them, as ever.
    expect(await list('limit=100')).toContain(quiet);
    const [text, note, reply] = [await threadWith(texted), await threadWith(noted), await threadWith(writes)];
    await until('the confirmation has left', async () => (await read(text)).texting.allowed);
    await shop.text(texted, 'Which wheel is it?');
    await staff.as('Robin', 'POST', `/conversations/${note}/notes`, { body: 'Prefers calls' });
    await shop.says(writes.mobile, 'Is it ready?');
    for (const id of [text, note, reply]) expect(await spoken(id)).toBe(true);
    // A notice after that takes nothing back.
    await shop.says(agreed.mobile, 'Thanks!');
    expect(await spoken(quiet)).toBe(true);
  });

  test('counts are those of the lists', async () => {
    const { json } = await staff.as('Robin', 'GET', '/conversations/counts');
    const open = (await staff.as('Robin', 'GET', '/conversations?status=open&spoken=true&limit=100')).json
      .items;
    expect(json).toEqual({
      open: open.length,
      mine: (await list('status=open&assignee=me')).length,
      toDecide: (await list('toDecide=true')).length,
      unread: open.filter((item: { unread: number }) => item.unread > 0).length,
    });
    expect(json.open).toBeGreaterThan(json.unread);
  });

  test('another business sees none of it', async () => {
    const id = await threadOf(newNumber(), 'secret words');
    expect(await list('', 'Stranger')).toEqual([]);
    expect(await list('query=secret', 'Stranger')).toEqual([]);
    expect((await staff.as('Stranger', 'GET', '/conversations/counts')).json).toEqual({
      open: 0,
      mine: 0,
      toDecide: 0,
      unread: 0,
    });
    for (const path of ['', '/timeline', '/messages']) {
      expect((await staff.as('Stranger', 'GET', `/conversations/${id}${path}`)).status).toBe(404);
    }
    for (const [path, body] of [
      ['/notes', { body: 'hm' }],
      ['/presence', { state: 'viewing' }],
    ] as const) {
      expect((await staff.as('Stranger', 'POST', `/conversations/${id}${path}`, body)).status).toBe(404);
    }
  });
});

describe('search', () => {
  test.each([
    ['a beginning of a name', 'Zoë Brånd', 'hi', 'zoe br'],
    ['a name whose accents were typed', 'Jose Nunez', 'hi', 'JOSÉ NÚÑEZ'],
    ['words of a text, the last begun', 'Ann', 'The front wheel wobbles', 'wobb'],
    ['words of a text in any order', 'Ann', 'Can you true my rearwheel', 'rearwheel tr'],
    ['a word with an accent', 'Ann', '¿Está lista mi bicicléta?', 'bicicleta'],
    ['French, with its apostrophes and ligatures', 'Ann', "J'ai besoin d'œillets", 'oeill'],
    ['a name and a word of a text together', 'Quentin', 'a squeaking pedal', 'quentin squeak'],
  ])('finds %s', async (_, name, body, query) => {
    const { id } = await writer(name, body);
    expect(await list(`query=${encodeURIComponent(query)}`)).toEqual([id]);
  });

  test('finds words that stand in different texts of a thread, and in notes', async () => {
    const { customer, id } = await writer('Ann', 'about my tandem');
    await shop.says(customer.mobile, 'any news?');
    await staff.as('Robin', 'POST', `/conversations/${id}/notes`, { body: 'Waits for a spare derailleur' });
    expect(await list('query=tandem%20news%20derailleur')).toEqual([id]);
    expect(await list('query=tandem%20nothing')).toEqual([]);
  });

  test('only the last word may be a beginning', async () => {
    const { id } = await writer('Ann', 'handlebar tape');
    expect(await list('query=handle%20tape')).toEqual([]);
    expect(await list('query=tape%20handle')).toEqual([id]);
  });

  test.each(['(512) 555-7731', '5557731', '+1 512 555 7731', '512.555.77', '7731'])(
    'finds a number by %s',
    async (query) => {
      const { json } = await staff.as('Robin', 'POST', '/conversations', { number: '+15125557731' });
      expect(await list(`query=${encodeURIComponent(query)}`)).toEqual([json.id]);
    },
  );

  test('goes by the customer’s present name and number', async () => {
    const { customer, id } = await writer('Wilhelmina', 'hello');
    await staff.as('Robin', 'PATCH', `/customers/${customer.id}`, { name: 'Billie' });
    expect(await list('query=wilhelmina')).toEqual([]);
    expect(await list('query=billie')).toEqual([id]);
    await staff.as('Robin', 'PATCH', `/customers/${customer.id}`, { mobile: newNumber() });
    expect(await list('query=billie')).toEqual([]);
  });

  test('pages, and keeps to the other filters', async () => {
    const found = [];
    for (let n = 0; n < 3; n++) found.unshift(await threadOf(newNumber(), `velodrome ${n}`));
    await staff.as('Robin', 'PATCH', `/conversations/${found[1]}`, { status: 'resolved' });
    const first = (await staff.as('Robin', 'GET', '/conversations?query=velo&limit=2')).json;
    const second = (
      await staff.as('Robin', 'GET', `/conversations?query=velo&limit=2&cursor=${first.nextCursor}`)
    ).json;
    expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual(found);
    expect(second.nextCursor).toBeNull();
    expect(await list('query=velo&status=resolved')).toEqual([found[1]]);
  });

  test.each(['', '?!', "'; drop table messages; --", '%', '\\', '🚲'])('takes %j as it is', async (query) => {
    const { status } = await staff.as('Robin', 'GET', `/conversations?query=${encodeURIComponent(query)}`);
    expect(status).toBe(200);
  });
});

describe('what was found says why', () => {
  /** The parts with what was searched for in brackets. */
  const marked = (parts: { text: string; found: boolean }[] | undefined) =>
    parts?.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
  const matches = async (query: string) =>
    (await staff.as('Robin', 'GET', `/conversations?query=${encodeURIComponent(query)}`)).json.items.map(
      (item: { match: unknown }) => item.match,
    );

  test('a list that nothing was searched for in has no match', async () => {
    await threadOf(newNumber(), 'hello');
    const { items } = (await staff.as('Robin', 'GET', '/conversations')).json;
    expect(items.map(({ match }: { match: unknown }) => match)).toEqual(items.map(() => null));
    expect(await matches('?!')).toContain(null);
  });

  test.each([
    ['a word', 'Is the sprocket worn?', 'sprocket', 'Is the [sprocket] worn?'],
    ['the beginning of one', 'The cassettes slip', 'CASSETT', 'The [cassett]es slip'],
    [
      'all that were typed',
      'Fix the bottom bracket spindle',
      'spindle bott',
      'Fix the [bott]om bracket [spindle]',
    ],
    ['whatever its accents', 'La magnetodínamo falló', 'magnetodinamo', 'La [magnetodínamo] falló'],
    ['a letter of two', 'Il faut des œilletons', 'oeillet', 'Il faut des [œillet]ons'],
    ['half of such a letter', 'Du bœufmobile', 'bo', 'Du [bœ]ufmobile'],
    ['accents of their own', 'Une re\u0301trovise\u0301e', 'retrov', 'Une [re\u0301trov]ise\u0301e'],
    [
      'no part of a word but its beginning',
      'unhubcapped, a hubcapper',
      'hubcap',
      'unhubcapped, a [hubcap]per',
    ],
    ['markup as letters', '<b>gusset</b>', 'gusset', '<b>[gusset]</b>'],
  ])('marks %s', async (_, body, query, expected) => {
    await writer('Ann', body);
    const [{ text }] = await matches(query);
    expect(marked(text.parts)).toBe(expected);
  });

  test('of texts and notes the newest, with when and by whom', async () => {
    const { customer, id } = await writer('Ann', 'the freehub ticks');
    await shop.says(customer.mobile, 'the freehub is loud');
    await shop.says(customer.mobile, 'thank you');
    expect(await matches('freehub')).toMatchObject([
      { text: { kind: 'message', direction: 'inbound', actorName: null, at: expect.stringMatching(/Z$/) } },
    ]);
    await staff.as('Robin', 'POST', `/conversations/${id}/notes`, { body: 'Sells us her freehub' });
    const [{ text }] = await matches('freehub');
    expect(text).toMatchObject({ kind: 'note', direction: null, actorName: 'Robin' });
    expect(marked(text.parts)).toBe('Sells us her [freehub]');
  });

  test('the text with most of what was typed goes before a newer one', async () => {
    const { customer } = await writer('Ann', 'a dropper post');
    await shop.says(customer.mobile, 'a post in the mail');
    const [{ text }] = await matches('dropper post');
    expect(marked(text.parts)).toBe('a [dropper] [post]');
  });

  test('of a long text what is around the hit, between whole words', async () => {
    const before = 'We rode all the way along the river and back over the hill, ';
    const after = ' so please have a look at it when you find the time, and tell me what it costs. '.repeat(
      3,
    );
    await writer('Ann', `${before}then my jockeywheel broke${after}`);
    const [{ text }] = await matches('jockeywheel');
    const said = marked(text.parts) ?? '';
    expect(said).toMatch(/^…over the hill, then my \[jockeywheel\] broke so please .*…$/);
    expect(said.length).toBeLessThan(180);
  });

  test('a name is marked, and where it says it all no text is', async () => {
    const { customer } = await writer('Zénobie Tremblay', 'Zenobie here, about my headset');
    const [match] = await matches('zenob');
    expect(match).toMatchObject({ number: null, text: null });
    expect(match.names.map(marked)).toEqual(['[Zénob]ie Tremblay']);
    // What the name leaves open is in a text, though a newer one has the name.
    await shop.says(customer.mobile, 'Zenobie again');
    const [both] = await matches('zenobie head');
    expect(both.names.map(marked)).toEqual(['[Zénobie] Tremblay']);
    expect(marked(both.text.parts)).toBe('[Zenobie] here, about my [head]set');
  });

  test.each(['(512) 555-0742', '0742', '742', '555 0742', '+1 512.555.0742'])(
    'a number by %s',
    async (query) => {
      const { json } = await staff.as('Robin', 'POST', '/conversations', { number: '+15125550742' });
      const { items } = (await staff.as('Robin', 'GET', `/conversations?query=${encodeURIComponent(query)}`))
        .json;
      const { match } = items.find(({ id }: { id: string }) => id === json.id);
      expect(match.text).toBeNull();
      const found = query.replaceAll(/\D/g, '');
      expect(marked(match.number)).toBe(`+15125550742`.replace(found, `[${found}]`));
    },
  );

  test('nothing is left of who was erased', async () => {
    const { customer } = await writer('Ann', 'my quillstem creaks');
    expect(await matches('quillstem')).toHaveLength(1);
    expect((await staff.as('Sam', 'POST', `/customers/${customer.id}/erasure`, {})).status).toBeLessThan(300);
    expect(await matches('quillstem')).toEqual([]);
  });
});

describe('opening a thread', () => {
  test('C1 makes it once, sends nothing and agrees to nothing', async () => {
    const number = newNumber();
    const first = await staff.as('Robin', 'POST', '/conversations', { number: number.slice(2) });
    expect(first.status).toBe(201);
    expect(first.json).toMatchObject({
      number,
      sender: SENDER,
      status: 'open',
      lastMessage: null,
      consentState: 'never_asked',
    });
    const again = await staff.as('Robin', 'POST', '/conversations', { number });
    expect(again.status).toBe(200);
    expect(again.json.id).toBe(first.json.id);
    expect(await shop.got(number)).toEqual([]);
  });

  test('is by a number or a customer, one of them', async () => {
    const customer = await shop.customer();
    const { json } = await staff.as('Robin', 'POST', '/conversations', { customerId: customer.id });
    expect(json.customerId).toBe(customer.id);
    for (const body of [{}, { number: customer.mobile, customerId: customer.id }, { number: 'none' }]) {
      const { status, json: problem } = await staff.as('Robin', 'POST', '/conversations', body);
      expect(status).toBe(422);
      expect(problem.errors[0].field).toBe('number');
    }
    expect((await staff.as('Robin', 'POST', '/conversations', { customerId: uuid() })).status).toBe(404);
  });
});

describe('changing one', () => {
  test('marks it as read, and as unread', async () => {
    const id = await threadOf(newNumber(), 'hello');
    expect((await read(id)).unread).toBe(1);
    for (const unread of [0, 1] as const) {
      expect((await staff.as('Robin', 'PATCH', `/conversations/${id}`, { unread })).json.unread).toBe(unread);
    }
    expect((await staff.as('Robin', 'PATCH', `/conversations/${id}`, { unread: 2 })).status).toBe(422);
  });

  test('whom it is given, screens are told with who did it, once', async () => {
    const id = await threadOf(newNumber(), 'hello');
    const [robin, sam] = [await idOfStaff('Robin'), await idOfStaff('Sam')];
    const place = await presentPlace(shop.parts.store, shop.businessId);
    for (const assigneeId of [robin, robin, null]) {
      await staff.as('Sam', 'PATCH', `/conversations/${id}`, { assigneeId });
    }
    const { changes } = await readChanges(shop.parts.store, shop.businessId, place, 100);
    const given = { assigneeId: robin, assignedBy: sam, assignmentId: expect.any(String) };
    expect(changes.map(({ data }) => data)).toEqual([
      { id, ...given },
      { id, assigneeId: robin },
      { id, assigneeId: null },
    ]);
  });

  test('only staff can have it', async () => {
    const id = await threadOf(newNumber(), 'hello');
    const { json } = await staff.as('Robin', 'PATCH', `/conversations/${id}`, { assigneeId: uuid() });
    expect(json.errors).toEqual([{ field: 'assigneeId', message: 'is nobody of the staff' }]);
  });
});
