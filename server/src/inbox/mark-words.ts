/** A part of a text, and whether it was searched for. Parts are handed out, not marks in the text: nobody has to trust its letters. */
export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

/** Where a text has a searched word: from a letter of it to before another. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** The places, among the searched words, of those that it is. */
  readonly words: readonly number[];
}

/** What may stand in a word, once it is bare of case and accents. */
const WORD = /[a-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+/g;
/** As long as words are kept by which a thread is found. */
const LONGEST_WORD = 40;
/** So much stands before a hit that even a narrow row shows the hit, in letters. */
const LEAD = 24;
/** More than the widest row shows, in letters. */
const SHOWN = 160;

/**
 * Where a text has the words that are searched for, by the notion of `search_words` in the database: without case and accents,
 * the last a beginning.
 */
export function marksOf(text: string, words: readonly string[]): Mark[] {
  const { plain, places } = plainLetters(text);
  const last = words.length - 1;
  return [...plain.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    const here = run.slice(0, LONGEST_WORD);
    const fits = words.flatMap((word, at) =>
      (at === last ? here.startsWith(word) : here === word) ? [at] : [],
    );
    if (fits.length === 0) return [];
    const isWhole = words.includes(here);
    let end = index + (isWhole ? run.length : (words[last]?.length ?? 0));
    // One letter may have become two, and is marked whole: œ of which "o" was typed.
    while (places[end] === places[end - 1]) end++;
    return [{ from: places[index] ?? 0, to: places[end] ?? text.length, words: fits }];
  });
}

/** The text in parts; none is empty. */
export function partsOf(text: string, marks: readonly Pick<Mark, 'from' | 'to'>[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, to), found: true });
    at = to;
  }
  parts.push({ text: text.slice(at), found: false });
  return parts.filter((part) => part.text !== '');
}

/** Of a text of any length what is around one of its marks, in parts. `…` stands where it was cut. */
export function partsAround(text: string, marks: readonly Mark[], hit: Mark): TextPart[] {
  const from = hit.from <= LEAD ? 0 : afterSpace(text, hit.from - LEAD, hit.from);
  const to = text.length <= from + SHOWN ? text.length : Math.max(hit.to, beforeSpace(text, from + SHOWN));
  const shown = marks
    .filter((mark) => mark.from >= from && mark.to <= to)
    .map((mark) => ({ from: mark.from - from, to: mark.to - from }));
  const parts = partsOf(text.slice(from, to), shown);
  return [
    ...(from > 0 ? [{ text: '…', found: false }] : []),
    ...parts,
    ...(to < text.length ? [{ text: '…', found: false }] : []),
  ];
}

/** The letters as they are compared, and which place of the text each is of. One place more than letters: the text's end. */
function plainLetters(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const bare = bareLetter(letter);
    plain += bare;
    for (let n = 0; n < bare.length; n++) places.push(at);
    at += letter.length;
  }
  places.push(at);
  return { plain, places };
}

const bareLetter = (letter: string): string =>
  letter
    .replace('Œ', 'OE')
    .replace('Æ', 'AE')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae')
    .replace('ß', 'ss');

/** Where a word begins, of the places from one on; the second one where none does before it. */
function afterSpace(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/);
  return space === -1 ? before : from + space + 1;
}

/** Where a word ends before a place; that place where none does near it. */
function beforeSpace(text: string, to: number): number {
  const tail = /\s\S*$/.exec(text.slice(to - 30, to));
  return tail === null ? to : to - tail[0].length;
}
