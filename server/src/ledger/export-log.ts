import { checkpointLine, entryLine, headerLine } from '@conversations/consent';
import { logKey } from '../businesses/log-key.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { readLog } from './read-log.ts';

/**
 * The whole log as lines of a file (log-file.ts), for whoever is to verify it. It holds no number and no name: what
 * opens its commitments stays here.
 *
 * @param counted is told how many entries went out.
 */
export async function* exportLog(tx: Tx, vault: Vault, counted = { entries: 0 }): AsyncGenerator<string> {
  yield headerLine((await logKey(tx, vault)).vkey);
  for await (const item of readLog(tx)) {
    if (item.kind === 'checkpoint') yield checkpointLine(item.note);
    else if (item.kind === 'entry') {
      counted.entries++;
      yield entryLine(item.index, item.bytes);
    }
  }
}
