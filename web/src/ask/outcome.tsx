import { Check, CircleAlert, Minus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { Problem } from '../api/request.ts';
import type { ConsentEvent, Customer } from '../api/types.ts';
import { act, useKeys } from '../app/keys.ts';
import { useMe } from '../app/me.ts';
import { Button } from '../ui/button.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { Confirmation } from './confirmation.tsx';
import { ALONE_MS } from './lone-press.ts';
import styles from './outcome.module.css';
import { undoAnswer } from './undo-answer.ts';
import { UndoCountdown } from './undo-countdown.tsx';
import { useCarriedUndo } from './use-carried-undo.ts';
import { UNDO_SECONDS } from './use-record-answer.ts';
import { useRefusalWords } from './use-refusal-words.ts';
import { stands, type WhatCounts, whatCounts } from './what-counts.ts';

interface Props {
  readonly customer: Customer;
  readonly answer: ConsentEvent;
  /** `customer` was read after the answer was put on record. */
  readonly known: boolean;
  readonly onTakenBack: () => void;
  readonly onCorrect: () => void;
  readonly onDone: () => void;
}

const MARKS: Readonly<Partial<Record<WhatCounts, { look: string; icon: ReactNode }>>> = {
  yes: { look: 'on', icon: <Check aria-hidden="true" /> },
  yesCounts: { look: 'on', icon: <Check aria-hidden="true" /> },
  blocked: { look: 'decide', icon: <CircleAlert aria-hidden="true" /> },
};
const OFF = { look: 'off', icon: <Minus aria-hidden="true" /> };

/** What holds now, a moment in which the answer can be taken back, and after a yes what becomes of its confirmation (C7). */
export function Outcome({ customer, answer, known, onTakenBack, onCorrect, onDone }: Props) {
  const { t } = useTranslation('ask');
  const { senders } = useMe();
  const refusalWords = useRefusalWords();
  const [undo, setUndo] = useState<'open' | 'busy' | 'over'>(answer.undoUntil === null ? 'over' : 'open');
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [key] = useState(randomId);
  const [undoEndsAt] = useState(() => performance.now() + UNDO_SECONDS * 1_000);
  // While it is being taken back the record changes by one's own doing.
  const counts = whatCounts(answer, customer, known && undo !== 'busy');
  const mayUndo = undo !== 'over' && stands(counts);
  // Nothing that could be pressed has the focus: what comes next is read out.
  useEffect(() => title.current?.focus(), []);
  useCarriedUndo({ customer, answer, key, endsAt: undoEndsAt, open: undo === 'open' && stands(counts) });

  const takeBack = async () => {
    if (undo !== 'open') return;
    setUndo('busy');
    setError(null);
    try {
      await undoAnswer({ customerId: customer.id, eventId: answer.id, key });
      onTakenBack();
    } catch (error) {
      setError(error);
      setUndo(error instanceof Problem ? 'over' : 'open');
    }
  };
  useKeys({
    z: mayUndo ? act(() => void takeBack(), ALONE_MS) : undefined,
    d: act(onDone, ALONE_MS),
  });

  const name = customer.name.split(' ')[0];
  const sender = senders.find(({ isDefault }) => isDefault)?.number;
  const countdown = mayUndo ? (
    <UndoCountdown
      endsAt={undoEndsAt}
      busy={undo === 'busy'}
      onUndo={() => void takeBack()}
      onOver={() => setUndo((now) => (now === 'open' ? 'over' : now))}
    />
  ) : null;
  const { look, icon } = MARKS[counts] ?? OFF;
  return (
    <section className={styles.outcome}>
      <span className={styles.mark} data-look={look}>
        {icon}
      </span>
      {/* What changes by somebody else’s doing is heard too. */}
      <div role="status">
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {t(`outcome.${counts}`, { name })}
        </h2>
      </div>
      {(counts === 'no' || counts === 'noCounts' || counts === 'saidNo') && (
        <p className={styles.words}>
          {sender === undefined
            ? t('outcome.noWords', { name })
            : t('outcome.noLater', { name, sender: unbrokenPhone(sender) })}
        </p>
      )}
      {error !== null && (
        <p className={styles.failed} role="alert">
          {error instanceof Problem ? refusalWords(error) : t('undoFailed')}
        </p>
      )}
      {counts === 'yes' || counts === 'blocked' ? (
        <Confirmation
          customer={customer}
          messageId={answer.confirmationMessageId}
          undo={countdown}
          onCorrect={onCorrect}
          onDone={onDone}
        />
      ) : (
        <div className={styles.actions}>
          {countdown}
          <Button size="large" shortcut="D" onClick={onDone}>
            {t('done')}
          </Button>
        </div>
      )}
    </section>
  );
}
