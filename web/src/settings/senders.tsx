import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { request } from '../api/request.ts';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { phone } from '../words/phone.ts';
import { AccountSection } from './account-section.tsx';
import { BrandPace } from './brand-pace.tsx';
import { ConnectDialog } from './connect-dialog.tsx';
import { Loading, PartHead, ReadOnly } from './part-frame.tsx';
import { useRefusalWords } from './refusal-words.ts';
import { Section } from './section.tsx';
import { SenderPace } from './sender-pace.tsx';
import { type ShopSettings, useCarrierAccounts, useShopSettings, useStores } from './shop-data.ts';
import styles from './shop-part.module.css';
import { StoresSection } from './stores-section.tsx';

/** The numbers that the shop texts from, who carries them, and which store uses which. */
export function Senders() {
  const { t } = useTranslation('settings');
  const isOwner = useMe().role === 'owner';
  const settings = useShopSettings();
  const stores = useStores();
  const accounts = useCarrierAccounts(isOwner);
  const [connecting, setConnecting] = useState(false);
  if (!settings.data || !stores.data || (isOwner && !accounts.data)) {
    const failed = settings.isError || stores.isError || accounts.isError;
    const again = () => Promise.all([settings, stores, accounts].map(({ refetch }) => refetch()));
    return <Loading failed={failed} onRetry={() => void again()} />;
  }
  return (
    <>
      <PartHead
        title={t('parts.numbers.title')}
        about={t('senders.about')}
        action={
          isOwner && (
            <Button
              look="primary"
              icon={<Plus size={17} aria-hidden="true" />}
              onClick={() => setConnecting(true)}
            >
              {t('senders.connect')}
            </Button>
          )
        }
      />
      {isOwner ? (
        accounts.data?.items.map((account) => (
          <AccountSection key={account.id} account={account} accounts={accounts.data.items} />
        ))
      ) : (
        <OwnNumbers />
      )}
      <BrandPace isOwner={isOwner} />
      <StoresSection stores={stores.data.items} isOwner={isOwner} />
      {isOwner && <OptionSection name="failover" settings={settings.data} />}
      {isOwner && <OptionSection name="lineLookUps" settings={settings.data} />}
      {connecting && <ConnectDialog onClose={() => setConnecting(false)} />}
    </>
  );
}

/** For who may look and not change. */
function OwnNumbers() {
  const { t } = useTranslation('settings');
  const { senders } = useMe();
  return (
    <>
      <ReadOnly>{t('senders.ownerOnly')}</ReadOnly>
      <Section title={t('senders.title')}>
        {senders.length === 0 && <p>{t('senders.none')}</p>}
        <ul className={styles.list}>
          {senders.map(({ number, isDefault }) => (
            <li key={number}>
              <span className={styles.value}>{phone(number)}</span>
              {isDefault && senders.length > 1 && <span className={styles.note}>{t('senders.default')}</span>}
              <SenderPace number={number} isOwner={false} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

interface OptionProps {
  /** Whether another number may carry what one cannot (the gate is asked for that number); whether carriers look numbers up. */
  readonly name: 'failover' | 'lineLookUps';
  readonly settings: ShopSettings;
}

/** What is off until the owner wants it. */
function OptionSection({ name, settings }: OptionProps) {
  const { t } = useTranslation('settings');
  const refusalWords = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const change = async (enabled: boolean) => {
    setBusy(true);
    try {
      const now = await request<ShopSettings>('/settings', {
        method: 'PATCH',
        body: { [name]: { enabled } },
        key: randomId(),
      });
      queryClient.setQueryData(['settings'], now);
    } catch (error) {
      notify({ text: refusalWords(error), look: 'failed' });
    }
    setBusy(false);
  };
  return (
    <Section title={t(`senders.${name}.title`)} about={t(`senders.${name}.about`)}>
      <Switch
        label={t(`senders.${name}.label`)}
        checked={settings[name].enabled}
        busy={busy}
        onChange={(enabled) => void change(enabled)}
      />
      <p className={styles.hint}>{t(`senders.${name}.hint`)}</p>
    </Section>
  );
}
