import type { Pdu } from './pdu.ts';

/** Where a deliver_sm stands among the parts of a long text. */
export interface Concatenation {
  /** With the way that it is written: references of different ways do not meet. */
  readonly reference: string;
  readonly total: number;
  readonly sequence: number;
}

/** What a deliver_sm holds of a text. */
export interface Content {
  readonly bytes: Buffer;
  /** Null for a text that is whole. */
  readonly part: Concatenation | null;
}

const UDH_INDICATOR = 0x40;

export function readContent(pdu: Pdu): Content {
  const short = pdu.bytes('short_message');
  const all = short.length > 0 ? short : pdu.bytes('message_payload');
  const isIndicated = (pdu.number('esm_class') & UDH_INDICATOR) !== 0;
  const header = isIndicated || isPlainlyPart(all) ? headerOf(all) : null;
  // A header that leads out of the text is none; the words, with whatever is before them, are kept (C38).
  const bytes = header === null ? all : all.subarray(header.length + 1);
  return { bytes, part: (header && fromHeader(header)) ?? fromTlvs(pdu) };
}

/** Some SMSCs lose the indicator on the way. Nobody's words begin as this header reads, `é@¥` or `ùòè`, and count rightly then. */
function isPlainlyPart(bytes: Buffer): boolean {
  const begins = bytes.subarray(0, 3).toString('hex');
  const [total = 0, sequence = 0] = bytes.subarray(begins === '050003' ? 4 : 5);
  return (begins === '050003' || begins === '060804') && sequence >= 1 && sequence <= total;
}

/** The header's elements, without the octet of its length. */
function headerOf(bytes: Buffer): Buffer | null {
  const [length] = bytes;
  return length === undefined || length + 1 > bytes.length ? null : bytes.subarray(1, length + 1);
}

/** 3GPP TS 23.040, 9.2.3.24: element 0 counts with one octet of reference, element 8 with two. */
function fromHeader(header: Buffer): Concatenation | null {
  for (let at = 0; at + 2 <= header.length; ) {
    const [element, length] = [header.readUInt8(at), header.readUInt8(at + 1)];
    const value = header.subarray(at + 2, at + 2 + length);
    if (value.length < length) return null;
    if (element === 0x00 && length === 3)
      return valid(`udh8:${value.readUInt8(0)}`, value.readUInt8(1), value.readUInt8(2));
    if (element === 0x08 && length === 4)
      return valid(`udh16:${value.readUInt16BE(0)}`, value.readUInt8(2), value.readUInt8(3));
    at += 2 + length;
  }
  return null;
}

/** SMPP 3.4, 5.3.2.22–24: all three, or none counts. */
function fromTlvs(pdu: Pdu): Concatenation | null {
  if (!pdu.has('sar_msg_ref_num')) return null;
  return valid(
    `sar:${pdu.number('sar_msg_ref_num')}`,
    pdu.number('sar_total_segments'),
    pdu.number('sar_segment_seqnum'),
  );
}

/** By 23.040 what counts wrongly is as good as not there. */
const valid = (reference: string, total: number, sequence: number): Concatenation | null =>
  total > 1 && sequence >= 1 && sequence <= total ? { reference, total, sequence } : null;
