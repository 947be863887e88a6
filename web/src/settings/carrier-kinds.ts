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
    | 'signatureSecret';
  readonly secret: boolean;
  readonly lines?: true;
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
} as const satisfies Record<string, { readonly name: string; readonly fields: readonly CredentialField[] }>;

export type Connectable = keyof typeof CARRIERS;

export const isConnectable = (kind: string): kind is Connectable => Object.hasOwn(CARRIERS, kind);
