import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { useSubmit } from '../app/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../words/languages.ts';
import { phone } from '../words/phone.ts';
import { showCustomer } from './customer-data.ts';
import styles from './edit-customer.module.css';
import { FormFault, useFieldError } from './form-fault.tsx';
import { NewNumber } from './new-number.tsx';

interface Props {
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** What stands on the record. It stays typed until it is saved or closed. */
export function EditCustomer({ customer, onClose }: Props) {
  const { t } = useTranslation(['customers', 'app']);
  const [form, setForm] = useState(() => formOf(customer));
  const { busy, fault, submit } = useSubmit();
  const errorOf = useFieldError(fault);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const newNumber = digitsOf(form.mobile) !== digitsOf(phone(customer.mobile));

  const save = async () => {
    const body = changesOf(customer, form);
    const saved = await submit<Customer>(`/customers/${customer.id}`, { method: 'PATCH', body });
    if (saved === null) return;
    showCustomer(saved);
    onClose();
  };
  return (
    <Dialog title={t('edit.title')} onClose={onClose} wide>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t('fields.name')} error={errorOf('name')}>
          {(input) => (
            <input
              {...input}
              dir="auto"
              value={form.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t('fields.mobile')}
          error={errorOf('mobile')}
          hint={newNumber ? <NewNumber customer={customer} typed={form.mobile} /> : undefined}
        >
          {(input) => (
            <input
              {...input}
              type="tel"
              autoComplete="off"
              value={form.mobile}
              onChange={(event) => set({ mobile: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('fields.email')} aside={t('form.optional')} error={errorOf('email')}>
          {(input) => (
            <input
              {...input}
              type="email"
              autoComplete="off"
              value={form.email}
              onChange={(event) => set({ email: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('fields.externalId')} aside={t('form.optional')} error={errorOf('externalId')}>
          {(input) => (
            <input
              {...input}
              value={form.externalId}
              onChange={(event) => set({ externalId: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('fields.language')} error={errorOf('language')}>
          {(input) => (
            <select
              {...input}
              value={form.language}
              onChange={(event) => set({ language: event.target.value })}
            >
              <option value="">{t('form.unknown')}</option>
              {[...new Set<string>([...LANGUAGES, form.language])].filter(Boolean).map((language) => (
                <option key={language} value={language}>
                  {LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES] ?? language}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('fields.timeZone')} error={errorOf('timeZone')} hint={t('edit.timeZoneHint')}>
          {(input) => (
            <select
              {...input}
              value={form.timeZone}
              onChange={(event) => set({ timeZone: event.target.value })}
            >
              <option value="">{t('form.unknown')}</option>
              {zones(form.timeZone).map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          )}
        </Field>
        <FormFault fault={fault} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button type="submit" look="primary" busy={busy}>
            {t('app:save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface Form {
  readonly name: string;
  readonly mobile: string;
  readonly email: string;
  readonly externalId: string;
  readonly language: string;
  readonly timeZone: string;
}

const formOf = ({ name, mobile, email, externalId, language, timeZone }: Customer): Form => ({
  name,
  mobile: phone(mobile),
  email: email ?? '',
  externalId: externalId ?? '',
  language: language ?? '',
  timeZone: timeZone ?? '',
});

/** Only what was changed goes: what somebody else changed meanwhile stays. An emptied field is one that is not known. */
function changesOf(customer: Customer, form: Form): Partial<Record<keyof Form, string | null>> {
  const before = formOf(customer);
  const changed = (Object.keys(form) as (keyof Form)[]).filter((field) => form[field] !== before[field]);
  const required = ['name', 'mobile'];
  return Object.fromEntries(
    changed.map((field) => [
      field,
      form[field] === '' && !required.includes(field) ? null : form[field].trim(),
    ]),
  );
}

const digitsOf = (number: string) => number.replaceAll(/\D/g, '');

/** Zones of this continent's countries first; who lives elsewhere is rarer at this counter. */
function zones(current: string): string[] {
  const all = Intl.supportedValuesOf('timeZone');
  const near = (zone: string) => (/^(America|Pacific\/Honolulu)/.test(zone) ? 0 : 1);
  return [...new Set([...all, current])]
    .filter(Boolean)
    .sort((a, b) => near(a) - near(b) || a.localeCompare(b));
}
