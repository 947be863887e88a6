import { useTranslation } from 'react-i18next';
import type { Pacing } from '../api/types.ts';
import { dayAndTime } from '../words/times.ts';
import { NumbersForm } from './numbers-form.tsx';
import { usePacing, useSetLimits } from './pace-data.ts';
import styles from './pace-section.module.css';

interface Props {
  readonly number: string;
  readonly isOwner: boolean;
}

/** How fast and how much one of the shop's numbers may text, and where it stands (C42). Nothing of one that is retired. */
export function SenderPace({ number, isOwner }: Props) {
  const { data } = usePacing();
  const sender = data?.senders.find((each) => each.number === number);
  return sender === undefined ? null : <Pace sender={sender} isOwner={isOwner} />;
}

type Sender = Pacing['senders'][number];

function Pace({ sender, isOwner }: { readonly sender: Sender; readonly isOwner: boolean }) {
  const { t, i18n } = useTranslation('settings');
  const set = useSetLimits(sender.number);
  const count = (n: number) => n.toLocaleString(i18n.language);
  const { own } = sender;
  const fields = [
    { name: 'perSecond', label: t('pace.perSecond'), value: sender.perSecond, own: own.perSecond },
    { name: 'perDay', label: t('pace.perDay'), value: sender.perDay, own: own.perDay },
  ] as const;
  const full = sender.perDay !== null && sender.sentToday >= sender.perDay;
  return (
    <div className={styles.sender}>
      <p className={styles.stands} data-full={full}>
        {sender.perDay === null
          ? t('pace.sentToday', { count: sender.sentToday, sent: count(sender.sentToday) })
          : t('pace.sentOf', { sent: count(sender.sentToday), most: count(sender.perDay) })}
        {' · '}
        {t('pace.waiting', { count: sender.waiting, waiting: count(sender.waiting) })}
        {full && ` · ${t('pace.goesOn', { when: dayAndTime(sender.dayEndsAt) })}`}
      </p>
      <details className={styles.limits}>
        <summary>{t('pace.title')}</summary>
        <p className={styles.note}>
          {t('pace.about')} {t(`pace.kind.${sender.kind}`)}.
        </p>
        <NumbersForm
          fields={fields.map(({ own: usual, ...field }) => ({
            ...field,
            hint: usual === null ? t('pace.usualNone') : t('pace.usual', { usual: count(usual) }),
          }))}
          isOwner={isOwner}
          save={({ perSecond = null, perDay = null }) =>
            set.mutateAsync({
              perSecond: perSecond === own.perSecond ? null : perSecond,
              perDay: perDay === own.perDay ? null : perDay,
            })
          }
        />
      </details>
    </div>
  );
}
