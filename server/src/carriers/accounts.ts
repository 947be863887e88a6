import { createPrivateKey } from 'node:crypto';
import { parsePhoneNumber } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import * as z from 'zod';
import { invalid } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import type { Carrier } from './carrier.ts';

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** What each kind of carrier wants to know of an account. Kinds whose connectors are not there yet are not offered. */
export const credentialsSchemas = {
  simulator: z.strictObject({}),
  twilio: z.strictObject({
    accountSid: z
      .string()
      .regex(/^AC[0-9a-zA-Z]{1,62}$/, 'begins with AC; the console shows it beside the auth token'),
    authToken: z.string().min(1).max(200),
  }),
  telnyx: z.strictObject({
    apiKey: z.string().regex(/^[!-~]{1,200}$/, 'is a word of letters and digits; the portal shows it once'),
    publicKey: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/, 'is 32 bytes in base64; the portal shows it beside the API keys'),
  }),
  vonage: z.strictObject({
    applicationId: z.guid('is a UUID; the dashboard shows it with the application'),
    privateKey: z
      .string()
      .max(10_000)
      .refine(isRsaKey, 'is the application’s RSA key in PEM; the dashboard gives it as a file, once'),
    signatureSecret: z
      .string()
      .min(8, 'is in the dashboard’s API settings; eight characters at least')
      .max(200),
  }),
} as const;

/** Carriers that answer STOP by themselves, where an account does not say otherwise. */
const CONFIRM_STOP: readonly CarrierKind[] = ['twilio', 'telnyx'];

export type CarrierKind = keyof typeof credentialsSchemas;

export interface NewAccount {
  readonly kind: CarrierKind;
  readonly credentials: unknown;
  readonly baseUrl?: string | undefined;
  readonly senders: readonly { readonly number: string; readonly default?: boolean | undefined }[];
  /** The carrier answers its own keywords by itself. */
  readonly confirmsStop?: boolean | undefined;
}

/** An account as the API shows it: never its secrets. */
export interface AccountView {
  readonly id: string;
  readonly kind: string;
  readonly baseUrl: string | null;
  readonly confirmsStop: boolean;
  readonly senders: { readonly number: string; readonly default: boolean }[];
}

export async function createAccount(
  tx: Tx,
  vault: Vault,
  country: string,
  account: NewAccount,
): Promise<AccountView> {
  const credentials = credentialsSchemas[account.kind].safeParse(account.credentials);
  if (!credentials.success) {
    throw invalid(
      ...credentials.error.issues.map((issue) => ({
        field: ['credentials', ...issue.path].join('.'),
        message: issue.message,
      })),
    );
  }
  const senders = account.senders.map((sender, index) => {
    const { e164 } = parsePhoneNumber(sender.number, country);
    if (e164 === null)
      throw invalid({ field: `senders.${index}.number`, message: 'is no phone number in E.164' });
    return { number: e164, default: sender.default ?? false };
  });
  const id = uuid();
  const confirmsStop = account.confirmsStop ?? CONFIRM_STOP.includes(account.kind);
  await tx.sql
    .insertInto('carrier_accounts')
    .values({
      business_id: tx.businessId,
      id,
      kind: account.kind,
      credentials: vault.seal(Buffer.from(JSON.stringify(credentials.data)), `account ${id}`),
      base_url: account.baseUrl ?? null,
      confirms_stop: confirmsStop,
    })
    .execute();
  for (const [index, sender] of senders.entries()) await addSender(tx, id, sender, `senders.${index}.number`);
  return { id, kind: account.kind, baseUrl: account.baseUrl ?? null, confirmsStop, senders };
}

