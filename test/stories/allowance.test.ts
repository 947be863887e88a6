// Of any text ever sent it can be shown what allowed it, as it stood then.
import { canonicalBytes, leafHash, openCheckpoint, verifyInclusion } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answered, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

const allowanceOf = (id: string) => shop.call('GET', `/messages/${id}/allowance`);
const logged = (id: string) =>
  until('the event has its place', async (): Promise<Answered['json']> => {
    const { json } = await allowanceOf(id);
    return json.proof !== null && json;
  });
const arrived = (mobile: string, count: number) =>
  until(`${count} texts came`, async () => (await shop.got(mobile)).length >= count);

test('C46 a text by consent: the answer, the words that were read, and the proof that it is in the log', async () => {
  const maya = await shop.agreed();
  const { json: sent } = await shop.text(maya, 'Your bike is ready');
  await arrived(maya.mobile, 2);
  const allowance = await logged(sent.id);
  const script = (await shop.call('GET', '/scripts/current')).json;
  expect(allowance).toMatchObject({
    allowedBy: { kind: 'consent_event', id: allowance.event.id },
    event: { decision: 'opt_in', method: 'verbal', number: maya.mobile },
    consent: { state: 'opted_in', categories: ['conversational', 'informational'] },
    script: { text: script.text, hash: script.hash },
    inbound: null,
  });
  const { proof } = allowance;
  const head = openCheckpoint(proof.checkpoint, [proof.publicKey]);
  if (!head.ok) throw new Error(head.message);
  const leaf = leafHash(canonicalBytes(proof.event));
  expect(Buffer.from(leaf).toString('base64')).toBe(proof.leafHash);
  expect(
    verifyInclusion({
      leafHash: leaf,
      index: proof.logIndex,
      size: head.value.size,
      root: head.value.root,
      proof: proof.inclusionProof.map((each: string) => Buffer.from(each, 'base64')),
    }),
  ).toBe(true);
});

test('C46 it stays what it was, whatever is said later', async () => {
  const maya = await shop.agreed();
  const { json: sent } = await shop.text(maya, 'Your bike is ready');
  await arrived(maya.mobile, 2);
  const before = await logged(sent.id);
  await shop.says(maya.mobile, 'STOP');
  await shop.call('POST', '/scripts', { text: `${before.script.text} ` }).catch(() => {});
  const after = await logged(sent.id);
  expect(after).toMatchObject({ consent: before.consent, event: before.event, script: before.script });
});

test('C46 an answer to the customer’s own text, the confirmation of a STOP, and what did not leave', async () => {
  const theo = await shop.customer();
  await shop.says(theo.mobile, 'Is my wheel done?');
  const { json: answer } = await shop.text(theo, 'Yes', { category: 'conversational' });
  await arrived(theo.mobile, 1);
  expect((await allowanceOf(answer.id)).json).toMatchObject({
    allowedBy: { kind: 'inbound_message' },
    inbound: { body: 'Is my wheel done?', direction: 'inbound' },
    event: null,
    proof: null,
  });

  const maya = await shop.agreed();
  await shop.says(maya.mobile, 'STOP');
  await arrived(maya.mobile, 1);
  const { json: threads } = await shop.call('GET', `/conversations?query=${encodeURIComponent(maya.mobile)}`);
  const { json: thread } = await shop.call('GET', `/conversations/${threads.items[0].id}/messages`);
  const confirmation = thread.items.find(
    ({ purpose }: { purpose: string }) => purpose === 'opt_out_confirmation',
  );
  expect((await logged(confirmation.id)).event.decision).toBe('opt_out');
  const { json: refused } = await shop.text(maya, 'Still there?');
  expect((await allowanceOf(refused.message.id)).json).toMatchObject({ allowedBy: null, event: null });
  expect((await allowanceOf(uuid())).status).toBe(404);
});

test('C46 C48 after an erasure it still shows which kind of answer it was, when, and the words that were read', async () => {
  const maya = await shop.agreed();
  const { json: sent } = await shop.text(maya, 'Your bike is ready');
  await arrived(maya.mobile, 2);
  await until(
    'erased',
    async () => (await shop.call('POST', `/customers/${maya.id}/erasure`)).status === 201,
  );
  const allowance = await logged(sent.id);
  expect(allowance.event).toMatchObject({ decision: 'opt_in', number: null, note: null });
  expect(allowance.script.text).toContain('texts');
});
