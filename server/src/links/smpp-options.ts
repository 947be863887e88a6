import type { SmppOptions } from '../carriers/smpp/smpp.ts';
import { smppCredentials } from '../carriers/smpp-credentials.ts';

/** @throws ZodError where what is stored is no longer what it may be. */
export function smppOptions(stored: unknown): SmppOptions {
  const {
    tls = false,
    sourceTon,
    sourceNpi,
    destinationTon,
    destinationNpi,
    ownStatuses = {},
    receiptErrors = {},
    answerSeconds = 30,
    enquireSeconds = 30,
    idForms,
    ...same
  } = smppCredentials.parse(stored);
  return {
    ...present(same),
    tls: typeof tls === 'boolean' ? tls : present(tls),
    ...(idForms === undefined ? {} : { idForms: present(idForms) }),
    source: { ton: sourceTon, npi: sourceNpi },
    destination: { ton: destinationTon, npi: destinationNpi },
    ownStatuses: Object.fromEntries(
      Object.entries(ownStatuses).map(([status, kind]) => [Number(status), kind]),
    ),
    receiptErrors: new Map(Object.entries(receiptErrors)),
    answerWithinMs: answerSeconds * 1_000,
    enquireEveryMs: enquireSeconds * 1_000,
  };
}

type Present<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

/** Without the members that are undefined: left out and undefined are not the same to who merges them. */
const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Present<T>;
