// Changes of what carriers send, as chance has it: of JSON, of forms, and of bytes whatever they mean.
import type { Chance } from '../../server/test-support/seeded-numbers.ts';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Form = (readonly [name: string, value: string])[];

const ODD_STRINGS = [
  '',
  ' ',
  '\0',
  'ST\0OP',
  'STOP',
  'Stop please',
  'START',
  'YES',
  'HELP',
  '\ud83d',
  '\udc00STOP',
  'a\u200d\u0301\u202e\ufeff',
  'ＳＴＯＰ',
  '🛑👩‍🔧',
  '"\\/\b\f\n\r\t<&>\'`$%{}',
  "'; DROP TABLE messages; --",
  '%00%ff%zz&=+#',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e999',
  '12345',
  '+12125550123',
  '12125550123',
  '+999999999999999',
  'whatsapp:+12125550123',
  'sip:a@b.example',
  '0000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2026-02-30T25:61:61.000Z',
  '2026-11-30T09:00:00.000-99:99',
  '1970-01-01T00:00:00.000Z',
  'https://media.example/1',
  'javascript:alert(1)',
  'file:///etc/passwd',
] as const;

const ODD_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  '\0',
  'a[b]',
  '\ud83d',
  'id',
];

/** Stands for a depth that JSON.stringify could not write. */
const DEEP = 'so deep that nobody should follow';

export function oddText(chance: Chance): string {
  const text: string = chance.percent(60)
    ? chance.of(ODD_STRINGS)
    : String.fromCharCode(...Array.from({ length: chance.below(30) }, () => chance.below(0x1_0000)));
  // Now and then so long that it matters to whoever goes through it.
  return chance.percent(4) ? (text || 'x').repeat(1 + chance.below(20_000 / (text.length || 1))) : text;
}

function oddValue(chance: Chance): Json {
  switch (chance.below(9)) {
    case 0:
      return null;
    case 1:
      return chance.percent(50);
    case 2:
      return chance.of([0, -1, 1e308, 2 ** 53, 0.1, -0]);
    case 3:
      return [oddText(chance), null, {}];
    case 4:
      return { [chance.of(ODD_NAMES)]: oddText(chance) };
    case 5:
      return chance.percent(20) ? DEEP : [];
    case 6:
      return Array.from({ length: chance.below(300) }, () => chance.of([null, 'x', 0]));
    default:
      return oddText(chance);
  }
}

/** Every object and list in a value, itself included. */
const insidesOf = (value: Json): (Json[] | { [name: string]: Json })[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(insidesOf)] : [];

/** A copy with one change somewhere in it. */
export function mutatedJson(whole: Json, chance: Chance): Json {
  const value = structuredClone(whole);
  const inside = chance.of(insidesOf(value));
  const names = Object.keys(inside);
  const name = names.length === 0 ? 'new' : chance.of(names);
  const holder = inside as { [name: string]: Json };
  const put = (where: string, what: Json) =>
    Object.defineProperty(holder, where, {
      value: what,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  switch (chance.below(6)) {
    case 0:
      if (!Array.isArray(inside)) delete holder[name];
      break;
    case 1:
      put(Array.isArray(inside) ? String(inside.length) : chance.of(ODD_NAMES), oddValue(chance));
      break;
    case 2:
      put(name, [holder[name] ?? null, holder[name] ?? null]);
      break;
    case 3: {
      const text = holder[name];
      if (typeof text === 'string') put(name, spoiledText(text, chance));
      break;
    }
    default:
      put(name, oddValue(chance));
  }
  return value;
}

function spoiledText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + oddText(chance) + text.slice(at + chance.below(3));
}

/** As bytes, written in one of the ways that somebody might write it. */
export function writtenJson(value: Json, chance: Chance): Buffer {
  const depth = 1 + chance.below(30_000);
  let text = JSON.stringify(value).replaceAll(
    JSON.stringify(DEEP),
    () => '['.repeat(depth) + ']'.repeat(depth),
  );
  switch (chance.below(14)) {
    case 0:
      text = `\ufeff${text}`;
      break;
    case 1:
      text = ` \r\n\t${text}\n`;
      break;
    case 2:
      // A member that is there twice; the last one counts.
      text = text.replace('{', `{${JSON.stringify(oddText(chance))}:${JSON.stringify(oddText(chance))},`);
      break;
    case 3:
      return Buffer.from(text, 'utf16le');
    case 4:
      return Buffer.from(text, 'latin1');
  }
  return Buffer.from(text);
}

/** A copy with one field changed. */
export function mutatedForm(form: Form, chance: Chance): Form {
  const at = chance.below(form.length || 1);
  const [name = 'Body', value = ''] = form[at] ?? [];
  const odd: readonly [string, string] = [chance.percent(50) ? name : chance.of(ODD_NAMES), oddText(chance)];
  switch (chance.below(5)) {
    case 0:
      return form.toSpliced(at, 1);
    case 1:
      return form.toSpliced(at, 0, odd);
    case 2:
      return [...form, odd];
    case 3:
      return form.with(form.length === 0 ? 0 : at, [name, spoiledText(value, chance)]);
    default:
      return form.with(form.length === 0 ? 0 : at, [name, oddText(chance)]);
  }
}

/** A copy with some bytes changed, taken away, put in or repeated, or cut short. */
export function mutatedBytes(whole: Buffer, chance: Chance): Buffer {
  let bytes = Buffer.from(whole);
  for (let times = 1 + chance.below(4); times > 0; times--) {
    const at = chance.below(bytes.length || 1);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    switch (chance.below(6)) {
      case 0:
        if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
        break;
      case 1:
        if (bytes.length > 0) bytes[at] = chance.below(256);
        break;
      case 2:
        bytes = Buffer.from(before);
        break;
      case 3:
        bytes = Buffer.concat([before, after.subarray(1 + chance.below(8))]);
        break;
      case 4:
        bytes = Buffer.concat([before, chance.bytes(chance.below(9)), after]);
        break;
      default:
        bytes = Buffer.concat([before, after.subarray(0, 1 + chance.below(40)), after]);
    }
  }
  return bytes;
}
