/**
 * The first member name that stands twice in one object of a JSON text, or null. I-JSON (RFC 7493, 2.3) and with it RFC
 * 8785 forbid it: one reader takes the first value and another the last, so a person and a verifier could see different
 * things.
 *
 * @param text valid JSON: JSON.parse took it
 */
export function duplicateMember(text: string): string | null {
  // One entry an open bracket: the names seen so far, or null in an array.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(null);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const end = endOfString(text, at);
        const names = open.at(-1);
        if (names && isName(text, end)) {
          const name = JSON.parse(text.slice(at, end)) as string;
          if (names.has(name)) return name;
          names.add(name);
        }
        at = end - 1;
        break;
      }
      default:
    }
  }
  return null;
}

/** Just after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** A string is a name where a colon follows it. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return text[at] === ':';
}
