import { LANGUAGES, type Language } from '@conversations/consent/lint';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import styles from './text-language.module.css';

/** As the language calls itself, and how a screen reader is to say that. */
const NAMES: Readonly<Record<Language, { readonly name: string; readonly tag: string }>> = {
  en: { name: 'English', tag: 'en' },
  es: { name: 'Español', tag: 'es' },
  fr: { name: 'Français', tag: 'fr-CA' },
};

export const languageTag = (language: Language): string => NAMES[language].tag;

/** The language of the texts that are looked at, as the address says it; English where it says none. */
export function useTextLanguage(): Language {
  const [params] = useSearchParams();
  return LANGUAGES.find((each) => each === params.get('language')) ?? 'en';
}

/** Where a template, or the list of them, is in this language. */
export function templatesIn(language: Language, kind?: string): string {
  const params = new URLSearchParams({
    ...(kind !== undefined && { kind }),
    ...(language !== 'en' && { language }),
  });
  return params.size === 0 ? '/settings/templates' : `/settings/templates?${params}`;
}

/** Customers get their own language: which of them is shown. */
export function TextLanguages({ kind }: { readonly kind?: string }) {
  const { t } = useTranslation('settings');
  const shown = useTextLanguage();
  return (
    <nav className={styles.languages} aria-label={t('templates.languages')}>
      {LANGUAGES.map((each) => (
        <Link
          key={each}
          href={templatesIn(each, kind)}
          replace
          lang={NAMES[each].tag}
          aria-current={each === shown ? 'page' : undefined}
        >
          {NAMES[each].name}
        </Link>
      ))}
    </nav>
  );
}
