import fc from 'fast-check';
import type { Fields } from 'smpp';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { until } from '../../../test-support/carrier-contract.ts';
import { closeAll, gate, start } from '../../../test-support/smpp-connector.ts';
import { phoneText } from '../../../test-support/smpp-smsc.ts';
import type { InboundText } from '../carrier.ts';
import { encodeText } from './encode-text.ts';
import { createInbox } from './inbox.ts';
import { createKnownIds } from './known-ids.ts';
import { Pdu } from './pdu.ts';
import { splitText } from './split-text.ts';

afterEach(closeAll);

const OK = 0;
const SEND_AGAIN = 0x64;

describe('a text from a phone', () => {
  it('is handed on with both numbers', async () => {
    const { smsc, inbound } = await start();
    const answer = await smsc.deliver(phoneText('When can I pick it up?'));
    expect(answer).toMatchObject({ command: 'deliver_sm_resp', command_status: OK });
    expect(inbound).toEqual([
      {
        carrierMessageId: expect.stringMatching(/^in-[0-9a-f]{40}$/),
        from: '+15125550142',
        to: '+15125550100',
        body: 'When can I pick it up?',
        mediaUrls: [],
        carrierTime: null,
        carrierHandled: null,
      },
    ]);
  });

  it.each([
    ['GSM 03.38', 0, '00535401', '@ST£'],
    ['ASCII', 1, '4053544f50', '@STOP'],
    ['Latin-1', 3, '417272ea74', 'Arrêt'],
    ['UCS-2', 8, '00530054d83ddeb2', 'ST🚲'],
  ])('is read in %s', async (_, dataCoding, hex, body) => {
    const { smsc, inbound } = await start();
    await smsc.deliver(phoneText('', { data_coding: dataCoding, short_message: Buffer.from(hex, 'hex') }));
    expect(inbound[0]?.body).toBe(body);
  });

  it('may be in message_payload, come by data_sm, or be empty', async () => {
    const { smsc, inbound } = await start();
    await smsc.deliver(phoneText('', { message_payload: Buffer.from('A long story') }));
    const { short_message: _, ...withoutWords } = phoneText('');
    const answer = await smsc.deliver({ ...withoutWords, message_payload: Buffer.from('STOP') }, 'data_sm');
    expect(answer).toMatchObject({ command: 'data_sm_resp', command_status: OK });
    await smsc.deliver(phoneText(''));
    expect(inbound.map(({ body }) => body)).toEqual(['A long story', 'STOP', '']);
  });

  it('is no receipt, whatever its words, unless they name a text that went to its phone', async () => {
    const { smsc, inbound, statuses, send } = await start();
    const words = 'id:id-1 sub:001 dlvrd:001 stat:DELIVRD err:000 text:Your bike';
    await smsc.deliver(phoneText(words));
    expect(await send()).toEqual({ outcome: 'accepted', carrierMessageId: 'id-1' });
    await smsc.deliver(phoneText(words, { source_addr: '15125550143' }));
    await smsc.deliver(phoneText('What does id:id-1 stat:DELIVRD err:000 mean?'));
    expect(inbound).toHaveLength(3);
    expect(statuses).toEqual([]);
    // Of SMSCs that give their receipts no type, or that of a phone's own acknowledgement.
    for (const esm_class of [0, 0x08, 0x24]) await smsc.deliver(phoneText(words, { esm_class }));
    expect(inbound).toHaveLength(3);
    const delivered = { carrierMessageId: 'id-1', status: 'delivered' };
    expect(statuses).toMatchObject([delivered, delivered, delivered]);
  });

  it('C25 is a text, a STOP say, also where it is put down for a receipt and has nothing of one', async () => {
    const { smsc, inbound, statuses, problems } = await start();
    expect(await smsc.deliver(phoneText('STOP', { esm_class: 0x04 }))).toMatchObject({ command_status: OK });
    expect(inbound.map(({ body }) => body)).toEqual(['STOP']);
    for (const words of ['', 'stat:DELIVRD err:000', 'sub:001', 'Message delivered'])
      await smsc.deliver(phoneText(words, { esm_class: 0x04 }));
    expect(problems).toEqual(Array(4).fill('RECEIPT_WITHOUT_ID'));
    expect(statuses).toEqual([]);
    expect(inbound).toHaveLength(1);
  });

  it('C25 is joined of its parts also where the SMSC lost the word that they have a header', async () => {
    const { smsc, inbound } = await start();
    const part = (header: number[], words: string) =>
      smsc.deliver(
        phoneText('', { short_message: Buffer.concat([Buffer.of(...header), Buffer.from(words)]) }),
      );
    await Promise.all([part([5, 0, 3, 7, 2, 1], 'Take me off '), part([5, 0, 3, 7, 2, 2], 'your list')]);
    await Promise.all([part([6, 8, 4, 1, 7, 2, 2], 'list'), part([6, 8, 4, 1, 7, 2, 1], 'Off your ')]);
    await part([5, 0, 3, 7, 1, 1], 'All of it');
    // What counts wrongly is no header.
    await part([5, 0, 3, 7, 2, 3], 'x');
    expect(inbound.map(({ body }) => body)).toEqual([
      'Take me off your list',
      'Off your list',
      'All of it',
      'é@¥ì$¥x',
    ]);
  });
});

