import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { keepBound, type LinkState, pauseBefore } from './keep-bound.ts';
import type { Session, SessionEvents } from './session.ts';

const PAUSES = { firstMs: 1_000, longestMs: 60_000 };

test('pauses double up to the longest, half of each by chance', () => {
  const least = [0, 1, 2, 3, 4, 5, 6, 7, 1_000].map((attempt) => pauseBefore(attempt, PAUSES, () => 0));
  expect(least).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  const most = [0, 1, 2, 1_000].map((attempt) => pauseBefore(attempt, PAUSES, () => 1));
  expect(most).toEqual([1_000, 2_000, 4_000, 60_000]);
});

test('no pause is longer than the longest, or nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const pause = pauseBefore(attempt, PAUSES, () => chance);
      expect(pause).toBeGreaterThanOrEqual(500);
      expect(pause).toBeLessThanOrEqual(60_000);
    }),
  );
});

describe('a session that is kept', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function setUp() {
    const opened: SessionEvents[] = [];
    const states: LinkState[] = [];
    const open = (events: SessionEvents): Session => {
      opened.push(events);
      return {
        submit: () => ({ stage: 'not_bound' }),
        close: async () => events.ended('CLOSED'),
      };
    };
    const link = keepBound(open, PAUSES, {
      delivered: async () => 0,
      changed: (state) => states.push(state),
    });
    const end = () => opened.at(-1)?.ended('ECONNRESET');
    const lastPause = () => {
      const state = states.at(-1);
      return state?.state === 'lost' ? state.nextTryInMs : 0;
    };
    return { opened, states, link, end, lastPause };
  }

  it('is opened again less often by who is refused with a wrong password than by who finds nobody', () => {
    const longest = (reason: string) => {
      const pauses: number[] = [];
      const opened: SessionEvents[] = [];
      const open = (events: SessionEvents): Session => {
        opened.push(events);
        return { submit: () => ({ stage: 'not_bound' }), close: async () => events.ended('CLOSED') };
      };
      keepBound(
        open,
        { firstMs: 1_000, longestMs: 4_000, longestAfterRefusalMs: 60_000 },
        {
          delivered: async () => 0,
          changed: (state) => pauses.push(state.state === 'lost' ? state.nextTryInMs : 0),
        },
      );
      for (let tries = 0; tries < 10; tries++) {
        opened.at(-1)?.ended(reason);
        vi.advanceTimersByTime(60_000);
      }
      return pauses.at(-1) ?? 0;
    };
    expect(longest('ECONNREFUSED')).toBeLessThanOrEqual(4_000);
    expect(longest('ESME_RINVPASWD')).toBeGreaterThanOrEqual(30_000);
    expect(longest('SMPP_0x0410')).toBeGreaterThanOrEqual(30_000);
  });

  it('is opened again after longer and longer pauses, also where it is bound each time for a moment', () => {
    const { opened, end, lastPause } = setUp();
    for (const most of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      const before = opened.length;
      opened.at(-1)?.bound();
      end();
      expect(lastPause()).toBeGreaterThanOrEqual(most / 2);
      expect(lastPause()).toBeLessThanOrEqual(most);
      vi.advanceTimersByTime(lastPause() - 2);
      expect(opened).toHaveLength(before);
      vi.advanceTimersByTime(3);
      expect(opened).toHaveLength(before + 1);
    }
  });

  it('is opened soon again once it has stood for a while', () => {
    const { opened, end, lastPause } = setUp();
    for (let times = 0; times < 5; times++) {
      end();
      vi.advanceTimersByTime(60_000);
    }
    opened.at(-1)?.bound();
    vi.advanceTimersByTime(30_000);
    end();
    expect(lastPause()).toBeLessThanOrEqual(1_000);
  });

  it('is not opened again once it is closed', async () => {
    const { opened, states, link, end } = setUp();
    end();
    await link.close();
    vi.advanceTimersByTime(1_000_000);
    expect(opened).toHaveLength(1);
    expect(states).toHaveLength(1);
  });
});
