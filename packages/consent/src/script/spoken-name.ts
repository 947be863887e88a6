/** What a company's papers add to its name, and nobody says aloud. */
const LEGAL_FORM = /(?: (?:inc|incorporated|llc|l l c|ltd|ltee|limited|corp|corporation|co|company|enr))+$/u;
const AND = /^(?:and|y|et|e)$/u;
const GAP = '[^\\p{L}\\p{N}]+';

/** Letters and digits alone, without case and accents; "&", "+" and "and" are one. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replaceAll(/[&+]/gu, ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A business's name as people say it: "Bell and Crank" for "The Bell & Crank, LLC", whatever its case and accents. A
 * name within another word is that word's. For texts in NFD.
 */
function spokenName(businessName: string): RegExp | null {
  const whole = bare(businessName);
  const spoken = whole.replace(/^the /u, '').replace(LEGAL_FORM, '').replace(/ and$/u, '');
  const words = (spoken === '' ? whole : spoken).split(' ').filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = words
    .map((word, at) =>
      at > 0 && at < words.length - 1 && AND.test(word)
        ? '(?:and|y|et|e|&|\\+)'
        : [...word].map((letter) => `${letter}\\p{M}*['.]?`).join(''),
    )
    .join(`(?:${GAP}|(?<=[^\\p{L}\\p{N}])|(?=[&+]))`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}s?(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether a script says who will be texting. */
export const namesBusiness = (script: string, businessName: string): boolean =>
  spokenName(businessName)?.test(script.normalize('NFD')) === true;

/** The script without the name, which says nothing of what the texts are about, whatever words it is made of. */
export function withoutName(script: string, businessName: string): string {
  const name = spokenName(businessName);
  return name === null ? script : script.normalize('NFD').replaceAll(name, ' _ ').normalize('NFC');
}
