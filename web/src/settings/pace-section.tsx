import { useTranslation } from 'react-i18next';
import type { Pacing } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { Button } from '../ui/button.tsx';
import { dayAndTime } from '../words/times.ts';
import { BrakesSection } from './brakes-section.tsx';
import { NumbersForm } from './numbers-form.tsx';
import { useLetGo, usePacing, useSetSpending } from './pace-data.ts';
import styles from './pace-section.module.css';
import { useRefusalWords } from './refusal-words.ts';
import { Section } from './section.tsx';

/** The brakes, and what the shop spends in a day and has spent (C54). How fast a number texts is beside the number. */
export function PaceSection({ isOwner }: { readonly isOwner: boolean }) {
  const { t } = useTranslation('settings');
  const { data } = usePacing();
  if (!data) return null;
  return (
    <>
      <BrakesSection pacing={data} isOwner={isOwner} />
      <Section title={t('spending.title')} about={t('spending.about')}>
        <Spending spending={data.spending} isOwner={isOwner} />
      </Section>
    </>
  );
}

function Spending({
  spending,
  isOwner,
}: {
  readonly spending: Pacing['spending'];
  readonly isOwner: boolean;
}) {
  const { t, i18n } = useTranslation('settings');
  const set = useSetSpending();
  const { segmentsPerDay, segmentPrice, spentToday } = spending;
  const count = (n: number) => n.toLocaleString(i18n.language);
  const money = (segments: number) =>
    segmentPrice === null
      ? ''
      : t('spending.inMoney', {
          amount: (segments * segmentPrice).toLocaleString(i18n.language, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }),
        });
  return (
    <>
      <p className={styles.stands} data-full={spending.holds !== null}>
        {segmentsPerDay === null
          ? t('spending.today', { count: spentToday, spent: count(spentToday) })
          : t('spending.todayOf', { spent: count(spentToday), most: count(segmentsPerDay) })}{' '}
        {money(spentToday)}
      </p>
      {spending.holds !== null && (
        <>
          <p>{t(`spending.holds.${spending.holds}`, { when: dayAndTime(spending.dayEndsAt) })}</p>
          {isOwner && <LetGo holds={spending.holds} />}
        </>
      )}
      <NumbersForm
        fields={[
          {
            name: 'segmentsPerDay',
            label: t('spending.limit'),
            value: segmentsPerDay,
            hint: `${t('spending.limitHint')} ${segmentsPerDay === null ? '' : money(segmentsPerDay)}`,
          },
          {
            name: 'segmentPrice',
            label: t('spending.price'),
            value: segmentPrice,
            hint: t('spending.priceHint'),
          },
        ]}
        isOwner={isOwner}
        save={({ segmentsPerDay: limit = null, segmentPrice: price = null }) =>
          set.mutateAsync({ segmentsPerDay: limit, segmentPrice: price })
        }
      />
    </>
  );
}

/** The day's limit is reached: what the owner can let go for the rest of it. */
export function LetGo({ holds }: { readonly holds: 'all' | 'automatic' }) {
  const { t } = useTranslation('settings');
  const letGo = useLetGo();
  const refusalWords = useRefusalWords();
  const run = (what: 'people' | 'all') =>
    letGo.mutate(what, {
      onSuccess: () => notify({ text: t(`spending.letGone.${what}`) }),
      onError: (error) => notify({ text: refusalWords(error), look: 'failed' }),
    });
  return (
    <p className={styles.actions}>
      {holds === 'all' && (
        <Button busy={letGo.isPending} onClick={() => run('people')}>
          {t('spending.letGo.people')}
        </Button>
      )}
      <Button busy={letGo.isPending} onClick={() => run('all')}>
        {t('spending.letGo.all')}
      </Button>
    </p>
  );
}
