import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type ConsentDecision, type ConsentFact, type ConsentMethod } from './consent-event.ts';
import { type ConsentState, foldConsent, NEVER_ASKED } from './consent-state.ts';
import { reopenedBy } from './reopening.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString();

type Step = readonly [decision: ConsentDecision, method: ConsentMethod, saidAt?: number];

/** A minute between one and the next; said then too, unless told otherwise. */
const after = (...steps: readonly Step[]): ConsentState =>
  steps.reduce(
    (state, [decision, method, saidAt], index) =>
      foldConsent(state, {
        id: `event-${index + 1}`,
        seq: index + 1,
        decision,
        method,
        occurredAt: at(saidAt ?? index + 1),
        recordedAt: at(index + 1),
      }),
    NEVER_ASKED,
  );

const YES: Step = ['opt_in', 'verbal'];
const SIGNED: Step = ['opt_in_promotional', 'written'];

describe('C10 a signed agreement', () => {
  test('C10 covers promotion beside what is agreed already, and leads to its event', () => {
    expect(after(YES, SIGNED)).toMatchObject({
      state: 'opted_in',
      eventId: 'event-1',
      since: at(1),
      categories: CATEGORIES,
      promotion: { eventId: 'event-2', since: at(2) },
    });
    expect(after(YES, ['opt_in_promotional', 'web_form']).categories).toContain('promotional');
  });

  test.each(['verbal', 'call', 'voicemail', 'email', 'letter', 'import', 'text', 'carrier'] as const)(
    'C9 C10 is no word by %s',
    (method) => {
      expect(after(YES, ['opt_in_promotional', method])).toEqual({
        ...after(YES),
        seq: 2,
        beforeAnswer: undefined,
      });
    },
  );

  test.each([
    [[]],
    [[['decline', 'verbal']]],
    [[YES, ['opt_out', 'text']]],
    [[YES, ['number_released', 'record_change']]],
  ] as Step[][][])('C10 opts nobody in: %j', (steps) => {
    const state = after(...steps, SIGNED);
    expect(state.state).not.toBe('opted_in');
    expect(state.categories).toEqual([]);
    expect(state.promotion).toBeUndefined();
    // Nor does it lie in wait for the next yes.
    expect(after(...steps, SIGNED, ['opt_in', 'text']).categories).not.toContain('promotional');
  });

  test.each<[ConsentDecision, ConsentMethod]>([
    ['decline', 'verbal'],
    ['opt_out', 'text'],
    ['opt_out', 'email'],
    ['wrong_number', 'text'],
    ['disputed', 'text'],
    ['number_released', 'record_change'],
    ['opt_out_promotional', 'verbal'],
  ])('C10 C27 ends with %s by %s, and neither START nor a yes brings it back', (decision, method) => {
    const no: Step = [decision, method];
    const ended = after(YES, SIGNED, no);
    expect(ended.promotion).toBeUndefined();
    expect(ended.categories).not.toContain('promotional');
    for (const yes of [['opt_in', 'text'], YES] as Step[]) {
      expect(after(YES, SIGNED, no, yes).categories).not.toContain('promotional');
    }
  });

  test('C24 a no to promotion alone leaves the rest as it was', () => {
    expect(after(YES, SIGNED, ['opt_out_promotional', 'text'])).toMatchObject({
      state: 'opted_in',
      eventId: 'event-1',
      categories: ['conversational', 'informational'],
      lastNo: null,
      textedStops: 0,
    });
  });

  test('C31 signed before a no of either kind it counts no more, and signed after it does', () => {
    for (const no of [
      ['opt_out', 'verbal'],
      ['opt_out_promotional', 'verbal'],
    ] as Step[]) {
      const late = (saidAt: number) => after(YES, no, YES, ['opt_in_promotional', 'written', saidAt]);
      expect(late(2).categories).not.toContain('promotional');
      expect(late(3).categories).toContain('promotional');
    }
    // Of whoever had the number before it was released.
    const anew = (saidAt: number) =>
      after(YES, ['number_released', 'record_change'], YES, ['opt_in_promotional', 'written', saidAt]);
    expect(anew(2).categories).not.toContain('promotional');
    expect(anew(3).categories).toContain('promotional');
  });

  test('C7 an undo never brings it: what it goes back to had no more than what stood', () => {
    expect(after(YES, SIGNED, ['withdrawn', 'record_change']).categories).toContain('promotional');
    expect(
      after(YES, SIGNED, YES, ['opt_out_promotional', 'verbal'], ['withdrawn', 'record_change']).categories,
    ).toEqual(['conversational', 'informational']);
    expect(after(YES, SIGNED, ['decline', 'verbal'], ['withdrawn', 'record_change']).categories).toEqual([]);
  });
});

