import { carrierHandles, parsePhoneNumber } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { loadBusiness } from '../businesses/settings.ts';
import { blockSender, type Handset, handsetOf, unblockSender } from '../carriers/simulator/behaviour.ts';
import { insertText, type SimulatedText } from '../carriers/simulator/texts.ts';
import type { Parts } from '../messaging/parts.ts';
import { receiveText } from '../messaging/receive-text.ts';
import { lockNumber } from '../numbers/locked-number.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { isRealNumber } from './real-number.ts';

/** Why a handset cannot do what is asked of it. */
export type HandsetRefusal =
  | 'no_simulator'
  /** Nothing was said of whom the text is to, and the business has no default sender with the simulated carrier. */
  | 'no_sender'
  /** The text is to a number that is no sender of the business with the simulated carrier. */
  | 'unknown_sender'
  /** A carrier has to do with the number: its phone alone speaks for it. */
  | 'real_number'
  | 'not_a_number';

export type OrRefused<T> = (T & { readonly refused: null }) | { readonly refused: HandsetRefusal };

export interface HandsetSays {
  /** Numbers in any common form. */
  readonly number: string;
  readonly body: string;
  readonly mediaUrls?: readonly string[] | undefined;
  /** One of the business's senders with the simulated carrier, retired ones too (C25); its default one if not given. */
  readonly to?: string | undefined;
  /** The carrier's own time of the text; now if not given. */
  readonly receivedAt?: Date | undefined;
  /** The carrier's id of the text, a UUID. The same twice has one effect (C39). */
  readonly id?: string | undefined;
}

/** What the carrier tells the handset in place of the shop, once per block (C22). */
const UNSUBSCRIBED =
  'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.';

/**
 * The customer writes. What the carrier keeps of the text, and a block that it sets or lifts, is in the same transaction
 * as what the program makes of it, and so is the last look at whether this handset may speak for its number: under the
 * number's lock (C17). Resolves when a carrier would be told that the text was received.
 *
 * Lock order: see network.ts. The handset's row is locked before the number's, so that a STOP and a START at once leave
 * the carrier's block and the shop's record of it in the same order.
 */
export async function handsetSays(
  parts: Parts,
  businessId: string,
  said: HandsetSays,
): Promise<OrRefused<{ readonly id: string }>> {
  const line = await inBusiness(parts.store, businessId, async (tx) => {
    const found = await lineOf(tx, said);
    return found.refused === null ? { ...found, handset: await handsetOf(tx, found.number) } : found;
  });
  if (line.refused !== null) return line;
  const { number, sender, accountId: account, handset } = line;
  const id = said.id ?? uuid();
  const now = new Date();
  const carrierTime = said.receivedAt ?? now;
  const handled = handledByCarrier(handset, sender, said.body);
  const text = {
    carrierMessageId: id,
    from: number,
    to: sender,
    body: said.body,
    mediaUrls: said.mediaUrls ?? [],
    carrierTime,
    carrierHandled: handled,
  };
  const keep = async (tx: Tx) => {
    const shown = { number, sender, report: false };
    // `at` is not the carrier's time, which may be told as long past: the list grows at its end only.
    const isNew = await insertText(tx, {
      ...shown,
      id,
      direction: 'out',
      body: said.body,
      mediaUrls: text.mediaUrls,
      acceptedAt: carrierTime,
      at: now,
    });
    if (!isNew) return;
    await actOnBlock(tx, shown);
    const { facts } = await lockNumber(tx, parts.vault, number);
    if (await isRealNumber(tx, number, facts)) throw new RealNumber();
  };
  const actOnBlock = async (tx: Tx, shown: Shown) => {
    if (handled === 'opt_in') await unblockSender(tx, number, sender);
    if (handled === 'opt_out' && (await blockSender(tx, number, sender))) {
      // A millisecond later: it is shown below what it answers.
      const at = new Date(now.getTime() + 1);
      await insertText(tx, {
        ...shown,
        id: uuid(),
        direction: 'in',
        body: UNSUBSCRIBED,
        mediaUrls: [],
        acceptedAt: at,
        at,
      });
    }
  };
  try {
    await receiveText(parts, { businessId, accountId: account }, text, keep);
  } catch (error) {
    if (error instanceof RealNumber) return { refused: 'real_number' };
    throw error;
  }
  return { refused: null, id };
}

/** Thrown, it takes back what was kept of the text until the number's lock was had. */
class RealNumber extends Error {}

/** What the texts of one exchange have in common. */
type Shown = Pick<SimulatedText, 'number' | 'sender' | 'report'>;

/** START lifts a block however the handset behaves by now; only one that `blocks` has STOP acted on. */
function handledByCarrier(
  { behaviour, blocked }: Handset,
  sender: string,
  body: string,
): 'opt_out' | 'opt_in' | null {
  const word = carrierHandles('simulator', body);
  if (word === 'opt_out') return behaviour === 'blocks' ? 'opt_out' : null;
  if (word === 'opt_in') return behaviour === 'blocks' || blocked.includes(sender) ? 'opt_in' : null;
  return null;
}

export async function hasSimulator(tx: Tx): Promise<boolean> {
  const account = await tx.sql
    .selectFrom('carrier_accounts')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('kind', '=', 'simulator')
    .limit(1)
    .executeTakeFirst();
  return account !== undefined;
}

/** A handset's number in E.164, where the business has a simulated carrier. */
export async function handsetNumber(tx: Tx, number: string): Promise<OrRefused<{ readonly number: string }>> {
  if (!(await hasSimulator(tx))) return { refused: 'no_simulator' };
  const { country } = await loadBusiness(tx);
  const { e164 } = parsePhoneNumber(number, country);
  return e164 === null ? { refused: 'not_a_number' } : { refused: null, number: e164 };
}

/** A handset, the sender that it writes to, and the sender's account. */
export interface Line {
  readonly number: string;
  readonly sender: string;
  readonly accountId: string;
}

export async function lineOf(
  tx: Tx,
  { number, to }: Pick<HandsetSays, 'number' | 'to'>,
): Promise<OrRefused<Line>> {
  const handset = await handsetNumber(tx, number);
  if (handset.refused !== null) return handset;
  const { country } = await loadBusiness(tx);
  // Only the simulated carrier's own: what a handset writes to another carrier's number would be answered for real.
  let senders = tx.sql
    .selectFrom('senders as s')
    .innerJoin('carrier_accounts as a', (join) =>
      join.onRef('a.business_id', '=', 's.business_id').onRef('a.id', '=', 's.carrier_account_id'),
    )
    .select(['s.number', 's.carrier_account_id'])
    .where('s.business_id', '=', tx.businessId)
    .where('a.kind', '=', 'simulator');
  senders =
    to === undefined
      ? senders.where('s.is_default', '=', true).where('s.retired_at', 'is', null)
      : senders.where('s.number', '=', parsePhoneNumber(to, country).e164 ?? to);
  const sender = await senders.executeTakeFirst();
  if (!sender) return { refused: to === undefined ? 'no_sender' : 'unknown_sender' };
  // So that whoever asks hears it; what counts is said again under the number's lock.
  if (await isRealNumber(tx, handset.number, null)) return { refused: 'real_number' };
  return {
    refused: null,
    number: handset.number,
    sender: sender.number,
    accountId: sender.carrier_account_id,
  };
}
