// What a customer means is not always plain: texts rest until somebody has decided (C16–C19).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decideOverdue } from '../../server/src/messaging/overdue-reviews.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { testStaff } from '../../server/test-support/test-staff.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop();
  staff = await testStaff(shop.parts, [
    { businessId: shop.businessId, name: 'Alex', role: 'owner' },
    { businessId: shop.businessId, name: 'Robin', role: 'staff' },
  ]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

const UNCLEAR = 'enough already';

type Person = { id: string; mobile: string };
const read = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json;
const eventsOf = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items as {
    decision: string;
    method: string;
    actor: { kind: string; name: string };
    sourceMessageId: string | null;
  }[];
const decisionsOf = async (person: Person) => (await eventsOf(person)).map(({ decision }) => decision);
const got = async ({ mobile }: Person) => (await shop.got(mobile)).map(({ body }) => body);
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;

async function tasksOf({ mobile }: Person, status: 'open' | 'done' = 'open') {
  const { json } = await shop.call('GET', `/tasks?status=${status}&limit=100`);
  return json.items.filter((task: { number: string }) => task.number === mobile);
}

/** Who agreed and has got the confirmation. */
async function agreed(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is there', async () => (await got(person)).length === 1);
  return person;
}

/** Who agreed, and then wrote what nobody can be sure of. */
async function inDoubt(words = UNCLEAR): Promise<Person & { taskId: string }> {
  const person = await agreed();
  await shop.says(person.mobile, words);
  const [task] = await tasksOf(person);
  return { ...person, taskId: task.id };
}

const decide = (who: string, taskId: string, meaning: 'opt_out' | 'not_opt_out', note?: string) =>
  staff.as(who, 'POST', `/tasks/${taskId}/decision`, { meaning, ...(note !== undefined && { note }) });

describe('C18 an unclear text', () => {
  test('C18 pauses every text to the number, staff’s too, and asks staff with both choices and a time', async () => {
    const maya = await inDoubt();
    const [task] = await tasksOf(maya);
    expect(task).toMatchObject({ kind: 'unclear', text: UNCLEAR, status: 'open' });
    const days = (Date.parse(task.dueAt) - Date.parse(task.createdAt)) / 86_400_000;
    expect(days).toBeGreaterThan(1.9);
    expect(days).toBeLessThan(5.1);

    const answer = await shop.text(maya, 'Your bike is ready.');
    expect(answer).toMatchObject({ status: 202, json: { status: 'queued', reason: 'paused_for_review' } });
    const event = await shop.call('POST', '/events', {
      id: `ready ${maya.id}`,
      type: 'work_order.ready',
      occurredAt: new Date().toISOString(),
      customer: { mobile: maya.mobile },
      subject: { id: `order of ${maya.id}`, label: 'Tune-up' },
    });
    expect(event.json.message).toMatchObject({ status: 'queued', reason: 'paused_for_review' });
    // Nothing was said about consent so far.
    expect((await read(maya)).consent.state).toBe('opted_in');
    // Longer than a worker takes to look.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await got(maya)).toHaveLength(1);
  });

  test('C18 found to be a stop it has the effect of STOP, by an event with the staff member’s name, and sends nothing', async () => {
    const maya = await inDoubt();
    const waiting = await shop.text(maya, 'Your bike is ready.');
    const decided = await decide('Robin', maya.taskId, 'opt_out', 'Called, and asked.');
    expect(decided.status).toBe(201);
    expect(await read(maya)).toMatchObject({ agreesToTexts: false, consent: { state: 'opted_out' } });
    const last = (await eventsOf(maya)).at(-1);
    expect(last).toMatchObject({
      decision: 'opt_out',
      method: 'text',
      actor: { kind: 'staff', name: 'Robin' },
      note: 'Called, and asked.',
    });
    expect((await message(last?.sourceMessageId ?? '')).body).toBe(UNCLEAR);
    expect(await message(waiting.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    expect(await shop.text(maya, 'One more thing')).toMatchObject({
      status: 409,
      json: { reason: 'opted_out' },
    });
    expect(await got(maya)).toHaveLength(1);
    expect(await tasksOf(maya, 'done')).toMatchObject([
      { outcome: 'opt_out', doneBy: { name: 'Robin' }, note: 'Called, and asked.' },
    ]);
  });

  test('C18 found to be no stop, what rested goes on, and the decision is on record', async () => {
    const maya = await inDoubt();
    await shop.text(maya, 'Your bike is ready.');
    expect((await decide('Robin', maya.taskId, 'not_opt_out')).status).toBe(201);
    await until('the text is there', async () => (await got(maya)).length === 2);
    expect((await got(maya))[1]).toContain('Your bike is ready.');
    expect(await read(maya)).toMatchObject({ agreesToTexts: true, consent: { state: 'opted_in' } });
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'not_opt_out']);
    expect(await tasksOf(maya)).toEqual([]);
  });

  test('C18 of two who decide at once one does, and the other hears it', async () => {
    const maya = await inDoubt();
    const answers = await Promise.all([
      decide('Alex', maya.taskId, 'not_opt_out'),
      decide('Robin', maya.taskId, 'opt_out'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({ code: 'decided_already' });
    expect(await decisionsOf(maya)).toHaveLength(2);
  });

  test('C18 it is decided and not merely settled; and a key without the owner’s leave lets nothing go', async () => {
    const maya = await inDoubt();
    expect(await staff.as('Robin', 'PATCH', `/tasks/${maya.taskId}`, { status: 'done' })).toMatchObject({
      status: 409,
      json: { code: 'needs_decision' },
    });
    expect((await tasksOf(maya))[0].status).toBe('open');
  });

  test('C18 undecided when its time has come it is an opt-out, and only then', async () => {
    const maya = await inDoubt();
    const [{ dueAt }] = await tasksOf(maya);
    const at = (ms: number) => new Date(Date.parse(dueAt) + ms);
    await decideOverdue(shop.parts, at(-1));
    expect((await read(maya)).consent.state).toBe('opted_in');
    await decideOverdue(shop.parts, at(0));
    await decideOverdue(shop.parts, at(1));
    expect((await read(maya)).consent.state).toBe('opted_out');
    expect((await eventsOf(maya)).at(-1)).toMatchObject({ decision: 'opt_out', actor: { kind: 'system' } });
    expect(await tasksOf(maya, 'done')).toMatchObject([{ outcome: 'undecided', doneBy: null }]);
    expect(await got(maya)).toHaveLength(1);
  });

  test('C18 a second one before anybody decided is part of the same question', async () => {
    const maya = await inDoubt();
    await shop.says(maya.mobile, 'I am so tired of this');
    expect(await tasksOf(maya)).toHaveLength(1);
  });

  test.each([
    ['STOP', 'opted_out', ['opt_in', 'opt_out']],
    ['START', 'opted_in', ['opt_in', 'opt_in']],
  ] as const)('C18 whoever then says %s has answered it', async (word, state, decisions) => {
    const maya = await inDoubt();
    await shop.text(maya, 'Your bike is ready.');
    await shop.says(maya.mobile, word);
    expect((await read(maya)).consent.state).toBe(state);
    expect(await decisionsOf(maya)).toEqual(decisions);
    expect(await tasksOf(maya)).toEqual([]);
    expect(await tasksOf(maya, 'done')).toMatchObject([{ outcome: 'no_longer_needed' }]);
    // What rested goes on, or the confirmation of the STOP comes; nothing else.
    await until('a text is there', async () => (await got(maya)).length === 2);
    expect((await got(maya))[1]).toMatch(word === 'START' ? /Your bike is ready/ : /won't get any more/);
  });

  test('C7 C18 a word at the counter answers it too; taken back, texts rest as before', async () => {
    const maya = await inDoubt();
    const script = await shop.call('GET', '/scripts/current');
    const yes = await staff.as('Robin', 'POST', `/customers/${maya.id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.json.id,
      confirmedMobile: maya.mobile,
      undoSeconds: 5,
    });
    expect(await tasksOf(maya)).toEqual([]);
    expect(
      await staff.as('Robin', 'POST', `/customers/${maya.id}/consent/${yes.json.id}/undo`),
    ).toMatchObject({ status: 201 });
    expect(await tasksOf(maya)).toMatchObject([{ id: maya.taskId, kind: 'unclear' }]);
    expect((await shop.text(maya, 'Still there?')).json).toMatchObject({ reason: 'paused_for_review' });
    expect((await decide('Robin', maya.taskId, 'opt_out')).status).toBe(201);
  });

  test('C18 the thread shows what to decide about, and why nobody may write', async () => {
    const maya = await inDoubt();
    const { json } = await shop.call('GET', '/conversations?toDecide=true&limit=100');
    const thread = json.items.find(({ number }: { number: string }) => number === maya.mobile);
    expect(thread.openTasks).toMatchObject([{ id: maya.taskId, kind: 'unclear', text: UNCLEAR }]);
    const detail = await shop.call('GET', `/conversations/${thread.id}`);
    expect(detail.json.texting).toMatchObject({ allowed: false, reason: 'paused_for_review' });
  });
});

describe('C17 a wrong number', () => {
  test('C17 is stopped without an answer, unlinked from the customer, and staff are told', async () => {
    const maya = await agreed();
    await shop.says(maya.mobile, 'You have the wrong number');
    expect(await read(maya)).toMatchObject({
      agreesToTexts: false,
      consent: { state: 'opted_out', numberConfirmed: false, reopens: 'start_only' },
    });
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'wrong_number']);
    expect(await tasksOf(maya)).toMatchObject([{ kind: 'wrong_number', text: 'You have the wrong number' }]);
    expect(await shop.agree(maya)).toMatchObject({ status: 409, json: { code: 'only_start_reopens' } });
    // Whoever has the phone may ask for texts; they are still not this customer.
    await shop.says(maya.mobile, 'START');
    expect((await read(maya)).consent.state).toBe('opted_in');
    expect(await shop.text(maya, 'Your order is here.')).toMatchObject({
      status: 409,
      json: { reason: 'number_not_confirmed' },
    });
    await until('the confirmation of START is there', async () => (await got(maya)).length === 2);
    expect(await got(maya)).toHaveLength(2);
  });
});

describe('C16 a dispute', () => {
  test('C16 opts out, is an event of its own, and is the owner’s to settle; only START reopens', async () => {
    const maya = await agreed();
    await shop.says(maya.mobile, 'I never agreed to this');
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'opt_out', 'disputed']);
    expect((await read(maya)).consent).toMatchObject({ state: 'opted_out', reopens: 'start_only' });
    const [task] = await tasksOf(maya);
    expect(task).toMatchObject({ kind: 'dispute', text: 'I never agreed to this' });
    expect(await staff.as('Robin', 'PATCH', `/tasks/${task.id}`, { status: 'done' })).toMatchObject({
      status: 403,
      json: { code: 'owner_only' },
    });
    expect(await staff.as('Alex', 'PATCH', `/tasks/${task.id}`, { status: 'done' })).toMatchObject({
      status: 200,
    });
    await until('its one confirmation is there', async () => (await got(maya)).length === 2);
    expect(await shop.agree(maya)).toMatchObject({ status: 409 });
  });
});

describe('C19 what may mean an appointment', () => {
  test.each(['Cancel', 'END', 'quit'])('C19 a bare %s opts out and raises its task', async (word) => {
    const maya = await agreed();
    await shop.says(maya.mobile, word);
    expect((await read(maya)).consent.state).toBe('opted_out');
    expect(await tasksOf(maya)).toMatchObject([{ kind: 'keyword_may_mean_appointment', text: word }]);
  });

  test.each([
    'can you stop by at 5',
    'cancel my appointment please',
    'please stop the work on the red one',
    "don't stop texting",
  ])('C19 "%s" changes nothing', async (words) => {
    const maya = await agreed();
    await shop.says(maya.mobile, words);
    expect((await read(maya)).consent.state).toBe('opted_in');
    expect(await tasksOf(maya)).toEqual([]);
    expect((await shop.text(maya, 'Of course.')).json).toMatchObject({ status: 'queued', reason: null });
  });
});

test('C20 our own text, quoted, is nobody’s wish', async () => {
  const maya = await agreed();
  const [confirmation = ''] = await got(maya);
  await shop.says(maya.mobile, `Liked “${confirmation}”`);
  await shop.says(maya.mobile, `> ${confirmation}\nOk thanks!`);
  expect((await read(maya)).consent.state).toBe('opted_in');
  expect(await tasksOf(maya)).toEqual([]);
});
