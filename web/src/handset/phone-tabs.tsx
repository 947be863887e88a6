import { Plus, Smartphone } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initials } from '../ui/avatar.tsx';
import { phone } from '../words/phone.ts';
import type { Handset } from './handset-data.ts';
import styles from './phone-tabs.module.css';

interface Props {
  readonly handsets: readonly Handset[];
  readonly chosen: string | null;
  readonly onChoose: (number: string) => void;
  readonly onNew: () => void;
}

/** Whose phone it is that one holds. A dot on those that got a text meanwhile. */
export function PhoneTabs({ handsets, chosen, onChoose, onNew }: Props) {
  const { t } = useTranslation('handset');
  const unread = useUnread(handsets, chosen);
  const row = useRef<HTMLFieldSetElement>(null);
  // Phones keep their places while texts come and go: who looks for one finds it where it was.
  const places = useRef<string[]>([]);
  for (const { number } of handsets) if (!places.current.includes(number)) places.current.push(number);
  if (chosen !== null && !places.current.includes(chosen)) places.current.push(chosen);
  useEffect(() => {
    if (chosen === null) return;
    row.current
      ?.querySelector('[aria-pressed=true]')
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [chosen]);
  return (
    <div className={styles.bar}>
      <fieldset ref={row} className={styles.phones} aria-label={t('phones')}>
        {places.current.map((number) => {
          const names = handsets.find((each) => each.number === number)?.customers.map(({ name }) => name);
          const named = names !== undefined && names.length > 0;
          const name = named ? names.join(', ') : phone(number);
          return (
            <button
              key={number}
              type="button"
              className={styles.phone}
              aria-pressed={number === chosen}
              title={named ? `${name} · ${phone(number)}` : name}
              onClick={() => onChoose(number)}
            >
              <span className="visually-hidden">{unread.has(number) ? t('unread', { name }) : name}</span>
              <span className={styles.face} aria-hidden="true">
                {named ? initials(names[0] ?? '') : <Smartphone size={16} />}
                {unread.has(number) && <i className={styles.dot} />}
              </span>
              <span className={styles.name} aria-hidden="true">
                {named ? names[0]?.split(' ')[0] : `…${number.slice(-4)}`}
              </span>
            </button>
          );
        })}
      </fieldset>
      <button
        type="button"
        className={styles.phone}
        aria-label={t('new')}
        title={t('newTitle')}
        onClick={onNew}
      >
        <span className={styles.face} data-new>
          <Plus size={16} aria-hidden="true" />
        </span>
        <span className={styles.name} aria-hidden="true">
          {t('newShort')}
        </span>
      </button>
    </div>
  );
}

/** The phones with a text from the shop that came since the dock was opened, and that nobody has looked at. */
function useUnread(handsets: readonly Handset[], chosen: string | null): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, string | undefined> | null>(null);
  useEffect(() => {
    if (handsets.length === 0) return;
    setSeen((before) => {
      const known = before ?? new Map(handsets.map(({ number, lastText }) => [number, lastText?.at]));
      const at = handsets.find(({ number }) => number === chosen)?.lastText?.at;
      return chosen === null || known.get(chosen) === at ? known : new Map(known).set(chosen, at);
    });
  }, [handsets, chosen]);
  return new Set(
    handsets
      .filter(
        ({ number, lastText }) =>
          seen !== null &&
          number !== chosen &&
          lastText?.direction === 'in' &&
          seen.get(number) !== lastText.at,
      )
      .map(({ number }) => number),
  );
}
