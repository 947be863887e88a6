import type { StandInAnswer } from './http-stand-in.ts';

/** What a carrier's register knows of numbers, and who was looked up in it. */
export interface KnownLines {
  /** By number: the carrier's word for the kind of line, or what becomes of the request. Others are mobiles. */
  readonly lines: Map<string, string | StandInAnswer>;
  readonly lookedUp: string[];
}

/**
 * The register behind one address of an API.
 *
 * @param at finds the number in the path of a look-up
 * @param answer what the carrier says of it, in its own shape
 */
export function knownLines(at: RegExp, answer: (number: string, type: string) => object) {
  const known: KnownLines = { lines: new Map(), lookedUp: [] };
  return {
    known,
    /** Undefined where the request is no look-up. */
    asked(path: string): StandInAnswer | undefined {
      const found = at.exec(path)?.[1];
      if (found === undefined) return undefined;
      const number = decodeURIComponent(found);
      known.lookedUp.push(number);
      const line = known.lines.get(number) ?? 'mobile';
      if (typeof line !== 'string') return line;
      return { does: 'answers', status: 200, body: JSON.stringify(answer(number, line)) };
    },
  };
}
