import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commit, opens } from './commitment.ts';

describe('C48 a logged event binds to a value and does not show it', () => {
  test('C48 HMAC-SHA-256 with the salt as its key', () => {
    const salt = Buffer.alloc(32, 0xaa);
    const { salt: kept, commitment } = commit('+15125550100', salt);
    expect(kept).toBe(salt.toString('base64'));
    expect(commitment).toBe(createHmac('sha256', salt).update('+15125550100').digest('base64'));
  });

  test('C48 the value is taken in UTF-8', () => {
    const salt = Buffer.alloc(32, 7);
    const bytes = Buffer.from([0xc3, 0x89, 0x6d, 0x69, 0x6c, 0x65, 0xe2, 0x80, 0x99]);
    expect(commit('Émile’', salt).commitment).toBe(createHmac('sha256', salt).update(bytes).digest('base64'));
  });

  test('C48 each commitment has a salt of its own, so that equal values look different', () => {
    const [a, b] = [commit('+15125550100'), commit('+15125550100')];
    expect(a.commitment).not.toBe(b.commitment);
    expect(Buffer.from(a.salt, 'base64')).toHaveLength(32);
    expect(opens(a.commitment, { salt: a.salt, value: '+15125550100' })).toBe(true);
    expect(opens(a.commitment, { salt: b.salt, value: '+15125550100' })).toBe(false);
  });

  test('C48 it opens with its own value and no other', () => {
    const value = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(value, value, (mine, other) => {
        const { salt, commitment } = commit(mine);
        expect(opens(commitment, { salt, value: mine })).toBe(true);
        expect(opens(commitment, { salt, value: other })).toBe(mine === other);
      }),
    );
  });

  test('C48 a malformed opening is no opening', () => {
    const { salt, commitment } = commit('x', Buffer.alloc(32));
    // HMAC fills a short key up with zeros: this one would open the same commitment.
    expect(opens(commitment, { salt: Buffer.alloc(31).toString('base64'), value: 'x' })).toBe(false);
    expect(opens(commitment, { salt: salt.replace('=', ''), value: 'x' })).toBe(false);
    expect(opens(commitment, { salt: `${salt} `, value: 'x' })).toBe(false);
    expect(opens(commitment.slice(4), { salt, value: 'x' })).toBe(false);
    expect(opens('', { salt, value: 'x' })).toBe(false);
    // In UTF-8 a lone surrogate becomes U+FFFD.
    const replaced = commit('\ufffd');
    expect(opens(replaced.commitment, { salt: replaced.salt, value: '\ud800' })).toBe(false);
  });

  test('C48 two values with the same bytes are not committed to', () => {
    expect(() => commit('\ud800')).toThrow(/lone surrogate/u);
    expect(() => commit('x', Buffer.alloc(16))).toThrow(/32 bytes, not 16/u);
  });
});
