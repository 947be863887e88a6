import type { Language } from '../recognition/keywords.ts';
import type { ByLanguage } from './script-element.ts';

/** Small words that every text of a language is full of, and the others have none of. */
const SMALL_WORDS: ByLanguage<ReadonlySet<string>> = {
  en: new Set(
    "the you your we our us and to of is are it it's for when with they by at may any how this will that an if reply or from about".split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las usted su sus y nuestro nuestra nuestros nuestras para por con un una al del cuando cualquier puede pueden está están es son o le más sobre aquí'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "le les des vous nous votre vos notre nos et pour avec une au aux du quand est sont peut peuvent sur par ou à tout chaque ne pas c'est dans".split(
      ' ',
    ),
  ),
};

/** The language that a text is written in, by its small words; English where nothing speaks for another. */
export function languageOf(text: string): Language {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => SMALL_WORDS[language].has(word)).length;
  const counts = { en: count('en'), es: count('es'), fr: count('fr') };
  if (counts.es > counts.en && counts.es > counts.fr) return 'es';
  return counts.fr > counts.en ? 'fr' : 'en';
}
