import { createHash } from 'node:crypto';
import { STATUS } from './error-codes.ts';

/** One part of a long text. */
export interface Part {
  /** The same in all parts of a text: both numbers, the reference, how many there are. */
  readonly key: string;
  readonly from: string;
  readonly total: number;
  /** 1 to `total`. */
  readonly sequence: number;
  readonly dataCoding: number;
  readonly bytes: Buffer;
}

export interface JoinLimits {
  /** Unfinished texts at a time, of all senders and of one. */
  readonly texts: number;
  readonly textsOfOne: number;
  /** Of all parts together. */
  readonly octets: number;
  /** How long the answer to a part waits for the other parts: shorter than SMSCs wait for an answer. */
  readonly answerWithinMs: number;
  /** How long a text waits for its last part. Then what there is of it is handed on: it may be a STOP. */
  readonly keepMs: number;
}

/** Parts in order; null where one did not come. */
export type Joined = readonly (Part | null)[];

interface Unfinished {
  readonly parts: Map<number, Part>;
  readonly from: string;
  readonly answers: ((status: number) => void)[];
  /** The parts that were answered with "send again", and will come again late. */
  readonly refused: Set<number>;
  /** How often one of those has come again since there was a new part. */
  insisted: number;
  /** What was handed on of it before, without its end. */
  readonly earlier: ReadonlyMap<number, Part>;
  overdue: NodeJS.Timeout;
  handing: Promise<number> | null;
}

/** An SMSC that sends strictly in order sends the same part again and again, and never the next. */
const INSISTS = 2;
const MOST_DONE = 5_000;
/** As long as an answer may have been lost; of what was refused, as long as an SMSC may take to send it again. */
const DONE_MS = 600_000;
const DONE_REFUSED_MS = 86_400_000;

interface Half {
  readonly parts: ReadonlyMap<number, Part>;
  readonly until: number;
}

interface DonePart {
  readonly digest: string;
  readonly until: number;
}

/**
 * Joins the parts of long texts, in whatever order they come. No part is answered as taken before the whole text is
 * committed: one that waits too long is answered with "send again", and kept, so that an SMSC that sends one at a time
 * gets on to the next. One that insists on a part gets it taken: what there is of the text is handed on, and the whole of
 * it as soon as the rest has come, since only the whole may say STOP. What comes again of a text that is done is answered
 * as taken.
 */
