import { describe, expect, it } from 'vitest';
import { createInboundIds } from './inbound-ids.ts';

const MINUTE = 60_000;

/** At the beginning of ten minutes, so that what is said of them holds. */
function setUp() {
  const clock = { now: 1_000 * 10 * MINUTE };
  const begin = () => createInboundIds('secret', () => clock.now);
  return { clock, begin, ids: begin() };
}

const stop = { content: ['+15125550142', '+15125550100', '0', Buffer.from('STOP')], mark: '' };

describe('C39 the id of a text that the SMSC does not mark', () => {
  it('is the same until the text is answered, and a minute longer', () => {
    const { clock, ids } = setUp();
    const first = ids.of(stop);
    clock.now += 60 * MINUTE;
    const again = ids.of(stop);
    expect(again.id).toBe(first.id);
    again.committed();
    clock.now += MINUTE - 1;
    expect(ids.of(stop).id).toBe(first.id);
  });

  it('is another for the same words later: a second STOP is no copy of the first', () => {
    const { clock, ids } = setUp();
    const seen = new Set<string>();
    for (let at = 0; at < 5; at++) {
      const text = ids.of(stop);
      seen.add(text.id);
      text.committed();
      clock.now += MINUTE;
    }
    expect(seen.size).toBe(5);
  });

  it('is the same for ten minutes where the answer was perhaps lost with the connection', () => {
    const { clock, ids } = setUp();
    const first = ids.of(stop);
    first.committed();
    clock.now += MINUTE / 2;
    ids.connectionLost();
    clock.now += 9 * MINUTE;
    expect(ids.of(stop).id).toBe(first.id);
    clock.now += MINUTE;
    expect(ids.of(stop).id).not.toBe(first.id);
  });

  it('is the same too where the connection was lost before the commit', () => {
    const { clock, ids } = setUp();
    const first = ids.of(stop);
    ids.connectionLost();
    first.committed();
    clock.now += 9 * MINUTE;
    expect(ids.of(stop).id).toBe(first.id);
  });

  it('is the same in a process that begins anew within the ten minutes, and another after them', () => {
    const { clock, ids, begin } = setUp();
    const { id } = ids.of(stop);
    clock.now += 9 * MINUTE;
    expect(begin().of(stop).id).toBe(id);
    clock.now += MINUTE;
    expect(begin().of(stop).id).not.toBe(id);
  });
});

it('C31: a text that comes again says when it came first', () => {
  const { clock, ids } = setUp();
  const first = ids.of(stop);
  expect(first.isRepeated).toBe(false);
  const cameAt = new Date(clock.now);
  clock.now += 3 * MINUTE;
  expect(ids.of(stop)).toMatchObject({ isRepeated: true, firstAt: cameAt });
});

it('the id of a text that the SMSC marks is that of its mark and content, for ever', () => {
  const { clock, ids, begin } = setUp();
  const marked = { ...stop, mark: '261130041806000+' };
  const { id } = ids.of(marked);
  ids.of(marked).committed();
  clock.now += 1_000 * MINUTE;
  expect(begin().of(marked).id).toBe(id);
  expect(ids.of({ ...stop, mark: '261130041807000+' }).id).not.toBe(id);
  expect(ids.of({ ...marked, content: [...stop.content.slice(0, 3), 'START'] }).id).not.toBe(id);
});

it('C36: an id is not guessed from a number and its words', () => {
  const { clock } = setUp();
  expect(createInboundIds('another', () => clock.now).of(stop).id).not.toBe(setUp().ids.of(stop).id);
});
