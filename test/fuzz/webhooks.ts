// What carriers might send to an account, and what only they should be able to.
import { randomUUID } from 'node:crypto';
import type { NewAccount } from '../../server/src/carriers/accounts.ts';
import type { Carrier, WebhookRequest } from '../../server/src/carriers/carrier.ts';
import { createTelnyx } from '../../server/src/carriers/telnyx/telnyx.ts';
import { createTwilio } from '../../server/src/carriers/twilio/twilio.ts';
import { createVonage } from '../../server/src/carriers/vonage/vonage.ts';
import { type Chance, numbersFrom } from '../../server/test-support/seeded-numbers.ts';
import { keyPair } from '../../server/test-support/telnyx-stand-in.ts';
import { receivedEvent, reportEvent, telnyxWebhook } from '../../server/test-support/telnyx-webhooks.ts';
import {
  inboundFields,
  statusFields,
  twilioJsonWebhook,
  twilioSignature,
  twilioWebhook,
} from '../../server/test-support/twilio-webhooks.ts';
import { vonageApplication } from '../../server/test-support/vonage-stand-in.ts';
import { inboundMessage, statusMessage, vonageWebhook } from '../../server/test-support/vonage-webhooks.ts';
import {
  type Form,
  type Json,
  mutatedBytes,
  mutatedForm,
  mutatedJson,
  oddText,
  writtenJson,
} from './mutate.ts';

export const ORIGIN = 'http://shop.example';
export const SENDER = '+15125550100';

export type Door = 'inbound' | 'status';

/** One webhook that came, and what is owed to it. */
export interface Sent {
  readonly door: Door;
  readonly webhook: WebhookRequest;
  /** The carrier's signature covers it, as it is. */
  readonly isSigned: boolean;
  /** It says of which text it is, and from whom, where those stand. */
  readonly isWhole: boolean;
}

/** By whom a webhook is signed. `late`: by the carrier, too long ago or for another address. */
type Signer = 'carrier' | 'nobody' | 'another' | 'late';

export interface FuzzedCarrier {
  readonly name: string;
  readonly carrier: Carrier;
  readonly account: Pick<NewAccount, 'kind' | 'credentials'>;
  /** A webhook to this account, decided by this seed alone. */
  readonly send: (seed: number, accountId: string) => Sent;
}

const aNumber = (chance: Chance): string => `+1212555${String(chance.below(10_000)).padStart(4, '0')}`;
const words = (chance: Chance): string =>
  chance.percent(70)
    ? chance.of(['When can I come?', 'STOP', 'Stop please', 'START', 'HELP', 'Thanks 🚲', ''])
    : oddText(chance);
const pictures = (chance: Chance): string[] =>
  chance.percent(70)
    ? []
    : Array.from({ length: 1 + chance.below(4) }, (_, at) => `https://media.example/${at}`);

function signerOf(chance: Chance): Signer {
  return chance.percent(70) ? 'carrier' : chance.of<Signer>(['nobody', 'another', 'late']);
}

/** Spoiled after it was signed. */
function tampered(webhook: WebhookRequest, signature: string, chance: Chance): WebhookRequest {
  if (chance.percent(50)) return { ...webhook, rawBody: mutatedBytes(webhook.rawBody, chance) };
  const value = String(webhook.headers[signature]);
  const at = chance.below(value.length);
  const spoiled = chance.of<string | string[] | undefined>([
    undefined,
    '',
    // Node.js gives the first of two, or both as one.
    [`${value}x`, value],
    `${value}, ${value}`,
    value.slice(0, at),
    value.slice(0, at) + chance.of(['A', '0', '-', '\u00e9', ' ']) + value.slice(at + 1),
    value.slice(0, at) + oddText(chance).replaceAll(/[^\x21-\x7e]/g, '_') + value.slice(at),
    value.split('').reverse().join(''),
  ]);
  return { ...webhook, headers: { ...webhook.headers, [signature]: spoiled } };
}

