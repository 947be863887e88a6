import type { Carrier } from '../carriers/carrier.ts';
import { type Connection, readConnection } from '../carriers/open-carriers.ts';
import type { HeldLinks, Waiting } from '../messaging/held-links.ts';
import type { Parts } from '../messaging/parts.ts';
import { releaseNotConnected } from '../messaging/release-not-connected.ts';
import { inBusiness } from '../storage/transaction.ts';
import { type AccountLocks, type LinkedAccount, openAccountLocks } from './account-locks.ts';
import { type LinkNow, recordLink } from './record-link.ts';
import { type Link, openSmppLink } from './smpp-link.ts';

/** Accounts that are new or changed, connections that another process let go of, states that are not on record yet. */
const LOOK_EVERY_MS = 1_000;
const OPEN_AGAIN_MS = 30_000;
const RELEASES = 3;
const NOT_OPEN: LinkNow = { connected: false, reason: 'ACCOUNT_NOT_OPEN' };

interface Held {
  readonly businessId: string;
  readonly version: string;
  /** Null where the account's own data let none be opened: tried again at `openAgainAt`. */
  readonly link: Link | null;
  readonly openAgainAt: number;
  recorded: LinkNow | null;
  /** Looks at which texts that waited are let go still: a claim that began before may have put some off since. */
  releases: number;
  /** One after the other, so that the last stays. */
  recording: Promise<void>;
}

export type Links = ReturnType<typeof createLinks>;

/**
 * The connections that this process holds for accounts whose carriers know no other way: one process an account, since
 * many SMSCs take one bind. Where nothing is started (a web process) none is held, and no text is sent.
 */
export function createLinks() {
  const held = new Map<string, Held>();
  let elsewhere = new Map<string, string[]>();

  const carrierOf = ({ accountId, confirmsStop }: Connection): Carrier => ({
    kind: 'smpp',
    capabilities: { mms: false, confirmsStop },
    async send(permit, text) {
      return (await held.get(accountId)?.link?.send(permit, text)) ?? { outcome: 'permit_ended' };
    },
    readInbound: () => ({ refused: 'malformed', message: 'An SMSC sends no webhooks.' }),
    readStatus: () => ({ refused: 'malformed', message: 'An SMSC sends no webhooks.' }),
    webhookAnswer: { contentType: 'text/plain', body: '' },
    close() {},
  });

  const links: HeldLinks = {
    elsewhere: (businessId) => elsewhere.get(businessId) ?? [],
    waiting(businessId) {
      const waiting = new Map<string, Waiting>();
      for (const [accountId, each] of held) {
        if (each.businessId !== businessId) continue;
        const wait = each.link === null ? notOpen() : each.link.waiting();
        if (wait !== null) waiting.set(accountId, wait);
      }
      return waiting;
    },
  };

  /** Begins to hold connections; the first look at all accounts is over when it resolves. */
  async function start(parts: Parts, databaseUrl: string): Promise<{ stop(): Promise<void> }> {
    let locks: AccountLocks | null = null;
    let stopped = false;
    let timer: NodeJS.Timeout | undefined;

    const record = (accountId: string, each: Held): void => {
      each.recording = each.recording.then(() => recordNow(accountId, each));
    };
    const recordNow = async (accountId: string, each: Held): Promise<void> => {
      const now = each.link?.now() ?? NOT_OPEN;
      const { businessId, recorded: before } = each;
      const isOnRecord = before?.connected === now.connected && before.reason === now.reason;
      try {
        if (!isOnRecord) {
          each.recorded = now;
          each.releases = now.connected ? RELEASES : 0;
          await inBusiness(parts.store, businessId, (tx) => recordLink(tx, accountId, now));
        }
        if (each.releases === 0) return;
        each.releases--;
        await releaseNotConnected(parts, { businessId, accountId });
      } catch (error) {
        // The next look tries again.
        each.recorded = before;
        parts.log.error({ err: error, accountId }, 'how a carrier’s connection stands is not on record yet');
      }
    };

    const say = (accountId: string, { connected, reason }: LinkNow) => {
      if (connected) parts.log.info({ accountId }, 'connected to the carrier');
      else parts.log.warn({ accountId, reason }, 'not connected to the carrier; it is tried again');
    };

    const open = async ({ business: businessId, account: accountId, version }: LinkedAccount) => {
      let each: Held;
      const changed = () => {
        if (held.get(accountId) !== each) return;
        say(accountId, each.link?.now() ?? NOT_OPEN);
        record(accountId, each);
      };
      try {
        const connection = await readConnection(parts.store, parts.vault, businessId, accountId);
        const link = await openSmppLink(parts, connection, () => changed());
        each = { businessId, version, link, openAgainAt: Infinity, ...unrecorded() };
      } catch (error) {
        parts.log.error({ err: error, accountId }, 'a carrier account could not be opened');
        each = {
          businessId,
          version,
          link: null,
          openAgainAt: performance.now() + OPEN_AGAIN_MS,
          ...unrecorded(),
        };
      }
      held.set(accountId, each);
      record(accountId, each);
    };

    const drop = async (accountId: string) => {
      const each = held.get(accountId);
      held.delete(accountId);
      await each?.link?.close();
      await each?.recording;
    };

    /** Another process may have the locks by now, and bind. */
    const lost = () => {
      if (stopped) return;
      locks = null;
      parts.log.error({}, 'the locks of the carriers’ connections are lost; the connections are given up');
      for (const accountId of held.keys()) void drop(accountId);
    };

    const look = async (): Promise<void> => {
      locks ??= await openAccountLocks(databaseUrl, lost);
      const mine = locks;
      const accounts = await mine.accounts();
      for (const accountId of held.keys()) {
        if (accounts.some(({ account }) => account === accountId)) continue;
        await drop(accountId);
        await mine.giveBack(accountId);
      }
      const others = new Map<string, string[]>();
      for (const account of accounts) {
        const each = held.get(account.account);
        if (each?.version === account.version && performance.now() < each.openAgainAt) {
          record(account.account, each);
        } else if (each) {
          // The account's row has changed: what was bound with the old one is bound anew.
          await drop(account.account);
          if (locks === mine && !stopped) await open(account);
        } else if (await mine.take(account.account)) {
          if (locks === mine && !stopped) await open(account);
        } else {
          others.set(account.business, [...(others.get(account.business) ?? []), account.account]);
        }
      }
      elsewhere = others;
    };

    let running: Promise<void> = Promise.resolve();
    const round = async (): Promise<void> => {
      try {
        await look();
      } catch (error) {
        if (!stopped) parts.log.error({ err: error }, 'carriers’ connections could not be looked after');
      }
      if (!stopped) timer = setTimeout(again, LOOK_EVERY_MS);
    };
    const again = () => {
      running = round();
    };
    again();
    await running;
    return {
      async stop() {
        stopped = true;
        clearTimeout(timer);
        await running;
        // First the unbind, then the lock: who takes over finds no bind of ours.
        await Promise.all([...held.keys()].map(drop));
        await locks?.close();
      },
    };
  }

  return { carrierOf, links, start };
}

const unrecorded = () => ({ recorded: null, releases: 0, recording: Promise.resolve() });

const notOpen = (): Waiting => ({
  room: 0,
  reason: 'not_connected',
  until: new Date(Date.now() + OPEN_AGAIN_MS),
});