describe('C21 the answer', () => {
  it('waits for the commit', async () => {
    const commit = gate();
    const seen: InboundText[] = [];
    const { smsc } = await start(
      {},
      {
        async onInbound(text) {
          seen.push(text);
          await commit.passed;
        },
      },
    );
    let answered = false;
    const answer = smsc.deliver(phoneText('STOP')).then((pdu) => {
      answered = true;
      return pdu;
    });
    await until(() => seen.length === 1, 'the text is handed on');
    // The connection works meanwhile, and what it carries overtakes the answer that is due.
    await smsc.deliver({}, 'enquire_link');
    expect(answered).toBe(false);
    commit.open();
    expect(await answer).toMatchObject({ command_status: OK });
  });

  it('asks for the text again where it was not committed, and it comes again under its id', async () => {
    const ids: string[] = [];
    let commits = false;
    const { smsc } = await start(
      {},
      {
        async onInbound(text) {
          ids.push(text.carrierMessageId);
          if (!commits) throw new Error('no database');
        },
      },
    );
    expect(await smsc.deliver(phoneText('STOP'))).toMatchObject({ command_status: SEND_AGAIN });
    commits = true;
    expect(await smsc.deliver(phoneText('STOP'))).toMatchObject({ command_status: OK });
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('comes after that of an earlier text of the same phone, so that START and STOP keep their order', async () => {
    const first = gate();
    const begun: string[] = [];
    const { smsc } = await start(
      {},
      {
        async onInbound({ body }) {
          begun.push(body);
          if (body === 'START') await first.passed;
        },
      },
    );
    const answers = [smsc.deliver(phoneText('START')), smsc.deliver(phoneText('STOP'))];
    await smsc.deliver(phoneText('Hello', { source_addr: '15125550143' }));
    expect(begun).toEqual(['START', 'Hello']);
    first.open();
    await Promise.all(answers);
    expect(begun).toEqual(['START', 'Hello', 'STOP']);
  });
});

it('C31: a text that comes again has the time at which it came first, so that it undoes nothing later', async () => {
  const times: (Date | null)[] = [];
  const { smsc } = await start(
    {},
    {
      async onInbound({ body, carrierTime }) {
        if (body === 'START') times.push(carrierTime);
        if (times.length === 1 && body === 'START') throw new Error('no database');
      },
    },
  );
  const before = Date.now();
  await smsc.deliver(phoneText('START'));
  const after = Date.now();
  await smsc.deliver(phoneText('STOP'));
  expect(await smsc.deliver(phoneText('START'))).toMatchObject({ command_status: OK });
  expect(times[0]).toBeNull();
  expect(times[1]?.getTime()).toBeGreaterThanOrEqual(before);
  expect(times[1]?.getTime()).toBeLessThanOrEqual(after);
});

it('C39: a text whose answer was perhaps lost with the connection is the same when it comes again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const { smsc, inbound, boundTimes } = await start();
    vi.setSystemTime(1_000 * 600_000);
    await smsc.deliver(phoneText('STOP'));
    smsc.sessions[0]?.destroy();
    await until(() => boundTimes() === 2, 'bound again');
    vi.setSystemTime(1_000 * 600_000 + 540_000);
    await smsc.deliver(phoneText('STOP'));
    expect(inbound[1]?.carrierMessageId).toBe(inbound[0]?.carrierMessageId);
    vi.setSystemTime(1_000 * 600_000 + 700_000);
    await smsc.deliver(phoneText('STOP'));
    expect(inbound[2]?.carrierMessageId).not.toBe(inbound[0]?.carrierMessageId);
  } finally {
    vi.useRealTimers();
  }
});

