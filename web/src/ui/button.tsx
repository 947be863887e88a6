import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { Key } from './key.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once per screen; `plain` beside it; `quiet` has no ground; `danger` for what cannot be taken back. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: ReactNode;
  /** The key that does the same, shown beside the words. */
  readonly shortcut?: string;
  /** At work: it cannot be pressed again, and says so. It keeps the focus, which a disabled button would lose. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  shortcut,
  busy,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[look], styles[size], className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      // Enter in a form presses its button, so this holds that back too.
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
      {shortcut !== undefined && <Key>{shortcut}</Key>}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon'> {
  /** What it does; its name, and shown on hover. */
  readonly label: string;
  readonly children: ReactNode;
}

export function IconButton({ label, children, className, shortcut, ...rest }: IconButtonProps) {
  return (
    <Button
      look="quiet"
      {...rest}
      className={[styles.iconOnly, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
    >
      {children}
    </Button>
  );
}
