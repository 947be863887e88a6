import { useTranslation } from 'react-i18next';
import { Problem } from '../api/request.ts';
import { useProblemWords } from '../app/problem-words.ts';

const KNOWN = [
  'only_start_reopens',
  'reopening_needs_owner',
  'too_late_to_undo',
  'not_undoable',
  'changed_meanwhile',
  'not_found',
] as const;
/** Fields of an answer that are not typed here: what they say is that something changed meanwhile. */
const FIELDS = ['confirmedMobile', 'scriptVersionId'] as const;

/** Why something could not be done at the counter, and what to do. */
export function useRefusalWords(): (error: unknown) => string {
  const { t } = useTranslation('ask');
  const problemWords = useProblemWords();
  return (error) => {
    if (!(error instanceof Problem)) return t('failed.unreachable');
    const code = KNOWN.find((each) => each === error.code);
    if (code !== undefined) return t(`failed.${code}`);
    const field = FIELDS.find((each) => error.errors.some((wrong) => wrong.field === each));
    if (field !== undefined) return t(`failed.${field}`);
    return problemWords(error);
  };
}
