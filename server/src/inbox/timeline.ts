import { zoneThatWakes } from '@conversations/consent';
import { sql } from 'kysely';
import { gateRules, loadBusiness } from '../businesses/settings.ts';
import { type MessageView, viewMessage } from '../messaging/message-view.ts';
import type { Message } from '../messaging/messages.ts';
import { viewMessages } from '../messaging/waiting.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { findConversation } from './conversations.ts';
import { type EventItem, eventItems } from './timeline-events.ts';

interface ActorView {
  readonly kind: string;
  readonly name: string;
}

export interface MessageItem {
  readonly kind: 'message';
  readonly at: string;
  readonly message: MessageView & {
    readonly actor: ActorView;
    /** Who took it back while it waited; null where nobody did. */
    readonly canceledBy: ActorView | null;
    /** The time zone whose morning it waits for; null where it waits for none. */
    readonly waitsForZone: string | null;
  };
}

export interface NoteItem {
  readonly kind: 'note';
  readonly at: string;
  readonly id: string;
  readonly body: string;
  readonly actor: ActorView;
}

export interface ActivityItem {
  readonly kind: 'activity';
  readonly at: string;
  readonly id: string;
  readonly activity: 'assigned' | 'unassigned' | 'resolved' | 'reopened' | 'goes_on_in' | 'goes_on_from';
  readonly actor: ActorView;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** The same customer's thread with another number of the shop's, where it goes on in that or from it. */
  readonly otherConversation: { readonly id: string; readonly sender: string } | null;
}

export type TimelineItem = MessageItem | EventItem | NoteItem | ActivityItem;

export interface TimelinePage {
  /** Only what came before the thing of this id. */
  readonly before: string | null;
  readonly limit: number;
}

/**
 * A thread as the screen shows it: its texts, its number's consent events, notes, and what was done with it. The latest
 * first, by id: ids are UUIDv7 and begin with the time at which they were made, so that all four have one order, which
 * never changes. Each is read from that place on, a page at most.
 */
export async function timeline(
  tx: Tx,
  vault: Vault,
  conversationId: string,
  page: TimelinePage,
): Promise<TimelineItem[]> {
  const { number } = await findConversation(tx, conversationId);
  const items: TimelineItem[] = [
    ...(await messageItems(tx, conversationId, page)),
    ...(await entryItems(tx, conversationId, page)),
    ...(await eventItems(tx, vault, number, page)),
  ];
  return items.sort((a, b) => (idOf(a) > idOf(b) ? -1 : 1)).slice(0, page.limit);
}

export function idOf(item: TimelineItem): string {
  if (item.kind === 'message') return item.message.id;
  return item.kind === 'event' ? item.event.id : item.id;
}

async function messageItems(
  tx: Tx,
  conversationId: string,
  { before, limit }: TimelinePage,
): Promise<MessageItem[]> {
  let query = tx.sql
    .selectFrom('messages as m')
    .innerJoin('actors as a', (join) =>
      join.onRef('a.business_id', '=', 'm.business_id').onRef('a.id', '=', 'm.actor_id'),
    )
    .leftJoin('actors as c', (join) =>
      join.onRef('c.business_id', '=', 'm.business_id').onRef('c.id', '=', 'm.canceled_by'),
    )
    .selectAll('m')
    .select(['a.kind as actor_kind', 'a.name as actor_name'])
    .select(['c.kind as canceled_by_kind', 'c.name as canceled_by_name'])
    .where('m.business_id', '=', tx.businessId)
    .where('m.conversation_id', '=', conversationId)
    .orderBy('m.id', 'desc')
    .limit(limit);
  if (before !== null) query = query.where('m.id', '<', before);
  const rows = await query.execute();
  const zones = await zonesWaitedFor(tx, rows);
  const views = await viewMessages(tx, rows satisfies Message[]);
  return rows.map((row) => {
    const message = views.get(row.id) ?? viewMessage(row);
    const actor = { kind: row.actor_kind, name: row.actor_name };
    const canceledBy =
      row.canceled_by_kind === null || row.canceled_by_name === null
        ? null
        : { kind: row.canceled_by_kind, name: row.canceled_by_name };
    const waitsForZone = zones.get(row.id) ?? null;
    return {
      kind: 'message',
      at: message.createdAt,
      message: { ...message, actor, canceledBy, waitsForZone },
    };
  });
}

/** Of texts that wait for a morning: whose, so that the thread can say so (C35, C43). Most threads have none. */
async function zonesWaitedFor(tx: Tx, texts: readonly Message[]): Promise<Map<string, string | null>> {
  const waiting = texts.filter(({ status, reason }) => status === 'queued' && reason === 'quiet_hours');
  if (waiting.length === 0) return new Map();
  const business = await loadBusiness(tx);
  const customers = await tx.sql
    .selectFrom('customers')
    .select(['id', 'time_zone'])
    .where('business_id', '=', tx.businessId)
    .where(
      'id',
      'in',
      waiting.map(({ customer_id }) => customer_id),
    )
    .execute();
  return new Map(
    waiting.map(({ id, number, customer_id, send_after, category }) => {
      const timeZone = customers.find((customer) => customer.id === customer_id)?.time_zone ?? null;
      const { zones, quietHours } = gateRules(business, { number, timeZone });
      return [id, zoneThatWakes(send_after, zones, quietHours, category)];
    }),
  );
}

async function entryItems(
  tx: Tx,
  conversationId: string,
  { before, limit }: TimelinePage,
): Promise<(NoteItem | ActivityItem)[]> {
  let query = tx.sql
    .selectFrom('conversation_entries as e')
    .innerJoin('actors as a', (join) =>
      join.onRef('a.business_id', '=', 'e.business_id').onRef('a.id', '=', 'e.actor_id'),
    )
    .leftJoin('actors as b', (join) =>
      join.onRef('b.business_id', '=', 'e.business_id').onRef('b.id', '=', 'e.assignee_id'),
    )
    .leftJoin('conversations as o', (join) =>
      join.onRef('o.business_id', '=', 'e.business_id').onRef('o.id', '=', 'e.other_conversation_id'),
    )
    .selectAll('e')
    .select('o.sender as other_sender')
    .select(['a.kind as actor_kind', 'a.name as actor_name', sql<string | null>`b.name`.as('assignee_name')])
    .where('e.business_id', '=', tx.businessId)
    .where('e.conversation_id', '=', conversationId)
    .orderBy('e.id', 'desc')
    .limit(limit);
  if (before !== null) query = query.where('e.id', '<', before);
  return (await query.execute()).map((row) => {
    const { id } = row;
    const at = row.created_at.toISOString();
    const actor = { kind: row.actor_kind, name: row.actor_name };
    if (row.kind === 'note') return { kind: 'note', at, id, body: row.body ?? '', actor };
    const assignee = row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' };
    const otherConversation =
      row.other_conversation_id === null
        ? null
        : { id: row.other_conversation_id, sender: row.other_sender ?? '' };
    return { kind: 'activity', at, id, activity: row.kind, actor, assignee, otherConversation };
  });
}
