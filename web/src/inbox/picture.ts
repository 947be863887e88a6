import { request } from '../api/request.ts';

export interface Picture {
  readonly id: string;
  readonly name: string;
  /** An address in this browser, for the thumbnail. */
  readonly preview: string;
}

/** Phones show no more, and carriers refuse large ones. */
const LONGEST_SIDE = 1_600;
const QUALITY = 0.82;

/** Makes a picture small enough for a text, and gives it to the shop. @throws Problem where the server refuses it. */
export async function readPicture(file: File): Promise<Picture> {
  const blob = file.type === 'image/gif' ? file : await shrink(file);
  const { id } = await request<{ id: string }>('/media', { body: blob });
  return { id, name: file.name, preview: URL.createObjectURL(blob) };
}

async function shrink(file: File): Promise<Blob> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) return file;
  // What was see-through would be black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return small ?? file;
}
