import { type Checkpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { EMPTY_ROOT, verifyConsistency } from './merkle-log.ts';
import { parseNote } from './signed-note.ts';
import { decodeBase64 } from './strict-base64.ts';
import { parseVkey } from './verifier-key.ts';

/** What a log asks of a witness (C2SP tlog-witness, add-checkpoint). */
export interface AddCheckpoint {
  /** Which size of the log the witness saw last. */
  readonly oldSize: number;
  /** From there to the checkpoint (RFC 9162, 2.1.4). */
  readonly proof: readonly Uint8Array[];
  /** A signed checkpoint. */
  readonly note: string;
}

const MOST_PROOF_LINES = 63;

/** The body of the request by which a log asks a witness to cosign (C2SP tlog-witness). */
export function formatAddCheckpoint({ oldSize, proof, note }: AddCheckpoint): string {
  const lines = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`);
  return `old ${oldSize}\n${lines.join('')}\n${note}`;
}

/** @returns null where it is none */
export function parseAddCheckpoint(body: string): AddCheckpoint | null {
  const blank = body.indexOf('\n\n');
  if (blank < 0) return null;
  const [first = '', ...lines] = body.slice(0, blank).split('\n');
  const [, digits] = /^old (0|[1-9][0-9]*)$/u.exec(first) ?? [];
  const oldSize = Number(digits);
  const proof = lines.map((line) => decodeBase64(line, 32));
  if (digits === undefined || !Number.isSafeInteger(oldSize) || lines.length > MOST_PROOF_LINES) return null;
  if (!proof.every((hash) => hash !== null)) return null;
  return { oldSize, proof, note: body.slice(blank + 2) };
}

/** The head of a log that a witness cosigned last. */
export type Seen = Omit<Checkpoint, 'origin'>;

/** What a witness has seen of a log that it never cosigned. */
export const NOTHING_SEEN: Seen = { size: 0, root: EMPTY_ROOT };

/** What a witness answers: an HTTP status, with what it is to keep or to say beside it. */
export type Judgement =
  /** To be kept as seen before it is cosigned. */
  | { readonly status: 200; readonly checkpoint: Checkpoint }
  | { readonly status: 400 | 403 | 404 | 422 }
  /** `size`: of what was seen last. */
  | { readonly status: 409; readonly size: number };

/**
 * What a witness answers (C2SP tlog-witness, add-checkpoint), by its HTTP status. It cosigns a checkpoint only if it
 * continues what was cosigned before: so a log cannot show one past to one and another to others.
 *
 * @param logs vkeys of the logs that are witnessed
 * @param seenOf what was cosigned last of a log, by its origin
 */
export function judgeCheckpoint(
  body: string,
  logs: readonly string[],
  seenOf: (origin: string) => Seen,
): Judgement {
  const request = parseAddCheckpoint(body);
  if (request === null) return { status: 400 };
  const { oldSize, proof, note } = request;
  const parsed = parseNote(note);
  const claimed = parsed.ok ? parseCheckpoint(parsed.value.text) : parsed;
  if (!claimed.ok) return { status: 400 };
  const keys = logs.filter((vkey) => {
    const key = parseVkey(vkey);
    return key.ok && key.value.name === claimed.value.origin;
  });
  if (keys.length === 0) return { status: 404 };
  const opened = openCheckpoint(note, keys);
  if (!opened.ok) return { status: 403 };
  const { origin, size, root } = opened.value;
  if (oldSize > size) return { status: 400 };
  const seen = seenOf(origin);
  if (oldSize !== seen.size) return { status: 409, size: seen.size };
  if (oldSize === size && Buffer.compare(root, seen.root) !== 0) return { status: 409, size: seen.size };
  if (!verifyConsistency({ oldSize, oldRoot: seen.root, size, root, proof })) return { status: 422 };
  return { status: 200, checkpoint: { origin, size, root } };
}
