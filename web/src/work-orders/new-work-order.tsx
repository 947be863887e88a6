import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, WorkOrder } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { useSubmit } from '../app/use-submit.ts';
import { FormFault, useFieldError } from '../customers/form-fault.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { CustomerPicker } from './customer-picker.tsx';
import styles from './new-work-order.module.css';
import { WorkOrderFields } from './work-order-fields.tsx';

/** Takes in something to be done: whose it is, and what. */
export function NewWorkOrder({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['workOrders', 'customers', 'app']);
  const [customer, setCustomer] = useState<Customer | null>(null);
  const [form, setForm] = useState({ label: '', note: '', number: '' });
  const label = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (customer !== null) label.current?.focus();
  }, [customer]);
  const { busy, fault, submit } = useSubmit();
  const errorOf = useFieldError(fault);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const save = async () => {
    if (customer === null) return;
    const [note, number] = [form.note.trim(), form.number.trim()];
    const made = await submit<WorkOrder>('/work-orders', {
      body: {
        customerId: customer.id,
        label: form.label.trim(),
        ...(note !== '' && { note }),
        ...(number !== '' && { number }),
      },
    });
    if (made === null) return;
    void queryClient.invalidateQueries({ queryKey: ['workOrders'] });
    notify({ text: t('new.saved', { number: made.number, name: customer.name }) });
    onClose();
  };
  return (
    <Dialog title={t('new.title')} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <CustomerPicker customer={customer} onChoose={setCustomer} />
        <WorkOrderFields form={form} onChange={set} labelError={errorOf('label')} label={label} />
        <Field
          label={t('new.number')}
          aside={t('customers:form.optional')}
          error={errorOf('number')}
          hint={t('new.numberHint')}
        >
          {(input) => (
            <input
              {...input}
              autoComplete="off"
              maxLength={40}
              value={form.number}
              onChange={(event) => set({ number: event.target.value })}
            />
          )}
        </Field>
        <FormFault fault={fault} />
        <Button
          type="submit"
          look="primary"
          size="large"
          busy={busy}
          disabled={customer === null || form.label.trim() === ''}
        >
          {t('new.save')}
        </Button>
      </form>
    </Dialog>
  );
}
