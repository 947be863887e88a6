import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';

/** A text that Twilio has on record. */
export interface KeptMessage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  body: string;
  direction: string;
  status: string;
  errorCode: number | null;
  createdAt: Date;
  /** The ids of its pictures. */
  readonly media?: readonly string[];
}

/** A Twilio that keeps what it takes, so that it can be asked: the Message resource, created and listed. */
export interface TwilioMessages {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl: string;
  /** Latest first, as Twilio lists them. */
  readonly kept: KeptMessage[];
  /** The query of each list that was asked for. */
  readonly asked: URLSearchParams[];
  /** Texts that were asked to be sent, taken or not. */
  posts: number;
  /** How the next texts are treated; once the list is used up, they are taken and answered. */
  readonly next: ('takes_and_fails' | 'fails')[];
  /** While it is set, lists are answered with this. */
  listStatus: number | null;
  pageSize: number;
  /** What was said of customers' consent, in order; each lifts the block on its sender or service. */
  readonly consents: Readonly<Record<string, string>>[];
  /** While it is set, that is answered with this. */
  consentStatus: number | null;
  /** While it is set, none is noted, for this reason. */
  consentFault: 'INTERNAL_SERVER_ERROR' | 'INVALID_SENDER_ID' | null;
  /** By sender or service, and number. Texts between them are refused. */
  readonly blocks: Set<string>;
  /** The service that a sender is in. */
  readonly services: Map<string, string>;
  /** A phone texts to one of the account's numbers; nobody is told. */
  receive(text: {
    readonly from: string;
    readonly to: string;
    readonly body: string;
    readonly at?: Date;
    readonly media?: readonly string[];
  }): KeptMessage;
  close(): Promise<void>;
}

/** What may be asked of the list, and how: whatever else is asked is refused. */
const LIST: Readonly<Record<string, RegExp>> = {
  To: /^\+[1-9]\d{6,14}$/,
  From: /^\+[1-9]\d{6,14}$/,
  'DateSent>': /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/,
  PageSize: /^([1-9]\d{0,2}|1000)$/,
  Page: /^\d+$/,
  PageToken: /^PA/,
};

/** What a consent has to be: https://www.twilio.com/docs/api/errors/30646 */
const CONSENT: Readonly<Record<string, RegExp>> = {
  contact_id: /^\+[1-9]\d{6,14}$/,
  correlation_id: /^[0-9a-f]{32}$/,
  sender_id: /^(MG[0-9a-f]{32}|\+[1-9]\d{6,14})$/,
  status: /^opt-(in|out)$/,
  source: /^(website|offline|opt-in-message|opt-out-message|others)$/,
  date_of_consent: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/,
};
const wrongWith = (item: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(CONSENT), ...Object.keys(item)])]
    .filter((name) => !CONSENT[name]?.test(item[name] ?? ''))
    .map((name) => `INVALID_${name.toUpperCase()}`);

