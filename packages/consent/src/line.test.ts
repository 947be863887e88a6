import { describe, expect, test } from 'vitest';
import { NEVER_ASKED } from './consent-state.ts';
import { decide, type GateRules, type OutgoingText, type Purpose } from './gate.ts';
import { isLineUnknown, lastHeard, lineProblem, withLine, withNumberConfirmed, withoutLine } from './line.ts';
import { withHandedOver, withInbound } from './number-changes.ts';
import { type NumberFacts, UNKNOWN_NUMBER, withSender } from './number-facts.ts';

const SHOP = '+15125550100';
const NOW = new Date('2026-11-23T18:00:00.000Z');
const RULES: GateRules = {
  conversationalWindowHours: 24,
  quietHours: { enabled: false, from: '20:00', to: '08:00' },
  zones: ['America/Chicago'],
  silentMonths: 18,
};

const text = (purpose: Purpose): OutgoingText => ({
  id: 'text-1',
  purpose,
  category: 'informational',
  sender: SHOP,
  customerId: null,
  expiresAt: null,
});
const agreed = (since = '2026-11-20T15:00:00.000Z'): NumberFacts => ({
  ...UNKNOWN_NUMBER,
  consent: {
    ...NEVER_ASKED,
    state: 'opted_in',
    since,
    method: 'verbal',
    eventId: 'event-1',
    seq: 1,
    categories: ['conversational', 'informational'],
  },
  confirmation: { messageId: 'confirmation', state: 'accepted' },
});
const line = (state: 'landline' | 'disconnected' | 'invalid') =>
  withLine(agreed(), {
    state,
    since: '2026-11-21T15:00:00.000Z',
    carrierCode: '30006',
    source: 'send_error',
  });
const says = (facts: NumberFacts, purpose: Purpose = 'notice', rules = RULES) => {
  const verdict = decide(text(purpose), facts, rules, NOW);
  return verdict.verdict === 'granted' ? 'granted' : verdict.reason;
};

describe('C57 nothing automatic goes to a line that takes no texts or that nobody has', () => {
  test.each([
    ['landline', 'landline'],
    ['disconnected', 'disconnected'],
    ['invalid', 'disconnected'],
  ] as const)('C57 %s', (state, reason) => {
    expect(says(line(state))).toBe(reason);
    // A person is warned, and may try.
    expect(says(line(state), 'message')).toBe('granted');
    expect(lineProblem(line(state), 18, NOW)).toEqual({
      state,
      since: '2026-11-21T15:00:00.000Z',
      carrierCode: '30006',
      source: 'send_error',
    });
  });

  test('C57 C35 what the customer said and the carrier’s block stand before it', () => {
    const blocked = withSender(line('landline'), SHOP, {
      block: { since: '2026-11-22T15:00:00.000Z', source: 'send_error' },
    });
    expect(says(blocked)).toBe('carrier_blocked');
    expect(says({ ...line('landline'), consent: { ...agreed().consent, state: 'opted_out' } })).toBe(
      'opted_out',
    );
  });

  test('C57 a look-up would tell something only where no error and no text told more', () => {
    expect(isLineUnknown(agreed())).toBe(true);
    // What the shop sent there says nothing of who could read it.
    expect(isLineUnknown(withSender(agreed(), SHOP, { introducedAt: NOW.toISOString() }))).toBe(true);
    expect(isLineUnknown(line('disconnected'))).toBe(false);
    const inbound = { block: null, pause: null, decisions: [] } as const;
    expect(isLineUnknown(withInbound(agreed(), { id: 'in', sender: SHOP }, inbound, NOW))).toBe(false);
  });

  test('C57 a text from there shows that it is none', () => {
    const inbound = { block: null, pause: null, decisions: [] } as const;
    const facts = withInbound(line('landline'), { id: 'in', sender: SHOP }, inbound, NOW);
    expect(facts.line).toBeUndefined();
    expect(says(facts)).toBe('granted');
    expect(says(withoutLine(line('disconnected')))).toBe('granted');
  });

  test('C57 a text that was written before the carrier said so, and fetched late, shows nothing', () => {
    const inbound = { block: null, pause: null, decisions: [] } as const;
    const written = new Date(Date.parse(line('landline').line?.since ?? '') - 1_000);
    const facts = withInbound(line('landline'), { id: 'in', sender: SHOP, at: written }, inbound, NOW);
    expect(says(facts)).toBe('landline');
  });

  test('C57 read back in person it is somebody’s again, and a landline all the same', () => {
    expect(says(withNumberConfirmed(line('disconnected'), NOW))).toBe('granted');
    expect(says(withNumberConfirmed(line('landline'), NOW))).toBe('landline');
  });
});

