import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { parsePhoneNumber } from './phone-number.ts';

/**
 * The number behind an address as carriers write it: with a scheme, a host, parameters or an extension (`sip:+1…@host`,
 * `tel:…;phone-context=+1`, `whatsapp:+1…`, `+1…,1`, `<sip:…>`), as it would be dialled (`00…`, `011…`), or with its country
 * and no plus. The one place that reads them: a STOP counts for the phone, in whatever form its carrier names it (C25).
 *
 * A number of the shop's country comes first; other readings count only where that is none.
 *
 * @param country the shop's (ISO 3166-1 alpha-2)
 * @returns E.164; null for what no phone number can be read from without doubt: a short code, a name, an e-mail address
 */
export function phoneOfAddress(address: string, country: string): string | null {
  if (address.length > LONGEST) return null;
  const bare = bareAddress(address);
  const dialled = bare.normalize('NFKC').replace(PUNCTUATION, '');
  const international = /^\+*(?:(?:00|011)([1-9]\d+)|([1-9]\d{9,}))$/u.exec(dialled);
  const digits = international?.[1] ?? international?.[2];
  return (
    parsePhoneNumber(bare, country).e164 ??
    (digits === undefined ? null : parsePhoneNumber(asToday(`+${digits}`), country).e164)
  );
}

/**
 * What a carrier calls international and writes in digits alone, with its plus: else it would be taken for a number of the
 * shop's country. Ten digits may be one of those all the same; they get a plus only where the country that they would name
 * has such numbers. Everything else, a short code say, stays as it is.
 */
export function withPlus(address: string): string {
  if (!/^[1-9]\d{7,14}$/.test(address)) return address;
  const written = `+${address}`;
  if (parsePhoneNumber(asToday(written), 'US').e164 === null) return address;
  return address.length === 10 && !parsePhoneNumberFromString(written)?.isValid() ? address : written;
}

/** Many times as long as any that a carrier wrote; what is longer would take long to read. */
const LONGEST = 2_000;

/** Without all that is not the number. */
function bareAddress(address: string): string {
  const uri = (/<([^<>]*)>[^<>]*$/u.exec(address)?.[1] ?? address).replace(UNSEEN, '').trim();
  const [, scheme = '', rest = uri] = /^([a-z][a-z0-9+.-]*):(.*)$/isu.exec(uri) ?? [];
  // A host is SIP's alone: elsewhere what stands before an @ is whatever the sender of an e-mail chose.
  const user = /^sips?$/iu.test(scheme) ? rest.replace(/(?::[^@]*)?@.*$/su, '') : rest;
  const number = user
    .replace(/%([0-7][0-9a-f])/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[;,#?].*$|\/type=.*$/isu, '')
    .trim();
  // RFC 3966, 5.1.5: a number that is local to this prefix.
  const context = /;phone-context=(\+[\d().-]+)/iu.exec(rest)?.[1] ?? '';
  return asToday(number.startsWith('+') ? number : `${context}${number}`);
}

/** Mexico dropped the 1 that mobile numbers had after +52; some carriers still write it. */
const asToday = (number: string): string => number.replace(/^\+521(?=\d{10}$)/u, '+52');

/** Marks of writing direction and the like. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;
const PUNCTUATION = /[\s().\p{Pd}/]/gu;