export function createJoinedParts(limits: JoinLimits, commit: (text: Joined) => Promise<number>) {
  const unfinished = new Map<string, Unfinished>();
  /** By key: the parts that were committed. */
  const done = new Map<string, Map<number, DonePart>>();
  /** By key: what was handed on without the rest. */
  const halves = new Map<string, Half>();
  let octets = 0;

  const isDone = (part: Part): boolean => {
    const before = done.get(part.key)?.get(part.sequence);
    return before !== undefined && performance.now() < before.until && before.digest === digest(part);
  };

  const begin = (part: Part): Unfinished | null => {
    const ofOne = [...unfinished.values()].filter(({ from }) => from === part.from).length;
    if (unfinished.size >= limits.texts || ofOne >= limits.textsOfOne) return null;
    const half = halves.get(part.key);
    const goesOn = half !== undefined && performance.now() < half.until && !half.parts.has(part.sequence);
    const text: Unfinished = {
      parts: new Map(),
      from: part.from,
      answers: [],
      refused: new Set(),
      insisted: 0,
      earlier: goesOn ? half.parts : new Map(),
      overdue: setTimeout(() => void handOn(part.key, part.total, text), limits.keepMs),
      handing: null,
    };
    unfinished.set(part.key, text);
    return text;
  };

  const handOn = (key: string, total: number, text: Unfinished): Promise<number> => {
    text.handing ??= hand(key, total, text).finally(() => {
      text.handing = null;
    });
    return text.handing;
  };

  const hand = async (key: string, total: number, text: Unfinished): Promise<number> => {
    // While it is handed on, no part is added to it.
    const earlier = isWhole(text, total) ? text.earlier : new Map<number, Part>();
    const joined = Array.from(
      { length: total },
      (_, at) => text.parts.get(at + 1) ?? earlier.get(at + 1) ?? null,
    );
    const status = await commit(joined).catch(() => STATUS.sendAgain);
    clearTimeout(text.overdue);
    if (status === STATUS.ok) {
      unfinished.delete(key);
      octets -= octetsOf(text);
      remember(key, text);
      rememberHalf(key, total, text);
    } else if (unfinished.get(key) === text) {
      // It is kept, and handed on again with what the SMSC sends again, or else when the time is over once more.
      text.overdue = setTimeout(() => void handOn(key, total, text), limits.keepMs);
    }
    for (const answer of text.answers.splice(0)) answer(status);
    return status;
  };

  const remember = (key: string, { parts, refused }: Unfinished) => {
    const all = new Map(done.get(key));
    for (const [at, part] of parts) {
      const until = performance.now() + (refused.has(at) ? DONE_REFUSED_MS : DONE_MS);
      all.set(at, { digest: digest(part), until });
    }
    done.delete(key);
    done.set(key, all);
    const oldest = done.keys().next();
    if (done.size > MOST_DONE && !oldest.done) done.delete(oldest.value);
  };

  const rememberHalf = (key: string, total: number, text: Unfinished) => {
    halves.delete(key);
    if (isWhole(text, total)) return;
    const parts = new Map([...text.earlier, ...text.parts]);
    halves.set(key, { parts, until: performance.now() + DONE_MS });
    const oldest = halves.keys().next();
    if (halves.size > limits.texts && !oldest.done) halves.delete(oldest.value);
  };

  const add = async (part: Part): Promise<number> => {
    const text = unfinished.get(part.key);
    if ((!text || text.earlier.has(part.sequence)) && isDone(part)) return STATUS.ok;
    if (text?.handing) {
      await text.handing;
      return add(part);
    }
    const before = text?.parts.get(part.sequence);
    if (text && before && !isSame(before, part)) {
      // References come round: this is another text. Of the one before there will be no more.
      const status = await handOn(part.key, part.total, text);
      return status === STATUS.ok ? add(part) : STATUS.sendAgain;
    }
    if (!before && octets + part.bytes.length > limits.octets) return STATUS.queueFull;
    const into = text ?? begin(part);
    if (into === null) return STATUS.queueFull;
    if (!before) octets += part.bytes.length;
    into.parts.set(part.sequence, part);
    into.insisted = before ? into.insisted + Number(into.refused.has(part.sequence)) : 0;
    if (isWhole(into, part.total) || into.insisted >= INSISTS) return handOn(part.key, part.total, into);
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        into.refused.add(part.sequence);
        answer(STATUS.sendAgain);
      }, limits.answerWithinMs);
      const answer = (status: number) => {
        clearTimeout(late);
        resolve(status);
      };
      into.answers.push(answer);
    });
  };

  return {
    add,
    /** Answers what waits with "send again": the SMSC has every part still. */
    close(): void {
      for (const text of unfinished.values()) {
        clearTimeout(text.overdue);
        for (const answer of text.answers.splice(0)) answer(STATUS.sendAgain);
      }
      unfinished.clear();
      octets = 0;
    },
  };
}

/** A part that was handed on before may come again: its answer was lost. */
const isWhole = ({ parts, earlier }: Unfinished, total: number): boolean =>
  new Set([...parts.keys(), ...earlier.keys()]).size === total;

const octetsOf = ({ parts }: Unfinished): number =>
  [...parts.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);

const isSame = (one: Part, other: Part): boolean =>
  one.dataCoding === other.dataCoding && one.bytes.equals(other.bytes);

const digest = ({ dataCoding, bytes }: Part): string =>
  createHash('sha256').update(`${dataCoding}:`).update(bytes).digest('base64url');
