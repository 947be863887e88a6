import { verifyCertificate } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { testStaff } from '../../../test-support/test-staff.ts';
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
