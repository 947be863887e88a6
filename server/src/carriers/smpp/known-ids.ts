import type { StatusReport } from '../carrier.ts';

/** As many texts as receipts may still be on their way for. */
const MOST_TEXTS = 20_000;
/** Receipts that came before the answer to their text. */
const MOST_EARLY = 500;

interface Early {
  readonly report: StatusReport;
  readonly address: string;
}

/**
 * The ids that an SMSC answered with, so that a receipt finds its text though it writes the id in another way: many answer in
 * hex and report in decimal, or the other way round, or leave out zeros. Digits alone do not tell, so an id in another form
 * counts only where the receipt names the same phone as well. What is not known here is left as it stands.
 */
export function createKnownIds() {
  /** The phone's digits by the id. */
  const texts = new Map<string, string>();
  /** Ids by what they are worth, read as one and as the other. */
  const byValue = new Map<string, string>();
  let early: readonly Early[] = [];

  const inOtherForm = (id: string, address: string): string | undefined =>
    valuesOf(id)
      .flatMap((value) => byValue.get(value) ?? [])
      .find((known) => isSamePhone(texts.get(known) ?? '', address));

  return {
    /** @returns what was reported under other forms of this id before it was known, under the id itself. */
    took(id: string, to: string): readonly StatusReport[] {
      texts.delete(id);
      texts.set(id, digitsOf(to));
      for (const value of valuesOf(id)) byValue.set(value, id);
      const [oldest] = texts.keys();
      if (texts.size > MOST_TEXTS && oldest !== undefined) {
        texts.delete(oldest);
        for (const value of valuesOf(oldest)) if (byValue.get(value) === oldest) byValue.delete(value);
      }
      const isOfIt = ({ report, address }: Early) =>
        report.carrierMessageId !== id && inOtherForm(report.carrierMessageId, address) === id;
      const found = early.filter(isOfIt);
      if (found.length > 0) early = early.filter((each) => !found.includes(each));
      return found.map(({ report }) => ({ ...report, carrierMessageId: id }));
    },

    /** The report with its text's id as it was answered. `address`: the phone, as the receipt names it. */
    named(report: StatusReport, address: string): StatusReport {
      if (texts.has(report.carrierMessageId)) return report;
      const id = inOtherForm(report.carrierMessageId, address);
      if (id !== undefined) return { ...report, carrierMessageId: id };
      early = [...early.slice(1 - MOST_EARLY), { report, address }];
      return report;
    },
  };
}

/** An id of decimal digits alone may be either. */
function valuesOf(id: string): string[] {
  const values: string[] = [];
  if (/^\d{1,40}$/.test(id)) values.push(BigInt(id).toString());
  if (/^[0-9a-f]{1,32}$/i.test(id)) values.push(BigInt(`0x${id}`).toString());
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
