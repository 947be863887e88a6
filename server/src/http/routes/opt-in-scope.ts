import type { Principal } from '../../sign-in/principal.ts';
import { invalidRequest, Problem } from '../problem.ts';

/** What leads to a yes, or stands in for one, needs the owner's leave from a key; staff have it (C55). */
export function requireOptInScope({ actor, role, scopes }: Principal): void {
  if (actor.kind !== 'key' || role === 'owner' || scopes.includes('opt_in')) return;
  throw new Problem({
    status: 403,
    code: 'scope_missing',
    title: 'This key may not opt anyone in',
    detail: 'The owner can make a key with: conversations api-key create --name NAME --scope opt_in',
  });
}

/** A key that records a yes names whoever heard it (C55). */
export function requireWitness({ actor, role }: Principal, staff: string | undefined): void {
  if (actor.kind !== 'key' || role === 'owner' || staff !== undefined) return;
  throw invalidRequest({ field: 'staff', message: 'is required from a key: who heard the customer say yes' });
}
