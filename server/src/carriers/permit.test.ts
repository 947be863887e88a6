import { type Grant, isGenuineGrant } from '@conversations/consent';
import { expect, test } from 'vitest';
import { mintPermit, Permit } from './permit.ts';

// Each of these lines has to be an error of types; where one is none, the type check fails at the unused expectation.
test('C34 a permit cannot be forged: neither built, nor imitated, nor made of a look-alike grant', () => {
  // @ts-expect-error The key is a symbol that only this module holds.
  expect(() => new Permit(Symbol('mine'), 'm1', 0)).toThrow(TypeError);
  // @ts-expect-error What looks like a permit lacks its private parts.
  const imitation: Permit = { messageId: 'm1', use: () => true };
  expect(imitation).not.toBeInstanceOf(Permit);
  class Other {
    readonly messageId = 'm1';
    use(): boolean {
      return true;
    }
  }
  // @ts-expect-error Nor is another class with the same members one.
  const other: Permit = new Other();
  expect(other).not.toBeInstanceOf(Permit);

  const lookalike: Grant = {
    verdict: 'granted',
    allowedBy: { kind: 'consent_event', id: 'e1' },
    stopLine: false,
  };
  expect(isGenuineGrant(lookalike)).toBe(false);
  expect(() => mintPermit(lookalike, 'm1', performance.now())).toThrow('the gate’s own grant');
});
