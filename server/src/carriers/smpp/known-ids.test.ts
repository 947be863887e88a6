import { describe, expect, it } from 'vitest';
import type { StatusReport } from '../carrier.ts';
import { createKnownIds } from './known-ids.ts';

const MAYA = '+15125550142';
const SHOP = '15125550100';
const report = (carrierMessageId: string): StatusReport => ({
  carrierMessageId,
  status: 'delivered',
  error: null,
  blocked: false,
});
const receipt = (id: string, ...otherIds: string[]) => ({ ...report(id), otherIds });
const named = (ids: ReturnType<typeof createKnownIds>, id: string, address = '15125550142') =>
  ids.named(receipt(id), [address, SHOP]).carrierMessageId;

describe('a receipt finds its text', () => {
  it.each([
    ['7B', '123'],
    ['0000007b', '123'],
    ['0000007b', '0000000123'],
    ['123', '7b'],
    ['123', '0000007B'],
    ['00123', '123'],
    ['7b', '7B'],
    ['0x7B', '123'],
    ['0x1f', '1F'],
    ['c0a80101-7f3e-4d3c', 'C0A80101-7F3E-4D3C'],
    ['MSG_qz', 'msg_QZ'],
  ])('answered as %s, reported as %s', (answered, reported) => {
    const ids = createKnownIds();
    ids.took(answered, MAYA);
    expect(named(ids, reported)).toBe(answered);
    expect(named(ids, reported, '5125550142')).toBe(answered);
    // Written as the text was: from the shop, to the phone.
    expect(ids.named(receipt(reported), [SHOP, '15125550142'])).toEqual(report(answered));
  });

  it('by either of two ids in it, also where it came before the answer', () => {
    const ids = createKnownIds();
    ids.took('7B', MAYA);
    expect(ids.named(receipt('internal-9', '123'), ['15125550142', SHOP])).toEqual(report('7B'));
    // An id that is another text's by the letter, and this one's in hex.
    ids.took('77', '+15125550143');
    ids.took('119', MAYA);
    expect(ids.named(receipt('77', '119'), ['15125550142', SHOP])).toEqual(report('119'));
    ids.named(receipt('internal-10', 'a1'), ['', '']);
    expect(ids.took('a1', MAYA)).toEqual([report('a1')]);
  });

  it('in its own letters alone where the account says how ids are written', () => {
    const ids = createKnownIds(false);
    ids.took('7B', MAYA);
    expect(named(ids, '123')).toBe('123');
    expect(ids.named(receipt('internal-9', '7B'), ['', ''])).toEqual(report('7B'));
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
    expect(named(ids, 'a-b.d')).toBe('a-b.d');
    expect(named(ids, 'a-b.c')).toBe('a-b.c');
  });

  it('is about a text to the phone that it names, or about none that is known', () => {
    const ids = createKnownIds();
    ids.took('7B', MAYA);
    expect(ids.knows(receipt('7B'), ['15125550142', SHOP])).toBe(true);
    expect(ids.knows(receipt('123'), ['15125550142', SHOP])).toBe(true);
    expect(ids.knows(receipt('7B'), ['15125550143', SHOP])).toBe(false);
    expect(ids.knows(receipt('7C'), ['15125550142', SHOP])).toBe(false);
  });
});
