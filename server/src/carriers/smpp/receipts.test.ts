import { describe, expect, it, test } from 'vitest';
import { Pdu } from './pdu.ts';
import { type IdForms, isReceipt, readReceipt, readsAsReceipt, sameId, tellsNothing } from './receipts.ts';

const AS_IS: IdForms = { response: 'as_is', receiptText: 'as_is', receiptTlv: 'as_is' };

const text = (words: string, fields = {}) =>
  new Pdu('deliver_sm', { esm_class: 0x04, data_coding: 0, short_message: Buffer.from(words), ...fields });

const appendixB = (state: string, error: string) =>
  `id:4F2A sub:001 dlvrd:001 submit date:2611300418 done date:2611300419 stat:${state} err:${error} text:Your bike`;

describe('a receipt in words', () => {
  it.each([
    ['DELIVRD', 'delivered'],
    ['DELIVERED', 'delivered'],
    ['EXPIRED', 'undelivered'],
    ['DELETED', 'failed'],
    ['UNDELIV', 'undelivered'],
    ['REJECTD', 'failed'],
    ['ACCEPTD', 'sent'],
    ['ENROUTE', 'sent'],
    ['UNKNOWN', null],
    ['FAILED', 'failed'],
    ['delivrd', 'delivered'],
    ['SOMETHING', null],
  ])('says %s', (state, status) => {
    expect(readReceipt(text(appendixB(state, '000')), AS_IS, new Map())).toMatchObject({
      carrierMessageId: '4F2A',
      status,
      blocked: false,
    });
  });

  it('says why a text did not arrive, and nothing where it did', () => {
    expect(readReceipt(text(appendixB('UNDELIV', '11B')), AS_IS, new Map())?.error?.code).toBe('RECEIPT_11B');
    expect(readReceipt(text(appendixB('UNDELIV', '000')), AS_IS, new Map())?.error?.code).toBe(
      'NOT_DELIVERED',
    );
    expect(readReceipt(text(appendixB('DELIVRD', '000')), AS_IS, new Map())?.error).toBeNull();
  });

  it('C41: says that the number blocked the sender, where that is what the provider’s code means', () => {
    const blocks = new Map([['055', 'blocked']] as const);
    expect(readReceipt(text(appendixB('REJECTD', '055')), AS_IS, blocks)?.blocked).toBe(true);
    expect(readReceipt(text(appendixB('DELIVRD', '055')), AS_IS, blocks)?.blocked).toBe(false);
  });

  it('is not taken in by the words of the text', () => {
    const forged = text('id:1 stat:UNDELIV err:001 text:id:2 stat:DELIVRD err:000');
    expect(readReceipt(forged, AS_IS, new Map())).toMatchObject({
      carrierMessageId: '1',
      status: 'undelivered',
    });
    expect(readReceipt(text('sub:001 text:id:2 stat:DELIVRD'), AS_IS, new Map())).toBeNull();
    expect(
      readReceipt(text('id:1 text:stat:DELIVRD err:055'), AS_IS, new Map([['055', 'blocked']] as const)),
    ).toMatchObject({
      carrierMessageId: '1',
      status: null,
      blocked: false,
    });
  });

  it('is read in UCS-2 and in message_payload too', () => {
    const words = Buffer.from(appendixB('DELIVRD', '000'), 'utf16le').swap16();
    const pdu = text('', { data_coding: 8, message_payload: words });
    expect(readReceipt(pdu, AS_IS, new Map())).toMatchObject({
      carrierMessageId: '4F2A',
      status: 'delivered',
    });
  });

  it.each([
    ['an id with what GSM 03.38 has elsewhere', Buffer.from('id:a_b@c$1 stat:DELIVRD'), {}, 'a_b@c$1'],
    ['commas', Buffer.from('id:77,sub:001,dlvrd:001,stat:DELIVRD,err:000,text:x'), {}, '77'],
    ['semicolons', Buffer.from('id:77;stat:DELIVRD;err:000'), {}, '77'],
    ['another order, and blanks', Buffer.from('stat: DELIVRD err: 000 id: 77 text: x'), {}, '77'],
    ['lines', Buffer.from('id:77\nsub:001\nstat:DELIVRD\n'), {}, '77'],
    ['NULs', Buffer.from('id:77\0stat:DELIVRD\0'), {}, '77'],
    ['ASCII that calls itself UCS-2', Buffer.from('id:771 stat:DELIVRD'), { data_coding: 8 }, '771'],
    ['the same, in an even number of octets', Buffer.from('id:77 stat:DELIVRD'), { data_coding: 8 }, '77'],
    [
      'a header before it',
      Buffer.concat([Buffer.of(5, 0, 3, 1, 1, 1), Buffer.from('id:77 stat:DELIVRD')]),
      { esm_class: 0x44 },
      '77',
    ],
    ['what nobody else writes, an id in GSM 03.38', Buffer.from('id:a\u0011b stat:DELIVRD'), {}, 'a_b'],
  ])('is read with %s', (_, bytes, fields, id) => {
    const pdu = text('', { short_message: bytes, ...fields });
    expect(readReceipt(pdu, AS_IS, new Map())).toMatchObject({ carrierMessageId: id, status: 'delivered' });
  });

  it('without an id, or with one that cannot be one, tells of no text', () => {
    for (const words of ['', 'stat:DELIVRD', 'id:', 'id:\u0001 stat:DELIVRD', `id:${'9'.repeat(66)}`])
      expect(readReceipt(text(words), AS_IS, new Map())).toBeNull();
  });
});

