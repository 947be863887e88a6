/**
 * Blanks out a business's name, so that no rule takes it for words of the text: "Bargain Bikes" sells nothing by its
 * name. Places stay the same. A name within another word is that word's.
 */
export function maskName(text: string, businessName: string): string {
  const name = businessName.replaceAll('’', "'");
  if (name === '') return text;
  return text.replaceAll(name, (found, at: number) => {
    const isPartOfWord = isLetter(text[at - 1]) || isLetter(text[at + found.length]);
    return isPartOfWord ? found : ' '.repeat(found.length);
  });
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
