import { ArrowUp, BatteryFull, Signal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { Problem } from '../api/request.ts';
import { useMe } from '../app/me.ts';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { initials } from '../ui/avatar.tsx';
import { phone } from '../words/phone.ts';
import { clockTime } from '../words/times.ts';
import { hum } from './buzz.ts';
import { type HandsetText, sayTo, useHandset, useHandsetTexts } from './handset-data.ts';
import styles from './phone.module.css';
import { PhoneTexts } from './phone-texts.tsx';

const QUICK = ['stop', 'stopThanks', 'start', 'help', 'yes', 'no', 'pickup', 'stopBy'] as const;

/** A customer's phone, as the customer sees it: in the hand, with its own look, and knowing nothing of the shop's screens. */
export function Phone({ number, sound }: { readonly number: string; readonly sound: boolean }) {
  const { t } = useTranslation('handset');
  const { business, senders } = useMe();
  const { data: handset } = useHandset(number);
  const { data: texts, isError } = useHandsetTexts(number);
  const { sending, fault, say } = useSay(number);
  const [words, setWords] = useState('');
  const buzzes = useBuzz(texts, sound);
  const owner = handset?.customers.map(({ name }) => name).join(', ') || t('nobody');
  const send = async (body: string) => {
    if (body.trim() === '') return;
    // Back into the field where it did not go: nothing that was written is lost.
    if (!(await say(body.trim()))) setWords((now) => (now === '' ? body : now));
  };
  const sender = senders.find(({ isDefault }) => isDefault)?.number ?? senders[0]?.number;
  return (
    <section className={styles.place} aria-label={t('phoneOf', { name: owner, number: phone(number) })}>
      <p className={styles.owner}>
        <strong>{owner}</strong> {phone(number)}
      </p>
      {/* Another animation at each text: the same one would not be played again. */}
      <div className={styles.phone} data-buzz={buzzes === 0 ? undefined : buzzes % 2}>
        <div className={styles.glass}>
          <div className={styles.status} aria-hidden="true">
            <Clock />
            <i className={styles.camera} />
            <span className={styles.signs}>
              <Signal size={13} strokeWidth={2.6} />
              <BatteryFull size={17} />
            </span>
          </div>
          <header className={styles.contact}>
            <span className={styles.face} aria-hidden="true">
              {initials(business.name)}
            </span>
            <span className={styles.shop}>{business.name}</span>
            {sender !== undefined && <span className={styles.sender}>{phone(sender)}</span>}
          </header>
          <PhoneTexts texts={texts} sending={sending} failed={isError} />
          {fault !== null && (
            <p className={styles.fault} role="alert">
              {fault}
            </p>
          )}
          <fieldset className={styles.quick} aria-label={t('quickLabel')}>
            {QUICK.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.chip}
                onClick={() => void send(t(`quick.${each}`))}
              >
                {t(`quick.${each}`)}
              </button>
            ))}
          </fieldset>
          <form
            className={styles.composer}
            onSubmit={(event) => {
              event.preventDefault();
              setWords('');
              void send(words);
            }}
          >
            <input
              type="text"
              dir="auto"
              className={styles.field}
              value={words}
              placeholder={t('write')}
              aria-label={t('write')}
              autoComplete="off"
              maxLength={1_600}
              onChange={(event) => setWords(event.target.value)}
            />
            <button
              type="submit"
              className={styles.send}
              aria-label={t('send')}
              title={t('send')}
              disabled={words.trim() === ''}
            >
              <ArrowUp size={17} strokeWidth={2.6} aria-hidden="true" />
            </button>
          </form>
          <i className={styles.home} aria-hidden="true" />
        </div>
      </div>
    </section>
  );
}

/** Shows a text at once, and as long as it takes until the phone has it. */
function useSay(number: string) {
  const { t } = useTranslation('handset');
  const problemWords = useProblemWords();
  const [sending, setSending] = useState<readonly { readonly key: string; readonly body: string }[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const say = async (body: string): Promise<boolean> => {
    const key = randomId();
    setFault(null);
    setSending((before) => [...before, { key, body }]);
    try {
      await sayTo(number, body, key);
      await queryClient.refetchQueries({ queryKey: ['handset', number, 'texts'] });
      return true;
    } catch (error) {
      setFault(error instanceof Problem ? problemWords(error) : t('unreachable'));
      return false;
    } finally {
      setSending((before) => before.filter((each) => each.key !== key));
    }
  };
  return { sending, fault, say };
}

/** Counts the texts that came in while one looked. */
function useBuzz(texts: readonly HandsetText[] | undefined, sound: boolean): number {
  const [buzzes, setBuzzes] = useState(0);
  const last = useRef<string | null | undefined>(undefined);
  const newest =
    texts === undefined ? undefined : (texts.findLast(({ direction }) => direction === 'in')?.id ?? null);
  const audible = useRef(sound);
  audible.current = sound;
  useEffect(() => {
    if (newest === undefined) return;
    if (last.current !== undefined && newest !== null && newest !== last.current) {
      setBuzzes((count) => count + 1);
      if (audible.current) hum();
    }
    last.current = newest;
  }, [newest]);
  return buzzes;
}

function Clock() {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return <span>{clockTime(now.toISOString()).replace(/\s?[ap]\.?\s?m\.?$/i, '')}</span>;
}
