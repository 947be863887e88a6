import type { LostText, StatusReport } from '../carrier.ts';
import { textRecords } from './detail-records.ts';
import { readClient, type TelnyxAccount } from './read-client.ts';
import { readReport } from './webhook.ts';

/** Telnyx's clock and ours differ. */
const SLACK_MS = 10_000;
/** More texts than this from one sender to one number are not gone through. */
const MOST = 50;

/**
 * Looks for a text among those that Telnyx has from this sender to this number: its detail records say which there were, and
 * each is asked for its words. A record may come a while after its text, so what is not found now is asked for again.
 */
export async function lookUp(
  account: TelnyxAccount,
  text: LostText,
  since: Date,
): Promise<StatusReport | 'not_found' | 'cannot_tell'> {
  const earliest = new Date(since.getTime() - SLACK_MS);
  const latest = text.until.getTime() + SLACK_MS;
  try {
    const client = readClient(account);
    const found: StatusReport[] = [];
    let asked = 0;
    const wanted = { direction: 'outbound', cli: text.from, cld: text.to } as const;
    for await (const { id, from, to, at } of textRecords(client, wanted, earliest)) {
      if (from !== text.from || to !== text.to || text.otherIds.includes(id)) continue;
      if (at === null) return 'cannot_tell';
      if (at.getTime() > latest) continue;
      asked += 1;
      if (asked > MOST) return 'cannot_tell';
      const { data } = await client.messages.retrieve(id);
      const words = data && 'text' in data ? data.text : undefined;
      // Whose words were taken out of Telnyx's record may be the one; so may one of pictures alone beside another.
      if (!words && text.body !== '') return 'cannot_tell';
      if ((words ?? '').trim() !== text.body.toWellFormed().trim()) continue;
      const report = readReport(data);
      if ('refused' in report) return 'cannot_tell';
      found.push({ ...report, carrierMessageId: id });
    }
    const [one, ...more] = found;
    if (one === undefined) return 'not_found';
    return more.length === 0 ? one : 'cannot_tell';
  } catch {
    return 'cannot_tell';
  }
}
