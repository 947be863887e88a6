import { KEYWORDS } from './recognition/keywords.ts';
import { cleanText } from './recognition/normalize-text.ts';

/** The forms take letters and digits alone: no accents, no blanks, no hyphens. */
const CAN_BE_REGISTERED = /^[A-Z0-9]+$/;

const registered = (meaning: 'opt_in' | 'opt_out' | 'help', more: readonly string[] = []): string =>
  [
    ...new Set(
      [...KEYWORDS[meaning].map(({ words }) => words), ...more.map(cleanText)]
        .map((words) => words.toUpperCase())
        .filter((words) => CAN_BE_REGISTERED.test(words)),
    ),
  ].join(',');

/**
 * The keywords of the tables (C12, C13, C44) as a form takes them. What it does not take ("NO MÁS", "OPT-OUT", "ARRÊT")
 * is understood all the same. The shop's own stand without their accents, which nobody has to type.
 */
export const registrationKeywords = (shopOptIn: readonly string[] = []) => ({
  optInKeywords: registered('opt_in', shopOptIn),
  optOutKeywords: registered('opt_out'),
  helpKeywords: registered('help'),
});
