import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { eventBytes, type LoggedEvent } from './certificate-shape.ts';
import { signCheckpoint } from './checkpoint.ts';
import { commit } from './commitment.ts';
import { checkpointLine, entryLine, headerLine, verifyLogFile } from './log-file.ts';
import { leafHash, rootOf } from './merkle-log.ts';
import { newLogKey } from './signed-note.ts';
import { type LogItem, type TrustedOfLog, verifyLog } from './verify-log.ts';

const logKey = newLogKey('shop.example/log', Buffer.alloc(32, 1));
const stranger = newLogKey('shop.example/log', Buffer.alloc(32, 2));
const key = logKey.vkey;

/** Twelve events of three numbers, each of which counts for itself. */
function events(): LoggedEvent[] {
  return Array.from({ length: 12 }, (_, at) => ({
    id: `e-${at}`,
    business: 'b-1',
    numberId: `n-${at % 3}`,
    seq: Math.floor(at / 3) + 1,
    decision: at % 2 === 0 ? 'opt_in' : 'opt_out',
    method: 'verbal',
    occurredAt: `2026-11-23T15:${10 + at}:00.000Z`,
    recordedAt: `2026-11-23T15:${10 + at}:01.000Z`,
    actor: { kind: 'staff', id: 's-1' },
    commitments: {
      number: commit('+15125550101', createHash('sha256').update(`${at}`).digest()).commitment,
    },
  }));
}

const hashes = (all: readonly LoggedEvent[]) => all.map((event) => leafHash(eventBytes(event)));
const headOf = (all: readonly LoggedEvent[], signer = logKey) =>
  signCheckpoint({ size: all.length, root: rootOf(hashes(all)) }, signer);

/** The log as its shop wrote it, with a checkpoint after each of these sizes; the last entry is always signed. */
function asLogged(all = events(), sizes: readonly number[] = [1, 4, 5, 9]): LogItem[] {
  return all.flatMap((event, index): LogItem[] => {
    const bytes = eventBytes(event);
    const entry: LogItem = {
      kind: 'entry',
      index,
      bytes,
      said: [{ by: 'the log', hash: leafHash(bytes) }],
    };
    const signed = sizes.includes(index + 1) || index + 1 === all.length;
    return signed ? [entry, { kind: 'checkpoint', note: headOf(all.slice(0, index + 1)) }] : [entry];
  });
}

const entryAt = (items: readonly LogItem[], index: number) =>
  items.findIndex((item) => item.kind === 'entry' && item.index === index);

async function found(items: readonly LogItem[], trusted: TrustedOfLog = { key }) {
  const result = await verifyLog(items, trusted);
  return result.findings.map(({ code, index, event, to }) =>
    [code, index, event, to?.index, to?.event].filter((x) => x !== undefined),
  );
}

describe('C45 a log that holds', () => {
  test('C45 it is verified by the key, and by each checkpoint on the way', async () => {
    expect(await verifyLog(asLogged(), { key })).toEqual({
      ok: true,
      size: 12,
      root: Buffer.from(rootOf(hashes(events()))).toString('base64'),
      statement: 'verified by key shop.example/log',
      findings: [],
    });
    expect(await verifyLog(asLogged())).toMatchObject({ ok: true, statement: 'consistent in itself' });
    expect(await verifyLog([], { key })).toMatchObject({ ok: true, size: 0 });
  });

  test('C45 a checkpoint that was kept elsewhere is met on the way, whatever its size', async () => {
    for (let size = 0; size <= 12; size++) {
      const kept = { by: 'the mailbox', note: headOf(events().slice(0, size)) };
      expect(await found(asLogged(), { key, checkpoints: [kept] })).toEqual([]);
    }
  });
});

