import { type CloserLook, type TablesSay, weighed } from './phrases/likeness-score.ts';
import type { NoWish } from './phrases/phrase-table.ts';
import type { PhrasedText } from './phrases/read-phrases.ts';
import type { Tokens } from './phrases/tokenize.ts';
import type { Recognition, Reply } from './reply.ts';

// Each is the logarithm of odds, from which on something counts: 3 is twenty to one, 2.3 ten to one, -0.7 one to two.
/** A text is a wish for no more texts, also where the tables know none. */
const STOPS = 2.3;
/** The same of two words, which say little of what they are about. */
const STOPS_IN_TWO = 3;
/** The same of what looks like something else that is like a wish. */
const STOPS_ALL_THE_SAME = 5;
/** A text is held, since it or a sentence of it may be a wish. */
const HOLDS = -0.7;
/** Somebody writes who does not know the shop. */
const WRONG_NUMBER = 2.5;
/** The same of at most three words: "yeah definitely" is like "definitely not me". */
const WRONG_NUMBER_IN_THREE = 4;
/** Whoever wants no more texts says that they never agreed. */
const DISPUTES = 0.5;

/** What is less like anything but an ordinary text gets no closer look. */
const FLOOR = -2;
/** Of all replies of the corpus that are like this, none was held for a word alone and rightly so. */
const UNLIKE = -4;

type Weighable = Pick<Reply, 'likeness' | 'tokens' | 'phrases' | 'look'>;

/**
 * What the tables say, weighed with how like the text is to those of people who want no more texts (C16–C19). What the tables
 * take for a wish and is unlike any is held; what they hold and is unlike any is ordinary. Where they doubt or say nothing, a
 * text that is like such wishes beyond doubt is one, and one that may be is held.
 */
export function weighLikeness(tables: Recognition | null, reply: Weighable): Recognition | null {
  const { likeness, tokens, phrases, look } = reply;
  // An answer to the opt-in question is no matter of likeness.
  if (tables?.intent === 'decline') return tables;
  if (tokens.cut || look === null || (tables === null && !mayBeLike(likeness))) return tables;
  // A word alone is a keyword or says too little.
  if (tables === null && tokens.length < 2) return weighed(likeness, 'none') > 0 ? LIKENESS : null;
  const says = saidBy(tables);
  // Of somebody who may be another than the shop means, a person finds out who it is.
  const isStranger = phrases?.kinds.has('wrong_person') === true && tables !== null;
  const holds = isStranger || saysNothingElse(tables, phrases) || isHeld(look, likeness, says);
  if (tables?.intent === 'wrong_number') return holds ? tables : held(tables);
  if (tables?.intent === 'opt_out') return holds ? disputed(tables, look, says) : held(tables);
  const leastWish = mayBeMeant(tables, phrases) ? leastOf(tokens) : STOPS_ALL_THE_SAME;
  if (look.wish(says) > leastWish && !isDoubtAlone(tables, reply))
    return disputed(meant(tables, look), look, says);
  if (isOfStranger(look, tokens, says)) return WRONG;
  return holds ? (tables ?? LIKENESS) : null;
}

/** Whether a text without a wish that the tables know could be held, or more: its phrases can only speak against that. */
export function mayBeHeld(tokens: Tokens, likeness: number, look: CloserLook): boolean {
  if (tokens.length < 2) return weighed(likeness, 'none') > 0;
  // Whatever is a wish is held as well.
  return isHeld(look, likeness, 'none') || isOfStranger(look, tokens, 'none');
}

const isHeld = (look: CloserLook, likeness: number, says: TablesSay): boolean =>
  weighed(likeness, says) > 0 || look.wishWithin(says) > HOLDS;

const isOfStranger = (look: CloserLook, { length }: Tokens, says: TablesSay): boolean =>
  look.wrongNumber(says) > (length > 3 ? WRONG_NUMBER : WRONG_NUMBER_IN_THREE);

/**
 * Whether the text is nothing but what the tables doubt, or one word of it beside another. Its words were weighed when the
 * tables were written: "I didn't sign up" may be of a class, "TV unsub" for another service.
 */
function isDoubtAlone(tables: Recognition | null, { tokens, phrases }: Weighable): boolean {
  if (tables === null || phrases === null) return false;
  return phrases.chunks.length === 1 || (tokens.length === 2 && !tables.matched?.includes(' '));
}

/** Whether what the tables found is all that the text says, politeness aside: no other words make it unlike a wish. */
const saysNothingElse = (tables: Recognition | null, phrases: PhrasedText | null): boolean =>
  tables !== null &&
  phrases?.chunks.every((chunk) => chunk.meaning?.kind === 'filler' || chunk.words === tables.matched) ===
    true;

const leastOf = ({ length }: Tokens): number => (length > 2 ? STOPS : STOPS_IN_TWO);

/**
 * "Reply STOP to end", "please don't stop them", "omg quit texting me" among friends, and a word alone that may stand in an
 * advertisement or be of something else are like wishes, too.
 */
function mayBeMeant(tables: Recognition | null, phrases: PhrasedText | null): boolean {
  if (NO_WISHES.some((kind) => phrases?.kinds.has(kind))) return false;
  return tables === null || tables.matched === null || tables.matched.includes(' ');
}

const NO_WISHES: readonly NoWish[] = ['instruction', 'opposite', 'others', 'friendly'];

/** Whether a text of which the tables say nothing is looked at. */
export const mayBeLike = (likeness: number): boolean => likeness > FLOOR;

/** Whether it is so little like a wish that no weak sign of one in it means anything. */
export const isUnlike = (likeness: number): boolean => likeness < UNLIKE;

/** What the tables said, as the net was taught to hear it. */
export function saidBy(tables: Recognition | null): TablesSay {
  if (tables === null) return 'none';
  if (tables.intent === 'unclear') return tables.matched === null ? 'mention' : 'unclear';
  return tables.intent === 'wrong_number' ? 'wrong_number' : 'opt_out';
}

const LIKENESS: Recognition = {
  intent: 'unclear',
  tier: 'unclear',
  matched: null,
  explanation: 'The words are like those of people who want no more texts, and not plain.',
};

const WRONG: Recognition = {
  intent: 'wrong_number',
  tier: 'wrong_number',
  matched: null,
  explanation: 'The words are like those of people who get texts that are meant for somebody else.',
};

const held = ({ matched, language }: Recognition): Recognition => ({
  intent: 'unclear',
  tier: 'unclear',
  matched,
  explanation: `The text may be a wish for texts to stop ("${matched}"), and its other words are unlike one.`,
  ...(language && { language }),
});

function meant(tables: Recognition | null, { telling }: CloserLook): Recognition {
  const matched = tables?.matched ?? telling;
  return {
    intent: 'opt_out',
    tier: 'plain',
    matched,
    explanation: `The text is like those of people who want no more texts, beyond doubt ("${matched}").`,
    ...(tables?.language && { language: tables.language }),
  };
}

const disputed = (wish: Recognition, look: CloserLook, says: TablesSay): Recognition =>
  look.dispute(says) > DISPUTES ? { ...wish, raisesDispute: true } : wish;
