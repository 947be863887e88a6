import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { listOf } from '../words/list-of.ts';
import { unbrokenPhone } from '../words/phone.ts';
import { dayName } from '../words/times.ts';
import styles from './question.module.css';

/** What the number said before and who else has it, where that matters for asking now (C3, C5, C6, C29). */
export function Standing({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation(['ask', 'reasons']);
  const { mobile, sharedWith } = customer;
  const { state, since, prompt, numberConfirmed, carrierBlock, line } = customer.consent;
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
  if (said === null && carrierBlock === null && line === null && sharedWith.length === 0) return null;
  return (
    <div className={styles.standing} role="note">
      {sharedWith.length > 0 && (
        <p>
          {t('standing.shared', {
            count: sharedWith.length,
            number: unbrokenPhone(mobile),
            names: listOf(sharedWith.map((other) => other.name)),
          })}
        </p>
      )}
      {said !== null && <p>{said}</p>}
      {line !== null && <p>{t(`reasons:line.${line.state}`)}</p>}
      {carrierBlock !== null && (
        <p>{t('standing.blocked', { name, sender: unbrokenPhone(carrierBlock.senderNumber) })}</p>
      )}
    </div>
  );
}
