import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { actorOf } from '../businesses/actors.ts';
import { inBusiness } from '../storage/transaction.ts';
import { countPlaces } from './count-places.ts';
import { createFolderStore } from './folder-store.ts';
import { IN_DATABASE, nameOf, type ObjectStore, type Places, thumbnailNameOf } from './places.ts';
import { type PreparedFile, prepareFile } from './prepare-file.ts';
import { createTidying } from './start-tidying.ts';
import { destroyMedia, keepMedia, readMedia, readThumbnail, storeFile } from './stored-media.ts';
import { anotherPng } from './testing/pictures.ts';
import { moveToPlace, removeLeftovers } from './tidy-outside.ts';

let db: TestDatabase;
let folders: string[];
/** Where pictures were kept, and where they are kept now: a second folder stands for the bucket. */
let before: ObjectStore;
let now: ObjectStore;
beforeEach(async () => {
  db = await testDatabase();
  folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'conversations-media-'))));
  [before, now] = folders.map(createFolderStore) as [ObjectStore, ObjectStore];
});
afterEach(async () => {
  await db.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const inFolder = (): Places => ({ current: 'folder', outside: { folder: before } });
const moving = (folder: Partial<ObjectStore> = {}): Places => ({
  current: 's3',
  outside: { folder: { ...before, ...folder }, s3: now },
});
const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) => inBusiness(db.store, db.businessId, work);

interface Picture {
  readonly id: string;
  readonly file: PreparedFile;
  readonly sha256: Buffer;
}

async function keep(places: Places, file: PreparedFile): Promise<Picture> {
  const stored = await storeFile(db.store, places, db.businessId, file);
  const id = await inShop(async (tx) => {
    const system = await actorOf(tx, { kind: 'system', externalRef: 'system', name: 'System' });
    return keepMedia(tx, stored, system.id);
  });
  return { id, file, sha256: stored.sha256 };
}
async function pictures(count: number): Promise<Picture[]> {
  const kept: Picture[] = [];
  for (let n = 0; n < count; n++) {
    kept.push(await keep(inFolder(), (await prepareFile(anotherPng())) as PreparedFile));
  }
  return kept;
}
const lose = ({ sha256 }: Picture) => before.remove(nameOf(db.businessId, sha256));
const move = (places = moving()) => moveToPlace(db.store, places, db.businessId);
const bytesOf = async ({ id }: Picture, places = moving()) =>
  (await readMedia(db.store, places, db.businessId, id))?.bytes ?? null;
const counted = () => inShop(countPlaces);
/** As when what was put off has its turn again. */
const muchLater = () =>
  inShop(async ({ sql }) => {
    await sql
      .updateTable('media')
      .set({ move_after: new Date(0) })
      .execute();
    await sql
      .updateTable('media_leftovers')
      .set({ due_at: new Date(0) })
      .execute();
  });

describe('pictures that are to be brought elsewhere', () => {
  test('are brought past any number of lost ones, which are found once and then left alone', async () => {
    const lost = await pictures(25);
    const [kept] = await pictures(1);
    await Promise.all(lost.map(lose));
    expect(await move()).toMatchObject({ tried: 20, all: false, lost: 20 });
    expect(await move()).toMatchObject({ tried: 6, all: true, lost: 5, failures: [] });
    expect(await move()).toMatchObject({ tried: 0, all: true, lost: 0 });
    expect(kept && (await bytesOf(kept, { current: 's3', outside: { s3: now } }))).toEqual(kept?.file.bytes);
    expect(await counted()).toMatchObject([
      { place: 'folder', pictures: 25, lost: 25 },
      { place: 's3', pictures: 1, lost: 0 },
    ]);
  });

  test('and were lost are looked for again a day later, and brought where they are back', async () => {
    const [one] = await pictures(1);
    if (!one) throw new Error('no picture');
    await lose(one);
    await move();
    await before.put(nameOf(db.businessId, one.sha256), one.file.bytes);
    expect(await move()).toMatchObject({ tried: 0 });
    await muchLater();
    expect(await move()).toMatchObject({ tried: 1, lost: 0 });
    await removeLeftovers(db.store, moving(), db.businessId);
    expect(await counted()).toEqual([{ place: 's3', pictures: 1, lost: 0, leftovers: 0 }]);
  });

  test('and are lost, and sent once more, are there again', async () => {
    const [one] = await pictures(1);
    if (!one) throw new Error('no picture');
    await lose(one);
    await move();
    expect((await keep(moving(), one.file)).id).toBe(one.id);
    expect(await bytesOf(one)).toEqual(one.file.bytes);
    expect((await readThumbnail(db.store, moving(), db.businessId, one.id))?.bytes).toEqual(
      one.file.look?.thumbnail,
    );
    // And go with an erasure from wherever they were (C48), the folder that came back among them.
    await before.put(nameOf(db.businessId, one.sha256), one.file.bytes);
    await inShop((tx) => destroyMedia(tx, [one.id]));
    await removeLeftovers(db.store, moving(), db.businessId);
    for (const store of [before, now]) {
      expect(await store.get(nameOf(db.businessId, one.sha256))).toBeNull();
      expect(await store.get(thumbnailNameOf(db.businessId, one.sha256))).toBeNull();
    }
  });

  test('are brought past one that its store does not give, which is tried again later', async () => {
    const [bad, ...others] = await pictures(3);
    if (!bad) throw new Error('no picture');
    const broken = nameOf(db.businessId, bad.sha256);
    const get: ObjectStore['get'] = (name) =>
      name === broken ? Promise.reject(new Error('archived')) : before.get(name);
    expect((await move(moving({ get }))).failures).toEqual([new Error('archived')]);
    for (const each of others) expect(await now.get(nameOf(db.businessId, each.sha256))).not.toBeNull();
    expect(await move()).toMatchObject({ tried: 0 });
    await muchLater();
    expect(await move()).toMatchObject({ tried: 1, failures: [] });
    await removeLeftovers(db.store, moving(), db.businessId);
    expect(await counted()).toEqual([{ place: 's3', pictures: 3, lost: 0, leftovers: 0 }]);
  });
});

test('C48 what one store does not take away keeps nothing else from being taken away', async () => {
  const gone = await pictures(3);
  const broken = nameOf(db.businessId, gone[0]?.sha256 ?? Buffer.of());
  const remove: ObjectStore['remove'] = (name) =>
    name === broken ? Promise.reject(new Error('locked')) : before.remove(name);
  await inShop((tx) =>
    destroyMedia(
      tx,
      gone.map(({ id }) => id),
    ),
  );
  const places: Places = { current: 'folder', outside: { folder: { ...before, remove } } };
  expect(await removeLeftovers(db.store, places, db.businessId)).toEqual([new Error('locked')]);
  const lying = async () =>
    Promise.all(gone.map(async ({ sha256 }) => (await before.get(nameOf(db.businessId, sha256))) !== null));
  expect(await lying()).toEqual([true, false, false]);
  await muchLater();
  expect(await removeLeftovers(db.store, inFolder(), db.businessId)).toEqual([]);
  expect(await lying()).toEqual([false, false, false]);
});

describe('the log', () => {
  let lines: Record<string, unknown>[];
  const tidying = (places: Places) => {
    lines = [];
    const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
    return createTidying({ store: db.store, places, log: pino({ level: 'info' }, { write }) });
  };

  test('tells of all lost pictures once, with their count', async () => {
    await Promise.all((await pictures(23)).map(lose));
    const tidy = tidying(moving());
    for (let round = 0; round < 4; round++) await tidy(db.businessId);
    await muchLater();
    for (let round = 0; round < 4; round++) await tidy(db.businessId);
    expect(lines).toMatchObject([{ lost: 23, businessId: db.businessId }]);
  });

  test('tells once of pictures in a place that is not set up, which keep no others waiting', async () => {
    const [here] = await pictures(1);
    const there = await keep(moving(), (await prepareFile(anotherPng())) as PreparedFile);
    // As after a restart in which somebody forgot the bucket: no place outside is the present one.
    const places: Places = { current: 'database', outside: { folder: before } };
    const tidy = tidying(places);
    for (let round = 0; round < 3; round++) await tidy(db.businessId);
    expect(lines).toMatchObject([{ place: 's3', pictures: 1 }]);
    expect(here && (await bytesOf(here, IN_DATABASE))).toEqual(here?.file.bytes);
    expect(await bytesOf(there)).toEqual(there.file.bytes);
  });
});
