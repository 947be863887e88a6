import { describe, expect, test } from 'vitest';
import { type ConsentState, foldConsent, NEVER_ASKED } from './consent-state.ts';
import { type NumberFacts, UNKNOWN_NUMBER, withSender } from './number-facts.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';
import { decideReply, questionIsOpen, type RecognisedReply } from './reply-outcome.ts';

const SHOP = '+15125550100';
const NOW = new Date('2026-11-23T18:00:00.000Z');
const NOTHING = { decisions: [], answer: null, block: null, task: null, pause: null };

/** A text that came to the shop's number over a carrier that says no time and does nothing by itself. */
const reply = (intent: RecognisedReply['intent'], more: Partial<RecognisedReply> = {}): RecognisedReply => ({
  intent,
  sender: SHOP,
  carrierTime: null,
  carrierHandled: null,
  ...more,
});

/** A number that agreed, or said no, long ago. */
const who = (state: ConsentState['state'], more: Partial<NumberFacts> = {}): NumberFacts => {
  const when = { occurredAt: '2026-11-01T15:00:00.000Z', recordedAt: '2026-11-01T15:00:00.000Z' };
  const decision = { opted_in: 'opt_in', declined: 'decline', opted_out: 'opt_out' } as const;
  const consent =
    state === 'never_asked'
      ? NEVER_ASKED
      : foldConsent(NEVER_ASKED, {
          id: 'event-1',
          seq: 1,
          decision: decision[state],
          method: 'verbal',
          ...when,
        });
  return { ...UNKNOWN_NUMBER, consent, ...more };
};

const blocked = (facts: NumberFacts): NumberFacts =>
  withSender(facts, SHOP, { block: { since: '2026-11-02T15:00:00.000Z', source: 'keyword' } });

/** A number whose STOP was put on record then; said then too, unless the carrier gave another time. */
const stopped = (recordedAt: string, occurredAt = recordedAt): NumberFacts => ({
  ...UNKNOWN_NUMBER,
  consent: foldConsent(NEVER_ASKED, {
    id: 'stop',
    seq: 1,
    decision: 'opt_out',
    method: 'text',
    occurredAt,
    recordedAt,
  }),
});

const STATES = ['never_asked', 'opted_in', 'declined', 'opted_out'] as const;

describe('C18 an unclear text', () => {
  test.each(['never_asked', 'opted_in'] as const)(
    'C18 from a number that is %s pauses texts, and staff are asked',
    (state) => {
      expect(decideReply(reply('unclear'), who(state), NOW)).toEqual({
        ...NOTHING,
        task: 'unclear',
        pause: 'begins',
      });
    },
  );

  test.each(['declined', 'opted_out'] as const)(
    'C18 from a number that is %s asks nobody: the no stands, call them',
    (state) => {
      expect(decideReply(reply('unclear'), who(state), NOW)).toEqual({ ...NOTHING, task: 'call_back' });
    },
  );

  const paused = { pausedSince: '2026-11-23T17:00:00.000Z' };

  test('C18 a second one before anybody decided is part of the same question', () => {
    expect(decideReply(reply('unclear'), who('opted_in', paused), NOW)).toEqual(NOTHING);
    expect(decideReply(reply('none'), who('opted_in', paused), NOW)).toEqual(NOTHING);
    expect(decideReply(reply('help'), who('opted_in', paused), NOW)).toEqual({
      ...NOTHING,
      answer: 'help_answer',
    });
  });

  test.each([
    ['opt_out', 'opted_in', 'opt_out'],
    ['wrong_number', 'opted_in', 'wrong_number'],
    ['decline', 'never_asked', 'decline'],
    ['opt_in', 'never_asked', 'opt_in'],
    // Otherwise a START changes nothing here (C27).
    ['opt_in', 'opted_in', 'opt_in'],
  ] as const)('C18 a plain %s of a number that is %s answers it', (intent, state, decision) => {
    expect(decideReply(reply(intent), who(state, paused), NOW)).toMatchObject({
      decisions: [decision],
      pause: 'ends',
    });
    expect(decideReply(reply(intent), who(state), NOW)).toMatchObject({ pause: null });
  });

  test('C18 C31 a START that does not count answers nothing', () => {
    const before = { ...stopped('2026-11-23T17:59:00.000Z'), ...paused };
    const late = decideReply(reply('opt_in', { carrierTime: '2026-11-23T17:58:00.000Z' }), before, NOW);
    expect(late).toMatchObject({ decisions: [], pause: null });
  });
});

