import { describe, expect, test } from 'vitest';
import { NOT_COVERED, verifyCertificate } from './certificate.ts';
import { type HistoryEntry, issue, logKey } from './certificate-for-tests.ts';

const NUMBER = '+15125550101';
type Told = string | Omit<HistoryEntry, 'numberId' | 'number'>;

/** One thing a day was recorded of a number, from 10 November on at noon; the certificate is issued a day after the last. */
function certified(...told: readonly Told[]) {
  const entries = [...told, 'certificate_issued'].map((each) => ({
    numberId: 'n-1',
    number: NUMBER,
    ...(typeof each === 'string' ? { decision: each } : each),
  }));
  const { certificate } = issue(entries, (event, at) => ({
    ...event,
    occurredAt: event.method === 'import' ? '2026-01-01T00:00:00.000Z' : day(10 + at),
    recordedAt: day(10 + at),
  }));
  return { ...certificate, scripts: [] };
}

const day = (of: number, time = '12:00:00.000') => `2026-11-${of}T${time}Z`;
const text = (said: string): Told => ({ decision: said, method: 'text' });
const written = (said: string): Told => ({ decision: said, method: 'written' });
const byEvent = (at: number) => ({ kind: 'consent_event', id: `e-${at}` });
const ANSWER = { kind: 'inbound_message', id: 'i-1' };

interface Sent {
  readonly sentAt: string;
  readonly allowedBy: { readonly kind: string; readonly id: string };
  readonly purpose?: string;
  readonly category?: string;
  readonly number?: unknown;
}

/** The codes of what is found, each with its event. */
function found(certificate: ReturnType<typeof certified>, ...sent: readonly Sent[]): string[] {
  const messages = sent.map((each, at) => ({ id: `m-${at}`, purpose: 'message', number: NUMBER, ...each }));
  const { findings } = verifyCertificate(JSON.stringify({ ...certificate, messages }), { key: logKey.vkey });
  return findings.map(({ code, event }) => (event === undefined ? code : `${code} ${event}`));
}

describe('C46 what the gate let go is found to be allowed', () => {
  test('C46 a yes allows texts of its kinds until a no, and the no its one confirmation', () => {
    const certificate = certified('opt_in', text('opt_out'), text('opt_in'));
    expect(
      found(
        certificate,
        { sentAt: day(10, '12:00:01.000'), allowedBy: byEvent(0), purpose: 'opt_in_confirmation' },
        { sentAt: day(10, '12:00:02.000'), allowedBy: byEvent(0), category: 'informational' },
        {
          sentAt: day(11, '11:59:59.000'),
          allowedBy: byEvent(0),
          purpose: 'notice',
          category: 'informational',
        },
        { sentAt: day(11, '12:00:01.000'), allowedBy: byEvent(1), purpose: 'opt_out_confirmation' },
        { sentAt: day(12, '12:00:01.000'), allowedBy: byEvent(2), category: 'conversational' },
      ),
    ).toEqual([]);
  });

  test('C21 a text that was with the carrier when the no came is taken a little after it', () => {
    const certificate = certified('opt_in', text('opt_out'));
    expect(found(certificate, { sentAt: day(11, '12:00:30.000'), allowedBy: byEvent(0) })).toEqual([]);
    expect(found(certificate, { sentAt: day(11, '14:00:00.000'), allowedBy: byEvent(0) })).toEqual([
      'message e-0',
    ]);
  });

  test('C46 two machines of a shop need not agree on the second', () => {
    expect(found(certified('opt_in'), { sentAt: day(10, '11:59:58.000'), allowedBy: byEvent(0) })).toEqual(
      [],
    );
  });

  test('C10 what sells is allowed by the signed agreement, and by nothing else', () => {
    const certificate = certified('opt_in', written('opt_in_promotional'), 'opt_out_promotional');
    const at = (of: number, event: number, category: string) =>
      found(certificate, { sentAt: day(of, '13:00:00.000'), allowedBy: byEvent(event), category });
    expect(at(11, 1, 'promotional')).toEqual([]);
    expect(at(11, 0, 'informational')).toEqual([]);
    expect(at(11, 0, 'promotional')).toEqual(['message e-0']);
    expect(at(11, 1, 'informational')).toEqual(['message e-1']);
    expect(at(12, 1, 'promotional')).toEqual([]);
    expect(
      found(certificate, { sentAt: day(12, '15:00:00.000'), allowedBy: byEvent(1), category: 'promotional' }),
    ).toEqual(['message e-1']);
    expect(
      found(certificate, {
        sentAt: day(12, '15:00:00.000'),
        allowedBy: byEvent(0),
        purpose: 'promotional_opt_out_confirmation',
      }),
    ).toEqual([]);
  });

  test('C11 C12 C44 an answer to the customer’s own text, a question to whoever wrote, help to anybody', () => {
    const certificate = certified('records_merged', 'opt_out');
    const answer = (of: number, purpose: string, category = 'conversational') =>
      found(certificate, { sentAt: day(of, '15:00:00.000'), allowedBy: ANSWER, purpose, category });
    expect(answer(10, 'message')).toEqual([]);
    expect(answer(10, 'opt_in_question', 'informational')).toEqual([]);
    expect(answer(11, 'help_answer', 'informational')).toEqual([]);
    expect(answer(11, 'message')).toEqual(['message']);
    expect(answer(11, 'opt_in_question', 'informational')).toEqual(['message']);
    expect(answer(10, 'message', 'informational')).toEqual(['message']);
    expect(answer(10, 'notice')).toEqual(['message']);
  });

  test('C7 what was taken back allows nothing, and gives back what stood before it', () => {
    const twice = certified('opt_in', 'opt_in', 'withdrawn');
    expect(found(twice, { sentAt: day(12, '15:00:00.000'), allowedBy: byEvent(0) })).toEqual([]);
    const once = certified('opt_in', 'withdrawn');
    expect(found(once, { sentAt: day(11, '15:00:00.000'), allowedBy: byEvent(0) })).toEqual(['message e-0']);
  });

  test('C36 where a no was kept of the number from before, START is what allows, and no yes before it', () => {
    const certificate = certified('opt_in', text('opt_in'), 'records_merged');
    expect(found(certificate, { sentAt: day(12), allowedBy: byEvent(1) })).toEqual([]);
    const imported = certified({ decision: 'opt_in', method: 'import' }, 'opt_in', 'records_merged');
    expect(found(imported, { sentAt: day(12), allowedBy: byEvent(1) })).toEqual([]);
  });
});

