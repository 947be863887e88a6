// The whole program over SMPP 3.4, against an SMSC on a real socket that another wrote.
import { STOP_LINE } from '@conversations/consent';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { openMetrics } from '../../server/src/http/metrics.ts';
import { measureLinks } from '../../server/src/links/measure-links.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { selfSignedCertificate } from '../../server/test-support/self-signed-certificate.ts';
import { smppAccount } from '../../server/test-support/smpp-account.ts';
import { rawPdu } from '../../server/test-support/smpp-raw-smsc.ts';
import {
  type Person,
  type SmppShop,
  settled,
  smppShop,
  textsOf,
} from '../../server/test-support/smpp-shop.ts';
import { startSmsc } from '../../server/test-support/smpp-smsc.ts';
import { received } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { serve } from './child-program.ts';

const toBeClosed: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of toBeClosed.splice(0).reverse()) await one.close();
});

async function open(...how: Parameters<typeof smppShop>): Promise<SmppShop> {
  const opened = await smppShop(...how);
  toBeClosed.push(opened);
  return opened;
}

async function bound(...how: Parameters<typeof smppShop>): Promise<SmppShop> {
  const opened = await open(...how);
  await until('the account is bound', async () => opened.smsc.bound.length > 0);
  await until('that is on record', async () => (await opened.link())?.connected);
  return opened;
}

/** The id that the SMSC gave to a text. */
const idOf = async ({ shop }: SmppShop, person: Person, id: string): Promise<string> =>
  (await textsOf(shop, person)).find((text) => text.id === id)?.carrier_message_id ?? '';

