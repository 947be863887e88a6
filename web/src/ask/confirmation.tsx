import { Check, CircleAlert, Phone } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer, Message } from '../api/types.ts';
import { useReason } from '../inbox/reasons.ts';
import { Button } from '../ui/button.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { useMessage } from './ask-data.ts';
import styles from './confirmation.module.css';
import outcome from './outcome.module.css';

interface Props {
  readonly customer: Customer;
  /** Null where none is due: they had agreed before. */
  readonly messageId: string | null;
  /** As long as the answer can be taken back. */
  readonly undo: ReactNode;
  readonly onCorrect: () => void;
  readonly onDone: () => void;
}

const FAILED: readonly Message['status'][] = ['failed', 'undelivered', 'refused', 'canceled', 'unknown'];
/** Held back because of what was said after the yes: that is no fault of the number, and the record says so in a moment. */
const OVERRULED: readonly (string | null)[] = ['opted_out', 'declined', 'withdrawn'];
const hasFailed = ({ status, reason }: Message) => FAILED.includes(status) && !OVERRULED.includes(reason);

/** The confirmation on its way, and what to do where it does not arrive. The customer is still there to ask. */
export function Confirmation({ customer, messageId, undo, onCorrect, onDone }: Props) {
  const { t } = useTranslation('ask');
  const { data: message } = useMessage(messageId);
  const [silent, setSilent] = useState(false);
  const { carrierBlock } = customer.consent;
  const done = (
    <>
      {undo}
      <Button size="large" shortcut="D" onClick={onDone}>
        {t('done')}
      </Button>
    </>
  );

  if (carrierBlock !== null) {
    const values = { sender: unbrokenPhone(carrierBlock.senderNumber) };
    return (
      <>
        <div className={styles.block} role="alert">
          <h3>{t('confirmation.blocked', values)}</h3>
          <p>{t('confirmation.blockedSay', values)}</p>
        </div>
        <Next>{done}</Next>
      </>
    );
  }
  if (messageId === null) return <Next words={t('confirmation.none')}>{done}</Next>;
  if (message && hasFailed(message)) {
    return <NotArrived customer={customer} message={message} onCorrect={onCorrect} done={done} />;
  }
  const delivered = message?.status === 'delivered';
  return (
    <>
      <Path status={message?.status ?? 'queued'} mayUndo={undo !== null} />
      {!delivered ? (
        <Next>{done}</Next>
      ) : silent ? (
        <Next words={t('confirmation.silent', { number: unbrokenPhone(customer.mobile) })}>
          <Button size="large" onClick={onCorrect}>
            {t('correct.open')}
          </Button>
          {done}
        </Next>
      ) : (
        <Next question={t('confirmation.buzz')}>
          <Button size="large" onClick={() => setSilent(true)}>
            {t('confirmation.buzzNo')}
          </Button>
          <Button look="primary" size="large" shortcut="D" onClick={onDone}>
            {t('confirmation.buzzYes')}
          </Button>
        </Next>
      )}
    </>
  );
}

interface NextProps {
  readonly question?: string;
  readonly words?: string;
  readonly children: ReactNode;
}

function Next({ question, words, children }: NextProps) {
  return (
    <>
      <div role="status">
        {question !== undefined && <p className={styles.buzz}>{question}</p>}
        {words !== undefined && <p className={outcome.words}>{words}</p>}
      </div>
      <div className={outcome.actions}>{children}</div>
    </>
  );
}

const STEPS = ['waiting', 'sent', 'delivered'] as const;

/** Waiting, sent, delivered: where it is now. */
function Path({ status, mayUndo }: { readonly status: Message['status']; readonly mayUndo: boolean }) {
  const { t } = useTranslation('ask');
  const at = status === 'delivered' ? 2 : status === 'sent' ? 1 : 0;
  const first = at > 0 ? 'gone' : mayUndo ? 'undo' : 'waiting';
  return (
    <ol className={styles.path} aria-label={t('confirmation.label')}>
      {STEPS.map((step, index) => (
        <li key={step} data-done={at > 0 && index <= at} aria-current={index === at ? 'step' : undefined}>
          <span className={styles.dot} aria-hidden="true">
            {at > 0 && index <= at && <Check size={14} strokeWidth={3} />}
          </span>
          {t(`confirmation.steps.${step === 'waiting' ? first : step}`)}
        </li>
      ))}
    </ol>
  );
}

interface NotArrivedProps {
  readonly customer: Customer;
  readonly message: Message;
  readonly onCorrect: () => void;
  readonly done: ReactNode;
}

function NotArrived({ customer, message, onCorrect, done }: NotArrivedProps) {
  const { t } = useTranslation('ask');
  const reason = useReason();
  const unknown = message.status === 'unknown';
  return (
    <>
      <div className={styles.notArrived} role="alert">
        <CircleAlert aria-hidden="true" />
        <div>
          <h3>{t(unknown ? 'confirmation.nobodyKnows' : 'confirmation.failed')}</h3>
          <p>{unknown ? t('confirmation.unknown') : reason(message)}</p>
          <p>{t('confirmation.whatToDo', { number: unbrokenPhone(customer.mobile) })}</p>
        </div>
      </div>
      <div className={outcome.actions}>
        <Button size="large" onClick={onCorrect}>
          {t('correct.open')}
        </Button>
        <a className={styles.call} href={`tel:${customer.mobile}`}>
          <Phone size={18} aria-hidden="true" /> {t('confirmation.call')}
        </a>
        {done}
      </div>
    </>
  );
}
