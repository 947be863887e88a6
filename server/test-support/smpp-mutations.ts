import { writePdu } from '../src/carriers/smpp/pdu.ts';
import type { Chance } from './seeded-numbers.ts';
import { rawPdu } from './smpp-raw-smsc.ts';
import { phoneText } from './smpp-smsc.ts';

/** PDUs as SMSCs send them, of every kind that a connector may get. */
export const WHOLE_PDUS: readonly Buffer[] = [
  writePdu('deliver_sm', phoneText('Please stop')),
  writePdu('deliver_sm', phoneText('id:1 stat:DELIVRD err:000 text:x', { esm_class: 4 })),
  writePdu('deliver_sm', phoneText('', { esm_class: 4, receipted_message_id: '1', message_state: 5 })),
  writePdu('deliver_sm', phoneText('\u0005\u0000\u0003\u0007\u0002\u0001part', { esm_class: 0x40 })),
  writePdu(
    'deliver_sm',
    phoneText('part', { sar_msg_ref_num: 1, sar_total_segments: 2, sar_segment_seqnum: 1 }),
  ),
  writePdu('deliver_sm', phoneText('', { data_coding: 8, message_payload: Buffer.from('00530054', 'hex') })),
  writePdu('submit_sm_resp', { message_id: 'id-1', sequence_number: 2 }),
  writePdu('enquire_link', { sequence_number: 3 }),
  writePdu('alert_notification', { source_addr: '1', esme_addr: '2' }),
  writePdu('generic_nack', { command_status: 3 }),
  rawPdu(0x0000_0004, 0, 9, Buffer.alloc(40, 0xff)),
];

const UNBIND = 6;

/**
 * One of them, changed in its octets and in what it says of its command and sequence. Its length stays right, or the stream would be over at once; nor does it
 * ask to unbind.
 */
export function mutatedPdu(chance: Chance): Buffer {
  let bytes = Buffer.from(chance.of(WHOLE_PDUS));
  for (let times = 1 + chance.below(6); times > 0; times--) {
    const at = 4 + chance.below(bytes.length - 4);
    const kind = chance.below(5);
    if (kind === 0) bytes[at] = chance.below(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    else if (kind === 2) bytes = Buffer.concat([bytes, chance.bytes(chance.below(9))]);
    else if (kind === 3) bytes = Buffer.from(bytes.subarray(0, Math.max(16, at)));
    // A parameter's length, or an address without its end.
    else
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(4 + chance.below(at)), Buffer.of(0xff)]);
    if (bytes.length < 16) bytes = Buffer.concat([bytes, Buffer.alloc(16 - bytes.length)]);
  }
  bytes.writeUInt32BE(bytes.length, 0);
  return bytes.readUInt32BE(4) === UNBIND ? rawPdu(0x0000_0015, 0, 1) : bytes;
}

/** Whether an answer is due to it. */
export function isAsking(pdu: Buffer): boolean {
  const command = pdu.readUInt32BE(4);
  return command < 0x8000_0000 && command !== 0x0b && command !== 0x102;
}
