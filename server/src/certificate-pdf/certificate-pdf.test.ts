import { createHash } from 'node:crypto';
import {
  type Certificate,
  type LoggedEvent,
  NOT_COVERED,
  NOT_THE_PRINT,
  verifyCertificate,
} from '@conversations/consent';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../test-support/test-shop.ts';
import { until } from '../../test-support/until.ts';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { issueCertificate } from '../customers/issue-certificate.ts';
import { inBusiness } from '../storage/transaction.ts';
import { attachedJson } from './attached-json.ts';
import { certificatePdf } from './certificate-pdf.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

/** Maya said yes to Sam, got a text, and stopped by one. */
async function certified(name: string): Promise<{ json: string; certificate: Certificate }> {
  const maya = await shop.customer({ name });
  const script = await shop.call('GET', '/scripts/current');
  await shop.call('POST', `/customers/${maya.id}/consent`, {
    decision: 'opt_in',
    method: 'verbal',
    scriptVersionId: script.json.id,
    confirmedMobile: maya.mobile,
    staff: 'Sam',
    shownForSeconds: 14,
  });
  await shop.text(maya, 'Your bike is ready: new chain, brakes adjusted 🚲');
  await until('both texts are there', async () => (await shop.got(maya.mobile)).length >= 2);
  await shop.says(maya.mobile, 'Stop. Thank you');
  await until('the stop is confirmed', async () => (await shop.got(maya.mobile)).length >= 3);
  const certificate = await inBusiness(shop.database.store, shop.businessId, async (tx) =>
    issueCertificate(tx, shop.parts.vault, maya.id, await actorOf(tx, SYSTEM)),
  );
  return { certificate, json: `${JSON.stringify(certificate, null, 2)}\n` };
}

async function wordsOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

test('C47 the PDF says who agreed and stopped, in which words, what was sent and what allowed it, and how to check it', async () => {
  const { certificate, json } = await certified('Maya Okafor');
  const words = await wordsOf(await certificatePdf(json));
  for (const fact of [
    'Bell & Crank',
    'Maya Okafor',
    'Opted out of texts since',
    'Maya Okafor agreed to texts, in person.',
    'Script A was read by Sam, on screen for 14 seconds.',
    'Stopped the texts, by a text from this phone.',
    'The text said: “Stop. Thank you”',
    String(certificate.scripts[0]?.text),
    'Your bike is ready: new chain, brakes adjusted [U+1F6B2]',
    'Allowed by what was recorded at [1]',
    'Not witnessed',
    certificate.checkpoint.split('\n')[2] ?? '',
    'conversations ledger verify',
    NOT_COVERED,
    NOT_THE_PRINT,
  ]) {
    expect(words).toContain(fact.replaceAll(/\s+/g, ' '));
  }
});

test('C47 names in Spanish, French, Polish, Greek and Cyrillic are written; what the typefaces lack, as its number', async () => {
  const { json } = await certified('Núñez Łucja Œuvré Ωμέγα Ёлкина 张伟\u202e');
  const words = await wordsOf(await certificatePdf(json));
  expect(words).toContain('Núñez Łucja Œuvré Ωμέγα Ёлкина [U+5F20 U+4F1F]');
  expect(words).toContain('The attached file holds them as they are.');
});

test('C47 one file carries both: the JSON is attached to the byte, and is verified out of the PDF', async () => {
  const { certificate, json } = await certified('Maya Okafor');
  const pdf = await certificatePdf(json);
  expect(attachedJson(pdf)).toBe(json);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const attachments = await document.getAttachments();
  expect(JSON.stringify([...(attachments?.keys() ?? [])])).toContain('certificate.json');
  expect(verifyCertificate(attachedJson(pdf), { key: certificate.publicKey })).toMatchObject({ ok: true });
  for (const other of [
    '',
    'nothing of a PDF',
    '%PDF-1.7\n',
    '%PDF-1.7\n/Type /EmbeddedFile /Length 9 stream\nx',
  ]) {
    expect(attachedJson(Buffer.from(other))).toBeNull();
  }
});

test('C47 equal certificates give equal bytes', async () => {
  const { json } = await certified('Maya Okafor');
  const hash = async () =>
    createHash('sha256')
      .update(await certificatePdf(json))
      .digest('hex');
  expect(await hash()).toBe(await hash());
});

test('C47 a history of many pages, and texts of any length and form', async () => {
  const { certificate } = await certified('Maya Okafor');
  const [first] = certificate.events;
  const many = {
    ...certificate,
    events: Array.from({ length: 120 }, (_, at) => ({
      ...first,
      event: {
        ...(first?.event as LoggedEvent),
        seq: at + 1,
        id: `e-${at}`,
        decision: at % 2 ? 'opt_out' : 'opt_in',
      },
      logIndex: at,
    })),
    messages: ['a'.repeat(1_600), 'long '.repeat(300), '\n\n\u0007', '', undefined].map((body, at) => ({
      id: `m-${at}`,
      sentAt: '2026-11-23T15:00:02Z',
      allowedBy: { kind: 'inbound_message', id: 'i-1' },
      body,
    })),
  };
  const document = await getDocumentProxy(new Uint8Array(await certificatePdf(JSON.stringify(many))));
  const { text } = await extractText(document, { mergePages: false });
  expect(text.length).toBeGreaterThan(8);
  expect(text.every((page, at) => page.includes(`${at + 1} of ${text.length}`))).toBe(true);
  expect(text.join(' ')).toContain('118 further answers followed');
});
