import type { InboundText } from '../carriers/carrier.ts';

/** Whatever a phone can send is kept; only what PostgreSQL cannot hold is put right (C38). */
export function storable(text: InboundText): InboundText {
  return {
    ...text,
    carrierMessageId: storableKey(text.carrierMessageId),
    from: storableKey(text.from),
    to: storableKey(text.to),
    body: clean(text.body),
    ...(text.texts && { texts: text.texts.map(clean) }),
    mediaUrls: text.mediaUrls.map(clean),
  };
}

const clean = (value: string) => value.replaceAll('\0', '').toWellFormed();

/** An address or an id of a carrier's, as PostgreSQL can index it: what is longer than any of them is cut (C38). */
export const storableKey = (value: string): string => clean(clean(value).slice(0, 255));
