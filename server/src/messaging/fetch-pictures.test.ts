import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newNumber } from '../../test-support/test-shop.ts';
import { type TwilioPictures, twilioPictures } from '../../test-support/twilio-pictures.ts';
import { until } from '../../test-support/until.ts';
import { createFileFetcher } from '../media/fetch-file.ts';
import { prepareFile } from '../media/prepare-file.ts';
import type { ShownMedia } from '../media/shown-media.ts';
import { PLACE, phoneJpeg, pngOf } from '../media/testing/pictures.ts';
import { inBusiness } from '../storage/transaction.ts';
import { startFetchingPictures } from './fetch-pictures.ts';

let at: TwilioPictures;
let carrier: TwilioPictures['carrier'];
let shop: TwilioPictures['shop'];
let fetching: { stop(): Promise<void> } | undefined;
beforeAll(async () => {
  at = await twilioPictures();
  ({ carrier, shop } = at);
});
afterAll(async () => {
  await fetching?.stop();
  await at.close();
});

const UNPREPARABLE = Buffer.concat([phoneJpeg(), Buffer.from('fault')]);

const begin = () => {
  fetching ??= startFetchingPictures(shop.parts, {
    fetcher: createFileFetcher({ withinMs: 5_000 }),
    async prepare(bytes) {
      if (bytes.equals(UNPREPARABLE)) throw new Error('a fault of ours on these bytes');
      return prepareFile(bytes);
    },
  });
};
const texts: TwilioPictures['texts'] = (...given) => at.texts(...given);
const threadOf: TwilioPictures['threadOf'] = (...given) => at.threadOf(...given);
const mediaOf: TwilioPictures['mediaOf'] = (...given) => at.mediaOf(...given);
const settled: TwilioPictures['settled'] = (...given) => at.settled(...given);
const get = (url: string, headers: Record<string, string> = { authorization: 'Bearer the owner' }) =>
  shop.app.inject({ url, headers });
/** Everything that is waiting is tried now. */
const hurry = () =>
  inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
    sql.updateTable('received_media').set({ due_at: new Date() }).where('state', '=', 'on_its_way').execute(),
  );

