/** What is left of accented letters without their accents, by the number of the character; 0 for all others. */
const PLAIN_LETTERS = new Uint8Array(0x180);
for (const letter of 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿŸ') {
  PLAIN_LETTERS[letter.charCodeAt(0)] = letter.normalize('NFD').charCodeAt(0);
}
const FIRST_ACCENTED = 0xc0;

/** A character without its accent. */
export const plainCode = (code: number): number =>
  code < FIRST_ACCENTED || code >= PLAIN_LETTERS.length ? code : PLAIN_LETTERS[code] || code;

/** A text of English, Spanish or French without its accents, one character for each. */
export function withoutAccents(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = plainCode(code);
    if (letter === code) continue;
    plain += text.slice(from, at) + String.fromCharCode(letter);
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}
