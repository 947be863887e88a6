import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConsentDecision, ConsentFact, ConsentMethod } from './consent-event.ts';
import {
  type ConsentState,
  foldConsent,
  NEVER_ASKED,
  saidNoSince,
  suppressedConsent,
  yesBeatsLastNo,
} from './consent-state.ts';

type Happening = Omit<ConsentFact, 'id' | 'seq'>;

const at = (clock: string) => `2026-11-23T${clock}:00.000Z`;

/** Something put on record at a time of day; said at that time too, unless told otherwise. */
const on = (
  recorded: string,
  decision: ConsentDecision,
  method: ConsentMethod,
  said = recorded,
): Happening => ({
  decision,
  method,
  occurredAt: at(said),
  recordedAt: at(recorded),
});

const after = (...happenings: readonly Happening[]): ConsentState =>
  happenings.reduce(
    (state, happening, index) =>
      foldConsent(state, { ...happening, id: `event-${index + 1}`, seq: index + 1 }),
    NEVER_ASKED,
  );

/** A state without what it could go back to. */
function standing(state: ConsentState): ConsentState {
  const { beforeAnswer: _beforeAnswer, ...stood } = state;
  return stood;
}

describe('C1 consent comes from an event, never from a number', () => {
  test('C1 a number without events was never asked', () => {
    expect(NEVER_ASKED).toMatchObject({ state: 'never_asked', categories: [], since: null, eventId: null });
  });

  test('C1 an import with evidence opts in', () => {
    expect(after(on('09:00', 'opt_in', 'import', '08:00')).state).toBe('opted_in');
  });

  test('C1 an imported yes never lifts a later opt-out', () => {
    const state = after(on('09:00', 'opt_out', 'text'), on('10:00', 'opt_in', 'import', '08:00'));
    expect(state.state).toBe('opted_out');
  });

  test.each(['opt_out', 'decline'] as const)('C1 an imported %s beats every imported yes', (no) => {
    const state = after(on('09:00', no, 'import', '08:00'), on('10:00', 'opt_in', 'import', '09:59'));
    expect(state.state).toBe(no === 'opt_out' ? 'opted_out' : 'declined');
    const another = after(
      on('09:00', no, 'import'),
      on('09:30', 'opt_out', 'verbal'),
      on('10:00', 'opt_in', 'import'),
    );
    expect(another.state).toBe('opted_out');
  });

  test('C1 an imported suppression gives way to the customer’s own word', () => {
    const suppressed = on('09:00', 'opt_out', 'import');
    expect(after(suppressed, on('10:00', 'opt_in', 'text')).state).toBe('opted_in');
    expect(after(suppressed, on('10:00', 'opt_in', 'verbal')).state).toBe('opted_in');
  });

  test('C1 an imported yes given after a no said in the shop counts', () => {
    const state = after(on('09:00', 'decline', 'verbal'), on('11:00', 'opt_in', 'import', '10:00'));
    expect(state.state).toBe('opted_in');
  });
});

describe('C3 a no is a state of its own', () => {
  test('C3 a no in the shop is declined, with what made it so', () => {
    expect(after(on('09:00', 'decline', 'verbal', '08:58'))).toMatchObject({
      state: 'declined',
      since: at('09:00'),
      method: 'verbal',
      eventId: 'event-1',
      seq: 1,
      categories: [],
      lastNo: { seq: 1, recordedAt: at('09:00') },
    });
  });

  test('C3 a second no renews since when', () => {
    const state = after(on('09:00', 'decline', 'verbal'), on('10:00', 'decline', 'text'));
    expect(state).toMatchObject({
      state: 'declined',
      since: at('10:00'),
      method: 'text',
      eventId: 'event-2',
    });
  });

  test('C3 a no ends a yes', () => {
    const state = after(on('09:00', 'opt_in', 'verbal'), on('10:00', 'decline', 'verbal'));
    expect(state).toMatchObject({ state: 'declined', categories: [] });
  });

  test('C3 who opted out and is asked again and says no has still opted out', () => {
    const state = after(on('09:00', 'opt_out', 'text'), on('10:00', 'decline', 'verbal'));
    expect(state).toMatchObject({ state: 'opted_out', since: at('09:00'), eventId: 'event-1', seq: 2 });
    expect(yesBeatsLastNo(state, { method: 'verbal', occurredAt: at('09:30') })).toBe(false);
  });

  test('C3 a STOP after a no in the shop opts out', () => {
    expect(after(on('09:00', 'decline', 'verbal'), on('10:00', 'opt_out', 'text')).state).toBe('opted_out');
  });
});

