/** What stands where an erased number stood: nobody can text it, and no query for digits finds it. */
const PREFIX = 'erased:';

export const erasedNumber = (id: string): string => `${PREFIX}${id}`;

export const isErased = (number: string): boolean => number.startsWith(PREFIX);

/** For a query: `number not like …`. */
export const ERASED_PATTERN = `${PREFIX}%`;
