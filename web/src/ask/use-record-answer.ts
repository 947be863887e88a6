import { useRef, useState } from 'react';
import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import type { ConsentEvent } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

/** For how long an answer can be taken back on the screen; its confirmation waits as long (C7). */
export const UNDO_SECONDS = 5;

export interface Answer {
  readonly decision: 'opt_in' | 'decline';
  readonly scriptVersionId: string;
  readonly confirmedMobile: string;
  readonly storeId?: string;
  readonly shownForSeconds: number;
}

/** An answer that is on record. */
export interface Recorded {
  readonly event: ConsentEvent;
  /** By `Date.now()`: what was read of the customer before tells nothing of it. */
  readonly at: number;
}

/** So long the record may take to be read, before the answer alone is shown. In ms. */
const PATIENCE_MS = 1_000;

/** Puts the customer's answer on record. Where it is not known whether that got through, the same answer goes under the same key. */
export function useRecordAnswer(customerId: string) {
  const attempt = useRef<{ readonly key: string; readonly answer: Answer } | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const record = async (answer: Answer): Promise<Recorded | null> => {
    if (!isSame(attempt.current?.answer, answer)) attempt.current = { key: randomId(), answer };
    const { key, answer: body } = attempt.current ?? { key: randomId(), answer };
    setBusy(true);
    setError(null);
    try {
      const event = await request<ConsentEvent>(`/customers/${customerId}/consent`, {
        key,
        body: { ...body, method: 'verbal', undoSeconds: UNDO_SECONDS },
      });
      attempt.current = null;
      const at = Date.now();
      await readRecord(customerId);
      return { event, at };
    } catch (error) {
      if (error instanceof Problem) attempt.current = null;
      setError(error);
      void queryClient.invalidateQueries({ queryKey: ['customer', customerId] });
      return null;
    } finally {
      setBusy(false);
      void queryClient.invalidateQueries({ queryKey: ['consentEvents', customerId] });
    }
  };
  return { record, busy, error };
}

/** What holds now may be another's answer, of the same moment (C7). */
async function readRecord(customerId: string): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([queryClient.invalidateQueries({ queryKey: ['customer', customerId] }), patience]);
}

/** Time goes on between two attempts: what the first one said of it stays. */
const isSame = (a: Answer | undefined, b: Answer): boolean =>
  a?.decision === b.decision &&
  a.scriptVersionId === b.scriptVersionId &&
  a.confirmedMobile === b.confirmedMobile;
