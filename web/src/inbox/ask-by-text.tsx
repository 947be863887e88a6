import { useQuery } from '@tanstack/react-query';
import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, request } from '../api/request.ts';
import type { ConversationDetail, Page } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { useProblemWords } from '../app/problem-words.ts';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './ask-by-text.module.css';
import { refreshLists } from './conversation-lists.ts';
import { refreshTimeline } from './thread-data.ts';

interface Props {
  readonly conversation: ConversationDetail;
}

/** Whoever wrote first and was never asked may be asked by text: once, and while they may be answered (C12). */
export function AskByText({ conversation }: Props) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.offer}>
      <p>{t('askByText.offer')}</p>
      <Button
        size="small"
        icon={<MessageCircleQuestion size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('askByText.action')}
      </Button>
      {open && <Question conversation={conversation} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** The very words that will go, before they do. */
function Question({ conversation, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation(['inbox', 'app']);
  const problemWords = useProblemWords();
  const [busy, setBusy] = useState(false);
  const { data } = useQuery({
    queryKey: ['templates'],
    queryFn: ({ signal }) => request<Page<Template>>('/templates', { signal }),
    staleTime: 0,
  });
  const template = data?.items.find(({ kind }) => kind === 'opt_in_question');
  const [customer] = conversation.customers;
  const ask = async () => {
    setBusy(true);
    try {
      await request(`/customers/${customer?.id}/consent/question`, { method: 'POST' });
      onClose();
    } catch (error) {
      setBusy(false);
      notify({ text: error instanceof Problem ? problemWords(error) : t('changeFailed'), look: 'failed' });
    }
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['conversation', conversation.id] }),
      refreshTimeline(conversation.id),
      refreshLists(),
    ]);
  };
  return (
    <Dialog title={t('askByText.title')} onClose={onClose}>
      <p>{t('askByText.words')}</p>
      <blockquote className={styles.text} dir="auto" aria-busy={template === undefined}>
        {template?.sample ?? template?.text}
      </blockquote>
      <div className={styles.actions}>
        <Button look="primary" busy={busy} disabled={template === undefined} onClick={() => void ask()}>
          {t('askByText.send')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('app:cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

interface Template {
  readonly kind: string;
  readonly text: string;
  readonly sample: string | null;
}
