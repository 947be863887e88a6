import { Check, Minus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import type { ConsentEvent, Customer } from '../api/types.ts';
import { act, useKeys } from '../app/keys.ts';
import { useMe } from '../app/me.ts';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { Confirmation } from './confirmation.tsx';
import { ALONE_MS } from './lone-press.ts';
import styles from './outcome.module.css';
import { UndoCountdown } from './undo-countdown.tsx';
import { UNDO_SECONDS } from './use-record-answer.ts';
import { useRefusalWords } from './use-refusal-words.ts';

interface Props {
  readonly customer: Customer;
  readonly answer: ConsentEvent;
  readonly onTakenBack: () => void;
  readonly onCorrect: () => void;
  readonly onDone: () => void;
}

/** What was recorded, a moment in which it can be taken back, and after a yes what becomes of its confirmation (C7). */
export function Outcome({ customer, answer, onTakenBack, onCorrect, onDone }: Props) {
  const { t } = useTranslation('ask');
  const { senders } = useMe();
  const refusalWords = useRefusalWords();
  const [undo, setUndo] = useState<'open' | 'busy' | 'over'>(answer.undoUntil === null ? 'over' : 'open');
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const key = useRef(randomId());
  const [undoEndsAt] = useState(() => performance.now() + UNDO_SECONDS * 1_000);
  // Nothing that could be pressed has the focus: what comes next is read out.
  useEffect(() => title.current?.focus(), []);

  const takeBack = async () => {
    if (undo !== 'open') return;
    setUndo('busy');
    setError(null);
    try {
      await request<ConsentEvent>(`/customers/${customer.id}/consent/${answer.id}/undo`, {
        method: 'POST',
        key: key.current,
      });
      await queryClient.invalidateQueries({ queryKey: ['customer', customer.id] });
      void queryClient.invalidateQueries({ queryKey: ['consentEvents', customer.id] });
      onTakenBack();
    } catch (error) {
      setError(error);
      setUndo(error instanceof Problem ? 'over' : 'open');
    }
  };
  useKeys({
    z: undo === 'open' ? act(() => void takeBack(), ALONE_MS) : undefined,
    d: act(onDone, ALONE_MS),
  });

  const yes = answer.decision === 'opt_in';
  const name = customer.name.split(' ')[0];
  const sender = senders.find(({ isDefault }) => isDefault)?.number;
  const countdown =
    undo === 'over' ? null : (
      <UndoCountdown
        endsAt={undoEndsAt}
        busy={undo === 'busy'}
        onUndo={() => void takeBack()}
        onOver={() => setUndo((now) => (now === 'open' ? 'over' : now))}
      />
    );
  return (
    <section className={styles.outcome}>
      <span className={styles.mark} data-look={yes ? 'on' : 'off'}>
        {yes ? <Check aria-hidden="true" /> : <Minus aria-hidden="true" />}
      </span>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {t(yes ? 'outcome.yes' : 'outcome.no')}
      </h2>
      {!yes && (
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
      {yes ? (
        <Confirmation
          customer={customer}
          answeredAt={answer.recordedAt}
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