describe('C5 a number that no record holds any more', () => {
  test('C5 loses its yes, and START does not bring the old holder’s back', () => {
    const released = after(on('09:00', 'opt_in', 'verbal'), on('10:00', 'number_released', 'record_change'));
    expect(released).toMatchObject({
      state: 'never_asked',
      since: at('10:00'),
      method: 'record_change',
      eventId: 'event-2',
      categories: [],
      agreedBefore: [],
    });
    const old: ConsentState = {
      ...after(on('09:00', 'opt_in', 'verbal')),
      agreedBefore: ['conversational'],
    };
    const emptied = foldConsent(old, {
      ...on('10:00', 'number_released', 'record_change'),
      id: 'event-2',
      seq: 2,
    });
    const started = foldConsent(emptied, { ...on('11:00', 'opt_in', 'text'), id: 'event-3', seq: 3 });
    expect(started.categories).toEqual(['conversational', 'informational']);
  });

  test.each(['opt_out', 'decline', 'wrong_number'] as const)('C5 keeps its %s', (no) => {
    const before = after(on('09:00', 'opt_in', 'verbal'), on('10:00', no, 'verbal'));
    const released = after(
      on('09:00', 'opt_in', 'verbal'),
      on('10:00', no, 'verbal'),
      on('11:00', 'number_released', 'record_change'),
    );
    // And from now on an agreement to promotion has to be signed anew (C10).
    const { recordedAt } = on('11:00', 'number_released', 'record_change');
    expect(released).toEqual({ ...before, seq: 3, lastPromotionalNo: recordedAt });
  });

  test('C5 keeps weighing what was said before: an old yes stays beaten', () => {
    const state = after(
      on('09:00', 'opt_out', 'verbal'),
      on('10:00', 'opt_in', 'verbal'),
      on('11:00', 'number_released', 'record_change'),
      on('12:00', 'opt_in', 'verbal', '08:30'),
    );
    expect(state.state).toBe('never_asked');
  });
});

describe('C7 of a yes and a no together the no wins', () => {
  test.each([
    ['yes first', on('09:00', 'opt_in', 'verbal'), on('09:00', 'decline', 'verbal'), 'declined'],
    ['no first', on('09:00', 'decline', 'verbal'), on('09:00', 'opt_in', 'verbal'), 'declined'],
    ['yes first', on('09:00', 'opt_in', 'verbal'), on('09:00', 'opt_out', 'call'), 'opted_out'],
    ['no first', on('09:00', 'opt_out', 'call'), on('09:00', 'opt_in', 'verbal'), 'opted_out'],
    ['no first', on('09:00', 'opt_out', 'text'), on('09:00', 'opt_in', 'text'), 'opted_out'],
  ])('C7 %s, in the same moment', (_, first, second, state) => {
    expect(after(first, second).state).toBe(state);
  });

  test('C7 a yes that came in before the no was on record, and was recorded after it, loses', () => {
    const state = after(on('09:01', 'decline', 'verbal', '08:59'), on('09:02', 'opt_in', 'verbal', '09:00'));
    expect(state.state).toBe('declined');
  });

  test('C7 a second yes changes neither since when nor by what', () => {
    const state = after(on('09:00', 'opt_in', 'verbal'), on('10:00', 'opt_in', 'call'));
    expect(state).toMatchObject({
      state: 'opted_in',
      since: at('09:00'),
      method: 'verbal',
      eventId: 'event-1',
      seq: 2,
      categories: ['conversational', 'informational'],
    });
  });
});

