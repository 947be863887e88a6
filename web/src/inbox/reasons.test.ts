// What a text waits for, in the words of the thread.
import i18next from 'i18next';
import { beforeEach, describe, expect, test } from 'vitest';
import { openWords } from '../words/open-words.ts';
import { setShopZone } from '../words/times.ts';
import { reasonIn } from './reasons.ts';

const waiting = {
  reason: 'quiet_hours',
  carrierError: null,
  sendAfter: '2026-12-01T18:00:00.000Z',
  waitsForZone: 'Pacific/Honolulu',
};
const say = (why: Parameters<ReturnType<typeof reasonIn>>[0]) =>
  reasonIn(i18next.getFixedT(null, 'reasons'))(why).replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each([
  [
    'en',
    'It waits until 8:00 AM in their area (Honolulu).',
    'It waits until 1:00 PM.',
    'It is night where they are; it goes in the morning.',
  ],
  [
    'es',
    'Espera hasta las 8:00, hora de su zona (Honolulu).',
    'Espera hasta las 13:00.',
    'Allá es de noche; sale por la mañana.',
  ],
  [
    'fr-CA',
    'En attente jusqu’à 8 h 00, heure de sa région (Honolulu).',
    'En attente jusqu’à 13 h 00.',
    'C’est la nuit là-bas; il partira au matin.',
  ],
] as const)('C43 in %s', (language, elsewhere, here, unknown) => {
  beforeEach(async () => {
    await openWords(language);
    setShopZone('America/New_York');
  });

  test('C43 until when, by their clock, and where that is', () => {
    expect(say(waiting)).toBe(elsewhere);
  });

  test('C43 the shop’s own clock needs no place', () => {
    expect(say({ ...waiting, waitsForZone: 'America/New_York' })).toBe(here);
  });

  test('C43 where only the reason is known', () => {
    expect(say({ reason: 'quiet_hours', carrierError: null })).toBe(unknown);
  });
});
