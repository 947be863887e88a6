import type { CarrierError, ListedBlock } from '../carrier.ts';
import { readClient, readFailure, type TelnyxAccount } from './read-client.ts';
import { statedTime } from './stated-time.ts';

/**
 * Telnyx's list of opt-outs. `from` is the number that texts are sent from, `to` the one that wants none.
 * https://developers.telnyx.com/api-reference/opt-out-management/list-opt-outs
 */
export async function listBlocks(
  account: TelnyxAccount,
): Promise<readonly ListedBlock[] | { readonly unreadable: CarrierError }> {
  try {
    const blocks: ListedBlock[] = [];
    for await (const one of readClient(account).messagingOptouts.list({
      redaction_enabled: 'false',
      'page[size]': 250,
    })) {
      // What is of another kind than documented is none: a number that is hidden, say.
      if (typeof one.from !== 'string' || typeof one.to !== 'string' || !/^\+\d+$/.test(one.to)) continue;
      blocks.push({
        number: one.to,
        sender: one.from,
        scope: one.messaging_profile_id ?? null,
        since: statedTime(one.created_at),
      });
    }
    return blocks;
  } catch (error) {
    return { unreadable: readFailure(error) };
  }
}
