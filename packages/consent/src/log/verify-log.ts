import { eventBytes, type LoggedEvent } from './certificate-shape.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { LogHeads } from './log-heads.ts';
import { appendLeaf, EMPTY_FRONTIER, type Frontier, frontierRoot, leafHash } from './merkle-log.ts';
import { parseNote } from './signed-note.ts';

/** What a log is read as: its entries in their order, and a checkpoint after the last entry that it counts. */
export type LogItem = LogEntry | LogCheckpoint | Unreadable;

/** An entry, as its bytes are stored. */
export interface LogEntry {
  readonly kind: 'entry';
  readonly index: number;
  /** What was hashed, to the byte. */
  readonly bytes: Uint8Array;
  /**
   * Which hash others say that it has, and who: so that one changed event is named, and not a stretch of them. `event`:
   * the id of what they have in its place.
   */
  readonly said: readonly {
    readonly by: string;
    readonly hash: Uint8Array;
    readonly event?: string | undefined;
  }[];
}

/** A head that the log signed. */
export interface LogCheckpoint {
  readonly kind: 'checkpoint';
  /** A signed note. */
  readonly note: string;
}

/** A line or a row that is none of what a log holds. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly message: string;
}

/** What whoever verifies knows from elsewhere. */
export interface TrustedOfLog {
  /** The vkey of the log, from where the shop publishes it. */
  readonly key?: string | undefined;
  /** The vkey that the log itself names. Its signatures are checked by it too, and nothing more is concluded from that. */
  readonly ownKey?: string | undefined;
  /** Checkpoints that were kept elsewhere, each with whose they are: a folder, a mailbox, a certificate. */
  readonly checkpoints?: readonly { readonly by: string; readonly note: string }[] | undefined;
}

/** What can be wrong with a log; for programs. */
export type LogFindingCode =
  /** A line or a row that is none. */
  | 'unreadable'
  /** The bytes are not an event as events are logged, in its canonical spelling. */
  | 'malformed'
  /** The bytes of an event have another hash than the log, or a copy of it, says. */
  | 'event_changed'
  /** Entries do not follow one another: one was removed, inserted or moved. */
  | 'index_gap'
  /** An event of a number is missing: its count skips. */
  | 'missing_event'
  /** A number's count stands twice, or goes back. */
  | 'order'
  /** An event of another business. */
  | 'other_business'
  /** A checkpoint is malformed, of another log, not signed by the log's key, or out of its place. */
  | 'checkpoint'
  /** From the checkpoint before to this one something was changed, removed, moved or inserted. */
  | 'root'
  /** A checkpoint counts more entries than there are. */
  | 'truncated'
  /** A checkpoint that was kept elsewhere is of another log than this one: the past was rewritten. */
  | 'forked'
  /** Entries behind the last checkpoint: nobody signed them. */
  | 'unsigned'
  /** The log says that it is signed by another key than the one that is trusted. */
  | 'other_key'
  /** The key, or a checkpoint that was given, is itself no good. */
  | 'trusted_input';

/** One thing that is wrong with a log, and where. */
export interface LogFinding {
  readonly code: LogFindingCode;
  /** Which entry it is about. */
  readonly index?: number;
  /** Its event's id. */
  readonly event?: string;
  /** Where it is one of several entries, and no head says which: the last of them. */
  readonly to?: { readonly index: number; readonly event?: string };
  readonly message: string;
}

/** What verifying a whole log came to. */
export interface LogVerification {
  readonly ok: boolean;
  readonly size: number;
  /** Base64, over the entries as they were read. */
  readonly root: string;
  /** The strongest that holds. */
  readonly statement: `verified by key ${string}` | 'consistent in itself' | 'does not hold';
  readonly findings: readonly LogFinding[];
}

/** After so many the rest says nothing new. What the log as a whole comes to is said all the same. */
const MOST_FINDINGS = 200;

/**
 * Verifies a whole log (C45) while it streams by: every entry's bytes, shape and place, every number's count, the Merkle
 * root at each checkpoint on the way, and at each checkpoint that was kept elsewhere. It holds one frontier and a count
 * per number, and never the log. What is changed, removed, moved, inserted, cut off or forked is found, and named by
 * its place and id; where every index and hash was made to fit, by the stretch between the last checkpoint that holds and
 * the first that does not, which is one event long in a quiet shop. Of one that was inserted it is its own place, of one
 * that was removed that of the next.
 *
 * @returns never throws for what it reads; what the stream itself throws goes through
 */
export async function verifyLog(
  items: AsyncIterable<LogItem> | Iterable<LogItem>,
  trusted: TrustedOfLog = {},
): Promise<LogVerification> {
  const verifier = new LogVerifier(trusted);
  for await (const item of items) verifier.read(item);
  return verifier.end();
}

