// Whatever was done to a certificate, also with every hash made to fit, is found, and said of which event.
import { describe, expect, test } from 'vitest';
import { verifyCertificate } from './certificate.ts';
import { type HistoryEntry, history, issue, logKey } from './certificate-for-tests.ts';
import { type Certificate, type CertifiedEvent, eventBytes } from './certificate-shape.ts';
import { signCheckpoint } from './checkpoint.ts';
import { leafHash, rootOf } from './merkle-log.ts';

const { certificate: issued, leaves } = issue();

function found(events: readonly CertifiedEvent[], trusted: { checkpoint?: string } = {}, of = issued) {
  const { findings } = verifyCertificate(JSON.stringify({ ...of, events }), { key: logKey.vkey, ...trusted });
  return findings.map(({ code, event }) => [code, ...(event === undefined ? [] : [event])]);
}

const at = (index: number, of: Certificate = issued) => of.events[index] as CertifiedEvent;
const rehashed = (certified: CertifiedEvent): CertifiedEvent => ({
  ...certified,
  leafHash: Buffer.from(leafHash(eventBytes(certified.event))).toString('base64'),
});

describe('C45 C47 a certificate of which something was', () => {
  test('C45 changed: the event, also with its hash', () => {
    const changed = { ...at(6), event: { ...at(6).event, decision: 'disputed' } };
    expect(found(issued.events.with(6, changed))).toEqual([
      ['leaf_hash', 'e-6'],
      ['inclusion_proof', 'e-6'],
    ]);
    expect(found(issued.events.with(6, rehashed(changed)))).toEqual([['inclusion_proof', 'e-6']]);
  });

  test('C45 removed: the event behind it, and its count', () => {
    const { findings } = verifyCertificate(
      { ...issued, events: issued.events.toSpliced(6, 1) },
      { key: logKey.vkey },
    );
    expect(findings).toEqual([
      { code: 'missing_event', event: 'e-7', message: 'Of the number n-1 event 4 before this one: missing' },
    ]);
  });

  test('C45 removed, and counted anew: each event that is counted otherwise', () => {
    const n1 = (each: CertifiedEvent) => each.event.numberId === 'n-1';
    const recounted = issued.events
      .toSpliced(6, 1)
      .map((each, index) =>
        n1(each) && index >= 6
          ? rehashed({ ...each, event: { ...each.event, seq: each.event.seq - 1 } })
          : each,
      );
    expect(found(recounted)[0]).toEqual(['inclusion_proof', 'e-7']);
  });

  test('C45 reordered: the event that stands too early, and too late', () => {
    expect(found(issued.events.with(6, at(7)).with(7, at(6)))).toEqual([
      ['order', 'e-6'],
      ['order', 'e-6'],
    ]);
    const moved = issued.events
      .with(6, { ...at(7), logIndex: at(6).logIndex })
      .with(7, { ...at(6), logIndex: at(7).logIndex });
    expect(found(moved)).toEqual([
      ['inclusion_proof', 'e-7'],
      ['inclusion_proof', 'e-6'],
      ['order', 'e-6'],
    ]);
  });

  test('C45 inserted: the event that no log holds', () => {
    const entry: HistoryEntry = { numberId: 'n-1', number: '+15125550101', decision: 'opt_in' };
    const own = rehashed({
      ...at(6, issue(history().toSpliced(6, 0, entry)).certificate),
      logIndex: at(6).logIndex - 1,
    });
    const inserted = { ...own, event: { ...own.event, id: 'e-x' } };
    expect(found(issued.events.toSpliced(6, 0, rehashed(inserted)))).toEqual([
      ['inclusion_proof', 'e-x'],
      ['duplicate', 'e-6'],
    ]);
  });

  test('C47 truncated: the last event that is shown', () => {
    expect(found(issued.events.slice(0, -3))).toEqual([
      ['end_missing', 'e-16'],
      ['end_missing', 'e-14'],
    ]);
  });

  test('C45 forked: of one size, the two heads; a certificate shows no other events than its own', () => {
    const other = leaves.with(3, leafHash(Buffer.from('another past')));
    const checkpoint = signCheckpoint({ size: other.length, root: rootOf(other) }, logKey);
    expect(found(issued.events, { checkpoint })).toEqual([['split_view']]);
  });
});
