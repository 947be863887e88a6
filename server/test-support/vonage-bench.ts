import { createVonage } from '../src/carriers/vonage/vonage.ts';
import type { CarrierHarness } from './carrier-contract.ts';
import { type HttpBench, httpBenches } from './http-bench.ts';
import { startVonageStandIn, type VonageStandIn, wordsOf } from './vonage-stand-in.ts';
import { inboundMessage, statusMessage, vonageWebhook } from './vonage-webhooks.ts';

export const WEBHOOK_URL = 'https://shop.example/carriers/7/status';

export const vonageBenches = httpBenches<VonageStandIn>({
  startStandIn: startVonageStandIn,
  connect: (standIn, options) =>
    createVonage(standIn, { webhookUrl: WEBHOOK_URL, confirmsStop: true, ...options }),
  fates: {
    accepted: { does: 'accepts' },
    // Documented for delivery reports; should Vonage ever say it at once, it means the same.
    blocked: { does: 'refuses', status: 422, code: 1240 },
    refused: { does: 'refuses', status: 422, code: 1170 },
    throttled: { does: 'throttles', retryAfter: '2' },
    unanswered: { does: 'hangs' },
    cut_short: { does: 'cuts_its_answer_short' },
    at_fault: { does: 'fails', status: 500 },
  },
  bodies: ({ requests }) => requests.map(({ json }) => wordsOf(json)),
});

/** What the contract needs to know of Vonage. */
export const vonageHarness: CarrierHarness<HttpBench<VonageStandIn>> = {
  fates: {
    accepted: true,
    blocked: true,
    refused: true,
    throttled: true,
    unanswered: true,
    cut_short: true,
    at_fault: true,
  },
  open: vonageBenches.open,
  connections: vonageBenches.connections,
  // Vonage sells its look-ups apart from its messages, under credentials of their own.
  lines: null,
  webhooks: ({ standIn: { applicationId, signatureSecret } }) => {
    const signed = (event: unknown) => vonageWebhook({ applicationId, signatureSecret }, event);
    const [from, to] = ['+15125550100', '+15125550142'];
    const statuses: Partial<Record<string, { status: string; code?: number }>> = {
      nothing_new: { status: 'on_its_way' },
      sent: { status: 'submitted' },
      undelivered: { status: 'undeliverable', code: 1260 },
      failed: { status: 'rejected', code: 1170 },
      blocked: { status: 'rejected', code: 1240 },
    };
    return {
      inbound: ({ carrierMessageId: id, ...text }, more = {}) =>
        signed({ ...more, ...inboundMessage({ id, ...text }) }),
      status: (id, wanted, more = {}) =>
        signed({ ...more, ...statusMessage({ id, from, to, ...(statuses[wanted] ?? { status: wanted }) }) }),
      malformed: () => signed({ channel: 'sms', message_type: 'text', text: 'STOP' }),
      unsigned: ({ rawBody }) => vonageWebhook({ applicationId, signatureSecret: null }, rawBody),
      wronglySigned: ({ rawBody }) =>
        vonageWebhook({ applicationId, signatureSecret: 'another secret' }, rawBody),
      handles: { opt_out: ['stop', 'Unsubscribe'], opt_in: ['START', 'unstop'], help: [] },
      leaves: ['Stop please', 'STOP.', 'STOPALL', 'REVOKE', 'YES', 'HELP'],
    };
  },
};
