import {
  ArrowLeft,
  CheckCheck,
  Ellipsis,
  MailOpen,
  PanelRight,
  RotateCcw,
  UserRound,
  UserRoundPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConversationDetail } from '../api/types.ts';
import { useCommands } from '../app/commands.ts';
import { act, useKeys } from '../app/keys.ts';
import { useMe, useStaff } from '../app/me.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Key } from '../ui/key.tsx';
import { Menu, MenuHeading, MenuItem } from '../ui/menu.tsx';
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
  readonly onBack: () => void;
  /** The thread is done with for now. */
  readonly onLeave: () => void;
}

export function ThreadHeader({ conversationId, conversation, others, onPanel, onBack, onLeave }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const [, go] = useLocation();
  const change = useChangeConversation(conversationId);
  const resolved = conversation?.status === 'resolved';
  const resolve = () => {
    if (resolved) return change({ status: 'open' });
    onLeave();
    change({ status: 'resolved' });
  };
  const assign = (id: string | null) => change({ assigneeId: id });
  // And away from it first: what is looked at is read.
  const markUnread = () => {
    onLeave();
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
  const assignees = <Assignees conversation={conversation} onAssign={assign} />;
  const title = conversation === undefined ? '\u00a0' : titleOf(conversation);
  const resolveIcon = resolved ? (
    <RotateCcw size={17} aria-hidden="true" />
  ) : (
    <CheckCheck size={17} aria-hidden="true" />
  );
  return (
    <header className={styles.header}>
      <IconButton label={t('backToList')} className={styles.back} onClick={onBack}>
        <ArrowLeft size={20} aria-hidden="true" />
      </IconButton>
      <div className={styles.who}>
        <h2 className={styles.name}>
          <button type="button" aria-label={t('customerOf', { name: title })} onClick={onPanel} dir="auto">
            {title}
          </button>
        </h2>
        <p className={styles.line}>
          {conversation && (
            <Facts conversation={conversation}>{others.length > 0 && <Others others={others} />}</Facts>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <div className={styles.wide}>
          <Menu
            align="end"
            label={t('assign')}
            trigger={(open) => (
              <Button {...open} icon={<UserRoundPlus size={17} aria-hidden="true" />} title={t('assign')}>
                {conversation?.assignee?.name.split(' ')[0] ?? t('assign')}
              </Button>
            )}
          >
            {assignees}
          </Menu>
          <IconButton label={t('markUnread')} shortcut="U" onClick={markUnread}>
            <MailOpen size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <Button
          icon={resolveIcon}
          shortcut="E"
          onClick={resolve}
          title={t(resolved ? 'reopen' : 'resolve')}
          className={styles.resolve}
        >
          <span className={styles.words}>{t(resolved ? 'reopen' : 'resolve')}</span>
        </Button>
        <div className={styles.wide}>
          <IconButton label={t('customerPanel')} shortcut="P" onClick={onPanel}>
            <PanelRight size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <div className={styles.narrow}>
          <Menu
            align="end"
            label={t('more')}
            trigger={(open) => (
              <IconButton {...open} label={t('more')}>
                <Ellipsis size={20} aria-hidden="true" />
              </IconButton>
            )}
          >
            <MenuItem onSelect={onPanel} icon={<UserRound size={18} aria-hidden="true" />}>
              {t('customer')}
            </MenuItem>
            <MenuItem onSelect={markUnread} icon={<MailOpen size={18} aria-hidden="true" />}>
              {t('markUnread')}
            </MenuItem>
            <MenuItem onSelect={resolve} icon={resolveIcon}>
              {t(resolved ? 'reopen' : 'resolve')}
            </MenuItem>
            <MenuHeading>{t('assign')}</MenuHeading>
            {assignees}
          </Menu>
        </div>
      </div>
    </header>
  );
}

/** Under the name: the number, which of the shop's it texts with, who has taken it, who else is here. */
function Facts({
  conversation: { customers, number, sender, assignee },
  children,
}: {
  readonly conversation: ConversationDetail;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  return (
    <>
      {customers.length > 0 && <span>{phone(number)}</span>}
      {me.senders.length > 1 && <span>{t('fromSender', { number: phone(sender) })}</span>}
      {assignee !== null && (
        <span>
          {assignee.id === me.actorId ? t('mine') : t('takenBy', { name: assignee.name.split(' ')[0] })}
        </span>
      )}
      {children}
    </>
  );
}

function Assignees({
  conversation,
  onAssign,
}: {
  readonly conversation: ConversationDetail | undefined;
  readonly onAssign: (id: string | null) => void;
}) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const staff = useStaff();
  const assignee = conversation?.assignee ?? null;
  return (
    <>
      <MenuItem
        onSelect={() => onAssign(me.actorId)}
        hint={<Key>I</Key>}
        checked={assignee?.id === me.actorId}
      >
        {t('assignToMe')}
      </MenuItem>
      {staff
        .filter(({ id }) => id !== me.actorId)
        .map(({ id, name }) => (
          <MenuItem
            key={id}
            onSelect={() => onAssign(id)}
            icon={<Avatar name={name} size={22} />}
            checked={assignee?.id === id}
          >
            {name}
          </MenuItem>
        ))}
      {assignee !== null && <MenuItem onSelect={() => onAssign(null)}>{t('assignToNobody')}</MenuItem>}
    </>
  );
}

function Others({ others }: { readonly others: readonly Other[] }) {
  const { t } = useTranslation(['inbox', 'app']);
  const names = others.map(({ name }) => name.split(' ')[0]).join(', ');
  const typing = others.some((other) => other.typing);
  return (
    <span className={styles.others} data-typing={typing} role="status">
      {t(typing ? 'othersTyping' : 'othersHere', { names, count: others.length })}
    </span>
  );
}
