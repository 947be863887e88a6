/** A piece of two texts: in both, only in the earlier one, or only in the later one. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/**
 * What changed from one text to another, word by word: the longest run of words that both have in the same order stays.
 * The pieces that are not `new` make up the earlier text, those that are not `gone` the later one.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  // common[i][j]: how many words a from i on and b from j on have in common.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = common[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      add(pieces, 'same', a[i++]);
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add(pieces, 'gone', a[i++]);
    else add(pieces, 'new', b[j++]);
  }
  return pieces;
}

/** Words and punctuation marks, each with the blanks behind it, so that a comma does not make a word another one. */
const wordsOf = (text: string): string[] =>
  text.match(/(?:[\p{L}\p{N}'’&{}_]+|[^\p{L}\p{N}'’&{}_\s])\s*|\s+/gu) ?? [];

function add(pieces: Piece[], kind: Piece['kind'], word = ''): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + word };
  else pieces.push({ kind, text: word });
}
