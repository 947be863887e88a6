import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastingPermit } from '../../../test-support/permits.ts';
import { startTwilioMessages, type TwilioMessages } from '../../../test-support/twilio-messages.ts';
import type { Carrier, LostText } from '../carrier.ts';
import { createTwilio } from './twilio.ts';

const text = { from: '+15125550100', to: '+15125550142', body: 'Your bike is ready', mediaUrls: [] };
let twilio: TwilioMessages;
let carrier: Carrier;
let since: Date;

beforeEach(async () => {
  twilio = await startTwilioMessages();
  carrier = createTwilio(twilio, {
    baseUrl: twilio.baseUrl,
    statusCallback: 'https://shop.example/carriers/7/status',
    confirmsStop: true,
    answerWithinMs: 2_000,
  });
  since = new Date();
});
afterEach(async () => {
  carrier.close();
  await twilio.close();
});

const send = (more: Partial<typeof text> = {}) => carrier.send(lastingPermit(), { ...text, ...more });
const ask = (more: Partial<LostText> = {}) =>
  carrier.lookUp?.({ ...text, until: new Date(), otherIds: [], ...more }, since);

describe('C40: a text whose outcome nobody knows', () => {
  it('is found by sender, number, time and words, with what became of it', async () => {
    twilio.next.push('takes_and_fails');
    expect((await send()).outcome).toBe('unknown');
    const [kept] = twilio.kept;
    const found = { carrierMessageId: kept?.sid, error: null, blocked: false };
    expect(await ask()).toEqual({ ...found, status: 'sent' });
    for (const [status, read] of [
      ['sending', null],
      ['delivered', 'delivered'],
    ] as const) {
      Object.assign(kept ?? {}, { status });
      expect(await ask()).toEqual({ ...found, status: read });
    }
    Object.assign(kept ?? {}, { status: 'undelivered', errorCode: 30006 });
    expect(await ask()).toMatchObject({ status: 'undelivered', error: { reason: 'landline' } });
    Object.assign(kept ?? {}, { status: 'failed', errorCode: 21610 });
    expect(await ask()).toMatchObject({ status: 'failed', blocked: true });
    expect(Object.fromEntries(twilio.asked[0] ?? [])).toMatchObject({ From: text.from, To: text.to });
    expect(twilio.posts).toBe(1);
  });

  it('is not found where it was not taken, nor among others', async () => {
    twilio.next.push('fails');
    await send();
    expect(await ask()).toBe('not_found');
    await send({ to: '+15125550143' });
    await send({ from: '+15125550101' });
    await send({ body: 'Another text' });
    expect(await ask()).toBe('not_found');
    await send();
    const [other] = twilio.kept;
    expect(await ask({ otherIds: [other?.sid ?? ''] })).toBe('not_found');
    Object.assign(other ?? {}, { createdAt: new Date(Date.now() - 60_000) });
    expect(await ask()).toBe('not_found');
    Object.assign(other ?? {}, { createdAt: new Date(Date.now() + 60_000) });
    expect(await ask()).toBe('not_found');
    Object.assign(other ?? {}, { createdAt: new Date(), direction: 'outbound-reply' });
    expect(await ask()).toBe('not_found');
  });

  it('may be one of two that are alike, or one whose words are gone: nobody can tell', async () => {
    await send();
    Object.assign(twilio.kept[0] ?? {}, { body: '' });
    expect(await ask()).toBe('cannot_tell');
    await send();
    await send();
    expect(await ask()).toBe('cannot_tell');
  });

  it('is found beyond the first page, and with what Twilio puts before a trial account’s texts', async () => {
    await send({ body: `Sent from your Twilio trial account - ${text.body}` });
    for (let n = 0; n < 3; n++) await send({ body: `Text ${n}` });
    twilio.pageSize = 1;
    expect(await ask()).toMatchObject({ carrierMessageId: twilio.kept.at(-1)?.sid });
    expect(twilio.asked).toHaveLength(4);
  });

  it('cannot be told of while Twilio does not answer well', async () => {
    await send();
    for (const status of [401, 404, 429, 500, 503]) {
      twilio.listStatus = status;
      expect(await ask()).toBe('cannot_tell');
    }
    const gone = createTwilio(twilio, {
      baseUrl: 'http://127.0.0.1:1',
      statusCallback: 'https://shop.example/carriers/7/status',
      confirmsStop: true,
    });
    expect(await gone.lookUp?.({ ...text, until: new Date(), otherIds: [] }, since)).toBe('cannot_tell');
  });
});
