import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface Props {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Something failed: said at once to who listens. */
  readonly failed?: boolean;
}

/** In place of what is not there: why, and what to do. */
export function Empty({ icon, title, children, action, failed = false }: Props) {
  return (
    <div className={styles.empty} role={failed ? 'alert' : undefined}>
      {icon !== undefined && (
        <div className={styles.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action}
    </div>
  );
}
