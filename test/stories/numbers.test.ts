// Consent belongs to a number and a business, never to a record (C5, C6, C17, C37).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

interface Person {
  readonly id: string;
  readonly mobile: string;
}
const read = async ({ id }: Pick<Person, 'id'>) => (await shop.call('GET', `/customers/${id}`)).json;
const stateOf = async (person: Pick<Person, 'id'>) => (await read(person)).consent.state;
const ofNumber = async (mobile: string) =>
  (await shop.call('GET', `/numbers/${encodeURIComponent(mobile)}/consent`)).json;
const got = async (mobile: string) => (await shop.got(mobile)).map(({ body }) => body);
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const decisionsOf = async ({ id }: Pick<Person, 'id'>) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items.map(
    ({ decision }: { decision: string }) => decision,
  );
const change = (person: Pick<Person, 'id'>, body: object) =>
  shop.call('PATCH', `/customers/${person.id}`, body);
const later = () => new Date(Date.now() + 3_600_000).toISOString();
const queued = (person: Pick<Person, 'id'>) => shop.text(person, 'Your bike is ready.', { sendAt: later() });

async function agreed(more: Record<string, unknown> = {}): Promise<Person> {
  const person = await shop.customer(more);
  expect((await shop.agree(person)).status).toBe(201);
  await until('the confirmation is there', async () => (await got(person.mobile)).length === 1);
  return person;
}

let events = 0;
const ready = (customer: object) => {
  const id = `ready ${++events}`;
  return shop.call('POST', '/events', {
    id,
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer,
    subject: { id: `order ${id}`, label: 'Trek' },
  });
};

