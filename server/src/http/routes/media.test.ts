import { STOP_LINE } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber, SENDER, type TestShop, testShop } from '../../../test-support/test-shop.ts';
import { startTwilioStandIn } from '../../../test-support/twilio-stand-in.ts';
import { until } from '../../../test-support/until.ts';
import { throwAway } from '../../housekeeping.ts';
import { pictureTypeOf } from '../../media/picture-type.ts';
import { anotherPng, GIF, JPEG, PLACE, PNG, phoneJpeg, WEBP } from '../../media/testing/pictures.ts';
import { simulatedShop } from '../../simulator/testing/simulated-shop.ts';
import { inBusiness } from '../../storage/transaction.ts';
import { testApp } from '../testing/test-app.ts';
import { mediaRoutes } from './media.ts';
import { messageRoutes } from './messages.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

const owner = { authorization: 'Bearer the owner' };

async function upload(payload: Buffer | string, type = 'image/png', more: Record<string, string> = {}) {
  const headers = { ...owner, 'content-type': type, ...more };
  const answer = await shop.app.inject({ method: 'POST', url: '/api/v1/media', headers, payload });
  return { status: answer.statusCode, json: answer.json() };
}

const picture = anotherPng;
const kept = async (bytes: Buffer) => (await upload(bytes)).json.id as string;
const onHandset = (mobile: string, count: number) =>
  until(`${count} texts on the handset`, async () => {
    const { json } = await shop.call('GET', `/simulator/handsets/${encodeURIComponent(mobile)}/messages`);
    return json.items.length >= count && json.items;
  });

describe('a picture that staff attach', () => {
  test('goes with the text to the handset, and its address opens for whoever has it, without signing in', async () => {
    const bytes = picture();
    const { status, json } = await upload(bytes);
    expect(status).toBe(201);
    expect(json).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      contentType: 'image/png',
      bytes: bytes.length,
      url: `/api/v1/media/${json.id}`,
      publicUrl: expect.stringMatching(/^http:\/\/localhost.*\/media\/[\w-]+\.png$/),
    });

    const maya = await shop.agreed();
    await onHandset(maya.mobile, 1);
    const sent = await shop.text(maya, 'Is it this one?', { mediaIds: [json.id] });
    expect(sent.status).toBe(202);
    const [address] = sent.json.mediaUrls;
    const { pathname } = new URL(address);
    const thumbnailUrl = `${pathname}?size=thumbnail`;
    expect(sent.json.media).toEqual([
      {
        url: pathname,
        state: 'here',
        reason: null,
        contentType: 'image/png',
        thumbnailUrl,
        width: null,
        height: null,
      },
    ]);
    const [, text] = await onHandset(maya.mobile, 2);
    expect(text).toMatchObject({
      direction: 'in',
      body: 'Is it this one?',
      mediaUrls: [address],
      media: [{ url: pathname, contentType: 'image/png' }],
    });

    const fetched = await shop.app.inject(pathname);
    expect(fetched.statusCode).toBe(200);
    expect(fetched.rawPayload).toEqual(bytes);
    expect(fetched.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': `inline; filename="picture-${json.id}.png"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const thumbnail = await shop.app.inject(thumbnailUrl);
    expect(thumbnail.headers['content-type']).toBe('image/webp');
    expect(pictureTypeOf(thumbnail.rawPayload)).toBe('image/webp');
    expect(address).not.toContain(shop.businessId);
    expect(address).not.toContain(json.id);
  });

  test('C8: alone, without words, still brings the STOP line with the first text', async () => {
    const mobile = newNumber();
    await shop.says(mobile, 'Which one is it?');
    const { items } = (await shop.call('GET', '/conversations')).json;
    const thread = items.find(({ number }: { number: string }) => number === mobile);
    const mediaIds = [await kept(picture())];
    const alone = { body: '', category: 'conversational', mediaIds };
    expect((await shop.call('POST', `/conversations/${thread.id}/messages`, alone)).status).toBe(202);
    expect((await onHandset(mobile, 2)).at(-1)).toMatchObject({ body: STOP_LINE, media: [{}] });
    // Introduced by now: the picture goes as it is.
    await shop.call('POST', `/conversations/${thread.id}/messages`, alone);
    expect((await onHandset(mobile, 3)).at(-1)).toMatchObject({ body: '', media: [{}] });
  });

  test('is kept once, however often it is sent; under its Idempotency-Key another is refused', async () => {
    const bytes = picture();
    const ids = await Promise.all([kept(bytes), kept(bytes), kept(bytes)]);
    expect(new Set(ids).size).toBe(1);
    const key = { 'idempotency-key': uuid() };
    const first = await upload(bytes, 'image/png', key);
    expect(await upload(bytes, 'image/png', key)).toEqual(first);
    expect(await upload(picture(), 'image/png', key)).toMatchObject({
      status: 422,
      json: { code: 'idempotency_key_reused' },
    });
  });

  test('staff see it with their session or key, and nobody without one', async () => {
    const bytes = picture();
    const url = `/api/v1/media/${await kept(bytes)}`;
    const seen = await shop.app.inject({ url, headers: owner });
    expect(seen.rawPayload).toEqual(bytes);
    expect(seen.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect((await shop.app.inject(url)).statusCode).toBe(401);
    expect((await shop.call('GET', `/media/${uuid()}`)).status).toBe(404);
  });
});

