import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import styles from './other-ways.module.css';
import { OTHER_WAYS, type Way } from './turn-off.ts';

interface Props {
  readonly customer: Customer;
  readonly onChoose: (way: Way) => void;
  readonly onClose: () => void;
}

/** A stop that came by phone, letter or the like, with what staff want to keep of it. */
export function OtherWays({ customer, onChoose, onClose }: Props) {
  const { t } = useTranslation('customers');
  const [method, setMethod] = useState<(typeof OTHER_WAYS)[number]>('call');
  const [note, setNote] = useState('');
  const name = useId();
  return (
    <Dialog title={t('otherWay.heading', { name: customer.name.split(' ')[0] })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose({ method, ...(note.trim() !== '' && { note: note.trim() }) });
        }}
      >
        <fieldset className={styles.ways} aria-label={t('otherWay.ways')}>
          {OTHER_WAYS.map((way) => (
            <label key={way} className={styles.way}>
              <input type="radio" name={name} checked={way === method} onChange={() => setMethod(way)} />
              {t(`otherWay.${way}`)}
            </label>
          ))}
        </fieldset>
        <Field label={t('otherWay.note')} aside={t('form.optional')}>
          {(input) => (
            <textarea
              {...input}
              rows={2}
              dir="auto"
              maxLength={2_000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" size="large">
          {t('otherWay.turnOff')}
        </Button>
      </form>
    </Dialog>
  );
}
