import { isTollFree, type NumberFacts, phoneOfAddress, senderFacts } from '@conversations/consent';
import { sql } from 'kysely';
import { loadBusiness } from '../businesses/settings.ts';
import type { ListedBlock } from '../carriers/carrier.ts';
import { lockKnownNumber, lockNumber, saveNumber } from '../numbers/locked-number.ts';
import { suppressionOf } from '../numbers/suppressions.ts';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { noteBlockScope, sendersBlockedWith, withBlocks } from './block-scope.ts';
import { confirmOptIn } from './confirm-opt-in.ts';
import { learnBlockOf } from './learn-block.ts';
import type { Parts } from './parts.ts';

const LOOK_EVERY_MS = 60_000;
const EVERY = '6 hours';
/** After a list that could not be read. */
const AGAIN_AFTER = '30 minutes';
/** What a number said or was told so shortly before the list was read may not be in it yet. */
const SETTLING_MS = 10 * 60_000;

/**
 * Goes through carriers' own lists of opt-outs a few times a day (C29, C41): a block that is not on record is the customer's
 * word, told late; one that the carrier has no more is none. A carrier without a list tells by refusing texts.
 */
export function startReconcilingBlocks(parts: Parts): Repeated {
  return repeat(
    LOOK_EVERY_MS,
    () => reconcileBlocks(parts),
    (error) => parts.log.error({ err: error }, 'carriers’ lists of opt-outs could not be gone through yet'),
  );
}

/** One look at all accounts. @param now when the lists are read: what was said shortly before may not be in them yet. */
export async function reconcileBlocks(parts: Parts, now = new Date()): Promise<void> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>(
    'SELECT businesses_with_webhooks() AS id',
  );
  for (const { id } of rows) {
    for (const accountId of await inBusiness(parts.store, id, claim))
      await reconcile(parts, id, accountId, now);
  }
}

