import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './menu.module.css';

interface Props {
  /** Gets what a button needs to open the menu. */
  readonly trigger: (open: {
    readonly popoverTarget: string;
    readonly 'aria-haspopup': 'menu';
    readonly style: { readonly anchorName: string };
  }) => ReactNode;
  readonly label: string;
  readonly children: ReactNode;
  /** Where it opens, of its button: below by itself, above where there is no room. */
  readonly align?: 'start' | 'end';
  /** Of a button at the screen's edge: as long as what is in it, since all the room lies on one side. */
  readonly long?: boolean;
}

/** A menu in the browser's own top layer: it closes by Escape and by a press elsewhere, and gives the focus back. */
export function Menu({ trigger, label, children, align = 'start', long = false }: Props) {
  const id = `menu-${useId().replaceAll(/[^\w-]/g, '')}`;
  const element = useRef<HTMLDivElement>(null);
  const anchorName = `--${id}`;
  const items = () =>
    [...(element.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? [])].filter(
      (item) => item.checkVisibility(),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[(to + all.length) % all.length]?.focus();
  };
  return (
    <>
      {trigger({ popoverTarget: id, 'aria-haspopup': 'menu', style: { anchorName } })}
      <div
        ref={element}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={`${styles.menu} ${styles[align]}`}
        data-long={long}
        style={{ positionAnchor: anchorName }}
        onToggle={(event) => event.newState === 'open' && items()[0]?.focus()}
        onKeyDown={onKeyDown}
        // Closed first, and the focus given back: what the item opens remembers where it came from.
        onClickCapture={(event) =>
          (event.target as HTMLElement).closest('[role^=menuitem]') && element.current?.hidePopover()
        }
      >
        {children}
      </div>
    </>
  );
}

interface ItemProps {
  readonly onSelect: () => void;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** One of several, and the one that is chosen. */
  readonly checked?: boolean;
  readonly hint?: ReactNode;
}

export function MenuItem({ onSelect, children, icon, checked, hint }: ItemProps) {
  const content = (
    <>
      {icon}
      <span className={styles.words}>{children}</span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </>
  );
  const common = { type: 'button', tabIndex: -1, className: styles.item, onClick: onSelect } as const;
  if (checked === undefined) {
    return (
      <button role="menuitem" {...common}>
        {content}
      </button>
    );
  }
  return (
    <button role="menuitemradio" aria-checked={checked} {...common}>
      {content}
    </button>
  );
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <p className={styles.heading}>{children}</p>;
}
