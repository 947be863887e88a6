import i18next from 'i18next';

/**
 * Times as people say them: "10:42 AM" today, "yesterday", "Friday", "Nov 3", "Nov 3, 2024". In the shop's time zone, so that
 * everybody behind the counter reads the same.
 */
let shopZone: string | undefined;

export function setShopZone(zone: string): void {
  shopZone = zone;
}

type Options = Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Options): Intl.DateTimeFormat {
  const language = localeOf(i18next.language);
  const key = `${language} ${shopZone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(language, { ...(shopZone && { timeZone: shopZone }), ...options });
    formats.set(key, found);
  }
  return found;
}

/** The browser's own variant of the language (English as in Great Britain has other clocks). */
function localeOf(language: string): string {
  const same = (tag: string) => tag.split('-')[0] === language.split('-')[0] && isTag(tag);
  return navigator.languages.find(same) ?? language;
}

/** Some systems give their browsers names of languages that are none ("en-US@posix"). */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The day in the shop, as a number that counts up. */
function dayOf(at: Date): number {
  const parts = format({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'iso8601',
    numberingSystem: 'latn',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000;
}

/** "10:42 AM", "10 h 42": no line ends within it. */
export const clockTime = (iso: string): string =>
  format({ hour: 'numeric', minute: '2-digit' }).format(new Date(iso)).replaceAll(' ', '\u00a0');

/** What a clock on the wall there says then. */
export const clockTimeIn = (iso: string, timeZone: string): string =>
  format({ hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(iso)).replaceAll(' ', '\u00a0');

export const isShopZone = (zone: string): boolean => zone === shopZone;

/** `America/St_Johns` → "St Johns" */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** In a list: the clock today, else the day. */
export function shortTime(iso: string, now = new Date()): string {
  return dayOf(new Date(iso)) === dayOf(now) ? clockTime(iso) : dayName(iso, now);
}

/** "today", "yesterday", "Friday", "November 3". */
export function dayName(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const ago = dayOf(now) - dayOf(at);
  if (ago === 0 || ago === 1 || ago === -1) {
    return new Intl.RelativeTimeFormat(localeOf(i18next.language), { numeric: 'auto' }).format(-ago, 'day');
  }
  if (ago > 1 && ago < 7) return format({ weekday: 'long' }).format(at);
  const sameYear = at.getUTCFullYear() === now.getUTCFullYear();
  return format({ day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) }).format(at);
}

/** "Nov 21, 2026": for paper, which does not know what is today. */
export const calendarDay = (iso: string): string => format({ dateStyle: 'medium' }).format(new Date(iso));

/** Between texts of two days: "Saturday, November 21". */
export function dayHeading(iso: string, now = new Date()): string {
  const ago = dayOf(now) - dayOf(new Date(iso));
  if (ago === 0 || ago === 1) return sentence(dayName(iso, now));
  const year = new Date(iso).getUTCFullYear() === now.getUTCFullYear() ? {} : ({ year: 'numeric' } as const);
  return sentence(format({ weekday: 'long', day: 'numeric', month: 'long', ...year }).format(new Date(iso)));
}

/** "today, 10:42 AM" */
export const dayAndTime = (iso: string): string => `${dayName(iso)}, ${clockTime(iso)}`;

/** To the second, with the zone: what stands behind every time on hover. */
export const exactTime = (iso: string): string =>
  format({ dateStyle: 'full', timeStyle: 'long' }).format(new Date(iso));

export const sameDay = (a: string, b: string): boolean => dayOf(new Date(a)) === dayOf(new Date(b));

export const sentence = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(i18next.language) + text.slice(1);

/** By how much the shop's clock is ahead of UTC at this instant, in ms. */
function offsetAt(at: number): number {
  const parts = format({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    calendar: 'iso8601',
    numberingSystem: 'latn',
  }).formatToParts(new Date(at));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(at / 60_000) * 60_000;
}

/** The instant at which the shop's clock says this: a date and time as if they were of UTC. */
export function shopInstant(clock: number): Date {
  // The offset at the instant itself may be another one than at its first guess, in the night when clocks change.
  const guess = clock - offsetAt(clock);
  return new Date(clock - offsetAt(guess));
}

/** What the shop's clock says at this instant, as a field for date and time takes it: "2026-11-24T09:00". */
export const shopClock = (at: Date): string =>
  new Date(at.getTime() + offsetAt(at.getTime())).toISOString().slice(0, 16);

/** This many days on in the shop, at this hour. */
export const shopDayAt = (days: number, hour: number, now = new Date()): Date =>
  shopInstant((dayOf(now) + days) * 86_400_000 + hour * 3_600_000);

/** 0 is Sunday. */
export const shopWeekday = (now = new Date()): number => new Date(dayOf(now) * 86_400_000).getUTCDay();
