import type { ConsentState } from './consent-state.ts';

/**
 * Whose yes opens a number again: one at the counter does, the owner has to record it, or only START from the phone
 * counts (C17, C28).
 */
export type Reopening = 'counter' | 'owner' | 'start_only';

/** @param shop `needsOwner`: the shop wants its owner to record the yes of one who had texted STOP. */
export function reopenedBy(consent: ConsentState, shop: { readonly needsOwner: boolean }): Reopening {
  if (consent.onlyStartReopens) return 'start_only';
  return shop.needsOwner && optedOutByText(consent) ? 'owner' : 'counter';
}

/** By their own phone since they last opted in: STOP itself, or the carrier's word that they had sent one (C41). */
function optedOutByText({ state, since, method, lastNo, textedStops }: ConsentState): boolean {
  if (state !== 'opted_out') return false;
  const textedSince = since === null || (lastNo?.textedAt ?? '') >= since;
  return textedStops > 0 || textedSince || method === 'text' || method === 'carrier';
}
