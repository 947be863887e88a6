import Telnyx from 'telnyx';
import type { InboundText, Received } from '../carrier.ts';
import { type TextRecord, textRecords } from './detail-records.ts';
import { readClient, readFailure, type TelnyxAccount } from './read-client.ts';
import { readText } from './webhook.ts';

/**
 * What phones have texted to this account. Telnyx has no list of texts: its detail records say which there were, and each
 * is then asked for by its id, as long as Telnyx has it (ten days).
 * https://developers.telnyx.com/api-reference/messages/retrieve-a-message
 */
export async function listReceived(
  account: TelnyxAccount,
  since: Date,
  confirmsStop: boolean,
): Promise<Received> {
  try {
    const client = readClient(account);
    const texts: InboundText[] = [];
    for await (const record of textRecords(client, { direction: 'inbound' }, since)) {
      texts.push(await textOf(client, record, confirmsStop));
    }
    return texts.sort((a, b) => when(a) - when(b));
  } catch (error) {
    return { unreadable: readFailure(error) };
  }
}

const when = ({ carrierTime }: InboundText) => carrierTime?.getTime() ?? Number.POSITIVE_INFINITY;

async function textOf(client: Telnyx, record: TextRecord, confirmsStop: boolean): Promise<InboundText> {
  const { id, from, to, at } = record;
  const text = await wordsOf(client, id, confirmsStop);
  if (text === null) {
    return {
      carrierMessageId: id,
      from,
      to,
      body: '',
      mediaUrls: [],
      carrierTime: at,
      carrierHandled: null,
      wordsMissing: true,
    };
  }
  const wordsMissing = text.body === '' && text.mediaUrls.length === 0;
  return {
    ...text,
    carrierMessageId: id,
    carrierTime: text.carrierTime ?? at,
    ...(wordsMissing && { wordsMissing }),
  };
}

/** Null where Telnyx has the text no more. */
async function wordsOf(client: Telnyx, id: string, confirmsStop: boolean): Promise<InboundText | null> {
  try {
    const { data } = await client.messages.retrieve(id);
    const text = readText(data, confirmsStop);
    return 'refused' in text ? null : text;
  } catch (error) {
    if (error instanceof Telnyx.NotFoundError) return null;
    throw error;
  }
}
