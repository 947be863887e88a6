/**
 * Why no text goes to a number, whoever has it (C54).
 * - `country_not_allowed`: it is of a country that the shop does not text to
 * - `not_textable`: what is texted there costs extra or cannot arrive: premium and shared-cost numbers, pagers, satellite
 *   phones and other numbers of no country, short codes
 */
export type DestinationProblem = 'country_not_allowed' | 'not_textable';