describe('what is kept of a picture', () => {
  test('is not where it was taken', async () => {
    const { status, json } = await upload(phoneJpeg(), 'image/jpeg');
    expect(status).toBe(201);
    const seen = await shop.app.inject({ url: json.url, headers: owner });
    expect(seen.rawPayload.subarray(0, 2)).toEqual(JPEG.subarray(0, 2));
    expect(seen.rawPayload.includes(PLACE)).toBe(false);
    expect(json.bytes).toBe(seen.rawPayload.length);
  });

  test('is kept for a day, and as long as the text that it goes with, whoever wrote that', async () => {
    const [unused, sent, came, again] = [picture(), picture(), picture(), picture()];
    const [one, two, three, four] = await Promise.all(
      [unused, sent, came, again].map((each) => upload(each)),
    );
    await shop.text(await shop.agreed(), 'Look', { mediaIds: [two?.json.id] });
    await shop.call('POST', `/simulator/handsets/${encodeURIComponent(newNumber())}/messages`, {
      body: '',
      mediaUrls: [three?.json.publicUrl],
    });
    await inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
      sql
        .updateTable('media')
        .set({ created_at: new Date(Date.now() - 25 * 3_600_000) })
        .execute(),
    );
    await kept(again);
    await inBusiness(shop.parts.store, shop.businessId, throwAway);
    const left = async (answer: { json: { url: string } } | undefined) =>
      (await shop.app.inject({ url: answer?.json.url ?? '', headers: owner })).statusCode;
    expect([await left(one), await left(two), await left(three), await left(four)]).toEqual([
      404, 200, 200, 200,
    ]);
  });

  test('is at most so much a day', async () => {
    const limited = await anotherShop('https://texts.example', { dailyLimit: 3 * PNG.length });
    expect((await limited.upload(picture())).status).toBe(201);
    expect((await limited.upload(picture())).status).toBe(201);
    expect(await limited.upload(picture())).toMatchObject({
      status: 429,
      json: { code: 'too_many_pictures' },
    });
  });
});