describe('C7 an answer that is taken back', () => {
  const withdrawn = on('12:00', 'withdrawn', 'record_change');

  test.each([
    ['never asked', []],
    ['declined', [on('09:00', 'decline', 'call')]],
    ['opted out', [on('09:00', 'opt_out', 'text')]],
    ['opted in', [on('09:00', 'opt_in', 'text')]],
    ['released', [on('09:00', 'opt_in', 'verbal'), on('10:00', 'number_released', 'record_change')]],
  ])('C7 a yes leaves what was %s as it was', (_, before) => {
    const state = after(...before, on('11:00', 'opt_in', 'verbal'), withdrawn);
    expect(state).toEqual({ ...standing(after(...before)), seq: before.length + 2 });
  });

  test.each([
    ['never asked', []],
    ['declined', [on('09:00', 'decline', 'text')]],
    ['opted out', [on('09:00', 'opt_out', 'verbal')]],
  ])('C7 a no leaves what was %s as it was', (_, before) => {
    const state = after(...before, on('11:00', 'decline', 'call'), withdrawn);
    expect(state).toEqual({ ...standing(after(...before)), seq: before.length + 2 });
  });

  test('C7 a no that ended a yes stands: only the customer’s own yes opens again', () => {
    const state = after(on('09:00', 'opt_in', 'verbal'), on('11:00', 'decline', 'verbal'), withdrawn);
    expect(state).toMatchObject({ state: 'declined', categories: [] });
  });

  test.each(['opt_out', 'wrong_number'] as const)('C7 %s is never taken back', (no) => {
    expect(after(on('09:00', 'opt_in', 'verbal'), on('11:00', no, 'verbal'), withdrawn).state).toBe(
      'opted_out',
    );
  });

  test('C7 what the customer wrote is never taken back', () => {
    expect(after(on('11:00', 'opt_in', 'text'), withdrawn).state).toBe('opted_in');
    expect(after(on('11:00', 'decline', 'text'), withdrawn).state).toBe('declined');
  });

  test('C7 a STOP between the yes and its withdrawal stays', () => {
    const stop = on('11:01', 'opt_out', 'text');
    const stopped = after(on('11:00', 'opt_in', 'verbal'), stop);
    expect(after(on('11:00', 'opt_in', 'verbal'), stop, withdrawn)).toEqual({ ...stopped, seq: 3 });
  });

  test('C7 one answer is taken back, not the one before it', () => {
    const state = after(on('10:00', 'opt_in', 'verbal'), on('11:00', 'opt_in', 'call'), withdrawn, withdrawn);
    expect(state).toMatchObject({ state: 'opted_in', eventId: 'event-1', seq: 4 });
  });

  test('C7 a certificate in between changes nothing about it', () => {
    const certificate = on('11:01', 'certificate_issued', 'record_change');
    expect(after(on('11:00', 'opt_in', 'verbal'), certificate, withdrawn)).toEqual({
      ...NEVER_ASKED,
      seq: 3,
    });
  });

  test('C7 a state that knows nothing of its last answer has nothing to take back', () => {
    const old = standing(after(on('11:00', 'opt_in', 'verbal')));
    expect(foldConsent(old, { ...withdrawn, id: 'withdrawn', seq: 2 })).toEqual({ ...old, seq: 2 });
  });
});

test.each(['verbal', 'call', 'email', 'letter', 'web_form', 'written', 'import', 'text'] as const)(
  'C9 a yes by %s covers talk and news of one’s own, never promotion',
  (method) => {
    expect(after(on('09:00', 'opt_in', method)).categories).toEqual(['conversational', 'informational']);
  },
);

describe('C13 an opt-out is one, whoever it comes from', () => {
  test('C25 a number that nobody knew can opt out', () => {
    expect(after(on('09:00', 'opt_out', 'text'))).toMatchObject({
      state: 'opted_out',
      since: at('09:00'),
      method: 'text',
      eventId: 'event-1',
    });
  });

  test.each([
    'verbal',
    'call',
    'voicemail',
    'email',
    'letter',
    'web_form',
    'spam_report',
    'carrier',
  ] as const)('C23 an opt-out by %s has the effect of STOP', (method) => {
    const state = after(on('09:00', 'opt_in', 'verbal'), on('10:00', 'opt_out', method));
    expect(state).toMatchObject({ state: 'opted_out', method, categories: [] });
  });
});

describe('C17 a wrong number is stopped until the phone says START', () => {
  test.each(['text', 'verbal'] as const)('C17 said by %s', (method) => {
    const wrong = after(on('09:00', 'opt_in', 'verbal'), on('10:00', 'wrong_number', method));
    expect(wrong).toMatchObject({ state: 'opted_out', categories: [], onlyStartReopens: true });
    for (const way of ['verbal', 'written', 'import', 'web_form'] as const) {
      const asked = foldConsent(wrong, { ...on('11:00', 'opt_in', way), id: 'yes', seq: 3 });
      expect(standing(asked)).toEqual({ ...wrong, seq: 3 });
    }
    const started = foldConsent(wrong, { ...on('11:00', 'opt_in', 'text'), id: 'start', seq: 3 });
    expect(started).toMatchObject({ state: 'opted_in', eventId: 'start', onlyStartReopens: false });
  });

  test('C17 a number that had opted out can turn out to be the wrong one', () => {
    const state = after(on('09:00', 'opt_out', 'verbal'), on('10:00', 'wrong_number', 'text'));
    expect(state).toMatchObject({ state: 'opted_out', since: at('09:00'), onlyStartReopens: true });
  });

  test('C17 a STOP afterwards does not make it a number that staff can open', () => {
    const state = after(
      on('09:00', 'wrong_number', 'text'),
      on('10:00', 'opt_out', 'text'),
      on('11:00', 'opt_in', 'verbal'),
    );
    expect(state).toMatchObject({ state: 'opted_out', onlyStartReopens: true });
  });

  test('C17 after START the number is like any other', () => {
    const state = after(
      on('09:00', 'wrong_number', 'text'),
      on('10:00', 'opt_in', 'text'),
      on('11:00', 'opt_out', 'verbal'),
      on('12:00', 'opt_in', 'verbal'),
    );
    expect(state.state).toBe('opted_in');
  });
});

