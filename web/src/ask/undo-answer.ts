import { request } from '../api/request.ts';
import type { ConsentEvent } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

interface Answered {
  readonly customerId: string;
  readonly eventId: string;
  /** Of this undo: pressed again after the connection was lost, it is the same. */
  readonly key: string;
}

/**
 * Takes back an answer that was recorded a moment ago (C7).
 *
 * @throws Problem where it is too late, Unreachable where nobody knows.
 */
export async function undoAnswer({ customerId, eventId, key }: Answered): Promise<void> {
  await request<ConsentEvent>(`/customers/${customerId}/consent/${eventId}/undo`, { method: 'POST', key });
  void queryClient.invalidateQueries({ queryKey: ['consentEvents', customerId] });
  await queryClient.invalidateQueries({ queryKey: ['customer', customerId] });
}
