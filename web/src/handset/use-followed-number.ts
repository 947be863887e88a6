import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { request } from '../api/request.ts';
import type { ConversationDetail, Customer } from '../api/types.ts';

const SCREEN = /^\/(inbox|customers|ask)\/([\da-f-]{36})$/;

/** The number of whoever is on the screen beside the phone: of the open thread, the record, the person being asked. */
export function useFollowedNumber(): string | null {
  const [address] = useLocation();
  const [, screen, id = ''] = SCREEN.exec(address) ?? [];
  // The screens read the same under the same keys, so that this asks for nothing twice.
  const conversation = useQuery({
    queryKey: ['conversation', id],
    queryFn: ({ signal }) => request<ConversationDetail>(`/conversations/${id}`, { signal }),
    enabled: screen === 'inbox',
  });
  const customer = useQuery({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => request<Customer>(`/customers/${id}`, { signal }),
    enabled: screen === 'customers' || screen === 'ask',
  });
  return (screen === 'inbox' ? conversation.data?.number : customer.data?.mobile) ?? null;
}
