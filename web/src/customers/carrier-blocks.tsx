import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { Time } from '../ui/time.tsx';
import { phone } from '../words/phone.ts';
import { dayAndTime } from '../words/times.ts';
import styles from './carrier-blocks.module.css';

/** What came of asking the carrier, as the words for it are named. */
const stand = (lift: Customer['consent']['carrierBlocks'][number]['lift']) =>
  lift === null || lift === 'not_offered' ? 'agreed' : lift;

/** What the carrier refuses, whatever was agreed: for each of the shop's numbers, and the words that lift it (C29). */
export function CarrierBlocks({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const { name, agreesToTexts, consent } = customer;
  return consent.carrierBlocks.map(({ senderNumber, since, lift, keyword, textTo }) => {
    const sender = phone(senderNumber);
    return (
      <section key={senderNumber} className={styles.block} aria-label={t('block.title')}>
        <h3>{t('block.title')}</h3>
        <p>{t(`block.${agreesToTexts ? stand(lift) : 'off'}`, { name: name.split(' ')[0], sender })}</p>
        <p className={styles.say}>{t('block.say', { sender: phone(textTo), word: keyword })}</p>
        <p className={styles.since}>
          {t('block.since')} <Time at={since} say={dayAndTime} />
        </p>
      </section>
    );
  });
}
