/** Words that the vocabulary does not know, by numbers beyond its own: of the corpus all are kept, of what people write none. */
export class LearnedWords {
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = FIRST + this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  wordOf(number: number): string | undefined {
    return number < FIRST ? undefined : this.#words[number - FIRST];
  }
}

/** The vocabulary has some ten thousand words. */
const FIRST = 2 ** 15;
