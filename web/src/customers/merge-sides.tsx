import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { ConsentDot } from '../inbox/consent-dot.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { useWorkOrdersOf } from '../work-orders/work-order-data.ts';
import styles from './merge.module.css';

/** With what the one record goes on, where the two differ. */
export interface Choice {
  readonly name: string;
  readonly mobile: string;
}

interface Props {
  readonly customer: Customer;
  readonly other: Customer;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The two records beside each other, this one first; where they differ in what one can have only one of, one chooses. */
export function MergeSides({ customer, other, choice, onChoose }: Props) {
  const { t } = useTranslation('customers');
  const both = [customer, other] as const;
  return (
    <div className={styles.sides}>
      <div className={styles.heads} aria-hidden="true">
        <span>{t('merge.this')}</span>
        <span>{t('merge.other')}</span>
      </div>
      <Row
        label={t('fields.name')}
        differ={customer.name !== other.name}
        chosen={both.map(({ name }) => name === choice.name)}
        onChoose={(at) => onChoose({ ...choice, name: both[at]?.name ?? choice.name })}
      >
        {both.map(({ id, name }) => (
          <bdi key={id}>{name}</bdi>
        ))}
      </Row>
      <Row
        label={t('fields.mobile')}
        differ={customer.mobile !== other.mobile}
        chosen={both.map(({ mobile }) => mobile === choice.mobile)}
        onChoose={(at) => onChoose({ ...choice, mobile: both[at]?.mobile ?? choice.mobile })}
      >
        {both.map((each) => (
          <span key={each.id} className={styles.number}>
            <bdi dir="ltr">{unbrokenPhone(each.mobile)}</bdi>
            <span className={styles.state}>
              <ConsentDot state={each.consent.state} agrees={each.agreesToTexts} />
              {t(`states.${each.consent.state}`)}
            </span>
          </span>
        ))}
      </Row>
      {both.some(({ email }) => email !== null) && (
        <Row label={t('fields.email')}>
          {both.map(({ id, email }) => (
            <Known key={id} value={email} />
          ))}
        </Row>
      )}
      {both.some(({ externalId }) => externalId !== null) && (
        <Row label={t('fields.externalId')}>
          {both.map(({ id, externalId }) => (
            <Known key={id} value={externalId} />
          ))}
        </Row>
      )}
      <Row label={t('merge.work')}>
        {both.map(({ id }) => (
          <Work key={id} customerId={id} />
        ))}
      </Row>
    </div>
  );
}

interface RowProps {
  readonly label: string;
  /** One of the two is to be chosen. */
  readonly differ?: boolean;
  readonly chosen?: readonly boolean[];
  readonly onChoose?: (at: number) => void;
  readonly children: readonly ReactNode[];
}

function Row({ label, differ = false, chosen = [], onChoose, children }: RowProps) {
  const { t } = useTranslation('customers');
  const name = useId();
  const whose = [t('merge.this'), t('merge.other')];
  return (
    <fieldset className={styles.row}>
      <legend>{label}</legend>
      {children.map((shown, at) =>
        differ ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the one side is always the first.
          <label key={at} className={styles.choice}>
            <input type="radio" name={name} checked={chosen[at] === true} onChange={() => onChoose?.(at)} />
            <span className="visually-hidden">{t('labelled', { label: whose[at] })} </span>
            {shown}
          </label>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the one side is always the first.
          <div key={at} className={styles.said}>
            <span className="visually-hidden">{t('labelled', { label: whose[at] })} </span>
            {shown}
          </div>
        ),
      )}
    </fieldset>
  );
}

function Known({ value }: { readonly value: string | null }) {
  const { t } = useTranslation('customers');
  return value === null ? <span className={styles.none}>{t('merge.none')}</span> : <span>{value}</span>;
}

/** What is in hand: it says more about who somebody is than a name. */
function Work({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('customers');
  const { data } = useWorkOrdersOf(customerId);
  if (data === undefined) return null;
  if (data.items.length === 0) return <span className={styles.none}>{t('merge.none')}</span>;
  return (
    <ul>
      {data.items.map(({ id, number, label }) => (
        <li key={id}>
          <strong>{number}</strong> <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}
