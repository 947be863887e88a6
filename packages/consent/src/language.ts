import type { Language } from './recognition/keywords.ts';

export type { Language } from './recognition/keywords.ts';

/** The languages that keywords, scripts and templates speak; French is that of Canada. */
export const LANGUAGES = ['en', 'es', 'fr'] as const satisfies readonly Language[];

/** The language in which to write to somebody. @param tag theirs, such as "fr-CA"; English where it is none of ours */
export const languageFor = (tag: string | null | undefined): Language =>
  LANGUAGES.find((language) => language === tag?.slice(0, 2).toLowerCase()) ?? 'en';
