import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const FONTS = {
  serif: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif bold': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  sans: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans bold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;

export type Font = keyof typeof FONTS;

export interface Style {
  readonly font: Font;
  readonly size: number;
  readonly color?: string;
}

export const INK = '#1b1b1b';
export const QUIET = '#5d5a54';
export const ACCENT = '#1d4b5c';
const RULE = '#cfcac0';

const MARGIN = 66;
const FOOT = 64;

export interface SheetOptions {
  readonly paper: 'LETTER' | 'A4';
  readonly title: string;
  readonly author: string;
  /** When it was made; with the content it decides every byte. */
  readonly at: Date;
}

/** A column of text on as many pages as it takes. What the typefaces lack is written as its Unicode number. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #chunks: Buffer[] = [];
  readonly #covered: (codePoint: number) => boolean;
  readonly #at: Date;
  /** Whether a character had to be written as its number. */
  lacked = false;

  private constructor(doc: PDFKit.PDFDocument, at: Date) {
    this.#doc = doc;
    this.#at = at;
    doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    doc.font('serif');
    // Both families have the same characters but for a few signs: what one lacks must not stand in the other.
    const fonts = (Object.keys(FONTS) as Font[]).map((font) => glyphsOf(doc.font(font)));
    this.#covered = (codePoint) => fonts.every((has) => has(codePoint));
  }

  static async open({ paper, title, author, at }: SheetOptions): Promise<Sheet> {
    const doc = new PDFDocument({
      size: paper,
      margins: { top: MARGIN, bottom: FOOT + 12, left: MARGIN, right: MARGIN },
      bufferPages: true,
      lang: 'en-US',
      displayTitle: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-3b',
      info: { Title: title, Author: author, Creator: 'Conversations', CreationDate: at, ModDate: at },
    } as PDFKit.PDFDocumentOptions);
    for (const [name, file] of Object.entries(FONTS)) {
      doc.registerFont(name, await readFile(require.resolve(`@expo-google-fonts/${file}`)));
    }
    return new Sheet(doc, at);
  }

  get width(): number {
    return this.#doc.page.width - 2 * MARGIN;
  }

  get #bottom(): number {
    return this.#doc.page.height - FOOT - 12;
  }

  /** A paragraph. @param indent how far from the left; the column's width is what is left of it. */
  text(words: string, style: Style, place: { indent?: number; after?: number; width?: number } = {}): this {
    const { indent = 0, after = 0 } = place;
    const { width = this.width - indent } = place;
    this.#set(style);
    this.#doc.text(this.#shown(words), MARGIN + indent, this.#doc.y, {
      width,
      lineGap: style.size * 0.28,
    });
    this.#doc.y += after;
    return this;
  }

  /** Two columns side by side: what is short on the left, what belongs to it on the right. They stay on one page. */
  row(left: readonly Piece[], right: readonly Piece[], { split = 112, after = 9 } = {}): this {
    const height = Math.max(this.#heightOf(left, split - 14), this.#heightOf(right, this.width - split));
    this.room(Math.min(height, this.#bottom - MARGIN));
    const top = this.#doc.y;
    const page = this.#doc.bufferedPageRange().count;
    // Small type beside large: on one line with it.
    this.#doc.y += Math.max(0, (right[0]?.style.size ?? 0) - (left[0]?.style.size ?? 0)) * 0.86;
    for (const { words, style } of left) this.text(words, style, { width: split - 14 });
    const leftEnd = this.#doc.bufferedPageRange().count === page ? this.#doc.y : MARGIN;
    if (this.#doc.bufferedPageRange().count === page) this.#doc.y = top;
    for (const { words, style } of right) this.text(words, style, { indent: split });
    this.#doc.y = Math.max(this.#doc.y, this.#doc.bufferedPageRange().count === page ? leftEnd : 0) + after;
    return this;
  }

  /** A new page, where so much height is not left. */
  room(height: number): this {
    if (this.#doc.y + height > this.#bottom) this.#doc.addPage();
    return this;
  }

  rule(after = 12): this {
    const y = this.#doc.y;
    this.#doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + this.width, y)
      .lineWidth(0.6)
      .strokeColor(RULE)
      .stroke();
    this.#doc.y += after;
    return this;
  }

  space(height: number): this {
    this.#doc.y += height;
    return this;
  }

  attach(name: string, content: string, description: string): this {
    this.#doc.file(Buffer.from(content), {
      name,
      type: 'application/json',
      description,
      creationDate: this.#at,
      modifiedDate: this.#at,
      relationship: 'Data',
    } as PDFKit.Mixins.PDFAttachmentOptions);
    return this;
  }

  /** Writes the foot of every page and gives the whole document. */
  async close(foot: string): Promise<Buffer> {
    const doc = this.#doc;
    const { count } = doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      doc.switchToPage(page);
      this.#set({ font: 'sans', size: 7.5, color: QUIET });
      const y = doc.page.height - FOOT + 14;
      // Below the margin a text would begin a new page.
      doc.page.margins.bottom = 0;
      doc.text(this.#shown(foot), MARGIN, y, { width: this.width - 60, lineBreak: false });
      doc.text(`${page + 1} of ${count}`, MARGIN + this.width - 60, y, {
        width: 60,
        align: 'right',
        lineBreak: false,
      });
    }
    const ended = new Promise<void>((resolve) => doc.on('end', resolve));
    doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }

  #heightOf(pieces: readonly Piece[], width: number): number {
    return pieces.reduce((sum, { words, style }) => {
      this.#set(style);
      return sum + this.#doc.heightOfString(this.#shown(words), { width, lineGap: style.size * 0.28 });
    }, 0);
  }

  #set({ font, size, color = INK }: Style): void {
    this.#doc.font(font).fontSize(size).fillColor(color);
  }

  #shown(words: string): string {
    const plain = words.normalize('NFC').replaceAll(UNSEEN, '');
    let shown = '';
    let open = false;
    for (const character of plain) {
      const codePoint = character.codePointAt(0) ?? 0;
      const fits = character === '\n' || this.#covered(codePoint);
      if (fits !== !open) shown += open ? ']' : '[';
      else if (!fits) shown += ' ';
      open = !fits;
      shown += fits ? character : `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      this.lacked ||= !fits;
    }
    return open ? `${shown}]` : shown;
  }
}

export interface Piece {
  readonly words: string;
  readonly style: Style;
}

/** Control characters, and those that turn the direction of writing: what stands here must read as it is. */
const UNSEEN = /(?!\n)\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;

/** pdfkit keeps the opened font where its types do not say so. */
function glyphsOf(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font } = (
    doc as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } }
  )._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}
