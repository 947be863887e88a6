import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
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
        what: 'LEDGER_DIR is off: the log is kept nowhere but in the database',
        remedy:
          'Set LEDGER_DIR to a folder on another disk: a restored database then gets back every STOP that came after the backup.',
      },
    ];
  }
  const why = await whyNotWritable(ledgerDir);
  if (why !== null) {
    return [
      {
        state: 'failed',
        what: `the log cannot be kept in ${ledgerDir}: ${why}; a worker that starts so sends no text`,
        remedy:
          'Set LEDGER_DIR to a folder that the program may write to, on a disk that stays. LEDGER_DIR=off does without it.',
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
              const kept = new KeptLog(ledgerDir, businessId);
              const end = await kept.end();
              const head = await latestHead(tx);
              if (end.size === 0 && head !== null && head.size > 0)
                return nothingKept(name, kept.folder, head.size);
              return describe(name, await standingOf(tx, end, head), end.size);
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

const nothingKept = (shop: string, folder: string, entries: number): Finding => ({
  state: 'warning',
  what: `${shop}: none of the ${entries} entries of its log is kept in ${folder}`,
  remedy:
    'Start a worker with this LEDGER_DIR. If one runs, run doctor where it does, and see that the folder stays from one start to the next.',
});

/** Looks at the folder, or where it would be made, and makes nothing. @returns null where it can be written. */
async function whyNotWritable(folder: string): Promise<string | null> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return (await stat(folder)).isDirectory() ? null : 'it is no folder';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const above = dirname(resolve(folder));
    if (code === 'ENOENT' && above !== folder) return whyNotWritable(above);
    return message;
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
