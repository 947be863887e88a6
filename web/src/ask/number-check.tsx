import { type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { SCANNER_GAP_MS } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Key } from '../ui/key.tsx';
import { phone } from '../words/phone.ts';
import { CorrectNumber } from './correct-number.tsx';
import styles from './number-check.module.css';
import { useLonePress } from './use-lone-press.ts';

interface Props {
  readonly customer: Customer;
  readonly tick: RefObject<HTMLButtonElement | null>;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly correcting: boolean;
  readonly onCorrecting: (correcting: boolean) => void;
  /** Why nothing was recorded: said beside the box that it is about. */
  readonly why: string | null;
}

/** The number is read back digit by digit; the box is ticked by whoever did so, and never beforehand (C2). */
export function NumberCheck({ customer, tick, ticked, onTick, correcting, onCorrecting, why }: Props) {
  const { t } = useTranslation('ask');
  const whyId = useId();
  const press = useLonePress(SCANNER_GAP_MS);
  const open = useRef<HTMLButtonElement>(null);
  // Where one goes on from, once the field is gone: a number that was put right is to be read back.
  const next = useRef<RefObject<HTMLElement | null> | null>(null);
  useEffect(() => {
    if (!correcting) next.current?.current?.focus();
    next.current = null;
  }, [correcting]);
  const close = (goOn: RefObject<HTMLElement | null>) => {
    next.current = goOn;
    onCorrecting(false);
  };
  const shown = phone(customer.mobile);
  return (
    <section className={styles.check} data-asks={why !== null}>
      {correcting ? (
        <CorrectNumber
          customer={customer}
          onDone={() => {
            onTick(false);
            close(tick);
          }}
          onCancel={() => close(open)}
        />
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: an input ticks itself and asks afterwards; a scanner's blank ticks nothing. */}
          <button
            ref={tick}
            type="button"
            role="checkbox"
            aria-checked={ticked}
            aria-describedby={why === null ? undefined : whyId}
            className={styles.tick}
            onClick={(event) => press(event, () => onTick(!ticked))}
          >
            <span className={styles.box} aria-hidden="true" />
            <span className={styles.number} dir="ltr">
              {shown.slice(0, -4)}
              <b>{shown.slice(-4)}</b>
            </span>
            <span className={styles.words}>
              {t('numberRight')} <Key>C</Key>
            </span>
          </button>
          <Button ref={open} look="quiet" className={styles.correct} onClick={() => onCorrecting(true)}>
            {t('correct.open')}
          </Button>
        </>
      )}
      {why !== null && (
        <p id={whyId} className={styles.why} role="alert">
          {why}
        </p>
      )}
    </section>
  );
}