describe('C57 a number that was silent for as long as the shop set', () => {
  const old = agreed('2025-05-23T17:59:59.000Z');

  test('C57 gets nothing automatic, and what people write', () => {
    expect(says(old)).toBe('stale');
    expect(says(old, 'message')).toBe('granted');
    expect(says(agreed('2025-05-23T18:00:01.000Z'))).toBe('granted');
    expect(says(old, 'notice', { ...RULES, silentMonths: 19 })).toBe('granted');
  });

  test('C57 unless it wrote since, or was read back in person', () => {
    const wrote = withSender(old, SHOP, { lastInbound: { messageId: 'in', at: '2026-01-01T00:00:00.000Z' } });
    expect(says(wrote)).toBe('granted');
    expect(lastHeard(wrote)).toBe('2026-01-01T00:00:00.000Z');
    expect(says(withNumberConfirmed(old, NOW))).toBe('granted');
  });

  test('C57 facts that do not say when hold nothing open', () => {
    expect(says({ ...old, consent: { ...old.consent, since: null } })).toBe('stale');
    expect(says({ ...old, consent: { ...old.consent, since: 'yesterday' } })).toBe('held');
  });
});

describe('C54 a number that no text goes to', () => {
  test.each(['message', 'notice', 'opt_in_confirmation'] as const)('C54 %s', (purpose) => {
    const facts = { ...agreed(), confirmation: { messageId: 'text-1', state: 'accepted' as const } };
    for (const destination of ['country_not_allowed', 'not_textable'] as const) {
      expect(says(facts, purpose, { ...RULES, destination })).toBe(destination);
    }
  });

  test('C54 C22 whoever asks by HELP from abroad is answered, and never at a premium', () => {
    const facts: NumberFacts = {
      ...agreed(),
      helpAnswer: { messageId: 'text-1', inReplyTo: 'in', at: NOW.toISOString() },
    };
    expect(says(facts, 'help_answer', { ...RULES, destination: 'country_not_allowed' })).toBe('granted');
    expect(says(facts, 'help_answer', { ...RULES, destination: 'not_textable' })).toBe('not_textable');
  });
});

describe('C53 at most three automatic texts a day', () => {
  const sent = (...hours: readonly number[]): NumberFacts =>
    hours.reduce(
      (facts, hour) =>
        withHandedOver(
          facts,
          { ...text('notice'), id: `sent ${hour}` },
          new Date(NOW.getTime() - hour * 3_600_000),
        ),
      agreed(),
    );
  const braked = { ...RULES, brakes: true };

  test('C53 the fourth waits until the first of the last three is a day old', () => {
    expect(says(sent(20, 10), 'notice', braked)).toBe('granted');
    expect(decide(text('notice'), sent(20, 10, 1), braked, NOW)).toEqual({
      verdict: 'deferred',
      reason: 'automatic_limit',
      until: new Date(NOW.getTime() + 4 * 3_600_000),
    });
    expect(says(sent(30, 10, 1), 'notice', braked)).toBe('granted');
  });

  test('C53 not of what people write, which counts for nothing either, and not with the brakes off', () => {
    expect(says(sent(20, 10, 1), 'message', braked)).toBe('granted');
    expect(says(sent(20, 10, 1), 'notice')).toBe('granted');
    const spoken = [1, 2, 3].reduce(
      (facts, n) => withHandedOver(facts, { ...text('message'), id: `said ${n}` }, NOW),
      agreed(),
    );
    expect(says(spoken, 'notice', braked)).toBe('granted');
  });

  test('C53 what is tried again counts once', () => {
    const again = withHandedOver(sent(20, 10), { ...text('notice'), id: 'sent 10' }, NOW);
    expect(says(again, 'notice', braked)).toBe('granted');
  });
});
