import { inflateSync } from 'node:zlib';

/** Far more than any certificate has; what claims to be larger is not unpacked. */
const LONGEST = 256 * 1_048_576;

/**
 * The JSON that is attached to a certificate's PDF, as certificatePdf made it; null where this is none of ours. A PDF
 * that another program saved again may hold it in another form: then whoever has it saves the attachment by itself.
 */
export function attachedJson(pdf: Buffer): string | null {
  if (pdf.toString('latin1', 0, 5) !== '%PDF-') return null;
  const at = pdf.indexOf('/Type /EmbeddedFile');
  const begin = at < 0 ? -1 : pdf.indexOf('stream\n', at);
  if (begin < 0) return null;
  const head = pdf.toString('latin1', at, begin);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(length)) return null;
  const start = begin + 'stream\n'.length;
  const bytes = pdf.subarray(start, start + length);
  if (bytes.length !== length) return null;
  try {
    const plain = head.includes('/FlateDecode') ? inflateSync(bytes, { maxOutputLength: LONGEST }) : bytes;
    return plain.toString('utf8');
  } catch {
    return null;
  }
}