describe('C6 two records on one number', () => {
  test('C5 C6 share its consent; texts about the one whose link nobody confirmed tell a stranger nothing', async () => {
    const maya = await agreed();
    const sam = await shop.customer({ name: 'Sam Okafor', mobile: maya.mobile });
    expect(await read(sam)).toMatchObject({
      agreesToTexts: true,
      consent: { state: 'opted_in', numberConfirmed: false },
      sharedWith: [{ id: maya.id }],
    });
    expect(await shop.text(sam, 'Your order is here.')).toMatchObject({
      status: 409,
      json: { reason: 'number_not_confirmed' },
    });
    expect((await ready({ mobile: sam.mobile, name: 'Sam Okafor' })).json.refusal).toEqual({
      reason: 'number_not_confirmed',
    });
    const own = await shop.text(maya, 'Your bike is ready.');
    await until('hers is there', async () => (await message(own.json.id)).status === 'delivered');
    // Read back, it is theirs too, and no second confirmation goes out (C7).
    expect((await change(sam, { confirmedMobile: sam.mobile })).json.consent.numberConfirmed).toBe(true);
    const theirs = await shop.text(sam, 'Your order is here.');
    await until('it is there', async () => (await message(theirs.json.id)).status === 'delivered');
    expect(await got(maya.mobile)).toHaveLength(3);
  });

  test('C6 one STOP stops them all, each record shows it, and what waits for either is cancelled', async () => {
    const maya = await agreed();
    const sam = await shop.customer({ name: 'Sam Okafor', mobile: maya.mobile });
    await change(sam, { confirmedMobile: sam.mobile });
    const waiting = [await queued(maya), await queued(sam)];
    await shop.says(maya.mobile, 'STOP');
    for (const person of [maya, sam]) {
      expect(await read(person)).toMatchObject({ agreesToTexts: false, consent: { state: 'opted_out' } });
      expect(await decisionsOf(person)).toContain('opt_out');
      expect((await shop.text(person, 'One more thing')).json.reason).toBe('opted_out');
    }
    for (const { json } of waiting) {
      expect(await message(json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    }
  });

  test('C6 who says no on one record has said it on the other, and a new record begins there', async () => {
    const maya = await agreed();
    const sam = await shop.customer({ name: 'Sam Okafor', mobile: maya.mobile });
    await shop.call('POST', `/customers/${sam.id}/consent`, { decision: 'opt_out', method: 'verbal' });
    expect(await stateOf(maya)).toBe('opted_out');
    const third = await shop.customer({ name: 'Kim', mobile: maya.mobile });
    expect(await read(third)).toMatchObject({ consent: { state: 'opted_out', prompt: false } });
  });

  test('C5 when one leaves, the other keeps the number as it was', async () => {
    const maya = await agreed();
    const sam = await shop.customer({ name: 'Sam Okafor', mobile: maya.mobile });
    await change(sam, { confirmedMobile: sam.mobile });
    const [hers, theirs] = [await queued(maya), await queued(sam)];
    await change(sam, { mobile: newNumber() });
    expect(await read(maya)).toMatchObject({
      agreesToTexts: true,
      consent: { numberConfirmed: true },
      sharedWith: [],
    });
    expect((await message(hers.json.id)).status).toBe('queued');
    expect(await message(theirs.json.id)).toMatchObject({ status: 'canceled', reason: 'number_changed' });
    expect(await decisionsOf(maya)).toEqual(['opt_in']);
  });

  test('C17 a wrong number unlinks every record, and none is confirmed by what was confirmed before', async () => {
    const maya = await agreed();
    const sam = await shop.customer({ name: 'Sam Okafor', mobile: maya.mobile });
    await change(sam, { confirmedMobile: sam.mobile });
    await shop.says(maya.mobile, 'wrong number');
    await shop.says(maya.mobile, 'START');
    for (const person of [maya, sam]) {
      expect(await read(person)).toMatchObject({ consent: { state: 'opted_in', numberConfirmed: false } });
      expect((await shop.text(person, 'Your bike is ready.')).json.reason).toBe('number_not_confirmed');
    }
  });
});

describe('C5 a number that was typed wrong', () => {
  test('C5 corrected, the right one has its own state; what waited for the wrong one is cancelled, and its yes ends', async () => {
    const maya = await agreed();
    const wrong = maya.mobile;
    const waiting = await queued(maya);
    const right = newNumber();
    const { json } = await change(maya, { mobile: right });
    expect(json).toMatchObject({
      mobile: right,
      agreesToTexts: false,
      consent: { state: 'never_asked', numberConfirmed: false, prompt: true },
    });
    expect(await message(waiting.json.id)).toMatchObject({ status: 'canceled', reason: 'number_changed' });
    expect(await ofNumber(wrong)).toMatchObject({ state: 'never_asked', numberConfirmed: false });
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'number_released']);
    expect((await shop.text(maya, 'Your bike is ready.')).json.reason).toBe('never_asked');
    await shop.agree({ id: maya.id, mobile: right });
    await until('the confirmation is at the right phone', async () => (await got(right)).length === 1);
    expect(await got(wrong)).toHaveLength(1);
  });

  test('C5 C7 corrected before its confirmation has left, the stranger gets none', async () => {
    const maya = await shop.customer();
    const { json: script } = await shop.call('GET', '/scripts/current');
    const yes = await shop.call('POST', `/customers/${maya.id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: maya.mobile,
      undoSeconds: 3,
    });
    await change(maya, { mobile: newNumber() });
    const confirmation = await message(yes.json.confirmationMessageId);
    expect(confirmation).toMatchObject({ status: 'canceled', reason: 'number_changed' });
    // Nor is the answer there to be taken back any more, whatever number it is on now.
    expect(await shop.call('POST', `/customers/${maya.id}/consent/${yes.json.id}/undo`, {})).toMatchObject({
      status: 409,
      json: { code: 'too_late_to_undo' },
    });
    expect(await got(maya.mobile)).toEqual([]);
  });
});

describe('C5 C6 somebody else’s yes on a number that had said no', () => {
  /** Bea’s phone says no, and then somebody with a wrong digit says yes for it. */
  async function mistyped(no: 'STOP' | 'decline'): Promise<{ bea: Person; al: Person }> {
    const bea =
      no === 'STOP' ? await agreed({ name: 'Bea Lund' }) : await shop.customer({ name: 'Bea Lund' });
    if (no === 'STOP') await shop.says(bea.mobile, 'STOP');
    else await answers(bea, 'decline');
    const al = await shop.customer({ name: 'Al Brandt', mobile: bea.mobile });
    expect((await shop.agree(al)).status).toBe(201);
    return { bea, al };
  }
  const answers = async (person: Person, decision: 'opt_in' | 'decline') => {
    const { json: script } = await shop.call('GET', '/scripts/current');
    return shop.call('POST', `/customers/${person.id}/consent`, {
      decision,
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: person.mobile,
    });
  };
  const before = { STOP: 'opted_out', decline: 'declined' } as const;

  test.each(['STOP', 'decline'] as const)(
    'C5 C30 after a %s nothing goes out about the one who said it, and once the number is corrected their no stands again',
    async (no) => {
      const { bea, al } = await mistyped(no);
      // It may be another’s by now: nobody but who said yes is texted about what is theirs.
      expect((await shop.text(bea, 'Your bike is ready.')).json.reason).toBe('number_not_confirmed');
      const waits = await queued(al);
      await change(al, { mobile: newNumber() });
      expect(await message(waits.json.id)).toMatchObject({ status: 'canceled' });
      expect(await read(bea)).toMatchObject({ agreesToTexts: false, consent: { state: before[no] } });
      expect((await shop.text(bea, 'Your bike is ready.')).json.reason).toBe(before[no]);
      const { json } = await ready({ mobile: bea.mobile, name: 'Bea Lund' });
      expect(json.refusal).toEqual({ reason: before[no] });
    },
  );

  test('C5 C25 of a phone that is on no record, too', async () => {
    const mobile = newNumber();
    await shop.says(mobile, 'STOP');
    const al = await shop.customer({ name: 'Al Brandt', mobile });
    expect((await shop.agree(al)).status).toBe(201);
    await change(al, { mobile: newNumber() });
    expect(await ofNumber(mobile)).toMatchObject({ state: 'opted_out' });
  });

  test('C27 their own START gives them back what they had agreed to, as if nothing had been', async () => {
    const { bea, al } = await mistyped('STOP');
    await change(al, { mobile: newNumber() });
    await shop.says(bea.mobile, 'START');
    expect(await read(bea)).toMatchObject({ agreesToTexts: true, consent: { numberConfirmed: true } });
  });

  test('C48 the no stands again too where the one who said yes is erased', async () => {
    const { bea, al } = await mistyped('STOP');
    const erased = await until('nothing of theirs is with the carrier', async () => {
      const tried = await shop.call('POST', `/customers/${al.id}/erasure`);
      return tried.status < 300 && tried;
    });
    expect(erased.json).toMatchObject({ numbersShared: 1 });
    expect(await stateOf(bea)).toBe('opted_out');
  });

  test('C5 it stands again where the record is merged into one with another number', async () => {
    const { bea, al } = await mistyped('STOP');
    const same = await shop.customer({ name: 'Al Brandt' });
    const merged = await shop.call('POST', `/customers/${same.id}/merge`, { from: al.id });
    expect(merged.status).toBeLessThan(300);
    expect(await stateOf(bea)).toBe('opted_out');
  });

  test('C6 where they share the phone and both say yes, the yes stays when one of them leaves', async () => {
    const { bea, al } = await mistyped('STOP');
    expect((await shop.agree(bea)).status).toBe(201);
    await change(al, { mobile: newNumber() });
    expect(await read(bea)).toMatchObject({ agreesToTexts: true, consent: { numberConfirmed: true } });
  });

  test('C7 taken back within its seconds, links are as they were', async () => {
    const bea = await agreed({ name: 'Bea Lund' });
    await shop.says(bea.mobile, 'STOP');
    const al = await shop.customer({ name: 'Al Brandt', mobile: bea.mobile });
    const { json: script } = await shop.call('GET', '/scripts/current');
    const yes = await shop.call('POST', `/customers/${al.id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.id,
      confirmedMobile: al.mobile,
      undoSeconds: 10,
    });
    expect((await shop.call('POST', `/customers/${al.id}/consent/${yes.json.id}/undo`)).status).toBe(201);
    await shop.says(bea.mobile, 'START');
    expect(await read(bea)).toMatchObject({ agreesToTexts: true, consent: { numberConfirmed: true } });
    expect(await read(al)).toMatchObject({ consent: { numberConfirmed: false } });
  });
});

