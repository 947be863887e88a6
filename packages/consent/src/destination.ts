import { ParseError, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import type { DestinationProblem } from './destination-problem.ts';

const NEVER: readonly (string | undefined)[] = ['PREMIUM_RATE', 'SHARED_COST', 'PAGER', 'UAN', 'VOICEMAIL'];

/** Billed and dialled as the United States. */
const TERRITORIES: readonly string[] = ['PR', 'GU', 'VI', 'AS', 'MP'];

/**
 * Whether texts may go to this number at all. By what its digits say: who has it, and whether it takes texts, only carriers
 * know. A number that fits several countries (fictional ones fit none) passes where one of them is allowed.
 *
 * @param number E.164, or whatever a text came from
 * @param allowed ISO 3166-1 alpha-2
 */
export function destinationProblem(number: string, allowed: readonly string[]): DestinationProblem | null {
  try {
    const parsed = parsePhoneNumberWithError(number, { extract: false });
    if (parsed.isNonGeographic() || NEVER.includes(parsed.getType())) return 'not_textable';
    const countries = parsed.country === undefined ? parsed.getPossibleCountries() : [parsed.country];
    const ok = countries.some(
      (country) => allowed.includes(country) || (TERRITORIES.includes(country) && allowed.includes('US')),
    );
    return ok ? null : 'country_not_allowed';
  } catch (error) {
    if (error instanceof ParseError) return 'not_textable';
    throw error;
  }
}
