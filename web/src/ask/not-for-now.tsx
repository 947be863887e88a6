import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './outcome.module.css';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly words: string;
  /** What to tell the customer, word for word. */
  readonly say?: string | undefined;
  readonly onDone: () => void;
}

/** In place of the script: why no yes would count here and now, and what would (C28). */
export function NotForNow({ icon, title, words, say, onDone }: Props) {
  const { t } = useTranslation('ask');
  return (
    <section className={styles.outcome}>
      <span className={styles.mark} data-look="off" aria-hidden="true">
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.words}>{words}</p>
      {say !== undefined && <p className={styles.say}>{say}</p>}
      <div className={styles.actions}>
        <Button size="large" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </section>
  );
}
