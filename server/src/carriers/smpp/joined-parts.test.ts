import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJoinedParts, type Joined, type JoinLimits, type Part } from './joined-parts.ts';

const LIMITS: JoinLimits = {
  texts: 3,
  textsOfOne: 2,
  octets: 1_000,
  answerWithinMs: 5_000,
  keepMs: 300_000,
};
const SEND_AGAIN = 0x64;
const QUEUE_FULL = 0x14;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(limits: Partial<JoinLimits> = {}, commit: (text: string) => number = () => 0) {
  const handed: string[] = [];
  const parts = createJoinedParts({ ...LIMITS, ...limits }, async (joined: Joined) => {
    const text = joined.map((part) => part?.bytes.toString() ?? '…').join('');
    handed.push(text);
    return commit(text);
  });
  const add = (sequence: number, words: string, more: Partial<Part> = {}) =>
    parts.add({
      key: 'ref 1',
      from: '+15125550142',
      total: 2,
      sequence,
      dataCoding: 0,
      bytes: Buffer.from(words),
      ...more,
    });
  return { add, handed, parts };
}

describe('parts of a text', () => {
  it('are handed on together, and answered together', async () => {
    const { add, handed } = setUp();
    const answers = [add(2, 'stop'), add(1, 'Please ')];
    expect(await Promise.all(answers)).toEqual([0, 0]);
    expect(handed).toEqual(['Please stop']);
  });

  it('that wait too long are asked for again and kept, for an SMSC that sends one at a time', async () => {
    const { add, handed } = setUp();
    const first = add(1, 'Please ');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await first).toBe(SEND_AGAIN);
    expect(await add(2, 'stop')).toBe(0);
    expect(handed).toEqual(['Please stop']);
    // Even hours later.
    await vi.advanceTimersByTimeAsync(8 * 3_600_000);
    expect(await add(1, 'Please ')).toBe(0);
    expect(handed).toEqual(['Please stop']);
  });

  it('that come more than once count once', async () => {
    const { add, handed } = setUp();
    const answers = [add(1, 'Please '), add(1, 'Please '), add(1, 'Please '), add(2, 'stop')];
    expect(await Promise.all(answers)).toEqual([0, 0, 0, 0]);
    expect(await add(2, 'stop')).toBe(0);
    expect(handed).toEqual(['Please stop']);
  });

  it('whose last one never comes are handed on as they are, since they may be a STOP', async () => {
    const { add, handed } = setUp();
    void add(1, 'STOP ');
    await vi.advanceTimersByTimeAsync(300_000);
    expect(handed).toEqual(['STOP …']);
    expect(await add(1, 'STOP ')).toBe(0);
  });

  it('that come after what there was of their text was handed on make the whole of it, which may say what no half does', async () => {
    const { add, handed } = setUp();
    void add(2, 'off ', { total: 3 });
    await vi.advanceTimersByTimeAsync(300_000);
    void add(3, 'your list', { total: 3 });
    expect(await add(1, 'Take me ', { total: 3 })).toBe(0);
    expect(handed).toEqual(['…off …', 'Take me off your list']);
    expect(await add(2, 'off ', { total: 3 })).toBe(0);
    expect(handed).toHaveLength(2);
    // Without the rest, what was handed on is not handed on again; nor ten minutes later with it.
    void add(1, 'a', { key: '2', total: 3 });
    await vi.advanceTimersByTimeAsync(300_000);
    void add(2, 'b', { key: '2', total: 3 });
    await vi.advanceTimersByTimeAsync(300_000);
    void add(1, 'one', { key: '3' });
    await vi.advanceTimersByTimeAsync(300_000 + 600_000);
    void add(2, 'two', { key: '3' });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(handed.slice(2)).toEqual(['a……', '…b…', 'one…', '…two']);
  });

  it('on which an SMSC insists, since it sends in order, are taken, and it gets on to the rest', async () => {
    const { add, handed } = setUp();
    for (let times = 0; times < 2; times++) {
      const again = add(1, 'Take me off ');
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await again).toBe(SEND_AGAIN);
    }
    expect(await add(1, 'Take me off ')).toBe(0);
    expect(handed).toEqual(['Take me off …']);
    expect(await add(2, 'your list')).toBe(0);
    expect(handed).toEqual(['Take me off …', 'Take me off your list']);
  });

  it('that were taken and come again, since their answer was lost, stand for no other part', async () => {
    const { add, handed } = setUp();
    const three = { total: 3 };
    for (let times = 0; times < 2; times++) {
      const again = add(1, 'Take me off ', three);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await again).toBe(SEND_AGAIN);
    }
    expect(await add(1, 'Take me off ', three)).toBe(0);
    const second = add(2, 'your ', three);
    expect(await add(1, 'Take me off ', three)).toBe(0);
    expect(handed).toEqual(['Take me off ……']);
    expect(await Promise.all([second, add(3, 'list', three)])).toEqual([0, 0]);
    expect(handed).toEqual(['Take me off ……', 'Take me off your list']);
  });

  it('are handed on anew where they were not committed: with the next part that comes, or in time', async () => {
    let commits = 1;
    const { add, handed } = setUp({}, () => (commits-- > 0 ? SEND_AGAIN : 0));
    expect(await Promise.all([add(1, 'a'), add(2, 'b')])).toEqual([SEND_AGAIN, SEND_AGAIN]);
    expect(await add(1, 'a')).toBe(0);
    expect(handed).toEqual(['ab', 'ab']);
    commits = 1;
    expect(await Promise.all([add(1, 'c'), add(2, 'd')])).toEqual([SEND_AGAIN, SEND_AGAIN]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(handed).toEqual(['ab', 'ab', 'cd', 'cd']);
  });

  it('under a reference that came round belong to another text', async () => {
    const { add, handed } = setUp();
    const first = add(1, 'old');
    const answers = [add(1, 'new '), add(2, 'text')];
    expect(await Promise.all([first, ...answers])).toEqual([0, 0, 0]);
    expect(handed).toEqual(['old…', 'new text']);
  });

  it('that are committed twice within their time are two texts, unless all of both is the same', async () => {
    const { add, handed } = setUp();
    await Promise.all([add(1, 'a'), add(2, 'b')]);
    await Promise.all([add(1, 'c'), add(2, 'd')]);
    expect(handed).toEqual(['ab', 'cd']);
    await vi.advanceTimersByTimeAsync(600_000);
    await Promise.all([add(1, 'c'), add(2, 'd')]);
    expect(handed).toEqual(['ab', 'cd', 'cd']);
  });
});

describe('memory is bounded', () => {
  it('by unfinished texts of all senders and of one', async () => {
    const { add } = setUp();
    void add(1, 'a', { key: '1' });
    void add(1, 'a', { key: '2' });
    expect(await add(1, 'a', { key: '3' })).toBe(QUEUE_FULL);
    void add(1, 'a', { key: '4', from: '+15125550143' });
    expect(await add(1, 'a', { key: '5', from: '+15125550144' })).toBe(QUEUE_FULL);
  });

  it('by octets, which are given back with each text', async () => {
    const { add, handed } = setUp({ octets: 10 });
    const first = add(1, '12345678');
    expect(await add(1, '123', { key: '2' })).toBe(QUEUE_FULL);
    expect(await Promise.all([first, add(2, '90')])).toEqual([0, 0]);
    expect(await Promise.all([add(1, '12345', { key: '2' }), add(2, '67890', { key: '2' })])).toEqual([0, 0]);
    expect(handed).toEqual(['1234567890', '1234567890']);
  });
});

it('what waits at the end is left to the SMSC', async () => {
  const { add, handed, parts } = setUp();
  const waiting = add(1, 'Please ');
  parts.close();
  expect(await waiting).toBe(SEND_AGAIN);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(handed).toEqual([]);
});
