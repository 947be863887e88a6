import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { accountContext, type CarrierKind, SIGNED_BY_CREDENTIALS } from './accounts.ts';
import type { Carrier, WebhookContent, WebhookRequest } from './carrier.ts';
import { type Replaceable, replaceable } from './replaceable.ts';

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

/** @throws where there is no such account, or its credentials cannot be opened. */
export async function readConnection(
  store: Store,
  vault: Vault,
  businessId: string,
  accountId: string,
): Promise<Connection> {
  const account = await inBusiness(store, businessId, (tx) =>
    tx.sql
      .selectFrom('carrier_accounts')
      .selectAll()
      .where('business_id', '=', businessId)
      .where('id', '=', accountId)
      .executeTakeFirst(),
  );
  if (!account) throw new Error('There is no such carrier account');
  return {
    businessId,
    accountId,
    credentials: JSON.parse(vault.open(account.credentials, accountContext(accountId)).toString()),
    baseUrl: account.base_url,
    confirmsStop: account.confirms_stop,
  };
}

export interface OpenCarriers {
  /**
   * The carrier of an account as it is now: connected once per process and version of the account.
   *
   * @param version as the caller's transaction read it: what was connected for an earlier one is connected anew. Left out,
   *   the account's row is asked.
   */
  of(businessId: string, accountId: string, version?: number): Promise<Carrier>;
  close(): Promise<void>;
}

interface Opened {
  readonly businessId: string;
  readonly version: number;
  readonly carrier: Promise<Replaceable>;
}

/**
 * The carriers by account. Where an account is changed, the next text leaves by what was connected anew, and what is under
 * way ends with what it began with; then the earlier connection is closed. A process that has an account open hears of its
 * change by a signal too, so that a session that is kept for what comes in does not go on with what holds no more.
 */
export function openCarriers(store: Store, vault: Vault, connectors: Connectors): OpenCarriers {
  const open = new Map<string, Opened>();

  async function connect(businessId: string, accountId: string): Promise<Replaceable> {
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
    const connectWith = async (sealed: Buffer) =>
      connector({
        businessId,
        accountId,
        credentials: JSON.parse(vault.open(sealed, accountContext(accountId)).toString()),
        baseUrl: account.base_url,
        confirmsStop: account.confirms_stop,
      });
    const carrier = await connectWith(account.credentials);
    const { previous_credentials: previous, previous_until: until } = account;
    const checksPrevious = previous !== null && until !== null && SIGNED_BY_CREDENTIALS.has(account.kind);
    return replaceable(
      checksPrevious ? takingPreviousToo(carrier, await connectWith(previous), until) : carrier,
    );
  }

  async function versionOf(businessId: string, accountId: string): Promise<number> {
    const row = await inBusiness(store, businessId, (tx) =>
      tx.sql
        .selectFrom('carrier_accounts')
        .select('version')
        .where('business_id', '=', businessId)
        .where('id', '=', accountId)
        .executeTakeFirst(),
    );
    if (!row) throw new Error('There is no such carrier account');
    return row.version;
  }

  const of: OpenCarriers['of'] = async (businessId, accountId, version) => {
    const wanted = version ?? (await versionOf(businessId, accountId));
    const before = open.get(accountId);
    if (before && before.version >= wanted) return (await before.carrier).carrier;
    const opened = { businessId, version: wanted, carrier: connect(businessId, accountId) };
    open.set(accountId, opened);
    retire(before);
    // A failure is not remembered: the next text tries anew.
    opened.carrier.catch(() => {
      if (open.get(accountId) === opened) open.delete(accountId);
    });
    return (await opened.carrier).carrier;
  };

  const off = store.signals.onAccountChanged((changed) => {
    for (const [accountId, { businessId }] of open) {
      // Where it fails, the next text, or the next webhook, tries anew.
      if (changed === undefined || changed === accountId) of(businessId, accountId).catch(() => {});
    }
  });

  return {
    of,
    async close() {
      off();
      for (const opened of await Promise.allSettled([...open.values()].map(({ carrier }) => carrier))) {
        if (opened.status === 'fulfilled') opened.value.carrier.close();
      }
    },
  };
}

function retire(opened: Opened | undefined): void {
  opened?.carrier.then(
    (carrier) => carrier.retire(),
    () => {},
  );
}

/**
 * Takes webhooks that are signed with the credentials before, until their time has passed. They check and never send.
 */
function takingPreviousToo(carrier: Carrier, previous: Carrier, until: Date): Carrier {
  const either =
    (read: 'readInbound' | 'readStatus') =>
    (request: WebhookRequest): WebhookContent => {
      const content = carrier[read](request);
      const unsigned = 'refused' in content && content.refused === 'signature';
      return unsigned && new Date() < until ? previous[read](request) : content;
    };
  return {
    ...carrier,
    readInbound: either('readInbound'),
    readStatus: either('readStatus'),
    close() {
      carrier.close();
      previous.close();
    },
  };
}
