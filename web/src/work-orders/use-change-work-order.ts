import { useTranslation } from 'react-i18next';
import { Problem, request } from '../api/request.ts';
import type { WorkOrder } from '../api/types.ts';
import { onLiveEvent } from '../app/live-updates.tsx';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { type Goes, useWhenItGoes } from './when-it-goes.ts';
import { type Status, showWorkOrder, wasTold } from './work-order-data.ts';

/** What is asked of one work order goes one after the other, so that an undo never overtakes what it undoes. */
const lines = new Map<string, Promise<unknown>>();

/** What was said last of each, to be taken away once it is no longer so: two notices would contradict each other. */
const said = new Map<string, { readonly status: Status; readonly takeAway: () => void }>();

// Once the text has left, or is not to leave any more, nothing of it can be taken back.
onLiveEvent(({ type, data }) => {
  if (type !== 'work_order.updated' || data.notice === undefined || data.notice === 'queued') return;
  const notice = said.get(String(data.id));
  if (notice?.status !== 'ready') return;
  notice.takeAway();
  said.delete(String(data.id));
});

/** What each was before it was ready on this screen, for who takes it back. */
const before = new Map<string, Status>();

/**
 * Moves a work order on: on screen at once, and back again where it did not get through. `ready` texts the customer once
 * it has held for a moment; taking it back within that moment tells nobody (M11, C52).
 */
export function useChangeWorkOrder(): (order: WorkOrder, status: Status) => void {
  const { t } = useTranslation(['workOrders', 'app']);
  const problemWords = useProblemWords();
  const whenItGoes = useWhenItGoes();

  const send = (order: WorkOrder, status: Status, onDone?: (shown: WorkOrder) => void) => {
    // That somebody was told stays true, whatever becomes of the work.
    showWorkOrder({ ...order, status, notice: wasTold(order) ? order.notice : null, call: null });
    const line = (lines.get(order.id) ?? Promise.resolve())
      .then(() => request<WorkOrder>(`/work-orders/${order.id}`, { method: 'PATCH', body: { status } }))
      .then(
        (shown) => {
          if (lines.get(order.id) !== line) return;
          showWorkOrder(shown);
          onDone?.(shown);
          void queryClient.invalidateQueries({ queryKey: ['workOrders'] });
          void queryClient.invalidateQueries({ queryKey: ['tasks'] });
        },
        (error: unknown) => {
          showWorkOrder(order);
          said.get(order.id)?.takeAway();
          notify({
            text: error instanceof Problem ? problemWords(error) : t('changeFailed', order),
            look: 'failed',
            action: { label: t('app:tryAgain'), run: () => send(order, status) },
            forMs: 60_000,
          });
        },
      );
    lines.set(order.id, line);
  };

  return (order, status) => {
    if (status === order.status) return;
    if (status === 'ready') before.set(order.id, order.status);
    const { id, number, customer } = order;
    const say = (what: Changed, more: { readonly when?: string; readonly why?: string } = {}) => {
      const takeAway = notify({
        text: t(`changed.${what}`, { number, name: customer.name.split(' ')[0], ...more }),
        action: { label: t('app:undo'), run: () => send({ ...order, status }, order.status) },
        forMs: 10_000,
        about: id,
      });
      said.set(id, { status, takeAway });
    };
    const changed = changedTo(order, status);
    say(changed);
    send(order, status, ({ notice, call }) => {
      // Only the server knows whether the text goes, and when; by then it may have gone.
      if (changed !== 'ready' || said.get(id)?.status !== 'ready') return;
      if (call !== null) return say('readyCall');
      if (notice?.status !== 'queued') return;
      const { goes, ...more } = whenItGoes(notice);
      say(`goes.${goes}`, more);
    });
  };
}

type Changed = ReturnType<typeof changedTo> | `goes.${Goes['goes']}`;

/** What is said of a change: who was told before is told no second time, and has to hear it if it is not so any more (C52). */
function changedTo(order: WorkOrder, status: Status): Status | 'readyCall' | 'readyTold' | 'notReady' {
  if (status === 'ready') {
    if (wasTold(order)) return 'readyTold';
    return order.customer.agreesToTexts ? 'ready' : 'readyCall';
  }
  return order.status === 'ready' && status !== 'picked_up' && wasTold(order) ? 'notReady' : status;
}

/** What a work order that is ready goes back to. */
export const statusBefore = ({ id }: WorkOrder): Status => before.get(id) ?? 'in_progress';
