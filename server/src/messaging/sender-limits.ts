import { isTollFree } from '@conversations/consent';

/** How fast, and how much in a day, a sender may text. In segments, as carriers count both; a picture text counts as one. */
export interface SenderLimits {
  /** Null for no limit. */
  readonly perSecond: number | null;
  readonly perDay: number | null;
}

/** What the carriers' limits hang on. */
export type SenderKind = 'simulator' | 'smpp' | 'toll_free' | 'short_code' | 'long_code_na' | 'long_code';

/**
 * What a sender may without the owner's word. Carriers give more to who is vetted; nothing here is more than they give to
 * everybody who is registered.
 * - `long_code_na`: one segment a second (Twilio); T-Mobile takes 2,000 segments a day of a registered brand without
 *   secondary vetting, whichever of its numbers they come from (`brand` in pace.ts), and begins anew at midnight Pacific time
 * - `toll_free`: three segments a second (Twilio); verified numbers have no daily cap
 * - `smpp`: what the account was sold with; ten a second until the owner says what that is
 */
const DEFAULTS: Readonly<Record<SenderKind, SenderLimits>> = {
  simulator: { perSecond: 1_000, perDay: null },
  smpp: { perSecond: 10, perDay: null },
  toll_free: { perSecond: 3, perDay: null },
  short_code: { perSecond: 100, perDay: null },
  long_code_na: { perSecond: 1, perDay: 2_000 },
  long_code: { perSecond: 1, perDay: null },
};

export function kindOfSender(number: string, carrier: string): SenderKind {
  if (carrier === 'simulator' || carrier === 'smpp') return carrier;
  if (isTollFree(number)) return 'toll_free';
  if (!number.startsWith('+')) return 'short_code';
  return number.startsWith('+1') ? 'long_code_na' : 'long_code';
}

export const defaultLimits = (kind: SenderKind): SenderLimits => DEFAULTS[kind];

/** The clock by which the day of a sender's cap begins: T-Mobile's for North America, else the shop's. */
export const capZone = (number: string, shopZone: string): string =>
  number.startsWith('+1') ? 'America/Los_Angeles' : shopZone;

/** The day that it is by a clock, `2026-11-30`. */
export const dayIn = (zone: string, at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** When that day ends. */
export function dayEndsIn(zone: string, at: Date): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).startOfDay();
  return new Date(today.add({ days: 1 }).epochMilliseconds);
}
