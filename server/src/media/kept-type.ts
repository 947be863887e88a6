import { EXTENSIONS, type PictureType, pictureTypeOf } from './picture-type.ts';

/**
 * What else customers send a shop (an estimate, a contact, a sound of the bottom bracket), and how a file of each is called.
 * These are downloaded and never shown. Whatever can run or be opened as a page (HTML, SVG, archives, programs) is not
 * among them.
 */
const FILE_EXTENSIONS = {
  'application/pdf': 'pdf',
  'text/vcard': 'vcf',
  'text/calendar': 'ics',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/3gpp': '3gp',
  'video/3gpp2': '3g2',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
} as const;

export type FileType = keyof typeof FILE_EXTENSIONS;
export type KeptType = PictureType | FileType;

export const isPicture = (type: string): type is PictureType => Object.hasOwn(EXTENSIONS, type);

/** How a file of this kind is called; what nobody knows, by no name that would open it. */
export const extensionOf = (type: string): string =>
  isPicture(type) ? EXTENSIONS[type] : (FILE_EXTENSIONS[type as FileType] ?? 'bin');

/**
 * What a file is by its content: whoever sends it may be mistaken, or lie.
 *
 * @returns null for what is not kept.
 */
export async function keptTypeOf(bytes: Buffer): Promise<KeptType | null> {
  const picture = pictureTypeOf(bytes);
  if (picture !== null) return picture;
  const { fileTypeFromBuffer } = await import('file-type');
  // Their list names a codec beside some kinds, and what several phones write by an older name.
  const found = (await fileTypeFromBuffer(bytes))?.mime.split(';', 1)[0] ?? '';
  const name = SAME[found] ?? found;
  return Object.hasOwn(FILE_EXTENSIONS, name) ? (name as FileType) : null;
}

const SAME: Readonly<Record<string, FileType>> = {
  'video/x-m4v': 'video/mp4',
  'audio/mp4': 'audio/x-m4a',
  'audio/opus': 'audio/ogg',
  'video/ogg': 'audio/ogg',
};