describe('C5 a thread of a number that several share', () => {
  test('C5 C11 who leaves without having confirmed it takes nothing of the others’ along', async () => {
    const mobile = newNumber();
    const [ann, ben] = [
      await shop.customer({ name: 'Ann Berg', mobile }),
      await shop.customer({ name: 'Ben Berg', mobile }),
    ];
    await shop.says(mobile, 'START');
    await change(ben, { mobile: newNumber() });
    await until('the yes is confirmed', async () => (await got(mobile)).length === 1);
    expect(await read(ann)).toMatchObject({ agreesToTexts: true });
  });

  test('C5 takes no text where none of them has confirmed the number, whoever else comes onto it', async () => {
    const ann = await agreed({ name: 'Ann Berg' });
    const ben = await shop.customer({ name: 'Ben Berg', mobile: ann.mobile });
    const { items } = (await shop.call('GET', '/conversations')).json;
    const thread = items.find(({ number }: { number: string }) => number === ann.mobile);
    const write = (body: string, more = {}) =>
      shop.call('POST', `/conversations/${thread.id}/messages`, { body, category: 'informational', ...more });
    expect((await write('For one of you')).status).toBe(202);
    const waits = await write('For one of you, later', { sendAt: later() });
    await change(ann, { mobile: newNumber() });
    expect((await message(waits.json.id)).status).toBe('canceled');
    expect((await write('Ben, your bike')).json.reason).toBe('number_not_confirmed');
    await shop.customer({ name: 'Cleo Berg', mobile: ben.mobile });
    expect((await write('Ben, your bike')).json.reason).toBe('number_not_confirmed');
    expect((await shop.call('GET', `/conversations/${thread.id}`)).json.texting).toMatchObject({
      allowed: false,
      reason: 'number_not_confirmed',
    });
    await change(ben, { confirmedMobile: ben.mobile });
    expect((await write('Ben, your bike')).status).toBe(202);
  });
});

