import type { Pdu } from './pdu.ts';

/** What came back for a request. `reason` names what kept it from coming, in upper case as the system's codes are. */
export type Answer =
  | { readonly answered: true; readonly status: number; readonly messageId: string }
  | { readonly answered: false; readonly reason: string };

interface Waiting {
  readonly command: string;
  settle(answer: Answer): void;
}

const HIGHEST_SEQUENCE = 0x7fff_ffff;
/** Requests whose answers are still listened for after their time. */
const MOST_LATE = 1_000;

/** The requests of one connection that wait for their answers, by sequence number. */
export function createPending() {
  const waiting = new Map<number, Waiting>();
  /** Given up, and listened for all the same: an answer that comes after all tells more than none. */
  const late = new Map<number, Waiting>();
  let last = 0;
  const lose = (sequence: number, reason: string) =>
    waiting.get(sequence)?.settle({ answered: false, reason });
  return {
    nextSequence(): number {
      last = last === HIGHEST_SEQUENCE ? 1 : last + 1;
      return last;
    },

    /** @param cameLate hears the answer where it comes only after `withinMs`, on the same connection. */
    wait(
      sequence: number,
      command: string,
      withinMs: number,
      cameLate: ((answer: Answer) => void) | null = null,
    ): Promise<Answer> {
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          lose(sequence, 'ANSWER_TIMEOUT');
          if (cameLate === null) return;
          late.set(sequence, { command, settle: cameLate });
          const oldest = late.keys().next();
          if (late.size > MOST_LATE && !oldest.done) late.delete(oldest.value);
        }, withinMs);
        waiting.set(sequence, {
          command,
          settle(answer) {
            clearTimeout(timer);
            waiting.delete(sequence);
            resolve(answer);
          },
        });
      });
    },

    countOf: (command: string): number =>
      [...waiting.values()].filter((request) => request.command === command).length,

    /** A response that nobody asked for is none of ours to judge. */
    answer(pdu: Pdu): void {
      const request = waiting.get(pdu.sequence_number) ?? late.get(pdu.sequence_number);
      if (!request) return;
      late.delete(pdu.sequence_number);
      const fits =
        pdu.command === `${request.command}_resp` ||
        (pdu.command === 'generic_nack' && pdu.command_status !== 0);
      request.settle(
        fits
          ? { answered: true, status: pdu.command_status, messageId: pdu.string('message_id') }
          : { answered: false, reason: 'ANSWER_TO_ANOTHER_QUESTION' },
      );
    },

    lose,

    loseAll(reason: string): void {
      for (const request of waiting.values()) request.settle({ answered: false, reason });
    },
  };
}
