import { useQuery } from '@tanstack/react-query';
import { Hash } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { ConversationDetail, Page, ReplyTemplate } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { useLater } from '../app/use-later.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import styles from './template-menu.module.css';

interface Props {
  readonly conversation: ConversationDetail;
  readonly onInsert: (text: string) => void;
  readonly button: Ref<HTMLButtonElement>;
}

/** What was said is read before anything is answered. */
const THREAD_FIRST_MS = 500;

/** What this shop says often. */
export function TemplateMenu({ conversation, onInsert, button }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['replyTemplates'],
    queryFn: ({ signal }) => request<Page<ReplyTemplate>>('/reply-templates', { signal }),
    enabled: useLater(THREAD_FIRST_MS),
  });
  const [customer] = conversation.customers;
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      if (name === 'business') return me.business.name;
      if (name === 'name' && customer && conversation.customers.length === 1)
        return customer.name.split(' ')[0] ?? placeholder;
      return placeholder;
    });
  const templates = data?.items ?? [];
  return (
    <Menu
      label={t('templates')}
      trigger={(open) => (
        <IconButton {...open} ref={button} label={t('templates')} shortcut="#">
          <Hash size={18} aria-hidden="true" />
        </IconButton>
      )}
    >
      {templates.map(({ id, title, text }) => (
        <MenuItem key={id} onSelect={() => onInsert(fill(text))}>
          <span className={styles.title}>{title}</span>
          <span className={styles.text} dir="auto">
            {fill(text)}
          </span>
        </MenuItem>
      ))}
      {templates.length === 0 && <p className={styles.none}>{t('noTemplates')}</p>}
    </Menu>
  );
}

/** What a text still has in braces; nothing unfilled is ever sent (C50). */
export const unfilledIn = (body: string): string[] =>
  [...body.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
