// What was done to a log that was exported is said on the command line, and of which event.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canonicalBytes,
  checkpointLine,
  commit,
  entryLine,
  headerLine,
  type LoggedEvent,
  leafHash,
  newLogKey,
  rootOf,
  signCheckpoint,
} from '@conversations/consent';
import { afterAll, beforeAll, expect, test } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '../../bin/conversations.js');
const logKey = newLogKey('shop.example/log', Buffer.alloc(32, 1));
const key = logKey.vkey;
const SIZE = 12;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conversations-tampered-'));
});
afterAll(() => rm(folder, { recursive: true }));

function event(at: number): LoggedEvent {
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
    commitments: { number: commit('+15125550101', Buffer.alloc(32, at)).commitment },
  };
}

const events = () => Array.from({ length: SIZE }, (_, at) => event(at));
const headOf = (all: readonly LoggedEvent[]) =>
  signCheckpoint(
    { size: all.length, root: rootOf(all.map((each) => leafHash(canonicalBytes(each)))) },
    logKey,
  );
/** Entry 0, its head, entry 1, its head, and so on. */
const logged = (all = events()) =>
  all.flatMap((each, at) => [
    entryLine(at, canonicalBytes(each)),
    checkpointLine(headOf(all.slice(0, at + 1))),
  ]);
const LINE_OF_5 = 10;

function reindexed(lines: readonly string[]): string[] {
  let next = 0;
  return lines.map((line) =>
    line.startsWith('{"event"') ? line.replace(/"index":\d+/, () => `"index":${next++}`) : line,
  );
}

async function verify(lines: readonly string[], checkpoint?: string) {
  const file = join(folder, 'log.jsonl');
  await writeFile(file, [headerLine(key), ...lines].join(''));
  const kept = join(folder, 'checkpoint');
  if (checkpoint !== undefined) await writeFile(kept, checkpoint);
  const args = ['verify', file, '--key', key, ...(checkpoint === undefined ? [] : ['--checkpoint', kept])];
  const child = spawn(process.execPath, [LAUNCHER, 'ledger', ...args], { env: { PATH: process.env.PATH } });
  let stderr = '';
  child.stderr.on('data', (data) => (stderr += data));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, said: stderr.trimEnd().split('\n') };
}

const NOT_SIGNED = 'The event at 5 is not the one that was signed';
const HOLDS_NOT = 'The log does not hold.';
const changed = entryLine(5, canonicalBytes({ ...event(5), decision: 'opt_out' }));

test.each([
  ['changed', logged().with(LINE_OF_5, changed), [`root at 5 (event e-5): ${NOT_SIGNED}`]],
  [
    'removed',
    reindexed(logged().toSpliced(LINE_OF_5, 1)),
    [
      `root at 5 (event e-6): ${NOT_SIGNED}`,
      'truncated at 11: The log ends after 11 entries with the event e-11; the checkpoint of the log itself counts 12',
    ],
  ],
  [
    'reordered',
    reindexed(
      logged()
        .with(LINE_OF_5, logged()[LINE_OF_5 + 6] as string)
        .with(LINE_OF_5 + 6, logged()[LINE_OF_5] as string),
    ),
    [`root at 5 (event e-8): ${NOT_SIGNED}`],
  ],
  [
    'inserted',
    reindexed(logged().toSpliced(LINE_OF_5, 0, entryLine(5, canonicalBytes(event(99))))),
    [`root at 5 (event e-99): ${NOT_SIGNED}`],
  ],
])('C45 %s', async (_, lines, findings) => {
  expect(await verify(lines)).toEqual({ status: 1, said: [...findings, expect.stringContaining(HOLDS_NOT)] });
});

test('C45 truncated and forked, against a checkpoint that was kept', async () => {
  const kept = headOf(events());
  const by = join(folder, 'checkpoint');
  expect(await verify(logged().slice(0, LINE_OF_5), kept)).toEqual({
    status: 1,
    said: [
      `truncated at 5: The log ends after 5 entries with the event e-4; the checkpoint of ${by} counts 12: those from 5 to 11 are missing`,
      expect.stringContaining(HOLDS_NOT),
    ],
  });
  const other = logged(events().with(5, { ...event(5), decision: 'opt_out' }));
  expect(await verify(other, kept)).toEqual({
    status: 1,
    said: [
      `forked at 0 (event e-0) to 11 (event e-11): The checkpoint of ${by} over 12 entries is of another log than this. ` +
        'From 0 to 11 something was changed, removed, moved or inserted',
      expect.stringContaining(HOLDS_NOT),
    ],
  });
  expect(await verify(other, headOf(events().slice(0, 6)))).toMatchObject({
    said: [expect.stringMatching(/^forked at 0 \(event e-0\) to 5 \(event e-5\): /), expect.anything()],
  });
});
