// Texts from before pictures were fetched have nothing but addresses: once a migration has noted these, they are fetched.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { newNumber } from '../../test-support/test-shop.ts';
import { twilioPictures } from '../../test-support/twilio-pictures.ts';
import { actorOf } from '../businesses/actors.ts';
import { IN_DATABASE } from '../media/places.ts';
import { publicAddresses } from '../media/public-address.ts';
import { keepMedia, storeFile } from '../media/stored-media.ts';
import { PNG, phoneJpeg } from '../media/testing/pictures.ts';
import { startFetchingPictures } from '../messaging/fetch-pictures.ts';
import { inBusiness } from './transaction.ts';

test('pictures of earlier texts are fetched, or the thread says why not; our own and what is settled stay as they are', async () => {
  const at = await twilioPictures();
  const { businessId, parts } = at.shop;
  const owner = new pg.Client({ connectionString: at.shop.database.ownerUrl });
  await owner.connect();
  try {
    const [earlier, settled] = [newNumber(), newNumber()];
    const { paths } = await at.texts(earlier, [phoneJpeg(1), Buffer.from('no picture')]);
    await at.texts(settled, [phoneJpeg(1)]);
    const own = await inBusiness(parts.store, businessId, async (tx) => {
      const stored = await storeFile(parts.store, IN_DATABASE, businessId, {
        contentType: 'image/png',
        bytes: PNG,
        look: null,
      });
      const system = await actorOf(tx, { kind: 'system', externalRef: 'system', name: 'System' });
      const id = await keepMedia(tx, stored, system.id);
      const [address = ''] = await publicAddresses(tx, parts.vault, 'https://shop.example', [id]);
      // As they stood before: no row says that anything is to be fetched.
      await sql`delete from received_media r using messages m where m.id = r.message_id and m.number = ${earlier}`.execute(
        tx.sql,
      );
      await sql`update messages set media_urls = media_urls || ${address}::text where number = ${earlier}`.execute(
        tx.sql,
      );
      await sql`update received_media set state = 'failed', reason = 'gone'`.execute(tx.sql);
      return address;
    });
    const before = await at.mediaOf(earlier);
    expect(before.map(({ state }) => state)).toEqual(['elsewhere', 'elsewhere', 'here']);

    const migration = await readFile(join(import.meta.dirname, 'migrations/0030_pictures_a_day.sql'), 'utf8');
    await owner.query(migration.slice(migration.indexOf('ALTER TABLE messages NO FORCE')));
    const fetching = startFetchingPictures(parts);
    try {
      expect(await at.settled(earlier, 3)).toMatchObject([
        { state: 'here', contentType: 'image/jpeg' },
        { state: 'failed', reason: 'kind' },
        { state: 'here', contentType: 'image/png', url: new URL(own).pathname },
      ]);
      expect(await at.mediaOf(settled)).toMatchObject([{ state: 'failed', reason: 'gone' }]);
      const fetched = at.carrier.asked.filter((path) => path.includes('/Media/'));
      expect(fetched.toSorted()).toEqual(paths);
    } finally {
      await fetching.stop();
    }
    const { rows } = await owner.query(
      `SELECT FROM pg_class WHERE relname IN ('messages', 'received_media') AND relforcerowsecurity`,
    );
    expect(rows).toHaveLength(2);
  } finally {
    await owner.end();
    await at.close();
  }
});
