import { recognizeReply } from '../src/recognition/recognize-reply.ts';
import type { Label, Row } from './read-corpus.ts';

export interface Score {
  /** Of the replies that opt out or dispute: recognised as an opt-out. */
  readonly optOut: number;
  /** Of the same: recognised as anything that stops or pauses texts. */
  readonly caught: number;
  /** Of the disputes: recognised as such. */
  readonly dispute: number;
  readonly wrongNumber: number;
  /** Of the unclear: recognised as anything that stops or pauses texts. */
  readonly unclear: number;
  /** Of the ordinary: stopped. */
  readonly falseStop: number;
  /** Of the ordinary: paused. */
  readonly falseUnclear: number;
}

export function score(rows: readonly Row[]): Score {
  const optOuts = labelled(rows, 'opt-out', 'dispute');
  const ordinary = labelled(rows, 'ordinary');
  return {
    optOut: share(optOuts, (came) => came.intent === 'opt_out'),
    caught: share(optOuts, (came) => HOLDS.has(came.intent)),
    dispute: share(labelled(rows, 'dispute'), (came) => came.raisesDispute === true),
    wrongNumber: share(labelled(rows, 'wrong-number'), (came) => came.intent === 'wrong_number'),
    unclear: share(labelled(rows, 'unclear'), (came) => HOLDS.has(came.intent)),
    falseStop: share(ordinary, (came) => came.intent === 'opt_out' || came.intent === 'wrong_number'),
    falseUnclear: share(ordinary, (came) => came.intent === 'unclear'),
  };
}

/** Every row that did not come out as it is labelled. */
export function misses(rows: readonly Row[]): readonly (Row & { came: string })[] {
  return rows.flatMap((row) => {
    const { intent, raisesDispute } = recognizeReply(row.text);
    const came = raisesDispute ? 'dispute' : intent.replace('_', '-');
    const wrong =
      row.label === 'ordinary'
        ? intent !== 'none' && intent !== 'opt_in' && intent !== 'help'
        : came !== row.label;
    return wrong ? [{ ...row, came }] : [];
  });
}

const HOLDS: ReadonlySet<string> = new Set(['opt_out', 'wrong_number', 'unclear']);

const labelled = (rows: readonly Row[], ...labels: Label[]) =>
  rows.filter((row) => labels.includes(row.label));

type Recognised = ReturnType<typeof recognizeReply>;

function share(rows: readonly Row[], test: (came: Recognised) => boolean): number {
  return rows.length === 0 ? 1 : rows.filter((row) => test(recognizeReply(row.text))).length / rows.length;
}
