// Texts that sell: off until the owner wants them, to whoever signed alone, few a day (C9, C10, C24, C27, C43, C50).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, SYSTEM } from '../../server/src/businesses/actors.ts';
import { issueCertificate } from '../../server/src/customers/issue-certificate.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { daytimeZone } from '../../server/test-support/daytime-zone.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
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
  await set({ promotions: { enabled: true }, timeZone: HERE });
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

type Person = { id: string; mobile: string };
/** Offers go by day alone, whenever this is run. */
const HERE = daytimeZone();
const OFFER = 'Spring sale: 20% off all helmets this weekend.';

const set = (settings: object) => shop.call('PATCH', '/settings', settings);
const read = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json;
const got = async ({ mobile }: Person) => (await shop.got(mobile)).map(({ body }) => body);
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const decisionsOf = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items.map(
    ({ decision }: { decision: string }) => decision,
  );

async function agreed(mobile = newNumber()): Promise<Person> {
  const person = await shop.customer({ mobile, timeZone: HERE });
  await shop.agree(person);
  await until('the confirmation is there', async () => (await got(person)).length === 1);
  return person;
}

async function agreement(person: Person, more: object = {}): Promise<Record<string, unknown>> {
  const { json } = await shop.call('GET', '/promotional-agreements/current');
  return {
    decision: 'opt_in',
    category: 'promotional',
    method: 'written',
    scriptVersionId: json.id,
    confirmedMobile: person.mobile,
    evidence: 'Signed by Maya Okafor on May 4, scan 2026-113',
    ...more,
  };
}
const signs = async (person: Person, more: object = {}) =>
  shop.call('POST', `/customers/${person.id}/consent`, await agreement(person, more));

/** Who agreed, signed, and has the confirmation. */
async function signed(mobile = newNumber()): Promise<Person> {
  const person = await agreed(mobile);
  expect((await signs(person)).status).toBe(201);
  return person;
}

const offer = (person: Person, body = OFFER) => shop.text(person, body, { category: 'promotional' });

/** An offer that has arrived. */
async function offered(person: Person): Promise<string> {
  const before = (await got(person)).length;
  const { status, json } = await offer(person);
  expect(status).toBe(202);
  await until('the offer is there', async () => (await got(person)).length === before + 1);
  return json.id;
}

