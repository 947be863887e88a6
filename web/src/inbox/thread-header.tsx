import { ArrowLeft, CheckCheck, MailOpen, PanelRight, RotateCcw, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ConversationDetail } from '../api/types.ts';
import { useCommands } from '../app/commands.ts';
import { act, useKeys } from '../app/keys.ts';
import { useMe, useStaff } from '../app/me.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { phone } from '../words/phone.ts';
import { titleOf } from './conversation-row.tsx';
import type { Other } from './presence.ts';
import styles from './thread-header.module.css';
import { useChangeConversation } from './use-change-conversation.ts';

interface Props {
  readonly conversationId: string;
  readonly conversation: ConversationDetail | undefined;
  /** Who else of the staff looks at this thread. */
  readonly others: readonly Other[];
  readonly onPanel: () => void;
}

export function ThreadHeader({ conversationId, conversation, others, onPanel }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const staff = useStaff();
  const [, go] = useLocation();
  const change = useChangeConversation(conversationId);
  const resolved = conversation?.status === 'resolved';
  const resolve = () => change(resolved ? { status: 'open' } : { status: 'resolved' });
  const assign = (id: string | null) => change({ assigneeId: id });
  // And away from it: what is looked at is read.
  const markUnread = () => {
    go('/inbox');
    change({ unread: 1 });
  };
  useCommands([
    { id: 'resolve', label: t(resolved ? 'reopen' : 'resolve'), shortcut: 'E', run: resolve },
    { id: 'assign', label: t('assignToMe'), shortcut: 'I', run: () => assign(me.actorId) },
    { id: 'unread', label: t('markUnread'), shortcut: 'U', run: markUnread },
  ]);
  useKeys({
    e: act(resolve),
    i: act(() => assign(me.actorId)),
    u: act(markUnread),
    p: act(onPanel),
    Escape: { kind: 'move', run: () => go('/inbox') },
  });
  return (
    <header className={styles.header}>
      <Link href="/inbox" className={styles.back} aria-label={t('backToList')}>
        <ArrowLeft size={20} aria-hidden="true" />
      </Link>
      <div className={styles.who}>
        <h2 className={styles.name}>{conversation === undefined ? ' ' : titleOf(conversation)}</h2>
        <p className={styles.line}>
          {conversation && (
            <>
              {conversation.customers.length > 0 && <span>{phone(conversation.number)}</span>}
              {me.senders.length > 1 && (
                <span>{t('fromSender', { number: phone(conversation.sender) })}</span>
              )}
              {others.length > 0 && <Others others={others} />}
            </>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <Menu
          align="end"
          label={t('assign')}
          trigger={(open) => (
            <Button
              {...open}
              icon={<UserRound size={17} aria-hidden="true" />}
              className={styles.assign}
              title={t('assign')}
            >
              <span className={styles.words}>
                {conversation?.assignee?.name.split(' ')[0] ?? t('assign')}
              </span>
            </Button>
          )}
        >
          <MenuItem
            onSelect={() => assign(me.actorId)}
            hint="I"
            checked={conversation?.assignee?.id === me.actorId}
          >
            {t('assignToMe')}
          </MenuItem>
          {staff
            .filter(({ id }) => id !== me.actorId)
            .map(({ id, name }) => (
              <MenuItem
                key={id}
                onSelect={() => assign(id)}
                icon={<Avatar name={name} size={22} />}
                checked={conversation?.assignee?.id === id}
              >
                {name}
              </MenuItem>
            ))}
          {conversation?.assignee && <MenuItem onSelect={() => assign(null)}>{t('assignToNobody')}</MenuItem>}
          {/* Where there is no room for its button. */}
          <div className={styles.narrow}>
            <MenuItem onSelect={markUnread} icon={<MailOpen size={18} aria-hidden="true" />}>
              {t('markUnread')}
            </MenuItem>
          </div>
        </Menu>
        <IconButton label={t('markUnread')} shortcut="U" onClick={markUnread} className={styles.wide}>
          <MailOpen size={18} aria-hidden="true" />
        </IconButton>
        <Button
          icon={
            resolved ? (
              <RotateCcw size={17} aria-hidden="true" />
            ) : (
              <CheckCheck size={17} aria-hidden="true" />
            )
          }
          shortcut="E"
          onClick={resolve}
          title={t(resolved ? 'reopen' : 'resolve')}
          className={styles.resolve}
        >
          <span className={styles.words}>{t(resolved ? 'reopen' : 'resolve')}</span>
        </Button>
        <IconButton label={t('customerPanel')} shortcut="P" onClick={onPanel}>
          <PanelRight size={18} aria-hidden="true" />
        </IconButton>
      </div>
    </header>
  );
}

function Others({ others }: { readonly others: readonly Other[] }) {
  const { t } = useTranslation(['inbox', 'app']);
  const names = others.map(({ name }) => name.split(' ')[0]).join(', ');
  return (
    <span className={styles.others} role="status">
      {t(others.some(({ typing }) => typing) ? 'othersTyping' : 'othersHere', {
        names,
        count: others.length,
      })}
    </span>
  );
}
