import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveEvent } from '../api/live.ts';
import { request } from '../api/request.ts';
import { useLiveEvents } from '../app/live-updates.tsx';
import { useMe, useStaff } from '../app/me.ts';

/** Another person of the staff in the same thread. */
export interface Other {
  readonly id: string;
  readonly name: string;
  readonly typing: boolean;
}

/** Whoever goes through a list by its keys is in none of its threads. */
const PASSING_MS = 500;
const REPEAT_MS = 10_000;
/** Who was not heard of for so long has gone. */
const FORGET_MS = 25_000;
/** Whoever typed no key for so long only looks. */
const TYPING_MS = 5_000;

/** Who else is in this thread or typing; tells the others that one is here oneself. */
export function usePresence(conversationId: string): { others: readonly Other[]; typing: () => void } {
  const me = useMe();
  const staff = useStaff();
  const [seen, setSeen] = useState<ReadonlyMap<string, { at: number; typing: boolean }>>(new Map());
  const typedAt = useRef(0);

  const tell = useCallback(
    (state: 'viewing' | 'typing' | 'left') =>
      void request(`/conversations/${conversationId}/presence`, { body: { state } }).catch(() => undefined),
    [conversationId],
  );
  useEffect(() => {
    const here = () => {
      if (document.visibilityState === 'visible')
        tell(Date.now() - typedAt.current < TYPING_MS ? 'typing' : 'viewing');
      setSeen((before) => {
        const fresh = [...before].filter(([, { at }]) => Date.now() - at < FORGET_MS);
        return fresh.length === before.size ? before : new Map(fresh);
      });
    };
    let isHere = false;
    let timer = setTimeout(() => {
      isHere = true;
      here();
      timer = setInterval(here, REPEAT_MS);
    }, PASSING_MS);
    return () => {
      // Either is ended by either.
      clearInterval(timer);
      if (isHere) tell('left');
    };
  }, [tell]);

  useLiveEvents(
    useCallback(
      ({ type, data }: LiveEvent) => {
        if (type !== 'presence' || data.conversationId !== conversationId || data.actorId === me.actorId)
          return;
        const id = String(data.actorId);
        setSeen((before) => {
          const next = new Map(before);
          if (data.state === 'left') next.delete(id);
          else next.set(id, { at: Date.now(), typing: data.state === 'typing' });
          return next;
        });
      },
      [conversationId, me.actorId],
    ),
  );

  const typing = useCallback(() => {
    const news = Date.now() - typedAt.current > TYPING_MS;
    typedAt.current = Date.now();
    if (news) tell('typing');
  }, [tell]);
  const nameOf = (id: string) => staff.find((person) => person.id === id)?.name ?? '';
  return { others: [...seen].map(([id, { typing }]) => ({ id, name: nameOf(id), typing })), typing };
}