describe('C16 C17 who never agreed, and who is somebody else', () => {
  test('C16 a dispute is an opt-out and an event of its own, confirmed once, for the owner to answer', () => {
    expect(decideReply(reply('opt_out', { disputes: true }), who('opted_in'), NOW)).toEqual({
      ...NOTHING,
      decisions: ['opt_out', 'disputed'],
      answer: 'opt_out_confirmation',
      task: 'dispute',
    });
  });

  test('C16 also after a STOP: then nothing is sent, and the owner hears of it', () => {
    expect(decideReply(reply('opt_out', { disputes: true }), who('opted_out'), NOW)).toMatchObject({
      decisions: ['opt_out', 'disputed'],
      answer: null,
      task: 'dispute',
    });
  });

  test.each(STATES)(
    'C17 a wrong number that is %s is stopped without an answer, and staff are told',
    (state) => {
      expect(decideReply(reply('wrong_number'), who(state), NOW)).toEqual({
        ...NOTHING,
        decisions: ['wrong_number'],
        task: 'wrong_number',
      });
    },
  );

  test('C19 an opt-out that may have meant an appointment raises its task', () => {
    expect(decideReply(reply('opt_out', { maybeNotAboutTexts: true }), who('opted_in'), NOW)).toMatchObject({
      decisions: ['opt_out'],
      task: 'keyword_may_mean_appointment',
    });
  });
});

describe('C11 an ordinary text', () => {
  test.each([
    ['never_asked', null],
    ['opted_in', null],
    ['declined', 'call_back'],
    ['opted_out', 'call_back'],
  ] as const)('C11 from a number that is %s changes nothing; the task: %s', (state, task) => {
    expect(decideReply(reply('none'), who(state), NOW)).toEqual({ ...NOTHING, task });
  });
});

describe('C12 the opt-in question', () => {
  const asked = (more: Partial<NumberFacts> = {}): NumberFacts => ({
    ...UNKNOWN_NUMBER,
    question: { messageId: 'question-1', sender: SHOP, askedAt: '2026-11-22T18:00:00.000Z' },
    lastOutboundId: 'question-1',
    ...more,
  });

  test('C12 is open for 24 hours', () => {
    expect(questionIsOpen(asked(), SHOP, NOW)).toBe(true);
    expect(questionIsOpen(asked(), SHOP, new Date('2026-11-23T18:00:00.001Z'))).toBe(false);
  });

  test('C12 only while it is the last text to the number', () => {
    expect(questionIsOpen(asked({ lastOutboundId: 'text-2' }), SHOP, NOW)).toBe(false);
    expect(questionIsOpen(asked({ lastOutboundId: null }), SHOP, NOW)).toBe(false);
  });

  test('C12 only in the thread in which it was asked', () => {
    expect(questionIsOpen(asked(), '+15125550199', NOW)).toBe(false);
  });

  test.each(['opted_in', 'declined', 'opted_out'] as const)('C12 not for a number that is %s', (state) => {
    expect(questionIsOpen(asked({ consent: who(state).consent }), SHOP, NOW)).toBe(false);
  });

  test('C12 not where it was never asked, nor where nobody can say when', () => {
    expect(questionIsOpen(UNKNOWN_NUMBER, SHOP, NOW)).toBe(false);
    const question = { messageId: 'question-1', sender: SHOP, askedAt: '' };
    expect(questionIsOpen(asked({ question }), SHOP, NOW)).toBe(false);
  });

  test('C12 YES opts in and is confirmed; NO is a no and gets no answer', () => {
    expect(decideReply(reply('opt_in'), asked(), NOW)).toEqual({
      ...NOTHING,
      decisions: ['opt_in'],
      answer: 'opt_in_confirmation',
    });
    expect(decideReply(reply('decline'), asked(), NOW)).toEqual({ ...NOTHING, decisions: ['decline'] });
  });

  test.each(['No', 'NO!', 'no thanks', 'Nope', 'not interested', 'No gracias', 'Non merci'])(
    'C12 "%s" declines where the question is open, and is no intent of its own where none is',
    (words) => {
      expect(recognizeReply(words, { pendingOptIn: true }).intent).toBe('decline');
      expect(['none', 'unclear']).toContain(recognizeReply(words).intent);
    },
  );

  test('C12 a YES that lifts the carrier’s block changes no consent', () => {
    const yes = reply('none', { carrierHandled: 'opt_in' });
    expect(decideReply(yes, blocked(who('opted_out')), NOW)).toEqual({
      ...NOTHING,
      block: 'lifted',
      task: 'call_back',
    });
    expect(decideReply(yes, who('opted_out'), NOW)).toEqual({ ...NOTHING, task: 'call_back' });
  });
});

