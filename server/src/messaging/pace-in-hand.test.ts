import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Business } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Brake, type Brakes, SHOP } from './brakes.ts';
import type { BrandPace, SenderPace } from './pace.ts';
import { PaceInHand } from './pace-in-hand.ts';
import { NO_TURN, TURN } from './turns.ts';

const NOW = new Date('2026-11-30T15:20:00.000Z');
const SENDER = '+15125550100';
const [TILL, WEB] = ['01920000-0000-7000-8000-000000000001', '01920000-0000-7000-8000-000000000002'] as const;

const brake = (id: string, more: Partial<Brake> = {}): [string, Brake] => [
  id,
  {
    id,
    hour: NOW,
    hourTexts: 0,
    hourApart: 0,
    busiestHour: 0,
    floodSince: null,
    dropBefore: null,
    ...more,
  },
];

const sender = (number: string, brand: BrandPace | null = null): [string, SenderPace] => [
  number,
  {
    number,
    kind: brand === null ? 'simulator' : 'long_code_na',
    retired: false,
    accountId: 'account',
    limits: { perSecond: null, perDay: null },
    zone: 'America/Chicago',
    sentToday: 0,
    brand,
    texts: 0,
    freeAt: 0,
  },
];

/** With brakes that hold at `least` in an hour, or three times the busiest one. */
const pace = (brakes: Brakes, least: number, limit: number | null = null, senders = [sender(SENDER)]) =>
  new PaceInHand(
    {
      now: NOW,
      senders: new Map(senders),
      shop: { limit, spentToday: limit ?? 0, letGo: null, heldFrom: NO_TURN, stoppedAt: null },
      brakes,
    },
    {
      timeZone: 'America/Chicago',
      settings: { brakes: { enabled: true, statusHoldSeconds: 0, floodMultiple: 3, floodLeast: least } },
    } as Business,
    [],
  );

const notice = (by: string) => ({
  purpose: 'notice',
  sender: SENDER,
  turn: TURN.notice,
  brake: by,
  segments: 1,
  media_urls: [],
});

/** Which of these leave, asked for by these in this order. */
function left(at: PaceInHand, by: readonly string[]): boolean[] {
  return by.map((each) => {
    const leaves = at.mayLeave(notice(each));
    if (leaves) at.count(notice(each));
    return leaves;
  });
}

describe('C54 the brake of a key', () => {
  test('C54 holds beyond a multiple of what that key itself sent, whatever the shop sends', () => {
    const brakes: Brakes = new Map([
      brake(SHOP, { busiestHour: 100 }),
      brake(TILL, { busiestHour: 2 }),
      brake(WEB, { busiestHour: 4 }),
    ]);
    const at = pace(brakes, 1);
    expect(left(at, Array(7).fill(TILL)).filter(Boolean)).toHaveLength(6);
    expect(left(at, Array(13).fill(WEB)).filter(Boolean)).toHaveLength(12);
    expect(at.openBrakes).toEqual([SHOP]);
    expect(at.heldFrom).toBe(NO_TURN);
    expect(left(at, [SHOP])).toEqual([true]);
  });

  test('C54 what it sent before it held is its own flood and makes none of the others’', () => {
    const at = pace(new Map([brake(SHOP), brake(TILL), brake(WEB)]), 3);
    expect(left(at, [TILL, TILL, TILL, TILL])).toEqual([true, true, true, false]);
    // As many as the shop may send in an hour, and no more.
    expect(left(at, [SHOP, WEB, SHOP, SHOP])).toEqual([true, true, true, false]);
    expect(at.heldFrom).toBe(TURN.notice);
    // Let go or dropped within the hour, it is not counted apart twice.
    const again = pace(
      new Map([...at.brakes].map(([id, each]) => brake(id, { ...each, floodSince: null }))),
      3,
    );
    expect(left(again, [TILL])).toEqual([false]);
    expect(again.brakes.get(SHOP)?.hourTexts).toBe(3);
  });

  test('C54 one that nobody had heard of when the brakes were read waits for the next hand-over', () => {
    expect(left(pace(new Map([brake(SHOP)]), 50), [TILL, SHOP])).toEqual([false, true]);
  });

  test('C54 what people write stands under no brake', () => {
    const at = pace(new Map([brake(SHOP, { floodSince: NOW }), brake(TILL, { floodSince: NOW })]), 1);
    expect(at.mayLeave({ ...notice(SHOP), purpose: 'message', turn: TURN.reply })).toBe(true);
  });

  test('C54 whoever asks, in whatever order: none sends more than its own brake lets, and none is held by another key’s', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(SHOP, TILL, WEB), { maxLength: 60, size: 'max' }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (asked, least, busiestOfTill, busiestOfShop) => {
          const most = {
            [SHOP]: Math.max(least, 3 * busiestOfShop),
            [TILL]: Math.max(least, 3 * busiestOfTill),
            [WEB]: least,
          };
          const at = pace(
            new Map([
              brake(SHOP, { busiestHour: busiestOfShop }),
              brake(TILL, { busiestHour: busiestOfTill }),
              brake(WEB),
            ]),
            least,
          );
          const sent = { [SHOP]: 0, [TILL]: 0, [WEB]: 0 };
          const flooded = new Set<string>();
          const apart = () => [...flooded].reduce((sum, key) => sum + sent[key as typeof TILL], 0);
          let shopHolds = false;
          for (const by of asked) {
            const [leaves] = left(at, [by]);
            const ownHolds = by !== SHOP && (flooded.has(by) || sent[by] >= most[by]);
            if (ownHolds) flooded.add(by);
            else if (sent[SHOP] + sent[TILL] + sent[WEB] - apart() >= most[SHOP]) shopHolds = true;
            expect(leaves).toBe(!ownHolds && !shopHolds);
            if (leaves) sent[by] += 1;
          }
        },
      ),
    );
  });
});

test('C42 in one hand-over, too, numbers of one brand send no more together than the brand may', () => {
  const [north, south, abroad] = ['+15125550101', '+15125550102', '+442079460018'];
  const brand = { limit: 5, sentToday: 2 };
  const at = pace(new Map([brake(SHOP)]), 50, null, [
    sender(north, brand),
    sender(south, brand),
    sender(abroad),
  ]);
  const leaves = (from: string, segments = 1) => {
    const text = { ...notice(SHOP), sender: from, segments };
    const may = at.mayLeave(text);
    if (may) at.count(text);
    return may;
  };
  expect([leaves(north), leaves(south, 3), leaves(south, 2), leaves(north), leaves(abroad)]).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(at.full).toEqual([north, south]);
});

test('C54 a day’s limit that is spent is told with the text that spent it, and not at each look while others wait', async () => {
  const told: string[] = [];
  const tx = { businessId: 'shop', changed: (what: string) => told.push(what) } as unknown as Tx;
  await pace(new Map([brake(SHOP)]), 50, 100).save(tx);
  expect(told).toEqual([]);
});
