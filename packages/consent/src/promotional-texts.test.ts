import { describe, expect, test } from 'vitest';
import { type ConsentState, foldConsent, NEVER_ASKED } from './consent-state.ts';
import { decide, type GateRules, type OutgoingText, type Purpose, type Verdict } from './gate.ts';
import { type NumberFacts, UNKNOWN_NUMBER } from './number-facts.ts';
import { isBareStop, optOutScopeFor, withPromotionalGrant } from './promotional-texts.ts';
import { promotionalQuietUntil, type QuietHours } from './quiet-hours.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';
import { decideReply, type RecognisedReply } from './reply-outcome.ts';

const SHOP = '+15125550100';
/** A Monday, noon in Chicago. */
const NOON = new Date('2026-11-23T18:00:00.000Z');
const NIGHT: QuietHours = { enabled: true, from: '20:00', to: '08:00' };
const RULES: GateRules = {
  conversationalWindowHours: 24,
  quietHours: NIGHT,
  zones: ['America/Chicago'],
  promotions: true,
};

const step = (state: ConsentState, decision: 'opt_in' | 'opt_in_promotional', method: 'verbal' | 'written') =>
  foldConsent(state, {
    id: decision,
    seq: state.seq + 1,
    decision,
    method,
    occurredAt: '2026-11-20T15:00:00.000Z',
    recordedAt: '2026-11-20T15:00:00.000Z',
  });
const agreed = step(NEVER_ASKED, 'opt_in', 'verbal');
const SIGNED: NumberFacts = { ...UNKNOWN_NUMBER, consent: step(agreed, 'opt_in_promotional', 'written') };

const offer = (more: Partial<OutgoingText> = {}): OutgoingText => ({
  id: 'offer',
  purpose: 'message',
  category: 'promotional',
  sender: SHOP,
  customerId: null,
  expiresAt: null,
  ...more,
});
const says = (verdict: Verdict) => (verdict.verdict === 'granted' ? 'granted' : verdict.reason);
const ago = (hours: number) => new Date(NOON.getTime() - hours * 3_600_000).toISOString();
const sent = (...hoursAgo: readonly number[]): NumberFacts =>
  hoursAgo.reduce(
    (facts, hours) =>
      withPromotionalGrant(facts, { messageId: `sent ${hours}`, sender: SHOP, at: ago(hours) }),
    SIGNED,
  );

describe('C10 at the gate', () => {
  test.each(['message', 'notice'] as const)(
    'C10 a promotional %s leaves by the agreement that allows it',
    (purpose) => {
      expect(decide(offer({ purpose }), SIGNED, RULES, NOON)).toMatchObject({
        verdict: 'granted',
        allowedBy: { kind: 'consent_event', id: 'opt_in_promotional' },
      });
    },
  );

  test('C10 not where the shop has them off, or has said nothing', () => {
    const { promotions: _, ...silent } = RULES;
    for (const rules of [silent, { ...RULES, promotions: false }, { ...RULES, promotions: undefined }]) {
      expect(decide(offer(), SIGNED, rules, NOON)).toEqual({
        verdict: 'refused',
        reason: 'category_not_covered',
      });
    }
    expect(
      says(decide(offer({ category: 'informational' }), SIGNED, { ...RULES, promotions: false }, NOON)),
    ).toBe('granted');
  });

  test('C10 C32 not where the agreement itself is not on record, whatever the list of categories says', () => {
    const listed = { ...SIGNED, consent: { ...SIGNED.consent, promotion: undefined } };
    expect(says(decide(offer(), listed, RULES, NOON))).toBe('category_not_covered');
    const unlisted = { ...SIGNED, consent: { ...SIGNED.consent, categories: agreed.categories } };
    expect(says(decide(offer(), unlisted, RULES, NOON))).toBe('category_not_covered');
  });

  test('C10 three in 24 hours, and the next when the first of them is a day old', () => {
    expect(says(decide(offer(), sent(5, 1), RULES, NOON))).toBe('granted');
    expect(decide(offer(), sent(5, 3, 1), RULES, NOON)).toEqual({
      verdict: 'deferred',
      reason: 'frequency_limit',
      until: new Date(NOON.getTime() + 19 * 3_600_000),
    });
    expect(says(decide(offer(), sent(24, 3, 1), RULES, NOON))).toBe('granted');
    expect(says(decide(offer(), sent(23.999, 3, 1), RULES, NOON))).toBe('frequency_limit');
  });

  test('C10 what is tried again counts once', () => {
    expect(says(decide(offer({ id: 'sent 1' }), sent(5, 3, 1), RULES, NOON))).toBe('granted');
    const again = withPromotionalGrant(sent(5, 3, 1), { messageId: 'sent 1', sender: SHOP, at: ago(0) });
    expect(again.promotionalGrants?.map(({ messageId }) => messageId)).toEqual([
      'sent 5',
      'sent 3',
      'sent 1',
    ]);
  });

  test('C32 a time that cannot be read holds', () => {
    const broken = withPromotionalGrant(SIGNED, { messageId: 'x', sender: SHOP, at: 'yesterday' });
    expect(says(decide(offer(), broken, RULES, NOON))).toBe('held');
  });

  test('C35 what has to do with consent comes first, then the carrier, then what passes', () => {
    const night = new Date('2026-11-24T05:00:00.000Z');
    const facts = { ...sent(5, 3, 1), pausedSince: ago(1) };
    expect(says(decide(offer({ customerId: 'stranger' }), facts, RULES, night))).toBe('number_not_confirmed');
    expect(says(decide(offer(), facts, RULES, night))).toBe('paused_for_review');
    expect(says(decide(offer(), sent(5, 3, 1), RULES, night))).toBe('frequency_limit');
    expect(says(decide(offer(), SIGNED, RULES, night))).toBe('quiet_hours');
  });
});

