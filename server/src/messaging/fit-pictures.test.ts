import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SENDER, type TestShop, testShop } from '../../test-support/test-shop.ts';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import type { Carrier, CarrierPictures } from '../carriers/carrier.ts';
import { IN_DATABASE } from '../media/places.ts';
import { readMedia } from '../media/stored-media.ts';
import { GIF, WEBP } from '../media/testing/pictures.ts';
import { Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { fitPictures } from './fit-pictures.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
});
afterAll(() => shop.close());

/** A picture of which nothing can be left out: noise. */
const noise = (side: number) =>
  sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();

async function upload(payload: Buffer, type = 'image/jpeg'): Promise<string> {
  const headers = { authorization: 'Bearer the owner', 'content-type': type };
  const answer = await shop.app.inject({ method: 'POST', url: '/api/v1/media', headers, payload });
  return answer.json().id;
}

/** The same shop, with a carrier that takes so much. */
function fit(mediaIds: readonly string[], mostBytes: number | null, mediaUrls: readonly string[] = []) {
  const { carriers } = shop.parts;
  const of = async (businessId: string, accountId: string): Promise<Carrier> => {
    const { pictures, ...rest } = await carriers.of(businessId, accountId);
    return mostBytes === null
      ? { ...rest, capabilities: { ...rest.capabilities, mms: false } }
      : { ...rest, pictures: { ...(pictures as CarrierPictures), mostBytes } };
  };
  const actorId = async (tx: Tx) => (await actorOf(tx, SYSTEM)).id;
  const parts = { ...shop.parts, carriers: { of } };
  return fitPictures(parts, shop.businessId, SENDER, { mediaIds, mediaUrls }, actorId);
}
const read = async (id: string) => {
  const file = await readMedia(shop.parts.store, IN_DATABASE, shop.businessId, id);
  if (file === null) throw new Error('There is no such picture');
  return file;
};

describe('pictures that are to go with a text', () => {
  test('go as they are where the carrier takes them', async () => {
    const ids = [await upload(await noise(300)), await upload(GIF, 'image/gif')];
    expect(await fit(ids, 5_000_000)).toEqual(ids);
  });

  test('are scaled down where they are too large together, each as far as it must be, and once', async () => {
    const [large, larger, small] = [await noise(700), await noise(1_100), await noise(60)];
    const ids = [await upload(large), await upload(larger), await upload(small)];
    const most = 300_000;
    expect(large.length).toBeGreaterThan(most / 3);
    const fitting = await fit(ids, most);
    expect(fitting[2]).toBe(ids[2]);
    const files = await Promise.all(fitting.map(read));
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(most);
    for (const { contentType, bytes } of files) {
      expect(contentType).toBe('image/jpeg');
      expect(bytes.length).toBeGreaterThan(1_000);
    }
    expect(await fit(ids, most)).toEqual(fitting);
    // What staff sent in stays what it is.
    expect((await read(ids[1] ?? '')).bytes.length).toBeGreaterThan(most);
  });

  test('go as JPEG where phones do not show what they are', async () => {
    const [id = ''] = await fit([await upload(WEBP, 'image/webp')], 5_000_000);
    expect((await read(id)).contentType).toBe('image/jpeg');
  });

  test('that move still do', async () => {
    const frames = await Promise.all([noise(400), noise(400)]);
    const moving = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [300, 300] })
      .toBuffer();
    const id = await upload(moving, 'image/gif');
    const most = 200_000;
    expect(moving.length).toBeGreaterThan(most);
    const [smaller = ''] = await fit([id], most);
    const { bytes } = await read(smaller);
    expect(bytes.length).toBeLessThanOrEqual(most);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'gif', pages: 2 });
  });

  test('are refused before anything is asked for where they cannot be made so small', async () => {
    const ids = [await upload(await noise(900))];
    await expect(fit(ids, 2_000)).rejects.toMatchObject({
      errors: [{ field: 'mediaIds.0', message: expect.stringContaining('2 kB') }],
    });
  });

  test('are refused where the carrier takes none, with what to do instead', async () => {
    const ids = [await upload(await noise(50))];
    await expect(fit(ids, null)).rejects.toBeInstanceOf(Rejection);
    await expect(fit(ids, null)).rejects.toMatchObject({
      errors: [{ field: 'mediaIds', message: expect.stringContaining('takes no pictures') }],
    });
    await expect(fit([], null, ['https://shop.example/a.jpg'])).rejects.toMatchObject({
      errors: [{ field: 'mediaUrls' }],
    });
    expect(await fit([], null)).toEqual([]);
  });

  test('of another shop are left for the text itself to refuse', async () => {
    const id = '01890000-0000-7000-8000-000000000000';
    expect(await fit([id], 5_000_000)).toEqual([id]);
  });
});

test('what the carrier is given is what fits it', async () => {
  const maya = await shop.agreed();
  const { json } = await shop.text(maya, 'Which?', { mediaIds: [await upload(WEBP, 'image/webp')] });
  expect(json.mediaUrls).toEqual([expect.stringMatching(/\.jpg$/)]);
});
