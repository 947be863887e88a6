import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from './connect-dialog.tsx';
import { SenderDialog } from './sender-dialog.tsx';
import type { CarrierAccount } from './shop-data.ts';

interface Props {
  readonly account: CarrierAccount;
  readonly onClose: () => void;
}

/** Another number that the shop has with this carrier. */
export function AddNumberDialog({ account, onClose }: Props) {
  const { t } = useTranslation('settings');
  const [number, setNumber] = useState('');
  return (
    <SenderDialog
      title={t('senders.add')}
      action={t('senders.addAction')}
      done={t('senders.added')}
      change={{ method: 'POST', path: `/carrier-accounts/${account.id}/senders`, body: { number } }}
      onClose={onClose}
    >
      {(atFault) => <NumberField value={number} failed={atFault.has('number')} onChange={setNumber} />}
    </SenderDialog>
  );
}
