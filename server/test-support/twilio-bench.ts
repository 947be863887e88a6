import { createTwilio } from '../src/carriers/twilio/twilio.ts';
import type { CarrierHarness } from './carrier-contract.ts';
import { aText, type HttpBench, httpBenches } from './http-bench.ts';
import { startTwilioStandIn, type TwilioStandIn } from './twilio-stand-in.ts';
import { inboundFields, statusFields, twilioSignature, twilioWebhook } from './twilio-webhooks.ts';

export const INBOUND_URL = 'https://shop.example/carriers/7/inbound';
export const STATUS_URL = 'https://shop.example/carriers/7/status';

export const twilioBenches = httpBenches<TwilioStandIn>({
  startStandIn: startTwilioStandIn,
  connect: (standIn, options) =>
    createTwilio(standIn, { statusCallback: STATUS_URL, confirmsStop: true, ...options }),
  fates: {
    accepted: { does: 'accepts' },
    blocked: { does: 'refuses', code: 21610 },
    refused: { does: 'refuses', code: 21614 },
    throttled: { does: 'throttles', retryAfter: '2' },
    unanswered: { does: 'hangs' },
    cut_short: { does: 'cuts_its_answer_short' },
    at_fault: { does: 'fails', status: 500 },
  },
  bodies: ({ requests }) => requests.map(({ form }) => form.get('Body') ?? ''),
});

/** What the contract needs to know of Twilio. */
export const twilioHarness: CarrierHarness<HttpBench<TwilioStandIn>> = {
  fates: {
    accepted: true,
    blocked: true,
    refused: true,
    throttled: true,
    unanswered: true,
    cut_short: true,
    at_fault: true,
  },
  open: twilioBenches.open,
  connections: twilioBenches.connections,
  lines({ standIn }, is) {
    if (is === 'landline') standIn.lines.set(aText.to, 'landline');
    if (is === 'unanswered') standIn.lines.set(aText.to, { does: 'hangs' });
    return is === 'mobile' ? '+15125550143' : aText.to;
  },
  webhooks: ({ standIn: { accountSid, authToken } }) => {
    const [from, to] = ['+15125550100', '+15125550142'];
    const statuses: Partial<Record<string, readonly [string, number?]>> = {
      nothing_new: ['queued'],
      blocked: ['failed', 21610],
      failed: ['failed', 30006],
      undelivered: ['undelivered', 30003],
    };
    const entries = (more: Readonly<Record<string, string>> = {}) => Object.entries(more);
    const signedBy = (signature: string | undefined) => ({ 'x-twilio-signature': signature });
    return {
      inbound: ({ carrierMessageId: messageSid, ...text }, more) =>
        twilioWebhook(authToken, INBOUND_URL, [
          ...inboundFields({ accountSid, messageSid, ...text }),
          ...entries(more),
        ]),
      status(messageSid, wanted, more) {
        const [status, errorCode] = statuses[wanted] ?? [wanted];
        const fields = statusFields({
          accountSid,
          messageSid,
          status,
          from,
          to,
          ...(errorCode && { errorCode }),
        });
        return twilioWebhook(authToken, STATUS_URL, [...fields, ...entries(more)]);
      },
      malformed: () => twilioWebhook(authToken, INBOUND_URL, [['AccountSid', accountSid]]),
      unsigned: (webhook) => ({ ...webhook, headers: { ...webhook.headers, ...signedBy(undefined) } }),
      wronglySigned: (webhook) => ({
        ...webhook,
        headers: { ...webhook.headers, ...signedBy(twilioSignature('another token', webhook.url, [])) },
      }),
      handles: { opt_out: ['stop', 'REVOKE'], opt_in: ['START', 'Yes'], help: ['HELP'] },
      scope: { more: { MessagingServiceSid: 'MG1' }, is: 'MG1' },
      leaves: ['Stop please', 'STOP.', 'STOP ALL'],
    };
  },
};
