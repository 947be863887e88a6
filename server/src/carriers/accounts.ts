import { createPrivateKey } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import * as z from 'zod';
import { invalid, missing } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { type LinkView, linksOf } from './link-view.ts';
import { addSender } from './senders.ts';
import { smppCredentials } from './smpp-credentials.ts';

function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** What each kind of carrier wants to know of an account. */
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
  smpp: smppCredentials,
} as const;

/** Carriers that answer STOP by themselves, where an account does not say otherwise. */
const CONFIRM_STOP: readonly CarrierKind[] = ['twilio', 'telnyx'];

export type CarrierKind = keyof typeof credentialsSchemas;

/** Kinds whose webhooks are signed with what stands in the credentials. */
export const SIGNED_BY_CREDENTIALS: ReadonlySet<string> = new Set<CarrierKind>([
  'twilio',
  'telnyx',
  'vonage',
]);

export interface NewAccount {
  readonly kind: CarrierKind;
  readonly credentials: unknown;
  readonly baseUrl?: string | undefined;
  readonly senders: readonly { readonly number: string; readonly default?: boolean | undefined }[];
  /** The carrier answers its own keywords by itself. */
  readonly confirmsStop?: boolean | undefined;
}

/** What may be changed of an account; what is left out stays. */
export interface AccountChange {
  readonly credentials?: unknown;
  /** Null: the carrier's own address. */
  readonly baseUrl?: string | null | undefined;
  readonly confirmsStop?: boolean | undefined;
  /** How long the credentials before go on checking webhooks; 0 ends them at once. */
  readonly acceptPreviousHours?: number | undefined;
}

/** An account as the API shows it: never its secrets. */
export interface AccountView {
  readonly id: string;
  readonly kind: string;
  readonly baseUrl: string | null;
  readonly confirmsStop: boolean;
  readonly senders: {
    readonly number: string;
    readonly default: boolean;
    readonly retiredAt: string | null;
    readonly replacedBy: string | null;
  }[];
  readonly credentialsChangedAt: string;
  /** Until then webhooks signed with the credentials before are taken too; null where they are not. */
  readonly previousAcceptedUntil: string | null;
  /** How the connection stands that is held to the carrier; null where none is, or none was tried yet. */
  readonly link: LinkView | null;
}

/** A carrier may go on signing with the secret before for as long as its console takes to change over. */
const PREVIOUS_HOURS = 24;

export async function createAccount(
  tx: Tx,
  vault: Vault,
  country: string,
  account: NewAccount,
): Promise<AccountView> {
  const credentials = checkedCredentials(account.kind, account.credentials);
  const id = uuid();
  await tx.sql
    .insertInto('carrier_accounts')
    .values({
      business_id: tx.businessId,
      id,
      kind: account.kind,
      credentials: sealCredentials(vault, id, credentials),
      base_url: account.baseUrl ?? null,
      confirms_stop: account.confirmsStop ?? CONFIRM_STOP.includes(account.kind),
    })
    .execute();
  for (const [index, sender] of account.senders.entries()) {
    await addSender(tx, id, country, sender, `senders.${index}.number`);
  }
  return findAccount(tx, id);
}

/**
 * Changes an account while texts go out: the next text is sent with what stands here, and what is with the carrier ends
 * with what it began with. Credentials that are replaced go on checking webhooks for a day, where nothing else is said: a
 * carrier's console changes over when it likes, and a STOP that is turned away may not be told again.
 */
