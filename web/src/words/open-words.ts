import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from './languages.ts';

/** One language's words are one file of the program; only the one that is read is loaded. */
const LOADERS = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  'fr-CA': () => import('./fr-CA.ts'),
} as const;

/** The language of the page, as the server chose it from the visitor's choice or browser. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

export async function openWords(language: Language): Promise<void> {
  const { words } = await LOADERS[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    // A test sees to it that every language says everything, so nothing is fetched to fall back on.
    fallbackLng: false,
    resources: { [language]: words },
    ns: Object.keys(words),
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** From the next page on, and for this one by loading it anew. */
export function chooseLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not there where the shop's address is not https.
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`;
  location.reload();
}
