import { COUNTRY_ZONES } from './country-zones.ts';
import { NORTH_AMERICAN_ZONES } from './north-american-zones.ts';

/** What a number begins with, `1808` or `44`, and the zones of its area. */
const AREAS: ReadonlyMap<string, readonly string[]> = readAreas();

const LONGEST = Math.max(...[...AREAS.keys()].map((prefix) => prefix.length));

/**
 * All zones of a number's area (C43): of the area code for +1, of the whole country elsewhere. A phone that moved, and a
 * number that was ported or handed to somebody else, are in the number's area for this purpose: where a phone is nobody
 * tells a sender. Who knows better writes it into the customer's record, which beats the area.
 *
 * @param number E.164
 * @returns IANA names, `Pacific/Honolulu`; none where the number is of no place: toll-free, a short code, an area that is
 *   not known yet
 */
export function zonesOfNumber(number: string): readonly string[] {
  if (!/^\+\d+$/.test(number)) return [];
  for (let length = LONGEST; length > 0; length--) {
    const zones = AREAS.get(number.slice(1, 1 + length));
    if (zones !== undefined) return zones;
  }
  return [];
}

/** What is known of where a text goes. */
export interface Whereabouts {
  /** E.164 */
  readonly number: string;
  /** The customer's own zone, where the shop has it on record. */
  readonly own: string | null;
  /** The shop's. */
  readonly shop: string;
}

/**
 * The zones that have to be awake for a text (C43): the customer's own, else all of the number's area, and the shop's with
 * them. None where nobody can say what time it is there: then nothing goes by itself, and the shop's own clock is no answer.
 */
export function zonesToMeet({ number, own, shop }: Whereabouts): readonly string[] {
  const theirs = own === null ? zonesOfNumber(number) : [own];
  return theirs.length === 0 ? [] : [...new Set([...theirs, shop])];
}

function readAreas(): Map<string, readonly string[]> {
  const areas = new Map(Object.entries(COUNTRY_ZONES).map(([code, zones]) => [code, zones.split(' ')]));
  for (const [zone, codes] of Object.entries(NORTH_AMERICAN_ZONES)) {
    for (const code of codes.match(/\d{3}/g) ?? []) {
      areas.set(`1${code}`, [...(areas.get(`1${code}`) ?? []), zone]);
    }
  }
  return areas;
}
