import { useCallback, useEffect, useRef } from 'react';
import type { LiveEvent } from '../api/live.ts';
import type { ConversationDetail } from '../api/types.ts';
import { useLiveEvents } from '../app/live-updates.tsx';
import { queryClient } from '../app/query-client.ts';
import { isFarDown, listedWith, patchInLists, refreshLists } from './conversation-lists.ts';
import { readConversation, refreshTimeline } from './thread-data.ts';

/** Many changes in the same moment are one reading. In ms. */
const BREATH_MS = 50;

/** Keeps lists and the open thread true to what happens. */
export function useFollowInbox(openId: string | null): void {
  const open = useRef(openId);
  open.current = openId;
  const waiting = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLiveEvents(
    useCallback(({ type, data }: LiveEvent) => {
      const ids = conversationsOf(type, data, open.current);
      if (ids === null) return;
      for (const id of ids) waiting.current.add(id);
      if (timer.current !== undefined) return;
      timer.current = setTimeout(() => {
        timer.current = undefined;
        const changed = [...waiting.current];
        waiting.current.clear();
        void refreshLists();
        for (const id of changed) void refreshOne(id, id === open.current);
      }, BREATH_MS);
    }, []),
  );
}

/** The thread, and its row where it stands too far down to be read with the beginning of its list. */
async function refreshOne(id: string, isOpen: boolean): Promise<void> {
  void refreshTimeline(id);
  if (!isOpen && !isFarDown(id)) {
    await queryClient.invalidateQueries({ queryKey: ['conversation', id], refetchType: 'none' });
    return;
  }
  const conversation = await readConversation(id).catch(() => null);
  if (conversation === null) {
    // Gone, or not to be reached: whoever looks at it is told which.
    await queryClient.invalidateQueries({ queryKey: ['conversation', id] });
    return;
  }
  queryClient.setQueryData(['conversation', id], conversation);
  patchInLists(conversation);
}

/** The conversations that an event is about; null where it is about none. */
function conversationsOf(type: string, data: LiveEvent['data'], openId: string | null): string[] | null {
  // A number's consent, and the name of who holds it, are on the rows of its threads.
  if (type === 'consent.changed' || type === 'customer.updated') return listedWith(String(data.number));
  if (type === 'conversation.updated') return [String(data.id)];
  // What is in hand says whether people write on though nobody answers.
  if (type === 'work_order.updated')
    return openId !== null && isAbout(openId, data.customerId) ? [openId] : null;
  if (type.startsWith('message.') || type.startsWith('task.')) {
    return typeof data.conversationId === 'string' ? [data.conversationId] : null;
  }
  return null;
}

function isAbout(conversationId: string, customerId: unknown): boolean {
  const known = queryClient.getQueryData<ConversationDetail>(['conversation', conversationId]);
  return known?.customers.some(({ id }) => id === customerId) ?? false;
}