describe('C13 an opt-out', () => {
  test.each(['never_asked', 'opted_in', 'declined'] as const)('C13 opts out a number that is %s', (state) => {
    expect(decideReply(reply('opt_out'), who(state), NOW)).toEqual({
      ...NOTHING,
      decisions: ['opt_out'],
      answer: 'opt_out_confirmation',
    });
  });

  test('C31 whatever the carrier’s clock says', () => {
    const long = reply('opt_out', { carrierTime: '2020-01-01T00:00:00.000Z' });
    expect(decideReply(long, who('opted_in'), NOW)).toMatchObject({ decisions: ['opt_out'] });
  });
});

describe('C22 exactly one answers an opt-out', () => {
  test('C22 the carrier where it did, and then its block is on record', () => {
    for (const state of ['never_asked', 'opted_in', 'declined'] as const) {
      expect(decideReply(reply('opt_out', { carrierHandled: 'opt_out' }), who(state), NOW)).toEqual({
        ...NOTHING,
        decisions: ['opt_out'],
        block: 'set',
      });
    }
  });

  test('C22 the shop where the carrier did something else', () => {
    for (const carrierHandled of ['opt_in', 'help', null] as const) {
      expect(decideReply(reply('opt_out', { carrierHandled }), who('opted_in'), NOW)).toEqual({
        ...NOTHING,
        decisions: ['opt_out'],
        answer: 'opt_out_confirmation',
      });
    }
  });

  test('C22 C31 a repeated STOP sends nothing and is on record, for a START to be weighed against', () => {
    const logged = { ...NOTHING, decisions: ['opt_out'] };
    expect(decideReply(reply('opt_out'), who('opted_out'), NOW)).toEqual(logged);
    const byCarrier = reply('opt_out', { carrierHandled: 'opt_out' });
    expect(decideReply(byCarrier, who('opted_out'), NOW)).toEqual({ ...logged, block: 'set' });
  });
});

describe('C27 START', () => {
  test.each(['never_asked', 'declined', 'opted_out'] as const)('C27 opts in a number that is %s', (state) => {
    expect(decideReply(reply('opt_in'), who(state), NOW)).toEqual({
      ...NOTHING,
      decisions: ['opt_in'],
      answer: 'opt_in_confirmation',
    });
  });

  test('C27 from opted in changes nothing and sends nothing', () => {
    expect(decideReply(reply('opt_in'), who('opted_in'), NOW)).toEqual(NOTHING);
    const confirmed = who('opted_in', { confirmation: { messageId: 'confirmation-1', state: 'accepted' } });
    expect(decideReply(reply('opt_in'), blocked(confirmed), NOW)).toEqual(NOTHING);
  });

  test('C7 C27 while a spoken yes could be taken back it is on record, and sends nothing', () => {
    const undo = (eventId: string, until: string) => ({
      undo: { eventId, until, actorId: 'robin', customerId: 'maya', confirmedLink: true },
    });
    const [soon, past] = ['2026-11-23T18:00:10.000Z', '2026-11-23T17:59:59.999Z'];
    const open = who('opted_in', undo('event-1', soon));
    expect(decideReply(reply('opt_in'), open, NOW)).toEqual({ ...NOTHING, decisions: ['opt_in'] });
    for (const closed of [undo('event-1', past), undo('event-0', soon)]) {
      expect(decideReply(reply('opt_in'), who('opted_in', closed), NOW)).toEqual(NOTHING);
    }
    // Written before the last no, and delivered late: it says nothing of what was answered since.
    const stop = stopped('2026-11-23T17:00:00.000Z');
    const again = { id: 'yes', seq: 2, decision: 'opt_in', method: 'verbal' } as const;
    const at = { occurredAt: '2026-11-23T17:59:58.000Z', recordedAt: '2026-11-23T17:59:58.000Z' };
    const back = { ...stop, consent: foldConsent(stop.consent, { ...again, ...at }), ...undo('yes', soon) };
    const late = reply('opt_in', { carrierTime: '2026-11-23T16:59:00.000Z' });
    expect(back.consent.state).toBe('opted_in');
    expect(decideReply(late, back, NOW)).toEqual(NOTHING);
  });
});

