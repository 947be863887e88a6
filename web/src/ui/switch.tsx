import type { MouseEvent, Ref } from 'react';
import styles from './switch.module.css';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean, event: MouseEvent) => void;
  /** Nothing of the reader's to change. */
  readonly disabled?: boolean;
  /** At work: it cannot be pressed again. It keeps the focus, which a disabled one would lose. */
  readonly busy?: boolean;
  readonly describedBy?: string | undefined;
  /** The key that does the same, shown beside the words. */
  readonly shortcut?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Blue is on, grey is off. The whole line can be pressed. */
export function Switch({
  label,
  checked,
  onChange,
  disabled,
  busy = false,
  describedBy,
  shortcut,
  ref,
}: Props) {
  return (
    <button
      ref={ref}
      type="button"
      role="switch"
      aria-checked={checked}
      aria-describedby={describedBy}
      disabled={disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={styles.switch}
      onClick={(event) => !busy && onChange(!checked, event)}
    >
      <span className={styles.label}>
        {label}
        {/* Drawn, not written: the words of the toggle are what staff were taught, and nothing else. */}
        {shortcut !== undefined && <span className="key" data-key={shortcut} aria-hidden="true" />}
      </span>
      <span className={styles.track} aria-hidden="true" />
    </button>
  );
}
