import { expect, test } from 'vitest';
import { inTurn, TURN, type Waiting } from './turns.ts';

const waits = (number: string, turn: number, minutes: number, cost = 1): Waiting => ({
  number,
  turn,
  sender: '+15125550100',
  sendAfter: new Date(Date.UTC(2026, 10, 30) - minutes * 60_000),
  cost,
});
const numbers = (chosen: readonly Waiting[]) => chosen.map(({ number }) => number);

test('C42 replies before notices, and among equals whoever waits longest', () => {
  const waiting = [
    waits('notice', TURN.notice, 60),
    waits('late', TURN.reply, 1),
    waits('offer', TURN.promotional, 90),
    waits('early', TURN.reply, 2),
  ];
  expect(numbers(inTurn(waiting, 3, 0))).toEqual(['early', 'late', 'notice']);
});

test('C42 each tenth text is whoever waits longest in any turn, so nobody waits for ever', () => {
  const replies = Array.from({ length: 12 }, (_, n) => waits(`reply ${n}`, TURN.reply, 5 - n / 10));
  const chosen = numbers(inTurn([...replies, waits('notice', TURN.notice, 600)], 12, 0));
  expect(chosen.indexOf('notice')).toBe(9);
  expect(numbers(inTurn([...replies, waits('notice', TURN.notice, 600)], 1, 20))).toEqual(['reply 0']);
  expect(numbers(inTurn([...replies, waits('notice', TURN.notice, 600)], 1, 29))).toEqual(['notice']);
});

test('C42 a long text counts for what it is, and goes whole', () => {
  const waiting = [waits('a', TURN.reply, 3, 3), waits('b', TURN.reply, 2, 3), waits('c', TURN.reply, 1)];
  expect(numbers(inTurn(waiting, 4, 0))).toEqual(['a', 'b']);
  expect(numbers(inTurn(waiting, 1, 0))).toEqual(['a']);
});

test('C42 a number with two texts is claimed once', () => {
  const waiting = [waits('a', TURN.reply, 3), waits('a', TURN.reply, 2), waits('b', TURN.reply, 1)];
  expect(numbers(inTurn(waiting, 3, 0))).toEqual(['a', 'b']);
});
