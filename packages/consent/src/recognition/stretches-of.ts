/** In words as blanks part them. An apostrophe or a stroke may make two of one, so there is room beneath what is weighed. */
const LENGTH = 60;
/** As long as any wish: what lies across the end of a stretch lies within the next. */
const OVERLAP = 20;

/** A long text as stretches of so many words, one reaching into the next, in the order of the text. */
export function* stretchesOf(text: string): Generator<string> {
  const words = [...text.matchAll(/\S+/gu)];
  const ends = (at: number) => (words[at]?.index ?? 0) + (words[at]?.[0].length ?? 0);
  for (let from = 0; ; from += LENGTH - OVERLAP) {
    // The last is as long as the others: the end of a text by itself may look like a keyword.
    const isLast = from + LENGTH >= words.length;
    const first = isLast ? Math.max(0, words.length - LENGTH) : from;
    yield text.slice(words[first]?.index ?? 0, ends(Math.min(first + LENGTH, words.length) - 1));
    if (isLast) return;
  }
}
