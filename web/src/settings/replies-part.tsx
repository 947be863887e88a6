import { useQuery } from '@tanstack/react-query';
import { Archive, Pencil, Plus, Reply } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '../api/random-id.ts';
import { type Request, request } from '../api/request.ts';
import type { Page, ReplyTemplate } from '../api/types.ts';
import { act, useKeys } from '../app/keys.ts';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { useHasChanges } from './draft.ts';
import { Loading, PartHead, ReadOnly } from './part-frame.tsx';
import { useRefusalWords } from './refusal-words.ts';
import styles from './replies-part.module.css';
import { ReplyDialog } from './reply-dialog.tsx';

const KEY = ['replyTemplates'];

/** What the shop says often, for the composer. */
export function RepliesPart() {
  const { t } = useTranslation('settings');
  const isOwner = useMe().role === 'owner';
  const { data, isError, refetch } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request<Page<ReplyTemplate>>('/reply-templates', { signal }),
  });
  const [editing, setEditing] = useState<ReplyTemplate | 'new' | null>(null);
  const archive = useArchive();
  useKeys({ n: isOwner && editing === null ? act(() => setEditing('new')) : undefined });
  if (!data) return <Loading failed={isError} onRetry={() => void refetch()} />;
  const add = isOwner && (
    <Button
      look="primary"
      icon={<Plus size={17} aria-hidden="true" />}
      shortcut="N"
      onClick={() => setEditing('new')}
    >
      {t('replies.add')}
    </Button>
  );
  return (
    <>
      <PartHead
        title={t('parts.replies.title')}
        about={t('replies.about')}
        action={data.items.length > 0 && add}
      />
      {!isOwner && <ReadOnly>{t('replies.ownerOnly')}</ReadOnly>}
      {data.items.length === 0 ? (
        <Empty icon={<Reply />} title={t('replies.none')} action={add}>
          {t('replies.noneWords')}
        </Empty>
      ) : (
        <ul className={styles.list}>
          {data.items.map((reply) => (
            <li key={reply.id} className={styles.row}>
              <div className={styles.words}>
                <h3>
                  {reply.title} <Mark id={reply.id} />
                </h3>
                <p>{reply.text}</p>
              </div>
              {isOwner && (
                <div className={styles.actions}>
                  <IconButton
                    label={t('replies.change', { title: reply.title })}
                    onClick={() => setEditing(reply)}
                  >
                    <Pencil size={17} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={t('replies.archive', { title: reply.title })}
                    onClick={() => archive(reply)}
                  >
                    <Archive size={17} aria-hidden="true" />
                  </IconButton>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing !== null && (
        <ReplyDialog reply={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

/** A change of this reply was begun and not saved. */
function Mark({ id }: { readonly id: string }) {
  const { t } = useTranslation('settings');
  return useHasChanges(`reply:${id}`) && <span className={styles.changed}>{t('unsaved.mark')}</span>;
}

/** Out of the list at once; the undo keeps the same words anew. */
function useArchive() {
  const { t } = useTranslation(['settings', 'app']);
  const refusalWords = useRefusalWords();
  const show = (change: (items: readonly ReplyTemplate[]) => readonly ReplyTemplate[]) =>
    queryClient.setQueryData<Page<ReplyTemplate>>(
      KEY,
      (page) => page && { ...page, items: change(page.items) },
    );
  const attempt = async (path: string, options: Request) => {
    try {
      await request(path, { ...options, key: randomId() });
    } catch (error) {
      notify({ text: refusalWords(error), look: 'failed' });
    }
    await queryClient.invalidateQueries({ queryKey: KEY });
  };
  return (reply: ReplyTemplate) => {
    const { id, title, text } = reply;
    show((items) => items.filter((each) => each.id !== id));
    const archived = attempt(`/reply-templates/${id}`, { method: 'DELETE' });
    const undo = async () => {
      await archived;
      show((items) => [...items, reply].sort((a, b) => a.title.localeCompare(b.title)));
      await attempt('/reply-templates', { body: { title, text } });
    };
    notify({
      text: t('replies.archived', { title }),
      action: { label: t('app:undo'), run: () => void undo() },
      forMs: 8_000,
    });
  };
}
