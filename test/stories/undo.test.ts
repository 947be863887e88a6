import { NEVER_ASKED, UNKNOWN_NUMBER, verifyCertificate } from '@conversations/consent';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf, SYSTEM } from '../../server/src/businesses/actors.ts';
import { issueCertificate } from '../../server/src/customers/issue-certificate.ts';
import { undoAnswer } from '../../server/src/customers/undo-answer.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { testStaff } from '../../server/test-support/test-staff.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop();
  staff = await testStaff(shop.parts, [
    { businessId: shop.businessId, name: 'Robin', role: 'staff' },
    { businessId: shop.businessId, name: 'Sam', role: 'staff' },
  ]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});

type Person = { id: string; mobile: string };
const read = async (person: Person) => (await shop.call('GET', `/customers/${person.id}`)).json;
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);
const arrived = (person: Person, count: number) =>
  until(`${count} texts are there`, async () => (await shop.got(person.mobile)).length >= count);

/** Robin puts on record what this customer said at the counter. */
async function says(person: Person, decision: 'opt_in' | 'decline', undoSeconds?: number) {
  const script = await shop.call('GET', '/scripts/current');
  const { json } = await staff.as('Robin', 'POST', `/customers/${person.id}/consent`, {
    decision,
    method: 'verbal',
    scriptVersionId: script.json.id,
    confirmedMobile: person.mobile,
    ...(undoSeconds === undefined ? {} : { undoSeconds }),
  });
  return json;
}
const undo = (person: Person, event: { id: string }, who = 'Robin') =>
  staff.as(who, 'POST', `/customers/${person.id}/consent/${event.id}/undo`);

