import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Customer } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { useSubmit } from '../app/use-submit.ts';
import { refreshLists } from '../inbox/conversation-lists.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { showCustomer } from './customer-data.ts';
import styles from './edit-customer.module.css';
import { FormFault, useFieldError } from './form-fault.tsx';

/** Makes a record for who wrote first. It asks them nothing and agrees to nothing (C1); that is for Ask. */
export function AddCustomer({ number }: { readonly number: string }) {
  const { t } = useTranslation('customers');
  const [, go] = useLocation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const { busy, fault, submit } = useSubmit();
  const errorOf = useFieldError(fault);
  const save = async () => {
    const body = { name: name.trim(), mobile: number, ...(email.trim() !== '' && { email: email.trim() }) };
    const customer = await submit<Customer>('/customers', { body });
    if (customer === null) return;
    showCustomer(customer);
    void queryClient.invalidateQueries({ queryKey: ['conversation'] });
    void queryClient.invalidateQueries({ queryKey: ['customerList'] });
    void refreshLists();
    notify({
      text: t('add.saved', { name: customer.name }),
      ...(customer.consent.prompt && {
        action: { label: t('askNow'), run: () => go(`/ask/${customer.id}`) },
      }),
    });
  };
  return (
    <Card title={t('add.title')}>
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
              autoComplete="off"
              dir="auto"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('fields.email')} aside={t('form.optional')} error={errorOf('email')}>
          {(input) => (
            <input
              {...input}
              type="email"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <FormFault fault={fault} />
        <Button type="submit" busy={busy} disabled={name.trim() === ''}>
          {t('add.save')}
        </Button>
      </form>
    </Card>
  );
}
