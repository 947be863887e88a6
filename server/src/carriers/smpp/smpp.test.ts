import { afterEach, describe, expect, it } from 'vitest';
import {
  type CarrierBench,
  carrierContract,
  expectNothingPersonal,
  type Fate,
  until,
} from '../../../test-support/carrier-contract.ts';
import { endedPermit, lastingPermit } from '../../../test-support/permits.ts';
import {
  aText,
  closeAll,
  connectTo,
  gate,
  IMPATIENT,
  openRawSmsc,
  openSmsc,
  start,
} from '../../../test-support/smpp-connector.ts';
import { rawPdu } from '../../../test-support/smpp-raw-smsc.ts';
import { type SubmitAnswer, startSmsc } from '../../../test-support/smpp-smsc.ts';
import { readPdu } from './pdu.ts';

afterEach(closeAll);

/** An SMSC's own fault is a status like others: the text was not taken. A connection that breaks off has tests of its own. */
type SmscFate = Exclude<Fate, 'at_fault' | 'cut_short'>;
const fates: Record<SmscFate, SubmitAnswer> = {
  accepted: {},
  blocked: { status: 0x0401 },
  refused: { status: 0x0b },
  throttled: { status: 0x58 },
  unanswered: null,
};

async function bench({ impatient } = { impatient: false }): Promise<CarrierBench> {
  const { smsc, carrier } = await start({
    ownStatuses: { 1025: 'blocked' },
    ...(impatient && IMPATIENT),
  });
  return {
    carrier,
    textThatIs(fate, body = aText.body) {
      smsc.answerSubmit = () => fates[fate as SmscFate];
      return { ...aText, body };
    },
    async arrived() {
      await carrier.close();
      await until(() => smsc.sessions.length === 0, 'the connection is closed');
      return smsc.bodies();
    },
    close: closeAll,
  };
}

async function refusedBench(): Promise<CarrierBench> {
  const smsc = await startSmsc();
  await smsc.close();
  const { carrier, links } = connectTo(smsc);
  await until(() => links.length > 0, 'the connection is refused');
  return { carrier, textThatIs: () => aText, arrived: async () => [], close: closeAll };
}

carrierContract('SMPP', {
  fates: {
    accepted: true,
    blocked: true,
    refused: true,
    throttled: true,
    unanswered: true,
    cut_short: false,
    at_fault: false,
  },
  open: bench,
  // A send never waits for a connection: without one it says so at once, and there is nothing to hold.
  connections: { refused: refusedBench, held: {} },
  webhooks: null,
  // The protocol has no question for it.
  lines: null,
});

