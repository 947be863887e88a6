import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConsentState, foldConsent, NEVER_ASKED } from './consent-state.ts';
import {
  decide,
  type GateRules,
  type Grant,
  isGenuineGrant,
  type OutgoingText,
  type Purpose,
  type Verdict,
} from './gate.ts';
import { type NumberFacts, UNKNOWN_NUMBER, withSender } from './number-facts.ts';

const SHOP = '+15125550100';
const NOON = new Date('2026-11-23T18:00:00.000Z');
const MIDNIGHT = new Date('2026-11-24T06:00:00.000Z');

const RULES: GateRules = {
  conversationalWindowHours: 24,
  quietHours: { enabled: true, from: '20:00', to: '08:00' },
  zones: ['America/Chicago'],
};

const text = (purpose: Purpose, more: Partial<OutgoingText> = {}): OutgoingText => ({
  id: 'text-1',
  purpose,
  category: 'informational',
  sender: SHOP,
  customerId: null,
  expiresAt: null,
  ...more,
});

const consent = (state: ConsentState['state']): ConsentState => ({
  ...NEVER_ASKED,
  state,
  since: '2026-11-20T15:00:00.000Z',
  method: 'verbal',
  eventId: 'event-1',
  seq: 1,
  categories: state === 'opted_in' ? ['conversational', 'informational'] : [],
});

/** A number that said this, and no more. */
const who = (state: ConsentState['state'], more: Partial<NumberFacts> = {}): NumberFacts => ({
  ...UNKNOWN_NUMBER,
  consent: state === 'never_asked' ? NEVER_ASKED : consent(state),
  ...more,
});

const wrote = (at: string) => ({ lastInbound: { messageId: 'inbound-1', at } });

/** The verdict in a word. */
const says = (verdict: Verdict) => (verdict.verdict === 'granted' ? 'granted' : verdict.reason);

const STATES = ['never_asked', 'opted_in', 'declined', 'opted_out'] as const;
const PURPOSES = [
  'message',
  'notice',
  'opt_in_confirmation',
  'opt_in_question',
  'opt_out_confirmation',
  'help_answer',
] as const;

describe('C5 a text about a customer needs that customer’s link to the number', () => {
  test.each(['message', 'notice'] as const)(
    'C5 a %s about a customer who never confirmed the number',
    (purpose) => {
      const facts = who('opted_in', { confirmedCustomers: ['someone-else'] });
      expect(decide(text(purpose, { customerId: 'customer-1' }), facts, RULES, NOON)).toEqual({
        verdict: 'refused',
        reason: 'number_not_confirmed',
      });
      const confirmed = who('opted_in', { confirmedCustomers: ['someone-else', 'customer-1'] });
      expect(says(decide(text(purpose, { customerId: 'customer-1' }), confirmed, RULES, NOON))).toBe(
        'granted',
      );
    },
  );

  test('C5 a text about nobody’s order needs no link', () => {
    expect(says(decide(text('message'), who('opted_in'), RULES, NOON))).toBe('granted');
  });

  test('C6 one STOP stops every customer on the number', () => {
    const facts = who('opted_out', { confirmedCustomers: ['customer-1', 'customer-2'] });
    for (const customerId of ['customer-1', 'customer-2', null]) {
      expect(says(decide(text('message', { customerId }), facts, RULES, NOON))).toBe('opted_out');
    }
  });
});

describe('C7 the opt-in confirmation is the first text after an opt-in', () => {
  const confirming = (state: NonNullable<NumberFacts['confirmation']>['state']) =>
    who('opted_in', { confirmation: { messageId: 'confirmation-1', state } });

  test.each(['message', 'notice'] as const)('C7 until the carrier took it, a %s waits', (purpose) => {
    expect(decide(text(purpose), confirming('due'), RULES, NOON)).toEqual({
      verdict: 'deferred',
      reason: 'awaiting_confirmation',
      until: null,
    });
    expect(says(decide(text(purpose), confirming('accepted'), RULES, NOON))).toBe('granted');
  });

  test.each(['failed', 'unknown', 'blocked'] as const)(
    'C7 a confirmation that is %s holds what is automatic, and not what staff write',
    (state) => {
      expect(decide(text('notice'), confirming(state), RULES, NOON)).toEqual({
        verdict: 'deferred',
        reason: 'held',
        until: null,
      });
      expect(says(decide(text('message'), confirming(state), RULES, NOON))).toBe('granted');
    },
  );

  test('C7 the one that is due leaves, allowed by the opt-in', () => {
    const verdict = decide(
      text('opt_in_confirmation', { id: 'confirmation-1' }),
      confirming('due'),
      RULES,
      NOON,
    );
    expect(verdict).toMatchObject({
      verdict: 'granted',
      allowedBy: { kind: 'consent_event', id: 'event-1' },
    });
  });

  test('C7 no other one does: exactly one an opt-in', () => {
    const another = text('opt_in_confirmation', { id: 'confirmation-0' });
    expect(says(decide(another, confirming('due'), RULES, NOON))).toBe('no_longer_due');
    expect(says(decide(another, who('opted_in'), RULES, NOON))).toBe('no_longer_due');
  });

  test.each(['never_asked', 'declined', 'opted_out'] as const)('C7 none once the number is %s', (state) => {
    const facts = who(state, { confirmation: { messageId: 'confirmation-1', state: 'due' } });
    expect(says(decide(text('opt_in_confirmation', { id: 'confirmation-1' }), facts, RULES, NOON))).toBe(
      state,
    );
  });

  test('C7 a confirmation that an ended opt-in left behind holds no answer up', () => {
    const left = who('never_asked', { confirmation: { messageId: 'confirmation-1', state: 'due' } });
    const facts = withSender(left, SHOP, wrote('2026-11-23T17:00:00.000Z'));
    expect(says(decide(text('message', { category: 'conversational' }), facts, RULES, NOON))).toBe('granted');
  });
});

