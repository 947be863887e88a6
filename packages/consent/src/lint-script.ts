import { variablesOf } from './fill-template.ts';
import { type LintFinding, missing, type Place, placeOf, warning, wrong } from './lint-finding.ts';
import { promotionWords } from './promotion-words.ts';
import type { Language } from './recognition/keywords.ts';
import { type Contradictions, contradictionIn } from './script/contradiction.ts';
import { ENGLISH_SCRIPT } from './script/english.ts';
import { ENGLISH_CONTRADICTIONS } from './script/english-contradictions.ts';
import { FRENCH_SCRIPT } from './script/french.ts';
import { FRENCH_CONTRADICTIONS } from './script/french-contradictions.ts';
import { languageOf } from './script/language-of.ts';
import { plainScript } from './script/plain-script.ts';
import {
  type ByLanguage,
  SCRIPT_ELEMENTS,
  type ScriptElement,
  type ScriptWords,
  TAKEN_BACK,
  WHY,
} from './script/script-element.ts';
import { SPANISH_SCRIPT } from './script/spanish.ts';
import { SPANISH_CONTRADICTIONS } from './script/spanish-contradictions.ts';
import { namesBusiness, withoutName } from './script/spoken-name.ts';

export { defaultScript } from './script/default-script.ts';
export { SCRIPT_ELEMENTS, type ScriptElement } from './script/script-element.ts';

const WORDS: ByLanguage<ScriptWords> = { en: ENGLISH_SCRIPT, es: SPANISH_SCRIPT, fr: FRENCH_SCRIPT };
const CONTRADICTIONS: ByLanguage<Contradictions> = {
  en: ENGLISH_CONTRADICTIONS,
  es: SPANISH_CONTRADICTIONS,
  fr: FRENCH_CONTRADICTIONS,
};

/** What of the shop a script depends on. */
export interface ScriptContext {
  readonly businessName: string;
}

/**
 * What is wrong with the script that staff read out (M2, C7). A script with an error must not be used: it leaves out what a
 * yes must rest on, or says the opposite anywhere, which `where` then points at. A warning: what sells is sold by none of
 * the texts that a spoken yes allows (C9). The language is the one that the script is in: English, Spanish or French.
 */
export function lintScript(text: string, shop: ScriptContext): LintFinding[] {
  const language = languageOf(text);
  return [
    ...unmet(text, shop).map(({ code, takenBack }) => {
      const say = wordsFor(code, language, shop);
      if (takenBack === undefined) return missing(code, WHY[code], say);
      const where = placeLike(text, takenBack, shop);
      const words = where ? text.slice(where.start, where.end) : takenBack.replaceAll('_', shop.businessName);
      const message = `"${words}" says ${TAKEN_BACK[code]}. ${WHY[code]} Leave it out, and say:`;
      return { ...missing(code, message, say), ...(where && { where }) };
    }),
    ...variables(text),
    ...selling(text, shop),
  ];
}

/** The codes of what a script must say and does not, or takes back. */
export const missingFromScript = (text: string, shop: ScriptContext): ScriptElement[] =>
  unmet(text, shop).map(({ code }) => code);

interface Unmet {
  readonly code: ScriptElement;
  /** The words that say the opposite, with `_` for the name; undefined where it is only not said. */
  readonly takenBack: string | undefined;
}

function unmet(text: string, { businessName }: ScriptContext): Unmet[] {
  const script = plainScript(text);
  const language = languageOf(script);
  const rest = withoutName(script, businessName).replaceAll(/ {2,}/g, ' ');
  return SCRIPT_ELEMENTS.flatMap((code) => {
    const takenBack = contradictionIn(rest, CONTRADICTIONS[language][code]);
    const isSaid =
      code === 'business_name' ? namesBusiness(script, businessName) : WORDS[language][code].isSaid(rest);
    return isSaid && takenBack === undefined ? [] : [{ code, takenBack }];
  });
}

/** Where words stand in a text that was read plainly: with other quotes and blanks, and `_` for the business's name. */
function placeLike(text: string, words: string, { businessName }: ScriptContext): Place | undefined {
  // Where the name is said otherwise than it is written, the rest of its clause stands for it.
  const name = text.includes(businessName) ? literal(businessName) : '[^\\s.!?,;:()][^.!?,;:()]*';
  const pattern = literal(words)
    .replaceAll(' _', ' ?_')
    .replaceAll('_', () => name)
    .replaceAll(/ +(?!\?)/g, '\\s+')
    .replaceAll(' ?', '\\s*')
    .replaceAll("'", "['’‘ʼ]")
    .replaceAll('"', '["“”«»]');
  return placeOf(text, new RegExp(pattern, 'u').exec(text)?.[0]);
}

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const FROM: ByLanguage<string> = { en: 'texts from', es: 'mensajes de', fr: 'des textos de' };

const wordsFor = (code: ScriptElement, language: Language, { businessName }: ScriptContext): string =>
  code === 'business_name' ? `${FROM[language]} ${businessName}` : WORDS[language][code].say;

function variables(text: string): LintFinding[] {
  const [variable] = variablesOf(text);
  if (variable === undefined) return [];
  return [
    wrong(
      'unknown_variable',
      `Nothing is put in place of ${variable}: staff read the script as it stands. Write out what is to be said.`,
      placeOf(text, variable),
    ),
  ];
}

function selling(text: string, { businessName }: ScriptContext): LintFinding[] {
  const [words] = promotionWords(text, businessName);
  if (words === undefined) return [];
  return [
    warning(
      'promotion',
      `"${words.words}" promises texts that sell, and a spoken yes does not cover those: they need a signed agreement of their own. Speak of orders and service only.`,
      { start: words.at, end: words.at + words.words.length },
    ),
  ];
}
