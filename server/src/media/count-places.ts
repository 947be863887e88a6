import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import type { Place } from './places.ts';

/** What a business has in one place. */
export interface PlaceCount {
  readonly place: Place;
  readonly pictures: number;
  /** Of these: they were to be brought elsewhere, and were not there. */
  readonly lost: number;
  /** What is to be taken away there, for it was forgotten: nothing else refers to it. */
  readonly leftovers: number;
}

export async function countPlaces(tx: Tx): Promise<PlaceCount[]> {
  const { rows } = await sql<PlaceCount>`
    select place, sum(pictures)::int as pictures, sum(lost)::int as lost, sum(leftovers)::int as leftovers from (
      select place, count(*) as pictures, count(*) filter (where lost) as lost, 0 as leftovers
      from media where business_id = ${tx.businessId} group by place
      union all
      select place, 0, 0, count(*) from media_leftovers
      where business_id = ${tx.businessId} and due_at <= now() group by place) each_place
    group by place order by place`.execute(tx.sql);
  return rows;
}
