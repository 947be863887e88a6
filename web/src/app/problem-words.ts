import { useTranslation } from 'react-i18next';
import { Problem } from '../api/request.ts';
import { PROBLEMS } from './problem-codes.ts';

/**
 * Why something could not be done and what to do, in the reader's language: the API explains itself in English alone, for
 * programs. What a screen can say better (a field, a connection that was lost) it says itself.
 */
export function useProblemWords(): (error: unknown) => string {
  const wordsOf = useCodeWords();
  return (error) => wordsOf(error instanceof Problem ? error.code : 'unreachable');
}

/** The same for a code that was kept, of a request that is over. */
export function useCodeWords(): (code: string) => string {
  const { t } = useTranslation('app');
  return (code) => t(`problem.${PROBLEMS.find((each) => each === code) ?? 'other'}`);
}
