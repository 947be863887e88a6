import type { Language } from '../keywords.ts';

/**
 * What a customer may wish. Of phrases with the same words, the kind that comes first counts.
 *
 * - `certain`: names a list, a subscription or consent. Nobody says that to a friend, so it counts inside a longer text.
 * - `dispute`: "I never agreed to this": an opt-out that the owner sees.
 * - `wrong_number`: the phone is somebody else's (C17).
 * - `firm`: names an end, what is to end and for whom: "stop sending me your ads". Whatever else a customer says beside it,
 *   it is meant (C16).
 * - `plain`: "no texts please", "don't text me". Friends say such words too, and of one evening, so it counts where nearly
 *   nothing else is said (C16).
 * - `bare`: "take me off": an end without its object; counts as a sentence of its own, or at the end of one that speaks of
 *   texts.
 * - `deictic`: "turn these off": an end of something that only a text about texts names.
 * - `strong_doubt`: "why do you keep texting me": may be a wish for texts to stop (C18), in longer texts too.
 * - `keyword`: STOP and its kin beside more than politeness: "Stop. I don't need these".
 * - `no_interest`: "not interested": a doubt too, and while the opt-in question is open a no to it.
 * - `doubt`: may be such a wish where it is all that is said: "enough already".
 * - `mention`: an end and a list or texts near each other, in whatever words: the net under all of the above.
 * - `wrong_person`: as `wrong_number`, of somebody whom the table of names does not know.
 */
export const WISHES = [
  'certain',
  'dispute',
  'wrong_number',
  'firm',
  'plain',
  'bare',
  'deictic',
  'strong_doubt',
  'keyword',
  'no_interest',
  'doubt',
  'wrong_person',
  'mention',
] as const;
export type Wish = (typeof WISHES)[number];

/** A word or two that most ordinary texts with them do not mean so: "stop by", "I'm out". */
export const WEAK_WISHES: readonly Wish[] = ['keyword', 'doubt', 'mention'];

/**
 * What may stand beside a wish.
 *
 * - `occasion`: it is about one occasion: "don't text me while I drive".
 * - `clause`: begins what may be an occasion, or a sentence of its own: "if", "when".
 * - `condition`: it is about when or how much, and perhaps about whether: "don't text me at night".
 * - `friendly`: laughter and endearments: said among friends.
 * - `others`: it is about somebody else: "she won't stop texting me".
 * - `reason`: begins a clause that tells why; its words are read over.
 * - `request`: "I would like to": a filler, but beside a lone "cancel" it speaks of an appointment.
 * - `filler`: politeness, insistence, oaths, greetings: they change nothing.
 * - `turn`: "but", "so": what was said before it does not matter for what comes.
 * - `statement`: begins a clause that may tell why.
 */
export const BESIDE = [
  'occasion',
  'clause',
  'condition',
  'friendly',
  'others',
  'reason',
  'request',
  'filler',
  'turn',
  'statement',
] as const;

/**
 * What looks like a wish and is none.
 *
 * - `instruction`: how to opt out, as shops write it: a quotation or an advertisement.
 * - `opposite`: "don't stop", "I'll stop by".
 */
export const UNMEANT = ['instruction', 'opposite'] as const;

export type NoWish = (typeof BESIDE)[number] | (typeof UNMEANT)[number];

export type PhraseKind = Wish | NoWish;

export type Phrases = Readonly<Partial<Record<PhraseKind, readonly string[]>>>;

/**
 * Phrases of one language in a notation of four signs: `(a | b c)` one of these, `[a]` or nothing, `<name>` one of those
 * listed under that name. Accents, case and apostrophes do not matter, and `spellings` says how else words are written.
 * NAME stands for a first name, CAPITAL for a word that looks like a name, NUMBER for digits,
 * ANY for any word.
 */
export interface PhraseTable {
  readonly language: Language;
  /** Single words for an end and for texts: a short text that has both may be a wish (C18). */
  readonly ends: string;
  readonly texts: string;
  /** Further words of which one says that the text is about texts, where an end is told already. */
  readonly topics: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly phrases: Phrases;
}

/** The phrases of several files, kind by kind. */
export function joined(...files: readonly Phrases[]): Phrases {
  const kinds = new Set(files.flatMap((phrases) => Object.keys(phrases) as PhraseKind[]));
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, files.flatMap((phrases) => phrases[kind] ?? [])]),
  );
}
