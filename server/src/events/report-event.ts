import { fillTemplate, languageFor } from '@conversations/consent';
import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import { type Business, loadBusiness } from '../businesses/settings.ts';
import { findCurrentWording } from '../businesses/wordings.ts';
import { recordCustomer } from '../customers/create-customer.ts';
import {
  type CustomerRow,
  customersOnNumber,
  findByExternalId,
  findCustomer,
  lockCustomer,
  requirePhoneNumber,
} from '../customers/customers.ts';
import { gaveUpByMerge, recordsMergedInto } from '../customers/merged-records.ts';
import { callInstead, callNoLonger, noticesMoved } from '../messaging/call-instead.ts';
import { chooseSender } from '../messaging/choose-sender.ts';
import { conversationOf } from '../messaging/conversations.ts';
import type { Message } from '../messaging/messages.ts';
import { requestText } from '../messaging/request-text.ts';
import { saveNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { undoNotices } from './undo-notices.ts';

/** What a point of sale reports: something of a customer's has reached a status. */
export interface ReportedEvent {
  readonly id: string;
  /** `work_order.ready`, `order.ready_for_pickup`. A type without a template tells nobody; it may undo another. */
  readonly type: string;
  readonly occurredAt: Date;
  readonly customer: ReportedCustomer | { readonly id: string };
  readonly subject: { readonly id: string; readonly label: string };
  /** Of the work order that it is about, where it is one of ours; a subject with its external id is found. */
  readonly workOrderId?: string | undefined;
  readonly storeId?: string | undefined;
}

export interface ReportedCustomer {
  readonly externalId?: string | undefined;
  readonly name?: string | undefined;
  readonly mobile: string;
}

export interface EventEffect {
  readonly message: Message | null;
  readonly refusal: { readonly reason: string } | null;
}

const DAY_MS = 86_400_000;

/**
 * An event comes in: the customer is told, once per subject and status (C52), or goes on the call list. The same id twice
 * has one effect. An unknown customer gets a record, and no text, since nobody asked them yet; a known one's number is
 * never changed.
 */
export async function reportEvent(
  tx: Tx,
  vault: Vault,
  event: ReportedEvent,
  actor: Actor,
): Promise<EventEffect> {
  const first = await tx.sql
    .insertInto('reported_events')
    .values({
      business_id: tx.businessId,
      id: event.id,
      type: event.type,
      subject_id: event.subject.id,
      label: event.subject.label,
      work_order_id: event.workOrderId ?? (await workOrderOf(tx, event)),
      occurred_at: event.occurredAt,
      // Not when the transaction began: of two that waited for each other the later one counts.
      created_at: sql<Date>`clock_timestamp()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'type', 'subject_id', 'label', 'work_order_id'])
    .executeTakeFirst();
  if (!first) return earlierEffect(tx, event.id);

  const business = await loadBusiness(tx);
  const found =
    'id' in event.customer
      ? await findCustomer(tx, event.customer.id)
      : await customerOf(tx, vault, business, event.customer);
  const { customer, number } = await lockCustomer(tx, vault, found.id);
  const { unsure, ...effect } = await tell(tx, business, { customer, number }, event, actor);
  await tx.sql
    .updateTable('reported_events')
    .set({
      customer_id: customer.id,
      message_id: effect.message?.id ?? null,
      refusal: effect.refusal?.reason ?? null,
    })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', event.id)
    .execute();
  const { message, refusal } = effect;
  const told = { ...first, customer_id: customer.id };
  if (message !== null) await noticesMoved(tx, [message]);
  else if (unsure) await callInstead(tx, told, 'unknown', unsure);
  else if (refusal !== null && refusal.reason !== 'already_told') {
    await callInstead(tx, told, withoutDetails(refusal.reason), null);
  }
  return effect;
}

async function tell(
  tx: Tx,
  business: Business,
  { customer, number }: Awaited<ReturnType<typeof lockCustomer>>,
  event: ReportedEvent,
  actor: Actor,
): Promise<EventEffect & { readonly unsure?: Message }> {
  await undoNotices(tx, number.number, { subjectId: event.subject.id, type: event.type });
  await callNoLonger(tx, { type: event.type, subject_id: event.subject.id });
  const template = await findCurrentWording(tx, event.type, languageFor(customer.language));
  if (!template) {
    await saveNumber(tx, number, number.facts);
    return { message: null, refusal: null };
  }
  const { brakes } = business.settings;
  const now = Date.now();
  if (brakes.enabled && now - event.occurredAt.getTime() > DAY_MS) return refusal('expired');
  const told = await toldBefore(tx, event);
  // Nobody knows whether that text arrived, and it is never sent again (C40).
  if (told?.status === 'unknown') return { ...refusal('already_told'), unsure: told };
  if (told) return refusal('already_told');
  const sender = await chooseSender(tx, { number: customer.mobile, storeId: event.storeId });
  if (sender === null) return refusal('no_sender');
  const { text, unfilled } = fillTemplate(await namingStore(tx, template.text, event), {
    business: business.name,
    store: await storeName(tx, event.storeId, business),
    label: event.subject.label,
    name: customer.name,
    contact: business.settings.contact,
  });
  if (text === null) return refusal(`template_unfilled: ${unfilled.join(', ')}`);
  const { message, verdict } = await requestText(tx, business, number, {
    conversation: await conversationOf(tx, customer.mobile, sender),
    customer: { id: customer.id, timeZone: customer.time_zone },
    body: text,
    category: 'informational',
    purpose: 'notice',
    actor,
    sendAt: brakes.enabled ? new Date(now + brakes.statusHoldSeconds * 1_000) : null,
    // Yesterday's "ready" is not sent today (C42).
    expiresAt: new Date(now + DAY_MS),
  });
  return { message, refusal: verdict.verdict === 'refused' ? { reason: verdict.reason } : null };
}

const refusal = (reason: string): EventEffect => ({ message: null, refusal: { reason } });

/** `template_unfilled: {contact}` → `template_unfilled`. */
const withoutDetails = (reason: string): string => reason.split(':', 1)[0] ?? reason;

/** The work order that a point of sale means by its own id. */
async function workOrderOf(tx: Tx, { type, subject }: ReportedEvent): Promise<string | null> {
  if (!type.startsWith('work_order.')) return null;
  const row = await tx.sql
    .selectFrom('work_orders')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('external_id', '=', subject.id)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function customerOf(
  tx: Tx,
  vault: Vault,
  business: Business,
  customer: ReportedCustomer,
): Promise<CustomerRow> {
  const mobile = requirePhoneNumber(customer.mobile, business.country, 'customer.mobile');
  if (customer.externalId !== undefined) {
    const known = await findByExternalId(tx, customer.externalId);
    if (known) return known;
  }
  // An id that nobody here has, or another name, is another customer on this number, whose link to it nobody has confirmed
  // yet (C5, C6). The number alone says who is meant only where it is all that the till tells.
  const maybe = (rows: CustomerRow[]) =>
    rows.filter((row) => customer.externalId === undefined || row.external_id === null);
  const onNumber = maybe(await customersOnNumber(tx, mobile));
  const numberAlone = customer.externalId === undefined && customer.name === undefined;
  if (numberAlone && onNumber.length === 1 && onNumber[0]) return onNumber[0];
  // The point of sale may go on with the name, or the number, of a record that was merged into another.
  const known = onNumber.length > 0 ? onNumber : maybe(await gaveUpByMerge(tx, mobile));
  const merged = await recordsMergedInto(
    tx,
    known.map(({ id }) => id),
  );
  const same = ({ name }: { readonly name: string }) =>
    name.trim().toLowerCase() === customer.name?.trim().toLowerCase();
  const meant = known.find(same) ?? known.find(({ id }) => merged.get(id)?.some(same));
  if (meant) return meant;
  // Wherever their phone is from: who cannot be texted is called.
  return recordCustomer(tx, vault, {
    name: customer.name ?? 'Customer',
    mobile,
    externalId: customer.externalId,
  });
}

/** The text about this subject and status that is on its way or has gone, and was not found undeliverable. */
function toldBefore(tx: Tx, event: ReportedEvent): Promise<Message | undefined> {
  return tx.sql
    .selectFrom('reported_events as e')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.business_id', '=', 'e.business_id').onRef('m.id', '=', 'e.message_id'),
    )
    .selectAll('m')
    .where('e.business_id', '=', tx.businessId)
    .where('e.subject_id', '=', event.subject.id)
    .where('e.type', '=', event.type)
    .where('m.status', 'not in', ['refused', 'canceled', 'failed', 'undelivered'])
    .orderBy('m.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Where there are several stores, a text that is about one of them says which (C51), whenever its words were written. */
async function namingStore(tx: Tx, template: string, { storeId }: ReportedEvent): Promise<string> {
  if (storeId === undefined || template.includes('{store}')) return template;
  const [, another] = await tx.sql
    .selectFrom('stores')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .limit(2)
    .execute();
  return another === undefined ? template : template.replace('{business}', '{business}, {store}');
}

async function storeName(tx: Tx, storeId: string | undefined, business: Business): Promise<string> {
  if (storeId === undefined) return business.name;
  const store = await tx.sql
    .selectFrom('stores')
    .select('name')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', storeId)
    .executeTakeFirst();
  return store?.name ?? business.name;
}

async function earlierEffect(tx: Tx, id: string): Promise<EventEffect> {
  const earlier = await tx.sql
    .selectFrom('reported_events')
    .select(['message_id', 'refusal'])
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const message =
    earlier.message_id === null
      ? null
      : await tx.sql
          .selectFrom('messages')
          .selectAll()
          .where('business_id', '=', tx.businessId)
          .where('id', '=', earlier.message_id)
          .executeTakeFirstOrThrow();
  return { message, refusal: earlier.refusal === null ? null : { reason: earlier.refusal } };
}
