import { STOP_LINE } from '@conversations/consent';
import { sql } from 'kysely';
import { ERASED_PATTERN } from '../numbers/erased.ts';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import { receiveStatus } from './receive-status.ts';
import { record } from './record-result.ts';

const EVERY_MS = 15_000;
const AT_ONCE = 20;

/**
 * Asks carriers what became of texts whose outcome nobody knows (C40): from a minute on, with pauses that double, for a
 * day. What is learned is recorded as if the carrier had said it by itself. Nothing is ever sent again.
 */
export function startLookingUp(parts: Parts): Repeated {
  return repeat(
    EVERY_MS,
    () => lookUpUnknown(parts),
    (error) => parts.log.error({ err: error }, 'carriers could not be asked yet what became of some texts'),
  );
}

/** One look at all businesses. */
export async function lookUpUnknown(parts: Parts): Promise<void> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  for (const { id } of rows) {
    for (const text of await inBusiness(parts.store, id, claim)) {
      await lookUp(parts, id, text).catch((error: unknown) => {
        parts.log.error({ err: error, messageId: text.id }, 'what became of a text is not on record yet');
      });
    }
  }
}

interface Unknown {
  readonly id: string;
  readonly number: string;
  readonly sender: string;
  readonly body: string;
  readonly media_urls: string[];
  readonly account_id: string;
  readonly attempts: number;
  /** It was handed over after this, and its outcome given up then. */
  readonly send_after: Date;
  readonly updated_at: Date;
  readonly other_ids: string[];
}

/** Those that are due, each for one worker alone: what another is about to ask for is passed over. */
async function claim(tx: Tx): Promise<Unknown[]> {
  const { rows } = await sql<Unknown>`
    with due as (
      select id from messages
      where business_id = ${tx.businessId} and status = 'unknown' and carrier_message_id is null
        and carrier_account_id is not null and number not like ${ERASED_PATTERN}
        and updated_at between now() - interval '1 day' and now() - interval '1 minute'
        and (look_up_after is null or look_up_after <= now())
      order by updated_at limit ${AT_ONCE} for no key update skip locked)
    update messages m set look_up_after = now() + (now() - m.updated_at)
    from due where m.business_id = ${tx.businessId} and m.id = due.id
    returning m.id, m.number, m.sender, m.body, m.media_urls, m.carrier_account_id as account_id, m.attempts,
      m.send_after, m.updated_at,
      array(select o.carrier_message_id from messages o
            where o.business_id = m.business_id and o.conversation_id = m.conversation_id
              and o.direction = 'outbound' and o.carrier_message_id is not null
              and o.updated_at >= m.send_after - interval '1 minute') as other_ids`.execute(tx.sql);
  return rows;
}

async function lookUp(parts: Parts, businessId: string, text: Unknown): Promise<void> {
  const accountId = text.account_id;
  const carrier = await parts.carriers.of(businessId, accountId);
  const found = await carrier.lookUp?.(
    {
      from: text.sender,
      to: text.number,
      body: text.body,
      mediaUrls: text.media_urls,
      until: text.updated_at,
      otherIds: text.other_ids,
    },
    text.send_after,
  );
  if (found === undefined || found === 'not_found' || found === 'cannot_tell') return;
  const { carrierMessageId } = found;
  // First the answer that was not heard, which leads its reports to this text; then what became of it. Each counts once,
  // whoever says it first: the late answer itself, a report, or another worker.
  await inBusiness(parts.store, businessId, (tx) =>
    record(
      tx,
      parts,
      {
        businessId,
        accountId,
        messageId: text.id,
        number: text.number,
        attempt: text.attempts,
        stopLine: text.body.endsWith(STOP_LINE),
      },
      { outcome: 'accepted', carrierMessageId },
    ),
  );
  await receiveStatus(parts, { businessId, accountId }, found);
}
