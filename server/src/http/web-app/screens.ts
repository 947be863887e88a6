/** What a screen waits for before its first words can stand there. */
export interface FirstNeeds {
  /** The source of its part of the program, where that is a file of its own (web/src/app/routes.tsx). */
  readonly source: string | null;
  /** What it asks the API for first, below /api/v1 and to the letter: another address would be asked twice. */
  readonly asks: readonly string[];
}

/** What the frame around every screen asks for. */
export const ALWAYS = ['/me', '/conversations/counts', '/tasks/counts'];

const OPEN_LIST = '/conversations?status=open&spoken=true&limit=60';

interface Screen extends FirstNeeds {
  readonly at: RegExp;
}

/** `{id}` is what stands in the address. Held against what the screens really ask for by test/web/first-load.test.ts. */
const SCREENS: readonly Screen[] = [
  { at: /^\/inbox$/, source: null, asks: [OPEN_LIST] },
  {
    at: /^\/inbox\/(?<id>[\w-]+)$/,
    source: 'src/inbox/thread.tsx',
    asks: ['/conversations/{id}', '/conversations/{id}/timeline?limit=40', OPEN_LIST, '/staff'],
  },
  { at: /^\/ask$/, source: 'src/ask/new-customer.tsx', asks: [] },
  {
    at: /^\/ask\/(?<id>[\w-]+)$/,
    source: 'src/ask/ask.tsx',
    asks: ['/customers/{id}', '/scripts/current', '/stores'],
  },
  { at: /^\/customers$/, source: 'src/customers/customers.tsx', asks: ['/customers?limit=100'] },
  {
    at: /^\/customers\/(?<id>[\w-]+)$/,
    source: 'src/customers/customer-page.tsx',
    asks: [
      '/customers/{id}',
      '/customers/{id}/consent/events?limit=100',
      '/work-orders?status=active&limit=100&customerId={id}',
    ],
  },
  {
    at: /^\/work-orders(?:\/active)?$/,
    source: 'src/work-orders/work-orders.tsx',
    asks: ['/work-orders?limit=100&status=active'],
  },
  {
    at: /^\/work-orders\/call$/,
    source: 'src/work-orders/work-orders.tsx',
    asks: ['/tasks?status=open&limit=100'],
  },
  { at: /^\/work-orders\//, source: 'src/work-orders/work-orders.tsx', asks: [] },
  {
    at: /^\/settings(?:\/script)?$/,
    source: 'src/settings/settings.tsx',
    asks: ['/scripts?limit=100', '/settings'],
  },
  {
    at: /^\/settings\/templates$/,
    source: 'src/settings/settings.tsx',
    asks: ['/templates'],
  },
  { at: /^\/settings\/replies$/, source: 'src/settings/settings.tsx', asks: ['/reply-templates'] },
  { at: /^\/settings\/shop$/, source: 'src/settings/settings.tsx', asks: ['/settings', '/stores'] },
  { at: /^\/settings\//, source: 'src/settings/settings.tsx', asks: [] },
];

/** @param url the address that was asked for; with a query the screen may begin with something else, which is not guessed. */
export function firstNeeds(url: string): FirstNeeds {
  const [path = '', query] = url.split('?', 2);
  for (const { at, source, asks } of SCREENS) {
    const match = at.exec(path);
    if (match === null) continue;
    const id = match.groups?.id ?? '';
    return { source, asks: query ? [] : asks.map((ask) => ask.replaceAll('{id}', id)) };
  }
  return { source: null, asks: [] };
}
