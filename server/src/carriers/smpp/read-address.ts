import { phoneOfAddress, withPlus } from '@conversations/consent';

/** How addresses are read whose type of number the SMSC leaves open: as they stand, or as international ones. */
export type OpenAddresses = 'as_they_stand' | 'international';

const UNKNOWN = 0;
const INTERNATIONAL = 1;

/**
 * An address as it is to be read further on: an international number with its plus, without which it would be taken for
 * one of the shop's country, and everything else as it stands. SMSCs do not always mean what the type of number says:
 * ten digits that no country has are a number of the shop's country all the same, and behind 00 or 011 stands an
 * international one (C25: a STOP counts in whatever form its phone is named).
 */
export function readAddress(address: string, ton: number, open: OpenAddresses): string {
  const written = address.trim();
  const dialled = /^(?:00|011)(\d+)$/.exec(written)?.[1];
  if (dialled !== undefined && phoneOfAddress(`+${dialled}`, 'US') !== null) return `+${dialled}`;
  return ton === INTERNATIONAL || (ton === UNKNOWN && open === 'international') ? withPlus(written) : written;
}
