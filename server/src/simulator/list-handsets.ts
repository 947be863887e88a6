import { sql } from 'kysely';
import type { Behaviour } from '../carriers/simulator/behaviour.ts';
import type { Tx } from '../storage/transaction.ts';

/** A handset as screens show it. */
export interface HandsetView {
  readonly number: string;
  readonly behaviour: Behaviour;
  /** Whose it is: nobody's known, or several customers'. */
  readonly customers: { readonly id: string; readonly name: string }[];
  /** The last text on it; direction as the handset sees it. Null where there is none yet. */
  readonly lastText: { readonly direction: 'in' | 'out'; readonly body: string; readonly at: string } | null;
}

export interface HandsetsPage {
  /** The last handset of the page before; null for the first page. */
  readonly after: { readonly at: string | null; readonly number: string } | null;
  readonly limit: number;
}

/**
 * Every handset that exchanged a text or was set to behave somehow, and every customer's: the latest text first, then
 * those without one, by number. `limit` handsets, and one more where there is another page.
 */
export async function listHandsets(tx: Tx, { after, limit }: HandsetsPage): Promise<HandsetView[]> {
  const beyond =
    after === null
      ? sql`true`
      : after.at === null
        ? sql`t.at is null and n.number > ${after.number}`
        : sql`t.at is null or t.at < ${after.at}::timestamptz
              or (t.at = ${after.at}::timestamptz and n.number > ${after.number})`;
  return readHandsets(
    tx,
    sql`
      select mobile as number from customers where business_id = ${tx.businessId} and erased_at is null and merged_into is null
      union
      select number from simulator_handsets where business_id = ${tx.businessId}
      union
      select number from simulator_texts where business_id = ${tx.businessId} and at is not null`,
    sql`where ${beyond} order by t.at desc nulls last, n.number limit ${limit + 1}`,
  );
}

/** One handset, also where nobody has used it yet: every number has one. */
export async function readHandset(tx: Tx, number: string): Promise<HandsetView> {
  const [handset] = await readHandsets(tx, sql`select ${number}::text as number`, sql``);
  if (handset === undefined) throw new Error('A number was given, and no handset came back');
  return handset;
}

type Fragment = ReturnType<typeof sql<unknown>>;

async function readHandsets(tx: Tx, numbers: Fragment, page: Fragment): Promise<HandsetView[]> {
  // The last text of each number by its index; customers of the page alone.
  const { rows } = await sql<Row>`
    with page as (
      select n.number, t.direction, t.body, t.at
      from (${numbers}) n
      left join lateral (
        select direction, body, at from simulator_texts
        where business_id = ${tx.businessId} and number = n.number and at is not null
        order by at desc, id desc limit 1
      ) t on true
      ${page}
    )
    select p.*, coalesce(h.behaviour, 'delivers') as behaviour,
      (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.id), '[]')
       from customers c where c.business_id = ${tx.businessId} and c.mobile = p.number) as customers
    from page p
    left join simulator_handsets h on h.business_id = ${tx.businessId} and h.number = p.number
    order by p.at desc nulls last, p.number`.execute(tx.sql);
  return rows.map(({ number, behaviour, customers, direction, body, at }) => ({
    number,
    behaviour,
    customers,
    lastText: at === null ? null : { direction, body, at: at.toISOString() },
  }));
}

interface LastText {
  direction: 'in' | 'out';
  body: string;
  at: Date;
}

type Row = Omit<HandsetView, 'lastText'> & (LastText | { direction: null; body: null; at: null });