/** Carriers whose webhooks are JSON and signed over their bytes. */
function overJson(
  name: string,
  how: {
    carrier: Carrier;
    account: FuzzedCarrier['account'];
    event(door: Door, id: string, chance: Chance): unknown;
    sign(url: string, body: Buffer, signer: Signer): WebhookRequest;
    readonly signatures: readonly string[];
    isWhole(event: unknown): boolean;
  },
): FuzzedCarrier {
  return {
    name,
    carrier: how.carrier,
    account: how.account,
    send(seed, accountId) {
      const chance = numbersFrom(seed);
      const door = chance.of<Door>(['inbound', 'status']);
      let event = how.event(door, `id-${seed}`, chance) as Json;
      for (let times = chance.below(5); times > 0; times--) event = mutatedJson(event, chance);
      let body = writtenJson(event, chance);
      if (chance.percent(20)) body = mutatedBytes(body, chance);
      const signer = signerOf(chance);
      const signed = how.sign(`${ORIGIN}/carriers/${accountId}/${door}`, body, signer);
      const sent = chance.percent(30) ? tampered(signed, chance.of(how.signatures), chance) : signed;
      const asSigned = sent.rawBody.equals(body) && inOneCase(sent.headers) === inOneCase(signed.headers);
      const lied = chance.percent(10)
        ? {
            'content-type': chance.of([
              'text/plain',
              'application/xml',
              'x/y; charset=utf-7',
              '',
              ';;;',
              'json',
              undefined,
            ]),
          }
        : {};
      return {
        door,
        webhook: { ...sent, headers: { ...sent.headers, ...lied } },
        isSigned: signer === 'carrier' && asSigned,
        isWhole: how.isWhole(parsed(sent.rawBody)),
      };
    },
  };
}

