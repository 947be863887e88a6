import type { ReactNode } from 'react';
import styles from './shop-part.module.css';

interface SectionProps {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A group of settings: what it is about on the one side, the settings on the other. */
export function Section({ title, about, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className={styles.aside}>
        <h3>{title}</h3>
        {about !== undefined && <p>{about}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
