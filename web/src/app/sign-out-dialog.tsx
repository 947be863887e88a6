import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { titleOf } from '../inbox/conversation-row.tsx';
import { readConversation } from '../inbox/thread-data.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { leave, type Unsent, unsent } from './sign-out.ts';
import styles from './sign-out-dialog.module.css';

/** Asked once, with every word that would be lost: a text that was promised to a customer, say. */
export default function SignOutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const lost = unsent();
  const names = useNames(lost);
  return (
    <Dialog title={t('signOut.title')} onClose={onClose}>
      <p>{t('signOut.words')}</p>
      <ul className={styles.lost}>
        {lost.map(({ kind, conversationId, words }) => (
          <li key={`${kind} ${conversationId} ${words}`}>
            <span className={styles.what}>
              {t(`signOut.${kind}`)}
              {conversationId !== null && (
                <bdi>{` · ${names.get(conversationId) ?? t('signOut.someone')}`}</bdi>
              )}
            </span>
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button look="primary" autoFocus onClick={onClose}>
          {t('signOut.stay')}
        </Button>
        <Button look="danger" onClick={() => void leave()}>
          {t('signOut.anyway')}
        </Button>
      </div>
    </Dialog>
  );
}

/** To whom each was written. */
function useNames(lost: readonly Unsent[]): ReadonlyMap<string, string> {
  const ids = [...new Set(lost.flatMap(({ conversationId }) => conversationId ?? []))];
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['conversation', id],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => readConversation(id, signal),
    })),
  });
  return new Map(
    found.flatMap(({ data }) => (data === undefined ? [] : [[data.id, titleOf(data)] as const])),
  );
}
