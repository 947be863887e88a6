// What a text waits for, in the words of the thread.
import i18next from 'i18next';
import { beforeEach, describe, expect, test } from 'vitest';
import { openWords } from '../words/open-words.ts';
import { setShopZone } from '../words/times.ts';
import { reasonAndRemedyIn, reasonIn } from './reasons.ts';

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

describe.each([
  ['en', 'This number can’t get texts (landline). Call, or ask for a mobile number.'],
  ['es', 'Este número no puede recibir mensajes (teléfono fijo). Llame, o pida un número de celular.'],
  [
    'fr-CA',
    'Ce numéro ne peut pas recevoir de textos (ligne fixe). Appelez, ou demandez un numéro de cellulaire.',
  ],
] as const)('a text that did not get through, in %s', (language, landline) => {
  const both = (why: Parameters<ReturnType<typeof reasonIn>>[0]) =>
    reasonAndRemedyIn(i18next.getFixedT(null, 'reasons'))(why);
  beforeEach(() => openWords(language));

  test('says what happened and what to do, whichever carrier’s code it was', () => {
    expect(both({ reason: null, carrierError: '30006', failure: 'landline' })).toBe(landline);
    expect(both({ reason: 'undelivered', carrierError: null, failure: 'landline' })).toBe(landline);
    expect(landline).toContain(say({ reason: null, carrierError: '30006', failure: 'landline' }));
  });

  test('names the code where that is all that is known', () => {
    expect(say({ reason: null, carrierError: '39999', failure: 'other' })).toContain('39999');
    expect(say({ reason: null, carrierError: '30006', failure: null })).toContain('30006');
    expect(say({ reason: null, carrierError: '1', failure: 'a reason of tomorrow' })).toContain('1');
  });

  test('has no remedy where no carrier was asked', () => {
    const refused = { reason: 'never_asked', carrierError: null, failure: null };
    expect(both(refused)).toBe(say(refused));
  });
});
