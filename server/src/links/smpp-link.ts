import { countSegments, handledBeforeUs, readyRecognition } from '@conversations/consent';
import type { CarrierText, SendResult } from '../carriers/carrier.ts';
import type { Connection } from '../carriers/open-carriers.ts';
import type { Permit } from '../carriers/permit.ts';
import type { SmppCarrier } from '../carriers/smpp/smpp.ts';
import type { Waiting } from '../messaging/held-links.ts';
import type { Parts } from '../messaging/parts.ts';
import { receiveStatus } from '../messaging/receive-status.ts';
import { receiveUnnamedText } from '../messaging/receive-unnamed-text.ts';
import { recordLateAnswer } from '../messaging/record-late-answer.ts';
import { createPace } from './pace.ts';
import { recallTexts } from './recall-texts.ts';
import type { LinkNow } from './record-link.ts';
import { smppOptions } from './smpp-options.ts';

/**
 * How soon texts of an account without a connection are looked at again: the later, the longer it is gone. Its return
 * lets them go at once.
 */
const LOOK_AGAIN_MS = { soonest: 1_000, latest: 300_000 };

/** One account's connection, held by this process. */
export interface Link {
  send(permit: Permit, text: CarrierText): Promise<SendResult>;
  /** Null where it takes texts as they come. */
  waiting(): Waiting | null;
  now(): LinkNow;
  close(): Promise<void>;
}

/**
 * Binds to the account's SMSC, and stays bound until `close`. What comes over the connection takes the way of a webhook:
 * its answer waits for the commit, and for what had been granted before a STOP (C21).
 *
 * @param changed called whenever `now` has become another.
 * @throws where the account's credentials cannot be used.
 */
export async function openSmppLink(
  parts: Parts,
  { businessId, accountId, credentials, confirmsStop }: Connection,
  changed: () => void,
): Promise<Link> {
  const { createSmpp } = await import('../carriers/smpp/smpp.ts');
  // Before texts come in: a process that only sends never needs it.
  readyRecognition();
  const arrival = { businessId, accountId };
  let now: LinkNow = { connected: false, reason: null };
  let since = Date.now();
  let restsUntil = 0;
  const pace = createPace();
  const become = (next: LinkNow) => {
    if (next.connected === now.connected && next.reason === now.reason) return;
    if (next.connected !== now.connected) since = Date.now();
    now = next;
    changed();
  };
  /** The SMSC is told to send again what could not be taken; here stands why. */
  const orLogged = async (what: string, work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      parts.log.error({ err: error, accountId }, what);
      throw error;
    }
  };
  const carrier: SmppCarrier = createSmpp(smppOptions(credentials), {
    onInbound: (text) =>
      orLogged(
        'a text from a phone could not be taken yet; the provider is asked to send it again',
        receiveUnnamedText(parts, arrival, {
          ...text,
          carrierHandled: handledBeforeUs({
            carrier: 'smpp',
            body: text.body,
            sender: text.to,
            confirmsStop,
          }),
        }),
      ),
    onStatus: (report) =>
      orLogged(
        'a delivery receipt could not be taken yet; the provider is asked to send it again',
        receiveStatus(parts, arrival, report),
      ),
    onLink(link) {
      become(
        link.state === 'bound'
          ? { connected: true, reason: null }
          : { connected: false, reason: link.reason },
      );
    },
    recallTexts: recallTexts(parts.store, arrival),
    onProblem: (code) => parts.log.warn({ accountId, code }, 'a delivery receipt names no text'),
    onLateAnswer(messageId, result) {
      recordLateAnswer(parts, arrival, messageId, result).catch((error: unknown) =>
        parts.log.error({ err: error, messageId }, 'an answer that came late is not on record'),
      );
    },
  });
  return {
    async send(permit, text) {
      if (!now.connected) return { outcome: 'permit_ended' };
      const { segments } = countSegments(text.body);
      const begunAt = pace.begin(segments);
      const result = await carrier.send(permit, text);
      if (result.outcome === 'accepted') pace.took(segments);
      if (result.outcome === 'throttled') {
        pace.tooFast(begunAt);
        restsUntil = Math.max(restsUntil, Date.now() + result.retryAfterMs);
      }
      // Lost in this moment: nothing was written, and that is no try of the text's.
      const notBegun = result.outcome === 'temporary' && result.error.code === 'NOT_BOUND';
      return notBegun ? { outcome: 'permit_ended' } : result;
    },
    waiting() {
      if (!now.connected) {
        const { soonest, latest } = LOOK_AGAIN_MS;
        const pause = Math.min(latest, Math.max(soonest, Date.now() - since));
        return { room: 0, reason: 'not_connected', until: new Date(Date.now() + pause) };
      }
      if (restsUntil > Date.now()) return { room: 0, reason: null, until: new Date(restsUntil) };
      const room = pace.room();
      return room && { room: room.room, reason: null, until: new Date(Date.now() + room.againInMs) };
    },
    now: () => now,
    async close() {
      now = { connected: false, reason: 'CLOSED' };
      await carrier.close();
    },
  };
}
