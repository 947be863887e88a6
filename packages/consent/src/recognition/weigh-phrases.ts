import { Kinds } from './phrases/kinds.ts';
import { type PhraseKind, WISHES, type Wish } from './phrases/phrase-table.ts';
import type { Chunk, PhrasedText } from './phrases/read-phrases.ts';

/** A wish in a text, and what stands beside it. */
export interface Weighed {
  readonly wish: Chunk;
  /** In the whole text. */
  readonly beside: Kinds;
  /** In the wish's own sentence, behind the last turn before it, and outside of reasons. */
  readonly near: Kinds;
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
  /** Whether nothing but politeness or a turn leads to it in its sentence, as to an imperative. */
  readonly isLed: boolean;
  /** Whether the text speaks of texts beside it, or is displeased about them. */
  readonly ofTexts: boolean;
}

/** Weighs the wishes of a kind and finds the first that is meant; null where none is. */
export function findMeant(
  phrases: PhrasedText | null,
  kind: Wish,
  isMeant: (weighed: Weighed) => boolean,
): Weighed | null {
  if (phrases === null || !phrases.kinds.has(kind)) return null;
  for (const wish of phrases.chunks) {
    if (wish.meaning?.kind !== kind) continue;
    wish.weighed ??= weigh(phrases, wish, kind);
    if (isMeant(wish.weighed)) return wish.weighed;
  }
  return null;
}

function weigh({ chunks }: PhrasedText, wish: Chunk, kind: Wish): Weighed {
  const isPart = IMPERATIVE.has(kind);
  const beside = new Kinds();
  const near = new Kinds();
  let conditional = false;
  let occasional = false;
  let setApart = chunks.some((chunk) => (isPart ? chunk.part : chunk.sentence) > 0);
  let strangeBefore = 0;
  let strangeAfter = 0;
  let strangeElsewhere = 0;
  let sentence = 0;
  let part = 0;
  let passed = false;
  let explained = false;
  let leads = true;
  let isLed = true;
  let ofTexts = false;
  let before: Chunk | null = null;
  for (const chunk of chunks) {
    // A reason reaches to the end of its sentence.
    if (chunk.sentence !== sentence) explained = false;
    if (chunk.part !== part) {
      leads = true;
      before = null;
    }
    sentence = chunk.sentence;
    part = chunk.part;
    if (chunk.break === 'line') setApart = false;
    const says = chunk.meaning?.kind ?? null;
    if (chunk === wish) {
      passed = true;
      isLed = leads;
      // A reason before it does not explain what follows it.
      explained = false;
      if (before !== null && isDenied(before, wish)) {
        near.add('opposite');
        beside.add('opposite');
      }
    } else ofTexts ||= chunk.ofTexts || says === 'strong_doubt';
    before = chunk;
    leads =
      isWish(says) ||
      says === 'turn' ||
      says === 'request' ||
      (says === 'filler' && !(chunk.length <= 2 && BINDING.has(chunk.words)));
    // Of one word, it says next to nothing, and may belong to the words around it: "off", "out".
    const isWord = says === 'doubt' && chunk !== wish && chunk.length === 1;
    if (isWish(says) && !isWord) {
      explained ||= passed && chunk !== wish && (!BRIEF.has(kind) || says !== 'doubt');
      continue;
    }
    const here = isPart ? part === wish.part : sentence === wish.sentence;
    if (says === 'turn') {
      explained = false;
      if (here && !passed) {
        // "nice but I don't know who Priya is"
        if (!BRIEF.has(kind) || kind === 'wrong_number') strangeBefore = 0;
        near.clear();
      }
      continue;
    }
    if (here && says !== 'filler' && says !== 'request') setApart = false;
    if (says === 'statement' && explains(kind, here)) explained = true;
    if (says === 'reason' && (passed || !here || !BRIEF.has(kind))) explained = true;
    const qualifies = says === 'condition' || says === 'occasion' || says === 'clause';
    if (qualifies && passed && sentence === wish.sentence) {
      conditional ||= says === 'condition' && !explained;
      // "stop texting me I will call if I need you"
      occasional ||= says === 'occasion' || (says === 'clause' && !explained && here);
    } else if (says === null || says === 'statement' || isWord || qualifies) {
      if (explained) continue;
      if (here && passed) strangeAfter++;
      else if (here) strangeBefore++;
      else strangeElsewhere++;
    } else if (!isWish(says)) {
      beside.add(says);
      if (part === wish.part && !explained) near.add(says);
    }
  }
  const strange = { strangeBefore, strangeAfter, strangeElsewhere };
  return { wish, beside, near, conditional, occasional, ...strange, setApart, isLed, ofTexts };
}

/** What these say they say between commas: "you woke me, stop, I mean it". */
const IMPERATIVE: ReadonlySet<Wish> = new Set([
  'keyword',
  'bare',
  'deictic',
  'plain',
  'doubt',
  'wrong_number',
  'wrong_person',
]);

/** Politeness that does not lead to an imperative: "they want me to stop", "don't drop me". */
const BINDING: ReadonlySet<string> = new Set(['to', 'not', 'never', 'do not', 'no', 'de', 'd']);

/** Whether what is said right before a wish makes the opposite of it: "never stop texting me", "no paren los avisos". */
const isDenied = ({ lastWord }: Chunk, wish: Chunk): boolean =>
  NEGATIONS.has(lastWord) || (SPANISH_NOES.has(lastWord) && SPANISH_END.test(wish.words));
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'ne']);
/** "No, stop" takes nothing back; before an end in the subjunctive it can mean nothing else. */
const SPANISH_NOES: ReadonlySet<string> = new Set(['no', 'nunca', 'jamas']);
const SPANISH_END =
  /^(?:(?:me|nos|lo|los|la|las) )?(?:dej|par|cancel|quit|borr|saqu|elimin|suspend|cort|deteng|ces|desactiv)(?:e|en|es|a|an|as)(?: |$)/u;

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
export const isLong = ({ wish }: Weighed): boolean => wish.length > 2;