describe('C46 what the events do not allow is found', () => {
  test('C46 an event that is no yes, or that ended one', () => {
    const certificate = certified('opt_in', 'decline', 'opt_in', 'opt_out', 'opt_in', 'number_released');
    for (const at of [1, 3, 5, 6]) {
      expect(found(certificate, { sentAt: day(16), allowedBy: byEvent(at) })).toEqual([`message e-${at}`]);
    }
  });

  test.each(['opt_out', 'decline', 'wrong_number', 'disputed', 'number_released', 'erased'])(
    'C46 a text long after %s',
    (ended) => {
      const certificate = certified('opt_in', ended, 'records_merged');
      expect(found(certificate, { sentAt: day(12), allowedBy: byEvent(0) })).toEqual(['message e-0']);
      expect(found(certificate, { sentAt: day(11, '11:00:00.000'), allowedBy: byEvent(0) })).toEqual([]);
    },
  );

  test('C46 a yes that was recorded later, or that a no outweighed', () => {
    const certificate = certified('opt_out', 'opt_in');
    expect(found(certificate, { sentAt: day(10, '20:00:00.000'), allowedBy: byEvent(1) })).toEqual([
      'message e-1',
    ]);
    const stops = certified(text('opt_out'), 'opt_in', text('opt_out'), 'opt_in');
    expect(found(stops, { sentAt: day(13, '13:00:00.000'), allowedBy: byEvent(3) })).toEqual(['message e-3']);
  });

  test('C22 the confirmation of a no needs one; a text of no purpose is a text like others', () => {
    const certificate = certified('opt_in', 'opt_out');
    const sentAt = day(11, '12:00:01.000');
    expect(found(certificate, { sentAt, allowedBy: byEvent(0), purpose: 'opt_out_confirmation' })).toEqual([
      'message e-0',
    ]);
    const messages = [{ id: 'm-1', sentAt, allowedBy: byEvent(1) }];
    expect(verifyCertificate({ ...certificate, messages }).findings).toMatchObject([
      { code: 'message', event: 'e-1' },
    ]);
    expect(found(certificate, { sentAt, allowedBy: byEvent(0), purpose: 'a favour' })).toEqual([
      'message e-0',
    ]);
  });

  test('C46 a text to another number, or after the issue of the certificate', () => {
    const certificate = certified('opt_in');
    const sentAt = day(10, '15:00:00.000');
    const number = '+15125559999';
    expect(found(certificate, { sentAt, allowedBy: byEvent(0), number })).toEqual(['message']);
    expect(found(certificate, { sentAt, allowedBy: ANSWER, number })).toEqual(['message']);
    expect(found(certificate, { sentAt, allowedBy: ANSWER, number: null })).toEqual(['malformed']);
    expect(found(certificate, { sentAt: day(11, '12:00:00.001'), allowedBy: byEvent(0) })).toEqual([
      'message',
    ]);
  });

  test('C32 after an event that nobody here can read nothing is judged, and that is said', () => {
    const certificate = certified('opt_in', 'put_to_rest', 'opt_out');
    expect(found(certificate, { sentAt: day(13), allowedBy: byEvent(0) })).toEqual(['unknown_decision e-1']);
    expect(found(certificate, { sentAt: day(10, '13:00:00.000'), allowedBy: byEvent(1) })).toEqual([
      'message e-1',
    ]);
  });
});

