import { variablesOf } from './fill-template.ts';
import { type LintFinding, missing, placeOf, warning, wrong } from './lint-finding.ts';
import { promotionWords } from './promotion-words.ts';
import type { Language } from './recognition/keywords.ts';
import { ENGLISH_SCRIPT } from './script/english.ts';
import { FRENCH_SCRIPT } from './script/french.ts';
import { languageOf } from './script/language-of.ts';

import { plainScript } from './script/plain-script.ts';
import {
  type ByLanguage,
  SCRIPT_ELEMENTS,
  type ScriptElement,
  type ScriptWords,
  WHY,
} from './script/script-element.ts';
import { SPANISH_SCRIPT } from './script/spanish.ts';
import { namesBusiness, withoutName } from './script/spoken-name.ts';

export { defaultScript } from './script/default-script.ts';
export { SCRIPT_ELEMENTS, type ScriptElement } from './script/script-element.ts';

const WORDS: ByLanguage<ScriptWords> = { en: ENGLISH_SCRIPT, es: SPANISH_SCRIPT, fr: FRENCH_SCRIPT };

/** What of the shop a script depends on. */
export interface ScriptContext {
  readonly businessName: string;
}

/**
 * What is wrong with the script that staff read out (M2, C7). A script with an error must not be used. A warning: what
 * sells is sold by none of the texts that a spoken yes allows (C9). The language is the one that the script is in:
 * English, Spanish or French.
 */
export function lintScript(text: string, shop: ScriptContext): LintFinding[] {
  const language = languageOf(text);
  return [
    ...missingFromScript(text, shop).map((code) => missing(code, WHY[code], wordsFor(code, language, shop))),
    ...variables(text),
    ...selling(text, shop),
  ];
}

/** The codes of what a script does not say and must. */
export function missingFromScript(text: string, shop: ScriptContext): ScriptElement[] {
  const script = plainScript(text);
  const words = WORDS[languageOf(script)];
  const rest = withoutName(script, shop.businessName);
  return SCRIPT_ELEMENTS.filter((code) =>
    code === 'business_name' ? !namesBusiness(script, shop.businessName) : !words[code].isSaid(rest),
  );
}

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
