import { SIGNED_METHODS } from '@conversations/consent';
import { findWording, type Wording } from '../businesses/wordings.ts';
import { invalid } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { type CustomerRow, requirePhoneNumber } from './customers.ts';
import type { Answer } from './record-consent.ts';

type Fault = { readonly field: string; readonly message: string };

const CANNOT_OPT_IN: readonly Answer['method'][] = ['voicemail', 'spam_report'];

/**
 * What an answer has to come with.
 *
 * @returns the script that was read.
 * @throws Rejection with every field that is at fault.
 */
export async function checkAnswer(
  tx: Tx,
  answer: Answer,
  customer: CustomerRow,
  country: string,
  now: Date,
): Promise<Wording | undefined> {
  const errors: Fault[] = [];
  // Over the phone a yes is as verbal as at the counter (C2); a no is taken however it comes.
  const spoken =
    (answer.method === 'verbal' && answer.decision !== 'opt_out') ||
    (answer.method === 'call' && answer.decision === 'opt_in');
  if (spoken && answer.scriptVersionId === undefined) {
    errors.push({ field: 'scriptVersionId', message: 'is needed: the version of the script that was read' });
  }
  if (spoken && answer.confirmedMobile === undefined) {
    errors.push({ field: 'confirmedMobile', message: 'is needed: the number as the customer confirmed it' });
  }
  if (answer.decision === 'opt_in' && CANNOT_OPT_IN.includes(answer.method)) {
    errors.push({ field: 'method', message: 'gives no answer that could be a yes' });
  }
  if (answer.decision === 'opt_in' && answer.method === 'import') {
    if (answer.evidence === undefined || answer.evidence.trim() === '') {
      errors.push({ field: 'evidence', message: 'is needed: who agreed, how, and to which words (C1)' });
    }
    if (answer.occurredAt === undefined) {
      errors.push({ field: 'occurredAt', message: 'is needed: when they agreed (C1)' });
    }
  }
  const script = await wordingOf(tx, 'script', answer);
  if (answer.scriptVersionId !== undefined && script === undefined) {
    errors.push({
      field: 'scriptVersionId',
      message: 'is no version of this shop’s script; see GET /scripts/current',
    });
  }
  errors.push(...(await commonFaults(tx, answer, customer, country, now)));
  if (errors.length > 0) throw invalid(...errors);
  return script;
}

/**
 * What a signed agreement to promotional texts has to come with (C10). A no to them needs nothing.
 *
 * @returns the agreement that was signed.
 * @throws Rejection with every field that is at fault.
 */
export async function checkAgreement(
  tx: Tx,
  answer: Answer,
  customer: CustomerRow,
  country: string,
  now: Date,
): Promise<Wording | undefined> {
  const errors: Fault[] = [];
  const agreement = await wordingOf(tx, 'promotional_agreement', answer);
  if (answer.decision === 'decline') {
    errors.push({
      field: 'decision',
      message: 'is opt_in with what was signed, or opt_out: who signs nothing has changed nothing',
    });
  }
  if (answer.decision === 'opt_in') {
    if (!SIGNED_METHODS.includes(answer.method)) {
      errors.push({
        field: 'method',
        message: `is ${SIGNED_METHODS.join(' or ')}: no word, call or import covers promotional texts`,
      });
    }
    if (answer.scriptVersionId === undefined) {
      errors.push({
        field: 'scriptVersionId',
        message: 'is needed: the version of the agreement that was signed',
      });
    }
    if (answer.confirmedMobile === undefined) {
      errors.push({
        field: 'confirmedMobile',
        message: 'is needed: the number that stands in what was signed',
      });
    }
    if (answer.evidence === undefined || answer.evidence.trim() === '') {
      errors.push({
        field: 'evidence',
        message: 'is needed: who signed, when, and where the signed paper or its scan is kept',
      });
    }
  }
  if (answer.scriptVersionId !== undefined && agreement === undefined) {
    errors.push({
      field: 'scriptVersionId',
      message: 'is no version of this shop’s agreement; see GET /promotional-agreements/current',
    });
  }
  errors.push(...(await commonFaults(tx, answer, customer, country, now)));
  if (errors.length > 0) throw invalid(...errors);
  return agreement;
}

const wordingOf = async (tx: Tx, kind: string, { scriptVersionId }: Answer): Promise<Wording | undefined> =>
  scriptVersionId === undefined ? undefined : findWording(tx, kind, scriptVersionId);

/** Of the number, the time and the store, where they are given. */
async function commonFaults(
  tx: Tx,
  answer: Answer,
  customer: CustomerRow,
  country: string,
  now: Date,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  if (answer.confirmedMobile !== undefined) {
    const confirmed = requirePhoneNumber(answer.confirmedMobile, country, 'confirmedMobile');
    if (confirmed !== customer.mobile) {
      faults.push({
        field: 'confirmedMobile',
        message: 'is not the mobile on the record; correct the record first',
      });
    }
  }
  if (answer.occurredAt !== undefined && answer.occurredAt > now) {
    faults.push({ field: 'occurredAt', message: 'is in the future' });
  }
  if (answer.storeId !== undefined && !(await storeExists(tx, answer.storeId))) {
    faults.push({ field: 'storeId', message: 'is no store of this shop; see GET /stores' });
  }
  return faults;
}

async function storeExists(tx: Tx, id: string): Promise<boolean> {
  const store = await tx.sql
    .selectFrom('stores')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirst();
  return store !== undefined;
}
