import { EMPTY_ROOT, HASH_LENGTH } from './merkle-log.ts';
import { type LogKey, type OpenedNote, openNote, signNote } from './signed-note.ts';
import { decodeBase64 } from './strict-base64.ts';
import type { Read } from './verifier-key.ts';

/** The head of a log (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Which log; the name of its key too. */
  readonly origin: string;
  /** How many leaves. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/** A checkpoint whose signature held. */
export interface OpenedCheckpoint extends Checkpoint {
  readonly note: OpenedNote;
}

/**
 * The text that is signed: origin, size and root, a line each.
 *
 * @throws TypeError for an origin of none or several lines, a size that is no count, a root that has not 32 bytes
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  const text = `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
  const parsed = parseCheckpoint(text);
  if (!parsed.ok) throw new TypeError(`Not a checkpoint: ${parsed.message}`);
  return text;
}

/**
 * A signed checkpoint. Its origin is the name of the key, as C2SP advises: so a key speaks for one log.
 *
 * @throws as {@link formatCheckpoint} and signNote do
 */
export function signCheckpoint(head: Omit<Checkpoint, 'origin'>, key: LogKey): string {
  return signNote(formatCheckpoint({ ...head, origin: key.name }), key);
}

/**
 * Reads a checkpoint's text (without signatures), strictly: the size without leading zeros and exact in a double, the
 * root canonical base64 of 32 bytes, for size 0 that of no leaves. Further lines may stand after it if they are not
 * empty; nothing says what they mean, so they are left out.
 */
export function parseCheckpoint(text: string): Read<Checkpoint> {
  const lines = text.split('\n');
  const [origin = '', digits = '', encoded = ''] = lines;
  if (lines.length < 4 || lines.pop() !== '' || lines.includes('')) {
    return failed('a checkpoint has three lines: origin, size, root');
  }
  const size = Number(digits);
  if (!/^(?:0|[1-9][0-9]*)$/u.test(digits) || !Number.isSafeInteger(size)) {
    return failed('the second line is not a number of leaves');
  }
  const root = decodeBase64(encoded, HASH_LENGTH);
  if (root === null) return failed('the third line is not a root: base64 of 32 bytes');
  if (size === 0 && Buffer.compare(root, EMPTY_ROOT) !== 0)
    return failed('a log of no leaves has another root');
  return { ok: true, value: { origin, size, root } };
}

/**
 * Verifies and reads a signed checkpoint; signatures as for openNote.
 *
 * @throws TypeError as openNote does
 */
export function openCheckpoint(note: string, vkeys: readonly string[]): Read<OpenedCheckpoint> {
  const opened = openNote(note, vkeys);
  if (!opened.ok) return opened;
  const head = parseCheckpoint(opened.value.text);
  return head.ok ? { ok: true, value: { ...head.value, note: opened.value } } : head;
}

function failed(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