describe('a picture that a customer sends', () => {
  test('is on its way once the carrier has its answer; then the thread shows it, without where it was taken', async () => {
    const number = newNumber();
    const { status, paths } = await texts(number, [phoneJpeg(6)], 'It makes a noise here');
    expect(status).toBe(200);
    expect(carrier.asked).toEqual([]);
    expect(await mediaOf(number)).toMatchObject([
      { state: 'on_its_way', contentType: null, thumbnailUrl: null, url: `${carrier.baseUrl}${paths[0]}` },
    ]);
    begin();
    const [shown] = (await settled(number)) as [ShownMedia];
    // It lay on its side.
    expect(shown).toMatchObject({ state: 'here', contentType: 'image/jpeg', width: 4, height: 8 });
    expect(carrier.asked).toEqual(paths);
    const whole = await get(shown.url);
    expect(whole.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringMatching(/^inline; filename="picture-[\w-]+\.jpg"$/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect(whole.rawPayload.includes(PLACE)).toBe(false);
    const thumbnail = await get(shown.thumbnailUrl ?? '');
    expect(thumbnail.headers['content-type']).toBe('image/webp');
    expect(await sharp(thumbnail.rawPayload).metadata()).toMatchObject({
      format: 'webp',
      width: 4,
      height: 8,
    });
    expect((await get(shown.url, {})).statusCode).toBe(401);
    // The thread as outside programs read it, and the text alone, say the same.
    const {
      id,
      texts: [text],
    } = await threadOf(number);
    const { items } = (await shop.call('GET', `/conversations/${id}/messages`)).json;
    expect(items[0].media).toEqual([shown]);
    expect((await shop.call('GET', `/messages/${text?.id}`)).json.media).toEqual([shown]);
    const { changes } = await inBusiness(shop.parts.store, shop.businessId, async ({ sql }) => ({
      changes: await sql
        .selectFrom('changes')
        .select(['type', 'data'])
        .where('subject_id', '=', text?.id ?? '')
        .execute(),
    }));
    expect(changes).toMatchObject([
      { type: 'message.created' },
      { type: 'message.updated', data: { conversationId: id, status: 'received' } },
    ]);
  });

  test('that is large has a thumbnail fit for the thread', async () => {
    const number = newNumber();
    const large = await sharp({ create: { width: 3_000, height: 2_000, channels: 3, background: '#a33' } })
      .jpeg()
      .toBuffer();
    await texts(number, [large]);
    begin();
    const [shown] = (await settled(number)) as [ShownMedia];
    expect(shown).toMatchObject({ width: 3_000, height: 2_000 });
    const { rawPayload } = await get(shown.thumbnailUrl ?? '');
    expect(await sharp(rawPayload).metadata()).toMatchObject({ width: 640, height: 427 });
  });

  test('C25 a STOP with a picture whose server says nothing is answered, and recorded, at once', async () => {
    begin();
    const maya = await shop.customer();
    const { status, paths } = await texts(maya.mobile, [() => {}], 'STOP');
    expect(status).toBe(200);
    const { json } = await shop.call('GET', `/customers/${maya.id}`);
    expect(json.consent.state).toBe('opted_out');
    await until('it was asked for, in vain', async () => carrier.asked.includes(paths[0] ?? ''));
    expect(await mediaOf(maya.mobile)).toMatchObject([{ state: 'on_its_way' }]);
  });
});

describe('what else a customer sends', () => {
  const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const VCARD = Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya Okafor\r\nEND:VCARD\r\n');
  const MP4 = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(64)]);

  test.each([
    ['application/pdf', PDF, 'pdf'],
    ['text/vcard', VCARD, 'vcf'],
    ['video/mp4', MP4, 'mp4'],
  ])('%s is downloaded, and never shown', async (contentType, bytes, extension) => {
    const number = newNumber();
    await texts(number, [bytes]);
    begin();
    const [shown] = (await settled(number)) as [ShownMedia];
    expect(shown).toMatchObject({ state: 'here', contentType, thumbnailUrl: null, width: null });
    const answer = await get(shown.url);
    expect(answer.rawPayload).toEqual(bytes);
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining(contentType),
      'content-disposition': expect.stringMatching(
        new RegExp(`^attachment; filename="file-[0-9a-f-]{36}\\.${extension}"$`),
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    expect((await get(`${shown.url}/thumbnail`)).statusCode).toBe(404);
    // Nor does it go on to others.
    const id = shown.url.split('/').at(-1);
    const refused = await shop.text(await shop.customer(), 'This?', { mediaIds: [id] });
    expect(refused).toMatchObject({ status: 422, json: { errors: [{ field: 'mediaIds.0' }] } });
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each([
    ['an SVG with a script', Buffer.from(svg), 'kind'],
    ['an SVG behind an XML head', Buffer.from(`<?xml version="1.0"?>${svg}`), 'kind'],
    ['HTML that is called a JPEG', Buffer.from('<!doctype html><script>alert(1)</script>'), 'kind'],
    ['a program', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(64)]), 'kind'],
    ['an archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(64)]), 'kind'],
    ['nothing', Buffer.alloc(0), 'kind'],
    [
      'a JPEG’s beginning before HTML',
      Buffer.from('\xff\xd8\xff\xe0<script>alert(1)</script>', 'latin1'),
      'damaged',
    ],
    [
      'a picture of gigabytes in some kilobytes',
      pngOf(30_000, 30_000, deflateSync(Buffer.alloc(1_000_000))),
      'too_many_pixels',
    ],
    ['more than a text holds', Buffer.alloc(10 * 1_048_576 + 1), 'too_large'],
  ])('%s is not kept, and the thread says so', async (_what, bytes, reason) => {
    const number = newNumber();
    await texts(number, [bytes]);
    begin();
    expect(await settled(number)).toMatchObject([
      { state: 'failed', reason, contentType: null, thumbnailUrl: null },
    ]);
  });

  test('several come each for itself', async () => {
    const number = newNumber();
    await texts(number, [phoneJpeg(1), Buffer.from(svg), PDF]);
    begin();
    expect((await settled(number, 3)).map(({ state, contentType }) => contentType ?? state)).toEqual([
      'image/jpeg',
      'failed',
      'application/pdf',
    ]);
  });
});

test('one that we fail at is given up with its tries, and does not keep the next from coming', async () => {
  begin();
  const number = newNumber();
  await texts(number, [UNPREPARABLE, phoneJpeg()]);
  const states = async () => {
    await hurry();
    return (await mediaOf(number)).map(({ state }) => state);
  };
  await until('both are settled', async () => !(await states()).includes('on_its_way'));
  expect(await settled(number)).toMatchObject([
    { state: 'failed', reason: 'not_fetched' },
    { state: 'here' },
  ]);
});

describe('a carrier that does not give it', () => {
  test('is asked again, later each time, and given up after hours, with words for staff', async () => {
    begin();
    const number = newNumber();
    const { paths } = await texts(number, [phoneJpeg()]);
    const [path = ''] = paths;
    let times = 0;
    carrier.files.set(path, (_request, response) => {
      times += 1;
      response.writeHead(503).end();
    });
    const due = async () => {
      const {
        texts: [text],
      } = await threadOf(number);
      return inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
        sql
          .selectFrom('received_media')
          .selectAll()
          .where('message_id', '=', text?.id ?? '')
          .executeTakeFirstOrThrow(),
      );
    };
    const waits: number[] = [];
    for (let attempt = 1; attempt < 8; attempt++) {
      const row = await until(`try ${attempt} is over`, async () => {
        const seen = await due();
        // While it is at work it is leased for minutes.
        return times === attempt && seen.attempts === attempt && (await notLeased(seen)) && seen;
      });
      waits.push(Math.round((row.due_at.getTime() - Date.now()) / 10_000));
      await hurry();
    }
    expect(await settled(number)).toMatchObject([{ state: 'failed', reason: 'not_fetched' }]);
    expect(times).toBe(8);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(600);
  });

  test('comes back, and it is fetched', async () => {
    begin();
    const number = newNumber();
    const { paths } = await texts(number, [phoneJpeg(1)]);
    const [path = ''] = paths;
    const file = carrier.files.get(path) as Buffer;
    carrier.files.set(path, (_request, response) => {
      carrier.files.set(path, file);
      response.writeHead(500).end();
    });
    await until('it was asked for', async () => carrier.asked.includes(path));
    await until('it is here', async () => {
      await hurry();
      const [shown] = await mediaOf(number);
      return shown?.state === 'here';
    });
  });
});

describe('staff want fetched what was given up', () => {
  const fetchAgain = (id = '') => shop.call('POST', `/messages/${id}/media/fetch`);
  const givenUp = (id = '') =>
    inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
      sql
        .updateTable('received_media')
        .set({ state: 'failed', reason: 'not_fetched', attempts: 8 })
        .where('message_id', '=', id)
        .where('state', '=', 'on_its_way')
        .execute(),
    );
  /** A text whose file the carrier does not give: after its first try, given up as after the last. */
  const lost = async () => {
    begin();
    const number = newNumber();
    const { paths } = await texts(number, [phoneJpeg(1)]);
    const [path = ''] = paths;
    const file = carrier.files.get(path) as Buffer;
    carrier.files.set(path, (_request, response) => response.writeHead(503).end());
    await until('it was asked for', async () => carrier.asked.includes(path));
    const [text] = (await threadOf(number)).texts;
    await givenUp(text?.id);
    await until('it is given up', async () => (await mediaOf(number))[0]?.state === 'failed');
    return { number, id: text?.id, back: () => carrier.files.set(path, file), path };
  };

  test('the carrier gives it by now: the thread shows it, and every screen is told', async () => {
    const { number, id, back } = await lost();
    back();
    const { status, json } = await fetchAgain(id);
    expect(status).toBe(202);
    expect(json).toMatchObject({ id, media: [{ state: 'on_its_way', reason: null }] });
    expect(await settled(number)).toMatchObject([{ state: 'here' }]);
    const { json: problem, status: refused } = await fetchAgain(id);
    expect(refused).toBe(409);
    expect(problem).toMatchObject({ code: 'not_given_up' });
  });

  test('it does not: it is tried as at first, and a second press while it is changes nothing', async () => {
    const { number, id } = await lost();
    expect((await fetchAgain(id)).status).toBe(202);
    expect((await fetchAgain(id)).status).toBe(202);
    const row = await inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
      sql
        .selectFrom('received_media')
        .select(['state', 'attempts'])
        .where('message_id', '=', id ?? '')
        .executeTakeFirstOrThrow(),
    );
    expect(row.state).toBe('on_its_way');
    expect(row.attempts).toBeLessThan(3);
    expect(await mediaOf(number)).toMatchObject([{ state: 'on_its_way' }]);
  });

  test('what failed for good stays so, and a text that is not there is not found', async () => {
    begin();
    const number = newNumber();
    await texts(number, [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]);
    expect(await settled(number)).toMatchObject([{ state: 'failed', reason: 'kind' }]);
    const [text] = (await threadOf(number)).texts;
    expect((await fetchAgain(text?.id)).status).toBe(409);
    expect((await fetchAgain(crypto.randomUUID())).status).toBe(404);
    const unsigned = await shop.app.inject({
      method: 'POST',
      url: `/api/v1/messages/${text?.id}/media/fetch`,
    });
    expect(unsigned.statusCode).toBe(401);
  });
});

