import { addressOf } from '../address-of.ts';
import {
  type AccountStanding,
  REPORTED_WITHIN_MINUTES,
  SEEN_BACK_DAYS,
  standingOfAccounts,
} from '../carriers/account-standing.ts';
import type { Config } from '../config.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Finding } from './doctor.ts';
import { withLedgers } from './with-ledger.ts';

/** Whether texts leave by each account, and whether its carrier reaches the program. */
export async function lookAtCarriers(config: Config): Promise<Finding[]> {
  try {
    return await withLedgers(undefined, async ({ store, shops }) => {
      const findings: Finding[] = [];
      for (const { businessId, name } of shops) {
        const accounts = await inBusiness(store, businessId, standingOfAccounts);
        findings.push(
          ...accounts.flatMap((account) => describe(name, account, addressOf(config))),
          ...missing(name, accounts),
        );
      }
      return findings;
    });
  } catch (error) {
    // That the database does not answer, or is not migrated, was said before.
    return [{ state: 'warning', what: `the carriers were not looked at: ${(error as Error).message}` }];
  }
}

/** A shop works without: it asks and records. But it texts nobody. */
function missing(shop: string, accounts: readonly AccountStanding[]): Finding[] {
  if (accounts.length === 0) {
    return [
      {
        state: 'warning',
        what: `${shop}: no carrier is connected and there is no number to text from: nothing leaves, and no STOP comes in`,
        remedy: 'Connect one under Numbers in the settings, or with POST /api/v1/carrier-accounts.',
      },
    ];
  }
  if (accounts.some(({ sends }) => sends)) return [];
  return [
    {
      state: 'warning',
      what: `${shop}: no carrier account has a number to text from: nothing leaves`,
      remedy: 'Add a number, or take one back into service, under Numbers in the settings.',
    },
  ];
}

function describe(shop: string, account: AccountStanding, address: string): Finding[] {
  // The simulated carrier is in the program itself.
  if (account.kind === 'simulator') return [];
  const what = `${shop}: the ${account.kind} account ${account.id}`;
  return [account.kind === 'smpp' ? bound(what, account) : heard(what, account, address)];
}

/** What the codes of Node.js and of SMPP 3.4 come to. */
const LINK_WORDS: readonly (readonly [words: string, codes: RegExp])[] = [
  ['the account could not be opened', /^ACCOUNT_NOT_OPEN$/],
  ['another program is bound with this account', /^ESME_RALYBND$/],
  ['the provider says no', /^(ESME_R(BINDFAIL|INVPASWD|INVSYSID|INVSYSTYP)|SMPP_0x)/],
  ['its certificate is not trusted', /CERT|SELF_SIGNED|VERIFY|ALTNAME/],
  ['the provider does not answer', /^(E[A-Z]+|BIND_TIMEOUT|CONNECTION_LOST|LINK_DEAD|UNBOUND_BY_SMSC)$/],
];

function bound(what: string, { link, held, sends }: AccountStanding): Finding {
  // Of numbers that are all retired nothing leaves anyway; a STOP to them is still to be heard.
  const state = sends ? 'failed' : 'warning';
  const last = link?.lastError ?? null;
  const words = last && LINK_WORDS.find(([, codes]) => codes.test(last.code))?.[0];
  const error = last && `the last error was ${last.code}${words ? ` (${words})` : ''}, ${at(last.at)}`;
  const because = error ? `; ${error}` : '';
  if (!held) {
    return {
      state,
      what: `${what} is bound by no worker: nothing leaves by it, and no STOP comes in${because}`,
      remedy: 'Start one: conversations serve, or conversations serve --role worker.',
    };
  }
  if (link?.connected) return { state: 'ok', what: `${what} is bound since ${at(link.since)}${because}` };
  return {
    state,
    what: `${what} is not bound${link ? ` since ${at(link.since)}` : ' yet'}: nothing leaves by it, and no STOP comes in${because}`,
    remedy:
      'Check host, port, system id and password under Numbers in the settings, and ask the provider. It is tried again all the time.',
  };
}

function heard(what: string, account: AccountStanding, address: string): Finding {
  const { lastWebhook, lastAccepted, lastAcceptedBefore, createdAt } = account;
  const seen = `last webhook ${lastWebhook ? at(lastWebhook) : 'none on record'}; last accepted text ${
    lastAccepted ? at(lastAccepted) : `none within ${SEEN_BACK_DAYS} days`
  }`;
  const reportedBy = (lastWebhook ?? createdAt).getTime() + REPORTED_WITHIN_MINUTES * 60_000;
  const isDeaf =
    lastAcceptedBefore !== null && (lastWebhook === null || lastAcceptedBefore.getTime() > reportedBy);
  return isDeaf
    ? {
        state: 'warning',
        what: `${what}: ${seen}. Texts were accepted, and no report of them came`,
        remedy: `Check PUBLIC_URL, and that the carrier has ${address}/carriers/${account.id}/inbound for texts: a STOP comes the same way.`,
      }
    : { state: 'ok', what: `${what}: ${seen}` };
}

/** A minute, as an operator's clock in any place can be held against it. */
const at = (time: Date): string => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
