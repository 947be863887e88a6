/** As much of the package as is used here: it brings no types of its own. */
declare module 'smpp' {
  import type { Server } from 'node:net';
  import type { TlsOptions } from 'node:tls';

  type Fields = Readonly<Record<string, string | number | Buffer>>;

  class PDU {
    static maxLength: number;
    constructor(bytes: Buffer);
    constructor(command: string, fields?: Fields);
    /** `unknown` where the table of commands does not have it. */
    readonly command: string;
    readonly command_id: number;
    readonly command_status: number;
    readonly sequence_number: number;
    /** Parameters and TLVs by the names of SMPP 3.4. */
    readonly [field: string]: unknown;
    toBuffer(): Buffer;
    isResponse(): boolean;
    response(fields?: Fields): PDU;
    protected _filter(direction: 'encode' | 'decode'): void;
    /** What the constructor does with octets. */
    protected fromBuffer(bytes: Buffer): void;
  }

  /** What every PDU of a command has, in order: how each is read at a place, and how many octets it took there. */
  type Parameters = Readonly<
    Record<
      string,
      { readonly type: { read(bytes: Buffer, at: number): unknown; size(value: unknown): number } }
    >
  >;

  /** One connection, as the package's server hands it over. */
  interface Session {
    readonly socket: import('node:net').Socket;
    on(event: 'pdu', listener: (pdu: PDU) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    on(event: 'close', listener: () => void): this;
    send(pdu: PDU, answered?: (pdu: PDU) => void): boolean;
    destroy(): void;
  }

  const smpp: {
    readonly PDU: typeof PDU;
    /** Names of command statuses, `ESME_ROK` and so on. */
    readonly errors: Readonly<Record<string, number>>;
    /** Names of commands. */
    readonly commands: Readonly<Record<string, unknown>>;
    readonly commandsById: Readonly<
      Record<number, { readonly command: string; readonly params?: Parameters }>
    >;
    readonly tlvsById: Readonly<Record<number, { readonly tag: string }>>;
    createServer(options: TlsOptions, listener: (session: Session) => void): Server;
  };
  export default smpp;
  export type { Fields, PDU, Session };
}
