/**
 * A field of an account's credentials. `secret` ones are typed unseen, what has `lines` is a file's whole content, and none is
 * ever shown again.
 */
export interface CredentialField {
  readonly name:
    | 'accountSid'
    | 'authToken'
    | 'apiKey'
    | 'publicKey'
    | 'applicationId'
    | 'privateKey'
    | 'signatureSecret'
    | 'host'
    | 'port'
    | 'systemId'
    | 'password'
    | 'systemType'
    | 'tls';
  readonly secret: boolean;
  readonly lines?: true;
  /** What the API takes in place of words; words where it is left out. */
  readonly type?: 'number' | 'boolean';
  readonly optional?: true;
}

/** The carriers that the shop can be connected to here, in the order in which they are offered. */
export const CARRIERS = {
  twilio: {
    name: 'Twilio',
    fields: [
      { name: 'accountSid', secret: false },
      { name: 'authToken', secret: true },
    ],
  },
  telnyx: {
    name: 'Telnyx',
    fields: [
      { name: 'apiKey', secret: true },
      { name: 'publicKey', secret: false },
    ],
  },
  vonage: {
    name: 'Vonage',
    fields: [
      { name: 'applicationId', secret: false },
      { name: 'privateKey', secret: true, lines: true },
      { name: 'signatureSecret', secret: true },
    ],
  },
  /** What most providers give; the further options of an SMSC are set by API (docs/operating.md). */
  smpp: {
    name: 'SMPP',
    fields: [
      { name: 'host', secret: false },
      { name: 'port', secret: false, type: 'number' },
      { name: 'systemId', secret: false },
      { name: 'password', secret: true },
      { name: 'systemType', secret: false, optional: true },
      { name: 'tls', secret: false, type: 'boolean' },
    ],
  },
} as const satisfies Record<string, { readonly name: string; readonly fields: readonly CredentialField[] }>;

export type Connectable = keyof typeof CARRIERS;

export const isConnectable = (kind: string): kind is Connectable => Object.hasOwn(CARRIERS, kind);

/** As typed, and as the API takes it. What is empty and may be is left out. */
export type TypedCredentials = Readonly<Record<string, string>>;

/** In a checkbox of the form. */
export const TICKED = 'yes';

export function credentialsOf(kind: Connectable, typed: TypedCredentials): Readonly<Record<string, unknown>> {
  const fields: readonly CredentialField[] = CARRIERS[kind].fields;
  const credentials: Record<string, unknown> = {};
  for (const { name, type, optional } of fields) {
    const value = typed[name] ?? '';
    if (type === 'boolean') credentials[name] = value === TICKED;
    else if (type === 'number') credentials[name] = value === '' ? value : Number(value);
    else if (value !== '' || !optional) credentials[name] = value;
  }
  return credentials;
}
