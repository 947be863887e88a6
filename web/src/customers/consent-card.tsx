import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Customer } from '../api/types.ts';
import { useCommands } from '../app/commands.ts';
import { act, useKeys } from '../app/keys.ts';
import { ALONE_MS } from '../ask/lone-press.ts';
import { Card } from '../ui/card.tsx';
import { Switch } from '../ui/switch.tsx';
import { dayAndTime } from '../words/times.ts';
import { CarrierBlocks } from './carrier-blocks.tsx';
import { ConfirmOff } from './confirm-off.tsx';
import styles from './consent-card.module.css';
import { useConsentEvents } from './customer-data.ts';
import { useEventWords } from './event-words.ts';
import { LineNotice } from './line-notice.tsx';
import { OtherWays } from './other-ways.tsx';
import { useTurnOff } from './turn-off.ts';

interface Props {
  readonly customer: Customer;
  /** The only one here: then a key turns it, which otherwise could mean any of several. */
  readonly alone?: boolean;
  /** Brings it in sight, where it may be out of it: a key turns no toggle that nobody sees. */
  readonly onSeek?: () => void;
}

/** The toggle, how it came to be so; and beside it, never in it, what the carrier blocks (C29). */
export function ConsentCard({ customer, alone = true, onSeek }: Props) {
  const { t } = useTranslation('customers');
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const { busy, turnOff } = useTurnOff(customer);
  const id = useId();
  const { consent, agreesToTexts } = customer;
  const neverYes = consent.state === 'never_asked' || consent.state === 'declined';
  const [byKey, setByKey] = useState(false);
  const changed = useChanged(customer, busy && !byKey);
  const [touched, setTouched] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const say = (key = false) => {
    setByKey(key);
    if (agreesToTexts) turnOff({ method: 'verbal' });
    else go(`/ask/${customer.id}`, { state: { from: location.pathname } });
  };
  const close = () => {
    setTouched(false);
    toggle.current?.focus();
  };
  const press = () => (toggle.current?.checkVisibility() === false ? onSeek?.() : say(true));
  useKeys({ t: alone && !busy ? act(press, ALONE_MS) : undefined });
  useCommands(
    alone
      ? [{ id: 'texts', label: t(agreesToTexts ? 'saidStop' : 'askNow'), shortcut: 'T', run: () => say() }]
      : [],
  );
  return (
    <>
      <div className={styles.card} data-changed={changed}>
        <Card>
          {/* Off by one press: that is the customer's word (M7). On is their answer to the script, so it leads there (M8). */}
          <Switch
            ref={toggle}
            label={t(neverYes ? 'agree' : 'agreed')}
            checked={agreesToTexts && !busy}
            busy={busy}
            describedBy={id}
            shortcut={alone ? 'T' : undefined}
            onChange={(on, event) => (!on && isTouch(event) ? setTouched(true) : say())}
          />
          {touched && agreesToTexts && !busy && (
            <ConfirmOff
              name={customer.name.split(' ')[0] ?? customer.name}
              onKeep={close}
              onOff={() => {
                close();
                say();
              }}
            />
          )}
          <div id={id} className={styles.how} aria-live="polite">
            {busy ? <p>{t('turningOff')}</p> : <How customer={customer} />}
          </div>
          <Confirm customer={customer} />
          {consent.state !== 'opted_out' && !busy && (
            <button type="button" className={styles.other} onClick={() => setAsking(true)}>
              {t('otherWay.label')}
            </button>
          )}
        </Card>
      </div>
      <CarrierBlocks customer={customer} />
      <LineNotice customer={customer} />
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

/** A finger, not a key: a press by Enter or Space is a click without a count. */
const isTouch = ({ detail }: MouseEvent) => detail > 0 && matchMedia('(pointer: coarse)').matches;
/** What brings texts back (C28). */
const REOPENED = {
  counter: 'how.askAgain',
  owner: 'how.needsOwner',
  start_only: 'how.startOnly',
} as const;

/** Who said what to whom, when: the event that made it so. */
function How({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const words = useEventWords();
  const { data } = useConsentEvents(customer.id);
  const { consent } = customer;
  const event = data?.items.findLast(({ recordedAt }) => recordedAt === consent.since);
  const how = event ? words(event, customer) : t(`states.${consent.state}`);
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
      {consent.state === 'opted_out' && <p>{t(REOPENED[consent.reopens])}</p>}
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

/** Whether the toggle has just changed without being touched: by a STOP, say (M6), or by a key, which may have been a slip. */
function useChanged({ agreesToTexts }: Customer, own: boolean): boolean {
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
