import { type InputHTMLAttributes, type Ref, useId } from 'react';
import styles from './new-customer.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Beside the label: that it may stay empty, say. */
  readonly hint?: string;
  readonly wrong: string | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field with its name above it, and below it what is wrong with what stands in it. */
export function Field({ label, value, onChange, hint, wrong, ...rest }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {hint !== undefined && <span className={styles.hint}> {hint}</span>}
      </label>
      <input
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
