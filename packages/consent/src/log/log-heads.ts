import { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { type Frontier, frontierRoot } from './merkle-log.ts';
import { parseNote } from './signed-note.ts';
import { parseVkey, type Read } from './verifier-key.ts';
import type { LogFinding, TrustedOfLog } from './verify-log.ts';

/** A checkpoint of the log's own that stands before what it counts. */
const THE_LOG = 'the log itself';

interface KnownHead extends Checkpoint {
  readonly by: string;
}

/**
 * The checkpoints of a log that streams by, its own and those kept elsewhere: each is compared with the root of the
 * entries that it counts, when the last of them has been read.
 */
export class LogHeads {
  readonly #report: (finding: LogFinding) => void;
  readonly #key: string | null = null;
  readonly #keptAt = new Map<number, KnownHead[]>();
  #origin: string | null = null;
  #goodUpTo = 0;
  #keptGoodUpTo = 0;
  #broken = false;
  /** The name of the key by which signatures were checked; null where none was given. */
  readonly keyName: string | null = null;

  constructor({ key, ownKey, checkpoints = [] }: TrustedOfLog, report: (finding: LogFinding) => void) {
    this.#report = report;
    const name = key === undefined ? null : this.#nameOf(key, 'The key to verify with');
    const ownName = ownKey === undefined ? null : this.#nameOf(ownKey, 'The key that the log names');
    if (key !== undefined && ownKey !== undefined && key !== ownKey) {
      report({ code: 'other_key', message: `The log is signed by another key than ${key}` });
    }
    this.keyName = name;
    this.#origin = name ?? ownName;
    this.#key = (name === null ? null : key) ?? (ownName === null ? null : ownKey) ?? null;
    for (const { by, note } of checkpoints) {
      const read = this.#open(note);
      if (!read.ok) {
        report({ code: 'trusted_input', message: `The checkpoint of ${by} does not hold: ${read.message}` });
        continue;
      }
      const head = { ...read.value, by };
      // Every log began with nothing.
      if (head.size === 0) continue;
      if (!this.#isOfThisLog(head)) {
        const message = `The checkpoint of ${by} is of the log ${head.origin}, not of ${this.#origin}`;
        report({ code: 'trusted_input', message });
        continue;
      }
      this.#keptAt.set(head.size, [...(this.#keptAt.get(head.size) ?? []), head]);
    }
  }

  /** An entry was read. @param latest the id of its event. */
  reached(frontier: Frontier, latest: string | undefined): void {
    const kept = this.#keptAt.get(frontier.size);
    if (kept === undefined) return;
    this.#keptAt.delete(frontier.size);
    for (const head of kept) this.#compareKept(head, frontier, latest);
  }

  /** A checkpoint of the log's own was read, after the last entry that it counts. */
  own(note: string, frontier: Frontier, latest: string | undefined): void {
    const read = this.#open(note);
    if (!read.ok) {
      const message = `The checkpoint after ${frontier.size} entries does not hold: ${read.message}`;
      this.#report({ code: 'checkpoint', message });
      return;
    }
    const head = read.value;
    if (!this.#isOfThisLog(head)) {
      this.#report({ code: 'checkpoint', message: `A checkpoint of another log, ${head.origin}` });
      return;
    }
    if (head.size > frontier.size) {
      // Cut off in the middle, or a part is missing: said once, at the end.
      this.#keptAt.set(head.size, [...(this.#keptAt.get(head.size) ?? []), { ...head, by: THE_LOG }]);
      return;
    }
    if (head.size < frontier.size) {
      const message = `The checkpoint of ${head.size} entries stands after ${frontier.size}`;
      this.#report({ code: 'checkpoint', message });
      return;
    }
    if (this.#broken) return;
    if (hasRoot(head, frontier)) {
      this.#goodUpTo = head.size;
      return;
    }
    this.#broken = true;
    this.#report({ code: 'root', ...this.#stretch(this.#goodUpTo, head.size, latest) });
  }

  end(size: number): void {
    for (const head of [...this.#keptAt.values()].flat().toSorted((a, b) => a.size - b.size)) {
      const message = `The log ends after ${size} entries; the checkpoint of ${head.by} counts ${head.size}`;
      this.#report({ code: 'truncated', index: size, message });
    }
    if (!this.#broken && this.#goodUpTo < size) {
      const message = `No checkpoint that holds counts the last ${size - this.#goodUpTo} of ${size} entries`;
      this.#report({ code: 'unsigned', index: this.#goodUpTo, message });
    }
  }

  #nameOf(vkey: string, what: string): string | null {
    const parsed = parseVkey(vkey);
    if (parsed.ok && parsed.value.type === 'ed25519') return parsed.value.name;
    const why = parsed.ok ? 'it is a witness’s' : parsed.message;
    this.#report({ code: 'trusted_input', message: `${what} is no log’s: ${why}` });
    return null;
  }

  #compareKept(head: KnownHead, frontier: Frontier, latest: string | undefined): void {
    if (hasRoot(head, frontier)) {
      this.#keptGoodUpTo = head.size;
      return;
    }
    // Whoever rewrote the log signed it anew: only what was kept elsewhere says from where on.
    const { message, ...where } = this.#stretch(this.#keptGoodUpTo, head.size, latest);
    this.#report({
      code: head.by === THE_LOG ? 'root' : 'forked',
      ...where,
      message: `The checkpoint of ${head.by} over ${head.size} entries is of another log than this. ${message}`,
    });
  }

  /** Where the first entry is that differs from what was signed, as exactly as checkpoints can say it. */
  #stretch(from: number, size: number, latest: string | undefined): Omit<LogFinding, 'code'> {
    if (size - from === 1) {
      const message = `The event at ${from} is not the one that was signed`;
      return { index: from, ...(latest === undefined ? {} : { event: latest }), message };
    }
    const message = `From ${from} to ${size - 1} something was changed, removed, moved or inserted`;
    return { index: from, message };
  }

  #isOfThisLog({ origin }: Checkpoint): boolean {
    this.#origin ??= origin;
    return origin === this.#origin;
  }

  #open(note: string): Read<Checkpoint> {
    if (this.#key !== null) return openCheckpoint(note, [this.#key]);
    const parsed = parseNote(note);
    return parsed.ok ? parseCheckpoint(parsed.value.text) : parsed;
  }
}

function hasRoot(head: Checkpoint, frontier: Frontier): boolean {
  return Buffer.compare(head.root, frontierRoot(frontier)) === 0;
}
