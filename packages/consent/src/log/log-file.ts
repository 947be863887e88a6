import { canonicalJson } from './canonical-json.ts';
import { duplicateMember } from './duplicate-member.ts';
import { leafHash } from './merkle-log.ts';
import { decodeBase64 } from './strict-base64.ts';
import { type LogItem, type LogVerification, type TrustedOfLog, verifyLog } from './verify-log.ts';

// A whole log as a file, to hand over or to keep: JSON lines. First the log's key; then each entry with the hash of its
// leaf, in order; and after the last entry that it counts each checkpoint:
//
//   {"log":1,"publicKey":"<vkey>"}
//   {"event":{…},"hash":"<base64>","index":0}
//   {"checkpoint":"<signed note>"}
//
// An entry may have a member `kept` besides: what a copy that a shop keeps for itself needs to bring events back. Nothing
// of it is hashed.

/** What a shop's own copy keeps with an event, so that it can be brought back; strings that only the shop can read. */
export type Kept = Readonly<Record<string, string | null>>;

/** What a line of a log's file holds. */
export type LogLine =
  | { readonly kind: 'header'; readonly publicKey: string }
  | (Extract<LogItem, { kind: 'entry' }> & { readonly kept: Kept | null })
  | Exclude<LogItem, { kind: 'entry' }>;

/** The first line of a log's file, with its newline. */
export const headerLine = (publicKey: string): string => `${JSON.stringify({ log: 1, publicKey })}\n`;

/** A checkpoint's line, with its newline. */
export const checkpointLine = (note: string): string => `${JSON.stringify({ checkpoint: note })}\n`;

/** An entry's line. Bytes that are no canonical JSON go as base64, so that a verifier still sees what is there. */
export function entryLine(index: number, bytes: Uint8Array, kept: Kept | null = null): string {
  const rest = {
    hash: Buffer.from(leafHash(bytes)).toString('base64'),
    index,
    ...(kept === null ? {} : { kept }),
  };
  const event = canonical(bytes);
  if (event !== null) return `{"event":${event},${JSON.stringify(rest).slice(1)}\n`;
  return `${JSON.stringify({ bytes: Buffer.from(bytes).toString('base64'), ...rest })}\n`;
}

/** Reads one line, without its newline. Never throws. */
export function readLogLine(line: string): LogLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return unreadable('a line that is no JSON', line);
  }
  if (typeof value !== 'object' || value === null) return unreadable('a line that is no object', line);
  if (duplicateMember(line) !== null) return unreadable('a line in which a member stands twice', line);
  const { log, publicKey, checkpoint, event, bytes, hash, index, kept = null, ...others } = value as Members;
  const unknown = Object.keys(others);
  if (unknown.length > 0) return unreadable(`a line with an unknown member ${unknown[0]}`, line);
  if (log === 1 && typeof publicKey === 'string') return { kind: 'header', publicKey };
  if (typeof checkpoint === 'string') return { kind: 'checkpoint', note: checkpoint };
  const stored = entryBytes(event, bytes);
  const said = typeof hash === 'string' ? decodeBase64(hash, 32) : null;
  if (stored === null || said === null || !Number.isSafeInteger(index) || !isKept(kept)) {
    return unreadable('a line that is neither header, entry nor checkpoint', line);
  }
  return {
    kind: 'entry',
    index: index as number,
    bytes: stored,
    said: [{ by: 'its line', hash: said }],
    kept,
  };
}

/**
 * Verifies a whole log from its file, without database or network.
 *
 * @param lines without their newlines, in order
 */
export async function verifyLogFile(
  lines: AsyncIterable<string> | Iterable<string>,
  trusted: TrustedOfLog = {},
): Promise<LogVerification & { readonly publicKey: string | null }> {
  const rest = asyncIterator(lines);
  const first = await rest.next();
  const header = first.done === true ? null : readLogLine(first.value);
  const publicKey = header?.kind === 'header' ? header.publicKey : null;
  async function* items(): AsyncGenerator<LogItem> {
    if (publicKey === null) yield noHeader;
    if (header !== null && header.kind !== 'header') yield header;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      const line = readLogLine(next.value);
      yield line.kind === 'header' ? secondHeader : line;
    }
  }
  const verification = await verifyLog(items(), { ...trusted, ownKey: publicKey ?? undefined });
  return { ...verification, publicKey };
}

const noHeader: LogItem = {
  kind: 'unreadable',
  message: 'The first line is no header, which names the log’s key',
};
const secondHeader: LogItem = {
  kind: 'unreadable',
  message: 'There is a second header: two logs in one file',
};

async function* asyncIterator<T>(all: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* all;
}

type Members = Partial<Record<string, unknown>>;

function entryBytes(event: unknown, bytes: unknown): Uint8Array | null {
  if (typeof bytes === 'string' && event === undefined) return decodeBase64(bytes);
  if (typeof event !== 'object' || event === null || bytes !== undefined) return null;
  try {
    return Buffer.from(canonicalJson(event), 'utf8');
  } catch {
    return null;
  }
}

function canonical(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    return canonicalJson(JSON.parse(text)) === text ? text : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept | null {
  if (value === null) return true;
  return (
    typeof value === 'object' &&
    Object.values(value).every((each) => each === null || typeof each === 'string')
  );
}

function unreadable(what: string, line: string): LogLine {
  const start = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return { kind: 'unreadable', message: `There is ${what}: ${start}` };
}
