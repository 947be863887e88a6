import { Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { unbrokenPhone } from '../words/phone.ts';
import { NotForNow } from './not-for-now.tsx';

interface Props {
  readonly customer: Customer;
  readonly onDone: () => void;
}

/** After a second STOP, a wrong number or a dispute nobody's word at the counter counts: the phone itself has to say it (C28). */
export function OnlyStart({ customer, onDone }: Props) {
  const { t } = useTranslation('ask');
  const { senders } = useMe();
  const sender = senders.find(({ isDefault }) => isDefault)?.number;
  return (
    <NotForNow
      icon={<Smartphone />}
      title={t('onlyStart.title', { name: customer.name.split(' ')[0] })}
      words={t('onlyStart.words', { number: unbrokenPhone(customer.mobile) })}
      say={sender === undefined ? undefined : t('onlyStart.say', { sender: unbrokenPhone(sender) })}
      onDone={onDone}
    />
  );
}
