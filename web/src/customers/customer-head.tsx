import { ArrowLeft, Ellipsis, Merge, MessageSquareText, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Problem, request } from '../api/request.ts';
import type { Conversation, Customer } from '../api/types.ts';
import { useCommands } from '../app/commands.ts';
import { act, move, useKeys } from '../app/keys.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { LANGUAGE_NAMES } from '../words/languages.ts';
import { phone } from '../words/phone.ts';
import styles from './customer-head.module.css';

interface Props {
  readonly customer: Customer;
  readonly onEdit: () => void;
  readonly onMerge: () => void;
}

/** Who it is and how to reach them. */
export function CustomerHead({ customer, onEdit, onMerge }: Props) {
  const { t } = useTranslation(['customers', 'app']);
  const [, go] = useLocation();
  const { busy, open } = useOpenConversation(customer.id);
  useKeys({
    e: act(onEdit),
    c: act(open),
    Escape: move(() => go('/customers')),
  });
  useCommands([{ id: 'merge', label: t('merge.action'), run: onMerge }]);
  return (
    <header className={styles.head}>
      <Link href="/customers" className={styles.back} aria-label={t('record.back')} title={t('record.back')}>
        <ArrowLeft size={20} aria-hidden="true" />
      </Link>
      <div className={styles.who}>
        <h1 dir="auto">{customer.name}</h1>
        <ul className={styles.facts}>
          <Facts customer={customer} />
        </ul>
      </div>
      <div className={styles.actions}>
        <Button icon={<Pencil size={16} aria-hidden="true" />} shortcut="E" onClick={onEdit}>
          {t('edit.action')}
        </Button>
        <Button
          look="primary"
          icon={<MessageSquareText size={17} aria-hidden="true" />}
          shortcut="C"
          busy={busy}
          onClick={open}
        >
          {t('record.openConversation')}
        </Button>
        <Menu
          align="end"
          label={t('record.more')}
          trigger={(open) => (
            <IconButton {...open} label={t('record.more')}>
              <Ellipsis size={20} aria-hidden="true" />
            </IconButton>
          )}
        >
          <MenuItem onSelect={onMerge} icon={<Merge size={18} aria-hidden="true" />}>
            {t('merge.action')}
          </MenuItem>
        </Menu>
      </div>
    </header>
  );
}

function Facts({ customer }: Pick<Props, 'customer'>) {
  const { t } = useTranslation('customers');
  const { mobile, email, externalId, language, timeZone } = customer;
  const facts: readonly (readonly [label: string, shown: ReactNode])[] = [
    [
      t('fields.mobile'),
      <a key="mobile" href={`tel:${mobile}`} dir="ltr">
        {phone(mobile)}
      </a>,
    ],
    [
      t('fields.email'),
      email && (
        <a key="email" href={`mailto:${email}`}>
          {email}
        </a>
      ),
    ],
    [t('fields.externalId'), externalId],
    [t('fields.language'), language && (LANGUAGE_NAMES[language as keyof typeof LANGUAGE_NAMES] ?? language)],
    [t('fields.timeZone'), timeZone && t('record.clock', { time: clockIn(timeZone) })],
  ];
  return facts.map(
    ([label, shown]) =>
      shown && (
        <li key={label} title={label}>
          <span className="visually-hidden">{t('labelled', { label })} </span>
          {shown}
        </li>
      ),
  );
}

/** The thread from the shop's own number; it is made where there is none yet, and sends nothing. */
function useOpenConversation(customerId: string): { busy: boolean; open: () => void } {
  const { t } = useTranslation(['customers', 'app']);
  const problemWords = useProblemWords();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    try {
      const { id } = await request<Conversation>('/conversations', { body: { customerId } });
      go(`/inbox/${id}`);
    } catch (error) {
      setBusy(false);
      notify({
        text: error instanceof Problem ? problemWords(error) : t('form.unreachable'),
        look: 'failed',
        action: { label: t('app:tryAgain'), run: () => void open() },
      });
    }
  };
  return { busy, open: () => void open() };
}

/** What the clock says where the customer is. */
const clockIn = (timeZone: string): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format();
