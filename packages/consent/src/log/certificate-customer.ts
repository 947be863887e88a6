import type { Certificate, CertifiedEvent } from './certificate-shape.ts';
import { eventsByNumber } from './events-by-number.ts';

export interface CustomerReport {
  error(code: 'customer', message: string, event?: string): void;
}

/**
 * Checks what the events say of whose certificate this is (C47): its issue, the last event of each number, names the
 * customer by id, or where that is not shown, one at least of the events that name any; and a text is shown as the
 * customer's own only where an event says that it came of it. Other events may name others, who share the number, and
 * records that were merged into this one. A mobile that is shown is one of the numbers of which the events are. Names,
 * and what texts say, are in no event.
 */
export function checkCustomer(
  { id, mobile, texts = [] }: Certificate['customer'],
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
  if (mobile !== undefined && !events.some((each) => opened(each, 'number') === mobile)) {
    report.error('customer', 'The mobile of the customer is none of the numbers of the events');
  }
  const sources = new Set(events.map((each) => opened(each, 'sourceMessageId')));
  for (const text of texts) {
    if (sources.has(text.id)) continue;
    report.error('customer', `No event shown came of the customer’s text ${text.id}`);
  }
}

function opened({ openings }: CertifiedEvent, name: string): string | null {
  return Object.hasOwn(openings, name) ? (openings[name]?.value ?? null) : null;
}
