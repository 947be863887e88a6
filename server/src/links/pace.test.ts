import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

/** A carrier that takes `limit` texts a second, on a clock of the test's own; each answer comes after 20 ms. */
function run(limit: number, texts: number) {
  let now = 0;
  const pace = createPace(() => now);
  let takenAt: number[] = [];
  let refusals = 0;
  let left = texts;
  while (left > 0 && now < 600_000) {
    const room = pace.room()?.room ?? 24;
    const begun = Array.from({ length: Math.min(room, left, 24) }, () => pace.begin(1));
    takenAt = takenAt.filter((at) => now - at < 1_000);
    const answers = begun.map(() => takenAt.length < limit && takenAt.push(now) > 0);
    now += 20;
    for (const [at, taken] of answers.entries()) {
      if (taken) pace.took(1);
      else pace.tooFast(begun[at] ?? 0);
      if (taken) left--;
      else refusals++;
    }
  }
  return { seconds: now / 1_000, refusals };
}

test.each([
  [1, 60],
  [2, 200],
  [10, 1_000],
  [50, 5_000],
])('at a limit of %i a second %i texts go at nearly that, and few are refused', (limit, texts) => {
  const { seconds, refusals } = run(limit, texts);
  expect(seconds).toBeLessThan((texts / limit) * 1.35 + 5);
  expect(refusals).toBeLessThan(24 + texts / 5);
});

test('without a refusal there is no limit', () => {
  let now = 0;
  const pace = createPace(() => now);
  for (let at = 0; at < 1_000; at++) {
    pace.begin(1);
    pace.took(1);
    now += 1;
  }
  expect(pace.room()).toBeNull();
});

test('says when there is room again', () => {
  let now = 0;
  const pace = createPace(() => now);
  const first = pace.begin(1);
  pace.took(1);
  pace.tooFast(first);
  expect(pace.room()).toEqual({ room: 0, againInMs: 1_050 });
  now = 1_050;
  expect(pace.room()).toEqual({ room: 1, againInMs: 0 });
});
