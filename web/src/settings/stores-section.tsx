import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { Field } from '../ui/field.tsx';
import { phone } from '../words/phone.ts';
import { changeSenders } from './change-senders.ts';
import { useRefusalWords } from './refusal-words.ts';
import { Section } from './section.tsx';
import type { Store } from './shop-data.ts';
import styles from './shop-part.module.css';

interface Props {
  readonly stores: readonly Store[];
  readonly isOwner: boolean;
}

/** Where customers come to, and by which number the texts about it leave. */
export function StoresSection({ stores, isOwner }: Props) {
  const { t } = useTranslation('settings');
  const { senders } = useMe();
  if (stores.length === 0) return null;
  return (
    <Section title={t('stores.title')} about={t(senders.length > 1 ? 'stores.aboutNumbers' : 'stores.about')}>
      {isOwner && senders.length > 1 ? (
        stores.map((store) => <StoreNumber key={store.id} store={store} />)
      ) : (
        <ul className={styles.list}>
          {stores.map((store) => (
            <li key={store.id}>
              <span className={styles.value}>{store.name}</span>
              {(store.sender ?? store.phone) !== null && (
                <span className={styles.note}>{phone(store.sender ?? store.phone ?? '')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function StoreNumber({ store }: { readonly store: Store }) {
  const { t } = useTranslation('settings');
  const { senders } = useMe();
  const refusalWords = useRefusalWords();
  const [chosen, choose] = useState<string | null>(null);
  const change = async (number: string) => {
    choose(number);
    await changeSenders('PATCH', `/stores/${store.id}`, { sender: number === '' ? null : number }).catch(
      (error: unknown) => notify({ text: refusalWords(error), look: 'failed' }),
    );
    choose(null);
  };
  const value = chosen ?? store.sender ?? '';
  const standard = senders.find(({ isDefault }) => isDefault);
  return (
    <Field label={store.name}>
      {(input) => (
        <select {...input} value={value} onChange={(event) => void change(event.target.value)}>
          <option value="">
            {standard === undefined
              ? t('stores.standard')
              : t('stores.standardNumber', { number: phone(standard.number) })}
          </option>
          {/* One that is retired is still the store's own, until another is chosen. */}
          {value !== '' && senders.every(({ number }) => number !== value) && (
            <option value={value}>{t('stores.retired', { number: phone(value) })}</option>
          )}
          {senders.map(({ number }) => (
            <option key={number} value={number}>
              {phone(number)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
