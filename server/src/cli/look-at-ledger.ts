import type { Config } from '../config.ts';
import { standingOf } from '../ledger/keep-log.ts';
import { KeptLog } from '../ledger/kept-log.ts';
import { latestHead } from '../ledger/log-tree.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Finding } from './doctor.ts';
import { withLedgers } from './with-ledger.ts';

/** Whether the log is kept outside the database, and whether the database's continues it. */
export async function lookAtLedger({ ledgerDir, witness }: Config): Promise<Finding[]> {
  if (ledgerDir === null) {
    return [
      {
        state: 'warning',
        what: 'the log is kept nowhere but in the database',
        remedy:
          'Set LEDGER_DIR to a folder on another disk: a restored database then gets back every STOP that came after the backup.',
      },
    ];
  }
  const seen: Finding[] =
    witness === null ? [{ state: 'ok', what: 'no witness is set: certificates say so' }] : [];
  try {
    return [
      ...seen,
      ...(await withLedgers(undefined, ({ store, shops }) =>
        Promise.all(
          shops.map(({ businessId, name }) =>
            inBusiness(store, businessId, async (tx) => {
              const end = await new KeptLog(ledgerDir, businessId).end();
              return describe(name, await standingOf(tx, end, await latestHead(tx)), end.size);
            }),
          ),
        ),
      )),
    ];
  } catch (error) {
    // That the database does not answer, or is not migrated, was said before.
    return [{ state: 'warning', what: `the kept log was not compared: ${(error as Error).message}` }];
  }
}

function describe(shop: string, standing: Awaited<ReturnType<typeof standingOf>>, entries: number): Finding {
  switch (standing) {
    case 'continues':
      return { state: 'ok', what: `${shop}: the log continues the kept one (${entries} entries)` };
    case 'behind':
      return {
        state: 'failed',
        what: `${shop}: the database is older than the kept log (${entries} entries); no text leaves`,
        remedy: 'Start the program, or run: conversations ledger replay. What was logged since comes back.',
      };
    default:
      return {
        state: 'failed',
        what: `${shop}: the database’s log is not the one that was kept; no text leaves`,
        remedy:
          'conversations ledger verify --database says where they part. If the database’s is to go on: conversations ledger accept-fork.',
      };
  }
}