describe('C22 a repeated STOP changes nothing', () => {
  test('C22 neither since when, nor by what, nor what START gives back', () => {
    const once = after(on('09:00', 'opt_in', 'verbal'), on('10:00', 'opt_out', 'text'));
    const twice = after(
      on('09:00', 'opt_in', 'verbal'),
      on('10:00', 'opt_out', 'text'),
      on('11:00', 'opt_out', 'text'),
    );
    expect({ ...twice, lastNo: null }).toEqual({ ...once, seq: 3, lastNo: null });
  });

  test('C22 but a yes has to be later than it', () => {
    const yes = on('12:00', 'opt_in', 'verbal', '10:30');
    expect(after(on('10:00', 'opt_out', 'text'), yes).state).toBe('opted_in');
    expect(after(on('10:00', 'opt_out', 'text'), on('11:00', 'opt_out', 'text'), yes).state).toBe(
      'opted_out',
    );
  });
});

describe('C27 START', () => {
  test('C27 grants talk and news where nobody asked before', () => {
    expect(after(on('09:00', 'opt_in', 'text'))).toMatchObject({
      state: 'opted_in',
      since: at('09:00'),
      method: 'text',
      categories: ['conversational', 'informational'],
    });
  });

  test('C27 grants talk and news after a no', () => {
    const state = after(on('09:00', 'decline', 'verbal'), on('10:00', 'opt_in', 'text'));
    expect(state.categories).toEqual(['conversational', 'informational']);
  });

  test('C27 after a STOP grants what was agreed before', () => {
    const narrow: ConsentState = {
      ...after(on('09:00', 'opt_in', 'verbal')),
      categories: ['informational'],
    };
    const stopped = foldConsent(narrow, { ...on('10:00', 'opt_out', 'text'), id: 'stop', seq: 2 });
    expect(stopped).toMatchObject({ categories: [], agreedBefore: ['informational'] });
    const stoppedTwice = foldConsent(stopped, { ...on('10:30', 'opt_out', 'text'), id: 'stop', seq: 3 });
    const started = foldConsent(stoppedTwice, { ...on('11:00', 'opt_in', 'text'), id: 'start', seq: 4 });
    expect(started).toMatchObject({ state: 'opted_in', categories: ['informational'] });
  });

  test('C27 what a no and then a STOP ended, START still gives back', () => {
    const narrow: ConsentState = {
      ...after(on('09:00', 'opt_in', 'verbal')),
      categories: ['conversational'],
    };
    const no = foldConsent(narrow, { ...on('10:00', 'decline', 'verbal'), id: 'no', seq: 2 });
    const stop = foldConsent(no, { ...on('11:00', 'opt_out', 'text'), id: 'stop', seq: 3 });
    const start = foldConsent(stop, { ...on('12:00', 'opt_in', 'text'), id: 'start', seq: 4 });
    expect(start.categories).toEqual(['conversational']);
  });

  test('C27 never promotion, though it was agreed before', () => {
    const signed: ConsentState = {
      ...after(on('09:00', 'opt_in', 'written')),
      categories: ['conversational', 'informational', 'promotional'],
    };
    const stopped = foldConsent(signed, { ...on('10:00', 'opt_out', 'text'), id: 'stop', seq: 2 });
    expect(stopped.agreedBefore).toEqual(['conversational', 'informational']);
    const started = foldConsent(stopped, { ...on('11:00', 'opt_in', 'text'), id: 'start', seq: 3 });
    expect(started.categories).toEqual(['conversational', 'informational']);
  });

  test('C27 a yes in the shop grants what the script says, not what was agreed before', () => {
    const narrow: ConsentState = {
      ...after(on('09:00', 'opt_in', 'verbal')),
      categories: ['conversational'],
    };
    const stopped = foldConsent(narrow, { ...on('10:00', 'opt_out', 'verbal'), id: 'stop', seq: 2 });
    const asked = foldConsent(stopped, { ...on('11:00', 'opt_in', 'verbal'), id: 'yes', seq: 3 });
    expect(asked.categories).toEqual(['conversational', 'informational']);
  });

  test('C27 from opted in changes nothing, and takes no wider consent away', () => {
    const signed: ConsentState = {
      ...after(on('09:00', 'opt_in', 'written')),
      categories: ['conversational', 'informational', 'promotional'],
    };
    const started = foldConsent(signed, { ...on('10:00', 'opt_in', 'text'), id: 'start', seq: 2 });
    expect(started).toEqual({ ...signed, seq: 2 });
  });
});