/** The name of a scheme of authorization has no case (RFC 9110, 11.1). */
const inOneCase = (headers: WebhookRequest['headers']): string =>
  JSON.stringify(headers).replace(/"bearer /i, '"Bearer ');

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** What stands there, going by own members alone; fit to be kept. */
function textAt(value: unknown, ...path: (string | number)[]): string {
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return '';
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'string' ? value.replaceAll('\0', '') : '';
}

function telnyx(): FuzzedCarrier {
  const [own, other] = [keyPair(), keyPair()];
  const credentials = { apiKey: 'KEY1', publicKey: own.publicKey };
  const keys = { carrier: own.privateKey, late: own.privateKey, another: other.privateKey, nobody: null };
  return overJson('Telnyx', {
    carrier: createTelnyx(credentials, { webhookUrl: ORIGIN, confirmsStop: true }),
    account: { kind: 'telnyx', credentials },
    event(door, id, chance) {
      const from = aNumber(chance);
      if (door === 'inbound')
        return receivedEvent({ id, from, to: SENDER, body: words(chance), mediaUrls: pictures(chance) });
      const error = { code: String(40_000 + chance.below(400)), title: 'Blocked due to STOP message' };
      const status = chance.of(['sent', 'delivered', 'delivery_failed', 'sending_failed', 'queued']);
      return reportEvent({ id, from: SENDER, to: from, status, ...(chance.percent(40) && { error }) });
    },
    sign: (url, body, signer) =>
      telnyxWebhook(keys[signer], body, { url, secondsAgo: signer === 'late' ? 4_000 : 0 }),
    signatures: ['telnyx-signature-ed25519', 'telnyx-timestamp'],
    isWhole(event) {
      const type = textAt(event, 'data', 'event_type');
      if (!['message.received', 'message.sent', 'message.finalized'].includes(type)) return type !== '';
      const id = textAt(event, 'data', 'payload', 'id');
      return (
        id !== '' &&
        (type !== 'message.received' || textAt(event, 'data', 'payload', 'from', 'phone_number') !== '')
      );
    },
  });
}

function vonage(): FuzzedCarrier {
  const credentials = { ...vonageApplication(), signatureSecret: 'the secret of the account' };
  const { applicationId, signatureSecret } = credentials;
  const secrets = {
    carrier: signatureSecret,
    late: signatureSecret,
    another: 'another secret',
    nobody: null,
  };
  return overJson('Vonage', {
    carrier: createVonage(credentials, { webhookUrl: ORIGIN, confirmsStop: true }),
    account: { kind: 'vonage', credentials },
    event(door, id, chance) {
      const from = aNumber(chance);
      if (door === 'inbound')
        return inboundMessage({ id, from, to: SENDER, body: words(chance), mediaUrls: pictures(chance) });
      const status = chance.of(['submitted', 'delivered', 'rejected', 'undeliverable', 'read']);
      const code = { code: 1_000 + 10 * chance.below(40) };
      return statusMessage({ id, from: SENDER, to: from, status, ...(chance.percent(40) && code) });
    },
    sign: (url, body, signer) =>
      vonageWebhook({ applicationId, signatureSecret: secrets[signer] }, body, {
        url,
        secondsAgo: signer === 'late' ? 100_000 : 0,
      }),
    signatures: ['authorization'],
    isWhole(event) {
      const channel = typeof event === 'object' && event !== null && 'channel' in event ? event.channel : '';
      if (typeof channel === 'string' && !['', 'sms', 'mms'].includes(channel)) return true;
      const id = textAt(event, 'message_uuid');
      return id !== '' && (textAt(event, 'status') !== '' || textAt(event, 'from') !== '');
    },
  });
}

function twilio(): FuzzedCarrier {
  const accountSid = `AC${'7'.repeat(32)}`;
  const authToken = 'the token of the account';
  const tokens = { carrier: authToken, late: authToken, another: 'another token', nobody: null };
  const isForm = (headers: WebhookRequest['headers']) =>
    /^application\/x-www-form-urlencoded/i.test(String(headers['content-type']));
  const decoded = (body: Buffer): Form => [...new URLSearchParams(`&${body.toString('utf8')}`)];

  /** By the documents: of a form the address and all parameters, of JSON the address with the hash of the body. */
  const isSigned = ({ url, headers, rawBody }: WebhookRequest): boolean => {
    const signature = headers['x-twilio-signature'];
    const due = isForm(headers)
      ? twilioSignature(authToken, url, decoded(rawBody))
      : twilioJsonWebhook(authToken, url.replace(/[?&]bodySHA256=.*$/, ''), rawBody).headers[
          'x-twilio-signature'
        ];
    return signature === due;
  };
  const isWhole = (door: Door, read: (name: string) => string): boolean => {
    const says = (name: string) => read(name).replaceAll('\0', '') !== '';
    const id = says('MessageSid') || says('SmsSid');
    return id && (door === 'inbound' ? says('From') : says('MessageStatus') || says('SmsStatus'));
  };

  return {
    name: 'Twilio',
    carrier: createTwilio({ accountSid, authToken }, { statusCallback: ORIGIN, confirmsStop: true }),
    account: { kind: 'twilio', credentials: { accountSid, authToken } },
    send(seed, accountId) {
      const chance = numbersFrom(seed);
      const door = chance.of<Door>(['inbound', 'status']);
      const [messageSid, from] = [`SM${seed}`, aNumber(chance)];
      let form: Form =
        door === 'inbound'
          ? [
              ...inboundFields({
                accountSid,
                messageSid,
                from,
                to: SENDER,
                body: words(chance),
                mediaUrls: pictures(chance),
              }),
            ]
          : [
              ...statusFields({
                accountSid,
                messageSid,
                from: SENDER,
                to: from,
                status: chance.of(['sent', 'delivered', 'undelivered', 'failed', 'queued']),
                ...(chance.percent(40) && { errorCode: chance.of([21_610, 30_003, 30_007, 1, 99_999]) }),
              }),
            ];
      for (let times = chance.below(5); times > 0; times--) form = mutatedForm(form, chance);
      const signer = signerOf(chance);
      const token = tokens[signer];
      const url = `${ORIGIN}/carriers/${accountId}/${door}`;
      const address = signer === 'late' ? `${ORIGIN}/carriers/${randomUUID()}/${door}` : url;
      let signed: WebhookRequest;
      if (chance.percent(25)) {
        let event = Object.fromEntries(form) as Json;
        if (chance.percent(40)) event = mutatedJson(event, chance);
        const body = writtenJson(event, chance);
        signed = twilioJsonWebhook(
          token ?? '',
          address,
          chance.percent(20) ? mutatedBytes(body, chance) : body,
        );
      } else {
        const { rawBody, headers } = twilioWebhook(null, address, form);
        const body = chance.percent(20) ? mutatedBytes(rawBody, chance) : rawBody;
        const signature = token === null ? undefined : twilioSignature(token, address, decoded(body));
        signed = { url: address, headers: { ...headers, 'x-twilio-signature': signature }, rawBody: body };
      }
      if (token === null)
        signed = { ...signed, headers: { ...signed.headers, 'x-twilio-signature': undefined } };
      const sent = chance.percent(30) ? tampered(signed, 'x-twilio-signature', chance) : signed;
      const odd = chance.percent(10) && isForm(sent.headers);
      const type = odd
        ? {
            'content-type': chance.of([
              'Application/X-WWW-Form-URLEncoded',
              'application/x-www-form-urlencoded;charset=utf-7;x',
            ]),
          }
        : {};
      const webhook = { ...sent, url: sent.url.replace(address, url), headers: { ...sent.headers, ...type } };
      const fields = isForm(webhook.headers) ? decoded(webhook.rawBody) : plainMembers(webhook.rawBody);
      return {
        door,
        webhook,
        isSigned: isSigned(webhook),
        isWhole: isWhole(door, (wanted) => fields.find(([name]) => name === wanted)?.[1] ?? ''),
      };
    },
  };
}

/** What of a JSON object a form could hold too. */
function plainMembers(body: Buffer): Form {
  const value = parsed(Buffer.from(new TextDecoder().decode(body)));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    ['string', 'number', 'boolean'].includes(typeof each) ? [[name, String(each)] as const] : [],
  );
}

export const fuzzedCarriers = (): FuzzedCarrier[] => [twilio(), telnyx(), vonage()];