/** Its next try is not the end of a lease, which is three minutes from the claim. */
async function notLeased({ attempts, due_at }: { attempts: number; due_at: Date }): Promise<boolean> {
  const expected = 10 * 3 ** (attempts - 1);
  const left = (due_at.getTime() - Date.now()) / 1_000;
  return left <= expected + 1 && left > expected - 30;
}

describe('several workers', () => {
  test('fetch each picture once', async () => {
    const others = [startFetchingPictures(shop.parts), startFetchingPictures(shop.parts)];
    begin();
    try {
      const number = newNumber();
      const sent = await Promise.all(
        Array.from({ length: 6 }, (_, at) => texts(number, [phoneJpeg(at + 1)])),
      );
      const media = await settled(number, 6);
      expect(media.every(({ state }) => state === 'here')).toBe(true);
      for (const path of sent.flatMap(({ paths }) => paths)) {
        expect(carrier.asked.filter((each) => each === path)).toHaveLength(1);
      }
    } finally {
      await Promise.all(others.map((each) => each.stop()));
    }
  });

  test('of which one died in the middle: another takes it up, once, and the dead one’s late result counts for nothing', async () => {
    await fetching?.stop();
    fetching = undefined;
    const number = newNumber();
    const { paths } = await texts(number, [phoneJpeg(8)]);
    const [path = ''] = paths;
    const file = carrier.files.get(path) as Buffer;
    let giveLate = () => {};
    carrier.files.set(path, (_request, response) => {
      giveLate = () => void response.end(file);
    });
    const slow = startFetchingPictures(shop.parts);
    await until('the first is at it', async () => carrier.asked.includes(path));
    // Its lease ends, as three minutes later.
    carrier.files.set(path, file);
    await hurry();
    begin();
    const [shown] = (await settled(number)) as [ShownMedia];
    expect(shown.state).toBe('here');
    giveLate();
    await slow.stop();
    expect(await mediaOf(number)).toEqual([shown]);
  });
});

