import type { LookedUpLine } from '../carrier.ts';
import { readCode, twilioError } from './error-codes.ts';
import { readClient, readFailure, type TwilioAccount } from './read-client.ts';

/** Of Twilio's types those that no text reaches: `fixedVoip`, `tollFree` and the others may take texts. */
const TAKE_NO_TEXTS: readonly string[] = ['landline', 'pager', 'voicemail'];
const ANSWER_WITHIN_MS = 5_000;

/** https://www.twilio.com/docs/lookup/v2-api/line-type-intelligence */
export async function lookUpLine(account: TwilioAccount, number: string): Promise<LookedUpLine> {
  try {
    const client = readClient({ ...account, answerWithinMs: account.answerWithinMs ?? ANSWER_WITHIN_MS });
    const { lineTypeIntelligence: found, valid } = await client.lookups.v2
      .phoneNumbers(number)
      .fetch({ fields: 'line_type_intelligence' });
    if (valid === false) return { line: 'invalid', carrierCode: 'valid: false' };
    // A number that Twilio may not tell of has a code in place of a type.
    const code = readCode(found?.errorCode);
    if (code !== null) return { unreadable: twilioError(code) };
    const type = TAKE_NO_TEXTS.find((each) => each === found?.type);
    return type === undefined ? { line: 'other' } : { line: 'landline', carrierCode: type };
  } catch (error) {
    return { unreadable: readFailure(error) };
  }
}
