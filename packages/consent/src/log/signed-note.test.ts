import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newLogKey, openNote, parseNote, signNote } from './signed-note.ts';
import { formatVkey } from './verifier-key.ts';

const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const peter = {
  vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  seed: Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1),
  line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
};
const enoch = {
  vkey: 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
  seed: Buffer.alloc(32),
  line: '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n',
};
const both = `${text}\n${peter.line}${enoch.line}`;

function names(note: string, ...vkeys: string[]): string[] | string {
  const opened = openNote(note, vkeys);
  return opened.ok ? opened.value.verified.map(({ key }) => key.name) : opened.message;
}

describe('C45 signed notes as other programs write them', () => {
  test('C45 the example of C2SP signed-note', () => {
    const note =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    const opened = openNote(note, ['example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k']);
    expect(opened).toMatchObject({ ok: true, value: { text: 'This is an example message.\n' } });
  });

  test("C45 Go's notes are signed to the byte", () => {
    const keys = [newLogKey('PeterNeumann', peter.seed), newLogKey('EnochRoot', enoch.seed)];
    expect(keys.map(({ vkey }) => vkey)).toEqual([peter.vkey, enoch.vkey]);
    expect(signNote(text, ...keys)).toBe(both);
  });

  test('C45 a blank line in the text is text: the last one divides', () => {
    const note =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
    const parsed = parseNote(note);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.value.text.endsWith(':\n\ned è subito sera.\n')).toBe(true);
    expect(parsed.value.signatures).toMatchObject([
      { name: 'quasimodo.example/salvatore', keyId: '367ba04b' },
    ]);
  });
});

describe('C45 who signed', () => {
  test('C45 signatures by keys that are not known are ignored', () => {
    expect(names(both, peter.vkey)).toEqual(['PeterNeumann']);
    expect(names(both, enoch.vkey)).toEqual(['EnochRoot']);
    expect(names(both, enoch.vkey, peter.vkey)).toEqual(['PeterNeumann', 'EnochRoot']);
  });

  test('C45 one known key must have signed', () => {
    expect(names(`${text}\n${enoch.line}`, peter.vkey)).toBe('no signature by PeterNeumann+c74f20a3');
    expect(names(both)).toBe('no signature by a known key');
  });

  test('C45 every signature of a known key must be right, beside one that is', () => {
    const forged = `— EnochRoot ${Buffer.concat([Buffer.from('af0cfe78', 'hex'), Buffer.alloc(64)]).toString('base64')}\n`;
    expect(names(`${text}\n${peter.line}${forged}`, peter.vkey)).toEqual(['PeterNeumann']);
    expect(names(`${text}\n${peter.line}${forged}`, peter.vkey, enoch.vkey)).toMatch(
      /EnochRoot does not match/u,
    );
    const short = `— EnochRoot ${Buffer.from('af0cfe7801', 'hex').toString('base64')}\n`;
    expect(names(`${text}\n${peter.line}${short}`, peter.vkey, enoch.vkey)).toMatch(
      /EnochRoot does not match/u,
    );
  });

  test('C45 a name alone or an id alone is not the key', () => {
    const stolenName = newLogKey('PeterNeumann');
    expect(names(signNote(text, stolenName), peter.vkey)).toMatch(/^no signature/u);
    const stolenId = peter.line.replace('PeterNeumann', 'PeterNewman');
    expect(names(`${text}\n${stolenId}`, peter.vkey)).toMatch(/^no signature/u);
  });

  test('C45 a witness signs the time too', () => {
    const body =
      'arche2025h1.staging.ct.transparency.dev\n1432088532\nU7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=\n';
    const cosigned =
      `${body}\n` +
      '— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=\n' +
      '— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==\n';
    const log =
      'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f';
    const witness = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2';
    const opened = openNote(cosigned, [log, witness]);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.value.verified.map(({ key, time }) => [key.name, time])).toEqual([
      ['arche2025h1.staging.ct.transparency.dev', null],
      ['remora.n621.de', Date.UTC(2026, 4, 23, 21, 50, 24) / 1000],
    ]);
    const later = cosigned.replace('2net5wAAAABqEiEg', '2net5wAAAABqEiEh');
    expect(names(later, log)).toEqual(['arche2025h1.staging.ct.transparency.dev']);
    expect(names(later, log, witness)).toMatch(/remora\.n621\.de does not match/u);
    const short = cosigned.replace(
      /— remora.*/u,
      `— remora.n621.de ${Buffer.from('da77ade701', 'hex').toString('base64')}`,
    );
    expect(names(short, log, witness)).toMatch(/remora\.n621\.de does not match/u);
  });

  test('C45 a known key that is malformed or ambiguous is our mistake, and thrown', () => {
    expect(() => openNote(both, ['PeterNeumann'])).toThrow(/Not a verifier key/u);
    expect(names(both, peter.vkey, peter.vkey)).toEqual(['PeterNeumann']);
    // Two keys of one name whose ids, four bytes, are the same by chance.
    const [one, other] = [59629, 111048].map((n) => {
      const publicKey = Buffer.alloc(32);
      publicKey.writeUInt32BE(n);
      return formatVkey('PeterNeumann', 'ed25519', publicKey);
    }) as [string, string];
    expect(() => openNote(both, [one, other])).toThrow('Two different keys are called PeterNeumann+c798b1ea');
  });
});

