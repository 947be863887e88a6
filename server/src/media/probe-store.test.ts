import { expect, test } from 'vitest';
import type { ObjectStore } from './places.ts';
import { probeStore } from './probe-store.ts';

const BUSINESS = '00000000-0000-7000-8000-000000000001';

/** A store that does all but what is given. */
function store(faults: Partial<ObjectStore> = {}) {
  const objects = new Map<string, Buffer>();
  const whole: ObjectStore = {
    put: async (name, bytes) => void objects.set(name, bytes),
    get: async (name) => objects.get(name) ?? null,
    remove: async (name) => void objects.delete(name),
    close() {},
  };
  return { objects, at: { ...whole, ...faults } };
}
const denied = async () => {
  throw Object.assign(new Error('not this key'), { name: 'AccessDenied' });
};

test('a store that gives back what was put, and loses what is removed, has no fault, and nothing is left in it', async () => {
  const { objects, at } = store();
  expect(await probeStore(at, BUSINESS)).toBeNull();
  expect(objects.size).toBe(0);
});

test.each<[string, Partial<ObjectStore>, object]>([
  ['takes nothing', { put: denied }, { step: 'written', says: 'AccessDenied: not this key' }],
  ['gives nothing', { get: denied }, { step: 'read back', says: 'AccessDenied: not this key' }],
  ['has it no more', { get: async () => null }, { step: 'read back', says: 'it is not there' }],
  ['gives something else', { get: async () => Buffer.of(1) }, { step: 'read back', says: 'it is another' }],
  ['deletes nothing', { remove: denied }, { step: 'deleted', says: 'AccessDenied: not this key' }],
  ['only says that it deletes', { remove: async () => {} }, { step: 'deleted', says: 'it is still there' }],
])('a store that %s is found out', async (_what, faults, fault) => {
  expect(await probeStore(store(faults).at, BUSINESS)).toEqual(fault);
});
