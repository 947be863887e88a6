import { Check, X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { act, move, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Key } from '../ui/key.tsx';
import { type Script, useStores } from './ask-data.ts';
import { ALONE_MS } from './lone-press.ts';
import { NumberCheck } from './number-check.tsx';
import { Proof } from './proof.tsx';
import styles from './question.module.css';
import { Standing } from './standing.tsx';
import { useLonePress } from './use-lone-press.ts';
import { type Answer, type Recorded, useRecordAnswer } from './use-record-answer.ts';
import { useRefusalWords } from './use-refusal-words.ts';
import { useShownFor } from './use-shown-for.ts';

interface Props {
  readonly customer: Customer;
  readonly script: Script;
  /** It took the place of another while this screen was open. */
  readonly replaced: boolean;
  /** How one came back to the question. */
  readonly begin: { readonly takenBack?: true; readonly correct?: true };
  readonly onAnswered: (recorded: Recorded) => void;
  readonly onSkip: () => void;
}

/** The script, the number, and two answers of the same weight: no answer is nearer at hand than the other (C2). */
export function Question({ customer, script, replaced, begin, onAnswered, onSkip }: Props) {
  const { t } = useTranslation('ask');
  const { mobile, name } = customer;
  const { stores, store, choose } = useStores();
  const { record, busy, error } = useRecordAnswer(customer.id);
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState(begin.correct === true);
  const [hint, setHint] = useState<'tickFirst' | 'tooQuick' | null>(null);
  const [pressed, setPressed] = useState<Answer['decision'] | null>(null);
  const tick = useRef<HTMLButtonElement>(null);
  const shownFor = useShownFor();
  const press = useLonePress();
  const refusalWords = useRefusalWords();
  // What was ticked is this number; another, corrected here or elsewhere, has not been read back.
  const ticked = confirmed === mobile;
  const setTicked = (next: boolean) => {
    setConfirmed(next ? mobile : null);
    setHint(null);
  };

  const answer = async (decision: Answer['decision']) => {
    if (busy) return;
    if (!ticked || correcting) {
      setHint('tickFirst');
      tick.current?.focus();
      return;
    }
    setHint(null);
    const recorded = await record({
      decision,
      scriptVersionId: script.id,
      confirmedMobile: mobile,
      ...(store && { storeId: store.id }),
      shownForSeconds: shownFor(),
    });
    if (recorded !== null) onAnswered(recorded);
  };
  const tooQuick = () => setHint('tooQuick');
  // The button goes in at once and comes out again where more keys follow.
  const waiting = (decision: Answer['decision']) => (waits: boolean) => setPressed(waits ? decision : null);
  const key = (decision: Answer['decision']) =>
    act(() => void answer(decision), ALONE_MS, { tooQuick, waiting: waiting(decision) });
  useKeys({
    y: key('opt_in'),
    n: key('decline'),
    c: correcting ? undefined : act(() => setTicked(!ticked), ALONE_MS, { tooQuick }),
    Escape: move(() => (correcting ? setCorrecting(false) : onSkip())),
  });

  const button = (decision: Answer['decision'], words: string, shortcut: string, icon: ReactNode) => (
    <AnswerButton
      title={t(`answers.${decision}.title`)}
      words={words}
      shortcut={shortcut}
      icon={icon}
      busy={busy}
      pressed={pressed === decision}
      onPress={(event) => {
        if (!press(event, () => void answer(decision), waiting(decision))) tooQuick();
      }}
    />
  );
  const agreedAlready = customer.consent.state === 'opted_in';
  return (
    <div className={styles.question}>
      {begin.takenBack && (
        <p className={styles.note} role="status">
          {t('takenBack')}
        </p>
      )}
      {replaced && (
        <p className={styles.decide} role="alert">
          {t('scriptReplaced')}
        </p>
      )}
      {!correcting && <Standing customer={customer} />}
      <figure className={styles.script}>
        <figcaption>{t('readOut')}</figcaption>
        <blockquote>{script.text}</blockquote>
      </figure>
      <NumberCheck
        customer={customer}
        tick={tick}
        ticked={ticked}
        onTick={setTicked}
        correcting={correcting}
        onCorrecting={setCorrecting}
        why={hint === 'tickFirst' ? t('tickFirst') : null}
      />
      <div className={styles.answers}>
        {button(
          'opt_in',
          t(
            `answers.opt_in.${agreedAlready ? 'again' : customer.consent.carrierBlock ? 'blocked' : 'words'}`,
          ),
          'Y',
          <Check aria-hidden="true" />,
        )}
        {button('decline', t('answers.decline.words'), 'N', <X aria-hidden="true" />)}
      </div>
      {(error !== null || hint === 'tooQuick') && (
        <p className={error === null ? styles.decide : styles.failed} role="alert">
          {error === null ? t('tooQuick') : refusalWords(error)}
        </p>
      )}
      <footer className={styles.foot}>
        <Proof script={script} stores={stores} store={store} onStore={choose} />
        <Button look="quiet" onClick={(event) => press(event, onSkip)} shortcut="Esc">
          {t('skip')}
        </Button>
      </footer>
      <p className="visually-hidden" role="status">
        {busy ? t('recording', { name }) : ''}
      </p>
    </div>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly words: string;
  readonly shortcut: string;
  readonly icon: ReactNode;
  readonly busy: boolean;
  /** By its key, which has to be alone for a moment before it counts. */
  readonly pressed: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

function AnswerButton({ title, words, shortcut, icon, busy, pressed, onPress }: AnswerProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <button
        type="button"
        className={styles.answer}
        aria-describedby={id}
        aria-busy={busy || undefined}
        data-pressed={pressed || undefined}
        onClick={onPress}
      >
        <span className={styles.mark}>{icon}</span>
        <span className={styles.title}>{title}</span>
        <Key>{shortcut}</Key>
      </button>
      <p id={id}>{words}</p>
    </div>
  );
}
