import { draftBegun } from '../ask/new-customer-draft.ts';
import { draftsKept, forgetDrafts } from '../inbox/drafts.ts';
import { forgetOutbox, textsWaiting } from '../inbox/outbox.ts';
import { forgetState } from './kept-state.ts';

/** Words that were typed at this screen and that the server does not have. */
export interface Unsent {
  readonly kind: 'draft' | 'note' | 'waiting' | 'newCustomer';
  readonly conversationId: string | null;
  readonly words: string;
}

/** All that would go with the sign-out. */
export function unsent(): readonly Unsent[] {
  const begun = draftBegun();
  return [
    ...textsWaiting().map(({ conversationId, body }) => ({
      kind: 'waiting' as const,
      conversationId,
      words: body,
    })),
    ...draftsKept().map(({ conversationId, note, body }) => ({
      kind: note ? ('note' as const) : ('draft' as const),
      conversationId,
      words: body,
    })),
    ...(begun === null ? [] : [{ kind: 'newCustomer' as const, conversationId: null, words: begun }]),
  ];
}

let ask: () => void = () => void leave();

/** Who shows the question (frame.tsx). @returns a function that ends it. */
export function askBeforeSignOut(show: () => void): () => void {
  ask = show;
  return () => {
    ask = () => void leave();
  };
}

/** Ends the session; where words would be lost, that is asked first. */
export function signOut(): void {
  if (unsent().length > 0) ask();
  else void leave();
}

/**
 * Leaves nothing of the customers behind for who sits here next. By a form: the session's end sets cookies and leads to a page
 * of the server's.
 */
export async function leave(): Promise<void> {
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
