/**
 * A number as people write it at home: "(512) 555-0142". Here are only the numbers of North America; the table for the
 * whole world is as large as half of this app, and a number from elsewhere is right as it stands, with its +.
 */
export function phone(e164: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164);
  return parts === null ? e164 : `(${parts[1]}) ${parts[2]}-${parts[3]}`;
}

/** For within a sentence: no line ends in the middle of it. */
export const unbrokenPhone = (e164: string): string => phone(e164).replace(' ', '\u00a0');

/** What staff read back to a customer. */
export const lastFour = (e164: string): string => e164.slice(-4);
