import { sql } from 'kysely';
import { stringify as uuidOf } from 'uuid';
import type { Tx } from '../storage/transaction.ts';

/** How an account with a carrier stands, for who looks after the program. */
export interface AccountStanding {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: Date;
  /** It has a number that is not retired. */
  readonly sends: boolean;
  /** The connection that a worker holds to the carrier, where its kind needs one; null where none was tried yet. */
  readonly link: {
    readonly connected: boolean;
    readonly since: Date;
    readonly lastError: { readonly code: string; readonly at: Date } | null;
  } | null;
  /** Some worker has the account's connection as its task. */
  readonly held: boolean;
  /** To the minute. */
  readonly lastWebhook: Date | null;
  /** When the carrier last accepted a text, of those that were asked for within `SEEN_BACK_DAYS`. */
  readonly lastAccepted: Date | null;
  /** The same of those so long ago that a report of them would have come. */
  readonly lastAcceptedBefore: Date | null;
}

export const SEEN_BACK_DAYS = 90;
/** Reports come within seconds; a phone that is off has no part in that the carrier sent it on. */
export const REPORTED_WITHIN_MINUTES = 15;

export async function standingOfAccounts(tx: Tx): Promise<AccountStanding[]> {
  const since = firstIdOf(Date.now() - SEEN_BACK_DAYS * 86_400_000);
  const lastAccepted = (until: ReturnType<typeof sql>) => sql`
    (select m.sent_at from messages m
     where m.business_id = a.business_id and m.id > ${since} and m.carrier_account_id = a.id and m.sent_at <= ${until}
     order by m.id desc limit 1)`;
  const { rows } = await sql<Row>`
    select a.id, a.kind, a.created_at as "createdAt",
      exists (select from senders s where s.business_id = a.business_id and s.carrier_account_id = a.id
              and s.retired_at is null) as sends,
      l.connected, l.since, l.last_error as "lastError", l.last_error_at as "lastErrorAt",
      carrier_link_is_held(a.id) as held, r.webhook_at as "lastWebhook",
      ${lastAccepted(sql`now()`)} as "lastAccepted",
      ${lastAccepted(sql`now() - ${REPORTED_WITHIN_MINUTES} * interval '1 minute'`)} as "lastAcceptedBefore"
    from carrier_accounts a
    left join carrier_links l on l.business_id = a.business_id and l.carrier_account_id = a.id
    left join carrier_reception r on r.business_id = a.business_id and r.carrier_account_id = a.id
    where a.business_id = ${tx.businessId} order by a.created_at, a.id`.execute(tx.sql);
  return rows.map(({ connected, since: linkedSince, lastError, lastErrorAt, ...account }) => ({
    ...account,
    link:
      connected === null || linkedSince === null
        ? null
        : {
            connected,
            since: linkedSince,
            lastError:
              lastError === null || lastErrorAt === null ? null : { code: lastError, at: lastErrorAt },
          },
  }));
}

type Row = Omit<AccountStanding, 'link'> & {
  readonly connected: boolean | null;
  readonly since: Date | null;
  readonly lastError: string | null;
  readonly lastErrorAt: Date | null;
};

/** Texts have ids in the order of their making (UUIDv7): none that was made from then on has a smaller one. */
function firstIdOf(ms: number): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(ms, 0, 6);
  bytes.writeUInt8(0x70, 6);
  bytes.writeUInt8(0x80, 8);
  return uuidOf(bytes);
}
