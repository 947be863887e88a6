import { createHmac } from 'node:crypto';

/** What makes one text from a phone the same as another PDU of it. */
export interface InboundContent {
  /** Sender, recipient and words, or whatever else is the same when the SMSC sends it again. */
  readonly content: readonly (string | Buffer)[];
  /** The SMSC's own id or time of the text, empty where it gives neither. */
  readonly mark: string;
}

/** An identical text so soon after the answer is the SMSC's repetition, its customer's impatience at worst. */
const REPEATED_WITHIN_MS = 60_000;
/** The same where the connection was lost meanwhile, and the answer perhaps with it. */
const REPEATED_AFTER_LOSS_MS = 600_000;
/** So long an SMSC may send again what it was never told that we have. */
const REFUSED_WITHIN_MS = 86_400_000;
const MOST_KNOWN = 10_000;
const BUCKET_MS = 600_000;

interface Known {
  readonly id: string;
  readonly firstAt: number;
  readonly bucket: number;
  readonly occurrence: number;
  times: number;
  /** Until when an identical text is this one again. */
  sameUntil: number;
  answeredAt: number | null;
}

export interface Occurrence {
  readonly id: string;
  /** When the text came for the first time, as far as is known: the phone had written it by then. */
  readonly firstAt: Date;
  readonly isRepeated: boolean;
  /** To be called once the text is committed, and about to be answered. */
  readonly committed: () => void;
}

/**
 * Ids for texts from phones, since deliver_sm has none (SMPP 3.4, 4.6.1). The same text gets the same id when the SMSC
 * sends it again; but "STOP" is written the same each time, and a later one must never pass for a copy of the first.
 * So where the SMSC marks no text, an id holds for as long as its answer may not have arrived, and goes by ten minutes:
 * a process that begins anew gives what comes again within them the id that it had.
 *
 * @param key ids are stored and logged, and a plain hash of a number and "STOP" is guessed in minutes (C36).
 */
export function createInboundIds(key: string, now: () => number = Date.now) {
  const known = new Map<string, Known>();
  let losses = 0;
  const digest = (parts: readonly (string | Buffer)[]): string => {
    const hmac = createHmac('sha256', key);
    // Each after its length, so that no two lists read alike.
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part);
    return hmac.digest('hex').slice(0, 40);
  };

  const recall = (print: string, isMarked: boolean): Known => {
    const before = known.get(print);
    if (before && now() < before.sameUntil) {
      before.times++;
      return before;
    }
    const bucket = Math.floor(now() / BUCKET_MS);
    const occurrence = before?.bucket === bucket ? before.occurrence + 1 : 0;
    const fresh: Known = {
      id: isMarked ? print : digest([print, String(bucket), String(occurrence)]),
      firstAt: now(),
      bucket,
      occurrence,
      times: 1,
      sameUntil: now() + REFUSED_WITHIN_MS,
      answeredAt: null,
    };
    known.delete(print);
    known.set(print, fresh);
    const oldest = known.keys().next();
    if (known.size > MOST_KNOWN && !oldest.done) known.delete(oldest.value);
    return fresh;
  };

  return {
    of({ content, mark }: InboundContent): Occurrence {
      const print = digest([mark, ...content]);
      const text = recall(print, mark !== '');
      const lossesBefore = losses;
      return {
        id: text.id,
        firstAt: new Date(text.firstAt),
        isRepeated: text.times > 1,
        committed() {
          text.answeredAt = now();
          text.sameUntil = now() + (losses === lossesBefore ? REPEATED_WITHIN_MS : REPEATED_AFTER_LOSS_MS);
        },
      };
    },

    connectionLost(): void {
      losses++;
      for (const text of known.values()) {
        if (text.answeredAt !== null && now() < text.sameUntil)
          text.sameUntil = text.answeredAt + REPEATED_AFTER_LOSS_MS;
      }
    },
  };
}