describe('receipts', () => {
  const receipt = (words: string, more: Fields = {}) => phoneText(words, { esm_class: 0x04, ...more });

  it('find their text, where the answer has the id in hex and the receipt in decimal', async () => {
    const { smsc, send, statuses } = await start({
      idForms: { response: 'hex', receiptText: 'decimal', receiptTlv: 'hex' },
    });
    smsc.answerSubmit = () => ({ id: '00004f2a' });
    const result = await send();
    await smsc.deliver(receipt('id:0000020266 sub:001 dlvrd:001 stat:DELIVRD err:000 text:Your'));
    await smsc.deliver(receipt('', { receipted_message_id: '4F2A', message_state: 2 }));
    expect(result).toEqual({ outcome: 'accepted', carrierMessageId: '20266' });
    expect(statuses.map(({ carrierMessageId, status }) => [carrierMessageId, status])).toEqual([
      ['20266', 'delivered'],
      ['20266', 'delivered'],
    ]);
  });

  it('C39: are asked for again where they were not committed', async () => {
    let commits = false;
    const { smsc } = await start(
      {},
      {
        async onStatus() {
          if (!commits) throw new Error('no database');
        },
      },
    );
    expect(await smsc.deliver(receipt('id:1 stat:DELIVRD'))).toMatchObject({ command_status: SEND_AGAIN });
    commits = true;
    expect(await smsc.deliver(receipt('id:1 stat:DELIVRD'))).toMatchObject({ command_status: OK });
  });

  it('that name no text are answered, since they would not be clearer another time', async () => {
    const { smsc, statuses, inbound, problems } = await start();
    expect(await smsc.deliver(receipt('stat:DELIVRD'))).toMatchObject({ command_status: OK });
    expect([statuses, inbound]).toEqual([[], []]);
    expect(problems).toEqual(['RECEIPT_WITHOUT_ID']);
  });
});

describe('long texts', () => {
  const udh8 = (reference: number, total: number, at: number, words: string, more: Fields = {}) =>
    phoneText('', {
      esm_class: 0x40,
      short_message: Buffer.concat([Buffer.of(5, 0, 3, reference, total, at), Buffer.from(words)]),
      ...more,
    });
  const sar = (reference: number, total: number, at: number, words: string) =>
    phoneText(words, { sar_msg_ref_num: reference, sar_total_segments: total, sar_segment_seqnum: at });

  it('are joined by UDH, and each part is answered once the whole is committed', async () => {
    const { smsc, inbound } = await start();
    const answers = [smsc.deliver(udh8(7, 3, 3, 'texting me')), smsc.deliver(udh8(7, 3, 1, 'Please '))];
    await smsc.deliver({}, 'enquire_link');
    expect(inbound).toEqual([]);
    answers.push(smsc.deliver(udh8(7, 3, 2, 'stop ')));
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ command_status: OK });
    expect(inbound.map(({ body }) => body)).toEqual(['Please stop texting me']);
  });

  it('are joined by a UDH of two octets, and by sar TLVs, and do not mix', async () => {
    const { smsc, inbound } = await start();
    const udh16 = (at: number, words: string) =>
      phoneText('', {
        esm_class: 0x40,
        short_message: Buffer.concat([Buffer.of(6, 8, 4, 0, 7, 2, at), Buffer.from(words)]),
      });
    await Promise.all([
      smsc.deliver(sar(7, 2, 2, 'TLVs')),
      smsc.deliver(udh16(1, 'by two ')),
      smsc.deliver(udh8(7, 2, 2, 'one')),
      smsc.deliver(sar(7, 2, 1, 'by ')),
      smsc.deliver(udh16(2, 'octets')),
      smsc.deliver(udh8(7, 2, 1, 'by ')),
      smsc.deliver(udh8(7, 2, 1, 'of another ', { source_addr: '15125550143' })),
      smsc.deliver(udh8(7, 2, 2, 'phone', { source_addr: '15125550143' })),
    ]);
    expect(inbound.map(({ body }) => body).sort()).toEqual([
      'by TLVs',
      'by one',
      'by two octets',
      'of another phone',
    ]);
  });

  it.each([
    ['a count of none', Buffer.of(5, 0, 3, 7, 0, 1)],
    ['a place beyond the last', Buffer.of(5, 0, 3, 7, 2, 3)],
    ['a place before the first', Buffer.of(5, 0, 3, 7, 2, 0)],
    ['one part only', Buffer.of(5, 0, 3, 7, 1, 1)],
    ['an element that leads out of the header', Buffer.of(5, 0, 9, 7, 2, 1)],
    ['no concatenation at all', Buffer.of(6, 5, 4, 0, 1, 0, 2)],
  ])('C38: a header with %s makes a text of its own', async (_, header) => {
    const { smsc, inbound } = await start();
    await smsc.deliver(
      phoneText('', { esm_class: 0x40, short_message: Buffer.concat([header, Buffer.from('STOP')]) }),
    );
    expect(inbound.map(({ body }) => body)).toEqual(['STOP']);
  });

  it('C38: words behind a header that is longer than the text are kept', async () => {
    const { smsc, inbound } = await start();
    await smsc.deliver(phoneText('STOP', { esm_class: 0x40 }));
    expect(inbound[0]?.body).toBe('STOP');
  });

  it('are read octet by octet over their parts, and each alphabet by itself', async () => {
    const { smsc, inbound } = await start();
    const ucs2 = (hex: string): Fields => ({
      data_coding: 8,
      short_message: Buffer.from(`0500030b03${hex}`, 'hex'),
    });
    // A character cut in the middle of an octet pair, and a third part in GSM 03.38.
    await Promise.all([
      smsc.deliver(phoneText('', { esm_class: 0x40, ...ucs2('010053d8') })),
      smsc.deliver(phoneText('', { esm_class: 0x40, ...ucs2('023ddeb20020') })),
      smsc.deliver(udh8(0x0b, 3, 3, 'STOP')),
    ]);
    expect(inbound.map(({ body }) => body)).toEqual(['S🚲 STOP']);
  });

  it('show where a part is missing', async () => {
    const { smsc, inbound } = await start({ joining: { keepMs: 50 } });
    expect(await smsc.deliver(udh8(3, 4, 2, 'STOP'))).toMatchObject({ command_status: OK });
    expect(inbound.map(({ body }) => body)).toEqual([' … STOP … ']);
  });

  it('that wait for a part when the connector is closed are left to the SMSC', async () => {
    const { smsc, carrier, inbound } = await start({ joining: { answerWithinMs: 1_000_000 } });
    const answer = smsc.deliver(udh8(3, 2, 1, 'STOP'));
    await smsc.deliver({}, 'enquire_link');
    await carrier.close();
    expect(await answer).toMatchObject({ command_status: SEND_AGAIN });
    expect(inbound).toEqual([]);
  });

  it('are committed under one id, whichever part the SMSC sends again', async () => {
    const ids: string[] = [];
    let commits = false;
    const { smsc } = await start(
      {},
      {
        async onInbound(text) {
          ids.push(text.carrierMessageId);
          if (!commits) throw new Error('no database');
        },
      },
    );
    const both = [smsc.deliver(udh8(9, 2, 1, 'Please ')), smsc.deliver(udh8(9, 2, 2, 'stop'))];
    for (const answer of await Promise.all(both))
      expect(answer).toMatchObject({ command_status: SEND_AGAIN });
    commits = true;
    for (const at of [2, 1, 2])
      expect(await smsc.deliver(udh8(9, 2, at, at === 1 ? 'Please ' : 'stop'))).toMatchObject({
        command_status: OK,
      });
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});

