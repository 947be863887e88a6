import { CloudOff, ScrollText, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Problem } from '../api/request.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import styles from './ask.module.css';

interface Props {
  readonly error: Error;
  readonly what: 'customer' | 'script';
  readonly onAgain: () => void;
}

/** In place of the question: what it lacks, and what to do. */
export function Missing({ error, what, onAgain }: Props) {
  const { t } = useTranslation(['ask', 'app']);
  if (!(error instanceof Problem) || error.status !== 404) {
    return (
      <Titled>
        <Empty
          failed
          icon={<CloudOff />}
          title={t('loadFailed')}
          action={<Button onClick={onAgain}>{t('app:tryAgain')}</Button>}
        />
      </Titled>
    );
  }
  return (
    <Titled>
      {what === 'customer' ? (
        <Empty
          icon={<UserX />}
          title={t('gone.title')}
          action={<Link href="/customers">{t('gone.action')}</Link>}
        />
      ) : (
        <Empty
          icon={<ScrollText />}
          title={t('noScript.title')}
          action={<Link href="/settings/script">{t('noScript.action')}</Link>}
        >
          {t('noScript.words')}
        </Empty>
      )}
    </Titled>
  );
}

/** What is about to be there, in its place. */
export function Waiting() {
  const { t } = useTranslation('ask');
  return (
    <Titled>
      <p className="visually-hidden" role="status">
        {t('loading')}
      </p>
      <div className={styles.waiting} aria-hidden="true" />
    </Titled>
  );
}

function Titled({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('ask');
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{t('title')}</h1>
      {children}
    </div>
  );
}
