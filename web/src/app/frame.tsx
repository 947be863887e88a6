import { useQuery } from '@tanstack/react-query';
import { Inbox, MessageSquarePlus, Settings, Smartphone, Users, Wrench } from 'lucide-react';
import { lazy, type ReactNode, Suspense, startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { request } from '../api/request.ts';
import type { Counts, TaskCounts } from '../api/types.ts';
import { AccountMenu } from './account-menu.tsx';
import { useAssignedNotice } from './assigned-notice.ts';
import { useCommands } from './commands.ts';
import { ConnectionLine } from './connection-line.tsx';
import styles from './frame.module.css';
import { act, move, useKeys } from './keys.ts';
import { expectField } from './letters-ahead.ts';
import { useMe } from './me.ts';
import { MissingTextsLine } from './missing-texts-line.tsx';
import { useNewTextSignals } from './new-text-signals.ts';
import { Notices } from './notices.tsx';
import { fetchScreens } from './screens.ts';
import { askBeforeSignOut } from './sign-out.ts';
import { SpendLine } from './spend-line.tsx';
import { useStoredFlag } from './stored-flag.ts';

const HandsetDock = lazy(() => import('../handset/handset-dock.tsx'));
const fetchPalette = () => import('./palette.tsx');
const Palette = lazy(fetchPalette);
const fetchKeyList = () => import('./key-list.tsx');
const KeyList = lazy(fetchKeyList);
const SignOutDialog = lazy(() => import('./sign-out-dialog.tsx'));

type Above = 'palette' | 'keys' | 'signOut';

/** What stands around every screen: where one can go, who one is, and in the demo shop a phone. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['app', 'palette']);
  const me = useMe();
  const [, go] = useLocation();
  const [open, setOpen] = useState<Above | null>(null);
  // A transition: what is fetched already would otherwise wait 300 ms behind an empty place.
  const show = (what: Above) => startTransition(() => setOpen(what));
  const [handset, setHandset] = useStoredFlag('handset');
  const { data: counts } = useQuery({
    queryKey: ['counts'],
    queryFn: ({ signal }) => request<Counts>('/conversations/counts', { signal }),
  });
  const { data: tasks } = useQuery({
    queryKey: ['tasks', 'counts'],
    queryFn: ({ signal }) => request<TaskCounts>('/tasks/counts', { signal }),
  });
  const toCall = tasks?.open ?? 0;
  useEffect(() => {
    // Before they are asked for. What is typed right after the palette's key is meant for it, and must not act on the page.
    const waiting = setTimeout(() => {
      void Promise.all([fetchPalette(), fetchKeyList()]).catch(() => undefined);
      fetchScreens();
    }, 1_500);
    return () => clearTimeout(waiting);
  }, []);
  useEffect(() => askBeforeSignOut(() => setOpen('signOut')), []);
  useNewTextSignals(counts?.unread ?? 0);
  useAssignedNotice();
  const toggleHandset = me.simulator ? () => setHandset(!handset) : undefined;
  useKeys({
    'mod+k': move(() => show('palette')),
    '?': move(() => show('keys')),
    'g i': move(() => go('/inbox')),
    'g c': move(() => go('/customers')),
    'g w': move(() => go('/work-orders')),
    'g s': move(() => go('/settings')),
    'g h': toggleHandset && move(toggleHandset),
    a: act(() => {
      expectField();
      go('/ask');
    }),
  });
  useCommands(
    toggleHandset === undefined
      ? []
      : [
          {
            id: 'handset',
            label: t(handset ? 'palette:handsetClose' : 'palette:handsetOpen'),
            shortcut: 'G H',
            run: toggleHandset,
          },
        ],
  );
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('skipToContent')}
      </a>
      <nav className={styles.rail} aria-label={t('nav.label')}>
        <Place
          to="/inbox"
          icon={<Inbox />}
          label={t('nav.inbox')}
          count={counts?.unread}
          countLabel={t('nav.unread', { count: counts?.unread ?? 0 })}
        />
        <Place to="/ask" icon={<MessageSquarePlus />} label={t('nav.ask')} />
        <Place to="/customers" icon={<Users />} label={t('nav.customers')} />
        <Place
          to="/work-orders"
          icon={<Wrench />}
          label={t('nav.workOrders')}
          count={toCall}
          countLabel={t('nav.toCall', { count: toCall })}
        />
        <Place to="/settings" icon={<Settings />} label={t('nav.settings')} className={styles.roomy} />
        <div className={styles.end}>
          {toggleHandset && (
            <button
              type="button"
              className={styles.place}
              aria-pressed={handset}
              onClick={toggleHandset}
              title={t('nav.handset')}
            >
              <Smartphone aria-hidden="true" />
              <span className={styles.label}>{t('nav.handset')}</span>
            </button>
          )}
          <AccountMenu onKeys={() => show('keys')} onPalette={() => show('palette')} />
        </div>
      </nav>
      <div className={styles.screen}>
        <ConnectionLine />
        <MissingTextsLine />
        <SpendLine />
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <Notices />
      </div>
      <Suspense>
        {handset && me.simulator && <HandsetDock onClose={() => setHandset(false)} />}
        {open === 'palette' && <Palette onClose={() => setOpen(null)} />}
        {open === 'keys' && <KeyList onClose={() => setOpen(null)} />}
        {open === 'signOut' && <SignOutDialog onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}

interface PlaceProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly count?: number | undefined;
  /** The count in words, for who hears it. */
  readonly countLabel?: string;
  readonly className?: string | undefined;
}

function Place({ to, icon, label, count = 0, countLabel, className }: PlaceProps) {
  const [path] = useLocation();
  const here = path === to || path.startsWith(`${to}/`);
  return (
    <Link
      href={to}
      className={`${styles.place} ${className ?? ''}`}
      aria-current={here ? 'page' : undefined}
      title={label}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
        {count > 0 && <span className={styles.count}>{count > 99 ? '99+' : count}</span>}
      </span>
      <span className={styles.label}>{label}</span>
      {count > 0 && <span className="visually-hidden">, {countLabel}</span>}
    </Link>
  );
}
