import { type ConsentState, formatNational, type LoggedEvent } from '@conversations/consent';
import { logKey } from '../businesses/log-key.ts';
import { beginning, foldedUpTo } from '../ledger/check-facts.ts';
import { signedHead } from '../ledger/cosignatures.ts';
import { type ConsentEventView, listEvents } from '../ledger/list-events.ts';
import { ProofMaker } from '../ledger/log-tree.ts';
import { receivedWith } from '../media/shown-media.ts';
import type { MessageView } from '../messaging/message-view.ts';
import { viewMessage } from '../messaging/message-view.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { findMessage } from './cancel-message.ts';

/** What allowed a text, as it stood when the text left (C46). */
export interface Allowance {
  readonly messageId: string;
  readonly allowedBy: MessageView['allowedBy'];
  /** When the carrier took it; null where it did not, or not yet. */
  readonly sentAt: string | null;
  /** In plain words, for whoever asks. */
  readonly explanation: string;
  /** The consent event, where one allowed it; what was erased of it is null. */
  readonly event: ConsentEventView | null;
  /** What the number had agreed to by that event, whatever was said later. */
  readonly consent: { readonly state: ConsentState['state']; readonly categories: readonly string[] } | null;
  /** The words that were read to the customer. */
  readonly script: { readonly id: string; readonly text: string; readonly hash: string } | null;
  /** The customer's own text, where it was that. */
  readonly inbound: MessageView | null;
  /** That the event is in the log, for a verifier; null until it has its place, and for an inbound text. */
  readonly proof: Proof | null;
}

interface Proof {
  readonly event: LoggedEvent & Readonly<Record<string, unknown>>;
  readonly leafHash: string;
  readonly logIndex: number;
  readonly inclusionProof: readonly string[];
  readonly checkpoint: string;
  readonly publicKey: string;
  readonly witnessed: boolean;
}

export async function showAllowance(tx: Tx, vault: Vault, messageId: string): Promise<Allowance> {
  const message = await findMessage(tx, messageId);
  const { allowedBy, sentAt } = viewMessage(message);
  const nothing = { event: null, consent: null, script: null, inbound: null, proof: null };
  const known = { messageId, allowedBy, sentAt };
  if (message.direction === 'inbound') {
    return { ...known, ...nothing, explanation: 'The customer wrote this; nothing has to allow it.' };
  }
  if (allowedBy === null) {
    return { ...known, ...nothing, explanation: 'This text did not leave, so nothing allowed it.' };
  }
  if (allowedBy.kind === 'inbound_message') {
    const theirs = await findMessage(tx, allowedBy.id);
    const inbound = viewMessage(theirs, (await receivedWith(tx, [theirs])).get(theirs.id));
    const explanation = `An answer to the customer’s own text, which came to ${formatNational(inbound.sender)}.`;
    return { ...known, ...nothing, inbound, explanation };
  }
  const [event] = await listEvents(tx, vault, { eventIds: [allowedBy.id] });
  const logged = await loggedEvent(tx, allowedBy.id);
  if (event === undefined || logged === null)
    throw new Error('The event that allowed this text is not there');
  const { state, categories } = await stateBy(tx, logged);
  return {
    ...known,
    explanation: explain(event, message.purpose),
    event,
    consent: { state, categories },
    script: await scriptOf(tx, logged),
    inbound: null,
    proof: event.logIndex === null ? null : await proofOf(tx, vault, logged, event),
  };
}

function explain({ decision }: ConsentEventView, purpose: string): string {
  if (purpose === 'opt_out_confirmation') return 'The one text that confirms an opt-out.';
  return decision === 'opt_in'
    ? 'The customer had agreed to texts, by this answer.'
    : 'What was agreed by then, of which this is the last answer.';
}

async function loggedEvent(tx: Tx, id: string): Promise<LoggedEvent | null> {
  const row = await tx.sql
    .selectFrom('consent_events')
    .select('leaf')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? (JSON.parse(row.leaf.toString()) as LoggedEvent) : null;
}

/** What a number's events added up to when this one was recorded. */
async function stateBy(tx: Tx, { numberId, seq }: LoggedEvent): Promise<ConsentState> {
  const number = await tx.sql
    .selectFrom('numbers')
    .select('facts')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', numberId)
    .executeTakeFirstOrThrow();
  return foldedUpTo(tx, numberId, seq, beginning(number.facts));
}

async function scriptOf(tx: Tx, { scriptHash }: LoggedEvent): Promise<Allowance['script']> {
  if (scriptHash === undefined) return null;
  const row = await tx.sql
    .selectFrom('wordings')
    .select(['id', 'text'])
    .where('business_id', '=', tx.businessId)
    // What was read aloud, and what was signed.
    .where('kind', 'in', ['script', 'promotional_agreement'])
    .where('hash', '=', Buffer.from(scriptHash, 'base64'))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, hash: scriptHash } : null;
}

async function proofOf(
  tx: Tx,
  vault: Vault,
  event: LoggedEvent,
  { hash, logIndex }: ConsentEventView,
): Promise<Proof | null> {
  if (logIndex === null) return null;
  const head = await signedHead(tx, logIndex + 1);
  const proof = await new ProofMaker(tx).inclusion(logIndex, head.size);
  return {
    event: { ...event },
    leafHash: hash,
    logIndex,
    inclusionProof: proof.map((each) => Buffer.from(each).toString('base64')),
    checkpoint: head.note,
    publicKey: (await logKey(tx, vault)).vkey,
    witnessed: head.witnessed,
  };
}