describe('C5 numbers that move between records', () => {
  test('C5 a record that moves to a number that opted out shows it, and gets no text', async () => {
    const maya = await agreed();
    const gone = await agreed();
    await shop.says(gone.mobile, 'STOP');
    await change(gone, { mobile: newNumber() });
    const { json } = await change(maya, { mobile: gone.mobile, confirmedMobile: gone.mobile });
    expect(json).toMatchObject({
      agreesToTexts: false,
      consent: { state: 'opted_out', numberConfirmed: true, prompt: false },
    });
    expect((await shop.text(maya, 'Your bike is ready.')).json.reason).toBe('opted_out');
  });

  test('C5 moved away and back, the yes that was released does not come back', async () => {
    const maya = await agreed();
    await change(maya, { mobile: newNumber() });
    const { json } = await change(maya, { mobile: maya.mobile });
    expect(json).toMatchObject({
      agreesToTexts: false,
      consent: { state: 'never_asked', numberConfirmed: false },
    });
    // START from that phone would grant what any phone's does, and nothing of what was before.
    await shop.says(maya.mobile, 'START');
    expect((await read(maya)).consent).toMatchObject({
      state: 'opted_in',
      categories: ['conversational', 'informational'],
      numberConfirmed: false,
    });
  });

  test('C5 moved away and back, the no is still there', async () => {
    const maya = await agreed();
    await shop.says(maya.mobile, 'STOP');
    await change(maya, { mobile: newNumber() });
    expect((await ofNumber(maya.mobile)).state).toBe('opted_out');
    expect((await change(maya, { mobile: maya.mobile })).json.consent.state).toBe('opted_out');
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'opt_out']);
  });

  test('C5 two who swap numbers bring neither’s yes along: each is asked anew, or read back', async () => {
    const [ana, ben] = [await agreed({ name: 'Ana' }), await agreed({ name: 'Ben' })];
    await change(ana, { mobile: ben.mobile });
    await change(ben, { mobile: ana.mobile });
    // Ana came to a number that Ben had agreed for: nobody has read it back to her. Hers was nobody's for a moment.
    expect(await read(ana)).toMatchObject({
      consent: { state: 'opted_in', numberConfirmed: false },
      sharedWith: [],
    });
    expect(await read(ben)).toMatchObject({ consent: { state: 'never_asked', numberConfirmed: false } });
    expect((await shop.text(ana, 'Your bike is ready.')).json.reason).toBe('number_not_confirmed');
    expect((await shop.text(ben, 'Your bike is ready.')).json.reason).toBe('never_asked');
  });

  test('C5 two who swap at the same moment end up on each other’s number, with no text for either to the other', async () => {
    const [ana, ben] = [await agreed({ name: 'Ana' }), await agreed({ name: 'Ben' })];
    const waiting = [await queued(ana), await queued(ben)];
    const answers = await Promise.all([
      change(ana, { mobile: ben.mobile }),
      change(ben, { mobile: ana.mobile }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await read(ana)).mobile).toBe(ben.mobile);
    expect((await read(ben)).mobile).toBe(ana.mobile);
    for (const { json } of waiting) expect((await message(json.id)).status).toBe('canceled');
    for (const person of [ana, ben]) {
      expect((await read(person)).consent.numberConfirmed).toBe(false);
      expect((await shop.text(person, 'Your bike is ready.')).status).toBe(409);
    }
  });

  test('C5 of two who move to one new number at once, both are on it', async () => {
    const [ana, ben] = [await agreed({ name: 'Ana' }), await agreed({ name: 'Ben' })];
    const mobile = newNumber();
    await Promise.all([change(ana, { mobile }), change(ben, { mobile })]);
    expect((await read(ana)).sharedWith).toMatchObject([{ id: ben.id }]);
    for (const { mobile: old } of [ana, ben]) expect((await ofNumber(old)).state).toBe('never_asked');
  });

  test('C5 what a customer wrote from the old number opens no window on the new one', async () => {
    const maya = await shop.customer();
    await shop.says(maya.mobile, 'Is my bike ready?');
    expect((await shop.text(maya, 'Almost.', { category: 'conversational' })).status).toBe(202);
    await change(maya, { mobile: newNumber() });
    expect((await shop.text(maya, 'Almost.', { category: 'conversational' })).json.reason).toBe(
      'never_asked',
    );
  });
});

