/**
 * A time zone in which it is early afternoon now: promotional texts go there on any day of the week and at any hour at which
 * the tests run (C43).
 */
export function daytimeZone(now = new Date()): string {
  const ahead = ((13 - now.getUTCHours() + 36) % 24) - 12;
  // These names count the other way.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead)}`;
}
