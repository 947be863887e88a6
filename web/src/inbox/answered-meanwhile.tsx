import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me.ts';
import styles from './composer.module.css';
import { useTimeline } from './thread-data.ts';

/**
 * A colleague answered while one was writing: said before a second answer to the same goes out. It stands in the composer
 * for as long as something is being written; what was said before that is no news.
 */
export function AnsweredMeanwhile({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation('inbox');
  const newest = useNewestOfColleagues(conversationId);
  const known = useRef(newest?.id);
  known.current ??= newest?.id;
  const isNews = newest !== undefined && newest.id !== known.current;
  return (
    <div role="status">
      {isNews && (
        <p className={styles.meanwhile}>
          <strong>{t('answeredMeanwhile', { name: newest.name.split(' ')[0] })}</strong>{' '}
          <q dir="auto">{newest.body === '' ? t('picture') : newest.body}</q>
        </p>
      )}
    </div>
  );
}

/** The last text of another of the staff; with an empty id where the thread has none, undefined until it is known. */
function useNewestOfColleagues(conversationId: string) {
  const me = useMe();
  const { data } = useTimeline(conversationId);
  if (data === undefined) return undefined;
  for (const item of data.pages.flatMap(({ items }) => items)) {
    if (item.kind !== 'message') continue;
    const { id, body, purpose, direction, actor } = item.message;
    const bySomeone = direction === 'outbound' && purpose === 'message' && actor.kind === 'staff';
    if (bySomeone && actor.name !== me.name) return { id, body, name: actor.name };
  }
  return { id: '', body: '', name: '' };
}
