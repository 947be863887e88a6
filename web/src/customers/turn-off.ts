import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import type { ConsentEvent, Customer } from '../api/types.ts';
import { type Notice, notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';

/** The ways, beside a word at the counter, by which a customer's stop reaches the shop (C23). */
export const OTHER_WAYS = ['call', 'voicemail', 'email', 'letter', 'web_form', 'spam_report'] as const;

export interface Way {
  readonly method: 'verbal' | (typeof OTHER_WAYS)[number];
  readonly note?: string;
}

/** Records that a customer wants no more texts: the effect of a STOP, without a text (C23, M7). */
export function useTurnOff({ id, name }: Customer): { busy: boolean; turnOff: (way: Way) => void } {
  const { t } = useTranslation(['customers', 'app']);
  const problemWords = useProblemWords();
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const firstName = name.split(' ')[0];
  const off = t('turnedOff', { name: firstName });
  /**
   * One press did it, and no undo may follow: a stop holds at once, and ends by the customer's word alone (C28). So that a slip
   * is seen while the customer still stands there, it says so for longer than usual, with the way to ask them.
   */
  const saidOfToggle = (): Notice => ({
    text: `${off} ${t('byMistake', { name: firstName })}`,
    action: { label: t('askNow'), run: () => go(`/ask/${id}`, { state: { from: location.pathname } }) },
    forMs: 20_000,
    about: `off ${id}`,
  });
  // Tried again under the same key: the stop is recorded once.
  const record = async (way: Way, key: string) => {
    setBusy(true);
    try {
      await request<ConsentEvent>(`/customers/${id}/consent`, {
        key,
        body: { decision: 'opt_out', ...way },
      });
      await Promise.all(
        [['customer'], ['consentEvents']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      );
      notify(way.method === 'verbal' ? saidOfToggle() : { text: off });
    } catch (error) {
      notify({
        text: error instanceof Problem ? problemWords(error) : t('turnOffFailed'),
        look: 'failed',
        action: { label: t('app:tryAgain'), run: () => void record(way, key) },
        forMs: 60_000,
      });
    } finally {
      setBusy(false);
    }
  };
  return { busy, turnOff: (way) => void record(way, randomId()) };
}
