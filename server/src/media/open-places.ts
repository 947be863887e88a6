import type { OutsidePlace, Places } from './places.ts';
import type { S3Settings } from './s3-store.ts';

export interface PlaceSettings {
  readonly folder: string | null;
  readonly s3: S3Settings | null;
}

/** Opens what is set up. Each store's code is loaded only then: the SDK of one of them is large. */
export async function openPlaces({ folder, s3 }: PlaceSettings): Promise<Places> {
  const outside: { -readonly [Place in keyof Places['outside']]: Places['outside'][Place] } = {};
  if (folder !== null) {
    const { createFolderStore } = await import('./folder-store.ts');
    outside.folder = createFolderStore(folder);
  }
  if (s3 !== null) {
    const { createS3Store } = await import('./s3-store.ts');
    outside.s3 = createS3Store(s3);
  }
  const current = (['s3', 'folder'] satisfies OutsidePlace[]).find((place) => outside[place] !== undefined);
  return { current: current ?? 'database', outside };
}

export function closePlaces({ outside }: Places): void {
  for (const store of Object.values(outside)) store.close();
}
