import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { ConversationDetail } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import { refreshLists } from './conversation-lists.ts';
import styles from './open-tasks.module.css';
import { Review } from './review.tsx';

/** What only a person can settle about this thread, with the number to dial. */
export function OpenTasks({ conversation }: { readonly conversation: ConversationDetail }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { role } = useMe();
  const { id, openTasks, number } = conversation;
  if (openTasks.length === 0) return null;
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
      notify({ text: t('taskDone'), action: { label: t('app:undo'), run: () => void set(taskId, 'open') } });
    }
  };
  return (
    <section className={styles.tasks} aria-label={t('decide.label')}>
      {openTasks.map((task) =>
        task.kind === 'unclear' ? (
          <Review key={task.id} conversation={conversation} task={task} />
        ) : (
          <div key={task.id} className={styles.task}>
            <div className={styles.words}>
              <strong>{t(`tasks.${task.kind}`, t('tasks.other'))}</strong>
              <p>{t(`decide.${task.kind}`, t('decide.other'))}</p>
            </div>
            <div className={styles.actions}>
              <a href={`tel:${number}`} className={styles.call}>
                <Phone size={16} aria-hidden="true" /> {t('decide.call', { number: phone(number) })}
              </a>
              {(task.kind !== 'dispute' || role === 'owner') && (
                <Button size="small" onClick={() => void set(task.id, 'done')}>
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
