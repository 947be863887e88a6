import { withoutAccents } from './accents.ts';

/**
 * Removes what people cannot see or did not mean as a letter, and keeps case, punctuation and line breaks (C14):
 * emoji, accents, zero-width and control characters, lone surrogates; full-width, circled and styled letters become
 * plain ones. Never throws; time is linear in the length.
 */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  if (isLatin(text)) return withoutAccents(text);
  return (
    text
      // White on black, which decomposes to nothing: some of them are pictographs besides.
      .replace(LETTERS_ON_BLACK, (letter) => plainLetter(letter))
      .replace(FLAG_LETTERS_ALONE, (letters) => letters.replace(/\p{Regional_Indicator}/gu, flagLetter))
      // Before the decomposition, which would make letters of some ("™" → "TM").
      .replace(/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/gu, ' ')
      // One character that decomposes into eighteen would make a long text of them eighteen times as long.
      .replaceAll('\uFDFA', ' ')
      .replace(INVISIBLE, '')
      // Accents that came as characters of their own go first: sorting a long run of them takes quadratic time.
      .replace(/\p{M}+/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      // Last: styled letters of other alphabets decompose to those that look like ours.
      .replace(LOOK_ALIKES, (letter) => LOOKS_LIKE.get(letter) ?? letter)
  );
}

const LETTERS_ON_BLACK = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const plainLetter = (letter: string) =>
  String.fromCodePoint(65 + (((letter.codePointAt(0) ?? 0) - 0x1f150) % 32));

/** A text of nothing but the letters that flags are made of, more than one flag has: 🇸🇹🇴🇵. Of two, Slovenia's would be a YES. */
const FLAG_LETTERS_ALONE =
  /^(?:[\s\p{P}\p{Cf}\p{Default_Ignorable_Code_Point}]*\p{Regional_Indicator}){3,}[\s\p{P}\p{Cf}\p{Default_Ignorable_Code_Point}]*$/u;
const flagLetter = (letter: string) => String.fromCodePoint(65 + (letter.codePointAt(0) ?? 0) - 0x1f1e6);

/** Small capitals, and letters of other alphabets that look like plain ones: "ꜱᴛᴏᴘ", "ЅТОР" in Cyrillic. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [
    ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'ABCDEFGHIJKLMNOPRSTUVWYZ'],
    // What becomes a small capital in lower case.
    ['ƦꞮ', 'RI'],
    ['АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
    ['аеѕіјорсух', 'aesijopcyx'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, at): [string, string] => [letter, to[at] ?? '']),
  ),
);
const LOOK_ALIKES = new RegExp(`[${[...LOOKS_LIKE.keys()].join('')}]`, 'gu');

/** Whether a text has nothing to clean, as most have not. */
export const isPlain = (text: string): boolean => PLAIN.test(text);
const PLAIN = /^[\t-\r -~]*$/u;
/** Whether it has nothing else either than letters, quotes and dashes of English, Spanish and French. */
export const isLatin = (text: string): boolean => LATIN.test(text);
const LATIN = /^[\t-\r -~À-ÿŒœŸ¿¡«»‘’“”–—€]*$/u;

/** Zero-width, bidirectional and tag characters, controls other than blanks, lone surrogates, private use. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}\uFFFD]|(?![\t-\r\x85])\p{Cc}/gu;

/**
 * The words of a text, in lower case and with one blank between: `“ＳＴＯＰ!” 🛑` → `stop`. An apostrophe inside a word
 * vanishes (`don't` → `dont`), all else that is neither letter nor digit separates; letters spelled one by one are
 * joined (`S.T.O.P.` → `stop`).
 */
export function normalizeText(text: string): string {
  return wordsOf(cleanText(text));
}

/** The second half of `normalizeText`, for text that is clean already. */
export function wordsOf(clean: string): string {
  const words = clean
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’‘`\u02B9-\u02BF](?=\p{L})/gu, '')
    // Modifier apostrophes count as letters in Unicode, and as quotes in a text message.
    .replace(/[\u02B9-\u02BF]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return joinSpelled(words);
}

/** `s t o p please` → `stop please`. Three letters at least: "I a" is no spelling. */
function joinSpelled(words: string): string {
  if (!SPELLED.test(words)) return words;
  const joined: string[] = [];
  let letters: string[] = [];
  const flush = () => {
    if (letters.length < 3) joined.push(...letters);
    else joined.push(letters.join(''));
    letters = [];
  };
  for (const word of words.split(' ')) {
    if (LETTER.test(word)) letters.push(word);
    else {
      flush();
      joined.push(word);
    }
  }
  flush();
  return joined.join(' ');
}

const LETTER = /^\p{L}$/u;
const SPELLED = /(?:^| )\p{L} \p{L} \p{L}(?: |$)/u;
