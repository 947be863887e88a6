import type { Language } from './keywords.ts';
import { cleanText, normalizeText, wordsOf } from './normalize-text.ts';
import { type SignatureKind, withoutSignature } from './signature.ts';

/** What a customer's text means for consent. `decline` is a NO to the opt-in question that is open (C12). */
export type ReplyIntent = 'opt_out' | 'opt_in' | 'decline' | 'help' | 'wrong_number' | 'unclear' | 'none';

/** Which kind of rule recognised it, from the surest down; `none` where none did. */
export type ReplyTier = 'tapback' | 'exact' | 'polite' | 'none';

export interface ReplyContext {
  /** The opt-in question was the last text to the number and is still open: YES and NO answer it (C12). */
  readonly pendingOptIn?: boolean | undefined;
  /** What the number got lately, in any order: what a reaction quotes (C20). */
  readonly recentOutbound?: readonly string[] | undefined;
  readonly keywords?: ShopKeywords | undefined;
}

export interface ShopKeywords {
  /** The shop's own opt-in words (C12). Never one that opts out, asks for help, answers a question or is mere politeness. */
  readonly optIn?: readonly string[] | undefined;
}

export interface Recognition {
  readonly intent: ReplyIntent;
  readonly tier: ReplyTier;
  /** The keyword or phrase that decided, as the tables write it; null where nothing did. */
  readonly matched: string | null;
  /** One sentence for staff and for the evidence. */
  readonly explanation: string;
  /** The language of what matched, to answer in. */
  readonly language?: Language;
  /** Staff should look: the word may have been about an appointment or an order (C19). */
  readonly raisesTask?: 'maybe_not_about_texts';
}

/** One way to read the text: whole, or without what looks like a signature. */
export interface Reading {
  readonly words: string;
  readonly cut: SignatureKind | null;
}

/** A text, made ready once for every tier. */
export interface Reply {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly pendingOptIn: boolean;
  readonly recentOutbound: readonly string[];
  /** Normalised. */
  readonly shopOptIn: readonly string[];
}

/** Recognises what it knows and says null to all else. */
export type Tier = (reply: Reply) => Recognition | null;

export function readReply(text: string, context: ReplyContext): Reply {
  const clean = cleanText(text);
  const unsigned = withoutSignature(clean);
  const readings: Reading[] = [{ words: wordsOf(clean), cut: null }];
  if (unsigned !== null) readings.push({ words: wordsOf(unsigned.body), cut: unsigned.kind });
  return {
    text,
    readings,
    pendingOptIn: context.pendingOptIn === true,
    recentOutbound: context.recentOutbound ?? [],
    shopOptIn: (context.keywords?.optIn ?? []).map(normalizeText).filter((words) => words !== ''),
  };
}