describe('C28 opting in again by word of mouth', () => {
  test('C28 after one STOP a fresh yes opts in', () => {
    const state = after(
      on('09:00', 'opt_in', 'verbal'),
      on('10:00', 'opt_out', 'text'),
      on('11:00', 'opt_in', 'verbal'),
    );
    expect(state).toMatchObject({
      state: 'opted_in',
      since: at('11:00'),
      eventId: 'event-3',
      textedStops: 1,
    });
  });

  test('C28 after a second STOP only START from the phone does', () => {
    const twice = [
      on('09:00', 'opt_out', 'text'),
      on('10:00', 'opt_in', 'verbal'),
      on('11:00', 'opt_out', 'text'),
    ];
    expect(after(...twice)).toMatchObject({ textedStops: 2, onlyStartReopens: true });
    expect(after(...twice, on('12:00', 'opt_in', 'verbal')).state).toBe('opted_out');
    expect(after(...twice, on('12:00', 'opt_in', 'text'))).toMatchObject({
      state: 'opted_in',
      textedStops: 0,
      onlyStartReopens: false,
    });
  });

  test('C28 a repeated STOP is not the second', () => {
    const state = after(
      on('09:00', 'opt_out', 'text'),
      on('09:01', 'opt_out', 'text'),
      on('10:00', 'opt_in', 'verbal'),
    );
    expect(state).toMatchObject({ state: 'opted_in', textedStops: 1 });
  });

  test('C28 opt-outs that were not texted are not counted', () => {
    const state = after(
      on('09:00', 'opt_out', 'verbal'),
      on('10:00', 'opt_in', 'verbal'),
      on('11:00', 'opt_out', 'email'),
      on('12:00', 'opt_in', 'verbal'),
    );
    expect(state).toMatchObject({ state: 'opted_in', textedStops: 0 });
  });

  test('C28 START from the phone begins the count anew', () => {
    const state = after(
      on('09:00', 'opt_out', 'text'),
      on('10:00', 'opt_in', 'text'),
      on('11:00', 'opt_out', 'text'),
      on('12:00', 'opt_in', 'verbal'),
    );
    expect(state).toMatchObject({ state: 'opted_in', textedStops: 1 });
  });
});

