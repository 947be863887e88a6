/**
 * Lets the app start without its server. The program's files come from this browser, pages from the server as long as it
 * answers. Of what is the shop's, nothing is kept here: the app itself keeps a little (app/kept-state.ts), and this
 * forgets it when somebody signs out.
 */
export {};

// The types of workers do not go together with those of pages: the few that are used here.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Clicked extends Lasting {
  readonly notification: { readonly data: { readonly path: string }; close(): void };
}
interface Tab {
  readonly focused: boolean;
  focus(): Promise<unknown>;
  postMessage(message: unknown): void;
}
declare const self: {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { readonly type: 'window' }): Promise<readonly Tab[]>;
    openWindow(path: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: Clicked) => void): void;
};

/** The program's files, and a name for all of them; put in by the build (vite.config.ts). */
declare const BUILD: { readonly version: string; readonly files: readonly string[] };

const PROGRAM = 'program ';
const FILES = PROGRAM + BUILD.version;
const PAGES = /^\/(?:$|(?:inbox|ask|customers|work-orders|reports|settings)(?:\/|$))/;
const SHELL = '/inbox';
/** What lasts as long as somebody is signed in. Also in app/kept-state.ts. */
const SESSION = 'session';
/** A server that has not answered by then may as well not be there. In ms. */
const PATIENCE_MS = 3_000;

self.addEventListener('install', (event) => {
  // The next page takes the new version; a page that is open goes on with its own, which the server still has.
  event.waitUntil(Promise.all([keepFiles(), keepShell()]).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldFiles().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate') {
    // Whoever stands there is nobody yet, or nobody any more: nothing of anybody's stays.
    if (/^\/sign-(?:in|out)(?:\/|$)/.test(pathname)) event.waitUntil(caches.delete(SESSION));
    else if (request.method === 'GET' && PAGES.test(pathname)) event.respondWith(page(event));
  } else if (request.method === 'GET' && BUILD.files.includes(pathname)) {
    event.respondWith(file(request));
  }
});

self.addEventListener('notificationclick', (event) => {
  const { notification } = event;
  notification.close();
  event.waitUntil(open(notification.data.path));
});

/** In the tab that the shop has open, which keeps what is typed there (app/notifications.ts); in a new one where there is none. */
async function open(path: string): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window' });
  const tab = tabs.find(({ focused }) => focused) ?? tabs[0];
  if (tab === undefined) {
    await self.clients.openWindow(path);
    return;
  }
  tab.postMessage({ open: path });
  await tab.focus();
}

async function keepFiles(): Promise<void> {
  const cache = await caches.open(FILES);
  await cache.addAll(BUILD.files);
}

async function forgetOldFiles(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PROGRAM) && name !== FILES).map((name) => caches.delete(name)),
  );
}

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(FILES);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** What only the page that was asked for wants, and only at that moment: what its screen reads first, and from when on. */
const FOR_ONCE = /<link rel="preload"[^>]* as="(?:fetch|style)"[^>]*>\n?|<meta name="changes-at"[^>]*>\n?/g;

/** One page is every page: what it shows, the app decides by its address. Language and appearance are as last chosen. */
async function keepShell(answer?: Response): Promise<void> {
  const shell = answer ?? (await fetch(SHELL, { redirect: 'manual' }));
  if (!shell.ok || shell.redirected) return;
  const { headers } = shell;
  const kept = new Response((await shell.text()).replaceAll(FOR_ONCE, ''), { headers });
  const cache = await caches.open(SESSION);
  await cache.put(SHELL, kept);
}

async function page(event: Asked): Promise<Response> {
  const answer = fetch(event.request);
  event.waitUntil(answer.then((response) => keepShell(response.clone())).catch(() => undefined));
  const cache = await caches.open(SESSION);
  const kept = await cache.match(SHELL, { ignoreVary: true });
  if (kept === undefined) return answer;
  return Promise.race([
    // A proxy that finds nobody behind it answers too.
    answer.then((response) => (response.status >= 502 ? kept : response)).catch(() => kept),
    new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS)),
  ]);
}
