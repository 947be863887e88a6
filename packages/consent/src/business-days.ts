/**
 * The same time of day so many business days later, by the clocks of a zone: Monday to Friday, whatever the shop's hours.
 *
 * @param zone an IANA name, `America/Chicago`
 * @throws RangeError where the zone cannot be read
 */
export function businessDaysAfter(from: Date, days: number, zone: string): Date {
  let at = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(zone);
  // What comes in at the weekend is as if it had come in when Monday began.
  while (isWeekend(at)) at = at.add({ days: 1 }).startOfDay();
  for (let left = days; left > 0; ) {
    at = at.add({ days: 1 });
    if (!isWeekend(at)) left--;
  }
  return new Date(at.epochMilliseconds);
}

const isWeekend = ({ dayOfWeek }: { readonly dayOfWeek: number }) => dayOfWeek > 5;
