import {
  destinationProblem,
  type NumberFacts,
  parsePhoneNumber,
  UNKNOWN_NUMBER,
} from '@conversations/consent';
import type { Selectable } from 'kysely';
import { allowedCountries, type Business, loadBusiness } from '../businesses/settings.ts';
import { sendersInUse } from '../messaging/choose-sender.ts';
import { type LockedNumber, lockNumber } from '../numbers/locked-number.ts';
import { invalid, missing } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tables } from '../storage/tables.ts';
import { Outdated, type Tx } from '../storage/transaction.ts';
import { type ConsentView, consentView } from './consent-view.ts';
import { earlierNumbersOf } from './holdings.ts';
import { type MergedRecord, recordsMergedInto } from './merged-records.ts';

export type CustomerRow = Selectable<Tables['customers']>;

/** A customer as the API shows one. The toggle is `agreesToTexts`: what was agreed, the carrier's blocks aside. */
export interface CustomerView {
  readonly id: string;
  readonly name: string;
  readonly mobile: string;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly agreesToTexts: boolean;
  readonly consent: ConsentView;
  /** Other customers on the same number: one consent, and one STOP, for them all (C6). */
  readonly sharedWith: { readonly id: string; readonly name: string }[];
  /** Records that were merged into this one; the ids by which they were known lead here. */
  readonly mergedRecords: MergedRecord[];
  /** Numbers that this customer had before, and that nobody has now: their threads are still theirs. */
  readonly earlierNumbers: string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * A customer by id. The id of a record that was merged into another is a name of that one: whoever kept it, a point of sale
 * or an open page, goes on with the same person, and an opt-out is never lost to it. So `id` of what is found counts.
 */
export async function findCustomer(tx: Tx, id: string): Promise<CustomerRow> {
  const row = await customers(tx).where('id', '=', id).executeTakeFirst();
  const found = row && (await present(tx, row));
  if (!found || found.erased_at !== null) throw missing('customer');
  return found;
}

/** The same by the id of a point of sale: of the record itself, or of one that was merged into it. */
export async function findByExternalId(tx: Tx, externalId: string): Promise<CustomerRow | undefined> {
  const row = await customers(tx).where('external_id', '=', externalId).executeTakeFirst();
  return row && present(tx, row);
}

const customers = (tx: Tx) =>
  tx.sql.selectFrom('customers').selectAll().where('business_id', '=', tx.businessId);

const present = async (tx: Tx, row: CustomerRow): Promise<CustomerRow> =>
  row.merged_into === null ? row : customers(tx).where('id', '=', row.merged_into).executeTakeFirstOrThrow();

/**
 * A customer with their number under its lock.
 *
 * @throws Outdated where the record changed its number, or was merged into another, while this waited for the lock.
 */
export async function lockCustomer(
  tx: Tx,
  vault: Vault,
  id: string,
): Promise<{ customer: CustomerRow; number: LockedNumber }> {
  const { mobile } = await findCustomer(tx, id);
  const number = await lockNumber(tx, vault, mobile);
  const customer = await findCustomer(tx, id);
  if (customer.mobile !== mobile) throw new Outdated('The customer’s number changed');
  return { customer, number };
}

export function customersOnNumber(tx: Tx, number: string): Promise<CustomerRow[]> {
  return customers(tx).where('mobile', '=', number).orderBy('id').execute();
}

/** What is known of numbers; one that was never in touch is in the state that every number starts from. */
export async function factsOf(tx: Tx, numbers: readonly string[]): Promise<Map<string, NumberFacts>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('numbers')
    .select(['number', 'facts'])
    .where('business_id', '=', tx.businessId)
    .where('number', 'in', [...new Set(numbers)])
    .execute();
  return new Map(rows.map(({ number, facts }) => [number, facts]));
}

/** For a number of which only a no was kept, too (C36). */
export { factsOfStranger } from '../numbers/locked-number.ts';

export async function viewCustomers(tx: Tx, rows: readonly CustomerRow[]): Promise<CustomerView[]> {
  const mobiles = rows.map((row) => row.mobile);
  const facts = await factsOf(tx, mobiles);
  const holders = await holdersOf(tx, mobiles);
  const ids = rows.map((row) => row.id);
  const merged = await recordsMergedInto(tx, ids);
  const earlier = await earlierNumbersOf(tx, ids);
  const inUse = await sendersInUse(tx, mobiles);
  const { settings } = await loadBusiness(tx);
  const now = new Date();
  return rows.map((row) => {
    const known = facts.get(row.mobile) ?? UNKNOWN_NUMBER;
    const sender = inUse.get(row.mobile) ?? null;
    const consent = consentView({ facts: known, sender, customerId: row.id, settings, now });
    return {
      id: row.id,
      name: row.name,
      mobile: row.mobile,
      email: row.email,
      externalId: row.external_id,
      language: row.language,
      timeZone: row.time_zone,
      agreesToTexts: consent.state === 'opted_in',
      consent,
      sharedWith: holders
        .filter(({ id, mobile }) => mobile === row.mobile && id !== row.id)
        .map(({ id, name }) => ({ id, name })),
      mergedRecords: merged.get(row.id) ?? [],
      earlierNumbers: earlier.get(row.id) ?? [],
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    };
  });
}

function holdersOf(
  tx: Tx,
  mobiles: readonly string[],
): Promise<Pick<CustomerRow, 'id' | 'name' | 'mobile'>[]> {
  if (mobiles.length === 0) return Promise.resolve([]);
  return tx.sql
    .selectFrom('customers')
    .select(['id', 'name', 'mobile'])
    .where('business_id', '=', tx.businessId)
    .where('mobile', 'in', [...new Set(mobiles)])
    .orderBy('id')
    .execute();
}

export async function viewCustomer(tx: Tx, row: CustomerRow): Promise<CustomerView> {
  const [view] = await viewCustomers(tx, [row]);
  if (!view) throw missing('customer');
  return view;
}

/** A number as typed, in E.164. @throws Rejection that names the field and says what is wrong with it. */
export function requirePhoneNumber(input: string, country: string, field: string): string {
  const { e164, reason } = parsePhoneNumber(input, country);
  if (e164 !== null) return e164;
  throw invalid({ field, message: PROBLEMS[reason] ?? 'is no phone number' });
}

/**
 * The same of a number that the shop is to text: of a country that it texts to, and none that costs extra (C54).
 *
 * @throws Rejection that names the field, and says what to do.
 */
export function requireTextable(input: string, business: Business, field: string): string {
  if (/^\s*\d{3,6}\s*$/.test(input)) {
    throw invalid({
      field,
      message: 'is a short code, and no number of a person; ask for their mobile number',
    });
  }
  const number = requirePhoneNumber(input, business.country, field);
  const problem = destinationProblem(number, allowedCountries(business));
  if (problem === 'not_textable') {
    throw invalid({
      field,
      message: 'is a premium, shared-cost or satellite number, which is never texted; ask for another',
    });
  }
  if (problem === 'country_not_allowed') {
    throw invalid({
      field,
      message: `is of a country that the shop does not text to (${allowedCountries(business).join(', ')}); the owner can allow it in the settings (countries)`,
    });
  }
  return number;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  not_a_number: 'is no phone number; write it like (512) 555-0142 or +15125550142',
  too_short: 'is too short for a phone number; check for a missing digit',
  too_long: 'is too long for a phone number; check for an extra digit',
  impossible: 'is no possible number of its country; check its digits',
  has_extension: 'has an extension, which texts cannot reach; leave it out',
  unknown_country: 'is of no known country; begin with + and the country code',
};
