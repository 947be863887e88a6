import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { credentialsOf, isConnectable, type TypedCredentials } from './carrier-kinds.ts';
import { CredentialFields } from './credential-fields.tsx';
import styles from './sender-dialog.module.css';
import { SenderDialog } from './sender-dialog.tsx';
import type { CarrierAccount } from './shop-data.ts';

interface Props {
  readonly account: CarrierAccount;
  readonly onClose: () => void;
}

/** New credentials for an account: texts leave by them from the next one on. */
export function ReplaceDialog({ account, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [credentials, setCredentials] = useState<TypedCredentials>({});
  const [leaked, setLeaked] = useState(false);
  const { kind } = account;
  if (!isConnectable(kind)) return null;
  const choice = (value: boolean, words: string) => (
    <label className={styles.choice}>
      <input type="radio" name="previous" checked={leaked === value} onChange={() => setLeaked(value)} />
      <span>{words}</span>
    </label>
  );
  return (
    <SenderDialog
      title={t('senders.credentials.replaceTitle')}
      action={t('senders.credentials.replaceAction')}
      done={t('senders.credentials.replaced')}
      change={{
        method: 'PATCH',
        path: `/carrier-accounts/${account.id}`,
        body: { credentials: credentialsOf(kind, credentials), ...(leaked && { acceptPreviousHours: 0 }) },
      }}
      onClose={onClose}
    >
      {(atFault) => (
        <>
          <CredentialFields kind={kind} values={credentials} atFault={atFault} onChange={setCredentials} />
          {kind === 'smpp' ? (
            <p>{t('senders.credentials.optionsAgain')}</p>
          ) : (
            <fieldset className={styles.choices}>
              <legend>{t('senders.credentials.old')}</legend>
              {choice(false, t('senders.credentials.oldStays'))}
              {choice(true, t('senders.credentials.oldLeaked'))}
            </fieldset>
          )}
        </>
      )}
    </SenderDialog>
  );
}
