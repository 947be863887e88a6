import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a carrier keeps what came in, as Twilio does: behind the account's credentials. */
export interface MediaStandIn {
  readonly baseUrl: string;
  /** The paths that were asked for with the right credentials, in order. */
  readonly asked: readonly string[];
  /** Files by their path. Where a function stands, it answers by itself. */
  readonly files: Map<string, Buffer | RequestListener>;
  close(): Promise<void>;
}

export async function startMediaStandIn(authorization: string): Promise<MediaStandIn> {
  const asked: string[] = [];
  const files = new Map<string, Buffer | RequestListener>();
  const server = createServer((request, response) => {
    if (request.headers.authorization !== authorization) return void response.writeHead(401).end();
    const path = request.url ?? '';
    asked.push(path);
    const file = files.get(path);
    if (typeof file === 'function') return file(request, response);
    // Whatever it is: as a carrier says what a phone said of it.
    if (file) response.writeHead(200, { 'content-type': 'image/jpeg' }).end(file);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    files,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
