import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { listOf } from '../words/list-of.ts';
import { unbrokenPhone } from '../words/phone.ts';
import styles from './merge.module.css';
import type { Choice } from './merge-sides.tsx';

interface Props {
  readonly customer: Customer;
  readonly other: Customer;
  readonly choice: Choice;
}

/** What will happen, in plain words, before it does: of the numbers above all, since each keeps its own answer (C5). */
export function MergeOutcome({ customer, other, choice }: Props) {
  const { t } = useTranslation('customers');
  const both = [customer, other];
  const [stays = customer] = both.filter(({ mobile }) => mobile === choice.mobile);
  const left = both.find(({ mobile }) => mobile !== choice.mobile);
  const on = both.filter(({ mobile }) => mobile === choice.mobile);
  const unconfirmed = stays.agreesToTexts && !on.some(({ consent }) => consent.numberConfirmed);
  const lines = [
    t('merge.outcome.all'),
    `${t('merge.outcome.number', { number: unbrokenPhone(choice.mobile) })} ${t(`merge.outcome.states.${stays.consent.state}`)}`,
    ...(unconfirmed ? [t('merge.outcome.readBack')] : []),
    ...(left === undefined ? [] : [outcomeOf(left)]),
    t('merge.outcome.forGood'),
  ];
  function outcomeOf({ mobile, sharedWith, consent }: Customer): string {
    const number = unbrokenPhone(mobile);
    const others = sharedWith.filter(({ id }) => !both.some((each) => each.id === id));
    if (others.length > 0) {
      return t('merge.outcome.othersKeep', { number, names: listOf(others.map(({ name }) => name)) });
    }
    return t(consent.state === 'opted_in' ? 'merge.outcome.yesEnds' : `merge.outcome.left.${consent.state}`, {
      number,
    });
  }
  return (
    <section className={styles.outcome} aria-live="polite" aria-label={t('merge.outcome.title')}>
      <h3>{t('merge.outcome.title')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
