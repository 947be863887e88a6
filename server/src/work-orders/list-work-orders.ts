import { parsePhoneNumber } from '@conversations/consent';
import { sql } from 'kysely';
import { OPEN_WORK } from '../messaging/open-work.ts';
import type { Tx } from '../storage/transaction.ts';
import { viewWorkOrders, type WorkOrderStatus, type WorkOrderView } from './work-orders.ts';

export interface WorkOrderFilter {
  /** Empty: all. `active`: what is still the shop's. */
  readonly statuses: readonly (WorkOrderStatus | 'active')[];
  readonly customerId?: string | undefined;
  /** A part of the number or the label, of the customer's name, or of their mobile in any form; the whole externalId. */
  readonly query?: string | undefined;
  readonly country: string;
  /** The id of the last one seen. */
  readonly after: string | null;
  readonly limit: number;
}

/** Work orders, the latest first. */
export function listWorkOrders(tx: Tx, filter: WorkOrderFilter): Promise<WorkOrderView[]> {
  const { statuses, customerId, after } = filter;
  const conditions = [];
  if (statuses.length > 0) {
    const wanted = new Set(statuses.flatMap((status) => (status === 'active' ? OPEN_WORK : [status])));
    // Written out: an index on the active ones serves no plan for any value.
    conditions.push(sql`w.status in (${sql.join([...wanted].sort().map((status) => sql.lit(status)))})`);
  }
  if (customerId !== undefined) conditions.push(sql`w.customer_id = ${customerId}`);
  const text = filter.query?.trim() ?? '';
  if (text !== '') conditions.push(matches(tx, text, filter.country));
  if (after !== null) conditions.push(sql`w.id < ${after}`);
  return viewWorkOrders(tx, conditions, filter.limit);
}

function matches(tx: Tx, text: string, country: string) {
  const part = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const digits = parsePhoneNumber(text, country).e164?.slice(1) ?? text.replace(/\D/g, '');
  // Two digits are a tag's as often as a phone's: they are looked for in both.
  const isNumber = digits.length >= 2 && !/\p{L}/u.test(text);
  const theirs = isNumber
    ? sql`(name ilike ${part} or mobile like ${`%${digits}%`})`
    : sql`name ilike ${part}`;
  return sql`(w.number ilike ${part} or w.label ilike ${part} or w.external_id = ${text} or w.customer_id in (
    select id from customers where business_id = ${tx.businessId} and ${theirs}))`;
}
