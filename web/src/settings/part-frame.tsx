import { RotateCw, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { OnItsWay } from '../ui/not-here-yet.tsx';
import styles from './part-frame.module.css';

interface HeadProps {
  readonly title: string;
  readonly about: ReactNode;
  /** Where one came from, above the title. */
  readonly back?: ReactNode;
  readonly action?: ReactNode;
  /** Whoever came here by a press goes on from here by keys. */
  readonly takesFocus?: boolean;
}

/** How each part of the settings begins: what it is, what it is for, and what one can do. */
export function PartHead({ title, about, back, action, takesFocus = false }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {back}
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{about}</p>
      </div>
      {action}
    </header>
  );
}

interface LoadingProps {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** In place of what is on its way, or could not be read. */
export function Loading({ failed, onRetry }: LoadingProps) {
  const { t } = useTranslation(['settings', 'app']);
  if (failed) {
    return (
      <Empty
        failed
        icon={<TriangleAlert />}
        title={t('failed')}
        action={
          <Button icon={<RotateCw size={16} aria-hidden="true" />} onClick={onRetry}>
            {t('app:tryAgain')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.loading}>
      <OnItsWay label={t('loading')} />
    </div>
  );
}

/** Why there is nothing to press. */
export function ReadOnly({ children }: { readonly children: ReactNode }) {
  return <p className={styles.readOnly}>{children}</p>;
}
