import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEVER_ASKED } from './consent-state.ts';
import { decide, type GateRules, type OutgoingText, type Purpose } from './gate.ts';
import { withAccepted, withHandedOver, withInbound } from './number-changes.ts';
import { type NumberFacts, UNKNOWN_NUMBER, withSender } from './number-facts.ts';
import { withNotSent } from './unanswered.ts';

const SHOP = '+15125550100';
const NOW = new Date('2026-11-23T18:00:00.000Z');
const BRAKED: GateRules = {
  conversationalWindowHours: 24,
  quietHours: { enabled: false, from: '20:00', to: '08:00' },
  zones: ['America/Chicago'],
  brakes: true,
};

const AGREED: NumberFacts = {
  ...UNKNOWN_NUMBER,
  consent: {
    ...NEVER_ASKED,
    state: 'opted_in',
    since: '2026-11-20T15:00:00.000Z',
    method: 'verbal',
    eventId: 'event-1',
    seq: 1,
    categories: ['conversational', 'informational'],
  },
  confirmation: { messageId: 'confirmation', state: 'accepted' },
};

const text = (id: string, purpose: Purpose = 'message', more: Partial<OutgoingText> = {}): OutgoingText => ({
  id,
  purpose,
  category: 'informational',
  sender: SHOP,
  customerId: null,
  expiresAt: null,
  ...more,
});
const sent = (facts: NumberFacts, ...ids: readonly string[]): NumberFacts =>
  ids.reduce((before, id) => withHandedOver(before, text(id), NOW), facts);
/** What the customer writes that changes no consent: a word, or a thumb on one of our texts. */
const wrote = (facts: NumberFacts, sender = SHOP): NumberFacts =>
  withInbound(facts, { id: 'inbound', sender }, { block: null, pause: null, decisions: [] }, NOW);
const says = (
  facts: NumberFacts,
  outgoing: OutgoingText = text('next'),
  rules: GateRules = BRAKED,
): string => {
  const verdict = decide(outgoing, facts, rules, NOW);
  return verdict.verdict === 'granted' ? 'granted' : verdict.reason;
};

