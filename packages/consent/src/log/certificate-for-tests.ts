import { createHash } from 'node:crypto';
import { type Certificate, type CertifiedEvent, eventBytes, type LoggedEvent } from './certificate-shape.ts';
import { signCheckpoint } from './checkpoint.ts';
import { commit, type Opening } from './commitment.ts';
import { inclusionProof, leafHash, rootOf } from './merkle-log.ts';
import { type LogKey, newLogKey } from './signed-note.ts';

export const logKey: LogKey = newLogKey('shop.example/log', Buffer.alloc(32, 1));

/** The words that were read; the second version has one more. */
export const scripts = ['May we text you?', 'May we text you now?'] as const;

export interface HistoryEntry {
  readonly numberId: string;
  readonly number: string;
  readonly decision: string;
  /** `verbal` where it is left out. */
  readonly method?: string;
  readonly script?: string;
  readonly note?: string;
  readonly customer?: string;
  readonly sourceMessageId?: string;
}

/** Twenty events of two numbers, of which one agreed, stopped and agreed again and the other declined. */
export function history(): HistoryEntry[] {
  const first = { numberId: 'n-1', number: '+15125550101' };
  const second = { numberId: 'n-2', number: '+15125550102' };
  return [
    { ...first, decision: 'opt_in', script: scripts[0], note: 'at the counter' },
    { ...second, decision: 'decline', script: scripts[0] },
    ...Array.from({ length: 14 }, (_, at) => ({
      ...(at % 3 === 0 ? second : first),
      decision: at % 2 === 0 ? 'opt_out' : 'opt_in',
      note: `call ${at}`,
    })),
    { ...first, decision: 'opt_in', script: scripts[1], note: 'read again' },
    { ...second, decision: 'opt_in', script: scripts[1] },
    { ...first, decision: 'certificate_issued' },
    { ...second, decision: 'certificate_issued' },
  ];
}

export interface Issued {
  readonly certificate: Certificate;
  /** All leaves of the log, in its order. */
  readonly leaves: readonly Uint8Array[];
}

/**
 * Logs a history among leaves of others, one after each event, and certifies it.
 *
 * @param change an event just before it is logged, so that the log itself holds what it should not
 */
export function issue(entries = history(), change = (event: LoggedEvent, _at: number) => event): Issued {
  const counts = new Map<string, number>();
  const leaves: Uint8Array[] = [leafHash(Buffer.from('before'))];
  const base64 = (hash: Uint8Array) => Buffer.from(hash).toString('base64');
  const drafts: Omit<CertifiedEvent, 'inclusionProof'>[] = [];
  for (const [at, { numberId, decision, method, script, ...personal }] of entries.entries()) {
    const seq = (counts.get(numberId) ?? 0) + 1;
    counts.set(numberId, seq);
    const commitments: Record<string, string> = {};
    const openings: Record<string, Opening> = {};
    for (const [name, value] of Object.entries(personal)) {
      if (value === undefined) continue;
      const { salt, commitment } = commit(value, sha256(`salt of ${name} ${at}`));
      commitments[name] = commitment;
      openings[name] = { salt, value };
    }
    const minute = String(at).padStart(2, '0');
    const event = change(
      {
        id: `e-${at}`,
        business: 'b-1',
        numberId,
        seq,
        decision,
        method: decision === 'certificate_issued' ? null : (method ?? 'verbal'),
        occurredAt: `2026-11-23T15:${minute}:00Z`,
        recordedAt: `2026-11-23T15:${minute}:01.250Z`,
        actor: { kind: 'staff', id: 's-1' },
        ...(script === undefined ? {} : { scriptHash: sha256(script).toString('base64') }),
        commitments,
      },
      at,
    );
    const leaf = leafHash(eventBytes(event));
    drafts.push({ event, leafHash: base64(leaf), logIndex: leaves.length, openings });
    leaves.push(leaf, leafHash(Buffer.from(`another customer's, ${at}`)));
  }
  const certificate: Certificate = {
    version: 1,
    business: { id: 'b-1', name: 'Ruiz Tires' },
    customer: { id: 'c-1', name: 'Dana Diaz' },
    witnessed: false,
    checkpoint: signCheckpoint({ size: leaves.length, root: rootOf(leaves) }, logKey),
    publicKey: logKey.vkey,
    events: drafts.map((draft) => ({
      ...draft,
      inclusionProof: inclusionProof(leaves, draft.logIndex).map(base64),
    })),
    scripts: scripts.map((text, at) => ({ id: `script-${at + 1}`, text, hash: base64(sha256(text)) })),
    messages: [
      { id: 'm-1', sentAt: '2026-11-23T15:00:02Z', allowedBy: { kind: 'consent_event', id: 'e-0' } },
      { id: 'm-2', sentAt: '2026-11-23T15:08:00Z', allowedBy: { kind: 'inbound_message', id: 'i-1' } },
    ],
  };
  return { certificate, leaves };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