describe('C45 what was done to a log is found, and which event', () => {
  test('C45 changed: any member of any event, where its hash was left', async () => {
    for (let index = 0; index < 12; index++) {
      const items = asLogged();
      const changed = { ...(events()[index] as LoggedEvent), decision: 'decline' };
      const at = entryAt(items, index);
      items[at] = { ...items[at], bytes: eventBytes(changed) } as LogItem;
      expect((await found(items))[0]).toEqual(['event_changed', index, `e-${index}`]);
    }
  });

  test('C45 changed together with every hash of it: the stretch between two checkpoints, or the one event in it', async () => {
    for (const [index, finding] of [
      [2, ['root', 1, 'e-1', 3, 'e-3']],
      [4, ['root', 4, 'e-4']],
      [10, ['root', 9, 'e-9', 11, 'e-11']],
    ] as const) {
      const all = events();
      all[index] = { ...(all[index] as LoggedEvent), decision: 'decline' };
      const rewritten = asLogged(all).map(
        (item, at): LogItem => (item.kind === 'checkpoint' ? (asLogged()[at] as LogItem) : item),
      );
      expect(await found(rewritten)).toEqual([finding]);
    }
  });

  test('C45 removed: each of them', async () => {
    for (let index = 0; index < 12; index++) {
      const items = asLogged();
      items.splice(entryAt(items, index), 1);
      const codes = (await found(items)).map(([code]) => code);
      expect(codes, `${index}`).toContain(index === 11 ? 'truncated' : 'index_gap');
    }
  });

  test('C45 removed, and the rest moved up: the number that counts it names it', async () => {
    for (let index = 0; index < 9; index++) {
      const all = events();
      all.splice(index, 1);
      const [first] = await found(asLogged(all, []));
      expect(first, `${index}`).toEqual(['missing_event', index + 2, `e-${index + 3}`]);
    }
  });

  test('C45 reordered: two events that changed places', async () => {
    const items = asLogged();
    const [from, to] = [entryAt(items, 6), entryAt(items, 7)];
    [items[from], items[to]] = [items[to] as LogItem, items[from] as LogItem];
    expect((await found(items)).map(([code]) => code)).toEqual(['index_gap', 'index_gap', 'root']);
    const all = events();
    [all[1], all[4]] = [all[4] as LoggedEvent, all[1] as LoggedEvent];
    expect(await found(asLogged(all))).toContainEqual(['order', 4, 'e-1']);
  });

  test('C45 inserted: an event of its own count, or of a number that nobody knows', async () => {
    const doubled = events();
    doubled.splice(6, 0, { ...(events()[5] as LoggedEvent), id: 'e-x' });
    expect(await found(asLogged(doubled))).toEqual([['order', 6, 'e-x']]);
    const signed = new Map(
      asLogged().flatMap((item) => (item.kind === 'checkpoint' ? [[item.note, item]] : [])),
    );
    const strange = events();
    strange.splice(6, 0, { ...(events()[5] as LoggedEvent), id: 'e-x', numberId: 'n-x', seq: 1 });
    const items = [...asLogged(strange.slice(0, 12), []).slice(0, 12), ...signed.values()];
    expect((await found(items)).map(([code]) => code)).toContain('root');
  });

  test('C45 truncated: an end that is cut off, seen by a checkpoint that counts more', async () => {
    const cut = asLogged().slice(0, entryAt(asLogged(), 9));
    expect(await found(cut)).toEqual([]);
    const kept = { by: 'the mailbox', note: headOf(events()) };
    expect(await found(cut, { key, checkpoints: [kept] })).toEqual([['truncated', 9]]);
    const withHead = [...cut, asLogged().at(-1) as LogItem];
    expect((await found(withHead)).map(([code]) => code)).toEqual(['truncated']);
  });

  test('C45 forked: another log under the same key, from any place on', async () => {
    for (let index = 0; index < 12; index++) {
      const other = events();
      other[index] = { ...(other[index] as LoggedEvent), decision: 'decline' };
      const kept = { by: 'the witness', note: headOf(events()) };
      const findings = await found(asLogged(other), { key, checkpoints: [kept] });
      expect(findings.map(([code]) => code)).toEqual(['forked']);
      // Its own checkpoints all hold: it was signed anew.
      expect(findings[0]?.slice(1)).toEqual([0, 'e-0', 11, 'e-11']);
    }
    const other = events();
    other[10] = { ...(other[10] as LoggedEvent), decision: 'decline' };
    const checkpoints = [4, 10, 11].map((size) => ({ by: 'a mail', note: headOf(events().slice(0, size)) }));
    expect(await found(asLogged(other), { key, checkpoints })).toEqual([['forked', 10, 'e-10']]);
  });

  test('C45 an event of another business, and one that is no event', async () => {
    const all = events();
    all[7] = { ...(all[7] as LoggedEvent), business: 'b-2' };
    expect(await found(asLogged(all))).toEqual([['other_business', 7, 'e-7']]);
    for (const bytes of [
      '{}',
      'x',
      '',
      '{"id":"e-3"}',
      `${eventBytes(events()[3] as LoggedEvent).toString()} `,
    ]) {
      const items = asLogged();
      items[entryAt(items, 3)] = { kind: 'entry', index: 3, bytes: Buffer.from(bytes), said: [] };
      expect((await found(items))[0]).toEqual(['malformed', 3]);
    }
  });

  test('C45 entries that no checkpoint counts', async () => {
    expect(await found(asLogged().slice(0, -1))).toEqual([['unsigned', 9, 'e-9', 11, 'e-11']]);
  });
});

