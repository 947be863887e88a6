import type { LookedUpLine } from '../carrier.ts';
import { readClient, readFailure, type TelnyxAccount } from './read-client.ts';

/** Of Telnyx's types those that no text reaches. `fixed line or mobile` may be either. */
const TAKE_NO_TEXTS: readonly string[] = ['fixed line', 'pager', 'voicemail'];
const ANSWER_WITHIN_MS = 5_000;

/** https://developers.telnyx.com/docs/identity/number-lookup */
export async function lookUpLine(account: TelnyxAccount, number: string): Promise<LookedUpLine> {
  try {
    const client = readClient({ ...account, answerWithinMs: account.answerWithinMs ?? ANSWER_WITHIN_MS });
    const { data } = await client.numberLookup.retrieve(number, { type: 'carrier' });
    // Documented, and not in the SDK's types.
    if (data !== undefined && 'valid_number' in data && data.valid_number === false)
      return { line: 'invalid', carrierCode: 'valid_number: false' };
    const type = TAKE_NO_TEXTS.find((each) => each === data?.carrier?.type);
    // Who was ported from a landline to a phone is told apart by the register of ported numbers alone.
    const ported = data?.portability?.line_type;
    const isPhone = typeof ported === 'string' && /mobile|wireless|voip/i.test(ported);
    return type === undefined || isPhone ? { line: 'other' } : { line: 'landline', carrierCode: type };
  } catch (error) {
    return { unreadable: readFailure(error) };
  }
}
