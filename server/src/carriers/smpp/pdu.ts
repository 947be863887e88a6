import smpp, { type Fields } from 'smpp';

// message_payload alone may hold 64 KiB; the package would end a session at 16.
smpp.PDU.maxLength = 0x1_1000;

const HEADER_BYTES = 16;

/**
 * A PDU as it stands on the wire. The package's filters are left out: they read data_coding 1 as GSM, write what they
 * cannot encode as `@`, make invalid dates, and throw at some empty TLVs. Texts stay bytes here.
 */
export class Pdu extends smpp.PDU {
  protected override _filter(): void {}

  /** 0 where it is absent, as SMPP's defaults are. */
  number(field: string): number {
    const value = this[field];
    return typeof value === 'number' ? value : 0;
  }

  has(field: string): boolean {
    return this[field] !== undefined;
  }

  /** An address, an id or a time: what cannot be printed is no part of one, and a line break would end it for who joins them. */
  string(field: string): string {
    const value = this[field];
    return typeof value === 'string' ? value.replaceAll(/\p{Cc}/gu, '') : '';
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
  return { commandId, sequence: frame.readUInt32BE(12), isResponse: commandId >= 0x8000_0000 };
};

/** Null where the frame is no PDU: the package throws at lengths that lead out of it. */
export function readPdu(frame: Buffer): Pdu | null {
  try {
    return new Pdu(frame);
  } catch {
    return null;
  }
}

/** The name of a request, where SMPP has an answer to it. */
export function answeredCommand(commandId: number): string | null {
  const probe = Buffer.alloc(HEADER_BYTES);
  probe.writeUInt32BE(HEADER_BYTES, 0);
  probe.writeUInt32BE(commandId, 4);
  const command = readPdu(probe)?.command ?? 'unknown';
  return Object.hasOwn(smpp.commands, `${command}_resp`) ? command : null;
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
