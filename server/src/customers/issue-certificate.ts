import type { Certificate } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { currentFrontier } from '../ledger/log-tree.ts';
import { sequence } from '../ledger/sequencer.ts';
import { lockNumbers, saveNumber } from '../numbers/locked-number.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { certify, type Issued } from './certify.ts';
import { findCustomer } from './customers.ts';
import { recordedHoldings } from './holdings.ts';

/**
 * Makes a certificate of all that was recorded of one customer (C47), to be checked without us. Where a witness is to
 * cosign it first, {@link recordIssue} and then {@link certify}, with the witness between the two transactions.
 *
 * @throws Rejection where nothing was ever recorded.
 */
export async function issueCertificate(
  tx: Tx,
  vault: Vault,
  customerId: string,
  actor: Actor,
): Promise<Certificate> {
  return certify(tx, vault, await recordIssue(tx, vault, customerId, actor));
}

/**
 * Puts on record that a certificate is issued: an event of each of the customer's numbers, placed in the log before the
 * checkpoint that the certificate carries, so that a cut end shows.
 *
 * @throws Rejection where nothing was ever recorded.
 */
export async function recordIssue(tx: Tx, vault: Vault, id: string, actor: Actor): Promise<Issued> {
  const { id: customerId } = await findCustomer(tx, id);
  const held = await recordedHoldings(tx, customerId);
  if (held.length === 0) {
    throw new Rejection(
      'conflict',
      'nothing_recorded',
      'Nothing was recorded of this customer',
      'There is nothing to certify.',
    );
  }
  const locked = await lockNumbers(
    tx,
    vault,
    held.map((holding) => holding.number),
  );
  const issuedAt = new Date();
  const numbers: Issued['numbers'][number][] = [];
  for (const number of locked.values()) {
    const { event, facts } = await appendEvent(tx, vault, number, number.facts, {
      decision: 'certificate_issued',
      method: 'record_change',
      actor,
      occurredAt: issuedAt,
      details: { customer: customerId },
    });
    await saveNumber(tx, number, facts);
    numbers.push({ numberId: number.id, seq: event.seq });
  }
  while ((await sequence(tx, vault)) > 0);
  const { size } = await currentFrontier(tx);
  return { customerId, issuedAt: issuedAt.toISOString(), size, numbers };
}
