/**
 * Whether two names may be one person's: "Maya Ortiz", "M. Ortiz", "Ortiz, Maya", "maya ortíz". It only offers to look at
 * the two; staff say whether they are.
 */
export function areSimilar(one: string, other: string): boolean {
  const [few = [], many = []] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length);
  const left = [...many];
  return (
    few.some((part) => part.length > 1) &&
    few.every((part) => {
      const at = left.findIndex((each) => isSame(part, each));
      return at >= 0 && left.splice(at, 1).length > 0;
    })
  );
}

const partsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The same word, or one of the two is the other's initial. */
const isSame = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
