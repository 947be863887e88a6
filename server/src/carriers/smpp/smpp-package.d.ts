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
  }

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
    createServer(options: TlsOptions, listener: (session: Session) => void): Server;
  };
  export default smpp;
  export type { Fields, PDU, Session };
}
