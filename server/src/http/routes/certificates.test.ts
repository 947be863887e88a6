import { type Certificate, verifyCertificate } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newNumber, type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
import { until } from '../../../test-support/until.ts';
import { attachedJson } from '../../certificate-pdf/attached-json.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

const issue = (id: string, headers: Record<string, string> = {}) =>
  shop.app.inject({
    method: 'POST',
    url: `/api/v1/customers/${id}/certificates`,
    headers: { authorization: 'Bearer the owner', ...headers },
  });

test('C47 a certificate as JSON, verified as it comes', async () => {
  const maya = await shop.agreed();
  const answer = await issue(maya.id);
  expect(answer.statusCode).toBe(201);
  expect(answer.headers['content-type']).toMatch('application/json');
  const { publicKey } = answer.json<{ publicKey: string }>();
  expect(verifyCertificate(answer.body, { key: publicKey })).toMatchObject({ ok: true, findings: [] });
});

test('C47 as a PDF for who accepts that first; one key is one issue, in either form', async () => {
  const maya = await shop.agreed();
  const key = { 'idempotency-key': 'once' };
  const pdf = await issue(maya.id, { ...key, accept: 'application/pdf, application/json' });
  expect(pdf.statusCode).toBe(201);
  expect(pdf.headers['content-type']).toBe('application/pdf');
  expect(pdf.headers['content-disposition']).toContain('attachment');
  const json = await issue(maya.id, { ...key, accept: 'application/json' });
  expect(JSON.parse(attachedJson(pdf.rawPayload) ?? '')).toEqual(json.json());
  const again = await issue(maya.id);
  expect(again.json<{ events: unknown[] }>().events).toHaveLength(
    json.json<{ events: unknown[] }>().events.length + 1,
  );
});

test('C47 what was recorded after the issue is not in it, however late it is made', async () => {
  const maya = await shop.agreed();
  const key = { 'idempotency-key': 'before the stop' };
  const first = await issue(maya.id, key);
  await shop.says(maya.mobile, 'STOP');
  expect((await issue(maya.id, key)).json<object>()).toMatchObject({
    events: first.json<{ events: unknown[] }>().events.map(() => ({})),
  });
});

test('C47 of a number that others held before and after, only the time that this customer held it', async () => {
  const number = newNumber();
  const leave = (customer: { id: string }) =>
    shop.call('PATCH', `/customers/${customer.id}`, { mobile: newNumber() });
  const said = (customer: { id: string }, note: string) =>
    shop.call('POST', `/customers/${customer.id}/consent`, { decision: 'opt_out', method: 'call', note });
  const first = await shop.customer({ name: 'First', mobile: number });
  await said(first, 'a word of the first');
  await leave(first);
  const second = await shop.customer({ name: 'Second', mobile: number });
  await said(second, 'a word of the second');
  await shop.says(number, 'START');
  await until('the second is texted', async () => (await shop.got(number)).length >= 1);
  await leave(second);
  const third = await shop.customer({ name: 'Third', mobile: number });
  await said(third, 'a word of the third');

  const answer = await issue(second.id);
  const certificate = answer.json<Certificate>();
  expect(answer.body).toContain('a word of the second');
  for (const other of ['First', 'Third', 'of the first', 'of the third', first.id, third.id]) {
    expect(answer.body).not.toContain(other);
  }
  // Every event is there all the same, so that none can be missing, and the number of each is opened.
  const theirs = certificate.events.filter(({ openings }) => openings.number?.value === number);
  expect(theirs.map(({ event }) => event.seq)).toEqual(theirs.map((_, at) => at + 1));
  expect(verifyCertificate(answer.body, { key: certificate.publicKey })).toMatchObject({ ok: true });
  expect(certificate.messages.every(({ sentAt }) => sentAt > String(theirs[1]?.event.recordedAt))).toBe(true);
  expect((await issue(third.id)).json<Certificate>().messages).toEqual([]);
});

test('C47 only the owner issues one; nothing recorded is a conflict; nobody is not found', async () => {
  const staff = await testStaff(shop.parts, [{ businessId: shop.businessId, name: 'Robin', role: 'staff' }]);
  const maya = await shop.agreed();
  expect(await staff.as('Robin', 'POST', `/customers/${maya.id}/certificates`)).toMatchObject({
    status: 403,
  });
  await staff.close();
  const nobody = await shop.customer();
  expect((await issue(nobody.id)).json<object>()).toMatchObject({ status: 409, code: 'nothing_recorded' });
  expect((await issue(uuid())).statusCode).toBe(404);
});
