import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionOptions } from 'node:tls';
import type { Fields } from 'smpp';
import type { Carrier, CarrierText, SendResult } from '../carrier.ts';
import { PERMIT_MS, type Permit } from '../permit.ts';
import type { DefaultAlphabet } from './encode-text.ts';
import type { OwnStatuses } from './error-codes.ts';
import { createInbox, type InboxEvents, type InboxOptions } from './inbox.ts';
import type { JoinLimits } from './joined-parts.ts';
import { keepBound, type LinkState, type Pauses } from './keep-bound.ts';
import { createKnownIds, type RecallTexts } from './known-ids.ts';
import { type IdForms, type ReceiptErrors, sameId } from './receipts.ts';
import { type BoundAs, openSession, type Submission } from './session.ts';
import type { LongTexts } from './split-text.ts';
import { type AddressKind, submitParts, type ValidityPeriod } from './submit-parts.ts';
import { createThrottle, readAnswers, submitResult } from './submit-result.ts';

export interface SmppOptions {
  readonly host: string;
  readonly port: number;
  readonly systemId: string;
  readonly password: string;
  readonly systemType?: string;
  /** One session for both ways, or one for each: some SMSCs know no transceiver. */
  readonly sessions?: 'transceiver' | 'separate';
  /** True for TLS with the system's authorities, or what Node.js wants to know of it. */
  readonly tls?: boolean | ConnectionOptions;
  /** How many submit_sm may wait for their answers; a text in more parts than this goes by message_payload alone. */
  readonly window?: number;
  readonly longTexts?: LongTexts;
  /** What data_coding 0 means to this SMSC. */
  readonly defaultAlphabet?: DefaultAlphabet;
  readonly validityPeriod?: ValidityPeriod;
  readonly source?: AddressKind;
  readonly destination?: AddressKind;
  readonly openAddresses?: InboxOptions['openAddresses'];
  /** Left out, a receipt whose id is written in another way than the answer's is known by the phone that it names. */
  readonly idForms?: Partial<IdForms>;
  /** What the provider's own command statuses mean, by its handbook. */
  readonly ownStatuses?: OwnStatuses;
  /** The same of the codes of `err:` in receipts. */
  readonly receiptErrors?: ReceiptErrors;
  readonly bindWithinMs?: number;
  /** How long an answer may take before the outcome is unknown, or the link dead. */
  readonly answerWithinMs?: number;
  readonly enquireEveryMs?: number;
  readonly pauses?: Pauses;
  readonly joining?: Partial<JoinLimits>;
}

export interface SmppEvents extends Pick<InboxEvents, 'onInbound' | 'onStatus'> {
  /** For logs and for a display: codes, and nothing of texts or numbers. */
  readonly onLink?: (state: LinkState) => void;
  readonly onProblem?: InboxEvents['onProblem'];
  /** Asked where a receipt names no text that was sent since this connector was made. */
  readonly recallTexts?: RecallTexts;
  /** An answer that came after its text was called unknown. `messageId` is that of the text's permit. */
  readonly onLateAnswer?: (messageId: string, result: SendResult) => void;
}

export interface SmppCarrier extends Carrier {
  /** Resolves once it is unbound and nothing of it is open any more. */
  close(): Promise<void>;
}

const LOOK_FOR_PLACE_MS = 10;

const JOINING: JoinLimits = {
  texts: 500,
  textsOfOne: 20,
  octets: 4_000_000,
  answerWithinMs: 5_000,
  keepMs: 300_000,
};

/**
 * One account with an SMSC by SMPP 3.4: bound from now until `close`, however often the connection
 * is lost. A send that finds no bound session says so at once; one that finds no place in the window waits for one, and
 * no longer than a permit lasts.
 *
 * @throws Error where the port or the options of TLS are none.
 */
