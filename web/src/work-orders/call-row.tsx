import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Task } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { useReasonAndRemedy } from '../inbox/reasons.ts';
import { Time } from '../ui/time.tsx';
import { phone } from '../words/phone.ts';
import { dayAndTime } from '../words/times.ts';
import styles from './call-row.module.css';
import { leaveRow } from './leave-row.ts';
import { OUTCOME_ICONS } from './outcome-icons.ts';
import type { Tag } from './printed-tag.tsx';
import { emailOf, type Outcome, outcomesOf, useSettleTask } from './use-settle-task.ts';

interface Props {
  readonly task: Task;
  readonly onPrint: (tag: Tag) => void;
}

/** A text that told nobody; the others wait for a word. */
const FAILED: readonly Task['kind'][] = ['tell_customer', 'confirmation_not_delivered'];

/** Whom to call, on which number, why no text went, and what to say. */
export function CallRow({ task, onPrint }: Props) {
  const { t } = useTranslation('workOrders');
  const reason = useReasonAndRemedy();
  const { kind, customer, number, workOrder, text, conversationId, createdAt } = task;
  const what = workOrder === null ? task.label : `${workOrder.number} ${workOrder.label}`;
  const notDelivered = reason({ reason: task.reason, carrierError: null, failure: task.failure });
  const why =
    kind === 'tell_customer'
      ? t('call.why.tell_customer', { why: notDelivered })
      : kind === 'confirmation_not_delivered' && task.failure !== null
        ? `${t(`call.why.${task.failure === 'no_answer' ? 'confirmation_unknown' : 'confirmation_not_delivered'}`)} ${notDelivered}`
        : kind === 'call_back' && task.consentState === 'opted_out'
          ? t('call.why.call_back_stopped')
          : t(`call.why.${kind}`);
  const words = kind === 'tell_customer' && what !== null ? t('call.sayReady', { what: spoken(task) }) : text;
  return (
    <article className={styles.row} data-task={task.id}>
      <div className={styles.whom}>
        <h2 className={styles.name}>
          {customer === null ? (
            t('call.nobody')
          ) : (
            <Link href={`/customers/${customer.id}`} data-row="" dir="auto">
              {customer.name}
            </Link>
          )}
        </h2>
        {/* Of a wrong number it is a stranger's. */}
        {number !== null && (kind !== 'wrong_number' || customer === null) && (
          <a className={styles.number} href={`tel:${number}`} {...(customer === null && { 'data-row': '' })}>
            <Phone size={22} aria-hidden="true" /> {phone(number)}
          </a>
        )}
        <p className={styles.since}>
          {t('call.since')} <Time at={createdAt} say={dayAndTime} />
          {conversationId !== null && <Link href={`/inbox/${conversationId}`}>{t('call.conversation')}</Link>}
        </p>
      </div>
      <div className={styles.what}>
        {what !== null && (
          <p className={styles.label} dir="auto">
            {what}
          </p>
        )}
        <p className={styles.why} data-failed={FAILED.includes(kind)}>
          {why}
        </p>
        {words !== null && kind !== 'confirmation_not_delivered' && (
          <figure className={styles.text}>
            <figcaption>{t(kind === 'tell_customer' ? 'call.say' : 'call.wrote')}</figcaption>
            <blockquote dir="auto">{words}</blockquote>
          </figure>
        )}
      </div>
      <Outcomes task={task} onPrint={onPrint} />
    </article>
  );
}

/** What one says of it on the phone: the work, or the order by its number; not the text, which nobody speaks. */
const spoken = ({ workOrder, label }: Task): string => workOrder?.label ?? label ?? '';

/** What came of it. Printing and writing are done by the press that records them. */
function Outcomes({ task, onPrint }: Props) {
  const { t } = useTranslation('workOrders');
  const me = useMe();
  const settle = useSettleTask();
  const { workOrder, customer, number } = task;
  const press = (outcome: Outcome) => {
    if (outcome === 'printed_tag' && workOrder !== null && customer !== null)
      onPrint({
        ...workOrder,
        texts: false,
        customer: { name: customer.name, mobile: number ?? customer.mobile },
      });
    leaveRow(task.id);
    settle(task, outcome);
  };
  return (
    <fieldset className={styles.outcomes} aria-label={t('call.outcomes')}>
      {task.kind === 'unclear' && task.conversationId !== null && (
        <Link className={styles.outcome} href={`/inbox/${task.conversationId}`}>
          {t('call.decide')}
        </Link>
      )}
      {outcomesOf(task, me).map((outcome) => {
        const Icon = OUTCOME_ICONS[outcome];
        const content = (
          <>
            <Icon size={18} aria-hidden="true" /> {t(`call.outcome.${outcome}`)}
          </>
        );
        return outcome === 'emailed' ? (
          <a
            key={outcome}
            className={styles.outcome}
            href={emailOf(task, me.business.name)}
            onClick={() => press(outcome)}
          >
            {content}
          </a>
        ) : (
          <button key={outcome} type="button" className={styles.outcome} onClick={() => press(outcome)}>
            {content}
          </button>
        );
      })}
    </fieldset>
  );
}
