import type { PDU } from 'smpp';
import { inBusiness } from '../src/storage/transaction.ts';
import { smppAccount } from './smpp-account.ts';
import { messageOf, phoneText, type Smsc, startSmsc } from './smpp-smsc.ts';
import { SENDER, type TestShop, type TestShopOptions, testShop } from './test-shop.ts';
import { until } from './until.ts';

export type Person = { readonly id: string; readonly mobile: string };

/** A shop whose only carrier is an SMSC on a loopback port. */
export async function smppShop({
  smsc: given,
  credentials = {},
  confirmsStop,
  ...options
}: Omit<TestShopOptions, 'account'> & {
  readonly smsc?: Smsc;
  readonly credentials?: Record<string, unknown>;
  readonly confirmsStop?: boolean;
} = {}) {
  const smsc = given ?? (await startSmsc());
  const shop = await testShop({ ...options, account: { ...smppAccount(smsc, credentials), confirmsStop } });
  const accountId: string = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;

  const bodiesTo = ({ mobile }: Person): string[] => {
    const bodies: string[] = [];
    for (const pdu of smsc.submits) {
      if (`+${String(pdu.destination_addr)}` !== mobile) continue;
      if (partOf(pdu) > 1) bodies.push((bodies.pop() ?? '') + messageOf(pdu));
      else bodies.push(messageOf(pdu));
    }
    return bodies;
  };
  const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;

  return {
    shop,
    smsc,
    accountId,
    /** The texts that went to this person's phone, each joined of its parts. */
    bodiesTo,
    message,
    becomes: (id: string, status: string) =>
      until(`a text is ${status}`, async () => {
        const now = await message(id);
        return now.status === status && now;
      }),
    link: async () =>
      (await shop.call('GET', '/carrier-accounts')).json.items.find(
        ({ id }: { id: string }) => id === accountId,
      ).link,
    /** The phone writes, and the SMSC has its answer: the command_status of it. */
    async says({ mobile }: Person, body: string | Buffer, more = {}): Promise<number> {
      const text = phoneText(body, {
        source_addr: mobile.slice(1),
        destination_addr: SENDER.slice(1),
        ...more,
      });
      return (await smsc.deliver(text)).command_status;
    },
    /** A customer who said yes and has the confirmation. */
    async agreed(): Promise<Person> {
      const person = await shop.agreed();
      await until('the confirmation is with the SMSC', async () => bodiesTo(person).length > 0);
      await settled(shop, person);
      return person;
    },
    async close() {
      await shop.close();
      await smsc.close();
    },
  };
}

export type SmppShop = Awaited<ReturnType<typeof smppShop>>;

/** Which part of its text a submit_sm is, by its user data header. */
function partOf({ short_message: content }: PDU): number {
  const header = (content as { udh?: Buffer[] } | undefined)?.udh?.[0];
  return header?.at(-1) ?? 1;
}

/** All that waits for this number has found its end: what was not sent by now is not coming. */
export const settled = (shop: TestShop, person: Person) =>
  until('nothing waits any more', async () =>
    (await textsOf(shop, person)).every(({ status }) => status !== 'queued' && status !== 'sending'),
  );

/** What the shop has of a person's thread, oldest first. */
export async function textsOf(shop: TestShop, { mobile }: Person) {
  return inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .selectAll()
      .where('business_id', '=', shop.businessId)
      .where('number', '=', mobile)
      .orderBy('id')
      .execute(),
  );
}
