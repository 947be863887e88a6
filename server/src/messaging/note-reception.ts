import { sql } from 'kysely';
import { MISSES_NOTHING, SILENT_AFTER_MS } from '../businesses/reception.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import type { Arrival } from './receive-text.ts';

const EVERY_MS = 3_000;
/**
 * A carrier may take so long until a text that it has just got stands in its list. No shorter than SILENT_AFTER_MS: whoever
 * listened last before a gap and listens no more is known to be silent by the time that the gap is closed.
 */
export const LISTED_WITHIN_MS = 10_000;

/** What a process notes of carriers' webhooks, for as long as it can receive them. */
export interface Reception {
  /** It listens from now on. */
  begin(): void;
  stop(): Promise<void>;
}

/**
 * Notes that webhooks can be received, every few seconds, and what may have been missed while nobody could: since the last
 * note, whoever made it (C25). Carriers do not all try again, so the smallest gap counts: each start notes one, and each
 * stop. To be called before anything of this process sends, so that what was missed is on record by then: by a worker too,
 * which cannot know whether the web process whose last note it finds was killed since.
 */
export async function openReception(parts: Pick<Parts, 'store' | 'log'>): Promise<Reception> {
  await noteAll(parts, 'missed');
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const note = (what: Note) => {
    running = running
      .then(() => noteAll(parts, what))
      .catch((error: unknown) => {
        parts.log.error({ err: error }, 'it could not be noted yet that webhooks can be received');
      });
  };
  return {
    begin() {
      note('resumed');
      timer = setInterval(() => note('heard'), EVERY_MS).unref();
    },
    async stop() {
      clearInterval(timer);
      if (timer !== undefined) note('missed');
      await running;
    },
  };
}

/**
 * - `heard`: webhooks can be received, and could be since the last note, unless that is too long ago
 * - `missed`: they cannot just now, or could not until now
 * - `resumed`: they could not until now, and can be received from here on
 */
export type Note = 'heard' | 'missed' | 'resumed';

export async function noteAll({ store }: Pick<Parts, 'store'>, note: Note): Promise<void> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT businesses_with_webhooks() AS id');
  for (const { id } of rows) await inBusiness(store, id, (tx) => noteReception(tx, note));
}

/** An account of before there were notes is looked at for a day back. */
export async function noteReception(tx: Tx, note: Note): Promise<void> {
  await sql`
    insert into carrier_reception (business_id, carrier_account_id, heard_until)
    select a.business_id, a.id, greatest(a.created_at, now() - interval '1 day') from carrier_accounts a
    where a.business_id = ${tx.businessId} and a.kind not in (${sql.join([...MISSES_NOTHING])})
      and not exists (select from carrier_reception r
                      where r.business_id = a.business_id and r.carrier_account_id = a.id)
    on conflict do nothing`.execute(tx.sql);
  const silence = sql`heard_until < now() - ${SILENT_AFTER_MS} * interval '1 ms'`;
  const missed = note === 'heard' ? silence : sql`true`;
  const { rows } = await sql<{ news: boolean }>`
    update carrier_reception r set
      missing_since = case when gap then coalesce(r.missing_since, r.heard_until) else r.missing_since end,
      missing_until = case when gap then now() else r.missing_until end,
      ask_after = case when gap then now() + ${LISTED_WITHIN_MS} * interval '1 ms' else r.ask_after end,
      attempts = case when gap then 0 else r.attempts end,
      heard_until = case when ${note === 'missed'} then r.heard_until else now() end
    from (select carrier_account_id, ${missed} as gap, missing_since is null and ${missed} as news
          from carrier_reception where business_id = ${tx.businessId} for no key update) was
    where r.business_id = ${tx.businessId} and r.carrier_account_id = was.carrier_account_id
    returning was.news`.execute(tx.sql);
  if (rows.some(({ news }) => news)) tx.changed('settings.updated', tx.businessId);
}

/**
 * A text came in and could not be put on record: an error of ours, or of the database's. The carrier may not try again, so
 * it counts as one that was missed, and is fetched. Never throws: where this cannot be noted either, the next note tells of
 * a gap.
 */
export async function noteNotReceived(
  { store, log }: Pick<Parts, 'store' | 'log'>,
  { businessId, accountId }: Arrival,
): Promise<void> {
  try {
    await inBusiness(store, businessId, (tx) =>
      sql`update carrier_reception set
          missing_since = coalesce(missing_since, now()), missing_until = now(), attempts = 0,
          ask_after = now() + ${LISTED_WITHIN_MS} * interval '1 ms'
        where business_id = ${tx.businessId} and carrier_account_id = ${accountId}`.execute(tx.sql),
    );
  } catch (error) {
    log.error({ err: error, accountId }, 'a text that was not received could not be noted');
  }
}
