/** North America's toll-free area codes. https://www.fcc.gov/consumers/guides/what-toll-free-number-and-how-does-it-work */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)\d{7}$/;

/**
 * Whether texts from this number pass the network of toll-free texting, which has a STOP of its own before any carrier's
 * account: it blocks and answers by itself, and only START or UNSTOP from the phone lifts that (C22, C29).
 *
 * @param e164 one of the shop's senders
 */
export const isTollFree = (e164: string): boolean => TOLL_FREE.test(e164);