describe('C29 what a text does to the carrier’s block', () => {
  const start = reply('opt_in', { carrierHandled: 'opt_in' });

  test('C29 START lifts it where the carrier acted on it', () => {
    for (const state of STATES) {
      expect(decideReply(start, blocked(who(state)), NOW).block).toBe('lifted');
      expect(decideReply(reply('opt_in'), blocked(who(state)), NOW).block).toBeNull();
    }
  });

  test('C29 where there was none nothing is lifted', () => {
    for (const state of STATES) expect(decideReply(start, who(state), NOW).block).toBeNull();
    const elsewhere = withSender(who('opted_in'), '+15125550199', {
      block: { since: '2026-11-02T15:00:00.000Z', source: 'keyword' },
    });
    expect(decideReply(start, elsewhere, NOW).block).toBeNull();
  });

  test('C29 a START that opts nobody in lifts it all the same', () => {
    const beside = blocked(stopped('2026-11-23T17:59:30.000Z'));
    expect(decideReply(start, beside, NOW)).toMatchObject({ decisions: [], block: 'lifted' });
    const earlier = { ...start, carrierTime: '2026-11-23T09:00:00.000Z' };
    const later = blocked(stopped('2026-11-23T10:00:00.000Z'));
    expect(decideReply(earlier, later, NOW)).toEqual({ ...NOTHING, block: 'lifted' });
  });

  test.each(['opt_in', 'none', 'unclear'] as const)(
    'C7 a confirmation that the block kept back goes when %s lifts it',
    (intent) => {
      const owed = who('opted_in', { confirmation: { messageId: 'confirmation-1', state: 'blocked' } });
      const lifting = reply(intent, { carrierHandled: 'opt_in' });
      expect(decideReply(lifting, blocked(owed), NOW)).toMatchObject({
        block: 'lifted',
        answer: 'opt_in_confirmation',
      });
      expect(decideReply(lifting, owed, NOW).answer).toBeNull();
      expect(decideReply(reply(intent), blocked(owed), NOW).answer).toBeNull();
    },
  );

  test('C7 and none that was accepted, or that an ended opt-in left behind', () => {
    const yes = reply('none', { carrierHandled: 'opt_in' });
    const accepted = who('opted_in', { confirmation: { messageId: 'confirmation-1', state: 'accepted' } });
    expect(decideReply(yes, blocked(accepted), NOW).answer).toBeNull();
    const left = who('opted_out', { confirmation: { messageId: 'confirmation-1', state: 'blocked' } });
    expect(decideReply(yes, blocked(left), NOW).answer).toBeNull();
  });
});

