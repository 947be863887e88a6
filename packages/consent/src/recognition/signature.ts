import { POLITE_WORDS } from './keywords.ts';
import { wordsOf } from './normalize-text.ts';

/** How sure it is that the cut-off part is a signature. */
export type SignatureKind =
  /** A delimiter line (`-- `), a line of a mail or phone program ("Sent from my iPhone"), or a line `- Bob`. */
  | 'marked'
  /** Only the look of a name: `Stop - Bob`, or lines of capitalised words or a phone number beneath. */
  | 'name';

export interface Unsigned {
  readonly body: string;
  readonly kind: SignatureKind;
  /** What was cut off. It is a signature by its place alone: a wish may stand there all the same. */
  readonly beneath: string;
}

/**
 * The text without its trailing signature (C14); null where it has none, or nothing else.
 *
 * `Cancel - Appointment` looks like `Stop - Bob`. So whoever reads a keyword out of a body that lost a mere `name`
 * must accept that only for words that cannot be about something else (C19).
 *
 * @param clean text as `cleanText` leaves it
 */
export function withoutSignature(clean: string): Unsigned | null {
  const lines = clean.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/u).map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  const all = written.join('\n');
  const unsigned = (body: string, kind: SignatureKind): Unsigned => ({
    body,
    kind,
    beneath: all.slice(body.length).trim(),
  });
  const marked = cutAtMark(written) ?? cutAtProgram(written);
  if (marked !== null) return unsigned(marked, 'marked');
  const named = cutAtName(written);
  return named === null ? null : unsigned(named, 'name');
}

const DELIMITER = /^(?:[-_=*~–—]{2,}|[–—-])$/u;
const NAME_BEHIND_DASH = /^[-–—~] ?(.+)$/u;
const PROGRAM =
  /(?:^|\s)(?:sent (?:from|via|using|with) (?:my|mail|outlook|yahoo|gmail|proton|samsung|textnow)\b|get outlook for\b|enviado (?:desde|de|con) (?:mi|correo|outlook|yahoo|gmail)\b|obt(?:ener|en) outlook\b|envoye (?:de|depuis|avec) (?:mon|mail|outlook|yahoo|gmail)\b|(?:obtenir|obtenez|telecharger) outlook\b)/iu;
/** A whole line that begins so is a program's, whichever it is: "Sent via the Samsung Galaxy S22, an AT&T 5G smartphone". */
const PROGRAM_LINE =
  /^(?:sent (?:from|via|using|with|by)|enviado (?:desde|de|con|por|mediante)|envoye (?:de|depuis|avec|par|via)) \S/iu;
/** A line break, a dash, or how such a line begins: nearly no text of one line has any. */
const SIGNED = /[\n\r\v\f\x85\u2028\u2029~–—-]|(?:^|\s)(?:sent|get outlook|enviado|obt|envoye|telecharger)/iu;
/** Whether `withoutSignature` could find one. */
export const mayBeSigned = (clean: string): boolean => SIGNED.test(clean);
/** No program signs longer than this, link included. */
const PROGRAM_MAX = 80;

function cutAtMark(lines: readonly string[]): string | null {
  if (lines.length < 2) return null;
  // Beneath marks alone nothing is signed yet: ".\n-\nSTOP".
  const said = lines.findIndex((line) => wordsOf(line) !== '');
  if (said === -1) return null;
  for (let at = said + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length > PROGRAM_MAX) continue;
    const name = at === lines.length - 1 ? NAME_BEHIND_DASH.exec(line)?.[1] : undefined;
    const begins =
      DELIMITER.test(line) ||
      PROGRAM.exec(line)?.index === 0 ||
      PROGRAM_LINE.test(line) ||
      (name !== undefined && looksLikeName(name));
    if (begins) return lines.slice(0, at).join('\n');
  }
  return null;
}

/** "STOP Sent from my iPhone", all in one line. */
function cutAtProgram(lines: readonly string[]): string | null {
  const last = lines.at(-1) ?? '';
  const from = Math.max(0, last.length - PROGRAM_MAX);
  const found = PROGRAM.exec(last.slice(from));
  if (found === null) return null;
  const body = [...lines.slice(0, -1), last.slice(0, from + found.index)].join('\n').trim();
  return body === '' ? null : body;
}

function cutAtName(lines: readonly string[]): string | null {
  const [first = '', ...rest] = lines;
  if (rest.length > 0) {
    return rest.length <= 4 && rest.every(looksLikeNameOrNumber) ? first : null;
  }
  const dash = Math.max(...['-', '–', '—', '~'].map((mark) => first.lastIndexOf(mark)));
  if (dash < 1 || first.length - dash > NAME_MAX || !/\s/u.test(first[dash - 1] ?? '')) return null;
  return looksLikeName(first.slice(dash + 1).trim()) ? first.slice(0, dash).trim() : null;
}

const NAME_MAX = 60;
const NAME = /^\p{Lu}[\p{L}'’.]*(?:[ -]\p{Lu}[\p{L}'’.]*){0,3}$/u;
const PHONE_NUMBER = /^\+?[\d ().-]{7,20}$/u;

/** Words that begin a second thought ("STOP - NOT YET", "Stop\nBy Five") or are no more than polite. */
const NO_NAME: ReadonlySet<string> = new Set([
  ...'a an at but by dont if in it its jk just later my never no not start that the this until unstop wait work yes'.split(
    ' ',
  ),
  ...Object.values(POLITE_WORDS)
    .flat()
    .flatMap((words) => wordsOf(words).split(' '))
    // The "s" of "s il vous plaît" is an initial just as well.
    .filter((word) => word.length > 1),
]);

function looksLikeName(text: string): boolean {
  if (text.length > NAME_MAX || !NAME.test(text)) return false;
  return !wordsOf(text)
    .split(' ')
    .some((word) => NO_NAME.has(word));
}

const looksLikeNameOrNumber = (text: string) => PHONE_NUMBER.test(text) || looksLikeName(text);