test('what is encoded, split, sent in any order and joined is the same text', async () => {
  const someText = fc
    .array(fc.oneof(fc.constantFrom(...'abc €{}[]~éñ'), fc.constantFrom('🚲', 'Ж', '👩‍🔧')), {
      minLength: 1,
      maxLength: 500,
    })
    .map((characters) => characters.join(''));
  const gsmText = fc
    .array(fc.constantFrom(...'abc €{}[]~éñ'), { minLength: 1, maxLength: 900 })
    .map((characters) => characters.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(someText, gsmText),
      fc.nat(255),
      fc.infiniteStream(fc.nat()),
      async (text, reference, order) => {
        const bodies: string[] = [];
        const inbox = createInbox(
          {
            secret: 'secret',
            idForms: { response: 'as_is', receiptText: 'as_is', receiptTlv: 'as_is' },
            receiptErrors: new Map(),
            defaultAlphabet: 'gsm',
            knownIds: createKnownIds(),
            openAddresses: 'as_they_stand',
            joining: { texts: 1, textsOfOne: 1, octets: 10_000, answerWithinMs: 60_000, keepMs: 60_000 },
          },
          {
            async onInbound({ body }) {
              bodies.push(body);
            },
            onStatus: async () => {},
            onProblem: () => {},
          },
        );
        const encoded = encodeText(text);
        const pdus = (splitText(encoded, reference) ?? []).map(({ hasHeader, bytes }) => {
          const fields = phoneText('', { esm_class: hasHeader ? 0x40 : 0, data_coding: encoded.dataCoding });
          // Through octets, as it would come.
          return new Pdu(new Pdu('deliver_sm', { ...fields, short_message: bytes }).toBuffer());
        });
        const shuffled = pdus
          .map((pdu) => ({ pdu, place: order.next().value }))
          .sort((one, other) => one.place - other.place);
        const statuses = await Promise.all(shuffled.map(({ pdu }) => inbox.take(pdu)));
        expect(new Set(statuses)).toEqual(new Set([0]));
        expect(bodies).toEqual([text]);
      },
    ),
    { numRuns: 300 },
  );
});
