// A log of which every head is kept says of whatever was done to it which event it was, also where whoever did it made
// every index and hash fit.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { eventBytes, type LoggedEvent } from './certificate-shape.ts';
import { signCheckpoint } from './checkpoint.ts';
import { commit } from './commitment.ts';
import { checkpointLine, entryLine, headerLine, verifyLogFile } from './log-file.ts';
import { leafHash, rootOf } from './merkle-log.ts';
import { newLogKey } from './signed-note.ts';
import type { TrustedOfLog } from './verify-log.ts';

const logKey = newLogKey('shop.example/log', Buffer.alloc(32, 1));
const key = logKey.vkey;
const SIZE = 50;

/** Each of a number of its own, so that no count tells anything: heads alone do. */
function event(at: number): LoggedEvent {
  const { commitment } = commit('+15125550101', createHash('sha256').update(`${at}`).digest());
  return {
    id: `e-${at}`,
    business: 'b-1',
    numberId: `n-${at}`,
    seq: 1,
    decision: 'opt_in',
    method: 'verbal',
    occurredAt: '2026-11-23T15:10:00.000Z',
    recordedAt: '2026-11-23T15:10:01.000Z',
    actor: { kind: 'staff', id: 's-1' },
    commitments: { number: commitment },
  };
}

const events = (size = SIZE) => Array.from({ length: size }, (_, at) => event(at));
const isSigned = (every: number) => (size: number) => size % every === 0 || size === SIZE;
const headOf = (all: readonly LoggedEvent[]) =>
  signCheckpoint({ size: all.length, root: rootOf(all.map((each) => leafHash(eventBytes(each)))) }, logKey);

/** Lines of a log's file: after each `every` entries a checkpoint. */
function logged(all = events(), every = 1): string[] {
  return all.flatMap((each, at) => [
    entryLine(at, eventBytes(each)).trim(),
    ...(isSigned(every)(at + 1) ? [checkpointLine(headOf(all.slice(0, at + 1))).trim()] : []),
  ]);
}

/** Where the line of that entry stands. */
const lineOf = (lines: readonly string[], at: number) =>
  lines.findIndex((line) => line.includes(`"id":"e-${at}"`));

/** Entries counted anew, in the order in which they stand. */
function reindexed(lines: readonly string[]): string[] {
  let next = 0;
  return lines.map((line) =>
    line.startsWith('{"event"') ? line.replace(/"index":\d+/, () => `"index":${next++}`) : line,
  );
}

const stranger = entryLine(0, eventBytes(event(99))).trim();

async function found(lines: readonly string[], trusted: TrustedOfLog = { key }) {
  const { findings } = await verifyLogFile([headerLine(key).trim(), ...lines], trusted);
  return findings.map(({ code, index, event: id, to }) =>
    [code, index, id, to?.index, to?.event].filter((each) => each !== undefined),
  );
}