class LogVerifier {
  readonly #findings: LogFinding[] = [];
  readonly #heads: LogHeads;
  readonly #counts = new Map<string, number>();
  #frontier: Frontier = EMPTY_FRONTIER;
  #business: string | null = null;
  /** The index that the entry before has, and the one that is due. */
  #before = -1;
  #due = 0;

  constructor(trusted: TrustedOfLog) {
    this.#heads = new LogHeads(trusted, (finding) => this.#report(finding));
  }

  read(item: LogItem): void {
    if (item.kind === 'entry') this.#entry(item);
    else if (item.kind === 'checkpoint') this.#heads.own(item.note, this.#frontier);
    else this.#report({ code: 'unreadable', message: item.message });
  }

  end(): LogVerification {
    const asWhole = this.#heads.end(this.#frontier.size);
    const findings = [...this.#findings, ...asWhole];
    const ok = findings.length === 0;
    const { keyName } = this.#heads;
    const holds =
      keyName === null ? ('consistent in itself' as const) : (`verified by key ${keyName}` as const);
    return {
      ok,
      size: this.#frontier.size,
      root: Buffer.from(frontierRoot(this.#frontier)).toString('base64'),
      statement: ok ? holds : 'does not hold',
      findings,
    };
  }

  #entry({ index, bytes, said }: LogEntry): void {
    const event = this.#event(bytes, index);
    const named = event === null ? { index } : { index, event: event.id };
    this.#place(index, named);
    const hash = leafHash(bytes);
    for (const { by, hash: other, event: others } of said) {
      if (Buffer.compare(hash, other) === 0) continue;
      const message =
        others === undefined || others === event?.id
          ? `The event is not what ${by} says it was`
          : `The event is not the one with which ${by} goes on here, ${others}`;
      this.#report({ code: 'event_changed', ...named, message });
    }
    this.#frontier = appendLeaf(this.#frontier, hash);
    this.#heads.reached(this.#frontier, hash, event?.id);
  }

  /** Whether the entry follows the one before; of several that were moved together the first is named. */
  #place(index: number, named: { readonly index: number; readonly event?: string }): void {
    const due = this.#due;
    if (index > due) {
      const missing =
        index - due === 1 ? `The entry at ${due} is` : `The entries at ${due} to ${index - 1} are`;
      const after = this.#before < 0 ? 'the log begins with' : `after ${this.#before} comes`;
      this.#report({ code: 'index_gap', ...named, message: `${missing} missing: ${after} ${index}` });
    } else if (index < due && index !== this.#before + 1) {
      const message = `The entry at ${index} stands where ${due} is due: inserted, moved or doubled`;
      this.#report({ code: 'index_gap', ...named, message });
    }
    this.#before = index;
    this.#due = Math.max(due, index + 1);
  }

  #event(bytes: Uint8Array, index: number): LoggedEvent | null {
    let event: LoggedEvent;
    try {
      event = JSON.parse(Buffer.from(bytes).toString('utf8')) as LoggedEvent;
      if (Buffer.compare(eventBytes(event), bytes) !== 0)
        throw new TypeError('not in its canonical spelling');
    } catch (error) {
      const message = `Not an event as events are logged: ${(error as Error).message.slice(0, 200)}`;
      this.#report({ code: 'malformed', index, message });
      return null;
    }
    const named = { index, event: event.id };
    this.#business ??= event.business;
    if (event.business !== this.#business) {
      const message = `The event is of the business ${event.business}, the log of ${this.#business}`;
      this.#report({ code: 'other_business', ...named, message });
    }
    const { numberId, seq } = event;
    const before = this.#counts.get(numberId) ?? 0;
    if (seq > before + 1) {
      const which = seq === before + 2 ? `event ${before + 1} is` : `events ${before + 1} to ${seq - 1} are`;
      this.#report({
        code: 'missing_event',
        ...named,
        message: `Of the number ${numberId} ${which} missing`,
      });
    } else if (seq <= before) {
      const message = `The number ${numberId} counts ${seq} after ${before}: inserted, moved or doubled`;
      this.#report({ code: 'order', ...named, message });
    }
    this.#counts.set(numberId, Math.max(seq, before));
    return event;
  }

  #report(finding: LogFinding): void {
    if (this.#findings.length < MOST_FINDINGS) this.#findings.push(finding);
  }
}

/** The size that a checkpoint counts, without any check of it; null where it is none. */
export function sizeOfCheckpoint(note: string): number | null {
  const parsed = parseNote(note);
  if (!parsed.ok) return null;
  const head = parseCheckpoint(parsed.value.text);
  return head.ok ? head.value.size : null;
}
