import { handledBeforeUs } from '@conversations/consent';
import type { InboundText, Received } from '../carrier.ts';
import { readClient, readFailure, type TwilioAccount } from './read-client.ts';
import { onBase } from './sdk-request.ts';

type Client = ReturnType<typeof readClient>;
type Message = Awaited<ReturnType<Client['messages']['list']>>[number];

/** Twilio's times are whole seconds. */
const SECOND_MS = 1_000;

/**
 * What phones have texted to this account. Twilio lists the newest first and promises no finer filter than a day (GMT) of
 * DateSent, which for a text from a phone is when Twilio told of it, so never before it got it: the days are read to their
 * end, and put in order here.
 * https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
 */
export async function listReceived(
  account: TwilioAccount,
  since: Date,
  confirmsStop: boolean,
): Promise<Received> {
  try {
    const client = readClient(account);
    const day = new Date(since.toISOString().slice(0, 10));
    const listed = await client.messages.list({ dateSentAfter: day, pageSize: 1_000 });
    const earliest = since.getTime() - SECOND_MS;
    const inbound = listed
      .filter((one) => one.direction === 'inbound' && timeOf(one) >= earliest)
      .sort((a, b) => timeOf(a) - timeOf(b));
    const texts: InboundText[] = [];
    for (const one of inbound) texts.push(await readText(account, client, one, confirmsStop));
    return texts;
  } catch (error) {
    return { unreadable: readFailure(error) };
  }
}

/** Without a time a text counts as one of now: it may be news. */
const timeOf = ({ dateSent, dateCreated }: Message): number =>
  (dateSent ?? dateCreated)?.getTime() ?? Number.POSITIVE_INFINITY;

async function readText(
  account: TwilioAccount,
  client: Client,
  message: Message,
  confirmsStop: boolean,
): Promise<InboundText> {
  const hasMedia = Number(message.numMedia) > 0;
  const media = hasMedia ? await client.messages(message.sid).media.list() : [];
  const at = timeOf(message);
  return {
    carrierMessageId: message.sid,
    from: message.from,
    to: message.to,
    body: message.body,
    // As in a webhook: the address of the bytes is that of the resource, without its ending.
    mediaUrls: media.map(
      ({ uri }) => onBase(account.base, `https://api.twilio.com${uri.replace(/\.json$/, '')}`).href,
    ),
    carrierTime: Number.isFinite(at) ? new Date(at) : null,
    // A list does not say what Twilio did, as a webhook's OptOutType does; its own words are the same.
    carrierHandled: handledBeforeUs({
      carrier: 'twilio',
      body: message.body,
      sender: message.to,
      confirmsStop,
    }),
    blockScope: message.messagingServiceSid || null,
    liftsWholeScope: true,
    ...(message.body === '' && !hasMedia && { wordsMissing: true }),
  };
}
