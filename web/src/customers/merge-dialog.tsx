import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { useCodeWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { useSubmit } from '../app/use-submit.ts';
import { refreshLists } from '../inbox/conversation-lists.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { CustomerPicker } from '../work-orders/customer-picker.tsx';
import { hideCustomer, showCustomer, useCustomer } from './customer-data.ts';
import { FormFault } from './form-fault.tsx';
import styles from './merge.module.css';
import { MergeOutcome } from './merge-outcome.tsx';
import { type Choice, MergeSides } from './merge-sides.tsx';

interface Props {
  readonly customer: Customer;
  /** The other record, where it is known already. */
  readonly otherId?: string | undefined;
  readonly onClose: () => void;
}

/** Two records of one person become one: which, what each says, what will happen; and only then it is done (C5, C56). */
export function MergeDialog({ customer, otherId, onClose }: Props) {
  const { t } = useTranslation(['customers', 'app']);
  const [picked, setPicked] = useState<string | null>(otherId ?? null);
  const { data: other } = useCustomer(picked);
  return (
    <Dialog title={t('merge.title')} onClose={onClose} wide>
      {/* Merged by somebody else meanwhile, the other is this very one. */}
      {picked === null || other === undefined || other.id === customer.id ? (
        <div className={styles.find}>
          <p>{t('merge.find', { name: customer.name })}</p>
          {picked === null && (
            <CustomerPicker
              customer={null}
              label={t('merge.other')}
              without={customer.id}
              onChoose={(chosen) => setPicked(chosen?.id ?? null)}
            />
          )}
        </div>
      ) : (
        <Two
          key={picked}
          customer={customer}
          other={other}
          onAnother={() => setPicked(null)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface TwoProps {
  readonly customer: Customer;
  readonly other: Customer;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

function Two({ customer, other, onAnother, onClose }: TwoProps) {
  const { t } = useTranslation(['customers', 'app']);
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  // What was chosen and is on neither record any more, since somebody changed it, is to be chosen anew.
  const choice = { name: stillThere('name'), mobile: stillThere('mobile') };
  function stillThere(field: keyof Choice): string {
    return [customer, other].find((each) => each[field] === chosen[field])?.[field] ?? customer[field];
  }
  const codeWords = useCodeWords();
  const sides = useRef<HTMLDivElement>(null);
  useEffect(() => sides.current?.focus(), []);
  const { busy, fault, submit } = useSubmit();
  const save = async () => {
    const body = { from: other.id, ...choice };
    const merged = await submit<Customer>(`/customers/${customer.id}/merge`, { body });
    if (merged === null) {
      // Somebody changed one of the two meanwhile: it is looked at again before anything is chosen anew.
      void queryClient.invalidateQueries({ queryKey: ['customer'] });
      return;
    }
    showCustomer(merged);
    hideCustomer(other.id);
    for (const key of [
      'customer',
      'customers',
      'consentEvents',
      'workOrders',
      'threadsWith',
      'conversation',
    ]) {
      void queryClient.invalidateQueries({ queryKey: [key] });
    }
    void refreshLists();
    notify({ text: t('merge.done', { name: merged.name }) });
    onClose();
  };
  return (
    // No form: Enter on a choice, held a little long perhaps, does nothing that cannot be taken back.
    <div className={styles.two}>
      <div ref={sides} tabIndex={-1}>
        <MergeSides customer={customer} other={other} choice={choice} onChoose={setChosen} />
      </div>
      <MergeOutcome customer={customer} other={other} choice={choice} />
      {fault !== null && fault.fields.size > 0 ? (
        <p className={styles.fault} role="alert">
          {codeWords('changed_meanwhile')}
        </p>
      ) : (
        <FormFault fault={fault} />
      )}
      <div className={styles.actions}>
        <Button look="quiet" className={styles.another} onClick={onAnother}>
          {t('merge.another')}
        </Button>
        <Button onClick={onClose}>{t('app:cancel')}</Button>
        <Button look="primary" busy={busy} onClick={() => void save()}>
          {t('merge.save')}
        </Button>
      </div>
    </div>
  );
}
