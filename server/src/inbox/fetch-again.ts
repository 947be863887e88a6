import { expectAgain } from '../media/received-media.ts';
import type { Message } from '../messaging/messages.ts';
import { Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { findMessage } from './cancel-message.ts';

/**
 * Staff want a text's pictures fetched that were given up: the carrier may have had a bad day. They are tried as if the text had
 * just come. A second time, while that goes on, it changes nothing.
 */
export async function fetchAgain(tx: Tx, id: string): Promise<Message> {
  const message = await findMessage(tx, id);
  if (await expectAgain(tx, message)) return message;
  throw new Rejection(
    'conflict',
    'not_given_up',
    'Nothing of this text was given up',
    'Its pictures are here, or will not come by asking again: `media` of the text says why. Ask the customer.',
  );
}
