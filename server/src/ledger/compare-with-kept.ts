import { type LogItem, leafHash, readLogLine } from '@conversations/consent';
import type { KeptLog } from './kept-log.ts';

/** An entry of the kept log: what its line says that its hash is, in base64, and its event's id where it has one. */
interface KeptEntry {
  readonly hash: string;
  readonly event: string | undefined;
}

/** So far behind its place an entry is looked for in the kept log: that many can be removed, and what follows is known. */
const AHEAD = 1_000;

/**
 * The same items; each entry that is not the one of the kept log in its place says what stands there. What only moved up
 * or down because an entry was removed or inserted before it is not other than it was, so the two are kept side by side.
 */
export async function* comparedWith(items: AsyncIterable<LogItem>, kept: KeptLog): AsyncGenerator<LogItem> {
  const rest = keptEntries(kept);
  const ahead: KeptEntry[] = [];
  let read = true;
  /** Entries since the last that is in both. */
  let unknown = 0;
  try {
    for await (const item of items) {
      if (item.kind !== 'entry') {
        yield item;
        continue;
      }
      while (read && ahead.length <= AHEAD) {
        const next = await rest.next();
        if (next.done === true) read = false;
        else ahead.push(next.value);
      }
      const own = Buffer.from(leafHash(item.bytes)).toString('base64');
      const at = ahead.findIndex(({ hash }) => hash === own);
      // What follows inserted entries stands at once; what follows changed ones, behind as many.
      const follows = at === 0 || (at > 0 && at === unknown);
      const due = follows ? undefined : ahead[at === -1 ? unknown : 0];
      if (at === -1) unknown++;
      else {
        ahead.splice(0, at + 1);
        unknown = 0;
      }
      if (due === undefined) yield item;
      else {
        const said = { by: 'the kept log', hash: Buffer.from(due.hash, 'base64'), event: due.event };
        yield { ...item, said: [...item.said, said] };
      }
    }
  } finally {
    await rest.return(undefined);
  }
}

async function* keptEntries(kept: KeptLog): AsyncGenerator<KeptEntry> {
  for await (const line of kept.lines()) {
    const read = readLogLine(line);
    if (read.kind !== 'entry') continue;
    const hash = Buffer.from(read.said[0]?.hash ?? leafHash(read.bytes)).toString('base64');
    yield { hash, event: idIn(read.bytes) };
  }
}

function idIn(bytes: Uint8Array): string | undefined {
  try {
    const { id } = JSON.parse(Buffer.from(bytes).toString()) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
