import type { ReactNode } from 'react';
import styles from './card.module.css';

interface Props {
  readonly title?: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, action, children }: Props) {
  return (
    <section className={styles.card}>
      {title !== undefined && (
        <header className={styles.header}>
          <h3>{title}</h3>
          {action}
        </header>
      )}
      {children}
    </section>
  );
}
