import type { Selectable } from 'kysely';
import type { Tables } from '../storage/tables.ts';

export type Message = Selectable<Tables['messages']>;

/** What a carrier or time cannot change any more (C39). */
export const FINAL_STATUSES: readonly Message['status'][] = [
  'delivered',
  'undelivered',
  'failed',
  'canceled',
  'refused',
  'received',
];
