import { phoneOfAddress } from '@conversations/consent';

/** How addresses are read whose type of number the SMSC leaves open: as they stand, or as international ones. */
export type OpenAddresses = 'as_they_stand' | 'international';

const UNKNOWN = 0;
const INTERNATIONAL = 1;
/** Shorter ones are short codes, whatever their type is called. */
const SHORTEST_NUMBER = 8;

/**
 * An address as it is to be read further on: an international number with its plus, without which it would be taken for
 * one of the shop's country, and everything else as it stands. SMSCs do not always mean what the type of number says:
 * ten digits that no country has are a number of the shop's country all the same, and behind 00 or 011 stands an
 * international one (C25: a STOP counts in whatever form its phone is named).
 */
export function readAddress(address: string, ton: number, open: OpenAddresses): string {
  const written = address.trim();
  const dialled = /^(?:00|011)(\d+)$/.exec(written)?.[1];
  if (dialled !== undefined && isNumber(`+${dialled}`)) return `+${dialled}`;
  const isInternational =
    ton === INTERNATIONAL ||
    (ton === UNKNOWN && open === 'international' && written.length >= SHORTEST_NUMBER);
  return isInternational && /^\d+$/.test(written) && isNumber(`+${written}`) ? `+${written}` : written;
}

const isNumber = (written: string): boolean => phoneOfAddress(written, 'US') !== null;
