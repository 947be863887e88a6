import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import styles from './behaviour-field.module.css';
import { BEHAVIOURS, type Behaviour, behave, useHandset } from './handset-data.ts';

/** What goes wrong with phones and carriers in the world, to be tried here. */
export function BehaviourField({ number }: { readonly number: string }) {
  const { t } = useTranslation(['handset', 'app']);
  const { data: handset } = useHandset(number);
  const [wanted, setWanted] = useState<{ readonly number: string; readonly behaviour: Behaviour } | null>(
    null,
  );
  const id = useId();
  const now = (wanted?.number === number ? wanted.behaviour : handset?.behaviour) ?? 'delivers';
  const choose = async (behaviour: Behaviour) => {
    setWanted({ number, behaviour });
    try {
      await behave(number, behaviour);
      await queryClient.invalidateQueries({ queryKey: ['handset', number] });
    } catch {
      notify({
        text: t('behaviourFailed'),
        look: 'failed',
        action: { label: t('app:tryAgain'), run: () => void choose(behaviour) },
      });
    }
    setWanted(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('behaviour')}</label>
      <select id={id} value={now} onChange={(event) => void choose(event.target.value as Behaviour)}>
        {BEHAVIOURS.map((each) => (
          <option key={each} value={each}>
            {t(`behaviours.${each}`)}
          </option>
        ))}
      </select>
      <p className={styles.words}>{t(`behaviourWords.${now}`)}</p>
    </div>
  );
}
