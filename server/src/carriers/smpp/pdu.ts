import smpp, { type Fields } from 'smpp';

// message_payload alone may hold 64 KiB; the package would end a session at 16.
smpp.PDU.maxLength = 0x1_1000;

const HEADER_BYTES = 16;

/**
 * A PDU as it stands on the wire. The package's filters are left out: they read data_coding 1 as GSM, write what they
 * cannot encode as `@`, make invalid dates, and throw at some empty TLVs. Texts stay bytes here.
 *
 * Its reading of TLVs is left out too: it takes no notice of their lengths. An id without its NUL took in the next
 * TLV, a number of four octets was read by its first, and one without any made the whole PDU, a STOP or the answer to
 * a bind, one that cannot be read. Here each is read within its own length, and one that is empty is not there.
 */
export class Pdu extends smpp.PDU {
  protected override _filter(): void {}

  protected override fromBuffer(frame: Buffer): void {
    const commandId = frame.readUInt32BE(4);
    const { command, params = {} } = smpp.commandsById[commandId] ?? { command: 'unknown' };
    const read: Record<string, unknown> = {
      command,
      command_length: frame.readUInt32BE(0),
      command_id: commandId,
      command_status: frame.readUInt32BE(8),
      sequence_number: frame.readUInt32BE(12),
    };
    let at = HEADER_BYTES;
    for (const [name, { type }] of Object.entries(params)) {
      if (at >= frame.length) {
        // An answer that says no may end anywhere.
        if (isResponse(commandId)) break;
        throw new RangeError(`The PDU ends before its ${name}`);
      }
      const value = type.read(frame, at);
      read[name] = value;
      at += type.size(value);
    }
    while (command !== 'unknown' && at + 4 <= frame.length) {
      const value = frame.subarray(at + 4, at + 4 + frame.readUInt16BE(at + 2));
      const name = smpp.tlvsById[frame.readUInt16BE(at)]?.tag;
      if (name !== undefined && value.length > 0) read[name] = value;
      at += 4 + frame.readUInt16BE(at + 2);
    }
    Object.assign(this, read);
  }

  /** 0 where it is absent, as SMPP's defaults are. */
  number(field: string): number {
    const value = this[field];
    if (Buffer.isBuffer(value)) return value.length <= 4 ? value.readUIntBE(0, value.length) : 0;
    return typeof value === 'number' ? value : 0;
  }

  has(field: string): boolean {
    return this[field] !== undefined;
  }

  /** An address, an id or a time: what cannot be printed is no part of one, and a line break would end it for who joins them. */
  string(field: string): string {
    const value = this[field];
    // A TLV's string may lack its NUL.
    const written = Buffer.isBuffer(value) ? value.toString('ascii').split('\0')[0] : value;
    return typeof written === 'string' ? written.replaceAll(/\p{Cc}/gu, '') : '';
  }

  bytes(field: string): Buffer {
    const value = this[field];
    return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
  }
}

export const writePdu = (command: string, fields: Fields = {}): Buffer => new Pdu(command, fields).toBuffer();

/** What stands at the beginning of every PDU, readable even where the rest is not. */
export interface Header {
  readonly commandId: number;
  readonly sequence: number;
  readonly isResponse: boolean;
}

export const readHeader = (frame: Buffer): Header => {
  const commandId = frame.readUInt32BE(4);
  return { commandId, sequence: frame.readUInt32BE(12), isResponse: isResponse(commandId) };
};

const isResponse = (commandId: number): boolean => commandId >= 0x8000_0000;

/** Null where the frame is no PDU: one that ends in the middle, or whose counts lead out of it. */
export function readPdu(frame: Buffer): Pdu | null {
  try {
    return new Pdu(frame);
  } catch {
    return null;
  }
}

/** What a request is answered with that cannot be read; null for those that SMPP has no answer to. */
export function answerName(commandId: number): string | null {
  const command = smpp.commandsById[commandId]?.command;
  if (command === undefined) return 'generic_nack';
  return Object.hasOwn(smpp.commands, `${command}_resp`) ? `${command}_resp` : null;
}

/**
 * Cuts a stream into PDUs. The package's own cutting stands still for ever at a length under 16, and after anything
 * that it cannot read.
 */
export function createFrames() {
  let rest: Buffer = Buffer.alloc(0);
  return {
    /** @returns whole frames; `outOfStep` when the next length can be none, and nothing after it can be trusted. */
    push(chunk: Buffer): { readonly frames: readonly Buffer[]; readonly outOfStep: boolean } {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const frames: Buffer[] = [];
      while (rest.length >= 4) {
        const length = rest.readUInt32BE(0);
        if (length < HEADER_BYTES || length > smpp.PDU.maxLength) return { frames, outOfStep: true };
        if (rest.length < length) break;
        frames.push(rest.subarray(0, length));
        rest = rest.subarray(length);
      }
      return { frames, outOfStep: false };
    },
  };
}
