// What was known of a shop's pace before its keys had brakes of their own is not forgotten.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNKNOWN_NUMBER } from '@conversations/consent';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test-support/test-database.ts';
import { SHOP } from '../messaging/brakes.ts';

const TILL = '01920000-0000-7000-8000-000000000001';
const SAM = '01920000-0000-7000-8000-000000000002';
const THREAD = '01920000-0000-7000-8000-000000000003';

test('C54 the shop’s flood goes on, what a key has waiting stands under the key, and its busiest hour is what it sent', async () => {
  const db = await testDatabase();
  const owner = new pg.Client({ connectionString: db.ownerUrl });
  const admin = new pg.Client({ connectionString: db.adminUrl });
  await owner.connect();
  await admin.connect();
  try {
    // As it was before.
    await admin.query(`
      GRANT CREATE ON SCHEMA public TO conversations_owner;
      DROP TABLE brakes;
      ALTER TABLE messages DROP COLUMN brake;
      CREATE INDEX messages_turns ON messages (business_id, sender, turn, send_after, id)`);
    const b = `'${db.businessId}'`;
    const text = (by: string, purpose: string, status: string, sentAt: string) =>
      `(${b}, gen_random_uuid(), '${THREAD}', '+15125550142', '+15125550100', 'outbound', 'Ready', 'informational',
        '${purpose}', 1, '${by}', '${status}', 'consent_event', '${THREAD}', ${sentAt})`;
    await admin.query(`
      INSERT INTO actors (business_id, id, kind, name, external_ref) VALUES
        (${b}, '${TILL}', 'key', 'till', 'till'), (${b}, '${SAM}', 'staff', 'Sam', 'sam');
      INSERT INTO numbers (business_id, number, id, facts)
        VALUES (${b}, '+15125550142', gen_random_uuid(), '${JSON.stringify(UNKNOWN_NUMBER)}');
      INSERT INTO conversations (business_id, id, number, sender)
        VALUES (${b}, '${THREAD}', '+15125550142', '+15125550100');
      INSERT INTO messages (business_id, id, conversation_id, number, sender, direction, body, category, purpose,
          segments, actor_id, status, allowed_by_kind, allowed_by_id, sent_at)
        VALUES ${[
          text(TILL, 'notice', 'delivered', `'2026-05-04T15:10:00Z'`),
          text(TILL, 'notice', 'delivered', `'2026-05-04T15:50:00Z'`),
          text(TILL, 'notice', 'delivered', `'2026-05-04T16:01:00Z'`),
          text(TILL, 'message', 'delivered', `'2026-05-04T15:20:00Z'`),
          text(SAM, 'notice', 'delivered', `'2026-05-04T15:30:00Z'`),
          text(TILL, 'notice', 'queued', 'NULL'),
          text(TILL, 'message', 'queued', 'NULL'),
          text(SAM, 'notice', 'queued', 'NULL'),
        ].join()};
      INSERT INTO business_pace (business_id, day, segments, hour, hour_texts, busiest_hour, flood_since)
        VALUES (${b}, now(), 1, '2026-05-04T16:00:00Z', 7, 40, '2026-05-04T16:20:00Z')`);
    await owner.query(
      await readFile(join(import.meta.dirname, 'migrations/0033_brakes_of_keys.sql'), 'utf8'),
    );
    const { rows } = await admin.query(
      `SELECT id, hour_texts, busiest_hour, flood_since IS NOT NULL AS holds FROM brakes WHERE business_id = ${b} ORDER BY id`,
    );
    expect(rows).toEqual([
      { id: SHOP, hour_texts: 7, busiest_hour: 40, holds: true },
      { id: TILL, hour_texts: 0, busiest_hour: 2, holds: false },
    ]);
    const { rows: waiting } = await admin.query(
      `SELECT purpose, actor_id, brake FROM messages WHERE status = 'queued' ORDER BY actor_id, purpose`,
    );
    expect(waiting).toEqual([
      { purpose: 'message', actor_id: TILL, brake: SHOP },
      { purpose: 'notice', actor_id: TILL, brake: TILL },
      { purpose: 'notice', actor_id: SAM, brake: SHOP },
    ]);
    const { rows: forced } = await owner.query(
      `SELECT relname FROM pg_class WHERE relname IN ('actors', 'business_pace', 'messages') AND relforcerowsecurity`,
    );
    expect(forced).toHaveLength(3);
  } finally {
    await owner.end();
    await admin.end();
    await db.close();
  }
});
