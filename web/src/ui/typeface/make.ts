// Makes inter.woff2, beside this file, of the whole typeface: half the bytes, and every screen waits for them. It is
// committed, since it changes with nothing but the typeface's own version. Renew it with:
// node web/src/ui/typeface/make.ts
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const from = fileURLToPath(
  import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
);
/** The letters of western Europe, punctuation, and the arrows and signs of keys. */
const LETTERS = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2dc],
  [0x300, 0x32f],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
  [0x2318, 0x2318],
] as const;
const text = LETTERS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('');

const small = await subsetFont(await readFile(from), text, {
  targetFormat: 'woff2',
  // No screen uses thinner or bolder ones (web/src/ui/base.css).
  variationAxes: { wght: { min: 400, max: 800 } },
  // Kerning and accents, digits of one width, and the forms of letters that base.css chooses.
  keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'cv11', 'ss03'],
});
await writeFile(join(import.meta.dirname, 'inter.woff2'), small);
