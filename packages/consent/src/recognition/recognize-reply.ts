import { saysNo } from './match-words.ts';
import { wordsOf } from './normalize-text.ts';
import type { TablesSay } from './phrases/likeness-score.ts';
import { type Recognition, type Reply, type ReplyContext, readReply, type Tier } from './reply.ts';
import { stretchesOf } from './stretches-of.ts';
import { exactTier } from './tier-exact.ts';
import { plainTier } from './tier-plain.ts';
import { politeTier } from './tier-polite.ts';
import { quoteTier } from './tier-quote.ts';
import { shoutedTier } from './tier-shouted.ts';
import { tapbackTier } from './tier-tapback.ts';
import { typoTier } from './tier-typo.ts';
import { isOpposite, unclearTier } from './tier-unclear.ts';
import { wrongNumberTier } from './tier-wrong-number.ts';
import { mayBeLike, saidBy, weighLikeness } from './weigh-likeness.ts';

/**
 * In the order in which they are tried; the first that knows decides. Reactions come first, since they quote. A new
 * kind of rule is a file of its own and a line here.
 */
const SURE: readonly Tier[] = [tapbackTier, exactTier, politeTier, typoTier, quoteTier];

/** Of people's own words, which the likeness weighs too. */
const TABLES: readonly Tier[] = [wrongNumberTier, plainTier, unclearTier];

/** Nearly every text has nothing in it that another tier could know. */
const ONLY_REACTIONS: readonly Tier[] = [tapbackTier];

/**
 * What a customer's text means for consent (C12–C20). Whole texts are compared, never parts: "can you stop by at 5" is
 * no opt-out. Pure, never throws, linear in the length of the text.
 *
 * A picture's caption and its subject are texts too: recognise each by itself, and an opt-out in either counts (C14).
 *
 * @returns `intent` `none` where no rule knows the text; `decline` only while `pendingOptIn`
 */
export function recognizeReply(text: string, context: ReplyContext = {}): Recognition {
  return recognize(text, context, DEEPEST);
}

/**
 * Makes the tables and weights ready that `recognizeReply` reads texts by, which takes most of a second. The first text that is
 * recognised does so too; who gets texts from outside has it done before the first one comes.
 */
export const readyRecognition = (): void => void readReply('', {});

/** Signatures beneath signatures are looked at so many times: what takes more is no text that somebody signed. */
const DEEPEST = 3;

/**
 * What stands beneath the mark of a signature is one by its place alone: "Is it ready?\n--\nplease stop texting me". What it
 * says against texts counts, and beats a yes above it.
 */
function recognize(text: string, context: ReplyContext, deep: number): Recognition {
  const reply = readReply(text, context);
  const above = recognizeAbove(reply);
  if (reply.beneath === null || deep === 0 || AGAINST.has(above.intent)) return above;
  // What is quoted has signatures of its own (C20).
  if (above.tier === 'tapback' || above.tier === 'quote') return above;
  const beneath = recognize(reply.beneath, context, deep - 1);
  if (AGAINST.has(beneath.intent)) return beneath;
  if (beneath.intent === 'unclear' && above.intent !== 'help') return beneath;
  // "Yes / Sent from my iPhone no thanks"
  if (above.intent === 'opt_in' && wordsOf(reply.beneath).split(' ').some(saysNo)) return YES_AND_NO;
  return above;
}

const YES_AND_NO: Recognition = {
  intent: 'unclear',
  tier: 'unclear',
  matched: null,
  explanation: 'The text says yes, and what stands beneath it says no.',
};

/** What ends texts, or answers their question with a no. */
const AGAINST: ReadonlySet<Recognition['intent']> = new Set(['opt_out', 'wrong_number', 'decline']);

function recognizeAbove(reply: Reply): Recognition {
  const short = recognizeShort(reply);
  if (!reply.tokens.cut || short.intent !== 'none' || short.tier === 'tapback') return short;
  return recognizeEssay(reply.own) ?? short;
}

/**
 * A text that has more words than are weighed together is read stretch after stretch: who writes so much may ask anywhere in it
 * for texts to stop. Out of so much else, that is held and not obeyed at once; keywords are of whole texts, and of no stretch.
 */
function recognizeEssay(own: string): Recognition | null {
  for (const stretch of stretchesOf(own)) {
    const found = weigh(readReply(stretch, {}));
    // In so many words some are like a wish by chance.
    if (found === null || found.matched === null) continue;
    const { matched, language } = found;
    return {
      intent: 'unclear',
      tier: 'unclear',
      matched,
      explanation: `Some words of this long text may be a wish for texts to stop ("${matched}").`,
      ...(language && { language }),
    };
  }
  return null;
}

function recognizeShort(reply: Reply): Recognition {
  const silent = reply.readings.length === 0 && reply.phrases === null && !mayBeLike(reply.likeness);
  const sure = first(silent ? ONLY_REACTIONS : SURE, reply);
  if (sure !== null) return sure;
  const own = silent ? null : weigh(reply);
  if (own !== null && (own.intent !== 'unclear' || own.matched !== null)) return own;
  // It names the word.
  const found = shoutedTier(reply) ?? own;
  if (found !== null) return found;
  return ORDINARY;
}

const ORDINARY: Recognition = {
  intent: 'none',
  tier: 'none',
  matched: null,
  explanation: 'An ordinary message: it says nothing about being texted.',
};

/** What asks for the opposite of an end is not held for words that are like one. */
function weigh(reply: Reply): Recognition | null {
  const tables = first(TABLES, reply);
  const isSure = tables !== null && tables.intent !== 'unclear';
  if (!isSure && reply.phrases !== null && isOpposite(reply.phrases)) return null;
  return weighLikeness(tables, reply);
}

function first(tiers: readonly Tier[], reply: Reply): Recognition | null {
  for (const tier of tiers) {
    const recognised = tier(reply);
    if (recognised !== null) return recognised;
  }
  return null;
}

/**
 * What the tables alone say of a text, as the net is taught with it; undefined where the text needs no weighing. What was
 * learned before has no part in it.
 */
export function sayTables(text: string): TablesSay | undefined {
  const reply = readReply(text, {}, false);
  return first(SURE, reply) === null ? saidBy(first(TABLES, reply)) : undefined;
}