describe('what is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  test.each([
    ['image/jpeg', JPEG, 'image/jpeg'],
    ['image/gif', GIF, 'image/gif'],
    ['image/webp', WEBP, 'image/webp'],
    // Whatever it is called, it is what its bytes say.
    ['image/jpeg', PNG, 'image/png'],
  ])('as against %s', async (called, bytes, contentType) => {
    const { status, json } = await upload(bytes, called);
    expect([status, json.contentType]).toEqual([201, contentType]);
  });

  test.each([
    ['image/svg+xml', svg],
    ['text/html', '<script>alert(1)</script>'],
    ['application/json', '{}'],
    ['application/octet-stream', '\x89PNG'],
  ])('is refused by its type: %s', async (type, payload) => {
    expect(await upload(payload, type)).toMatchObject({
      status: 415,
      json: { code: 'unsupported_media_type', detail: expect.stringContaining('JPEG, PNG, GIF or WebP') },
    });
  });

  test.each([svg, '\x89PNG\r\n', 'RIFF\x10\0\0\0WAVEfmt ', '%PDF-1.7', 'GIF', ''])(
    'is refused by its bytes, though it is called a picture: %j',
    async (payload) => {
      expect(await upload(payload, 'image/png')).toMatchObject({
        status: 422,
        json: { errors: [{ field: 'body', message: expect.stringContaining('JPEG, PNG, GIF or WebP') }] },
      });
    },
  );

  test('is refused by its size, with the limit', async () => {
    const limit = 5 * 1_048_576;
    const large = Buffer.concat([PNG, Buffer.alloc(limit - PNG.length)]);
    expect((await upload(large)).status).toBe(201);
    expect(await upload(Buffer.concat([large, Buffer.of(0)]))).toMatchObject({
      status: 413,
      json: { code: 'body_too_large', detail: expect.stringContaining('5 MB') },
    });
  });
});

describe('attaching', () => {
  const refusal = async (more: Record<string, unknown>, body = 'Here it is') => {
    const { status, json } = await shop.text(await shop.customer(), body, more);
    return [status, json.errors?.[0]?.field];
  };

  test('what is no picture of the shop, or too many, is refused by its field', async () => {
    const id = await kept(picture());
    expect(await refusal({ mediaIds: [id, uuid()] })).toEqual([422, 'mediaIds.1']);
    expect(await refusal({ mediaIds: ['bike.png'] })).toEqual([422, 'mediaIds.0']);
    const mediaUrls = Array.from({ length: 6 }, (_, at) => `https://shop.example/${at}.jpg`);
    expect(await refusal({ mediaUrls, mediaIds: Array.from({ length: 5 }, () => id) })).toEqual([
      422,
      'mediaIds',
    ]);
    expect(await refusal({}, ' ')).toEqual([422, 'body']);
    expect(await refusal({ mediaUrls: [], mediaIds: [] }, '')).toEqual([422, 'body']);
  });

  test('pictures of another host stay links: only their address is known', async () => {
    const mediaUrl = 'https://shop.example/bike.jpg';
    const { json } = await shop.text(await shop.agreed(), 'Look', { mediaUrls: [mediaUrl] });
    expect(json.media).toMatchObject([{ url: mediaUrl, state: 'elsewhere', contentType: null }]);
  });

  test('addresses begin with PUBLIC_URL where it is set', async () => {
    const { post, upload, simulated } = await anotherShop('https://texts.example');
    const { json: media } = await upload(PNG);
    expect(media.publicUrl).toMatch(/^https:\/\/texts\.example\/media\/[\w-]+\.png$/);
    await simulated.says('+15125550142', 'Which one?');
    const [inbound] = await simulated.messages('+15125550142');
    const { json } = await post(`/conversations/${inbound?.conversation_id}/messages`, {
      body: 'This one',
      category: 'conversational',
      mediaIds: [media.id],
    });
    expect(json.mediaUrls).toEqual([expect.stringMatching(/^https:\/\/texts\.example\/media\/[\w-]+\.png$/)]);
  });

  test('Twilio gets the picture’s address, and no Body where there are no words', async () => {
    const standIn = await startTwilioStandIn();
    const { accountSid, authToken, baseUrl } = standIn;
    const twilio = await testShop({
      account: {
        kind: 'twilio',
        credentials: { accountSid, authToken },
        baseUrl,
        senders: [{ number: SENDER, default: true }],
      },
    });
    try {
      const maya = await twilio.agreed();
      await until('the confirmation is with Twilio', async () => standIn.requests.length === 1);
      const answer = await twilio.app.inject({
        method: 'POST',
        url: '/api/v1/media',
        headers: { ...owner, 'content-type': 'image/png' },
        payload: PNG,
      });
      const { json } = await twilio.text(maya, '', { mediaIds: [answer.json().id] });
      await until('the picture is with Twilio', async () => standIn.requests.length === 2);
      const { form } = standIn.requests[1] as (typeof standIn.requests)[number];
      expect(form.getAll('MediaUrl')).toEqual(json.mediaUrls);
      expect(form.has('Body')).toBe(false);
    } finally {
      await twilio.close();
      await standIn.close();
    }
  });
});

