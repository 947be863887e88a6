import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createFrames, readHeader } from '../src/carriers/smpp/pdu.ts';
import { until } from './carrier-contract.ts';

const BIND_TRANSCEIVER = 0x09;
const UNBIND = 0x06;

/**
 * An SMSC of octets, for what no library would send: it answers binds and unbinds, and leaves the rest to the test.
 *
 * @param afterBind what leaves together with the answer to a bind.
 * @param inBind TLVs of that answer.
 */
export async function startRawSmsc(afterBind: Buffer = Buffer.alloc(0), inBind: Buffer = Buffer.alloc(0)) {
  const sockets: Socket[] = [];
  const received: Buffer[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    const frames = createFrames();
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.splice(sockets.indexOf(socket), 1));
    socket.on('data', (chunk: Buffer) => {
      for (const frame of frames.push(chunk).frames) {
        const { commandId, sequence } = readHeader(frame);
        const bound = Buffer.concat([Buffer.of(0), inBind]);
        if (commandId === BIND_TRANSCEIVER)
          socket.write(Buffer.concat([rawPdu(0x8000_0009, 0, sequence, bound), afterBind]));
        else if (commandId === UNBIND) socket.write(rawPdu(0x8000_0006, 0, sequence));
        else received.push(frame);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    sockets,
    received,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await until(() => sockets.length === 0, 'no connections are open');
    },
  };
}

export function rawPdu(commandId: number, status: number, sequence: number, body = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt32BE(16 + body.length, 0);
  header.writeUInt32BE(commandId, 4);
  header.writeUInt32BE(status, 8);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}
