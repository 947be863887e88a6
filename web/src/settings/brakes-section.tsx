import { useTranslation } from 'react-i18next';
import type { Pacing } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { phone } from '../words/phone.ts';
import { useDecideFlood, useStopTexts } from './pace-data.ts';
import styles from './pace-section.module.css';
import { useRefusalWords } from './refusal-words.ts';
import { Section } from './section.tsx';

interface Props {
  readonly pacing: Pacing;
  readonly isOwner: boolean;
}

/** The switch that stops everything, and floods of automatic texts that wait for the owner: the shop’s, and a key’s (C54). */
export function BrakesSection({ pacing, isOwner }: Props) {
  const { t } = useTranslation('settings');
  const stop = useStopTexts();
  const refusalWords = useRefusalWords();
  return (
    <Section title={t('brakes.title')} about={t('brakes.about')}>
      {pacing.floods.map((flood) => (
        <Flood key={flood.key?.id ?? 'shop'} flood={flood} isOwner={isOwner} />
      ))}
      <Switch
        label={t('brakes.stop')}
        checked={pacing.stoppedAt !== null}
        busy={stop.isPending}
        disabled={!isOwner}
        onChange={(stopped) =>
          stop.mutate(stopped, {
            onError: (error) => notify({ text: refusalWords(error), look: 'failed' }),
          })
        }
      />
    </Section>
  );
}

function Flood({ flood, isOwner }: { readonly flood: Pacing['floods'][number]; readonly isOwner: boolean }) {
  const { t, i18n } = useTranslation('settings');
  const decide = useDecideFlood();
  const refusalWords = useRefusalWords();
  const count = (n: number) => n.toLocaleString(i18n.language);
  const run = (decision: 'let_go' | 'drop') =>
    decide.mutate(
      { decision, key: flood.key?.id },
      {
        onSuccess: () => notify({ text: t(`brakes.decided.${decision}`) }),
        onError: (error) => notify({ text: refusalWords(error), look: 'failed' }),
      },
    );
  return (
    <div className={styles.flood}>
      <p className={styles.stands} data-full={true}>
        {t(flood.key === null ? 'brakes.flood' : 'brakes.floodOfKey', {
          key: flood.key?.name ?? '',
          sent: count(flood.sentThisHour),
          busiest: count(flood.busiestHour),
          waiting: count(flood.waiting),
        })}
      </p>
      <ul className={styles.samples}>
        {flood.samples.map(({ id, number, body }) => (
          <li key={id}>
            <strong>{phone(number)}</strong> <span dir="auto">{body}</span>
          </li>
        ))}
      </ul>
      {isOwner && (
        <p className={styles.actions}>
          <Button busy={decide.isPending} onClick={() => run('let_go')}>
            {t('brakes.letGo')}
          </Button>
          <Button look="danger" busy={decide.isPending} onClick={() => run('drop')}>
            {t('brakes.drop')}
          </Button>
        </p>
      )}
    </div>
  );
}
