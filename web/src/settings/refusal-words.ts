import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/request.ts';
import { useProblemWords } from '../app/problem-words.ts';

/** Why something could not be saved, and what to do. */
export function useRefusalWords() {
  const { t } = useTranslation('settings');
  const problemWords = useProblemWords();
  return (error: unknown): string => {
    if (error instanceof Unreachable) return t('refused.unreachable');
    if (!(error instanceof Problem)) return t('refused.unknown');
    if (error.status === 403) return t('refused.ownerOnly');
    return problemWords(error);
  };
}
