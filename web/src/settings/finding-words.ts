import { isError, type LintFinding } from '@conversations/consent/lint';
import { useTranslation } from 'react-i18next';
import type { words } from '../words/en.ts';

/** What is linted: the script, or a text with {placeholders}. */
export type Linted = 'script' | 'template';

type Codes<Of extends Linted | 'takenBack'> =
  `findings.${Of}.${Extract<keyof (typeof words)['settings']['findings'][Of], string>}`;

/** A linter's finding in the reader's language; the engine's own words where there are none yet. */
export function useFindingWords(of: Linted) {
  const { t, i18n } = useTranslation('settings');
  return ({ code, message, where, say, missing }: LintFinding, text: string): string => {
    // What must be said and has a place was said, and taken back by the words there.
    const key = missing && where ? `findings.takenBack.${code}` : `findings.${of}.${code}`;
    if (!i18n.exists(key, { ns: 'settings' })) return message;
    return t(key as Codes<'script'> | Codes<'template'> | Codes<'takenBack'>, {
      words: where ? text.slice(where.start, where.end) : '',
      say: say ?? '',
    });
  };
}

/** What must be mended before a text may be used. */
export const errorsOf = (findings: readonly LintFinding[]): readonly LintFinding[] =>
  findings.filter(isError);
