import type { ConsentState } from './consent-state.ts';

const DAY = 86_400_000;

/**
 * Whether staff are to be led to ask this customer now (C3): who was never asked, yes; who declined, once the shop's
 * time has passed since; who opted out, never. What cannot be read as a time prompts nobody.
 *
 * @param askAgainAfterDays what the shop has set.
 */
export function isToBeAsked(
  { state, since }: Pick<ConsentState, 'state' | 'since'>,
  askAgainAfterDays: number,
  now: Date,
): boolean {
  if (state === 'never_asked') return true;
  if (state !== 'declined' || since === null) return false;
  return now.getTime() - new Date(since).getTime() >= askAgainAfterDays * DAY;
}
