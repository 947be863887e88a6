import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { unbrokenPhone } from '../words/phone.ts';
import { dayName } from '../words/times.ts';
import styles from './question.module.css';

/** What the number said before, where that matters for asking now (C3, C5, C29). Nothing where nobody asked yet. */
export function Standing({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('ask');
  const { state, since, prompt, numberConfirmed, carrierBlock } = customer.consent;
  const name = customer.name.split(' ')[0];
  const when = since === null ? '' : dayName(since);
  const said =
    state === 'opted_out'
      ? t('standing.opted_out', { name, when })
      : state === 'declined' && !prompt
        ? t('standing.declined', { name, when })
        : state === 'opted_in'
          ? t(numberConfirmed ? 'standing.opted_in' : 'standing.notConfirmed', { name, when })
          : null;
  if (said === null && carrierBlock === null) return null;
  return (
    <div className={styles.standing} role="note">
      {said !== null && <p>{said}</p>}
      {carrierBlock !== null && (
        <p>{t('standing.blocked', { name, sender: unbrokenPhone(carrierBlock.senderNumber) })}</p>
      )}
    </div>
  );
}
