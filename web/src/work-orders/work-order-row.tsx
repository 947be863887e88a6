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
import { ConsentDot } from '../inbox/consent-dot.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { phone } from '../words/phone.ts';
import { EditWorkOrder } from './edit-work-order.tsx';
import { NoticeLine } from './notice-line.tsx';
import { type Tag, tagOf } from './printed-tag.tsx';
import { useChangeWorkOrder } from './use-change-work-order.ts';
import { type Status, wasTold } from './work-order-data.ts';
import styles from './work-order-row.module.css';

interface Props {
  readonly order: WorkOrder;
  readonly onPrint: (tag: Tag) => void;
}

/** One work order, as it can be read and moved on with a thumb: the number of its tag first. */
export function WorkOrderRow({ order, onPrint }: Props) {
  const { id, number, label, note, customer, status } = order;
  return (
    <article className={styles.row} data-order={id} data-status={status}>
      <p className={styles.number}>{number}</p>
      <div className={styles.what}>
        <h2 className={styles.label}>
          <Link href={`/customers/${customer.id}`} data-row="" dir="auto">
            {label}
          </Link>
        </h2>
        <p className={styles.customer}>
          <ConsentDot state={customer.consentState} agrees={customer.agreesToTexts} />
          <bdi>{customer.name}</bdi>
          <NoTexts customer={customer} />
        </p>
        {note && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )}
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

/** Who said no is called; who was never asked is asked (C3). */
function NoTexts({ customer: { id, consentState, agreesToTexts } }: Pick<WorkOrder, 'customer'>) {
  const { t } = useTranslation('workOrders');
  if (agreesToTexts) return null;
  if (consentState === 'declined' || consentState === 'opted_out')
    return <span className={styles.noTexts}>{t(`noTexts.${consentState}`)}</span>;
  return (
    <Link href={`/ask/${id}?at=service`} state={{ from: location.pathname }} className={styles.ask}>
      {t('noTexts.never_asked')}
    </Link>
  );
}

const STEPS = ['in_progress', 'ready', 'picked_up'] as const;
const ICONS = { in_progress: Wrench, ready: CircleCheck, picked_up: PackageCheck } as const;

function Statuses({ order }: Pick<Props, 'order'>) {
  const { t } = useTranslation('workOrders');
  const change = useChangeWorkOrder();
  const { number, status, customer } = order;
  const tells = (step: Status) =>
    step === 'ready' &&
    status !== 'ready' &&
    status !== 'picked_up' &&
    customer.agreesToTexts &&
    !wasTold(order);
  return (
    <fieldset className={styles.steps} data-steps="" aria-label={t('statusOf', { number })}>
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
        <MenuItem icon={<Printer size={17} aria-hidden="true" />} onSelect={() => onPrint(tagOf(order))}>
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
