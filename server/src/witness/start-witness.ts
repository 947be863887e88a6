import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  cosignatureLine,
  judgeCheckpoint,
  parseAddCheckpoint,
  type WitnessKey,
} from '@conversations/consent';
import { SeenHeads } from './seen-heads.ts';

/** A checkpoint with its signatures and its proof is far smaller. */
const LONGEST = 65_536;

export interface Witness {
  readonly url: string;
  readonly vkey: string;
  stop(): Promise<void>;
}

/**
 * A witness of logs (C2SP tlog-witness): it cosigns a checkpoint when that continues what it saw before, and never two
 * pasts of one log. It knows nothing of what is in them. Of use where it runs elsewhere than the log, for another.
 */
export async function startWitness(options: {
  readonly folder: string;
  readonly name: string;
  /** Vkeys of the logs that it witnesses. */
  readonly logs: readonly string[];
  readonly host?: string;
  readonly port: number;
}): Promise<Witness> {
  const { folder, name, logs, host = '127.0.0.1', port } = options;
  const seen = new SeenHeads(folder);
  const key = await seen.key(name);
  // One at a time: what was seen is compared and kept in one step, or a late answer could take a log back.
  let turn: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/add-checkpoint') {
      response.writeHead(404).end();
      return;
    }
    const answered = turn.then(async () => answer(await read(request), { seen, key, logs }));
    turn = answered.catch(() => {});
    answered.then(
      ({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await listen(server, host, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    vkey: key.vkey,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function answer(
  body: string | null,
  { seen, key, logs }: { seen: SeenHeads; key: WitnessKey; logs: readonly string[] },
): Promise<{ status: number; type: string; body: string }> {
  const plain = (status: number) => ({ status, type: 'text/plain', body: '' });
  const request = body === null ? null : parseAddCheckpoint(body);
  if (body === null || request === null) return plain(400);
  const known = await seen.of(request.note.split('\n', 1)[0] ?? '');
  const judged = judgeCheckpoint(body, logs, () => known);
  if (judged.status === 409) return { status: 409, type: 'text/x.tlog.size', body: `${judged.size}\n` };
  if (judged.status !== 200) return plain(judged.status);
  const { origin, ...head } = judged.checkpoint;
  await seen.keep(origin, head);
  const line = cosignatureLine(request.note, key, Math.floor(Date.now() / 1_000));
  return { status: 200, type: 'text/plain', body: line };
}

async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
}