describe('C43 promotional hours', () => {
  const until = (now: string, zones = ['America/Chicago'], hours = NIGHT) =>
    promotionalQuietUntil(new Date(now), zones, hours)?.toISOString() ?? null;

  test.each([
    ['Monday 08:59', '2026-11-23T14:59:00.000Z', '2026-11-23T15:00:00.000Z'],
    ['Monday 09:00', '2026-11-23T15:00:00.000Z', null],
    ['Monday 19:59', '2026-11-24T01:59:00.000Z', null],
    ['Monday 20:00', '2026-11-24T02:00:00.000Z', '2026-11-24T15:00:00.000Z'],
    ['Saturday 20:00', '2026-11-29T02:00:00.000Z', '2026-11-29T18:00:00.000Z'],
    ['Sunday 09:00', '2026-11-29T15:00:00.000Z', '2026-11-29T18:00:00.000Z'],
    ['Sunday 12:00', '2026-11-29T18:00:00.000Z', null],
    ['Sunday 20:00', '2026-11-30T02:00:00.000Z', '2026-11-30T15:00:00.000Z'],
  ])('C43 %s', (_, now, waits) => {
    expect(until(now)).toBe(waits);
  });

  test('C43 in all zones at once, and within the shop’s own quiet hours too', () => {
    // 10:00 in New York is 07:00 in Los Angeles.
    expect(until('2026-11-23T15:00:00.000Z', ['America/New_York', 'America/Los_Angeles'])).toBe(
      '2026-11-23T17:00:00.000Z',
    );
    expect(
      until('2026-11-23T15:30:00.000Z', ['America/Chicago'], { enabled: true, from: '18:00', to: '10:00' }),
    ).toBe('2026-11-23T16:00:00.000Z');
    // It is Sunday in Auckland, and Saturday in Chicago still.
    expect(until('2026-11-28T20:00:00.000Z', ['America/Chicago', 'Pacific/Auckland'])).toBe(
      '2026-11-28T23:00:00.000Z',
    );
  });

  test('C43 in a shop without quiet hours of its own too', () => {
    const none = { ...NIGHT, enabled: false };
    expect(until('2026-11-24T02:00:00.000Z', ['America/Chicago'], none)).toBe('2026-11-24T15:00:00.000Z');
    expect(until('2026-11-29T15:00:00.000Z', ['America/Chicago'], none)).toBe('2026-11-29T18:00:00.000Z');
    expect(until('2026-11-24T01:59:00.000Z', ['America/Chicago'], none)).toBeNull();
    const night = new Date('2026-11-24T05:00:00.000Z');
    const rules = { ...RULES, quietHours: none };
    for (const purpose of ['message', 'notice'] as const) {
      expect(says(decide(offer({ purpose }), SIGNED, rules, night))).toBe('quiet_hours');
      expect(says(decide(offer({ purpose }), SIGNED, { ...rules, zones: [] }, NOON))).toBe('zone_unknown');
    }
  });

  test('C43 the morning when clocks change is reckoned by the clock on the wall', () => {
    expect(until('2026-03-08T07:00:00.000Z')).toBe('2026-03-08T17:00:00.000Z');
    expect(until('2026-11-01T07:30:00.000Z')).toBe('2026-11-01T18:00:00.000Z');
  });

  test('C43 a person’s offer waits as an automatic one does, and an answer of theirs does not', () => {
    const night = new Date('2026-11-24T05:00:00.000Z');
    expect(says(decide(offer({ purpose: 'message' }), SIGNED, RULES, night))).toBe('quiet_hours');
    expect(says(decide(offer({ purpose: 'notice' }), SIGNED, RULES, night))).toBe('quiet_hours');
    expect(says(decide(offer({ category: 'conversational' }), SIGNED, RULES, night))).toBe('granted');
    expect(says(decide(offer(), SIGNED, { ...RULES, zones: [] }, NOON))).toBe('zone_unknown');
  });
});