test('the customer’s phone sends one: the thread shows it', async () => {
  const mobile = newNumber();
  const { publicUrl } = (await upload(picture())).json;
  const handset = `/simulator/handsets/${encodeURIComponent(mobile)}`;
  const said = await shop.call('POST', `${handset}/messages`, { body: '', mediaUrls: [publicUrl] });
  expect(said.status).toBe(202);
  const { items } = (await shop.call('GET', '/conversations')).json;
  const thread = items.find(({ number }: { number: string }) => number === mobile);
  const { json } = await shop.call('GET', `/conversations/${thread.id}/messages`);
  expect(json.items).toMatchObject([
    {
      direction: 'inbound',
      body: '',
      mediaUrls: [publicUrl],
      media: [{ url: new URL(publicUrl).pathname, contentType: 'image/png' }],
    },
  ]);
});

describe('another business', () => {
  test('neither sees nor attaches the picture', async () => {
    const id = await kept(picture());
    const { get, post, simulated } = await anotherShop();
    expect(await get(`/media/${id}`)).toMatchObject({ status: 404, json: { code: 'not_found' } });
    await simulated.says('+15125550142', 'Which one?');
    const [inbound] = await simulated.messages('+15125550142');
    const text = { body: 'This one', category: 'conversational', mediaIds: [id] };
    expect(await post(`/conversations/${inbound?.conversation_id}/messages`, text)).toMatchObject({
      status: 422,
      json: { errors: [{ field: 'mediaIds.0' }] },
    });
  });

  test('keeps the same picture for itself', async () => {
    const bytes = picture();
    const id = await kept(bytes);
    const theirs = await (await anotherShop()).upload(bytes);
    expect(theirs.status).toBe(201);
    expect(theirs.json.id).not.toBe(id);
  });
});

test('an address that was not given out opens nothing', async () => {
  const { publicUrl } = (await upload(picture())).json;
  const { pathname } = new URL(publicUrl);
  expect((await shop.app.inject(pathname)).statusCode).toBe(200);
  const changed = pathname.replace(/.(?=.{9}\.png$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  for (const path of [changed, `/media/${uuid()}`, '/media/.png', `${pathname}x`, '/media/']) {
    expect((await shop.app.inject(path)).statusCode, path).toBe(404);
  }
});

/** A shop beside ours on the same database, with a simulated carrier and nothing else of the API but this. */
async function anotherShop(publicUrl?: string, limits?: { readonly dailyLimit: number }) {
  const simulated = await simulatedShop({}, shop.database);
  const { parts, businessId } = simulated;
  const { app } = await testApp({
    store: parts.store,
    businessId,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    routes: [
      (api, http) => mediaRoutes(api, { ...http, ...parts }, limits),
      (api, http) => messageRoutes(api, { ...http, ...parts }),
    ],
  });
  const ask = async (method: 'GET' | 'POST', path: string, payload?: object, type = 'application/json') => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { authorization: 'Bearer staff', ...(payload && { 'content-type': type }) },
      ...(payload && { payload }),
    });
    return { status: answer.statusCode, json: answer.json() };
  };
  return {
    simulated,
    get: (path: string) => ask('GET', path),
    post: (path: string, body: object) => ask('POST', path, body),
    upload: (bytes: Buffer) => ask('POST', '/media', bytes, 'image/png'),
  };
}
