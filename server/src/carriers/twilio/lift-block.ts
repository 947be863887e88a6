import { isTollFree } from '@conversations/consent';
import type { BlockToLift, CarrierError, LiftResult } from '../carrier.ts';
import { readClient, readFailure, type TwilioAccount } from './read-client.ts';

/** Twilio's "too fast". */
const THROTTLED_CODE = '20429';

/**
 * Tells Twilio that a customer opted in again, which ends what their STOP had begun. Not for toll-free numbers of the
 * United States, whose network has a block of its own.
 * https://www.twilio.com/docs/messaging/features/consent-api
 */
export async function liftBlock(account: TwilioAccount, block: BlockToLift): Promise<LiftResult> {
  if (isTollFree(block.sender)) return { outcome: 'not_offered' };
  try {
    const { items } = await readClient(account).accounts.v1.bulkConsents.create({
      items: [
        {
          contact_id: block.number,
          correlation_id: block.correlationId,
          sender_id: block.scope ?? block.sender,
          status: 'opt-in',
          source: block.agreedBy,
          // Whole seconds, as in Twilio's examples: a date that it does not take is refused for good.
          date_of_consent: block.agreedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
        },
      ],
    });
    return answerTo(block, items);
  } catch (error) {
    const failure = readFailure(error);
    return isPassing(failure, error)
      ? { outcome: 'temporary', error: failure }
      : { outcome: 'refused', error: failure };
  }
}

/** Of the items in the answer the one for this block; without one nobody knows, and it may be asked again. */
function answerTo({ correlationId }: BlockToLift, items: unknown): LiftResult {
  const found = (Array.isArray(items) ? items : []).find(
    (item: unknown): item is { error_code?: unknown; error_messages?: unknown } =>
      typeof item === 'object' &&
      item !== null &&
      'correlation_id' in item &&
      item.correlation_id === correlationId,
  );
  const code = Number(found?.error_code ?? Number.NaN);
  if (code === 0) return { outcome: 'lifted' };
  // Twilio's own messages may quote the number.
  const message = 'Twilio did not lift its block on this number';
  const error: CarrierError = { code: Number.isNaN(code) ? 'NO_ANSWER' : String(code), message };
  return { outcome: Number.isNaN(code) || isFault(found?.error_messages) ? 'temporary' : 'refused', error };
}

/**
 * Twilio has one code for all that kept it from noting a consent, a fault of its own among them, which it asks to repeat.
 * https://www.twilio.com/docs/api/errors/30646
 */
const isFault = (messages: unknown): boolean =>
  Array.isArray(messages) && messages.includes('INTERNAL_SERVER_ERROR');

function isPassing({ code }: CarrierError, thrown: unknown): boolean {
  const { status }: { status?: unknown } = typeof thrown === 'object' && thrown !== null ? { ...thrown } : {};
  return code === 'NO_ANSWER' || code === THROTTLED_CODE || status === 429 || Number(status) >= 500;
}
