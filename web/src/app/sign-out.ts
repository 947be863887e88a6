import i18next from 'i18next';
import { draftsKept, forgetDrafts } from '../inbox/drafts.ts';
import { forgetOutbox, textsWaiting } from '../inbox/outbox.ts';
import { forgetState } from './kept-state.ts';

/**
 * Ends the session, and leaves nothing of the customers behind for who sits here next. What was typed and not sent would
 * go too, so that is asked first. By a form: the session's end sets cookies and leads to a page of the server's.
 */
export async function signOut(): Promise<void> {
  const unsent = draftsKept() + textsWaiting();
  if (unsent > 0 && !confirm(i18next.t('app:signOutLoses', { count: unsent }))) return;
  forgetDrafts();
  forgetOutbox();
  sessionStorage.clear();
  await forgetState();
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/sign-out';
  document.body.append(form);
  form.submit();
}
