import type { ConsentFact, ConsentMethod } from './consent-event.ts';
import type { ConsentState } from './consent-state.ts';

/** The signed agreement to texts that sell, as the fold carries it; what allows such a text (C10, C46). */
export interface Promotion {
  readonly eventId: string;
  readonly since: string;
}

/** What a state holds of promotion where nobody signed for it, or where that has ended. */
export const NO_PROMOTION = { promotion: undefined } as const;

/** What bears a signature: paper, or a form that the customer sent (47 CFR 64.1200(f)(9)). A word never does (C9). */
export const SIGNED_METHODS: readonly ConsentMethod[] = ['written', 'web_form'];

/** Promotion comes by a signed agreement on top of what is agreed already, and by nothing else (C10, C27). */
export function agreesToPromotion(seen: ConsentState, event: ConsentFact): ConsentState {
  if (seen.state !== 'opted_in' || !SIGNED_METHODS.includes(event.method)) return seen;
  if (!signedSinceLastNo(seen, event)) return seen;
  return {
    ...seen,
    categories: [...new Set([...seen.categories, 'promotional' as const])],
    promotion: { eventId: event.id, since: event.recordedAt },
  };
}

/** Promotion alone ends; the rest goes on. On record where none was agreed too: it beats what was signed before. */
export function endsPromotion(seen: ConsentState, event: Pick<ConsentFact, 'recordedAt'>): ConsentState {
  const { lastPromotionalNo } = seen;
  return {
    ...seen,
    ...NO_PROMOTION,
    categories: seen.categories.filter((category) => category !== 'promotional'),
    lastPromotionalNo:
      lastPromotionalNo && lastPromotionalNo > event.recordedAt ? lastPromotionalNo : event.recordedAt,
  };
}

/** Whether an agreement was signed after every no on record: a back-dated one never beats a later no (C31). */
export function signedSinceLastNo(
  { lastNo, lastPromotionalNo }: ConsentState,
  { occurredAt }: Pick<ConsentFact, 'occurredAt'>,
): boolean {
  return (
    (lastNo === null || occurredAt > lastNo.recordedAt) &&
    (lastPromotionalNo === undefined || occurredAt > lastPromotionalNo)
  );
}
