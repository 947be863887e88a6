/** The languages of the screens. The server says in the page's `lang` which one this visitor reads. */
export const LANGUAGES = ['en', 'es', 'fr-CA'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As the language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  'fr-CA': 'Français (Canada)',
};

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);
