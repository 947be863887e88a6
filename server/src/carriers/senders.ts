import { parsePhoneNumber } from '@conversations/consent';
import { sql } from 'kysely';
import { invalid, missing, Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';

/** One of the shop's own numbers, as the API shows it. */
export interface SenderView {
  readonly number: string;
  readonly default: boolean;
  /** It sends nothing any more, and still receives. */
  readonly retiredAt: string | null;
  /** Which number goes on with its threads; null for the default one. */
  readonly replacedBy: string | null;
  readonly accountId: string;
}

export interface SenderChange {
  readonly retired?: boolean | undefined;
  readonly default?: true | undefined;
  readonly replacedBy?: string | null | undefined;
}

/**
 * Adds a number to an account. One that another account had is brought over once it is retired there: its threads, its
 * blocks and what it said stay its own (C37).
 *
 * @param field what the number is called in the request.
 */
export async function addSender(
  tx: Tx,
  accountId: string,
  country: string,
  sender: { readonly number: string; readonly default?: boolean | undefined },
  field = 'number',
): Promise<void> {
  const { e164: number } = parsePhoneNumber(sender.number, country);
  if (number === null) {
    throw invalid({ field, message: 'is no phone number; write it like (512) 555-0100 or +15125550100' });
  }
  const all = await lockSenders(tx);
  const present = all.find((each) => each.number === number);
  if (present && present.retired_at === null) {
    throw invalid({
      field,
      message: 'is a number of this shop already; retire it first, to bring it to another account',
    });
  }
  const values = { carrier_account_id: accountId, retired_at: null, replaced_by: null };
  await tx.sql
    .insertInto('senders')
    .values({ business_id: tx.businessId, number, ...values })
    .onConflict((conflict) => conflict.columns(['business_id', 'number']).doUpdateSet(values))
    .execute();
  // The one that serves the whole business is the last that was named so; the first is, until one is named.
  if (sender.default || !all.some(({ is_default }) => is_default)) await makeDefault(tx, number);
  changed(tx);
}

/**
 * Retires a number or brings it back, or makes it the default one. A retired one sends nothing: its threads go on with
 * the one that replaces it, and what customers write to it is received as before, a STOP above all (C25).
 *
 * @throws Rejection where it is the default one, or where what is to replace it sends nothing itself.
 */
export async function changeSender(tx: Tx, number: string, change: SenderChange): Promise<SenderView> {
  const all = await lockSenders(tx);
  const sender = all.find((each) => each.number === number);
  if (!sender) throw missing('number of the shop');
  const retired = change.retired ?? sender.retired_at !== null;
  if (change.default && retired) {
    throw invalid({ field: 'default', message: 'cannot be a number that is retired; bring it back first' });
  }
  if (retired && sender.is_default) {
    throw new Rejection(
      'conflict',
      'default_sender',
      'The default number cannot be retired',
      'Make another number the default one first: PATCH /senders/{number} with default: true.',
    );
  }
  const replacedBy = retired
    ? change.replacedBy === undefined
      ? sender.replaced_by
      : change.replacedBy
    : null;
  if (!retired && change.replacedBy) {
    throw invalid({ field: 'replacedBy', message: 'is for a number that is retired; set retired too' });
  }
  if (change.replacedBy) {
    const other = all.find((each) => each.number === change.replacedBy);
    if (!other || other.number === number || other.retired_at !== null) {
      throw invalid({
        field: 'replacedBy',
        message: 'is no other number that the shop texts from; see GET /carrier-accounts',
      });
    }
  }
  await tx.sql
    .updateTable('senders')
    .set({ retired_at: retired ? (sender.retired_at ?? sql<Date>`now()`) : null, replaced_by: replacedBy })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .execute();
  if (change.default) await makeDefault(tx, number);
  changed(tx);
  const [view] = (await readSenders(tx)).filter((each) => each.number === number);
  if (!view) throw missing('number of the shop');
  return view;
}

export async function readSenders(tx: Tx): Promise<SenderView[]> {
  const rows = await tx.sql
    .selectFrom('senders')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    default: row.is_default,
    retiredAt: row.retired_at?.toISOString() ?? null,
    replacedBy: row.replaced_by,
    accountId: row.carrier_account_id,
  }));
}

/** The numbers that the shop texts from, the default one first, and what kind of carrier each is with. */
export function listSenders(
  tx: Tx,
): Promise<{ readonly number: string; readonly isDefault: boolean; readonly carrier: string }[]> {
  return tx.sql
    .selectFrom('senders as s')
    .innerJoin('carrier_accounts as a', (join) =>
      join.onRef('a.business_id', '=', 's.business_id').onRef('a.id', '=', 's.carrier_account_id'),
    )
    .select(['s.number', 's.is_default as isDefault', 'a.kind as carrier'])
    .where('s.business_id', '=', tx.businessId)
    .where('s.retired_at', 'is', null)
    .orderBy('s.is_default', 'desc')
    .orderBy('s.number')
    .execute();
}

/** All of them, so that two who change them at once do so one after the other. */
async function lockSenders(tx: Tx) {
  // The business stands for those that are not there yet.
  await tx.sql
    .selectFrom('businesses')
    .select('id')
    .where('id', '=', tx.businessId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return tx.sql.selectFrom('senders').selectAll().where('business_id', '=', tx.businessId).execute();
}

async function makeDefault(tx: Tx, number: string): Promise<void> {
  // Taken away first: there is one at most at every moment.
  for (const isDefault of [false, true]) {
    await tx.sql
      .updateTable('senders')
      .set({ is_default: isDefault })
      .where('business_id', '=', tx.businessId)
      .where('is_default', '=', !isDefault)
      .$if(isDefault, (query) => query.where('number', '=', number))
      .execute();
  }
}

function changed(tx: Tx): void {
  tx.changed('settings.updated', tx.businessId);
  // What waited for a number to leave by may find one.
  tx.textsDue();
}