describe('C47 whose certificate it is', () => {
  const issued = certified(
    { decision: 'opt_in', customer: 'c-2' },
    { decision: 'opt_out', method: 'text', sourceMessageId: 'i-1' },
  );
  // The issue, too, names whom it is of.
  const certificate = {
    ...issue(
      [
        { decision: 'opt_in', customer: 'c-2' },
        { decision: 'opt_out', method: 'text', sourceMessageId: 'i-1' },
        { decision: 'certificate_issued', customer: 'c-1' },
      ].map((each) => ({ numberId: 'n-1', number: NUMBER, ...each })),
    ).certificate,
    scripts: [],
    messages: [],
  };
  const findings = (customer: Record<string, unknown>, of = certificate) =>
    verifyCertificate({ ...of, customer }, { key: logKey.vkey }).findings.map(({ code, event }) =>
      event === undefined ? code : `${code} ${event}`,
    );

  test('C47 the issue names the customer; other events may name whoever shares the number', () => {
    expect(findings({ id: 'c-1', name: 'Dana Diaz' })).toEqual([]);
    expect(findings({ id: 'c-2', name: 'Dana Diaz' })).toEqual(['customer e-2']);
    expect(findings({ id: 7 })).toEqual(['malformed']);
  });

  test('C47 where the issue is not shown to name anybody, one of the events that do names the customer', () => {
    const shown = { ...issued, messages: [] };
    expect(findings({ id: 'c-2' }, shown)).toEqual([]);
    expect(findings({ id: 'c-3' }, shown)).toEqual(['customer']);
    expect(findings({ id: 'c-3' }, { ...certified('opt_in'), messages: [] })).toEqual([]);
  });

  test('C47 a text is the customer’s own where an event came of it', () => {
    const said = (texts: unknown) => findings({ id: 'c-1', texts });
    expect(said([{ id: 'i-1', at: day(10), body: 'STOP' }])).toEqual([]);
    expect(said([{ id: 'i-1' }, { id: 'i-2', body: 'START please' }])).toEqual(['customer']);
    expect(said([{ body: 'yes' }, null, 'yes'])).toEqual(['malformed', 'malformed', 'malformed']);
    expect(said([{ id: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) }])).toEqual(['malformed']);
  });

  test('C47 a mobile is one of the numbers of which the events are', () => {
    expect(findings({ id: 'c-1', mobile: NUMBER })).toEqual([]);
    expect(findings({ id: 'c-1', mobile: '+15125550000' })).toEqual(['customer']);
    expect(findings({ id: 'c-1', mobile: '(512) 555-0101' })).toEqual(['malformed']);
  });

  test('C47 what nobody covers is named beside every verification: the business’s name and time zone too', () => {
    const other = { ...certificate, business: { id: 'b-1', name: 'Another', timeZone: 'Asia/Tokyo' } };
    expect(verifyCertificate(other, { key: logKey.vkey })).toMatchObject({ ok: true, findings: [] });
    for (const said of [
      'the business’s name and time zone',
      'the customer’s name',
      'the texts',
      'own texts',
    ]) {
      expect(NOT_COVERED).toContain(said);
    }
  });
});
