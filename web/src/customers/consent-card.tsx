import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Customer } from '../api/types.ts';
import { Card } from '../ui/card.tsx';
import { Switch } from '../ui/switch.tsx';
import { dayAndTime } from '../words/times.ts';
import { CarrierBlocks } from './carrier-blocks.tsx';
import styles from './consent-card.module.css';
import { useConsentEvents } from './customer-data.ts';
import { useEventWords } from './event-words.ts';
import { OtherWays } from './other-ways.tsx';
import { useTurnOff } from './turn-off.ts';

/** The toggle, how it came to be so; and beside it, never in it, what the carrier blocks (C29). */
export function ConsentCard({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const { busy, turnOff } = useTurnOff(customer);
  const id = useId();
  const { consent, agreesToTexts } = customer;
  const neverYes = consent.state === 'never_asked' || consent.state === 'declined';
  const changed = useChangedByItself(customer, busy);
  return (
    <>
      <div className={styles.card} data-changed={changed}>
        <Card>
          {/* Off by one press: that is the customer's word (M7). On is their answer to the script, so it leads there (M8). */}
          <Switch
            label={t(neverYes ? 'agree' : 'agreed')}
            checked={agreesToTexts && !busy}
            disabled={busy}
            describedBy={id}
            onChange={(on) =>
              on
                ? go(`/ask/${customer.id}`, { state: { from: location.pathname } })
                : turnOff({ method: 'verbal' })
            }
          />
          <div id={id} className={styles.how} aria-live="polite">
            {busy ? <p>{t('turningOff')}</p> : <How customer={customer} />}
          </div>
          <Confirm customer={customer} />
          {consent.state !== 'opted_out' && (
            <button type="button" className={styles.other} disabled={busy} onClick={() => setAsking(true)}>
              {t('otherWay.label')}
            </button>
          )}
        </Card>
      </div>
      <CarrierBlocks customer={customer} />
      {asking && (
        <OtherWays
          customer={customer}
          onClose={() => setAsking(false)}
          onChoose={(way) => {
            setAsking(false);
            turnOff(way);
          }}
        />
      )}
    </>
  );
}

/** Who said what to whom, when: the event that made it so. */
function How({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const words = useEventWords();
  const { data } = useConsentEvents(customer.id);
  const { consent } = customer;
  const event = data?.items.findLast(({ recordedAt }) => recordedAt === consent.since);
  const how = event ? words(event) : t(`states.${consent.state}`);
  const covers = t(consent.categories.includes('promotional') ? 'covers.promotional' : 'covers.service');
  return (
    <>
      {consent.since === null ? (
        <p>{t('how.never_asked')}</p>
      ) : (
        <p>
          {`${how}, ${dayAndTime(consent.since)}.`.replace(/\.\.$/, '.')}
          {consent.state === 'opted_in' && ` ${covers}`}
        </p>
      )}
      {consent.state === 'opted_out' && (
        <p>{t(consent.reopens === 'start_only' ? 'how.startOnly' : 'how.askAgain')}</p>
      )}
    </>
  );
}

/** What staff do next at the counter: ask who was not asked, or read a number back (C5). */
function Confirm({ customer: { id, consent } }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const unconfirmed = consent.state === 'opted_in' && !consent.numberConfirmed;
  if (!unconfirmed && !consent.prompt) return null;
  return (
    <>
      {unconfirmed && <p className={styles.warning}>{t('how.notConfirmed')}</p>}
      <Link href={`/ask/${id}`} state={{ from: location.pathname }} className={styles.ask}>
        {t(unconfirmed ? 'readBack' : 'askNow')}
      </Link>
    </>
  );
}

/** How long a change that came by itself stays marked, in ms. */
const MARKED_MS = 2_600;

/** Whether the toggle has just changed while one looked at it, by somebody else's doing: a STOP, say (M6). */
function useChangedByItself({ agreesToTexts }: Customer, own: boolean): boolean {
  const [marked, setMarked] = useState(false);
  const before = useRef(agreesToTexts);
  const wasOwn = useRef(own);
  useEffect(() => {
    const byItself = before.current !== agreesToTexts && !wasOwn.current;
    before.current = agreesToTexts;
    wasOwn.current = own;
    if (!byItself) return;
    setMarked(true);
    const timer = setTimeout(() => setMarked(false), MARKED_MS);
    return () => clearTimeout(timer);
  }, [agreesToTexts, own]);
  return marked;
}
