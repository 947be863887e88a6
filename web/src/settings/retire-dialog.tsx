import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import { phone, unbrokenPhone } from '../words/phone.ts';
import styles from './sender-dialog.module.css';
import { SenderDialog } from './sender-dialog.tsx';
import type { OwnNumber } from './shop-data.ts';

interface Props {
  readonly sender: OwnNumber;
  /** Numbers that the shop texts from. */
  readonly others: readonly OwnNumber[];
  readonly onClose: () => void;
}

/** A number is retired, and another goes on with its conversations. */
export function RetireDialog({ sender, others, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [replacedBy, setReplacedBy] = useState('');
  return (
    <SenderDialog
      title={t('senders.retireNumber', { number: unbrokenPhone(sender.number) })}
      action={t('senders.retire')}
      done={t('senders.isRetired', { number: unbrokenPhone(sender.number) })}
      change={{
        method: 'PATCH',
        path: `/senders/${encodeURIComponent(sender.number)}`,
        body: { retired: true, replacedBy: replacedBy === '' ? null : replacedBy },
      }}
      onClose={onClose}
    >
      {() => (
        <>
          <p className={styles.hint}>{t('senders.retireWords')}</p>
          <Field label={t('senders.goesOnWith')}>
            {(input) => (
              <select {...input} value={replacedBy} onChange={(event) => setReplacedBy(event.target.value)}>
                <option value="">{t('senders.withDefault')}</option>
                {others
                  .filter(({ number }) => number !== sender.number)
                  .map(({ number }) => (
                    <option key={number} value={number}>
                      {phone(number)}
                    </option>
                  ))}
              </select>
            )}
          </Field>
        </>
      )}
    </SenderDialog>
  );
}
