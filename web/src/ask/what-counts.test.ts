// The outcome on the counter's screen follows the record, whoever pressed what (C7, C31).
import { expect, test } from 'vitest';
import type { Customer } from '../api/types.ts';
import { stands, type WhatCounts, whatCounts } from './what-counts.ts';

type State = Customer['consent']['state'];
const record = (state: State, method = 'verbal', blocked = false): Pick<Customer, 'consent'> => ({
  consent: {
    state,
    method,
    since: '2026-11-28T10:00:00Z',
    categories: [],
    numberConfirmed: true,
    prompt: false,
    promotion: null,
    line: null,
    reopens: 'counter',
    carrierBlock: blocked
      ? {
          senderNumber: '+15125550100',
          since: '2026-11-28T10:00:00Z',
          textTo: '+15125550100',
          keyword: 'START',
          lift: null,
          remedy: '',
        }
      : null,
    carrierBlocks: [],
  },
});
const YES = { decision: 'opt_in' };
const NO = { decision: 'decline' };

test.each<[string, typeof YES, ReturnType<typeof record>, WhatCounts]>([
  ['a yes that holds', YES, record('opted_in'), 'yes'],
  ['a yes that the carrier still blocks', YES, record('opted_in', 'verbal', true), 'blocked'],
  ['C7 of a yes and a no together the no', YES, record('declined'), 'noCounts'],
  ['a NO that was texted after the yes', YES, record('declined', 'text'), 'saidNo'],
  ['C31 a STOP that was texted after the yes', YES, record('opted_out', 'text'), 'stopped'],
  ['a stop that a colleague recorded', YES, record('opted_out'), 'stoppedElsewhere'],
  ['another number on the record', YES, record('never_asked'), 'otherwise'],
  ['a no that holds', NO, record('declined'), 'no'],
  ['a no of somebody who had stopped', NO, record('opted_out', 'text'), 'no'],
  ['a START after the no', NO, record('opted_in', 'text'), 'yesCounts'],
])('%s counts', (_, answer, customer, counts) => {
  expect(whatCounts(answer, customer, true)).toBe(counts);
});

test('what was read before the answer tells nothing of it', () => {
  expect(whatCounts(YES, record('opted_out', 'text'), false)).toBe('yes');
  expect(whatCounts(NO, record('opted_in'), false)).toBe('no');
});

test('what does not hold cannot be taken back', () => {
  expect((['yes', 'blocked', 'no'] as const).every(stands)).toBe(true);
  expect(
    (['noCounts', 'saidNo', 'stopped', 'stoppedElsewhere', 'yesCounts', 'otherwise'] as const).some(stands),
  ).toBe(false);
});
