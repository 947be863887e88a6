import { onTestFinished } from 'vitest';

export interface Told {
  /** Undefined where the event has none. */
  readonly id: string | undefined;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a screen is told is read freely in tests, as screens do.
  readonly data: any; // oxlint-disable-line typescript/no-explicit-any
}

/** An open screen, until the test ends: what the stream told it so far, and whether that has ended. */
export async function openScreen(url: string, headers: Record<string, string> = {}) {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const answer = await fetch(url, {
    headers: { authorization: 'Bearer staff', ...headers },
    signal: abort.signal,
  });
  const told: Told[] = [];
  const screen = {
    told,
    ended: false,
    type: answer.headers.get('content-type'),
    leave: () => abort.abort(),
  };
  void (async () => {
    let rest = '';
    for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + piece).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
        if (fields.event) told.push({ id: fields.id, event: fields.event, data: JSON.parse(fields.data) });
      }
    }
    screen.ended = true;
  })().catch(() => {
    screen.ended = true;
  });
  return screen;
}
