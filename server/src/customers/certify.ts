import type { Certificate, CertifiedEvent, CertifiedScript, LoggedEvent } from '@conversations/consent';
import { logKey } from '../businesses/log-key.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { type SignedHead, signedHead } from '../ledger/cosignatures.ts';
import { ProofMaker } from '../ledger/log-tree.ts';
import { openOpenings } from '../ledger/openings.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { certifiedMessages, saidByText } from './certified-messages.ts';
import { findCustomer } from './customers.ts';
import { type Holding, isHeldAt, recordedHoldings } from './holdings.ts';

/** What is on record of the issue of a certificate; from it the certificate can be made, again too. Nothing personal. */
export interface Issued {
  readonly customerId: string;
  readonly issuedAt: string;
  /** Of the log, with the issue in it. */
  readonly size: number;
  /** The last event of each number that belongs to it: the issue itself. */
  readonly numbers: readonly { readonly numberId: string; readonly seq: number }[];
}

/** Makes the certificate whose issue is on record, under a checkpoint that a witness cosigned where there is one. */
export async function certify(tx: Tx, vault: Vault, issued: Issued): Promise<Certificate> {
  const business = await loadBusiness(tx);
  const customer = await findCustomer(tx, issued.customerId);
  const issuedAt = new Date(issued.issuedAt);
  // Since then the record may have been merged into another, which has further numbers: those were not certified.
  const certified = new Set(issued.numbers.map(({ numberId }) => numberId));
  const held = (await recordedHoldings(tx, customer.id)).filter(
    ({ from, numberId }) => from <= issuedAt && certified.has(numberId),
  );
  const head = await signedHead(tx, issued.size);
  const events = await certifiedEvents(tx, vault, issued, held, head);
  const { vkey } = await logKey(tx, vault);
  return {
    version: 1,
    business: { id: business.id, name: business.name, timeZone: business.timeZone },
    // By the id that the issue names, also where that record was merged into another since then.
    customer: { id: issued.customerId, name: customer.name, texts: await saidByText(tx, events) },
    witnessed: head.witnessed,
    checkpoint: head.note,
    publicKey: vkey,
    events,
    scripts: await scriptsOf(tx, events),
    messages: await certifiedMessages(tx, customer.id, held, events, issuedAt),
  };
}

/** Every event of these numbers, so that none can be missing; opened only for the time that this customer held them. */
async function certifiedEvents(
  tx: Tx,
  vault: Vault,
  { numbers }: Issued,
  held: readonly Holding[],
  { size }: SignedHead,
): Promise<CertifiedEvent[]> {
  const rows = await tx.sql
    .selectFrom('consent_events as e')
    .innerJoin('log_leaves as l', (join) =>
      join.onRef('l.business_id', '=', 'e.business_id').onRef('l.event_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.leaf', 'e.leaf_hash', 'l.log_index'])
    .where('e.business_id', '=', tx.businessId)
    .where((on) =>
      on.or(numbers.map(({ numberId, seq }) => on('e.number_id', '=', numberId).and('e.seq', '<=', seq))),
    )
    .orderBy('l.log_index')
    .execute();
  const opened = await openOpenings(
    tx,
    vault,
    rows.map((row) => row.id),
  );
  const proofs = new ProofMaker(tx);
  const events: CertifiedEvent[] = [];
  for (const row of rows) {
    const event = JSON.parse(row.leaf.toString()) as LoggedEvent;
    const openings = opened.get(row.id) ?? {};
    const { number } = openings;
    const theirs = isHeldAt(
      held.filter(({ numberId }) => numberId === event.numberId),
      new Date(event.recordedAt),
    );
    // Its issue says whose certificate this is, also of a number that somebody else has by now.
    const isIssue = numbers.some(({ numberId, seq }) => numberId === event.numberId && seq === event.seq);
    const proof = await proofs.inclusion(row.log_index, size);
    events.push({
      event,
      leafHash: row.leaf_hash.toString('base64'),
      logIndex: row.log_index,
      inclusionProof: proof.map((hash) => Buffer.from(hash).toString('base64')),
      openings: theirs || isIssue ? openings : number ? { number } : {},
    });
  }
  return events;
}

async function scriptsOf(tx: Tx, events: readonly CertifiedEvent[]): Promise<CertifiedScript[]> {
  const read = [...new Set(events.flatMap(({ event }) => event.scriptHash ?? []))];
  if (read.length === 0) return [];
  const rows = await tx.sql
    .selectFrom('wordings')
    .select(['id', 'text', 'hash'])
    .where('business_id', '=', tx.businessId)
    // What was read aloud, and what was signed.
    .where('kind', 'in', ['script', 'promotional_agreement'])
    .where(
      'hash',
      'in',
      read.map((hash) => Buffer.from(hash, 'base64')),
    )
    .distinctOn('hash')
    .orderBy('hash')
    .orderBy('id')
    .execute();
  return rows.map(({ id, text, hash }) => ({ id, text, hash: hash.toString('base64') }));
}