async function addSender(
  tx: Tx,
  accountId: string,
  sender: { number: string; default: boolean },
  field: string,
): Promise<void> {
  const key = { business_id: tx.businessId, number: sender.number };
  // The one that serves the whole business is the last that was named so; the first is, until one is named.
  const present = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('is_default', '=', true)
    .executeTakeFirst();
  const isDefault = sender.default || present === undefined;
  if (isDefault) {
    await tx.sql
      .updateTable('senders')
      .set({ is_default: false })
      .where('business_id', '=', tx.businessId)
      .where('is_default', '=', true)
      .execute();
  }
  const added = await tx.sql
    .insertInto('senders')
    .values({ ...key, carrier_account_id: accountId, is_default: isDefault, retired_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .executeTakeFirst();
  if (!added) throw invalid({ field, message: 'is a sender of another account of this business already' });
}

export async function listAccounts(tx: Tx): Promise<AccountView[]> {
  const accounts = await tx.sql
    .selectFrom('carrier_accounts')
    .select(['id', 'kind', 'base_url', 'confirms_stop'])
    .where('business_id', '=', tx.businessId)
    .orderBy('id')
    .execute();
  const senders = await tx.sql
    .selectFrom('senders')
    .select(['number', 'carrier_account_id', 'is_default'])
    .where('business_id', '=', tx.businessId)
    .orderBy('number')
    .execute();
  return accounts.map((account) => ({
    id: account.id,
    kind: account.kind,
    baseUrl: account.base_url,
    confirmsStop: account.confirms_stop,
    senders: senders
      .filter((sender) => sender.carrier_account_id === account.id)
      .map((sender) => ({ number: sender.number, default: sender.is_default })),
  }));
}

/** The numbers that the shop texts from, the default one first, and what kind of carrier each is with. */
export function listSenders(
  tx: Tx,
): Promise<{ readonly number: string; readonly isDefault: boolean; readonly carrier: string }[]> {
  return tx.sql
    .selectFrom('senders as s')
    .innerJoin('carrier_accounts as a', (join) =>
      join.onRef('a.business_id', '=', 's.business_id').onRef('a.id', '=', 's.carrier_account_id'),
    )
    .select(['s.number', 's.is_default as isDefault', 'a.kind as carrier'])
    .where('s.business_id', '=', tx.businessId)
    .where('s.retired_at', 'is', null)
    .orderBy('s.is_default', 'desc')
    .orderBy('s.number')
    .execute();
}

/** What a connector is made from. */
export interface Connection {
  readonly businessId: string;
  readonly accountId: string;
  readonly credentials: unknown;
  readonly baseUrl: string | null;
  readonly confirmsStop: boolean;
}

export type Connectors = Readonly<
  Record<CarrierKind, (connection: Connection) => Carrier | Promise<Carrier>>
>;

/** The carriers by account, each connected once per process. An account's row does not change once it is made. */
export function openCarriers(store: Store, vault: Vault, connectors: Connectors) {
  const open = new Map<string, Promise<Carrier>>();
  const connect = async (businessId: string, accountId: string): Promise<Carrier> => {
    const account = await inBusiness(store, businessId, (tx) =>
      tx.sql
        .selectFrom('carrier_accounts')
        .selectAll()
        .where('business_id', '=', businessId)
        .where('id', '=', accountId)
        .executeTakeFirst(),
    );
    if (!account) throw new Error('There is no such carrier account');
    const connector = Object.hasOwn(connectors, account.kind)
      ? connectors[account.kind as CarrierKind]
      : undefined;
    if (!connector) throw new Error(`There is no connector for ${account.kind}`);
    return connector({
      businessId,
      accountId,
      credentials: JSON.parse(vault.open(account.credentials, `account ${accountId}`).toString()),
      baseUrl: account.base_url,
      confirmsStop: account.confirms_stop,
    });
  };
  return {
    of(businessId: string, accountId: string): Promise<Carrier> {
      const known = open.get(accountId);
      if (known) return known;
      const connecting = connect(businessId, accountId);
      open.set(accountId, connecting);
      // A failure is not remembered: the next text tries anew.
      connecting.catch(() => open.delete(accountId));
      return connecting;
    },
    async close(): Promise<void> {
      for (const carrier of await Promise.allSettled(open.values())) {
        if (carrier.status === 'fulfilled') carrier.value.close();
      }
    },
  };
}
