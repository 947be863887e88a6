import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** More words than this narrow nothing. */
const MOST_WORDS = 10;
/** Beyond every word that begins with what stands before it. */
const BEYOND = '\u{10ffff}';

export interface Search {
  /** A query for the ids of the conversations that were found. */
  readonly found: RawBuilder<unknown>;
  /** Each of which was found, as words are compared. The last may be a beginning. */
  readonly words: readonly string[];
  /** What may be found in a number in place of the words; null where letters are among them. */
  readonly digits: string | null;
}

/**
 * How to find the conversations that words lead to: by the customers' names, by the words of texts and notes,
 * by any part of the number. Every word must be found, in whichever of these; the last may be a beginning. Case and
 * accents make no difference.
 *
 * @returns undefined where the text holds nothing to look for: that finds everything.
 */
export async function searchConversations(tx: Tx, text: string): Promise<Search | undefined> {
  const { rows } = await sql<{ words: string[] }>`select search_words(${text}) as words`.execute(tx.sql);
  const words = (rows[0]?.words ?? []).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const each = words.map((word, index) => withWord(tx, word, { whole: index < words.length - 1 }));
  const all = sql`(${sql.join(each, sql` intersect `)})`;
  // A number is written in many forms: without letters its digits count as one word, wherever they are parted.
  const typed = text.replace(/\D/g, '');
  const digits = typed.length >= 2 && !/\p{L}/u.test(text) ? typed.replace(/^0+(?=\d)/, '') : null;
  return { found: digits === null ? all : sql`${all} union ${withDigits(tx, digits)}`, words, digits };
}

function withWord(tx: Tx, word: string, { whole }: { whole: boolean }): RawBuilder<unknown> {
  // Written as bounds: what an index may be asked under row-level security is comparing, not matching a pattern.
  const is = whole ? sql`word = ${word}` : sql`word >= ${word} and word < ${word + BEYOND}`;
  const sources = [
    sql`select conversation_id from conversation_words where business_id = ${tx.businessId} and ${is}`,
    sql`select v.id from customer_words w
        join customers u on u.business_id = w.business_id and u.id = w.customer_id
        join conversations v on v.business_id = u.business_id and v.number = u.mobile
        where w.business_id = ${tx.businessId} and ${is}`,
  ];
  if (/^\d{3,}$/.test(word)) sources.push(withDigits(tx, word));
  return sql`(${sql.join(sources, sql` union all `)})`;
}

const withDigits = (tx: Tx, digits: string): RawBuilder<unknown> =>
  sql`select id from conversations where business_id = ${tx.businessId} and number like ${`%${digits}%`}`;