describe('C45 keys and checkpoints', () => {
  test('C45 a checkpoint by another key, of another log, out of its place, or none', async () => {
    const broken = (note: string) => {
      const items = asLogged();
      items[entryAt(items, 3) + 1] = { kind: 'checkpoint', note };
      return found(items);
    };
    const four = events().slice(0, 4);
    expect(await broken(headOf(four, stranger))).toEqual([['checkpoint']]);
    expect(await broken(headOf(four, newLogKey('other.example', Buffer.alloc(32, 3))))).toEqual([
      ['checkpoint'],
    ]);
    expect(await broken(headOf(events().slice(0, 3)))).toEqual([['checkpoint']]);
    expect(await broken('nonsense')).toEqual([['checkpoint']]);
  });

  test('C45 a trusted key or checkpoint that is none', async () => {
    expect(await found(asLogged(), { key: 'nonsense' })).toEqual([['trusted_input']]);
    const kept = (note: string) => found(asLogged(), { key, checkpoints: [{ by: 'the mailbox', note }] });
    expect(await kept('nonsense')).toEqual([['trusted_input']]);
    expect(await kept(headOf(events(), stranger))).toEqual([['trusted_input']]);
  });
});

describe('C45 a whole log as a file', () => {
  const lines = (items = asLogged()): string[] =>
    [
      headerLine(key),
      ...items.map((item) => {
        if (item.kind === 'entry') return entryLine(item.index, item.bytes);
        return item.kind === 'checkpoint' ? checkpointLine(item.note) : '';
      }),
    ].map((line) => line.replace(/\n$/, ''));

  test('C45 it is verified without a database, and says by which key', async () => {
    expect(await verifyLogFile(lines(), { key })).toMatchObject({
      ok: true,
      publicKey: key,
      size: 12,
      statement: 'verified by key shop.example/log',
    });
    expect(await verifyLogFile(lines())).toMatchObject({ ok: true, statement: 'consistent in itself' });
    expect(await verifyLogFile(lines(), { key: stranger.vkey })).toMatchObject({
      ok: false,
      findings: [{ code: 'other_key' }, ...Array(5).fill({ code: 'checkpoint' }), { code: 'unsigned' }],
    });
  });

  test('C45 any line that is left out, doubled or changed by a character is found', async () => {
    const all = lines();
    const fails = async (changed: string[]) => (await verifyLogFile(changed, { key })).ok === false;
    for (const [at, line] of all.entries()) {
      // A checkpoint in the middle may be left out: the next one counts what it counted.
      const isCheckpoint = line.startsWith('{"checkpoint"');
      if (!isCheckpoint || at === all.length - 1) expect(await fails(all.toSpliced(at, 1)), line).toBe(true);
      if (!isCheckpoint) expect(await fails(all.toSpliced(at, 0, line)), line).toBe(true);
      for (let place = 2; place < line.length - 1; place += 7) {
        const other = line[place] === 'a' ? 'b' : 'a';
        expect(await fails(all.with(at, line.slice(0, place) + other + line.slice(place + 1))), line).toBe(
          true,
        );
      }
    }
  });

  test('C45 what is no line is said, and never thrown', async () => {
    for (const line of [
      '',
      '[]',
      'null',
      '1',
      '{"index":1}',
      '{"event":{},"event":{}}',
      '{"more":1}',
      '\ud800',
    ]) {
      expect((await verifyLogFile([headerLine(key), line])).findings[0]?.code, line).toBe('unreadable');
    }
    expect((await verifyLogFile([])).ok).toBe(false);
    expect((await verifyLogFile(lines().slice(1), { key })).ok).toBe(false);
  });

  test('C48 what a copy keeps besides is no part of what was hashed', async () => {
    const [header = '', first = '', ...rest] = lines();
    const more = { ...(JSON.parse(first) as object), kept: { number: 'x', openings: null } };
    expect(await verifyLogFile([header, JSON.stringify(more), ...rest], { key })).toMatchObject({ ok: true });
  });
});