describe('C10 promotional texts', () => {
  test('C10 go to whoever signed for them, by the very agreement that allows them', async () => {
    const maya = await agreed();
    expect(await offer(maya)).toMatchObject({ status: 409, json: { reason: 'category_not_covered' } });
    const event = await signs(maya);
    expect(event).toMatchObject({ status: 201, json: { decision: 'opt_in_promotional', method: 'written' } });
    expect(await read(maya)).toMatchObject({
      agreesToTexts: true,
      consent: {
        state: 'opted_in',
        categories: ['conversational', 'informational', 'promotional'],
        promotion: { eventId: event.json.id },
      },
    });
    const sent = await offered(maya);
    expect(await message(sent)).toMatchObject({
      category: 'promotional',
      allowedBy: { kind: 'consent_event', id: event.json.id },
    });
    // One signature brings no second confirmation (C7).
    expect(await got(maya)).toHaveLength(2);
  });

  test('C10 are off for the whole shop until the owner has them on, for texts that wait too', async () => {
    const maya = await signed();
    const later = await shop.text(maya, OFFER, {
      category: 'promotional',
      sendAt: new Date(Date.now() + 1_500).toISOString(),
    });
    expect(later.status).toBe(202);
    try {
      expect(await staff.as('Robin', 'PATCH', '/settings', { promotions: { enabled: false } })).toMatchObject(
        { status: 403 },
      );
      await set({ promotions: { enabled: false } });
      expect(await offer(maya)).toMatchObject({ status: 409, json: { reason: 'category_not_covered' } });
      const refused = await until('the waiting one is refused', async () => {
        const text = await message(later.json.id);
        return text.status === 'refused' && text;
      });
      expect(refused.reason).toBe('category_not_covered');
    } finally {
      await set({ promotions: { enabled: true } });
    }
    await offered(maya);
  });

  test.each([
    [{ method: 'verbal' }, ['method']],
    [{ method: 'call' }, ['method']],
    [{ method: 'import' }, ['method']],
    [{ method: 'email' }, ['method']],
    [{ scriptVersionId: undefined }, ['scriptVersionId']],
    [{ confirmedMobile: undefined }, ['confirmedMobile']],
    [{ confirmedMobile: '+15125550999' }, ['confirmedMobile']],
    [{ evidence: undefined }, ['evidence']],
    [{ evidence: '  ' }, ['evidence']],
    [{ decision: 'decline' }, ['decision']],
    [
      { method: 'verbal', scriptVersionId: undefined, evidence: undefined },
      ['method', 'scriptVersionId', 'evidence'],
    ],
  ])('C10 are not agreed to by %j, and every lack is named', async (more, fields) => {
    const maya = await agreed();
    const answer = await signs(maya, more);
    expect(answer.status).toBe(422);
    expect(answer.json.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect((await read(maya)).consent.promotion).toBeNull();
  });

  test('C4 C10 need a version of the agreement, and the script that is read aloud is none', async () => {
    const maya = await agreed();
    const script = (await shop.call('GET', '/scripts/current')).json.id;
    expect(await signs(maya, { scriptVersionId: script })).toMatchObject({
      status: 422,
      json: { errors: [{ field: 'scriptVersionId' }] },
    });
    const other = await shop.call('POST', `/customers/${maya.id}/consent`, {
      ...(await agreement(maya)),
      category: undefined,
    });
    expect(other).toMatchObject({ status: 422, json: { errors: [{ field: 'scriptVersionId' }] } });
  });

  test('C10 stand beside a yes to texts, and never in its place', async () => {
    const asked = await shop.customer();
    expect(await signs(asked)).toMatchObject({ status: 409, json: { code: 'not_opted_in' } });
    const maya = await agreed();
    await shop.says(maya.mobile, 'STOP');
    expect(await signs(maya)).toMatchObject({ status: 409, json: { code: 'not_opted_in' } });
    expect(await decisionsOf(maya)).toEqual(['opt_in', 'opt_out']);
  });

  test('C31 what was signed before a no counts no more', async () => {
    const maya = await agreed();
    const before = new Date(Date.now() - 1).toISOString();
    await shop.says(maya.mobile, 'STOP');
    await shop.agree(maya);
    expect((await read(maya)).agreesToTexts).toBe(true);
    expect(await signs(maya, { occurredAt: before })).toMatchObject({
      status: 409,
      json: { code: 'signed_before_no' },
    });
    expect((await signs(maya)).status).toBe(201);
  });

  test('C10 are at most three in 24 hours for a number; the fourth waits and says until when', async () => {
    const maya = await signed();
    const sent = [await offered(maya), await offered(maya), await offered(maya)];
    const first = await message(sent[0] ?? '');
    const fourth = await offer(maya);
    expect(fourth).toMatchObject({ status: 202, json: { status: 'queued', reason: 'frequency_limit' } });
    const wait = Date.parse(fourth.json.sendAfter) - Date.parse(first.sentAt);
    expect(Math.abs(wait - 86_400_000)).toBeLessThan(10_000);
    // What is about their own order goes on.
    const own = await shop.text(maya, 'Your bike is ready.');
    await until('it is there', async () => (await message(own.json.id)).status === 'delivered');
  });

  test('C10 several at once are counted under the number’s lock', async () => {
    const maya = await signed();
    const asked = await Promise.all(Array.from({ length: 6 }, () => offer(maya)));
    expect(asked.map(({ status }) => status)).toEqual(Array(6).fill(202));
    await until('three are there and three wait', async () => {
      const texts = await Promise.all(asked.map(({ json }) => message(json.id)));
      const waiting = texts.filter(({ reason }) => reason === 'frequency_limit');
      return waiting.length === 3 && texts.filter(({ status }) => status === 'delivered').length === 3;
    });
  });

  test.each([
    ['a STOP', (maya: Person) => shop.says(maya.mobile, 'STOP')],
    [
      'a spoken no',
      async (maya: Person) =>
        shop.call('POST', `/customers/${maya.id}/consent`, {
          decision: 'decline',
          method: 'verbal',
          scriptVersionId: (await shop.call('GET', '/scripts/current')).json.id,
          confirmedMobile: maya.mobile,
        }),
    ],
    ['a wrong number', (maya: Person) => shop.says(maya.mobile, 'wrong number')],
    [
      'another number on the record',
      async (maya: Person) => {
        await shop.call('PATCH', `/customers/${maya.id}`, { mobile: newNumber() });
        return shop.call('PATCH', `/customers/${maya.id}`, { mobile: maya.mobile });
      },
    ],
  ])('C10 C27 are ended by %s, and no later yes brings them back', async (_, end) => {
    const maya = await signed();
    const waiting = await shop.text(maya, OFFER, {
      category: 'promotional',
      sendAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await end(maya);
    expect((await message(waiting.json.id)).status).toBe('canceled');
    expect((await read(maya)).consent).toMatchObject({ categories: [], promotion: null });
    await shop.says(maya.mobile, 'START');
    await shop.agree(maya);
    const { consent } = await read(maya);
    expect(consent.categories).not.toContain('promotional');
    expect(consent.promotion).toBeNull();
    const after = await offer(maya);
    expect(after.status).toBe(409);
  });

  test('C10 C23 are ended alone by any word, at once, and nothing is sent', async () => {
    const maya = await signed();
    const [offers, own] = await Promise.all(
      [OFFER, 'Your bike is ready.'].map((body, at) =>
        shop.text(maya, body, {
          category: at === 0 ? 'promotional' : 'informational',
          sendAt: new Date(Date.now() + 3_600_000).toISOString(),
        }),
      ),
    );
    const ended = await staff.as('Robin', 'POST', `/customers/${maya.id}/consent`, {
      decision: 'opt_out',
      category: 'promotional',
      method: 'verbal',
      note: 'Said so at the counter',
    });
    expect(ended).toMatchObject({ status: 201, json: { decision: 'opt_out_promotional', method: 'verbal' } });
    expect(await message(offers?.json.id)).toMatchObject({ status: 'canceled', reason: 'promotions_ended' });
    expect((await message(own?.json.id)).status).toBe('queued');
    expect(await read(maya)).toMatchObject({
      agreesToTexts: true,
      consent: { categories: ['conversational', 'informational'], promotion: null },
    });
    await shop.says(maya.mobile, 'START');
    expect((await read(maya)).consent.categories).not.toContain('promotional');
    expect(await got(maya)).toHaveLength(1);
  });

  test('C47 the certificate holds what was signed, with its words', async () => {
    const maya = await signed();
    const { json } = await shop.call('GET', '/promotional-agreements/current');
    const { vault } = shop.parts;
    const { events, scripts } = await inBusiness(shop.parts.store, shop.businessId, async (tx) =>
      issueCertificate(tx, vault, maya.id, await actorOf(tx, SYSTEM)),
    );
    const found = events.find(({ event }) => event.decision === 'opt_in_promotional');
    expect(found?.event.scriptHash).toBe(json.hash);
    expect(found?.openings.evidence?.value).toContain('scan 2026-113');
    expect(scripts).toContainEqual({ id: json.id, text: json.text, hash: json.hash });
  });
});

describe('C10 the agreement', () => {
  test('C4 C10 is worded by the owner, in versions, with everything that it must say', async () => {
    const { json } = await shop.call('GET', '/promotional-agreements/current');
    expect(json.text).toContain('Bell & Crank');
    const lacking = await shop.call('POST', '/promotional-agreements', { text: 'Texts, please. Sign here.' });
    expect(lacking).toMatchObject({ status: 422, json: { code: 'agreement_incomplete' } });
    expect(lacking.json.missing).toEqual([
      'business_name',
      'marketing',
      'automated',
      'frequency',
      'message_and_data_rates',
      'stop',
      'help',
      'not_a_condition',
      'mobile_number',
    ]);
    expect(await staff.as('Robin', 'POST', '/promotional-agreements', { text: json.text })).toMatchObject({
      status: 403,
    });
    const changed = await shop.call('POST', '/promotional-agreements', { text: `${json.text}\nThank you.` });
    expect(changed).toMatchObject({ status: 201, json: { version: 2, inUse: true } });
    expect((await shop.call('GET', `/promotional-agreements/${json.id}`)).json).toMatchObject({
      text: json.text,
      inUse: false,
    });
  });
});

describe('C50 what a text says makes it promotional, whatever it is called', () => {
  test('C50 staff’s own words are raised, refused where promotion is not covered, and it is said why', async () => {
    const maya = await agreed();
    const refused = await shop.text(maya, OFFER, { category: 'conversational' });
    expect(refused).toMatchObject({
      status: 409,
      json: {
        code: 'consent_refused',
        reason: 'category_not_covered',
        message: { status: 'refused', category: 'promotional', askedCategory: 'conversational' },
      },
    });
    expect(refused.json.detail).toContain('“20% off”');
    const { conversationId } = refused.json.message;
    const { items } = (await shop.call('GET', `/conversations/${conversationId}/messages`)).json;
    expect(items.at(-1)).toMatchObject({ body: OFFER, reason: 'category_not_covered' });
    const thread = await shop.call('GET', `/conversations/${conversationId}`);
    expect(thread.json.texting).toMatchObject({ allowed: true, promotional: 'category_not_covered' });
    expect(await got(maya)).toHaveLength(1);
  });

  test('C50 into a thread too, and an answer to whoever wrote first is no way round', async () => {
    const mobile = newNumber();
    await shop.says(mobile, 'When are you open?');
    const { items } = (await shop.call('GET', `/conversations?query=${encodeURIComponent(mobile)}`)).json;
    const answer = (body: string) =>
      shop.call('POST', `/conversations/${items[0].id}/messages`, { body, category: 'conversational' });
    expect(await answer('Until 6. And all helmets are 20% off this weekend!')).toMatchObject({
      status: 409,
      json: { reason: 'never_asked', message: { category: 'promotional' } },
    });
    expect((await answer('Until 6 today.')).status).toBe(202);
  });

  test('C50 what an event brings is raised by what stands in its label', async () => {
    const maya = await agreed();
    const event = (label: string) =>
      shop.call('POST', '/events', {
        id: `ready ${label} ${maya.id}`,
        type: 'work_order.ready',
        occurredAt: new Date().toISOString(),
        customer: { mobile: maya.mobile },
        subject: { id: `${label} of ${maya.id}`, label },
      });
    expect((await event('Trek Marlin. 20% off all helmets this weekend')).json).toMatchObject({
      refusal: { reason: 'category_not_covered' },
    });
    expect((await event('the sale helmet')).json).toMatchObject({
      refusal: null,
      message: { category: 'informational', askedCategory: null },
    });
  });

  test('C50 whoever signed gets it, counted as the offer that it is', async () => {
    const maya = await signed();
    for (let n = 0; n < 3; n++) {
      const { json } = await shop.text(maya, OFFER, { category: 'informational' });
      await until('it is there', async () => (await message(json.id)).status === 'delivered');
    }
    expect((await shop.text(maya, OFFER)).json).toMatchObject({ reason: 'frequency_limit' });
  });

  test('C50 an ordinary text stays what it is called', async () => {
    const maya = await agreed();
    expect((await shop.text(maya, 'The sale helmets you ordered are ready.')).json).toMatchObject({
      category: 'informational',
      askedCategory: null,
    });
  });
});

describe('C24 what a STOP ends', () => {
  let next = 100;
  const british = () => `+447700900${next++}`;
  beforeAll(() => shop.call('PATCH', '/settings', { countries: ['GB'] }));

  test('C24 in a shop that set it so, a STOP to an offer ends offers alone, and says so once', async () => {
    await set({ optOutScope: 'category' });
    const maya = await signed(british());
    await offered(maya);
    const waiting = await shop.text(maya, OFFER, {
      category: 'promotional',
      sendAt: new Date(Date.now() + 3_600_000).toISOString(),
    });
    await shop.says(maya.mobile, 'Stop');
    expect(await read(maya)).toMatchObject({
      agreesToTexts: true,
      consent: { state: 'opted_in', categories: ['conversational', 'informational'], promotion: null },
    });
    expect(await message(waiting.json.id)).toMatchObject({ status: 'canceled', reason: 'promotions_ended' });
    const texts = await until('the confirmation is there', async () => {
      const all = await got(maya);
      return all.length === 3 && all;
    });
    expect(texts[2]).toContain("won't get any more offers");
    expect(await offer(maya)).toMatchObject({ status: 409, json: { reason: 'category_not_covered' } });
    const own = await shop.text(maya, 'Your bike is ready.');
    await until('it is there', async () => (await message(own.json.id)).status === 'delivered');
  });

  test('C24 the second STOP ends all, at once after the first too', async () => {
    await set({ optOutScope: 'category' });
    const maya = await signed(british());
    await offered(maya);
    await shop.says(maya.mobile, 'STOP');
    await shop.says(maya.mobile, 'STOP');
    expect(await read(maya)).toMatchObject({ agreesToTexts: false, consent: { state: 'opted_out' } });
    expect(await decisionsOf(maya)).toEqual([
      'opt_in',
      'opt_in_promotional',
      'opt_out_promotional',
      'opt_out',
    ]);
    await until('the confirmation is there', async () =>
      (await got(maya)).some((body) => body.includes('any more texts')),
    );
    // It is their first STOP to all texts: a yes at the counter counts (C28).
    expect((await read(maya)).consent.reopens).toBe('counter');
  });

  test.each(['STOPALL', 'please stop texting me', 'I never agreed to this'])(
    'C24 who says that all texts are meant ends all: %s',
    async (words) => {
      await set({ optOutScope: 'category' });
      const maya = await signed(british());
      await offered(maya);
      await shop.says(maya.mobile, words);
      expect((await read(maya)).consent.state).toBe('opted_out');
    },
  );

  test('C24 a STOP to any other text ends all, in such a shop too', async () => {
    await set({ optOutScope: 'category' });
    const maya = await signed(british());
    await offered(maya);
    const own = await shop.text(maya, 'Your bike is ready.');
    await until('it is there', async () => (await message(own.json.id)).status === 'delivered');
    await shop.says(maya.mobile, 'STOP');
    expect((await read(maya)).consent.state).toBe('opted_out');
  });

  test('C24 never for a number of the United States or Canada, and nowhere unless it was set', async () => {
    await set({ optOutScope: 'category' });
    const maya = await signed();
    await offered(maya);
    await shop.says(maya.mobile, 'STOP');
    expect((await read(maya)).consent.state).toBe('opted_out');
    await set({ optOutScope: 'business' });
    const ben = await signed(british());
    await offered(ben);
    await shop.says(ben.mobile, 'STOP');
    expect((await read(ben)).consent.state).toBe('opted_out');
  });
});

describe('C28 a yes after a texted STOP', () => {
  test('C28 is the owner’s to record where the shop says so, and the record says it beforehand', async () => {
    await set({ reopeningNeedsOwner: true });
    try {
      const maya = await agreed();
      await shop.says(maya.mobile, 'STOP');
      expect((await read(maya)).consent.reopens).toBe('owner');
      const script = (await shop.call('GET', '/scripts/current')).json.id;
      const yes = {
        decision: 'opt_in',
        method: 'verbal',
        scriptVersionId: script,
        confirmedMobile: maya.mobile,
      };
      expect(await staff.as('Robin', 'POST', `/customers/${maya.id}/consent`, yes)).toMatchObject({
        status: 403,
        json: { code: 'reopening_needs_owner' },
      });
      expect((await read(maya)).consent.state).toBe('opted_out');
      expect((await staff.as('Alex', 'POST', `/customers/${maya.id}/consent`, yes)).status).toBe(201);
      expect((await read(maya)).consent).toMatchObject({ state: 'opted_in', reopens: 'counter' });
      // One who said no in the shop is asked by whoever stands there.
      const ben = await agreed();
      await shop.call('POST', `/customers/${ben.id}/consent`, { decision: 'opt_out', method: 'verbal' });
      expect((await read(ben)).consent.reopens).toBe('counter');
      const again = { ...yes, confirmedMobile: ben.mobile };
      expect((await staff.as('Robin', 'POST', `/customers/${ben.id}/consent`, again)).status).toBe(201);
    } finally {
      await set({ reopeningNeedsOwner: false });
    }
  });
});
