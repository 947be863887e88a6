import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { NotForNow } from './not-for-now.tsx';

interface Props {
  readonly customer: Customer;
  readonly onDone: () => void;
}

/** After a texted STOP the shop wants its owner to record a yes: said before the script is read (C28). */
export function NeedsOwner({ customer, onDone }: Props) {
  const { t } = useTranslation('ask');
  const name = customer.name.split(' ')[0];
  return (
    <NotForNow
      icon={<KeyRound />}
      title={t('needsOwner.title', { name })}
      words={t('needsOwner.words', { name })}
      onDone={onDone}
    />
  );
}
