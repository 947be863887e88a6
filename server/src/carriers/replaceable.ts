import type { Carrier } from './carrier.ts';

/** A connected carrier that another one may take the place of. */
export interface Replaceable {
  readonly carrier: Carrier;
  /** Closes it as soon as nothing is under way by it. */
  retire(): void;
}

/** Counts what is under way, so that replacing a carrier never makes the outcome of a text unknown. */
export function replaceable(carrier: Carrier): Replaceable {
  let underWay = 0;
  let retired = false;
  const counted =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      underWay += 1;
      try {
        return await work(...args);
      } finally {
        underWay -= 1;
        if (retired && underWay === 0) carrier.close();
      }
    };
  return {
    carrier: {
      ...carrier,
      send: counted(carrier.send.bind(carrier)),
      ...(carrier.lookUp && { lookUp: counted(carrier.lookUp.bind(carrier)) }),
    },
    retire() {
      retired = true;
      if (underWay === 0) carrier.close();
    },
  };
}
