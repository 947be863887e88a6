import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { idAfter } from './append-event.ts';

test('the ids of a history ascend, whichever process has the slower clock', () => {
  const [now, hourAhead] = [Date.now(), Date.now() + 3_600_000];
  let last = uuid({ msecs: hourAhead });
  for (let i = 0; i < 1_000; i += 1) {
    const next = idAfter(last);
    expect(next > last).toBe(true);
    last = next;
  }
  expect(idAfter(uuid({ msecs: 1 })) > uuid({ msecs: now - 1 })).toBe(true);
});
