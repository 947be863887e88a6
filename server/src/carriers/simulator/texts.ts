import { sql } from 'kysely';
import type { Tx } from '../../storage/transaction.ts';
import { handsetChanged } from './handset-changed.ts';

/** A text on the simulated network. Directions are as the handset sees them. */
export interface SimulatedText {
  /** What the program knows as the carrier's id. */
  readonly id: string;
  /** The handset. */
  readonly number: string;
  readonly sender: string;
  readonly direction: 'in' | 'out';
  readonly body: string;
  readonly mediaUrls: readonly string[];
  /** When the carrier took it. */
  readonly acceptedAt: Date;
  /** When it was on the handset; null while it is under way. */
  readonly at: Date | null;
  /** Whether the program is to hear what became of it. */
  readonly report: boolean;
}

/** @returns false where a text of this id is here already. */
export async function insertText(tx: Tx, text: SimulatedText): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.sql
    .insertInto('simulator_texts')
    .values({
      business_id: tx.businessId,
      id: text.id,
      number: text.number,
      sender: text.sender,
      direction: text.direction,
      body: storable(text.body),
      media_urls: text.mediaUrls.map(storable),
      accepted_at: text.acceptedAt,
      at: text.at,
      outcome: text.at === null ? null : 'delivered',
      reported: !text.report,
    })
    .onConflict((conflict) => conflict.columns(['business_id', 'id']).doNothing())
    .executeTakeFirst();
  const isNew = (numInsertedOrUpdatedRows ?? 0n) > 0n;
  if (isNew && text.at !== null) handsetChanged(tx, text.number);
  return isNew;
}

/** PostgreSQL takes no NUL and UTF-8 has no lone surrogates; neither is a reason to refuse a text (C38). */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** What a handset shows. */
export interface HandsetText {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly body: string;
  readonly mediaUrls: readonly string[];
  readonly at: Date;
  readonly acceptedAt: Date;
}

export interface HandsetPage {
  /** The last text of the page before; null for the first page. */
  readonly after: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
}

/** What is on a handset, oldest first: `limit` texts, and one more where there is another page. */
export async function handsetTexts(
  tx: Tx,
  number: string,
  { after, limit }: HandsetPage,
): Promise<HandsetText[]> {
  const rows = await tx.sql
    .selectFrom('simulator_texts')
    .select(['id', 'direction', 'body', 'media_urls', 'at', 'accepted_at'])
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('at', 'is not', null)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(at, id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('at')
    .orderBy('id')
    .limit(limit + 1)
    .$narrowType<{ at: Date }>()
    .execute();
  return rows.map(({ media_urls: mediaUrls, accepted_at: acceptedAt, ...text }) => ({
    ...text,
    mediaUrls,
    acceptedAt,
  }));
}
