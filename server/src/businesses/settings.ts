import {
  destinationProblem,
  type GateRules,
  OPT_IN_KEYWORDS_MAX,
  type OptInKeywordProblem,
  optInKeywordProblem,
  withoutDoubles,
  zonesToMeet,
} from '@conversations/consent';
import * as z from 'zod';
import type { Tx } from '../storage/transaction.ts';
import { somethingIsMissing } from './reception.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "20:00"');

const floodMultiple = z.number().min(1, 'is at least 1').max(100, 'is at most 100');
const floodLeast = z.int().min(1, 'is at least 1').max(100_000, 'is at most 100,000');

const brakes = z.strictObject({
  enabled: z.boolean().default(true),
  /** How long a status must have held before its text goes, against a mis-click (C52). */
  statusHoldSeconds: z.int().min(0).max(3600).default(60),
  /** Automatic texts beyond so many times the busiest hour so far wait for the owner, once they are so many (C54). */
  floodMultiple: floodMultiple.default(3),
  floodLeast: floodLeast.default(50),
});

const askAgainAfterDays = z.int().min(0).max(3650);

/**
 * How long consent is kept after the last text, and a no after it was said; then what opens it is destroyed (C48). A shop may
 * keep both longer and never shorter: claims may come four years after a text, and a no is asked about later still.
 */
const consentRetentionYears = years(5);
const optOutRetentionYears = years(10);

/** Texts that sell: off until the owner wants them, and then to whoever signed for them alone (C10). */
const promotions = z.strictObject({ enabled: z.boolean().default(false) });

/** Another of the shop's numbers carries what its own cannot send: off until the owner wants it. */
const failover = z.strictObject({ enabled: z.boolean().default(false) });

/** Whether carriers are asked if a number takes texts (C57): off, since they charge for each look-up and are told the number. */
const lineLookUps = z.strictObject({ enabled: z.boolean().default(false) });

/**
 * What the shop is ready to spend on texts in a day of its own clock, in segments as carriers bill them; null for no limit
 * (C54). What one costs is the owner's to say: carriers change it, and add fees of their own.
 */
const spending = {
  segmentsPerDay: z
    .int('is a whole number of segments')
    .min(1, 'is at least 1; null for no limit')
    .max(1_000_000, 'is at most 1,000,000')
    .nullable(),
  segmentPrice: z
    .number()
    .positive('is more than 0; null where it is not known')
    .max(10, 'is at most 10')
    .nullable(),
};

/** What all ten-digit numbers of North America may text in a day together, in segments; null for what is usual. */
const ofBrand = z.int('is a whole number of segments').min(1, 'is at least 1; null for what is usual');
const brand = z.strictObject({ segmentsPerDay: ofBrand.max(10_000_000, 'is at most 10,000,000').nullable() });

const optOutScope = z.enum(['business', 'category']);

/** Where the shop texts besides its own country (C54). */
const countries = z
  .array(z.string().regex(/^[A-Z]{2}$/, 'are two capital letters each, such as "MX"'))
  .max(50, 'at most 50 countries');

/** After so many months without a word from a number nothing automatic goes to it (C57). */
const staleAfterMonths = z
  .int('is a whole number of months')
  .min(1, 'is at least 1')
  .max(60, 'is at most 60: later somebody else surely has the number');

/** Of the shop's own website; what carriers' reviewers open. Empty where there is none. */
const address = z
  .string()
  .trim()
  .max(255)
  .refine(
    (value) => value === '' || isWebAddress(value),
    'an address such as "https://shop.example/privacy"',
  );

const KEYWORD_WORDS: Readonly<Record<OptInKeywordProblem, string>> = {
  not_letters: 'is not one word of 2 to 20 letters',
  taken: 'means something already in a text; choose another',
  sounds_like_leaving:
    'sounds like a customer who wants no more texts, and would opt them in; choose another',
  sounds_like_help: 'sounds like a customer who asks for help, and would opt them in; choose another',
};

/** Of the shop's own, which opt in as START does (C12). One error for the whole list, with every word that is at fault. */
const optInKeywords = z
  .array(z.string().trim())
  .max(OPT_IN_KEYWORDS_MAX, `at most ${OPT_IN_KEYWORDS_MAX} keywords`)
  .superRefine((words, context) => {
    for (const word of words) {
      const problem = optInKeywordProblem(word);
      if (problem) context.addIssue({ code: 'custom', message: `“${word}” ${KEYWORD_WORDS[problem]}` });
    }
  });

const quietHours = z.strictObject({
  enabled: z.boolean().default(true),
  from: clock.default('20:00'),
  to: clock.default('08:00'),
});

/** What a shop can set. Defaults are the strict side. */
export const settingsSchema = z.strictObject({
  quietHours: quietHours.prefault({}),
  brakes: brakes.prefault({}),
  /** How long a customer who wrote first may be answered without consent (C11). */
  conversationalWindowHours: z.number().min(0).max(72).default(24),
  /** How long nobody is led to ask a customer who declined; one who opted out is never asked (C3). */
  askAgainAfterDays: askAgainAfterDays.default(90),
  consentRetentionYears: consentRetentionYears.default(5),
  optOutRetentionYears: optOutRetentionYears.default(10),
  promotions: promotions.prefault({}),
  failover: failover.prefault({}),
  lineLookUps: lineLookUps.prefault({}),
  spending: z
    .strictObject({
      segmentsPerDay: spending.segmentsPerDay.default(null),
      segmentPrice: spending.segmentPrice.default(null),
    })
    .prefault({}),
  brand: brand.prefault({ segmentsPerDay: null }),
  countries: countries.default([]),
  staleAfterMonths: staleAfterMonths.default(18),
  /** What a STOP to a promotional text ends. Never in force for numbers of the United States and Canada (C24). */
  optOutScope: optOutScope.default('business'),
  /** After a texted STOP the owner alone may record a yes again (C28). */
  reopeningNeedsOwner: z.boolean().default(false),
  /** Not judged anew when they are read: `keywordsInForce` leaves out what could not be chosen any more. */
  optInKeywords: z.array(z.string()).default([]),
  /** What is told under HELP: a phone number, an address, a page. */
  contact: z.string().max(120).default(''),
  website: address.default(''),
  privacyPolicyUrl: address.default(''),
  termsUrl: address.default(''),
});

