import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import type { ExpectedFile } from './received-media.ts';

/**
 * How much is fetched of what customers send, in bytes and a day of the shop's clock. Whoever texts a shop ten thousand
 * pictures does not fill its disk: what is beyond this waits at the carrier for the next day. It is looked at before each
 * fetch, so those that are under way at that moment may go beyond it.
 */
export interface DailyIntake {
  /** Of one phone number. */
  readonly ofCustomer: number;
  /** Of all together. */
  readonly ofShop: number;
}

const MB = 1_048_576;
export const DAILY_INTAKE: DailyIntake = { ofCustomer: 100 * MB, ofShop: 1_024 * MB };
/** What waited from an earlier day takes no more than this part of today's, so that it never keeps out what comes today. */
const FOR_WHAT_WAITED = 0.5;

export const PUT_OFF = ['customer_sent_much', 'shop_got_much'] as const;
/** Why a file waits for the next day. */
export type PutOff = (typeof PUT_OFF)[number];

export interface WithinToday {
  readonly files: readonly ExpectedFile[];
  /** What waits for the next day from now on, besides what did already. */
  readonly putOff: readonly { readonly why: PutOff; readonly count: number; readonly until: Date }[];
}

/**
 * Of these files, claimed in this transaction, those that may be fetched today. Each of the others waits for the next day,
 * and so does all else that is due and held by the same: nobody has to look at ten thousand of them one by one.
 */
export async function withinToday(
  tx: Tx,
  claimed: readonly ExpectedFile[],
  most: DailyIntake,
): Promise<WithinToday> {
  if (claimed.length === 0) return { files: [], putOff: [] };
  const { began, ends, bytes } = await intakeOfToday(tx, claimed);
  const files: ExpectedFile[] = [];
  const putOff: { why: PutOff; count: number; until: Date }[] = [];
  for (const file of claimed) {
    const isEarlier = file.receivedAt < began;
    const full = (subject: string, limit: number, part = isEarlier ? FOR_WHAT_WAITED : 1) =>
      (bytes.get(subject) ?? 0) >= limit * part;
    const bySender = full(file.actorId, most.ofCustomer);
    if (!bySender && !full(tx.businessId, most.ofShop)) {
      files.push(file);
      continue;
    }
    const holds = {
      why: bySender ? ('customer_sent_much' as const) : ('shop_got_much' as const),
      until: ends,
      sender: bySender ? file.actorId : null,
      // What came today still has the other part.
      receivedBefore:
        isEarlier &&
        !full(bySender ? file.actorId : tx.businessId, bySender ? most.ofCustomer : most.ofShop, 1)
          ? began
          : null,
    };
    putOff.push({ why: holds.why, count: await waitForNextDay(tx, file, holds), until: ends });
  }
  return { files, putOff };
}

async function intakeOfToday(tx: Tx, files: readonly ExpectedFile[]) {
  const subjects = [tx.businessId, ...files.map(({ actorId }) => actorId)];
  const { rows } = await sql<{ began: Date; ends: Date; subject: string | null; bytes: string | null }>`
    with today as (
      select (now() at time zone time_zone)::date as day, time_zone from businesses where id = ${tx.businessId})
    select today.day::timestamp at time zone time_zone as began, (today.day + 1)::timestamp at time zone time_zone as ends,
      r.subject_id as subject, r.bytes
    from today left join received_bytes r
      on r.business_id = ${tx.businessId} and r.day = today.day and r.subject_id = any (${subjects}::uuid[])`.execute(
    tx.sql,
  );
  const [first] = rows;
  if (first === undefined) throw new Error('There is no such business');
  const bytes = new Map(
    rows.flatMap(({ subject, bytes: n }) => (subject === null ? [] : [[subject, Number(n)]])),
  );
  return { began: first.began, ends: first.ends, bytes };
}

interface Holds {
  readonly why: PutOff;
  readonly until: Date;
  /** Null for everybody's. */
  readonly sender: string | null;
  /** Null for what came today too. */
  readonly receivedBefore: Date | null;
}

/** @returns how many wait from now on. */
async function waitForNextDay(tx: Tx, file: ExpectedFile, holds: Holds): Promise<number> {
  const { why, until, sender, receivedBefore } = holds;
  // It was no try. Whoever had it claimed before sees that it is another's.
  await sql`
    update received_media set due_at = ${until}, reason = ${why}, attempts = attempts - 1
    where business_id = ${tx.businessId} and message_id = ${file.messageId} and position = ${file.position}`.execute(
    tx.sql,
  );
  const { rows } = await sql<{ messageId: string; conversationId: string }>`
    with due as (
      select r.message_id, r.position, m.conversation_id from received_media r
      join messages m on m.business_id = r.business_id and m.id = r.message_id
      where r.business_id = ${tx.businessId} and r.state = 'on_its_way' and r.due_at <= now()
        and (${sender}::uuid is null or m.actor_id = ${sender})
        and (${receivedBefore}::timestamptz is null or m.created_at < ${receivedBefore})
      for no key update of r skip locked)
    update received_media r set due_at = ${until}, reason = ${why} from due
    where r.business_id = ${tx.businessId} and r.message_id = due.message_id and r.position = due.position
    returning r.message_id as "messageId", due.conversation_id as "conversationId"`.execute(tx.sql);
  // Screens read a thread again at a word of one of its texts.
  const threads = new Map(
    [...rows, file].map(({ conversationId, messageId }) => [conversationId, messageId]),
  );
  for (const [conversationId, messageId] of threads) {
    tx.changed('message.updated', messageId, { conversationId, status: 'received' });
  }
  return rows.length + 1;
}

/** So much was fetched for this customer, whether or not it was kept. Last in its transaction: all of a shop meet here. */
export async function countIntake(tx: Tx, { actorId }: ExpectedFile, bytes: number): Promise<void> {
  await sql`
    insert into received_bytes (business_id, day, subject_id, bytes)
    select b.id, (now() at time zone b.time_zone)::date, subject, ${bytes}
    from businesses b, unnest(array[${actorId}::uuid, b.id]) subject where b.id = ${tx.businessId}
    on conflict (business_id, day, subject_id) do update set bytes = received_bytes.bytes + excluded.bytes`.execute(
    tx.sql,
  );
}

/** Throws away counts of days that are over in every time zone. */
export async function forgetIntake(tx: Tx): Promise<void> {
  await tx.sql
    .deleteFrom('received_bytes')
    .where('business_id', '=', tx.businessId)
    .where('day', '<', sql<string>`current_date - 2`)
    .execute();
}