describe('C24 a STOP to a promotional text', () => {
  const BRITISH = { scope: 'category', bareStop: true } as const;
  const offered: NumberFacts = { ...sent(1), lastOutboundId: 'sent 1' };
  const reply = (more: Partial<RecognisedReply> = {}): RecognisedReply => ({
    intent: 'opt_out',
    sender: SHOP,
    carrierTime: null,
    carrierHandled: null,
    ...BRITISH,
    ...more,
  });

  test('C24 ends promotion alone, with a confirmation of its own', () => {
    expect(decideReply(reply(), offered, NOON)).toMatchObject({
      decisions: ['opt_out_promotional'],
      answer: 'promotional_opt_out_confirmation',
    });
  });

  test.each([
    ['where the scope is the business', { scope: 'business' }, offered],
    ['where nothing is said of a scope', { scope: undefined }, offered],
    ['in a sentence', { bareStop: false }, offered],
    ['that disputes', { disputes: true }, offered],
    ['to another sender', { sender: '+15125550199' }, offered],
    ['that answers another text', {}, { ...offered, lastOutboundId: 'ready' }],
    ['while texts rest', {}, { ...offered, pausedSince: ago(1) }],
    ['after the first', {}, { ...offered, consent: agreed }],
  ] as [string, Partial<RecognisedReply>, NumberFacts][])('C24 a STOP %s ends all', (_, more, facts) => {
    const { decisions, answer } = decideReply(reply(more), facts, NOON);
    expect(decisions[0]).toBe('opt_out');
    expect(answer).toBe('opt_out_confirmation');
  });

  test('C24 C41 what the carrier took for an opt-out ends all', () => {
    expect(decideReply(reply({ carrierHandled: 'opt_out' }), offered, NOON)).toMatchObject({
      decisions: ['opt_out'],
      answer: null,
      block: 'set',
    });
  });

  test.each([
    ['+447700900123', 'category'],
    ['+12125550142', 'business'],
    ['+16045550142', 'business'],
    ['72345', 'business'],
    ['whatever', 'business'],
  ] as const)('C24 the scope for %s', (number, scope) => {
    expect(optOutScopeFor(number, 'category')).toBe(scope);
    expect(optOutScopeFor(number, 'business')).toBe('business');
  });

  test.each([
    ['STOP', true],
    ['Stop. Thank you', true],
    ['Arrêt', true],
    ['STOPALL', false],
    ['STOP ALL', false],
    ['ＳＴＯＰＡＬＬ', false],
    ['No más', false],
    ['please stop texting me', false],
    ['START', false],
  ])('C24 %s is a bare STOP: %s', (text, bare) => {
    expect(isBareStop(text, recognizeReply(text))).toBe(bare);
  });

  test('C22 C24 its confirmation leaves once, in time, while other texts go on, and whatever rests', () => {
    const due = { messageId: 'goodbye', until: new Date(NOON.getTime() + 60_000).toISOString() };
    const facts: NumberFacts = {
      ...UNKNOWN_NUMBER,
      consent: agreed,
      optOutConfirmation: due,
      pausedSince: ago(1),
    };
    const goodbye = {
      purpose: 'promotional_opt_out_confirmation' as Purpose,
      category: 'informational' as const,
    };
    const verdict = (more: Partial<NumberFacts> = {}, id = 'goodbye', now = NOON) =>
      says(decide(offer({ ...goodbye, id }), { ...facts, ...more }, RULES, now));
    expect(verdict()).toBe('granted');
    expect(verdict({}, 'another')).toBe('no_longer_due');
    expect(verdict({ consent: SIGNED.consent })).toBe('no_longer_due');
    expect(verdict({ consent: { ...agreed, state: 'opted_out' } })).toBe('no_longer_due');
    expect(verdict({}, 'goodbye', new Date(NOON.getTime() + 60_001))).toBe('expired');
  });
});
