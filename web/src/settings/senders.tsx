import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me.ts';
import { phone } from '../words/phone.ts';
import { Section } from './section.tsx';
import { useCarrierAccounts, useStores } from './shop-data.ts';
import styles from './shop-part.module.css';

/** What the shop has, to look at: its stores, the numbers that it texts from, and who carries them. */
export function Senders({ isOwner }: { readonly isOwner: boolean }) {
  const { t } = useTranslation('settings');
  const me = useMe();
  const { data: stores } = useStores();
  const { data: accounts } = useCarrierAccounts(isOwner);
  return (
    <>
      <Section title={t('senders.title')} about={t('senders.about')}>
        {me.senders.length === 0 && <p>{t('senders.none')}</p>}
        <ul className={styles.list}>
          {me.senders.map(({ number, isDefault }) => {
            const account = accounts?.items.find(({ senders }) =>
              senders.some((each) => each.number === number),
            );
            return (
              <li key={number}>
                <span className={styles.value}>{phone(number)}</span>
                <span className={styles.note}>
                  {[
                    isDefault && me.senders.length > 1 && t('senders.default'),
                    account && carrierName(account.kind),
                    account && t(account.confirmsStop ? 'senders.carrierConfirms' : 'senders.weConfirm'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
      {stores !== undefined && stores.items.length > 0 && (
        <Section title={t('stores.title')} about={t('stores.about')}>
          <ul className={styles.list}>
            {stores.items.map((store) => (
              <li key={store.id}>
                <span className={styles.value}>{store.name}</span>
                {store.phone !== null && <span className={styles.note}>{phone(store.phone)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );

  function carrierName(kind: string): string {
    if (kind === 'simulator') return t('senders.simulator');
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
}