describe('forgetting', () => {
  test('C48 takes what one customer sent, and leaves what another sent too', async () => {
    begin();
    const [maya, theo] = [await shop.customer(), await shop.customer({ name: 'Theo' })];
    const alone = await sharp({ create: { width: 31, height: 17, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    const both = await sharp({ create: { width: 17, height: 31, channels: 3, background: '#321' } })
      .png()
      .toBuffer();
    await texts(maya.mobile, [alone, both]);
    await texts(theo.mobile, [both]);
    const [one, two] = (await settled(maya.mobile, 2)) as [ShownMedia, ShownMedia];
    const [theirs] = (await settled(theo.mobile)) as [ShownMedia];
    expect(two.url).toBe(theirs.url);
    expect((await shop.call('POST', `/customers/${maya.id}/erasure`)).status).toBeLessThan(300);
    expect((await get(one.url)).statusCode).toBe(404);
    expect((await get(one.thumbnailUrl ?? '')).statusCode).toBe(404);
    expect((await get(theirs.url)).statusCode).toBe(200);
  });

  test('C48 what is on its way when a customer is forgotten is never kept', async () => {
    begin();
    const maya = await shop.customer();
    const { paths } = await texts(maya.mobile, [Buffer.alloc(0)]);
    const [path = ''] = paths;
    const picture = await sharp({ create: { width: 13, height: 13, channels: 3, background: '#777' } })
      .png()
      .toBuffer();
    let give = () => {};
    carrier.files.set(path, (_request, response) => {
      give = () => void response.end(picture);
    });
    await hurry();
    await until('it is being fetched', async () => carrier.asked.includes(path));
    await shop.call('POST', `/customers/${maya.id}/erasure`);
    give();
    await fetching?.stop();
    fetching = undefined;
    const left = await inBusiness(shop.parts.store, shop.businessId, ({ sql }) =>
      sql.selectFrom('media').select('id').where('width', '=', 13).execute(),
    );
    expect(left).toEqual([]);
  });
});
