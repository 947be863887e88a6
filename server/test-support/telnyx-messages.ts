import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { keyPair } from './telnyx-stand-in.ts';

/** A text that Telnyx has on record. */
export interface KeptText {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  body: string;
  readonly direction: 'inbound' | 'outbound';
  status: string;
  errors: { code: string; title: string }[];
  createdAt: Date;
  readonly media: readonly string[];
  /** Older than Telnyx keeps: only its detail record is left. */
  gone: boolean;
}

export interface OptOut {
  readonly from: string;
  readonly to: string;
  readonly messaging_profile_id: string | null;
  readonly created_at: string;
}

/** A Telnyx that keeps what it takes, so that it can be asked: texts, their detail records, and the list of opt-outs. */
export interface TelnyxMessages {
  readonly apiKey: string;
  readonly publicKey: string;
  readonly baseUrl: string;
  readonly kept: KeptText[];
  readonly optOuts: OptOut[];
  /** The query of each list that was asked for. */
  readonly asked: URLSearchParams[];
  posts: number;
  readonly next: ('takes_and_fails' | 'fails')[];
  /** While it is set, lists are answered with this. */
  listStatus: number | null;
  pageSize: number;
  /** How its lists write times. */
  writeTime: (at: Date) => string;
  receive(text: {
    readonly from: string;
    readonly to: string;
    readonly body: string;
    readonly at?: Date;
    readonly media?: readonly string[];
    readonly gone?: boolean;
  }): KeptText;
  close(): Promise<void>;
}

const PAGE = /^[1-9]\d*$/;
const NUMBER = /^\+[1-9]\d{6,14}$/;
/** What may be asked of each list, and how: whatever else is asked is refused. */
const LISTS = new Map<string, Readonly<Record<string, RegExp>>>([
  [
    '/v2/detail_records',
    {
      'filter[record_type]': /^messaging$/,
      'filter[direction]': /^(in|out)bound$/,
      'filter[cli]': NUMBER,
      'filter[cld]': NUMBER,
      'filter[created_at][gte]': /^\d{4}-\d\d-\d\d$/,
      sort: /^-?created_at$/,
      'page[number]': PAGE,
      'page[size]': /^([1-9]|[1-4]\d|50)$/,
    },
  ],
  [
    '/v2/messaging_optouts',
    {
      redaction_enabled: /^(true|false)$/,
      'page[number]': PAGE,
      'page[size]': /^([1-9]|[1-9]\d|1\d\d|2[0-4]\d|250)$/,
    },
  ],
]);

/**
 * https://developers.telnyx.com/api-reference/detail-records/search-detail-records,
 * …/messages/retrieve-a-message and …/opt-out-management/list-opt-outs
 */
export async function startTelnyxMessages(): Promise<TelnyxMessages> {
  const apiKey = `KEY${randomBytes(16).toString('hex').toUpperCase()}`;
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      const say = (status: number, value: object) =>
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
      const fault = (status: number, code: string) =>
        say(status, { errors: [{ code, title: 'Fault', detail: 'about +15125550142' }] });
      const url = new URL(request.url ?? '', 'http://telnyx.test');
      if (request.headers.authorization !== `Bearer ${apiKey}`) return fault(401, '10009');
      if (request.method === 'POST') {
        telnyx.posts++;
        const how = telnyx.next.shift();
        if (how === 'fails') return fault(500, '10007');
        const { from, to, text = '', media_urls: media = [] } = JSON.parse(body);
        const kept = keep({ from, to, body: text, direction: 'outbound', status: 'delivered', media });
        return how === 'takes_and_fails' ? fault(500, '10007') : say(200, { data: resource(kept) });
      }
      const id = /^\/v2\/messages\/([\w-]+)$/.exec(url.pathname)?.[1];
      if (id !== undefined) {
        const kept = telnyx.kept.find((one) => one.id === id && !one.gone);
        return kept ? say(200, { data: resource(kept) }) : fault(404, '10005');
      }
      telnyx.asked.push(url.searchParams);
      if (telnyx.listStatus !== null) return fault(telnyx.listStatus, '10007');
      const asks = LISTS.get(url.pathname);
      if (asks === undefined) return fault(404, '10005');
      for (const [name, value] of url.searchParams) if (!asks[name]?.test(value)) return fault(400, '10031');
      if (url.pathname === '/v2/messaging_optouts')
        return say(200, page(url.searchParams, optOuts(url.searchParams)));
      if (!url.searchParams.has('filter[record_type]')) return fault(400, '10031');
      return say(200, page(url.searchParams, records(url.searchParams)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();

  const telnyx: TelnyxMessages = {
    apiKey,
    publicKey: keyPair().publicKey,
    baseUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    kept: [],
    optOuts: [],
    asked: [],
    posts: 0,
    next: [],
    listStatus: null,
    pageSize: 50,
    writeTime: (at) => at.toISOString(),
    receive: ({ at, gone, ...text }) => {
      const kept = keep({ media: [], ...text, direction: 'inbound', status: 'received' });
      return Object.assign(kept, { createdAt: at ?? kept.createdAt, gone: gone ?? false });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  function keep(text: Omit<KeptText, 'id' | 'createdAt' | 'errors' | 'gone'>): KeptText {
    const kept = { ...text, id: randomUUID(), createdAt: new Date(), errors: [], gone: false };
    telnyx.kept.push(kept);
    return kept;
  }

  /** Numbers are hidden from whoever does not ask to see them. */
  const optOuts = (query: URLSearchParams): readonly OptOut[] =>
    query.get('redaction_enabled') === 'false'
      ? telnyx.optOuts
      : telnyx.optOuts.map((one) => ({ ...one, to: one.to.replace(/\d{4}$/, '****') }));

  function records(query: URLSearchParams): object[] {
    const wants = (name: string, value: string) => (query.get(`filter[${name}]`) ?? value) === value;
    // What Telnyx's documents promise: whole days.
    const after = Date.parse((query.get('filter[created_at][gte]') ?? '').slice(0, 10)) || 0;
    if (!wants('record_type', 'messaging')) return [];
    return telnyx.kept
      .filter(
        ({ direction, from, to, createdAt }) =>
          wants('direction', direction) &&
          wants('cli', from) &&
          wants('cld', to) &&
          createdAt.getTime() >= after,
      )
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
      .map(({ id, direction, from, to, status, createdAt }) => ({
        record_type: 'message_detail_record',
        uuid: id,
        direction,
        cli: from,
        cld: to,
        status,
        created_at: telnyx.writeTime(createdAt),
      }));
  }

  function page(query: URLSearchParams, all: readonly object[]): object {
    const number = Number(query.get('page[number]') ?? 1);
    const size = Math.min(telnyx.pageSize, Number(query.get('page[size]') ?? 20));
    return {
      data: all.slice((number - 1) * size, number * size),
      meta: {
        page_number: number,
        page_size: size,
        total_pages: Math.ceil(all.length / size),
        total_results: all.length,
      },
    };
  }

  const resource = (kept: KeptText): object => ({
    record_type: 'message',
    direction: kept.direction,
    id: kept.id,
    type: kept.media.length > 0 ? 'MMS' : 'SMS',
    messaging_profile_id: '40017a8d-0000-4000-8000-000000000000',
    from: { phone_number: kept.from },
    to: [{ phone_number: kept.to, status: kept.direction === 'inbound' ? 'delivered' : kept.status }],
    text: kept.body,
    media: kept.media.map((url) => ({ url })),
    errors: kept.errors,
    received_at: kept.createdAt.toISOString(),
  });
  return telnyx;
}
