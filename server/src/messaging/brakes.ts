import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import type { Settings } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';

/**
 * A brake (C54): automatic texts beyond a multiple of the busiest hour so far wait for the owner. The shop has one for all
 * of its automatic texts, and each key of its API has one for its own, so that a point of sale that misbehaves holds up its
 * own texts and nobody else's. A text of a key stands under both.
 */
export interface Brake {
  /** {@link SHOP}, or the actor that the key is: `messages.brake` of the texts that are counted here alone. */
  readonly id: string;
  /** When the hour began in which automatic texts are counted now. */
  readonly hour: Date;
  readonly hourTexts: number;
  /** Of these, what the shop's brake does not count: it stood under the key's own when that began to hold. */
  readonly hourApart: number;
  readonly busiestHour: number;
  /** Since when its texts wait for the owner. */
  readonly floodSince: Date | null;
  /** Its texts that were asked for before this are dropped. */
  readonly dropBefore: Date | null;
}

/** The brake of the shop as a whole, and of what no key asked for. */
export const SHOP = '00000000-0000-0000-0000-000000000000';

/** By their ids; the shop's is always among them. */
export type Brakes = ReadonlyMap<string, Brake>;

interface BrakeRow {
  id: string;
  hour: Date | null;
  hour_texts: number;
  hour_apart: number;
  busiest_hour: number;
  flood_since: Date | null;
  drop_before: Date | null;
}

const HOUR_MS = 3_600_000;
const NEW = {
  hour: null,
  hour_texts: 0,
  hour_apart: 0,
  busiest_hour: 0,
  flood_since: null,
  drop_before: null,
};

/** As they stand now. To change them, under the business's row of `business_pace`. */
export async function readBrakes(tx: Tx, settings: Settings['brakes'], now: Date): Promise<Brakes> {
  const rows: BrakeRow[] = await tx.sql
    .selectFrom('brakes')
    .select(['id', 'hour', 'hour_texts', 'hour_apart', 'busiest_hour', 'flood_since', 'drop_before'])
    .where('business_id', '=', tx.businessId)
    .execute();
  return new Map([{ id: SHOP, ...NEW }, ...rows].map((row) => [row.id, brakeNow(row, settings, now)]));
}

/** An hour that is over counts among the busiest. */
function brakeNow(row: BrakeRow, { enabled }: Settings['brakes'], now: Date): Brake {
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const same = row.hour?.getTime() === hour.getTime();
  return {
    id: row.id,
    hour,
    hourTexts: same ? row.hour_texts : 0,
    hourApart: same ? row.hour_apart : 0,
    busiestHour: same ? row.busiest_hour : Math.max(row.busiest_hour, row.hour_texts),
    floodSince: enabled ? row.flood_since : null,
    dropBefore: row.drop_before,
  };
}

/** So many automatic texts may go in an hour before the owner is asked. */
export function mostInAnHour(
  { busiestHour }: Pick<Brake, 'busiestHour'>,
  { enabled, floodMultiple, floodLeast }: Settings['brakes'],
): number {
  return enabled ? Math.max(floodLeast, floodMultiple * busiestHour) : Number.POSITIVE_INFINITY;
}

/** Keys whose own brakes hold. */
export const keysHeld = (brakes: Brakes): string[] =>
  [...brakes.values()].filter(({ id, floodSince }) => id !== SHOP && floodSince !== null).map(({ id }) => id);

/** Whether the owner dropped this text: it was automatic, and asked for before they did. */
export function isDropped(
  brakes: Brakes,
  text: { readonly purpose: string; readonly brake: string; readonly created_at: Date },
): boolean {
  const before = brakes.get(text.brake)?.dropBefore ?? null;
  return before !== null && text.purpose === 'notice' && text.created_at <= before;
}

/**
 * The brake that counts this text besides the shop's, there from the key's first automatic text on. Inserted before the text,
 * in its transaction: whoever finds the one finds the other.
 */
export async function brakeOf(tx: Tx, actor: Actor, purpose: 'message' | 'notice'): Promise<string> {
  if (purpose !== 'notice' || actor.kind !== 'key') return SHOP;
  await tx.sql
    .insertInto('brakes')
    .values({ business_id: tx.businessId, id: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return actor.id;
}

/** Writes brakes as they were left. Under the business's row of `business_pace`. */
export async function saveBrakes(tx: Tx, brakes: readonly Brake[]): Promise<void> {
  for (const { id, hour, hourTexts, hourApart, busiestHour, floodSince, dropBefore } of brakes) {
    await sql`
      insert into brakes (business_id, id, hour, hour_texts, hour_apart, busiest_hour, flood_since, drop_before)
      values (${tx.businessId}, ${id}, ${hour}, ${hourTexts}, ${hourApart}, ${busiestHour}, ${floodSince}, ${dropBefore})
      on conflict (business_id, id) do update set
        hour = excluded.hour, hour_texts = excluded.hour_texts, hour_apart = excluded.hour_apart,
        busiest_hour = excluded.busiest_hour, flood_since = excluded.flood_since,
        drop_before = excluded.drop_before`.execute(tx.sql);
  }
}
