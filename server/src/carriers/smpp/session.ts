import type { Fields } from 'smpp';
import type { Permit } from '../permit.ts';
import { STATUS, statusName } from './error-codes.ts';
import { answerName, createFrames, type Pdu, readHeader, readPdu, writePdu } from './pdu.ts';
import { type Answer, createPending } from './pending.ts';
import { type Endpoint, openWire } from './wire.ts';

/** SMPP 3.4, 2.1: what a session is for. */
export type BoundAs = 'transceiver' | 'transmitter' | 'receiver';

export interface SessionOptions extends Endpoint {
  readonly boundAs: BoundAs;
  readonly systemId: string;
  readonly password: string;
  readonly systemType: string;
  /** For the name, the connection, TLS and the bind together. */
  readonly bindWithinMs: number;
  readonly answerWithinMs: number;
  readonly enquireEveryMs: number;
}

export interface SessionEvents {
  bound(): void;
  /** @returns the command_status to answer with, once the effect is committed. */
  delivered(pdu: Pdu): Promise<number>;
  /** Once, and last. The reason is a code. */
  ended(reason: string): void;
}

/** How far a submit came. */
export type Submission =
  | { readonly stage: 'not_bound' | 'no_place' | 'permit_ended' }
  | {
      readonly stage: 'written';
      readonly answers: Promise<readonly Answer[]>;
      /** The same once all parts are answered after all; never, where the connection ends before that. */
      readonly atLast: Promise<readonly Answer[]>;
    };

/** The program has 15 s to end in, and its worker has waited for answers already when a connection is closed. */
const LAST_ANSWERS_MS = 2_000;
const UNBIND_MS = 500;

export type Session = ReturnType<typeof openSession>;

