import type { NumberFacts } from './number-facts.ts';
import type { Recognition } from './recognition/reply.ts';

/** A text of a kind of which only so many may go in a day, and that was granted its hand-over. */
export interface CountedGrant {
  readonly messageId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A promotional text that was granted its hand-over. */
export interface PromotionalGrant extends CountedGrant {
  readonly sender: string;
}

/** So many promotional texts may go to a number in a day (C10). */
export const MOST_PROMOTIONAL = 3;
const DAY = 24 * 3_600_000;

/**
 * Until when no further promotional text may go to this number, or null where one may go now (C10). What is tried
 * again counts once.
 *
 * @throws RangeError where the time of an earlier one cannot be read
 */
export function promotionalLimitUntil(
  { promotionalGrants = [] }: NumberFacts,
  textId: string,
  now: Date,
): Date | null {
  return limitUntil(promotionalGrants, MOST_PROMOTIONAL, textId, now);
}

/** So many automatic texts may go to a number in a day (C53). */
export const MOST_AUTOMATIC = 3;

/** The same of automatic texts (C53). */
export function automaticLimitUntil(
  { automaticGrants = [] }: NumberFacts,
  textId: string,
  now: Date,
): Date | null {
  return limitUntil(automaticGrants, MOST_AUTOMATIC, textId, now);
}

function limitUntil(grants: readonly CountedGrant[], most: number, textId: string, now: Date): Date | null {
  const ends = grants
    .filter(({ messageId }) => messageId !== textId)
    .map(({ at }) => dayAfter(at))
    .filter((end) => end > now)
    .sort((a, b) => b.getTime() - a.getTime());
  return ends[most - 1] ?? null;
}

/** A date that cannot be read must not count as long past: its end would lie in no order with `now`. */
function dayAfter(at: string): Date {
  const end = new Date(Date.parse(at) + DAY);
  if (Number.isNaN(end.getTime())) throw new RangeError(`Not a time: ${at}`);
  return end;
}

/** The facts with one more promotional text handed over. More than the last few are never asked for. */
export function withPromotionalGrant(facts: NumberFacts, grant: PromotionalGrant): NumberFacts {
  const others = (facts.promotionalGrants ?? []).filter(({ messageId }) => messageId !== grant.messageId);
  return { ...facts, promotionalGrants: [...others, grant].slice(-MOST_PROMOTIONAL) };
}

/** The facts with one more automatic text handed over. */
export function withAutomaticGrant(facts: NumberFacts, grant: CountedGrant): NumberFacts {
  const others = (facts.automaticGrants ?? []).filter(({ messageId }) => messageId !== grant.messageId);
  return { ...facts, automaticGrants: [...others, grant].slice(-MOST_AUTOMATIC) };
}

/** What a STOP ends: everything, or the category of the text that it answers. */
export type OptOutScope = 'business' | 'category';

/**
 * The scope in force for a number: in the United States and Canada a STOP always covers the whole business (C24). So it
 * does for what is no E.164 number.
 */
export const optOutScopeFor = (number: string, setting: OptOutScope): OptOutScope =>
  setting === 'category' && /^\+[2-9]\d+$/.test(number) ? 'category' : 'business';

/** Who says that all texts are meant: STOPALL, STOP ALL, NO MÁS. */
const SAYS_ALL = /\b(?:stop)?all\b|\bm[aá]s\b/iu;

/** Whether a text is an opt-out keyword, politeness aside, and no more: a sentence says by itself what is to end. */
export const isBareStop = (text: string, { intent, tier }: Pick<Recognition, 'intent' | 'tier'>): boolean =>
  intent === 'opt_out' && (tier === 'exact' || tier === 'polite') && !SAYS_ALL.test(text.normalize('NFKC'));

/** Whether a text to this sender now answers a promotional one: it was the last text that the number was handed. */
export const answersPromotion = (
  { promotionalGrants = [], lastOutboundId }: NumberFacts,
  sender: string,
): boolean =>
  promotionalGrants.some((grant) => grant.messageId === lastOutboundId && grant.sender === sender);
