import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { dayName } from '../words/times.ts';

/** Why nobody is led to ask this customer (C3). Null where they are to be asked. */
export function useNotAskedWords(): (customer: Customer) => string | null {
  const { t } = useTranslation('ask');
  return ({ name, consent: { prompt, state, since, reopens } }) => {
    if (prompt || state === 'never_asked') return null;
    const values = { name: name.split(' ')[0], when: since === null ? '' : dayName(since) };
    return t(`notAsked.${state === 'opted_out' && reopens === 'start_only' ? 'onlyStart' : state}`, values);
  };
}