/** Accounts that are due, each for one worker alone. */
async function claim(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with due as (
      select carrier_account_id from carrier_reception
      where business_id = ${tx.businessId}
        and (opt_outs_read_at is null or opt_outs_read_at < now() - ${sql.lit(EVERY)}::interval)
      for no key update skip locked)
    update carrier_reception r set opt_outs_read_at = now() from due
    where r.business_id = ${tx.businessId} and r.carrier_account_id = due.carrier_account_id
    returning r.carrier_account_id as id`.execute(tx.sql);
  return rows.map(({ id }) => id);
}

async function reconcile(parts: Parts, businessId: string, accountId: string, readAt: Date): Promise<void> {
  try {
    const carrier = await parts.carriers.of(businessId, accountId);
    const listed = await carrier.listBlocks?.();
    if (listed === undefined) return;
    if (!('unreadable' in listed)) return await compare(parts, businessId, { accountId, readAt }, listed);
    parts.log.error(
      { accountId, code: listed.unreadable.code },
      'a carrier does not tell its list of opt-outs',
    );
  } catch (error) {
    parts.log.error({ err: error, accountId }, 'a carrier’s list of opt-outs is not on record yet');
  }
  await inBusiness(parts.store, businessId, (tx) =>
    sql`update carrier_reception set opt_outs_read_at = now() - ${sql.lit(EVERY)}::interval + ${sql.lit(AGAIN_AFTER)}::interval
      where business_id = ${tx.businessId} and carrier_account_id = ${accountId}`.execute(tx.sql),
  );
}

interface Reading {
  readonly accountId: string;
  readonly readAt: Date;
}

async function compare(
  parts: Parts,
  businessId: string,
  reading: Reading,
  listed: readonly ListedBlock[],
): Promise<void> {
  const { country, senders } = await inBusiness(parts.store, businessId, async (tx) => ({
    country: (await loadBusiness(tx)).country,
    senders: new Set(await sendersOf(tx, reading.accountId)),
  }));
  // The account may have numbers that are none of ours here, other programs' perhaps.
  const blocks = listed.flatMap((block) => {
    const sender = phoneOfAddress(block.sender, country) ?? block.sender;
    const number = phoneOfAddress(block.number, country) ?? block.number;
    return senders.has(sender) ? [{ ...block, sender, number }] : [];
  });
  const scopes = new Map(blocks.map(({ sender, scope }) => [sender, scope]));
  await inBusiness(parts.store, businessId, async (tx) => {
    for (const [sender, scope] of scopes) {
      if (scope !== null) await noteBlockScope(tx, { accountId: reading.accountId, sender, scope });
    }
  });
  for (const block of blocks)
    await inBusiness(parts.store, businessId, (tx) => learn(tx, parts, reading, block));
  const blocked = new Map<string, Set<string>>();
  await inBusiness(parts.store, businessId, async (tx) => {
    for (const { number, sender } of blocks) {
      const held = blocked.get(number) ?? new Set();
      for (const one of await sendersBlockedWith(tx, sender)) held.add(one);
      blocked.set(number, held);
    }
  });
  for (const sender of senders) {
    // The network of toll-free numbers has blocks of its own, which no carrier lists.
    if (isTollFree(sender)) continue;
    const gone = await inBusiness(parts.store, businessId, (tx) => blockedOnRecord(tx, sender));
    for (const number of gone.filter((one) => !blocked.get(one)?.has(sender))) {
      await inBusiness(parts.store, businessId, (tx) => lifted(tx, reading, number, sender));
    }
  }
}

const sendersOf = async (tx: Tx, accountId: string): Promise<string[]> => {
  const rows = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('carrier_account_id', '=', accountId)
    .execute();
  return rows.map(({ number }) => number);
};

async function learn(tx: Tx, parts: Parts, reading: Reading, block: ListedBlock): Promise<void> {
  const { number, sender, since } = block;
  // Of whom nothing is left but a no, nothing is put on record again (C36).
  const known = await lockKnownNumber(tx, number);
  if (known === null && (await suppressionOf(tx, parts.vault, number)) !== null) return;
  const locked = known ?? (await lockNumber(tx, parts.vault, number));
  if (isFresh(locked.facts, reading)) return;
  const facts = await learnBlockOf(tx, parts, locked, {
    block: { since: (since ?? reading.readAt).toISOString(), source: 'list' },
    sender,
    accountId: reading.accountId,
  });
  if (facts !== locked.facts) await saveNumber(tx, locked, facts);
}

/** The carrier has this block no more: support lifted it, or it learned of a START that we did not. Nobody agreed by that. */
async function lifted(tx: Tx, reading: Reading, number: string, sender: string): Promise<void> {
  const locked = await lockKnownNumber(tx, number);
  if (locked === null || isFresh(locked.facts, reading)) return;
  const { block } = senderFacts(locked.facts, sender);
  if (block === null || isRecent(block.since, reading)) return;
  let facts = withBlocks(locked.facts, [sender], null);
  if (facts.consent.state === 'opted_in' && facts.confirmation?.state === 'blocked') {
    facts = await confirmOptIn(tx, await loadBusiness(tx), facts, number, sender);
  }
  tx.changed('consent.changed', locked.id, { number, block: 'lifted' });
  await saveNumber(tx, locked, facts);
  tx.textsDue();
}

/** Something was said or put on record while the list was being read: the next reading tells. */
const isFresh = ({ consent, senders }: NumberFacts, reading: Reading): boolean =>
  isRecent(consent.since, reading) ||
  Object.values(senders).some(({ lastInbound }) => isRecent(lastInbound?.at ?? null, reading));

const isRecent = (at: string | null, { readAt }: Reading): boolean =>
  at !== null && Date.parse(at) > readAt.getTime() - SETTLING_MS;

async function blockedOnRecord(tx: Tx, sender: string): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select number from numbers where business_id = ${tx.businessId}
      and jsonb_typeof(facts::jsonb #> array['senders', ${sender}, 'block']) = 'object'`.execute(tx.sql);
  return rows.map(({ number }) => number);
}