describe('sending', () => {
  it('names both numbers in international form, asks for a receipt, and gives the SMSC’s id', async () => {
    const { smsc, send } = await start();
    smsc.answerSubmit = () => ({ id: '4F2A' });
    expect(await send()).toEqual({ outcome: 'accepted', carrierMessageId: '4F2A' });
    expect(smsc.submits[0]).toMatchObject({
      source_addr_ton: 1,
      source_addr_npi: 1,
      source_addr: '15125550100',
      dest_addr_ton: 1,
      dest_addr_npi: 1,
      destination_addr: '15125550142',
      esm_class: 0,
      data_coding: 0,
      registered_delivery: 1,
    });
  });

  it.each([
    ['28444', { source_addr_ton: 3, source_addr_npi: 0, source_addr: '28444' }],
    ['Bike Shop', { source_addr_ton: 5, source_addr_npi: 0, source_addr: 'Bike Shop' }],
  ])('sends from %s', async (from, address) => {
    const { smsc, send } = await start();
    expect((await send({ from })).outcome).toBe('accepted');
    expect(smsc.submits[0]).toMatchObject(address);
  });

  it.each([
    ['a sender that is none', { from: 'Fahrräder' }, 'INVALID_SENDER'],
    ['a number that is none', { to: 'nobody' }, 'INVALID_NUMBER'],
    ['pictures', { mediaUrls: ['https://media.example/1'] }, 'NO_PICTURES'],
    ['no words', { body: '' }, 'EMPTY_TEXT'],
    ['words without end', { body: 'x'.repeat(5_000) }, 'TEXT_TOO_LONG'],
  ])('refuses %s for good, and writes nothing', async (_, text, code) => {
    const { smsc, send } = await start();
    expect(await send(text)).toMatchObject({ outcome: 'permanent', error: { code } });
    expect(smsc.submits).toEqual([]);
  });

  it('waits longer from one throttling to the next, and not after a text was taken', async () => {
    const { smsc, send } = await start();
    const waits: unknown[] = [];
    for (const status of [0x58, 0x14, 0x58, 0, 0x58]) {
      smsc.answerSubmit = () => ({ status });
      const result = await send();
      waits.push(result.outcome === 'throttled' ? result.retryAfterMs : result.outcome);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 'accepted', 1_000]);
  });

  it('counts a burst of texts that were throttled together as one', async () => {
    const { smsc, send } = await start();
    smsc.answerSubmit = () => ({ status: 0x58 });
    const results = await Promise.all(Array.from({ length: 8 }, () => send()));
    expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(
      new Set(['{"outcome":"throttled","retryAfterMs":1000}']),
    );
    expect(await send()).toEqual({ outcome: 'throttled', retryAfterMs: 2_000 });
  });

  it('has fewer texts with an SMSC that throttles, and more again as it takes them', async () => {
    const { smsc, send } = await start({ window: 4 });
    smsc.answerSubmit = () => ({ status: 0x58 });
    await send();
    await send();
    const answers: (() => void)[] = [];
    smsc.answerSubmit = (pdu) => {
      answers.push(() => smsc.sessions[0]?.send(pdu.response({ message_id: `id-${answers.length}` })));
      return null;
    };
    const sending = Array.from({ length: 3 }, () => send());
    const withIt: number[] = [];
    for (let answered = 0; answered < 3; answered++) {
      await until(() => answers.length > answered, 'the next text is at the SMSC');
      withIt.push(answers.length - answered);
      answers[answered]?.();
    }
    await Promise.all(sending);
    // One place was left; the first answer made a second.
    expect(withIt[0]).toBe(1);
    expect(Math.max(...withIt)).toBeLessThanOrEqual(2);
  });

  it('C40: hands on an answer that comes late, once all parts have theirs', async () => {
    const late: unknown[] = [];
    const { smsc, send } = await start(IMPATIENT, {
      onLateAnswer: (messageId, result) => late.push([messageId, result]),
    });
    const answers: (() => void)[] = [];
    smsc.answerSubmit = (pdu) => {
      answers.push(() => smsc.sessions[0]?.send(pdu.response({ message_id: `id-${pdu.sequence_number}` })));
      return null;
    };
    const permit = lastingPermit();
    expect((await send({ body: 'x'.repeat(200) }, permit)).outcome).toBe('unknown');
    answers[1]?.();
    answers[1]?.();
    await until(() => smsc.others.length === 0, 'nothing else came');
    expect(late).toEqual([]);
    answers[0]?.();
    await until(() => late.length > 0, 'the late answer');
    const first = smsc.submits[0]?.sequence_number;
    expect(late).toEqual([[permit.messageId, { outcome: 'accepted', carrierMessageId: `id-${first}` }]]);
  });

  it.each([
    ['absolute', /^\d{12}000\+$/],
    ['relative', /^000001000\d{2}0000R$|^0000010000(00|59)000R$/],
    ['none', /^$/],
  ] as const)('tells until when a text is worth delivering: %s', async (validityPeriod, written) => {
    const smsc = await openRawSmsc();
    const { send, boundTimes } = connectTo(smsc, { validityPeriod, ...IMPATIENT });
    await until(() => boundTimes() > 0, 'bound');
    // A day and a moment.
    await send({ expiresAt: new Date(Date.now() + 86_400_000 + 5_000) });
    const [submit] = smsc.received;
    expect(readPdu(submit ?? Buffer.alloc(0))?.string('validity_period')).toMatch(written);
  });

  it('names types of number and plans as the SMSC wants them', async () => {
    const { smsc, send } = await start({ source: { ton: 5, npi: 0 }, destination: { ton: 0 } });
    await send();
    expect(smsc.submits[0]).toMatchObject({
      source_addr_ton: 5,
      source_addr_npi: 0,
      dest_addr_ton: 0,
      dest_addr_npi: 1,
    });
  });

  it('takes a generic_nack for what it says', async () => {
    const { smsc, send } = await start();
    smsc.answerSubmit = (pdu) => {
      smsc.sessions[0]?.socket.write(rawPdu(0x8000_0000, 0x03, pdu.sequence_number));
      return null;
    };
    expect(await send()).toMatchObject({ outcome: 'permanent', error: { code: 'ESME_RINVCMDID' } });
  });

  it.each([
    ['without an id', ''],
    ['with one that cannot be one', 'an id of words'],
  ])('C40: calls unknown what was taken %s', async (_, id) => {
    const { smsc, send } = await start();
    smsc.answerSubmit = () => ({ id });
    expect(await send()).toMatchObject({ outcome: 'unknown', error: { code: 'NO_MESSAGE_ID' } });
  });

  it('C40: calls unknown what was written when the connection is lost, and never sends it again', async () => {
    const { smsc, send, boundTimes } = await start();
    smsc.answerSubmit = () => {
      smsc.sessions[0]?.destroy();
      return null;
    };
    const result = await send();
    expect(result).toMatchObject({ outcome: 'unknown' });
    expectNothingPersonal(result, aText);
    await until(() => boundTimes() === 2, 'bound again');
    smsc.answerSubmit = () => ({});
    expect((await send({ body: 'Another' })).outcome).toBe('accepted');
    expect(smsc.bodies()).toEqual([aText.body, 'Another']);
  });

  it('C40: an answer that comes too late changes nothing', async () => {
    // Long enough for the second text's answer on a busy machine.
    const { smsc, send } = await start({ answerWithinMs: 2_000 });
    const late: (() => void)[] = [];
    smsc.answerSubmit = (pdu) => {
      late.push(() => smsc.sessions[0]?.send(pdu.response({ message_id: 'late' })));
      return null;
    };
    expect(await send()).toMatchObject({ outcome: 'unknown', error: { code: 'ANSWER_TIMEOUT' } });
    late[0]?.();
    smsc.answerSubmit = () => ({ id: 'next' });
    expect(await send()).toEqual({ outcome: 'accepted', carrierMessageId: 'next' });
  });
});

