import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  /** Closed by Escape, by its cross, by a press beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Only what is in it: the title is for who hears the screen, and Escape or a press beside it closes. */
  readonly bare?: boolean;
}

/** The browser's own modal: it keeps the focus in, gives it back, and lies above everything. */
export function Dialog({ title, onClose, children, wide = false, bare = false }: Props) {
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for the press beside it.
    <dialog
      ref={element}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === element.current && onClose()}
    >
      <div className={bare ? styles.bare : styles.body}>
        <header className={bare ? 'visually-hidden' : styles.header}>
          <h2 id={titleId}>{title}</h2>
          {!bare && (
            <IconButton label={t('close')} size="small" onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </IconButton>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
