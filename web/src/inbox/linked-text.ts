/** A piece of a text: words as they are, or what one can follow, and where to. */
export interface Piece {
  /** Where in the text it begins. */
  readonly at: number;
  readonly text: string;
  /** `https:`, `http:` or `tel:` alone; null for plain words. */
  readonly href: string | null;
}

/** An address with its scheme, or a number of ten digits as it is written here. */
const LINK =
  /\bhttps?:\/\/[^\s<>"“”]+|(?<![\w+])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\w)/giu;

/** What ends the sentence, and not the address. */
const AFTER = /[.,;:!?'’»…]+$/u;

/** A text in pieces, with its addresses and phone numbers to be followed. Together they are the text, to the letter. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const upTo = (to: number) => {
    if (to > from) pieces.push({ at: from, text: text.slice(from, to), href: null });
  };
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const link = withoutTail(found);
    const href = hrefOf(link);
    if (href === null) continue;
    upTo(index);
    pieces.push({ at: index, text: link, href });
    from = index + link.length;
  }
  upTo(text.length);
  return pieces;
}

function withoutTail(found: string): string {
  const link = found.replace(AFTER, '');
  // "(see https://example.org/a)" closes what was opened before the address.
  return link.endsWith(')') && !link.includes('(') ? withoutTail(link.slice(0, -1)) : link;
}

function hrefOf(link: string): string | null {
  if (!/^http/i.test(link)) {
    const digits = link.replaceAll(/\D/g, '');
    return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
  }
  return URL.canParse(link) ? new URL(link).href : null;
}
