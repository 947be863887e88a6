import { isError, type LintFinding, lintTemplate } from '@conversations/consent';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';
import type { Actor } from './actors.ts';
import { lintContext, loadShop } from './lint-wording.ts';

/** A reply that staff keep, to put into what they write. Who puts it in fills its {variables}. */
export interface Reply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly updatedAt: Date;
}

export interface ReplyWords {
  readonly title: string;
  readonly text: string;
}

export type ReplyChange =
  | { readonly reply: Reply; readonly refused: null }
  /** The text has errors (C50). */
  | { readonly reply: null; readonly refused: readonly LintFinding[] };

/** What a shop begins with. */
export const FIRST_REPLIES: readonly ReplyWords[] = [
  { title: 'Open today', text: "We're open today until 6." },
  { title: 'Send a picture', text: 'Happy to help. Could you send a picture?' },
  { title: 'We will find out', text: "Thanks, {name}. We'll find out and text you back today." },
  { title: 'Thanks', text: 'Thank you, {name}. See you at {business}!' },
];

const COLUMNS = ['id', 'title', 'text', 'updated_at as updatedAt'] as const;

/** By title, whatever its case. @param after the title and id of the last one of the page before */
export function listReplies(
  tx: Tx,
  { after, limit }: { readonly after: readonly [string, string] | null; readonly limit: number },
): Promise<Reply[]> {
  let query = tx.sql
    .selectFrom('reply_templates')
    .select(COLUMNS)
    .where('business_id', '=', tx.businessId)
    .where('archived_at', 'is', null)
    .orderBy(sql`lower(title)`)
    .orderBy('id')
    .limit(limit);
  if (after !== null) {
    query = query.where(sql<boolean>`(lower(title), id) > (lower(${after[0]}), ${after[1]}::uuid)`);
  }
  return query.execute();
}

export async function addReply(tx: Tx, words: ReplyWords, actor: Actor): Promise<ReplyChange> {
  const refused = await errorsIn(tx, words.text);
  if (refused) return { reply: null, refused };
  const reply = await tx.sql
    .insertInto('reply_templates')
    .values({ business_id: tx.businessId, id: uuid(), ...words, updated_by: actor.id })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  tellScreens(tx, reply);
  return { reply, refused: null };
}

/** @returns null where there is no such reply, or it is archived. */
export async function changeReply(
  tx: Tx,
  id: string,
  change: { readonly [Part in keyof ReplyWords]?: ReplyWords[Part] | undefined },
  actor: Actor,
): Promise<ReplyChange | null> {
  const refused = change.text === undefined ? null : await errorsIn(tx, change.text);
  if (refused) return { reply: null, refused };
  const reply = await tx.sql
    .updateTable('reply_templates')
    .set({ ...change, updated_by: actor.id, updated_at: new Date() })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .returning(COLUMNS)
    .executeTakeFirst();
  if (reply === undefined) return null;
  tellScreens(tx, reply);
  return { reply, refused: null };
}

/** Takes a reply out of the list; its row stays (C56). @returns whether there was one */
export async function archiveReply(tx: Tx, id: string, actor: Actor): Promise<boolean> {
  const archived = await tx.sql
    .updateTable('reply_templates')
    .set({ archived_at: new Date(), updated_by: actor.id })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (archived !== undefined) tellScreens(tx, archived);
  return archived !== undefined;
}

const tellScreens = (tx: Tx, { id }: { readonly id: string }) =>
  tx.changed('wording.updated', id, { kind: 'reply' });

async function errorsIn(tx: Tx, text: string): Promise<readonly LintFinding[] | null> {
  const findings = lintTemplate('message', text, lintContext(await loadShop(tx)));
  return findings.some(isError) ? findings : null;
}
