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
const named = async (ids: ReturnType<typeof createKnownIds>, id: string, address = '15125550142') =>
  (await ids.named(receipt(id), [address, SHOP])).carrierMessageId;

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
  ])('answered as %s, reported as %s', async (answered, reported) => {
    const ids = createKnownIds();
    ids.took(answered, MAYA);
    expect(await named(ids, reported)).toBe(answered);
    expect(await named(ids, reported, '5125550142')).toBe(answered);
    // Written as the text was: from the shop, to the phone.
    expect(await ids.named(receipt(reported), [SHOP, '15125550142'])).toEqual(report(answered));
  });

  it('by either of two ids in it, also where it came before the answer', async () => {
    const ids = createKnownIds();
    ids.took('7B', MAYA);
    expect(await ids.named(receipt('internal-9', '123'), ['15125550142', SHOP])).toEqual(report('7B'));
    // An id that is another text's by the letter, and this one's in hex.
    ids.took('77', '+15125550143');
    ids.took('119', MAYA);
    expect(await ids.named(receipt('77', '119'), ['15125550142', SHOP])).toEqual(report('119'));
    await ids.named(receipt('internal-10', 'a1'), ['', '']);
    expect(ids.took('a1', MAYA)).toEqual([report('a1')]);
  });

  it('in its own letters alone where the account says how ids are written', async () => {
    const ids = createKnownIds(false);
    ids.took('7B', MAYA);
    expect(await named(ids, '123')).toBe('123');
    expect(await ids.named(receipt('internal-9', '7B'), ['', ''])).toEqual(report('7B'));
  });

  it('not where it names another phone', async () => {
    const ids = createKnownIds();
    ids.took('7B', MAYA);
    expect(await named(ids, '123', '15125550143')).toBe('123');
    expect(await named(ids, '123', '')).toBe('123');
  });

  it('by the letter first', async () => {
    const ids = createKnownIds();
    ids.took('123', MAYA);
    ids.took('7B', MAYA);
    expect(await named(ids, '123')).toBe('123');
    expect(await named(ids, '7B')).toBe('7B');
  });

  it('also where it came before the answer', async () => {
    const ids = createKnownIds();
    expect(await named(ids, '123')).toBe('123');
    expect(await named(ids, '124')).toBe('124');
    expect(ids.took('7B', MAYA)).toEqual([report('7B')]);
    expect(ids.took('7B', MAYA)).toEqual([]);
    // Under its own letters it was reported then.
    expect(ids.took('124', MAYA)).toEqual([]);
  });

  it('and what is no number is left as it is', async () => {
    const ids = createKnownIds();
    ids.took('a-b.c', MAYA);
    expect(await named(ids, 'a-b.d')).toBe('a-b.d');
    expect(await named(ids, 'a-b.c')).toBe('a-b.c');
  });

  it('is about a text to the phone that it names, or about none that is known', async () => {
    const ids = createKnownIds();
    ids.took('7B', MAYA);
    expect(await ids.knows(receipt('7B'), ['15125550142', SHOP])).toBe(true);
    expect(await ids.knows(receipt('123'), ['15125550142', SHOP])).toBe(true);
    expect(await ids.knows(receipt('7B'), ['15125550143', SHOP])).toBe(false);
    expect(await ids.knows(receipt('7C'), ['15125550142', SHOP])).toBe(false);
  });

  it('also where it went before this process began, by the phone that it went to', async () => {
    const asked: (readonly string[])[] = [];
    const ids = createKnownIds(true, async (addresses) => {
      asked.push(addresses);
      return addresses.includes('15125550142') ? [{ id: '7B', to: MAYA }] : [];
    });
    expect(await ids.knows(receipt('123'), ['15125550143', SHOP])).toBe(false);
    expect(await ids.knows(receipt('123'), ['15125550142', SHOP])).toBe(true);
    expect(await named(ids, '123')).toBe('7B');
    // Once it is known, nobody is asked.
    expect(asked).toEqual([
      ['15125550143', SHOP],
      ['15125550142', SHOP],
    ]);
  });
});
