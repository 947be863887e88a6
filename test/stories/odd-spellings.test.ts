// C25: a STOP counts for the phone, and for the shop's number that it was written to, however their carrier spells them.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import type { NewAccount } from '../../server/src/carriers/accounts.ts';
import type { WebhookRequest } from '../../server/src/carriers/carrier.ts';
import { smppShop } from '../../server/test-support/smpp-shop.ts';
import { startTelnyxStandIn } from '../../server/test-support/telnyx-stand-in.ts';
import { receivedEvent, telnyxWebhook } from '../../server/test-support/telnyx-webhooks.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import { inboundFields, twilioWebhook } from '../../server/test-support/twilio-webhooks.ts';
import { until } from '../../server/test-support/until.ts';
import { startVonageStandIn } from '../../server/test-support/vonage-stand-in.ts';
import { inboundMessage, vonageWebhook } from '../../server/test-support/vonage-webhooks.ts';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

interface Said {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** A shop, and its carrier's way to hand in a text: whether it was taken. */
interface Bench {
  readonly shop: TestShop;
  readonly deliver: (said: Said) => Promise<boolean>;
}

async function overWebhooks(
  account: Omit<NewAccount, 'senders'>,
  build: (said: Said, url: string) => WebhookRequest,
): Promise<Bench> {
  const shop = await testShop({ account: { ...account, senders: [{ number: SENDER }] } });
  undo.push(() => shop.close());
  const accountId: string = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  return {
    shop,
    deliver: async (said) => {
      const url = `/carriers/${accountId}/inbound`;
      const { headers, rawBody: payload } = build(said, `http://shop.example${url}`);
      const sent = { method: 'POST', url, headers: { ...headers, host: 'shop.example' }, payload } as const;
      return (await shop.app.inject(sent)).statusCode === 200;
    },
  };
}

const benches = {
  Twilio: async (): Promise<Bench> => {
    const twilio = await startTwilioStandIn();
    undo.push(() => twilio.close());
    const { accountSid, authToken, baseUrl } = twilio;
    return overWebhooks({ kind: 'twilio', credentials: { accountSid, authToken }, baseUrl }, (said, url) => {
      const messageSid = `SM${randomBytes(16).toString('hex')}`;
      return twilioWebhook(authToken, url, inboundFields({ accountSid, messageSid, ...said }));
    });
  },
  Telnyx: async (): Promise<Bench> => {
    const telnyx = await startTelnyxStandIn();
    undo.push(() => telnyx.close());
    const { apiKey, publicKey, privateKey, baseUrl } = telnyx;
    return overWebhooks({ kind: 'telnyx', credentials: { apiKey, publicKey }, baseUrl }, (said) =>
      telnyxWebhook(privateKey, receivedEvent({ id: randomUUID(), ...said })),
    );
  },
  Vonage: async (): Promise<Bench> => {
    const vonage = await startVonageStandIn();
    undo.push(() => vonage.close());
    const { applicationId, privateKey, signatureSecret, baseUrl } = vonage;
    const credentials = { applicationId, privateKey, signatureSecret };
    return overWebhooks({ kind: 'vonage', credentials, baseUrl }, (said) => {
      const { from, to } = said;
      const event = { ...inboundMessage({ id: randomUUID(), ...said }), from, to };
      return vonageWebhook({ applicationId, signatureSecret }, event);
    });
  },
  SMPP: async (): Promise<Bench> => {
    const s = await smppShop();
    undo.push(() => s.close());
    await until('the account is bound', async () => s.smsc.bound.length > 0);
    const deliver = ({ from, to, body }: Said) =>
      s.says({ id: '', mobile: '' }, body, { source_addr: from, destination_addr: to });
    return { shop: s.shop, deliver: async (said) => (await deliver(said)) === 0 };
  },
};

/** No address of SMPP's is longer than twenty characters. */
const SPELLINGS: Readonly<Record<string, (digits: string) => string>> = {
  'without plus': (digits) => digits,
  'without its country': (digits) => digits.slice(1),
  'as tel:': (digits) => `tel:+${digits}`,
  'as sip:': (digits) => `sip:+${digits}@s`,
  'behind 00': (digits) => `00${digits}`,
  'behind 011': (digits) => `011${digits}`,
  'with brackets': (digits) => digits.replace(/^1(\d{3})(\d{3})/, '1 ($1) $2-'),
  'with blanks': (digits) => digits.replace(/^1(\d{3})(\d{3})/, '+1 $1-$2-'),
};

test.each(Object.entries(benches))(
  'C25 over %s a STOP counts in every spelling of both numbers',
  async (_, bench) => {
    const { shop, deliver } = await bench();
    for (const [spelling, spelled] of Object.entries(SPELLINGS)) {
      const maya = await shop.agreed();
      const dressed = (number: string) => spelled(number.slice(1));
      expect(await deliver({ from: dressed(maya.mobile), to: dressed(SENDER), body: 'STOP' }), spelling).toBe(
        true,
      );
      const { json } = await shop.call('GET', `/customers/${maya.id}`);
      expect(json.consent, spelling).toMatchObject({ state: 'opted_out', method: 'text' });
    }
    // None of them made a thread of another number, or of a number that is not the shop's.
    const { items } = (await shop.call('GET', '/conversations?limit=100')).json;
    expect(items).toHaveLength(Object.keys(SPELLINGS).length);
  },
);

test('C25 over SMPP ten digits of the shop’s country count for them, though they are called international and another country has such numbers', async () => {
  const { shop, deliver } = await benches.SMPP();
  // Sweden has +46 95 55 01 42, and Singapore +65 7555 0142.
  for (const mobile of ['+14695550142', '+16575550142']) {
    const maya = await shop.customer({ mobile });
    await shop.agree({ ...maya, mobile });
    expect(await deliver({ from: mobile.slice(2), to: SENDER.slice(1), body: 'STOP' })).toBe(true);
    const { json } = await shop.call('GET', `/customers/${maya.id}`);
    expect(json.consent).toMatchObject({ state: 'opted_out' });
    // It may yet have come from Sweden: that opens nothing.
    expect(await deliver({ from: mobile.slice(2), to: SENDER.slice(1), body: 'START' })).toBe(true);
    const after = await shop.call('GET', `/customers/${maya.id}`);
    expect(after.json.consent).toMatchObject({ state: 'opted_out' });
  }
  // Whom nobody knows here is who the carrier says, until one of the two is a customer.
  const stateOf = async (number: string) =>
    (await shop.call('GET', `/numbers/${encodeURIComponent(number)}/consent`)).json.state;
  const writes = (body: string) => deliver({ from: '4695550143', to: SENDER.slice(1), body });
  expect(await writes('START')).toBe(true);
  expect(await stateOf('+4695550143')).toBe('opted_in');
  const lee = await shop.customer({ mobile: '+14695550143' });
  await shop.agree({ ...lee, mobile: '+14695550143' });
  expect(await writes('Stop')).toBe(true);
  expect(await stateOf('+14695550143')).toBe('opted_out');
});

test('C25 what no phone can be read from is kept as it is written, for people to see', async () => {
  const { shop, deliver } = await benches.Twilio();
  const from = '5125550142@txt.example.com';
  expect(await deliver({ from, to: SENDER, body: 'STOP' })).toBe(true);
  const { items } = (await shop.call('GET', '/conversations')).json;
  expect(items).toMatchObject([{ number: from, unread: 1 }]);
});
