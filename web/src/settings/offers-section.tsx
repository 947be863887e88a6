import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import { Switch } from '../ui/switch.tsx';
import styles from './offers-section.module.css';
import { Section } from './section.tsx';
import type { ShopForm } from './shop-form.ts';

interface Props {
  readonly form: ShopForm;
  readonly isOwner: boolean;
  readonly onChange: (change: Partial<ShopForm>) => void;
}

/** Texts that sell, and who may bring a stopped number back (C10, C24, C28). */
export function OffersSection({ form, isOwner, onChange }: Props) {
  const { t } = useTranslation('settings');
  return (
    <Section title={t('shop.offers.title')} about={t('shop.offers.about')}>
      <div className={styles.switches}>
        <Switch
          label={t('shop.offers.label')}
          checked={form.promotions}
          disabled={!isOwner}
          onChange={(promotions) => onChange({ promotions })}
        />
        <p>{t('shop.offers.hint')}</p>
        <Switch
          label={t('shop.offers.alone')}
          checked={form.offersAlone}
          disabled={!isOwner}
          onChange={(offersAlone) => onChange({ offersAlone })}
        />
        <p>{t('shop.offers.aloneHint')}</p>
        <Switch
          label={t('shop.offers.needsOwner')}
          checked={form.needsOwner}
          disabled={!isOwner}
          onChange={(needsOwner) => onChange({ needsOwner })}
        />
        <p>{t('shop.offers.needsOwnerHint')}</p>
      </div>
      {form.promotions && <Agreement />}
    </Section>
  );
}

/** What a customer signs before the first offer, to be printed or put on a form. */
function Agreement() {
  const { t } = useTranslation('settings');
  const { data } = useQuery({
    queryKey: ['promotionalAgreement'],
    queryFn: ({ signal }) => request<{ text: string }>('/promotional-agreements/current', { signal }),
    staleTime: 0,
  });
  if (!data) return null;
  return (
    <details className={styles.agreement}>
      <summary>{t('shop.offers.agreement')}</summary>
      <blockquote lang="en">{data.text}</blockquote>
    </details>
  );
}