export function createSmpp(options: SmppOptions, events: SmppEvents): SmppCarrier {
  const answerWithinMs = options.answerWithinMs ?? 30_000;
  const window = options.window ?? 10;
  const defaultAlphabet = options.defaultAlphabet ?? 'gsm';
  const writing = {
    longTexts: options.longTexts ?? 'udh',
    defaultAlphabet,
    validityPeriod: options.validityPeriod ?? 'absolute',
    source: options.source ?? {},
    destination: options.destination ?? {},
    window,
  };
  const response = options.idForms?.response ?? 'as_is';
  const idForms = { response, receiptText: response, receiptTlv: response, ...options.idForms };
  const reader = {
    own: options.ownStatuses ?? {},
    throttle: createThrottle(window),
    messageId: (id: string) => sameId(id, idForms.response),
  };
  const knownIds = createKnownIds(options.idForms === undefined, events.recallTexts);
  /** Before the result is known to anybody: a receipt may come with the next octet. */
  const noted = (result: SendResult, to: string): SendResult => {
    const early = result.outcome === 'accepted' ? knownIds.took(result.carrierMessageId, to) : undefined;
    for (const report of early ?? []) void events.onStatus(report).catch(() => {});
    return result;
  };
  let reference = randomInt(256);

  const inbox = createInbox(
    {
      secret: options.password,
      idForms,
      receiptErrors: options.receiptErrors ?? new Map(),
      defaultAlphabet,
      knownIds,
      openAddresses: options.openAddresses ?? 'as_they_stand',
      joining: { ...JOINING, ...options.joining },
    },
    { onProblem: () => {}, ...events },
  );

  const session = {
    host: options.host,
    port: options.port,
    systemId: options.systemId,
    password: options.password,
    systemType: options.systemType ?? '',
    tls: options.tls === true ? {} : options.tls || null,
    bindWithinMs: options.bindWithinMs ?? 30_000,
    answerWithinMs,
    enquireEveryMs: options.enquireEveryMs ?? 30_000,
  };
  const kinds: readonly BoundAs[] =
    options.sessions === 'separate' ? ['transmitter', 'receiver'] : ['transceiver'];
  const standing = new Set<BoundAs>();
  const keep = (boundAs: BoundAs) =>
    keepBound(
      (sessionEvents) => openSession({ ...session, boundAs }, sessionEvents),
      options.pauses ?? { firstMs: 1_000, longestMs: 20_000, longestAfterRefusalMs: 60_000 },
      {
        delivered: (pdu) => inbox.take(pdu),
        changed(state) {
          if (state.state === 'bound') standing.add(boundAs);
          else {
            standing.delete(boundAs);
            inbox.connectionLost();
          }
          // Both have to stand: who cannot hear a STOP sends nothing (C25).
          if (state.state === 'lost' || standing.size === kinds.length) events.onLink?.(state);
        },
      },
    );
  const links = kinds.map(keep);

  const submit = (permit: Permit, parts: readonly Fields[]) =>
    standing.size === kinds.length && links[0]
      ? links[0].submit(permit, parts, reader.throttle.places())
      : ({ stage: 'not_bound' } as const);
  let queue: Promise<unknown> = Promise.resolve();
  let queued = 0;
  /** In turn, so that a text in many parts is not passed by all others for ever. */
  const submitInTurn = (permit: Permit, parts: readonly Fields[]): Promise<Submission> => {
    const giveUpAt = performance.now() + PERMIT_MS;
    const turn = queue.then(async () => {
      for (;;) {
        const submission = submit(permit, parts);
        if (submission.stage !== 'no_place' || performance.now() >= giveUpAt) return submission;
        await sleep(LOOK_FOR_PLACE_MS);
      }
    });
    queued++;
    queue = turn.finally(() => queued--);
    return turn;
  };

  return {
    kind: 'smpp',
    capabilities: { mms: false, confirmsStop: false },

    async send(permit: Permit, text: CarrierText): Promise<SendResult> {
      reference = (reference + 1) % 256;
      const asked = submitParts(text, { ...writing, reference });
      if ('refused' in asked) return { outcome: 'permanent', error: asked.refused };
      const { parts } = asked;
      let submission: Submission = queued > 0 ? { stage: 'no_place' } : submit(permit, parts);
      if (submission.stage === 'no_place') submission = await submitInTurn(permit, parts);
      const result = noted(await submitResult(submission, reader), text.to);
      const isLate = result.outcome === 'unknown' && result.error.code === 'ANSWER_TIMEOUT';
      if (isLate && submission.stage === 'written') {
        void submission.atLast.then((answers) => {
          if (answers.every(({ answered }) => answered))
            events.onLateAnswer?.(
              permit.messageId,
              noted(readAnswers(answers, performance.now(), reader), text.to),
            );
        });
      }
      return result;
    },

    readInbound: () => ({ refused: 'malformed', message: 'An SMSC sends no webhooks' }),
    readStatus: () => ({ refused: 'malformed', message: 'An SMSC sends no webhooks' }),
    webhookAnswer: { contentType: 'text/plain', body: '' },

    async close() {
      inbox.close();
      await Promise.all(links.map((link) => link.close()));
    },
  };
}