describe('C31 START beside STOP', () => {
  test('C31 within a minute and without the carrier’s order: opted out, and staff are told', () => {
    for (const recordedAt of [
      '2026-11-23T17:59:00.001Z',
      '2026-11-23T17:59:59.000Z',
      '2026-11-23T18:00:00.200Z',
    ]) {
      expect(decideReply(reply('opt_in'), stopped(recordedAt), NOW)).toEqual({
        ...NOTHING,
        task: 'start_beside_stop',
      });
    }
  });

  test('C31 a minute later START counts', () => {
    expect(decideReply(reply('opt_in'), stopped('2026-11-23T17:59:00.000Z'), NOW)).toMatchObject({
      decisions: ['opt_in'],
      task: null,
    });
  });

  test('C31 where the carrier gives the order, that decides, however close', () => {
    const stop = stopped('2026-11-23T17:59:59.000Z', '2026-11-23T17:59:50.000Z');
    const at = (carrierTime: string) => decideReply(reply('opt_in', { carrierTime }), stop, NOW);
    expect(at('2026-11-23T17:59:51.000Z')).toMatchObject({
      decisions: ['opt_in'],
      answer: 'opt_in_confirmation',
    });
    expect(at('2026-11-23T17:59:50.000Z')).toEqual(NOTHING);
    expect(at('2026-11-23T17:59:49.000Z')).toEqual(NOTHING);
  });

  test('C31 an opt-out by other means, just before, is no STOP to be mixed up with', () => {
    const consent = foldConsent(NEVER_ASKED, {
      id: 'event-1',
      seq: 1,
      decision: 'opt_out',
      method: 'call',
      occurredAt: '2026-11-23T17:59:30.000Z',
      recordedAt: '2026-11-23T17:59:30.000Z',
    });
    const facts = { ...UNKNOWN_NUMBER, consent };
    expect(decideReply(reply('opt_in'), facts, NOW)).toMatchObject({ decisions: ['opt_in'], task: null });
  });

  test('C31 nor does one hide the STOP before it', () => {
    const stop = stopped('2026-11-23T17:59:30.000Z');
    const consent = foldConsent(stop.consent, {
      id: 'event-2',
      seq: 2,
      decision: 'opt_out',
      method: 'call',
      occurredAt: '2026-11-23T17:59:40.000Z',
      recordedAt: '2026-11-23T17:59:40.000Z',
    });
    expect(decideReply(reply('opt_in'), { ...stop, consent }, NOW)).toMatchObject({
      decisions: [],
      task: 'start_beside_stop',
    });
  });

  test('C31 what the decision says, the fold does', () => {
    const stop = stopped('2026-11-23T10:00:00.000Z');
    for (const carrierTime of [null, '2026-11-23T09:59:00.000Z', '2026-11-23T10:01:00.000Z']) {
      const { decisions } = decideReply(reply('opt_in', { carrierTime }), stop, NOW);
      const folded = foldConsent(stop.consent, {
        id: 'start',
        seq: 2,
        decision: 'opt_in',
        method: 'text',
        occurredAt: carrierTime ?? NOW.toISOString(),
        recordedAt: NOW.toISOString(),
      });
      expect(folded.state).toBe(decisions[0] === 'opt_in' ? 'opted_in' : 'opted_out');
    }
  });
});

describe('C41 what the carrier took for an opt-out is one', () => {
  test.each(['none', 'help', 'unclear', 'decline', 'wrong_number', 'opt_in'] as const)(
    'C41 though it reads as %s to us',
    (intent) => {
      expect(decideReply(reply(intent, { carrierHandled: 'opt_out' }), who('opted_in'), NOW)).toEqual({
        ...NOTHING,
        decisions: ['opt_out'],
        block: 'set',
      });
    },
  );
});

describe('C44 HELP', () => {
  const answered = (state: ConsentState['state'], at: string) =>
    who(state, { helpAnswer: { messageId: 'help-1', inReplyTo: 'inbound-1', at } });

  test.each(STATES)('C44 is answered to a number that is %s, and changes no consent', (state) => {
    expect(decideReply(reply('help'), who(state), NOW)).toEqual({ ...NOTHING, answer: 'help_answer' });
  });

  test('C44 by the carrier where it did', () => {
    const handled = reply('help', { carrierHandled: 'help' });
    expect(decideReply(handled, who('opted_in'), NOW)).toEqual(NOTHING);
  });

  test.each(['never_asked', 'opted_in'] as const)('C44 each time while the number is %s', (state) => {
    const facts = answered(state, '2026-11-23T17:59:59.000Z');
    expect(decideReply(reply('help'), facts, NOW).answer).toBe('help_answer');
  });

  test.each(['declined', 'opted_out'] as const)('C44 once a day when the number %s', (state) => {
    const answer = (at: string) => decideReply(reply('help'), answered(state, at), NOW).answer;
    expect(answer('2026-11-22T18:00:00.001Z')).toBeNull();
    expect(answer('2026-11-22T18:00:00.000Z')).toBe('help_answer');
  });

  test('C44 an answer from before the opt-out does not count', () => {
    const stop = stopped('2026-11-23T17:00:00.000Z');
    const answeredAt = (at: string): NumberFacts => ({
      ...stop,
      helpAnswer: { messageId: 'help-1', inReplyTo: 'inbound-1', at },
    });
    expect(decideReply(reply('help'), answeredAt('2026-11-23T16:00:00.000Z'), NOW).answer).toBe(
      'help_answer',
    );
    expect(decideReply(reply('help'), answeredAt('2026-11-23T17:00:00.000Z'), NOW).answer).toBeNull();
  });
});