describe('C8 the first text from a sender ends with the STOP line', () => {
  /** Everything that could be due to a number in this state. */
  const due = (state: ConsentState['state']) =>
    withSender(
      who(state, {
        confirmation: { messageId: 'text-1', state: state === 'opted_in' ? 'accepted' : 'due' },
        question: { messageId: 'text-1', sender: SHOP, askedAt: '2026-11-23T17:30:00.000Z' },
        helpAnswer: { messageId: 'text-1', inReplyTo: 'inbound-1', at: '2026-11-23T17:30:00.000Z' },
        optOutConfirmation: { messageId: 'text-1', until: '2026-11-23T18:05:00.000Z' },
      }),
      SHOP,
      wrote('2026-11-23T17:00:00.000Z'),
    );

  test.each([
    ['message', 'opted_in', true],
    ['notice', 'opted_in', true],
    ['opt_in_confirmation', 'opted_in', true],
    ['opt_in_question', 'never_asked', true],
    ['help_answer', 'never_asked', true],
    ['help_answer', 'opted_out', true],
    ['opt_out_confirmation', 'opted_out', false],
  ] as const)('C8 %s to a number that is %s: %s', (purpose, state, stopLine) => {
    expect(decide(text(purpose), due(state), RULES, NOON)).toMatchObject({ verdict: 'granted', stopLine });
  });

  test('C8 not once one was accepted, and from another sender again', () => {
    const facts = withSender(due('opted_in'), SHOP, { introducedAt: '2026-11-20T15:01:00.000Z' });
    expect(decide(text('message'), facts, RULES, NOON)).toMatchObject({ stopLine: false });
    const other = text('message', { sender: '+15125550199' });
    expect(decide(other, facts, RULES, NOON)).toMatchObject({ stopLine: true });
  });
});

test('C9 a yes by word of mouth covers no promotion, whoever writes it', () => {
  const yes = foldConsent(NEVER_ASKED, {
    id: 'event-1',
    seq: 1,
    decision: 'opt_in',
    method: 'verbal',
    occurredAt: '2026-11-20T15:00:00.000Z',
    recordedAt: '2026-11-20T15:00:00.000Z',
  });
  const facts: NumberFacts = { ...UNKNOWN_NUMBER, consent: yes };
  for (const purpose of ['message', 'notice'] as const) {
    const verdict = (category: OutgoingText['category']) =>
      says(decide(text(purpose, { category }), facts, RULES, NOON));
    expect(verdict('promotional')).toBe('category_not_covered');
    expect(verdict('informational')).toBe('granted');
    expect(verdict('conversational')).toBe('granted');
  }
});

