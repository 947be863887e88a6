import type { ConsentEvent, Customer } from '../api/types.ts';

/** What became of an answer by what the record says now. Where the two differ the record wins. */
export type WhatCounts =
  | 'yes'
  | 'blocked'
  | 'no'
  | 'noCounts'
  | 'saidNo'
  | 'stopped'
  | 'stoppedElsewhere'
  | 'yesCounts'
  | 'otherwise';

/**
 * A colleague answers in the same moment, a STOP arrives, the number on the record changes: what was pressed is then not what
 * holds (C7, C31).
 *
 * @param known whether `customer` was read after the answer was put on record; before that only the answer can be told.
 */
export function whatCounts(
  { decision }: Pick<ConsentEvent, 'decision'>,
  { consent }: Pick<Customer, 'consent'>,
  known: boolean,
): WhatCounts {
  const { state, method, carrierBlock } = consent;
  const yes = decision === 'opt_in';
  if (!known || state === (yes ? 'opted_in' : 'declined')) {
    if (!yes) return 'no';
    return carrierBlock === null ? 'yes' : 'blocked';
  }
  // Who had stopped and says no has still stopped (the stricter word stays): this no is on record all the same.
  if (!yes) return state === 'opted_in' ? 'yesCounts' : 'no';
  if (state === 'opted_out') return method === 'text' ? 'stopped' : 'stoppedElsewhere';
  if (state === 'declined') return method === 'text' ? 'saidNo' : 'noCounts';
  return 'otherwise';
}

/** Whether the answer is what holds, and so can be taken back. */
export const stands = (counts: WhatCounts): boolean => ['yes', 'blocked', 'no'].includes(counts);