/** One connection to an SMSC, from its bind to its end. Never throws, and takes no PDU for a reason to. */
export function openSession(options: SessionOptions, events: SessionEvents) {
  const wire = openWire(options);
  const { socket } = wire;
  const pending = createPending();
  const frames = createFrames();
  const underway = new Set<Promise<unknown>>();
  let state: 'opening' | 'bound' | 'closing' | 'ended' = 'opening';
  let enquiring: NodeJS.Timeout | undefined;
  /** Resolves once the bind is answered, or never will be. */
  const bindOver = Promise.withResolvers<void>();

  const end = (reason: string) => {
    if (state === 'ended') return;
    state = 'ended';
    clearTimeout(opening);
    clearInterval(enquiring);
    socket.destroy();
    pending.loseAll(reason);
    bindOver.resolve();
    events.ended(reason);
  };
  const opening = setTimeout(() => end('BIND_TIMEOUT'), options.bindWithinMs);

  const ask = (command: string, fields: Fields, withinMs: number): Promise<Answer> => {
    const sequence = pending.nextSequence();
    const answer = pending.wait(sequence, command, withinMs);
    wire.write(writePdu(command, { ...fields, sequence_number: sequence }));
    return answer;
  };

  const track = <T>(work: Promise<T>): Promise<T> => {
    underway.add(work);
    const over = () => underway.delete(work);
    work.then(over, over);
    return work;
  };

  const bind = async () => {
    const answer = await ask(
      `bind_${options.boundAs}`,
      {
        system_id: options.systemId,
        password: options.password,
        system_type: options.systemType,
        interface_version: 0x34,
      },
      options.bindWithinMs,
    );
    if (state !== 'opening') return;
    if (!answer.answered) return end(answer.reason);
    if (answer.status !== 0) return end(statusName(answer.status));
    state = 'bound';
    clearTimeout(opening);
    enquiring = setInterval(enquire, options.enquireEveryMs);
    events.bound();
    bindOver.resolve();
  };

  /** Without this a connection that a firewall has forgotten looks alive until the next text is lost in it. */
  const enquire = async () => {
    const answer = await ask('enquire_link', {}, options.answerWithinMs);
    if (!answer.answered) end('LINK_DEAD');
  };

  const deliver = async (pdu: Pdu) => {
    // SMSCs send what they kept for us in one go with the answer to the bind.
    if (state === 'opening') await bindOver.promise;
    const status = state === 'bound' ? await events.delivered(pdu) : STATUS.sendAgain;
    answerTo(`${pdu.command}_resp`, pdu.sequence_number, status);
  };

  const answerTo = (command: string, sequence: number, status: number) =>
    wire.write(writePdu(command, { sequence_number: sequence, command_status: status }));

  const takeRequest = (pdu: Pdu) => {
    switch (pdu.command) {
      case 'deliver_sm':
      case 'data_sm':
        void track(deliver(pdu));
        return;
      case 'enquire_link':
        return answerTo('enquire_link_resp', pdu.sequence_number, STATUS.ok);
      case 'unbind':
        answerTo('unbind_resp', pdu.sequence_number, STATUS.ok);
        // What is written leaves before the end; the SMSC gets no more from us.
        socket.end(() => end('UNBOUND_BY_SMSC'));
        state = state === 'ended' ? 'ended' : 'closing';
        return;
      case 'outbind':
      case 'alert_notification':
        return;
      default:
        return answerTo('generic_nack', pdu.sequence_number, STATUS.unknownCommand);
    }
  };

  const take = (frame: Buffer) => {
    const header = readHeader(frame);
    const pdu = readPdu(frame);
    if (header.isResponse) {
      if (pdu === null) pending.lose(header.sequence, 'ANSWER_UNREADABLE');
      else pending.answer(pdu);
      return;
    }
    if (pdu !== null) return takeRequest(pdu);
    const name = answerName(header.commandId);
    if (name !== null) answerTo(name, header.sequence, STATUS.invalidLength);
  };

  socket.on(wire.opened, () => void bind());
  socket.on('data', (chunk: Buffer) => {
    const { frames: whole, outOfStep } = frames.push(chunk);
    for (const frame of whole) {
      if (state === 'ended') return;
      take(frame);
    }
    if (outOfStep) end('STREAM_UNREADABLE');
  });
  socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'NETWORK_ERROR'));
  socket.on('close', () => end('CONNECTION_LOST'));

  return {
    /**
     * Writes all parts of one text in one synchronous step, the permit being used as the last before it, or nothing:
     * nothing of a text is begun later than its permit allows (C21, C34).
     *
     * @param places how many submit_sm may wait for their answers now; a text in more parts goes when none does.
     */
    submit(permit: Permit, parts: readonly Fields[], places: number): Submission {
      if (state !== 'bound' || !socket.writable) return { stage: 'not_bound' };
      const outstanding = pending.countOf('submit_sm');
      if ((outstanding > 0 && outstanding + parts.length > places) || wire.isHeldUp())
        return { stage: 'no_place' };
      const sequences = parts.map(() => pending.nextSequence());
      const bytes = parts.map((part, at) =>
        writePdu('submit_sm', { ...part, sequence_number: sequences[at] ?? 0 }),
      );
      const all = Buffer.concat(bytes);
      if (!permit.use()) return { stage: 'permit_ended' };
      wire.write(all);
      const each = sequences.map((sequence) => {
        const late = Promise.withResolvers<Answer>();
        const inTime = pending.wait(sequence, 'submit_sm', options.answerWithinMs, late.resolve);
        return { inTime, atLast: inTime.then((answer) => (answer.answered ? answer : late.promise)) };
      });
      return {
        stage: 'written',
        answers: track(Promise.all(each.map(({ inTime }) => inTime))),
        atLast: Promise.all(each.map(({ atLast }) => atLast)),
      };
    },

    /** Takes no more texts, waits for the answers that are due both ways, and unbinds. */
    async close(): Promise<void> {
      if (state !== 'bound') return end('CLOSED');
      state = 'closing';
      clearInterval(enquiring);
      await Promise.race([
        Promise.allSettled(underway),
        new Promise((resolve) =>
          setTimeout(resolve, Math.min(options.answerWithinMs, LAST_ANSWERS_MS)).unref(),
        ),
      ]);
      await ask('unbind', {}, Math.min(options.answerWithinMs, UNBIND_MS));
      end('CLOSED');
    },
  };
}
