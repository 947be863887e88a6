import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { Problem, request } from '../api/request.ts';
import type { ConsentEvent, ConversationDetail } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { Button } from '../ui/button.tsx';
import { dayAndTime } from '../words/times.ts';
import { refreshLists } from './conversation-lists.ts';
import { titleOf } from './conversation-row.tsx';
import styles from './review.module.css';

type Meaning = 'opt_out' | 'not_opt_out';

interface Props {
  readonly conversation: ConversationDetail;
  readonly task: ConversationDetail['openTasks'][number];
}

/** Perhaps they want no more texts: their words, both choices, and what each does (C18). Neither is nearer at hand. */
export function Review({ conversation, task }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const { customers } = conversation;
  const name = customers[0]?.name.split(' ')[0] ?? titleOf(conversation);
  const { decide, busy } = useDecide(task.id, conversation.id);
  return (
    <section className={styles.review} aria-label={t('review.label')}>
      <div className={styles.question}>
        <strong>{t('review.question', { name })}</strong>
        <blockquote dir="auto">{task.text}</blockquote>
        <p>
          {t('review.resting')} {task.dueAt !== null && t('review.due', { when: dayAndTime(task.dueAt) })}
        </p>
      </div>
      <div className={styles.choices}>
        <Choice
          title={t('review.opt_out.title')}
          words={t('review.opt_out.words')}
          busy={busy === 'opt_out'}
          onPress={() => decide('opt_out')}
        />
        <Choice
          title={t('review.not_opt_out.title')}
          words={t('review.not_opt_out.words')}
          busy={busy === 'not_opt_out'}
          onPress={() => decide('not_opt_out')}
        />
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly words: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}

function Choice({ title, words, busy, onPress }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <Button busy={busy} aria-describedby={id} onClick={onPress}>
        {title}
      </Button>
      <p id={id}>{words}</p>
    </div>
  );
}

function useDecide(taskId: string, conversationId: string) {
  const { t } = useTranslation(['inbox', 'app']);
  const [busy, setBusy] = useState<Meaning | null>(null);
  // A decision whose answer was lost is asked for again, and stands once.
  const keys = useRef({ opt_out: randomId(), not_opt_out: randomId() });
  const send = async (meaning: Meaning) => {
    if (busy !== null) return;
    setBusy(meaning);
    try {
      await request<ConsentEvent>(`/tasks/${taskId}/decision`, {
        key: keys.current[meaning],
        body: { meaning },
      });
      notify({ text: t(`review.${meaning}.done`) });
    } catch (error) {
      const decided = error instanceof Problem && error.code === 'decided_already';
      notify({ text: t(decided ? 'review.decided' : 'changeFailed'), look: decided ? 'plain' : 'failed' });
    }
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['conversation', conversationId] }),
      refreshLists(),
    ]);
    setBusy(null);
  };
  return { busy, decide: (meaning: Meaning) => void send(meaning) };
}
