import { randomInt } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';
import type { Carrier, CarrierText, SendResult } from '../carrier.ts';
import type { Permit } from '../permit.ts';
import type { OwnStatuses } from './error-codes.ts';
import { createInbox, type InboxEvents } from './inbox.ts';
import type { JoinLimits } from './joined-parts.ts';
import { keepBound, type LinkState, type Pauses } from './keep-bound.ts';
import { type IdForms, sameId } from './receipts.ts';
import { openSession } from './session.ts';
import type { LongTexts } from './split-text.ts';
import { submitParts } from './submit-parts.ts';
import { createThrottle, submitResult } from './submit-result.ts';

export interface SmppOptions {
  readonly host: string;
  readonly port: number;
  readonly systemId: string;
  readonly password: string;
  readonly systemType?: string;
  /** True for TLS with the system's authorities, or what Node.js wants to know of it. */
  readonly tls?: boolean | ConnectionOptions;
  /** How many submit_sm may wait for their answers; a text in more parts than this goes by message_payload alone. */
  readonly window?: number;
  readonly longTexts?: LongTexts;
  readonly idForms?: Partial<IdForms>;
  /** What the provider's own command statuses mean, by its handbook. */
  readonly ownStatuses?: OwnStatuses;
  /** Codes of `err:` in receipts that say that the number blocked the sender (C41). */
  readonly blockedErrors?: readonly string[];
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
}

export interface SmppCarrier extends Carrier {
  /** Resolves once it is unbound and nothing of it is open any more. */
  close(): Promise<void>;
}

const JOINING: JoinLimits = {
  texts: 500,
  textsOfOne: 20,
  octets: 4_000_000,
  answerWithinMs: 5_000,
  keepMs: 300_000,
};

/**
 * One account with an SMSC by SMPP 3.4: bound as a transceiver from now until `close`, however often the connection
 * is lost. A send that finds no bound session, or no place in the window, says so at once; nothing waits behind a permit.
 *
 * @throws Error where the port or the options of TLS are none.
 */
export function createSmpp(options: SmppOptions, events: SmppEvents): SmppCarrier {
  const answerWithinMs = options.answerWithinMs ?? 30_000;
  const window = options.window ?? 10;
  const longTexts = options.longTexts ?? 'udh';
  const response = options.idForms?.response ?? 'as_is';
  const idForms = { response, receiptText: response, receiptTlv: response, ...options.idForms };
  const reader = {
    own: options.ownStatuses ?? {},
    throttle: createThrottle(),
    messageId: (id: string) => sameId(id, idForms.response),
  };
  let reference = randomInt(256);

  const inbox = createInbox(
    {
      secret: options.password,
      idForms,
      blockedErrors: new Set(options.blockedErrors),
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
    window,
    bindWithinMs: options.bindWithinMs ?? 30_000,
    answerWithinMs,
    enquireEveryMs: options.enquireEveryMs ?? 30_000,
  };
  const link = keepBound(
    (sessionEvents) => openSession(session, sessionEvents),
    options.pauses ?? { firstMs: 1_000, longestMs: 60_000 },
    {
      delivered: (pdu) => inbox.take(pdu),
      changed(state) {
        if (state.state === 'lost') inbox.connectionLost();
        events.onLink?.(state);
      },
    },
  );

  return {
    kind: 'smpp',
    capabilities: { mms: false, confirmsStop: false },

    async send(permit: Permit, text: CarrierText): Promise<SendResult> {
      reference = (reference + 1) % 256;
      const asked = submitParts(text, { longTexts, window, reference });
      if ('refused' in asked) return { outcome: 'permanent', error: asked.refused };
      return submitResult(link.submit(permit, asked.parts), reader);
    },

    readInbound: () => ({ refused: 'malformed', message: 'An SMSC sends no webhooks' }),
    readStatus: () => ({ refused: 'malformed', message: 'An SMSC sends no webhooks' }),
    webhookAnswer: { contentType: 'text/plain', body: '' },

    async close() {
      inbox.close();
      await link.close();
    },
  };
}