describe('the window', () => {
  it('takes as many texts as it has places, lets the others wait until their permits end, and frees them', async () => {
    const { smsc, send } = await start({ window: 2 });
    const answers: (() => void)[] = [];
    smsc.answerSubmit = (pdu) => {
      answers.push(() => smsc.sessions[0]?.send(pdu.response({ message_id: 'late' })));
      return null;
    };
    const first = [send(), send()];
    const permit = lastingPermit();
    expect(await send({}, permit)).toEqual({ outcome: 'permit_ended' });
    // Nothing was written under it, so it stands.
    expect(permit.use()).toBe(true);
    await until(() => answers.length === 2, 'two texts at the SMSC');
    for (const answer of answers) answer();
    expect((await Promise.all(first)).map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    smsc.answerSubmit = () => ({});
    expect((await send()).outcome).toBe('accepted');
  });

  it('gives a place that is freed to the text that has waited longest', async () => {
    const { smsc, send } = await start({ window: 1 });
    const answers: (() => void)[] = [];
    smsc.answerSubmit = (pdu) => {
      answers.push(() => smsc.sessions[0]?.send(pdu.response({ message_id: 'id' })));
      return null;
    };
    const sending = ['one', 'two', 'three'].map((body) => send({ body }));
    for (let at = 0; at < 3; at++) {
      await until(() => answers.length === at + 1, 'the next text is at the SMSC');
      answers[at]?.();
    }
    expect((await Promise.all(sending)).map(({ outcome }) => outcome)).toEqual(Array(3).fill('accepted'));
    expect(smsc.bodies()).toEqual(['one', 'two', 'three']);
  });

  it('takes all parts of a text or none', async () => {
    const { smsc, send } = await start({ window: 3 });
    smsc.answerSubmit = () => null;
    const sending = send();
    await until(() => smsc.submits.length === 1, 'the first text');
    expect((await send({ body: 'x'.repeat(400) })).outcome).toBe('permit_ended');
    expect(smsc.submits).toHaveLength(1);
    smsc.sessions[0]?.destroy();
    expect((await sending).outcome).toBe('unknown');
  });

  it('C21: writes nothing where the SMSC reads nothing, so that no text waits here past its permit', async () => {
    const smsc = await openRawSmsc();
    const { send, boundTimes } = connectTo(smsc, { window: 100_000, longTexts: 'message_payload' });
    await until(() => boundTimes() > 0, 'bound');
    smsc.sockets[0]?.pause();
    const body = 'x'.repeat(60_000);
    const sending: Promise<unknown>[] = [];
    let last = lastingPermit();
    let result: unknown;
    // The system's own buffers take some megabytes; then nothing leaves any more.
    for (let at = 0; at < 2_000 && result === undefined; at++) {
      last = lastingPermit();
      const sent = send({ body }, last);
      sending.push(sent);
      result = await Promise.race([sent, new Promise((resolve) => setImmediate(resolve))]);
    }
    result ??= await sending.at(-1);
    expect(result).toEqual({ outcome: 'permit_ended' });
    expect(last.use()).toBe(true);
    smsc.sockets[0]?.destroy();
    await Promise.all(sending);
  });
});

describe('long texts', () => {
  const long = `${'Fixed: brakes, chain. '.repeat(15)}€{}`;

  it('go in parts that name each other, under one permit, and have the id of the first', async () => {
    const { smsc, send } = await start();
    let id = 0;
    smsc.answerSubmit = () => ({ id: `part-${++id}` });
    expect(await send({ body: long })).toEqual({ outcome: 'accepted', carrierMessageId: 'part-1' });
    expect(smsc.bodies().join('')).toBe(long);
    expect(smsc.submits.map((pdu) => [pdu.esm_class, pdu.registered_delivery])).toEqual([
      [0x40, 1],
      [0x40, 0],
      [0x40, 0],
    ]);
    const headers = smsc.submits.map(({ short_message }) => (short_message as { udh: Buffer[] }).udh[0]);
    const reference = headers[0]?.[2] ?? -1;
    expect(headers).toEqual([1, 2, 3].map((at) => Buffer.of(0, 3, reference, 3, at)));
  });

  it('go as one by message_payload', async () => {
    const { smsc, send } = await start({ longTexts: 'message_payload' });
    expect((await send({ body: long })).outcome).toBe('accepted');
    expect(smsc.submits).toHaveLength(1);
    expect(smsc.submits[0]).toMatchObject({ esm_class: 0, data_coding: 0 });
    expect(smsc.bodies()).toEqual([long]);
  });

  it('go as UCS-2 where GSM 03.38 lacks a character', async () => {
    const { smsc, send } = await start();
    const body = `${'Готово '.repeat(12)}🚲👩‍🔧`;
    expect((await send({ body })).outcome).toBe('accepted');
    expect(smsc.submits.map((pdu) => pdu.data_coding)).toEqual([8, 8]);
    expect(smsc.bodies().join('')).toBe(body);
  });

  it.each([
    [
      'C40: a later part is refused',
      [0, 0x58, 0x58],
      { outcome: 'unknown', error: { code: 'ESME_RTHROTTLED' } },
    ],
    ['C40: the first part is refused and a later one taken', [0x0b, 0, 0x0b], { outcome: 'unknown' }],
    ['C40: one part is not answered', [0, null, 0x0b], { outcome: 'unknown' }],
    ['no part is taken', [0x0b, 0x0b, 0x0b], { outcome: 'permanent', error: { code: 'ESME_RINVDSTADR' } }],
    ['all parts come too fast', [0x58, 0x58, 0x58], { outcome: 'throttled', retryAfterMs: 1_000 }],
  ])('%s', async (_, statuses, result) => {
    const { smsc, send } = await start(statuses.some((status) => status === null) ? IMPATIENT : {});
    const answers = [...statuses];
    smsc.answerSubmit = () => {
      const status = answers.shift() ?? null;
      return status === null ? null : { status };
    };
    expect(await send({ body: long })).toMatchObject(result);
    expect(smsc.submits).toHaveLength(3);
  });

  it('C34: no part is written under a permit that has ended', async () => {
    const { smsc, send, carrier } = await start();
    expect(await send({ body: long }, endedPermit())).toEqual({ outcome: 'permit_ended' });
    await carrier.close();
    expect(smsc.submits).toEqual([]);
  });
});

describe('closing', () => {
  it('waits for answers, unbinds, and sends nothing more', async () => {
    const { smsc, send, carrier } = await start();
    const answered = gate();
    smsc.answerSubmit = (pdu) => {
      void answered.passed.then(() => smsc.sessions[0]?.send(pdu.response({ message_id: '1' })));
      return null;
    };
    const sending = send();
    await until(() => smsc.submits.length === 1, 'the text is at the SMSC');
    const closing = carrier.close();
    expect(await send()).toMatchObject({ outcome: 'temporary', error: { code: 'NOT_BOUND' } });
    answered.open();
    expect((await sending).outcome).toBe('accepted');
    await closing;
    expect(smsc.others.map(({ command }) => command)).toEqual(['unbind']);
    await until(() => smsc.sessions.length === 0, 'the connection is closed');
    expect((await send()).outcome).toBe('temporary');
    expect(smsc.binds).toHaveLength(1);
  });

  it('ends the tries to connect', async () => {
    const smsc = await openSmsc();
    smsc.answerBind = () => 0x0e;
    const { carrier, links } = connectTo(smsc);
    await until(() => links.length > 2, 'some tries');
    await carrier.close();
    const tries = smsc.binds.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(smsc.binds.length - tries).toBeLessThanOrEqual(1);
  });
});
