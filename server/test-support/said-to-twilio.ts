import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import type { TestShop } from './test-shop.ts';
import type { TwilioStandIn } from './twilio-stand-in.ts';
import { inboundFields, twilioWebhook } from './twilio-webhooks.ts';

type Said = Omit<Parameters<typeof inboundFields>[0], 'accountSid' | 'messageSid'>;

/** A phone writes to a number with Twilio: its signed webhook, answered as received. */
export async function saidToTwilio(
  shop: TestShop,
  { accountSid, authToken }: TwilioStandIn,
  accountId: string,
  said: Said,
): Promise<void> {
  const path = `/carriers/${accountId}/inbound`;
  const messageSid = `SM${randomBytes(16).toString('hex')}`;
  const fields = inboundFields({ accountSid, messageSid, ...said });
  const { headers, rawBody } = twilioWebhook(authToken, `http://shop.example${path}`, fields);
  const { statusCode } = await shop.app.inject({
    method: 'POST',
    url: path,
    headers: { ...headers, host: 'shop.example' },
    payload: rawBody,
  });
  expect(statusCode).toBe(200);
}
