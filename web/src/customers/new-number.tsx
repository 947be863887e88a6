import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { Consent, Customer } from '../api/types.ts';
import { ConsentDot } from '../inbox/consent-dot.tsx';
import styles from './new-number.module.css';

/** What another number on the record means: consent belongs to the number, and the new one has its own (C5). */
export function NewNumber({ customer, typed }: { readonly customer: Customer; readonly typed: string }) {
  const { t } = useTranslation('customers');
  const number = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['numberConsent', number],
    queryFn: ({ signal }) => request<Consent>(`/numbers/${encodeURIComponent(number)}/consent`, { signal }),
    enabled: number.replaceAll(/\D/g, '').length >= 10,
    retry: false,
  });
  return (
    <div className={styles.words}>
      <p>{t('edit.newNumber', { name: customer.name.split(' ')[0] })}</p>
      {data && (
        <p className={styles.state}>
          <ConsentDot state={data.state} agrees={data.state === 'opted_in'} />
          {t(`edit.newNumberState.${data.state}`)}
        </p>
      )}
    </div>
  );
}
