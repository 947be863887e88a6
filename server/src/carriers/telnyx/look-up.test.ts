import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastingPermit } from '../../../test-support/permits.ts';
import { startTelnyxMessages, type TelnyxMessages } from '../../../test-support/telnyx-messages.ts';
import type { Carrier, LostText } from '../carrier.ts';
import { createTelnyx } from './telnyx.ts';

const text = { from: '+15125550100', to: '+15125550142', body: 'Your bike is ready', mediaUrls: [] };
const WEBHOOKS = { webhookUrl: 'https://shop.example/carriers/7/status', confirmsStop: true };
let telnyx: TelnyxMessages;
let carrier: Carrier;
let since: Date;

beforeEach(async () => {
  telnyx = await startTelnyxMessages();
  carrier = createTelnyx(telnyx, { ...WEBHOOKS, baseUrl: telnyx.baseUrl, answerWithinMs: 2_000 });
  since = new Date();
});
afterEach(async () => {
  carrier.close();
  await telnyx.close();
});

const send = (more: Partial<typeof text> = {}) => carrier.send(lastingPermit(), { ...text, ...more });
const ask = (more: Partial<LostText> = {}) =>
  carrier.lookUp?.({ ...text, until: new Date(), otherIds: [], ...more }, since);

describe('C40: a text whose outcome nobody knows', () => {
  it('is found by sender, number, time and words, with what became of it', async () => {
    telnyx.next.push('takes_and_fails');
    expect((await send()).outcome).toBe('unknown');
    const [kept] = telnyx.kept;
    const found = { carrierMessageId: kept?.id, error: null, blocked: false };
    for (const [status, read] of [
      ['sending', null],
      ['sent', 'sent'],
      ['delivered', 'delivered'],
    ] as const) {
      Object.assign(kept ?? {}, { status });
      expect(await ask()).toEqual({ ...found, status: read });
    }
    const landline = { status: 'delivery_failed', errors: [{ code: '40001', title: 'Not routable' }] };
    Object.assign(kept ?? {}, landline);
    expect(await ask()).toMatchObject({ status: 'undelivered', error: { reason: 'landline' } });
    const blocked = {
      status: 'sending_failed',
      errors: [{ code: '40300', title: 'Blocked due to STOP message' }],
    };
    Object.assign(kept ?? {}, blocked);
    expect(await ask()).toMatchObject({ status: 'failed', blocked: true });
    expect(telnyx.posts).toBe(1);
  });

  it('is not found where it was not taken, nor among others', async () => {
    telnyx.next.push('fails');
    await send();
    expect(await ask()).toBe('not_found');
    await send({ to: '+15125550143' });
    await send({ from: '+15125550101' });
    await send({ body: 'Another text' });
    telnyx.receive({ from: text.to, to: text.from, body: text.body });
    expect(await ask()).toBe('not_found');
    await send();
    const other = telnyx.kept.at(-1);
    expect(await ask({ otherIds: [other?.id ?? ''] })).toBe('not_found');
    Object.assign(other ?? {}, { createdAt: new Date(Date.now() - 60_000) });
    expect(await ask()).toBe('not_found');
    Object.assign(other ?? {}, { createdAt: new Date(Date.now() + 60_000) });
    expect(await ask()).toBe('not_found');
  });

  it('may be one of two that are alike, or one whose words are gone: nobody can tell', async () => {
    await send();
    Object.assign(telnyx.kept[0] ?? {}, { body: '' });
    expect(await ask()).toBe('cannot_tell');
    Object.assign(telnyx.kept[0] ?? {}, { body: text.body, gone: true });
    expect(await ask()).toBe('cannot_tell');
    telnyx.kept.length = 0;
    await send();
    await send();
    expect(await ask()).toBe('cannot_tell');
  });

  it('may be one of which Telnyx does not say when it was: nobody can tell, unless it is another of ours', async () => {
    await send();
    const [kept] = telnyx.kept;
    for (const written of ['', 'yesterday']) {
      telnyx.writeTime = () => written;
      expect(await ask()).toBe('cannot_tell');
      expect(await ask({ otherIds: [kept?.id ?? ''] })).toBe('not_found');
    }
    telnyx.writeTime = (at) => at.toISOString().replace('T', ' ').replace('Z', '+00:00');
    expect(await ask()).toMatchObject({ carrierMessageId: kept?.id });
  });

  it('is found beyond the first page', async () => {
    for (let n = 0; n < 3; n++) await send({ body: `Text ${n}` });
    await send();
    telnyx.pageSize = 1;
    expect(await ask()).toMatchObject({ carrierMessageId: telnyx.kept.at(-1)?.id });
    expect(telnyx.asked).toHaveLength(4);
  });

  it('cannot be told of while Telnyx does not answer well', async () => {
    await send();
    for (const status of [401, 404, 429, 500, 503]) {
      telnyx.listStatus = status;
      expect(await ask()).toBe('cannot_tell');
    }
    const gone = createTelnyx(telnyx, { ...WEBHOOKS, baseUrl: 'http://127.0.0.1:1' });
    expect(await gone.lookUp?.({ ...text, until: new Date(), otherIds: [] }, since)).toBe('cannot_tell');
  });
});
