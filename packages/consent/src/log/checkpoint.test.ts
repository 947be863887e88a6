import { describe, expect, test } from 'vitest';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts';
import { EMPTY_ROOT, leafHash } from './merkle-log.ts';
import { newLogKey } from './signed-note.ts';

const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';

describe("C45 a checkpoint is the log's signed head", () => {
  test('C45 the example of C2SP tlog-checkpoint', () => {
    const text = `example.com/behind-the-sofa\n20852163\n${root}\n`;
    const parsed = parseCheckpoint(text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.value).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(formatCheckpoint(parsed.value)).toBe(text);
  });

  test('C45 one that was signed opens with its vkey, and with no other', () => {
    const key = newLogKey('shop.example/log', Buffer.alloc(32, 1));
    const head = { size: 1, root: leafHash(Buffer.from('x')) };
    const note = signCheckpoint(head, key);
    expect(openCheckpoint(note, [key.vkey])).toMatchObject({
      ok: true,
      value: { ...head, origin: 'shop.example/log' },
    });
    expect(openCheckpoint(note, [newLogKey('shop.example/log').vkey]).ok).toBe(false);
    expect(openCheckpoint(note.replace('\n1\n', '\n2\n'), [key.vkey]).ok).toBe(false);
  });

  test('C45 further lines are read over; nothing says what they mean', () => {
    expect(parseCheckpoint(`o\n1\n${root}\nextension\n`)).toMatchObject({
      ok: true,
      value: { origin: 'o', size: 1 },
    });
  });

  test('C45 everything else is refused', () => {
    const malformed = [
      '',
      '\n',
      'o\n1\n',
      `o\n1\n${root}`,
      `\n1\n${root}\n`,
      `o\n\n${root}\n`,
      `o\n1\n\n${root}\n`,
      `o\n1\n${root}\n\n`,
      `o\n01\n${root}\n`,
      `o\n-1\n${root}\n`,
      `o\n+1\n${root}\n`,
      `o\n1.0\n${root}\n`,
      `o\n1e3\n${root}\n`,
      `o\n0x1\n${root}\n`,
      `o\n 1\n${root}\n`,
      `o\n١\n${root}\n`,
      `o\n9007199254740993\n${root}\n`,
      `o\n1\n${root.slice(0, -1)}\n`,
      `o\n1\n${root} \n`,
      `o\n1\n${root.replace('2I=', '2J=')}\n`,
      `o\n1\n${Buffer.alloc(31).toString('base64')}\n`,
      `o\n1\n${Buffer.alloc(33).toString('base64')}\n`,
      `o\n0\n${root}\n`,
    ];
    for (const text of malformed) expect(parseCheckpoint(text).ok, JSON.stringify(text)).toBe(false);
    expect(parseCheckpoint(`o\n0\n${Buffer.from(EMPTY_ROOT).toString('base64')}\n`).ok).toBe(true);
  });

  test('C45 nothing is signed that could not be read back', () => {
    const key = newLogKey('shop.example/log');
    expect(() => signCheckpoint({ size: -1, root: EMPTY_ROOT }, key)).toThrow(/number of leaves/u);
    expect(() => signCheckpoint({ size: 1, root: Buffer.alloc(31) }, key)).toThrow(/not a root/u);
    expect(() => signCheckpoint({ size: 0, root: Buffer.alloc(32) }, key)).toThrow(/no leaves/u);
    expect(() => formatCheckpoint({ origin: 'a\nb', size: 1, root: Buffer.alloc(32) })).toThrow(TypeError);
  });
});
