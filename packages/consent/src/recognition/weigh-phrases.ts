import { type NoWish, type PhraseKind, WISHES, type Wish } from './phrases/phrase-table.ts';
import type { Chunk, PhrasedText } from './phrases/read-phrases.ts';

/** A wish in a text, and what stands beside it. */
export interface Weighed {
  readonly wish: Chunk;
  readonly beside: ReadonlySet<NoWish>;
  /** Whether its sentence goes on with when or how much: "don't text me after nine". */
  readonly conditional: boolean;
  /** Whether it goes on with an occasion: "don't text me while I drive". */
  readonly occasional: boolean;
  /** Words before it in its sentence that no phrase knows and no reason explains. */
  readonly strangeBefore: number;
  /** Such words behind it in its sentence: what the wish may really be about. */
  readonly strangeAfter: number;
  /** Such words in all other sentences. */
  readonly strangeElsewhere: number;
  /** Whether it is a sentence of its own, ended by more than a line or a dash, beside others. */
  readonly setApart: boolean;
}

/** Weighs the first wish of a kind; null where the text has none. */
export function weighFirst(phrases: PhrasedText | null, kind: Wish): Weighed | null {
  const wish = phrases?.chunks.find((chunk) => chunk.meaning?.kind === kind);
  return phrases && wish ? weigh(phrases.chunks, wish, kind) : null;
}

function weigh(chunks: readonly Chunk[], wish: Chunk, kind: Wish): Weighed {
  const beside = new Set<NoWish>();
  let [conditional, occasional, setApart] = [false, false, chunks.some((chunk) => chunk.sentence > 0)];
  let [strangeBefore, strangeAfter, strangeElsewhere] = [0, 0, 0];
  let [sentence, passed, explained] = [0, false, false];
  for (const chunk of chunks) {
    // A reason reaches to the end of its sentence.
    if (chunk.sentence !== sentence) explained = false;
    sentence = chunk.sentence;
    if (chunk.break === 'line') setApart = false;
    passed ||= chunk === wish;
    const says = chunk.meaning?.kind ?? null;
    if (isWish(says)) continue;
    const here = sentence === wish.sentence;
    if (says === 'turn') {
      explained = false;
      if (here && !passed && !BRIEF.has(kind)) strangeBefore = 0;
      continue;
    }
    if (here && says !== 'filler') setApart = false;
    if (says === 'statement' && explains(kind, here)) explained = true;
    if (says === 'reason' && (passed || !here || !BRIEF.has(kind))) explained = true;
    const qualifies = says === 'condition' || says === 'occasion';
    if (qualifies && here && passed) {
      conditional ||= says === 'condition' && !explained;
      occasional ||= says === 'occasion';
    } else if (says === null || says === 'statement' || qualifies) {
      if (explained) continue;
      if (here && passed) strangeAfter++;
      else if (here) strangeBefore++;
      else strangeElsewhere++;
    } else beside.add(says);
  }
  return { wish, beside, conditional, occasional, strangeBefore, strangeAfter, strangeElsewhere, setApart };
}

/** So little is said by these that what stands beside them has to be a real reason, and behind them. */
const BRIEF: ReadonlySet<Wish> = new Set([
  'keyword',
  'no_interest',
  'doubt',
  'dispute',
  'wrong_number',
  'wrong_person',
]);

const explains = (kind: Wish, here: boolean) => !BRIEF.has(kind) || (!here && kind !== 'keyword');

const ALL_WISHES: ReadonlySet<PhraseKind | null> = new Set(WISHES);
const isWish = (kind: PhraseKind | null): kind is Wish => ALL_WISHES.has(kind);

/** Whether the wish names what is to end, and for whom: "stop texting me", and not "no texts". */
export const isLong = ({ wish }: Weighed): boolean => wish.words.split(' ').length > 2;