describe('C11 who writes first may be answered for a while', () => {
  const answer = text('message', { category: 'conversational' });
  const wroteAt = (at: string) => withSender(who('never_asked'), SHOP, wrote(at));

  test('C11 by a person, in that thread, allowed by the text that they answer', () => {
    expect(decide(answer, wroteAt('2026-11-23T17:00:00.000Z'), RULES, NOON)).toMatchObject({
      verdict: 'granted',
      allowedBy: { kind: 'inbound_message', id: 'inbound-1' },
    });
  });

  test('C11 also about a customer whose number nobody confirmed', () => {
    const about = text('message', { category: 'conversational', customerId: 'customer-1' });
    expect(says(decide(about, wroteAt('2026-11-23T17:00:00.000Z'), RULES, NOON))).toBe('granted');
    const agreed = withSender(who('opted_in'), SHOP, wrote('2026-11-23T17:00:00.000Z'));
    expect(decide(about, agreed, RULES, NOON)).toMatchObject({
      verdict: 'granted',
      allowedBy: { kind: 'inbound_message', id: 'inbound-1' },
    });
    expect(says(decide({ ...about, category: 'informational' }, agreed, RULES, NOON))).toBe(
      'number_not_confirmed',
    );
  });

  test('C11 for 24 hours, to the millisecond', () => {
    expect(says(decide(answer, wroteAt('2026-11-22T18:00:00.000Z'), RULES, NOON))).toBe('granted');
    expect(says(decide(answer, wroteAt('2026-11-22T17:59:59.999Z'), RULES, NOON))).toBe('never_asked');
  });

  test('C11 or for as long as the shop has set', () => {
    const facts = wroteAt('2026-11-23T16:00:00.000Z');
    expect(says(decide(answer, facts, { ...RULES, conversationalWindowHours: 2 }, NOON))).toBe('granted');
    expect(says(decide(answer, facts, { ...RULES, conversationalWindowHours: 1.5 }, NOON))).toBe(
      'never_asked',
    );
  });

  test('C11 it opens nothing else', () => {
    const facts = wroteAt('2026-11-23T17:00:00.000Z');
    for (const nothing of [
      text('notice', { category: 'conversational' }),
      text('message', { category: 'informational' }),
      text('message', { category: 'promotional' }),
      text('message', { category: 'conversational', sender: '+15125550199' }),
      text('opt_in_confirmation'),
    ]) {
      expect(says(decide(nothing, facts, RULES, NOON))).toBe('never_asked');
    }
  });

  test.each(['declined', 'opted_out'] as const)('C11 who %s and then writes is not texted', (state) => {
    const facts = withSender(who(state), SHOP, wrote('2026-11-23T17:59:00.000Z'));
    expect(says(decide(answer, facts, RULES, NOON))).toBe(state);
  });

  test('C11 who agreed is answered by their consent, whenever they wrote', () => {
    for (const at of ['2026-01-01T00:00:00.000Z', '2026-11-23T17:59:00.000Z']) {
      const facts = withSender(who('opted_in'), SHOP, wrote(at));
      expect(decide(answer, facts, RULES, NOON)).toMatchObject({ allowedBy: { kind: 'consent_event' } });
    }
  });
});

describe('C12 the opt-in question', () => {
  const asked = (state: ConsentState['state'], at = '2026-11-23T17:00:00.000Z') =>
    withSender(
      who(state, {
        question: { messageId: 'question-1', sender: SHOP, askedAt: '2026-11-23T17:30:00.000Z' },
      }),
      SHOP,
      wrote(at),
    );
  const question = text('opt_in_question', { id: 'question-1' });

  test('C12 leaves within C11’s window, allowed by the customer’s text', () => {
    expect(decide(question, asked('never_asked'), RULES, NOON)).toMatchObject({
      verdict: 'granted',
      allowedBy: { kind: 'inbound_message', id: 'inbound-1' },
    });
    expect(says(decide(question, asked('never_asked', '2026-11-22T17:59:59.999Z'), RULES, NOON))).toBe(
      'never_asked',
    );
  });

  test('C12 never to one who did not write, nor in a thread in which they did not', () => {
    const unasked = who('never_asked', {
      question: { messageId: 'question-1', sender: SHOP, askedAt: '2026-11-23T17:30:00.000Z' },
    });
    expect(says(decide(question, unasked, RULES, NOON))).toBe('never_asked');
    expect(says(decide({ ...question, sender: '+15125550199' }, asked('never_asked'), RULES, NOON))).toBe(
      'never_asked',
    );
  });

  test('C12 once: no other question than the one on record', () => {
    expect(says(decide({ ...question, id: 'question-2' }, asked('never_asked'), RULES, NOON))).toBe(
      'no_longer_due',
    );
  });

  test.each([
    ['opted_in', 'no_longer_due'],
    ['declined', 'declined'],
    ['opted_out', 'opted_out'],
  ] as const)('C12 not to one who %s', (state, reason) => {
    expect(says(decide(question, asked(state), RULES, NOON))).toBe(reason);
  });

  test('C12 not after a no that a later yes and a new holder have covered up', () => {
    const when = { occurredAt: '2026-11-20T15:00:00.000Z', recordedAt: '2026-11-20T15:00:00.000Z' };
    const later = { occurredAt: '2026-11-21T15:00:00.000Z', recordedAt: '2026-11-21T15:00:00.000Z' };
    const stop = foldConsent(NEVER_ASKED, { id: 'e1', seq: 1, decision: 'opt_out', method: 'text', ...when });
    const start = foldConsent(stop, { id: 'e2', seq: 2, decision: 'opt_in', method: 'text', ...later });
    const released = foldConsent(start, {
      id: 'e3',
      seq: 3,
      decision: 'number_released',
      method: 'record_change',
      ...later,
    });
    expect(released.state).toBe('never_asked');
    expect(says(decide(question, { ...asked('never_asked'), consent: released }, RULES, NOON))).toBe(
      'never_asked',
    );
  });
});

