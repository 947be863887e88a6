// What no SMSC should send, and some do: nothing of it may end the process, or stop the connector for good.
import type { Fields } from 'smpp';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../../test-support/carrier-contract.ts';
import { numbersFrom } from '../../../test-support/seeded-numbers.ts';
import { closeAll, connectTo, openRawSmsc } from '../../../test-support/smpp-connector.ts';
import { isAsking, mutatedPdu, WHOLE_PDUS } from '../../../test-support/smpp-mutations.ts';
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

describe('TLVs', () => {
  const NO_STATE = Buffer.of(0x04, 0x27, 0, 0);
  const deliver = (tlvs: Buffer, more: Fields = {}) =>
    rawPdu(5, 0, 41, Buffer.concat([writePdu('deliver_sm', phoneText('STOP', more)).subarray(16), tlvs]));

  it.each([
    ['a number without an octet', NO_STATE],
    ['a length that leads out of the PDU', Buffer.of(0x02, 0x04, 0x00, 0x09, 0x01)],
    ['less than one', Buffer.of(0x04, 0x27, 0)],
    ['zeros up to a length that an SMSC likes', Buffer.alloc(33)],
  ])('C38 %s behind a STOP keeps nobody from hearing it', async (_, tlvs) => {
    const { smsc, inbound } = await boundToRaw();
    smsc.sockets[0]?.write(deliver(tlvs));
    await until(() => smsc.received.length === 1, 'it is answered');
    expect(smsc.received[0]?.readUInt32BE(8)).toBe(0);
    expect(inbound.map(({ body }) => body)).toEqual(['STOP']);
  });

  it('are read within their own length: an id without its NUL, a state of four octets', async () => {
    const { smsc, statuses } = await boundToRaw();
    const id = Buffer.concat([Buffer.of(0, 0x1e, 0, 2), Buffer.from('77')]);
    const states = [Buffer.of(0x04, 0x27, 0, 1, 2), Buffer.of(0x04, 0x27, 0, 4, 0, 0, 0, 2)];
    for (const state of states) smsc.sockets[0]?.write(deliver(Buffer.concat([id, state]), { esm_class: 4 }));
    // What is empty says nothing, and the words count.
    const words = Buffer.from('id:77 stat:DELIVRD');
    smsc.sockets[0]?.write(deliver(NO_STATE, { esm_class: 4, short_message: words }));
    await until(() => smsc.received.length === 3, 'all are answered');
    const delivered = { carrierMessageId: '77', status: 'delivered' };
    expect(statuses).toMatchObject([delivered, delivered, delivered]);
  });

  it('that cannot be read keep no bind and no text from being answered', async () => {
    const smsc = await openRawSmsc(Buffer.alloc(0), NO_STATE);
    const { send, boundTimes } = connectTo(smsc);
    await until(() => boundTimes() === 1, 'bound');
    const sending = send();
    await until(() => smsc.received.length === 1, 'the text');
    const sequence = smsc.received[0]?.readUInt32BE(12) ?? 0;
    const answer = Buffer.concat([Buffer.from('id-1\0'), NO_STATE]);
    smsc.sockets[0]?.write(rawPdu(0x8000_0004, 0, sequence, answer));
    expect(await sending).toEqual({ outcome: 'accepted', carrierMessageId: 'id-1' });
  });
});

describe('a PDU that cannot be read', () => {
  it('is refused by its number, and the next one is read', async () => {
    const { smsc, inbound, boundTimes } = await boundToRaw();
    // It ends before the length of its words.
    const broken = rawPdu(5, 0, 41, Buffer.from(writePdu('deliver_sm', phoneText('')).subarray(16, -1)));
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
    // Of a command that has a list, which counts more than there is.
    smsc.sockets[0]?.write(rawPdu(0x8000_0021, 0, sequence, Buffer.of(0x31, 0, 9)));
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

it('2,000 mutated PDUs leave the connector bound, and each that asks is answered', async () => {
  const { smsc, send, links, inbound } = await boundToRaw();
  const chance = numbersFrom(20_261_130);
  let asked = 0;
  for (let at = 0; at < 2_000; at++) {
    const frame = mutatedPdu(chance);
    if (isAsking(frame)) asked++;
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
  const chance = numbersFrom(7);
  for (let round = 1; round <= 20; round++) {
    smsc.sockets.at(-1)?.write(chance.bytes(200));
    await until(() => boundTimes() > round, `bound after round ${round}`);
  }
  smsc.sockets.at(-1)?.destroy();
  expect((await send()).outcome).not.toBe('accepted');
});

it('frames are the same however the stream is cut', () => {
  const chance = numbersFrom(1);
  const stream = Buffer.concat(WHOLE_PDUS);
  for (let run = 0; run < 200; run++) {
    const frames = createFrames();
    const found: Buffer[] = [];
    for (let at = 0; at < stream.length; ) {
      const size = 1 + chance.below(90);
      found.push(...frames.push(stream.subarray(at, at + size)).frames);
      at += size;
    }
    expect(found).toEqual(WHOLE_PDUS);
  }
});
