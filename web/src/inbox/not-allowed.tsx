import { Lock, MessageSquarePlus, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConversationDetail } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import { titleOf } from './conversation-row.tsx';
import styles from './not-allowed.module.css';

interface Props {
  readonly conversation: ConversationDetail;
  readonly onNote: () => void;
}

/** Reasons that asking the customer, in person, can change. */
const ASK = ['never_asked', 'declined', 'opted_out', 'number_not_confirmed'];

/** In place of the box: why nothing may be sent, and what to do instead. */
export function NotAllowed({ conversation, onNote }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const { texting, number, sender, customers, openTasks } = conversation;
  const [customer] = customers;
  // Whoever has this phone is not the customer: they are not called, and nobody at the counter opens it.
  const isWrong = texting.reason === 'opted_out' && openTasks.some(({ kind }) => kind === 'wrong_number');
  const asks = !isWrong && ASK.includes(texting.reason ?? '');
  // Of a number that is on no record any more nobody can say whether its owner was ever asked.
  const isNobodys = customer === undefined && texting.reason === 'never_asked';
  const reason = isNobodys ? 'nobodys' : isWrong ? 'wrong_number' : texting.reason;
  const values = {
    name: customer && customers.length === 1 ? customer.name.split(' ')[0] : titleOf(conversation),
    sender: phone(sender),
  };
  return (
    <section className={styles.panel} aria-label={t('notAllowed.label')}>
      <div className={styles.words}>
        <h3>
          {t(`notAllowed.${reason ?? 'other'}.title`, {
            ...values,
            defaultValue: t('notAllowed.other.title', values),
          })}
        </h3>
        <p>
          {t(`notAllowed.${reason ?? 'other'}.words`, {
            ...values,
            defaultValue: t('notAllowed.other.words', values),
          })}
        </p>
      </div>
      <div className={styles.actions}>
        {/* What is to be decided has the number beside it, above the thread. */}
        {openTasks.length === 0 && (
          <a className={styles.call} href={`tel:${number}`}>
            <Phone size={17} aria-hidden="true" /> {t('notAllowed.call', { number: phone(number) })}
          </a>
        )}
        {asks &&
          customers.map(({ id, name }) => (
            <Link key={id} className={styles.call} href={`/ask/${id}`} state={{ from: location.pathname }}>
              <MessageSquarePlus size={17} aria-hidden="true" />
              {customers.length === 1 ? t('notAllowed.ask') : t('notAllowed.askName', { name })}
            </Link>
          ))}
        <Button look="quiet" icon={<Lock size={16} aria-hidden="true" />} onClick={onNote}>
          {t('writeNote')}
        </Button>
      </div>
    </section>
  );
}