describe('C31 whose word is later', () => {
  test('C31 a STOP that is processed after a yes wins, whatever the clocks say', () => {
    expect(after(on('10:00', 'opt_in', 'verbal'), on('10:05', 'opt_out', 'text', '09:00')).state).toBe(
      'opted_out',
    );
    expect(after(on('10:00', 'opt_in', 'text'), on('10:05', 'opt_out', 'text', '09:59')).state).toBe(
      'opted_out',
    );
    expect(after(on('10:00', 'opt_in', 'text', '23:00'), on('10:05', 'opt_out', 'text')).state).toBe(
      'opted_out',
    );
  });

  test('C31 a back-dated yes never beats a later no', () => {
    for (const no of ['opt_out', 'decline'] as const) {
      for (const method of ['verbal', 'letter', 'import'] as const) {
        const before = after(on('10:00', no, 'verbal'));
        const state = after(on('10:00', no, 'verbal'), on('11:00', 'opt_in', method, '09:00'));
        expect(standing(state)).toEqual({ ...standing(before), seq: 2 });
      }
    }
  });

  test('C31 nor a no that was itself told late', () => {
    const state = after(on('10:00', 'opt_out', 'letter', '08:00'), on('11:00', 'opt_in', 'verbal', '09:00'));
    expect(state.state).toBe('opted_out');
  });

  test('C31 a back-dated yes grants only from when it was recorded', () => {
    expect(after(on('11:00', 'opt_in', 'letter', '09:00')).since).toBe(at('11:00'));
  });

  test('C31 START and STOP stand in the order of the carrier’s own times', () => {
    const late = on('10:05', 'opt_out', 'text', '10:00');
    expect(after(late, on('10:06', 'opt_in', 'text', '10:01')).state).toBe('opted_in');
    expect(after(late, on('10:06', 'opt_in', 'text', '09:59')).state).toBe('opted_out');
  });

  test('C31 START is weighed by the record against a no that was not texted', () => {
    const no = on('10:05', 'opt_out', 'verbal', '10:00');
    expect(after(no, on('10:06', 'opt_in', 'text', '10:04')).state).toBe('opted_out');
    expect(after(no, on('10:07', 'opt_in', 'text', '10:06')).state).toBe('opted_in');
  });

  test('C31 START has to be later than every no, not only than the one processed last', () => {
    const start = on('10:12', 'opt_in', 'text', '10:07');
    const stop = on('10:10', 'opt_out', 'text');
    expect(after(stop, on('10:11', 'opt_out', 'text', '10:05'), start).state).toBe('opted_out');
    expect(
      after(on('10:10', 'opt_out', 'verbal'), on('10:11', 'opt_out', 'text', '10:05'), start).state,
    ).toBe('opted_out');
    expect(after(stop, on('10:11', 'decline', 'text', '10:05'), start).state).toBe('opted_out');
  });

  test('C31 of several STOPs it is known when the last texted one came', () => {
    const state = after(on('10:00', 'opt_out', 'text', '09:58'), on('10:01', 'opt_out', 'verbal'));
    expect(state.lastNo).toEqual({
      seq: 2,
      recordedAt: at('10:01'),
      textedAt: at('10:00'),
      beatsTextsUntil: at('10:01'),
      imported: false,
    });
    expect(after(on('10:00', 'opt_out', 'verbal')).lastNo).toMatchObject({ textedAt: null });
  });

  test('C31 a clock that was set back makes no no earlier', () => {
    const state = after(on('10:00', 'opt_out', 'text'), on('09:50', 'opt_out', 'text'));
    expect(state.lastNo).toMatchObject({ recordedAt: at('10:00'), textedAt: at('10:00') });
  });
});

test('C33 whether a no was recorded since a text was granted is known by the count', () => {
  const state = after(
    on('09:00', 'opt_in', 'verbal'),
    on('10:00', 'opt_out', 'text'),
    on('11:00', 'opt_in', 'text'),
  );
  expect(saidNoSince(state, 1)).toBe(true);
  expect(saidNoSince(state, 2)).toBe(false);
  expect(saidNoSince(NEVER_ASKED, 0)).toBe(false);
});

test('C32 what nobody knows how to read is no event', () => {
  const unknown = {
    ...on('09:00', 'opt_in', 'verbal'),
    decision: 'surprise' as 'opt_in',
    id: 'event-1',
    seq: 1,
  };
  expect(() => foldConsent(NEVER_ASKED, unknown)).toThrow('surprise');
});

test('C47 a certificate counts as an event and changes no consent', () => {
  for (const before of [
    [],
    [on('09:00', 'opt_in', 'verbal')],
    [on('09:00', 'decline', 'verbal')],
    [on('09:00', 'opt_out', 'text')],
  ]) {
    const state = after(...before, on('10:00', 'certificate_issued', 'record_change'));
    expect(state).toEqual({ ...after(...before), seq: before.length + 1 });
  }
});

