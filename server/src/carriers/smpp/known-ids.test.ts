import { describe, expect, it } from 'vitest';
import type { StatusReport } from '../carrier.ts';
import { createKnownIds } from './known-ids.ts';

const MAYA = '+15125550142';
const report = (carrierMessageId: string): StatusReport => ({
  carrierMessageId,
  status: 'delivered',
  error: null,
  blocked: false,
});
const named = (ids: ReturnType<typeof createKnownIds>, id: string, address = '15125550142') =>
  ids.named(report(id), address).carrierMessageId;

describe('a receipt finds its text', () => {
  it.each([
    ['7B', '123'],
    ['0000007b', '123'],
    ['0000007b', '0000000123'],
    ['123', '7b'],
    ['123', '0000007B'],
    ['00123', '123'],
    ['7b', '7B'],
  ])('answered as %s, reported as %s', (answered, reported) => {
    const ids = createKnownIds();
    ids.took(answered, MAYA);
    expect(named(ids, reported)).toBe(answered);
    expect(named(ids, reported, '5125550142')).toBe(answered);
  });

  it('not where it names another phone', () => {
    const ids = createKnownIds();
    ids.took('7B', MAYA);
    expect(named(ids, '123', '15125550143')).toBe('123');
    expect(named(ids, '123', '')).toBe('123');
  });

  it('by the letter first', () => {
    const ids = createKnownIds();
    ids.took('123', MAYA);
    ids.took('7B', MAYA);
    expect(named(ids, '123')).toBe('123');
    expect(named(ids, '7B')).toBe('7B');
  });

  it('also where it came before the answer', () => {
    const ids = createKnownIds();
    expect(named(ids, '123')).toBe('123');
    expect(named(ids, '124')).toBe('124');
    expect(ids.took('7B', MAYA)).toEqual([report('7B')]);
    expect(ids.took('7B', MAYA)).toEqual([]);
    // Under its own letters it was reported then.
    expect(ids.took('124', MAYA)).toEqual([]);
  });

  it('and what is no number is left as it is', () => {
    const ids = createKnownIds();
    ids.took('a-b.c', MAYA);
    expect(named(ids, 'A-B.C')).toBe('A-B.C');
    expect(named(ids, 'a-b.c')).toBe('a-b.c');
  });
});
