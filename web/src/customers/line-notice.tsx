import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { request } from '../api/request.ts';
import type { Customer } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import { dayName } from '../words/times.ts';
import styles from './carrier-blocks.module.css';

/** Why nothing automatic goes to a number that agreed, and the way to put it right while its owner is here (C57). */
export function LineNotice({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation(['customers', 'reasons', 'app']);
  const problemWords = useProblemWords();
  const { line } = customer.consent;
  const confirm = useMutation({
    mutationFn: () =>
      request<Customer>(`/customers/${customer.id}`, {
        method: 'PATCH',
        key: randomId(),
        body: { confirmedMobile: customer.mobile },
      }),
    onSuccess: (changed) => {
      queryClient.setQueryData(['customer', customer.id], changed);
      notify({ text: t('line.confirmed') });
    },
    onError: (error) => notify({ text: problemWords(error), look: 'failed' }),
  });
  if (line === null) return null;
  return (
    <section className={styles.block} aria-label={t('line.title')}>
      <h3>{t('line.title')}</h3>
      <p>{t(`reasons:line.${line.state}`)}</p>
      {line.since !== '' && (
        <p className={styles.since}>
          {t(line.state === 'stale' ? 'line.heard' : 'line.since', { when: dayName(line.since) })}
          {line.source === 'look_up' && ` · ${t('line.lookedUp')}`}
          {line.carrierCode !== null && ` · ${t('line.code', { code: line.carrierCode })}`}
        </p>
      )}
      {line.state !== 'landline' && (
        <p>
          <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('line.confirm', { number: phone(customer.mobile) })}
          </Button>
        </p>
      )}
    </section>
  );
}
