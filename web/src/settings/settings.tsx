import { ChevronLeft, MessageSquareText, Phone, Reply, ScrollText, Store } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { NotFound } from '../app/not-found.tsx';
import { ScreenSkeleton } from '../app/screen-skeleton.tsx';
import { WordingPart } from '../app/screens.ts';
import { useHasChanges } from './draft.ts';
import { Senders } from './senders.tsx';
import styles from './settings.module.css';
import { ShopPart } from './shop-part.tsx';

const PARTS = {
  script: { icon: <ScrollText />, screen: <WordingPart part="script" />, drafts: 'script' },
  templates: { icon: <MessageSquareText />, screen: <WordingPart part="templates" />, drafts: 'template:' },
  replies: { icon: <Reply />, screen: <WordingPart part="replies" />, drafts: 'reply:' },
  shop: { icon: <Store />, screen: <ShopPart />, drafts: 'shop' },
  // What is typed there is kept nowhere: some of it is secret.
  numbers: { icon: <Phone />, screen: <Senders />, drafts: 'numbers' },
} as const;
type PartName = keyof typeof PARTS;

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name);

/** What the shop says and how it works. On a phone the list of parts comes first, then one of them with a way back. */
export default function Settings({ part }: { readonly part: string }) {
  const { t } = useTranslation('settings');
  const [path] = useLocation();
  if (!isPart(part)) return <NotFound />;
  return (
    <div className={styles.settings} data-open={path !== '/settings'}>
      <header className={styles.head}>
        <h1>
          <Link href="/settings" className={styles.title}>
            <ChevronLeft className={styles.back} size={22} aria-hidden="true" />
            {t('title')}
          </Link>
        </h1>
      </header>
      <nav className={styles.parts} aria-label={t('label')}>
        {(Object.keys(PARTS) as PartName[]).map((name) => (
          <PartLink key={name} name={name} icon={PARTS[name].icon} here={name === part} />
        ))}
      </nav>
      <div className={styles.part} key={part}>
        <Suspense fallback={<ScreenSkeleton />}>{PARTS[part].screen}</Suspense>
      </div>
    </div>
  );
}

interface PartLinkProps {
  readonly name: PartName;
  readonly icon: ReactNode;
  readonly here: boolean;
}

function PartLink({ name, icon, here }: PartLinkProps) {
  const { t } = useTranslation('settings');
  const changed = useHasChanges(PARTS[name].drafts);
  return (
    <Link href={`/settings/${name}`} className={styles.place} aria-current={here ? 'page' : undefined}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.name}>{t(`parts.${name}.title`)}</span>
      <span className={styles.about}>
        {changed ? <span className={styles.changed}>{t('unsaved.mark')}</span> : t(`parts.${name}.about`)}
      </span>
    </Link>
  );
}
