import { recognizeReply } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { loadBusiness } from '../businesses/settings.ts';
import type { InboundText } from '../carriers/carrier.ts';
import { inBusiness } from '../storage/transaction.ts';
import { partiesOf } from './parties-of.ts';
import type { Parts } from './parts.ts';
import { type Arrival, receiveText } from './receive-text.ts';

/**
 * A text comes in from a carrier that gives texts no ids: its id was made of what it says, so that a copy has the same. A
 * copy changes nothing. But STOP is written the same each time: where the number is not opted out now, because START came
 * between or staff recorded a yes, what looks like a copy of an earlier STOP counts as one that was written just now
 * (C25, C31). The worst that comes of that is that somebody has to opt in once more.
 */
export async function receiveUnnamedText(parts: Parts, arrival: Arrival, text: InboundText): Promise<void> {
  const { messageId } = await receiveText(parts, arrival, text);
  if (messageId !== null || !(await wouldEndTexts(parts, arrival, text))) return;
  const again = { ...text, carrierMessageId: `${text.carrierMessageId}-${uuid()}`, carrierTime: null };
  await receiveText(parts, arrival, again);
}

async function wouldEndTexts(
  parts: Parts,
  { businessId }: Arrival,
  { from, to, body }: InboundText,
): Promise<boolean> {
  const { intent } = recognizeReply(body);
  if (intent !== 'opt_out' && intent !== 'wrong_number') return false;
  return inBusiness(parts.store, businessId, async (tx) => {
    const { country } = await loadBusiness(tx);
    const { number } = await partiesOf(tx, { from, to }, country, { from, to });
    const row = await tx.sql
      .selectFrom('numbers')
      .select('facts')
      .where('business_id', '=', businessId)
      .where('number', '=', number)
      .executeTakeFirst();
    return row !== undefined && row.facts.consent.state !== 'opted_out';
  });
}
