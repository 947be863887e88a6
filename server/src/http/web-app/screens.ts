/** What a screen waits for before its first words can stand there. */
export interface FirstNeeds {
  /** The sources of its parts of the program that are files of their own (web/src/app/screens.ts). */
  readonly sources: readonly string[];
  /** What it asks the API for first, below /api/v1 and to the letter: another address would be asked twice. */
  readonly asks: readonly string[];
}

/** What the frame around every screen asks for. */
export const ALWAYS = ['/me', '/conversations/counts', '/tasks/counts'];

const WORDING = ['src/settings/settings.tsx', 'src/settings/wording-part.tsx'];
const OPEN_LIST = '/conversations?status=open&spoken=true&limit=60';

interface Screen extends FirstNeeds {
  readonly at: RegExp;
  /** What others may not read. */
  readonly asksAsOwner?: readonly string[];
}

/** `{id}` is what stands in the address. Held against what the screens really ask for by test/web/first-load.test.ts. */
const SCREENS: readonly Screen[] = [
  { at: /^\/inbox$/, sources: [], asks: [OPEN_LIST] },
  {
    at: /^\/inbox\/(?<id>[\w-]+)$/,
    sources: ['src/inbox/thread.tsx'],
    asks: ['/conversations/{id}', '/conversations/{id}/timeline?limit=40', OPEN_LIST, '/staff'],
  },
  { at: /^\/ask$/, sources: ['src/ask/new-customer.tsx'], asks: [] },
  {
    at: /^\/ask\/(?<id>[\w-]+)$/,
    sources: ['src/ask/ask.tsx'],
    asks: ['/customers/{id}', '/scripts/current', '/stores'],
  },
  { at: /^\/customers$/, sources: ['src/customers/customers.tsx'], asks: ['/customers?limit=100'] },
  {
    at: /^\/customers\/(?<id>[\w-]+)$/,
    sources: ['src/customers/customer-page.tsx'],
    asks: [
      '/customers/{id}',
      '/customers/{id}/consent/events?limit=100',
      '/work-orders?status=active&limit=100&customerId={id}',
    ],
  },
  {
    at: /^\/work-orders(?:\/active)?$/,
    sources: ['src/work-orders/work-orders.tsx'],
    asks: ['/work-orders?limit=100&status=active'],
  },
  {
    at: /^\/work-orders\/call$/,
    sources: ['src/work-orders/work-orders.tsx'],
    asks: ['/tasks?status=open&limit=100'],
  },
  { at: /^\/work-orders\//, sources: ['src/work-orders/work-orders.tsx'], asks: [] },
  {
    at: /^\/settings(?:\/script)?$/,
    sources: WORDING,
    asks: ['/scripts?limit=100', '/settings'],
  },
  {
    at: /^\/settings\/templates$/,
    sources: WORDING,
    asks: ['/templates'],
  },
  { at: /^\/settings\/replies$/, sources: WORDING, asks: ['/reply-templates'] },
  {
    at: /^\/settings\/shop$/,
    sources: ['src/settings/settings.tsx'],
    asks: ['/settings'],
  },
  {
    at: /^\/settings\/numbers$/,
    sources: ['src/settings/settings.tsx'],
    asks: ['/settings', '/stores'],
    asksAsOwner: ['/carrier-accounts'],
  },
  { at: /^\/settings\//, sources: ['src/settings/settings.tsx'], asks: [] },
];

/** @param url the address that was asked for; with a query the screen may begin with something else, which is not guessed. */
export function firstNeeds(url: string, isOwner: boolean): FirstNeeds {
  const [path = '', query] = url.split('?', 2);
  for (const { at, sources, asks, asksAsOwner = [] } of SCREENS) {
    const match = at.exec(path);
    if (match === null) continue;
    const id = match.groups?.id ?? '';
    const all = isOwner ? [...asks, ...asksAsOwner] : asks;
    return { sources, asks: query ? [] : all.map((ask) => ask.replaceAll('{id}', id)) };
  }
  return { sources: [], asks: [] };
}
