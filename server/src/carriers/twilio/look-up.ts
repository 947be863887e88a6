import type { LostText, StatusReport } from '../carrier.ts';
import { readClient, type TwilioAccount } from './read-client.ts';
import { statusReport } from './webhook.ts';

/** Twilio's clock and ours differ, and its times are whole seconds. */
const SLACK_MS = 10_000;
/** More texts than this from one sender to one number are not gone through. */
const MOST = 500;

/**
 * Looks for a text among those that Twilio has from this sender to this number. One that Twilio has not sent yet has no
 * DateSent and may be missing from the list: so what is not found now is asked for again.
 * https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
 */
export async function lookUp(
  account: TwilioAccount,
  text: LostText,
  since: Date,
): Promise<StatusReport | 'not_found' | 'cannot_tell'> {
  const earliest = since.getTime() - SLACK_MS;
  const latest = text.until.getTime() + SLACK_MS;
  try {
    const listed = await readClient(account).messages.list({
      to: text.to,
      from: text.from,
      dateSentAfter: new Date(earliest),
      pageSize: 100,
      limit: MOST,
    });
    if (listed.length >= MOST) return 'cannot_tell';
    const inTime = listed.filter(({ sid, direction, dateCreated }) => {
      const at = dateCreated?.getTime() ?? Number.NaN;
      return direction === 'outbound-api' && at >= earliest && at <= latest && !text.otherIds.includes(sid);
    });
    const same = inTime.filter(({ body }) => isSame(body, text.body));
    const [found, ...more] = same;
    if (found !== undefined && more.length === 0)
      return statusReport(found.sid, found.status, found.errorCode);
    // Whose words were taken out of Twilio's record may be the one, and of two that are alike either.
    return more.length > 0 || inTime.some(({ body }) => !body) ? 'cannot_tell' : 'not_found';
  } catch {
    return 'cannot_tell';
  }
}

/** A trial account's texts begin with a sentence of Twilio's. */
const isSame = (theirs: string, ours: string): boolean =>
  theirs.trim() === ours.trim() ||
  (theirs.startsWith('Sent from your Twilio trial account') && theirs.endsWith(ours));
