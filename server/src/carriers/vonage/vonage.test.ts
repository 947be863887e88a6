import { afterEach, describe, expect, it } from 'vitest';
import { expectNothingPersonal } from '../../../test-support/carrier-contract.ts';
import { aText } from '../../../test-support/http-bench.ts';
import type { StandInAnswer } from '../../../test-support/http-stand-in.ts';
import { lastingPermit } from '../../../test-support/permits.ts';
import { vonageBenches, WEBHOOK_URL } from '../../../test-support/vonage-bench.ts';
import { startVonageStandIn, vonageApplication } from '../../../test-support/vonage-stand-in.ts';
import { createVonage } from './vonage.ts';

const benches: { carrier: { close(): void }; standIn: { close(): Promise<void> } }[] = [];
async function start() {
  const bench = await vonageBenches.start();
  benches.push(bench);
  return bench;
}
afterEach(async () => {
  for (const { carrier, standIn } of benches.splice(0)) {
    carrier.close();
    await standIn.close();
  }
});

describe('what Vonage is asked', () => {
  it('is a text, under a token of the application', async () => {
    const { standIn, send } = await start();
    expect(await send({ body: 'Ready \ud83d' })).toMatchObject({ outcome: 'accepted' });
    const [request] = standIn.requests;
    expect(request?.authorized).toBe(true);
    expect(request?.path).toBe('/v1/messages');
    expect(request?.json).toEqual({
      channel: 'sms',
      message_type: 'text',
      text: 'Ready \ufffd',
      to: '15125550142',
      from: '15125550100',
      webhook_url: WEBHOOK_URL,
      webhook_version: 'v1',
    });
  });

  it('is a picture with its words as caption, or several', async () => {
    const { standIn, send } = await start();
    await send({ mediaUrls: ['https://shop.example/1'], body: 'Look' });
    await send({ mediaUrls: ['https://shop.example/1', 'https://shop.example/2'], body: 'Look' });
    await send({ mediaUrls: ['https://shop.example/1'], body: '' });
    expect(standIn.requests.map(({ json }) => json)).toMatchObject([
      { channel: 'mms', message_type: 'image', image: { url: 'https://shop.example/1', caption: 'Look' } },
      {
        channel: 'mms',
        message_type: 'content',
        content: [
          { type: 'image', url: 'https://shop.example/1', caption: 'Look' },
          { type: 'image', url: 'https://shop.example/2' },
        ],
      },
      { channel: 'mms', message_type: 'image', image: { url: 'https://shop.example/1' } },
    ]);
    expect(standIn.requests[2]?.json.image).toEqual({ url: 'https://shop.example/1' });
  });

  it('is nothing where the text is longer than Vonage takes it', async () => {
    const { standIn, send } = await start();
    const tooLong = { outcome: 'permanent', error: { code: 'TEXT_TOO_LONG', reason: 'text' } };
    expect(await send({ body: 'x'.repeat(1_001) })).toMatchObject(tooLong);
    expect(await send({ body: 'x'.repeat(2_001), mediaUrls: ['https://shop.example/1'] })).toMatchObject(
      tooLong,
    );
    expect(standIn.requests).toEqual([]);
    expect(await send({ body: 'x'.repeat(1_000) })).toMatchObject({ outcome: 'accepted' });
    expect(await send({ body: 'x'.repeat(2_000), mediaUrls: ['https://shop.example/1'] })).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('goes to the API below a base that has a path', async () => {
    const standIn = await startVonageStandIn();
    const carrier = createVonage(standIn, {
      baseUrl: `${standIn.baseUrl}/vonage/`,
      webhookUrl: WEBHOOK_URL,
      confirmsStop: false,
    });
    benches.push({ carrier, standIn });
    await carrier.send(lastingPermit(), aText);
    expect(standIn.requests[0]?.path).toBe('/vonage/v1/messages');
  });

  it('is refused at once by who has no key', async () => {
    const { standIn } = await start();
    const { applicationId } = vonageApplication();
    const stranger = createVonage(
      { ...standIn, applicationId },
      { baseUrl: standIn.baseUrl, webhookUrl: WEBHOOK_URL, confirmsStop: false },
    );
    expect(await stranger.send(lastingPermit(), aText)).toMatchObject({
      outcome: 'permanent',
      error: { code: 'unauthorized', reason: 'account' },
    });
    stranger.close();
  });
});

describe('what Vonage answers', () => {
  const page = 'https://developer.vonage.com/api-errors/messages';
  const says = (status: number, problem: unknown, headers = {}): StandInAnswer => ({
    does: 'answers',
    status,
    body: typeof problem === 'string' ? problem : JSON.stringify(problem),
    headers,
  });

  it.each<[string, StandInAnswer, object]>([
    ['an id', says(202, { message_uuid: 'a-1' }), { outcome: 'accepted', carrierMessageId: 'a-1' }],
    ['202 without an id', says(202, {}), { outcome: 'unknown', error: { code: 'HTTP_202' } }],
    ['202 with an odd id', says(202, { message_uuid: 'a b' }), { outcome: 'unknown' }],
    ['202 and no JSON', says(202, '<html>'), { outcome: 'unknown' }],
    ['a redirect', says(307, '', { Location: 'http://127.0.0.1:1/' }), { outcome: 'unknown' }],
    ['408', says(408, {}), { outcome: 'unknown', error: { code: 'HTTP_408' } }],
    ['503', says(503, {}), { outcome: 'unknown', error: { code: 'HTTP_503', reason: 'no_answer' } }],
    [
      'a fault of its own as 422',
      says(422, { type: `${page}#1030` }),
      { outcome: 'unknown', error: { code: '1030' } },
    ],
    [
      'a text that it says was sent before',
      says(422, { type: `${page}#1320` }),
      { outcome: 'unknown', error: { code: '1320' } },
    ],
    [
      'an error of the carrier’s that says nothing',
      says(422, { type: `${page}#1330` }),
      { outcome: 'unknown', error: { code: '1330' } },
    ],
    [
      'a number that begins like none',
      says(422, { type: `${page}#1040` }),
      { outcome: 'permanent', error: { code: '1040', reason: 'invalid_number' } },
    ],
    ['not submitted', says(422, { type: `${page}#1100` }), { outcome: 'temporary', error: { code: '1100' } }],
    ['a block', says(422, { type: `${page}#1240` }), { outcome: 'blocked', error: { code: '1240' } }],
    [
      'an unknown code',
      says(422, { type: `${page}#1777` }),
      { outcome: 'permanent', error: { code: '1777', reason: 'other' } },
    ],
    ['no code', says(400, 'null'), { outcome: 'permanent', error: { code: 'HTTP_400', reason: 'other' } }],
    ['402', says(402, { type: `${page}#1070` }), { outcome: 'permanent', error: { reason: 'account' } }],
    // Vonage's own example of a 429 names the code of a missing parameter.
    [
      '429 under another code',
      says(429, { type: `${page}#1010` }),
      { outcome: 'throttled', retryAfterMs: 1_000 },
    ],
    [
      'throttled as 422',
      says(422, { type: `${page}#1000` }, { 'Retry-After': '7' }),
      { outcome: 'throttled', retryAfterMs: 7_000 },
    ],
  ])('%s', async (_, answer, result) => {
    const { standIn, send } = await start();
    standIn.next(answer);
    const got = await send();
    expect(got).toMatchObject(result);
    expectNothingPersonal(got, aText);
    expect(standIn.requests).toHaveLength(1);
  });
});

it.each(['', 'x', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])(
  'has no use for %j as a key',
  (privateKey) => {
    expect(() =>
      createVonage({ ...vonageApplication(), privateKey }, { webhookUrl: WEBHOOK_URL, confirmsStop: false }),
    ).toThrow();
  },
);
