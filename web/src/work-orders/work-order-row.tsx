import {
  CircleCheck,
  Ellipsis,
  PackageCheck,
  Pencil,
  Phone,
  Printer,
  RotateCcw,
  Send,
  Wrench,
  X,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WorkOrder } from '../api/types.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { phone } from '../words/phone.ts';
import { EditWorkOrder } from './edit-work-order.tsx';
import { NoticeLine } from './notice-line.tsx';
import type { Tag } from './printed-tag.tsx';
import { useChangeWorkOrder } from './use-change-work-order.ts';
import type { Status } from './work-order-data.ts';
import styles from './work-order-row.module.css';

interface Props {
  readonly order: WorkOrder;
  readonly onPrint: (tag: Tag) => void;
}

/** One work order, as it can be read and moved on with a thumb: the number of its tag first. */
export function WorkOrderRow({ order, onPrint }: Props) {
  const { t } = useTranslation('workOrders');
  const { id, number, label, note, customer, status } = order;
  return (
    <article className={styles.row} data-order={id} data-status={status}>
      <p className={styles.number}>{number}</p>
      <div className={styles.what}>
        <h2 className={styles.label}>
          <Link href={`/customers/${customer.id}`} data-row="">
            {label}
          </Link>
        </h2>
        <p className={styles.customer}>
          <span className={styles.dot} data-on={customer.agreesToTexts} aria-hidden="true" />
          {customer.name}
          {!customer.agreesToTexts && <span className={styles.noTexts}>{t('noTexts')}</span>}
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.told}>
        <NoticeLine order={order} />
        {order.call !== null && (
          <a className={styles.call} href={`tel:${customer.mobile}`}>
            <Phone size={16} aria-hidden="true" /> {phone(customer.mobile)}
          </a>
        )}
      </div>
      <Statuses order={order} />
      <More order={order} onPrint={onPrint} />
    </article>
  );
}

const STEPS = ['in_progress', 'ready', 'picked_up'] as const;
const ICONS = { in_progress: Wrench, ready: CircleCheck, picked_up: PackageCheck } as const;

function Statuses({ order }: Pick<Props, 'order'>) {
  const { t } = useTranslation('workOrders');
  const change = useChangeWorkOrder();
  const { number, status, customer } = order;
  const tells = (step: Status) =>
    step === 'ready' && status !== 'ready' && status !== 'picked_up' && customer.agreesToTexts;
  return (
    <fieldset className={styles.steps} aria-label={t('statusOf', { number })}>
      {STEPS.map((step) => {
        const Icon = tells(step) ? Send : ICONS[step];
        return (
          <button
            key={step}
            type="button"
            className={styles.step}
            aria-pressed={step === status}
            onClick={() => change(order, step)}
          >
            <Icon size={18} aria-hidden="true" />
            {tells(step) ? t('readyTell') : t(`statuses.${step}`)}
          </button>
        );
      })}
    </fieldset>
  );
}

function More({ order, onPrint }: Props) {
  const { t } = useTranslation('workOrders');
  const change = useChangeWorkOrder();
  const [editing, setEditing] = useState(false);
  const { status, number } = order;
  return (
    <div className={styles.more}>
      <Menu
        align="end"
        label={t('moreOf', { number })}
        trigger={(open) => (
          <IconButton {...open} label={t('moreOf', { number })}>
            <Ellipsis size={20} aria-hidden="true" />
          </IconButton>
        )}
      >
        <MenuItem icon={<Pencil size={17} aria-hidden="true" />} onSelect={() => setEditing(true)}>
          {t('edit.action')}
        </MenuItem>
        <MenuItem icon={<Printer size={17} aria-hidden="true" />} onSelect={() => onPrint(order)}>
          {t('printTag')}
        </MenuItem>
        {status !== 'open' && (
          <MenuItem icon={<RotateCcw size={17} aria-hidden="true" />} onSelect={() => change(order, 'open')}>
            {t('backToOpen')}
          </MenuItem>
        )}
        {status !== 'canceled' && (
          <MenuItem icon={<X size={17} aria-hidden="true" />} onSelect={() => change(order, 'canceled')}>
            {t('callOff')}
          </MenuItem>
        )}
      </Menu>
      {editing && <EditWorkOrder order={order} onClose={() => setEditing(false)} />}
    </div>
  );
}