describe('C45 the state can be replayed from the events', () => {
  const clock = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();
  /** Recorded one a minute; said up to ten minutes before, or after, where a carrier's clock is fast. */
  const histories = fc
    .array(
      fc.record({
        decision: fc.constantFrom<ConsentDecision[]>(
          'opt_in',
          'opt_in',
          'opt_in',
          'decline',
          'opt_out',
          'opt_out',
          'wrong_number',
          'number_released',
          'erased',
          'customer_erased',
          'records_merged',
          'certificate_issued',
          'withdrawn',
        ),
        method: fc.constantFrom<ConsentMethod[]>(
          'text',
          'text',
          'verbal',
          'verbal',
          'call',
          'import',
          'written',
          'carrier',
        ),
        saidMinutesBefore: fc.integer({ min: -2, max: 10 }),
      }),
      { maxLength: 14 },
    )
    .map((happenings) =>
      happenings.map(({ saidMinutesBefore, ...rest }, index) => ({
        ...rest,
        id: `event-${index + 1}`,
        seq: index + 1,
        occurredAt: clock(index + 20 - saidMinutesBefore),
        recordedAt: clock(index + 20),
      })),
    );

  const replay = (events: readonly ConsentFact[]) => events.reduce(foldConsent, NEVER_ASKED);
  const isNo = ({ decision }: ConsentFact) => ['decline', 'opt_out', 'wrong_number'].includes(decision);

  /** A history without the answers that were taken back, and without their withdrawals: each takes back the event before it. */
  function withoutWithdrawn(events: readonly ConsentFact[]): ConsentFact[] {
    let kept: ConsentFact[] = [];
    let last: ConsentFact | null = null;
    for (const event of events) {
      if (event.decision === 'certificate_issued') continue;
      if (event.decision === 'withdrawn') {
        const before = kept.filter((other) => other !== last);
        const heard = last?.method === 'verbal' || last?.method === 'call';
        const undone =
          last?.decision === 'opt_in' ||
          (last?.decision === 'decline' && stateByTheRules(before) !== 'opted_in');
        if (heard && undone) kept = before;
        last = null;
      } else {
        kept = [...kept, event];
        last = event;
      }
    }
    return kept;
  }

  /** The rules read over a whole history, every yes against every no before it, with nothing carried along. */
  function stateByTheRules(events: readonly ConsentFact[]): string {
    const counted = new Set<ConsentFact>();
    let state = 'never_asked';
    let stops: ConsentFact[] = [];
    for (const [index, event] of events.entries()) {
      const earlier = events.slice(0, index);
      if (event.decision === 'opt_in') {
        const beaten = earlier.filter(isNo).some((no) => {
          if (event.method === 'import' && no.method === 'import') return true;
          const texts = event.method === 'text' && no.method === 'text';
          return event.occurredAt <= (texts ? no.occurredAt : no.recordedAt);
        });
        const lastStart = earlier.findLastIndex((yes) => counted.has(yes) && yes.method === 'text');
        const sinceStart = earlier.slice(lastStart + 1);
        const locked =
          sinceStart.some(({ decision }) => decision === 'wrong_number') ||
          stops.filter((stop) => sinceStart.includes(stop)).length >= 2;
        if (beaten || (locked && event.method !== 'text')) continue;
        counted.add(event);
        state = 'opted_in';
      } else if (event.decision === 'opt_out' || event.decision === 'wrong_number') {
        if (state !== 'opted_out' && event.method === 'text') stops = [...stops, event];
        state = 'opted_out';
      } else if (event.decision === 'decline' && state !== 'opted_out') {
        state = 'declined';
      } else if (['number_released', 'erased'].includes(event.decision) && state === 'opted_in') {
        state = 'never_asked';
      }
    }
    return state;
  }

  test('C45 folding gives the state that the rules give', () => {
    fc.assert(
      fc.property(histories, (events) => {
        expect(replay(events).state).toBe(stateByTheRules(withoutWithdrawn(events)));
        expect(replay(events).seq).toBe(events.length);
      }),
      { numRuns: 4000 },
    );
  });

  test('C9 something is agreed to exactly while opted in, and promotion never by a word', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { state, categories, agreedBefore } = replay(events);
        expect(categories.length > 0).toBe(state === 'opted_in');
        expect(categories).not.toContain('promotional');
        expect(agreedBefore).not.toContain('promotional');
      }),
      { numRuns: 2000 },
    );
  });

  test('C13 after an opt-out nothing but a yes leads out of it', () => {
    const withoutYes = histories.map((events) => events.filter(({ decision }) => decision !== 'opt_in'));
    fc.assert(
      fc.property(histories, fc.constantFrom('opt_out', 'wrong_number'), withoutYes, (before, no, then) => {
        const stop: ConsentFact = { ...on('23:00', no, 'text'), id: 'stop', seq: before.length + 1 };
        expect(then.reduce(foldConsent, foldConsent(replay(before), stop)).state).toBe('opted_out');
      }),
      { numRuns: 2000 },
    );
  });

  test('C17 after a wrong number START opens, and no other yes ever does', () => {
    const others = histories.map((events) =>
      events.filter(({ decision, method }) => decision !== 'opt_in' || method !== 'text'),
    );
    fc.assert(
      fc.property(histories, others, (before, then) => {
        const wrong: ConsentFact = { ...on('10:30', 'wrong_number', 'text'), id: 'wrong', seq: 15 };
        const stopped = then.reduce(foldConsent, foldConsent(replay(before), wrong));
        expect(stopped).toMatchObject({ state: 'opted_out', onlyStartReopens: true });
        const start: ConsentFact = { ...on('23:00', 'opt_in', 'text'), id: 'start', seq: 30 };
        expect(foldConsent(stopped, start)).toMatchObject({
          state: 'opted_in',
          eventId: 'start',
          since: at('23:00'),
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('C45 a state names the event that made it, and folding leaves the state before it alone', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let state = NEVER_ASKED;
        for (const event of events) {
          const kept = structuredClone(state);
          const next = foldConsent(state, event);
          expect(state).toEqual(kept);
          if (next.state !== state.state && event.decision !== 'withdrawn') {
            expect(next).toMatchObject({ eventId: event.id, since: event.recordedAt, method: event.method });
          }
          state = next;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('C45 a state that was stored and read between any two events goes on as one that was not', () => {
    const stored = (state: ConsentState): ConsentState => JSON.parse(JSON.stringify(state));
    fc.assert(
      fc.property(histories, (events) => {
        const kept = events.reduce((state, event) => stored(foldConsent(state, event)), NEVER_ASKED);
        expect(kept).toEqual(replay(events));
      }),
      { numRuns: 1000 },
    );
  });

  const answers = fc.record({
    decision: fc.constantFrom('opt_in' as const, 'decline' as const),
    method: fc.constantFrom('verbal' as const, 'call' as const),
  });
  const answered = (before: readonly ConsentFact[], answer: Pick<ConsentFact, 'decision' | 'method'>) =>
    foldConsent(replay(before), { ...on('22:00', 'opt_in', 'verbal'), ...answer, id: 'answer', seq: 15 });
  const withdrawal: ConsentFact = { ...on('23:00', 'withdrawn', 'record_change'), id: 'undo', seq: 30 };

  test('C7 taking an answer back never opens more than was open before the answer', () => {
    fc.assert(
      fc.property(histories, answers, (before, answer) => {
        const stood = standing(replay(before));
        const undone = foldConsent(answered(before, answer), withdrawal);
        const endedYes = answer.decision === 'decline' && stood.state === 'opted_in';
        if (endedYes) expect(undone.state).toBe('declined');
        else expect(undone).toEqual({ ...stood, seq: 30 });
      }),
      { numRuns: 2000 },
    );
  });

  test('C7 a STOP between an answer and its withdrawal stays, whatever else is recorded', () => {
    const withoutYes = histories.map((events) => events.filter(({ decision }) => decision !== 'opt_in'));
    fc.assert(
      fc.property(histories, answers, withoutYes, (before, answer, then) => {
        const stop: ConsentFact = { ...on('22:30', 'opt_out', 'text'), id: 'stop', seq: 16 };
        const stopped = then.reduce(foldConsent, foldConsent(answered(before, answer), stop));
        expect(foldConsent(stopped, withdrawal).state).toBe('opted_out');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('C36 C48 what an erasure leaves', () => {
  const erasure = on('11:00', 'erased', 'record_change');

  test('C48 a yes ends with it, a no does not', () => {
    const yes = on('09:00', 'opt_in', 'verbal');
    expect(after(yes, erasure)).toMatchObject({ state: 'never_asked', categories: [], agreedBefore: [] });
    expect(after(yes, on('10:00', 'opt_out', 'text'), erasure)).toMatchObject({ state: 'opted_out' });
    expect(after(on('10:00', 'decline', 'verbal'), erasure)).toMatchObject({ state: 'declined' });
  });

  test('C6 the erasure of another customer on the number changes nothing', () => {
    const yes = on('09:00', 'opt_in', 'verbal');
    expect(after(yes, on('11:00', 'customer_erased', 'record_change'))).toMatchObject({
      state: 'opted_in',
      categories: ['conversational', 'informational'],
    });
  });

  test('C36 a kept opt-out is ended by START from the phone alone, and a kept decline by a later yes', () => {
    const from = (decision: 'opt_out' | 'decline', ...events: ReturnType<typeof on>[]) =>
      events
        .map((event, at) => ({ ...event, id: `event-${at + 1}`, seq: at + 1 }))
        .reduce(foldConsent, suppressedConsent(decision, '2026-11-23T08:00:00.000Z')).state;
    expect(from('opt_out')).toBe('opted_out');
    expect(from('decline')).toBe('declined');
    expect(from('opt_out', on('09:00', 'opt_in', 'verbal'))).toBe('opted_out');
    expect(from('opt_out', on('09:00', 'opt_in', 'text'))).toBe('opted_in');
    expect(from('decline', on('09:00', 'opt_in', 'verbal'))).toBe('opted_in');
    expect(from('decline', on('07:00', 'opt_in', 'import'))).toBe('declined');
    // Whether the no was imported is known no more, and no imported yes beats an imported no (C1).
    expect(from('decline', on('09:00', 'opt_in', 'import'))).toBe('declined');
  });
});
