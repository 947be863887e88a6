import type { Certificate, CertifiedEvent } from './certificate-shape.ts';
import { eventsByNumber } from './events-by-number.ts';

export interface CustomerReport {
  error(code: 'customer', message: string, event?: string): void;
}

/**
 * Checks what the events say of whose certificate this is (C47): its issue, the last event of each number, names the
 * customer by id, or where that is not shown, one at least of the events that name any; and a text is shown as the
 * customer's own only where an event says that it came of it. Other events may name others, who share the number, and
 * records that were merged into this one. Names, and what texts say, are in no event.
 */
export function checkCustomer(
  { id, texts }: Certificate['customer'],
  events: readonly CertifiedEvent[],
  report: CustomerReport,
): void {
  let isNamed = false;
  for (const all of eventsByNumber(events).values()) {
    const last = all.reduce((a, b) => (b.event.seq > a.event.seq ? b : a));
    const named = opened(last, 'customer');
    if (last.event.decision !== 'certificate_issued' || named === null) continue;
    isNamed = true;
    if (id !== undefined && id !== named) {
      report.error('customer', `The certificate was issued of another customer, ${named}`, last.event.id);
    }
  }
  const names = events.flatMap((each) => opened(each, 'customer') ?? []);
  if (!isNamed && id !== undefined && names.length > 0 && !names.some((name) => name === id)) {
    report.error('customer', 'Events shown name customers, and none of them the one of the certificate');
  }
  if (!Array.isArray(texts)) return;
  const sources = new Set(events.map((each) => opened(each, 'sourceMessageId')));
  for (const text of texts as readonly ({ readonly id?: unknown } | null)[]) {
    const said = text?.id;
    if (typeof said === 'string' && sources.has(said)) continue;
    const which = typeof said === 'string' ? said : 'without an id';
    report.error('customer', `No event shown came of the customer’s text ${which}`);
  }
}

function opened({ openings }: CertifiedEvent, name: string): string | null {
  return Object.hasOwn(openings, name) ? (openings[name]?.value ?? null) : null;
}
