import { Pencil, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { request } from '../api/request.ts';
import type { ConversationDetail } from '../api/types.ts';
import { act, useKeys } from '../app/keys.ts';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import { refreshLists } from './conversation-lists.ts';
import styles from './open-tasks.module.css';
import { Review } from './review.tsx';

type OpenTask = ConversationDetail['openTasks'][number];

/** What only a person can settle about this thread, with the number to dial. */
export function OpenTasks({ conversation }: { readonly conversation: ConversationDetail }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { role } = useMe();
  const { id, openTasks, number, consentState, customers } = conversation;
  const [first] = openTasks;
  // What an unclear text means is decided and not merely done; a dispute is the owner's.
  const maySettle = ({ kind }: OpenTask) => kind !== 'unclear' && (kind !== 'dispute' || role === 'owner');
  const set = async (taskId: string, status: 'open' | 'done') => {
    try {
      await request(`/tasks/${taskId}`, {
        method: 'PATCH',
        body: { status, ...(status === 'done' && { outcome: 'other' }) },
      });
      await Promise.all([queryClient.invalidateQueries({ queryKey: ['conversation', id] }), refreshLists()]);
    } catch {
      notify({ text: t('changeFailed'), look: 'failed' });
      return;
    }
    if (status === 'done') {
      // The banner goes; next is what one may write.
      document.querySelector<HTMLElement>('[data-reply]')?.focus({ preventScroll: true });
      notify({ text: t('taskDone'), action: { label: t('app:undo'), run: () => void set(taskId, 'open') } });
    }
  };
  useKeys({ d: first && maySettle(first) ? act(() => void set(first.id, 'done')) : undefined });
  if (first === undefined) return null;
  return (
    <section className={styles.tasks} aria-label={t('decide.label')}>
      {openTasks.map((task) =>
        task.kind === 'unclear' ? (
          <Review key={task.id} conversation={conversation} task={task} />
        ) : (
          <div key={task.id} className={styles.task}>
            <div className={styles.words}>
              {task.kind === 'call_back' && consentState === 'opted_out' ? (
                <>
                  <strong>{t('tasks.call_back_stopped')}</strong>
                  <p>{t('decide.call_back_stopped')}</p>
                </>
              ) : (
                <>
                  <strong>{t(`tasks.${task.kind}`, t('tasks.other'))}</strong>
                  <p>{t(`decide.${task.kind}`, t('decide.other'))}</p>
                </>
              )}
            </div>
            <div className={styles.actions}>
              {/* Whoever has this phone is a stranger: nobody calls them about it. */}
              {task.kind === 'wrong_number' &&
                customers.map((customer) => (
                  <Link key={customer.id} href={`/customers/${customer.id}`} className={styles.call}>
                    <Pencil size={16} aria-hidden="true" />{' '}
                    {t('decide.correct', { name: customer.name.split(' ')[0] })}
                  </Link>
                ))}
              {task === first && task.kind !== 'wrong_number' && (
                <a href={`tel:${number}`} className={styles.call}>
                  <Phone size={16} aria-hidden="true" /> {t('decide.call', { number: phone(number) })}
                </a>
              )}
              {maySettle(task) && (
                <Button
                  size="small"
                  {...(task === first && { shortcut: 'D' })}
                  onClick={() => void set(task.id, 'done')}
                >
                  {t('decide.done')}
                </Button>
              )}
            </div>
          </div>
        ),
      )}
    </section>
  );
}
