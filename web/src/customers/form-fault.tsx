import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../app/problem-words.ts';
import type { Fault } from '../app/use-submit.ts';
import styles from './form-fault.module.css';

const FIELDS = ['name', 'mobile', 'email', 'externalId', 'language', 'timeZone', 'label', 'number'] as const;
type Field = (typeof FIELDS)[number];
const isField = (field: string): field is Field => (FIELDS as readonly string[]).includes(field);

/** What is wrong with a field, and what to do, in this screen's language. */
export function useFieldError(fault: Fault | null): (field: Field) => string | undefined {
  const { t } = useTranslation('customers');
  return (field) => (fault?.fields.has(field) ? t(`errors.${field}`) : undefined);
}

/** Why a form did not go through, where no field of it is at fault. */
export function FormFault({ fault }: { readonly fault: Fault | null }) {
  const { t } = useTranslation('customers');
  const problemWords = useProblemWords();
  if (fault === null || [...fault.fields].some(isField)) return null;
  return (
    <p className={styles.fault} role="alert">
      {fault.unreachable ? t('form.unreachable') : problemWords(fault.problem)}
    </p>
  );
}
