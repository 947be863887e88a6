import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Customer } from '../api/types.ts';
import { useCustomerSearch } from '../customers/customer-data.ts';
import { IconButton } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { phone } from '../words/phone.ts';
import styles from './customer-picker.module.css';

interface Props {
  readonly customer: Customer | null;
  readonly onChoose: (customer: Customer | null) => void;
  /** Whom one looks for; a customer, if left out. */
  readonly label?: string;
  /** Not this one: another record is looked for, and nobody who is not there yet. */
  readonly without?: string;
}

/** Finds a customer by name or number while one types: a combobox, with arrows and Enter. */
export function CustomerPicker({ customer, onChoose, label, without }: Props) {
  const { t } = useTranslation('workOrders');
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { data } = useCustomerSearch(words);
  const listId = useId();
  const found = words.trim() === '' ? [] : (data?.items ?? []).filter(({ id }) => id !== without);
  const optionId = (index: number) => `${listId}-${index}`;

  if (customer !== null) {
    return (
      <p className={styles.chosen}>
        <span>
          <strong>{customer.name}</strong> {phone(customer.mobile)}
        </span>
        <IconButton label={t('new.otherCustomer')} size="small" onClick={() => onChoose(null)}>
          <X size={17} aria-hidden="true" />
        </IconButton>
      </p>
    );
  }
  const choose = (chosen: Customer | undefined) => {
    if (chosen === undefined) return;
    setWords('');
    onChoose(chosen);
  };
  return (
    <Field label={label ?? t('new.customer')}>
      {(input) => (
        <div className={styles.picker}>
          <input
            {...input}
            ref={focusFirst}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls={listId}
            aria-activedescendant={found.length > 0 ? optionId(at) : undefined}
            autoComplete="off"
            placeholder={t('new.customerHint')}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setAt(0);
            }}
            onKeyDown={(event) => {
              const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
              if (to !== undefined) {
                event.preventDefault();
                setAt(Math.max(0, Math.min(found.length - 1, to)));
              }
              if (event.key === 'Enter') {
                event.preventDefault();
                choose(found[at]);
              }
            }}
          />
          <div id={listId} role="listbox" aria-label={t('new.found')} className={styles.found}>
            {found.map((each, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active one.
              <div
                key={each.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === at}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(each)}
              >
                <span>{each.name}</span>
                <span className={styles.number}>{phone(each.mobile)}</span>
              </div>
            ))}
          </div>
          {words.trim() !== '' && data !== undefined && found.length === 0 && (
            <p className={styles.nobody}>
              {t('new.nobody')}{' '}
              {without === undefined && <Link href="/ask?at=service">{t('new.newCustomer')}</Link>}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}

/** The first thing that is asked: a dialog that opens looks for the attribute, one that is open does not. */
function focusFirst(input: HTMLInputElement | null): void {
  input?.setAttribute('autofocus', '');
  input?.focus();
}
