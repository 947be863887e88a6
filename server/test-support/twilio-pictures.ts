import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { ShownMedia } from '../src/media/shown-media.ts';
import { type MediaStandIn, startMediaStandIn } from './media-stand-in.ts';
import { SENDER, type TestShop, testShop } from './test-shop.ts';
import { inboundFields, twilioWebhook } from './twilio-webhooks.ts';
import { until } from './until.ts';

/** A shop to which phones text pictures, by way of Twilio's stand-in. Nothing fetches them yet. */
export interface TwilioPictures {
  readonly shop: TestShop;
  readonly carrier: MediaStandIn;
  /** A text with files, as Twilio reports it. Gives the answer's status and the path of each file. */
  readonly texts: (
    from: string,
    files: readonly (Buffer | RequestListener)[],
    body?: string,
  ) => Promise<{ status: number; paths: string[] }>;
  readonly threadOf: (
    number: string,
  ) => Promise<{ id: string; texts: { id: string; body: string; media: ShownMedia[] }[] }>;
  readonly mediaOf: (number: string) => Promise<ShownMedia[]>;
  /** Once all of it is here, or will not come. */
  readonly settled: (number: string, count?: number) => Promise<ShownMedia[]>;
  readonly close: () => Promise<void>;
}

const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'the token';

export async function twilioPictures(): Promise<TwilioPictures> {
  const carrier = await startMediaStandIn(`Basic ${btoa(`${accountSid}:${authToken}`)}`);
  const shop = await testShop({
    account: {
      kind: 'twilio',
      credentials: { accountSid, authToken },
      baseUrl: carrier.baseUrl,
      senders: [{ number: SENDER, default: true }],
    },
  });
  const accountId: string = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;

  const texts: TwilioPictures['texts'] = async (from, files, body = '') => {
    const messageSid = `MM${randomBytes(16).toString('hex')}`;
    const paths = files.map((file, at) => {
      const path = `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/ME${at}`;
      carrier.files.set(path, file);
      return path;
    });
    const fields = inboundFields({
      accountSid,
      messageSid,
      from,
      to: SENDER,
      body,
      mediaUrls: paths.map((path) => `${carrier.baseUrl}${path}`),
    });
    const path = `/carriers/${accountId}/inbound`;
    const { headers, rawBody } = twilioWebhook(authToken, `http://localhost${path}`, fields);
    const answer = await shop.app.inject({
      method: 'POST',
      url: path,
      headers: { ...(headers as Record<string, string>), host: 'localhost' },
      payload: rawBody,
    });
    return { status: answer.statusCode, paths };
  };
  const threadOf: TwilioPictures['threadOf'] = async (number) => {
    const { items } = (await shop.call('GET', '/conversations?limit=100')).json;
    const { id } = items.find((each: { number: string }) => each.number === number);
    const timeline = (await shop.call('GET', `/conversations/${id}/timeline`)).json.items;
    return {
      id,
      texts: timeline
        .filter((item: { kind: string }) => item.kind === 'message')
        .map(({ message }: { message: object }) => message)
        .reverse(),
    };
  };
  const mediaOf: TwilioPictures['mediaOf'] = async (number) =>
    (await threadOf(number)).texts.flatMap(({ media }) => media);
  return {
    shop,
    carrier,
    texts,
    threadOf,
    mediaOf,
    settled: (number, count = 1) =>
      until('what came is here, or will not come', async () => {
        const media = await mediaOf(number);
        return media.length >= count && media.every(({ state }) => state !== 'on_its_way') && media;
      }),
    async close() {
      await shop.close();
      await carrier.close();
    },
  };
}
