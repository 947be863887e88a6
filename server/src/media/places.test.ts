import { createHash, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../test-support/test-shop.ts';
import { actorOf } from '../businesses/actors.ts';
import { inBusiness } from '../storage/transaction.ts';
import { createFolderStore } from './folder-store.ts';
import { IN_DATABASE, nameOf, type ObjectStore, type Place, type Places, thumbnailNameOf } from './places.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';
import { createS3Store } from './s3-store.ts';
import {
  destroyMedia,
  keepMedia,
  readMedia,
  readThumbnail,
  storeFile,
  throwAwayUnattached,
} from './stored-media.ts';
import { anotherPng, phoneJpeg } from './testing/pictures.ts';
import { moveToPlace, removeLeftovers } from './tidy-outside.ts';

const SECRET = 'the secret of the key';
const BUCKET = 'pictures';

/** A bucket in this process, which reckons each request's signature anew (AWS Signature Version 4). */
async function startBucket() {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const wrong = whatIsWrong(request, body);
    if (wrong !== null) {
      refused.push(wrong);
      return void response.writeHead(403).end();
    }
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://s3').pathname);
    const found = objects.get(name);
    if (request.method === 'PUT') objects.set(name, body);
    if (request.method === 'DELETE') objects.delete(name);
    if (request.method !== 'GET') return void response.writeHead(request.method === 'PUT' ? 200 : 204).end();
    if (found) return void response.writeHead(200).end(found);
    response
      .writeHead(404, { 'content-type': 'application/xml' })
      .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>None</Message></Error>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    refused,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function whatIsWrong({ method, url = '', headers }: IncomingMessage, body: Buffer): string | null {
  const [, scope = '', signed = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=key\/(\d{8}\/[\w-]+\/s3\/aws4_request), ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  if (signature === undefined) return 'the Authorization has another shape';
  const payload = String(headers['x-amz-content-sha256']);
  const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
  if (payload !== sha256(body)) return 'the body is not what was signed';
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const query = [...searchParams].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  const canonical = [
    method,
    pathname,
    query.sort().join('&'),
    ...signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed,
    payload,
  ].join('\n');
  const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
  const key = scope.split('/').reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${SECRET}`);
  const toSign = `AWS4-HMAC-SHA256\n${String(headers['x-amz-date'])}\n${scope}\n${sha256(canonical)}`;
  return hmac(key, toSign).toString('hex') === signature ? null : 'the signature does not fit';
}

let shop: TestShop;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let folder: string;
const outside: Record<'folder' | 's3', ObjectStore | undefined> = { folder: undefined, s3: undefined };
beforeAll(async () => {
  [shop, bucket, folder] = await Promise.all([
    testShop({ workers: 0 }),
    startBucket(),
    mkdtemp(join(tmpdir(), 'conversations-media-')),
  ]);
  outside.folder = createFolderStore(folder);
  outside.s3 = s3();
});
afterAll(async () => {
  outside.s3?.close();
  await bucket.close();
  await shop.close();
  await rm(folder, { recursive: true, force: true });
});

const s3 = (secretAccessKey = SECRET) =>
  createS3Store({
    bucket: BUCKET,
    region: 'us-east-1',
    endpoint: bucket.endpoint,
    credentials: { accessKeyId: 'key', secretAccessKey },
  });
const storeOf = (place: 'folder' | 's3') => outside[place] as ObjectStore;
const placesFor = (current: Place): Places => ({
  current,
  outside: { folder: storeOf('folder'), s3: storeOf('s3') },
});

/** How many objects lie in each store outside. */
const lying = async () => ({
  folder: (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile())
    .length,
  s3: bucket.objects.size,
});

describe.each(['folder', 's3'] as const)('a store outside the database: %s', (place) => {
  test('gives back what was put, as often as it is put, until it is removed', async () => {
    const name = nameOf(uuid(), randomBytes(32));
    expect(await storeOf(place).get(name)).toBeNull();
    const bytes = randomBytes(100_000);
    await Promise.all([storeOf(place).put(name, bytes), storeOf(place).put(name, bytes)]);
    expect(await storeOf(place).get(name)).toEqual(bytes);
    await storeOf(place).remove(name);
    await storeOf(place).remove(name);
    expect(await storeOf(place).get(name)).toBeNull();
  });

  test('keeps nothing and an empty file apart', async () => {
    const name = nameOf(uuid(), randomBytes(32));
    await storeOf(place).put(name, Buffer.alloc(0));
    expect(await storeOf(place).get(name)).toEqual(Buffer.alloc(0));
    await storeOf(place).remove(name);
  });
});

test('the folder takes no name that leads out of it', async () => {
  const put = async (name: string) => storeOf('folder').put(name, Buffer.of(1));
  for (const name of ['../x', `${uuid()}/../../x`, '/etc/passwd', `${uuid()}/${'0'.repeat(64)}/../x`, '']) {
    await expect(put(name), name).rejects.toThrow(/no name/);
  }
});

test('a bucket whose key is wrong says so, and takes nothing', async () => {
  const before = bucket.objects.size;
  await expect(s3('another secret').put(nameOf(uuid(), randomBytes(32)), Buffer.of(1))).rejects.toThrow();
  expect(bucket.refused).toContain('the signature does not fit');
  expect(bucket.objects.size).toBe(before);
});

describe.each(['database', 'folder', 's3'] as const)('pictures kept in: %s', (place) => {
  const places = () => placesFor(place);
  const prepared = async (bytes: Buffer) => (await prepareFile(bytes)) as PreparedFile;
  const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
    inBusiness(shop.parts.store, shop.businessId, work);
  const keep = async (file: PreparedFile, business = shop.businessId) => {
    const stored = await storeFile(shop.parts.store, places(), business, file);
    return inShop(async (tx) =>
      keepMedia(
        tx,
        stored,
        (await actorOf(tx, { kind: 'system', externalRef: 'system', name: 'System' })).id,
      ),
    );
  };
  const age = (id: string) =>
    inShop(({ sql }) =>
      sql
        .updateTable('media')
        .set({ created_at: new Date(Date.now() - 25 * 3_600_000) })
        .where('id', '=', id)
        .execute(),
    );
  const leftoversDue = () =>
    inShop(({ sql }) =>
      sql
        .updateTable('media_leftovers')
        .set({ due_at: new Date(0) })
        .execute(),
    );

  test('are read back with their thumbnails, once for the same content, and by this business alone', async () => {
    const file = await prepared(phoneJpeg(3));
    const ids = await Promise.all([keep(file), keep(file), keep(file)]);
    expect(new Set(ids).size).toBe(1);
    const [id] = ids;
    expect(await readMedia(shop.parts.store, places(), shop.businessId, id)).toEqual({
      contentType: 'image/jpeg',
      bytes: file.bytes,
    });
    expect(await readThumbnail(shop.parts.store, places(), shop.businessId, id)).toEqual({
      contentType: 'image/webp',
      bytes: file.look?.thumbnail,
    });
    expect(await readMedia(shop.parts.store, places(), uuid(), id)).toBeNull();
    await inShop((tx) => destroyMedia(tx, [id]));
    await removeLeftovers(shop.parts.store, places(), shop.businessId);
  });

  test('C48 are gone wherever they lay, once they are destroyed or thrown away', async () => {
    const before = await lying();
    const [one, two] = [await keep(await prepared(anotherPng())), await keep(await prepared(anotherPng()))];
    const added = place === 'database' ? 0 : 4;
    expect(await lying()).toEqual({
      ...before,
      ...(place !== 'database' && { [place]: before[place] + added }),
    });
    await age(two);
    await inShop((tx) => destroyMedia(tx, [one]));
    await inShop((tx) => throwAwayUnattached(tx));
    for (const id of [one, two]) {
      expect(await readMedia(shop.parts.store, places(), shop.businessId, id)).toBeNull();
    }
    await removeLeftovers(shop.parts.store, places(), shop.businessId);
    expect(await lying()).toEqual(before);
    expect(await inShop(({ sql }) => sql.selectFrom('media_leftovers').selectAll().execute())).toEqual([]);
  });

  test('leave nothing behind where a crash came between putting and keeping; what is kept stays', async () => {
    const before = await lying();
    const file = await prepared(anotherPng());
    await storeFile(shop.parts.store, places(), shop.businessId, file);
    // Somebody may just be at it: not yet.
    await removeLeftovers(shop.parts.store, places(), shop.businessId);
    const id = await keep(file);
    await storeFile(shop.parts.store, places(), shop.businessId, await prepared(anotherPng()));
    await storeFile(shop.parts.store, places(), shop.businessId, file);
    await leftoversDue();
    await removeLeftovers(shop.parts.store, places(), shop.businessId);
    expect((await readMedia(shop.parts.store, places(), shop.businessId, id))?.bytes).toEqual(file.bytes);
    await inShop((tx) => destroyMedia(tx, [id]));
    await removeLeftovers(shop.parts.store, places(), shop.businessId);
    expect(await lying()).toEqual(before);
  });

  test('that took too long to keep are not kept as if they were there', async () => {
    const file = await prepared(anotherPng());
    const stored = await storeFile(shop.parts.store, places(), shop.businessId, file);
    await leftoversDue();
    await removeLeftovers(shop.parts.store, places(), shop.businessId);
    const kept = inShop(async (tx) =>
      keepMedia(
        tx,
        stored,
        (await actorOf(tx, { kind: 'system', externalRef: 'system', name: 'System' })).id,
      ),
    );
    if (place === 'database') await kept;
    else await expect(kept).rejects.toThrow(/not kept in time/);
  });

  test.each(['database', 'folder', 's3'] as const)('move to: %s, and lose nothing', async (to) => {
    const file = await prepared(anotherPng());
    const id = await keep(file);
    const moved = placesFor(to);
    while ((await moveToPlace(shop.parts.store, moved, shop.businessId)).tried > 0);
    await removeLeftovers(shop.parts.store, moved, shop.businessId);
    // As after a restart without the store that it lay in.
    const alone: Places = to === 'database' ? IN_DATABASE : { current: to, outside: { [to]: storeOf(to) } };
    expect((await readMedia(shop.parts.store, alone, shop.businessId, id))?.bytes).toEqual(file.bytes);
    expect((await readThumbnail(shop.parts.store, alone, shop.businessId, id))?.bytes).toEqual(
      file.look?.thumbnail,
    );
    const left = await lying();
    for (const each of ['folder', 's3'] as const) if (each !== to) expect(left[each], each).toBe(0);
    await inShop((tx) => destroyMedia(tx, [id]));
    await removeLeftovers(shop.parts.store, moved, shop.businessId);
  });
});

test('the same content of two businesses lies under two names', () => {
  const sha256 = randomBytes(32);
  expect(nameOf(uuid(), sha256)).not.toBe(nameOf(uuid(), sha256));
  expect(thumbnailNameOf('a', sha256)).not.toBe(nameOf('a', sha256));
});

test('what lies in a store that is not set up says which setting is missing', async () => {
  const file = (await prepareFile(anotherPng())) as PreparedFile;
  const stored = await storeFile(shop.parts.store, placesFor('s3'), shop.businessId, file);
  const id = await inBusiness(shop.parts.store, shop.businessId, async (tx) =>
    keepMedia(tx, stored, (await actorOf(tx, { kind: 'system', externalRef: 'system', name: 'System' })).id),
  );
  await expect(readMedia(shop.parts.store, IN_DATABASE, shop.businessId, id)).rejects.toThrow('S3_BUCKET');
});