/** Whoever holds the account gives it up, and a connector that knows nothing of the one before takes it. */
async function loseLocks({ shop }: SmppShop): Promise<void> {
  const admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
  try {
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'conversations links' AND datname = current_database()`,
    );
  } finally {
    await admin.end();
  }
}

const receipt = (words: string, more = {}) => ({
  esm_class: 0x04,
  short_message: Buffer.from(words),
  ...more,
});

test('the whole loop: a yes is confirmed, a text arrives, STOP turns the toggle off, is confirmed by us, and nothing follows', async () => {
  const s = await bound();
  const maya = await s.agreed();
  expect(s.bodiesTo(maya)).toEqual([expect.stringContaining(STOP_LINE)]);
  expect(s.smsc.submits[0]).toMatchObject({
    source_addr: '15125550100',
    destination_addr: maya.mobile.slice(1),
    registered_delivery: 1,
  });

  const { json } = await s.shop.text(maya, 'Your bike is ready');
  await s.becomes(json.id, 'sent');
  const id = await idOf(s, maya, json.id);
  expect(id).not.toBe('');
  const delivered = await s.smsc.deliver(
    receipt(`id:${id} sub:001 dlvrd:001 stat:DELIVRD err:000 text:Your bike`),
  );
  expect([delivered.command, delivered.command_status]).toEqual(['deliver_sm_resp', 0]);
  expect(await s.message(json.id)).toMatchObject({ status: 'delivered' });

  const later = await s.shop.text(maya, 'Later', { sendAt: new Date(Date.now() + 60_000).toISOString() });
  expect(await s.says(maya, 'STOP')).toBe(0);
  // By the answer it is on record.
  expect((await s.shop.call('GET', `/customers/${maya.id}`)).json).toMatchObject({
    agreesToTexts: false,
    consent: { state: 'opted_out', method: 'text', carrierBlock: null },
  });
  expect(await s.message(later.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
  await until('the confirmation is with the SMSC', async () => s.bodiesTo(maya).length === 3);
  await settled(s.shop, maya);
  expect((await s.shop.text(maya, 'Hello?')).json).toMatchObject({ reason: 'opted_out' });
  expect(s.bodiesTo(maya)).toHaveLength(3);
  // The same PDU once more, as after an answer that was lost, and STOP once again: neither is answered.
  expect(await s.says(maya, 'STOP')).toBe(0);
  await settled(s.shop, maya);
  expect(s.bodiesTo(maya)).toHaveLength(3);
});

describe('an account', () => {
  test('that is made while the program runs is bound, without its secrets being shown', async () => {
    const s = await bound();
    const other = await startSmsc();
    toBeClosed.push(other);
    const account = smppAccount(other, { password: 'well kept' }, '+15125550101');
    const { status, json } = await s.shop.call('POST', '/carrier-accounts', account);
    expect([status, json.kind, json.confirmsStop]).toEqual([201, 'smpp', false]);
    await until('it is bound', async () => other.bound.length === 1);
    expect(other.binds[0]).toMatchObject({ system_id: 'shop', password: 'well kept' });
    const listed = await until('that is shown', async () => {
      const { items } = (await s.shop.call('GET', '/carrier-accounts')).json;
      return items[1].link?.connected && items;
    });
    expect(JSON.stringify(listed)).not.toContain('well kept');
  });

  test('is counted among those that stand, and those that do not', async () => {
    const s = await bound();
    const metrics = openMetrics();
    measureLinks(metrics, s.shop.database.store.database);
    const figures = async () => (await metrics.registry.metrics()).match(/^carrier_links_.*$/gm);
    expect(await figures()).toEqual(['carrier_links_connected 1', 'carrier_links_not_connected 0']);
    s.smsc.answerBind = () => 0x0d;
    s.smsc.bound[0]?.destroy();
    await until('that it is lost is on record', async () => (await s.link()).connected === false);
    expect(await figures()).toEqual(['carrier_links_connected 0', 'carrier_links_not_connected 1']);
  });

  test('is refused with the fields that are wrong and what they are', async () => {
    const s = await open();
    const account = smppAccount(s.smsc, {
      host: 'smpp://smsc.example:2775',
      port: 70_000,
      password: '',
      tls: 'yes',
      longTexts: 'sar',
      ownStatuses: { rubbish: 'blocked' },
      user: 'shop',
    });
    const { status, json } = await s.shop.call('POST', '/carrier-accounts', account);
    expect(status).toBe(422);
    const errors = new Map(
      json.errors.map(({ field, message }: { field: string; message: string }) => [field, message]),
    );
    expect([...errors.keys()].sort()).toEqual([
      'credentials',
      'credentials.host',
      'credentials.longTexts',
      'credentials.ownStatuses.rubbish',
      'credentials.password',
      'credentials.port',
      'credentials.tls',
    ]);
    expect(errors.get('credentials.host')).toContain('without a scheme or a port');
  });
});

describe('texts go out', () => {
  test('C42 while the SMSC is down texts wait, shown as such and without a failed try, and expire; once it is back they go', async () => {
    const gone = await startSmsc();
    const { port } = gone;
    await gone.close();
    const s = await open({ smsc: gone });
    const maya = await s.shop.agreed();
    const confirmation = await until('the confirmation is shown as waiting', async () =>
      (await textsOf(s.shop, maya)).find(({ reason }) => reason === 'not_connected'),
    );
    expect(confirmation).toMatchObject({ purpose: 'opt_in_confirmation', status: 'queued' });
    await until('that it is down is shown', async () => (await s.link())?.reason === 'ECONNREFUSED');
    expect(await s.link()).toMatchObject({ connected: false, since: expect.stringMatching(/Z$/) });
    const first = await startSmsc(null, port);
    await s.becomes(confirmation.id, 'sent');
    expect(first.bodies().join('')).toContain('rates may apply');
    await until('that it is back is shown', async () => (await s.link())?.connected);

    await first.close();
    await until('that it is down again is shown', async () => (await s.link())?.connected === false);
    const waits = await s.shop.text(maya, 'Waits');
    const inASecond = new Date(Date.now() + 1_000).toISOString();
    const expires = await s.shop.text(maya, 'Expires', { expiresAt: inASecond });
    expect(await s.becomes(expires.json.id, 'canceled')).toMatchObject({ reason: 'expired' });
    expect(await s.message(waits.json.id)).toMatchObject({ status: 'queued', reason: 'not_connected' });
    const second = await startSmsc(null, port);
    toBeClosed.push(second);
    await s.becomes(waits.json.id, 'sent');
    expect(second.bodies()).toEqual([expect.stringContaining('Waits')]);
    for (const text of await textsOf(s.shop, maya)) {
      if (text.status === 'sent') expect(text).toMatchObject({ attempts: 1, setbacks: 0, reason: null });
    }
  });

  test('C40 a connection that is lost in the middle leaves the text unknown; it is never sent again, and others go on', async () => {
    const s = await bound();
    const maya = await s.agreed();
    s.smsc.answerSubmit = () => {
      s.smsc.bound[0]?.destroy();
      return null;
    };
    const lost = await s.shop.text(maya, 'Lost?');
    expect(await s.becomes(lost.json.id, 'unknown')).toMatchObject({ failure: 'no_answer' });
    s.smsc.answerSubmit = () => ({});
    const next = await s.shop.text(maya, 'The next one');
    await s.becomes(next.json.id, 'sent');
    expect(s.bodiesTo(maya).slice(1)).toEqual(['Lost?', 'The next one']);
    expect(await s.message(lost.json.id)).toMatchObject({ status: 'unknown' });
  });

  test('an SMSC that gives an id again leaves nothing stuck: its receipts are about the newer text', async () => {
    const s = await bound();
    const maya = await s.agreed();
    s.smsc.answerSubmit = () => ({ id: 'again' });
    const older = await s.shop.text(maya, 'Older');
    await s.becomes(older.json.id, 'sent');
    const newer = await s.shop.text(maya, 'Newer');
    await s.becomes(newer.json.id, 'sent');
    await s.smsc.deliver(receipt('id:again stat:DELIVRD err:000'));
    await s.becomes(newer.json.id, 'delivered');
    expect(await s.message(older.json.id)).toMatchObject({ status: 'sent' });
  });

  test('C40 an answer that comes after its time says what became of the text, leads its receipt there, and sends nothing', async () => {
    const s = await bound({ credentials: { answerSeconds: 1 } });
    const maya = await s.agreed();
    const answers: ((fields: { message_id?: string; command_status?: number }) => void)[] = [];
    s.smsc.answerSubmit = (pdu) => {
      answers.push((fields) => s.smsc.bound[0]?.send(pdu.response(fields)));
      return null;
    };
    const taken = await s.shop.text(maya, 'Taken');
    await s.becomes(taken.json.id, 'unknown');
    const refused = await s.shop.text(maya, 'Refused');
    await s.becomes(refused.json.id, 'unknown');
    const throttled = await s.shop.text(maya, 'Throttled');
    await s.becomes(throttled.json.id, 'unknown');

    // The receipt comes before the answer that names its text.
    await s.smsc.deliver(receipt('id:late-1 stat:DELIVRD err:000'));
    answers[2]?.({ command_status: 0x58 });
    answers[1]?.({ command_status: 0x0b });
    answers[0]?.({ message_id: 'late-1' });
    await s.becomes(taken.json.id, 'delivered');
    expect(await s.becomes(refused.json.id, 'failed')).toMatchObject({ failure: 'invalid_number' });
    s.smsc.answerSubmit = () => ({});
    const next = await s.shop.text(maya, 'Next');
    await s.becomes(next.json.id, 'sent');
    expect(await s.message(throttled.json.id)).toMatchObject({ status: 'unknown' });
    expect(s.bodiesTo(maya).slice(1)).toEqual(['Taken', 'Refused', 'Throttled', 'Next']);
  });

  test.each([0x58, 0x14])(
    'an SMSC that says %i is left alone for a while, and gets the text once',
    async (status) => {
      const s = await bound();
      const maya = await s.agreed();
      const theo = await s.agreed();
      let refusals = 1;
      const times: number[] = [];
      s.smsc.answerSubmit = () => {
        times.push(performance.now());
        return { status: refusals-- > 0 ? status : 0 };
      };
      const text = await s.shop.text(maya, 'Soon');
      await until('it is refused once', async () => times.length === 1);
      const other = await s.shop.text(theo, 'Meanwhile');
      await s.becomes(text.json.id, 'sent');
      await s.becomes(other.json.id, 'sent');
      expect(s.bodiesTo(maya).slice(1)).toEqual(['Soon', 'Soon']);
      expect(s.bodiesTo(theo).slice(1)).toEqual(['Meanwhile']);
      // Nobody's text went out while the SMSC had asked for a pause of a second.
      expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
    },
  );

  test('C42 an SMSC that takes two texts a second gets all of them, and none is given up', async () => {
    const s = await bound();
    const people = await Promise.all(Array.from({ length: 12 }, () => s.agreed()));
    let takenAt: number[] = [];
    s.smsc.answerSubmit = () => {
      takenAt = takenAt.filter((at) => performance.now() - at < 1_000);
      if (takenAt.length >= 2) return { status: 0x58 };
      takenAt.push(performance.now());
      return {};
    };
    const texts = await Promise.all(people.map((person) => s.shop.text(person, 'Ready')));
    for (const { json } of texts) await s.becomes(json.id, 'sent');
    const rows = (await Promise.all(people.map((person) => textsOf(s.shop, person)))).flat();
    expect(Math.max(...rows.map(({ setbacks }) => setbacks))).toBeLessThan(9);
  });

  test('a generic_nack is a refusal, with its reason in the words that all carriers share', async () => {
    const s = await bound();
    const maya = await s.agreed();
    s.smsc.answerSubmit = (pdu) => {
      s.smsc.bound[0]?.socket.write(rawPdu(0x8000_0000, 0x0b, pdu.sequence_number));
      return null;
    };
    const { json } = await s.shop.text(maya, 'Nacked');
    expect(await s.becomes(json.id, 'failed')).toMatchObject({
      reason: 'carrier_refused',
      carrierError: 'ESME_RINVDSTADR',
      failure: 'invalid_number',
    });
    expect(s.bodiesTo(maya).slice(1)).toEqual(['Nacked']);
  });

  test('C41 what the provider’s handbook calls a block sets the block, and is the customer’s no told late', async () => {
    const s = await bound({ credentials: { ownStatuses: { '0x0401': 'blocked' } } });
    const maya = await s.agreed();
    s.smsc.answerSubmit = () => ({ status: 0x0401 });
    const { json } = await s.shop.text(maya, 'Ready');
    expect(await s.becomes(json.id, 'failed')).toMatchObject({ failure: 'blocked' });
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json).toMatchObject({
      agreesToTexts: false,
      consent: { state: 'opted_out', carrierBlock: { senderNumber: '+15125550100' } },
    });
  });

  test('a text says until when it is worth delivering', async () => {
    const s = await bound();
    const maya = await s.agreed();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const { json } = await s.shop.text(maya, 'Until five', { expiresAt });
    await s.becomes(json.id, 'sent');
    const told = expiresAt.replaceAll(/\D/g, '').slice(2, 14);
    expect(s.smsc.submits.at(-1)?.validity_period).toEqual(new Date(expiresAt.replace(/\.\d+Z/, '.000Z')));
    expect(told).toHaveLength(12);
  });
});

describe('texts come in', () => {
  test.each([
    ['in GSM 03.38', Buffer.from('¿Cuándo?', 'latin1'), { data_coding: 3 }, '¿Cuándo?'],
    ['in UCS-2', Buffer.from('Готово? 🚲', 'utf16le').swap16(), { data_coding: 8 }, 'Готово? 🚲'],
    [
      'in message_payload beside an empty short_message',
      Buffer.alloc(0),
      { message_payload: Buffer.from('Long words '.repeat(40)) },
      'Long words '.repeat(40),
    ],
    ['without any words', Buffer.alloc(0), {}, ''],
  ])('C38 %s', async (_, body, more, read) => {
    const s = await bound();
    const maya = await s.shop.customer();
    expect(await s.says(maya, body, more)).toBe(0);
    expect((await textsOf(s.shop, maya)).map((text) => text.body)).toEqual([read]);
  });

  test('C38 in parts with a reference of 16 bits, in any order, each answered once the whole is kept', async () => {
    const s = await bound();
    const maya = await s.shop.customer();
    const part = (sequence: number, words: string) =>
      s.says(maya, Buffer.concat([Buffer.of(6, 8, 4, 0xab, 0xcd, 2, sequence), Buffer.from(words)]), {
        esm_class: 0x40,
      });
    const second = part(2, 'list, please');
    expect(await Promise.all([second, part(1, 'Take me off your ')])).toEqual([0, 0]);
    const [whole] = await textsOf(s.shop, maya);
    expect(whole?.body).toBe('Take me off your list, please');
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
  });

  test.each([
    ['in Latin-1 called GSM 03.38', Buffer.from('ARRÊT', 'latin1'), {}],
    ['in packed septets', Buffer.from('53ea13', 'hex'), {}],
    ['in UTF-8 called ASCII', Buffer.from('“STOP”'), { data_coding: 1 }],
    ['in UCS-2 the other way round', Buffer.from('STOP', 'utf16le'), { data_coding: 8 }],
    ['put down for a receipt', 'STOP', { esm_class: 0x04 }],
    ['from a number behind 00', 'STOP', { source_addr_ton: 0, behind: '001' }],
    ['from a national number that is called international', 'STOP', { behind: '' }],
  ])('C25 a STOP %s is heard', async (_, body, given) => {
    const { behind, ...more } = { behind: undefined, ...given };
    const s = await bound();
    const maya = await s.agreed();
    const from = behind === undefined ? {} : { source_addr: behind + maya.mobile.slice(2) };
    expect(await s.says(maya, body, { ...more, ...from })).toBe(0);
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
  });

  test('to a number that is no sender of the account, they are kept like any other, and a STOP counts', async () => {
    const s = await bound();
    const maya = await s.agreed();
    expect(await s.says(maya, 'STOP', { destination_addr: '15125550177' })).toBe(0);
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
    expect((await textsOf(s.shop, maya)).find(({ body }) => body === 'STOP')?.sender).toBe('+15125550177');
  });

  test('C25 where the database fails the SMSC is asked to send again, and what it sends again is kept once', async () => {
    const s = await bound();
    const maya = await s.agreed();
    const admin = new pg.Client({ connectionString: s.shop.database.adminUrl });
    await admin.connect();
    try {
      await admin.query('REVOKE INSERT ON messages FROM conversations');
      expect(await s.says(maya, 'STOP')).toBe(0x64);
      expect(await s.says(maya, 'STOP')).toBe(0x64);
      await admin.query('GRANT INSERT ON messages TO conversations');
    } finally {
      await admin.end();
    }
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_in');
    // As many times as an SMSC likes, on one connection and the next.
    expect(await s.says(maya, 'STOP')).toBe(0);
    expect(await s.says(maya, 'STOP')).toBe(0);
    s.smsc.bound[0]?.destroy();
    await until('it is bound again', async () => s.smsc.binds.length === 2 && s.smsc.bound.length === 1);
    expect(await s.says(maya, 'STOP')).toBe(0);
    await settled(s.shop, maya);
    const stops = (await textsOf(s.shop, maya)).filter(({ direction }) => direction === 'inbound');
    expect(stops.map(({ body }) => body)).toEqual(['STOP']);
    expect(s.bodiesTo(maya)).toHaveLength(2);
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
  });

  test('C25 C31 a STOP like one of seconds ago counts again where a yes came between, though SMPP names no text', async () => {
    const s = await bound();
    const maya = await s.agreed();
    const state = async () => (await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state;
    expect(await s.says(maya, 'STOP')).toBe(0);
    expect(await state()).toBe('opted_out');
    expect((await s.shop.agree(maya)).status).toBe(201);
    expect(await state()).toBe('opted_in');
    expect(await s.says(maya, 'STOP')).toBe(0);
    expect(await state()).toBe('opted_out');
    // What comes again after that has one effect, as before.
    expect(await s.says(maya, 'STOP')).toBe(0);
    const stops = (await textsOf(s.shop, maya)).filter(({ direction }) => direction === 'inbound');
    expect(stops).toHaveLength(2);
  });

  test('C21 the answer to a STOP waits for what had been granted before it, and after it nothing goes but the confirmation', async () => {
    const s = await bound({ workers: 2 });
    for (let round = 0; round < 4; round++) {
      const maya = await s.agreed();
      const texts = Array.from({ length: 8 }, (_, n) => `n-${n}`);
      const asking = texts.map((body) => s.shop.text(maya, body));
      await until('some are with the SMSC', async () => s.bodiesTo(maya).length > 1 + (round % 3));
      expect(await s.says(maya, 'STOP')).toBe(0);
      const byThen = s.bodiesTo(maya).length;
      await Promise.all(asking);
      await settled(s.shop, maya);
      const after = s.bodiesTo(maya).slice(byThen);
      expect(after.filter((body) => body.startsWith('n-'))).toEqual([]);
      // The confirmation may be there as soon as the answer.
      const confirmations = s.bodiesTo(maya).filter((body) => body.includes('any more texts'));
      expect(confirmations).toHaveLength(1);
    }
  });

  test('C22 where the account says that the provider confirms STOP, we send nothing, and the block is on record', async () => {
    const s = await bound({ confirmsStop: true });
    const maya = await s.agreed();
    expect(await s.says(maya, 'stop')).toBe(0);
    await settled(s.shop, maya);
    expect(s.bodiesTo(maya)).toHaveLength(1);
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent).toMatchObject({
      state: 'opted_out',
      carrierBlock: { senderNumber: '+15125550100' },
    });
  });
});

describe('SMSCs and their habits', () => {
  const HEX = { idForms: { response: 'hex', receiptText: 'decimal', receiptTlv: 'decimal' } };
  test.each([
    ['ids in hex, and in decimal in the receipt', {}, '7B', 'id:123 stat:DELIVRD err:000', {}],
    ['the same, where the account says so', HEX, '7B', 'id:123 stat:DELIVRD err:000', {}],
    [
      'ids in decimal, and in hex in the TLV',
      {},
      '123',
      '',
      { receipted_message_id: '7b', message_state: 2 },
    ],
    ['ids with zeros before them', HEX, '0000007b', 'id:0000000123 stat:DELIVRD err:000', {}],
    [
      'receipts in the words alone',
      {},
      'a-b.c',
      'id:a-b.c sub:001 dlvrd:001 stat:DELIVRD err:000 Text:x',
      {},
    ],
    ['receipts in TLVs alone', {}, '77', '', { receipted_message_id: '77', message_state: 2 }],
    [
      'receipts of no type, in words',
      {},
      '79',
      'id:79 sub:001 dlvrd:001 stat:DELIVRD err:000 text:x',
      { esm_class: 0 },
    ],
    ['ids with _', {}, 'a_b', 'id:a_b stat:DELIVRD err:000', {}],
    [
      'another id in the TLV',
      {},
      '80',
      'id:80 stat:DELIVRD',
      { receipted_message_id: 'x-1', message_state: 2 },
    ],
    ['receipts of no type', {}, '78', '', { esm_class: 0, receipted_message_id: '78', message_state: 2 }],
  ])(
    'C39 %s: the report finds its text, once, and a final state stays',
    async (_, credentials, id, words, more) => {
      const s = await bound({ credentials });
      const maya = await s.agreed();
      s.smsc.answerSubmit = () => ({ id });
      const { json } = await s.shop.text(maya, 'Ready');
      await s.becomes(json.id, 'sent');
      const from = { source_addr: maya.mobile.slice(1) };
      for (let times = 0; times < 2; times++) {
        expect((await s.smsc.deliver(receipt(words, { ...from, ...more }))).command_status).toBe(0);
        expect(await s.message(json.id)).toMatchObject({ status: 'delivered' });
      }
      const late = receipt(words.replace('DELIVRD', 'UNDELIV'), {
        ...more,
        ...('message_state' in more && { message_state: 5 }),
      });
      expect((await s.smsc.deliver(late)).command_status).toBe(0);
      expect(await s.message(json.id)).toMatchObject({ status: 'delivered' });
    },
  );

  test.each([
    ['of no type', '79', 'id:79 sub:001 dlvrd:001 stat:DELIVRD err:000 text:x', { esm_class: 0 }],
    ['that writes the id in decimal', '7B', 'id:123 stat:DELIVRD err:000', {}],
  ])(
    'C39 a receipt %s finds a text that went before the account was held anew',
    async (_, id, words, more) => {
      const s = await bound();
      const maya = await s.agreed();
      s.smsc.answerSubmit = () => ({ id });
      const { json } = await s.shop.text(maya, 'Ready');
      await s.becomes(json.id, 'sent');
      await loseLocks(s);
      await until('it is bound again', async () => s.smsc.binds.length > 1 && s.smsc.bound.length === 1);
      // In the same words, but of a text to another phone: it may be what its owner wrote.
      const other = receipt(words, { ...more, source_addr: '15125550199' });
      expect((await s.smsc.deliver(other)).command_status).toBe(0);
      expect(await s.message(json.id)).toMatchObject({ status: 'sent' });
      const own = receipt(words, { ...more, source_addr: maya.mobile.slice(1) });
      expect((await s.smsc.deliver(own)).command_status).toBe(0);
      expect(await s.message(json.id)).toMatchObject({ status: 'delivered' });
      expect((await textsOf(s.shop, maya)).filter(({ direction }) => direction === 'inbound')).toEqual([]);
    },
  );

  test.each([
    [
      'the handbook’s code',
      { receiptErrors: { '21': 'landline' } },
      { short_message: Buffer.from('id:5 stat:UNDELIV err:21') },
      'landline',
      'RECEIPT_21',
    ],
    [
      'the network’s own code',
      {},
      { receipted_message_id: '5', message_state: 5, network_error_code: Buffer.of(3, 0, 27) },
      'unreachable',
      'RECEIPT_27',
    ],
    [
      'time that was over',
      {},
      { short_message: Buffer.from('id:5 stat:EXPIRED err:000') },
      'expired',
      'NOT_DELIVERED',
    ],
  ])('why a text did not arrive, by %s', async (_, credentials, fields, failure, carrierError) => {
    const s = await bound({ credentials });
    const maya = await s.agreed();
    s.smsc.answerSubmit = () => ({ id: '5' });
    const { json } = await s.shop.text(maya, 'Ready');
    await s.becomes(json.id, 'sent');
    await s.smsc.deliver({ esm_class: 0x04, ...fields });
    expect(await s.message(json.id)).toMatchObject({ status: 'undelivered', failure, carrierError });
  });

  test('it asks whether we are there, unbinds and is bound again, and refuses a second bind', async () => {
    const smsc = await startSmsc();
    smsc.answerBind = () => (smsc.bound.length === 0 ? 0 : 0x05);
    const s = await bound({ smsc, workers: 2 });
    const maya = await s.agreed();
    expect((await smsc.deliver({}, 'enquire_link')).command).toBe('enquire_link_resp');
    expect((await smsc.deliver({}, 'unbind')).command).toBe('unbind_resp');
    await until('it is bound again', async () => smsc.binds.length === 2 && smsc.bound.length === 1);
    const { json } = await s.shop.text(maya, 'After all');
    await s.becomes(json.id, 'sent');
    // Two workers, and neither ever asked for a bind that the other had.
    expect(smsc.binds).toHaveLength(2);
  });

  test('one that knows no transceiver has a session for each way, and no text goes while it cannot be heard', async () => {
    const smsc = await startSmsc();
    smsc.answerBind = () => (smsc.binds.at(-1)?.command === 'bind_transceiver' ? 0x03 : 0);
    const s = await open({ smsc, credentials: { sessions: 'separate' } });
    await until('both are bound', async () => smsc.bound.length === 2);
    expect(smsc.binds.map(({ command }) => command).sort()).toEqual(['bind_receiver', 'bind_transmitter']);
    const maya = await s.agreed();
    expect(s.bodiesTo(maya)).toHaveLength(1);
    smsc.answerBind = () => (smsc.binds.at(-1)?.command === 'bind_receiver' ? 0x0d : 0);
    const receiver = smsc.bound.find((session) => smsc.boundAs(session) === 'bind_receiver');
    receiver?.destroy();
    await until('that is shown', async () => (await s.link()).reason === 'ESME_RBINDFAIL');
    const { json } = await s.shop.text(maya, 'Waits');
    await until('it waits', async () => (await s.message(json.id)).reason === 'not_connected');
    smsc.answerBind = () => 0;
    await s.becomes(json.id, 'sent');
    expect(await s.says(maya, 'STOP')).toBe(0);
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
  });

  test('beside another carrier: a worker without the bind sends what is for that one, and claims nothing else', async () => {
    const smsc = await startSmsc();
    smsc.answerBind = () => (smsc.bound.length === 0 ? 0 : 0x05);
    const s = await bound({ smsc, workers: 2 });
    const simulated = { kind: 'simulator', credentials: {}, senders: [{ number: '+15125550109' }] };
    const account = await s.shop.call('POST', '/carrier-accounts', simulated);
    expect(account.status).toBe(201);
    const maya = await s.agreed();
    await received(s.shop, account.json.id, { from: maya.mobile, to: '+15125550109', body: 'Hello' });
    const { items } = (await s.shop.call('GET', '/conversations')).json;
    const thread = items.find(({ sender }: { sender: string }) => sender === '+15125550109');
    const asking = Array.from({ length: 6 }, async (_, n) => {
      const text = { body: `by the other ${n}`, category: 'conversational' };
      await s.shop.call('POST', `/conversations/${thread.id}/messages`, text);
      await s.shop.text(maya, `by SMPP ${n}`);
    });
    await Promise.all(asking);
    await settled(s.shop, maya);
    const texts = (await textsOf(s.shop, maya)).filter(({ direction }) => direction === 'outbound');
    expect(texts).toHaveLength(13);
    // Claimed by the wrong process, a text would have had another try.
    for (const text of texts) expect([text.body, text.attempts, text.setbacks]).toEqual([text.body, 1, 0]);
    expect(s.bodiesTo(maya)).toHaveLength(7);
    expect(await s.shop.got(maya.mobile)).toHaveLength(6);
  });

  test('a process that loses its locks gives up the bind, and one that has them binds', async () => {
    const smsc = await startSmsc();
    smsc.answerBind = () => (smsc.bound.length === 0 ? 0 : 0x05);
    const s = await bound({ smsc, workers: 2 });
    await loseLocks(s);
    await until('it is bound again', async () => smsc.binds.length > 1 && smsc.bound.length === 1);
    expect(smsc.others.map(({ command }) => command)).toContain('unbind');
    const maya = await s.agreed();
    expect(s.bodiesTo(maya)).toHaveLength(1);
  });

  test('over TLS with the provider’s own authority; without it no password is told', async () => {
    const certificate = selfSignedCertificate();
    const smsc = await startSmsc(certificate);
    const s = await bound({ smsc, credentials: { tls: { ca: certificate.cert } } });
    const maya = await s.agreed();
    expect(s.bodiesTo(maya)).toHaveLength(1);
    const account = smppAccount(smsc, { tls: true }, '+15125550101');
    await s.shop.call('POST', '/carrier-accounts', account);
    const [, other] = await until('that it is not trusted is shown', async () => {
      const { items } = (await s.shop.call('GET', '/carrier-accounts')).json;
      return items[1].link?.reason && items;
    });
    expect(other.link).toMatchObject({ connected: false, reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(smsc.binds).toHaveLength(1);
  });

  test('an account whose row changes is bound anew, with what stands there now', async () => {
    const s = await bound();
    await inBusiness(s.shop.database.store, s.shop.businessId, (tx) =>
      tx.sql
        .updateTable('carrier_accounts')
        .set({
          credentials: s.shop.parts.vault.seal(
            Buffer.from(JSON.stringify(smppAccount(s.smsc, { password: 'another' }).credentials)),
            `account ${s.accountId}`,
          ),
        })
        .where('business_id', '=', s.shop.businessId)
        .where('id', '=', s.accountId)
        .execute(),
    );
    await until('it is bound with the new one', async () => s.smsc.binds.at(-1)?.password === 'another');
    const maya = await s.agreed();
    expect(s.bodiesTo(maya)).toHaveLength(1);
    expect(s.smsc.others.map(({ command }) => command)).toEqual(['unbind']);
  });
});

describe('workers in processes of their own', () => {
  test('C40 kill -9 with a text on its way: another takes over the one bind, and the text is unknown and never sent again', {
    timeout: 240_000,
  }, async () => {
    const smsc = await startSmsc();
    smsc.answerBind = () => (smsc.bound.length === 0 ? 0 : 0x05);
    const s = await open({ smsc, workers: 0 });
    const first = serve(s.shop.database.programUrl, 'worker');
    await first.ready;
    await until('the first is bound', async () => smsc.bound.length === 1);
    const second = serve(s.shop.database.programUrl, 'worker');
    await second.ready;
    const maya = await s.agreed();

    smsc.answerSubmit = () => null;
    const { json } = await s.shop.text(maya, 'On its way');
    await until('it is with the SMSC', async () => s.bodiesTo(maya).length === 2);
    await first.kill();
    await s.becomes(json.id, 'unknown');
    await until('the second is bound', async () => smsc.bound.length === 1);
    smsc.answerSubmit = () => ({});
    const next = await s.shop.text(maya, 'The next one');
    await s.becomes(next.json.id, 'sent');
    expect(s.bodiesTo(maya).slice(1)).toEqual(['On its way', 'The next one']);
    // Texts from phones come in by the second now.
    expect(await s.says(maya, 'STOP')).toBe(0);
    expect((await s.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');

    const unbinds = () => smsc.others.filter(({ command }) => command === 'unbind').length;
    expect(unbinds()).toBe(0);
    const began = performance.now();
    await second.stop();
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(unbinds()).toBe(1);
    await until('that nobody sees to it is shown', async () => (await s.link()).reason === 'NO_WORKER');
  });
});
