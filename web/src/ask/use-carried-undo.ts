import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/request.ts';
import type { ConsentEvent, Customer } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { undoAnswer } from './undo-answer.ts';
import { useRefusalWords } from './use-refusal-words.ts';

interface Undo {
  readonly customer: Customer;
  readonly answer: ConsentEvent;
  readonly key: string;
  /** By `performance.now()`. */
  readonly endsAt: number;
  /** False once it was pressed, is over, or has nothing to take back. */
  readonly open: boolean;
}

/** Less than this nobody could press. In ms. */
const SHORTEST_MS = 400;

/** Whoever leaves the outcome while the answer can still be taken back takes Undo along, for the rest of its seconds (C7). */
export function useCarriedUndo(undo: Undo): void {
  const { t } = useTranslation(['ask', 'app']);
  const refusalWords = useRefusalWords();
  const leave = useRef(() => {});
  leave.current = () => {
    const { customer, answer, key, endsAt, open } = undo;
    const leftMs = endsAt - performance.now();
    if (!open || leftMs < SHORTEST_MS) return;
    const name = customer.name.split(' ')[0];
    const takeBack = async () => {
      try {
        await undoAnswer({ customerId: customer.id, eventId: answer.id, key });
        notify({ text: t('outcome.takenBack', { name }) });
      } catch (error) {
        const refused = error instanceof Problem;
        notify({
          text: refused ? refusalWords(error) : t('undoFailed'),
          look: 'failed',
          // The server gives a lost connection some seconds more.
          ...(!refused && { action: { label: t('app:undo'), run: () => void takeBack() } }),
        });
      }
    };
    notify({
      text: t(answer.decision === 'opt_in' ? 'outcome.yesCarried' : 'outcome.noCarried', { name }),
      action: { label: t('app:undo'), run: () => void takeBack() },
      forMs: leftMs,
    });
  };
  useEffect(() => () => leave.current(), []);
}
