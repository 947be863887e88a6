import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NoticeLines } from '../app/notices.tsx';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';
import { useOpenDialog } from './open-dialogs.ts';

interface Props {
  readonly title: string;
  /** Closed by Escape, by its cross, by a press beside it, and by Back. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** `screen`: as large as what is in it, up to the whole screen. */
  readonly size?: 'screen';
  /** Only what is in it: the title is for who hears the screen, and Escape or a press beside it closes. */
  readonly bare?: boolean;
}

/** What is asked first; the cross only where there is nothing else. */
const FIRST = [
  '[autofocus]',
  ':is(input, select, textarea):not(:disabled, [type=radio]:not(:checked))',
  'a[href], button:not(:disabled)',
];

/** The browser's own modal: it keeps the focus in, gives it back, and lies above everything. */
export function Dialog({ title, onClose, children, wide = false, bare = false, size }: Props) {
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const onTop = useOpenDialog(onClose);
  // Closed while it is still there: then the browser gives the focus back to where it came from.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    const first = FIRST.map((each) => content.current?.querySelector<HTMLElement>(each)).find(Boolean);
    first?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for the press beside it.
    <dialog
      ref={element}
      className={`${styles.dialog} ${wide ? styles.wide : ''} ${size === 'screen' ? styles.screen : ''}`}
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
        <div ref={content}>{children}</div>
      </div>
      {/* What is said lies above the page, and so here: the page under a dialog is neither bright nor heard. */}
      {onTop && <NoticeLines />}
    </dialog>
  );
}