describe('a receipt in TLVs', () => {
  it('goes before its words', () => {
    const pdu = text(appendixB('EXPIRED', '000'), {
      receipted_message_id: '9',
      message_state: 2,
      network_error_code: Buffer.of(3, 0, 0),
    });
    expect(readReceipt(pdu, AS_IS, new Map())).toEqual({
      carrierMessageId: '9',
      otherIds: ['4F2A'],
      status: 'delivered',
      error: null,
      blocked: false,
    });
  });

  it('names the network’s error', () => {
    const pdu = text('', {
      receipted_message_id: '9',
      message_state: 5,
      network_error_code: Buffer.of(3, 1, 4),
    });
    expect(readReceipt(pdu, AS_IS, new Map([['260', 'blocked']] as const))).toMatchObject({
      error: { code: 'RECEIPT_260' },
      blocked: true,
    });
  });
});

test('a receipt is one by its esm_class or by its TLVs, and never by its words', () => {
  const words = Buffer.from(appendixB('DELIVRD', '000'));
  const is = (fields: object) => isReceipt(new Pdu('deliver_sm', { short_message: words, ...fields }));
  expect(is({ esm_class: 0x04 })).toBe(true);
  expect(is({ esm_class: 0x44 })).toBe(true);
  expect(is({ esm_class: 0x20 })).toBe(true);
  expect(is({ esm_class: 0, receipted_message_id: '9', message_state: 2 })).toBe(true);
  expect(is({ esm_class: 0 })).toBe(false);
  expect(is({ esm_class: 0x40 })).toBe(false);
  expect(is({ esm_class: 0, receipted_message_id: '9' })).toBe(false);
});

test('it reads as a receipt, or tells nothing', () => {
  const reads = (words: string) => readsAsReceipt(text(words, { esm_class: 0 }));
  expect(reads(appendixB('DELIVRD', '000'))).toBe(true);
  expect(reads('What does id:1 stat:DELIVRD mean?')).toBe(false);
  expect(reads('id:1')).toBe(false);
  expect(reads('id:1 text:stat:DELIVRD')).toBe(false);
  for (const words of ['STOP', '', 'Is it ready?']) expect(tellsNothing(text(words))).toBe(true);
  for (const words of ['id:', 'stat:DELIVRD', 'sub:001 dlvrd:001'])
    expect(tellsNothing(text(words))).toBe(false);
  expect(tellsNothing(text('STOP', { receipted_message_id: '9' }))).toBe(false);
});

test('an id is the same in hex and in decimal, with zeros before it and without', () => {
  expect(sameId('4F2A', 'hex')).toBe(sameId('20266', 'decimal'));
  expect(sameId('00004f2a', 'hex')).toBe(sameId('0000020266', 'decimal'));
  expect(sameId('FFFFFFFFFFFFFFFFFFFF', 'hex')).toBe('1208925819614629174706175');
  expect(sameId('0f3c-uuid', 'hex')).toBe('0f3c-uuid');
  expect(sameId('4F2A', 'as_is')).toBe('4F2A');
});
