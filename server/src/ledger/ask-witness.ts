import { formatAddCheckpoint, openNote, parseVkey } from '@conversations/consent';

/** Who cosigns our checkpoints. */
export interface WitnessAt {
  /** What stands before `/add-checkpoint`. */
  readonly url: string;
  readonly vkey: string;
}

export type WitnessAnswer =
  /** Its signature line over the checkpoint, verified. */
  | { readonly outcome: 'cosigned'; readonly line: string }
  /** It saw another size last; the proof is to begin there. */
  | { readonly outcome: 'saw'; readonly size: number }
  | { readonly outcome: 'refused'; readonly why: string };

const PATIENCE_MS = 5_000;
const LONGEST = 65_536;

/** Asks a witness to cosign a checkpoint (C2SP tlog-witness). Believes no line that its key did not make. */
export async function askWitness(
  { url, vkey }: WitnessAt,
  request: Parameters<typeof formatAddCheckpoint>[0],
): Promise<WitnessAnswer> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(`${url}/add-checkpoint`, {
      method: 'POST',
      body: formatAddCheckpoint(request),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    status = response.status;
    text = await response.text();
    if (status === 409 && response.headers.get('content-type') === 'text/x.tlog.size') {
      const size = /^(0|[1-9][0-9]{0,15})\n$/u.exec(text)?.[1];
      if (size !== undefined) return { outcome: 'saw', size: Number(size) };
    }
  } catch (error) {
    return { outcome: 'refused', why: `it did not answer: ${(error as Error).message}` };
  }
  if (status !== 200) return { outcome: 'refused', why: `it answered ${status}` };
  if (text.length > LONGEST) return { outcome: 'refused', why: 'its answer is too long' };
  return lineOf(request.note, text, vkey);
}

/** The line by the witness's key, where it holds; others are left out. */
function lineOf(note: string, lines: string, vkey: string): WitnessAnswer {
  const key = parseVkey(vkey);
  const name = key.ok ? key.value.name : '';
  for (const line of lines.split('\n').filter((each) => each.startsWith(`\u2014 ${name} `))) {
    const opened = openNote(`${note}${line}\n`, [vkey]);
    if (opened.ok) return { outcome: 'cosigned', line: `${line}\n` };
  }
  return { outcome: 'refused', why: 'its answer holds no line that its key signed' };
}