export async function changeAccount(
  tx: Tx,
  vault: Vault,
  id: string,
  change: AccountChange,
): Promise<AccountView> {
  const before = await tx.sql
    .selectFrom('carrier_accounts')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw missing('carrier account');
  const { baseUrl, confirmsStop } = change;
  const replaced =
    change.credentials === undefined
      ? null
      : sealCredentials(vault, id, checkedCredentials(before.kind, change.credentials));
  const hours = change.acceptPreviousHours ?? (replaced === null ? undefined : PREVIOUS_HOURS);
  const keeps = SIGNED_BY_CREDENTIALS.has(before.kind) && hours !== undefined && hours > 0;
  const previous = replaced === null ? before.previous_credentials : before.credentials;
  await tx.sql
    .updateTable('carrier_accounts')
    .set({
      version: before.version + 1,
      ...(baseUrl !== undefined && { base_url: baseUrl }),
      ...(confirmsStop !== undefined && { confirms_stop: confirmsStop }),
      ...(replaced !== null && { credentials: replaced, credentials_changed_at: sql<Date>`now()` }),
      ...(hours !== undefined && {
        previous_credentials: keeps ? previous : null,
        previous_until: keeps && previous !== null ? sql<Date>`now() + ${hours} * interval '1 hour'` : null,
      }),
    })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .execute();
  tx.changed('settings.updated', tx.businessId);
  tx.accountChanged(id);
  return findAccount(tx, id);
}

/** Credentials whose time to check webhooks has passed are kept no longer. */
export async function throwAwayPrevious(tx: Tx): Promise<void> {
  await tx.sql
    .updateTable('carrier_accounts')
    .set({ previous_credentials: null, previous_until: null })
    .where('business_id', '=', tx.businessId)
    .where('previous_until', '<', sql<Date>`now()`)
    .execute();
}

export async function listAccounts(tx: Tx, id?: string): Promise<AccountView[]> {
  const accounts = await tx.sql
    .selectFrom('carrier_accounts')
    .select(['id', 'kind', 'base_url', 'confirms_stop', 'credentials_changed_at'])
    .select(sql<Date | null>`case when previous_until > now() then previous_until end`.as('previous_until'))
    .where('business_id', '=', tx.businessId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('id')
    .execute();
  const senders = await tx.sql
    .selectFrom('senders')
    .select(['number', 'carrier_account_id', 'is_default', 'retired_at', 'replaced_by'])
    .where('business_id', '=', tx.businessId)
    .orderBy('number')
    .execute();
  const links = await linksOf(tx);
  return accounts.map((account) => ({
    id: account.id,
    kind: account.kind,
    baseUrl: account.base_url,
    confirmsStop: account.confirms_stop,
    senders: senders
      .filter((sender) => sender.carrier_account_id === account.id)
      .map((sender) => ({
        number: sender.number,
        default: sender.is_default,
        retiredAt: sender.retired_at?.toISOString() ?? null,
        replacedBy: sender.replaced_by,
      })),
    credentialsChangedAt: account.credentials_changed_at.toISOString(),
    previousAcceptedUntil: account.previous_until?.toISOString() ?? null,
    link: links.get(account.id) ?? null,
  }));
}

export async function findAccount(tx: Tx, id: string): Promise<AccountView> {
  const [account] = await listAccounts(tx, id);
  if (!account) throw missing('carrier account');
  return account;
}

/** What seals an account's credentials, those before among them. */
export const accountContext = (id: string): string => `account ${id}`;

const sealCredentials = (vault: Vault, id: string, credentials: unknown): Buffer =>
  vault.seal(Buffer.from(JSON.stringify(credentials)), accountContext(id));

/** @throws Rejection that names fields of ours and their remedy, and quotes nothing of what was sent. */
function checkedCredentials(kind: string, sent: unknown): unknown {
  const schema = credentialsSchemas[kind as CarrierKind];
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const known = Object.keys(schema.shape);
  throw invalid(
    ...read.error.issues.map((issue) => ({
      field: ['credentials', ...issue.path].join('.'),
      message:
        // Its name may be the secret itself, in the wrong place.
        issue.code === 'unrecognized_keys'
          ? `has a field that is not known; there ${known.length === 0 ? 'are none' : `are ${known.join(', ')}`}`
          : issue.message.replace(/^Invalid input: .*received undefined$/, 'is required'),
    })),
  );
}
