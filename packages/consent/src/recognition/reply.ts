import { withoutAccents } from './accents.ts';
import type { Language } from './keywords.ts';
import { mayBeKeyword, mayBeWholeKeyword } from './may-be-keyword.ts';
import { cleanText, isLatin, isPlain, normalizeText, wordsOf } from './normalize-text.ts';
import { CloserLook, likenessOf, readWeights } from './phrases/likeness-score.ts';
import { hasWish, type PhrasedText, readPhrases } from './phrases/read-phrases.ts';
import { Tokens } from './phrases/tokenize.ts';
import { mayQuote, withoutQuotation } from './quotation.ts';
import { mayBeSigned, type SignatureKind, withoutSignature } from './signature.ts';
import { isUnlike, mayBeHeld, mayBeLike } from './weigh-likeness.ts';

/** What a customer's text means for consent. `decline` is a NO to the opt-in question that is open (C12). */
export type ReplyIntent = 'opt_out' | 'opt_in' | 'decline' | 'help' | 'wrong_number' | 'unclear' | 'none';

/** Which kind of rule recognised it, from the surest down; `none` where none did. */
export type ReplyTier =
  | 'tapback'
  | 'exact'
  | 'polite'
  | 'typo'
  | 'quote'
  | 'wrong_number'
  | 'plain'
  | 'unclear'
  | 'none';

/** What the words alone do not tell. */
export interface ReplyContext {
  /** The opt-in question was the last text to the number and is still open: YES and NO answer it (C12). */
  readonly pendingOptIn?: boolean | undefined;
  /** What the number got lately, in any order: what a reaction quotes (C20). */
  readonly recentOutbound?: readonly string[] | undefined;
  readonly keywords?: ShopKeywords | undefined;
}

/** Keywords that a shop adds to the tables. */
export interface ShopKeywords {
  /** The shop's own opt-in words (C12). Never one that opts out, asks for help, answers a question or is mere politeness. */
  readonly optIn?: readonly string[] | undefined;
}

/** What a text means, and why we think so. */
export interface Recognition {
  readonly intent: ReplyIntent;
  readonly tier: ReplyTier;
  /** The keyword as the tables write it, or the words of the text that decided; null where nothing did. */
  readonly matched: string | null;
  /** One sentence for staff and for the evidence. */
  readonly explanation: string;
  /** The language of what matched, to answer in. */
  readonly language?: Language;
  /** Staff should look: the word may have been about an appointment or an order (C19). */
  readonly raisesTask?: 'maybe_not_about_texts';
  /** They say that they never agreed: the owner should see it (C16). */
  readonly raisesDispute?: true;
}

/** One way to read the text: whole, without what looks like a signature, or without what it quotes. */
export interface Reading {
  readonly words: string;
  /** The same, one by one. */
  readonly tokens: readonly string[];
  readonly cut: SignatureKind | 'quotation' | null;
}

/** A text, made ready once for every tier. */
export interface Reply {
  readonly text: string;
  /** None where no keyword can begin the text. */
  readonly readings: readonly Reading[];
  /** The customer's own words, without signature and quotation, perhaps with accents; empty where the text is nothing else. */
  readonly own: string;
  /** What was taken for a signature and stands beneath the words; null where nothing was. */
  readonly beneath: string | null;
  /** Their words as a row of phrases; null where none of them is a wish. */
  readonly phrases: PhrasedText | null;
  /** How like their words are to those of people who want no more texts (`weigh-likeness.ts`). */
  readonly likeness: number;
  /** Their words one by one, until the next text is read. */
  readonly tokens: Tokens;
  /** What else their words are like; null where that is not worth a look. */
  readonly look: CloserLook | null;
  readonly pendingOptIn: boolean;
  readonly recentOutbound: readonly string[];
  /** Normalised. */
  readonly shopOptIn: readonly string[];
}

/** Recognises what it knows and says null to all else. */
export type Tier = (reply: Reply) => Recognition | null;