describe('C45 a log under whose every entry stands a head', () => {
  test('C45 changed, with its hash: the event', async () => {
    for (const at of [0, 30, SIZE - 1]) {
      const changed = logged();
      changed[lineOf(changed, at)] = entryLine(at, eventBytes({ ...event(at), decision: 'opt_out' })).trim();
      expect(await found(changed)).toEqual([['root', at, `e-${at}`]]);
    }
  });

  test('C45 removed, and the rest moved up: the place where it stood, once, and that one is missing', async () => {
    for (const at of [0, 30]) {
      const lines = logged();
      lines.splice(lineOf(lines, at), 1);
      expect(await found(reindexed(lines))).toEqual([
        ['root', at, `e-${at + 1}`],
        ['truncated', SIZE - 1],
      ]);
    }
  });

  test('C45 removed, and its index with it: what comes after the gap, once', async () => {
    const lines = logged();
    lines.splice(lineOf(lines, 30), 1);
    expect(await found(lines)).toEqual([
      ['index_gap', 31, 'e-31'],
      ['root', 30, 'e-31'],
      ['truncated', SIZE - 1],
    ]);
  });

  test('C45 inserted, and the rest moved down: the event that was inserted, once', async () => {
    for (const at of [0, 30, SIZE - 1]) {
      const lines = logged();
      lines.splice(lineOf(lines, at), 0, stranger);
      expect(await found(reindexed(lines))).toEqual([['root', at, 'e-99']]);
    }
    const behind = logged();
    behind.splice(lineOf(behind, 30) + 1, 0, stranger);
    expect(await found(reindexed(behind))).toEqual([['checkpoint'], ['root', 31, 'e-99']]);
  });

  test('C45 doubled: the second of the two', async () => {
    const lines = logged();
    lines.splice(lineOf(lines, 30) + 2, 0, lines[lineOf(lines, 30)] as string);
    expect(await found(reindexed(lines))).toEqual([
      ['order', 31, 'e-30'],
      ['root', 31, 'e-30'],
    ]);
  });

  test.each([
    [30, 31],
    [10, 40],
  ])('C45 reordered: %i and %i changed places', async (one, other) => {
    const lines = logged();
    const [a, b] = [lineOf(lines, one), lineOf(lines, other)];
    [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
    expect(await found(reindexed(lines))).toEqual([['root', one, `e-${other}`]]);
    expect(await found(lines)).toContainEqual(['root', one, `e-${other}`]);
  });

  test('C45 truncated: the last event that is left is named', async () => {
    const all = logged();
    const cut = [...all.slice(0, lineOf(all, 30)), ...all.slice(lineOf(all, 40))].filter(
      (line, at) => at < 60 || !line.startsWith('{"event"'),
    );
    const { findings } = await verifyLogFile([headerLine(key).trim(), ...cut], { key });
    expect(findings).toEqual([
      {
        code: 'truncated',
        index: 30,
        message:
          'The log ends after 30 entries with the event e-29; the checkpoint of the log itself counts 50: ' +
          'those from 30 to 49 are missing',
      },
    ]);
  });

  test('C45 forked and signed anew: between the last kept head that holds and the first that does not, each once', async () => {
    const other = events().with(30, { ...event(30), decision: 'opt_out' });
    const kept = (by: string, ...sizes: number[]) =>
      sizes.map((size) => ({ by, note: headOf(events(size)) }));
    const narrow = [...kept('the mailbox', 10, 30, 31, 40), ...kept('the witness', 50)];
    expect(await found(logged(other), { key, checkpoints: narrow })).toEqual([
      ['forked', 30, 'e-30'],
      ['forked', 30, 'e-30', 49, 'e-49'],
    ]);
    const wide = kept('the mailbox', 20, 45, 48);
    expect(await found(logged(other), { key, checkpoints: wide })).toEqual([
      ['forked', 20, 'e-20', 44, 'e-44'],
    ]);
  });
});

describe('C45 where heads lie apart, the stretch between two is named, from its first to its last event', () => {
  test('C45 removed, inserted, changed, reordered', async () => {
    const removed = logged(events(), 5);
    removed.splice(lineOf(removed, 32), 1);
    expect((await found(reindexed(removed)))[0]).toEqual(['root', 30, 'e-30', 34, 'e-35']);
    const inserted = logged(events(), 5);
    inserted.splice(lineOf(inserted, 32), 0, stranger);
    expect(await found(reindexed(inserted))).toEqual([['root', 30, 'e-30', 34, 'e-33']]);
    const changed = logged(events(), 5);
    changed[lineOf(changed, 32)] = entryLine(32, eventBytes({ ...event(32), seq: 2 })).trim();
    expect((await found(changed)).at(-1)).toEqual(['root', 30, 'e-30', 34, 'e-34']);
    const swapped = logged(events(), 5);
    const [a, b] = [lineOf(swapped, 32), lineOf(swapped, 33)];
    [swapped[a], swapped[b]] = [swapped[b] as string, swapped[a] as string];
    expect(await found(reindexed(swapped))).toEqual([['root', 30, 'e-30', 34, 'e-34']]);
  });

  test('C45 a kept head narrows what the log’s own leave open', async () => {
    const changed = logged(events(), 5);
    changed[lineOf(changed, 33)] = entryLine(33, eventBytes({ ...event(33), decision: 'decline' })).trim();
    const checkpoints = [{ by: 'the mailbox', note: headOf(events(33)) }];
    expect(await found(changed, { key, checkpoints })).toEqual([['root', 33, 'e-33', 34, 'e-34']]);
  });

  test('C45 one head of another past among many that hold: what it counts is not this', async () => {
    const lines = logged();
    const other = headOf(events(31).with(30, { ...event(30), decision: 'decline' }));
    lines[lineOf(lines, 30) + 1] = checkpointLine(other).trim();
    const checkpoints = [{ by: 'the mailbox', note: headOf(events(40)) }];
    expect(await found(lines, { key, checkpoints })).toEqual([['root', 30, 'e-30']]);
    const early = lines.toSpliced(lineOf(lines, 20), 0, checkpointLine(headOf(events(45))).trim());
    expect(await found(early, { key })).toEqual([['root', 30, 'e-30']]);
  });

  test('C45 heads that were all moved to the end still say where, and that they stand there', async () => {
    const all = logged(events(), 5);
    const moved = [
      ...all.filter((line) => line.startsWith('{"event"')),
      ...all.filter((line) => !line.startsWith('{"event"')).toReversed(),
    ];
    expect((await found(moved)).every(([code]) => code === 'checkpoint')).toBe(true);
    moved[lineOf(moved, 32)] = entryLine(32, eventBytes({ ...event(32), decision: 'decline' })).trim();
    expect((await found(moved)).at(-1)).toEqual(['root', 30, 'e-30', 34, 'e-34']);
  });

  test('C45 thousands of entries without a head: the stretch is long, and true', async () => {
    const all = Array.from({ length: 30_000 }, (_, at) => ({
      ...event(0),
      id: `e-${at}`,
      numberId: `n-${at}`,
    }));
    const lines = all.map((each, at) =>
      entryLine(at, eventBytes(at === 6 ? { ...each, decision: 'decline' } : each)).trim(),
    );
    const heads = [5, 29_999].map((size) => checkpointLine(headOf(all.slice(0, size))).trim());
    const late = [...lines.slice(0, 5), heads[0] as string, ...lines.slice(5), heads[1] as string];
    expect((await found(late))[0]).toEqual(['root', 5, 'e-5', 29_998, 'e-29998']);
  });
});