describe('C18 texts pause until staff have decided what was meant', () => {
  const paused = (state: ConsentState['state']) =>
    withSender(
      who(state, {
        pausedSince: '2026-11-23T17:45:00.000Z',
        confirmation: { messageId: 'text-1', state: 'due' },
        question: { messageId: 'text-1', sender: SHOP, askedAt: '2026-11-23T17:30:00.000Z' },
        helpAnswer: { messageId: 'text-1', inReplyTo: 'inbound-1', at: '2026-11-23T17:30:00.000Z' },
        optOutConfirmation: { messageId: 'text-1', until: '2026-11-23T18:05:00.000Z' },
      }),
      SHOP,
      wrote('2026-11-23T17:00:00.000Z'),
    );

  test.each([
    ['message', 'opted_in'],
    ['notice', 'opted_in'],
    ['opt_in_confirmation', 'opted_in'],
    ['opt_in_question', 'never_asked'],
  ] as const)('C18 a %s too', (purpose, state) => {
    expect(decide(text(purpose), paused(state), RULES, NOON)).toEqual({
      verdict: 'deferred',
      reason: 'paused_for_review',
      until: null,
    });
  });

  test('C18 but HELP is answered and a STOP is confirmed', () => {
    expect(says(decide(text('help_answer'), paused('opted_in'), RULES, NOON))).toBe('granted');
    expect(says(decide(text('opt_out_confirmation'), paused('opted_out'), RULES, NOON))).toBe('granted');
  });
});

describe('C22 the opt-out confirmation', () => {
  const stopped = who('opted_out', {
    optOutConfirmation: { messageId: 'goodbye-1', until: '2026-11-23T18:00:00.000Z' },
  });
  const goodbye = text('opt_out_confirmation', { id: 'goodbye-1' });

  test('C22 leaves within its five minutes, allowed by the opt-out', () => {
    expect(decide(goodbye, stopped, RULES, NOON)).toMatchObject({
      verdict: 'granted',
      allowedBy: { kind: 'consent_event', id: 'event-1' },
      stopLine: false,
    });
  });

  test('C22 or is dropped', () => {
    expect(says(decide(goodbye, stopped, RULES, new Date('2026-11-23T18:00:00.001Z')))).toBe('expired');
  });

  test('C22 at most one: no other than the one that is due', () => {
    expect(says(decide({ ...goodbye, id: 'goodbye-2' }, stopped, RULES, NOON))).toBe('no_longer_due');
    expect(says(decide(goodbye, who('opted_out'), RULES, NOON))).toBe('no_longer_due');
  });

  test.each(['opted_in', 'declined', 'never_asked'] as const)('C22 not when the number is %s', (state) => {
    expect(says(decide(goodbye, { ...stopped, consent: consent(state) }, RULES, NOON))).toBe('no_longer_due');
  });
});

test('C24 a STOP covers every sender', () => {
  const facts = withSender(who('opted_out'), SHOP, { introducedAt: '2026-11-20T15:01:00.000Z' });
  for (const sender of [SHOP, '+15125550199', '72345']) {
    expect(says(decide(text('message', { sender }), facts, RULES, NOON))).toBe('opted_out');
  }
});

describe('C29 a carrier’s block is of one sender, beside the consent', () => {
  test.each(['keyword', 'send_error'] as const)('C29 %s', (source) => {
    const facts = withSender(who('opted_in'), SHOP, { block: { since: '2026-11-23T17:00:00.000Z', source } });
    expect(decide(text('message'), facts, RULES, NOON)).toEqual({
      verdict: 'refused',
      reason: 'carrier_blocked',
    });
    expect(says(decide(text('message', { sender: '+15125550199' }), facts, RULES, NOON))).toBe('granted');
  });

  test('C29 what is learned of one sender takes nothing from what is known of another', () => {
    const first = withSender(who('opted_in'), SHOP, {
      block: { since: '2026-11-23T17:00:00.000Z', source: 'keyword' },
    });
    const both = withSender(first, '+15125550199', { introducedAt: '2026-11-23T17:01:00.000Z' });
    expect(says(decide(text('message'), both, RULES, NOON))).toBe('carrier_blocked');
  });

  test('C29 nor does a system text go where the carrier would refuse it', () => {
    const facts = withSender(
      who('opted_out', {
        optOutConfirmation: { messageId: 'text-1', until: '2026-11-23T18:05:00.000Z' },
        helpAnswer: { messageId: 'text-1', inReplyTo: 'inbound-1', at: '2026-11-23T17:59:00.000Z' },
      }),
      SHOP,
      { block: { since: '2026-11-23T17:00:00.000Z', source: 'keyword' } },
    );
    for (const purpose of ['opt_out_confirmation', 'help_answer'] as const) {
      expect(says(decide(text(purpose), facts, RULES, NOON))).toBe('carrier_blocked');
    }
  });
});

test('C30 a number that opted out gets nothing but what its own STOP or HELP is owed', () => {
  const facts = withSender(
    who('opted_out', {
      confirmedCustomers: ['customer-1'],
      confirmation: { messageId: 'text-1', state: 'due' },
      question: { messageId: 'text-1', sender: SHOP, askedAt: '2026-11-23T17:30:00.000Z' },
    }),
    SHOP,
    { ...wrote('2026-11-23T17:59:00.000Z'), introducedAt: '2026-11-20T15:01:00.000Z' },
  );
  for (const purpose of PURPOSES) {
    for (const category of ['conversational', 'informational', 'promotional'] as const) {
      const owed = purpose === 'opt_out_confirmation' || purpose === 'help_answer';
      expect(says(decide(text(purpose, { category }), facts, RULES, NOON))).toBe(
        owed ? 'no_longer_due' : 'opted_out',
      );
    }
  }
});