describe('C53 after two texts of people without an answer, no third', () => {
  test('C53 one, two, and then the customer writes first', () => {
    expect(says(AGREED)).toBe('granted');
    expect(says(sent(AGREED, 'one'))).toBe('granted');
    expect(decide(text('next'), sent(AGREED, 'one', 'two'), BRAKED, NOW)).toEqual({
      verdict: 'refused',
      reason: 'unanswered',
    });
  });

  test('C53 any text from there is an answer, to whichever number of the shop', () => {
    expect(says(wrote(sent(AGREED, 'one', 'two')))).toBe('granted');
    const elsewhere = wrote(sent(AGREED, 'one', 'two'), '+15125550199');
    expect(says(elsewhere)).toBe('granted');
    // And then it is counted anew.
    expect(says(sent(elsewhere, 'three'))).toBe('granted');
    expect(says(sent(elsewhere, 'three', 'four'))).toBe('unanswered');
  });

  test('C53 not while the shop has something of theirs in hand; what goes then counts', () => {
    const open = { ...BRAKED, openWork: true };
    expect(says(sent(AGREED, 'one', 'two'), text('next'), open)).toBe('granted');
    expect(says(sent(AGREED, 'one', 'two', 'three'), text('next'), { ...BRAKED, openWork: false })).toBe(
      'unanswered',
    );
  });

  test('C53 of all that people write, also as an answer that C11 allows, and to another number of the shop', () => {
    const facts = sent(AGREED, 'one', 'two');
    expect(says(facts, text('next', 'message', { sender: '+15125550199' }))).toBe('unanswered');
    const stranger = withSender({ ...UNKNOWN_NUMBER, unanswered: ['one', 'two'] }, SHOP, {
      lastInbound: { messageId: 'inbound', at: '2026-11-23T17:00:00.000Z' },
    });
    expect(says(stranger, text('next', 'message', { category: 'conversational' }))).toBe('unanswered');
  });

  test('C53 never of what is automatic, or what an opt-in, a STOP or HELP is owed; they count for nothing either', () => {
    const facts: NumberFacts = {
      ...sent(AGREED, 'one', 'two'),
      confirmation: { messageId: 'due', state: 'accepted' },
      helpAnswer: { messageId: 'due', inReplyTo: 'inbound', at: NOW.toISOString() },
    };
    expect(says(facts, text('next', 'notice'))).toBe('granted');
    expect(says(facts, text('due', 'opt_in_confirmation'))).toBe('granted');
    expect(says(facts, text('due', 'help_answer'))).toBe('granted');
    const stopped = { ...facts, consent: { ...facts.consent, state: 'opted_out' as const } };
    const goodbye = {
      ...stopped,
      optOutConfirmation: { messageId: 'due', until: '2026-11-23T18:05:00.000Z' },
    };
    expect(says(goodbye, text('due', 'opt_out_confirmation'))).toBe('granted');
    const others = (['notice', 'opt_in_confirmation', 'help_answer', 'opt_in_question'] as const).reduce(
      (before, purpose) => withHandedOver(before, text(purpose, purpose), NOW),
      AGREED,
    );
    expect(says(sent(others, 'one'))).toBe('granted');
  });

  test('C53 what was not sent asks for no answer: an earlier one counts on', () => {
    const facts = sent(AGREED, 'one', 'two');
    expect(says(withNotSent(facts, 'two'))).toBe('granted');
    expect(says(withNotSent(withNotSent(facts, 'two'), 'one'))).toBe('granted');
    expect(says(withNotSent(facts, 'another'))).toBe('unanswered');
    // Three went while work was open; one of them failed.
    expect(says(withNotSent(sent(AGREED, 'one', 'two', 'three'), 'two'))).toBe('unanswered');
  });

  test('C53 what is tried again counts once, and stands not in its own way', () => {
    const again = sent(AGREED, 'one', 'one');
    expect(says(again)).toBe('granted');
    expect(says(sent(AGREED, 'one', 'two'), text('two'))).toBe('granted');
  });

  test('C53 with the brakes off nobody counts', () => {
    expect(says(sent(AGREED, 'one', 'two'), text('next'), { ...BRAKED, brakes: false })).toBe('granted');
  });

  test('C32 C53 a list that cannot be read holds the text', () => {
    for (const unanswered of [null, 2, {}] as unknown as string[][]) {
      expect(says({ ...AGREED, unanswered })).toBe('held');
    }
  });

  test('C35 C53 said after all that lasts longer, and before what only passes', () => {
    const facts = { ...sent(AGREED, 'one', 'two'), pausedSince: NOW.toISOString() };
    expect(says(facts)).toBe('unanswered');
    const nobodys = text('next', 'message', { customerId: 'stranger' });
    expect(says(facts, nobodys)).toBe('number_not_confirmed');
    expect(says(facts, text('next', 'message', { expiresAt: NOW }))).toBe('expired');
    expect(says(facts, text('next'), { ...BRAKED, destination: 'country_not_allowed' })).toBe(
      'country_not_allowed',
    );
  });
});

type Step =
  | { readonly does: 'asks'; readonly openWork: boolean; readonly ends: 'arrives' | 'fails' | 'waits' }
  | { readonly does: 'fails'; readonly which: number }
  | { readonly does: 'writes' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('asks' as const),
    openWork: fc.boolean(),
    ends: fc.constantFrom('arrives' as const, 'fails' as const, 'waits' as const),
  }),
  fc.record({ does: fc.constant('fails' as const), which: fc.nat({ max: 9 }) }),
  fc.constant({ does: 'writes' as const }),
);

test('C53 whatever comes and goes: a text leaves without open work only where fewer than two stand without an answer', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 19 }), (happenings) => {
      let facts = AGREED;
      // What the rule says, counted by hand: texts that may have arrived since the number last wrote.
      let standing: string[] = [];
      happenings.forEach((step, n) => {
        const id = `text ${n}`;
        if (step.does === 'writes') {
          facts = wrote(facts);
          standing = [];
        } else if (step.does === 'fails') {
          const failed = standing[step.which];
          if (failed === undefined) return;
          facts = withNotSent(facts, failed);
          standing = standing.filter((each) => each !== failed);
        } else {
          const said = says(facts, text(id), { ...BRAKED, openWork: step.openWork });
          expect(said).toBe(step.openWork || standing.length < 2 ? 'granted' : 'unanswered');
          if (said !== 'granted') return;
          facts = sent(facts, id);
          if (step.ends === 'arrives') {
            facts = withAccepted(facts, { ...text(id), stopLine: false }, NOW);
          }
          if (step.ends === 'fails') facts = withNotSent(facts, id);
          else standing.push(id);
        }
      });
    }),
  );
});
