import type { NumberFacts } from './number-facts.ts';

/**
 * The customer whom a text into a thread is about; null where it is about none in particular. Of several on one number nobody
 * knows which: it is about none of them if any has confirmed the number, and else about one who has not, which the gate
 * refuses (C5).
 *
 * @param customerIds those who hold the number
 */
export function customerOfThread(
  customerIds: readonly string[],
  facts: Pick<NumberFacts, 'confirmedCustomers'> | null,
): string | null {
  const isShared = customerIds.length > 1;
  const anyConfirmed = customerIds.some((id) => facts?.confirmedCustomers.includes(id));
  return isShared && anyConfirmed ? null : (customerIds[0] ?? null);
}