/** https://www.twilio.com/docs/messaging/api/message-resource */
export async function startTwilioMessages(): Promise<TwilioMessages> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      const say = (status: number, value: object) =>
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
      const url = new URL(request.url ?? '', 'http://twilio.test');
      const authorized = request.headers.authorization === `Basic ${btoa(`${accountSid}:${authToken}`)}`;
      if (authorized && url.pathname === '/v1/Consents/Bulk')
        return say(...consented(new URLSearchParams(body)));
      const sid = /\/Messages\/(\w+)\/Media\.json$/.exec(url.pathname)?.[1];
      if (!authorized || (url.pathname !== path && !sid)) return say(401, { code: 20003 });
      if (sid) return say(200, mediaOf(sid));
      if (request.method === 'GET') {
        twilio.asked.push(new URLSearchParams(url.searchParams));
        for (const [name, value] of url.searchParams)
          if (!LIST[name]?.test(value)) return say(400, { code: 20001 });
        // A later page is reached by the address that Twilio gave, and by no counting.
        if (url.searchParams.has('Page') !== url.searchParams.has('PageToken'))
          return say(400, { code: 20006 });
        if (twilio.listStatus !== null) return say(twilio.listStatus, { code: 20500 });
        return say(200, list(url.searchParams));
      }
      twilio.posts++;
      const how = twilio.next.shift();
      if (how === 'fails') return say(500, { code: 20500 });
      const form = new URLSearchParams(body);
      const [from, to] = [form.get('From') ?? '', form.get('To') ?? ''];
      if (twilio.blocks.has(`${twilio.services.get(from) ?? from} ${to}`)) return say(400, { code: 21610 });
      const message = keep(form);
      return how === 'takes_and_fails' ? say(500, { code: 20500 }) : say(201, resource(message));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  const twilio: TwilioMessages = {
    accountSid,
    authToken,
    baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    kept: [],
    asked: [],
    posts: 0,
    next: [],
    listStatus: null,
    pageSize: 50,
    consents: [],
    consentStatus: null,
    consentFault: null,
    blocks: new Set(),
    services: new Map(),
    receive({ from, to, body, at = new Date(), media = [] }) {
      const sid = `${media.length > 0 ? 'MM' : 'SM'}${randomBytes(16).toString('hex')}`;
      const direction = 'inbound';
      const message = {
        sid,
        from,
        to,
        body,
        direction,
        status: 'received',
        errorCode: null,
        createdAt: at,
        media,
      };
      twilio.kept.unshift(message);
      twilio.kept.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
      return message;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  function keep(form: URLSearchParams): KeptMessage {
    const message: KeptMessage = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      from: form.get('From') ?? '',
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      direction: 'outbound-api',
      status: 'sent',
      errorCode: null,
      createdAt: new Date(),
    };
    twilio.kept.unshift(message);
    return message;
  }

  function list(query: URLSearchParams): object {
    // What Twilio's documents promise: whole days.
    const after = Date.parse((query.get('DateSent>') ?? '').slice(0, 10)) || 0;
    const found = twilio.kept.filter(
      ({ from, to, status, createdAt }) =>
        from === (query.get('From') ?? from) &&
        to === (query.get('To') ?? to) &&
        status !== 'queued' &&
        createdAt.getTime() >= after,
    );
    const page = Number(query.get('Page') ?? 0);
    const size = Math.min(twilio.pageSize, Number(query.get('PageSize') ?? 50));
    const [start, end] = [page * size, (page + 1) * size];
    const shown = found.slice(start, end);
    const uriOf = (number: number) => {
      const other = new URLSearchParams(query);
      other.set('Page', String(number));
      return `${path}?${other.toString()}`;
    };
    return {
      messages: shown.map(resource),
      end: start + Math.max(shown.length - 1, 0),
      first_page_uri: uriOf(0),
      next_page_uri: found.length > end ? `${uriOf(page + 1)}&PageToken=PA${shown.at(-1)?.sid}` : null,
      page,
      page_size: size,
      previous_page_uri: page === 0 ? null : uriOf(page - 1),
      start,
      uri: uriOf(page),
    };
  }

  /** https://www.twilio.com/docs/messaging/features/consent-api */
  function consented(form: URLSearchParams): [number, object] {
    if (twilio.consentStatus !== null) return [twilio.consentStatus, { code: 20003 }];
    const items = form.getAll('Items').map((item) => JSON.parse(item) as Record<string, string>);
    if (items.length === 0 || items.length > 25) return [400, { code: 20001 }];
    const done = items.map((item) => {
      const wrong = twilio.consentFault === null ? wrongWith(item) : [twilio.consentFault];
      if (wrong.length === 0) {
        twilio.consents.push(item);
        if (item.status === 'opt-in') twilio.blocks.delete(`${item.sender_id} ${item.contact_id}`);
      }
      const { correlation_id } = item;
      return { correlation_id, error_code: wrong.length === 0 ? 0 : 30646, error_messages: wrong };
    });
    return [201, { items: done }];
  }

  function mediaOf(sid: string): object {
    const media = twilio.kept.find((message) => message.sid === sid)?.media ?? [];
    const folder = path.replace('.json', `/${sid}/Media`);
    return {
      media_list: media.map((id) => ({
        sid: id,
        parent_sid: sid,
        uri: `${folder}/${id.split('/').at(-1)}.json`,
      })),
      next_page_uri: null,
    };
  }

  function resource(message: KeptMessage): object {
    const created = message.createdAt.toUTCString().replace('GMT', '+0000');
    const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
    return {
      account_sid: accountSid,
      api_version: '2010-04-01',
      body: message.body,
      date_created: created,
      date_sent: created,
      date_updated: created,
      direction: message.direction,
      error_code: message.errorCode,
      error_message: message.errorCode === null ? null : `To ${message.to}`,
      from: message.from,
      messaging_service_sid:
        twilio.services.get(message.direction === 'inbound' ? message.to : message.from) ?? null,
      num_media: String(message.media?.length ?? 0),
      num_segments: '1',
      price: '-0.00750',
      price_unit: 'USD',
      sid: message.sid,
      status: message.status,
      subresource_uris: { media: `${uri}/Media.json` },
      to: message.to,
      uri: `${uri}.json`,
    };
  }
  return twilio;
}
