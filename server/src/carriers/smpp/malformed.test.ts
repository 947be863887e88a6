// What no SMSC should send, and some do: nothing of it may end the process, or stop the connector for good.
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test-support/carrier-contract.ts';
import { closeAll, connectTo, openRawSmsc } from '../../../test-support/smpp-connector.ts';
import { rawPdu } from '../../../test-support/smpp-raw-smsc.ts';
import { phoneText } from '../../../test-support/smpp-smsc.ts';
import { createFrames, writePdu } from './pdu.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
process.on('unhandledRejection', note);
process.on('uncaughtException', note);

afterEach(async () => {
  await closeAll();
  expect(unhandled).toEqual([]);
});

async function boundToRaw() {
  const smsc = await openRawSmsc();
  const connector = connectTo(smsc, { joining: { answerWithinMs: 10 } });
  await until(() => connector.boundTimes() === 1, 'bound');
  return { smsc, ...connector };
}

describe('a length that can be none', () => {
  it.each([0, 1, 4, 15, 0x7fff_ffff, 0xffff_ffff])(
    '%i ends the session, and another begins',
    async (length) => {
      const { smsc, links, boundTimes } = await boundToRaw();
      const bytes = Buffer.alloc(20);
      bytes.writeUInt32BE(length, 0);
      smsc.sockets[0]?.write(bytes);
      await until(() => boundTimes() === 2, 'bound again');
      expect(links[1]).toMatchObject({ state: 'lost', reason: 'STREAM_UNREADABLE' });
    },
  );
});

describe('a PDU that cannot be read', () => {
  it('is refused by its number, and the next one is read', async () => {
    const { smsc, inbound, boundTimes } = await boundToRaw();
    // message_state (0x0427) without its octet, at the very end.
    const body = writePdu('deliver_sm', phoneText('lost')).subarray(16);
    const broken = rawPdu(5, 0, 41, Buffer.concat([body, Buffer.of(0x04, 0x27, 0, 0)]));
    smsc.sockets[0]?.write(Buffer.concat([broken, writePdu('deliver_sm', phoneText('read'))]));
    await until(() => smsc.received.length === 2, 'both are answered');
    expect(smsc.received.some((frame) => frame.equals(rawPdu(0x8000_0005, 0x02, 41)))).toBe(true);
    expect(inbound.map(({ body: words }) => words)).toEqual(['read']);
    expect(boundTimes()).toBe(1);
  });

  it('C40: as an answer leaves the outcome unknown', async () => {
    const { smsc, send } = await boundToRaw();
    const sending = send();
    await until(() => smsc.received.length === 1, 'the text');
    const sequence = smsc.received[0]?.readUInt32BE(12) ?? 0;
    // An id and a parameter without its octet.
    smsc.sockets[0]?.write(rawPdu(0x8000_0004, 0, sequence, Buffer.of(0x31, 0, 0x04, 0x27, 0, 0)));
    expect(await sending).toMatchObject({ outcome: 'unknown', error: { code: 'ANSWER_UNREADABLE' } });
  });

  it('C40: as an answer of another kind leaves it unknown too', async () => {
    const { smsc, send } = await boundToRaw();
    const sending = send();
    await until(() => smsc.received.length === 1, 'the text');
    smsc.sockets[0]?.write(rawPdu(0x8000_0015, 0, smsc.received[0]?.readUInt32BE(12) ?? 0));
    expect(await sending).toMatchObject({
      outcome: 'unknown',
      error: { code: 'ANSWER_TO_ANOTHER_QUESTION' },
    });
  });

  it('is put together from however small pieces', async () => {
    const { smsc, inbound } = await boundToRaw();
    for (const octet of writePdu('deliver_sm', phoneText('STOP')))
      await new Promise((resolve) => smsc.sockets[0]?.write(Buffer.of(octet), resolve));
    await until(() => inbound.length === 1, 'the text');
    expect(inbound[0]?.body).toBe('STOP');
  });
});

/** The same numbers in every run (mulberry32), so that what fails once can be looked at. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WHOLE = [
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

/** The length stays as it is, or the stream would be over at once; lengths have tests of their own. */
function mutated(whole: Buffer, below: (limit: number) => number): Buffer {
  let bytes = Buffer.from(whole);
  const unbind = (frame: Buffer) => frame.readUInt32BE(4) === 6;
  for (let times = 1 + below(6); times > 0; times--) {
    const at = 4 + below(bytes.length - 4);
    const kind = below(4);
    if (kind === 0) bytes[at] = below(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    else if (kind === 2)
      bytes = Buffer.concat([bytes, Buffer.from(Array.from({ length: below(9) }, () => below(256)))]);
    else bytes = Buffer.from(bytes.subarray(0, Math.max(16, at)));
  }
  bytes.writeUInt32BE(bytes.length, 0);
  return unbind(bytes) ? rawPdu(0x0000_0015, 0, 1) : bytes;
}

it('2,000 mutated PDUs leave the connector bound, and each that asks is answered', async () => {
  const { smsc, send, links, inbound } = await boundToRaw();
  const below = numbersFrom(20_261_130);
  let asked = 0;
  for (let at = 0; at < 2_000; at++) {
    const frame = mutated(WHOLE[below(WHOLE.length)] ?? Buffer.alloc(0), below);
    const command = frame.readUInt32BE(4);
    const isAsking = command < 0x8000_0000 && command !== 0x0b && command !== 0x102;
    if (isAsking) asked++;
    smsc.sockets[0]?.write(frame);
    // In groups that an SMSC might send at once.
    if (at % 100 === 99) await until(() => smsc.received.length >= asked, `answers up to ${at}`);
  }
  await until(() => smsc.received.length === asked, 'all are answered');
  expect(links).toEqual([{ state: 'bound' }]);
  expect(inbound.length).toBeGreaterThan(100);
  const sending = send();
  await until(() => smsc.received.length === asked + 1, 'a text');
  const sequence = smsc.received.at(-1)?.readUInt32BE(12) ?? 0;
  smsc.sockets[0]?.write(writePdu('submit_sm_resp', { message_id: 'after', sequence_number: sequence }));
  expect(await sending).toEqual({ outcome: 'accepted', carrierMessageId: 'after' });
});

it('octets at random end a session at most, and the connector comes back', async () => {
  const { smsc, boundTimes, send } = await boundToRaw();
  const below = numbersFrom(7);
  for (let round = 1; round <= 20; round++) {
    smsc.sockets.at(-1)?.write(Buffer.from(Array.from({ length: 200 }, () => below(256))));
    await until(() => boundTimes() > round, `bound after round ${round}`);
  }
  smsc.sockets.at(-1)?.destroy();
  expect((await send()).outcome).not.toBe('accepted');
});

it('frames are the same however the stream is cut', () => {
  const below = numbersFrom(1);
  const stream = Buffer.concat(WHOLE);
  for (let run = 0; run < 200; run++) {
    const frames = createFrames();
    const found: Buffer[] = [];
    for (let at = 0; at < stream.length; ) {
      const size = 1 + below(90);
      found.push(...frames.push(stream.subarray(at, at + size)).frames);
      at += size;
    }
    expect(found).toEqual(WHOLE);
  }
});
