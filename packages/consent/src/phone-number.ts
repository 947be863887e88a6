import {
  type CountryCode,
  ParseError,
  type PhoneNumber,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';

/** Why something is no number that can be texted. */
export type PhoneNumberProblem =
  | 'not_a_number'
  | 'too_short'
  | 'too_long'
  | 'unknown_country'
  /** Right in length, but no number of that country looks like it. */
  | 'impossible'
  /** An extension rings a desk; a text cannot reach it. */
  | 'has_extension';

/** A number in E.164, or what is wrong with it. */
export type ParsedPhoneNumber =
  | { readonly e164: string; readonly reason: null }
  | { readonly e164: null; readonly reason: PhoneNumberProblem };

/**
 * Reads a phone number in any common form: `(512) 555-0142`, `512.555.0142`, `+1 512 555 0142`, `011 44 20 7946 0018`.
 *
 * Possible numbers pass, not only valid ones: which ranges are handed out changes faster than any copy of the list, and
 * the fictional 555-01xx of demos and tests is handed out to no one. Whether a number takes texts only its carrier knows.
 *
 * @param country where a number without a calling code is taken to be (ISO 3166-1 alpha-2)
 */
export function parsePhoneNumber(input: string, country: string): ParsedPhoneNumber {
  try {
    const defaultCountry = country.toUpperCase() as CountryCode;
    const text = input.replace(UNSEEN, '').trim();
    return judge(parsePhoneNumberWithError(text, { defaultCountry, extract: false }));
  } catch (error) {
    if (error instanceof ParseError) return { e164: null, reason: PROBLEMS[error.message] ?? 'not_a_number' };
    throw error;
  }
}

/** A number as people of its country write it: `+15125550142` → `(512) 555-0142`. What is no number stays as it is. */
export function formatNational(e164: string): string {
  try {
    return parsePhoneNumberWithError(e164, { extract: false }).formatNational();
  } catch (error) {
    if (error instanceof ParseError) return e164;
    throw error;
  }
}

/** Copied numbers carry marks of writing direction and the like. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;

const PROBLEMS: Readonly<Record<string, PhoneNumberProblem>> = {
  TOO_SHORT: 'too_short',
  TOO_LONG: 'too_long',
  INVALID_COUNTRY: 'unknown_country',
};

/** North American area codes and exchanges begin with 2 to 9. The library, asked for possible, looks at length alone. */
const NORTH_AMERICAN = /^[2-9]\d{2}[2-9]\d{6}$/;

function judge(parsed: PhoneNumber): ParsedPhoneNumber {
  if (parsed.ext !== undefined) return { e164: null, reason: 'has_extension' };
  if (!parsed.isPossible()) {
    const problem = validatePhoneNumberLength(parsed.number);
    return { e164: null, reason: PROBLEMS[problem ?? ''] ?? 'impossible' };
  }
  if (parsed.countryCallingCode === '1' && !NORTH_AMERICAN.test(parsed.nationalNumber)) {
    return { e164: null, reason: 'impossible' };
  }
  return { e164: parsed.number, reason: null };
}
