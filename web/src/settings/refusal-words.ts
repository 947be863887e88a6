import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/request.ts';

/** Why something could not be saved, and what to do. */
export function useRefusalWords() {
  const { t } = useTranslation('settings');
  return (error: unknown): string => {
    if (error instanceof Unreachable) return t('refused.unreachable');
    if (!(error instanceof Problem)) return t('refused.unknown');
    if (error.status === 403) return t('refused.ownerOnly');
    return error.errors.map(({ message }) => message).join(' ') || error.detail || t('refused.unknown');
  };
}
