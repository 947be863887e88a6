import { Pencil, Phone, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, Task, WorkOrder } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { queryClient } from '../app/query-client.ts';
import { useSubmit } from '../app/use-submit.ts';
import { FormFault, useFieldError } from '../customers/form-fault.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { CouldNotBeRead, OnItsWay } from '../ui/not-here-yet.tsx';
import styles from './customer-work-orders.module.css';
import { EditWorkOrder } from './edit-work-order.tsx';
import { NoticeLine } from './notice-line.tsx';
import { OUTCOME_ICONS } from './outcome-icons.ts';
import { type Tag, tagOf, usePrintedTag } from './printed-tag.tsx';
import { useChangeWorkOrder } from './use-change-work-order.ts';
import { emailOf, type Outcome, outcomesOf, useSettleTask } from './use-settle-task.ts';
import { useWorkOrdersOf, wasTold } from './work-order-data.ts';

/** What the shop has in hand for this customer, and whether they know that it is ready. */
export function CustomerWorkOrders({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('workOrders');
  const { data, isError, refetch } = useWorkOrdersOf(customer.id);
  const [adding, setAdding] = useState(false);
  const { print, printed } = usePrintedTag();
  return (
    <Card
      title={t('title')}
      action={
        !adding && (
          <Button
            look="quiet"
            size="small"
            icon={<Plus size={16} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t('add')}
          </Button>
        )
      }
    >
      {data === undefined && (
        // As high as one work order: what stands below does not jump where there is one.
        <div className={styles.waiting}>
          {isError ? (
            <CouldNotBeRead onAgain={() => void refetch()}>{t('failed')}</CouldNotBeRead>
          ) : (
            <OnItsWay label={t('loading')} />
          )}
        </div>
      )}
      {data && data.items.length === 0 && !adding && <p className={styles.none}>{t('noneInHand')}</p>}
      <ul className={styles.orders}>
        {data?.items.map((order) => (
          <li key={order.id} data-order={order.id}>
            <Order order={order} onPrint={print} />
          </li>
        ))}
      </ul>
      {adding && <Add customer={customer} onClose={() => setAdding(false)} />}
      {printed}
    </Card>
  );
}

interface OrderProps {
  readonly order: WorkOrder;
  readonly onPrint: (tag: Tag) => void;
}

function Order({ order, onPrint }: OrderProps) {
  const { t } = useTranslation('workOrders');
  const change = useChangeWorkOrder();
  const [editing, setEditing] = useState(false);
  const { number, label, note, status, customer, call } = order;
  const ready = status === 'ready';
  return (
    <>
      <div className={styles.state}>
        <p className={styles.what}>
          <strong>{number}</strong> <bdi>{label}</bdi>
          <IconButton
            label={t('edit.of', { number })}
            size="small"
            className={styles.edit}
            onClick={() => setEditing(true)}
          >
            <Pencil size={15} aria-hidden="true" />
          </IconButton>
        </p>
        {note && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )}
        {!ready && (
          <p className={styles.status}>
            {t(`statuses.${status}`)}
            {!customer.agreesToTexts && `. ${t('mustBeCalled')}`}
          </p>
        )}
        <NoticeLine order={order} />
      </div>
      <div className={styles.actions} data-steps="">
        {call !== null && (
          <>
            <a className={styles.call} href={`tel:${call.number ?? customer.mobile}`}>
              <Phone size={15} aria-hidden="true" /> {t('call.action')}
            </a>
            <ToldOtherwise order={order} call={call} onPrint={onPrint} />
          </>
        )}
        {ready ? (
          <Button size="small" onClick={() => change(order, 'picked_up')}>
            {t('statuses.picked_up')}
          </Button>
        ) : (
          <Button size="small" onClick={() => change(order, 'ready')}>
            {t(customer.agreesToTexts && !wasTold(order) ? 'readyTell' : 'statuses.ready')}
          </Button>
        )}
      </div>
      {editing && <EditWorkOrder order={order} onClose={() => setEditing(false)} />}
    </>
  );
}

function ToldOtherwise({ order, call, onPrint }: OrderProps & { readonly call: Task }) {
  const { t } = useTranslation('workOrders');
  const me = useMe();
  const settle = useSettleTask();
  const press = (outcome: Outcome) => {
    if (outcome === 'printed_tag') onPrint(tagOf(order));
    if (outcome === 'emailed') location.assign(emailOf(call, me.business.name));
    settle(call, outcome);
  };
  return (
    <Menu
      label={t('call.outcomes')}
      trigger={(open) => (
        <Button {...open} size="small">
          {t('call.settle')}
        </Button>
      )}
    >
      {outcomesOf(call, me).map((outcome) => {
        const Icon = OUTCOME_ICONS[outcome];
        return (
          <MenuItem
            key={outcome}
            icon={<Icon size={17} aria-hidden="true" />}
            onSelect={() => press(outcome)}
          >
            {t(`call.outcome.${outcome}`)}
          </MenuItem>
        );
      })}
    </Menu>
  );
}

/** Takes in something of this customer's, in one line. */
function Add({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const { t } = useTranslation(['workOrders', 'app']);
  const [label, setLabel] = useState('');
  const { busy, fault, submit } = useSubmit();
  const errorOf = useFieldError(fault);
  const save = async () => {
    const body = { customerId: customer.id, label: label.trim() };
    if ((await submit<WorkOrder>('/work-orders', { body })) === null) return;
    void queryClient.invalidateQueries({ queryKey: ['workOrders'] });
    onClose();
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('new.label')} error={errorOf('label')}>
        {(input) => (
          <input
            {...input}
            ref={focusOnce}
            autoComplete="off"
            maxLength={200}
            placeholder={t('new.labelExample')}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          />
        )}
      </Field>
      <FormFault fault={fault} />
      <div className={styles.actions}>
        <Button type="submit" size="small" look="primary" busy={busy} disabled={label.trim() === ''}>
          {t('add')}
        </Button>
        <Button size="small" look="quiet" onClick={onClose}>
          {t('app:cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Whoever pressed the button wants to write. */
const focusOnce = (input: HTMLInputElement | null) => input?.focus();
