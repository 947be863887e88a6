import ipaddr from 'ipaddr.js';

/** Where Azure answers its own machines: written as an address of the world. */
const METADATA = new Set(['168.63.129.16']);
/** All that is given out of IPv6 (https://www.iana.org/assignments/ipv6-address-space). */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address leads anywhere but out into the world: to this machine, its network, a cloud's own services, to many at
 * once, or to an IPv4 address that is written as an IPv6 one. What is no address counts as inside.
 */
export function isInside(address: string): boolean {
  // A zone names an interface of this machine.
  if (!ipaddr.isValid(address) || address.includes('%')) return true;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || METADATA.has(parsed.toString())) return true;
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GIVEN_OUT);
}
