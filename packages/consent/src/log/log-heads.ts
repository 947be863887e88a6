import { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { type Frontier, frontierRoot } from './merkle-log.ts';
import { RecentLeaves } from './recent-leaves.ts';
import { parseNote } from './signed-note.ts';
import { parseVkey, type Read } from './verifier-key.ts';
import type { LogFinding, TrustedOfLog } from './verify-log.ts';

interface KnownHead extends Checkpoint {
  /** Who kept it; null: the log itself, which signed it. */
  readonly by: string | null;
}

/** How far a log is what heads counted, as far as they were met. */
interface Held {
  size: number;
  /** The id of the event behind it, the first that may not be what was signed. */
  next: string | undefined;
}

/** The smallest head that does not hold. */
interface Break {
  readonly size: number;
  /** The last event that it would count here. */
  readonly last: string | undefined;
  /** How far heads that were kept elsewhere held before it. */
  readonly kept: Held;
}

/**
 * The checkpoints of a log that streams by, its own and those kept elsewhere: each is compared with the root of the
 * entries that it counts, wherever it stands, so that between the largest that holds and the smallest that does not lies
 * the first entry that is not what was signed. What lies behind that is other than it was too, and not said again.
 */
export class LogHeads {
  readonly #report: (finding: LogFinding) => void;
  readonly #key: string | null = null;
  /** Heads that count more entries than were read so far, by how many. */
  readonly #ahead = new Map<number, KnownHead[]>();
  readonly #recent = new RecentLeaves();
  readonly #own: Held = { size: 0, next: undefined };
  readonly #kept: Held = { size: 0, next: undefined };
  readonly #forks = new Map<string, LogFinding>();
  #break: Break | null = null;
  #largest = 0;
  #latest: string | undefined;
  #origin: string | null = null;
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
      this.#awaitEntriesOf(head);
    }
  }

  /** An entry was read. @param event the id of its event. */
  reached(frontier: Frontier, leaf: Uint8Array, event: string | undefined): void {
    this.#recent.add(leaf, event);
    this.#latest = event;
    for (const held of [this.#own, this.#kept]) if (frontier.size === held.size + 1) held.next = event;
    const due = this.#ahead.get(frontier.size);
    if (due === undefined) return;
    this.#ahead.delete(frontier.size);
    for (const head of due) this.#compare(head, frontier);
  }

  /** A checkpoint of the log's own was read, after the last entry that it counts. */
  own(note: string, frontier: Frontier): void {
    const read = this.#open(note);
    if (!read.ok) {
      const message = `The checkpoint after ${frontier.size} entries does not hold: ${read.message}`;
      this.#report({ code: 'checkpoint', message });
      return;
    }
    const head = { ...read.value, by: null };
    if (!this.#isOfThisLog(head)) {
      this.#report({ code: 'checkpoint', message: `A checkpoint of another log, ${head.origin}` });
      return;
    }
    this.#largest = Math.max(this.#largest, head.size);
    if (this.#break !== null && head.size >= this.#break.size) return;
    if (head.size > frontier.size) this.#awaitEntriesOf(head);
    else if (head.size === frontier.size) this.#compare(head, frontier);
    else this.#compareLate(head, frontier.size);
  }

  /** The log was read to its end. @returns what is wrong with it as a whole. */
  end(size: number): LogFinding[] {
    const findings: LogFinding[] = [];
    if (this.#break !== null) {
      const { kept } = this.#break;
      const from = kept.size > this.#own.size ? kept : this.#own;
      findings.push({ code: 'root', ...stretch(from, this.#break) });
    }
    findings.push(...this.#forks.values());
    // Of each only the largest: what counts less is a part of it.
    const beyond = new Map<string, number>(this.#largest > size ? [['the log itself', this.#largest]] : []);
    for (const { by, size: counted } of [...this.#ahead.values()].flat()) {
      if (by !== null) beyond.set(by, Math.max(counted, beyond.get(by) ?? 0));
    }
    for (const [by, counted] of beyond) findings.push(this.#truncated(size, by, counted));
    if (this.#break === null && this.#own.size < size) {
      const { event, to } = stretch(this.#own, { size, last: this.#latest });
      const message = `No checkpoint that holds counts the last ${size - this.#own.size} of ${size} entries`;
      findings.push(optional({ code: 'unsigned', index: this.#own.size, message }, { event, to }));
    }
    return findings;
  }

  #nameOf(vkey: string, what: string): string | null {
    const parsed = parseVkey(vkey);
    if (parsed.ok && parsed.value.type === 'ed25519') return parsed.value.name;
    const why = parsed.ok ? 'it is a witness’s' : parsed.message;
    this.#report({ code: 'trusted_input', message: `${what} is no log’s: ${why}` });
    return null;
  }

  #awaitEntriesOf(head: KnownHead): void {
    this.#ahead.set(head.size, [...(this.#ahead.get(head.size) ?? []), head]);
  }

  /** Compares a head with the entries that it counts. */
  #compare(head: KnownHead, frontier: Frontier): void {
    const { by, size } = head;
    // Behind the first break nothing of the log's own is a witness to anything.
    if (by === null && this.#break !== null && size >= this.#break.size) return;
    if (hasRoot(head, frontier)) this.#holds(by === null ? this.#own : this.#kept, size);
    else if (by !== null) this.#forked(by, size);
    else {
      const kept = this.#kept.size < size ? { ...this.#kept } : { size: 0, next: undefined };
      this.#break = { size, last: this.#recent.eventAt(size - 1), kept };
    }
  }

  /**
   * A head of the log's own that stands behind more entries than it counts: it was moved, or an entry was inserted before
   * it. Where it counts no more than one that held, nothing else can be learned of it.
   */
  #compareLate(head: KnownHead, read: number): void {
    const then = head.size > this.#own.size ? this.#recent.at(head.size) : null;
    if (then === null || hasRoot(head, then)) {
      this.#report({
        code: 'checkpoint',
        message: `The checkpoint of ${head.size} entries stands after ${read}`,
      });
    }
    if (then !== null) this.#compare(head, then);
  }

  #holds(held: Held, size: number): void {
    held.size = size;
    held.next = this.#recent.eventAt(size);
    this.#recent.heldUpTo(size);
  }

  /** Whoever rewrote the log signed it anew: only what was kept elsewhere says from where on. */
  #forked(by: string, size: number): void {
    if (this.#forks.has(by)) return;
    const { message, ...where } = stretch(this.#kept, { size, last: this.#latest });
    this.#forks.set(by, {
      code: 'forked',
      ...where,
      message: `The checkpoint of ${by} over ${size} entries is of another log than this. ${message}`,
    });
  }

  #truncated(size: number, by: string, counted: number): LogFinding {
    const end = this.#latest === undefined ? '' : ` with the event ${this.#latest}`;
    const isCut = this.#break === null && !this.#forks.has(by);
    const missing =
      counted - size === 1 ? `the entry at ${size} is` : `those from ${size} to ${counted - 1} are`;
    const message =
      `The log ends after ${size} entries${end}; the checkpoint of ${by} counts ${counted}` +
      (isCut ? `: ${missing} missing` : '');
    return { code: 'truncated', index: size, message };
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

/** Where the first entry is that differs from what was signed, as exactly as heads can say it. */
function stretch({ size: from, next }: Held, { size, last }: Omit<Break, 'kept'>): Omit<LogFinding, 'code'> {
  if (size - from === 1) {
    const message = `The event at ${from} is not the one that was signed`;
    return optional({ index: from, message }, { event: last });
  }
  const message = `From ${from} to ${size - 1} something was changed, removed, moved or inserted`;
  return optional(
    { index: from, message },
    { event: next, to: optional({ index: size - 1 }, { event: last }) },
  );
}

/** With those members alone that are there. */
function optional<T extends object, U extends object>(
  known: T,
  more: U,
): T & { [K in keyof U]?: NonNullable<U[K]> } {
  return { ...known, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) };
}
