import { useTranslation } from 'react-i18next';
import { Problem, request } from '../api/request.ts';
import type { Me, Task } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { hideTask } from './work-order-data.ts';

/** How somebody was told who could not be told by text. */
export type Outcome = 'called' | 'left_voicemail' | 'in_person' | 'printed_tag' | 'emailed' | 'other';

/**
 * What may come of a task: a tag is of a work order, and an email needs an address. What an unclear text means is decided
 * where it can be read (inbox/review.tsx), and a dispute is the owner's.
 */
export function outcomesOf(
  { kind, workOrder, customer }: Task,
  { role }: Pick<Me, 'role'>,
): readonly Outcome[] {
  if (kind === 'unclear' || (kind === 'dispute' && role !== 'owner')) return [];
  return [
    'called',
    'left_voicemail',
    'in_person',
    ...(workOrder === null ? [] : (['printed_tag'] as const)),
    ...(kind === 'tell_customer' && customer?.email ? (['emailed'] as const) : []),
    ...(kind === 'tell_customer' ? [] : (['other'] as const)),
  ];
}

/** Records how a task was settled; who and when the server knows. It can be taken back. */
export function useSettleTask(): (task: Task, outcome: Outcome) => void {
  const { t } = useTranslation(['workOrders', 'app']);
  const problemWords = useProblemWords();
  const send = async (task: Task, body: { status: 'open' | 'done'; outcome?: Outcome }) => {
    if (body.status === 'done') hideTask(task.id);
    try {
      await request<Task>(`/tasks/${task.id}`, { method: 'PATCH', body });
    } catch (error) {
      notify({
        text: error instanceof Problem ? problemWords(error) : t('call.failed'),
        look: 'failed',
        action: { label: t('app:tryAgain'), run: () => void send(task, body) },
        forMs: 60_000,
      });
    } finally {
      for (const key of ['tasks', 'workOrders', 'counts'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    }
  };
  return (task, outcome) => {
    void send(task, { status: 'done', outcome });
    notify({
      text: t(`call.settled.${outcome}`),
      action: { label: t('app:undo'), run: () => void send(task, { status: 'open' }) },
      forMs: 10_000,
    });
  };
}

/** The email that says what the text would have said. */
export function emailOf(task: Task, shop: string): string {
  const subject = encodeURIComponent(`${shop}: ${task.label ?? ''}`);
  return `mailto:${task.customer?.email}?subject=${subject}&body=${encodeURIComponent(task.text ?? '')}`;
}
