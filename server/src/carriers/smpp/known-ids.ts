import type { StatusReport } from '../carrier.ts';
import type { Receipt } from './receipts.ts';

/** As many texts as receipts may still be on their way for. */
const MOST_TEXTS = 20_000;
/** Receipts that came before the answer to their text. */
const MOST_EARLY = 500;

/** Both addresses of a receipt. Most SMSCs write it as from the phone, some as they wrote the text. */
export type Addresses = readonly string[];

/** A text that an SMSC took: the id that it answered with, and the phone. */
export interface TakenText {
  readonly id: string;
  readonly to: string;
}

/** The texts that were taken lately for any of these addresses, also before this process began. */
export type RecallTexts = (addresses: Addresses) => Promise<readonly TakenText[]>;

interface Early {
  readonly receipt: Receipt;
  readonly addresses: Addresses;
}

/**
 * The ids that an SMSC answered with, so that a receipt finds its text though it writes the id in another way: many answer in
 * hex and report in decimal, or the other way round, or leave out zeros, or have two ids in one receipt. Digits alone do not
 * tell, so an id in another form counts only where the receipt names the same phone as well. What is not known here is asked
 * of `recall`, and what that does not know either is left as it stands.
 *
 * @param inOtherForms false where the account says how ids are written: then they are compared as they are.
 */
export function createKnownIds(inOtherForms = true, recall: RecallTexts = async () => []) {
  /** The phone's digits by the id. */
  const texts = new Map<string, string>();
  /** Ids by what they are worth, read as one and as the other. */
  const byValue = new Map<string, string>();
  let early: readonly Early[] = [];

  const isPhoneOf = (id: string, addresses: Addresses): boolean =>
    addresses.some((address) => isSamePhone(texts.get(id) ?? '', address));

  /** That of a text to the phone which the receipt names, by the letter first; else by the letter alone. */
  const find = ({ carrierMessageId, otherIds }: Receipt, addresses: Addresses): string | undefined => {
    const ids = [carrierMessageId, ...otherIds];
    const toTheLetter = ids.filter((id) => texts.has(id));
    const otherwise = inOtherForms ? ids.flatMap(valuesOf).flatMap((value) => byValue.get(value) ?? []) : [];
    return [...toTheLetter, ...otherwise].find((id) => isPhoneOf(id, addresses)) ?? toTheLetter[0];
  };

  const keep = (id: string, to: string): void => {
    texts.delete(id);
    texts.set(id, digitsOf(to));
    for (const value of valuesOf(id)) byValue.set(value, id);
    const [oldest] = texts.keys();
    if (texts.size > MOST_TEXTS && oldest !== undefined) {
      texts.delete(oldest);
      for (const value of valuesOf(oldest)) if (byValue.get(value) === oldest) byValue.delete(value);
    }
  };

  /** The text, once those that were sent before this process began are thought of too. */
  const findOrRecall = async (receipt: Receipt, addresses: Addresses): Promise<string | undefined> => {
    const known = find(receipt, addresses);
    if (known !== undefined && isPhoneOf(known, addresses)) return known;
    for (const { id, to } of await recall(addresses)) if (!texts.has(id)) keep(id, to);
    return find(receipt, addresses);
  };

  return {
    /** @returns what was reported under other forms of this id before it was known, under the id itself. */
    took(id: string, to: string): readonly StatusReport[] {
      keep(id, to);
      const isOfIt = ({ receipt, addresses }: Early) =>
        receipt.carrierMessageId !== id && find(receipt, addresses) === id;
      const found = early.filter(isOfIt);
      if (found.length > 0) early = early.filter((each) => !found.includes(each));
      return found.map(({ receipt }) => reportOf(receipt, id));
    },

    /** The report with its text's id as it was answered. */
    async named(receipt: Receipt, addresses: Addresses): Promise<StatusReport> {
      const id = await findOrRecall(receipt, addresses);
      if (id === undefined) early = [...early.slice(1 - MOST_EARLY), { receipt, addresses }];
      return reportOf(receipt, id ?? receipt.carrierMessageId);
    },

    /** Whether it is about a text to the phone that it names. */
    async knows(receipt: Receipt, addresses: Addresses): Promise<boolean> {
      const id = await findOrRecall(receipt, addresses);
      return id !== undefined && isPhoneOf(id, addresses);
    },
  };
}

const reportOf = ({ status, error, blocked }: Receipt, carrierMessageId: string): StatusReport => ({
  carrierMessageId,
  status,
  error,
  blocked,
});

/** An id of decimal digits alone may be either; of one with other letters, upper and lower case are the same. */
function valuesOf(id: string): string[] {
  const values = [id.toLowerCase()];
  if (/^\d{1,40}$/.test(id)) values.push(BigInt(id).toString());
  if (/^(0x)?[0-9a-f]{1,32}$/i.test(id)) values.push(BigInt(`0x${id.replace(/^0x/i, '')}`).toString());
  return values;
}

const digitsOf = (address: string): string => address.replaceAll(/\D/g, '');

/** An SMSC may leave out the country's digits. */
const SHORTEST_NUMBER = 7;
function isSamePhone(digits: string, address: string): boolean {
  const other = digitsOf(address);
  if (Math.min(digits.length, other.length) < SHORTEST_NUMBER) return digits !== '' && digits === other;
  return digits.endsWith(other) || other.endsWith(digits);
}
