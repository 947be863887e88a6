import { connect, isIP, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectSecurely } from 'node:tls';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** Null for a connection in the clear. */
  readonly tls: ConnectionOptions | null;
}

/** A TLS socket tells late that it has written; longer than this, and what it was given is held up. */
const HELD_UP_MS = 100;

/** A socket, and whether what is written to it leaves at once. */
export function openWire({ host, port, tls }: Endpoint) {
  // TLS names the host to a server only if it is told to; an address is no name.
  const names = isIP(host) === 0 ? { servername: host } : {};
  const socket: Socket =
    tls === null ? connect({ host, port }) : connectSecurely({ ...names, ...tls, host, port });
  socket.setNoDelay(true);
  let unwritten = 0;
  let unwrittenSince = 0;
  return {
    socket,
    /** When the connection stands, TLS included. */
    opened: tls === null ? 'connect' : 'secureConnect',

    write(bytes: Buffer): void {
      if (!socket.writable) return;
      if (unwritten++ === 0) unwrittenSince = performance.now();
      socket.write(bytes, () => {
        unwritten--;
        unwrittenSince = performance.now();
      });
    },

    /** What is written now would wait in this process, perhaps past the permit's end. */
    isHeldUp: (): boolean =>
      tls === null
        ? socket.writableLength > 0
        : unwritten > 0 && performance.now() - unwrittenSince > HELD_UP_MS,
  };
}