test('C10 in any history promotion is covered exactly where a signature stands that no later no has met', () => {
  const decisions = [
    'opt_in',
    'opt_in_promotional',
    'opt_out_promotional',
    'decline',
    'opt_out',
    'wrong_number',
    'not_opt_out',
    'number_released',
    'certificate_issued',
    'withdrawn',
  ] as const;
  const methods = ['text', 'verbal', 'call', 'written', 'web_form', 'import'] as const;
  const histories = fc.array(
    fc.record({
      decision: fc.constantFrom(...decisions),
      method: fc.constantFrom(...methods),
      saidBefore: fc.integer({ min: 0, max: 6 }),
    }),
    { maxLength: 16 },
  );
  const NOS: readonly string[] = [
    'opt_out_promotional',
    'decline',
    'opt_out',
    'wrong_number',
    'number_released',
  ];
  fc.assert(
    fc.property(histories, (steps) => {
      let state = NEVER_ASKED;
      let covering: ConsentFact | null = null;
      let lastNo = '';
      for (const [index, { decision, method, saidBefore }] of steps.entries()) {
        const event: ConsentFact = {
          id: `event-${index}`,
          seq: index + 1,
          decision,
          method,
          occurredAt: at(index + 10 - saidBefore),
          recordedAt: at(index + 10),
        };
        const wasIn = state.state === 'opted_in';
        const covered = state.promotion !== undefined;
        state = foldConsent(state, event);
        if (NOS.includes(decision)) {
          covering = null;
          lastNo = event.recordedAt;
        }
        const isSigned = method === 'written' || method === 'web_form';
        if (decision === 'opt_in_promotional' && isSigned && wasIn && event.occurredAt > lastNo)
          covering = event;
        // Taking back a yes leads out of everything; it never leads into promotion.
        if (decision === 'withdrawn') {
          if (!covered) covering = null;
          // A no that was recorded by mistake is no no.
          lastNo = [state.lastNo?.recordedAt ?? '', state.lastPromotionalNo ?? ''].sort().at(-1) ?? '';
        }
        if (state.state !== 'opted_in') covering = null;
        expect(state.promotion?.eventId).toBe(covering?.id);
        expect(state.categories.includes('promotional')).toBe(covering !== null);
        expect(state.agreedBefore).not.toContain('promotional');
      }
    }),
    { numRuns: 4000 },
  );
});

describe('C28 whose yes opens a number again', () => {
  const needsOwner = { needsOwner: true };

  test.each([
    ['one who texted STOP', [YES, ['opt_out', 'text']], 'owner'],
    ['one whose carrier told of it', [YES, ['opt_out', 'carrier']], 'owner'],
    ['one who texted it after a spoken no', [YES, ['opt_out', 'verbal'], ['opt_out', 'text']], 'owner'],
    ['one asked in vain since', [YES, ['opt_out', 'text'], ['decline', 'verbal']], 'owner'],
    [
      'one whose record let the number go',
      [YES, ['opt_out', 'text'], ['number_released', 'record_change']],
      'owner',
    ],
    ['one who said it in the shop', [YES, ['opt_out', 'verbal']], 'counter'],
    [
      'one who came back by START and then said it',
      [YES, ['opt_out', 'text'], ['opt_in', 'text'], ['opt_out', 'verbal']],
      'counter',
    ],
    ['one who declined', [['decline', 'verbal']], 'counter'],
    ['one who is in', [YES], 'counter'],
    ['one who texted STOP twice', [YES, ['opt_out', 'text'], YES, ['opt_out', 'text']], 'start_only'],
    ['a wrong number', [['wrong_number', 'text']], 'start_only'],
  ] as [string, Step[], string][])('C28 %s', (_, steps, by) => {
    expect(reopenedBy(after(...steps), needsOwner)).toBe(by);
    expect(reopenedBy(after(...steps), { needsOwner: false })).toBe(by === 'start_only' ? by : 'counter');
  });
});
