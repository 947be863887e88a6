import { expect, test } from 'vitest';
import type { Principal } from '../../sign-in/principal.ts';
import { requireOptInScope, requireWitness } from './opt-in-scope.ts';

const who = (kind: 'staff' | 'key', role: Principal['role'], ...scopes: string[]): Principal => ({
  businessId: 'shop',
  actor: { kind, externalRef: 'someone', name: 'Robin' },
  role,
  scopes,
});

test('C55 a key without the owner’s leave may not opt anyone in', () => {
  expect(() => requireOptInScope(who('key', 'staff'))).toThrow(
    expect.objectContaining({ code: 'scope_missing' }),
  );
  expect(() => requireOptInScope(who('key', 'staff', 'opt_in'))).not.toThrow();
});

test('C55 a key that opts in names who heard the yes', () => {
  const key = who('key', 'staff', 'opt_in');
  expect(() => requireWitness(key, undefined)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
  expect(() => requireWitness(key, 'Sam')).not.toThrow();
});

test('C55 staff and the owner need neither', () => {
  for (const person of [who('staff', 'staff'), who('staff', 'owner'), who('key', 'owner')]) {
    expect(() => requireOptInScope(person)).not.toThrow();
    expect(() => requireWitness(person, undefined)).not.toThrow();
  }
});
