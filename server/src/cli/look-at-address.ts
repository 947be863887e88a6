import { addressOf } from '../address-of.ts';
import type { Config } from '../config.ts';
import type { Finding } from './doctor.ts';

/** How long PUBLIC_URL may take to answer, in ms. */
const PATIENCE_MS = 5_000;

/** Where people and carriers reach the program: whether that is safe and, where it was set, whether the program answers there. */
export async function lookAtAddress(config: Config): Promise<Finding[]> {
  const found = describe(config);
  return config.publicUrl === null ? [found] : [found, await tryOut(config.publicUrl)];
}

function describe(config: Config): Finding {
  const address = addressOf(config);
  if (address.startsWith('https:')) return { state: 'ok', what: `reached at ${address}` };
  const remote = config.publicUrl !== null || !/^(127\.|localhost$|::1$)/.test(config.host);
  return remote
    ? {
        state: 'warning',
        what: `reached at ${address}, without https`,
        remedy:
          'Passwords and texts travel in the clear. Put a proxy with https before it and set PUBLIC_URL.',
      }
    : { state: 'ok', what: `reached at ${address}, from this machine alone` };
}

/** No worse than a warning: the doctor may run before the program, and where the way back in is closed to this machine. */
async function tryOut(address: string): Promise<Finding> {
  const tried = `${address}/healthz`;
  try {
    const response = await fetch(tried, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    const body = await response.text();
    if (response.status === 200 && isAlive(body)) {
      return { state: 'ok', what: `the program answers at ${address}, tried from this machine` };
    }
    return {
      state: 'warning',
      what: `what answers at ${tried} is not this program (status ${response.status}): no STOP comes in by a webhook`,
      remedy:
        'Start the program, let the proxy pass every path on to it, and set PUBLIC_URL to where the proxy listens.',
    };
  } catch (error) {
    return {
      state: 'warning',
      what: `nothing answers at ${tried}, tried from this machine: ${reasonOf(error)}`,
      remedy:
        'Start the program, and check PUBLIC_URL, the host’s name, its certificate and the proxy: carriers bring every STOP there. ' +
        'If other machines reach it, only the way from here is closed.',
    };
  }
}

function isAlive(body: string): boolean {
  try {
    return (JSON.parse(body) as { status?: unknown } | null)?.status === 'alive';
  } catch {
    return false;
  }
}

/** `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`; fetch itself says "fetch failed" of all of them. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1_000} s`;
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
}
