import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';
import { useSubmit } from '../app/use-submit.ts';
import { FormFault, useFieldError } from '../customers/form-fault.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './new-work-order.module.css';
import { showWorkOrder } from './work-order-data.ts';
import { WorkOrderFields, type WorkOrderForm } from './work-order-fields.tsx';

interface Props {
  readonly order: WorkOrder;
  readonly onClose: () => void;
}

/** What was written down wrongly, or has become more. A text that has left keeps its words. */
export function EditWorkOrder({ order, onClose }: Props) {
  const { t } = useTranslation(['workOrders', 'app']);
  const [form, setForm] = useState<WorkOrderForm>({ label: order.label, note: order.note ?? '' });
  const { busy, fault, submit } = useSubmit();
  const errorOf = useFieldError(fault);
  const save = async () => {
    const [label, note] = [form.label.trim(), form.note.trim()];
    // Only what was changed here goes: what somebody else changed meanwhile stays.
    const body = {
      ...(label !== order.label && { label }),
      ...(note !== (order.note ?? '') && { note: note === '' ? null : note }),
    };
    if (Object.keys(body).length > 0) {
      const saved = await submit<WorkOrder>(`/work-orders/${order.id}`, { method: 'PATCH', body });
      if (saved === null) return;
      showWorkOrder(saved);
      void queryClient.invalidateQueries({ queryKey: ['workOrders'] });
    }
    onClose();
  };
  return (
    <Dialog title={t('edit.title', { number: order.number })} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WorkOrderFields
          form={form}
          onChange={(part) => setForm({ ...form, ...part })}
          labelError={errorOf('label')}
        />
        <FormFault fault={fault} />
        <Button type="submit" look="primary" size="large" busy={busy} disabled={form.label.trim() === ''}>
          {t('app:save')}
        </Button>
      </form>
    </Dialog>
  );
}