describe('C7 a yes', () => {
  test('C7 on screen its confirmation waits for the undo, and then goes', async () => {
    const maya = await shop.customer();
    const yes = await says(maya, 'opt_in', 1);
    expect(Date.parse(yes.undoUntil) - Date.parse(yes.recordedAt)).toBe(1_000);
    expect(await message(yes.confirmationMessageId)).toMatchObject({
      purpose: 'opt_in_confirmation',
      status: 'queued',
      sendAfter: yes.undoUntil,
    });
    await arrived(maya, 1);
    const [confirmation] = await shop.got(maya.mobile);
    expect(Date.parse(confirmation?.acceptedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(yes.undoUntil));
    expect(await undo(maya, yes)).toMatchObject({ status: 409, json: { code: 'too_late_to_undo' } });
    expect(await read(maya)).toMatchObject({ agreesToTexts: true });
  });

  test('C7 by the API it goes at once, and there is no undo to offer', async () => {
    const maya = await shop.customer();
    const { json: yes } = await shop.agree(maya);
    expect(yes).toMatchObject({ confirmationMessageId: expect.any(String), undoUntil: null });
    await arrived(maya, 1);
  });

  test('C7 with its carrier, the confirmation cannot be held back, nor the yes be taken back', async () => {
    const maya = await shop.customer();
    await shop.call('PUT', `/simulator/handsets/${encodeURIComponent(maya.mobile)}`, { behaviour: 'slow' });
    const yes = await says(maya, 'opt_in');
    await until(
      'it is with the carrier',
      async () => (await message(yes.confirmationMessageId)).status === 'sending',
    );
    expect(await undo(maya, yes)).toMatchObject({ status: 409, json: { code: 'too_late_to_undo' } });
    expect(await read(maya)).toMatchObject({ agreesToTexts: true });
  });

  test('C7 by the API too it can be taken back while its confirmation waits', async () => {
    const quiet = await testShop({ workers: 0 });
    const maya = await quiet.customer();
    const { json: yes } = await quiet.agree(maya);
    const undone = await quiet.call('POST', `/customers/${maya.id}/consent/${yes.id}/undo`);
    expect(undone).toMatchObject({ status: 201, json: { decision: 'withdrawn', actor: { kind: 'key' } } });
    expect((await quiet.call('GET', `/messages/${yes.confirmationMessageId}`)).json).toMatchObject({
      status: 'canceled',
      reason: 'withdrawn',
    });
    await quiet.close();
  });

  test('C7 taken back: all is as before, and what it alone had permitted is cancelled', async () => {
    const maya = await shop.customer();
    await shop.says(maya.mobile, 'Do you fix tandems?');
    const later = { category: 'conversational', sendAt: new Date(Date.now() + 3_600_000).toISOString() };
    const { json: answer } = await shop.text(maya, 'We do!', later);
    const before = await read(maya);
    const yes = await says(maya, 'opt_in', 10);
    const { json: waiting } = await shop.text(maya, 'Your wheel is here');
    expect(waiting).toMatchObject({ status: 'queued', reason: 'awaiting_confirmation' });

    const undone = await undo(maya, yes);
    expect(undone).toMatchObject({
      status: 201,
      json: {
        decision: 'withdrawn',
        method: 'record_change',
        actor: { kind: 'staff', name: 'Robin' },
        confirmationMessageId: null,
        undoUntil: null,
      },
    });
    expect((await read(maya)).consent).toEqual(before.consent);
    expect(before.consent).toMatchObject({ state: 'never_asked', numberConfirmed: false, prompt: true });
    for (const id of [yes.confirmationMessageId, waiting.id]) {
      expect(await message(id)).toMatchObject({ status: 'canceled', reason: 'withdrawn' });
    }
    // What the customer's own text permits still goes.
    expect(await message(answer.id)).toMatchObject({ status: 'queued', reason: null });
    expect(await shop.got(maya.mobile)).toEqual([]);
    expect((await shop.text(maya, 'Another')).json).toMatchObject({ reason: 'never_asked' });
  });

  test('C7 after a STOP and a yes by mistake it is opted out again', async () => {
    const maya = await shop.agreed();
    await arrived(maya, 1);
    await shop.says(maya.mobile, 'STOP');
    await arrived(maya, 2);
    const before = await read(maya);
    const undone = await undo(maya, await says(maya, 'opt_in', 10));
    expect(undone.status).toBe(201);
    expect((await read(maya)).consent).toEqual(before.consent);
    expect(before.consent).toMatchObject({ state: 'opted_out', method: 'text' });
  });

  test.each([10, 0])('C7 C29 also where the carrier blocks the number, after %s seconds', async (seconds) => {
    const maya = await shop.agreed();
    await arrived(maya, 1);
    await shop.call('PUT', `/simulator/handsets/${encodeURIComponent(maya.mobile)}`, { behaviour: 'blocks' });
    await shop.says(maya.mobile, 'STOP');
    const before = await read(maya);
    expect(before.consent).toMatchObject({ state: 'opted_out', carrierBlock: { senderNumber: SENDER } });
    const yes = await says(maya, 'opt_in', seconds);
    if (seconds === 0) {
      await until(
        'the gate has refused it',
        async () => (await message(yes.confirmationMessageId)).status === 'refused',
      );
    }
    expect((await undo(maya, yes)).status).toBe(201);
    expect((await read(maya)).consent).toEqual(before.consent);
    expect(await message(yes.confirmationMessageId)).toMatchObject(
      seconds === 0
        ? { status: 'refused', reason: 'carrier_blocked' }
        : { status: 'canceled', reason: 'withdrawn' },
    );
  });

  test('C7 C18 what rested until staff knew what a text meant goes on when it can be taken back no more', async () => {
    const maya = await shop.agreed();
    await arrived(maya, 1);
    await shop.says(maya.mobile, 'enough already');
    const rests = await shop.text(maya, 'Your bike is ready.');
    expect(rests.json).toMatchObject({ status: 'queued', reason: 'paused_for_review' });
    const taken = await says(maya, 'opt_in', 10);
    expect(await message(rests.json.id)).toMatchObject({ status: 'queued', sendAfter: taken.undoUntil });
    expect((await undo(maya, taken)).status).toBe(201);
    const stands = await says(maya, 'opt_in', 1);
    await until('it has left', async () =>
      ['sent', 'delivered'].includes((await message(rests.json.id)).status),
    );
    const [, text] = await shop.got(maya.mobile);
    expect(Date.parse(text?.acceptedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(stands.undoUntil));
  });

  test('C7 taken back and given after all: one confirmation, of the yes that stands', async () => {
    const maya = await shop.customer();
    await undo(maya, await says(maya, 'opt_in', 10));
    const yes = await says(maya, 'opt_in');
    await arrived(maya, 1);
    expect(await shop.got(maya.mobile)).toHaveLength(1);
    expect(await message(yes.confirmationMessageId)).toMatchObject({
      allowedBy: { kind: 'consent_event', id: yes.id },
    });
  });

  test.each(['never_asked', 'opted_out'])('C7 C27 a START ends it, also after %s', async (state) => {
    const maya = state === 'opted_out' ? await shop.agreed() : await shop.customer();
    if (state === 'opted_out') {
      await arrived(maya, 1);
      await shop.says(maya.mobile, 'STOP');
      await arrived(maya, 2);
    }
    const texts = (await shop.got(maya.mobile)).length;
    const yes = await says(maya, 'opt_in', 2);
    await shop.says(maya.mobile, 'START');
    expect(await undo(maya, yes)).toMatchObject({ status: 409, json: { code: 'too_late_to_undo' } });
    expect((await read(maya)).consent).toMatchObject({ state: 'opted_in', method: 'verbal' });
    await arrived(maya, texts + 1);
    expect(await message(yes.confirmationMessageId)).toMatchObject({
      allowedBy: { kind: 'consent_event', id: yes.id },
    });
    await shop.says(maya.mobile, 'START');
    const { json } = await shop.call('GET', `/customers/${maya.id}/consent/events`);
    expect(json.items.slice(-2)).toMatchObject([{ id: yes.id }, { decision: 'opt_in', method: 'text' }]);
    expect(await shop.got(maya.mobile)).toHaveLength(texts + 1);
  });

  test('C6 C7 of a second customer on the number: their link ends, the first one’s yes stays', async () => {
    const maya = await shop.agreed();
    await arrived(maya, 1);
    const theo = await shop.customer({ name: 'Theo Okafor', mobile: maya.mobile });
    const yes = await says(theo, 'opt_in', 10);
    expect(yes.confirmationMessageId).toBeNull();
    expect((await undo(maya, yes)).status).toBe(409);
    expect((await undo(theo, yes)).status).toBe(201);
    expect((await read(theo)).consent).toMatchObject({ state: 'opted_in', numberConfirmed: false });
    expect((await read(maya)).consent).toMatchObject({ state: 'opted_in', numberConfirmed: true });
  });
});

describe('C7 a no', () => {
  test('C7 taken back: the customer is to be asked as before', async () => {
    const maya = await shop.customer();
    const before = await read(maya);
    const no = await says(maya, 'decline', 5);
    expect(no).toMatchObject({ confirmationMessageId: null, undoUntil: expect.any(String) });
    expect((await read(maya)).consent).toMatchObject({ state: 'declined', prompt: false });
    expect((await undo(maya, no)).status).toBe(201);
    expect((await read(maya)).consent).toEqual(before.consent);
  });

  test('C7 that ended a yes stands', async () => {
    const maya = await shop.agreed();
    const no = await says(maya, 'decline', 5);
    expect(no.undoUntil).toBeNull();
    expect(await undo(maya, no)).toMatchObject({ status: 409, json: { code: 'too_late_to_undo' } });
    expect(await read(maya)).toMatchObject({ consent: { state: 'declined' } });
  });
});

describe('C7 who, what and until when', () => {
  test('C7 only whoever recorded it takes it back, and only once', async () => {
    const maya = await shop.customer();
    const yes = await says(maya, 'opt_in', 10);
    expect(await undo(maya, yes, 'Sam')).toMatchObject({ status: 409, json: { code: 'not_undoable' } });
    expect((await undo(maya, yes)).status).toBe(201);
    expect(await undo(maya, yes)).toMatchObject({ status: 409, json: { code: 'too_late_to_undo' } });
  });

  test('C7 asked again under its key, it is answered again', async () => {
    const maya = await shop.customer();
    const yes = await says(maya, 'opt_in', 10);
    const again = () =>
      staff.as('Robin', 'POST', `/customers/${maya.id}/consent/${yes.id}/undo`, undefined, {
        'idempotency-key': `undo ${yes.id}`,
      });
    const first = await again();
    expect(first.status).toBe(201);
    expect(await again()).toEqual(first);
  });

  test('C7 an opt-out is never taken back', async () => {
    const maya = await shop.agreed();
    const { json: stop } = await staff.as('Robin', 'POST', `/customers/${maya.id}/consent`, {
      decision: 'opt_out',
      method: 'verbal',
      undoSeconds: 10,
    });
    expect(stop.undoUntil).toBeNull();
    expect(await undo(maya, stop)).toMatchObject({ status: 409, json: { code: 'not_undoable' } });
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
  });

  test('C7 five seconds after its time it is too late, though its confirmation still waits', async () => {
    const maya = await shop.customer();
    const yes = await says(maya, 'opt_in', 10);
    const attempt = (ms: number) =>
      inShop(async (tx) => {
        const robin = await actorOf(tx, { kind: 'staff', externalRef: 'user Robin', name: 'Robin' });
        const target = { customerId: maya.id, eventId: yes.id };
        const at = new Date(Date.parse(yes.recordedAt) + ms);
        await undoAnswer(tx, shop.parts.vault, target, robin, at);
      });
    await expect(attempt(15_001)).rejects.toMatchObject({ code: 'too_late_to_undo' });
    await attempt(15_000);
  });

  test('C7 another shop’s event, another customer’s, or none at all is not found', async () => {
    const [maya, theo] = [await shop.customer(), await shop.customer()];
    const yes = await says(maya, 'opt_in', 10);
    expect((await undo(theo, yes)).status).toBe(404);
    expect((await undo(maya, { id: '0190a0a0-0000-7000-8000-000000000000' })).status).toBe(404);
    expect((await undo({ ...maya, id: yes.id }, yes)).status).toBe(404);
  });

  test.each([-1, 11, 2.5, '5'])('C7 an undo of %s seconds cannot be asked for', async (undoSeconds) => {
    const maya = await shop.customer();
    const answer = { decision: 'opt_out', method: 'verbal', undoSeconds };
    expect(await shop.call('POST', `/customers/${maya.id}/consent`, answer)).toMatchObject({
      status: 422,
      json: { errors: [{ field: 'undoSeconds' }] },
    });
  });

  test('C7 facts from before there was an undo have nothing to take back', async () => {
    const maya = await shop.customer();
    const yes = await says(maya, 'opt_in', 10);
    await inShop((tx) =>
      sql`update numbers set facts = facts #- '{undo}' #- '{consent,beforeAnswer}'
          where business_id = ${shop.businessId} and number = ${maya.mobile}`.execute(tx.sql),
    );
    expect(await undo(maya, yes)).toMatchObject({ status: 409, json: { code: 'too_late_to_undo' } });
    await shop.says(maya.mobile, 'STOP');
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
    expect([UNKNOWN_NUMBER.undo, NEVER_ASKED.beforeAnswer]).toEqual([undefined, undefined]);
  });
});

test('C7 C31 a withdrawal that meets a STOP leaves the number opted out, whichever is first', async () => {
  for (let round = 0; round < 8; round++) {
    const maya = await shop.customer();
    const yes = await says(maya, 'opt_in', 10);
    const [undone, stopped] =
      round % 2 === 0
        ? await Promise.all([undo(maya, yes), shop.says(maya.mobile, 'STOP')])
        : (await Promise.all([shop.says(maya.mobile, 'STOP'), undo(maya, yes)])).toReversed();
    expect(stopped?.status).toBe(202);
    expect([201, 409]).toContain(undone?.status);
    expect((await read(maya)).consent).toMatchObject({ state: 'opted_out', method: 'text' });
    expect(await message(yes.confirmationMessageId)).toMatchObject({ status: 'canceled' });
  }
});

test('C45 C47 both events stay on record, and a stranger can verify them', async () => {
  const maya = await shop.customer();
  await undo(maya, await says(maya, 'opt_in', 10));
  const { json } = await shop.call('GET', `/customers/${maya.id}/consent/events`);
  expect(json.items).toMatchObject([
    { decision: 'opt_in', seq: 1, confirmationMessageId: null, undoUntil: null },
    { decision: 'withdrawn', seq: 2 },
  ]);
  const certificate = await inShop(async (tx) =>
    issueCertificate(tx, shop.parts.vault, maya.id, await actorOf(tx, SYSTEM)),
  );
  expect(verifyCertificate(JSON.stringify(certificate), { key: certificate.publicKey })).toMatchObject({
    ok: true,
    findings: [],
  });
});