/** Longer texts are looked at stretch after stretch (`recognize-reply.ts`). */
const WORDS_MAX = 90;

/** Nothing but the sign that says STOP. */
const STOP_SIGNS = /^\s*(?:\u{1F6D1}\uFE0F?\s*)+$/u;

/** Written over by each text: nearly none is looked at twice. */
const TOKENS = new Tokens();

const NONE: readonly string[] = [];
const NO_READINGS: readonly Reading[] = [];

type Draft = { -readonly [Part in keyof Reply]: Reply[Part] };

/** @param weighs whether weak signs of a wish are passed over where the likeness says that they mean nothing */
export function readReply(text: string, context: ReplyContext, weighs = true): Reply {
  readWeights();
  const plain = isPlain(text);
  const written = plain || isLatin(text) ? text : STOP_SIGNS.test(text) ? 'stop' : cleanText(text);
  const pendingOptIn = context.pendingOptIn === true;
  const recentOutbound = context.recentOutbound ?? NONE;
  const shopOptIn = context.keywords?.optIn?.map(normalizeText).filter((words) => words !== '') ?? NONE;
  // Nearly every text is told apart here, by one look at its words.
  const tokens = TOKENS.read(written, WORDS_MAX);
  const keyword = shopOptIn.length > 0 || mayBeKeyword(tokens, pendingOptIn);
  const likeness = likenessOf(tokens);
  const reply: Draft = {
    text,
    tokens,
    readings: NO_READINGS,
    own: written,
    beneath: null,
    phrases: null,
    likeness,
    look: null,
    pendingOptIn,
    recentOutbound,
    shopOptIn,
  };
  const like = mayBeLike(likeness);
  if (!keyword && !like) {
    // In an essay only a quotation can leave few words to look at.
    const mayWish = tokens.cut
      ? mayQuote(withoutAccents(written), tokens.length, recentOutbound)
      : hasWish(tokens);
    if (!mayWish) return reply;
  }
  const clean = plain ? text : withoutAccents(written);
  const signed = mayBeSigned(clean);
  const quotes = mayQuote(clean, tokens.length, recentOutbound);
  const look = new CloserLook();
  // Beside what is not theirs, their own words may be more like a wish.
  if (weighs && !keyword && !signed && !quotes) {
    const isOrdinary = isUnlike(likeness)
      ? !hasWish(tokens, true)
      : like && !mayBeHeld(tokens, likeness, look) && !hasWish(tokens);
    if (isOrdinary) {
      reply.likeness = Number.NEGATIVE_INFINITY;
      return reply;
    }
  }

  const unsigned = signed ? withoutSignature(clean) : null;
  const body = unsigned?.kind === 'marked' ? unsigned.body : clean;
  const own =
    quotes || body !== clean || recentOutbound.length > 0 ? withoutQuotation(body, recentOutbound) : body;
  const same = own === clean;
  const readings: Reading[] = [];
  const mayBeWhole = unsigned !== null || !same || shopOptIn.length > 0 || mayBeWholeKeyword(tokens, clean);
  if (keyword && mayBeWhole) readings.push(readingOf(clean, null));
  if (keyword && unsigned) readings.push(readingOf(unsigned.body, unsigned.kind));
  if (own !== body) readings.push(readingOf(own, 'quotation'));
  reply.look = look;
  if (!same) {
    reply.likeness = likenessOf(TOKENS.read(own, WORDS_MAX));
    reply.look = new CloserLook();
  }
  reply.own = own;
  reply.beneath = unsigned?.beneath ?? null;
  reply.readings = readings;
  // What is neither like a wish nor a keyword came this far for a wish that the phrases know.
  const has = same && !like && !keyword ? true : undefined;
  if (!tokens.cut) reply.phrases = readPhrases(tokens, mayBeLike(reply.likeness), has);
  return reply;
}

function readingOf(clean: string, cut: Reading['cut']): Reading {
  const words = wordsOf(clean);
  return { words, tokens: words.split(' '), cut };
}
