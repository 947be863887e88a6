/** What the API says when it cannot do what was asked (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** The whole answer: some problems carry more, such as the refused message. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? `Status ${status}`);
    this.status = status;
    this.code = body.code ?? 'unknown';
    this.detail = body.detail ?? '';
    this.errors = body.errors ?? [];
    this.body = body;
  }
}

interface ProblemBody extends Readonly<Record<string, unknown>> {
  readonly title?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: Problem['errors'];
}

/** The server was not reached: no connection, or it is being restarted. What was to be done may be tried again. */
export class Unreachable extends Error {}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** JSON; a Blob goes as it is. */
  readonly body?: unknown;
  /** The same key again has no second effect: for whatever may be tried again. */
  readonly key?: string;
  readonly signal?: AbortSignal | undefined;
  /** What the answer is to be; JSON if not said. */
  readonly accept?: string;
}

/**
 * Asks the API. `path` is below /api/v1.
 *
 * @throws Problem where the API refuses, Unreachable where there is no answer.
 */
export async function request<T>(path: string, asked: Request = {}): Promise<T> {
  const answer = await answered(path, asked);
  return (answer.status === 204 ? undefined : await answer.json().catch(() => ({}))) as T;
}

/** The same for what is kept as a file. */
export const requestFile = async (path: string, asked: Request): Promise<Blob> =>
  (await answered(path, asked)).blob();

/** Whether what the page asked for before the program ran (its preloads) may be older than a change that is known of. */
let pageIsOld = false;

/** Something changed: what the page asked for ahead is from now on no answer to a new question. */
export function leavePageBehind(): void {
  pageIsOld = true;
}

async function answered(path: string, { method, body, key, signal, accept }: Request): Promise<Response> {
  const blob = body instanceof Blob;
  const answer = await fetch(`/api/v1${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(body !== undefined && { 'content-type': blob ? body.type : 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(accept !== undefined && { accept }),
    },
    ...(body !== undefined && { body: blob ? body : JSON.stringify(body) }),
    // To this server both mean the same. A preload answers none but a request of its own mode.
    credentials: pageIsOld ? 'include' : 'same-origin',
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  });
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as ProblemBody;
  if (answer.status === 401) signInAgain();
  // A proxy that finds nobody behind it, or a program that is closing.
  if (answer.status === 502 || answer.status === 503 || answer.status === 504) throw new Unreachable();
  throw new Problem(answer.status, problem);
}

let signedOut = false;

/** Whether nobody is signed in on this page any more: nothing that it still knows may be kept. */
export const isSignedOut = (): boolean => signedOut;

/** Once for all: the next who signs in begins with a page of their own. */
export function endSession(): void {
  signedOut = true;
}

/** The session ended: back to the sign-in, and from there to this very page. */
function signInAgain(): void {
  // It is on its way there already, by this or by a sign-out: a second way would break off the first.
  if (signedOut) return;
  endSession();
  // Whoever may not see it any more does not keep it either (app/kept-state.ts).
  if ('caches' in window) void caches.delete('session');
  location.assign(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
}

/** `?a=1&b=2` of what is given; nothing for what is not. */
export function query(
  values: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  const given = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
