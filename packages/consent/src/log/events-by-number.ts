import type { CertifiedEvent } from './certificate-shape.ts';

/** The events of each number, in the order in which they stand. */
export function eventsByNumber(events: readonly CertifiedEvent[]): Map<string, CertifiedEvent[]> {
  const numbers = new Map<string, CertifiedEvent[]>();
  for (const certified of events) {
    const all = numbers.get(certified.event.numberId);
    if (all === undefined) numbers.set(certified.event.numberId, [certified]);
    else all.push(certified);
  }
  return numbers;
}
