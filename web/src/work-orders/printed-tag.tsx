import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { phone } from '../words/phone.ts';
import { calendarDay } from '../words/times.ts';
import styles from './printed-tag.module.css';

/** What hangs on the bicycle, to be read from across the workshop. */
export interface Tag {
  readonly number: string;
  readonly label: string;
  readonly note?: string | null;
  /** When it was taken in; not known of every task. */
  readonly createdAt?: string;
  /** Whether the customer is told by text, or has to be called. */
  readonly texts: boolean;
  readonly customer: { readonly name: string; readonly mobile: string };
}

/** `print` opens the browser's own print view; `printed` has to stand somewhere on the screen, and shows nothing there. */
export function usePrintedTag(): { print: (tag: Tag) => void; printed: ReactNode } {
  const [tag, setTag] = useState<Tag | null>(null);
  useEffect(() => {
    if (tag === null) return;
    const done = () => setTag(null);
    addEventListener('afterprint', done);
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [tag]);
  return { print: (next) => setTag({ ...next }), printed: tag && <PrintedTag tag={tag} /> };
}

/** A work order, as its tag says it. */
export const tagOf = (order: WorkOrder): Tag => ({ ...order, texts: order.customer.agreesToTexts });

function PrintedTag({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation('workOrders');
  const { business } = useMe();
  const { number, label, note, createdAt, texts, customer } = tag;
  // Beside the program, so that on paper the program can be left out.
  return createPortal(
    <div className={styles.tag} aria-hidden="true">
      <p>
        {business.name}
        {createdAt !== undefined && ` · ${t('tag.takenIn', { day: calendarDay(createdAt) })}`}
      </p>
      <p className={styles.number}>{number}</p>
      <p className={styles.label}>{label}</p>
      {note && <p>{note}</p>}
      <p className={styles.name}>{customer.name}</p>
      <p className={styles.phone}>{phone(customer.mobile)}</p>
      <p className={styles.tell}>{t(texts ? 'tag.text' : 'tag.call')}</p>
    </div>,
    document.body,
  );
}