describe('C32 the gate fails closed', () => {
  test.each(PURPOSES)('C32 no facts, no %s', (purpose) => {
    expect(decide(text(purpose), null, RULES, NOON)).toEqual({ verdict: 'refused', reason: 'never_asked' });
  });

  test.each(PURPOSES)('C32 no %s to a number of which nothing is known', (purpose) => {
    expect(decide(text(purpose), UNKNOWN_NUMBER, RULES, NOON).verdict).toBe('refused');
  });

  const agreed = withSender(
    who('opted_in', {
      confirmedCustomers: ['customer-1'],
      confirmation: { messageId: 'confirmation-1', state: 'accepted' },
    }),
    SHOP,
    { introducedAt: '2026-11-20T15:01:00.000Z' },
  );
  const notice = text('notice', { customerId: 'customer-1' });

  test.each([
    ['facts', 'consent'],
    ['facts', 'confirmedCustomers'],
    ['facts', 'senders'],
    ['facts', 'confirmation'],
    ['facts', 'pausedSince'],
    ['consent', 'state'],
    ['consent', 'eventId'],
    ['consent', 'categories'],
    ['sender', 'block'],
    ['confirmation', 'state'],
    ['text', 'purpose'],
    ['text', 'category'],
    ['text', 'customerId'],
    ['text', 'expiresAt'],
    ['rules', 'zones'],
    ['rules', 'quietHours'],
    ['hours', 'from'],
    ['hours', 'to'],
  ])('C32 a notice does not leave while of the %s the part %s is missing', (whole, part) => {
    const given = structuredClone({ text: notice, facts: agreed, rules: RULES });
    const wholes: Record<string, object> = {
      ...given,
      consent: given.facts.consent,
      sender: given.facts.senders[SHOP] ?? {},
      confirmation: given.facts.confirmation ?? {},
      hours: given.rules.quietHours,
    };
    expect(says(decide(given.text, given.facts, given.rules, NOON))).toBe('granted');
    expect(Reflect.has(wholes[whole] ?? {}, part) && Reflect.deleteProperty(wholes[whole] ?? {}, part)).toBe(
      true,
    );
    expect(says(decide(given.text, given.facts, given.rules, NOON))).not.toBe('granted');
  });

  test.each(['optOutConfirmation', 'helpAnswer', 'question', 'confirmation'] as const)(
    'C32 no system text whose cause is missing: %s',
    (part) => {
      const purpose = {
        optOutConfirmation: ['opt_out_confirmation', 'opted_out'],
        helpAnswer: ['help_answer', 'opted_in'],
        question: ['opt_in_question', 'never_asked'],
        confirmation: ['opt_in_confirmation', 'opted_in'],
      } as const;
      const [wanted, state] = purpose[part];
      const facts: Partial<NumberFacts> = withSender(who(state), SHOP, wrote('2026-11-23T17:00:00.000Z'));
      Reflect.deleteProperty(facts, part);
      expect(says(decide(text(wanted), facts as NumberFacts, RULES, NOON))).toBe('no_longer_due');
    },
  );

  test('C32 a text is introduced with the STOP line where it is not known whether it was', () => {
    const facts = structuredClone(agreed);
    Reflect.deleteProperty(facts.senders[SHOP] ?? {}, 'introducedAt');
    expect(decide(notice, facts, RULES, NOON)).toMatchObject({ verdict: 'granted', stopLine: true });
  });

  test('C32 no answer where it is not known whether they wrote, or when, or for how long one may', () => {
    const answer = text('message', { category: 'conversational' });
    const facts = withSender(who('never_asked'), SHOP, wrote('2026-11-23T17:00:00.000Z'));
    expect(says(decide(answer, facts, RULES, NOON))).toBe('granted');
    expect(says(decide(answer, withSender(facts, SHOP, wrote('yesterday')), RULES, NOON))).toBe(
      'never_asked',
    );
    const rules = { ...RULES, conversationalWindowHours: Number.NaN };
    expect(says(decide(answer, facts, rules, NOON))).toBe('never_asked');
    const unknown = structuredClone(facts);
    Reflect.deleteProperty(unknown.senders[SHOP] ?? {}, 'lastInbound');
    expect(says(decide(answer, unknown, RULES, NOON))).toBe('never_asked');
  });

  test('C32 a date that cannot be read is past', () => {
    const facts = who('opted_out', { optOutConfirmation: { messageId: 'text-1', until: 'soon' } });
    expect(says(decide(text('opt_out_confirmation'), facts, RULES, NOON))).toBe('expired');
    expect(says(decide({ ...notice, expiresAt: new Date('tomorrow') }, agreed, RULES, NOON))).toBe('expired');
  });

  test('C32 a state, a purpose or a confirmation that nobody knows lets nothing leave', () => {
    const unknown = <T>(word: string) => word as T;
    const state = { ...agreed, consent: { ...agreed.consent, state: unknown<'opted_in'>('perhaps') } };
    for (const purpose of ['message', 'notice', 'opt_in_confirmation', 'opt_in_question'] as const) {
      expect(says(decide(text(purpose), state, RULES, NOON))).toBe('never_asked');
    }
    expect(decide(text(unknown<'message'>('reply')), agreed, RULES, NOON).verdict).toBe('refused');
    const confirmation = { messageId: 'confirmation-1', state: unknown<'accepted'>('perhaps') };
    expect(says(decide(notice, { ...agreed, confirmation }, RULES, NOON))).toBe('awaiting_confirmation');
  });

  test('C32 a yes that no event stands for is none', () => {
    const consent: ConsentState = { ...agreed.consent, eventId: null };
    for (const purpose of ['message', 'notice'] as const) {
      expect(says(decide(text(purpose), { ...agreed, consent }, RULES, NOON))).toBe('never_asked');
    }
    const confirmation = text('opt_in_confirmation', { id: 'confirmation-1' });
    expect(says(decide(confirmation, { ...agreed, consent }, RULES, NOON))).toBe('never_asked');
    const stopped = who('opted_out', {
      consent: { ...agreed.consent, state: 'opted_out', eventId: null },
      optOutConfirmation: { messageId: 'text-1', until: '2026-11-23T18:05:00.000Z' },
    });
    expect(says(decide(text('opt_out_confirmation'), stopped, RULES, NOON))).toBe('no_longer_due');
  });

  test('C32 an error holds the text', () => {
    expect(decide(notice, agreed, { ...RULES, zones: ['America/Atlantis'] }, NOON)).toEqual({
      verdict: 'deferred',
      reason: 'held',
      until: null,
    });
  });

  test('C32 a sender with the name of something else is a stranger', () => {
    for (const sender of ['constructor', 'toString', '__proto__']) {
      expect(decide(text('message', { sender }), agreed, RULES, NOON)).toMatchObject({ stopLine: true });
      const facts = withSender(agreed, sender, { introducedAt: '2026-11-20T15:01:00.000Z' });
      expect(decide(text('message', { sender }), facts, RULES, NOON)).toMatchObject({ stopLine: false });
    }
  });

  test('C32 whatever the facts are, there is a verdict and no error', () => {
    const anything = fc.record(
      {
        consent: fc.record(
          { state: fc.constantFrom(...STATES), eventId: fc.anything(), categories: fc.anything() },
          { requiredKeys: [] },
        ),
        confirmedCustomers: fc.anything(),
        senders: fc.oneof(fc.anything(), fc.record({ [SHOP]: fc.anything() })),
        confirmation: fc.anything(),
        pausedSince: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...PURPOSES), anything, (purpose, facts) => {
        const { verdict } = decide(text(purpose), facts as unknown as NumberFacts, RULES, NOON);
        if (facts.consent?.state !== 'opted_in') expect(verdict).not.toBe('granted');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('C34 a grant is the gate’s own', () => {
  const grant = (): Grant => {
    const verdict = decide(text('message'), who('opted_in'), RULES, NOON);
    if (verdict.verdict !== 'granted') throw new Error(verdict.reason);
    return verdict;
  };

  test('C34 no copy or look-alike passes for one', () => {
    const genuine = grant();
    expect(isGenuineGrant(genuine)).toBe(true);
    expect(isGenuineGrant({ ...genuine })).toBe(false);
    expect(isGenuineGrant(structuredClone(genuine))).toBe(false);
    expect(isGenuineGrant(Object.create(genuine) as Grant)).toBe(false);
    expect(isGenuineGrant(new Proxy(genuine, {}))).toBe(false);
    expect(
      isGenuineGrant({
        verdict: 'granted',
        allowedBy: { kind: 'consent_event', id: 'event-1' },
        stopLine: true,
      }),
    ).toBe(false);
  });

  test('C34 a refusal is none', () => {
    const refusal = decide(text('message'), who('opted_out'), RULES, NOON);
    expect(isGenuineGrant(refusal as unknown as Grant)).toBe(false);
  });

  test('C34 nobody changes it afterwards', () => {
    const genuine = grant();
    expect(() => Object.assign(genuine, { stopLine: false })).toThrow(TypeError);
    expect(() => Object.assign(genuine.allowedBy, { id: 'event-2' })).toThrow(TypeError);
  });
});

describe('C35 of several reasons the first in order is told', () => {
  const ORDER = [
    'opted_out',
    'declined',
    'never_asked',
    'number_not_confirmed',
    'category_not_covered',
    'carrier_blocked',
    'expired',
    'zone_unknown',
    'paused_for_review',
    'held',
    'awaiting_confirmation',
    'catching_up',
    'quiet_hours',
  ] as const;
  type Told = (typeof ORDER)[number];

  /** A notice against which all these reasons speak, and no other. */
  function noticeAgainst(reasons: ReadonlySet<Told>): Verdict {
    const has = (reason: Told) => reasons.has(reason);
    const state = ORDER.slice(0, 3).find(has) as 'opted_out' | 'declined' | 'never_asked' | undefined;
    const facts: NumberFacts = {
      ...UNKNOWN_NUMBER,
      consent: {
        ...consent(state ?? 'opted_in'),
        categories: has('category_not_covered') ? ['conversational'] : ['conversational', 'informational'],
      },
      confirmedCustomers: has('number_not_confirmed') ? [] : ['customer-1'],
      senders: {
        [SHOP]: {
          introducedAt: null,
          block: has('carrier_blocked') ? { since: '2026-11-23T17:00:00.000Z', source: 'keyword' } : null,
          lastInbound: null,
        },
      },
      confirmation: {
        messageId: 'confirmation-1',
        state: has('held') ? 'failed' : has('awaiting_confirmation') ? 'due' : 'accepted',
      },
      pausedSince: has('paused_for_review') ? '2026-11-23T17:00:00.000Z' : null,
    };
    const now = has('quiet_hours') ? MIDNIGHT : NOON;
    const expiresAt = new Date(now.getTime() + (has('expired') ? 0 : 1));
    const rules = {
      ...RULES,
      ...(has('zone_unknown') && { zones: [] }),
      catchingUp: has('catching_up'),
    };
    return decide(text('notice', { customerId: 'customer-1', expiresAt }), facts, rules, now);
  }

  const lasting = new Set<string>(ORDER.slice(0, 8));

  test.each(ORDER.flatMap((first, index) => ORDER.slice(index).map((second) => [first, second] as const)))(
    'C35 %s, with %s',
    (first, second) => {
      expect(noticeAgainst(new Set([first, second]))).toMatchObject({
        reason: first,
        verdict: lasting.has(first) ? 'refused' : 'deferred',
      });
    },
  );

  test('C35 in any combination', () => {
    fc.assert(
      fc.property(fc.subarray([...ORDER]), (reasons) => {
        expect(says(noticeAgainst(new Set(reasons)))).toBe(
          ORDER.find((each) => reasons.includes(each)) ?? 'granted',
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('C35 a person’s text meets all of them but those for automatic texts', () => {
    const facts = who('opted_in', { confirmation: { messageId: 'confirmation-1', state: 'due' } });
    const message = text('message', { expiresAt: NOON });
    const paused = { ...facts, pausedSince: '2026-11-23T17:00:00.000Z' };
    expect(says(decide(message, paused, RULES, NOON))).toBe('expired');
    expect(says(decide({ ...message, expiresAt: null }, paused, RULES, NOON))).toBe('paused_for_review');
    expect(says(decide({ ...message, expiresAt: null }, facts, RULES, MIDNIGHT))).toBe(
      'awaiting_confirmation',
    );
    const accepted: NumberFacts = {
      ...facts,
      confirmation: { messageId: 'confirmation-1', state: 'accepted' },
    };
    expect(says(decide({ ...message, expiresAt: null }, accepted, RULES, MIDNIGHT))).toBe('granted');
  });
});

test('C25 while something that customers texted may be missing, what is automatic waits and nothing else', () => {
  const behind = { ...RULES, catchingUp: true };
  const facts = who('opted_in');
  expect(decide(text('notice'), facts, behind, NOON)).toEqual({
    verdict: 'deferred',
    reason: 'catching_up',
    until: null,
  });
  expect(says(decide(text('message'), facts, behind, NOON))).toBe('granted');
  const confirmation = { messageId: text('opt_in_confirmation').id, state: 'due' } as const;
  expect(says(decide(text('opt_in_confirmation'), { ...facts, confirmation }, behind, NOON))).toBe('granted');
  const due = { messageId: text('opt_out_confirmation').id, until: '2026-11-24T00:00:00.000Z' };
  const left = { ...who('opted_out'), optOutConfirmation: due };
  expect(says(decide(text('opt_out_confirmation'), left, behind, NOON))).toBe('granted');
  // A no stands before it.
  expect(says(decide(text('notice'), who('opted_out'), behind, NOON))).toBe('opted_out');
});

test('C36 a suppression of which nothing else is left still refuses', () => {
  const suppressed: NumberFacts = {
    ...UNKNOWN_NUMBER,
    consent: { ...NEVER_ASKED, state: 'opted_out' },
  };
  for (const purpose of ['message', 'notice', 'opt_in_confirmation', 'opt_in_question'] as const) {
    expect(says(decide(text(purpose), suppressed, RULES, NOON))).toBe('opted_out');
  }
});

test('C37 a suppression outlives the senders that it was made with', () => {
  const moved: NumberFacts = { ...who('opted_out'), senders: {} };
  expect(says(decide(text('message', { sender: '+13125550188' }), moved, RULES, NOON))).toBe('opted_out');
});

test('C42 a text that has expired is not sent, at the very moment either', () => {
  const expiring = (at: string) => text('message', { expiresAt: new Date(at) });
  expect(says(decide(expiring('2026-11-23T18:00:00.001Z'), who('opted_in'), RULES, NOON))).toBe('granted');
  expect(decide(expiring('2026-11-23T18:00:00.000Z'), who('opted_in'), RULES, NOON)).toEqual({
    verdict: 'refused',
    reason: 'expired',
  });
});

describe('C43 quiet hours', () => {
  test('C43 what is automatic goes in the morning', () => {
    expect(decide(text('notice'), who('opted_in'), RULES, MIDNIGHT)).toEqual({
      verdict: 'deferred',
      reason: 'quiet_hours',
      until: new Date('2026-11-24T14:00:00.000Z'),
    });
  });

  test('C43 what staff write passes', () => {
    expect(says(decide(text('message'), who('opted_in'), RULES, MIDNIGHT))).toBe('granted');
  });

  test('C43 every zone has to be awake', () => {
    const rules = { ...RULES, zones: ['America/New_York', 'America/Los_Angeles'] };
    const morning = new Date('2026-11-24T14:00:00.000Z');
    expect(decide(text('notice'), who('opted_in'), rules, morning)).toMatchObject({
      reason: 'quiet_hours',
      until: new Date('2026-11-24T16:00:00.000Z'),
    });
  });

  test('C43 where no zone can be said nothing automatic goes, and staff hear of it at once, by day too', () => {
    const nowhere = { ...RULES, zones: [] };
    expect(decide(text('notice'), who('opted_in'), nowhere, NOON)).toEqual({
      verdict: 'refused',
      reason: 'zone_unknown',
    });
    expect(says(decide(text('message'), who('opted_in'), nowhere, MIDNIGHT))).toBe('granted');
  });

  test('C43 a shop without quiet hours need not know where a notice goes', () => {
    const always = { ...RULES, zones: [], quietHours: { enabled: false, from: '20:00', to: '08:00' } };
    expect(says(decide(text('notice'), who('opted_in'), always, MIDNIGHT))).toBe('granted');
  });
});

describe('C44 system texts keep no quiet hours', () => {
  test.each([
    ['opt_in_confirmation', 'opted_in'],
    ['opt_in_question', 'never_asked'],
    ['opt_out_confirmation', 'opted_out'],
    ['help_answer', 'opted_in'],
  ] as const)('C44 %s', (purpose, state) => {
    const facts = who(state, {
      confirmation: { messageId: 'text-1', state: 'due' },
      question: { messageId: 'text-1', sender: SHOP, askedAt: '2026-11-24T05:59:00.000Z' },
      helpAnswer: { messageId: 'text-1', inReplyTo: 'inbound-1', at: '2026-11-24T05:59:00.000Z' },
      optOutConfirmation: { messageId: 'text-1', until: '2026-11-24T06:04:00.000Z' },
    });
    const written = withSender(facts, SHOP, wrote('2026-11-24T05:59:00.000Z'));
    expect(says(decide(text(purpose), written, RULES, MIDNIGHT))).toBe('granted');
  });

  test.each(STATES)(
    'C44 HELP is answered to a number that is %s, allowed by the text that asked',
    (state) => {
      const facts = who(state, {
        helpAnswer: { messageId: 'help-1', inReplyTo: 'inbound-7', at: '2026-11-23T17:59:00.000Z' },
      });
      expect(decide(text('help_answer', { id: 'help-1' }), facts, RULES, NOON)).toMatchObject({
        verdict: 'granted',
        allowedBy: { kind: 'inbound_message', id: 'inbound-7' },
      });
      expect(says(decide(text('help_answer', { id: 'help-0' }), facts, RULES, NOON))).toBe('no_longer_due');
    },
  );
});

test('C46 what allowed a text is the event that made the consent what it is', () => {
  expect(decide(text('notice'), who('opted_in'), RULES, NOON)).toMatchObject({
    allowedBy: { kind: 'consent_event', id: 'event-1' },
  });
});

describe('C26 an opt-out is honoured at once', () => {
  const at = '2026-11-23T17:00:00.000Z';
  const agreed = foldConsent(NEVER_ASKED, {
    id: 'yes',
    seq: 1,
    decision: 'opt_in',
    method: 'verbal',
    occurredAt: at,
    recordedAt: at,
  });
  const known = (state: ConsentState): NumberFacts => ({
    ...UNKNOWN_NUMBER,
    consent: state,
    confirmation: { messageId: 'welcome', state: 'accepted' },
  });

  test.each([
    'text',
    'carrier',
    'verbal',
    'call',
    'voicemail',
    'email',
    'letter',
    'web_form',
    'spam_report',
  ] as const)('C26 by %s, in the very millisecond in which it is recorded', (method) => {
    expect(decide(text('notice'), known(agreed), RULES, NOON).verdict).toBe('granted');
    const recordedAt = NOON.toISOString();
    // However long ago it was said, and though the law would leave ten business days.
    for (const occurredAt of [recordedAt, at, '2026-11-01T00:00:00.000Z']) {
      const stopped = foldConsent(agreed, {
        id: 'no',
        seq: 2,
        decision: 'opt_out',
        method,
        occurredAt,
        recordedAt,
      });
      for (const purpose of ['message', 'notice'] as const) {
        expect(says(decide(text(purpose), known(stopped), RULES, NOON))).toBe('opted_out');
      }
    }
  });
});
