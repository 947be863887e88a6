import type { CertifiedEvent, CertifiedMessage } from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';
import { type Holding, isHeldAt } from './holdings.ts';

/** Texts that went out to this customer, and what allowed each (C46): an event, or the customer's own text. */
export async function certifiedMessages(
  tx: Tx,
  customerId: string,
  held: readonly Holding[],
  events: readonly CertifiedEvent[],
  until: Date,
): Promise<CertifiedMessage[]> {
  const rows = await tx.sql
    .selectFrom('messages as m')
    .leftJoin('messages as i', (join) =>
      join
        .onRef('i.business_id', '=', 'm.business_id')
        .onRef('i.id', '=', 'm.allowed_by_id')
        .on('m.allowed_by_kind', '=', 'inbound_message'),
    )
    .select(['m.id', 'm.number', 'm.sender', 'm.body', 'm.purpose', 'm.category', 'm.status', 'm.sent_at'])
    .select(['m.allowed_by_kind', 'm.allowed_by_id', 'i.body as answers', 'i.created_at as answered_at'])
    .where('m.business_id', '=', tx.businessId)
    .where(
      'm.number',
      'in',
      held.map((holding) => holding.number),
    )
    .where('m.sent_at', 'is not', null)
    .where('m.sent_at', '<=', until)
    .where((on) => on.or([on('m.customer_id', '=', customerId), on('m.customer_id', 'is', null)]))
    .orderBy('m.id')
    .execute();
  const known = new Set(events.map(({ event }) => event.id));
  return rows.flatMap((row) => {
    const { sent_at: sentAt, allowed_by_kind: kind, allowed_by_id: id } = row;
    if (sentAt === null || kind === null || id === null) return [];
    const holdings = held.filter(({ number }) => number === row.number);
    if (!isHeldAt(holdings, sentAt) || (kind === 'consent_event' && !known.has(id))) return [];
    // On a number that others held before, the text that was answered may be theirs.
    const answers =
      row.answered_at !== null && isHeldAt(holdings, row.answered_at)
        ? { answers: { body: row.answers ?? '', at: row.answered_at.toISOString() } }
        : {};
    const { number, sender, body, purpose, category, status } = row;
    const allowedBy = { kind, id };
    return [
      {
        id: row.id,
        sentAt: sentAt.toISOString(),
        allowedBy,
        number,
        sender,
        purpose,
        category,
        status,
        body,
        ...answers,
      },
    ];
  });
}

/** The customer's own texts that events came of, in the customer's words. */
export async function saidByText(
  tx: Tx,
  events: readonly CertifiedEvent[],
): Promise<{ id: string; at: string; body: string }[]> {
  const ids = events.flatMap(({ openings }) => openings.sourceMessageId?.value ?? []);
  if (ids.length === 0) return [];
  const rows = await tx.sql
    .selectFrom('messages')
    .select(['id', 'body', 'created_at'])
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(({ id, body, created_at: at }) => ({ id, at: at.toISOString(), body }));
}
