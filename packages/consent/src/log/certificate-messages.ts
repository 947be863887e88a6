import type { CertifiedEvent, CertifiedMessage } from './certificate-shape.ts';
import { eventsByNumber } from './events-by-number.ts';
import { type Claim, notAllowed } from './replayed-allowance.ts';

export interface MessageReport {
  error(code: 'duplicate' | 'message', message: string, event?: string): void;
  notice(code: 'unknown_decision', message: string, event?: string): void;
}

/**
 * Checks what is said to have allowed each text (C46): that it is an event of the certificate, and of the number that the
 * text went to; and that by this number's events the gate let such a text go, for this reason, about when it was sent. No
 * proof covers the texts themselves: what is found is what does not fit the events. Which of the customer's own texts was
 * answered is only named, since no event says so.
 */
export function checkMessages(
  messages: readonly CertifiedMessage[],
  events: readonly CertifiedEvent[],
  report: MessageReport,
): void {
  const numbers = [...eventsByNumber(events).values()];
  const known = new Map(events.map(({ event }) => [event.id, event]));
  const issued = events.reduce((last, { event }) => Math.max(last, Date.parse(event.recordedAt)), 0);
  const ids = new Set<string>();
  const claims = new Map<readonly CertifiedEvent[], Claim[]>(numbers.map((all) => [all, []]));
  for (const message of messages) {
    const { id, sentAt, allowedBy, number } = message;
    if (ids.has(id)) report.error('duplicate', `The message ${id} stands twice`);
    ids.add(id);
    if (allowedBy.kind === 'consent_event' && !known.has(allowedBy.id)) {
      report.error('message', `The message ${id} was allowed by an event that is not shown, ${allowedBy.id}`);
      continue;
    }
    // The issue is recorded after the last text that the certificate tells of, by the same clock or a later one.
    if (Date.parse(sentAt) > issued) {
      report.error('message', `The message ${id} was sent after the certificate was issued`);
    }
    const numberId = known.get(allowedBy.id)?.numberId;
    const theirs = numbers.filter(
      ([first]) =>
        (allowedBy.kind === 'inbound_message' || first?.event.numberId === numberId) &&
        (number === undefined || first?.openings.number?.value === number),
    );
    if (theirs.length === 0) {
      report.error('message', `The message ${id} went to another number than what allowed it is of`);
    }
    for (const all of theirs) claims.get(all)?.push(message);
  }
  // One of several numbers may be the one that a text which names none went to.
  const allowed = new Set<Claim>();
  const claimed = new Set<Claim>();
  for (const [all, theirs] of claims) {
    const { refused, unknown } = notAllowed(
      all.map(({ event }) => event),
      theirs,
    );
    for (const claim of theirs) {
      claimed.add(claim);
      if (!refused.has(claim)) allowed.add(claim);
    }
    if (unknown === null) continue;
    report.notice(
      'unknown_decision',
      `What ${unknown.decision} means is not known here; whether texts were allowed from then on was not checked`,
      unknown.id,
    );
  }
  for (const { id, sentAt, allowedBy } of [...claimed].filter((claim) => !allowed.has(claim))) {
    const event = allowedBy.kind === 'consent_event' ? known.get(allowedBy.id) : undefined;
    report.error(
      'message',
      `By the events of its number the message ${id}, sent at ${sentAt}, was not allowed by ` +
        (event === undefined ? 'a text of the customer’s own' : `this one, ${event.decision}`),
      event?.id,
    );
  }
}
