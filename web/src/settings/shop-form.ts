import type { ShopSettings } from './shop-data.ts';

/** The settings as they are typed: numbers as text, so that an empty box can be one. */
export interface ShopForm {
  readonly name: string;
  readonly contact: string;
  readonly website: string;
  readonly privacyPolicyUrl: string;
  readonly termsUrl: string;
  readonly timeZone: string;
  readonly quiet: boolean;
  readonly from: string;
  readonly to: string;
  readonly hold: string;
  readonly window: string;
  readonly askAgain: string;
  /** With commas between. */
  readonly keywords: string;
  /** Where the shop texts besides its own country, with commas between. */
  readonly countries: string;
  readonly staleMonths: string;
  /** How long proof is kept: of consent, and of a no. */
  readonly keepConsent: string;
  readonly keepNo: string;
  readonly promotions: boolean;
  /** A STOP to an offer ends offers alone, where that may be. */
  readonly offersAlone: boolean;
  readonly needsOwner: boolean;
}
export type ShopField = keyof ShopForm;

export const formOf = (settings: ShopSettings): ShopForm => ({
  name: settings.name,
  contact: settings.contact,
  website: settings.website,
  privacyPolicyUrl: settings.privacyPolicyUrl,
  termsUrl: settings.termsUrl,
  timeZone: settings.timeZone,
  quiet: settings.quietHours.enabled,
  from: settings.quietHours.from,
  to: settings.quietHours.to,
  hold: String(settings.brakes.statusHoldSeconds),
  window: String(settings.conversationalWindowHours),
  askAgain: String(settings.askAgainAfterDays),
  keywords: settings.optInKeywords.join(', '),
  countries: settings.countries.join(', '),
  staleMonths: String(settings.staleAfterMonths),
  keepConsent: String(settings.consentRetentionYears),
  keepNo: String(settings.optOutRetentionYears),
  promotions: settings.promotions.enabled,
  offersAlone: settings.optOutScope === 'category',
  needsOwner: settings.reopeningNeedsOwner,
});

/** What each number may be; the server's own bounds. */
export const BOUNDS = {
  hold: { min: 0, max: 3_600, step: 1 },
  window: { min: 0, max: 72, step: 0.5 },
  askAgain: { min: 0, max: 3_650, step: 1 },
  staleMonths: { min: 1, max: 60, step: 1 },
  // Longer than that, never shorter (C48).
  keepConsent: { min: 5, max: 100, step: 1 },
  keepNo: { min: 10, max: 100, step: 1 },
} as const;
export type NumberField = keyof typeof BOUNDS;

export type ShopProblem = 'required' | 'number' | 'time' | 'sameTime' | 'address' | 'keywords' | 'countries';

/** What reviewers of the carriers open. */
export const ADDRESSES = ['website', 'privacyPolicyUrl', 'termsUrl'] as const;

const isAddress = (text: string) => text === '' || /^https:\/\/[^\s/@]+\.[^\s/@]+/.test(text);

/** However they are separated. */
const keywordsOf = (text: string): string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

/** As they are typed, `ca mx`; the server takes capital letters. */
const countriesOf = (text: string): string[] => keywordsOf(text).map((code) => code.toUpperCase());

/** Whether a word means something already only the server knows. */
const areKeywords = (words: readonly string[]) =>
  words.length <= 10 && words.every((word) => /^\p{L}{2,20}$/u.test(word));

/** What cannot be saved as it is typed, by field. */
export function problemsOf(form: ShopForm): Partial<Record<ShopField, ShopProblem>> {
  const isNumber = (field: NumberField) => {
    const value = Number(form[field]);
    const { min, max, step } = BOUNDS[field];
    return form[field].trim() !== '' && value >= min && value <= max && Number.isInteger(value / step);
  };
  return {
    ...(form.name.trim() === '' && { name: 'required' }),
    ...Object.fromEntries(
      ADDRESSES.filter((field) => !isAddress(form[field].trim())).map((field) => [field, 'address' as const]),
    ),
    ...(form.from === '' && { from: 'time' }),
    ...(form.to === '' && { to: 'time' }),
    ...(form.from !== '' && form.from === form.to && form.quiet && { to: 'sameTime' }),
    ...Object.fromEntries(
      (Object.keys(BOUNDS) as NumberField[])
        .filter((field) => !isNumber(field))
        .map((field) => [field, 'number' as const]),
    ),
    ...(!areKeywords(keywordsOf(form.keywords)) && { keywords: 'keywords' }),
    ...(!countriesOf(form.countries).every((code) => /^[A-Z]{2}$/.test(code)) && {
      countries: 'countries',
    }),
  };
}

/** The body of PATCH /settings that makes `saved` into `form`: what differs, and nothing else. */
export function changeOf(saved: ShopForm, form: ShopForm): Record<string, unknown> {
  const differs = (field: ShopField) => saved[field] !== form[field];
  return {
    ...(differs('name') && { name: form.name.trim() }),
    ...(differs('contact') && { contact: form.contact.trim() }),
    ...Object.fromEntries(ADDRESSES.filter(differs).map((field) => [field, form[field].trim()])),
    ...(differs('timeZone') && { timeZone: form.timeZone }),
    ...((differs('quiet') || differs('from') || differs('to')) && {
      quietHours: { enabled: form.quiet, from: form.from, to: form.to },
    }),
    ...(differs('hold') && { brakes: { statusHoldSeconds: Number(form.hold) } }),
    ...(differs('window') && { conversationalWindowHours: Number(form.window) }),
    ...(differs('askAgain') && { askAgainAfterDays: Number(form.askAgain) }),
    ...(differs('keywords') && { optInKeywords: keywordsOf(form.keywords) }),
    ...(differs('countries') && { countries: countriesOf(form.countries) }),
    ...(differs('staleMonths') && { staleAfterMonths: Number(form.staleMonths) }),
    ...(differs('keepConsent') && { consentRetentionYears: Number(form.keepConsent) }),
    ...(differs('keepNo') && { optOutRetentionYears: Number(form.keepNo) }),
    ...(differs('promotions') && { promotions: { enabled: form.promotions } }),
    ...(differs('offersAlone') && { optOutScope: form.offersAlone ? 'category' : 'business' }),
    ...(differs('needsOwner') && { reopeningNeedsOwner: form.needsOwner }),
  };
}

/** Which field the API speaks of. */
export const FIELD_OF: Readonly<Record<string, ShopField>> = {
  name: 'name',
  contact: 'contact',
  website: 'website',
  privacyPolicyUrl: 'privacyPolicyUrl',
  termsUrl: 'termsUrl',
  timeZone: 'timeZone',
  'quietHours.from': 'from',
  'quietHours.to': 'to',
  'brakes.statusHoldSeconds': 'hold',
  conversationalWindowHours: 'window',
  askAgainAfterDays: 'askAgain',
  optInKeywords: 'keywords',
  countries: 'countries',
  staleAfterMonths: 'staleMonths',
  consentRetentionYears: 'keepConsent',
  optOutRetentionYears: 'keepNo',
};