describe('C45 what is no signed note', () => {
  test('C45 malformed notes are refused whole', () => {
    const malformed = [
      '',
      '\n\n',
      text,
      `${text}\n`,
      `${text}${peter.line}`,
      `\n${peter.line}`,
      `${text}\n${peter.line}`.slice(0, -1),
      both.slice(0, -1),
      `${text}\n${peter.line}\n`,
      `${text}\n${peter.line}nonsense\n`,
      `${text}\n${peter.line.replace('—', '-')}`,
      `${text}\n${peter.line.replace('—', ' —')}`,
      `${text}\n${peter.line.replace('=\n', '\n')}`,
      `${text}\n${peter.line.replace('AM=', 'AN=')}`,
      `${text}\n${peter.line.replace(' x08', '  x08')}`,
      `${text}\n${peter.line.replace('PeterNeumann', 'Peter+Neumann')}`,
      `${text}\n${peter.line.replace('PeterNeumann', 'Peter\u00a0Neumann')}`,
      `${text}\n— PeterNeumann x08goA==\n`,
      `${text.replace('If', 'I\tf')}\n${peter.line}`,
      `${text.replace('If', 'I\rf')}\n${peter.line}`,
      `${text.replace('If', 'I\0f')}\n${peter.line}`,
      `${text.replace('If', '\ud800')}\n${peter.line}`,
      `${text}\n${peter.line.repeat(101)}`,
      `${'x'.repeat(1_000_000)}\n\n${peter.line}`,
    ];
    for (const note of malformed) {
      expect(parseNote(note).ok, JSON.stringify(note.slice(0, 200))).toBe(false);
      expect(openNote(note, [peter.vkey]).ok).toBe(false);
    }
    expect(names(`${text}\n${peter.line.repeat(16)}`, peter.vkey)).toHaveLength(16);
  });

  test('C45 a changed character anywhere in the text or its only signature is found', () => {
    const note = `${text}\n${peter.line}`;
    const place = fc.nat(note.length - 1);
    fc.assert(
      fc.property(
        place,
        fc.string({ unit: 'grapheme', maxLength: 2 }),
        fc.nat(1),
        (at, inserted, removed) => {
          const changed = note.slice(0, at) + inserted + note.slice(at + removed);
          expect(openNote(changed, [peter.vkey]).ok).toBe(changed === note);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('C45 nothing is signed that could not be read back', () => {
    const key = newLogKey('shop.example/log');
    expect(() => signNote('no newline', key)).toThrow(/ends with a newline/u);
    expect(() => signNote('a\tb\n', key)).toThrow(/control/u);
    expect(() => signNote(text)).toThrow(/at least one key/u);
    expect(() => signNote(text, { ...key, name: 'a b' })).toThrow(/no spaces/u);
    expect(() => newLogKey('a b')).toThrow(/no spaces/u);
    expect(() => newLogKey('a', Buffer.alloc(31))).toThrow(/32 bytes, not 31/u);
  });

  test('C45 any text that is signed opens again', () => {
    const key = newLogKey('shop.example/log');
    const line = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll(/\p{Cc}/gu, '·'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const signed = `${lines.join('\n')}\n`;
        expect(openNote(signNote(signed, key), [key.vkey])).toMatchObject({
          ok: true,
          value: { text: signed },
        });
      }),
    );
  });
});
