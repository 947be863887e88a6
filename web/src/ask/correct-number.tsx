import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import type { Customer } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import styles from './number-check.module.css';

interface Props {
  readonly customer: Customer;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A wrong digit is put right where it is heard. The number that it becomes brings its own consent (C5). */
export function CorrectNumber({ customer, onDone, onCancel }: Props) {
  const { t } = useTranslation(['ask', 'app']);
  const [mobile, setMobile] = useState(phone(customer.mobile));
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => box.current?.select(), []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    try {
      const changed = await request<Customer>(`/customers/${customer.id}`, {
        method: 'PATCH',
        key: randomId(),
        body: { mobile },
      });
      queryClient.setQueryData(['customer', customer.id], changed);
      void queryClient.invalidateQueries({ queryKey: ['consentEvents', customer.id] });
      onDone();
    } catch (error) {
      setWrong(t(error instanceof Problem && error.status < 500 ? 'wrong.mobile' : 'correct.failed'));
      box.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <label htmlFor={id}>{t('correct.label')}</label>
      <input
        ref={box}
        id={id}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={mobile}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => setMobile(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <div className={styles.actions}>
        <Button type="submit" busy={busy}>
          {t('app:save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('app:cancel')}
        </Button>
      </div>
      {wrong !== null && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
