import type { CarrierText, InboundText, StatusReport } from '../src/carriers/carrier.ts';
import type { LinkState } from '../src/carriers/smpp/keep-bound.ts';
import { createSmpp, type SmppEvents, type SmppOptions } from '../src/carriers/smpp/smpp.ts';
import { until } from './carrier-contract.ts';
import { lastingPermit } from './permits.ts';
import { startRawSmsc } from './smpp-raw-smsc.ts';
import { type Smsc, startSmsc } from './smpp-smsc.ts';

export const aText: CarrierText = {
  from: '+15125550100',
  to: '+15125550142',
  body: 'Your bike is ready',
  mediaUrls: [],
};

/** For tests that wait for an answer that never comes: its length decides nothing but how long they take. */
export const IMPATIENT = { answerWithinMs: 100 };

const toBeClosed: { close(): Promise<void> }[] = [];

export async function closeAll(): Promise<void> {
  for (const one of toBeClosed.splice(0).reverse()) await one.close();
}

export async function openSmsc(...how: Parameters<typeof startSmsc>): Promise<Smsc> {
  const smsc = await startSmsc(...how);
  toBeClosed.push(smsc);
  return smsc;
}

export async function openRawSmsc(...how: Parameters<typeof startRawSmsc>) {
  const smsc = await startRawSmsc(...how);
  toBeClosed.push(smsc);
  return smsc;
}

/** A connector to an SMSC, with what it was told. It need not be bound yet. */
export function connectTo(
  smsc: { readonly port: number },
  options: Partial<SmppOptions> = {},
  events: Partial<SmppEvents> = {},
) {
  const inbound: InboundText[] = [];
  const statuses: StatusReport[] = [];
  const links: LinkState[] = [];
  const problems: string[] = [];
  const carrier = createSmpp(
    {
      host: '127.0.0.1',
      port: smsc.port,
      systemId: 'shop',
      password: 'secret',
      pauses: { firstMs: 1, longestMs: 20 },
      ...options,
    },
    {
      async onInbound(text) {
        inbound.push(text);
      },
      async onStatus(report) {
        statuses.push(report);
      },
      onLink: (state) => links.push(state),
      onProblem: (code) => problems.push(code),
      ...events,
    },
  );
  toBeClosed.push(carrier);
  const send = (text: Partial<CarrierText> = {}, permit = lastingPermit()) =>
    carrier.send(permit, { ...aText, ...text });
  const boundTimes = () => links.filter(({ state }) => state === 'bound').length;
  return { carrier, send, inbound, statuses, links, problems, boundTimes };
}

/** A connector that is bound. */
export async function start(options: Partial<SmppOptions> = {}, events: Partial<SmppEvents> = {}) {
  const smsc = await openSmsc();
  const connector = connectTo(smsc, options, events);
  await until(() => connector.boundTimes() > 0, 'the connector is bound');
  return { smsc, ...connector };
}

/** A promise and what settles it. */
export function gate() {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  return { passed: promise, open: () => resolve(), refuse: () => reject(new Error('refused')) };
}
