import type { Principal } from '../../sign-in/principal.ts';
import { invalidRequest, Problem } from '../problem.ts';

/** A key may always opt out; to opt in it needs the owner's leave, and the name of whoever heard the yes (C55). */
export function requireOptInScope({ actor, role, scopes }: Principal, staff: string | undefined): void {
  if (actor.kind !== 'key' || role === 'owner') return;
  if (!scopes.includes('opt_in')) {
    throw new Problem({
      status: 403,
      code: 'scope_missing',
      title: 'This key may not opt anyone in',
      detail: 'The owner can make a key with: conversations api-key create --name NAME --scope opt_in',
    });
  }
  if (staff === undefined) {
    throw invalidRequest({
      field: 'staff',
      message: 'is required from a key: who heard the customer say yes',
    });
  }
}
