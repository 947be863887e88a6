import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { useMe } from '../app/me.ts';
import { useCustomer } from '../customers/customer-data.ts';
import styles from './ask.module.css';
import { useScript, useStoreList, useWorkOrder } from './ask-data.ts';
import { Missing, Waiting } from './missing.tsx';
import { NeedsOwner } from './needs-owner.tsx';
import { OnlyStart } from './only-start.tsx';
import { Outcome } from './outcome.tsx';
import { Question } from './question.tsx';
import { useLineLookUp } from './use-line-look-up.ts';
import type { Recorded } from './use-record-answer.ts';

/** Where one may come from, and goes back to. */
const BACK = /^\/(?:inbox|customers|work-orders)(?:\/[\w/-]*)?$/;

/** The counter: the script is read out, the number read back, the answer put on record (M2, M3, M4, M8; C2, C3, C7, C28). */
export default function Ask({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('ask');
  const isOwner = useMe().role === 'owner';
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const came = useHistoryState<{ readonly from?: string } | null>();
  const customer = useCustomer(customerId);
  const script = useScript();
  // Where it was asked belongs to the proof: nobody answers before that is known (C2).
  const stores = useStoreList();
  const workOrder = useWorkOrder(search.get('workOrder'));
  useLineLookUp(customerId, customer.data?.mobile);
  const [answered, setAnswered] = useState<Recorded | null>(null);
  const [begin, setBegin] = useState<{ readonly takenBack?: true; readonly correct?: true }>({});
  const firstScript = useRef(script.data?.id);
  firstScript.current ??= script.data?.id;

  if (customer.data === undefined || script.data === undefined || stores.data === undefined) {
    const error = customer.error ?? script.error ?? stores.error;
    if (error === null) return <Waiting />;
    const again = () => void Promise.all([customer.refetch(), script.refetch(), stores.refetch()]);
    return <Missing error={error} what={customer.error === null ? 'script' : 'customer'} onAgain={again} />;
  }

  const from = came?.from ?? '';
  // In place of the script: who goes back later does not come upon a question that was answered or passed over.
  const done = () => go(BACK.test(from) ? from : `/customers/${customerId}`, { replace: true });
  const at = search.get('at');
  const occasion = at === 'service' || at === 'sale' ? t(`occasions.${at}`) : null;
  const { number, label } = workOrder.data ?? {};

  return (
    <article className={styles.screen}>
      <header className={styles.context}>
        {occasion !== null && <span>{occasion}</span>}
        <h1 dir="auto">{customer.data.name}</h1>
        {number !== undefined && <span>{t('workOrder', { number, label })}</span>}
      </header>
      {answered !== null ? (
        <Outcome
          key={answered.event.id}
          customer={customer.data}
          answer={answered.event}
          known={customer.dataUpdatedAt >= answered.at}
          onTakenBack={() => {
            setBegin({ takenBack: true });
            setAnswered(null);
          }}
          onCorrect={() => {
            setBegin({ correct: true });
            setAnswered(null);
          }}
          onDone={done}
        />
      ) : customer.data.consent.reopens === 'start_only' ? (
        <OnlyStart customer={customer.data} onDone={done} />
      ) : customer.data.consent.reopens === 'owner' && !isOwner ? (
        <NeedsOwner customer={customer.data} onDone={done} />
      ) : (
        // Another script is another question: nothing of the first is ticked, and its time on screen begins anew.
        <Question
          key={script.data.id}
          customer={customer.data}
          script={script.data}
          replaced={firstScript.current !== script.data.id}
          begin={begin}
          onAnswered={setAnswered}
          onSkip={done}
        />
      )}
    </article>
  );
}
