import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** What is known of a text when it has to be said which of the shop's numbers it leaves by. */
export interface Sending {
  /** To whom it goes, in E.164. */
  readonly number: string;
  /** Of the store that it is about, where it is about one. */
  readonly storeId?: string | null | undefined;
}

/**
 * Which of the shop's numbers a text takes. The only place that says so:
 *
 * 1. a text into a thread: that thread's number ({@link answeringSender});
 * 2. a text about something of a store's: the store's number; the default one where the store has none of its own;
 * 3. any other: the default one; but where shop and customer last texted by a store's own number, that one: whoever is a
 *    store's customer stays so. What was refused is no text.
 *
 * A number that is retired stands for the one that replaces it. Null: the shop has none to text from.
 */
export async function chooseSender(tx: Tx, { number, storeId }: Sending): Promise<string | null> {
  const senders = await sendersOf(tx);
  if (storeId) {
    const store = await tx.sql
      .selectFrom('stores')
      .select('sender')
      .where('business_id', '=', tx.businessId)
      .where('id', '=', storeId)
      .executeTakeFirst();
    return serving(senders, store?.sender ?? null);
  }
  return (await lastIn(tx, senders, [number])).get(number) ?? null;
}

/** The same for texts that are about no store, of many numbers at once. */
export async function sendersInUse(
  tx: Tx,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  return lastIn(tx, await sendersOf(tx), numbers);
}

async function lastIn(
  tx: Tx,
  senders: readonly Sender[],
  numbers: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const last = new Map<string, LastText>();
  if (senders.length > 1 && numbers.length > 0) {
    const { rows } = await sql<LastText & { number: string }>`
      select c.number, c.sender,
             c.sender in (select s.sender from stores s where s.business_id = c.business_id) as of_store,
             (select m.id from messages m where m.business_id = c.business_id and m.conversation_id = c.id
                and m.status not in ('refused', 'canceled') order by m.id desc limit 1) as text
      from conversations c
      where c.business_id = ${tx.businessId} and c.number = any (${[...new Set(numbers)]})`.execute(tx.sql);
    for (const { number, ...thread } of rows) {
      // Ids begin with the time at which they were made.
      if ((thread.text ?? '') > (last.get(number)?.text ?? '')) last.set(number, thread);
    }
  }
  const ownOf = (number: string) => {
    const thread = last.get(number);
    return thread?.of_store ? thread.sender : null;
  };
  return new Map(numbers.map((number) => [number, serving(senders, ownOf(number))]));
}

/** By which numbers what is about something of a store's leaves, of all stores. */
export async function sendersOfStores(tx: Tx): Promise<(string | null)[]> {
  const senders = await sendersOf(tx);
  const stores = await tx.sql
    .selectFrom('stores')
    .select('sender')
    .where('business_id', '=', tx.businessId)
    .execute();
  return stores.map(({ sender }) => serving(senders, sender));
}

/** The last text of a thread, and whether the thread's number is a store's own. */
interface LastText {
  readonly sender: string;
  readonly of_store: boolean | null;
  readonly text: string | null;
}

/** By which number a thread is answered: its own while that serves, else the one that replaces it. */
export async function answeringSender(tx: Tx, sender: string): Promise<string | null> {
  return serving(await sendersOf(tx), sender);
}

interface Sender {
  readonly number: string;
  readonly is_default: boolean;
  readonly retired_at: Date | null;
  readonly replaced_by: string | null;
}

function sendersOf(tx: Tx): Promise<Sender[]> {
  return tx.sql
    .selectFrom('senders')
    .select(['number', 'is_default', 'retired_at', 'replaced_by'])
    .where('business_id', '=', tx.businessId)
    .execute();
}

/** This number, the one that replaces it, the one that replaces that, or the default one. */
function serving(senders: readonly Sender[], number: string | null): string | null {
  // Two that replace each other lead nowhere, and no further than there are numbers.
  let wanted = senders.find((sender) => sender.number === number);
  for (let steps = 0; wanted && steps < senders.length; steps++) {
    if (wanted.retired_at === null) return wanted.number;
    const { replaced_by: next } = wanted;
    wanted = senders.find((sender) => sender.number === next);
  }
  return senders.find((sender) => sender.is_default && sender.retired_at === null)?.number ?? null;
}