export type Settings = z.infer<typeof settingsSchema>;

/** A change: any part of it may be left out. */
export const settingsChangeSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(80),
    timeZone: z.string().refine(isTimeZone, 'an IANA time zone such as "America/Chicago"'),
    quietHours: z.strictObject({ enabled: z.boolean(), from: clock, to: clock }).partial(),
    brakes: z
      .strictObject({
        enabled: z.boolean(),
        statusHoldSeconds: z.int().min(0).max(3600),
        floodMultiple,
        floodLeast,
      })
      .partial(),
    conversationalWindowHours: z.number().min(0).max(72),
    askAgainAfterDays,
    consentRetentionYears,
    optOutRetentionYears,
    promotions: z.strictObject({ enabled: z.boolean() }).partial(),
    failover: z.strictObject({ enabled: z.boolean() }).partial(),
    lineLookUps: z.strictObject({ enabled: z.boolean() }).partial(),
    spending: z.strictObject(spending).partial(),
    brand,
    countries,
    staleAfterMonths,
    optOutScope,
    reopeningNeedsOwner: z.boolean(),
    optInKeywords,
    contact: z.string().trim().max(120),
    website: address,
    privacyPolicyUrl: address,
    termsUrl: address,
  })
  .partial();

export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export interface Business {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly settings: Settings;
  /** What its carriers received may not all be here (C25). */
  readonly catchingUp: boolean;
}

export async function loadBusiness(tx: Tx): Promise<Business> {
  const row = await tx.sql
    .selectFrom('businesses')
    .selectAll()
    .select(somethingIsMissing.as('catching_up'))
    .where('id', '=', tx.businessId)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    timeZone: row.time_zone,
    settings: settingsSchema.parse(row.settings),
    catchingUp: row.catching_up,
  };
}

export async function changeSettings(tx: Tx, change: SettingsChange): Promise<Business> {
  const before = await loadBusiness(tx);
  const { name = before.name, timeZone = before.timeZone, ...rest } = change;
  const settings = settingsSchema.parse({
    ...before.settings,
    ...rest,
    quietHours: { ...before.settings.quietHours, ...rest.quietHours },
    brakes: { ...before.settings.brakes, ...rest.brakes },
    promotions: { ...before.settings.promotions, ...rest.promotions },
    failover: { ...before.settings.failover, ...rest.failover },
    lineLookUps: { ...before.settings.lineLookUps, ...rest.lineLookUps },
    spending: { ...before.settings.spending, ...rest.spending },
    optInKeywords: withoutDoubles(rest.optInKeywords ?? before.settings.optInKeywords),
  });
  await tx.sql
    .updateTable('businesses')
    .set({ name, time_zone: timeZone, settings: JSON.stringify(settings) })
    .where('id', '=', tx.businessId)
    .execute();
  tx.changed('settings.updated', tx.businessId);
  // What held at the day's limit may go by another one.
  if (change.spending !== undefined || change.brand !== undefined || change.brakes !== undefined)
    tx.textsDue();
  return { ...before, name, timeZone, settings };
}

/** Where a text goes, for the hours that it has to meet (C43). */
export interface Recipient {
  readonly number: string;
  /** Of the customer whom it is about, where the record says it: it beats the number's area. */
  readonly timeZone: string | null;
}

/** One numbering plan, one price, and customers who come over for the day. */
const NEIGHBOURS: readonly string[] = ['US', 'CA'];

/** Where the shop texts: its own country, those that are billed and dialled as it, and those that the owner allows. */
export const allowedCountries = ({ country, settings }: Pick<Business, 'country' | 'settings'>): string[] => [
  ...(NEIGHBOURS.includes(country) ? NEIGHBOURS : [country]),
  ...settings.countries,
];

/** The rules by which the gate weighs a text. */
export function gateRules(business: Business, { number, timeZone: own }: Recipient): GateRules {
  const { settings, timeZone, catchingUp } = business;
  return {
    conversationalWindowHours: settings.conversationalWindowHours,
    quietHours: settings.quietHours,
    promotions: settings.promotions.enabled,
    catchingUp,
    brakes: settings.brakes.enabled,
    destination: destinationProblem(number, allowedCountries(business)),
    silentMonths: settings.staleAfterMonths,
    zones: zonesToMeet({ number, own, shop: timeZone }),
  };
}

function years(least: number) {
  return z
    .int('is a whole number of years')
    .min(least, `is at least ${least} years: a shop may keep it longer, and never shorter`)
    .max(100, 'is at most 100 years');
}

/** https, a host with a dot in it, and no name or password of anybody's. */
function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return (
    url?.protocol === 'https:' &&
    /[^.]\.[^.]/.test(url.hostname) &&
    url.username === '' &&
    url.password === ''
  );
}

export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