describe('C5 the point of sale', () => {
  const put = (externalId: string, body: object) =>
    shop.call('PUT', `/customers/by-external-id/${externalId}`, body);

  test('C5 an upsert that changes a number does what a change at the counter does', async () => {
    const made = await put('pos-1', { name: 'Maya', mobile: newNumber() });
    const maya: Person = made.json;
    await shop.agree(maya);
    const waiting = await queued(maya);
    const moved = await put('pos-1', { name: 'Maya', mobile: newNumber() });
    expect(moved).toMatchObject({
      status: 200,
      json: { id: maya.id, agreesToTexts: false, consent: { state: 'never_asked', numberConfirmed: false } },
    });
    expect(await message(waiting.json.id)).toMatchObject({ status: 'canceled', reason: 'number_changed' });
    expect((await ofNumber(maya.mobile)).state).toBe('never_asked');
    const back = await put('pos-1', { name: 'Maya', mobile: maya.mobile });
    expect(back.json.consent).toMatchObject({ state: 'never_asked', numberConfirmed: false });
  });

  test('C5 the same number in another form is the same number', async () => {
    const mobile = newNumber();
    const { json: maya } = await put('pos-2', { name: 'Maya', mobile });
    await shop.agree(maya);
    const national = `(${mobile.slice(2, 5)}) ${mobile.slice(5, 8)}-${mobile.slice(8)}`;
    expect((await put('pos-2', { name: 'Maya', mobile: national })).json).toMatchObject({
      mobile,
      agreesToTexts: true,
      consent: { numberConfirmed: true },
    });
  });

  test('C5 an event under another name on a known number tells nobody of that order', async () => {
    const maya = await agreed();
    const before = await got(maya.mobile);
    const answer = await ready({ mobile: maya.mobile, name: 'Somebody Else' });
    expect(answer.json).toMatchObject({ refusal: { reason: 'number_not_confirmed' } });
    const { items } = (await shop.call('GET', `/customers?query=${encodeURIComponent(maya.mobile)}`)).json;
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({ name: 'Somebody Else', consent: { numberConfirmed: false } });
    expect(await got(maya.mobile)).toEqual(before);
    // Somebody has to call, and the call list says why.
    const { items: calls } = (await shop.call('GET', '/tasks?status=open&limit=100')).json;
    expect(calls).toContainEqual(
      expect.objectContaining({ kind: 'tell_customer', reason: 'number_not_confirmed' }),
    );
    expect((await ready({ mobile: maya.mobile, name: ' maya OKAFOR ' })).json.refusal).toBeNull();
  });

  test('C5 an event of an id that nobody has is another customer’s, though one record alone is on the number', async () => {
    const maya = await agreed();
    const before = await got(maya.mobile);
    const answer = await ready({ externalId: 'pos-unknown', mobile: maya.mobile });
    expect(answer.json).toMatchObject({ refusal: { reason: 'number_not_confirmed' } });
    const { json: other } = await shop.call('GET', '/customers?query=pos-unknown');
    expect(other.items).toMatchObject([
      { mobile: maya.mobile, externalId: 'pos-unknown', consent: { numberConfirmed: false } },
    ]);
    expect(other.items[0].id).not.toBe(maya.id);
    expect(answer.json.message.customerId).toBe(other.items[0].id);
    expect(await got(maya.mobile)).toEqual(before);
    expect((await read(maya)).externalId).toBeNull();
    // The same till again means the same customer; once the number is read back to them they are told.
    await ready({ externalId: 'pos-unknown', mobile: maya.mobile });
    expect((await read(maya)).sharedWith).toHaveLength(1);
    await shop.agree(other.items[0]);
    const told = await ready({ externalId: 'pos-unknown', mobile: maya.mobile });
    expect(told.json).toMatchObject({ refusal: null, message: { customerId: other.items[0].id } });
  });

  test('C5 an event that tells nothing but the number means whoever is alone on it', async () => {
    const maya = await agreed();
    const answer = await ready({ mobile: maya.mobile });
    expect(answer.json).toMatchObject({ refusal: null, message: { customerId: maya.id } });
  });

  test('C5 an event never changes the number of a known customer', async () => {
    const { json: maya } = await put('pos-3', { name: 'Maya', mobile: newNumber() });
    await shop.agree(maya);
    const other = newNumber();
    const answer = await ready({ externalId: 'pos-3', mobile: other });
    expect((await read(maya)).mobile).toBe(maya.mobile);
    expect(answer.json.message.customerId).toBe(maya.id);
    expect(await got(other)).toEqual([]);
  });
});

test('C37 a no outlives the sender and the carrier account that it was said to', async () => {
  const own = await testShop();
  try {
    const maya = await own.customer();
    await own.agree(maya);
    await own.says(maya.mobile, 'STOP');
    const account = await own.call('POST', '/carrier-accounts', {
      kind: 'simulator',
      credentials: {},
      senders: [{ number: '+15125550188', default: true }],
    });
    expect(account.status).toBe(201);
    const refused = await own.text(maya, 'Your bike is ready.');
    expect(refused).toMatchObject({ status: 409, json: { reason: 'opted_out' } });
    expect(refused.json.message.sender).toBe('+15125550188');
    expect((await own.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
    // A STOP to the sender that was in use before still counts, and a START to the new one opens both.
    await own.call('POST', `/simulator/handsets/${encodeURIComponent(maya.mobile)}/messages`, {
      body: 'START',
      to: '+15125550188',
    });
    await own.call('POST', `/simulator/handsets/${encodeURIComponent(maya.mobile)}/messages`, {
      body: 'STOP',
      to: SENDER,
    });
    expect((await own.text(maya, 'Your bike is ready.')).json.reason).toBe('opted_out');
  } finally {
    await own.close();
  }
});
