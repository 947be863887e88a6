import type { Selectable } from 'kysely';
import type { Tables } from '../storage/tables.ts';

export type Message = Selectable<Tables['messages']>;
/** What may change about one; its turn follows from what it is. */
export type MessageChange = Partial<Omit<Message, 'turn'>>;

/** What a carrier or time cannot change any more (C39). */
export const FINAL_STATUSES: readonly Message['status'][] = [
  'delivered',
  'undelivered',
  'failed',
  'canceled',
  'refused',
  'received',
];
