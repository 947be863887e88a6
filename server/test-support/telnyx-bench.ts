import { createTelnyx } from '../src/carriers/telnyx/telnyx.ts';
import type { CarrierHarness } from './carrier-contract.ts';
import { aText, type HttpBench, httpBenches } from './http-bench.ts';
import { keyPair, startTelnyxStandIn, type TelnyxStandIn } from './telnyx-stand-in.ts';
import { receivedEvent, reportEvent, telnyxEvent, telnyxWebhook } from './telnyx-webhooks.ts';

export const WEBHOOK_URL = 'https://shop.example/carriers/7/status';

export const telnyxBenches = httpBenches<TelnyxStandIn>({
  startStandIn: startTelnyxStandIn,
  connect: (standIn, options) =>
    createTelnyx(standIn, { webhookUrl: WEBHOOK_URL, confirmsStop: true, ...options }),
  fates: {
    accepted: { does: 'accepts' },
    blocked: { does: 'refuses', status: 403, code: 40300 },
    refused: { does: 'refuses', status: 422, code: 40310 },
    throttled: { does: 'throttles', retryAfter: '2' },
    unanswered: { does: 'hangs' },
    cut_short: { does: 'cuts_its_answer_short' },
    at_fault: { does: 'fails', status: 500 },
  },
  bodies: ({ requests }) => requests.map(({ json }) => json.text ?? ''),
});

/** What the contract needs to know of Telnyx. */
export const telnyxHarness: CarrierHarness<HttpBench<TelnyxStandIn>> = {
  fates: {
    accepted: true,
    blocked: true,
    refused: true,
    throttled: true,
    unanswered: true,
    cut_short: true,
    at_fault: true,
  },
  open: telnyxBenches.open,
  connections: telnyxBenches.connections,
  lines({ standIn }, is) {
    if (is === 'landline') standIn.lines.set(aText.to, 'fixed line');
    if (is === 'unanswered') standIn.lines.set(aText.to, { does: 'hangs' });
    return is === 'mobile' ? '+15125550143' : aText.to;
  },
  webhooks: ({ standIn: { privateKey } }) => {
    const another = keyPair().privateKey;
    const [from, to] = ['+15125550100', '+15125550142'];
    const blocked = { code: '40300', title: 'Blocked due to STOP message' };
    const statuses: Partial<Record<string, { status: string; error?: { code: string; title: string } }>> = {
      nothing_new: { status: 'queued' },
      blocked: { status: 'sending_failed', error: blocked },
      failed: { status: 'sending_failed', error: { code: '40315', title: 'Unhealthy from address' } },
      undelivered: { status: 'delivery_failed', error: { code: '40001', title: 'Not routable' } },
    };
    return {
      inbound({ carrierMessageId: id, ...text }, more = {}) {
        const { data, ...event } = receivedEvent({ id, ...text });
        const payload = { ...data.payload, ...more };
        return telnyxWebhook(privateKey, { ...more, ...event, data: { ...more, ...data, payload } });
      },
      status(id, wanted, more = {}) {
        const { data, ...event } = reportEvent({ id, from, to, ...(statuses[wanted] ?? { status: wanted }) });
        const payload = { ...data.payload, ...more };
        return telnyxWebhook(privateKey, { ...more, ...event, data: { ...more, ...data, payload } });
      },
      malformed: () => telnyxWebhook(privateKey, telnyxEvent('message.received', { text: 'STOP' })),
      unsigned: ({ rawBody }) => telnyxWebhook(null, rawBody.toString()),
      wronglySigned: ({ rawBody }) => telnyxWebhook(another, rawBody.toString()),
      handles: { opt_out: ['stop', 'Stop All'], opt_in: ['START', 'unstop'], help: [] },
      scope: { more: { messaging_profile_id: 'profile-1' }, is: 'profile-1' },
      leaves: ['Stop please', 'STOP.', 'REVOKE', 'YES', 'HELP'],
    };
  },
};
