import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';

export interface WorkOrderForm {
  readonly label: string;
  readonly note: string;
}

interface Props {
  readonly form: WorkOrderForm;
  readonly onChange: (part: Partial<WorkOrderForm>) => void;
  readonly labelError: string | undefined;
  readonly label?: Ref<HTMLInputElement>;
}

/** What is to be done, and what the workshop should know. */
export function WorkOrderFields({ form, onChange, labelError, label }: Props) {
  const { t } = useTranslation(['workOrders', 'customers']);
  return (
    <>
      <Field label={t('new.label')} error={labelError}>
        {(input) => (
          <input
            {...input}
            ref={label}
            autoComplete="off"
            maxLength={200}
            placeholder={t('new.labelExample')}
            value={form.label}
            onChange={(event) => onChange({ label: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('new.note')} aside={t('customers:form.optional')}>
        {(input) => (
          <textarea
            {...input}
            rows={2}
            maxLength={4_000}
            value={form.note}
            onChange={(event) => onChange({ note: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
