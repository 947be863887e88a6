// What nobody decided on in time is an opt-out (C18): by the program as it runs, and whatever goes wrong for one number.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../server/src/http/logger.ts';
import { decideOverdue } from '../../server/src/messaging/overdue-reviews.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { type ChildProgram, serve } from './child-program.ts';

const UNCLEAR = 'enough already';

let shop: TestShop;
let worker: ChildProgram | undefined;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
});
afterAll(async () => {
  await worker?.stop();
  await shop.close();
});

interface Person {
  readonly id: string;
  readonly mobile: string;
  readonly taskId: string;
}

/** Who agreed, and then wrote what nobody can be sure of. */
async function inDoubt(): Promise<Person> {
  const { id, mobile } = await shop.agreed();
  await shop.says(mobile, UNCLEAR);
  const { json } = await shop.call('GET', '/tasks?status=open&limit=100');
  return { id, mobile, taskId: json.items.find(({ number }: { number: string }) => number === mobile).id };
}

const inShop = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);
const stateOf = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}`)).json.consent.state as string;
const lastEventOf = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items.at(-1);

/** As if the two business days were over. */
const isDue = ({ taskId }: Person) =>
  inShop((tx) =>
    tx.sql
      .updateTable('tasks')
      .set({ due_at: new Date(Date.now() - 1_000) })
      .where('business_id', '=', tx.businessId)
      .where('id', '=', taskId)
      .execute(),
  );

/** Puts another key in the place of a number's, with which nothing can be sealed; gives back the one that was there. */
const otherKey = ({ mobile }: Person, key: Buffer) =>
  inShop(async (tx) => {
    const { id } = await tx.sql
      .selectFrom('numbers')
      .select('id')
      .where('business_id', '=', tx.businessId)
      .where('number', '=', mobile)
      .executeTakeFirstOrThrow();
    const before = await tx.sql
      .selectFrom('wrapped_keys')
      .select('wrapped')
      .where('business_id', '=', tx.businessId)
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow();
    await tx.sql
      .updateTable('wrapped_keys')
      .set({ wrapped: key })
      .where('business_id', '=', tx.businessId)
      .where('subject_id', '=', id)
      .execute();
    return before.wrapped;
  });

test('C18 a number for which it fails holds up no other, is named in no log, and is tried again', async () => {
  const [first, second] = [await inDoubt(), await inDoubt()];
  await isDue(first);
  await isDue(second);
  const key = await otherKey(first, randomBytes(60));
  const lines: string[] = [];
  const log = createLogger('error', { write: (line) => lines.push(line) });

  await decideOverdue({ ...shop.parts, log });
  expect(await stateOf(first)).toBe('opted_in');
  expect(await stateOf(second)).toBe('opted_out');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { taskId: first.taskId, businessId: shop.businessId, err: { message: expect.any(String) } },
  ]);
  expect(lines.join()).not.toContain(first.mobile.slice(1));
  expect(lines.join()).not.toContain(UNCLEAR);
  // Until then nobody texts them.
  expect((await shop.text(first, 'Your bike is ready.')).json).toMatchObject({ reason: 'paused_for_review' });

  await otherKey(first, key);
  await decideOverdue({ ...shop.parts, log });
  expect(await stateOf(first)).toBe('opted_out');
  expect(lines).toHaveLength(1);
});

test('C18 the running program does it, at its start and while it runs', async () => {
  const [overdue, later, notDue] = [await inDoubt(), await inDoubt(), await inDoubt()];
  await isDue(overdue);
  worker = serve(shop.database.programUrl, 'worker');
  await worker.ready;
  await until('what was due is decided', async () => (await stateOf(overdue)) === 'opted_out');
  expect(await lastEventOf(overdue)).toMatchObject({
    decision: 'opt_out',
    method: 'text',
    actor: { kind: 'system' },
  });
  await isDue(later);
  await until('what became due is decided', async () => (await stateOf(later)) === 'opted_out', 90_000);
  expect(await stateOf(notDue)).toBe('opted_in');
});
