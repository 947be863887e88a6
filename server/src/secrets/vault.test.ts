import { describe, expect, test } from 'vitest';
import { openVault } from './vault.ts';

const [OLD, NEW] = ['the key of before, which is long enough', 'the key to come, which is long enough'];

describe('a digest', () => {
  test('is the same for the same content in the same context, in every process', () => {
    expect(openVault(OLD).digest('pa55', 'a')).toEqual(openVault(OLD).digest('pa55', 'a'));
    expect(openVault(OLD).digest('pa55', 'b')).not.toEqual(openVault(OLD).digest('pa55', 'a'));
    // What stands in the one cannot be moved into the other.
    expect(openVault(OLD).digest('bc', 'a')).not.toEqual(openVault(OLD).digest('c', 'ab'));
  });

  test('is another under another key, so that who has it alone can try nothing against it', () => {
    const [one, two] = [openVault(OLD).digest('pa55', 'a'), openVault(NEW).digest('pa55', 'a')];
    expect(one.subarray(-32)).not.toEqual(two.subarray(-32));
  });

  test('made under the key before is compared by who was given it; by others nobody can tell', () => {
    const made = openVault(OLD).digest('pa55', 'a');
    for (const vault of [openVault(OLD), openVault(NEW, [OLD]), openVault(OLD, [NEW])]) {
      expect(vault.isDigestOf(made, 'pa55', 'a')).toBe(true);
      expect(vault.isDigestOf(made, 'pa56', 'a')).toBe(false);
      expect(vault.isDigestOf(made, 'pa55', 'b')).toBe(false);
      expect(vault.isDigestOf(made.subarray(0, -1), 'pa55', 'a')).toBe(false);
    }
    expect(openVault(NEW).isDigestOf(made, 'pa55', 'a')).toBeNull();
    expect(openVault(OLD).isDigestOf(Buffer.alloc(0), 'pa55', 'a')).toBeNull();
  });
});
