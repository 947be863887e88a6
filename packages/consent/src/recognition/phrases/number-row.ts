/** Whole numbers one behind the other, four bytes each, and nothing in it for a garbage collector to walk through. */
export class NumberRow {
  #numbers = new Int32Array(2 ** 10);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** Adds a number, and says at which place. */
  push(number: number): number {
    if (this.#length === this.#numbers.length) this.#numbers = twiceAsLong(this.#numbers);
    this.#numbers[this.#length] = number;
    return this.#length++;
  }
}

export function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
