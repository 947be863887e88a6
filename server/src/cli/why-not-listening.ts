/** What the operator named for where a program listens. */
interface Named {
  readonly port: 'PORT' | '--port';
  readonly host: 'HOST' | '--host';
}

/** An error of the system, where a program could not listen, as what was wrong and what to set; any other as it is. */
export function whyNotListening(error: unknown, { port, host }: Named): unknown {
  const { code, syscall, address, port: number } = error as NodeJS.ErrnoException & Place;
  if (syscall !== 'listen') return error;
  switch (code) {
    case 'EADDRINUSE':
      return new Error(
        `${port} ${number} is in use at ${address}: this program or another listens there. End that one, or set another ${port}.`,
        { cause: error },
      );
    case 'EACCES':
      return new Error(
        `${port} ${number} may not be opened by this user. Set a ${port} above 1023, and put a proxy before it.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
      return new Error(
        `${host} ${address} is no address of this machine. Set one that it has, 127.0.0.1 or 0.0.0.0 for all.`,
        { cause: error },
      );
    default:
      return error;
  }
}

/** Where it should have been. */
interface Place {
  readonly address?: string;
  readonly port?: number;
}
