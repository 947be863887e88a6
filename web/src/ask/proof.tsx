import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me.ts';
import { dayAndTime } from '../words/times.ts';
import type { Script, Store } from './ask-data.ts';
import styles from './question.module.css';

interface Props {
  readonly script: Script;
  readonly stores: readonly Store[];
  readonly store: Store | undefined;
  readonly onStore: (id: string) => void;
}

/** What is kept of an answer, beside the answer: who read what to whom, where and when. */
export function Proof({ script, stores, store, onStore }: Props) {
  const { t } = useTranslation('ask');
  const { name } = useMe();
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const kept = [t('proof.script', { version: script.version }), name];
  if (stores.length === 1 && store) kept.push(store.name);
  return (
    <p className={styles.proof}>
      {t('proof.kept', { what: [...kept, dayAndTime(now)].join(', ') })}
      {stores.length > 1 && (
        <select
          aria-label={t('proof.store')}
          value={store?.id ?? ''}
          onChange={(event) => onStore(event.target.value)}
        >
          {!store && <option value="">{t('proof.whichStore')}</option>}
          {stores.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </p>
  );
}
