import { once } from 'node:events';
import { connect, createServer, type LookupFunction } from 'node:net';
import type { Carrier, CarrierText } from '../src/carriers/carrier.ts';
import type { ConnectionOptions } from '../src/carriers/kept-connections.ts';
import { type CarrierBench, type Fate, type HeldBench, until } from './carrier-contract.ts';
import type { HttpStandIn, StandInAnswer, StandInOptions } from './http-stand-in.ts';
import { lastingPermit } from './permits.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

/** A connector that speaks HTTP, and what stands in for its carrier. */
export interface HttpConnector<S extends HttpStandIn> {
  startStandIn(options: StandInOptions): Promise<S>;
  connect(standIn: S, options: ConnectionOptions & { readonly baseUrl: string }): Carrier;
  readonly fates: Readonly<Record<Fate, StandInAnswer>>;
  /** The texts of the whole requests that came, in order. */
  bodies(standIn: S): readonly string[];
}

export const aText: CarrierText = {
  from: '+15125550100',
  to: '+15125550142',
  body: 'Your bike is ready',
  mediaUrls: [],
};

/** What tests trust while they ask over TLS. */
export const certificate = selfSignedCertificate();

/** A name server that knows one address, whatever the name. */
export const localLookup: LookupFunction = (_, options, found) =>
  options.all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4);

export type HttpBench<S> = CarrierBench & { readonly standIn: S };

export interface BenchOptions extends ConnectionOptions {
  readonly secure?: boolean;
  readonly host?: string;
}

/** Benches of one connector, each with a stand-in of its own. */
export function httpBenches<S extends HttpStandIn>(connector: HttpConnector<S>) {
  async function start({ secure = false, host = 'localhost', ...options }: BenchOptions = {}) {
    const standIn = await connector.startStandIn(secure ? { tls: certificate } : {});
    const carrier = connector.connect(standIn, {
      baseUrl: `${secure ? 'https' : 'http'}://${host}:${standIn.port}`,
      connectWithinMs: 20_000,
      ...options,
    });
    const send = (text: Partial<CarrierText> = {}) => carrier.send(lastingPermit(), { ...aText, ...text });
    return { standIn, carrier, send };
  }

  function benchOf(standIn: S, carrier: Carrier): HttpBench<S> {
    return {
      standIn,
      carrier,
      textThatIs(fate, body = aText.body) {
        standIn.next(connector.fates[fate]);
        return { ...aText, body };
      },
      async arrived() {
        carrier.close();
        // A connection that we have closed may still wait for the stand-in to take it; one that is made later comes after.
        const made = standIn.connectionsMade;
        const later = connect(standIn.port, '127.0.0.1');
        await until(() => standIn.connectionsMade > made, 'a later connection');
        later.destroy();
        await until(() => standIn.openConnections === 0, 'all connections closed');
        const bodies = connector.bodies(standIn);
        return bodies.length === 0 && standIn.bytesReceived > 0 ? ['a part of a request'] : bodies;
      },
      async close() {
        carrier.close();
        await standIn.close();
      },
    };
  }

  async function open(options: BenchOptions = {}): Promise<HttpBench<S>> {
    const { standIn, carrier } = await start(options);
    return benchOf(standIn, carrier);
  }

  /** Nothing listens where the carrier should be. */
  async function refused(): Promise<CarrierBench> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    server.close();
    await once(server, 'close');
    const standIn = await connector.startStandIn({});
    const carrier = connector.connect(standIn, { baseUrl: `http://127.0.0.1:${address.port}` });
    return benchOf(standIn, carrier);
  }

  /** The name takes long to look up. */
  async function heldLookup(): Promise<HeldBench> {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const lookup: LookupFunction = (...asking) => {
      asked.resolve();
      void gate.promise.then(() => localLookup(...asking));
    };
    const inner = await open({ lookup, host: 'carrier.test' });
    return { ...inner, connecting: () => asked.promise, letThrough: gate.resolve };
  }

  /** The other side takes the connection and lets the TLS handshake wait. */
  async function heldHandshake(): Promise<HeldBench> {
    const inner = await open({ secure: true });
    const letThrough = inner.standIn.holdConnections();
    return {
      ...inner,
      connecting: () => until(() => inner.standIn.connectionsMade > 0, 'a connection'),
      letThrough,
    };
  }

  return {
    start,
    /** How the contract opens them. */
    open: (how?: { readonly impatient: boolean }) => open(how?.impatient ? { answerWithinMs: 300 } : {}),
    connections: {
      refused,
      held: { 'a slow name server': heldLookup, 'a slow TLS handshake': heldHandshake },
    },
  };
}
