/** Nobody reads out more; what stands behind it counts as not said. */
const LONGEST = 5000;

/** A script as the patterns read it: straight quotes, single blanks, a sentence that goes on in the next line in one. */
export const plainScript = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll(/[\t \u00a0\u202f]+/g, ' ')
    .replaceAll(/ ?\n ?(?=\p{Ll})/gu, ' ');

/** A full stop within "bell.example" or "p. m." ends nothing. */
export const sentences = (script: string): string[] => script.split(/(?<=[.!?…])\s+|\n+/u);

/** What can be looked for: a regular expression, or several of them as one. */
export interface Pattern {
  test(text: string): boolean;
}

/** Somewhere in the script. */
export const said =
  (...patterns: readonly Pattern[]) =>
  (script: string): boolean =>
    patterns.some((pattern) => pattern.test(script));

/** All of it in one and the same sentence. */
export const saidTogether =
  (...patterns: readonly Pattern[]) =>
  (script: string): boolean =>
    sentences(script).some((sentence) => patterns.every((pattern) => pattern.test(sentence)));

/** All of it in one and the same question. */
export const asked = (...patterns: readonly Pattern[]) => saidTogether(/\?/, ...patterns);

/** A sentence right behind a question: "May we text you? Yes or no." */
export const askedThen =
  (pattern: Pattern) =>
  (script: string): boolean =>
    sentences(script).some(
      (sentence, at, all) => pattern.test(sentence) && all[at - 1]?.trimEnd().endsWith('?') === true,
    );

/** One of several ways to say it. */
export const either =
  (...ways: readonly ((script: string) => boolean)[]) =>
  (script: string): boolean =>
    ways.some((isSaid) => isSaid(script));

/**
 * A keyword to reply with: in capitals anywhere, in small letters only right behind the verb and what may stand between
 * ("text us the word 'stop'"). "You can stop by" is none.
 */
export function keyword(words: string, verb: RegExp, between: string): Pattern {
  const capitals = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
  const behindVerb = new RegExp(
    `(?:${verb.source})(?:[: ]+(?:${between}))*[: ]+["'(]?(?:${words})(?!\\p{L}| by(?!\\p{L}))`,
    'iu',
  );
  return { test: (text) => capitals.test(text) || behindVerb.test(text) };
}
