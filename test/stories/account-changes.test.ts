import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import { inboundFields, twilioWebhook } from '../../server/test-support/twilio-webhooks.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let twilio: TwilioStandIn;
let accountId = '';
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await testShop({
    // Two workers, each with what it connected itself.
    workers: 2,
    account: {
      kind: 'twilio',
      credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
      baseUrl: twilio.baseUrl,
      senders: [{ number: SENDER }],
    },
  });
  accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
});
afterAll(async () => {
  await shop?.close();
  await twilio?.close();
});

const token = () => randomBytes(16).toString('hex');
const change = (body: object) => shop.call('PATCH', `/carrier-accounts/${accountId}`, body);
const credentials = (authToken: string) => ({ accountSid: twilio.accountSid, authToken });

/** A text comes in, signed with this token. */
async function inbound(authToken: string, body = 'hello') {
  const path = `/carriers/${accountId}/inbound`;
  const fields = inboundFields({
    accountSid: twilio.accountSid,
    messageSid: `SM${randomBytes(16).toString('hex')}`,
    from: newNumber(),
    to: SENDER,
    body,
  });
  const { headers, rawBody } = twilioWebhook(authToken, `http://shop.example${path}`, fields);
  const { statusCode } = await shop.app.inject({
    method: 'POST',
    url: path,
    headers: { ...headers, host: 'shop.example' },
    payload: rawBody,
  });
  return statusCode;
}

/** With which token each request for this number was made. */
const tokensFor = (mobile: string) =>
  twilio.requests
    .filter(({ form }) => form.get('To') === mobile)
    .map(({ headers }) =>
      Buffer.from(String(headers.authorization).replace('Basic ', ''), 'base64').toString().split(':').at(1),
    );

describe('credentials are replaced while texts go out', () => {
  test('every process sends the next text with the new ones', async () => {
    for (let round = 0; round < 4; round++) {
      const next = token();
      expect((await change({ credentials: credentials(next) })).status).toBe(200);
      // Asked for after the answer: several, so that both workers have some.
      const people = await Promise.all([shop.agreed(), shop.agreed(), shop.agreed()]);
      await until('the confirmations have left', async () =>
        people.every(({ mobile }) => tokensFor(mobile).length > 0),
      );
      for (const { mobile } of people) expect(tokensFor(mobile)).toEqual([next]);
    }
  });

  test('webhooks signed with those before are taken for a day, and not after the owner ends it', async () => {
    const [first, second, third] = [token(), token(), token()];
    await change({ credentials: credentials(first) });
    const { json } = await change({ credentials: credentials(second) });
    expect(Date.parse(json.previousAcceptedUntil) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    expect(await inbound(second)).toBe(200);
    expect(await inbound(first)).toBe(200);
    expect(await inbound(third)).toBe(403);

    expect((await change({ acceptPreviousHours: 0 })).json.previousAcceptedUntil).toBeNull();
    expect(await inbound(first)).toBe(403);
    expect(await inbound(second)).toBe(200);

    // Only those directly before: two changes on, the first is nobody's.
    await change({ credentials: credentials(first) });
    await change({ credentials: credentials(third) });
    expect(await inbound(second)).toBe(403);
    expect(await inbound(first)).toBe(200);
  });

  test('one that has leaked is out with the change itself', async () => {
    const [leaked, next] = [token(), token()];
    await change({ credentials: credentials(leaked) });
    expect(await inbound(leaked)).toBe(200);
    const changed = await change({ credentials: credentials(next), acceptPreviousHours: 0 });
    expect(changed.json.previousAcceptedUntil).toBeNull();
    expect(await inbound(leaked)).toBe(403);
    expect(await inbound(next)).toBe(200);
  });

  test('what is wrong is named, and nothing of it is said back', async () => {
    const marked = 'THE-SECRET-ITSELF';
    const { status, json } = await change({ credentials: { accountSid: marked, [marked]: 'x' } });
    expect(status).toBe(422);
    expect(json.errors).toEqual([
      { field: 'credentials.accountSid', message: expect.stringContaining('begins with AC') },
      { field: 'credentials.authToken', message: 'is required' },
      { field: 'credentials', message: 'has a field that is not known; there are accountSid, authToken' },
    ]);
    expect(JSON.stringify(json)).not.toContain(marked);
    const withUser = await change({ baseUrl: `http://user:${marked}@127.0.0.1:9` });
    expect(withUser.json.errors).toEqual([
      { field: 'baseUrl', message: expect.stringContaining('holds a name or a password') },
    ]);
    expect(JSON.stringify(withUser.json)).not.toContain(marked);
  });
});
