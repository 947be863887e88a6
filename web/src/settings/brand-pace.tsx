import { useTranslation } from 'react-i18next';
import { dayAndTime } from '../words/times.ts';
import { NumbersForm } from './numbers-form.tsx';
import { usePacing, useSetBrand } from './pace-data.ts';
import styles from './pace-section.module.css';
import { Section } from './section.tsx';

/** What the shop's ten-digit numbers may text in a day together, and where they stand (C42). Nothing where one is alone. */
export function BrandPace({ isOwner }: { readonly isOwner: boolean }) {
  const { t, i18n } = useTranslation('settings');
  const { data } = usePacing();
  const set = useSetBrand();
  if (!data?.brand) return null;
  const { segmentsPerDay, own, sentToday, dayEndsAt } = data.brand;
  const count = (n: number) => n.toLocaleString(i18n.language);
  const full = sentToday >= segmentsPerDay;
  return (
    <Section title={t('pace.brand.title')} about={t('pace.brand.about')}>
      <p className={styles.stands} data-full={full}>
        {t('pace.sentOf', { sent: count(sentToday), most: count(segmentsPerDay) })}
        {full && ` · ${t('pace.goesOn', { when: dayAndTime(dayEndsAt) })}`}
      </p>
      <NumbersForm
        fields={[
          {
            name: 'segmentsPerDay',
            label: t('pace.brand.label'),
            value: segmentsPerDay,
            hint: t('pace.usual', { usual: count(own) }),
          },
        ]}
        isOwner={isOwner}
        save={({ segmentsPerDay: limit = null }) => set.mutateAsync(limit === own ? null : limit)}
      />
    </Section>
  );
}
