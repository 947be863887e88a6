import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type LogLine, readLogLine, sizeOfCheckpoint } from '@conversations/consent';

/** The end of a kept log. */
export interface KeptEnd {
  /** How many entries it holds. */
  readonly size: number;
  /** The hash of the last of them. */
  readonly lastHash: Uint8Array | null;
  /** Its newest checkpoint, and what that counts. */
  readonly checkpoint: { readonly note: string; readonly size: number } | null;
}

const NOTHING: KeptEnd = { size: 0, lastHash: null, checkpoint: null };
const WINDOW = 262_144;

/**
 * A business's log as it is kept outside the database: `LEDGER_DIR/{business}/log.jsonl`, which only grows, in the form
 * of log-file.ts; and beside it `checkpoint`, its newest head alone. A line is there whole or not at all: what a power
 * cut left of one is dropped before the next is written. One writer at a time, which is the caller's to see to.
 */
export class KeptLog {
  readonly folder: string;
  readonly file: string;

  constructor(root: string, businessId: string) {
    this.folder = join(root, businessId);
    this.file = join(this.folder, 'log.jsonl');
  }

  /** Every line in order, the header first; none where nothing was kept yet. */
  async *lines(): AsyncGenerator<string> {
    if ((await this.#length()) === null) return;
    yield* createInterface({
      input: createReadStream(this.file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
  }

  /** Where it ends. Reads the file's end alone, as much of it as one batch of entries takes. */
  async end(): Promise<KeptEnd> {
    const length = await this.#length();
    if (length === null) return NOTHING;
    for (let window = WINDOW; ; window *= 4) {
      const whole = window >= length;
      const found = endOf(await this.#tail(length, Math.min(window, length)), whole);
      if (found !== null) return found;
    }
  }

  /**
   * Adds lines, each with its newline, and returns when they are on the disk.
   *
   * @param checkpoint the newest head among them; null where there is none.
   */
  async append(lines: readonly string[], checkpoint: string | null): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const isNew = (await this.#length()) === null;
    const file = await open(this.file, isNew ? 'a' : 'r+', 0o600);
    try {
      const { size } = await file.stat();
      const kept = size - (await this.#brokenEnd(size));
      if (kept < size) await file.truncate(kept);
      await file.write(lines.join(''), isNew ? null : kept);
      await file.sync();
    } finally {
      await file.close();
    }
    if (checkpoint !== null) await this.#writeWhole('checkpoint', checkpoint);
    if (isNew) await syncFolder(this.folder);
  }

  /** Puts what is here aside under another name, to begin anew. @returns the name. */
  async setAside(now: Date): Promise<string> {
    const name = `log.${now.toISOString().replaceAll(/[:.]/g, '-')}.jsonl`;
    await rename(this.file, join(this.folder, name));
    await syncFolder(this.folder);
    return name;
  }

  async #length(): Promise<number | null> {
    try {
      return (await stat(this.file)).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async #tail(length: number, bytes: number): Promise<Buffer> {
    const file = await open(this.file, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, length - bytes);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** How many bytes stand after the last newline. */
  async #brokenEnd(length: number): Promise<number> {
    for (let window = WINDOW; ; window *= 4) {
      const tail = await this.#tail(length, Math.min(window, length));
      const newline = tail.lastIndexOf('\n');
      if (newline >= 0 || tail.length === length) return tail.length - newline - 1;
    }
  }

  async #writeWhole(name: string, text: string): Promise<void> {
    const path = join(this.folder, name);
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
  }
}

/** @returns null where the end does not lie in this part of the file. */
function endOf(tail: Buffer, whole: boolean): KeptEnd | null {
  const text = tail.subarray(0, tail.lastIndexOf('\n') + 1).toString('utf8');
  const lines = text.split('\n').slice(whole ? 0 : 1, -1);
  let entry: Extract<LogLine, { kind: 'entry' }> | null = null;
  let checkpoint: KeptEnd['checkpoint'] = null;
  for (const line of lines.toReversed()) {
    const read = readLogLine(line);
    if (read.kind === 'unreadable') throw new Error(`The kept log cannot be read. ${read.message}`);
    if (read.kind === 'entry') entry ??= read;
    if (read.kind === 'checkpoint') {
      checkpoint ??= { note: read.note, size: sizeOfCheckpoint(read.note) ?? 0 };
    }
    if (entry !== null && checkpoint !== null) break;
  }
  if (!whole && (entry === null || checkpoint === null)) return null;
  return { size: entry === null ? 0 : entry.index + 1, lastHash: entry?.said[0]?.hash ?? null, checkpoint };
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
