import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What an input needs, so that label, hint and error belong to it. */
export interface FieldInput {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface Props {
  readonly label: string;
  /** Quieter, beside the label: that it may be left out, say. */
  readonly aside?: string;
  /** What is wrong and what to do about it, beside the field. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  readonly children: (input: FieldInput) => ReactNode;
}

/** One line of a form. */
export function Field({ label, aside, error, hint, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-words` })}
      <div id={`${id}-words`} aria-live="polite">
        {error !== undefined && <p className={styles.error}>{error}</p>}
        {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      </div>
    </div>
  );
}
